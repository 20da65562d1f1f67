"""Word's paragraphs: the text of their runs, as it is written, and why it cannot be seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from skillmatch.read.layout import Layout, is_page_count
from skillmatch.read.pieces import Piece
from skillmatch.read.visibility import WHITE_ON_WHITE
from skillmatch.read.word.anchored import Anchored
from skillmatch.read.word.fields import OpenFields
from skillmatch.read.word.page import ends_section, frame_hidden, indented_off
from skillmatch.read.word.surroundings import (
    Around,
    OpenParagraph,
    Setting,
    Table,
    in_table,
    line_begin,
)
from skillmatch.read.word.symbols import symbol
from skillmatch.read.xml import Element, attributes, child


class ParagraphReader:
    """Reads paragraphs and their runs; what stands around them, its heirs keep.

    Parameters
    ----------
    setting
        What the stories of the document have in common.
    links
        The web addresses of the part's relationships, by their ids.
    is_opaque
        Says of a picture, by its relationship's id, whether it is known to have no holes.
    diagram
        Gives the data of a SmartArt drawing by its relationship's id, if it can.
    chunk
        Gives the text of an embedded page by its relationship's id, if it can.
    in_header
        Whether it stands in a header or footer, whose shapes are on every page.
    hidden
        Why nothing of it can be seen.
    """

    def __init__(
        self,
        setting: Setting,
        links: Mapping[str, str],
        *,
        is_opaque: Callable[[str], bool] = bool,
        diagram: Callable[[str], Element | None] = lambda _: None,
        chunk: Callable[[str], list[Piece] | None] = lambda _: None,
        in_header: bool = False,
        hidden: str = "",
    ) -> None:
        self._setting = setting
        self._in_header = in_header
        self._is_opaque = is_opaque
        self._diagram = diagram
        self._chunk = chunk
        self._anchored: Anchored | None = None
        self._layout = Layout()
        self._around = [Around(setting.page_colour, hidden, page=True, body=True)]
        self._paragraphs: list[OpenParagraph] = []
        self._fields = OpenFields(links)
        self._tables: list[Table] = []

    def _write(self, text: str) -> None:
        if not self._paragraphs or not text:
            return
        innermost = self._fields.innermost
        if innermost is not None and (not innermost.in_result or innermost.is_page_number()):
            self._paragraphs[-1].counts_pages |= innermost.is_page_number()
            return
        if "\t" in text:
            self._paragraphs[-1].begin = None
        hidden = self._fields.hidden or self._hidden(text)
        if innermost is not None:
            innermost.shown.append(text)
            innermost.hidden = hidden
        self._layout.write(text, hidden)

    def _hidden(self, text: str) -> str:
        """Return why text written now cannot be seen."""
        paragraph, around = self._paragraphs[-1], self._around[-1]
        run = paragraph.run
        hidden = around.hidden or paragraph.hidden
        if hidden:
            return hidden
        hidden = run.hidden(paragraph.look.shaded or around.behind)
        on_page = around.page and not (run.marked or run.shaded or paragraph.look.shaded)
        if on_page and hidden == WHITE_ON_WHITE:
            lies_on_dark = self._setting.dark_shapes.take(text, run.size, paragraph.begin)
            return "" if lies_on_dark else hidden
        return hidden

    # Paragraphs and runs.

    def _begin_paragraph(self, element: Element) -> None:
        setting, properties = self._setting, child(element, "w:pPr")
        look = setting.styles.look_of_paragraph(properties)
        if self._tables:
            look = in_table(look, self._tables[-1])
        hidden = (
            look.hidden
            or frame_hidden(look.frame, setting.page)
            or indented_off(look.left, look.first, setting.page, in_cell=not self._around[-1].body)
        )
        if self._anchored is not None:
            hidden = hidden or self._anchored.covers_text(element, look.left)
            if not hidden:
                self._stand_on_shapes(element, self._anchored)
        begin = line_begin(look, setting.page, self._around[-1])
        self._paragraphs.append(
            OpenParagraph(look, look.run, hidden, begin, ends_section=ends_section(properties))
        )
        self._layout.begin_paragraph()

    def _stand_on_shapes(self, paragraph: Element, anchored: Anchored) -> None:
        """Let the lines that begin stand on the dark shapes anchored there."""
        if not self._around[-1].hidden:
            for shape in anchored.dark_behind(paragraph):
                self._setting.dark_shapes.anchor(shape, in_header=self._in_header)

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        if paragraph.ends_section:
            self._setting.end_section()
        if self._layout.paragraph_text().strip():
            self._setting.dark_shapes.end_line()
        if paragraph.counts_pages and is_page_count(self._layout.paragraph_text()):
            self._layout.drop_paragraph()
            return
        look = paragraph.look
        self._layout.end_paragraph(heading=look.heading, item=look.item and not look.heading)

    def _begin_run(self, element: Element) -> None:
        if self._paragraphs:
            open_paragraph = self._paragraphs[-1]
            open_paragraph.run = self._setting.styles.look_of_run(
                child(element, "w:rPr"), open_paragraph.look
            )

    def _end_run(self) -> None:
        if self._paragraphs:
            self._paragraphs[-1].run = self._paragraphs[-1].look.run

    def _text(self, element: Element) -> None:
        self._write((element.text or "").replace("\n", " "))

    def _break(self, element: Element) -> None:
        self._write("\n\n" if attributes(element).get("w:type") == "page" else "\n")

    def _symbol(self, element: Element) -> None:
        self._write(symbol(element))

    # What the start and the end of an element call, by its name.
    BEGINS: ClassVar[Mapping[str, Callable[..., None]]] = {
        "w:p": _begin_paragraph,
        "w:r": _begin_run,
        "m:r": _begin_run,
        "w:t": _text,
        "m:t": _text,
        "w:br": _break,
        "w:sym": _symbol,
    }
    ENDS: ClassVar[Mapping[str, Callable[..., None]]] = {
        "w:p": _end_paragraph,
        "w:r": _end_run,
        "m:r": _end_run,
    }


__all__ = ["ParagraphReader"]
