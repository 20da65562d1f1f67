"""A role as a dict: what it asks for, with the share of postings behind every need."""

from __future__ import annotations

from typing import TypedDict

from skillmatch.contracts import SCHEMA_VERSIONS
from skillmatch.reference import ReferenceCounts
from skillmatch.roles import Area, Competency, Need, Role
from skillmatch.taxonomy import Taxonomy


class SkillDict(TypedDict):
    """A skill that meets a need."""

    id: str
    name: str


class NeedDict(TypedDict):
    """One thing asked for.

    Any of ``skills`` meets it; the first is the one that tells most, the others follow by how many
    postings ask for them. ``demand`` is the share of postings that ask for the first, in [0, 1], or
    what the role file says where ``by_hand`` is true; ``weight`` its part of the weights of its
    competency, which sum to 1; ``wanted`` is ``must`` or ``nice to have`` where the role says.
    """

    skills: list[SkillDict]
    demand: float
    by_hand: bool
    wanted: str
    weight: float


class CompetencyDict(TypedDict):
    """A part of an area; ``enough`` is the part of what a typical posting asks for that does."""

    id: str
    name: str
    enough: float
    needs: list[NeedDict]


class AreaDict(TypedDict):
    """A part of the role; the shares sum to 1, ``decay`` below 1 favours its best competencies."""

    id: str
    name: str
    share: float
    decay: float
    competencies: list[CompetencyDict]


class PostingsDict(TypedDict):
    """The reference postings that weights come from: of which role, and how many."""

    role: str
    count: int


class RoleDict(TypedDict):
    """A role; ``postings`` and ``told_from`` are None where its file names none."""

    schema_version: int
    id: str
    name: str
    aliases: list[str]
    summary: str
    as_of: str
    postings: PostingsDict | None
    told_from: str | None
    areas: list[AreaDict]


def role_to_dict(role: Role, taxonomy: Taxonomy, counts: ReferenceCounts) -> RoleDict:
    """Return a role as a dict that goes to JSON as it is.

    Parameters
    ----------
    role
        Built in or from a file.
    taxonomy
        Where the names of its skills come from.
    counts
        The reference counts its weights come from.

    Returns
    -------
    RoleDict
        ``schema_version``, ``id``, ``name``, ``aliases``, ``summary``, ``as_of`` (``YYYY-MM`` or
        ``""``), ``postings``
        (``{"role", "count"}`` or None), ``told_from`` (a role id or None) and ``areas``, each with
        ``id``, ``name``, ``share``, ``decay`` and ``competencies``; these have ``id``, ``name``,
        ``enough`` and ``needs``, and a need has ``skills`` (``{"id", "name"}``, one is enough),
        ``demand``, ``by_hand`` (whether the role file sets the demand), ``wanted`` (``must``,
        ``nice to have`` or ``""``) and ``weight``.
    """
    postings = role.postings
    return RoleDict(
        schema_version=SCHEMA_VERSIONS["role"],
        id=role.id,
        name=role.name,
        aliases=list(role.aliases),
        summary=role.summary,
        as_of=role.as_of,
        postings=PostingsDict(role=postings, count=counts.postings[postings]) if postings else None,
        told_from=role.told_from or None,
        areas=[_area(area, taxonomy, counts, postings) for area in role.areas],
    )


def _area(area: Area, taxonomy: Taxonomy, counts: ReferenceCounts, postings: str) -> AreaDict:
    return AreaDict(
        id=area.id,
        name=area.name,
        share=area.share,
        decay=area.decay,
        competencies=[
            CompetencyDict(
                id=competency.id,
                name=competency.name,
                enough=competency.enough,
                needs=_needs(competency, taxonomy, counts, postings),
            )
            for competency in area.competencies
        ],
    )


def _needs(
    competency: Competency, taxonomy: Taxonomy, counts: ReferenceCounts, postings: str
) -> list[NeedDict]:
    total = sum(need.weight for need in competency.needs) or 1.0
    return [
        NeedDict(
            skills=[
                SkillDict(id=skill, name=taxonomy[skill].name)
                for skill in _decisive_first(need, counts, postings)
            ],
            demand=need.demand,
            by_hand=need.by_hand,
            wanted=need.wanted,
            weight=need.weight / total,
        )
        for need in competency.needs
    ]


def _decisive_first(need: Need, counts: ReferenceCounts, postings: str) -> list[str]:
    """Return the skill whose share the need has, then the others by how many postings ask."""
    shares = {skill: counts.share(skill, postings) for skill in need.skills}
    return sorted(need.skills, key=lambda skill: (shares[skill] != need.demand, -shares[skill]))


__all__ = ["RoleDict", "role_to_dict"]
