"""Grouping: the needs of a posting sorted into competencies by what they are."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from skillmatch.reference import ReferenceCounts
from skillmatch.roles import Role, list_roles
from skillmatch.taxonomy import Taxonomy

_IN_CAPITALS = {"ml": "ML", "llm": "LLM", "ai": "AI", "mlops": "MLOps", "devops": "DevOps"}


@dataclass(frozen=True, slots=True)
class Group:
    """A competency with the needs that belong to it, the weightiest first."""

    id: str
    name: str
    needs: tuple[tuple[str, ...], ...]


def group_by_competency(
    weights: Mapping[tuple[str, ...], float], taxonomy: Taxonomy, counts: ReferenceCounts
) -> list[Group]:
    """Sort needs into competencies, the weightiest first.

    A need belongs to the competency that a built-in role has it in, the role most like the posting
    first; else to that of the nearest broader skill; else to the category of the taxonomy.

    Parameters
    ----------
    weights
        By the skills of each need.
    taxonomy
        For broader skills and categories.
    counts
        For how rare the skills are when roles are compared.
    """
    known = _competencies(_most_alike(weights, counts))
    names: dict[str, str] = {}
    members: dict[str, list[tuple[str, ...]]] = {}
    for skills in weights:
        competency_id, name = _home(skills, known, taxonomy)
        names.setdefault(competency_id, name)
        members.setdefault(competency_id, []).append(skills)
    groups = [
        Group(group_id, names[group_id], tuple(sorted(needs, key=lambda n: (-weights[n], n))))
        for group_id, needs in members.items()
    ]
    return sorted(groups, key=lambda g: (-math.fsum(weights[n] for n in g.needs), g.id))


def _most_alike(
    weights: Mapping[tuple[str, ...], float], counts: ReferenceCounts
) -> Sequence[Role]:
    """Return the built-in roles, those first whose weighted skills point the same way (cosine)."""
    asked = {skill: weight for skills, weight in weights.items() for skill in skills}

    def likeness(role: Role) -> float:
        wanted = {
            skill: need.demand * counts.idf(skill)
            for competency in role.competencies
            for need in competency.needs
            for skill in need.skills
        }
        length = math.sqrt(math.fsum(weight**2 for weight in wanted.values()))
        dot = math.fsum(weight * wanted.get(skill, 0.0) for skill, weight in asked.items())
        return dot / length if length else 0.0

    return sorted(list_roles(), key=lambda role: (-likeness(role), role.id))


def _competencies(roles: Sequence[Role]) -> Mapping[str, tuple[str, str]]:
    """Return id and name of the competency of each skill, as the first role has it."""
    found: dict[str, tuple[str, str]] = {}
    for role in roles:
        for competency in role.competencies:
            for need in competency.needs:
                for skill in need.skills:
                    found.setdefault(skill, (competency.id, competency.name))
    return found


def _home(
    skills: Sequence[str], known: Mapping[str, tuple[str, str]], taxonomy: Taxonomy
) -> tuple[str, str]:
    for skill in skills:
        if skill in known:
            return known[skill]
    for skill in skills:
        for broader in _broader(skill, taxonomy):
            if broader in known:
                return known[broader]
    known_skill = taxonomy.get(skills[0])  # a matrix may have columns of one's own
    category = (known_skill.category if known_skill else "") or "other-skills"
    return category, category_name(category)


def _broader(skill: str, taxonomy: Taxonomy) -> Iterator[str]:
    """Yield what a skill is part of, the nearest first."""
    seen = {skill}
    level = [skill]
    while level:
        level = [
            wider
            for one in level
            if one in taxonomy
            for wider in taxonomy[one].broader
            if wider not in seen
        ]
        seen.update(level)
        yield from level


def category_name(category: str) -> str:
    """Return the name of a category as a heading.

    >>> category_name("llm-tools"), category_name("web-frontend")
    ('LLM tools', 'Web frontend')
    """
    words = [_IN_CAPITALS.get(word, word) for word in category.split("-")]
    name = " ".join(words)
    return name[:1].upper() + name[1:]


__all__ = ["Group", "category_name", "group_by_competency"]
