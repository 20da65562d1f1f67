"""Jobs told in the first person: which sentences begin one, and which only name a date."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text

BEFORE = (
    "Before that, from 2017 until early 2020, I was a developer at Hill Rail: Kotlin services.\n"
)


def month(counted):
    return None if counted is None else f"{counted // 12}-{counted % 12 + 1:02}"


def entries(text):
    document = document_from_text(text)
    return [
        (entry.section, month(entry.first_month), month(entry.last_month))
        for entry in document.entries
    ]


def prose(sentence):
    return f"Mila Vandeput\nGhent, mila@example.org\n\n{sentence} It runs on trams.\n\n{BEFORE}"


@pytest.mark.parametrize(
    ("sentence", "begins"),
    [
        ("Since May 2020 I work at Dune Labs, a firm of ten.", "2020-05"),
        ("I build agents. Since 2020 I work at Dune Labs as AI engineer.", "2020-01"),
        ("Since May 2020 I have been an AI engineer at Dune Labs.", "2020-05"),
        ("Since May 2020 I've been with Dune Labs.", "2020-05"),
        ("I have worked at Dune Labs as AI engineer since May 2020.", "2020-05"),
        ("I have worked at Dune Labs, a firm of ten, since May 2020.", "2020-05"),
        ("I have been working for the tram company since May 2020.", "2020-05"),
        ("I am a data scientist at Dune Labs since 2020.", "2020-01"),
        ("I joined Dune Labs in May 2020 as AI engineer.", "2020-05"),
        ("In May 2020 I joined Dune Labs.", "2020-05"),
        ("In May 2020 I became an ML engineer at Dune Labs.", "2020-05"),
        ("She has worked at Dune Labs since May 2020.", "2020-05"),
    ],
)
def test_who_tells_since_when_they_work_somewhere_has_a_job_there(sentence, begins):
    assert entries(prose(sentence)) == [
        ("experience", begins, None),
        ("experience", "2017-01", "2020-03"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Since May 2020 I work with PyTorch.",
        "I have worked with Kafka at scale since 2020.",
        "I have worked for a year since 2020.",
        "I joined the search team in May 2020.",
        "We joined Dune Labs in May 2020.",
        "I moved the platform to the cloud in May 2020.",
        "I was a student at Ghent since 2020.",
        "In 2020 I built the search of trams.",
        "I have used Python since 2020.",
    ],
)
def test_what_somebody_did_or_used_at_some_time_begins_no_job(sentence):
    assert entries(prose(sentence)) == [("experience", "2017-01", "2020-03")]


def test_a_job_that_began_lasts_until_the_next_began():
    text = "Mila\n\nI joined Acme in 2018 as an analyst. In March 2021 I joined Beta as a tester.\n"
    assert entries(text) == [
        ("experience", "2018-01", "2021-03"),
        ("experience", "2021-03", None),
    ]


def test_a_step_within_a_job_begins_no_other():
    steps = "In 2018 I joined Acme Research. I became a team lead in 2020."
    text = (
        f"EXPERIENCE\n\nSoftware Engineer, Acme, 2015 - 2024\n{steps}\n- In 2019 I joined Beta.\n"
    )
    assert entries(text) == [("experience", "2015-01", "2024-12")]


@pytest.mark.parametrize("heading", ["", "Summary\n\n"])
def test_what_sums_up_jobs_that_have_a_section_is_none_of_them(heading):
    said = "I have worked as a data scientist since 2015 and joined Acme in 2020."
    text = f"Mila\n\n{heading}{said}\n\nExperience\n\nAnalyst, Acme, 2020 - 2024\n- Forecasts.\n"
    assert entries(text) == [("experience", "2020-01", "2024-12")]
