"""The data of a folder's page: its schema, its order, and what the shared form leaves out."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from made_rows import failed, folder, many, row, skill
from shapes import Number, assert_shape

from skillmatch.batch import STATUS_ADVICE
from skillmatch.report.folder_data import STATUS_SHOWN, folder_data
from skillmatch.report.folder_page import render_folder
from skillmatch.report.folder_rows import folder_row

PERSON = {
    "n": int,
    "fits": [Number],
    "bands": [str],
    "covered": [[int]],
    "skills": [int],
    "implied": [int],
    "strongest": [int],
    "missing": [[Number]],
    "listed": [[int]],
    "verdict": str,
    "status?": str,
    "warnings?": [str],
}
OWN = {"file": str, "twin?": str, "quotes?": [list]}
FAILURE = {"n": int}
SHAPE = {
    "roles": [{"id": str, "name": str, "competencies": [str]}],
    "bands": [{"name": str, "begins": int}],
    "skills": [str],
    "concepts": [int],
    "statuses": [{"status": str, "title": str, "count": int}],
    "files": int,
    "quotes": int,
    "shared": bool,
    "version": str,
}


def rows_of(raw):
    return [folder_row(one) for one in raw]


@pytest.mark.parametrize("shared", [False, True])
def test_the_data_has_the_schema_that_the_page_relies_on(shared):
    own = {} if shared else OWN
    told = FAILURE if shared else FAILURE | {"file": str, "reason": str}
    group = {"status": str, "title": str, "advice": str, "rows": [told]}
    shape = SHAPE | {"people": [PERSON | own], "failures": [group]}
    assert_shape(folder_data(rows_of(folder()), shared=shared), shape)


def test_every_status_has_words():
    assert STATUS_SHOWN.keys() == STATUS_ADVICE.keys()


def test_the_best_come_first_and_equals_by_name():
    people = folder_data(rows_of(folder()))["people"]
    assert [one["file"] for one in people] == [
        "ada.pdf",
        "eve.pdf",
        "bob.pdf",
        "cem.pdf",
        "dee.pdf",
    ]


def test_the_data_does_not_depend_on_the_order_of_the_rows():
    rows = rows_of(folder())
    again = folder_data(rows[::-1])
    assert [(one["n"], one["file"]) for one in again["people"]] == [
        (one["n"], one["file"]) for one in folder_data(rows)["people"]
    ]


def test_skills_are_named_ones_of_some_strength():
    raw = row("a.pdf", 0.5, 0.5)
    raw["skills"] = [
        {"skill": {"name": "Named"}, "strength": 0.4, "mentions": [{"how": "alias"}]},
        {"skill": {"name": "Implied"}, "strength": 0.4, "mentions": [{"how": "implied"}]},
        {"skill": {"name": "Wished"}, "strength": 0.0, "mentions": [{"how": "name"}]},
    ]
    data = folder_data(rows_of([raw]))
    flat = data["people"][0]["skills"]
    assert [(data["skills"][n], s) for n, s in zip(flat[::2], flat[1::2], strict=True)] == [
        ("Named", 40)
    ]


def test_who_shows_a_skill_by_narrower_ones_is_told_where_somebody_names_it():
    named = row("a.pdf", 0.5, 0.5) | {"skills": [skill("Azure"), skill("Chatbots", kind="concept")]}
    implied = row("b.pdf", 0.4, 0.4) | {
        "skills": [
            skill("Azure", 0.45, how="implied"),
            skill("Chatbots", 0.3, how="implied", kind="concept"),  # hardly shown
            skill("Databases", 0.9, how="implied", kind="concept"),  # nobody names it
        ]
    }
    data = folder_data(rows_of([named, implied]))
    names = data["skills"]
    assert [[names[n] for n in one["implied"]] for one in data["people"]] == [[], ["Azure"]]
    assert [names[n] for n in data["concepts"]] == ["Chatbots"]
    assert [[names[n] for n in one["skills"][::2]] for one in data["people"]] == [
        ["Azure", "Chatbots"],
        [],
    ]


def test_failures_say_what_to_do_and_do_not_repeat_the_name():
    groups = folder_data(rows_of(folder()))["failures"]
    assert [group["status"] for group in groups] == ["no_text", "encrypted"]
    first = groups[1]["rows"][0]
    assert first["reason"] == "needs a password to open; save a copy without one"
    assert all(group["advice"] for group in groups)


def test_nobody_was_read():
    data = folder_data(rows_of([failed("a.pdf", "corrupt", "is damaged")]))
    assert (data["people"], data["roles"], data["files"]) == ([], [], 1)


@pytest.mark.parametrize(("files", "quotes"), [(7, 6), (501, 3), (2001, 1), (5001, 0)])
def test_the_more_people_the_fewer_lines_of_each(files, quotes):
    rows = rows_of([*folder(), *(failed(f"x{n}", "corrupt", "") for n in range(files - 7))])
    assert folder_data(rows)["quotes"] == quotes


@pytest.mark.long("five thousand people")
def test_many_people_take_so_little_that_ten_thousand_stay_below_eight_megabytes():
    number = 5_001  # from here on nobody's lines are in the page
    page = render_folder(rows_of(many(number)))
    assert len(page.encode()) / number < 8_000_000 / 10_000


SECRETS = {
    "file": "jo-secret-doe.pdf",
    "quote": "Headed the secret Atlantis project.",
    "reason": "of which a secret reason is told",
}


def secretive():
    named = row(
        SECRETS["file"],
        0.6,
        0.4,
        quotes=[{"skill_name": "Python", "page": 1, "text": SECRETS["quote"]}],
        warnings=[f"{SECRETS['file']} has pages that could not be read."],
    )
    twin = row("other-secret.pdf", 0.6, 0.4, duplicate_of=SECRETS["file"])
    return [named, twin, failed("third-secret.pdf", "corrupt", SECRETS["reason"])]


def test_the_shared_form_holds_no_name_no_line_and_no_reason():
    page = render_folder(rows_of(secretive()), shared=True)
    assert "secret" not in page
    for raw in secretive():
        assert raw["sha256"] not in page
    assert "could not be read" in page
    assert "secret" in render_folder(rows_of(secretive()))


def test_numbers_do_not_tell_the_order_of_names_or_fits():
    raw = [row(f"{letter}.pdf", 0.9 - 0.1 * n, 0.1) for n, letter in enumerate("abcdefgh")]
    numbers = [one["n"] for one in folder_data(rows_of(raw), shared=True)["people"]]
    assert sorted(numbers) == list(range(1, 9))
    assert numbers != sorted(numbers)


def test_a_row_keeps_only_what_the_page_shows():
    raw = row("a.pdf", 0.5, 0.5)
    raw["skills"][0]["mentions"] *= 1000
    assert len(json.dumps(folder_row(raw))) < 3000
