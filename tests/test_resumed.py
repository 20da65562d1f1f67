"""Resumed sections: what goes on behind a second column belongs to what it goes on with."""

from __future__ import annotations

import pytest

from skillmatch.document import Page
from skillmatch.read import document_from_text
from skillmatch.read.text import build_document

PAGE_BREAK = "\f"
TITLE = "Data Analyst\nAcme, Leeds — Jul 2017 – Aug 2019\n• Wrote SQL reports."
JOB = "EXPERIENCE\nML Engineer\nAcme, Leeds — Sep 2019 – Feb 2022\n• Trained models."
LANGUAGES = "LANGUAGES\nDutch (native)\nEnglish (C2)"


def read(text):
    """Return the document of a text whose pages a form feed parts."""
    pages, start = [], 0
    parts = text.split(PAGE_BREAK)
    for number, part in enumerate(parts, 1):
        pages.append(Page(number, start, start + len(part)))
        start += len(part) + 1
    return build_document("\n".join(parts), name="", format="pdf", pages=tuple(pages))


def section_of(document, words):
    return document.section_at(document.text.index(words))


# The text with its pages, words in it, and the section that these belong to.
RESUMED = {
    "a title with its dates at the top of a page": (
        f"{JOB}\n{LANGUAGES}\n{PAGE_BREAK}{TITLE}\nEDUCATION\nBSc",
        "Data Analyst",
        "experience",
    ),
    "a sentence at the top of a page": (
        (
            f"PROJECTS\nBirdsong\n2021\n{LANGUAGES}\n{PAGE_BREAK}"
            "Convolutional network in Keras on spectrograms\nof birds."
        ),
        "Convolutional",
        "projects",
    ),
    "a title with its dates behind the column of a page": (
        f"{JOB}\n{PAGE_BREAK}Terraform\nNumPy\n{LANGUAGES}\nData Analyst Jul 2017 – Aug 2019\nAcme",
        "Data Analyst",
        "experience",
    ),
    "the rest of a sentence behind the column of a page": (
        (
            f"{JOB}\n• Ran tests of the recommender\n{PAGE_BREAK}Terraform\n{LANGUAGES}\n"
            "and presented results to the board."
        ),
        "and presented",
        "experience",
    ),
    "a title with one date and a list behind the column of a page": (
        f"PROJECTS\n{PAGE_BREAK}Terraform\n{LANGUAGES}\nBirdsong 2021\n• Built it.",
        "Birdsong",
        "projects",
    ),
    "nothing where a column has no page of its own": (
        f"{JOB}\n{LANGUAGES}\n{PAGE_BREAK}Swedish (B1)\nFrench (A2)",
        "Swedish",
        "languages",
    ),
    "nothing where a list of skills goes on": (
        f"{JOB}\nSKILLS\n• Python\n{PAGE_BREAK}• Strong knowledge of building services in Java",
        "Strong",
        "skills",
    ),
    "nothing where a product has years": (
        f"{JOB}\nSKILLS\nPython\n{PAGE_BREAK}Windows Server 2008 – 2016\nUnix",
        "Windows",
        "skills",
    ),
    "nothing where an item of a list is wrapped": (
        (
            f"{JOB}\n• Ran tests of the recommender\n{PAGE_BREAK}Terraform\nSKILLS\n"
            "Reporting on models\nand their use in hospitals"
        ),
        "and their use",
        "skills",
    ),
    "nothing where the jobs go on at the top of the page": (
        f"{JOB}\n{PAGE_BREAK}{TITLE}\n{LANGUAGES}\nSwedish course Jan 2020 – Mar 2020",
        "Swedish",
        "languages",
    ),
    "nothing where no job stands before": (
        f"{LANGUAGES}\n{PAGE_BREAK}Swedish course, Jan 2020 – Mar 2020",
        "Swedish",
        "languages",
    ),
}


@pytest.mark.parametrize(("text", "words", "kind"), RESUMED.values(), ids=list(RESUMED))
def test_on_the_next_page_goes_on(text, words, kind):
    assert section_of(read(text), words) == kind


def test_the_job_that_goes_on_is_an_entry_of_its_own():
    document = read(f"{JOB}\n{LANGUAGES}\n{PAGE_BREAK}{TITLE}\nEDUCATION\nBSc")
    assert [
        (entry.section, entry.first_month // 12, document.text[entry.start :].split("\n")[0])
        for entry in document.entries
    ] == [("experience", 2019, "ML Engineer"), ("experience", 2017, "Data Analyst")]


def test_jobs_mixed_with_a_second_column_are_found_below_its_headings():
    document = document_from_text(
        "Experience\n\nSkills\nPython, SQL\n\nLanguages\nCzech (native)\n\n"
        "Tester\nNov 2022 – present\nAcme, Leeds\n• Tested it.\n\n"
        "BSc Informatics\n2014 – 2017\nHill University\n"
    )
    assert [(entry.section, entry.first_month // 12) for entry in document.entries] == [
        ("experience", 2022),
        ("education", 2014),
    ]
    assert section_of(document, "Czech") == "languages"
    assert section_of(document, "Tester") == "experience"
    assert section_of(document, "BSc") == "education"


@pytest.mark.parametrize(
    "text",
    [
        "Skills\nPython\n\nTester\nNov 2022 – present",
        "Experience\nTester, Acme, 2019 - 2020\nSkills\nPython\n\nJan 2018 – Mar 2020",
        "Experience\nA bit of this and that.\nSkills\nWindows Server 2008 – 2016\nUnix 2010 – 2012",
    ],
    ids=["no experience", "experience with dates", "versions"],
)
def test_dates_in_other_sections_are_no_jobs(text):
    document = document_from_text(text)
    assert {entry.section for entry in document.entries} <= {"experience"}
    assert all(section.title for section in document.sections)


LONG = {
    "jobs and studies": "Tester\nMay 2019 – June 2020\n\nBSc, Hill College\nMay 2014 – May 2017\n",
    "headings": "Languages\nMay 2019 – June 2020\n",
    "pages": "and some of the words\f",
    "pages with headings": "Languages\nDutch\f",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=list(LONG))
@pytest.mark.long("long texts")
def test_long_texts_take_linear_work(piece, work_is_linear):
    assert work_is_linear(lambda text: read("Experience\n\nLanguages\n" + text), piece)


@pytest.mark.parametrize("degree", ["Master's in Physics", "Master’s in Physics", "MSc Physics"])
def test_a_degree_that_goes_on_behind_a_column_is_a_study(degree):
    text = f"EXPERIENCE\n\nLANGUAGES\nDutch (native)\n\n{degree}\nMay 2015 - June 2017"
    assert section_of(read(text), degree) == "education"
