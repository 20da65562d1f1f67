"""Containers: told by what is inside, bounded before anything is unpacked."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from office_files import ODT, docx, docx_members, odt, odt_members, packed, paragraph

from skillmatch import (
    DocumentError,
    DocumentTooLargeError,
    EncryptedDocumentError,
    UnreadableDocumentError,
    UnsupportedFormatError,
    read_resume,
)
from skillmatch.read.limits import Limits

WORD = docx(paragraph("Python"))
OPEN = odt("<text:p>Python</text:p>")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
TYPES = {"[Content_Types].xml": "<Types/>"}


@pytest.mark.parametrize("name", ["cv.docx", "cv.pdf", "cv.odt", "cv.zip", "cv", ""])
@pytest.mark.parametrize(("data", "kind"), [(WORD, "docx"), (OPEN, "odt")], ids=["docx", "odt"])
def test_a_container_is_what_is_in_it_whatever_it_is_called(data, kind, name):
    document = read_resume(data, name=name)
    assert (document.format, document.text) == (kind, "Python")


def test_a_pdf_named_docx_is_a_pdf_and_a_pdf_packed_in_a_docx_is_none(make_pdf):
    assert read_resume(make_pdf(["Python"]), name="cv.docx").format == "pdf"
    members = {"a.pdf": make_pdf(["Perl"]), **docx_members(paragraph("Python"))}
    assert read_resume(packed(members, zipfile.ZIP_STORED)).text == "Python"


OTHERS = {
    "xlsx": (packed(TYPES | {"xl/workbook.xml": ""}), UnsupportedFormatError, "Excel"),
    "pptx": (packed(TYPES | {"ppt/presentation.xml": ""}), UnsupportedFormatError, "PowerPoint"),
    "pages": (packed({"Index/Document.iwa": ""}), UnsupportedFormatError, "Apple Pages.*PDF"),
    "old-pages": (packed({"buildVersionHistory.plist": ""}), UnsupportedFormatError, "Apple Pages"),
    "ods": (packed({"mimetype": ODT[:-4] + "spreadsheet"}), UnsupportedFormatError, "no text doc"),
    "epub": (packed({"mimetype": "application/epub+zip"}), UnsupportedFormatError, "EPUB"),
    "zip": (packed({"cv.docx": WORD}), UnsupportedFormatError, "ZIP archive; unpack it"),
    "empty-zip": (packed({}), UnsupportedFormatError, "ZIP archive"),
    "doc": (OLE + "WordDocument".encode("utf-16-le"), UnsupportedFormatError, r"\.doc\); save"),
    "xls": (OLE + "Workbook".encode("utf-16-le"), UnsupportedFormatError, r"\.xls"),
    "some-ole": (OLE, UnsupportedFormatError, "old Office file"),
    "locked-docx": (
        OLE + "EncryptedPackage".encode("utf-16-le"),
        EncryptedDocumentError,
        "password.*save a copy without one",
    ),
    "locked-odt": (
        odt("x", manifest="<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
        EncryptedDocumentError,
        "password",
    ),
    "only-a-signature": (b"PK\x03\x04\x14\x00", UnreadableDocumentError, "damaged ZIP container"),
    "cut": (WORD[: len(WORD) // 2], UnreadableDocumentError, "damaged ZIP container"),
    "no-content": (packed({"mimetype": ODT}), UnreadableDocumentError, "without its text"),
}


@pytest.mark.parametrize(("data", "error", "says"), OTHERS.values(), ids=OTHERS)
def test_another_container_is_called_what_it_is(data, error, says):
    with pytest.raises(error, match=rf"^cv\.docx .*{says}") as caught:
        read_resume(data, name="cv.docx")
    assert type(caught.value) is error
    assert "\n" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_zip_with_a_password_needs_one():
    locked = bytearray(WORD)
    for entry in (b"PK\x01\x02", b"PK\x03\x04"):
        at = -1
        while (at := locked.find(entry, at + 1)) >= 0:
            locked[at + (8 if entry[2] == 1 else 6)] |= 1  # the flag that says encrypted
    with pytest.raises(EncryptedDocumentError, match="password"):
        read_resume(bytes(locked))


def test_names_with_backslashes_and_other_case_are_found():
    members = docx_members(paragraph("Python"))
    renamed = {name.replace("/", "\\").upper(): data for name, data in members.items()}
    assert read_resume(packed(renamed)).text == "Python"


# Bombs: each ends before it is unpacked.


def spaces(megabytes):
    return b" " * (megabytes * 1_000_000)


def test_a_part_of_a_hundred_megabytes_is_refused(assert_refused_soon):
    members = docx_members("") | {"word/document.xml": spaces(100)}
    assert_refused_soon(packed(members), "unpacks to over 200 times its size")


def test_a_bomb_beside_the_text_is_refused_too(assert_refused_soon):
    assert_refused_soon(packed(docx_members(paragraph("X")) | {"a": spaces(30)}), "200 times")


def test_a_bomb_in_a_container_is_never_unpacked():
    inner = packed({"a": spaces(30)})
    members = docx_members(paragraph("Python")) | {"word/embeddings/inner.docx": inner}
    assert read_resume(packed(members)).text == "Python"


@pytest.mark.parametrize(
    ("limits", "says"),
    [
        (Limits(container_members=3), "more than 3 files"),
        (Limits(container_bytes=1000), "would unpack to"),
        (Limits(part_bytes=1000), "of XML"),
        (Limits(part_nodes=5), "more than 5 XML tags"),
    ],
    ids=["members", "bytes", "part-bytes", "part-nodes"],
)
def test_a_container_over_a_limit_is_refused(monkeypatch, limits, says, assert_refused_soon):
    monkeypatch.setattr("skillmatch.read.container.DEFAULT_LIMITS", limits)
    assert_refused_soon(WORD, says)


def test_two_hundred_thousand_members_are_refused_before_they_are_listed(assert_refused_soon):
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\x01\x02", *[0] * 18) + b"x"
    count = 200_000
    directory = entry * count
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(directory), 4, 0)
    assert_refused_soon(b"PK\x03\x04" + directory + end, "more than 5,000 files")


def test_a_member_that_gives_more_than_it_announces_is_damaged():
    data = packed(docx_members(paragraph("Python " * 2000)))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = archive.getinfo("word/document.xml").file_size
    lying = data.replace(struct.pack("<L", size), struct.pack("<L", 500))
    with pytest.raises(UnreadableDocumentError):
        read_resume(lying)


@pytest.mark.parametrize("compression", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_packing_that_the_formats_do_not_allow_is_refused(compression):
    with pytest.raises(UnreadableDocumentError, match="damaged ZIP"):
        read_resume(packed(docx_members(paragraph("Python")), compression))


def test_zip_slip_leads_nowhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    members = docx_members(paragraph("Python"))
    members |= {"../../evil": "x", "/etc/evil": "x", "word/../../../evil": "x"}
    relations = str(members["word/_rels/document.xml.rels"])
    members["word/_rels/document.xml.rels"] = relations.replace("st.xml", "../../../etc/passwd")
    assert read_resume(packed(members)).text == "Python"
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def assert_refused_soon(in_good_time):
    def run(data, says):
        with in_good_time(), pytest.raises(DocumentTooLargeError, match=says):
            read_resume(data)

    return run


# XML made to break its reader; in each part that is read.

LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)
)
TRAPS = {
    "entity-bomb": f"{LAUGHS}]><x>&a9;</x>",
    "entity-bomb-in-an-attribute": f"{LAUGHS}]><x y='&a9;'/>",
    "quadratic-bomb": f"<!DOCTYPE x [<!ENTITY a '{'a' * 50_000}'>]><x>{'&a;' * 50_000}</x>",
    "external-entity": "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>",
    "external-parameter": "<!DOCTYPE x [<!ENTITY % a SYSTEM 'http://127.0.0.1/'> %a;]><x/>",
    "deep": "<x>" * 100_000,
    "deep-and-closed": "<x>" * 5_000 + "</x>" * 5_000,
    "cut": "<x><y>",
    "two-roots": "<x/><x/>",
    "undeclared-prefix": "<u:x/>",
    "control-characters": "<x>\x01</x>",
    "unknown-encoding": "<?xml version='1.0' encoding='nope'?><x/>",
    "long-name": f"<{'x' * 100_000}/>",
    "no-xml": "Python",
}


@pytest.mark.parametrize("trap", TRAPS.values(), ids=TRAPS)
@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/st.xml", "word/_rels/document.xml.rels", "_rels/.rels"]
)
def test_xml_that_is_a_trap_ends_in_a_named_error(trap, part, in_good_time):
    data = packed(docx_members(paragraph("Python")) | {part: trap})
    errors = (UnreadableDocumentError, DocumentTooLargeError)
    with in_good_time(), pytest.raises(errors) as caught:
        read_resume(data)
    assert "root:" not in str(caught.value)


@pytest.mark.parametrize("trap", TRAPS.values(), ids=TRAPS)
@pytest.mark.parametrize("part", ["content.xml", "styles.xml", "META-INF/manifest.xml"])
def test_xml_in_an_odt_that_is_a_trap_ends_in_a_named_error(trap, part):
    with pytest.raises((UnreadableDocumentError, DocumentTooLargeError)):
        read_resume(packed(odt_members("<text:p>Python</text:p>") | {part: trap}))


LARGE = {
    "paragraphs": paragraph("Python ") * 15_000,
    "empty-runs": f"<w:p>{'<w:r/>' * 300_000}</w:p>",
    "open-fields": '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>' * 30_000,
    "choices": "<w:p><mc:AlternateContent>"
    + '<mc:Choice Requires="u"/>' * 90_000
    + "</mc:AlternateContent></w:p>",
    "rows": f"<w:tbl>{'<w:tr><w:tc/></w:tr>' * 50_000}</w:tbl>",
    "nested-tables": "<w:tbl><w:tr><w:tc>" * 80 + paragraph("X") + "</w:tc></w:tr></w:tbl>" * 80,
    "nested-boxes": "<w:p><w:r><w:txbxContent>" * 80 + "</w:txbxContent></w:r></w:p>" * 80,
    "many-properties": f"<w:p><w:r><w:rPr>{'<w:vanish/>' * 200_000}</w:rPr></w:r></w:p>",
}


@pytest.mark.parametrize("body", LARGE.values(), ids=LARGE)
def test_a_large_or_odd_body_is_read_in_good_time(body, in_good_time):
    data = docx(body + paragraph("Python"))
    with in_good_time():
        read_or_refuse(data)


@pytest.mark.long("a long document")
def test_styles_that_are_based_on_each_other_a_long_way_are_read_in_good_time(in_good_time):
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{n - 1}"/></w:style>'
        for n in range(20_000)
    )
    body = "".join(
        paragraph("x", properties=f'<w:pStyle w:val="s{n}"/>') for n in range(0, 20_000, 4)
    )
    with in_good_time():
        read_resume(docx(body, styles=styles))


# Anything else.


def read_or_refuse(data):
    try:
        document = read_resume(data)
    except DocumentError as error:
        assert "\n" not in str(error)  # noqa: PT017 - only an error may come of it
        return
    document.text.encode("utf-8")
    assert all(0 <= h.start <= h.end <= len(document.text) for h in document.hidden)


@pytest.mark.parametrize("data", [WORD, OPEN], ids=["docx", "odt"])
def test_a_container_cut_off_anywhere_is_read_or_refused(data):
    for end in range(4, len(data), 29):
        read_or_refuse(data[:end])


@given(data=st.data(), container=st.sampled_from([WORD, OPEN, packed(docx_members("x"), 0)]))
def test_a_container_with_any_bytes_changed_is_read_or_refused(data, container):
    changed = bytearray(container)
    changes = st.tuples(st.integers(4, len(changed) - 1), st.integers(0, 255))
    for place, byte in data.draw(st.lists(changes, min_size=1, max_size=12)):
        changed[place] = byte
    read_or_refuse(bytes(changed))


@given(st.binary(max_size=300), st.sampled_from([b"PK\x03\x04", b"PK\x05\x06", OLE[:8]]))
def test_any_bytes_behind_a_containers_signature_are_refused(data, signature):
    with pytest.raises(DocumentError):
        read_resume(signature + data)


TAGS = ("p", "r", "t", "tbl", "tr", "tc", "txbxContent", "hyperlink", "fldSimple", "del", "sdt")
TREES = st.recursive(
    st.sampled_from(["", "Python", "<w:br/>", '<w:fldChar w:fldCharType="end"/>', "<w:tab/>"]),
    lambda inner: st.builds(
        lambda tag, inside: f"<w:{tag}>{''.join(inside)}</w:{tag}>",
        st.sampled_from(TAGS),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


@given(TREES)
def test_elements_in_any_order_are_read_or_refused(body):
    read_or_refuse(docx(body))
