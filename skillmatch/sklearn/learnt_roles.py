"""Learnt roles: what labelled postings ask for becomes the weights of roles.

Counts give the weights, as they do for the built-in roles. What a role consists of, its
competencies and which skills do the same, is judgement and comes from its role file; a label that
no role file is about gets competencies that are put together as those of a single posting are.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from skillmatch.errors import RoleError
from skillmatch.posting_role.grouping import Group, group_by_competency
from skillmatch.reference import ReferenceCounts
from skillmatch.roles import Area, Competency, Need, Role, RoleSource, list_roles, load_role
from skillmatch.taxonomy import Taxonomy
from skillmatch.written.role_files import distinction

LEAST_SHARE = 0.02
"""Of the postings of a label without a role file; skills that fewer ask for are not its own."""


@dataclass(frozen=True, slots=True)
class LabelledRole:
    """A label, and the role it is about.

    Attributes
    ----------
    label
        As `y` has it.
    role, source
        The role whose competencies it has and where that comes from; ``None`` if there is none.
    """

    label: str
    role: Role | None = None
    source: RoleSource | None = None

    @property
    def key(self) -> str:
        """What its postings are counted under: the role's id, so that they replace the role's."""
        return self.role.id if self.role else self.label


def roles_of_labels(
    labels: Sequence[str], sources: Sequence[RoleSource], taxonomy: Taxonomy | None
) -> list[LabelledRole]:
    """Find the role that each label is about, by id or name, yours before the built-in.

    Raises
    ------
    RoleError
        If two labels are about the same role.
    """
    known: dict[str, LabelledRole] = {}
    own = [(load_role(source, taxonomy=taxonomy), source) for source in sources]
    for role, source in [*own, *((role, role.id) for role in list_roles())]:
        for called in (role.id, role.name):
            known.setdefault(_form(called), LabelledRole("", role, source))
    found = [replace(known.get(_form(one), LabelledRole("")), label=one) for one in labels]
    by_key: dict[str, str] = {}
    for one in found:
        other = by_key.setdefault(one.key, one.label)
        if other != one.label:
            message = (
                f"the labels {other!r} and {one.label!r} are both about the role {one.key!r}; "
                "give its postings one label"
            )
            raise RoleError(message)
    return found


def _form(name: str) -> str:
    return " ".join(name.casefold().replace("-", " ").split())


def learnt_role(labelled: LabelledRole, counts: ReferenceCounts, taxonomy: Taxonomy) -> Role:
    """Return the role of a label, with the weights that follow from counts.

    Parameters
    ----------
    labelled
        From `roles_of_labels`.
    counts
        With the postings of the label under its key.
    taxonomy
        The skills role files may name, and what they are part of.
    """
    role, source = labelled.role, labelled.source
    if role is None:
        return _made(labelled.label, counts, taxonomy)
    if not isinstance(source, Role) and source is not None and role.postings == role.id:
        # Read again: the file tells which of several alternatives has a demand set by hand.
        role = load_role(source, taxonomy=taxonomy, counts=_with_neighbour(counts, role))
    else:
        role = _reweighed(role, labelled.key, counts)
    return replace(role, id=labelled.label)


def _with_neighbour(counts: ReferenceCounts, role: Role) -> ReferenceCounts:
    """Return counts that know of the role it is told from, if only that none was counted."""
    postings = {role.told_from: 0} if role.told_from else {}
    return ReferenceCounts(postings | dict(counts.postings), counts.skills)


def _reweighed(role: Role, key: str, counts: ReferenceCounts) -> Role:
    """Return a role with the weights that follow from counts, but for those set by hand."""

    def needs(competency: Competency) -> tuple[Need, ...]:
        found = [_need(need, role, key, counts) for need in competency.needs]
        return tuple(sorted(found, key=lambda need: (-need.weight, need.skills)))

    areas = tuple(
        replace(
            area,
            competencies=tuple(replace(one, needs=needs(one)) for one in area.competencies),
        )
        for area in role.areas
    )
    return replace(role, areas=areas, postings=key)


def _need(need: Need, role: Role, key: str, counts: ReferenceCounts) -> Need:
    if need.by_hand:
        return need
    weighed = [
        (
            counts.share(skill_id, key)
            * counts.idf(skill_id)
            * distinction(skill_id, key, role.told_from, counts),
            counts.share(skill_id, key),
        )
        for skill_id in need.skills
    ]
    weight, demand = max(weighed)
    return replace(need, weight=weight, demand=demand)


def _made(label: str, counts: ReferenceCounts, taxonomy: Taxonomy) -> Role:
    """Return a role of competencies whose shares are what the postings ask of each."""
    shares = {skill_id: counts.share(skill_id, label) for skill_id in sorted(counts.skills)}
    needs: dict[tuple[str, ...], Need] = {
        (skill_id,): Need((skill_id,), share * counts.idf(skill_id), share)
        for skill_id, share in shares.items()
        if share >= LEAST_SHARE
    }
    groups = group_by_competency(
        {one: need.weight for one, need in needs.items()}, taxonomy, counts
    )
    wanted = [_wanted(group, needs) for group in groups]
    whole = math.fsum(wanted)
    areas = tuple(
        _area(group, needs, part / whole) for group, part in zip(groups, wanted, strict=True)
    )
    name = " ".join(label.replace("-", " ").replace("_", " ").split())
    summary = f"Learnt from {counts.postings.get(label, 0)} job postings."
    return Role(label, name[:1].upper() + name[1:], areas, summary=summary, postings=label)


def _wanted(group: Group, needs: Mapping[tuple[str, ...], Need]) -> float:
    """Return how much a posting asks of a competency: the weight that is expected of it."""
    return math.fsum(needs[one].weight * needs[one].demand for one in group.needs)


def _area(group: Group, needs: Mapping[tuple[str, ...], Need], share: float) -> Area:
    competency = Competency(group.id, group.name, tuple(needs[one] for one in group.needs))
    return Area(group.id, group.name, share, 1.0, (competency,))


__all__ = ["LEAST_SHARE", "LabelledRole", "learnt_role", "roles_of_labels"]
