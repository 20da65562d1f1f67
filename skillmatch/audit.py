"""Audit: how often each group is selected or scored high, and how that compares.

The formulas are those of the Uniform Guidelines on Employee Selection Procedures (29 CFR 1607.4 D:
selection rate, four-fifths rule) and of New York City's rules on automated employment decision
tools (6 RCNY 5-300 and 5-301: impact ratio, scoring rate, groups under 2%, the unknown). Groups are
what the user states; none is ever inferred.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from statistics import median

from skillmatch.audit_results import Audit, CategoryAudit, GroupAudit, GroupRate

SMALLEST_SHARE = 0.02
"""A group that is less of the data may be left out of the ratios (6 RCNY 5-301)."""
FEWEST = 5
"""Of fewer people a rate says nothing; one person more or less moves it by a fifth and more."""
BETWEEN = " x "
"""Stands between the names of an intersection: ``sex x ethnicity``, ``woman x Asian``."""


def audit_selection(
    scores: Mapping[str, float | None],
    groups: Mapping[str, Mapping[str, str]],
    *,
    top: int | None = None,
    min_fit: float | None = None,
    whole: bool = False,
    score_name: str = "",
) -> Audit:
    """Compare how often groups are selected, and how often they score above the median.

    Parameters
    ----------
    scores
        By file; ``None`` for a file that could not be scored.
    groups
        By file, the group in each category; ``""`` or a missing file or category is unknown.
    top
        How many are selected, the best first. Those who share the last score are all selected, so
        that nobody is in or out by the name of a file.
    min_fit
        The lowest score that is selected. With neither it nor `top`, only scoring rates are told.
    whole
        Whether whole points have to reach `min_fit`, as fits are shown in them: 69.6 reaches 70.
    score_name
        What the scores are called, for reports.

    Returns
    -------
    Audit

    Raises
    ------
    TypeError
        If `scores` or `groups` is no mapping.
    ValueError
        If both `top` and `min_fit` are given, `top` is below 1, or nobody has a score.

    Notes
    -----
    Selection rate: selected people of a group / its people with a score. Impact ratio: a group's
    selection rate / the highest selection rate of the category's groups. Below 0.8 it "will
    generally be regarded as evidence of adverse impact"; small numbers may show less, or more, than
    there is. Scoring rate: people of a group with a score above the median of all / its people with
    a score; its impact ratio is formed alike. Groups of less than 2% of the category's people, or
    of fewer than five people, get no ratio and are not the one that others are compared with.

    Numbers alone make no bias audit in the sense of New York's Local Law 144: that has to be done
    by an independent auditor, and needs the categories the law names.

    References
    ----------
    .. [1] 29 CFR 1607.4 D, Uniform Guidelines on Employee Selection Procedures.
    .. [2] 6 RCNY 5-300 to 5-304, New York City Department of Consumer and Worker Protection.

    Examples
    --------
    >>> scores = {f"{i}.pdf": 100.0 - i for i in range(20)}
    >>> groups = {f"{i}.pdf": {"sex": "woman" if i % 4 == 0 else "man"} for i in range(20)}
    >>> [sex] = audit_selection(scores, groups, top=8).categories
    >>> [(g.name, g.number, g.selection.rate, g.selection.impact_ratio) for g in sex.groups]
    [('man', 15, 0.4, 1.0), ('woman', 5, 0.4, 1.0)]
    """
    for name, given in (("scores", scores), ("groups", groups)):
        if not isinstance(given, Mapping):
            message = f"{name} is a mapping by file, not {type(given).__name__}"
            raise TypeError(message)
    if top is not None and min_fit is not None:
        message = "give either top= or min_fit=, not both"
        raise ValueError(message)
    if top is not None and top < 1:
        message = "top= is at least 1"
        raise ValueError(message)
    known = {file: score for file, score in scores.items() if score is not None}
    if not known:
        message = "nobody has a score, so there is nothing to compare"
        raise ValueError(message)
    middle, threshold = median(known.values()), _threshold(known, top, min_fit)
    selected = None if threshold is None else _selected(known, threshold, whole=whole and not top)
    above = {file for file, score in known.items() if score > middle}
    compare = _Comparison(scores, known, selected, above)
    return Audit(
        score_name=score_name,
        categories=tuple(compare.category(names, groups) for names in _categories(groups)),
        number=len(known),
        selected=None if selected is None else len(selected),
        threshold=threshold,
        median=middle,
        without_score=tuple(sorted(scores.keys() - known.keys())),
        not_in_groups=tuple(sorted(known.keys() - groups.keys())),
        not_in_results=tuple(sorted(groups.keys() - scores.keys())),
    )


def _threshold(scores: Mapping[str, float], top: int | None, min_fit: float | None) -> float | None:
    """Return the lowest score that is selected; ``None`` when nothing is."""
    if top is None:
        return min_fit
    return sorted(scores.values(), reverse=True)[min(top, len(scores)) - 1]


def _selected(scores: Mapping[str, float], threshold: float, *, whole: bool) -> set[str]:
    """Return the files whose score reaches the threshold."""
    return {f for f, score in scores.items() if (round(score) if whole else score) >= threshold}


def _categories(groups: Mapping[str, Mapping[str, str]]) -> list[tuple[str, ...]]:
    """Return each category, then each two of them."""
    names = list(dict.fromkeys(name for row in groups.values() for name in row))
    return [*((name,) for name in names), *combinations(names, 2)]


@dataclass(frozen=True, slots=True)
class _Comparison:
    """Who is compared: all files, those with a score, those selected, those above the median."""

    files: Iterable[str]
    scored: Mapping[str, float]
    selected: set[str] | None
    above: set[str]

    def category(
        self, names: Sequence[str], groups: Mapping[str, Mapping[str, str]]
    ) -> CategoryAudit:
        """Compare the groups of a category; of two of them, each group with each."""
        members: dict[str, list[str]] = {}
        unknown = 0
        for file in self.files:
            stated = [groups.get(file, {}).get(name, "") for name in names]
            if all(stated):
                members.setdefault(BETWEEN.join(stated), []).append(file)
            else:
                unknown += file in self.scored
        scored = {
            group: {file for file in files if file in self.scored}
            for group, files in sorted(members.items())
        }
        total = sum(map(len, scored.values()))
        small = {group for group, files in scored.items() if _too_small(len(files), total)}
        selection = None if self.selected is None else _rates(scored, self.selected, small)
        scoring = _rates(scored, self.above, small)
        return CategoryAudit(
            name=BETWEEN.join(names),
            groups=tuple(
                GroupAudit(
                    name=group,
                    number=len(files),
                    without_score=len(members[group]) - len(files),
                    too_small=group in small,
                    selection=None if selection is None else selection[group],
                    scoring=scoring[group],
                )
                for group, files in scored.items()
            ),
            unknown=unknown,
        )


def _too_small(number: int, total: int) -> bool:
    return number < FEWEST or number < SMALLEST_SHARE * total


def _rates(
    groups: Mapping[str, set[str]], reached: set[str], small: set[str]
) -> dict[str, GroupRate]:
    """Return each group's rate, and its ratio to the highest of those that are large enough."""
    counts = {group: len(files & reached) for group, files in groups.items()}
    # Exact, for 8 of 28 against 10 of 28 is four fifths and must not be a hair below.
    rates = {group: Fraction(counts[group], max(1, len(files))) for group, files in groups.items()}
    highest = max((rates[group] for group in groups if group not in small), default=Fraction(0))
    return {
        group: GroupRate(
            count=counts[group],
            rate=float(rates[group]),
            impact_ratio=float(rates[group] / highest) if highest and group not in small else None,
        )
        for group in groups
    }


__all__ = [
    "BETWEEN",
    "FEWEST",
    "SMALLEST_SHARE",
    "Audit",
    "CategoryAudit",
    "GroupAudit",
    "GroupRate",
    "audit_selection",
]
