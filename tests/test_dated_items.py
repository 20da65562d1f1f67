"""Items of a list that are jobs: with their dates at the end, or open, as a lone season too."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text

BELOW = "\n  • Kept the forecasts of the ferries on time\n"


def jobs(*items, gap=""):
    text = "Experience\n" + gap.join(f"• {item}{BELOW}" for item in items)
    document = document_from_text(text + "\nSkills\nGo")
    return [
        (document.text[e.start : e.title_end], e.first_month, e.last_month)
        for e in document.entries
    ]


def titles(*items, gap=""):
    return [title.removeprefix("• ") for title, _, _ in jobs(*items, gap=gap)]


LAST = "Analyst, Tide Ltd: Jan 2015 - May 2016"


@pytest.mark.parametrize(
    "item",
    [
        "Distinguished Research Fellow, Hill University: Oct 2020 - Present",
        "Visiting Researcher, Hill Institute: Oct 2020 - May 2022",
        "Teaching Assistant, Hill Institute, 2018 - 2019",
        "Embedded Engineer, Brackwater Ferries | 2018 - 2019",
        "Data Science Intern, Brackwater Ferries: Summer 2017",
        "Research Intern, Hill Institute, May 2018",
        "Data Engineer, Brackwater Ferries (2019)",
    ],
)
@pytest.mark.parametrize("gap", ["", "\n"])
def test_an_item_that_names_a_job_with_its_dates_is_an_entry(item, gap):
    assert titles(item, LAST, gap=gap) == [item, LAST]


@pytest.mark.parametrize(
    "item",
    [
        "Teaching maths to crews: Oct 2020 - Present",
        "Visited the institute, 2018 - 2019",
        "Trained an engineer, Brackwater Ferries: Summer 2017",
        "Best forecast of the lake, Hill Institute: Summer 2017",
        "Rebuilt the timetable, May 2018",
        "Wrote the handbook for the data engineer of 2019",
        "Senior Analyst, Tide Ltd: 2015",
    ],
)
def test_an_item_that_tells_what_was_done_is_none(item):
    assert titles(LAST, item) == [LAST]


def test_a_dash_in_front_of_a_colon_leaves_the_dates_open():
    assert jobs("Aug 2023 - : Researcher", "Sep 2021 - June 2023: Engineer") == [
        ("• Aug 2023 - : Researcher", 2023 * 12 + 7, None),
        ("• Sep 2021 - June 2023: Engineer", 2021 * 12 + 8, 2023 * 12 + 5),
    ]


@pytest.mark.parametrize("date", ["Summer 2021", "2018", "May 2019"])
@pytest.mark.parametrize("mark", [":", " -", " |"])
def test_items_that_begin_with_a_lone_date_and_a_job_are_entries(date, mark):
    items = [f"{date}{mark} Data Science Intern @ Brackwater Ferries", "Fall 2022: Analyst, Tide"]
    assert titles(*items) == items


@pytest.mark.parametrize(
    "item",
    [
        "Summer 2021: Moved the timetable to Go",
        "Summer 2021: Best forecast of the lake",
        "Summer 2021: Trained an engineer, Brackwater Ferries",
        "Summer 2021: Worked as the analyst, and all of the crews were told of it.",
        "2021 Analyst",
    ],
)
def test_items_that_begin_with_a_lone_date_and_something_else_are_none(item):
    assert titles("Fall 2022: Analyst, Tide Ltd", item) == ["Fall 2022: Analyst, Tide Ltd"]


UNDER_TITLES = """Experience
Brackwater Ferries
Senior Designer
- Mar 2017 - Jan 2019
- Kept the forecasts of the ferries on time

Hill School
Instructor
- 2014
- Taught drawing to crews

Tide Ltd
Analyst
- Aug 2011 - Dec 2013
- Counted the waves
"""


def test_dates_that_are_the_first_item_belong_to_the_title_above_them():
    document = document_from_text(UNDER_TITLES)
    found = [document.text[e.start : e.end].split("\n")[0] for e in document.entries]
    assert found == ["Brackwater Ferries", "Hill School", "Tide Ltd"]
    assert "Hill School" not in document.text[document.entries[0].start : document.entries[0].end]


def test_items_with_dates_alone_and_titles_below_begin_with_their_dates():
    items = "- Mar 2017 - Jan 2019\n  Designer, Tide Ltd\n- 2014 - 2016\n  Analyst, Acme\n"
    document = document_from_text(f"Experience\n{items}")
    begins = [document.text[e.start : e.end].split("\n")[0] for e in document.entries]
    assert begins == ["- Mar 2017 - Jan 2019", "- 2014 - 2016"]
