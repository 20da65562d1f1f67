"""Hostile files, made in code: what accidents and attackers send instead of a resume.

`FILES` holds the small ones, `HEAVY` those that ask for much work; each by what it is called, with
the function that makes it. ``python tests/hostile/hostile_files.py FOLDER`` writes them all.
"""

from __future__ import annotations

import io
import json
import random
import sys
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

from pypdf import PdfReader, PdfWriter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from office_files import ODT, docx, docx_members, odt_members, packed, paragraph

Make = Callable[[], bytes]
CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
BEGIN = b"BT /F1 10 Tf 12 TL 50 800 Td "
TEXT = BEGIN + b"(Skills) Tj T* (Python, SQL) Tj ET\n"
FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 600 900]"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\x00" * 200
_FIRST_PAGE = 4


def pdf_of(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Return a PDF of its objects' source, numbered from 1."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, source in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, source)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return bytes(out) + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R%s>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (size, table, size, trailer, len(out))
    )


def stream(content: bytes, entries: bytes = b"", layers: int = 1) -> bytes:
    """Return the source of a stream, packed so many times."""
    for _ in range(layers):
        content = zlib.compress(content, 9)
    filters = b"/Filter[%s]" % (b"/FlateDecode " * layers) if layers else b""
    return b"<<%s%s/Length %d>>\nstream\n%s\nendstream" % (entries, filters, len(content), content)


def blanks(count: int) -> bytes:
    """Return a packed stream of that many blanks, of which only a million are held and packed."""
    million = b" " * 1_000_000
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = packer.compress(million) + packer.flush(zlib.Z_FULL_FLUSH)  # may stand many times
    check = 1
    for _ in range(count // len(million)):
        check = zlib.adler32(million, check)
    content = b"x\xda" + block * (count // len(million)) + packer.flush() + check.to_bytes(4)
    return b"<</Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (len(content), content)


def pages_of(
    contents: bytes,
    *more: bytes,
    pages: int = 1,
    resources: bytes = b"",
    font: bytes = FONT,
    times: int = 1,
) -> bytes:
    """Return a PDF of alike pages that share one content stream; `more` follows it."""
    number = _FIRST_PAGE + pages
    kids = b" ".join(b"%d 0 R" % (_FIRST_PAGE + index) for index in range(pages))
    shown = b"[%s]" % (b"%d 0 R " % number * times)
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %s"
        b"/Resources<</Font<</F1 3 0 R>>%s>>>>" % (shown, resources)
    )
    tree = b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids)
    return pdf_of([CATALOG, tree, font, *[page] * pages, contents, *more])


def forms(width: int, depth: int, inner: bytes = TEXT) -> bytes:
    """Return a PDF whose forms draw the next one `width` times, `depth` forms deep."""
    draw = b"/X Do " * width
    first = _FIRST_PAGE + 2
    inside = [
        stream(draw, FORM + b"/Resources<</XObject<</X %d 0 R>>>>" % (first + index + 1))
        for index in range(depth - 1)
    ]
    last = stream(inner, FORM + b"/Resources<</Font<</F1 3 0 R>>>>")
    return pages_of(stream(draw), *inside, last, resources=b"/XObject<</X %d 0 R>>" % first)


