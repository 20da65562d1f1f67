"""Entries of sections: a range of dates makes one, and it ends where the next one begins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.read import document_from_text
from skillmatch.read.entries import find_entries
from skillmatch.read.sections import find_sections


@pytest.mark.parametrize(
    ("dates", "first", "last"),
    [
        ("Jan 2020 - Mar 2021", "2020-01", "2021-03"),
        ("January 2020 – March 2021", "2020-01", "2021-03"),
        ("JANUARY 2020 — MARCH 2021", "2020-01", "2021-03"),
        ("Sept. 2019 – Dec. 2020", "2019-09", "2020-12"),
        ("June, 2019 to July, 2020", "2019-06", "2020-07"),
        ("from May 2019 until June 2020", "2019-05", "2020-06"),
        ("01/2020 - 03/2021", "2020-01", "2021-03"),
        ("1/2020-3/2021", "2020-01", "2021-03"),
        ("01.2020 – 03.2021", "2020-01", "2021-03"),
        ("1 Jan 2020 - 31 Mar 2021", "2020-01", "2021-03"),
        ("15th March 2019 – 2nd June 2020", "2019-03", "2020-06"),
        ("10.12.2019 - 11.01.2020", "2019-12", "2020-01"),
        ("Jan '20 - Feb '21", "2020-01", "2021-02"),
        ("Jan ’20 – Feb ’21", "2020-01", "2021-02"),
        ("Jan 20 – Feb 21", "2020-01", "2021-02"),
        ("2019-2021", "2019-01", "2021-12"),
        ("(2015 – 2018)", "2015-01", "2018-12"),
        ("2015 – June 2017", "2015-01", "2017-06"),
        ("2019 - 2019", "2019-01", "2019-12"),
        ("Jan 2020 -\nMar 2021", "2020-01", "2021-03"),
        ("Jan 2020 — Present", "2020-01", None),
        ("2019 – present (4 years)", "2019-01", None),
        ("03/2018 - till date", "2018-03", None),
        ("March 2018 to date", "2018-03", None),
        ("May 2021 - Current", "2021-05", None),
        ("08/2021 – ongoing", "2021-08", None),
        ("2021 - now", "2021-01", None),
        ("since March 2019", "2019-03", None),
        ("Since 2019", "2019-01", None),
        ("2020-01 – 2021-03", "2020-01", "2021-03"),
        ("2019-03-01 - 2020-04-30", "2019-03", "2020-04"),
        ("2020/01 - 2021/03", "2020-01", "2021-03"),
        ("01/02/2019 - 03/04/2020", "2019-02", "2020-04"),
        ("2018 - 19", "2018-01", "2019-12"),
        ("Aug. 2021 - Expected May. 2023", "2021-08", "2023-05"),
        ("2021 – (expected) 2023", "2021-01", "2023-12"),
        ("Sep 2021 to anticipated in June 2023", "2021-09", "2023-06"),
        ("12/19 - 03/21", "2019-12", "2021-03"),
        ("Jan – Mar 2021", "2021-01", "2021-03"),
        ("March 15, 2019 – June 20, 2020", "2019-03", "2020-06"),
    ],
)
def test_a_range_of_dates_makes_an_entry(dates, first, last):
    text = f"Experience\nEngineer, Acme, {dates}\nBuilt things."
    (entry,) = find_entries(text, find_sections(text))
    assert (_month(entry.first_month), _month(entry.last_month)) == (first, last)
    assert entry.section == "experience"
    assert text[entry.start : entry.end] == text[text.index("Engineer") :]


def _month(months):
    return None if months is None else f"{months // 12}-{months % 12 + 1:02}"


@pytest.mark.parametrize(
    "line",
    [
        "Engineer, Acme",
        "Mar 2021 - Jan 2020",
        "Graduated 2019",
        "May - June",
        "1890 - 1912",
        "Python 3.11 - 3.12",
    ],
)
def test_a_line_without_a_range_makes_no_entry(line):
    text = f"Experience\n{line}\nBuilt things."
    assert find_entries(text, find_sections(text)) == ()


def test_an_entry_ends_where_the_next_one_or_its_section_ends():
    text = (
        "Experience\nAcme, 2020 - 2022\nBuilt search.\nBeta, 2018 - 2019\nTested it.\n"
        "Skills\nPython\nEducation\nMSc, 2016 - 2018\n"
    )
    document = document_from_text(text)
    assert [text[e.start : e.end] for e in document.entries] == [
        "Acme, 2020 - 2022\nBuilt search.\n",
        "Beta, 2018 - 2019\nTested it.\n",
        "MSc, 2016 - 2018\n",
    ]
    assert [e.section for e in document.entries] == ["experience", "experience", "education"]
    assert document.entry_at(text.index("Tested")) == document.entries[1]
    assert document.entry_at(text.index("Python")) is None


def test_a_job_since_a_month_is_an_entry_beside_others():
    text = "Experience\nAcme, since March 2022\nBuilt search.\nBeta, 2018 - 2019\nTested it.\n"
    entries = find_entries(text, find_sections(text))
    assert [_month(entry.last_month) for entry in entries] == [None, "2019-12"]


PIECES = st.sampled_from(
    ["Skills", "EXPERIENCE", "Education:", "\n", "\n\n", " ", "Jan 2020 - Mar 2021", "2019 – now",
     "since 2018", "Acme, engineer", "• Built it.", "2021-03", "’20", "01/2019-", "Zoë"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
def test_sections_and_entries_are_ordered_stretches_of_the_text(text):
    sections = find_sections(text)
    entries = find_entries(text, sections)
    for stretches in (sections, entries):
        bounds = [offset for s in stretches for offset in (s.start, s.end)]
        assert bounds == sorted(bounds)
        assert all(0 <= s.start < s.end <= len(text) for s in stretches)
    for entry in entries:
        assert entry.last_month is None or entry.first_month <= entry.last_month


def titles(text):
    document = document_from_text(text)
    return [document.text[entry.start : entry.title_end] for entry in document.entries]


def test_dates_that_were_wrapped_to_the_next_line_end_the_title_above_them():
    first = "MSc Physics, Hill College   Sep 2020 - May 2022"
    second = "BSc Physics and Astronomy, Lake College of the North, Brackwater\nJan 2017 - Jun 2020"
    assert titles(f"Education\n{first}\n{second}\n") == [first, second]


def test_a_mark_below_a_study_is_no_title_of_the_next():
    first = "Hill College, Leeds\nMSc Physics   Sep 2020 - May 2022"
    second = "BSc Physics   Jan 2017 - Jun 2020"
    assert titles(f"Education\n{first}\nGPA: 3.8\n{second}\nGPA: 4.0\n") == [first, second]


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_may_stand_where_the_employer_would(dash):
    jobs = f"Analyst\nTide Ltd\n2018-04 – 2021-01\n- Counted\n\nTester\n{dash}\n2015-01 – 2017-12\n"
    document = document_from_text(f"Experience\n\n{jobs}\nSkills\nGo\n")
    begins = [document.text[e.start : e.end].split("\n")[0] for e in document.entries]
    assert begins == ["Analyst", "Tester"]
