"""Soft masks: text of which a mask leaves nothing is hidden; text that it lets through is seen."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))
from hostile_files import FORM, pages_of, stream

from skillmatch import match_resume, read_resume

SEEN = b"BT /F1 11 Tf 50 800 Td (Skills: SQL) Tj ET "
KAFKA = b"BT /F1 11 Tf 50 700 Td (Kafka) Tj ET "
GROUP = b"/Group<</S/Transparency/CS/DeviceRGB>>"
FONTS = b"/Resources<</Font<</F1 3 0 R>>/ExtGState<</Clear<</ca 0>>>>>>"
ALL, ELSEWHERE = b"0 0 595 842 re f ", b"300 100 20 20 re f "
LIGHT, OPAQUE = b"/S/Luminosity", b"/S/Alpha"
WHY = "a mask leaves nothing of it"


def masked(mask, kind=LIGHT, *, content=b"q /Mask gs " + KAFKA + b"Q", group=FONTS, picture=b""):
    """Return a page with a text under a mask, which object 6 is the group of."""
    states = b"/ExtGState<</Mask<</SMask<<%s/G 6 0 R>>>>/No<</SMask/None>>/Mix<</BM/Multiply>>>>"
    return pages_of(
        stream(SEEN + content),
        stream(mask, FORM + GROUP + group),
        stream(KAFKA, FORM + FONTS),
        *([picture] if picture else ()),
        resources=states % kind + b"/XObject<</X 7 0 R>>",
    )


def under_picture(pixels, more=b""):
    """Return a page with a text under a mask that is made of a picture of 2 by 2 pixels."""
    kind = b"/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray"
    return masked(
        b"q 595 0 0 842 0 0 cm /P Do Q",
        group=b"/Resources<</XObject<</P 8 0 R>>>>",
        picture=stream(bytes(pixels), kind + more),
    )


HIDDEN = {
    "a dark picture": under_picture([0, 9, 0, 4]),
    "a function that leaves dark what is dark": masked(
        b"", LIGHT + b"/TR<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 2>>"
    ),
    "nothing in the mask": masked(b""),
    "black in a mask of light": masked(b"0 g " + ALL),
    "black in inks": masked(b"0 0 0 1 k " + ALL),
    "black letters in it": masked(b"0 0 0 rg " + KAFKA),
    "light elsewhere": masked(b"1 g " + ELSEWHERE),
    "light clipped to elsewhere": masked(b"300 100 9 9 re W n 1 g " + ALL),
    "light moved elsewhere": masked(b"q 1 0 0 1 0 -400 cm 1 g 0 600 595 200 re f Q"),
    "light, taken back": masked(b"q 1 g Q " + ALL),
    "opaque elsewhere": masked(b"0 g " + ELSEWHERE, OPAQUE),
    "a mask of no kind": masked(b"", b""),
    "transparent": masked(b"/Clear gs 1 g " + ALL, OPAQUE),
    "a mask without resources": masked(b"0 g " + ALL, group=b""),
    "black behind it": masked(b"", LIGHT + b"/BC[0 0 0]"),
    "a form drawn under it": masked(b"", content=b"q /Mask gs /X Do Q"),
    "a mask that was moved": masked(
        b"1 g 0 690 595 40 re f ",
        content=b"q 1 0 0 1 0 -300 cm /Mask gs 1 0 0 1 0 300 cm " + KAFKA + b"Q",
    ),
}
SHOWN = {
    "a light picture": under_picture([0, 0, 0, 60]),
    "a dark picture turned round": under_picture([0, 0, 0, 0], b"/Decode[1 0]"),
    "a picture that is cut short": under_picture([0, 0, 0]),
    "dark made light by a function": masked(
        b"0.02 g " + ALL, LIGHT + b"/TR<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 0.1>>"
    ),
    "light": masked(b"1 g " + ALL),
    "grey": masked(b"0.5 g " + ALL),
    "light where the text is": masked(b"1 g 40 690 200 30 re f "),
    "a corner of it": masked(b"1 g 40 690 30 30 re f "),
    "black in a mask of opacity": masked(b"0 g " + ALL, OPAQUE),
    "a line around it": masked(b"0 g 1 G 40 690 200 30 re B "),
    "a colour of another space": masked(b"/Other cs 0 sc " + ALL),
    "letters": masked(b"1 g " + KAFKA),
    "white behind it": masked(b"", LIGHT + b"/BC[1 1 1]"),
    "turned round": masked(
        b"", LIGHT + b"/TR<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>"
    ),
    "a mask taken off": masked(b"", content=b"/Mask gs /No gs " + KAFKA),
    "behind the mask's end": masked(b"", content=b"q /Mask gs Q " + KAFKA),
    "mixed without a mask": masked(b"", content=b"/Mix gs " + KAFKA),
    "a mask that cannot be read": masked(b"1 0 0 cm 0 g " + ALL),
    "a mask that draws itself": masked(
        b"/Y Do", group=b"/Resources<</XObject<</Y 6 0 R>>>>"
    ),
}  # fmt: skip


@pytest.mark.parametrize("data", HIDDEN.values(), ids=HIDDEN)
def test_text_of_which_a_mask_leaves_nothing_is_hidden(data):
    document = read_resume(data)
    assert [(document.text[h.start : h.end].strip(), h.reason) for h in document.hidden] == [
        ("Kafka", WHY)
    ]
    counted = {one.skill.name for one in match_resume(document).skills if one.strength}
    assert "SQL" in counted
    assert not any("Kafka" in name for name in counted)


@pytest.mark.parametrize("data", SHOWN.values(), ids=SHOWN)
def test_text_that_a_mask_lets_through_is_seen(data):
    document = read_resume(data)
    assert "Kafka" in document.text
    assert document.hidden == ()


def test_a_move_that_is_none_gives_up_no_other_check():
    content = b"q 1 0 0 cm Q q /Mask gs " + KAFKA + b"Q"
    assert [hidden.reason for hidden in read_resume(masked(b"", content=content)).hidden] == [WHY]
