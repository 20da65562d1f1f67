"""How well a resume fits roles: the parts of each fit, what is missing, and what decides."""

from __future__ import annotations

import math
from dataclasses import dataclass

from skillmatch.deferred import Deferred
from skillmatch.frozen import quickly_made

BANDS: tuple[str, ...] = ("weak", "partial", "good", "strong")

LISTED = "listed; show it in work"
"""What is said of a skill that a resume names, but not in work."""

_ALIKE = 1e-9  # shares this close are the same but for rounding


@quickly_made
@dataclass(frozen=True, slots=True)
class Contribution:
    """What one skill adds to one fit, in points of the score.

    Attributes
    ----------
    skill_id, skill_name, competency
        Which skill, and where it belongs.
    points
        Its part of the score.
    weight, strength
        How much the role wants it, and how strongly the resume shows it.
    years_asked
        Years of experience the role asks for, if any; they are shown and not scored.
    """

    skill_id: str
    skill_name: str
    competency: str
    points: float
    weight: float
    strength: float
    years_asked: int | None = None


@quickly_made
@dataclass(frozen=True, slots=True)
class CompetencyFit:
    """How much of one competency of a role a resume covers.

    Attributes
    ----------
    id, name
        The competency.
    score
        In [0, 1]: the part of the competency that is covered.
    share
        In [0, 1]: the part of the role it counted for this resume. In an area whose best count most
        it follows from all their scores (`skillmatch.shares`), so read it with the area.
    matched, missing
        Ids of its skills, the weightiest first.
    area
        Name of the area of the role it belongs to, with others that may stand for it.
    """

    id: str
    name: str
    score: float
    share: float
    matched: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    area: str = ""


@quickly_made
@dataclass(frozen=True, slots=True)
class MissingSkill:
    """A skill the role asks for and the resume does not show in work, and what it would add.

    Attributes
    ----------
    skill_id, skill_name, competency
        What is missing and where it belongs.
    gain
        Points the fit would gain if the skill had been used in recent work.
    alternatives
        Names of skills that fill the same need.
    years_asked
        Years of experience the role asks for, if any; they are shown and not scored.
    listed
        Whether the resume names it, in lists, claims or courses only: it is missing in work.
    wanted
        ``must`` or ``nice to have`` where the role says, as that of a posting does; else ``""``.
    """

    skill_id: str
    skill_name: str
    competency: str
    gain: float
    alternatives: tuple[str, ...] = ()
    years_asked: int | None = None
    listed: bool = False
    wanted: str = ""

    @property
    def named(self) -> str:
        """Its name, with what there is to do about it if the resume lists it."""
        return f"{self.skill_name} ({LISTED})" if self.listed else self.skill_name


@quickly_made
@dataclass(frozen=True, slots=True)
class NextStep:
    """A skill worth learning next.

    Attributes
    ----------
    skill_id, skill_name
        What to learn.
    gain
        Points it adds on top of the steps before it.
    new_score
        The fit after this step and those before it.
    reason
        Why this one, in words.
    """

    skill_id: str
    skill_name: str
    gain: float
    new_score: float
    reason: str


@quickly_made
@dataclass(frozen=True, slots=True)
class RoleFit(Deferred):
    """How well a resume fits one role.

    Attributes
    ----------
    role_id, role_name
        The role.
    score
        In [0, 1]; the sum of the points of `contributions` within 1e-9.
    band
        ``weak``, ``partial``, ``good`` or ``strong``.
    contributions
        The most points first.
    competencies
        In the order of the role file.
    missing
        What would add most first; of what adds the same, the first by id. What the role calls nice
        to have comes last.
    next_steps
        What to learn next, in that order: what is close to known skills, begun or often asked
        for comes before what would add a little more.
    """

    role_id: str
    role_name: str
    score: float
    band: str
    contributions: tuple[Contribution, ...] = ()
    competencies: tuple[CompetencyFit, ...] = ()
    missing: tuple[MissingSkill, ...] = ()
    next_steps: tuple[NextStep, ...] = ()


@quickly_made
@dataclass(frozen=True, slots=True)
class DecisiveSkill:
    """A skill that speaks for one of two compared roles.

    Attributes
    ----------
    skill_id, skill_name
        The skill.
    role_id
        The role it speaks for.
    difference
        Points it adds to that role beyond what it adds to the other; above 0.
    """

    skill_id: str
    skill_name: str
    role_id: str
    difference: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Which of two roles fits better, by how much, and because of what.

    Attributes
    ----------
    first, second
        Ids of the two roles, the better fit first (by id when equal).
    margin
        Score of the first less score of the second; at least 0.
    verdict
        The id of the better role, ``"close"`` inside the margin of error, or ``"neither"`` when
        both fits are weak.
    decisive
        At most three skills that speak for the verdict, the strongest first.
    summary
        The same in one or two sentences.
    """

    first: str
    second: str
    margin: float
    verdict: str
    decisive: tuple[DecisiveSkill, ...] = ()
    summary: str = ""


@dataclass(frozen=True, slots=True)
class AreaFit:
    """The competencies of one area of a role, and what they add to the fit together.

    Attributes
    ----------
    name
        The area, or ``""`` where a result does not say.
    competencies
        In the order of the role file.
    """

    name: str
    competencies: tuple[CompetencyFit, ...]

    @property
    def points(self) -> float:
        """What the area adds to the fit."""
        return math.fsum(one.share * one.score for one in self.competencies)

    @property
    def share(self) -> float:
        """What it could add at most."""
        return math.fsum(one.share for one in self.competencies)

    @property
    def best_count_most(self) -> bool:
        """Whether its competencies are alternatives, so that each counts by all their scores."""
        shares = [one.share for one in self.competencies]
        return max(shares) - min(shares) > _ALIKE


def areas_of(fit: RoleFit) -> list[AreaFit]:
    """Return the areas of a fit, in the order of the role file."""
    by_name: dict[str, list[CompetencyFit]] = {}
    for one in fit.competencies:
        by_name.setdefault(one.area, []).append(one)
    return [AreaFit(name, tuple(ones)) for name, ones in by_name.items()]


__all__ = [
    "BANDS",
    "AreaFit",
    "Comparison",
    "CompetencyFit",
    "Contribution",
    "DecisiveSkill",
    "MissingSkill",
    "NextStep",
    "RoleFit",
    "areas_of",
]
