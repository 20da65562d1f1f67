"""Word (DOCX): header, body, notes and footer, as a careful person sees them on the page."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from dataclasses import dataclass, field

from skillmatch.document import Document
from skillmatch.errors import NoTextError, UnreadableDocumentError
from skillmatch.read.container import Container
from skillmatch.read.dark_shapes import ON_DARK
from skillmatch.read.layout import document_of
from skillmatch.read.pieces import Piece
from skillmatch.read.visibility import WHITE, Colour, colour_of
from skillmatch.read.word.chunks import Chunks
from skillmatch.read.word.colours import Theme
from skillmatch.read.word.headers import margin_parts
from skillmatch.read.word.numbers import toggle
from skillmatch.read.word.page import page_sizes
from skillmatch.read.word.story import StoryReader
from skillmatch.read.word.styles import Styles
from skillmatch.read.word.surroundings import Setting
from skillmatch.read.xml import Element, attributes, child, children, parse_xml

_NO_BODY = "is a DOCX without its text (word/document.xml); export it again"
_MAIN_PART = "word/document.xml"
_MOST_RELATIONSHIPS = 10_000
_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG"
_COLOUR_TYPE, _WITHOUT_ALPHA = 25, (0, 2)  # where a PNG says so, and what it says
_ONLY_EMBEDDED = "holds nothing but an embedded document that is not read; save it as PDF"
_EMBEDDED = "An embedded document was not read; its text may be missing."

_DRAWN = "A SmartArt drawing or chart was not read; its text may be missing."


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the container, and the parts and addresses it refers to."""

    name: str
    root: Element
    parts: dict[str, str] = field(default_factory=dict)  # by relationship id
    kinds: dict[str, str] = field(default_factory=dict)  # by the kind's last word: "styles"
    links: dict[str, str] = field(default_factory=dict)  # by relationship id


def read_word(container: Container, *, name: str = "") -> Document:
    """Read the text of a DOCX.

    Raises
    ------
    UnreadableDocumentError, NoTextError, DocumentTooLargeError, EncryptedDocumentError
    """
    main = _part(container, _main_name(container))
    body = child(main.root, "w:body")
    if body is None:
        raise UnreadableDocumentError(_NO_BODY)
    settings = children(_related(container, main, "settings"))
    theme = Theme(_related(container, main, "theme"))
    setting = Setting(
        styles=Styles(_related(container, main, "styles"), theme),
        theme=theme,
        pages=page_sizes(body),
        page_colour=_page_colour(main.root, settings),
    )
    uneven = bool(toggle(settings.get("w:evenAndOddHeaders")))
    headers = _margins(container, main, setting, "w:headerReference", uneven=uneven)
    chunks = Chunks(container, main.parts)
    text = StoryReader(
        setting,
        main.links,
        is_opaque=_opaque_pictures(container, main),
        diagram=_diagrams(container, main),
        chunk=chunks.pieces,
    ).read(body)
    notes = _notes(container, main, setting)
    footers = _margins(container, main, setting, "w:footerReference", uneven=uneven)
    unread = "diagramData" in main.kinds and not (setting.diagrams and all(setting.diagrams))
    drawn = unread or "chart" in main.kinds
    warnings = (
        (_DRAWN,) * drawn + (ON_DARK,) * setting.dark_shapes.used + (_EMBEDDED,) * setting.embedded
    )
    stories = [*headers, text, *notes, *footers]
    if setting.embedded and not any(piece.text.strip() for story in stories for piece in story):
        raise NoTextError(_ONLY_EMBEDDED)
    return document_of(
        stories,
        name=name,
        format="docx",
        warnings=warnings + chunks.warnings,
        has_pictures=container.has_pictures,
    )


def _main_name(container: Container) -> str:
    """Return the main part's name, which a few writers choose themselves."""
    if "_rels/.rels" not in container:
        return _MAIN_PART
    for relation in parse_xml(container.read("_rels/.rels")):
        said = attributes(relation)
        if said.get("Type", "").endswith("/officeDocument"):
            return _resolved("", said.get("Target", ""))
    return _MAIN_PART


def _part(container: Container, name: str) -> _Part:
    if name not in container:
        raise UnreadableDocumentError(_NO_BODY)
    part = _Part(name, parse_xml(container.read(name)))
    folder, file = posixpath.split(name)
    relations = posixpath.join(folder, "_rels", f"{file}.rels")
    if relations not in container:
        return part
    for relation in parse_xml(container.read(relations))[:_MOST_RELATIONSHIPS]:
        said = attributes(relation)
        key, target = said.get("Id", ""), said.get("Target", "")
        if said.get("TargetMode") == "External":
            part.links[key] = target
        else:
            part.parts[key] = _resolved(folder, target)
            kind = said.get("Type", "").rpartition("/")[2]
            part.kinds.setdefault(kind, part.parts[key])
    return part


def _resolved(folder: str, target: str) -> str:
    """Return the name of the part a relationship leads to."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _related(container: Container, part: _Part, kind: str) -> Element | None:
    name = part.kinds.get(kind, "")
    return parse_xml(container.read(name)) if name in container else None


def _page_colour(root: Element, settings: dict[str, Element]) -> Colour:
    """Return the colour of the page, which Word shows only where the settings say so."""
    if not toggle(settings.get("w:displayBackgroundShape")):
        return WHITE
    background = attributes(child(root, "w:background"))
    return colour_of(background.get("w:color", "")) or WHITE


def _opaque_pictures(container: Container, part: _Part) -> Callable[[str], bool]:
    """Return what says of a picture whether nothing can be seen through it."""

    def is_opaque(key: str) -> bool:
        start = container.beginning(part.parts.get(key, ""))
        png = start.startswith(_PNG) and len(start) > _COLOUR_TYPE
        return start.startswith(_JPEG) or (png and start[_COLOUR_TYPE] in _WITHOUT_ALPHA)

    return is_opaque


def _diagrams(container: Container, part: _Part) -> Callable[[str], Element | None]:
    """Return what gives the data of a SmartArt drawing."""

    def data_of(key: str) -> Element | None:
        name = part.parts.get(key, "")
        return parse_xml(container.read(name)) if name in container else None

    return data_of


def _margins(
    container: Container, main: _Part, setting: Setting, reference: str, *, uneven: bool
) -> list[list[Piece]]:
    """Return the headers, or footers: each once, however many sections have it."""
    told: dict[tuple[Piece, ...], None] = {}
    for name, hidden in margin_parts(main.root, reference, uneven=uneven).items():
        part_name = main.parts.get(name, "")
        if part_name in container:
            part = _part(container, part_name)
            reader = StoryReader(
                setting,
                part.links,
                is_opaque=_opaque_pictures(container, part),
                diagram=_diagrams(container, part),
                in_header=True,
                hidden=hidden,
            )
            setting.dark_shapes.begin_place()
            told[tuple(reader.read(part.root))] = None
            setting.dark_shapes.end_place()
    return [list(story) for story in told]


def _notes(container: Container, main: _Part, setting: Setting) -> list[list[Piece]]:
    """Return the foot- and endnotes that the text refers to; others are shown nowhere."""
    stories = []
    for kind in ("footnote", "endnote"):
        wanted = [number for of, number in setting.notes if of == kind]
        name = main.kinds.get(f"{kind}s", "")
        if not wanted or name not in container:
            continue
        part = _part(container, name)
        notes = {attributes(note).get("w:id", ""): note for note in part.root}
        stories += [
            StoryReader(setting, part.links).read(notes[number])
            for number in wanted
            if number in notes
        ]
    return stories


__all__ = ["read_word"]
