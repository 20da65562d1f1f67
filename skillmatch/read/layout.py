"""Layout: paragraphs, text boxes and table cells, as a file gives them, put in reading order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from skillmatch.document import Document
from skillmatch.errors import EmptyFileError, NoTextError
from skillmatch.read.pieces import Piece, document_from_pieces
from skillmatch.read.sections import heading_kind

_BULLET = "• "
_BULLETS = "•●▪■◦‣⁃·*–—−-\uf0b7\uf0a7\ufffd"
_BETWEEN_CELLS = " · "
_ONLY_PICTURES = "holds no text, only pictures; export it as PDF and run OCRmyPDF on it"
_NO_TEXT = "holds no text; check that it is the right file"
# What is left of "Page 1 of 3" when the numbers are gone.
_PAGE_WORDS = re.compile(
    r"[\W\d_]*(?:(?:page|seite|pagina|página|strona|of|de|von|di|van|sur|z)\b[\W\d_]*)*",
    re.IGNORECASE,
)
_LINE_END = Piece("\n")
_HEADING_AND_TEXT = 2  # cells

_Row = list[list[Piece]]  # the text of its cells


@dataclass(slots=True)
class _Block:
    """What is being written: the body, a cell or a box; and the boxes that wait for a heading."""

    pieces: list[Piece] = field(default_factory=list)
    waiting: list[Piece] = field(default_factory=list)
    waiting_since: int = 0  # so many pieces
    in_section: bool = False

    def wait(self, box: Sequence[Piece]) -> None:
        """Keep a box for later."""
        self.waiting += box
        self.waiting_since = len(self.pieces)

    def goes_on_with_boxes(self) -> bool:
        """Say whether nothing was written since a box waits."""
        return bool(self.waiting) and not _text(self.pieces[self.waiting_since :]).strip()

    def end(self) -> list[Piece]:
        """Return all of it."""
        self.pieces += self.waiting
        self.waiting = []
        return self.pieces


@dataclass(slots=True)
class _Paragraph:
    """A paragraph being written, and the text boxes anchored in it."""

    pieces: list[Piece] = field(default_factory=list)
    boxes: list[list[Piece]] = field(default_factory=list)


class Layout:
    """Takes what a document holds in the order of the file, gives it as a person reads it.

    A text box is read after the paragraph it is anchored in; one with sections of its own, which
    may stand beside any line of a section, before the next heading outside.
    The cells of a table's row stand
    on one line if each has one line, or else below each other, as in the tables that lay out a
    resume of two columns. Where a row holds nothing but headings, each column is read down from
    its heading.
    """

    def __init__(self) -> None:
        self._blocks = [_Block()]
        self._paragraphs: list[_Paragraph] = []
        self._rows: list[_Row] = []
        self._tables: list[list[_Row]] = []

    def begin_paragraph(self) -> None:
        """Begin a paragraph; one that is open stays so, and goes on when this one ends."""
        self._paragraphs.append(_Paragraph())

    def write(self, text: str, hidden: str = "") -> None:
        """Add text to the open paragraph; text outside of paragraphs is shown by no program."""
        if self._paragraphs:
            self._paragraphs[-1].pieces.append(Piece(text, hidden))

    def paragraph_text(self) -> str:
        """Return the text of the open paragraph so far."""
        return _text(self._paragraphs[-1].pieces) if self._paragraphs else ""

    def end_paragraph(self, *, heading: bool = False, item: bool = False) -> None:
        """End a paragraph: a heading gets a blank line before it, an item of a list a bullet."""
        paragraph = self._paragraphs.pop()
        text = _text(paragraph.pieces).strip()
        block = self._going_on_with(text)
        if heading and block:
            block.append(_LINE_END)
        if item and text and text[0] not in _BULLETS:
            block.append(Piece(_BULLET, paragraph.pieces[0].hidden))
        block += [*paragraph.pieces, _LINE_END]
        self._add_boxes(paragraph.boxes)

    def drop_paragraph(self) -> None:
        """End a paragraph and forget its text, but not its text boxes."""
        self._add_boxes(self._paragraphs.pop().boxes)

    def _going_on_with(self, text: str) -> list[Piece]:
        """Return what the open block holds, with the boxes that waited if a heading comes."""
        block = self._blocks[-1]
        if _headings_in(text):
            block.in_section = True
            return block.end()
        return block.pieces

    def _add_boxes(self, boxes: Sequence[list[Piece]]) -> None:
        block = self._blocks[-1]
        for box in boxes:
            lines = _seen_lines(box)
            headings = _headings_in(lines)
            ends_in_heading = _headings_in(lines.rpartition("\n")[2])
            cuts = block.in_section and headings and not ends_in_heading
            if cuts or (not headings and block.goes_on_with_boxes()):
                block.wait(box)
            else:
                self._going_on_with(lines).extend(box)

    def embed(self, pieces: Sequence[Piece], hidden: str = "") -> None:
        """Add what another reader laid out, on lines of its own."""
        block = self._going_on_with(_text(pieces))
        block += [replace(piece, hidden=hidden or piece.hidden) for piece in _stripped(pieces)]
        block.append(_LINE_END)

    def begin_box(self) -> None:
        """Begin a text box, or anything else that floats beside its paragraph."""
        self._blocks.append(_Block())

    def end_box(self) -> None:
        """End a text box."""
        box = self._blocks.pop().end()
        if self._paragraphs:
            self._paragraphs[-1].boxes.append(box)
        else:
            self._add_boxes([box])

    def begin_table(self) -> None:
        """Begin a table."""
        self._tables.append([])

    def end_table(self) -> None:
        """End a table: put its rows together."""
        if self._tables:
            table = _table(self._tables.pop())
            self._going_on_with(_text(table)).extend(table)

    def begin_row(self) -> None:
        """Begin a row of a table."""
        self._rows.append([])

    def begin_cell(self) -> None:
        """Begin a cell of a row."""
        self._blocks.append(_Block())

    def end_cell(self) -> None:
        """End a cell."""
        cell = self._blocks.pop().end()
        if self._rows:
            self._rows[-1].append(cell)
        else:
            self._blocks[-1].pieces += cell

    def end_row(self) -> None:
        """End a row; one outside of a table is one of its own."""
        row = self._rows.pop()
        if self._tables:
            self._tables[-1].append(row)
        else:
            self._blocks[-1].pieces += _row(row)

    def pieces(self) -> list[Piece]:
        """Return what has been written, in reading order."""
        return self._blocks[0].end()


def document_of(
    stories: Sequence[Sequence[Piece]],
    *,
    name: str,
    format: str,  # noqa: A002 - the document's own word
    warnings: tuple[str, ...] = (),
    has_pictures: bool = False,
) -> Document:
    """Return the document of a file's stories: header, body, notes and footer.

    Raises
    ------
    NoTextError
        If none of them holds any text; an `EmptyFileError` if the file has no pictures either.
    """
    told = [story for story in stories if _text(story).strip()]
    if not told:
        raise NoTextError(_ONLY_PICTURES) if has_pictures else EmptyFileError(_NO_TEXT)
    pieces: list[Piece] = []
    for story in told:
        if pieces:
            pieces.append(_LINE_END)
        pieces += _stripped(story)
        pieces.append(_LINE_END)
    return document_from_pieces(pieces[:-1], name=name, format=format, warnings=warnings)


def is_page_count(text: str) -> bool:
    """Say whether a line with a page number in it says nothing else.

    >>> is_page_count("Page  of "), is_page_count("Ann Example, page ")
    (True, False)
    """
    return _PAGE_WORDS.fullmatch(text) is not None


def _table(rows: list[_Row]) -> list[Piece]:
    """Return the text of a table, row by row, or column by column below a row of headings."""
    text: list[Piece] = []
    headings: _Row = []
    below: list[_Row] = []
    for row in [*rows, []]:
        if headings and row and len(row) == len(headings) and not _is_headings(row):
            below.append(row)
            continue
        if headings:
            for column in zip(headings, *below, strict=True):
                for cell in column:
                    text += _row([cell])
        headings, below = (row, []) if _is_headings(row) else ([], [])
        if not headings:
            text += _row(row)
    return text


def _is_headings(row: _Row) -> bool:
    """Say whether a row holds headings beside each other, and nothing else."""
    cells = [text for text in (_text(cell).strip() for cell in row) if text]
    return len(cells) > 1 and all(heading_kind(text) is not None for text in cells)


def _row(row: _Row) -> list[Piece]:
    cells = [cell for cell in row if _text(cell).strip()]
    text: list[Piece] = []
    on_one_line = all("\n" not in _text(cell).strip() for cell in cells)
    for cell in cells:
        text += _stripped(cell)
        last = cell is cells[-1]
        # "Skills" beside "Python, SQL" is a heading, and headings stand on lines of their own;
        # "Skill" beside "Level" and "Years" is the head of a table.
        heading = len(cells) == _HEADING_AND_TEXT and heading_kind(_text(cell).strip()) is not None
        beside = on_one_line and not last and not heading
        text.append(Piece(_BETWEEN_CELLS) if beside else _LINE_END)
    return text


def _stripped(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces without the blank ones around them, and blanks at the ends."""
    first = next((n for n, piece in enumerate(pieces) if piece.text.strip()), len(pieces))
    last = next((n for n in range(len(pieces) - 1, -1, -1) if pieces[n].text.strip()), -1)
    kept = list(pieces[first : last + 1])
    if kept:
        kept[0] = Piece(kept[0].text.lstrip(), kept[0].hidden)
        kept[-1] = Piece(kept[-1].text.rstrip(), kept[-1].hidden)
    return kept


def _seen_lines(pieces: Sequence[Piece]) -> str:
    return _text([piece for piece in pieces if not piece.hidden]).strip()


def _headings_in(text: str) -> bool:
    """Say whether a line of a text is a heading."""
    return any(heading_kind(line.strip()) is not None for line in text.split("\n"))


def _text(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


__all__ = ["Layout", "document_of", "is_page_count"]
