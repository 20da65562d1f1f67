"""Titles that name an occupation which their holder never had tell nothing of it."""

from __future__ import annotations

import pytest

from skillmatch.find import find_skills
from skillmatch.read.text import document_from_text

OCCUPATIONS = {"ai-engineering", "machine-learning-engineering"}


def occupations_of(title: str) -> set[str]:
    text = f"Ana Example\n\nExperience\n\n{title}\nMar 2020 - Present\n- Kept the books.\n"
    found = find_skills(document_from_text(text), deeds=True)
    return {mention.skill_id for mention in found if mention.status == "claimed"} & OCCUPATIONS


@pytest.mark.parametrize(
    "title",
    [
        "Personal Assistant to the ML Engineer, Oakmoor Ltd",
        "Secretary of the AI Engineers, Oakmoor Ltd",
        "Machine Learning Engineer Headhunter, Oakmoor Ltd",
        "AI Engineer Hiring, Oakmoor Ltd",
        "Future ML Engineer, Oakmoor Ltd",
        "Would-be AI Developer, Oakmoor Ltd",
        "Prospective Machine Learning Engineer, Oakmoor Ltd",
        "Not yet an ML Engineer, Oakmoor Ltd",
        "Training to become an AI Engineer, Oakmoor Ltd",
        "ML Engineer (rejected), Oakmoor Ltd",
        "AI Engineer (applied for it), Oakmoor Ltd",
        "AI Engineer - not selected, Oakmoor Ltd",
        "AI Engineer (dream job), Oakmoor Ltd",
        "Clerk supporting AI Engineers, Oakmoor Ltd",
        "Dream job AI Engineer, Oakmoor Ltd",
    ],
)
def test_a_title_that_was_not_held_gives_no_occupation(title):
    assert occupations_of(title) == set()


@pytest.mark.parametrize(
    "title",
    [
        "AI Engineer, Oakmoor Ltd",
        "Junior AI Engineer, Oakmoor Ltd",
        "Trainee ML Engineer, Oakmoor Ltd",
        "ML Engineer, Future Labs",
        "Future Labs - ML Engineer",
        "AI Engineer (Applied Research), Oakmoor Ltd",
        "AI Engineer, Application Platform, Oakmoor Ltd",
        "ML Engineer, Candidate Experience, Oakmoor Ltd",
        "Assistant to the CTO, later ML Engineer, Oakmoor Ltd",
        "Machine Learning Engineer working with the design team, Oakmoor Ltd",
    ],
)
def test_a_title_that_was_held_does(title):
    assert occupations_of(title) != set()
