"""The skills of a result as the section ``skills`` of a JSON Resume (jsonresume.org)."""

from __future__ import annotations

from typing import Any, Literal

from skillmatch.mentions import SkillEvidence
from skillmatch.posting_role.grouping import category_name
from skillmatch.results import MatchResult

Grouping = Literal["skill", "field"]


def skills_to_json_resume(result: MatchResult, *, by: Grouping = "skill") -> list[dict[str, Any]]:
    """Return what a resume shows as the section ``skills`` of a JSON Resume.

    Only what the resume names and claims is listed, the strongest first; nothing that only a
    narrower skill shows.

    Parameters
    ----------
    result
        What `match_resume` answered.
    by
        "skill" makes an entry of every skill: its name, as ``level`` what the resume shows
        ("3.8 years, last used 2021-12", or "named"), and as ``keywords`` how the resume calls it.
        "field" makes an entry of every field ("Machine learning"), its skills as ``keywords``, as
        most themes show them; a field has no level.

        A level never says "expert": we know what a resume shows, not how good somebody is.

    Examples
    --------
    >>> from skillmatch import match_resume
    >>> result = match_resume(text="Skills: PyTorch, k8s")
    >>> skills_to_json_resume(result)[0]
    {'name': 'Kubernetes', 'level': 'named', 'keywords': ['k8s']}
    """
    shown = [
        evidence for evidence in result.skills if evidence.strength > 0 and not evidence.implied
    ]
    if by == "skill":
        return [
            {"name": one.skill.name, "level": _level(one), "keywords": _written(one)}
            for one in shown
        ]
    fields: dict[str, list[str]] = {}
    for one in shown:
        fields.setdefault(category_name(one.skill.category) or "Other", []).append(one.skill.name)
    return [{"name": name, "keywords": names} for name, names in fields.items()]


def _level(evidence: SkillEvidence) -> str:
    if evidence.years is None:
        return "named"
    amount = f"{evidence.years:.1f}".removesuffix(".0")
    told = f"{amount} year" if amount == "1" else f"{amount} years"
    return f"{told}, last used {evidence.last_used}" if evidence.last_used else told


def _written(evidence: SkillEvidence) -> list[str]:
    """Return how the resume calls a skill, each way once."""
    surfaces = (
        " ".join(mention.surface.split())
        for mention in evidence.mentions
        if mention.status == "claimed" and mention.how != "implied"
    )
    return list(dict.fromkeys(surfaces))


__all__ = ["Grouping", "skills_to_json_resume"]
