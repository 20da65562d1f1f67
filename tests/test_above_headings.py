"""Text under no heading: what it tells weighs the same, whatever sections stand below."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.weighing.above_headings import what_is_said

TOLD = "Mila Vandeput\nI build fraud models in PyTorch and keep them alive on SageMaker.\n"
ITEMS = "Mila Vandeput\n- Models of fraud in PyTorch\n- Endpoints on SageMaker for banks\n"
DATED = (
    "Mila Vandeput, ML engineer\n2019 - now at Mobilpay: fraud models in PyTorch, on SageMaker.\n"
)
BELOW = [
    "\nReferences\nAvailable on request\n",
    "\nHobbies: chess\n",
    "\nEducation\nBSc Physics, 2012\n",
    "\nLanguages\nDutch\n",
    "\nSkills\nPython\n",
    "Skills: Python\n",
    "\nExperience\nCook, Foo, 2010 - 2012\n- Cooked for 300\n",
]


def result_of(text):
    return match_resume(text=text, as_of=date(2026, 11, 1))


def strength(text, skill_id):
    return next(ev.strength for ev in result_of(text).skills if ev.skill.id == skill_id)


@pytest.mark.parametrize("below", BELOW)
@pytest.mark.parametrize("top", [TOLD, ITEMS, DATED])
def test_a_section_below_never_lowers_what_stands_above_the_headings(top, below):
    before, after = result_of(top), result_of(top + below)
    for fit in before.fits:
        assert after.fit(fit.role_id).score >= fit.score - 1e-9


def test_what_is_told_above_the_headings_counts_as_in_a_text_without_any():
    text = TOLD + BELOW[0]
    assert strength(text, "pytorch") == strength(TOLD, "pytorch") > 0.3
    evidence = next(ev for ev in result_of(text).skills if ev.skill.id == "pytorch")
    assert evidence.reasons[0] == "named in text under no heading"


def test_a_title_below_the_name_is_a_claim_as_before():
    text = "Mila Vandeput\nPyTorch developer | Leeds\nmila@mail.example\n\nSkills\nGo\n"
    evidence = next(ev for ev in result_of(text).skills if ev.skill.id == "pytorch")
    assert evidence.reasons[0] == "named at the top"


@pytest.mark.parametrize(
    "claim",
    [
        "Passionate engineer with seven years of experience in PyTorch and its relatives.",
        "I am a machine learning engineer who knows PyTorch as nobody else does, they say.",
        "Data scientist specialising in PyTorch and looking for a new team in the north.",
    ],
)
@pytest.mark.parametrize("below", ["", *BELOW])
def test_what_somebody_says_of_themselves_is_a_claim_with_headings_or_without(claim, below):
    assert strength(f"Mila Vandeput\n{claim}\n{below}", "pytorch") <= 0.2


def test_a_claim_goes_on_in_the_line_it_was_wrapped_to():
    text = (
        "Mila Vandeput\nPassionate engineer with seven years of experience in all the depths\n"
        "of PyTorch for banks.\n\nSkills\nGo\n"
    )
    assert strength(text, "pytorch") <= 0.2


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Built and deployed fraud models with PyTorch", "tells"),
        ("Modelle für die Vorhersage von Verspätungen mit PyTorch", "tells"),
        ("Deep learning, PyTorch, Keras, MLflow, Spark, SQL, Docker", "lists"),
        ("I am an engineer with PyTorch, Keras, MLflow, Spark, SQL, Docker", "lists"),
        ("Trained models with PyTorch, Keras, MLflow, Spark, SQL, Docker", "tells"),
        ("deep learning PyTorch Keras MLflow Spark SQL Docker Kubernetes CUDA Ray", "claims"),
        ("Proficient in PyTorch", "claims"),
        ("Skills: PyTorch, Keras", "lists"),
        ("Tech stack: PyTorch", "lists"),
    ],
)
def test_a_sentence_lists_claims_or_tells(sentence, said):
    assert what_is_said(sentence) == said
