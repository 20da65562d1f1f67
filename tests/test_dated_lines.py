"""Lines that name a job, its dates and what it was all in one, and seasons among other dates."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text


def jobs(text):
    """Return the first year of each job, and the words of the job that it begins with."""
    document = document_from_text(f"EXPERIENCE\n\n{text}\n\nEDUCATION\n\nBSc Physics\n")
    return [
        (entry.first_month // 12, document.text[entry.start : entry.end].split("\n")[0])
        for entry in document.entries
        if entry.section == "experience"
    ]


TOLD = "ranking of wines in PyTorch for the shops and a few more things besides that."


@pytest.mark.parametrize(
    "line",
    [
        f"ML Engineer, Dune Labs (2022 - now): {TOLD}",
        f"ML Engineer, Dune Labs (2022 - 2024) – {TOLD}",
        f"ML Engineer, Dune Labs, 2022 - 2024: {TOLD}",
        f"ML Engineer, Dune Labs, 2022 - 2024. {TOLD.capitalize()}",
        f"ML Engineer at Dune Labs (2022 - 2024) {TOLD.capitalize()}",
        f"ML Engineer, Dune Labs (2022): {TOLD}",
    ],
)
def test_a_job_is_told_on_its_own_line_however_much_is_told(line):
    other = f"Data Scientist, Tide Ltd (2019 - 2020): {TOLD}"
    assert jobs(f"{line}\n{other}") == [(2022, line), (2019, other)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Moved all services of the bank as lead engineer (2018 - 2020): no downtime at all in it.",
        "Worked as lead engineer, 2018 - 2020: no downtime at all in any of these years.",
        "As an engineer, from 2018 to 2020, I built ranking of wines with PyTorch in a team.",
        "Won the prize for the best engineer (2018): the jury praised how it was tested by us.",
    ],
)
def test_a_sentence_of_a_job_with_dates_begins_no_other(sentence):
    assert [year for year, _ in jobs(f"Engineer, Acme, 2015 - 2024\n{sentence}")] == [2015]


@pytest.mark.parametrize("told", ["Nets.", "Trained nets on graphs in PyTorch and wrote of them."])
def test_a_season_or_a_year_stands_before_a_job_as_other_dates_do(told):
    lines = [
        "Jan - June 2024  Visiting researcher, Hill Institute. Wrote Java.",
        f"Summer 2023  Research intern, Dune Labs, Basel. {told}",
        "2018  Tester, Tide Ltd. Wrote tests.",
    ]
    assert jobs("\n".join(lines)) == list(zip((2024, 2023, 2018), lines, strict=True))


def test_a_season_or_a_year_stands_behind_a_job_as_other_dates_do():
    text = "Analyst, Acme, 2018 - 2020\nWrote SQL.\nResearch intern, Basel, Summer 2017\nNets."
    assert [year for year, _ in jobs(text)] == [2018, 2017]


@pytest.mark.parametrize(
    "text",
    [
        "2015 - 2022  Acme\n2019  Senior Engineer\n2015  Engineer\n- Built it",
        "Engineer, Acme, 2015 - 2022\nSenior Engineer (2019)\n- Built it",
    ],
)
def test_the_year_of_a_promotion_ends_no_job(text):
    assert len(jobs(text)) == 1


def test_a_year_that_a_wrapped_sentence_begins_its_line_with_begins_no_job():
    text = "2015 - 2017  Engineer, Acme. I presented the graph models that we had built at the\n"
    assert len(jobs(text + "2019 Developer, a conference in Leeds.")) == 1


@pytest.mark.parametrize("end", ["[1]", "[2, 3].", "with all crews"])
def test_dates_that_end_a_wrapped_sentence_begin_no_job(end):
    told = f"- Measured the effects of floods on all harbours\nfrom 2009-2016 {end}"
    text = f"Engineer, Acme, 2018 - 2020\n{told}"
    assert [year for year, _ in jobs(text)] == [2018]


def test_dates_with_a_mark_of_a_source_behind_them_begin_a_job_still():
    assert [year for year, _ in jobs("Engineer, Acme\nFrom 2018 - 2020 [1]\n- Built it")] == [2018]
