"""HTML: what may hide text and is not followed gives a warning, and usual pages give none."""

from __future__ import annotations

import pytest
from html_pages import read

from skillmatch.read.html.style import NOT_FOLLOWED

DOUBTED = {
    "mask": "<p style='mask:radial-gradient(transparent, #0000)'>Rust</p>",
    "mask of a picture": "<p style='-webkit-mask-image:url(a.svg)'>Rust</p>",
    "filter": "<p style='filter:invert(1) brightness(9)'>Rust</p>",
    "filter of a picture": "<p style='filter:url(#f)'>Rust</p>",
    "blurred": "<p style='filter:blur(30px)'>Rust</p>",
    "blended": "<p style='mix-blend-mode:screen'>Rust</p>",
    "moved along a line": "<p style='offset-path:ray(90deg)'>Rust</p>",
    "inside": "<div style='filter:contrast(0)'><p style='color:red'>Rust</p></div>",
    "clipped by a drawing": "<p style='clip-path:url(#c)'>Rust</p>",
    "clipped by a line": "<p style='clip-path:path(\"M0 0L1 1\")'>Rust</p>",
    "nearly all clipped": "<p style='clip-path:ellipse(1% 1%)'>Rust</p>",
    "dots instead of letters": "<p style='-webkit-text-security:disc'>Rust</p>",
    "letters made small": "<p style='font-size-adjust:0'>Rust</p>",
    "calculated in an unknown way": "<p style='opacity:sin(0)'>Rust</p>",
    "of an unknown variable": "<p style='--o:0;opacity:var(--o)'>Rust</p>",
    "an unknown transform": "<p style='transform:shrink(0)'>Rust</p>",
    "a picture in its place": "<p style='content:url(a.png)'>Rust</p>",
    "lines below a low box": "<p style='height:1.2em;overflow:hidden'>a<br>b<br>Rust</p>",
    "blocks below a low box": (
        "<div style='max-height:20px;overflow:hidden'><p>a</p><p>b</p><p>Rust</p></div>"
    ),
    "lines clamped": "<p style='-webkit-line-clamp:1;overflow:hidden'>a<br>Rust</p>",
    "cut off on the right": (
        "<p style='width:4em;overflow:hidden;white-space:nowrap'>"
        "I wrote quite a lot of services in Rust</p>"
    ),
    "drawn from a template": "<div><template shadowrootmode=open></template>Rust</div>",
}
DOUBTED_SHEETS = {
    "scope": "@scope (main) { .x { display: none } }",
    "rule nobody knows": "@when-ever { .x { visibility: hidden } }",
    "blinking": "@keyframes k { from, to { opacity: 0 } } .x { animation: k 1s infinite }",
    "stopped": "@keyframes k { 50% { opacity: 0 } } .x { animation: k 2s -1s paused }",
    "backwards": (
        "@keyframes k { from { opacity: 0 } to { opacity: 1 } }"
        ".x { animation: k 1s reverse forwards }"
    ),
}
ENDED = {
    "fades away": "@keyframes k { 100% { opacity: 0 } } .x { animation: 1s k forwards }",
    "vanishes": (
        "@keyframes k { to { visibility: hidden } }"
        ".x { animation-name: k; animation-fill-mode: both }"
    ),
    "turns away": "@keyframes k { to { rotate: y 90deg } } .x { animation: k 1s both }",
}
USUAL = {
    "flex": "<div style='display:flex;flex:1 1 0;min-width:0;overflow:hidden'>Rust</div>",
    "grid": "<div style='display:grid;grid-template:auto / 1fr 2fr;overflow:hidden'>Rust</div>",
    "page": "<div style='width:210mm;height:297mm;overflow:hidden'><p>a<p>b<p>Rust</div>",
    "transition": "<p style='transition:opacity .3s;transform:translateY(-2px)'>Rust</p>",
    "turned": "<p style='transform:rotate(-90deg)'>Rust</p>",
    "turned by a side": "<p style='writing-mode:vertical-rl;transform:rotate(180deg)'>Rust</p>",
    "mirrored": "<p style='transform:scaleX(-1);backface-visibility:hidden'>Rust</p>",
    "lifted": "<p style='transform:translateZ(0);backface-visibility:hidden'>Rust</p>",
    "moved by half": "<p style='position:absolute;left:50%;transform:translate(-50%,0)'>Rust</p>",
    "skewed": "<p style='transform:skewX(-15deg)'>Rust</p>",
    "shadow": "<p style='filter:drop-shadow(0 0 2px #000)'>Rust</p>",
    "grey": "<p style='filter:grayscale(100%)'>Rust</p>",
    "multiplied": "<p style='mix-blend-mode:multiply'>Rust</p>",
    "rounded": "<p style='overflow:hidden;border-radius:4px;contain:content'>Rust</p>",
    "slanted": "<p style='clip-path:polygon(0 0, 100% 0, 100% 85%, 0 100%)'>Rust</p>",
    "calculated width": "<p style='width:calc(100% - 2em);font-size:clamp(1em,2vw,2em)'>Rust</p>",
    "font size of a variable": "<p style='font-size:var(--size)'>Rust</p>",
    "one line": "<p style='height:1.5em;overflow:hidden'>Rust</p>",
    "one line with dots": (
        "<p style='width:300px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis'>Rust</p>"
    ),
    "clamped": "<p style='-webkit-line-clamp:3;overflow:hidden'>a<br>Rust</p>",
    "block size": "<p style='inline-size:20em;margin-block:1em;inset:0'>Rust</p>",
    "icon before": "<p><i style='mask:url(a.svg);filter:invert(1)'></i>Rust</p>",
    "ruby": "<ruby>Rust<rp>(</rp><rt>a</rt><rp>)</rp></ruby>",
    "open popover": "<div popover style='display:block'>Rust</div>",
}
USUAL_SHEETS = {
    "print": "@media print { .x { display: none } }",
    "faded in": "@keyframes k { from { opacity: 0 } to { opacity: 1 } } .x { animation: 1s k both}",
    "faded in from nothing": "@keyframes k { to { opacity: 1 } } .x { opacity: 0; animation: k }",
    "pulsing": "@keyframes k { 50% { opacity: .5 } } .x { animation: k 2s infinite }",
    "slid in": (
        "@keyframes k { from { transform: translateX(-100%) } to { transform: none } }"
        ".x { animation: k .5s ease-out forwards }"
    ),
    "not used": "@keyframes k { to { opacity: 0 } } .y { animation: k 1s forwards }",
    "page": "@page { margin: 0 } @font-face { font-family: a; src: url(a) }",
    "old browsers": "@-moz-document url-prefix() { .x { display: none } }",
    "first style": "@starting-style { .x { opacity: 0 } }",
    "property": "@property --a { syntax: '<number>'; initial-value: 0; inherits: false }",
    "variables of the host": ":root, :host { --s: 12px } .x { font-size: var(--s) }",
}


