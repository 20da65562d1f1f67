"""HTML: told by its content and decoded as browsers do, in a web archive too."""

from __future__ import annotations

import pytest

from skillmatch import UnreadableDocumentError, read_resume


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("<!DOCTYPE html><p>Python", "cv.html", "html"),
        ("<!doctype HTML><p>Python", "cv.doc", "html"),
        ("\n <!-- saved --> <html lang=en><p>Python", "cv.txt", "html"),
        ('<?xml version="1.0"?><!DOCTYPE html><html><p>Python</p></html>', "cv", "html"),
        ("<h1>Ann</h1><ul>" + "<li>Python</li>" * 5 + "</ul>", "", "html"),
        ("<p>Python</p>", "cv.htm", "html"),
        ("Python, no tags", "cv.html", "text"),
        ("I wrote <b> and <i> tags, and the <table> of contents.", "cv.txt", "text"),
        ("<b> is the tag for bold; I know HTML and CSS well.", "cv.txt", "text"),
        ("<div align=center>\n\n# Ann\n\n</div>", "cv.md", "markdown"),
        ("x <y, y> z", "cv", "text"),
    ],
)
def test_html_is_told_by_its_content(source, name, kind):
    assert read_resume(source.encode(), name=name).format == kind


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ("", "cp1252"),
        ('<meta charset="utf-8">', "utf-8"),
        ("<meta charset=iso-8859-1>", "cp1252"),
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="utf-8">', "cp1252"),
        ('<meta charset="no-such">', "utf-8"),
        ('<meta http-equiv=Content-Type content="text/html; charset=windows-1252">', "cp1252"),
    ],
)
def test_html_is_decoded_as_browsers_do(head, encoding):
    source = f"<html><head>{head}</head><body>Zoë “Example” – 5 €"
    assert read_resume(source.encode(encoding)).text == "Zoë “Example” – 5 €"


def test_a_declared_encoding_of_other_scripts_is_used():
    source = "<html><meta charset=shift_jis><p>日本語とPython"
    assert read_resume(source.encode("shift_jis")).text == "日本語とPython"


MHTML = b"""From: <Saved by a browser>
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html"; boundary="xyz"

--xyz
Content-Type: text/html; charset=%s
Content-Transfer-Encoding: quoted-printable

<html><body><h1>Zo%s</h1><p style=3D"display:none">Rust</p>Pyth=
on</body></html>
--xyz
Content-Type: image/png

x
--xyz--
"""


@pytest.mark.parametrize(("charset", "letter"), [(b"utf-8", b"=C3=AB"), (b"latin1", b"=EB")])
def test_the_page_in_a_web_archive_is_read(charset, letter):
    document = read_resume(MHTML % (charset, letter), name="cv.mht")
    assert document.text.split() == ["Zoë", "Rust", "Python"]
    assert [h.reason for h in document.hidden] == ["not displayed"]


def test_a_web_archive_without_a_page_is_refused():
    with pytest.raises(UnreadableDocumentError, match="without a page inside"):
        read_resume((MHTML % (b"x", b"")).replace(b"text/html;", b"text/css;"))
