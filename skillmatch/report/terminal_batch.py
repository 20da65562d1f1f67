"""A batch as a page in the terminal: the best, what could not be read, where the outputs are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from skillmatch.batch import STATUS_ADVICE, Summary
from skillmatch.batch.rows import RoleScore
from skillmatch.errors import shown
from skillmatch.match import NO_SKILL_WARNING
from skillmatch.ranked import EXAMPLES, RankedFolder
from skillmatch.report.terminal import BAND_STYLE
from skillmatch.roles import Role

_MOST_COLUMNS = 3
_NO_SKILL = ("no skill found; a resume?",)
_WIDE = 100
_ROOM_WHEN_NARROW = 22


@dataclass(frozen=True, slots=True)
class _AsManyAsFit:
    """As many names as have room on one line, each of them whole."""

    names: Sequence[str]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        line = Text("")
        for name in self.names:
            longer = Text(f"{line.plain}, {name}" if line.plain else name)
            if longer.cell_len > options.max_width:
                break
            line = longer
        if not line.plain and self.names:
            line = Text(self.names[0])
            line.truncate(options.max_width, overflow="ellipsis")
        yield line

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        # In a narrow terminal names of files come first: they tell who is meant.
        room = options.max_width if console.width >= _WIDE else _ROOM_WHEN_NARROW
        most = min(Text(", ".join(self.names)).cell_len, room, options.max_width)
        return Measurement(most if console.width < _WIDE else min(most, _ROOM_WHEN_NARROW), most)


def render_batch(ranked: RankedFolder, roles: Sequence[Role]) -> RenderableType:
    """Return what a batch came to: the ranking's top, every status, what to do, the outputs."""
    parts: list[RenderableType] = []
    if ranked.top:
        parts += [render_ranking(ranked.top, roles), Text(_caption(ranked, roles), "dim"), Text("")]
    parts += [render_statuses(ranked.statuses, ranked.failures), Text("")]
    if ranked.duplicates:
        same = f"{_files(ranked.duplicates)} with the same bytes as one before"
        parts.append(Text(f"{same}; said in their rows."))
    if ranked.kept:
        parts.append(Text(f"{_files(ranked.kept)} as before: not matched again (--fresh does)."))
    if ranked.left_out:
        parts.append(Text(f"{_files(ranked.left_out)} below --min-fit: in the results only."))
    parts += [Text(f"written: {shown(place)}") for place in ranked.places]
    for place in ranked.outdated:
        kind = "html" if place.suffix == ".html" else "parquet"
        parts.append(Text(f"of an earlier run: {shown(place)} (--{kind} writes it anew)"))
    return Group(*parts)


def _caption(ranked: RankedFolder, roles: Sequence[Role]) -> str:
    shown_count, scored = len(ranked.top), ranked.scored - ranked.left_out
    by = f"their fit as {roles[0].name}" if len(roles) == 1 else "the best of their fits"
    return f"{shown_count} of {scored}, by {by}, in points of 100, as of {ranked.as_of}"


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count:,} files"


def render_ranking(rows: Sequence[Summary], roles: Sequence[Role]) -> RenderableType:
    """Return rows as a table, in the order given.

    Up to three roles have a column each; of more, the two best fits of each resume are named.
    """
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("", justify="right", no_wrap=True)
    table.add_column("resume", overflow="fold")
    if len(roles) > _MOST_COLUMNS:
        table.add_column("best fit")
        table.add_column("next")
    else:
        for role in roles:
            table.add_column(role.name, justify="right", no_wrap=True)
    table.add_column("strongest skills", ratio=1)
    names = {role.id: role.name for role in roles}
    for rank, row in enumerate(rows, 1):
        cells: list[RenderableType] = [str(rank), Text(shown(row.file))]
        if len(roles) > _MOST_COLUMNS:
            cells += [_score(score, names[score.role_id]) for score in row.scores[:2]]
        else:
            by_role = {score.role_id: score for score in row.scores}
            cells += [_score(by_role[role.id]) for role in roles]
        nothing = NO_SKILL_WARNING in row.warnings
        table.add_row(*cells, _AsManyAsFit(_NO_SKILL if nothing else row.strongest))
    return table


def _score(score: RoleScore, role: str = "") -> Text:
    text = f"{100 * score.score:.0f} {score.band:>7}"
    return Text(f"{text} {role}".rstrip(), BAND_STYLE[score.band])


def render_statuses(statuses: Mapping[str, int], failures: Sequence[Summary]) -> RenderableType:
    """Return how many files had each status, what to do, and the first of those that failed."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for status, advice in STATUS_ADVICE.items():
        if status not in statuses:
            continue
        table.add_row(f"{statuses[status]:>7,} {status}", Text(advice, style="bold"))
        for line in _examples(statuses[status], (row for row in failures if row.status == status)):
            table.add_row("", line)
    return table


def _examples(count: int, failures: Iterable[Summary]) -> list[Text]:
    told = [Text(shown(row.reason)) for row in failures][:EXAMPLES]
    if told and count > len(told):
        told.append(Text(f"and {count - len(told):,} more, in the outputs", style="dim"))
    return told


__all__ = ["render_batch", "render_ranking", "render_statuses"]
