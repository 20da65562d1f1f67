"""What Word's styles of tables give to the cells of each region: colours behind, looks of text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from skillmatch.read.word.colours import UNKNOWN, Behind, Theme, shading
from skillmatch.read.word.numbers import ON
from skillmatch.read.word.styles import RunLook, Styles
from skillmatch.read.xml import Element, attributes, child, name_of

# A table switches regions on by name or, in files of Word 2007, by bits.
_BITS = {"firstRow": 0x20, "lastRow": 0x40, "firstCol": 0x80, "lastCol": 0x100}
_NAMES = {
    "firstRow": "w:firstRow",
    "lastRow": "w:lastRow",
    "firstCol": "w:firstColumn",
    "lastCol": "w:lastColumn",
}
ENDS = ("firstCol", "lastCol", "firstRow", "lastRow")
"""The regions at the ends of a table, the ones that go before others last."""


@dataclass(frozen=True, slots=True)
class TableStyle:
    """What a style of tables says.

    Attributes
    ----------
    shaded
        In which regions it puts which colour behind the cells. The regions are called as in the
        file: ``firstRow``, ``lastCol``, ``band1Horz`` ..., and ``wholeTable``.
    whole, regions
        The look of all text, and of the text of each region over that.
    usual
        The look of text that no style gives any, which a table's style goes before.
    """

    shaded: frozenset[tuple[str, Behind]] = frozenset()
    whole: RunLook = field(default_factory=RunLook)
    regions: Mapping[str, RunLook] = field(default_factory=dict)
    usual: RunLook = field(default_factory=RunLook)

    def look(self, regions: frozenset[str]) -> RunLook:
        """Return the look of text in a cell that is in some regions, which the table has on."""
        look = self.whole
        for region in ENDS:
            if region in regions and region in self.regions:
                look = self.regions[region].over(look)
        return look


class TableStyles:
    """The styles of tables of a document, each put together when first asked for."""

    def __init__(self, styles: Styles, theme: Theme) -> None:
        self._styles, self._theme = styles, theme
        self._known: dict[str, TableStyle] = {}

    def style(self, name: str) -> TableStyle:
        """Return what a style and those it is based on say."""
        if name not in self._known:
            chain = self._styles.elements(name)
            self._known[name] = TableStyle(
                frozenset().union(*(_shaded(element, self._theme) for element in chain)),
                self._styles.look_of_table(name),
                self._looks(chain),
                self._styles.usual,
            )
        return self._known[name]

    def _looks(self, chain: list[Element]) -> dict[str, RunLook]:
        looks: dict[str, RunLook] = {}
        for style in reversed(chain):
            for part in style:
                if name_of(part) == "w:tblStylePr":
                    region = attributes(part).get("w:type", "")
                    own = self._styles.run_look(child(part, "w:rPr"))
                    looks[region] = own.over(looks.get(region, RunLook()))
        return looks


def regions_on(properties: dict[str, Element]) -> frozenset[str]:
    """Return which regions a table has on, by its ``w:tblLook``; none where it says nothing."""
    said = attributes(properties.get("w:tblLook"))
    try:
        bits = int(said.get("w:val", "")[:8] or "0", 16)
    except ValueError:
        bits = 0
    return frozenset(
        region
        for region, bit in _BITS.items()
        if (said[_NAMES[region]] in ON if _NAMES[region] in said else bits & bit)
    )


def _shaded(style: Element, theme: Theme) -> frozenset[tuple[str, Behind]]:
    regions = set()
    for shaded in style.iter("{*}shd"):
        colour = shading(shaded, theme)
        around = shaded.getparent()
        if colour is None:
            continue
        if name_of(around) not in {"w:tcPr", "w:tblPr"}:
            colour = UNKNOWN  # of the paragraphs or letters, not of all that is behind
        region = attributes(around.getparent()).get("w:type", "")
        regions.add(("wholeTable" if region == "table" else region, colour))
    return frozenset(regions)


__all__ = ["ENDS", "TableStyle", "TableStyles", "regions_on"]
