"""Word: pages embedded in a DOCX (w:altChunk), which Word shows with the rest."""

from __future__ import annotations

import pytest

from skillmatch import NoTextError, read_resume
from tests.office_files import cell, docx_members, packed, paragraph, table

PAGE = "<html><body><h2>Skills</h2><ul><li>Python<li>SQL</ul></body></html>"
MHT = (
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
    '--b\r\nContent-Type: text/html; charset="utf-8"\r\n'
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    "<html><body><p>Caf=C3=A9, Python</p></body></html>\r\n\r\n--b--\r\n"
)
CHUNK = '<w:altChunk r:id="c"/>'


def embedding(body, target, inside):
    """Return a DOCX that embeds a file."""
    members = docx_members(body)
    relations = members["word/_rels/document.xml.rels"]
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    relation = f'<Relationship Id="c" Type="{kind}" Target="{target}"/>'
    members["word/_rels/document.xml.rels"] = relations.replace(
        "</Relationships>", f"{relation}</Relationships>"
    )
    if inside is not None:
        members[f"word/{target.rpartition('/')[2]}"] = inside
    return packed(members)


@pytest.mark.parametrize(
    ("target", "inside", "text"),
    [
        ("a.html", PAGE, "Skills\n• Python\n• SQL"),
        ("/word/afchunk.mht", MHT, "Café, Python"),
        ("a.txt", "Python, SQL", "Python, SQL"),
    ],
)
def test_embedded_pages_are_read_where_they_stand(target, inside, text):
    alone = read_resume(embedding(CHUNK, target, inside))
    assert alone.text.split() == text.split()
    assert not alone.warnings
    body = paragraph("Above") + CHUNK + paragraph("Below")
    among = read_resume(embedding(body, target, inside))
    assert among.text.split() == ["Above", *text.split(), "Below"]


def test_what_an_embedded_page_hides_is_hidden():
    page = "<html><body><p>Python<p style='color:white'>Rust</body></html>"
    document = read_resume(embedding(CHUNK, "a.html", page))
    at = document.text.index("Rust")
    assert document.is_hidden(at, at + 4)
    assert not document.is_hidden(0, 6)


def test_an_embedded_page_in_a_cell_is_read():
    body = table(cell(paragraph("Skills")) + cell(CHUNK + paragraph("")))
    assert "Python" in read_resume(embedding(body, "a.html", PAGE)).text


@pytest.mark.parametrize(
    ("target", "inside"),
    [("a.rtf", "{\\rtf1 Python}"), ("a.docx", "PK..."), ("a.html", "\0\1"), ("a.html", None)],
)
def test_other_kinds_are_told_of(target, inside):
    body = paragraph("Ann") + CHUNK
    document = read_resume(embedding(body, target, inside))
    assert document.text == "Ann"
    assert "embedded document was not read" in document.warnings[0]
    with pytest.raises(NoTextError, match="embedded document"):
        read_resume(embedding(CHUNK, target, inside))


def test_a_page_embedded_over_and_over_is_read_some_times():
    document = read_resume(embedding(CHUNK * 5_000, "a.html", PAGE))
    assert document.text.count("Python") < 100
    assert document.warnings
