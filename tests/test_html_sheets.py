"""HTML: rules of style sheets are followed where they are simple; others are warned of."""

from __future__ import annotations

import pytest
from html_pages import LIGHT, read

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


def test_a_style_sheet_for_print_is_not_followed():
    assert not read(LIGHT, "<style media=print>.x{display:none}</style>").hidden
    assert read(LIGHT, "<style media='screen'>.x{display:none}</style>").hidden