def locked(password: str) -> bytes:
    """Return a PDF that is locked, and needs a password unless it is empty."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pages_of(stream(TEXT)))))
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")  # noqa: S106 - of a file made here
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def locked_bomb() -> bytes:
    """Return a locked PDF of a million texts."""
    data = pages_of(stream(BEGIN + b"(x)Tj " * 1_000_000 + b"ET"))
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt("", owner_password="owner", algorithm="RC4-128")  # noqa: S106 - of a file made here
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def tree(*nodes: bytes) -> bytes:
    """Return a PDF of a catalog and the nodes of its page tree."""
    return pdf_of([CATALOG, *nodes])


def picture_only() -> bytes:
    """Return a PDF whose page is one picture."""
    picture = (
        b"/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray"
    )
    return pages_of(
        stream(b"595 0 0 842 0 0 cm /I Do"),
        stream(b"\x80" * 64, picture),
        resources=b"/XObject<</I 6 0 R>>",
    )


def shapes_over_texts(count: int) -> bytes:
    """Return a PDF of so many texts, each under a shape, and the shapes all over each other."""
    texts = b"".join(
        b"1 0 0 1 %d %d Tm (x)Tj " % (index % 500, index // 50) for index in range(count)
    )
    return pages_of(
        stream(b"BT /F1 10 Tf " + texts + b"ET " + b"1 0 0 rg 600 700 9 9 re f " * count)
    )


def paths_over_texts(paths: int, corners: int, texts: int, pages: int) -> bytes:
    """Return a PDF of pages with so many texts on paths of so many corners, one over the other."""
    path = b"0 0 m " + b"600 800 l 5 9 l 77 88 l " * (corners // 3) + b"f "
    shown = b"".join(
        b"1 0 0 1 %d %d Tm (x)Tj " % (index % 500, index // 50) for index in range(texts)
    )
    return pages_of(stream(path * paths + b"1 g BT /F1 10 Tf " + shown + b"ET"), pages=pages)


def letters_on_one_line(count: int) -> bytes:
    """Return a PDF of so many letters, each left of the one before, a hair above it."""
    letters = b"".join(
        b"1 0 0 1 %.3f %.4f Tm (x)Tj " % (550 - index * 500 / count, 400 + index / count)
        for index in range(count)
    )
    return pages_of(stream(b"BT /F1 10 Tf " + letters + b"ET"))


def _bomb(name: str, members: dict[str, str | bytes]) -> bytes:
    """Return a container one of whose members unpacks to 600 MB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = b"".join(packer.compress(b"\0" * 1_000_000) for _ in range(600)) + packer.flush()
    return packed({**members, name: b"", "z" * 8: body})


def entity(text: str) -> bytes:
    """Return a DOCX whose document declares entities."""
    return packed(docx_members(paragraph("Python")) | {"word/document.xml": text})


LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)
)
KID = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
TO_UNICODE_MISSING = (
    b"<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Sans/Encoding/Identity-H/DescendantFonts["
    b"<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Sans/CIDSystemInfo<</Registry(Adobe)"
    b"/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/Flags 4"
    b"/FontName/ABCDEF+Sans/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80"
    b"/FontBBox[0 0 1000 1000]>>>>]>>"
)
GLYPHS = b"".join(b"<%04x> Tj T* " % (3 + index % 90) * 5 for index in range(60))

