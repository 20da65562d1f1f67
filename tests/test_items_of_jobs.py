"""Dated items of a job: which begin an entry of their own, and which are one of its bullets."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text

JOB = """\
Experience
Software Engineer, Quietgrid
Mar 2019 - Present
- Wrote services in Go
{}
- Trained models of prices
"""


def titles(text):
    document = document_from_text(text)
    found = [e for e in document.entries if e.section == "experience"]
    return [" ".join(document.text[slice(*document.title_span(e))].split()) for e in found]


@pytest.mark.parametrize(
    "item",
    [
        "- Parental leave (2023 - 2024)",
        "- On-call rota, Jan 2023 - Mar 2024",
        "- Sabbatical in Norway (2021 - 2022)",
        "- (2015 - 2016)",
        "- Deputy for the works council, 2022 - 2023",
    ],
)
def test_an_item_among_the_items_of_a_job_begins_no_other(item):
    assert len(titles(JOB.format(item))) == 1


@pytest.mark.parametrize(
    "item",
    [
        "- Senior Engineer (2023 - 2024)",  # a promotion
        "- Project Heron (2021 - 2022)",  # has items of its own
        "- Client: Fernhill Bank, 2021 - 2022",
        "- Havnen Freight, Leeds (2015 - 2016)",  # not within the job
        "Data Scientist, Fernhill, 2015 - 2018",  # no item
    ],
)
def test_what_names_a_job_or_holds_items_is_one(item):
    assert len(titles(JOB.format(item))) == 2


def test_a_list_whose_items_are_jobs_stays_one():
    text = "Experience\n- Baker, Acme, 2018 - 2019\n- Brewer, Beta, 2016 - 2017\n"
    assert len(titles(text)) == 2


def test_an_item_with_items_below_it_is_an_entry():
    text = JOB.format("- Search revamp (2021 - 2022)\n  * Built the index\n  * Ran it")
    text = text.replace("- Wrote services in Go\n", "").replace("- Trained models of prices\n", "")
    assert len(titles(text)) == 2
