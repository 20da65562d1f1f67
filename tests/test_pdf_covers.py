"""PDF covers: what lies over a text, or under it, hides it where it is opaque, not where clear."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))
from hostile_files import FORM, pages_of, stream

from skillmatch import read_resume
from skillmatch.read.pdf.picture_alphas import may_be_clear

SEEN = b"BT /F1 11 Tf 50 800 Td (Skills: SQL) Tj ET "
KAFKA = b"BT /F1 11 Tf 50 700 Td (Kafka) Tj ET "
WHITE = b"1 g " + KAFKA + b"0 g "
PICTURE = b"q 300 0 0 60 40 680 cm /I Do Q "
FLIPPED = b"q 1 0 0 -1 0 842 cm 300 0 0 60 40 102 cm /I Do Q "
GROUP = b"q /A gs /G Do Q "
RECTANGLE = b"1 g 40 690 200 30 re f "
GRADIENT = b"/Pattern cs /P scn 40 690 200 30 re f 0 g "
TILED = GRADIENT.replace(b"/P ", b"/T ")
IMAGE = b"/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray"
STENCIL = b"/Type/XObject/Subtype/Image/BitsPerComponent 1/ImageMask true/Width 8/Height 2"
TILE = (
    b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9"
    b"/Resources<<>>"
)


def page(content, *alphas, picture=b"\xff"):
    """Return a page whose picture is one row, as opaque from left to right as is said."""
    size = b"/Width %d/Height 1" % len(alphas)
    mask = stream(bytes(alphas), IMAGE + size)
    own = IMAGE + b"/Width 1/Height 1" + (b"/SMask 7 0 R" if alphas else b"")
    return pages_of(
        stream(SEEN + content),
        stream(picture, own),
        mask,
        stream(b"\x00\xff", STENCIL),
        resources=b"/XObject<</I 6 0 R/S 8 0 R>>",
    )


def grouped(content, alpha, inner, within=b"1"):
    """Return a page that draws a group at an alpha, and at one more within that."""
    group = FORM + b"/Group<</S/Transparency>>/Resources<</Font<</F1 3 0 R>>%s>>"
    outer = group % b"/ExtGState<</A<</ca %s>>>>/XObject<</X 7 0 R/I 8 0 R>>" % within
    return pages_of(
        stream(SEEN + content),
        stream(b"/A gs /X Do", outer),
        stream(inner, group % b"/XObject<</I 8 0 R>>"),
        stream(b"\xff", IMAGE + b"/Width 1/Height 1"),
        resources=b"/ExtGState<</A<</ca %s>>>>/XObject<</G 6 0 R>>" % alpha,
    )


def shaded(content, extend=b"/Extend[true true]", kind=2, tile=b"1 0 0 rg 0 0 2 2 re f"):
    shading = (
        b"<</ShadingType %d/ColorSpace/DeviceRGB/Coords[0 0 600 0]%s"
        b"/Function<</FunctionType 2/Domain[0 1]/C0[1 1 1]/C1[1 0.9 1]/N 1>>>>"
    )
    pattern = b"<</PatternType 2/Shading %s>>" % (shading % (kind, extend))
    return pages_of(
        stream(SEEN + content),
        stream(tile, TILE),
        resources=b"/Pattern<</P %s/T 6 0 R>>" % pattern,
    )


HIDDEN = {
    "an opaque picture over it": page(KAFKA + PICTURE),
    "an opaque picture with a mask": page(KAFKA + PICTURE, 255),
    "opaque where the text is": page(KAFKA + PICTURE, *[255] * 4, *[0] * 12),
    "a gradient over it": shaded(KAFKA + GRADIENT),
    "a gradient over a plane over it": shaded(KAFKA + GRADIENT, b"", kind=1),
    "tiles without gaps over it": shaded(KAFKA + TILED, tile=b"1 g 0 0 9 9 re f"),
    "larger tiles over it": shaded(KAFKA + TILED, tile=b"1 1 1 rg -1 -1 12 12 re f 0 g"),
    "in a group that is transparent": grouped(GROUP, b"0.01", KAFKA),
    "in a group within it": grouped(GROUP, b"0.2", KAFKA, b"0.2"),
    "under a group": grouped(KAFKA + GROUP, b"1", RECTANGLE),
    "under a picture in a group": grouped(KAFKA + GROUP, b"1", PICTURE),
    "white on a group that is transparent": grouped(GROUP + WHITE, b"0", b"0 0 1 rg " + RECTANGLE),
    "white on a clear picture": page(PICTURE + WHITE, 0),
    "white where a picture is clear": page(PICTURE + WHITE, *[0] * 8, *[255] * 8),
}
SEEN_ALL = {
    "a clear picture over it": page(KAFKA + PICTURE, 0),
    "in a group that is seen through": grouped(GROUP, b"0.6", KAFKA),
    "under a group that is transparent": grouped(KAFKA + GROUP, b"0.01", RECTANGLE),
    "under a line in it": grouped(KAFKA + GROUP, b"0.01", b"30 w 1 G 40 705 m 240 705 l S"),
    "under one of half its alpha": grouped(KAFKA + GROUP, b"0.7", RECTANGLE, b"0.7"),
    "under a picture in a thin group": grouped(KAFKA + GROUP, b"0.3", PICTURE),
    "a thin one": page(KAFKA + PICTURE, 60),
    "clear where the text is": page(KAFKA + PICTURE, *[0] * 4, *[255] * 12),
    "a clear one in a page that is turned over": page(KAFKA + FLIPPED, *[0] * 4, *[255] * 12),
    "a stencil that paints nothing there": page(KAFKA + PICTURE.replace(b"/I", b"/S")),
    "white on an opaque picture": page(PICTURE + WHITE, 255, picture=b"\x40"),
    "white where a picture is opaque": page(PICTURE + WHITE, *[255] * 8, *[0] * 8, picture=b"\x40"),
    "tiles over it": shaded(KAFKA + TILED),
    "tiles that are not filled": shaded(KAFKA + TILED, tile=b"1 w 0 0 9 9 re S"),
    "empty tiles": shaded(KAFKA + TILED, tile=b""),
    "white on tiles": shaded(TILED + WHITE, tile=b"0 g 0 0 9 9 re f"),
    "a gradient that ends somewhere": shaded(KAFKA + GRADIENT, b"/Extend[false true]"),
    "one that is not said to go on": shaded(KAFKA + GRADIENT, b""),
    "under a gradient beside it": shaded(KAFKA + b"q 1 0 0 1 99 0 cm " + GRADIENT + b"Q"),
    "white on a gradient": shaded(GRADIENT + WHITE),
}


TOO_LARGE = {
    "high": IMAGE + b"/Width 1/Height 9999",
    "of a size that stands elsewhere": IMAGE + b"/Width 1 0 R/Height 1",
    "of a size behind a comment": IMAGE + b"/Width%\n1/Height 1",
    "of a size that is spelt oddly": IMAGE + b"/W#69dth 1/Height 1",
    "of a size its data tells": IMAGE + b"/Width 1/Height 1/Filter/JPXDecode",
}


@pytest.mark.parametrize("mask", TOO_LARGE.values(), ids=TOO_LARGE)
def test_a_file_with_a_picture_that_may_be_too_large_has_none_painted(mask):
    assert may_be_clear(b"<</SMask 7 0 R/Width 1/Height 20>> <</Widths[600000]>>")
    assert not may_be_clear(b"<</SMask 7 0 R/Width 1/Height 20>> <<" + mask + b">>")


@pytest.mark.parametrize("data", HIDDEN.values(), ids=HIDDEN)
def test_what_is_covered_is_hidden(data):
    document = read_resume(data, name="cv.pdf")
    assert [document.text[h.start : h.end].strip() for h in document.hidden] == ["Kafka"]


@pytest.mark.parametrize("data", SEEN_ALL.values(), ids=SEEN_ALL)
def test_what_is_seen_through_a_cover_is_not(data):
    document = read_resume(data, name="cv.pdf")
    assert "Kafka" in document.text
    assert (document.hidden, document.warnings) == ((), ())


def blended(content, mode, colour):
    """Return a page that may draw a rectangle, or a group with one in it, mixed by a mode."""
    states = b"/ExtGState<</B<</BM/%s>>/N<</BM/Normal>>>>" % mode
    inner = b"/N gs %s rg 40 690 200 30 re f" % colour
    return pages_of(
        stream(SEEN + content.replace(b"COLOUR", colour + b" rg")),
        stream(inner, FORM + b"/Group<</S/Transparency>>/Resources<<%s>>" % states),
        resources=states + b"/XObject<</G 6 0 R>>",
    )


OVER = [KAFKA + b"q /B gs COLOUR 40 690 200 30 re f Q ", KAFKA + b"q /B gs /G Do Q "]


@pytest.mark.parametrize("content", OVER, ids=["shape", "group"])
@pytest.mark.parametrize(
    ("mode", "colour", "hides"),
    [
        (b"Multiply", b"1 1 0.8", False),
        (b"Multiply", b"1 1 1", False),
        (b"Darken", b"1 1 0", False),
        (b"Screen", b"1 1 1", True),
        (b"Lighten", b"1 1 1", True),
        (b"HardLight", b"1 1 1", True),
        (b"ColorDodge", b"1 1 1", True),
        (b"Luminosity", b"1 1 1", True),
        (b"Lighten", b"0.2 0.2 0", False),
        (b"Overlay", b"1 1 1", False),
        (b"Normal", b"1 1 0.8", True),
    ],
)
def test_a_highlighter_hides_nothing_and_white_that_whitens_all_does(content, mode, colour, hides):
    document = read_resume(blended(content, mode, colour))
    assert "Kafka" in document.text
    assert bool(document.hidden) is hides


def test_a_mode_ends_with_the_state_that_set_it():
    content = b"q /B gs Q " + KAFKA + b"COLOUR 40 690 200 30 re f "
    assert read_resume(blended(content, b"Multiply", b"1 1 1")).hidden
    content = b"q /B gs /G Do Q " + KAFKA + b"COLOUR 40 690 200 30 re f "
    assert read_resume(blended(content, b"Multiply", b"1 1 1")).hidden
