"""Role files: checked strictly, their skills weighted by TF-IDF over the reference counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from skillmatch.competencies import WANTED
from skillmatch.errors import RoleError
from skillmatch.nice_to_have import with_nice_lighter
from skillmatch.reference import ReferenceCounts
from skillmatch.roles import Area, Competency, Need, Role
from skillmatch.taxonomy import Taxonomy
from skillmatch.written.role_checks import check_role, without_skills
from skillmatch.written.role_entries import KNOWN, CompetencyEntry, RoleEntry
from skillmatch.written.yaml_source import YamlSource, note_validation_errors, read_yaml

UNCOUNTED_DEMAND = 0.3
"""Share of postings taken for every skill of a role that names no reference postings."""

RARE_SHARE = 0.01
"""Share of postings added to both roles' before what they ask for is compared."""


_HEAD = """\
# A role of your own; edit it freely. 'demand' is how much each skill is wanted (1 required and
# stressed, 0.3 nice to have); of a list under 'alternatives' one skill is enough. What is 'wanted'
# as nice to have weighs half of the lightest must at most.
"""


def read_role_file(path: Path, *, taxonomy: Taxonomy, counts: ReferenceCounts) -> Role:
    """Read and check a role file and weigh its skills.

    Raises
    ------
    RoleError
        With every problem of the file.
    """
    source = read_yaml(path)
    entry = _validated(source, taxonomy)
    if isinstance(source.data, dict):
        check_role(source, taxonomy, counts)
    if source.problems or entry is None:
        raise RoleError(problems=tuple(source.problems))
    return _role(entry, counts)


def role_of_data(data: Mapping[str, Any], counts: ReferenceCounts) -> Role:
    """Return the role of a role file's data that was made by code and names known skills."""
    return _role(RoleEntry.model_validate(data), counts)


def role_file_text(data: Mapping[str, Any]) -> str:
    """Return the data of a role as the text of a role file, for people to edit."""
    body = yaml.safe_dump(
        dict(data), sort_keys=False, allow_unicode=True, default_flow_style=None, width=96
    )
    return _HEAD + body


def _validated(source: YamlSource, taxonomy: Taxonomy) -> RoleEntry | None:
    if source.problems and source.data is None:
        return None
    if not isinstance(source.data, dict):
        source.problem((), "must be a mapping with the keys id, name and areas")
        return None
    try:
        return RoleEntry.model_validate(source.data)
    except ValidationError as error:
        errors = without_skills(error.errors(include_url=False), taxonomy)
        note_validation_errors(source, errors, KNOWN)
        return None


def _role(entry: RoleEntry, counts: ReferenceCounts) -> Role:
    total = float(sum(area.share for area in entry.areas))
    needs = _weighed(entry, counts)
    return Role(
        id=entry.id,
        name=entry.name,
        aliases=tuple(entry.aliases),
        summary=" ".join(entry.summary.split()),
        as_of=entry.as_of or "",
        postings=entry.postings or "",
        told_from=entry.told_from or "",
        areas=tuple(
            Area(
                id=area.id,
                name=area.name,
                share=area.share / total,
                decay=float(area.decay),
                competencies=tuple(
                    Competency(
                        id=competency.id,
                        name=competency.name,
                        needs=needs[competency.id],
                        enough=float(competency.enough),
                        sides=tuple(map(tuple, competency.sides)),
                    )
                    for competency in area.competencies
                ),
            )
            for area in entry.areas
        ),
    )


def _weighed(entry: RoleEntry, counts: ReferenceCounts) -> dict[str, tuple[Need, ...]]:
    """Return the needs of each competency, the weightiest first."""
    needs = {
        competency.id: _needs(competency, entry, counts)
        for area in entry.areas
        for competency in area.competencies
    }
    every = {need.skills: need for ones in needs.values() for need in ones}
    weights = with_nice_lighter(
        {skills: need.weight for skills, need in every.items()},
        {skills: need.wanted for skills, need in every.items()},
    )
    weighed = {
        key: [replace(need, weight=weights[need.skills]) for need in ones]
        for key, ones in needs.items()
    }
    return {
        key: tuple(sorted(ones, key=lambda need: (-need.weight, need.skills)))
        for key, ones in weighed.items()
    }


def _needs(competency: CompetencyEntry, entry: RoleEntry, counts: ReferenceCounts) -> list[Need]:
    groups: list[tuple[str, ...]] = [(skill,) for skill in competency.skills]
    groups += [tuple(group) for group in competency.alternatives if group]
    return [_need(group, competency, entry, counts) for group in groups]


def _need(
    group: tuple[str, ...],
    competency: CompetencyEntry,
    entry: RoleEntry,
    counts: ReferenceCounts,
) -> Need:
    """Weigh one need: a group weighs what its most asked-for member weighs."""
    postings = entry.postings
    best = (0.0, 0.0, False)
    for skill in group:
        demand = competency.demand.get(skill)
        by_hand = demand is not None
        if demand is None:
            demand = counts.share(skill, postings) if postings else UNCOUNTED_DEMAND
        tells = distinction(skill, postings or "", entry.told_from or "", counts)
        rarity = counts.damped_idf(skill) if _is_of_one_posting(entry) else counts.idf(skill)
        best = max(best, (demand * rarity * tells, float(demand), by_hand))
    years = [competency.years[skill] for skill in group if skill in competency.years]
    weight, share, by_hand = best
    said = {competency.wanted[skill] for skill in group if skill in competency.wanted}
    wanted = next((word for word in WANTED if word in said), "")
    return Need(group, weight, share, max(years, default=None), by_hand, wanted)


def _is_of_one_posting(entry: RoleEntry) -> bool:
    """Say whether a role tells must from nice to have and is counted over no postings."""
    competencies = (competency for area in entry.areas for competency in area.competencies)
    return not entry.postings and any(competency.wanted for competency in competencies)


def distinction(skill: str, postings: str, told_from: str, counts: ReferenceCounts) -> float:
    """Return how much a skill tells a role from the one it is mistaken for, in (0, 2).

    Of the shares of both roles' postings that ask for it, this role's part, doubled: 1 where both
    ask alike, or one of them has no postings. A hundredth is added to each, so that what hardly
    anybody asks for tells nothing.
    """
    if not counts.postings.get(postings) or not counts.postings.get(told_from):
        return 1.0
    own = counts.share(skill, postings) + RARE_SHARE
    other = counts.share(skill, told_from) + RARE_SHARE
    return 2 * own / (own + other)


__all__ = [
    "RARE_SHARE",
    "UNCOUNTED_DEMAND",
    "distinction",
    "read_role_file",
    "role_file_text",
    "role_of_data",
]
