"""Headings joined to the line they head, where only the line ends of paragraphs were kept."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text

TOLD = (
    "Kept the forecasts of the ferries on time and told all crews of the lake what to await in "
    "winter, at night and in storms, which saved the harbour a few hours in most of the weeks"
)
PROFILE = f"Profile Careful analyst of lakes. {TOLD}."
JOBS = (
    f"Professional Experience Brackwater Ferries 2016 – now  Data Scientist {TOLD}.\n"
    f"Tide & Partners (Leeds) 2013-01-01 – 2015-12-31 Analyst  Leeds • {TOLD}."
)
STUDY = f"Education 2008 - 2012  Physics, Hill College • {TOLD}."
LANGUAGES = "Languages English Native French Fluent"


def read(*lines):
    return document_from_text("\n".join(("Ann Lund Data Scientist ann@mail.example", *lines)))


def kinds(*lines):
    return [section.kind for section in read(*lines).sections]


def test_lines_that_begin_with_their_headings_are_sections():
    told = kinds(PROFILE, JOBS, STUDY, LANGUAGES)
    assert told == ["summary", "experience", "education", "languages"]


def test_jobs_told_behind_their_dates_on_the_line_are_entries():
    document = read(PROFILE, JOBS, STUDY)
    begins = [document.text[e.start : e.end].strip()[:15] for e in document.entries]
    assert begins[:2] == ["Brackwater Ferr", "Tide & Partners"]
    assert [e.last_month for e in document.entries[:2]] == [None, 24191]


def test_an_and_sign_and_a_list_behind_a_heading_are_known():
    skills = f"Technical Skills Languages: Python, SQL and Go. {TOLD}"
    talks = f"Selected Publications & Talks • On forecasts of lakes, 2019 • {TOLD}"
    assert kinds(STUDY, talks, skills) == ["education", "publications", "skills"]


@pytest.mark.parametrize(
    "lines",
    [
        [f"Education Officer, Hill College 2008 - 2012 {TOLD}.", f"Profile Careful. {TOLD}"],
        [f"Experience with lakes, 2016 – 2018. {TOLD}", f"Education is what I value. {TOLD}"],
        [f"Skills Problem solver. {TOLD}.", f"Languages matter to me. {TOLD}."],
    ],
)
def test_a_sentence_or_a_title_that_begins_with_such_a_word_is_no_section(lines):
    assert [section.title for section in read(*lines).sections if section.title] == []


def test_where_lines_are_short_a_first_word_is_no_heading():
    lines = ["Education 2008 - 2012  Physics", "Profile Careful analyst", "Kept time"] * 4
    assert "summary" not in kinds(*lines)


def test_a_sentence_about_years_begins_no_job():
    text = f"Experience\nAnalyst, Tide Ltd, 2013 - 2016\nBetween 2014 and 2015 I {TOLD.lower()}."
    assert len(document_from_text(text).entries) == 1
