"""HTML layers: what may lie behind text that does not stand in it, so that it may be seen."""

from __future__ import annotations

import pytest

from skillmatch import read_resume

LIGHT = "<p class='x'>Rust</p>"


def read(body, head=""):
    """Read a page with this body."""
    return read_resume(f"<!DOCTYPE html><head>{head}</head><body>{body}</body>".encode())


LAYER = "<i class=l></i>"
OVER_A_LAYER = {
    # A dark layer, and white text in "x": is that text read as seen, with a warning?
    "positioned": (".l{position:absolute;inset:0;background:#023} .x{position:relative}", LAYER, 1),
    "fixed": (
        ".l{position:fixed;top:0;height:90px;background:#023} .x{position:absolute}",
        f"<div style='position:relative'>{LAYER}</div>", 1,
    ),
    "floated": (".l{float:left;height:90px;background:#023} .x{position:absolute}", LAYER, 1),
    "same-cell": (
        ".l,.x{grid-area:1/1} .l{background:#023}",
        f"<div style='display:grid'>{LAYER}{{}}</div>", 1,
    ),
    "another-cell": (
        ".l{background:#023;grid-area:1/1} .x{grid-area:1/2}",
        f"<div style='display:grid'>{LAYER}{{}}</div>", 0,
    ),
    "below-all": (".l{position:absolute;inset:0;z-index:-1;background:#023}", LAYER, 1),
    "picture": (".x{position:absolute;top:9px}", "<img src=a.jpg style='width:100%'>", 1),
    "drawing": (".l{position:absolute} .x{position:relative}", "<svg class=l><rect/></svg>", 1),
    "canvas": (".l{position:absolute} .x{position:relative}", "<canvas class=l></canvas>", 1),
    "text-not-positioned": (".l{position:absolute;inset:0;background:#023}", LAYER, 0),
    "in-another-box": (
        ".l{position:absolute;inset:0;background:#023} .x{position:relative}",
        f"<div style='position:relative'>{LAYER}</div>", 0,
    ),
    "white": (".l{position:absolute;inset:0;background:#fff} .x{position:relative}", LAYER, 0),
    "a-point": (
        ".l{position:absolute;width:1px;height:1px;background:#023} .x{position:relative}",
        LAYER, 0,
    ),
    "not-shown": (
        ".l{position:absolute;inset:0;background:#023;display:none} .x{position:relative}",
        LAYER, 0,
    ),
    "an-icon": (".x{position:absolute;top:9px}", "<img src=a.svg style='width:12px'>", 0),
    "its-own-background": (
        ".l{position:absolute;inset:0;background:#023} .x{position:relative;background:#fff}",
        LAYER, 0,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("sheet", "before", "seen"), OVER_A_LAYER.values(), ids=OVER_A_LAYER)
def test_white_text_that_may_stand_on_a_layer_is_read_with_a_warning(sheet, before, seen):
    body = before.format(LIGHT) if "{}" in before else before + LIGHT
    document = read(body, f"<style>.x{{color:#fff}} {sheet}</style>")
    assert ("Rust" in document.visible().text) is bool(seen)
    assert any("may stand on something" in said for said in document.warnings) is bool(seen)


@pytest.mark.parametrize(
    ("linked", "seen"),
    [
        ("<link rel=stylesheet href=theme.css>", True),
        ("<style>@import url(theme.css);</style>", True),
        ("<link rel=stylesheet href='https://fonts.example.org/css?family=Lato'>", False),
        ("<link rel=stylesheet href=paper.css media=print>", False),
        ("<link rel=icon href=theme.css>", False),
    ],
)
def test_a_style_sheet_elsewhere_may_paint_what_it_can_name(linked, seen):
    named = read("<div class=dark><p style='color:#fff'>Rust</p></div>", linked)
    assert (named.hidden == ()) is seen
    assert any("may stand on something" in said for said in named.warnings) is seen
    assert read("<p style='color:#fff'>Rust</p>", linked).hidden


def test_dark_text_beside_a_layer_needs_no_warning():
    assert read("<img style='position:fixed'><p style='position:absolute'>Rust</p>").warnings == ()
