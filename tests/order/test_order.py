"""Order: fictional resumes come in the order a careful reading puts them, as chains.yaml says."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import combinations

import pytest
from order_cases import CASES, EXPECTED, KNOWN_FAILURES, RESUMES, ROLES, steps

from skillmatch import Taxonomy, load_taxonomy, match_resume

AS_OF = date(2026, 11, 1)


def parameters(kind: str) -> list:
    """Return the cases of a kind; what is known to fail must fail, until it passes."""
    return [
        pytest.param(
            *case,
            id=name,
            marks=[pytest.mark.xfail(strict=True, reason=KNOWN_FAILURES[name])]
            if name in KNOWN_FAILURES
            else [],
        )
        for name, case in CASES[kind].items()
    ]


@cache
def taxonomy() -> Taxonomy:
    """Return the taxonomy, loaded once."""
    return load_taxonomy()


@cache
def fits(resume: str) -> dict[str, float]:
    """Return a resume's score for each role."""
    result = match_resume(RESUMES[resume], roles=ROLES, taxonomy=taxonomy(), as_of=AS_OF)
    return {role: result.fit(role).score for role in ROLES}


@pytest.mark.parametrize(("role", "lower", "higher"), parameters("pairs"))
def test_the_better_shown_experience_fits_better(role, lower, higher):
    assert fits(lower)[role] < fits(higher)[role]


@pytest.mark.parametrize(("resume", "higher", "lower"), parameters("role_orders"))
def test_a_specialist_fits_their_own_role_better_than_the_other(resume, higher, lower):
    assert fits(resume)[higher] - fits(resume)[lower] >= EXPECTED["role_margin"]


@pytest.mark.parametrize(("resume", "told_otherwise", "tolerance"), parameters("same_fits"))
def test_the_same_experience_fits_the_same(resume, told_otherwise, tolerance):
    assert fits(told_otherwise) == pytest.approx(fits(resume), rel=0, abs=tolerance)


def opposite_pairs() -> list[tuple]:
    """Return pairs that the chains put both ways."""
    known = set(CASES["pairs"].values())
    return [(role, a, b) for role, a, b in known if (role, b, a) in known]


def test_the_chains_do_not_contradict_each_other():
    assert opposite_pairs() == []


def test_every_resume_stands_in_a_case_and_every_case_has_its_resume():
    named = {
        *(resume for chain in EXPECTED["chains"] for step in steps(chain) for resume in step),
        *(resume for group in EXPECTED["role_order"] for resume in group["resumes"]),
        *(resume for group in EXPECTED["same_fit"] for resume in group["resumes"]),
    }
    assert named == set(RESUMES)


def test_the_resumes_are_many_short_and_no_two_the_same():
    texts = {name: path.read_text(encoding="utf-8") for name, path in RESUMES.items()}
    assert len(texts) >= 60
    assert [name for name, text in texts.items() if not 120 <= len(text.split()) <= 500] == []
    assert [(a, b) for a, b in combinations(texts, 2) if texts[a] == texts[b]] == []


def test_every_known_failure_names_a_case():
    known = {name for cases in CASES.values() for name in cases}
    assert set(KNOWN_FAILURES) <= known