FILES: dict[str, tuple[str, Make]] = {
    "empty": (".pdf", lambda: b""),
    "blanks": (".pdf", lambda: b" \n" * 500),
    "nul bytes": (".txt", lambda: b"\0" * 5_000),
    "nul bytes in text": (".txt", lambda: b"Skills\0: Python\0"),
    "random bytes": (".pdf", lambda: random.Random(4).randbytes(50_000)),  # noqa: S311 - the same at every run
    "random text": ("", lambda: random.Random(5).randbytes(50_000)),  # noqa: S311 - the same at every run
    "random pdf": (".pdf", lambda: b"%PDF-1.7\n" + random.Random(6).randbytes(50_000)),  # noqa: S311 - the same at every run
    "truncated pdf": (".pdf", lambda: pages_of(stream(TEXT), pages=9)[:900]),
    "truncated docx": (".docx", lambda: docx(paragraph("Python"))[:700]),
    "jpeg named pdf": (".pdf", lambda: JPEG),
    "pdf named jpeg": (".jpg", lambda: pages_of(stream(TEXT))),
    "docx named pdf": (".pdf", lambda: docx(paragraph("Python"))),
    "pdf named docx": (".docx", lambda: pages_of(stream(TEXT))),
    "text named docx": (".docx", lambda: b"Skills\nPython"),
    "locked": (".pdf", lambda: locked("secret")),
    "locked against printing": (".pdf", lambda: locked("")),
    "picture only": (".pdf", picture_only),
    "no pages": (".pdf", lambda: tree(b"<</Type/Pages/Count 0/Kids[]>>")),
    "page tree loop": (".pdf", lambda: tree(b"<</Type/Pages/Count 1/Kids[2 0 R]>>")),
    "page tree loop of two": (
        ".pdf",
        lambda: tree(
            b"<</Type/Pages/Count 9/Kids[3 0 R 3 0 R]>>",
            b"<</Type/Pages/Count 9/Parent 2 0 R/Kids[2 0 R 2 0 R]>>",
        ),
    ),
    "page tree that doubles": (
        ".pdf",
        lambda: tree(
            *[
                b"<</Type/Pages/Count 999999/Kids[%d 0 R %d 0 R]>>" % (3 + n, 3 + n)
                for n in range(40)
            ],
            KID,
        ),
    ),
    "deep page tree": (
        ".pdf",
        lambda: tree(
            *[b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % (3 + n) for n in range(5_000)], KID
        ),
    ),
    "count is a lie": (
        ".pdf",
        lambda: tree(b"<</Type/Pages/Count 999999999/Kids[3 0 R]>>", KID),
    ),
    "object is itself": (".pdf", lambda: tree(b"<</Type/Pages/Count 3 0 R/Kids 3 0 R>>", b"3 0 R")),
    "length leads in a circle": (
        ".pdf",
        lambda: pages_of(b"<</Length 5 0 R>>\nstream\nBT ET\nendstream"),
    ),
    "chain of references": (
        ".pdf",
        lambda: tree(
            b"<</Type/Pages/Count 1/Kids 3 0 R>>", *[b"%d 0 R" % (n + 4) for n in range(9_000)]
        ),
    ),
    "deep arrays in an object": (
        ".pdf",
        lambda: tree(
            b"<</Type/Pages/Count 1/Kids[3 0 R]/X " + b"[" * 50_000 + b"]" * 50_000 + b">>", KID
        ),
    ),
    "deep dictionaries": (
        ".pdf",
        lambda: tree(b"<</Type/Pages/Count 1/Kids[3 0 R]/X " + b"<</X" * 50_000 + b">>", KID),
    ),
    "deep arrays in the contents": (
        ".pdf",
        lambda: pages_of(stream(b"[" * 90_000 + b"]" * 90_000 + b" TJ " + TEXT)),
    ),
    "deep saved states": (".pdf", lambda: pages_of(stream(b"q " * 90_000 + TEXT))),
    "form in itself": (
        ".pdf",
        lambda: pages_of(
            stream(b"/X Do " * 9),
            stream(b"/X Do " * 9, FORM + b"/Resources<</XObject<</X 6 0 R>>>>"),
            resources=b"/XObject<</X 6 0 R>>",
        ),
    ),
    "deep forms": (".pdf", lambda: forms(1, 1_000)),
    "broken xref": (
        ".pdf",
        lambda: pages_of(stream(TEXT)).replace(b"startxref\n", b"startxref\n9"),
    ),
    "xref loop": (
        ".pdf",
        lambda: pages_of(stream(TEXT)).replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev 9999"),
    ),
    "no xref": (".pdf", lambda: pages_of(stream(TEXT)).partition(b"xref")[0]),
    "xref stream of two billion": (
        ".pdf",
        lambda: (
            b"%PDF-1.7\n1 0 obj\n"
            + stream(
                b"\0" * 90, b"/Type/XRef/W[1 2 1]/Size 2147483647/Index[0 2147483647]/Root 2 0 R"
            )
            + b"\nendobj\nstartxref\n9\n%%EOF"
        ),
    ),
    "predictor of a billion columns": (
        ".pdf",
        lambda: pages_of(
            stream(TEXT, b"/DecodeParms<</Predictor 12/Columns 999999999/Colors 32>>")
        ),
    ),
    "no ToUnicode": (
        ".pdf",
        lambda: pages_of(stream(BEGIN + GLYPHS + b"ET"), font=TO_UNICODE_MISSING),
    ),
    "entity bomb": (".docx", lambda: entity(f"{LAUGHS}]><x>&a9;</x>")),
    "external entity": (
        ".docx",
        lambda: entity("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>"),
    ),
    "zip slip": (
        ".docx",
        lambda: packed(docx_members(paragraph("Python")) | {"../../evil": "x", "/etc/evil": "x"}),
    ),
    "odt entity bomb": (
        ".odt",
        lambda: packed(odt_members("") | {"content.xml": f"{LAUGHS}]><x>&a9;</x>"}),
    ),
    "odt of spaces": (
        ".odt",
        lambda: packed(odt_members('<text:p>x<text:s text:c="999999999"/></text:p>' * 50)),
    ),
    "odt of repeated cells": (
        ".odt",
        lambda: packed(
            odt_members(
                '<table:table><table:table-row table:number-rows-repeated="9999999">'
                '<table:table-cell table:number-columns-repeated="9999999"><text:p>Python</text:p>'
                "</table:table-cell></table:table-row></table:table>"
            )
        ),
    ),
    "only a mimetype": (".odt", lambda: packed({"mimetype": ODT})),
    "lone surrogates": (".txt", lambda: b"Skills\n\xed\xa0\x80Python\xed\xbf\xbf"),
    "lone surrogates of utf-16": (".txt", lambda: b"\xff\xfe" + b"\x00\xd8P\x00" * 500),
    "lone surrogates of json": (
        ".json",
        lambda: b'{"basics": {"summary": "\\ud800 Python"}, "skills": [{"name": "\\udfff"}]}',
    ),
    "right to left": (
        ".txt",
        ("\u202eمهارات: Python، SQL\u202c\nניסיון\n\u2067Python\u2069\n" * 50).encode,
    ),
    "cjk": (".txt", ("技能：Python、机械学习，深度学习 ｐｙｔｈｏｎ\n" * 200).encode),
    "combining marks": (".txt", ("P" + "\u0301" * 20_000 + "ython").encode),
}

