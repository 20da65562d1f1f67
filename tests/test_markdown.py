"""Markdown: HTML in it is read as the page it makes, front matter is not read."""

from __future__ import annotations

import pytest

from skillmatch import DocumentError, read_resume


def read(source):
    return read_resume(source.encode(), name="cv.md")


SHOWN = {
    "line-breaks": ("Rust<br>Go<br/>SQL", "Rust\nGo\nSQL"),
    "cells": ("<table><tr><td>Rust</td><td>Go</td></tr></table>", "Rust · Go"),
    "items": ("<ul><li>Rust</li><li>Go</li></ul>", "• Rust\n• Go"),
    "paragraphs": ("<p>Rust</p><p>Go</p>", "Rust\n\nGo"),
    "parts-of-a-word": ("Py<b>Torch</b>", "PyTorch"),
    "lines-stay-lines": ("Rust\nGo<br>SQL", "Rust\nGo\nSQL"),
    "beside-markdown": ("- **Rust**<br>for years\n- Go", "• Rust\nfor years\n• Go"),
    "code": ("Uses `vector<int>`<br>daily", "Uses vector<int>\ndaily"),
    "reference": ("R&amp;D<br>Rust", "R&D\nRust"),
    "link": ("[site](https://example.org)<br>Rust", "site (https://example.org)\nRust"),
    "comment": ("Rust <!-- Go -->", "Rust"),
    "comment-of-many-lines": ("<!--\nGo\n\nSQL\n-->\nRust", "Rust"),
    "script": ("<script>\nlet Go = 1\n</script>\n\nRust", "Rust"),
    "style": ("<style>\np { color: red }\n</style>\n\nRust", "Rust"),
    "heading": ("Ann<br>Example\n\n## Skills\n\nRust", "Ann\nExample\n\nSkills\n\nRust"),
}


@pytest.mark.parametrize(("source", "text"), SHOWN.values(), ids=SHOWN)
def test_html_in_markdown_is_read_as_the_page_shows_it(source, text):
    document = read(source)
    assert (document.text.strip(), document.format) == (text, "markdown")
    assert document.hidden == document.warnings == ()


@pytest.mark.parametrize(
    "source",
    [
        "Go <span style='display:none'>Rust</span>",
        "Go\n\n<div hidden>\n\nRust\n\n</div>",
        "Go\n\n<p style='font-size:1px;color:white'>Rust</p>",
        "<style>.x{display:none}</style>\n\nGo <i class=x>Rust</i>",
    ],
    ids=["span", "block-around-markdown", "tiny", "style-sheet"],
)
def test_what_html_in_markdown_hides_is_marked(source):
    document = read(source)
    assert [document.text[h.start : h.end].strip() for h in document.hidden] == ["Rust"]
    assert document.visible().text.strip() == "Go"


FRONT_MATTER = {
    "keys": ("---\ntitle: CV\nauthor: Ann\n---\n# Ann", "Ann"),
    "list": ("---\ntags:\n  - Rust\n- Go\n# note\n---\nAnn", "Ann"),
    "dots": ("---\r\ntitle: CV\r\n...\r\nAnn", "Ann"),
    "name-between-rules": ("---\nAnn Example\n\n---\nRust", "Ann Example\n\nRust"),
    "sentences": ("---\nNote: this\nis prose\n\n---\nRust", "Note: this\nis prose\n\nRust"),
    "later": ("Ann\n\n---\ntitle: CV\n\n---\nRust", "Ann\n\ntitle: CV\n\nRust"),
}


@pytest.mark.parametrize(("source", "text"), FRONT_MATTER.values(), ids=FRONT_MATTER)
def test_front_matter_is_not_read_and_text_between_rules_is(source, text):
    assert read(source).text.strip() == text


def test_a_document_that_is_all_front_matter_is_read():
    assert "Rust" in read("---\nskills: Rust\n---\n").text


@pytest.mark.parametrize(
    "source",
    [
        "<br>x" * 40_000,
        "---\na: b\n" + "c: d\n" * 40_000,
        "<div>" * 50_000 + "x",
        "<b\n" * 40_000,
    ],
    ids=["breaks", "front-matter", "nested", "open-tags"],
)
@pytest.mark.long("long texts")
def test_long_documents_are_read_in_good_time(source, in_good_time):
    with in_good_time():
        try:
            read(source)
        except DocumentError as error:
            assert "\n" not in str(error)  # noqa: PT017 - only an error may come of it
