"""Use told next: a sentence without a subject tells of what the one before it built."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

JOB = "EXPERIENCE\n\nEngineer, Quillstone Ltd\nJanuary 2020 - December 2021\n- {}\n"


def in_production(told):
    found = match_resume(text=JOB.format(told), as_of=date(2026, 11, 1)).skills
    reasons = {evidence.skill.id: evidence.reasons for evidence in found}["pytorch"]
    return "with signs of production or scale" in reasons


@pytest.mark.parametrize(
    "after",
    [
        "Live on three lines.",
        "In use at 38 plants in 12 countries.",
        "In production since spring.",
        "Used by eleven libraries.",
        "It serves two million users.",
    ],
)
def test_the_use_of_what_was_built_may_stand_in_the_next_sentence(after):
    assert in_production(f"Crack detector in PyTorch. {after}")
    assert not in_production(f"Crack detector in PyTorch.\n- {after}")


@pytest.mark.parametrize(
    "after",
    [
        "Deployed services in Java.",
        "The other product served millions.",
    ],
)
def test_a_sentence_of_another_thing_tells_nothing_of_it(after):
    assert not in_production(f"Crack detector in PyTorch. {after}")
