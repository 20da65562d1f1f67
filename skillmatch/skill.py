"""A skill, and the rule that says when one of its names counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal, get_args

IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""An id, of a skill, of a role or of the register of another taxonomy."""

Kind = Literal["language", "library", "tool", "model", "concept", "hardware"]
Case = Literal["any", "capital", "exact"]
EvidenceKind = Literal[
    "skill-list",
    "code-word",
    "near-word",
    "near-item",
    "near-skill",
    "skill-section",
    "version",
    "mid-sentence",
    "broader-skill",
    "capital",
    "technical",
]
KINDS: tuple[str, ...] = get_args(Kind)
CASES: tuple[str, ...] = get_args(Case)
EVIDENCE_KINDS: tuple[str, ...] = get_args(EvidenceKind)


INFLECTED: frozenset[str] = frozenset({"concept", "model", "hardware"})
"""Kinds whose names of one word, too, are read in the other grammatical number."""


@dataclass(frozen=True, slots=True)
class Skill:
    """One skill a person can claim.

    Attributes
    ----------
    id
        Kebab-case, unique, stable over versions.
    name
        The usual full English name.
    kind
        One of `KINDS`.
    category
        The name of the file it comes from, without its ending.
    aliases
        Other names; spelling variants that rules know are not listed.
    broader
        Ids of the skills this one is part of, the nearest first.
    see
        Pairs of a register ("wikidata", "esco") and the skill's id there, of which a register may
        have several.
    since
        The year in which it first came out, if it is known: nobody has used it before.
    """

    id: str
    name: str
    kind: str = "tool"
    category: str = ""
    aliases: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    see: tuple[tuple[str, str], ...] = ()
    since: int | None = None

    @property
    def surfaces(self) -> tuple[str, ...]:
        """The name and all aliases."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """What has to hold before one surface of a skill counts as the skill.

    Attributes
    ----------
    skill_id, surface
        Which name of which skill.
    case
        ``exact``, ``capital`` or ``any``.
    needs
        Kinds of evidence, any one of which is enough; none needed when empty.
    near
        Words for the evidence ``near-word`` and ``near-item``, in lower case.
    never
        Longer phrases in which it is not the skill; ``#`` stands for a number.
    shared
        Whether another skill owns the name, and it is this one only where one of `near` is near.
    """

    skill_id: str
    surface: str
    case: str = "any"
    needs: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    shared: bool = False
    near_words: frozenset[str] = field(init=False, repr=False, compare=False)
    near_phrases: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Tell single words from phrases, as each is looked for in its own way."""
        words = frozenset(near for near in self.near if " " not in near)
        object.__setattr__(self, "near_words", words)
        phrases = tuple(near for near in self.near if " " in near)
        object.__setattr__(self, "near_phrases", phrases)


__all__ = [
    "CASES",
    "EVIDENCE_KINDS",
    "IDENTIFIER",
    "INFLECTED",
    "KINDS",
    "Ambiguity",
    "Case",
    "EvidenceKind",
    "Kind",
    "Skill",
]