@pytest.mark.parametrize("body", DOUBTED.values(), ids=DOUBTED)
def test_what_is_not_followed_is_said(body):
    assert NOT_FOLLOWED in read(body).warnings


@pytest.mark.parametrize("sheet", DOUBTED_SHEETS.values(), ids=DOUBTED_SHEETS)
def test_rules_not_followed_are_said(sheet):
    assert NOT_FOLLOWED in read("<p class=x>Rust</p>", f"<style>{sheet}</style>").warnings


@pytest.mark.parametrize("sheet", ENDED.values(), ids=ENDED)
def test_text_is_as_it_is_when_its_animation_has_ended(sheet):
    assert read("<p class=x>Rust</p>", f"<style>{sheet}</style>").hidden


@pytest.mark.parametrize("body", USUAL.values(), ids=USUAL)
def test_usual_pages_give_no_warning(body):
    document = read(body)
    assert (document.hidden, document.warnings) == ((), ())
    assert "Rust" in document.text


@pytest.mark.parametrize("sheet", USUAL_SHEETS.values(), ids=USUAL_SHEETS)
def test_usual_style_sheets_give_no_warning(sheet):
    document = read("<p class=x>Rust</p>", f"<style>{sheet}</style>")
    assert (document.hidden, document.warnings) == ((), ())
