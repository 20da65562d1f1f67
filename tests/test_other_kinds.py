"""Other kinds: what people send instead of a resume is called what it is, with a way out."""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path

import pytest

from skillmatch import UnsupportedFormatError, read_resume

sys.path.insert(0, str(Path(__file__).resolve().parent))
from office_files import packed

LOCK = b"\x0bAnn Example".ljust(54, b" ") + b"\x0b\x00" + "Ann Example".encode("utf-16-le")
MAIL = b"Return-Path: <a@example.com>\r\nReceived: from x\r\n by y\r\nSubject: CV\r\n\r\nPython"
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'

# How the file is called, what it holds, what is said.
KINDS: dict[str, tuple[str, bytes, str]] = {
    "TIFF": ("cv.tif", b"MM\x00*\x00", "is a TIFF picture; run OCR on it or send the PDF"),
    "WebP": ("cv.webp", b"RIFF\x10\x00\x00\x00WEBPVP8 ", "is a WebP picture; run OCR"),
    "HEIC": ("cv.heic", b"\x00\x00\x00\x18ftypheic\x00", "is a HEIC picture; run OCR"),
    "AVIF": ("cv.pdf", b"\x00\x00\x00\x18ftypavif\x00", "is an AVIF picture; run OCR"),
    "film": ("cv.mp4", b"\x00\x00\x00\x18ftypisom\x00", "is a film; send a PDF"),
    "BMP": ("cv.bmp", b"BM" + struct.pack("<IIII", 99, 0, 54, 40), "is a BMP picture; run OCR"),
    "DjVu": ("cv.djvu", b"AT&TFORM\x00\x00", "is a DjVu picture; run OCR"),
    "WordPerfect": ("cv.wpd", b"\xffWPC\x00", "is a WordPerfect file; save it as PDF"),
    "MOBI": ("cv.mobi", b"Example".ljust(60, b"\0") + b"BOOKMOBI", "is an e-book (MOBI); save"),
    "XPS": ("cv.xps", packed({"FixedDocumentSequence.fdseq": "x"}), "is an XPS file; save it"),
    "Pages": ("cv.pages", packed({"Index/Document.iwa": "x"}), "is an Apple Pages, Numbers or"),
    "old Word": (
        "cv.doc",
        b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"),
        "is an old Word file (.doc); save it as DOCX or PDF",
    ),
    "Outlook": (
        "cv.msg",
        b"\xd0\xcf\x11\xe0" + "__nameid_version1.0".encode("utf-16-le"),
        "is an Outlook message; send its attachment",
    ),
    "RTF": ("cv.rtf", b"{\\rtf1 Python}", "is an RTF file; save it as PDF"),
    "side file": ("._cv.pdf", b"\x00\x05\x16\x07\x00", "is a side file of macOS; send the file"),
    "shortcut": ("cv.lnk", b"L\x00\x00\x00\x01\x14\x02\x00\x00", "is a Windows shortcut; send"),
    "web link": ("cv.url", b"[InternetShortcut]\r\nURL=https://x", "is a link to a web page; save"),
    "Google link": ("cv.gdoc", b'{"":"x","doc_id":"1"}', "is a link to a Google document"),
    "Git LFS": (
        "cv.pdf",
        b"version https://git-lfs.github.com/spec/v1\n",
        "is a pointer of Git LFS, not the file",
    ),
    "tar": ("cv.tar", b"cv.pdf".ljust(257, b"\0") + b"ustar\x0000", "is a tar archive; unpack it"),
    "PGP": ("cv.asc", b"-----BEGIN PGP MESSAGE-----\n", "is locked with PGP; unlock it first"),
    "Word lock": ("~$cv.docx", LOCK.ljust(162, b"\0"), "is a lock file that Word keeps"),
    "LibreOffice lock": (".~lock.cv.odt#", b",ann,host,;", "is a lock file that LibreOffice keeps"),
    "SVG": ("cv.svg", (XML + "<svg><text>Python</text></svg>").encode(), "is an SVG drawing; save"),
    "SVG alone": ("cv", b"<svg xmlns='x'><text>Python</text></svg>", "is an SVG drawing; save"),
    "flat ODF": ("cv.fodt", (XML + "<office:document/>").encode(), "is a flat ODF file (.fodt)"),
    "Word XML": ("cv.xml", (XML + "<w:wordDocument x='y'/>").encode(), "is a Word document in XML"),
    "XML": ("cv.xml", (XML + "<resume>Python</resume>").encode(), "is XML but no HTML; save it"),
    "XML in UTF-16": ("cv.xml", (XML + "<resume/>").encode("utf-16"), "is XML but no HTML"),
    "LaTeX": ("cv.tex", b"% a resume\n\\documentclass[11pt]{article}\n", "is LaTeX source; send"),
    "LaTeX later": (
        "cv.txt",
        b"\\PassOptionsToPackage{x}{y}\n\\documentclass{moderncv}\n",
        "is LaTeX source; send the PDF it makes",
    ),
    "vCard": ("ann.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\n", "is a contact card (vCard)"),
    "calendar": ("ann.ics", b"BEGIN:VCALENDAR\nVERSION:2.0\n", "is a calendar file"),
    "e-mail": ("cv.eml", MAIL, "is an e-mail message; save the resume attached to it"),
    "notebook": (
        "cv.ipynb",
        json.dumps({"cells": [], "metadata": {}, "nbformat": 4}).encode(),
        "is a Jupyter notebook; export it as HTML or PDF",
    ),
}


@pytest.mark.parametrize(("name", "data", "says"), KINDS.values(), ids=KINDS)
def test_another_kind_is_named_with_what_to_do(name, data, says):
    with pytest.raises(UnsupportedFormatError) as caught:
        read_resume(data, name=name)
    assert str(caught.value).startswith(f"{name} {says}")


RESUMES: dict[str, str] = {
    "source code": "def main():\n    import torch\n",
    "letter": "From: Ann Example\nTo: Example Ltd\nSubject: my application\n\nI use Python.",
    "labels": "Name: Ann Example\nE-mail: ann@example.com\nSkills: Python\n",
    "LaTeX skills": "Ann Example\nSkills: LaTeX (\\documentclass and packages), Python\n",
    "XML skills": "Skills: XML, <svg> and <?xml?> files, Python\n",
    "bitmap word": "BMW engineer, Python\n",
    "list": "[Python] and {SQL}\n",
}


@pytest.mark.parametrize("text", RESUMES.values(), ids=RESUMES)
def test_plain_text_is_left_alone(text):
    assert read_resume(text.encode(), name="cv.txt").format == "text"
