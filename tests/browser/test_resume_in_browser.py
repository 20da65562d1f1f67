"""The page of one resume in a real browser: lines lead to their marks, warnings are seen first."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.document import Document, HiddenText, Page

DAY = date(2026, 11, 1)


@pytest.fixture(scope="module")
def html(resumes):
    return match_resume(resumes / "ml-engineer-senior.pdf", as_of=DAY).to_html()


def in_view(page, selector):
    return page.locator(selector).evaluate(
        """(one) => {
          const box = one.getBoundingClientRect();
          const text = one.closest('.text').getBoundingClientRect();
          const [top, bottom] = [Math.max(0, text.top), Math.min(innerHeight, text.bottom)];
          return box.top >= top && box.bottom <= bottom;
        }"""
    )


@pytest.mark.parametrize("width", [1440, 390])
def test_a_line_leads_to_its_mark_which_is_then_seen(open_page, html, width):
    page = open_page(html, width=width)
    skill = page.locator("details.skill").nth(5)
    skill.locator("summary").click()
    link = skill.locator("li a").last
    anchor = link.get_attribute("href")
    link.click()
    assert page.evaluate("location.hash") == anchor
    assert in_view(page, f"mark{anchor}")
    outline = page.locator(f"mark{anchor}").evaluate("(one) => getComputedStyle(one).outlineWidth")
    assert outline == "3px"


def test_every_link_leads_to_a_mark(open_page, html):
    page = open_page(html)
    lost = page.evaluate(
        """[...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'))
           .filter((link) => !document.getElementById(link.slice(1)))"""
    )
    assert lost == []


def test_a_mark_says_which_skill_it_shows(open_page, html):
    page = open_page(html)
    assert "Evidently AI" in page.locator("mark", has_text="Evidently").first.get_attribute("title")


def test_what_a_reader_must_know_is_seen_without_scrolling(open_page):
    text = "Ann Example\n\nSkills\nPython, PyTorch\n\nKubernetes, LangChain, TensorFlow\n"
    begin = text.index("Kubernetes")
    document = Document(
        text,
        name="cv.pdf",
        pages=(Page(1, 0, begin), Page(2, begin, begin), Page(3, begin, len(text))),
        hidden=(HiddenText(begin, len(text), "white on white", 3),),
        warnings=("Page 2 could not be read.",),
    )
    for width in (1440, 390):
        page = open_page(match_resume(document, as_of=DAY).to_html(), width=width, height=800)
        box = page.locator("section.warnings").bounding_box()
        assert box["y"] + box["height"] < 800
        said = page.locator("section.warnings").inner_text()
        assert "Page 2 could not be read." in said
        assert "hidden text" in said
        marks = page.locator("mark.hidden")
        assert marks.count() == 3
        line = marks.first.evaluate("(one) => getComputedStyle(one).textDecorationLine")
        assert line == "line-through"
        assert "page 2" in page.locator(".text").inner_text()


def test_nothing_found_is_said(open_page):
    page = open_page(match_resume(text="Hello world", as_of=DAY).to_html())
    assert "names no skill that is known here" in page.locator("#skills").inner_text()


@pytest.mark.parametrize("dark", [False, True])
def test_the_card_of_a_notebook(open_page, resumes, dark):
    card = match_resume(resumes / "ml-engineer-mid.pdf", as_of=DAY)._repr_html_()
    whole = f"<!DOCTYPE html><html lang=en><title>Notebook</title><body><h1>Out</h1>{card}"
    page = open_page(whole, dark=dark, width=390)
    assert page.locator(".skillmatch-card table").count() == 2
    colour = page.locator("h1").evaluate("(one) => getComputedStyle(one).fontSize")
    assert colour == "32px"  # the card's style is its own
