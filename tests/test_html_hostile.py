"""HTML: pages without end, without text or without sense are read or refused in good time."""

from __future__ import annotations

import pytest
from html_pages import read
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import Document, DocumentError, DocumentTooLargeError, EmptyFileError, read_resume
from skillmatch.read.limits import Limits

LONG = {
    "paragraphs": "<p>x" * 30_000,
    "nested blocks": "<div>" * 30_000 + "x",
    "nested formatting": "<b>" * 60_000 + "x",
    "formatting never ended": "".join(f"<p><b id={n}>x" for n in range(15_000)),
    "formatting ended late": "<b id=1>" * 20_000 + "<div>" * 20_000 + "</b>" * 20_000,
    "ends out of reach": "<p><table><td>" + "<div>" * 30_000 + "</p>" * 30_000,
    "nested tables": "<table>x" * 20_000,
    "nested lists": "<ul><li>" * 20_000,
    "links": '<a href="https://x.org/y">z' * 10_000,
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">x",
    "a huge attribute": f"<p a='{'x' * 5_000_000}'>x",
    "open brackets": "<" * 500_000,
    "open comments": "<!--" * 100_000,
    "open quotes": '<a b="' * 100_000,
    "open references": "&am" * 300_000,
    "drawings": "<svg><rect/><text fill=#fff>x" * 5_000,
    "shapes": f"<svg>{'<path/>' * 60_000}<text>x",
    "open drawings": "<svg " * 100_000,
    "styles": "".join(f"<p style='color:#{n:06x}'>x" for n in range(5_000)),
    "hidden by turns": "<p hidden>x<p>y" * 8_000,
    "rules": f"<style>{'.a,.b{display:none}' * 5_000}</style>x",
    "nested rules": f"<style>{'a{' * 50_000}</style>x",
    "nested media": f"<style>{'@media screen{' * 2_000}</style>x",
    "involved rules": f"<style>{'div div div div > .x{color:red}' * 5_000}</style>"
    + "<div>" * 500
    + "<p class=x>y" * 10_000,
    "rules inside rules": f"<style>{'.a,.b{.c,.d{.e,.f{.g,.h{color:red}}}}' * 2_000}</style>x",
    "variables in variables": "<style>:root{"
    + "".join(f"--v{n}:{f'var(--v{n + 1}) ' * 9};" for n in range(9))
    + "} p{color:var(--v0)}</style>"
    + "<p>x" * 10_000,
    "a long selector": f"<style>{'a ' * 200_000}{{color:red}}</style>x",
    "open selectors": f"<style>{'[a(' * 100_000}{{color:red}}</style>x",
    "blocks beyond the limit": "<div>x" * 100_000,
    "script": f"<script>{'</scrip' * 300_000}</script>x",
}
# Nested deeper than Python follows, or numbers longer than it reads.
DEEP = 5_000
DEEP_STYLES = {
    "calc": f"font-size:{'calc(' * DEEP}1px{')' * DEEP}",
    "min": f"width:{'min(1px,' * DEEP}1px{')' * DEEP}",
    "brackets": f"width:calc{'(' * DEEP}1px{')' * DEEP}",
    "variables": f"color:{'var(--a,' * DEEP}red{')' * DEEP}",
    "colours": f"color:{'color-mix(in srgb, red, ' * DEEP}red{')' * DEEP}",
    "gradients": f"background:{'linear-gradient(' * DEEP}red{')' * DEEP}",
    "turns": f"transform:{'scale(' * DEEP}0{')' * DEEP}",
    "clips": f"clip-path:{'inset(' * DEEP}50%{')' * DEEP}",
    "blocks": f"color:{'{' * DEEP}red{'}' * DEEP}",
    "digits": f"font-size:{'9' * DEEP}px;opacity:{'9' * DEEP};margin:-{'9' * DEEP}px",
    "digits behind a point": f"font-size:1.{'9' * DEEP}em;opacity:.{'9' * DEEP}",
}
DEEP_SHEETS = {
    "is": f"{':is(' * DEEP}p{')' * DEEP}{{display:none}}",
    "has": f"{':has(' * DEEP}p{')' * DEEP}{{display:none}}",
    "media": f"@media {'(' * DEEP}print{')' * DEEP}{{p{{display:none}}}}",
    "not": f"@media {'not ' * DEEP}print{{p{{display:none}}}}",
    "supports": f"@supports {'(' * DEEP}display:grid{')' * DEEP}{{p{{display:none}}}}",
    "layers": f"{'@layer a{' * DEEP}p{{display:none}}{'}' * DEEP}",
    "rules": f"{'p{&{' * DEEP}display:none{'}}' * DEEP}",
}


