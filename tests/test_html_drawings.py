"""HTML: the text of a drawing is read as it is seen, where it stands."""

from __future__ import annotations

import pytest
from html_pages import read

BAR = "<rect width=500 height=40 fill='#222'/>"
DRAWN = {
    # Inside a drawing: is its text seen?
    "text": ("<text>Rust</text>", True),
    "in-a-group": ("<g><text x=1><tspan>Rust</tspan></text></g>", True),
    "white-on-a-bar": (f"{BAR}<text fill='#fff'>Rust</text>", True),
    "white-by-a-style": (f"{BAR}<text style='fill:#fff'>Rust</text>", True),
    "white-by-its-group": (f"{BAR}<g fill=white><text>Rust</text></g>", True),
    "white-on-the-page": ("<text fill='#fff'>Rust</text>", False),
    "white-before-the-bar": (f"<text fill='#fff'>Rust</text>{BAR}", False),
    "white-by-a-group": ("<g fill=white><text>Rust</text></g>", False),
    "white-on-a-white-bar": (
        f"{BAR.replace('#222', '#fefefe')}<text fill=white>Rust</text>", False,
    ),
    "white-on-a-clear-bar": (f"{BAR.replace('#222', 'none')}<text fill=white>Rust</text>", False),
    "white-on-a-point": ("<rect width=1 height=1 /><text fill=white>Rust</text>", False),
    "outlined": ("<text fill=none stroke=black>Rust</text>", True),
    "without-fill": ("<text fill=none>Rust</text>", False),
    "without-opacity": ("<text fill-opacity=0>Rust</text>", False),
    "filled-with-a-pattern": ("<text fill='url(#p)'>Rust</text>", True),
    "not-displayed": ("<g display=none><text>Rust</text></g>", False),
    "not-visible": ("<text visibility=hidden>Rust</text>", False),
    "tiny": ("<text font-size=1>Rust</text>", False),
    "left-of-the-page": ("<text x=-9999>Rust</text>", False),
    "moved-away": ("<g transform='translate(-9999 0)'><text>Rust</text></g>", False),
    "colour-of-the-page-is-not-its": ("<text style='color:#fff'>Rust</text>", True),
}  # fmt: skip


@pytest.mark.parametrize(("drawn", "seen"), DRAWN.values(), ids=DRAWN)
def test_the_text_of_a_drawing_is_read_as_it_is_seen(drawn, seen):
    document = read(f"<p>Python</p><svg width=500 height=40>{drawn}</svg><p>SQL</p>")
    assert document.text.split() == ["Python", "Rust", "SQL"]
    assert (document.hidden == ()) is seen


def test_the_lines_of_a_drawing_are_read_where_it_stands():
    lines = "<text>Python <tspan dx=9>8 years</tspan></text><text>SQL</text>"
    assert read(f"Skills <svg><path d=''/>{lines}</svg> and Rust").text == (
        "Skills Python 8 years\nSQL and Rust"
    )
    assert read("<svg width=0 height=0><text>Rust</text></svg>Python").hidden
    assert read(f"<svg>{'<path/>' * 1_000}</svg>Python").text == "Python"
