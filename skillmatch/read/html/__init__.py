"""HTML: recognised by its content, decoded, and read as a person sees the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import webencodings

from skillmatch.document import Document
from skillmatch.errors import DocumentTooLargeError, EmptyFileError, UnreadableDocumentError
from skillmatch.read.encoding import decode
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pieces import Piece, document_from_pieces

if TYPE_CHECKING:
    from skillmatch.read.html.tokens import Token

_HEAD = 4096  # characters that tell what a file is
_BEGINNING = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_KNOWN_TAG = re.compile(
    r"</?(?:p|div|span|br|h[1-6]|ul|ol|li|table|tr|td|th|b|strong|i|em|a|font|section|article|"
    r"header|main|style|meta|title)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_NAMED_HTML = frozenset({".html", ".htm", ".xhtml", ".mht", ".mhtml"})
_ENOUGH_TAGS = 6
_TAGS_PER_WORD = 0.3
_CHARSET = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_MHTML = re.compile(
    rb"\A(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,40}?content-type:\s*multipart/related",
    re.IGNORECASE,
)
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def is_html(data: bytes, suffix: str) -> bool:
    """Say whether a file is HTML: it begins as such, or is mostly tags.

    >>> is_html(b"<!DOCTYPE html><p>Python", ".doc"), is_html(b"I wrote <b> tags", ".txt")
    (True, False)
    """
    if _is_mhtml(data):
        return True
    start = data[:_HEAD]
    if start.startswith(_BYTE_ORDER_MARKS[1:]):
        sample = start.decode("utf-16", "replace")
    else:
        sample = start.decode("utf-8-sig", "replace")
    if _BEGINNING.match(_COMMENT.sub("", sample)):
        return True
    tags = len(_KNOWN_TAG.findall(sample))
    if suffix in _NAMED_HTML:
        return tags > 0
    words = len(_KNOWN_TAG.sub(" ", sample).split())
    return (
        suffix not in {".md", ".markdown"}
        and sample.lstrip().startswith("<")
        and tags >= max(_ENOUGH_TAGS, _TAGS_PER_WORD * words)
    )


def read_html(data: bytes, *, name: str = "") -> Document:
    """Read an HTML file, or the page inside an MHTML file.

    Raises
    ------
    EmptyFileError
        If the page shows no text and hides none.
    UnreadableDocumentError
        If it is damaged.
    DocumentTooLargeError
        If it has more styles than are read, or no text within the elements that are.
    """
    pieces, warnings = pieces_of_file(data)
    if not any(piece.text.strip() for piece in pieces):
        message = "is an HTML page without text; check the export that made it"
        raise EmptyFileError(message)
    return document_from_pieces(pieces, name=name, format="html", warnings=warnings)


def pieces_of_file(data: bytes) -> tuple[list[Piece], tuple[str, ...]]:
    """Return the text of an HTML or MHTML file in pieces, and what was not read or followed.

    Raises
    ------
    UnreadableDocumentError, DocumentTooLargeError
    """
    return pieces_of(_source(data))


def pieces_of(source: str) -> tuple[list[Piece], tuple[str, ...]]:
    """Return the text of HTML source in pieces, and what could not be read or followed.

    Raises
    ------
    UnreadableDocumentError, DocumentTooLargeError
    """
    # Imported late: they need lxml and tinycss2, which readers of PDFs do not.
    from skillmatch.read.html.hidden import Appearance  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.html.layers import Layers, has_sheets_elsewhere  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.html.layout import lay_out  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.html.pills import RUN_TOGETHER, with_pills_apart  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.html.selectors import Root  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.html.style import StyleSheets  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.html.tokens import tokens  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.html.twins import with_twins_once  # noqa: PLC0415 - only for files of this kind

    found, whole = tokens(source)
    found, run_together = with_pills_apart(with_twins_once(found))
    sheets = _sheets(found)
    styles = StyleSheets(sheets)
    root = Appearance()
    page: list[Root] = []
    for tag in ("html", "body"):
        attributes: dict[str, str] = {}
        for token in found:
            if token.kind == "start" and token.value == tag:
                attributes = token.attributes | attributes
        root = root.inside(attributes, styles.style(tag, attributes, lambda: tuple(page)))
        page.append(Root(tag, attributes))
    layers = Layers(is_unstyled=has_sheets_elsewhere(found, sheets))
    pieces, doubts = lay_out(found, styles, root, page, layers)
    warnings = styles.warnings + tuple(doubt for doubt in doubts if doubt not in styles.warnings)
    if run_together:
        text = "".join(piece.text for piece in pieces)
        if any(row in text for row in run_together):
            warnings += (RUN_TOGETHER,)
    if not whole:
        limit = DEFAULT_LIMITS.html_elements
        if not any(piece.text.strip() for piece in pieces):
            message = f"holds no text within its first {limit:,} HTML elements; save it as PDF"
            raise DocumentTooLargeError(message)
        warnings += (f"Only the first {limit:,} HTML elements were read.",)
    return pieces, warnings


def _sheets(found: Iterable[Token]) -> list[tuple[str, str]]:
    """Return the style sheets inside the page, each with the media it is for."""
    sheets: list[tuple[str, str]] = []
    inside = False
    for token in found:
        if token.kind != "text":
            inside = token.value == "style" and token.kind == "start"
            if inside:
                sheets.append(("", token.attributes.get("media", "")))
        elif inside:
            sheets[-1] = sheets[-1][0] + token.value, sheets[-1][1]
    return sheets


def _is_mhtml(data: bytes) -> bool:
    return _MHTML.match(data[:_HEAD]) is not None


def _source(data: bytes) -> str:
    if _is_mhtml(data):
        data, label = _page_of_mhtml(data)
    else:
        label = ""
    return _decode(data, label)


def _decode(data: bytes, label: str = "") -> str:
    """Decode by byte order mark, as the file says, or as text is decoded."""
    if not data.startswith(_BYTE_ORDER_MARKS):
        said = _CHARSET.search(data[:_HEAD]) or _XML_ENCODING.match(data[:_HEAD])
        encoding = webencodings.lookup(
            label or (said[1].decode("ascii", "replace") if said else "")
        )
        # A file that says UTF-16 in ASCII is none.
        if encoding is not None and not encoding.name.startswith(("utf-16", "x-user", "replac")):
            try:
                return str(encoding.codec_info.decode(data)[0])
            except UnicodeDecodeError:
                if encoding.name != "utf-8":
                    return str(encoding.codec_info.decode(data, "replace")[0])
    return decode(data)


def _page_of_mhtml(data: bytes) -> tuple[bytes, str]:
    """Return the page inside an MHTML file, and its encoding."""
    from email import message_from_bytes, policy  # noqa: PLC0415 - rarely needed

    try:
        message = message_from_bytes(data, policy=policy.compat32)
        for part in message.walk():
            if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
                payload = part.get_payload(decode=True)
                if isinstance(payload, bytes):
                    return payload, str(part.get_content_charset() or "")
    except (LookupError, RecursionError, TypeError, ValueError):
        pass
    complaint = "is a web archive (MHTML) without a page inside; save it as PDF"
    raise UnreadableDocumentError(complaint)


__all__ = ["is_html", "pieces_of", "pieces_of_file", "read_html"]
