"""HTML: what a person cannot see is marked, and nothing else is."""

from __future__ import annotations

import pytest
from html_pages import read

from skillmatch import match_resume

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
    "edge turned about an axis": "<p style='rotate: x 90deg'>Rust</p>",
    "edge turned about a line": "<p style='rotate: 1 1 0 90deg'>Rust</p>",
    "edge in steps": "<p style='rotate:y 40deg;transform:rotateY(.25rad) rotateY(36deg)'>Rust</p>",
    "edge as numbers": "<p style='transform:matrix(1,0,0,0,0,0)'>Rust</p>",
    "its back": "<p style='transform:rotateX(.5turn);backface-visibility:hidden'>Rust</p>",
    "no height by the direction": "<p style='max-block-size:0;overflow:hidden'>Rust</p>",
    "no width by the direction": "<p style='inline-size:1px;overflow-inline:clip'>Rust</p>",
    "away by the direction": "<p style='position:absolute;inset-inline-start:-9999px'>Rust</p>",
    "away by both": "<p style='position:absolute;inset-block:-9999px auto'>Rust</p>",
    "pulled away": "<p style='margin-inline-start:-9999px'>Rust</p>",
    "no contents": "<p style='contain:strict'>Rust</p>",
    "no contents of a container": "<p style='container-type:size;overflow:clip'>Rust</p>",
    "column of a table": "<div style='display:table-column-group'>Rust</div>",
    "opacity calculated": "<p style='opacity:calc(1 - 1)'>Rust</p>",
    "opacity the least": "<p style='opacity:min(1, 0)'>Rust</p>",
    "row without room": (
        "<div style='display:grid;grid-template-rows:0px'><p style='overflow:hidden'>Rust</p></div>"
    ),
    "column without room": "<p style='display:grid;overflow:hidden;grid-template:1fr/0'>Rust</p>",
    "low line": "<p style='overflow:hidden;line-height:0'>Rust</p>",
    "popover": "<div popover=manual>Rust</div>",
    "parenthesis of ruby": "<ruby>a<rp>Rust</rp></ruby>",
    "second body tag": "<body style='display:none'>Rust",
}  # fmt: skip


@pytest.mark.parametrize("body", HIDDEN.values(), ids=HIDDEN)
def test_text_that_cannot_be_seen_is_marked(body):
    document = read(body)
    assert [document.text[h.start : h.end].strip("• \n") for h in document.hidden] == ["Rust"]
    assert document.hidden[0].reason


def test_a_skill_seen_only_in_hidden_text_gives_no_strength():
    result = match_resume(
        read("<h2>Skills</h2><p>Python<p style='color:white'>Kubernetes, PyTorch")
    )
    strength = {ev.skill.name: ev.strength for ev in result.skills}
    assert strength["Python"] > 0
    assert not any(strength.get(name) for name in ("Kubernetes", "PyTorch"))
