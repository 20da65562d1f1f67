"""What a resume shows: mentions of skills, and the evidence that they add up to."""

from __future__ import annotations

from dataclasses import dataclass

from skillmatch.deferred import Deferred
from skillmatch.frozen import quickly_made
from skillmatch.skill import Skill

STATUSES: tuple[str, ...] = ("claimed", "negated", "wished", "learning")
WAYS: tuple[str, ...] = ("name", "alias", "typo", "implied")


@quickly_made
@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a resume names a skill.

    Attributes
    ----------
    skill_id
        Which skill.
    surface, start, end
        The text and where it stands: ``document.text[start:end] == surface``.
    page, section
        Page number from 1, and the kind of section.
    how
        ``name``, ``alias`` or ``typo``; ``implied`` when a narrower skill stands there.
    status
        ``claimed``, ``negated``, ``wished`` or ``learning``; only claimed mentions count.
    version
        The version named with it ("3.11"), or ``""``.
    level
        ``basic`` where the resume says so ("basic knowledge of"), else ``""``.
    """

    skill_id: str
    surface: str
    start: int
    end: int
    page: int = 1
    section: str = "header"
    how: str = "name"
    status: str = "claimed"
    version: str = ""
    level: str = ""


@quickly_made
@dataclass(frozen=True, slots=True)
class SkillEvidence(Deferred):
    """How strongly a resume shows one skill.

    Attributes
    ----------
    skill
        The skill.
    strength
        In [0, 1]; 0 when nothing claims it.
    years
        Years in the dated entries that use it, overlaps counted once; ``None`` when no dated
        entry does.
    last_used
        ``YYYY-MM`` of the last of them, or ``None``.
    reasons
        The rules that made the strength, in words.
    mentions
        In the order of the text, claimed or not.
    """

    skill: Skill
    strength: float
    years: float | None = None
    last_used: str | None = None
    reasons: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()

    @property
    def implied(self) -> bool:
        """Whether only narrower skills show it."""
        return all(mention.how == "implied" for mention in self.mentions)


__all__ = [
    "STATUSES",
    "WAYS",
    "Mention",
    "SkillEvidence",
]
