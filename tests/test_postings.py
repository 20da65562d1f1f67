"""Pasted postings: what a job posting below a resume asks for counts nothing, and is named."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.find.owners.postings import pasted_postings
from skillmatch.read import document_from_text

RESUME = """\
Ann Example

Experience
Clerk, Fernhill, Jan 2020 - present
- Kept the stock in Excel.

Education
Diploma, 2019
"""
POSTINGS = {
    "with headings": """\
Job description
We are looking for an AI Engineer to join our team. You will build agents with LangChain.
Requirements
- Strong Python and PyTorch
Nice to have
- Kubernetes
What we offer
- An equal opportunity employer
""",
    "of sentences": """\
We're hiring a machine learning engineer. You'll train models in PyTorch and Python, and you will
deploy them with Kubernetes. You have used LangChain. The ideal candidate is curious.
""",
}
OWN_WORDS = [
    "Responsibilities\n- Built agents with LangChain\nRequirements\n- Gathered them with users",
    "- Wrote the text that says: we are looking for a baker. Used LangChain.",
    "I am looking for a role in which I will use LangChain, and you will find me reliable.",
    "- Built the LangChain assistant that tells customers what you will pay and what you need.",
]
SKILLS = ("langchain", "pytorch", "kubernetes")


def strengths(text):
    found = {ev.skill.id: ev for ev in match_resume(text=text, as_of=date(2026, 11, 1)).skills}
    return {skill: found[skill].strength for skill in SKILLS if skill in found}


@pytest.mark.parametrize("posting", POSTINGS.values(), ids=POSTINGS)
def test_a_pasted_posting_counts_nothing_and_is_named(posting):
    result = match_resume(text=f"{RESUME}\n{posting}", as_of=date(2026, 11, 1))
    assert set(strengths(f"{RESUME}\n{posting}").values()) == {0.0}
    assert "Page 1 holds a job posting; what it asks for counts nothing." in result.warnings
    evidence = result.skill("langchain")
    assert evidence.reasons == ("asked for in a pasted job posting only",)
    plain = match_resume(text=RESUME, as_of=date(2026, 11, 1))
    assert [fit.score for fit in result.fits] == [fit.score for fit in plain.fits]


@pytest.mark.parametrize("posting", POSTINGS.values(), ids=POSTINGS)
def test_a_posting_takes_no_work_of_the_resume_with_it(posting):
    work = "\nProjects\nChat, Jan 2024 - Dec 2024\n- Built it with LangChain.\n"
    with_posting = strengths(RESUME.replace("Education", f"{posting}{work}\nEducation", 1))
    assert with_posting["langchain"] > 0.4


@pytest.mark.parametrize("words", OWN_WORDS)
def test_own_words_are_no_posting(words):
    text = RESUME.replace("- Kept the stock in Excel.", words)
    assert pasted_postings(document_from_text(text)).spans == []


@pytest.mark.parametrize("posting", POSTINGS.values(), ids=POSTINGS)
def test_a_posting_by_itself_is_read_as_it_is(posting):
    assert pasted_postings(document_from_text(posting)).spans == []


POSTING = (
    "Machine Learning Engineer\n\nAbout the role\nWe are looking for an engineer. You will train "
    "models.\n\nRequirements\n- You have used PyTorch\n\nBenefits\n- Free fruit"
)
OWN_WORK = (
    "Jane Roe\n\nExperience\nEngineer, Acme, Jan 2020 - Present\n- Trained models in PyTorch.\n"
    "- Responsibilities: training, serving\n"
)
WARNING = "Reads like a job posting, not a resume: its fits say what it asks for."


def test_a_whole_document_that_is_a_posting_is_named():
    assert WARNING in match_resume(text=POSTING).warnings


@pytest.mark.parametrize(
    "text",
    [
        OWN_WORK,
        f"{OWN_WORK}\n{POSTING}",  # that is a pasted one
        "Jane Roe\nI am looking for a job where I train models with PyTorch.",
        "Jane Roe\n\nResponsibilities\n- Trained models\n\nQualifications\n- BSc, PyTorch",
    ],
)
def test_a_resume_is_no_posting(text):
    assert WARNING not in match_resume(text=text).warnings
