"""HTML: what a person sees on the page is read, in order."""

from __future__ import annotations

import pytest
from html_pages import read

SHOWN = {
    "blocks": ("<div>Ann</div><div>Bonn</div>", "Ann\nBonn"),
    "paragraphs": ("<p>One<p>Two", "One\n\nTwo"),
    "line breaks": ("One<br>Two<br/>Three", "One\nTwo\nThree"),
    "white space": ("  One\n   two  <b> three</b> ", "One two three"),
    "words across tags": ("Py<b>Tor</b>ch", "PyTorch"),
    "character references": ("C&amp;C &ndash; &#80;ython&nbsp;3", "C&C – Python 3"),
    "list": ("<ul><li>Python<li>SQL</ul>", "• Python\n• SQL"),
    "numbered list": ("<ol><li>One</li><li>Two</li></ol>", "1. One\n2. Two"),
    "list in a list": ("<ul><li>A<ul><li>B</ul><li>C</ul>", "• A\n• B\n• C"),
    "paragraph in an item": ("<ul><li><p>A</p></li><li><p>B</p></li></ul>", "• A\n• B"),
    "heading in an item": ("<ul><li><h3>Skills</h3>Python</ul>", "Skills\nPython"),
    "table": (
        "<table><tr><td>Docker<td>5 years<tr><td>SQL<td>9 years</table>",
        "Docker · 5 years\nSQL · 9 years",
    ),
    "headings in a table": (
        "<table><tr><td>Skills<td>Python<tr><td>Education<td>BSc</table>",
        "Skills\nPython\nEducation\nBSc",
    ),
    "definitions": ("<dl><dt>Cloud<dd>AWS<dt>Data<dd>SQL</dl>", "Cloud\nAWS\nData\nSQL"),
    "heading": ("Ann<h2>Skills</h2>Python", "Ann\n\nSkills\nPython"),
    "preformatted": ("<pre>a\n  b\n\nc</pre>", "a\n b\n\nc"),
    "details": ("<details open><summary>More</summary>Python</details>", "More\nPython"),
    "folded details": ("<details><summary>More</summary></details>Python", "More\nPython"),
    "chips": ("<span class=chip>Python</span><span class=chip>SQL</span>", "Python SQL"),
    "runs of letters": ("<span class=a>Py</span><span class=b>thon</span>", "Python"),
    "flex box": ("<p style='display:flex'><span>Acme</span><span>2020</span></p>", "Acme 2020"),
    "unclosed tags": ("<div><p>One<div><b>Two", "One\n\nTwo"),
    "stray end tags": ("One</div></b></table> two", "One two"),
    "unclosed comment": ("One<!-- two", "One"),
    "unclosed attribute": ('One<p title="two', "One"),
}


@pytest.mark.parametrize(("body", "text"), SHOWN.values(), ids=SHOWN)
def test_text_is_laid_out_as_it_is_seen(body, text):
    document = read(body)
    assert document.text == text
    assert document.hidden == ()


@pytest.mark.parametrize(
    "left_out",
    [
        "<script>Rust</script>",
        "<style>Rust</style>",
        "<noscript>Rust</noscript>",
        "<template><p>Rust</p></template>",
        "<svg><title>Rust</title><style>Rust</style></svg>",
        "<svg><defs><text>Rust</text></defs><symbol><text>Rust</text></symbol></svg>",
        "<svg>Rust</svg>",
        "<template><svg><text>Rust</text></svg></template>",
        "<svg/>",
        "<select><option>Rust</select>",
        "<iframe>Rust</iframe>",
        "<!-- Rust -->",
        "<img alt=Rust>",
        "<input type=hidden value=Rust>",
        "<title>Rust</title>",
        "<object>Rust</object>",
    ],
)
def test_what_is_no_text_of_the_page_is_left_out(left_out):
    assert read(f"Python {left_out} SQL", "<title>Rust</title>").text == "Python SQL"


@pytest.mark.parametrize(
    ("link", "text"),
    [
        ('<a href="https://x.org/me">site</a>', "site (https://x.org/me)"),
        ('<a href="https://www.x.org/me/">x.org/me</a>', "x.org/me"),
        ('<a href="https://x.org/me"><i class=icon></i></a>', "https://x.org/me"),
        ('<a href="mailto:ann@example.org">mail</a>', "mail"),
        ('<a href="tel:123">call</a>', "call"),
        ('<a href="#skills">skip</a>', "skip"),
        ('<a href="javascript:x()">run</a>', "run"),
        (f'<a href="https://x.org/{"y" * 999}">long</a>', "long"),
        ('<a href="https://x.org">one <a href="https://y.org">two</a>',
         "one (https://x.org) two (https://y.org)"),
        ('<a href="https://x.org"><div>Acme</div></a>', "Acme (https://x.org)"),
    ],
)  # fmt: skip
def test_a_link_keeps_its_address_unless_its_text_shows_it(link, text):
    assert read(link).text == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<span class=c0>Py</span><span class=c0>Torch</span>", "PyTorch"),
        ("<b class=c1>Kuber</b><b class=c1>netes</b>", "Kubernetes"),
        ("<span class='skill-tag'>Go</span><span class='skill-tag'>Rust</span>", "Go Rust"),
        ("<span class='Chip blue'>Go</span><span class='Chip blue'>Rust</span>", "Go Rust"),
    ],
)
def test_only_what_is_named_a_chip_is_parted_from_its_neighbours(body, text):
    assert read(body).text == text


def test_addresses_are_freed_from_the_wrapper_of_google_docs():
    wrapped = "https://www.google.com/url?q=https://example.org/a%3Fb&amp;sa=D&amp;usg=AOv"
    assert read(f"<a href='{wrapped}'>repo</a>").text == "repo (https://example.org/a?b)"


def test_sections_and_dated_entries_are_found():
    document = read(
        "<h1>Ann Example</h1><h2>Work Experience</h2><div><h3>Engineer, Acme</h3>"
        "<span>Jan 2020 &ndash; Present</span><ul><li>Built models</ul></div>"
        "<h2>Skills</h2><p>Python"
    )
    assert [section.kind for section in document.sections] == ["experience", "skills"]
    assert [(e.first_month, e.last_month) for e in document.entries] == [(12 * 2020, None)]
