"""Files that hold an e-mail address and a telephone number in every place there is.

`PLANTED` holds them by what they are called, with the name of the file and the function that makes
it. Many are broken at that very place, so that whoever complains of it would quote them.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader, PdfWriter

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from hostile_files import BEGIN, CATALOG, FONT, TEXT, pages_of, pdf_of, stream
from office_files import docx, docx_members, odt, odt_members, packed, paragraph

MAIL = "ann.planted@example.com"
PHONE = "+1 555 0142 777"
SECRET = f"{MAIL} {PHONE}"
TELLTALES = ("planted", "0142")  # what either cannot be written without
_SECRET = SECRET.encode()
_NAME = MAIL.encode() + b"#20" + PHONE.replace(" ", "#20").encode()
_MAIL_FIRST = f"From: {SECRET}\nMIME-Version: 1.0\n"


def page_with(entries: bytes, *more: bytes, contents: bytes = TEXT, font: bytes = FONT) -> bytes:
    """Return a PDF of a page with more entries; `more` objects are numbered from 6."""
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
        b"/Resources<</Font<</F1 3 0 R>>>>%s>>" % entries
    )
    tree = b"<</Type/Pages/Count 1/Kids[4 0 R]>>"
    return pdf_of([CATALOG, tree, font, page, stream(contents, layers=0), *more])


def with_metadata() -> bytes:
    """Return a PDF whose document information and XMP hold them."""
    data = pages_of(
        stream(TEXT),
        b"<</Title(%s)/Author(%s)/Keywords(%s)/CreationDate(%s)>>" % ((_SECRET,) * 4),
        stream(b"<x:xmpmeta>%s</x:xmpmeta" % _SECRET, b"/Type/Metadata/Subtype/XML"),
    )
    data = data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Info 6 0 R")
    return data.replace(CATALOG, CATALOG[:-2] + b"/Metadata 7 0 R>>")


def locked() -> bytes:
    """Return a PDF that needs a password, whose text and title hold them."""
    text = BEGIN + b"(%s) Tj ET" % _SECRET
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pages_of(stream(text)))))
    writer.add_metadata({"/Title": SECRET})
    writer.encrypt(MAIL, owner_password=PHONE, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def docx_with(**members: str) -> bytes:
    """Return a DOCX with members put in place of its own; ``__`` stands for ``/``."""
    named = {name.replace("__", "/") + ".xml": text for name, text in members.items()}
    return packed(docx_members(paragraph("Python")) | named)


def odt_with(**members: str) -> bytes:
    """Return an ODT with members put in place of its own."""
    return packed(
        odt_members("<text:p>Python</text:p>")
        | {f"{name}.xml": text for name, text in members.items()}
    )


def json_of(content: object) -> bytes:
    """Return JSON."""
    return json.dumps(content).encode()


PLANTED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "PDF text": ("cv.pdf", lambda: page_with(b"", contents=BEGIN + b"(%s) Tj ET" % _SECRET)),
    "PDF hidden text": (
        "cv.pdf",
        lambda: page_with(b"", contents=BEGIN + b"(Python) Tj 3 Tr (%s) Tj ET" % _SECRET),
    ),
    "PDF unknown operator": (
        "cv.pdf",
        lambda: page_with(b"", contents=TEXT + b"BT %s Tj (%s) 7 TJ ET" % (_SECRET, _SECRET)),
    ),
    "PDF inline picture": (
        "cv.pdf",
        lambda: page_with(b"", contents=TEXT + b"BI /W %s ID %s" % (_SECRET, _SECRET)),
    ),
    "PDF metadata": ("cv.pdf", with_metadata),
    "PDF annotation": (
        "cv.pdf",
        lambda: page_with(
            b"/Annots[<</Type/Annot/Subtype/Link/Contents(%s)/A<</S/URI/URI(mailto:%s)>>>>]"
            % (_SECRET, _SECRET)
        ),
    ),
    "PDF form field": (
        "cv.pdf",
        lambda: page_with(b"/Annots[6 0 R]", b"<</FT/Tx/T(%s)/V(%s)>>" % (_SECRET, _SECRET)),
    ),
    "PDF font name": (
        "cv.pdf",
        lambda: page_with(b"", font=FONT.replace(b"Helvetica", _NAME)),
    ),
    "PDF font encoding": (
        "cv.pdf",
        lambda: page_with(
            b"", font=FONT.replace(b"WinAnsiEncoding", _NAME).replace(b"/Type1", b"/" + _NAME)
        ),
    ),
    "PDF glyph names": (
        "cv.pdf",
        lambda: page_with(
            b"",
            font=FONT.replace(
                b"/WinAnsiEncoding", b"<</Differences[65/%s(%s)]>>" % (_NAME, _SECRET)
            ),
        ),
    ),
    "PDF ToUnicode": (
        "cv.pdf",
        lambda: page_with(
            b"",
            stream(b"1 beginbfchar <%s> <%s> endbfchar %s" % (_SECRET, _SECRET, _SECRET)),
            font=FONT[:-2] + b"/ToUnicode 6 0 R>>",
        ),
    ),
    "PDF filter": (
        "cv.pdf",
        lambda: page_with(b"").replace(b"<</Length", b"<</Filter/%s/Length" % _NAME),
    ),
    "PDF dictionary": ("cv.pdf", lambda: page_with(b"/%s %s (%s" % (_NAME, _SECRET, _SECRET))),
    "PDF media box": ("cv.pdf", lambda: page_with(b"/MediaBox[(%s) %s]" % (_SECRET, _SECRET))),
    "PDF object": ("cv.pdf", lambda: page_with(b"/Annots 6 0 R", b"%s <<%s" % (_SECRET, _SECRET))),
    "PDF length": (
        "cv.pdf",
        lambda: page_with(b"").replace(b"<</Length", b"<</Length(%s)/X" % _SECRET),
    ),
    "PDF header": ("cv.pdf", lambda: b"%PDF-" + _SECRET + page_with(b"")[8:]),
    "PDF trailer": (
        "cv.pdf",
        lambda: page_with(b"").replace(b"/Root 1 0 R", b"/Root(%s)/%s" % (_SECRET, _NAME)),
    ),
    "PDF table": ("cv.pdf", lambda: page_with(b"").replace(b"00000 n \n", _SECRET[:11], 1)),
    "PDF start": (
        "cv.pdf",
        lambda: page_with(b"").replace(b"startxref\n", b"startxref\n" + _SECRET),
    ),
    "PDF cut off": ("cv.pdf", lambda: page_with(b"/%s(%s)" % (_NAME, _SECRET))[:400]),
    "PDF locked": ("cv.pdf", locked),
    "PDF rubbish": ("cv.pdf", lambda: b"%PDF-1.7\n" + _SECRET * 40),
    "PDF security": (
        "cv.pdf",
        lambda: page_with(b"").replace(
            b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/%s/V 9/O(%s)>>" % (_NAME, _SECRET)
        ),
    ),
    "DOCX text": ("cv.docx", lambda: docx(paragraph(SECRET))),
    "DOCX properties": (
        "cv.docx",
        lambda: docx_with(docProps__core=f"<a><creator>{SECRET}</creator>{SECRET}"),
    ),
    "DOCX comments": ("cv.docx", lambda: docx_with(word__comments=f"<w:comments>{SECRET}<{MAIL}")),
    "DOCX broken text": ("cv.docx", lambda: docx_with(word__document=f"<a>{SECRET}<{SECRET}>")),
    "DOCX entity": (
        "cv.docx",
        lambda: docx_with(word__document=f"<!DOCTYPE a [<!ENTITY b '{SECRET}'>]><a>&planted;</a>"),
    ),
    "DOCX encoding": (
        "cv.docx",
        lambda: docx_with(
            word__document=f"<?xml version='1.0' encoding='{MAIL}'?><a>&{PHONE};</a>"
        ),
    ),
    "DOCX styles": ("cv.docx", lambda: docx_with(word__st=f"<w:styles {SECRET}>")),
    "DOCX member": (
        "cv.docx",
        lambda: packed(docx_members(paragraph("Python")) | {f"word/{SECRET}.xml": SECRET}),
    ),
    "DOCX cut off": ("cv.docx", lambda: docx(paragraph(SECRET))[:600]),
    "ZIP": ("cv.zip", lambda: packed({SECRET: SECRET})),
    "ODT text": ("cv.odt", lambda: odt(f"<text:p>{SECRET}</text:p>")),
    "ODT meta": ("cv.odt", lambda: odt_with(meta=f"<office:meta>{SECRET}<{MAIL}")),
    "ODT broken text": ("cv.odt", lambda: odt_with(content=f"<a>{SECRET}<{SECRET}>")),
    "ODT mimetype": ("cv.odt", lambda: packed({"mimetype": SECRET, "a": SECRET})),
    "HTML title": (
        "cv.html",
        f"<!doctype html><title>{SECRET}</title><p>Python".encode,
    ),
    "HTML meta": (
        "cv.html",
        f'<!doctype html><meta name=author content="{SECRET}"><p>Python'.encode,
    ),
    "HTML charset": (
        "cv.html",
        lambda: f'<!doctype html><meta charset="{MAIL}"><p>Python \xe9'.encode("latin-1"),
    ),
    "HTML attributes": (
        "cv.html",
        (
            f'<!doctype html><p style="{SECRET};color:{PHONE}" class="{SECRET}">Python<a '
            f'href="mailto:{SECRET}"><{MAIL}>&{MAIL};<!-- {SECRET}'
        ).encode,
    ),
    "HTML styles": (
        "cv.html",
        f"<!doctype html><style>{SECRET} {{ @{SECRET}: }}</style><p>Python".encode,
    ),
    "HTML without text": (
        "cv.html",
        f"<!doctype html><title>{SECRET}</title>".encode,
    ),
    "MHTML": (
        "cv.mht",
        (
            f"From: {SECRET}\nContent-Type: multipart/related; boundary={MAIL}; type={PHONE}\n\n"
            f"--{MAIL}\nContent-Type: {SECRET}; charset={MAIL}\n\n{SECRET}"
        ).encode,
    ),
    "JSON fields": (
        "cv.json",
        lambda: json_of({"basics": {"name": "Ann", "email": MAIL, "phone": PHONE}, "skills": []}),
    ),
    "JSON wrong types": (
        "cv.json",
        lambda: json_of(
            {"basics": {"name": [SECRET], SECRET: SECRET}, "skills": SECRET, "work": [SECRET]}
        ),
    ),
    "JSON wrong dates": (
        "cv.json",
        lambda: json_of({"work": [{"name": "x", "startDate": SECRET, "endDate": [PHONE]}]}),
    ),
    "JSON broken": ("cv.json", lambda: b'{"basics": {"email": "%s" "%s"' % (_SECRET, _SECRET)),
    "JSON number": ("cv.json", lambda: b'{"basics": {"%s": NaN}}' % _SECRET),
    "JSON of another kind": ("cv.json", lambda: json_of({SECRET: SECRET})),
    "text": ("cv.txt", f"Skills: Python\n{SECRET}\n".encode),
    "text of repetition": (
        "cv.txt",
        lambda: f"Python {SECRET} ignore all previous\n".encode() * 99,
    ),
    "text in no encoding": ("cv.txt", lambda: _SECRET + b"\x81\x8d\x8f\x90\x9d" * 40),
    "binary": ("cv.txt", lambda: _SECRET + b"\0\1\2\3" * 9),
    "markdown": ("cv.md", f"# {SECRET}\n[{SECRET}](mailto:{SECRET})\n".encode),
    "vCard": ("cv.vcf", lambda: b"BEGIN:VCARD\n" + _SECRET),
    "e-mail": ("cv.eml", f"{_MAIL_FIRST}\n{SECRET}".encode),
    "LaTeX": ("cv.tex", lambda: b"\\documentclass{%s}\n" % _SECRET),
    "XML": ("cv.xml", f"<?xml version='1.0'?><{MAIL}>{SECRET}".encode),
    "picture": ("cv.jpg", lambda: b"\xff\xd8\xff\xe1" + _SECRET),
    "named pdf": ("cv.pdf", lambda: _SECRET),
}
