"""HTML: what a person sees on the page is read, in order; what they cannot see is marked."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skillmatch import (
    Document,
    DocumentError,
    DocumentTooLargeError,
    EmptyFileError,
    UnreadableDocumentError,
    match_resume,
    read_resume,
)
from skillmatch.read.limits import Limits


def read(body, head=""):
    """Read a page with this body."""
    source = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return read_resume(source.encode())


# What HTML is.


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("<!DOCTYPE html><p>Python", "cv.html", "html"),
        ("<!doctype HTML><p>Python", "cv.doc", "html"),
        ("\n <!-- saved --> <html lang=en><p>Python", "cv.txt", "html"),
        ('<?xml version="1.0"?><!DOCTYPE html><html><p>Python</p></html>', "cv", "html"),
        ("<h1>Ann</h1><ul>" + "<li>Python</li>" * 5 + "</ul>", "", "html"),
        ("<p>Python</p>", "cv.htm", "html"),
        ("Python, no tags", "cv.html", "text"),
        ("I wrote <b> and <i> tags, and the <table> of contents.", "cv.txt", "text"),
        ("<b> is the tag for bold; I know HTML and CSS well.", "cv.txt", "text"),
        ("<div align=center>\n\n# Ann\n\n</div>", "cv.md", "markdown"),
        ("x <y, y> z", "cv", "text"),
    ],
)
def test_html_is_told_by_its_content(source, name, kind):
    assert read_resume(source.encode(), name=name).format == kind


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ("", "cp1252"),
        ('<meta charset="utf-8">', "utf-8"),
        ("<meta charset=iso-8859-1>", "cp1252"),
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="utf-8">', "cp1252"),
        ('<meta charset="no-such">', "utf-8"),
        ('<meta http-equiv=Content-Type content="text/html; charset=windows-1252">', "cp1252"),
    ],
)
def test_html_is_decoded_as_browsers_do(head, encoding):
    source = f"<html><head>{head}</head><body>Zoë “Example” – 5 €"
    assert read_resume(source.encode(encoding)).text == "Zoë “Example” – 5 €"


def test_a_declared_encoding_of_other_scripts_is_used():
    source = "<html><meta charset=shift_jis><p>日本語とPython"
    assert read_resume(source.encode("shift_jis")).text == "日本語とPython"


MHTML = b"""From: <Saved by a browser>
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html"; boundary="xyz"

--xyz
Content-Type: text/html; charset=%s
Content-Transfer-Encoding: quoted-printable

<html><body><h1>Zo%s</h1><p style=3D"display:none">Rust</p>Pyth=
on</body></html>
--xyz
Content-Type: image/png

