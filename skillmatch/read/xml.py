"""XML of office documents: parsed without entities, and named by the usual prefixes."""

from __future__ import annotations

from functools import lru_cache

from lxml import etree
from lxml.etree import _Element as Element

from skillmatch.errors import DocumentTooLargeError, UnreadableDocumentError

_BROKEN = "holds damaged XML, so its text cannot be told; export it again"
_TOO_LARGE = "holds XML that is nested too deeply or has texts too long; save it as PDF"
_ENTITIES = "holds XML entities, which no word processor writes; export it again"

_OFFICE = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"  # ISO/IEC 29500 Strict has names of its own
_MICROSOFT = "http://schemas.microsoft.com/office/word/2010/"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES: dict[str, str] = {
    _OFFICE + "wordprocessingml/2006/main": "w",
    _STRICT + "wordprocessingml/main": "w",
    _OFFICE + "officeDocument/2006/relationships": "r",
    _STRICT + "officeDocument/relationships": "r",
    _OFFICE + "package/2006/relationships": "rel",
    _OFFICE + "officeDocument/2006/math": "m",
    _STRICT + "officeDocument/math": "m",
    _OFFICE + "drawingml/2006/main": "a",
    _STRICT + "drawingml/main": "a",
    _OFFICE + "drawingml/2006/wordprocessingDrawing": "wp",
    _STRICT + "drawingml/wordprocessingDrawing": "wp",
    _OFFICE + "drawingml/2006/diagram": "dgm",
    _STRICT + "drawingml/diagram": "dgm",
    _OFFICE + "markup-compatibility/2006": "mc",
    _MICROSOFT + "wordprocessingShape": "wps",
    _MICROSOFT + "wordprocessingGroup": "wpg",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "urn:schemas-microsoft-com:vml": "v",
    "http://www.w3.org/1999/xlink": "xlink",
    _OASIS + "office:1.0": "office",
    _OASIS + "text:1.0": "text",
    _OASIS + "table:1.0": "table",
    _OASIS + "style:1.0": "style",
    _OASIS + "drawing:1.0": "draw",
    "http://openoffice.org/2010/draw": "draw",  # what OpenOffice added, LibreOffice kept
    _OASIS + "xsl-fo-compatible:1.0": "fo",
    _OASIS + "svg-compatible:1.0": "svg",
    _OASIS + "manifest:1.0": "manifest",
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
}


def parse_xml(data: bytes) -> Element:
    """Return the root of an XML part.

    No entity is replaced, no DTD and no network is used, and the parser's own limits on depth
    and sizes hold.

    Raises
    ------
    UnreadableDocumentError
        If it is damaged, or declares entities.
    DocumentTooLargeError
        If it is nested more deeply, or holds longer texts, than libxml2 allows.

    Examples
    --------
    >>> parse_xml(b"<a><b/></a>").tag
    'a'
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if error.code == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
            raise DocumentTooLargeError(_TOO_LARGE) from None
        raise UnreadableDocumentError(_BROKEN) from None
    except (ValueError, LookupError):
        raise UnreadableDocumentError(_BROKEN) from None
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:
        raise UnreadableDocumentError(_ENTITIES)
    return root


@lru_cache(maxsize=4096)
def qualified(tag: str) -> str:
    """Return a tag's or attribute's name with its usual prefix, whatever the file calls it.

    >>> qualified("{http://purl.oclc.org/ooxml/wordprocessingml/main}p")
    'w:p'
    """
    namespace, brace, local = tag[1:].partition("}")
    if not brace:
        return tag
    return f"{_PREFIXES.get(namespace, '?')}:{local}"


def name_of(element: Element) -> str:
    """Return an element's name with its usual prefix; ``""`` for what is no element."""
    return qualified(element.tag) if isinstance(element.tag, str) else ""


def attributes(element: Element | None) -> dict[str, str]:
    """Return an element's attributes under their prefixed names; none for ``None``."""
    if element is None:
        return {}
    return {qualified(name): value for name, value in element.attrib.items()}


def children(element: Element | None) -> dict[str, Element]:
    """Return an element's children by name; of several of one name, the first."""
    if element is None:
        return {}
    return {name_of(child): child for child in reversed(element)}


def child(element: Element | None, name: str) -> Element | None:
    """Return the first child of a name."""
    return (
        next((inner for inner in element if name_of(inner) == name), None)
        if (element is not None)
        else None
    )


__all__ = ["Element", "attributes", "child", "children", "name_of", "parse_xml", "qualified"]
