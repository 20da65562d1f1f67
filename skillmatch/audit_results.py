"""What an audit finds: rates and impact ratios of groups, by category; data, no arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from skillmatch.contracts import versioned
from skillmatch.results import to_plain

FOUR_FIFTHS = 0.8
"""An impact ratio below it is generally regarded as evidence of adverse impact."""


@dataclass(frozen=True, slots=True)
class GroupRate:
    """How many of a group reached something.

    Attributes
    ----------
    count
        How many did.
    rate
        As a share of the group.
    impact_ratio
        The rate divided by that of the group with the highest; ``None`` for a group that is too
        small to tell, and where no group has any.
    """

    count: int
    rate: float
    impact_ratio: float | None

    @property
    def is_low(self) -> bool:
        """Whether the impact ratio is below four fifths."""
        return self.impact_ratio is not None and self.impact_ratio < FOUR_FIFTHS


@dataclass(frozen=True, slots=True)
class GroupAudit:
    """One group of a category.

    Attributes
    ----------
    name
        As the user wrote it.
    number
        People of the group with a score.
    without_score
        People of the group whose resume could not be scored; they are in no rate.
    too_small
        Whether it is below 2% of the category or below five people.
    selection
        Those selected; ``None`` where no selection was asked for.
    scoring
        Those whose score is above the median of all scores.
    """

    name: str
    number: int
    without_score: int
    too_small: bool
    selection: GroupRate | None
    scoring: GroupRate


@dataclass(frozen=True, slots=True)
class CategoryAudit:
    """One category, such as sex, or an intersection of two.

    Attributes
    ----------
    name
        As the user wrote it, or two such names with ``x`` between.
    groups
        By name.
    unknown
        People with a score and no group.
    """

    name: str
    groups: tuple[GroupAudit, ...]
    unknown: int


@dataclass(frozen=True, slots=True)
class Audit:
    """What `audit_selection` finds.

    Attributes
    ----------
    score_name
        What the scores are called.
    categories
        In the user's order, then the intersections of two.
    number, selected
        People with a score, and how many of them were selected (``None``: no selection).
    threshold
        The lowest score that was selected, or asked for.
    median
        Of all scores.
    without_score
        Files that have no score.
    not_in_groups
        Files with a score that the groups do not name; they count as unknown.
    not_in_results
        Files that the groups name and the results do not have; they count nowhere.
    """

    score_name: str
    categories: tuple[CategoryAudit, ...]
    number: int
    selected: int | None
    threshold: float | None
    median: float
    without_score: tuple[str, ...]
    not_in_groups: tuple[str, ...]
    not_in_results: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the audit as plain dictionaries, lists, texts and numbers."""
        return versioned("audit", to_plain(self))


__all__ = ["FOUR_FIFTHS", "Audit", "CategoryAudit", "GroupAudit", "GroupRate"]
