"""Word: files that are not as they should be lose no text, or are called damaged."""

from __future__ import annotations

import pytest
from office_files import docx, docx_members, packed, paragraph
from word_bodies import PNG, text_of

from skillmatch import EmptyFileError, NoTextError, UnreadableDocumentError, read_resume


def test_nothing_of_the_text_is_in_a_message_or_a_log(caplog, capfd):
    whole = paragraph("ann@example.org") + paragraph("+49 30 5550199", run="<w:vanish/>")
    broken = docx_members(whole) | {"word/st.xml": "<ann@example.org>+49 30 5550199"}
    read_resume(docx(whole))
    with pytest.raises(UnreadableDocumentError) as caught:
        read_resume(packed(broken))
    told = f"{caught.value}{caplog.text}{''.join(capfd.readouterr())}"
    assert "ann@" not in told
    assert "5550199" not in told


def test_an_embedded_document_is_told_of():
    document = read_resume(docx(paragraph("Python") + '<w:altChunk r:id="x"/>'))
    assert document.warnings == ("An embedded document was not read; its text may be missing.",)


def test_a_main_part_may_have_another_name():
    members = docx_members(paragraph("Python"))
    members["word/document2.xml"] = members.pop("word/document.xml")
    members["_rels/.rels"] = str(members["_rels/.rels"]).replace("document.xml", "document2.xml")
    assert read_resume(packed(members)).text == "Python"


@pytest.mark.parametrize("missing", ["_rels/.rels", "word/_rels/document.xml.rels", "word/st.xml"])
def test_parts_that_are_not_needed_may_be_missing(missing):
    members = docx_members(paragraph("Python"))
    del members[missing]
    assert read_resume(packed(members)).text == "Python"


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        ({"word/document.xml": None}, UnreadableDocumentError, "without its text"),
        ({"word/document.xml": "<w"}, UnreadableDocumentError, "damaged XML"),
        ({"word/document.xml": ""}, UnreadableDocumentError, "damaged XML"),
        ({"word/document.xml": "<a/>"}, UnreadableDocumentError, "without its text"),
        ({"word/st.xml": "<a>"}, UnreadableDocumentError, "damaged XML"),
        ({"_rels/.rels": "<a"}, UnreadableDocumentError, "damaged XML"),
        (
            {"word/document.xml": docx_members("")["word/document.xml"]},
            EmptyFileError,
            "holds no text; check that it is the right file$",
        ),
        (
            {
                "word/document.xml": docx_members("")["word/document.xml"],
                "word/media/image1.png": PNG,
            },
            NoTextError,
            "OCRmyPDF",
        ),
    ],
    ids=[
        "no-body",
        "cut",
        "empty-part",
        "other-xml",
        "broken-styles",
        "broken-rels",
        "no-text",
        "scan",
    ],
)
def test_a_damaged_file_is_called_so(change, error, says):
    members = {**docx_members(paragraph("Python")), **change}
    data = packed({name: data for name, data in members.items() if data is not None})
    with pytest.raises(error, match=rf"^cv\.docx .*{says}") as caught:
        read_resume(data, name="cv.docx")
    assert type(caught.value) is error
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "body",
    [
        "<w:tc><w:p><w:r><w:t>Python</w:t></w:r></w:p></w:tc>",
        "<w:tr><w:tc><w:tr><w:p><w:r><w:t>Python</w:t></w:r></w:p></w:tr></w:tc></w:tr>",
        "<w:p><w:p><w:r><w:t>Python</w:t></w:r></w:p></w:p>",
        "<w:p><w:r><w:r><w:t>Python</w:t></w:r></w:r></w:p>",
        "<w:txbxContent><w:p><w:r><w:t>Python</w:t></w:r></w:p></w:txbxContent>",
        '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:t>Python</w:t></w:r></w:p>',
        '<w:p><w:r><w:fldChar w:fldCharType="separate"/><w:t>Python</w:t></w:r></w:p>',
        '<w:t>lost</w:t><w:r/><w:p><w:r><w:t>Python</w:t><w:sym w:char="zz"/></w:r></w:p>',
    ],
)
def test_elements_in_wrong_places_lose_no_text(body):
    assert text_of(body) == "Python"