HEAVY: dict[str, tuple[str, Make]] = {
    "ten thousand pages": (".pdf", lambda: pages_of(stream(TEXT), pages=10_000)),
    "500 MB behind 0.5 MB": (".pdf", lambda: pages_of(blanks(500_000_000))),
    "500 MB behind 2 KB": (
        ".pdf",
        lambda: pages_of(
            stream(zlib.compress(b" " * 99_000_000), layers=2).replace(
                b"/Filter[", b"/Filter[/FlateDecode "
            )
        ),
    ),
    "500 MB of a font": (
        ".pdf",
        lambda: pages_of(stream(TEXT), blanks(500_000_000), font=FONT[:-2] + b"/ToUnicode 6 0 R>>"),
    ),
    "one stream for 200 pages": (
        ".pdf",
        lambda: pages_of(stream(BEGIN + b"(Python )Tj " * 90_000 + b"ET"), pages=200),
    ),
    "one stream many times": (
        ".pdf",
        lambda: pages_of(stream(BEGIN + b"(Python )Tj " * 9_000 + b"ET"), times=900),
    ),
    "a long stream for 200 pages": (
        ".pdf",
        lambda: pages_of(stream(b" " * 3_900_000 + TEXT), pages=200),
    ),
    "a million texts in 8 KB": (
        ".pdf",
        lambda: pages_of(stream(BEGIN + b"(x)Tj " * 1_000_000 + b"ET")),
    ),
    "a million texts, locked": (".pdf", locked_bomb),
    "300,000 texts": (".pdf", lambda: pages_of(stream(BEGIN + b"(x)Tj " * 300_000 + b"ET"))),
    "a text of 70 million letters": (
        ".pdf",
        lambda: pages_of(stream(BEGIN + b"(" + b"x" * 70_000_000 + b")Tj ET")),
    ),
    "a picture that is the contents": (
        ".pdf",
        lambda: pages_of(
            stream(BEGIN + b"(x)Tj " * 1_000_000 + b"ET", b"/Type/XObject/Subtype/Image")
        ),
    ),
    "20,000 shapes over 20,000 texts": (".pdf", lambda: shapes_over_texts(20_000)),
    "1,000 paths of 300 corners": (".pdf", lambda: paths_over_texts(1_000, 300, 1_300, 1)),
    "50 pages of 1,000 paths": (".pdf", lambda: paths_over_texts(1_000, 300, 1_300, 50)),
    "50 pages of 500 rectangles": (".pdf", lambda: paths_over_texts(500, 3, 5_000, 50)),
    "90,000 letters on one line": (".pdf", lambda: letters_on_one_line(90_000)),
    "forms of forms": (".pdf", lambda: forms(10, 9)),
    "forms with escaped names": (
        ".pdf",
        lambda: forms(10, 9).replace(b"/Form", b"/F#6frm"),
    ),
    "a long form a thousand times": (
        ".pdf",
        lambda: forms(1_000, 1, BEGIN + b"(Python )Tj " * 20_000 + b"ET"),
    ),
    "a long map of letters for 100 pages": (
        ".pdf",
        lambda: pages_of(
            stream(TEXT),
            stream(b"100 beginbfchar\n" + b"<0041> <0041>\n" * 100_000 + b"endbfchar\n"),
            pages=100,
            font=FONT[:-2] + b"/ToUnicode 105 0 R>>",
        ),
    ),
    "six million streams": (".pdf", lambda: b"%PDF-1.7\n" + b"stream\n" * 6_000_000),
    "digits before streams": (
        ".pdf",
        lambda: b"%PDF-1.7\n" + (b"1" * 1_990 + b" stream\n") * 10_000,
    ),
    "a list that never ends": (
        ".pdf",
        lambda: pages_of(stream(TEXT)) + b"[1 0 R " + b"1" * 300_000,
    ),
    "lists of objects that never end": (
        ".pdf",
        lambda: pages_of(
            stream(TEXT), stream(b"1 0 " + b"[1 0 R " * 9_000_000, b"/Type/ObjStm/N 1/First 4")
        ),
    ),
    "75 streams of shapes": (
        ".pdf",
        lambda: pages_of(stream(TEXT), *[stream(b"f " * 1_940_000)] * 75),
    ),
    "half a million objects": (
        ".pdf",
        lambda: pages_of(stream(TEXT), *[b"<<>>"] * 500_000),
    ),
    "docx zip bomb": (".docx", lambda: packed(docx_members("x" * 99_000_000))),
    "docx bomb beside": (
        ".docx",
        lambda: packed(docx_members(paragraph("Python")) | {"word/z.xml": b"\0" * 300_000_000}),
    ),
    "docx of a million runs": (".docx", lambda: docx("<w:p>" + "<w:r/>" * 450_000 + "</w:p>")),
    "odt zip bomb": (".odt", lambda: packed(odt_members("x" * 99_000_000))),
    "odt of paragraphs": (".odt", lambda: packed(odt_members("<text:p>Python</text:p>" * 150_000))),
    "json of depth 100,000": (
        ".json",
        lambda: b'{"basics": {"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
    ),
    "json of a million skills": (
        ".json",
        lambda: json.dumps({"skills": [{"name": "Go"}] * 300_000}).encode(),
    ),
    "a hundred thousand brackets": (".txt", lambda: b"[" * 100_000),
    "a hundred thousand brackets, markdown": (".md", lambda: b"[" * 100_000),
    "links that never end": (".txt", lambda: b"**a** **b** " + b"[a](" * 100_000),
    "nested quotes, markdown": (".md", lambda: b">" * 100_000 + b" x"),
    "a line of a megabyte": (".txt", lambda: b"Python and SQL, " * 62_500),
    "a megabyte of capitals": (".txt", lambda: b"S K I L L S\n" * 90_000),
    "a line of 200 MB": (".txt", lambda: b"Python, " * 25_000_000),
    "49 MB of text": (".txt", lambda: b"Python\n" * 7_000_000),
    "html nested": (".html", lambda: b"<!doctype html>" + b"<div><b>" * 300_000 + b"Python"),
    "html entities": (".html", lambda: b"<!doctype html><p>" + b"&amp;&#x202e;" * 900_000),
    "html table": (
        ".html",
        lambda: b"<!doctype html><table><tr><td colspan=99999999 rowspan=99999999>Python" * 9_000,
    ),
    "html styles": (
        ".html",
        lambda: b"<!doctype html><style>" + b"p:not(" * 90_000 + b"</style><p>Python",
    ),
}

if __name__ == "__main__":
    for name, (suffix, make) in (FILES | HEAVY).items():
        (Path(sys.argv[1]) / (name.replace(" ", "-") + suffix)).write_bytes(make())
