"""An audit as a page in the terminal, at most 80 columns wide."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from skillmatch.audit import FEWEST
from skillmatch.audit_results import FOUR_FIFTHS, Audit, CategoryAudit, GroupAudit, GroupRate
from skillmatch.errors import shown

_NAMED = 5
_LONGEST_NAME = 24
_LOW = "*"


def render_audit(audit: Audit) -> RenderableType:
    """Return an audit as a page: each category's rates, then what to know of them."""
    parts: list[RenderableType] = [Text(line, style="bold") for line in _headlines(audit)]
    for category in audit.categories:
        parts += [Text(""), _category(category, selection=audit.selected is not None)]
        if category.unknown:
            parts.append(
                Text(f"{_people(category.unknown)} of unknown {category.name}, in no rate")
            )
    parts += [Text(""), *map(Text, _notes(audit))]
    return Group(*parts)


def _headlines(audit: Audit) -> Iterable[str]:
    of = f" for {shown(audit.score_name)}" if audit.score_name else ""
    yield f"{_people(audit.number)} with a score{of}, median {audit.median:.1f}"
    if audit.selected is not None:
        yield f"{audit.selected} selected, from {audit.threshold:.1f} points on"


def _category(category: CategoryAudit, *, selection: bool) -> Table:
    table = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False)
    table.add_column(shown(category.name), max_width=_LONGEST_NAME, overflow="fold")
    heads = ["number", *(["selected", "rate", "ratio"] if selection else [])]
    for head in [*heads, "above median", "rate", "ratio"]:
        table.add_column(head, justify="right")
    table.add_column("")
    for group in category.groups:
        rates = [group.selection] if group.selection else []
        cells = [cell for rate in [*rates, group.scoring] for cell in _cells(rate)]
        table.add_row(Text(shown(group.name)), str(group.number), *cells, _remark(group))
    return table


def _cells(rate: GroupRate) -> Iterable[Text]:
    yield Text(str(rate.count))
    yield Text(f"{rate.rate:.1%}")
    ratio = "-" if rate.impact_ratio is None else f"{rate.impact_ratio:.2f}"
    low = rate.is_low
    yield Text(ratio + (_LOW if low else " "), style="bold red" if low else "")


def _remark(group: GroupAudit) -> Text:
    return Text("too few" if group.too_small else "", style="dim")


def _notes(audit: Audit) -> Iterable[str]:
    """Yield what has to be known to read the numbers."""
    yield "ratio: the rate divided by the highest of its column."
    yield f"{_LOW}: a ratio below {FOUR_FIFTHS} (four fifths), generally regarded as evidence of"
    yield "adverse impact (29 CFR 1607.4 D)."
    if any(group.too_small for category in audit.categories for group in category.groups):
        yield f"too few: under {FEWEST} people or 2% of the category; no ratio is formed."
    for files, what in (
        (audit.without_score, "Without a score, so in no rate"),
        (audit.not_in_groups, "Without a row among the groups, so unknown"),
        (audit.not_in_results, "Among the groups but not in the results"),
    ):
        if files:
            yield f"{what} ({len(files)}):"
            yield from (f"  {shown(file)}" for file in files[:_NAMED])
            if len(files) > _NAMED:
                yield f"  and {len(files) - _NAMED} more; --json names them all"


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{number} people"


__all__ = ["render_audit"]
