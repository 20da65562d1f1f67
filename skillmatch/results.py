"""What skillmatch answers: mentions, evidence, fits and the result that holds them.

All classes are frozen and slotted, and go to JSON and back without loss.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

from skillmatch.contracts import SCHEMA_VERSIONS, check_version
from skillmatch.deferred import Deferred
from skillmatch.document import Document
from skillmatch.errors import ResultError
from skillmatch.frozen import quickly_made
from skillmatch.tabulated import Tabulated
from skillmatch.taxonomy import Skill

STATUSES: tuple[str, ...] = ("claimed", "negated", "wished", "learning")
WAYS: tuple[str, ...] = ("name", "alias", "typo", "implied")
BANDS: tuple[str, ...] = ("weak", "partial", "good", "strong")


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
class SkillEvidence:
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
        In [0, 1]: the part of the role this competency is.
    matched, missing
        Ids of its skills, the weightiest first.
    """

    id: str
    name: str
    score: float
    share: float
    matched: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


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
    """

    skill_id: str
    skill_name: str
    competency: str
    gain: float
    alternatives: tuple[str, ...] = ()
    years_asked: int | None = None
    listed: bool = False


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
        First what adds most for how often it is asked for; what belongs to a competency the
        resume shows nothing of comes behind, unless it is commonly asked for.
    next_steps
        What to learn next, in that order.
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
class MatchResult(Tabulated):
    """Everything skillmatch says about one resume.

    Attributes
    ----------
    document
        The resume as read; all offsets refer to its text.
    fits
        One for each role asked for, the best first.
    skills
        The strongest first.
    comparison
        Between the two best fits of the roles asked for; ``None`` for a single role.
    warnings
        What a person should know before trusting the scores, one sentence each.
    as_of
        The day that "Present" stands for.
    version, taxonomy
        Version of skillmatch and fingerprint of the taxonomy that gave this result.
    schema_version
        Which version of the schema ``"result"`` its JSON follows (`json_schema`).
    """

    document: Document
    fits: tuple[RoleFit, ...]
    skills: tuple[SkillEvidence, ...]
    comparison: Comparison | None
    warnings: tuple[str, ...]
    as_of: date
    version: str
    taxonomy: str
    schema_version: int = SCHEMA_VERSIONS["result"]

    _per = "skill"

    def fit(self, role: str) -> RoleFit:
        """Return the fit for one role.

        Raises
        ------
        KeyError
            If the role was not asked for.
        """
        for fit in self.fits:
            if fit.role_id == role:
                return fit
        asked = ", ".join(fit.role_id for fit in self.fits)
        message = f"no fit for role {role!r} in this result; it has {asked}"
        raise KeyError(message)

    def skill(self, skill_id: str) -> SkillEvidence | None:
        """Return the evidence of one skill, or ``None`` when the resume does not name it."""
        return next((ev for ev in self.skills if ev.skill.id == skill_id), None)

    def to_dict(self) -> dict[str, Any]:
        """Return the result as plain dictionaries, lists, texts and numbers."""
        plain: dict[str, Any] = to_plain(self)
        return plain

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the result as JSON, the same text for the same input."""
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False, allow_nan=False)

    def to_html(self) -> str:
        """Return the result as one HTML page that needs nothing else; same input, same bytes."""
        from skillmatch.report.resume_page import render_resume  # noqa: PLC0415 - a later stage

        return render_resume(self)

    def _repr_html_(self) -> str:
        """Return the fits and the strongest skills, as notebooks show a result."""
        from skillmatch.report.resume_page import render_card  # noqa: PLC0415 - a later stage

        return render_card(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MatchResult:
        """Build a result from what `to_dict` gave.

        Raises
        ------
        ResultError
            If `data` is not a result, naming the first part that is wrong, or if a newer
            skillmatch wrote it.
        """
        from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415 - slow to import

        if not isinstance(data, Mapping):
            message = f"not a skillmatch result: a mapping is needed, not {type(data).__name__}"
            raise ResultError(message)
        check_version("result", data)
        try:
            return TypeAdapter(cls).validate_python(dict(data))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            place = ".".join(str(step) for step in first["loc"])
            message = f"not a skillmatch result: at {place!r}, {first['msg'].lower()}"
            raise ResultError(message) from None

    @classmethod
    def from_json(cls, text: str | bytes) -> MatchResult:
        """Build a result from what `to_json` gave.

        Raises
        ------
        ResultError
            If the text is not JSON, not that of a result, or that of a newer skillmatch.
        """
        try:
            data = json.loads(text, parse_constant=_no_number)
        except (ValueError, RecursionError) as error:
            line = getattr(error, "lineno", 1)
            message = f"not a skillmatch result: invalid JSON in line {line}"
            raise ResultError(message) from None
        if not isinstance(data, dict):
            message = "not a skillmatch result: the JSON is no object"
            raise ResultError(message)
        return cls.from_dict(data)


def _no_number(name: str) -> float:
    """Refuse NaN and Infinity, which JSON does not have."""
    raise ValueError(name)


def to_plain(value: Any) -> Any:
    """Return dataclasses as dictionaries, tuples as lists and dates as text, all the way down."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple or kind is list:
        return [to_plain(item) for item in value]
    if is_dataclass(kind):
        return {name: to_plain(getattr(value, name)) for name in _field_names(kind)}
    if isinstance(value, date):
        return value.isoformat()
    return value


_PLAIN = frozenset({str, int, float, bool, type(None)})


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


__all__ = [
    "BANDS",
    "STATUSES",
    "WAYS",
    "Comparison",
    "CompetencyFit",
    "Contribution",
    "DecisiveSkill",
    "MatchResult",
    "Mention",
    "MissingSkill",
    "NextStep",
    "RoleFit",
    "SkillEvidence",
    "to_plain",
]
