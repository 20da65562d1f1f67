"""Degrees: what somebody studied is no skill of theirs, however the degree is written."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def skills(text):
    return {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize(
    "text",
    [
        "B.Eng. Software Engineering, University of Leeds",
        "M.Eng. in Software Engineering, Hill University",
        "B. Eng. in Machine Learning, Hill University",
        "B.Eng. (Hons) Software Engineering",
        "EDUCATION\nDiplom-Informatiker, Machine Learning, Hill University",
        "EDUCATION\nDipl.-Inf. in Machine Learning, Hill University",
        "EDUCATION\nDipl.-Ing. (FH), Machine Learning",
        "EDUCATION\nM.S. IN APPLIED PHYSICS AND MATHEMATICS, 2018",
        "EDUCATION\nMASTER OF SCIENCE IN DATA SCIENCE, Northfield University",
        "Master's Equivalent in Data Science, North School of Surveying",
    ],
)
def test_the_subject_of_a_degree_is_no_skill(text):
    assert skills(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Solicitor with an LLM from Leeds",
        "LLB, LLM (International Commercial Law)",
        "Barrister, LLM. Prepared cases.",
        "Completed an LLM and passed the bar exam.",
    ],
)
def test_a_lawyers_llm_is_a_degree(text):
    assert skills(text) == set()


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Legal LLM benchmark with 1,400 lawyer labels", "llm-benchmarks"),
        ("an LLM-as-a-judge calibrated against 1,400 lawyer labels", "llm-as-a-judge"),
        ("Fine-tuned an LLM that barristers use", "large-language-models"),
        ("LLM apps for a law firm: drafts for attorneys", "large-language-models"),
    ],
)
def test_a_language_model_for_lawyers_is_none(text, skill_id):
    assert skill_id in skills(text)
