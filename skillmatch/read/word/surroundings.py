"""Word's surroundings: what document, table, cell and paragraph give to the text in them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from skillmatch.read.visibility import WHITE, DarkShapes
from skillmatch.read.word.colours import Behind, Theme
from skillmatch.read.word.page import PageSize
from skillmatch.read.word.styles import ParagraphLook, RunLook, Styles


@dataclass(slots=True)
class Setting:
    """What the stories of one document have in common.

    Attributes
    ----------
    styles, theme
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
    """

    styles: Styles
    theme: Theme
    pages: list[PageSize]
    page_colour: Behind = WHITE
    dark_shapes: DarkShapes = field(default_factory=DarkShapes)
    notes: dict[tuple[str, str], None] = field(default_factory=dict)
    embedded: bool = False

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
    """

    behind: Behind
    hidden: str = ""
    page: bool = False
    body: bool = False


@dataclass(slots=True)
class Table:
    """A table being read; `shaded` names the regions its style puts a colour behind."""

    behind: Behind
    shaded: frozenset[str]
    look: RunLook = field(default_factory=RunLook)
    row: int = -1
    cell: int = -1
    hidden: str = ""
    last_row: bool = False
    off: str = ""


@dataclass(slots=True)
class OpenParagraph:
    """A paragraph being read."""

    look: ParagraphLook
    run: RunLook
    hidden: str = ""
    ends_section: bool = False
    counts_pages: bool = False


def in_table(look: ParagraphLook, table: RunLook) -> ParagraphLook:
    """Return the look of a paragraph with what its table's style hides or colours."""
    run = look.run
    if table.vanish and run.vanish is None:
        run = replace(run, vanish=True)
    if table.colour is not None and run.colour is None:
        run = replace(run, colour=table.colour)
    return look if run is look.run else replace(look, run=run)


def is_shaded(table: Table, *, last_cell: bool) -> bool:
    """Say whether a table's style puts a colour, which is not known, behind the cell at hand."""
    ends = {
        "firstRow": table.row == 0,
        "lastRow": table.last_row,
        "firstCol": table.cell == 0,
        "lastCol": last_cell,
    }
    return any(ends.get(region, True) for region in table.shaded)


__all__ = ["Around", "OpenParagraph", "Setting", "Table", "in_table", "is_shaded"]
