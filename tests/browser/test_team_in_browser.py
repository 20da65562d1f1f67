"""The team on a folder's page: whose skills nobody else has, and what staff would not cover."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "report"))
from made_rows import fit, row, skill


def team_of(open_page, folder_html, *rows):
    page = open_page(folder_html(list(rows)))
    page.click("#tab-team")
    return page


@pytest.mark.parametrize(
    ("other", "alone"),
    [
        pytest.param(skill("Azure", 0.8), False, id="another-names-it"),
        pytest.param(skill("Azure", 0.45), False, id="another-shows-it-in-work"),
        pytest.param(skill("Azure", 0.45, how="implied"), False, id="by-narrower-ones"),
        pytest.param(skill("Azure", 0.3), True, id="another-lists-it-only"),
        pytest.param(skill("Azure", 0.3, how="implied"), True, id="hardly-by-narrower-ones"),
        pytest.param(skill("Excel", 0.8), True, id="another-shows-something-else"),
    ],
)
def test_a_skill_is_one_persons_if_nobody_else_shows_it_in_work(
    open_page, folder_html, other, alone
):
    page = team_of(
        open_page,
        folder_html,
        row("ada.pdf", 0.9, 0.3, skills=()) | {"skills": [skill("Azure", 0.7)]},
        row("bob.pdf", 0.5, 0.3, skills=()) | {"skills": [other]},
    )
    assert ("ada.pdf: Azure" in page.locator("#alone").inner_text()) is alone


def test_tools_come_before_fields_and_methods(open_page, folder_html):
    skills = [skill("Agile", 0.9, kind="concept"), skill("dbt", 0.6), skill("Go", 0.7)]
    ada = row("ada.pdf", 0.9, 0.3, skills=()) | {"skills": skills}
    page = team_of(open_page, folder_html, ada)
    assert "ada.pdf: Go, dbt, Agile" in page.locator("#alone").inner_text()


def covering(file, score, **covered):
    """Return the row of somebody who covers so much of each competency."""
    one = fit("ai-engineer", score)
    one["competencies"] = [{"name": name, "score": part} for name, part in covered.items()]
    return row(file, fits=[one])


@pytest.mark.parametrize(
    ("first", "second", "of_first", "of_both"),
    [
        pytest.param((0.9, 0.9, 0.9), (0.9, 0.9, 0.9), "", "", id="nothing-lacks"),
        pytest.param((0.0, 0.9, 0.9), (0.9, 0.9, 0.9), "Agents.", "", id="one-lacks-one"),
        pytest.param((0.0, 0.04, 0.9), (0.0, 0.9, 0.9), "Agents; Retrieval.", "Agents.", id="both"),
        pytest.param((0.1, 0.2, 0.9), (0.9, 0.9, 0.9), "", "", id="a-little-is-shown"),
    ],
)
def test_staffing_says_what_nobody_of_those_named_shows(
    open_page, folder_html, *, first, second, of_first, of_both
):
    names = ("Agents", "Retrieval", "Programming")
    page = team_of(
        open_page,
        folder_html,
        covering("ada.pdf", 0.9, **dict(zip(names, first, strict=True))),
        covering("bob.pdf", 0.8, **dict(zip(names, second, strict=True))),
    )
    own = page.locator("#staff li", has_text="ada.pdf").inner_text()
    assert own.endswith(
        f"Shows nothing or hardly anything of: {of_first}" if of_first else "(+3.1)."
    )
    told = page.locator("#staff p").inner_text()
    assert told.endswith(f" None of them shows: {of_both}" if of_both else "today.")


def test_many_competencies_that_lack_are_counted(open_page, folder_html):
    lacking = {f"Field {number}": 0.0 for number in range(7)}
    page = team_of(open_page, folder_html, covering("ada.pdf", 0.5, Core=0.9, **lacking))
    told = page.locator("#staff").inner_text()
    assert "of: Field 0; Field 1; Field 2; Field 3 and 3 more." in told
    assert "None of them" not in told  # there is but one
