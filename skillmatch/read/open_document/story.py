"""OpenDocument's stories: the text of a body, header or footer, in reading order.

The XML is walked without recursion, so that no depth of nesting can end it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from lxml import etree

from skillmatch.read.layout import Layout, is_page_count
from skillmatch.read.links import shown_address
from skillmatch.read.open_document.shapes import SHAPES, dark_before, dark_behind
from skillmatch.read.open_document.surroundings import (
    FIELDS,
    Around,
    OpenParagraph,
    OpenSetting,
    around_cell,
    around_note,
    around_row,
    around_section,
    around_shape,
    around_table,
    look_in_field,
    not_shown,
)
from skillmatch.read.pieces import Piece
from skillmatch.read.visibility import WHITE_ON_WHITE
from skillmatch.read.xml import Element, attributes, child, name_of

# What the page does not show: deletions, comments, declarations, forms, alternative texts.
_SKIPPED = frozenset({
    "text:tracked-changes", "text:sequence-decls", "text:variable-decls", "text:ruby-text",
    "text:user-field-decls", "text:note-citation", "text:script", "text:table-of-content-source",
    "text:alphabetical-index-source", "text:bibliography-source", "text:user-index-source",
    "text:illustration-index-source", "text:table-index-source", "text:object-index-source",
    "office:annotation", "office:annotation-end", "office:forms", "office:scripts",
    "office:event-listeners", "svg:title", "svg:desc", "draw:image", "draw:object",
    "draw:object-ole", "draw:plugin", "table:shapes",
})  # fmt: skip
_PAGE_NUMBERS = frozenset({"text:page-number", "text:page-count"})
_BLANKS = re.compile(r"[ \t\r\n]+")
_FIXED_TEXT = {"text:s": " ", "text:tab": "\t", "text:line-break": "\n"}


class OpenStoryReader:
    """Reads one story; its footnotes are kept apart, in `notes`."""

    def __init__(self, setting: OpenSetting, *, in_header: bool = False) -> None:
        self._in_header = in_header
        self.notes: list[list[Piece]] = []
        self._setting = setting
        self._layouts = [Layout()]
        self._around = [Around(setting.page_colour, page=True)]
        self._paragraphs: list[OpenParagraph | None] = []  # None: a box, whose blanks are no text
        self._items: list[bool] = []  # whether the next paragraph gets the item's bullet
        self._begin: dict[str, Callable[[Element], None]] = {
            "text:p": self._begin_paragraph,
            "text:h": self._begin_paragraph,
            "text:span": self._begin_span,
            "text:a": self._begin_link,
            "text:section": self._begin_section,
            "text:list-item": self._begin_item,
            "text:list-header": self._begin_header,
            "text:note-body": self._begin_note,
            "table:table": self._begin_table,
            "table:table-row": self._begin_row,
            "table:table-cell": self._begin_cell,
            "table:covered-table-cell": self._begin_cell,
            **dict.fromkeys(FIELDS, self._begin_field),
            **dict.fromkeys(SHAPES, self._begin_shape),
        }
        self._end: dict[str, Callable[[Element], None]] = {
            "text:p": self._end_paragraph,
            "text:h": self._end_paragraph,
            "text:span": self._end_span,
            "text:a": self._end_link,
            "text:section": self._end_section,
            "text:list-item": self._end_item,
            "text:list-header": self._end_item,
            "text:note-body": self._end_note,
            "table:table": self._end_table,
            "table:table-row": self._end_row,
            "table:table-cell": self._end_cell,
            "table:covered-table-cell": self._end_cell,
            **dict.fromkeys(FIELDS, self._end_span),
            **dict.fromkeys(SHAPES, self._end_shape),
        }

    def read(self, root: Element) -> list[Piece]:
        """Return the text under an element, in reading order."""
        walk = etree.iterwalk(root, events=("start", "end"))
        passed: Element | None = None
        for event, element in walk:
            name = name_of(element)
            if event == "end":
                if element is passed:
                    passed = None
                elif name in self._end:
                    self._end[name](element)
                if element.tail and name_of(element.getparent()).startswith("text:"):
                    self._write(element.tail)
            elif name in _SKIPPED:
                passed = element
                walk.skip_subtree()
            elif name in _PAGE_NUMBERS:
                passed = element
                walk.skip_subtree()
                if self._paragraph is not None:
                    self._paragraph.counts_pages = True
            else:
                self._begin_element(element, name)
        return self._layouts[0].pieces()

    def _begin_element(self, element: Element, name: str) -> None:
        if name in self._begin:
            self._begin[name](element)
        elif name in _FIXED_TEXT:
            self._put(_FIXED_TEXT[name])
        if element.text and name.startswith("text:"):
            self._write(element.text)

    @property
    def _layout(self) -> Layout:
        return self._layouts[-1]

    @property
    def _paragraph(self) -> OpenParagraph | None:
        return self._paragraphs[-1] if self._paragraphs else None

    def _write(self, text: str) -> None:
        """Write text of the file, in which blanks and line ends are one blank."""
        paragraph = self._paragraph
        if paragraph is not None:
            text = _BLANKS.sub(" ", text)
            self._put(text if paragraph.begun else text.lstrip(" "))

    def _put(self, text: str) -> None:
        paragraph = self._paragraph
        if paragraph is None or not text:
            return
        paragraph.begun = True
        paragraph.hidden = self._hidden(text, paragraph)
        if paragraph.links:
            paragraph.links[-1].append(text)
        self._layout.write(text, paragraph.hidden)

    def _hidden(self, text: str, paragraph: OpenParagraph) -> str:
        """Return why text written now cannot be seen."""
        around, look = self._around[-1], paragraph.looks[-1]
        if around.hidden or paragraph.off:
            return around.hidden or paragraph.off
        hidden = look.hidden(paragraph.filled or around.behind)
        on_page = around.page and not (look.marked or paragraph.filled)
        if on_page and hidden == WHITE_ON_WHITE:
            return "" if self._setting.dark_shapes.take(text, look.points) else hidden
        return hidden

    # Paragraphs and what is in them.

    def _begin_paragraph(self, element: Element) -> None:
        look = self._setting.styles.look(
            "paragraph", attributes(element).get("text:style-name", "")
        )
        heading = look.heading or name_of(element) == "text:h"
        item = bool(self._items) and self._items[-1]
        if item:
            self._items[-1] = False
        outer = self._around[-1]
        off = self._setting.page.paragraph_hidden(look.left, look.first, inside=outer.inside)
        self._paragraphs.append(
            OpenParagraph([look], look.filled, heading, item and not heading, off=off)
        )
        self._layout.begin_paragraph()
        self._stand_on(element)
        if child(element, "text:hidden-paragraph") is not None:
            shown = attributes(child(element, "text:hidden-paragraph"))
            if shown.get("text:is-hidden") == "true":
                self._paragraphs[-1].looks = [not_shown(look)]  # type: ignore[union-attr]

    def _end_paragraph(self, _: Element) -> None:
        paragraph = self._paragraphs.pop()
        if paragraph is None:
            return
        if self._layout.paragraph_text().strip():
            self._setting.dark_shapes.end_line()
        if paragraph.counts_pages and is_page_count(self._layout.paragraph_text()):
            self._layout.drop_paragraph()
        else:
            self._layout.end_paragraph(heading=paragraph.heading, item=paragraph.item)

    def _begin_span(self, element: Element) -> None:
        if self._paragraph is not None:
            name = attributes(element).get("text:style-name", "")
            looks = self._paragraph.looks
            looks.append(self._setting.styles.look("text", name, looks[-1]))

    def _end_span(self, _: Element) -> None:
        if self._paragraph is not None:
            self._paragraph.looks.pop()

    def _begin_field(self, element: Element) -> None:
        if self._paragraph is not None:
            looks = self._paragraph.looks
            looks.append(look_in_field(element, looks[-1]))

    def _begin_link(self, element: Element) -> None:
        self._begin_span(element)
        if self._paragraph is not None:
            self._paragraph.links.append([])

    def _end_link(self, element: Element) -> None:
        paragraph = self._paragraph
        if paragraph is not None:
            shown = "".join(paragraph.links.pop())
            address = attributes(element).get("xlink:href", "")
            if shown:
                self._layout.write(shown_address(address, shown), paragraph.hidden)
        self._end_span(element)

    # Sections, lists, notes.

    def _begin_section(self, element: Element) -> None:
        self._around.append(around_section(element, self._around[-1], self._setting))

    def _end_section(self, _: Element) -> None:
        self._around.pop()

    def _begin_item(self, _: Element) -> None:
        self._items.append(True)

    def _begin_header(self, _: Element) -> None:
        self._items.append(False)

    def _end_item(self, _: Element) -> None:
        self._items.pop()

    def _begin_note(self, _: Element) -> None:
        self._layouts.append(Layout())
        self._around.append(around_note(self._paragraph, self._around[-1]))
        self._paragraphs.append(None)

    def _end_note(self, _: Element) -> None:
        self.notes.append(self._layouts.pop().pieces())
        self._around.pop()
        self._paragraphs.pop()

    # Tables and shapes.

    def _begin_table(self, element: Element) -> None:
        self._around.append(around_table(element, self._around[-1], self._setting))
        self._layout.begin_table()

    def _end_table(self, _: Element) -> None:
        self._around.pop()
        self._layout.end_table()

    def _begin_row(self, element: Element) -> None:
        self._around.append(around_row(element, self._around[-1], self._setting))
        self._layout.begin_row()

    def _end_row(self, _: Element) -> None:
        self._around.pop()
        self._layout.end_row()

    def _begin_cell(self, element: Element) -> None:
        self._around.append(around_cell(element, self._around[-1], self._setting))
        self._paragraphs.append(None)
        self._layout.begin_cell()

    def _end_cell(self, _: Element) -> None:
        self._around.pop()
        self._paragraphs.pop()
        self._layout.end_cell()

    def _begin_shape(self, element: Element) -> None:
        self._around.append(around_shape(element, self._around[-1], self._setting))
        if self._paragraph is None:  # anchored to the page, not to a line
            self._stand_on([element])
        self._setting.dark_shapes.begin_place(dark_before(element, self._setting.styles))
        self._paragraphs.append(None)
        self._layout.begin_box()

    def _stand_on(self, shapes: Iterable[Element]) -> None:
        """Let the lines that begin stand on those of some shapes that are dark."""
        for shape in dark_behind(shapes, self._setting.styles):
            self._setting.dark_shapes.anchor(shape, in_header=self._in_header)

    def _end_shape(self, _: Element) -> None:
        self._around.pop()
        self._paragraphs.pop()
        self._setting.dark_shapes.end_place()
        self._layout.end_box()


__all__ = ["OpenStoryReader"]
