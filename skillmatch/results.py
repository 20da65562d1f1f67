"""What skillmatch answers: the result that holds the evidence, the fits and their comparison.

All classes are frozen and slotted, and go to JSON and back without loss.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

from skillmatch.contracts import SCHEMA_VERSIONS, as_json, check_version
from skillmatch.document import Document
from skillmatch.errors import ResultError
from skillmatch.fits import Comparison, RoleFit
from skillmatch.mentions import SkillEvidence
from skillmatch.tabulated import Tabulated


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
        return as_json(self.to_dict(), indent=indent)

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


__all__ = ["MatchResult", "to_plain"]
