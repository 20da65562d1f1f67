"""The page of a folder in a real browser: sort, filter, choose, compare, team, not read."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "report"))
from made_rows import failed, fit, folder, many, row


def names(page):
    return page.locator("#ranking tbody tr[data-number] .open").all_inner_texts()


def ranks(page):
    return page.locator("#ranking tbody tr[data-number] td:nth-child(2)").all_inner_texts()


def stems(page):
    return " ".join(name.split(".")[0] for name in names(page))


@pytest.fixture
def page(open_page, folder_html):
    return open_page(folder_html(folder()))


def test_the_best_stand_first_and_equals_share_a_rank(page):
    assert stems(page) == "ada eve bob cem dee"
    assert ranks(page) == ["1", "1", "3", "4", "5"]
    assert page.locator("#count").inner_text() == "5 of 5 people: 3 strong, 1 good, 1 weak"


@pytest.mark.parametrize(
    ("heading", "first", "again"),
    [
        ("Rank", "dee cem bob ada eve", "ada eve bob cem dee"),
        ("Resume", "ada bob cem dee eve", "eve dee cem bob ada"),
        ("AI engineer", "ada eve cem bob dee", "dee bob cem ada eve"),
        ("ML engineer", "bob cem ada eve dee", "dee ada eve cem bob"),
    ],
)
def test_every_heading_sorts_and_sorts_back(page, heading, first, again):
    button = page.locator("#ranking thead button", has_text=heading)
    said = []
    for expected in (first, again):
        button.click()
        assert stems(page) == expected
        said.append(button.locator("..").get_attribute("aria-sort"))
    assert sorted(said) == ["ascending", "descending"]
    assert page.locator("th[aria-sort=ascending], th[aria-sort=descending]").count() == 1


def test_ranking_by_a_role_changes_ranks_and_bands(page):
    page.select_option("#by", label="ML engineer")
    assert stems(page) == "bob cem ada eve dee"
    assert ranks(page) == ["1", "2", "3", "3", "5"]
    page.select_option("#band", "partial")
    assert stems(page) == "ada eve"
    assert ranks(page) == ["3", "3"]  # who is filtered away still has a rank


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("bob", "bob"),
        ("BOB", "bob"),
        ("excel", "dee"),
        ("FSDP", "bob"),
        (".pdf", "ada eve bob cem dee"),
        ("nobody of that name", ""),
        ("  ", "ada eve bob cem dee"),
        ("[.*", ""),
    ],
)
def test_search_finds_names_and_skills(page, words, found):
    page.fill("#search", words)
    assert stems(page) == found
    if not found:
        assert "Nobody matches" in page.locator("#ranking tbody").inner_text()
        assert page.locator("#count").inner_text().startswith("0 of 5")


@pytest.mark.parametrize(
    ("field", "value", "found"),
    [
        ("#skill", "FSDP", "bob"),
        ("#skill", "lang", "ada eve cem"),
        ("#skill", "no such skill", ""),
        ("#least", "76", "ada eve"),
        ("#least", "75", "ada eve bob"),
        ("#least", "", "ada eve bob cem dee"),
    ],
)
def test_filters_one_by_one(page, field, value, found):
    page.fill(field, value)
    assert stems(page) == found


@pytest.mark.parametrize(
    ("state", "found"),
    [("ok_partial", "cem"), ("warned", "cem"), ("twin", "eve"), ("selected", "")],
)
def test_filter_by_state(page, state, found):
    page.select_option("#status", state)
    assert stems(page) == found


def test_clear_brings_everybody_back(page):
    page.fill("#search", "bob")
    page.select_option("#band", "strong")
    page.fill("#least", "10")
    page.locator("#blind").check()
    page.get_by_role("button", name="Clear", exact=True).click()
    page.wait_for_function("document.querySelectorAll('#ranking tbody tr').length === 5")
    assert stems(page) == "ada eve bob cem dee"


def test_pages_of_fifty(open_page, folder_html):
    page = open_page(folder_html(many(120)))
    assert len(names(page)) == 50
    assert page.locator("#previous").is_disabled()
    page.click("#next")
    page.click("#next")
    assert len(names(page)) == 20
    assert page.locator("#page").inner_text() == "101 to 120 of 120"
    assert page.locator("#next").is_disabled()
    page.fill("#search", "person-00007")
    assert len(names(page)) == 1
    assert page.locator("#pages").is_hidden()


def test_details_open_and_close_with_what_makes_the_fit(page):
    page.get_by_role("button", name="cem.pdf").click()
    details = page.locator("tr.details")
    said = details.inner_text()
    assert said.index("Page 2 could not be read.") < said.index("AI engineer: 50 of 100, good")
    assert "Used Python for years." in said
    assert "Kubernetes +3.1" in said
    assert page.locator("[aria-expanded=true]").inner_text() == "cem.pdf"
    page.get_by_role("button", name="cem.pdf").click()
    assert details.count() == 0


def test_a_warning_is_a_word_not_only_a_sign(page):
    assert "1 warning" in page.locator("tr", has_text="cem.pdf").inner_text()
    assert "same file as another" in page.locator("tr", has_text="eve.pdf").inner_text()


@pytest.mark.parametrize("number", [2, 3])
def test_two_or_three_are_compared(page, number):
    boxes = page.locator("#ranking tbody input[type=checkbox]")
    for place in range(number):
        boxes.nth(place).check()
    page.click("#compare")
    heads = page.locator(".compared thead th").all_inner_texts()
    assert heads == ["ada.pdf", "eve.pdf", "bob.pdf"][:number]
    assert page.evaluate("document.activeElement.id") == "comparison"
    only = page.locator(".compared tr", has_text="This one only").inner_text()
    assert ("FSDP" in only) is (number == 3)


def test_one_or_four_are_not_compared_and_that_is_said(page):
    boxes = page.locator("#ranking tbody input[type=checkbox]")
    boxes.nth(0).check()
    assert page.locator("#compare").is_disabled()
    assert "one or two more" in page.locator("#compare-hint").inner_text()
    for place in (1, 2, 3):
        boxes.nth(place).check()
    assert page.locator("#compare").is_disabled()
    assert "At most three" in page.locator("#compare-hint").inner_text()
    page.click("#unselect")
    assert page.locator("#selected").is_hidden()
    assert page.locator("#ranking input:checked").count() == 0


def test_a_selection_lives_through_filters_and_makes_a_team(page):
    page.locator("tr", has_text="bob.pdf").locator("input").check()
    page.fill("#search", "ada")
    page.locator("tr", has_text="ada.pdf").locator("input").check()
    page.fill("#search", "")
    page.select_option("#status", "selected")
    assert stems(page) == "ada bob"
    page.click("#tab-team")
    page.select_option("#team-who", "selected")
    assert page.locator("#team-count").inner_text() == "2 people."
    assert "FSDP" in page.locator("#alone").inner_text()


def test_the_team_says_who_is_nearest_what_lacks_and_what_only_one_has(page):
    page.click("#tab-team")
    page.select_option("#team-role", label="ML engineer")
    staff = page.locator("#staff").inner_text()
    assert "To staff 2 as ML engineer, these are nearest; 2 of 2 are a good or strong fit" in staff
    assert staff.index("bob.pdf") < staff.index("cem.pdf")
    assert "Lacks most: Kubernetes (+3.1)" in staff
    assert page.locator("#heat tbody tr").count() == 6
    assert page.locator("#gaps tbody tr").count() == 3
    page.fill("#team-staff", "9")
    assert "The team has only 5 people." in page.locator("#staff").inner_text()
    page.fill("#team-staff", "")
    assert "To staff 1 as" in page.locator("#staff").inner_text()


def test_an_empty_team_says_what_to_do(page):
    page.click("#tab-team")
    page.select_option("#team-who", "selected")
    for place in ("#staff", "#heat", "#gaps", "#alone"):
        assert "tick people in the ranking" in page.locator(place).inner_text()


def test_failures_say_what_to_do(page):
    page.click("#tab-failures")
    said = page.locator("#view-failures").inner_text()
    assert "1 with a password" in said
    assert "ask for a copy without one" in said
    assert "fay.pdf needs a password" in " ".join(said.split())


NAMES = ("ada", "bob", "cem", "dee", "eve", "fay", "gus", "Used Python")


def everything_said(page):
    """Return all text of the page, seen or not, and all labels, but not its data."""
    return page.evaluate(
        """() => {
          const told = ['aria-label', 'title', 'value', 'placeholder'];
          const attributes = [...document.querySelectorAll('body *')].flatMap(
            (one) => told.map((name) => one.getAttribute(name) || ''));
          const copy = document.body.cloneNode(true);
          for (const one of copy.querySelectorAll('script')) one.remove();
          return copy.textContent + attributes.join(' ');
        }"""
    )


def test_hiding_names_hides_them_everywhere(page):
    for place in range(2):
        page.locator("#ranking tbody input[type=checkbox]").nth(place).check()
    page.click("#compare")
    page.locator("#blind").check()
    page.locator("#ranking .open").first.click()
    page.click("#compare")
    page.click("#tab-team")
    page.click("#tab-failures")
    said = everything_said(page)
    assert not [name for name in NAMES if f"{name}.pdf" in said or (" " in name and name in said)]
    assert "Person " in page.locator("#view-failures").inner_text()
    page.click("#tab-ranking")
    page.fill("#search", "bob")
    assert names(page) == []
    page.fill("#search", "")
    page.locator("#blind").uncheck()
    page.click("#tab-failures")
    assert "fay.pdf" in page.locator("#view-failures").inner_text()


def test_the_shared_form_works_and_knows_no_name(open_page, folder_html):
    page = open_page(folder_html(folder(), shared=True))
    assert all(name.startswith("Person ") for name in names(page))
    page.locator("#ranking .open").first.click()
    for tab in ("team", "failures"):
        page.click(f"#tab-{tab}")
    assert not re.search(r"\b(?:ada|bob|cem|dee|eve|fay|gus)\.pdf|Used Python", page.content())


# States that are no everyday ones.


def test_nobody_could_be_read(open_page, folder_html):
    page = open_page(folder_html([failed("a.pdf", "corrupt", "is damaged")]))
    assert "Nobody could be ranked" in page.locator("#view-ranking").inner_text()
    assert page.locator("#tools").is_hidden()
    page.click("#tab-team")
    assert "Nobody" in page.locator("#staff").inner_text()
    page.click("#tab-failures")
    assert "1 damaged" in page.locator("#view-failures").inner_text()


def test_everybody_was_read(open_page, folder_html):
    page = open_page(folder_html([row("a.pdf", 0.5, 0.5)]))
    page.click("#tab-failures")
    assert page.locator("#view-failures").inner_text() == "All files were read."


def test_one_role_needs_no_choice_of_roles(open_page, folder_html):
    page = open_page(folder_html([row("a.pdf", 0.5)]))
    assert page.locator("#by").is_hidden()
    assert not page.get_by_text("Better role").is_visible()


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("roles", [3, 12])
def test_many_roles(open_page, folder_html, no_sideways, roles, width):
    fits = [
        fit(f"role-{n}", n / 12, name=f"Computer vision and robotics engineer {n}")
        for n in range(roles)
    ]
    page = open_page(folder_html([row("a.pdf", fits=fits)]), width=width)
    no_sideways(page)
    page.locator("#ranking .open").click()
    no_sideways(page)
    assert page.locator("tr.details h3").count() == roles
    assert page.locator("#ranking thead th.fit-cell").count() == roles


def test_a_heat_map_of_forty_people_and_very_long_names(open_page, folder_html, no_sideways):
    rows = many(45)
    for one in rows:
        one["fits"][0]["competencies"][0]["name"] = (
            "Donaudampfschifffahrtsgesellschaftskapitänsangelegenheiten and more of the like"
        )
    page = open_page(folder_html(rows), width=768)
    page.click("#tab-team")
    assert page.locator("#heat tbody tr").count() == 41
    assert "first 40 of 45" in page.locator("#team-count").inner_text()
    no_sideways(page)