x
--xyz--
"""


@pytest.mark.parametrize(("charset", "letter"), [(b"utf-8", b"=C3=AB"), (b"latin1", b"=EB")])
def test_the_page_in_a_web_archive_is_read(charset, letter):
    document = read_resume(MHTML % (charset, letter), name="cv.mht")
    assert document.text.split() == ["Zoë", "Rust", "Python"]
    assert [h.reason for h in document.hidden] == ["not displayed"]


def test_a_web_archive_without_a_page_is_refused():
    with pytest.raises(UnreadableDocumentError, match="without a page inside"):
        read_resume((MHTML % (b"x", b"")).replace(b"text/html;", b"text/css;"))


# What a page shows.

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


# What a page hides.

HIDDEN = {
    "hidden attribute": "<p hidden>Rust</p>",
    "display": "<p style='display:none'>Rust</p>",
    "display in capitals": "<p style='DISPLAY : NONE !important'>Rust</p>",
    "display escaped": r"<p style='dis\70lay:none'>Rust</p>",
    "inside": "<div style='display:none'><div style='display:block'>Rust</div></div>",
    "visibility": "<p style='visibility:hidden'>Rust</p>",
    "opacity": "<p style='opacity:0'>Rust</p>",
    "opacity in steps": "<div style='opacity:.2'><p style='opacity:20%'>Rust</p></div>",
    "font size": "<p style='font-size:0'>Rust</p>",
    "font size in points": "<p style='font-size:1pt'>Rust</p>",
    "font size of the parent": "<div style='font-size:10px'><p style='font-size:.1em'>Rust</div>",
    "font": "<p style='font:0/0 a'>Rust</p>",
    "white": "<p style='color:white'>Rust</p>",
    "nearly white": "<p style='color:#fdfdfd'>Rust</p>",
    "white as numbers": "<p style='color:rgb(255 255 255 / 1)'>Rust</p>",
    "white by hue": "<p style='color:hsl(0, 0%, 100%)'>Rust</p>",
    "white by light": "<p style='color:oklch(1 0 0)'>Rust</p>",
    "white by lightness": "<p style='color:lab(100 0 0)'>Rust</p>",
    "white mixed of colours": "<p style='color:color-mix(in srgb, white 99%, black)'>Rust</p>",
    "white mixed of one": "<p style='color:color-mix(in oklab, white 100%, black)'>Rust</p>",
    "white on light pages": "<p style='color:light-dark(#fff, #000)'>Rust</p>",
    "background of its colour": "<p style='color:#345;background:currentColor'>Rust</p>",
    "shadow of the page's colour": "<p style='color:#fff;text-shadow:1px 1px #fff'>Rust</p>",
    "shadow below its letters": "<p style='color:#fff;text-shadow:0 0 #000'>Rust</p>",
    "shadow far off": "<p style='color:#fff;text-shadow:90px 0 #000'>Rust</p>",
    "shadow blurred away": "<p style='color:#fff;text-shadow:0 0 90px #000'>Rust</p>",
    "outlined in white": "<p style='-webkit-text-stroke:5px #fff'>Rust</p>",
    "outlined in white by parts": (
        "<div style='-webkit-text-stroke-color:#fff'>"
        "<p style='-webkit-text-stroke-width:.3em'>Rust</p></div>"
    ),
    "outlined in its own white": "<p style='color:#fff;-webkit-text-stroke:1px #fff'>Rust</p>",
    "outline without width": "<p style='color:#fff;-webkit-text-stroke:0 #000'>Rust</p>",
    "outline without colour": "<p style='color:#fff;-webkit-text-stroke:1px'>Rust</p>",
    "shadow of nothing": "<p style='opacity:0;text-shadow:1px 1px #000'>Rust</p>",
    "indented out of its box": "<p style='text-indent:100%;overflow:hidden'>Rust</p>",
    "inset far": "<p style='position:fixed;inset:-900px auto auto -900px'>Rust</p>",
    "inset far on all sides": "<p style='position:absolute;inset:-900px'>Rust</p>",
    "transparent": "<p style='color:rgba(0,0,0,0)'>Rust</p>",
    "white font": "<font color=white><p>Rust</p></font>",
    "black on black": "<td bgcolor=black><span>Rust</span></td>",
    "colour of a background": "<div style='background:#123456'><p style='color:#123456'>Rust</div>",
    "off the page": "<p style='position:absolute; left:-9999px'>Rust</p>",
    "indented away": "<p style='text-indent:-9999px'>Rust</p>",
    "no room": "<p style='height:0;overflow:hidden'>Rust</p>",
    "clip": "<p style='position:absolute;clip:rect(0, 0, 0, 0)'>Rust</p>",
    "clip path": "<p style='clip-path:inset(50%)'>Rust</p>",
    "scaled": "<p style='transform:scale(0)'>Rust</p>",
    "closed dialog": "<dialog>Rust</dialog>",
    "moved away by its place": "<p style='position:relative; left:-9999px'>Rust</p>",
    "moved far right": "<p style='position:fixed;left:200vw'>Rust</p>",
    "moved right by parts": "<p style='position:absolute;left:200%'>Rust</p>",
    "moved right by pixels": "<p style='position:absolute;left:3000px'>Rust</p>",
    "translated right": "<p style='transform:translateX(3000px)'>Rust</p>",
    "indented far": "<p style='text-indent:9999px'>Rust</p>",
    "above the page": "<p style='margin-top:-3000px'>Rust</p>",
    "above the page in short": "<p style='margin:-3000px 0 0'>Rust</p>",
    "left of the page in short": "<p style='margin:0 0 0 -3000px'>Rust</p>",
    "seen from its edge": "<p style='transform:rotateY(90deg)'>Rust</p>",
    "scaled across": "<p style='transform:scaleX(0)'>Rust</p>",
    "size calculated": "<p style='font-size:calc(0px)'>Rust</p>",
    "size calculated of more": "<p style='font-size:calc((2px + 1px) * 2 - 10px / 2)'>Rust</p>",
    "smallest of sizes": "<p style='font-size:min(1px, 2em)'>Rust</p>",
    "between sizes": "<p style='font-size:clamp(0px, 1vw, 1px)'>Rust</p>",
    "details": "<details>Rust</details>",
    "details around formatting": "<b><details></b><p>Rust</details>",
    "moved away": "<p style='translate:-9999px'>Rust</p>",
    "letters on each other": "<p style='letter-spacing:-1em'>Rust</p>",
    "scaled to nothing": "<p style='scale:0'>Rust</p>",
    "zoomed to nothing": "<p style='zoom:0.01'>Rust</p>",
    "nearly scaled to nothing": "<p style='transform:scale(.01)'>Rust</p>",
    "filter": "<p style='filter:opacity(0)'>Rust</p>",
    "clip path from one side": "<p style='clip-path:inset(0 100% 0 0)'>Rust</p>",
    "slash means nothing": "<div style='display:none'/>Rust</div>",
    "formatting around blocks": "<b style='display:none'><p>Rust</p></b>",
    "formatting never ended": "<p><b style='display:none'></p><p>Rust",
    "heading around blocks": "<h1 style='display:none'><div>Rust</div></h1>",
    "span around blocks": "<span style='display:none'><p>Rust</p></span>",
    "end tag inside a block": "<span style='display:none'><div></span>Rust</div>",
    "item inside another block": "<li><div style='display:none'><dd><li>Rust",
    "second body tag": "<body style='display:none'>Rust",
}  # fmt: skip


@pytest.mark.parametrize("body", HIDDEN.values(), ids=HIDDEN)
def test_text_that_cannot_be_seen_is_marked(body):
    document = read(body)
    assert [document.text[h.start : h.end].strip("• \n") for h in document.hidden] == ["Rust"]
    assert document.hidden[0].reason


VISIBLE = {
    "white on dark": "<div style='background-color:#333'><p style='color:white'>Rust</div>",
    "white on a picture": "<div style='background:url(x.png)'><p style='color:white'>Rust</div>",
    "white on a gradient": "<p style='background:linear-gradient(red,blue);color:#fff'>Rust</p>",
    "grey by light": "<p style='color:oklch(.6 0 0)'>Rust</p>",
    "blue by light": "<p style='color:oklch(.9 .2 230)'>Rust</p>",
    "mixed in another space": "<p style='color:color-mix(in oklch, white, black)'>Rust</p>",
    "mixed of what is none": "<p style='color:color-mix(in srgb, white, )'>Rust</p>",
    "white on its light-dark": "<p style='background:light-dark(#123, #fff);color:#fff'>Rust</p>",
    "embossed": "<p style='color:#fff;text-shadow:-1px -1px 0 #000, 1px 1px 0 #fff'>Rust</p>",
    "glowing": "<p style='color:#fff;text-shadow:0 0 3px #000'>Rust</p>",
    "only an outline": "<p style='color:transparent;-webkit-text-stroke:1px #000'>Rust</p>",
    "white in an outline": "<p style='color:#fff;-webkit-text-stroke:thin navy'>Rust</p>",
    "on a halo": "<p style='-webkit-text-stroke:5px #fff;paint-order:stroke fill'>Rust</p>",
    "finely outlined": "<p style='-webkit-text-stroke:1px #fff'>Rust</p>",
    "only a shadow": "<p style='color:transparent;text-shadow:0 0 0 #000'>Rust</p>",
    "shadow of a parent": "<div style='text-shadow:1px 1px red'><p style='color:#fff'>Rust</div>",
    "indented a little": "<p style='text-indent:20%;overflow:hidden'>Rust</p>",
    "inset": "<p style='position:absolute;inset:0 0 auto 20px'>Rust</p>",
    "grey": "<p style='color:#999'>Rust</p>",
    "shown again": "<p style='visibility:hidden'><b style='visibility:visible'>Rust</b></p>",
    "half transparent": "<p style='opacity:.5'>Rust</p>",
    "small print": "<p style='font:bold 7px/1.2 Arial'>Rust</p>",
    "font size of the root": "<p style='font-size:.8rem'>Rust</p>",
    "moved a little": "<p style='position:relative;left:-20px'>Rust</p>",
    "clipped but roomy": "<p style='overflow:hidden;height:20px'>Rust</p>",
    "after a hidden one": "<p style='display:none'></p>Rust",
    "after hidden formatting": "<b style='display:none'></b>Rust",
    "hidden formatting in a cell": "<table><td><b hidden></td><td>Rust</table>",
    "open dialog": "<dialog open>Rust</dialog>",
    "tight letters": "<p style='letter-spacing:-.05em'>Rust</p>",
    "scaled a little": "<p style='scale:.8'>Rust</p>",
    "half a filter": "<p style='filter:opacity(.6)'>Rust</p>",
    "moved right": "<p style='position:absolute;left:700px'>Rust</p>",
    "at the page's right": "<p style='position:absolute;left:100%'>Rust</p>",
    "far down": "<p style='position:absolute;top:3000px'>Rust</p>",
    "moved up": "<p style='margin-top:-20px'>Rust</p>",
    "moved up over a picture": "<p style='margin:-600px auto 0'>Rust</p>",
    "turned": "<p style='transform:rotate(90deg)'>Rust</p>",
    "size calculated": "<p style='font-size:calc(10px + 0.5vw)'>Rust</p>",
    "size by the window": "<p style='font-size:clamp(.9rem, 1vw, 2rem)'>Rust</p>",
    "calculation nobody follows": "<p style='font-size:calc(1px * * 0)'>Rust</p>",
    "divided by nothing": "<p style='font-size:calc(1px / 0)'>Rust</p>",
    "opened details": "<details open>Rust</details>",
    "summary": "<details><summary>Rust</summary></details>",
    "not a style": "<p style='}{:;;\"'>Rust</p>",
}  # fmt: skip


@pytest.mark.parametrize("body", VISIBLE.values(), ids=VISIBLE)
def test_text_that_can_be_seen_is_not_marked(body):
    document = read(body)
    assert document.text == "Rust"
    assert document.hidden == ()


@pytest.mark.parametrize(
    ("sheet", "hidden"),
    [
        (".x{display:none}", True),
        ("p{display:none}", True),
        ("#y{display:none}", True),
        ("h1, p.x{display:none}", True),
        ("*{color:#fff}", True),
        ("@media screen{.x{display:none}}", True),
        (".x{display:none} .x{display:block}", False),
        (".x{display:none} p{display:block}", True),
        (".x{display:none!important} #y{display:block}", True),
        ("@media print{.x{display:none}}", False),
        (".z{display:none}", False),
        ("h1{display:none}", False),
        ("}}{ .x{", False),
        ("body{background:black} .x{color:#000}", True),
        ("@layer a{.x{color:#fff!important}} .x{color:#000!important}", True),
        ("@layer a{.x{color:#fff}} .x{color:#000}", False),
        ("@layer a{.x{color:#000!important}} .x{color:#fff!important}", False),
        ("body{background:black} .x{color:#fff}", False),
    ],
)
def test_simple_rules_of_style_sheets_are_followed(sheet, hidden):
    document = read("<p class='x w' id=y>Rust</p>", f"<style>{sheet}</style>")
    assert bool(document.hidden) is hidden
    assert [w for w in document.warnings if "cannot be seen" not in w] == []


@pytest.mark.parametrize(
    ("sheet", "warned"),
    [
        ("p:first-child{font-size:0}", True),
        (":not(.a) .b{opacity:0}", True),
        ("h1 + .x{display:none}", True),
        ("@media (hover){.x{display:none}}", True),
        ("@container (width > 9px){.x{display:none}}", True),
        ("p:first-child{color:red}", False),
        ("p:first-child{opacity:0.9; font-size:12px}", False),
        (".x:hover{display:none} .x::before{opacity:0}", False),
        ("@media print{.x:first-child{display:none}}", False),
    ],
)
def test_other_rules_that_hide_something_are_warned_of(sheet, warned):
    warnings = read("Rust", f"<style>{sheet}</style>").warnings
    assert bool(warnings) is warned
    assert all("hides some text by rules" in warning for warning in warnings)


FOLLOWED = {
    "ancestor": (".a .x{display:none}", True),
    "parent": ("div.b > .x{display:none}", True),
    "no-parent": (".a > .x{display:none}", False),
    "parent-in-ancestor": (".a > .b .x{display:none}", True),
    "ancestor-tried-again": (".a .b > .x{display:none}", True),
    "no-ancestor": (".z .x{display:none}", False),
    "the-page-around": ("html body .x{display:none}", True),
    "two-classes": (".x.w{display:none}", True),
    "not-both-classes": (".x.z{display:none}", False),
    "attribute": ("[data-k]{display:none}", True),
    "attributes-value": ("p[data-k^='ab']{display:none}", True),
    "other-value": ("p[data-k='b']{display:none}", False),
    "more-specific": (".a .x{display:none} .x{display:block}", True),
    "nested": (".a{.x{display:none}}", True),
    "nested-with-its-parent": (".x{&.w{display:none}}", True),
    "nested-elsewhere": (".z{.x{display:none}}", False),
    "wide-screens": ("@media screen and (min-width: 600px){.x{display:none}}", True),
    "small-screens": ("@media (max-width: 40em){.x{display:none}}", False),
    "not-in-print": ("@media not print{.x{display:none}}", True),
    "if-supported": ("@supports (display:grid){.x{display:none}}", True),
    "layer": ("@layer a{.x{display:none}}", True),
    "layer-outranked": ("@layer a{p.x.w{display:none}} .x{display:block}", False),
    "variable": (":root{--d:none} .x{display:var(--d)}", True),
    "variable-of-a-variable": (":root{--a:var(--b);--b:none} .x{display:var(--a)}", True),
    "variable-missing": (".x{display:var(--d, none)}", True),
    "variable-of-two-values": (":root{--d:none} .a{--d:block} .x{display:var(--d)}", False),
    "variable-in-a-calculation": (":root{--z:0} .x{font-size:calc(var(--z) * 1px)}", True),
    "variable-in-a-colour": (":root{--w:255,255,255} .x{color:rgb(var(--w))}", True),
    "unknown-variable-in-a-calculation": (".x{font-size:calc(var(--z) * 1px)}", False),
    "circle-of-variables": (":root{--a:var(--b);--b:var(--a)} .x{display:var(--a)}", False),
    "comma-in-parentheses": ("p:is(.q,.r), .x{display:none}", True),
}


@pytest.mark.parametrize(("sheet", "hidden"), FOLLOWED.values(), ids=FOLLOWED)
def test_rules_for_elements_in_others_are_followed(sheet, hidden):
    body = "<div class=a><div class=b><p class='x w' data-k=abc>Rust</p></div></div>"
    assert bool(read(body, f"<style>{sheet}</style>").hidden) is hidden


LIGHT = "<p class='x'>Rust</p>"
COLOURS = {
    "dark-theme": ("body{background:#000} main p{color:#eee}", f"<main>{LIGHT}</main>", False),
    "dark-theme-left": ("main p{color:#fff}", f"<main>{LIGHT}</main>", True),
    "banner": (".a .b{background:#222} .x{color:#fff}", f"<div class=a><i class=b>{LIGHT}", False),
    "unknown-rule-for-it": ("p:first-child{color:#000} .x{color:#fff}", LIGHT, False),
    "unknown-rule-for-others": ("tr:first-child{color:#000} .x{color:#fff}", LIGHT, True),
    "unknown-rule-behind-it": (
        "div:nth-child(2){background:#000} .x{color:#fff}", f"<div>{LIGHT}</div>", False,
    ),
    "unknown-rule-outranked": (
        "div:nth-child(2){background:#000} #y{background:#fff!important} .x{color:#fff}",
        f"<div id=y>{LIGHT}</div>", True,
    ),
    "own-style-outranks": (
        "p:first-child{color:#000}", "<p style='color:#fff'>Rust</p>", True,
    ),
    "rule-for-pointing": (".x:hover{background:#000} .x{color:#fff}", LIGHT, True),
    "unknown-media": ("@media (hover){.x{background:#000}} .x{color:#fff}", LIGHT, False),
    "print": ("@media print{.x{background:#000}} .x{color:#fff}", LIGHT, True),
    "wide-screens": ("@media (min-width:9em){.x{background:#000}} .x{color:#fff}", LIGHT, False),
    "layer": ("@layer a{.x{background:#222}} .x{color:#fff}", LIGHT, False),
    "variable": (":root{--c:#123} .x{background:var(--c);color:#fff}", LIGHT, False),
    "white-variable": (":root{--c:#fff} .x{color:var(--c)}", LIGHT, True),
    "unknown-variable": (".x{background:var(--c);color:#fff}", LIGHT, False),
    "unknown-colour": (".x{background:color-mix(in srgb, black, blue);color:#fff}", LIGHT, False),
    "gradient": (".x{background-image:linear-gradient(#000,#333);color:#fff}", LIGHT, False),
    "glass": (".x{background:rgba(0,0,0,.4);color:#fff}", LIGHT, False),
    "clear-glass": (".x{background:rgba(0,0,0,.01);color:#fff}", LIGHT, True),
    "large-shadow": (".x{box-shadow:inset 0 0 0 1000px #123;color:#fff}", LIGHT, False),
    "thin-shadow": (".x{box-shadow:inset 0 0 1px #123;color:#fff}", LIGHT, True),
    "cut-out-of-a-gradient": (
        ".x{background:linear-gradient(#111,#999);background-clip:text;color:transparent}",
        LIGHT, False,
    ),
    "filled": (".x{-webkit-text-fill-color:#fff}", LIGHT, True),
    "fading-in": (
        ".x{opacity:0;animation:f 1s forwards} @keyframes f{to{opacity:1}}", LIGHT, False,
    ),
    "fading-out": (
        ".x{opacity:0;animation:f 1s forwards} @keyframes f{to{opacity:0}}", LIGHT, True,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("sheet", "body", "hidden"), COLOURS.values(), ids=COLOURS)
def test_colours_count_as_far_as_they_are_certain(sheet, body, hidden):
    assert bool(read(body, f"<style>{sheet}</style>").hidden) is hidden


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


COVER = "position:absolute;inset:0;background:#333;z-index:-1"
OVER_A_BANNER = {
    "moved-up": (".h{background:#246;height:80px} .x{margin:-60px 0 0}", "<i class=h></i>", False),
    "over-text": (".h{background:#246} .x{margin-top:-60px}", "<p class=h>Ann</p>", False),
    "not-moved-up": (".h{background:#246;height:80px}", "<p class=h></p>", True),
    "no-banner": (".h{height:80px} .x{margin-top:-60px}", "<p class=h></p>", True),
    "no-height": (".h{background:#246} .x{margin-top:-60px}", "<p class=h></p>", True),
    "text-between": (
        ".h{background:#246;height:80px} .x{margin-top:-60px}", "<p class=h></p>Ann", True,
    ),
    "its-own-background": (
        ".h{background:#246;height:80px} .x{margin-top:-60px;background:#fff}",
        "<p class=h></p>", True,
    ),
    "before": (f".x:before{{{COVER}}}", "", False),
    "after": (f".x::after{{{COVER}}}", "", False),
    "before-another": (f".z::before{{{COVER}}}", "", True),
    "before-in-its-line": (".x::before{background:#333}", "", True),
    "before-in-white": (f".x:before{{{COVER}}}".replace("#333", "#fff"), "", True),
}  # fmt: skip


@pytest.mark.parametrize(("sheet", "banner", "hidden"), OVER_A_BANNER.values(), ids=OVER_A_BANNER)
def test_white_text_over_a_banner_is_seen_where_that_is_not_certain(sheet, banner, hidden):
    document = read(banner + LIGHT, f"<style>.x{{color:#fff}} {sheet}</style>")
    assert ("Rust" not in document.visible().text) is hidden


@pytest.mark.parametrize(
    ("sheet", "warned"),
    [
        ("p:last-of-type{color:#fff}", True),
        ("div:first-child{color:#fff}", True),
        ("p:last-of-type{color:#333}", False),
        ("p:last-of-type{color:#fff;background:#333}", False),
        ("h1:last-of-type{color:#fff}", False),
        ("p:last-of-type{color:#fff} #y{color:#333}", False),
    ],
)
def test_a_rule_that_may_hide_text_by_its_colour_is_warned_of(sheet, warned):
    document = read("<div><p id=y>Rust</p></div>", f"<style>{sheet}</style>")
    assert document.hidden == ()
    assert bool(document.warnings) is warned


def test_a_colour_that_is_white_in_any_case_hides():
    sheet = "<style>p:last-of-type{color:#fff} .x{color:#fdfdfd}</style>"
    assert read(LIGHT, sheet).hidden


def test_a_style_sheet_for_print_is_not_followed():
    assert not read(LIGHT, "<style media=print>.x{display:none}</style>").hidden
    assert read(LIGHT, "<style media='screen'>.x{display:none}</style>").hidden


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


def test_a_skill_seen_only_in_hidden_text_gives_no_strength():
    result = match_resume(
        read("<h2>Skills</h2><p>Python<p style='color:white'>Kubernetes, PyTorch")
    )
    strength = {ev.skill.name: ev.strength for ev in result.skills}
    assert strength["Python"] > 0
    assert not any(strength.get(name) for name in ("Kubernetes", "PyTorch"))


def test_sections_and_dated_entries_are_found():
    document = read(
        "<h1>Ann Example</h1><h2>Work Experience</h2><div><h3>Engineer, Acme</h3>"
        "<span>Jan 2020 &ndash; Present</span><ul><li>Built models</ul></div>"
        "<h2>Skills</h2><p>Python"
    )
    assert [section.kind for section in document.sections] == ["experience", "skills"]
    assert [(e.first_month, e.last_month) for e in document.entries] == [(12 * 2020, None)]


# Hostile pages.

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
def test_a_long_page_is_read_in_good_time(long, in_good_time):
    with in_good_time():
        try:
            read(LONG[long])
        except DocumentError as error:
            assert "\n" not in str(error)  # noqa: PT017


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
@settings(deadline=None, max_examples=200)
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
@settings(deadline=None, max_examples=100)
def test_any_bytes_behind_a_doctype_are_read_or_refused(data):
    try:
        read_resume(b"<!DOCTYPE html>" + data)
    except DocumentError as error:
        assert "\n" not in str(error)  # noqa: PT017
