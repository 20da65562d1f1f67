"""Word's surroundings: what document, table, cell and paragraph give to the text in them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from skillmatch.read.dark_shapes import DarkShapes
from skillmatch.read.visibility import WHITE, hidden_by_colour
from skillmatch.read.word.colours import UNKNOWN, Behind, Theme, shading
from skillmatch.read.word.numbers import number, points_of, toggle, too_low
from skillmatch.read.word.page import PageSize, table_hidden
from skillmatch.read.word.styles import ParagraphLook, RunLook, Styles
from skillmatch.read.word.table_styles import ENDS, TableStyle, TableStyles, regions_on
from skillmatch.read.word.unseen import too_narrow
from skillmatch.read.xml import Element, attributes, child, children


@dataclass(slots=True)
class Setting:
    """What the stories of one document have in common.

    Attributes
    ----------
    styles, theme, table_styles
        Of the document.
    pages
        Of the sections that have not ended yet, in their order.
    page_colour
        What the page is printed on.
    dark_shapes
        Behind the text.
    notes
        Foot- and endnotes referred to, in order: kind and number.
    embedded
        Whether there is an embedded document that is not read.
    diagrams
        For each SmartArt drawing whether its text could be read.
    """

    styles: Styles
    theme: Theme
    pages: list[PageSize]
    page_colour: Behind = WHITE
    dark_shapes: DarkShapes = field(default_factory=DarkShapes)
    notes: dict[tuple[str, str], None] = field(default_factory=dict)
    embedded: bool = False
    diagrams: list[bool] = field(default_factory=list)
    table_styles: TableStyles = field(init=False)

    def __post_init__(self) -> None:
        """Begin the styles of tables, which only few documents have."""
        self.table_styles = TableStyles(self.styles, self.theme)

    @property
    def page(self) -> PageSize:
        """The page of the section at hand."""
        return self.pages[0]

    def end_section(self) -> None:
        """Go on to the next section."""
        if len(self.pages) > 1:
            self.pages = self.pages[1:]


@dataclass(slots=True)
class Around:
    """What a cell or text box gives to the text in it.

    Attributes
    ----------
    behind, hidden
        The colour behind, and why nothing inside can be seen.
    page
        Whether it is the page's own colour that is behind.
    body
        Whether it is the page itself, from whose margins places are counted.
    left
        Where a cell begins, from the left of the page, if that is known.
    """

    behind: Behind
    hidden: str = ""
    page: bool = False
    body: bool = False
    left: float | None = None


@dataclass(slots=True)
class Table:
    """A table being read.

    `regions_on` are those regions of its style that it has on, `look` is what the style gives to
    the text of the cell at hand; `fixed` says that no cell grows with its text; `left` is where its
    rows begin, and `next_cell` where the next cell does, from the left of the page, as far as that
    is known.
    """

    behind: Behind
    style: TableStyle = field(default_factory=TableStyle)
    regions_on: frozenset[str] = frozenset()
    look: RunLook = field(default_factory=RunLook)
    row: int = -1
    cell: int = -1
    hidden: str = ""
    last_row: bool = False
    off: str = ""
    fixed: bool = False
    left: float | None = None
    next_cell: float | None = None

    def begin_row(self, row: Element) -> None:
        """Go on to a row."""
        said = children(child(row, "w:trPr"))
        height = attributes(said.get("w:trHeight"))
        self.hidden = too_low(number(height.get("w:val", "")), height.get("w:hRule", ""))
        if toggle(said.get("w:hidden")):
            self.hidden = "hidden by the format (w:hidden)"
        self.row, self.cell = self.row + 1, -1
        self.last_row = row.getnext() is None
        self.next_cell = None if "w:gridBefore" in said else self.left

    def begin_cell(self, cell: Element, outer: Around, theme: Theme) -> Around:
        """Go on to a cell; return what it gives to the text in it."""
        said = children(child(cell, "w:tcPr"))
        self.cell += 1
        hidden = outer.hidden or self.off or self.hidden or too_narrow(said, fixed=self.fixed)
        for merge in ("w:vMerge", "w:hMerge"):
            if merge in said and attributes(said[merge]).get("w:val") != "restart":
                hidden = hidden or "covered by a merged cell"
        regions = self._regions(last_cell=cell.getnext() is None)
        self.look = self.style.look(self.regions_on & regions)
        behind = shading(said.get("w:shd"), theme) or self.behind
        if behind is None:
            behind = _shade(self, outer.behind, regions)
        on_page = behind is None and outer.page
        left, width = self.next_cell, attributes(said.get("w:tcW"))
        points = points_of(width.get("w:w", "")) if width.get("w:type") == "dxa" else None
        self.next_cell = None if left is None or not points else left + points
        return Around(behind or outer.behind, hidden, page=on_page, left=left)

    def _regions(self, *, last_cell: bool) -> frozenset[str]:
        """Return which regions the cell at hand is in, where the table has them on."""
        ends = {
            "firstRow": self.row == 0,
            "lastRow": self.last_row,
            "firstCol": self.cell == 0,
            "lastCol": last_cell,
        }
        return frozenset(region for region, is_in in ends.items() if is_in)


def table_of(element: Element, setting: Setting, outer: Table | None, *, on_page: bool) -> Table:
    """Return a table that begins, in another or on the page itself."""
    said = children(child(element, "w:tblPr"))
    style = attributes(said.get("w:tblStyle")).get("w:val", "")
    hidden = outer.off if outer else ""
    if on_page:
        hidden = table_hidden(said, child(element, "w:tblGrid"), setting.page)
    return Table(
        shading(said.get("w:shd"), setting.theme),
        setting.table_styles.style(style),
        regions_on(said),
        off=hidden,
        fixed=attributes(said.get("w:tblLayout")).get("w:type") == "fixed",
        left=_left_of_table(said, setting.page) if on_page else None,
    )


def _left_of_table(said: dict[str, Element], page: PageSize) -> float | None:
    """Return where a table begins, unless it floats or is set somewhere else than at the left."""
    aligned = attributes(said.get("w:jc")).get("w:val", "left") not in {"left", "start"}
    if aligned or page.columns > 1 or {"w:tblpPr", "w:bidiVisual"} & said.keys():
        return None
    return page.left + (points_of(attributes(said.get("w:tblInd")).get("w:w", "")) or 0.0)


@dataclass(slots=True)
class OpenParagraph:
    """A paragraph being read; its lines `begin` so far from the left of the page, if known."""

    look: ParagraphLook
    run: RunLook
    hidden: str = ""
    begin: float | None = None
    ends_section: bool = False
    counts_pages: bool = False


def in_table(look: ParagraphLook, table: Table) -> ParagraphLook:
    """Return the look of a paragraph with what its table's style hides, colours or makes small."""
    run, said, usual = look.run, table.look, table.style.usual
    changes: dict[str, Any] = {}
    if said.vanish and run.vanish is None:
        changes["vanish"] = True
    if said.colour is not None and run.colour in {None, usual.colour}:
        changes["colour"] = said.colour
    if said.points is not None and run.points in {None, usual.points}:
        changes["points"] = said.points
    return replace(look, run=replace(run, **changes)) if changes else look


def line_begin(look: ParagraphLook, page: PageSize, around: Around) -> float | None:
    """Return how far from the left of the page a paragraph's lines begin, if that is known."""
    left = around.left
    if around.body and page.columns == 1:
        left = page.left
    if look.aligned or look.frame is not None or left is None:
        return None
    return left + look.left


def _shade(table: Table, page: Behind, regions: frozenset[str]) -> Behind:
    """Return the colour a table's style puts behind the cell at hand, if it may put one there.

    A table can switch off regions, and which band a cell is in is not counted: the colour is known
    if all that may be there are alike, the page's own too.
    """
    colours = [
        colour for region, colour in table.style.shaded if region in regions or region not in ENDS
    ]
    if not colours:
        return None
    known = [colour for colour in (page, *colours) if isinstance(colour, tuple)]
    if len(known) <= len(colours) or not all(hidden_by_colour(known[0], one) for one in known):
        return UNKNOWN
    return known[0]


__all__ = ["Around", "OpenParagraph", "Setting", "Table", "in_table", "line_begin", "table_of"]
