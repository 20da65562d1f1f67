"""The cases of tests/order, as chains.yaml says them, and which come out otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product
from pathlib import Path

import yaml

FOLDER = Path(__file__).parent / "order"
RESUMES = {path.stem: path for path in sorted((FOLDER / "resumes").glob("*.txt"))}
ROLES = ("ai-engineer", "ml-engineer")
EXPECTED = yaml.safe_load((FOLDER / "chains.yaml").read_text(encoding="utf-8"))
KNOWN_FAILURES: dict[str, str] = {
    case: group["cause"]
    for group in yaml.safe_load((FOLDER / "known_failures.yaml").read_text(encoding="utf-8"))
    for case in group["cases"]
}


def resumes_of(step) -> list[str]:
    """Return the resumes of a step: one, several, or groups of several."""
    return [step] if isinstance(step, str) else [name for part in step for name in resumes_of(part)]


def steps(chain) -> list[list[str]]:
    """Return a chain's steps, each as a list of resumes."""
    return [resumes_of(step) for step in chain["order"]]


def pairs() -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Yield each pair of neighbours once, with its name: role, lower resume, higher resume."""
    for chain in EXPECTED["chains"]:
        for lower_step, higher_step in pairwise(steps(chain)):
            for lower, higher in product(lower_step, higher_step):
                yield f"{chain['role']}: {lower} < {higher}", (chain["role"], lower, higher)


def role_orders() -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Yield each resume whose one role must stand above the other: resume, higher role, lower."""
    for group in EXPECTED["role_order"]:
        higher = group["higher"]
        lower = next(role for role in ROLES if role != higher)
        for resume in group["resumes"]:
            yield f"{resume}: {lower} < {higher}", (resume, higher, lower)


def same_fits() -> Iterator[tuple[str, tuple[str, str, float]]]:
    """Yield each resume that tells the first one's experience otherwise, with the tolerance."""
    for group in EXPECTED["same_fit"]:
        first, *others = group["resumes"]
        for other in others:
            yield f"{first} = {other}", (first, other, group["tolerance"])


CASES: dict[str, dict[str, tuple]] = {
    "pairs": dict(pairs()),
    "role_orders": dict(role_orders()),
    "same_fits": dict(same_fits()),
}
