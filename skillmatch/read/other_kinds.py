"""Other kinds: what people send instead of a resume that can be read, and what to do about each.

A kind is told by its content; only lock files, which are named after the document they lock, have
little else to be told by.
"""

from __future__ import annotations

import re

_PICTURE = "is a {} picture; run OCR on it or send the PDF it was made from"
_ARCHIVE = "is a {} archive; unpack it and send the resume inside"

# The first bytes; the first entry that fits.
_FIRST_BYTES: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", _PICTURE.format("JPEG")),
    (b"\x89PNG\r\n", _PICTURE.format("PNG")),
    (b"GIF8", _PICTURE.format("GIF")),
    (b"II*\x00", _PICTURE.format("TIFF")),
    (b"MM\x00*", _PICTURE.format("TIFF")),
    (b"II+\x00", _PICTURE.format("TIFF")),
    (b"\x00\x00\x00\x0cjP  ", _PICTURE.format("JPEG 2000")),
    (b"AT&TFORM", _PICTURE.format("DjVu")),
    (b"8BPS", "is a Photoshop file; export it as PDF with its text"),
    (b"RIFF", "is a picture or sound; send a PDF or plain text"),
    (b"{\\rtf", "is an RTF file; save it as PDF"),
    (b"\xffWPC", "is a WordPerfect file; save it as PDF"),
    (b"\x1f\x8b", _ARCHIVE.format("gzip")),
    (b"7z\xbc\xaf", _ARCHIVE.format("7z")),
    (b"Rar!", _ARCHIVE.format("RAR")),
    (b"BZh", _ARCHIVE.format("bzip2")),
    (b"\xfd7zXZ", _ARCHIVE.format("xz")),
    (b"(\xb5/\xfd", _ARCHIVE.format("zstd")),
    (b"%!PS", "is a PostScript file; convert it with ps2pdf"),
    (b"\x00\x05\x16\x07", "is a side file of macOS; send the file without ._ in its name"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "is a Windows shortcut; send the file it leads to"),
    (b"bplist00", "is a property list of macOS; save the resume as PDF"),
    (b"-----BEGIN PGP", "is locked with PGP; unlock it first"),
    (b"version https://git-lfs", "is a pointer of Git LFS, not the file; run git lfs pull"),
)
_FILE_TYPE_BOX = b"ftyp"  # at offset 4 of the files that are built like MP4
_HEIF = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"heif"}
_BITMAP_HEADERS = {12, 40, 52, 56, 64, 108, 124}  # sizes, in bytes
_TAR_MARK = slice(257, 262)
_HEAD = 4096

_MAIL_HEADERS = (  # some, and then one that only mail programs write
    r"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,60}?"
    r"(?:received|message-id|mime-version|return-path|delivered-to):"
)

# What texts begin with that are no prose;
_TEXTS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), what)
    for pattern, what in (
        (
            r"BEGIN:VCARD\s",
            "is a contact card (vCard), not a resume; save the resume as PDF",
        ),
        (r"BEGIN:VCALENDAR\s", "is a calendar file, not a resume; save the resume as PDF"),
        (r"\[InternetShortcut\]", "is a link to a web page; save the page as PDF"),
        (r'\{\s*"[^{}]*"doc_id"\s*:', "is a link to a Google document; download that as PDF"),
        (
            r"(?ms)(?=[%\\]).*?^[ \t]*\\document(?:class|style)\b",
            "is LaTeX source; send the PDF it makes",
        ),
        (_MAIL_HEADERS, "is an e-mail message; save the resume attached to it and send that"),
    )
)
_XML: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<svg[\s>/]"), "is an SVG drawing; save it as PDF with its text"),
    (re.compile(r"<office:document[\s>/]"), "is a flat ODF file (.fodt); save it as ODT or PDF"),
    (
        re.compile(r"<w:wordDocument[\s>]|<pkg:package[\s>]"),
        "is a Word document in XML; save it as DOCX or PDF",
    ),
    (re.compile(r"<\?xml\b"), "is XML but no HTML; save it as PDF, DOCX or HTML"),
)
_WORD_LOCK_BYTES = {162, 165}
_WORD_NAME_BYTES = 54
_LOCK = "is a lock file that {} keeps while a document is open; send the document itself"


def other_kind(data: bytes, name: str) -> str:
    """Say of which other kind a file is, by its first bytes, and what to do; ``""`` if of none.

    >>> other_kind(b"GIF89a", "cv.pdf")
    'is a GIF picture; run OCR on it or send the PDF it was made from'
    """
    if data[8:12] == b"WEBP" and data.startswith(b"RIFF"):
        return _PICTURE.format("WebP")
    if data[4:8] == _FILE_TYPE_BOX:
        if data[8:12] in _HEIF:
            return _PICTURE.format("HEIC")
        if data[8:12] == b"avif":
            return "is an AVIF picture; run OCR on it or send the PDF it was made from"
        return "is a film; send a PDF"
    if data.startswith(b"BM") and int.from_bytes(data[14:18], "little") in _BITMAP_HEADERS:
        return _PICTURE.format("BMP")
    if data[60:68] == b"BOOKMOBI":
        return "is an e-book (MOBI); save it as PDF"
    if data[_TAR_MARK] == b"ustar":
        return _ARCHIVE.format("tar")
    if _is_word_lock(data):
        return _LOCK.format("Word")
    if name.startswith(".~lock.") and name.endswith("#"):
        return _LOCK.format("LibreOffice")
    return next((what for first, what in _FIRST_BYTES if data.startswith(first)), "")


def other_text(data: bytes) -> str:
    """Say of which other kind a text file is that is no resume, and what to do; ``""`` if of none.

    >>> other_text(b"BEGIN:VCARD\\r\\nFN:Ann Example")
    'is a contact card (vCard), not a resume; save the resume as PDF'
    """
    head = _head(data)
    found = next((what for begins, what in _TEXTS if begins.match(head)), "")
    if found or not head.startswith("<"):
        return found
    return next((what for tag, what in _XML if tag.search(head)), "")


def _head(data: bytes) -> str:
    """Return how a text begins, well enough to find marks in it."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    head = data[:_HEAD].decode("utf-16" if wide else "utf-8-sig", "replace")
    return head.replace("\r\n", "\n").lstrip()


def _is_word_lock(data: bytes) -> bool:
    """Say whether this is what Word keeps as ``~$name.docx``: who has the document open."""
    return (
        len(data) in _WORD_LOCK_BYTES
        and 0 < data[0] < _WORD_NAME_BYTES
        and not data[1 + data[0] : _WORD_NAME_BYTES].strip(b" \x00")
    )


__all__ = ["other_kind", "other_text"]
