"""A batch as a page in the terminal: the best, what could not be read, where the outputs are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from skillmatch.batch import STATUS_ADVICE, Summary
from skillmatch.errors import shown
from skillmatch.rank import RankedFolder
from skillmatch.report.terminal import BAND_STYLE
from skillmatch.roles import Role

_STRONGEST = 4


def render_batch(ranked: RankedFolder, roles: Sequence[Role]) -> RenderableType:
    """Return what a batch came to: the ranking's top, every status, what to do, the outputs."""
    parts: list[RenderableType] = []
    if ranked.top:
        parts += [render_ranking(ranked.top, roles), Text(_caption(ranked, roles), "dim"), Text("")]
    parts += [render_statuses(ranked.statuses, ranked.failures), Text("")]
    if ranked.duplicates:
        parts.append(Text(f"{_files(ranked.duplicates)} with the same bytes as one before; said"))
        parts.append(Text("in their rows."))
    if ranked.kept:
        parts.append(Text(f"{_files(ranked.kept)} as before: not matched again (--fresh does)."))
    if ranked.left_out:
        parts.append(Text(f"{_files(ranked.left_out)} below --min-fit: in the results only."))
    parts += [Text(f"written: {shown(place)}") for place in ranked.places]
    return Group(*parts)


def _caption(ranked: RankedFolder, roles: Sequence[Role]) -> str:
    shown_count, scored = len(ranked.top), ranked.scored - ranked.left_out
    by = f"their fit as {roles[0].name}" if len(roles) == 1 else "the best of their fits"
    return f"{shown_count} of {scored}, by {by}, in points of 100, as of {ranked.as_of}"


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count:,} files"


def render_ranking(rows: Sequence[Summary], roles: Sequence[Role]) -> RenderableType:
    """Return rows as a table, in the order given."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("", justify="right", no_wrap=True)
    table.add_column("resume", overflow="fold")
    for role in roles:
        table.add_column(role.name, justify="right", no_wrap=True)
    table.add_column("strongest skills", ratio=1)
    for rank, row in enumerate(rows, 1):
        by_role = {score.role_id: score for score in row.scores}
        cells: list[RenderableType] = [str(rank), Text(shown(row.file))]
        for role in roles:
            score = by_role[role.id]
            cells.append(Text(f"{100 * score.score:.0f} {score.band:>7}", BAND_STYLE[score.band]))
        table.add_row(*cells, Text(", ".join(row.strongest[:_STRONGEST])))
    return table


def render_statuses(statuses: Mapping[str, int], failures: Sequence[Summary]) -> RenderableType:
    """Return how many files had each status, and what to do about the ones that failed."""
    parts: list[RenderableType] = []
    for status, advice in STATUS_ADVICE.items():
        if status in statuses:
            parts.append(Text(f"{statuses[status]:>7,} {status:<14} {advice}".rstrip()))
    if failures:
        parts.append(Text(""))
        parts += [Text(f"  {row.status}: {shown(row.reason)}", style="yellow") for row in failures]
        failed = sum(statuses.values()) - sum(statuses.get(s, 0) for s in ("ok", "ok_partial"))
        if failed > len(failures):
            parts.append(Text(f"  and {failed - len(failures):,} more, in the outputs"))
    return Group(*parts)


__all__ = ["render_batch", "render_ranking", "render_statuses"]
