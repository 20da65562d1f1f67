"""Word's stories: the text of a body, header, footer or note, in reading order.

The XML is walked without recursion, so that no depth of nesting can end it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from skillmatch.read.layout import Layout, is_page_count
from skillmatch.read.links import shown_address
from skillmatch.read.pieces import Piece
from skillmatch.read.visibility import WHITE_ON_WHITE
from skillmatch.read.word.alternatives import is_shown
from skillmatch.read.word.anchored import Anchored
from skillmatch.read.word.colours import UNKNOWN
from skillmatch.read.word.diagrams import lines_of, write_lines
from skillmatch.read.word.fields import OpenFields
from skillmatch.read.word.page import ends_section, frame_hidden, indented_off
from skillmatch.read.word.shapes import box_of
from skillmatch.read.word.surroundings import (
    Around,
    OpenParagraph,
    Setting,
    Table,
    in_table,
    line_begin,
    table_of,
)
from skillmatch.read.word.symbols import symbol
from skillmatch.read.xml import Element, attributes, child, name_of

_FIXED_TEXT = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "-"}


class StoryReader:
    """Reads one story.

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
        self._begin: dict[str, Callable[[Element], None]] = {
            "w:p": self._begin_paragraph,
            "w:r": self._begin_run,
            "m:r": self._begin_run,
            "w:t": self._text,
            "m:t": self._text,
            "w:br": self._break,
            "w:sym": self._symbol,
            "w:fldChar": self._field_mark,
            "w:fldSimple": self._begin_simple_field,
            "w:instrText": self._field_code,
            "w:hyperlink": self._begin_link,
            "w:tbl": self._begin_table,
            "w:tr": self._begin_row,
            "w:tc": self._begin_cell,
            "w:txbxContent": self._begin_box,
            "w:footnoteReference": self._note,
            "w:endnoteReference": self._note,
            "w:altChunk": self._embedded,
            "dgm:relIds": self._smart_art,
        }
        self._end: dict[str, Callable[[], None]] = {
            "w:p": self._end_paragraph,
            "w:r": self._end_run,
            "m:r": self._end_run,
            "w:fldSimple": self._end_field,
            "w:hyperlink": self._end_field,
            "w:tbl": self._end_table,
            "w:tr": self._end_row,
            "w:tc": self._end_cell,
            "w:txbxContent": self._end_box,
        }

    def read(self, root: Element) -> list[Piece]:
        """Return the text under an element, in reading order."""
        setting = self._setting
        self._anchored = Anchored(root, setting.theme, setting.page, self._is_opaque)
        walk = etree.iterwalk(root, events=("start", "end"))
        passed: Element | None = None
        for event, element in walk:
            name = name_of(element)
            if event == "end":
                if element is passed:
                    passed = None
                elif name in self._end:
                    self._end[name]()
            elif not is_shown(element, name):
                passed = element
                walk.skip_subtree()
            elif name in self._begin:
                self._begin[name](element)
            elif name in _FIXED_TEXT:
                self._write(_FIXED_TEXT[name])
        return self._layout.pieces()

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

    # Fields, links and notes.

    def _field_mark(self, element: Element) -> None:
        kind = attributes(element).get("w:fldCharType")
        innermost = self._fields.innermost
        if kind == "begin":
            self._fields.begin()
        elif kind == "separate" and innermost is not None:
            innermost.begin_result()
        elif kind == "end":
            self._end_field()

    def _field_code(self, element: Element) -> None:
        innermost = self._fields.innermost
        if innermost is not None:
            text = element.text or ""
            innermost.add_code(text)
            if self._paragraphs and innermost.is_button():
                innermost.hidden = innermost.hidden or innermost.unshown or self._hidden(text)

    def _begin_simple_field(self, element: Element) -> None:
        self._fields.begin_simple(attributes(element).get("w:instr", ""))

    def _begin_link(self, element: Element) -> None:
        self._fields.begin_link(attributes(element).get("r:id", ""))

    def _end_field(self) -> None:
        ended = self._fields.end()
        if ended is None:
            return
        if ended.is_page_number() and self._paragraphs:
            self._paragraphs[-1].counts_pages = True
        if not ended.shown and self._paragraphs:
            self._layout.write(ended.button(), ended.hidden)
        if ended.shown:
            shown = "".join(ended.shown)
            self._layout.write(shown_address(ended.address, shown), ended.hidden)

    def _note(self, element: Element) -> None:
        kind = name_of(element).removeprefix("w:").removesuffix("Reference")
        self._setting.notes[kind, attributes(element).get("w:id", "")] = None

    def _embedded(self, element: Element) -> None:
        pieces = self._chunk(attributes(element).get("r:id", ""))
        if pieces is None:
            self._setting.embedded = True
        else:
            self._layout.embed(pieces, self._around[-1].hidden)

    # Tables.

    def _begin_table(self, element: Element) -> None:
        around = self._tables[-1] if self._tables else None
        on_page = self._around[-1].body
        self._layout.begin_table()
        self._tables.append(table_of(element, self._setting, around, on_page=on_page))

    def _end_table(self) -> None:
        self._tables.pop()
        self._layout.end_table()

    def _begin_row(self, element: Element) -> None:
        if self._tables:
            self._tables[-1].begin_row(element)
        self._layout.begin_row()

    def _end_row(self) -> None:
        self._layout.end_row()

    def _begin_cell(self, element: Element) -> None:
        table = self._tables[-1] if self._tables else Table(None)
        self._around.append(table.begin_cell(element, self._around[-1], self._setting.theme))
        self._layout.begin_cell()

    def _end_cell(self) -> None:
        self._around.pop()
        self._layout.end_cell()

    # Shapes.

    def _begin_box(self, element: Element) -> None:
        setting, outer = self._setting, self._around[-1]
        fill, hidden = box_of(element, setting.page, setting.theme)
        if self._anchored is not None:
            hidden = hidden or self._anchored.covers_box(element)
            setting.dark_shapes.begin_place(
                self._anchored.dark_behind_box(element), self._anchored.left_of_box(element)
            )
        behind = outer.behind if fill is None else fill
        self._around.append(
            Around(behind, outer.hidden or hidden, page=fill is None and outer.page)
        )
        self._layout.begin_box()

    def _end_box(self) -> None:
        self._around.pop()
        self._setting.dark_shapes.end_place()
        self._layout.end_box()

    def _smart_art(self, element: Element) -> None:
        data = self._diagram(attributes(element).get("r:dm", ""))
        lines = [] if data is None else lines_of(data)
        self._setting.diagrams.append(bool(lines))
        paragraph = self._paragraphs[-1] if self._paragraphs else None
        hidden = (
            self._around[-1].hidden or box_of(element, self._setting.page, self._setting.theme)[1]
        )
        if paragraph is not None:
            unseen = paragraph.run.hidden(UNKNOWN) if paragraph.run.vanish else ""
            hidden = hidden or paragraph.hidden or unseen
        write_lines(lines, hidden, self._layout)


__all__ = ["StoryReader"]
