"""HTML: colours hide text as far as they are certain."""

from __future__ import annotations

import pytest
from html_pages import LIGHT, read

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
