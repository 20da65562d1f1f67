"""How right an extractor is: its claims against the gold skills of resumes, by one rule for all.

A gold skill is found where claims cover at least half of one of its places in the text; a claim is
right where one of its places covers at least half of a gold place. Each counts once per resume.
Extractors that give strings and no places are given every place where a string stands, in any
case, and a string that is a gold skill's name is right wherever it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Span = tuple[int, int]
Gold = Mapping[str, Any]


@dataclass(frozen=True)
class Claim:
    """One skill that an extractor says a resume has: its places, or else the strings it gave."""

    name: str
    strings: tuple[str, ...] = ()
    spans: tuple[Span, ...] | None = None


@dataclass
class Quality:
    """Counts over resumes, and the figures they make; a figure without a case is ``None``."""

    resumes: int = 0
    claimed: int = 0
    right: int = 0
    asked: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float | None:
        """Return the share of claims that are right."""
        return self.right / self.claimed if self.claimed else None

    def recall(self, kind: str) -> float | None:
        """Return the share of gold skills that are found; ``kind`` is ``named`` or ``concept``."""
        return self.found[kind] / self.asked[kind] if self.asked[kind] else None

    def add(self, text: str, gold: Gold, claims: Iterable[Claim]) -> None:
        """Count one resume."""
        own = list({claim.name.casefold(): claim for claim in claims}.values())
        places = [_places(text, claim) for claim in own]
        skills = [
            (skill, gold_spans(text, skill["surfaces"], gold.get("not_skills", ())))
            for skill in gold["skills"]
        ]
        skills = [(skill, spans) for skill, spans in skills if spans]
        self.resumes += 1
        for skill, spans in skills:
            if skill.get("optional"):
                continue
            kind = "concept" if skill["kind"] == "concept" else "named"
            self.asked[kind] += 1
            self.found[kind] += any(_covered(span, places) for span in spans) or any(
                _is_name_of(claim, skill) for claim in own
            )
        every = [span for _, spans in skills for span in spans]
        self.claimed += len(own)
        self.right += sum(
            any(_half_of(span, place) for place in spans for span in every)
            or any(_is_name_of(claim, skill) for skill, _ in skills)
            for claim, spans in zip(own, places, strict=True)
        )


def gold_spans(
    text: str, surfaces: Iterable[str], wrong: Iterable[Mapping[str, str]]
) -> list[Span]:
    """Return where a gold skill stands, without the places where its name is no skill."""
    refused = {
        span
        for entry in wrong
        for start, end in occurrences(text, entry.get("context", ""))
        for span in occurrences(text, entry["surface"])
        if start <= span[0] < end + 20
    }
    return [
        span for surface in surfaces for span in occurrences(text, surface) if span not in refused
    ]


def occurrences(text: str, surface: str, *, any_case: bool = False) -> list[Span]:
    """Return where a string stands as whole words, its spaces any white space."""
    if not surface.strip():
        return []
    surface = surface.strip()
    body = r"\s+".join(map(re.escape, surface.split()))
    left = r"(?<![A-Za-z0-9])" if surface[0].isalnum() else ""
    right = r"(?![A-Za-z0-9])" if surface[-1].isalnum() else ""
    flags = re.IGNORECASE if any_case else re.NOFLAG
    return [match.span() for match in re.finditer(left + body + right, text, flags)]


def _places(text: str, claim: Claim) -> Sequence[Span]:
    if claim.spans is not None:
        return claim.spans
    return [span for one in claim.strings for span in occurrences(text, one, any_case=True)]


def _is_name_of(claim: Claim, skill: Gold) -> bool:
    if claim.spans is not None:
        return False
    names = {skill["canonical"].casefold(), *(surface.casefold() for surface in skill["surfaces"])}
    return not names.isdisjoint(one.casefold() for one in (claim.name, *claim.strings))


def _covered(span: Span, mentions: Iterable[Sequence[Span]]) -> bool:
    hit = {i for own in mentions for a, b in own for i in range(max(a, span[0]), min(b, span[1]))}
    return 2 * len(hit) >= span[1] - span[0]


def _half_of(span: Span, mention: Span) -> bool:
    common = min(span[1], mention[1]) - max(span[0], mention[0])
    return 2 * common >= span[1] - span[0]
