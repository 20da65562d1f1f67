"""OpenDocument (ODT): header, text, notes and footer, as a careful person sees them."""

from __future__ import annotations

from skillmatch.document import Document
from skillmatch.errors import ENCRYPTED, EncryptedDocumentError, UnreadableDocumentError
from skillmatch.read.container import Container
from skillmatch.read.dark_shapes import ON_DARK
from skillmatch.read.layout import document_of
from skillmatch.read.open_document.page import page_of
from skillmatch.read.open_document.story import OpenStoryReader
from skillmatch.read.open_document.styles import OpenStyles
from skillmatch.read.open_document.surroundings import OpenSetting
from skillmatch.read.pieces import Piece
from skillmatch.read.visibility import WHITE, Colour, colour_of
from skillmatch.read.xml import Element, attributes, child, children, name_of, parse_xml

_NO_BODY = "is an ODT without its text (content.xml); export it again"
_MANIFEST = "META-INF/manifest.xml"
_STANDARD = "Standard"  # the master page of text whose style names none


def read_open_document(container: Container, *, name: str = "") -> Document:
    """Read the text of an ODT.

    Raises
    ------
    UnreadableDocumentError, NoTextError, DocumentTooLargeError, EncryptedDocumentError
    """
    _refuse_encrypted(container)
    if "content.xml" not in container:
        raise UnreadableDocumentError(_NO_BODY)
    content = children(parse_xml(container.read("content.xml")))
    text = child(content.get("office:body"), "office:text")
    if text is None:
        raise UnreadableDocumentError(_NO_BODY)
    root = parse_xml(container.read("styles.xml")) if "styles.xml" in container else None
    common = children(root)
    automatic = content.get("office:automatic-styles")
    masters = _masters(common.get("office:master-styles"), automatic)
    colour = _page_colour(common.get("office:automatic-styles"), masters)
    page = page_of(common.get("office:automatic-styles"))
    margins = OpenSetting(
        OpenStyles([common.get("office:styles"), common.get("office:automatic-styles")]),
        colour,
        page,
    )
    setting = OpenSetting(
        OpenStyles([common.get("office:styles"), automatic]), colour, page, margins.dark_shapes
    )
    headers = _margins(masters, margins, "style:header")
    reader = OpenStoryReader(setting)
    body = reader.read(text)
    footers = _margins(masters, margins, "style:footer")
    return document_of(
        [*headers, body, *reader.notes, *footers],
        name=name,
        format="odt",
        warnings=(ON_DARK,) * setting.dark_shapes.used,
        has_pictures=container.has_pictures,
    )


def _refuse_encrypted(container: Container) -> None:
    if "encrypted-package" in container:
        raise EncryptedDocumentError(ENCRYPTED)
    if _MANIFEST in container:
        manifest = parse_xml(container.read(_MANIFEST))
        if next(manifest.iter("{*}encryption-data"), None) is not None:
            raise EncryptedDocumentError(ENCRYPTED)


def _masters(group: Element | None, automatic: Element | None) -> list[Element]:
    """Return the master pages that are used: the standard one, those styles turn to, and next."""
    pages = {
        attributes(page).get("style:name", ""): page for page in (() if group is None else group)
    }
    styles = () if automatic is None else automatic
    turns = (attributes(style).get("style:master-page-name", "") for style in styles)
    wanted = [_STANDARD, *turns]
    used: dict[str, Element] = {}
    for name in wanted:
        while name in pages and name not in used:
            used[name] = pages[name]
            name = attributes(pages[name]).get("style:next-style-name", "")  # noqa: PLW2901 - the page style that follows
    return list(used.values())


def _page_colour(layouts: Element | None, masters: list[Element]) -> Colour:
    wanted = attributes(masters[0]).get("style:page-layout-name") if masters else None
    for layout in () if layouts is None else layouts:
        if name_of(layout) == "style:page-layout" and (
            attributes(layout).get("style:name") == wanted
        ):
            said = attributes(child(layout, "style:page-layout-properties"))
            return colour_of(said.get("fo:background-color", "")) or WHITE
    return WHITE


def _margins(masters: list[Element], setting: OpenSetting, place: str) -> list[list[Piece]]:
    """Return the headers, or footers, of the master pages, each once."""
    shown: dict[tuple[Piece, ...], None] = {}
    for master in masters:
        for element in master:
            off = attributes(element).get("style:display") == "false"
            if name_of(element).startswith(place) and not off:
                setting.dark_shapes.begin_place()
                shown[tuple(OpenStoryReader(setting, in_header=True).read(element))] = None
                setting.dark_shapes.end_place()
    return [list(story) for story in shown]


__all__ = ["read_open_document"]
