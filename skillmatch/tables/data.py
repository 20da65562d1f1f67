"""Records of what results rest on: the skills of a taxonomy, what roles ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from skillmatch.roles import Role
from skillmatch.tables.records import Record
from skillmatch.taxonomy import Taxonomy


def taxonomy_records(taxonomy: Taxonomy) -> Iterator[Record]:
    """Yield a record for each skill, by id."""
    for skill in taxonomy.skills:
        yield {
            "skill_id": skill.id,
            "skill_name": skill.name,
            "kind": skill.kind,
            "category": skill.category,
            "aliases": list(skill.aliases),
            "broader": list(skill.broader),
        }


def need_records(roles: Iterable[Role]) -> Iterator[Record]:
    """Yield a record for each skill that meets a need of a role."""
    for role in roles:
        for area in role.areas:
            for competency in area.competencies:
                for number, need in enumerate(competency.needs, 1):
                    for skill_id in need.skills:
                        yield {
                            "role_id": role.id,
                            "role_name": role.name,
                            "area": area.id,
                            "competency": competency.id,
                            "need": number,
                            "skill_id": skill_id,
                            "weight": need.weight,
                            "demand": need.demand,
                            "years_asked": need.years,
                            "wanted": need.wanted,
                        }


__all__ = ["need_records", "taxonomy_records"]
