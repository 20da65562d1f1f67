"""Every view for everybody: axe-core, keyboard only, dark, phone, paper."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "report"))
from made_rows import folder, many

from skillmatch import match_resume, read_resume

DAY = date(2026, 11, 1)
A4 = (595, 842)
MARGIN = 30  # points; the pages ask for 14 mm


@pytest.fixture(scope="module")
def resume_html(resumes):
    return match_resume(resumes / "traps.pdf", as_of=DAY).to_html()


@pytest.fixture(scope="module")
def card_html(resumes):
    card = match_resume(resumes / "traps.pdf", as_of=DAY)._repr_html_()
    return f"<!DOCTYPE html><html lang=en><title>Notebook</title><body><main><h1>Out</h1>{card}"


def views(page):
    """Go through the views of a folder's page; give the name of each."""
    yield "ranking"
    page.locator("#ranking .open").nth(2).click()
    yield "details"
    for place in range(3):
        page.locator("#ranking tbody input[type=checkbox]").nth(place).check()
    page.click("#compare")
    yield "compared"
    page.click("#tab-team")
    yield "team"
    page.click("#tab-failures")
    yield "not read"


def serious(page):
    """Return what axe-core finds that keeps people out."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found = axe.run(page).response["violations"]
    return [
        (one["id"], one["nodes"][0]["html"][:120])
        for one in found
        if one["impact"] in {"serious", "critical"}
    ]


@pytest.mark.parametrize(("dark", "width"), [(False, 1440), (True, 1440), (False, 390)])
def test_axe_finds_nothing_serious_in_any_view_of_a_folder(open_page, folder_html, dark, width):
    page = open_page(folder_html(folder()), dark=dark, width=width)
    for view in views(page):
        assert serious(page) == [], view


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_serious_in_a_resume(open_page, resume_html, dark):
    page = open_page(resume_html, dark=dark)
    assert serious(page) == []
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert serious(page) == []


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_serious_in_a_card(open_page, card_html, dark):
    assert serious(open_page(card_html, dark=dark)) == []


WIDTHS = (1440, 768, 390, 320)


@pytest.mark.parametrize("width", WIDTHS)
def test_nobody_scrolls_a_resume_sideways(open_page, resume_html, card_html, no_sideways, width):
    for html in (resume_html, card_html):
        page = open_page(html, width=width)
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        no_sideways(page)


@pytest.mark.parametrize("width", WIDTHS)
def test_nobody_scrolls_a_folder_sideways(open_page, folder_html, no_sideways, width):
    page = open_page(folder_html(folder()), width=width)
    for _ in views(page):
        no_sideways(page)


def test_dark_is_dark_and_light_is_light(open_page, folder_html, resume_html):
    for html in (folder_html(folder()), resume_html):
        for dark in (False, True):
            page = open_page(html, dark=dark)
            ground, ink = page.evaluate(
                """['backgroundColor', 'color'].map(
                     (name) => getComputedStyle(document.documentElement)[name]
                       .match(/\\d+/g).slice(0, 3).reduce((sum, one) => sum + Number(one), 0))"""
            )
            assert (ground < ink) is dark


# By keyboard only.


def focused(page):
    """Return what has the focus, and whether that can be seen."""
    return page.evaluate(
        """(() => {
          const one = document.activeElement, style = getComputedStyle(one);
          const box = one.getBoundingClientRect();
          return {
            tag: one.tagName, id: one.id, text: one.innerText || '',
            ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.left < innerWidth,
          };
        })()"""
    )


def walk(page, *, until, most=80):
    """Press Tab until something has the focus; every stop must be seen."""
    for _ in range(most):
        page.keyboard.press("Tab")
        now = focused(page)
        assert now["ring"], now
        assert now["seen"], now
        if until(now):
            return now
    pytest.fail("never reached by Tab")
    return None


def test_tabs_by_arrow_keys(open_page, folder_html):
    page = open_page(folder_html(folder()))
    page.focus("#tab-ranking")
    for key, tab in [
        ("ArrowRight", "team"),
        ("ArrowRight", "failures"),
        ("ArrowRight", "ranking"),
        ("ArrowLeft", "failures"),
        ("Home", "ranking"),
        ("End", "failures"),
    ]:
        page.keyboard.press(key)
        assert focused(page)["id"] == f"tab-{tab}"
        assert page.locator(f"#view-{tab}").is_visible()
        assert page.locator("[role=tabpanel]:visible").count() == 1
        assert page.locator("[role=tab][tabindex='0'], [role=tab]:not([tabindex])").count() == 1


@pytest.mark.parametrize("width", [1440, 390])
def test_a_folder_by_keyboard_only(open_page, folder_html, width):
    page = open_page(folder_html(folder()), width=width)
    assert "Skip" in walk(page, until=lambda now: now["tag"] == "A")["text"]
    walk(page, until=lambda now: now["id"] == "search")
    page.keyboard.type("python")
    assert page.locator("#ranking tbody tr").count() == 4
    walk(page, until=lambda now: "Rank" in now["text"] and now["tag"] == "BUTTON")
    page.keyboard.press("Enter")
    assert page.locator("#ranking .open").first.inner_text() == "cem.pdf"
    walk(page, until=lambda now: now["tag"] == "INPUT")
    page.keyboard.press("Space")
    walk(page, until=lambda now: now["text"] == "cem.pdf")
    page.keyboard.press("Enter")
    assert focused(page)["text"] == "cem.pdf"
    assert page.locator("tr.details").is_visible()
    walk(page, until=lambda now: now["tag"] == "INPUT")
    page.keyboard.press("Space")
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        if focused(page)["id"] == "compare":
            break
    page.keyboard.press("Enter")
    assert focused(page)["id"] == "comparison"
    assert page.locator(".compared").is_visible()


def test_a_resume_by_keyboard_only(open_page, resume_html):
    page = open_page(resume_html)
    walk(page, until=lambda now: now["tag"] == "A")
    page.keyboard.press("Enter")
    stop = walk(page, until=lambda now: now["tag"] == "SUMMARY" and "More" not in now["text"])
    page.keyboard.press("Enter")
    assert stop["tag"] == "SUMMARY"
    walk(page, until=lambda now: now["tag"] == "A")
    page.keyboard.press("Enter")
    assert page.locator("mark:target").count() == 1


# On paper.


def printed(page, tmp_path):
    """Print to a PDF; return its text, having checked that nothing is beyond the margins.

    pdfium takes narrow tables for vertical writing and gives each letter a line, so this is asked
    of the product's own reader.
    """
    path = tmp_path / "printed.pdf"
    page.pdf(path=str(path), prefer_css_page_size=True, print_background=True)
    with pypdfium2.PdfDocument(path) as document:
        for sheet in document:
            width, height = sheet.get_size()
            assert (round(width), round(height)) == A4
            words = sheet.get_textpage()
            for place in range(words.count_chars()):
                left, bottom, right, top = words.get_charbox(place)
                assert left >= MARGIN or right - left == 0
                assert right <= width - MARGIN
                assert bottom >= MARGIN or top - bottom == 0
    return " ".join(read_resume(path).text.split())


def test_a_ranking_is_printed_whole(open_page, folder_html, tmp_path):
    page = open_page(folder_html(many(120)))
    page.fill("#search", "person")
    said = printed(page, tmp_path)
    for number in range(120):
        assert f"{number:05d}" in said
    assert "Search" not in said
    assert page.locator("#ranking tbody tr").count() == 50  # and afterwards all is as before


def test_a_team_and_a_comparison_are_printed(open_page, folder_html, tmp_path):
    page = open_page(folder_html(folder()))
    for view in views(page):
        said = printed(page, tmp_path)
        assert {
            "ranking": "dee.pdf",
            "details": "Lines that show the most",
            "compared": "This one only",
            "team": "Skills only one person has",
            "not read": "fay.pdf",
        }[view] in said


def test_a_resume_is_printed_with_its_text(open_page, resume_html, tmp_path):
    page = open_page(resume_html)
    said = printed(page, tmp_path)
    assert "What makes the score" in said
    shown = page.locator(".resume .text").inner_text().split()
    assert " ".join(shown[-6:])[-30:] in said
