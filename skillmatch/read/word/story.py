"""Word's stories: the text of a body, header, footer or note, in reading order.

The XML is walked without recursion, so that no depth of nesting can end it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import ClassVar

from lxml import etree

from skillmatch.read.links import shown_address
from skillmatch.read.pieces import Piece
from skillmatch.read.word.alternatives import is_shown
from skillmatch.read.word.anchored import Anchored
from skillmatch.read.word.colours import UNKNOWN
from skillmatch.read.word.diagrams import lines_of, write_lines
from skillmatch.read.word.paragraphs import ParagraphReader
from skillmatch.read.word.shapes import box_of
from skillmatch.read.word.surroundings import Around, Table, table_of
from skillmatch.read.word.unseen import why_unseen
from skillmatch.read.xml import Element, attributes, name_of

_FIXED_TEXT = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "-"}


class StoryReader(ParagraphReader):
    """Reads one story: its paragraphs, and the fields, tables and shapes around them."""

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
                elif name in self.ENDS:
                    self.ENDS[name](self)
            elif not is_shown(element, name):
                passed = element
                walk.skip_subtree()
            elif name in self.BEGINS:
                self.BEGINS[name](self, element)
            elif name in _FIXED_TEXT:
                self._write(_FIXED_TEXT[name])
        return self._layout.pieces()

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

    # Phantoms of formulas.

    def _begin_unseen(self, element: Element) -> None:
        hidden = self._around[-1].hidden or why_unseen(element)
        self._around.append(replace(self._around[-1], hidden=hidden))

    def _end_unseen(self) -> None:
        self._around.pop()

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

    BEGINS: ClassVar[Mapping[str, Callable[..., None]]] = {
        **ParagraphReader.BEGINS,
        "w:fldChar": _field_mark,
        "w:fldSimple": _begin_simple_field,
        "w:instrText": _field_code,
        "w:hyperlink": _begin_link,
        "w:footnoteReference": _note,
        "w:endnoteReference": _note,
        "w:altChunk": _embedded,
        "w:tbl": _begin_table,
        "w:tr": _begin_row,
        "w:tc": _begin_cell,
        "m:phant": _begin_unseen,
        "w:sdt": _begin_unseen,
        "w:txbxContent": _begin_box,
        "dgm:relIds": _smart_art,
    }
    ENDS: ClassVar[Mapping[str, Callable[..., None]]] = {
        **ParagraphReader.ENDS,
        "w:fldSimple": _end_field,
        "w:hyperlink": _end_field,
        "w:tbl": _end_table,
        "w:tr": _end_row,
        "w:tc": _end_cell,
        "m:phant": _end_unseen,
        "w:sdt": _end_unseen,
        "w:txbxContent": _end_box,
    }


__all__ = ["StoryReader"]
