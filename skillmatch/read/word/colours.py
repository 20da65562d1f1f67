"""Word's colours: of the theme, of text, of shading and of highlighting."""

from __future__ import annotations

from skillmatch.read.visibility import WHITE, Colour, colour_of
from skillmatch.read.xml import Element, attributes, children, name_of

UNKNOWN = "unknown"
"""What is behind text is not known: nothing can be said of its colour."""

Behind = Colour | str | None
"""The colour behind text, `UNKNOWN`, or ``None`` where nothing was said."""

# What a document calls a colour, and what the theme calls it.
_THEME_NAMES = {
    "background1": "lt1", "light1": "lt1", "bg1": "lt1", "text1": "dk1", "dark1": "dk1",
    "tx1": "dk1", "background2": "lt2", "light2": "lt2", "bg2": "lt2", "text2": "dk2",
    "dark2": "dk2", "tx2": "dk2", "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip
_OFFICE_THEME: dict[str, Colour] = {"lt1": (255, 255, 255), "dk1": (0, 0, 0)}
_HIGHLIGHTS = {
    "white": "FFFFFF", "black": "000000", "yellow": "FFFF00", "green": "00FF00", "red": "FF0000",
    "cyan": "00FFFF", "magenta": "FF00FF", "blue": "0000FF", "darkBlue": "000080",
    "darkCyan": "008080", "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000",
    "darkYellow": "808000", "darkGray": "808080", "lightGray": "C0C0C0",
}  # fmt: skip
_PRESETS = {"white": "FFFFFF", "black": "000000"}
_BLACK: Colour = (0, 0, 0)
_SEE_THROUGH = 95_000  # of 100,000: text that is more transparent is not seen


class Theme:
    """The colours of a document's theme, by the names its text uses.

    Parameters
    ----------
    root
        The root of ``word/theme/theme1.xml``; ``None`` for the colours of Office.
    """

    def __init__(self, root: Element | None = None) -> None:
        self._colours = dict(_OFFICE_THEME)
        schemes = () if root is None else root.iter("{*}clrScheme")
        for scheme in schemes:
            for name, element in ((name_of(e).partition(":")[2], e) for e in scheme):
                value = attributes(next(iter(element), None))
                colour = colour_of(value.get("lastClr") or value.get("val", ""))
                if colour is not None:
                    self._colours[name] = colour

    def colour(self, name: str, tint: str = "", shade: str = "") -> Colour | None:
        """Return a colour by its name, made lighter (`tint`) or darker (`shade`)."""
        colour = self._colours.get(_THEME_NAMES.get(name, name))
        if colour is None:
            return None
        if tint:
            part = _part(tint)
            red, green, blue = (round(255 - part * (255 - c)) for c in colour)
            return red, green, blue
        if shade:
            part = _part(shade)
            red, green, blue = (round(part * c) for c in colour)
            return red, green, blue
        return colour


def text_colour(properties: dict[str, Element], theme: Theme) -> Colour | str | None:
    """Return the colour run properties give to text: ``auto`` contrasts with what is behind.

    ``transparent`` is text that is drawn with nothing; ``None`` where nothing is said.
    """
    fill = children(properties.get("w14:textFill"))
    if "w14:noFill" in fill:
        return "transparent"
    if "w14:solidFill" in fill:
        return _solid(fill["w14:solidFill"], theme)
    said = attributes(properties.get("w:color"))
    if not said:
        return None
    themed = theme.colour(
        said.get("w:themeColor", ""), said.get("w:themeTint", ""), said.get("w:themeShade", "")
    )
    return themed or colour_of(said.get("w:val", "")) or "auto"


def _solid(fill: Element, theme: Theme) -> Colour | str | None:
    """Return the colour of a DrawingML fill, in Word's own or the general names."""
    element = next(iter(fill), None)
    said = attributes(element)
    value = said.get("w14:val") or said.get("val", "")
    if element is None:
        return UNKNOWN
    for name, change in ((name_of(e).partition(":")[2], attributes(e)) for e in element):
        amount = change.get("w14:val") or change.get("val", "")
        # w14:alpha says how transparent, a:alpha how opaque.
        if name == "alpha" and amount.isdecimal() and len(amount) < 9:  # noqa: PLR2004 - Word's numbers have fewer digits
            opaque = name_of(element).startswith("a:")
            through = 100_000 - int(amount) if opaque else int(amount)
            if through >= _SEE_THROUGH:
                return "transparent"
        elif name in {"lumMod", "lumOff", "shade", "tint", "satMod"}:
            return UNKNOWN
    local = name_of(element).partition(":")[2]
    if local == "schemeClr":
        return theme.colour(value) or UNKNOWN
    if local == "sysClr":
        return colour_of(said.get("lastClr", "")) or UNKNOWN
    return colour_of(_PRESETS.get(value, value)) or UNKNOWN


def shading(element: Element | None, theme: Theme) -> Behind:
    """Return the colour that ``w:shd`` puts behind text."""
    said = attributes(element)
    if not said or said.get("w:val") == "nil":
        return None
    pattern = said.get("w:val", "clear")
    if pattern.startswith("pct") or pattern == "solid":
        return _pattern(pattern.removeprefix("pct"), said)
    if pattern not in {"clear", ""}:
        return UNKNOWN  # stripes of two colours
    themed = theme.colour(
        said.get("w:themeFill", ""),
        said.get("w:themeFillTint", ""),
        said.get("w:themeFillShade", ""),
    )
    return themed or colour_of(said.get("w:fill", ""))


def _pattern(density: str, said: dict[str, str]) -> Behind:
    """Return the colour that dots of one colour on another make, if both are known."""
    if said.get("w:themeFill") or said.get("w:themeColor"):
        return UNKNOWN
    share = 1.0 if density == "solid" else min(_whole(density), 100) / 100
    dots, ground = (
        colour_of(said.get(key, "auto")) or usual
        for key, usual in (("w:color", _BLACK), ("w:fill", WHITE))
    )
    red, green, blue = (
        round(d * share + g * (1 - share)) for d, g in zip(dots, ground, strict=True)
    )
    return red, green, blue


def highlight(element: Element | None) -> Behind:
    """Return the colour of the marker pen behind text."""
    return colour_of(_HIGHLIGHTS.get(attributes(element).get("w:val", ""), ""))


def shape_fill(shape: Element, theme: Theme) -> Behind:
    """Return the colour a shape is filled with: what is behind the text of a text box."""
    if name_of(shape).startswith("v:"):
        return _drawn_fill(attributes(shape))
    properties = children(children(shape).get("wps:spPr"))
    if "a:noFill" in properties:
        return None
    if "a:solidFill" in properties:
        fill = _solid(properties["a:solidFill"], theme)
        return None if fill == "transparent" else fill
    if "a:gradFill" in properties:
        stops = [_solid(stop, theme) for stop in properties["a:gradFill"].iter("{*}gs")]
        known = [stop for stop in stops if isinstance(stop, tuple)]
        # White text is seen on all of it if it is on the lightest part.
        return max(known, key=sum) if known and len(known) == len(stops) else UNKNOWN
    if "wps:style" in children(shape) or {"a:gradFill", "a:blipFill", "a:pattFill"} & set(
        properties
    ):
        return UNKNOWN
    return None


def _drawn_fill(said: dict[str, str]) -> Behind:
    """Return the fill of a shape in VML, which is white unless it says otherwise."""
    if said.get("filled", "t") in {"f", "false"}:
        return None
    fill = said.get("fillcolor", "white").split(" ")[0]
    return colour_of(_PRESETS.get(fill, fill)) or UNKNOWN


def _whole(digits: str) -> int:
    return int(digits) if digits.isdecimal() and len(digits) <= 3 else 0  # noqa: PLR2004 - parts of a colour have three digits


def _part(digits: str) -> float:
    """Return two hexadecimal digits as a part of one."""
    try:
        return min(int(digits[:2], 16) / 255, 1.0)
    except ValueError:
        return 1.0


__all__ = ["UNKNOWN", "Behind", "Theme", "highlight", "shading", "shape_fill", "text_colour"]
