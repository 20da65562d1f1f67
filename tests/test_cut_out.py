"""Cut-out letters: text filled with a gradient, which browsers print through a mask, is seen."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))
from hostile_files import FORM, pages_of, stream

from skillmatch import read_resume

KAFKA = b"BT /F1 24 Tf 50 700 Td (Kafka) Tj ET "
GROUP = b"/Group<</S/Transparency/CS/DeviceRGB>>"
FONTS = b"/Resources<</Font<</F1 3 0 R>>>>"
SHADING = (
    b"/Pattern<</P1<</PatternType 2/Shading<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 595 0]"
    b"/Function<</FunctionType 2/Domain[0 1]/C0[1 0 0]/C1[0 0 1]/N 1>>/Extend[true true]>>>>>>"
)
SEEN = b"BT /F1 11 Tf 50 800 Td (Skills: SQL) Tj ET "
GRADIENT = b"/Pattern cs /P1 scn 40 690 200 40 re f "


def printed(fill, mask=KAFKA, *, state=b"/S/Alpha"):
    """Return a page with a fill painted through a mask, and transparent letters on it."""
    masked = b"<</SMask<<%s/G 6 0 R>>>>" % state
    states = b"/ExtGState<</Mask %s/No<</SMask/None>>/Clear<</ca 0>>>>" % masked
    content = SEEN + b"q /Mask gs /X Do /No gs Q q /Clear gs " + KAFKA + b"Q"
    return pages_of(
        stream(content),
        stream(mask, FORM + GROUP + FONTS),
        stream(fill, FORM + GROUP + b"/Resources<<" + SHADING + b">>"),
        resources=states + b"/XObject<</X 7 0 R>>",
    )


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(printed(GRADIENT), id="a gradient"),
        pytest.param(printed(b"0.1 0.2 0.6 rg 40 690 200 40 re f "), id="a colour"),
        pytest.param(printed(GRADIENT, state=b"/S/Luminosity"), id="a mask of light"),
    ],
)
def test_what_is_painted_through_letters_shows_them(data):
    document = read_resume(data)
    assert "Kafka" in document.text
    assert (document.hidden, document.warnings) == ((), ())


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(printed(b"1 g 40 690 200 40 re f "), id="white through the letters"),
        pytest.param(printed(b""), id="nothing through the letters"),
        pytest.param(printed(GRADIENT, KAFKA.replace(b"Kafka", b"Hello")), id="other letters"),
        pytest.param(printed(GRADIENT, b"0 g 0 0 595 842 re f"), id="a mask without letters"),
        pytest.param(printed(GRADIENT, state=b"/S/Alpha/TR<<>>"), id="a mask turned round"),
        pytest.param(printed(b"0 g 400 690 100 40 re f "), id="a colour beside the letters"),
    ],
)
def test_transparent_letters_are_hidden_where_nothing_is_painted_through_them(data):
    document = read_resume(data)
    assert [h.reason for h in document.hidden] == ["it is transparent"]
