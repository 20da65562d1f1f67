"""Community: what was reviewed, organised or attended is no work of one's own."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

AS_OF = date(2026, 11, 1)
RESUME = "Experience\nBaker, Acme, Jan 2020 - Present\n- Baked bread\n\n{}\n{}\n"


def shown(heading, line):
    result = match_resume(text=RESUME.format(heading, line), as_of=AS_OF)
    return result.skill("recommender-systems")


@pytest.mark.parametrize(
    "line",
    [
        "Reviewer, workshop on recommender systems in production, 2023 and 2025",
        "2024: Invited reviewer for the journal of recommender systems",
        "Program committee, conference on recommender systems",
        "PC member of a track on recommender systems",
        "Organised a workshop on recommender systems",
        "Attended a summer school on recommender systems",
    ],
)
def test_what_others_made_counts_as_named_in_passing(line):
    evidence = shown("Publications", line)
    assert evidence.reasons[0] == "reviewed, organised or attended"
    assert evidence.strength < 0.18


@pytest.mark.parametrize(
    "line",
    [
        "A review of recommender systems. In: Proceedings of things, 2023",
        "Recommender systems for bakers, with A. Example, 2024",
    ],
)
def test_what_one_wrote_counts_as_a_publication(line):
    assert shown("Publications", line).reasons[0] == "used in a publication"