@pytest.mark.parametrize("name", DEEP_STYLES)
def test_a_style_nested_without_end_is_not_followed(name):
    style = DEEP_STYLES[name]
    for page in (f"<p style='{style}'>Python", f"<style>p{{{style}}}</style><p>Python"):
        assert read(page).text.strip() == "Python"


@pytest.mark.parametrize("name", DEEP_SHEETS)
def test_a_rule_nested_without_end_is_not_followed_and_that_is_said(name):
    document = read(f"<style>{DEEP_SHEETS[name]} .x{{display:none}}</style><p>Python <b class=x>R")
    assert document.text.strip() == "Python R"
    assert document.is_hidden(7, 8)  # what is not nested is followed
    assert any("not followed" in warning for warning in document.warnings)


def test_a_style_nested_as_deep_as_real_ones_is_followed():
    size = f"{'calc(' * 9}0px{')' * 9}"
    document = read(f"<p>Python <b style='font-size:0;width:{size}'>R</b>")
    assert document.is_hidden(7, 8)


@pytest.mark.parametrize("long", LONG)
@pytest.mark.long("long pages")
def test_a_long_page_is_read_in_good_time(long, in_good_time):
    with in_good_time():
        try:
            read(LONG[long])
        except DocumentError as error:
            assert "\n" not in str(error)  # noqa: PT017 - only an error may come of it


def test_elements_beyond_the_limit_are_left_out_with_a_warning(monkeypatch):
    monkeypatch.setattr("skillmatch.read.html.tokens.DEFAULT_LIMITS", Limits(html_elements=9))
    document = read("<p>x" * 20)
    assert 0 < document.text.count("x") < 9
    assert document.warnings == ("Only the first 50,000 HTML elements were read.",)


def test_styles_beyond_the_limit_are_refused_and_sheets_not_followed(monkeypatch):
    monkeypatch.setattr("skillmatch.read.html.style.DEFAULT_LIMITS", Limits(style_characters=30))
    with pytest.raises(DocumentTooLargeError, match="more styles"):
        read("<p style='color:red;color:red;color:red;color:red'>x")
    document = read("<p class=x>x", "<style>.x{display:none} .y{color:red;color:blue}</style>")
    assert document.warnings == ("A style sheet is too long and was not followed.",)


@pytest.mark.parametrize("body", ["", " \n", "<p></p><script>x</script>", "<!-- x -->"])
def test_a_page_without_text_is_empty(body):
    with pytest.raises(EmptyFileError, match="HTML page without text"):
        read(body)


PARTS = st.sampled_from(
    [
        *[
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<a href=https://x.org>",
            "</a>",
            "<table>",
            "<tr>",
            "<td>",
        ],
        *["</table>", "<ul>", "<li>", "</ul>", "<div style=display:none>", "</div>", "<svg>"],
        *["<span hidden>", "</span>", "</svg>", "<style>", "</style>", "<pre>", "</pre>", "<!--"],
        *["-->", "<body>", "<h1>", "</h1>", "Python", "&", "<", ">", "<select>", "<br/>", " "],
        *["<dialog>", "<template>", "</template>", "<b class=x>", "<tt hidden>", "\x00", "\ud800"],
    ]
)


@given(st.lists(PARTS, max_size=40))
def test_any_mix_of_tags_is_read_or_refused(parts):
    source = "<html>" + "".join(parts)
    try:
        document = read_resume(source.encode("utf-8", "replace"))
    except DocumentError:
        return
    assert isinstance(document, Document)
    for hidden in document.hidden:
        assert 0 <= hidden.start < hidden.end <= len(document.text)


@given(st.binary(max_size=300))
def test_any_bytes_behind_a_doctype_are_read_or_refused(data):
    try:
        read_resume(b"<!DOCTYPE html>" + data)
    except DocumentError as error:
        assert "\n" not in str(error)  # noqa: PT017 - only an error may come of it
