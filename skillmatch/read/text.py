"""Plain text and Markdown, decoded and laid out as a document."""

from __future__ import annotations

import re

from skillmatch.document import Document, HiddenText, Page, without_hidden
from skillmatch.errors import EmptyFileError
from skillmatch.read.drawn_tables import by_cells
from skillmatch.read.encoding import decode
from skillmatch.read.entries import find_entries
from skillmatch.read.lengths import find_lengths
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.mended import with_steps
from skillmatch.read.moved import in_order
from skillmatch.read.normalize import normalize, normalize_in_place
from skillmatch.read.plain_emphasis import emphasis
from skillmatch.read.quoted_printable import unquoted
from skillmatch.read.resumed import with_resumed
from skillmatch.read.sections import find_sections
from skillmatch.read.terminal_signs import Stretch, unseen_in_terminals
from skillmatch.read.text_columns import by_columns
from skillmatch.read.unheaded import with_unheaded

_MARKDOWN = re.compile(
    r"^#{1,6} \S|^[ \t]{0,100}[-*+] \*\*|\[[^\[\]\n]+\]\([^)\n]{1,500}\)|\*\*[^*\n]+\*\*",
    re.MULTILINE,
)
_ENOUGH = 100_000  # characters; a text that begins with so many blanks is no resume


def document_from_text(text: str, *, name: str = "") -> Document:
    """Lay out a text that somebody already has; offsets into it stay right.

    >>> document_from_text("Skills\\nPython").section_at(8)
    'skills'
    """
    text, warnings = _shortened(text)
    text = normalize_in_place(text)
    unseen = tuple(HiddenText(*stretch, 1) for stretch in unseen_in_terminals(text))
    moved = in_order(text)
    if moved is None:
        return build_document(text, name=name, format="text", warnings=warnings, hidden=unseen)
    unseen = moved.document(Document(text, hidden=unseen)).hidden
    hidden = tuple(stretch for stretch in unseen if stretch.start < stretch.end)
    document = build_document(
        moved.text, name=name, format="text", warnings=warnings, hidden=hidden
    )
    return moved.document_back(document, text)


def _shortened(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text up to the limit, and the warning that more was left out."""
    limit = DEFAULT_LIMITS.characters
    if len(text) <= limit:
        return text, ()
    return text[:limit], (f"Only the first {limit:,} characters were read.",)


def read_text(data: bytes, *, name: str = "", markdown: bool = False) -> Document:
    """Decode a text file; one that looks like Markdown loses its marks.

    Raises
    ------
    EmptyFileError
        If there is nothing but white space.
    UnsupportedFormatError
        If the bytes are no text, or its encoding cannot be told.
    """
    text = decode(unquoted(data))
    if not normalize(text[:_ENOUGH]).strip():
        message = "holds nothing but white space; check the export that made it"
        raise EmptyFileError(message)
    text, warnings = _shortened(text)
    unseen = unseen_in_terminals(text)
    if unseen:
        return _with_unseen(text, unseen, name=name, warnings=warnings)
    if markdown or len(_MARKDOWN.findall(text)) > 1:
        from skillmatch.read.markdown import read_markdown  # noqa: PLC0415 - rarely needed

        return read_markdown(text, name=name, warnings=warnings)
    # One sign may stand for many letters, as those of Arabic formulas do.
    text = normalize(by_columns(by_cells(text)))
    text, grown = _shortened(with_steps(text, emphasis(text)))
    warnings = warnings or grown
    return build_document(text, name=name, format="text", warnings=warnings)


def _with_unseen(
    text: str, unseen: list[Stretch], *, name: str, warnings: tuple[str, ...]
) -> Document:
    """Return the document of a text that a terminal does not show wholly, line by line."""
    # Imported late: pieces are made into documents here.
    from skillmatch.read.pieces import Piece, document_from_pieces  # noqa: PLC0415 - rarely needed

    pieces, reached = [], 0
    for start, end, reason in unseen:
        pieces += [Piece(text[reached:start]), Piece(text[start:end], reason)]
        reached = end
    pieces.append(Piece(text[reached:]))
    return document_from_pieces(pieces, name=name, format="text", warnings=warnings)


def build_document(
    text: str,
    *,
    name: str,
    format: str,  # noqa: A002 - the document's own word
    pages: tuple[Page, ...] = (),
    warnings: tuple[str, ...] = (),
    hidden: tuple[HiddenText, ...] = (),
) -> Document:
    """Return the document of a normalised text, with sections and dated entries found."""
    seen = without_hidden(text, hidden)  # no heading or date that nobody sees rules the others
    pages = pages or (Page(1, 0, len(text)),)
    sections = find_sections(seen)
    entries = find_entries(seen, sections)
    resumed = with_unheaded(seen, with_resumed(seen, sections, entries, pages))
    if resumed != sections:
        sections, entries = resumed, find_entries(seen, resumed)
    return Document(
        text=text,
        name=name,
        format=format,
        pages=pages,
        sections=sections,
        entries=entries,
        lengths=find_lengths(seen, sections, entries),
        hidden=hidden,
        warnings=(*warnings, *_hidden_warnings(text, hidden)),
    )


def _hidden_warnings(text: str, hidden: tuple[HiddenText, ...]) -> list[str]:
    """Say on which pages how many words cannot be seen, and why; not what they say."""
    words: dict[tuple[int, str], int] = {}
    for stretch in hidden:
        place = stretch.page, stretch.reason
        words[place] = words.get(place, 0) + len(text[stretch.start : stretch.end].split())
    return [
        f"Page {page} holds {count} {'word' if count == 1 else 'words'} that cannot be seen: "
        f"{reason}. Such words do not count."
        for (page, reason), count in words.items()
    ]


__all__ = ["build_document", "document_from_text", "read_text"]
