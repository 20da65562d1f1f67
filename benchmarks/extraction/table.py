"""The table of extractors, the best of each column marked, and who is ahead of skillmatch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from extraction.processes import Measured

OURS = {"text": "skillmatch, find_skills", "pdf": "skillmatch, match_resume, end to end"}
TITLES = {"text": "given the text", "pdf": "given the PDF"}


@dataclass(frozen=True)
class Column:
    """A figure of the table: its title, how it is had and written, and which way is better."""

    title: str
    figure: Callable[[Measured], float | None]
    form: str
    more_is_better: bool = False

    def cell(self, row: Measured) -> str:
        """Return what the table says, which is nothing where nothing is known."""
        figure = self.figure(row)
        return "–" if figure is None else format(figure, self.form)

    def is_ahead(self, row: Measured, other: Measured) -> bool:
        """Say whether a row is better than another by what the table shows of both."""
        if self.figure(row) is None or self.figure(other) is None:
            return False
        mine, theirs = (float(self.cell(one).replace(",", "")) for one in (row, other))
        return mine > theirs if self.more_is_better else mine < theirs


COLUMNS = (
    Column("start, s", lambda row: row.start, ".2f"),
    Column("ms a resume", lambda row: row.milliseconds, ",.2f"),
    Column("peak, MB", lambda row: row.megabytes, ",.0f"),
    Column("precision", lambda row: row.quality.precision, ".3f", more_is_better=True),
    Column("recall, named", lambda row: row.quality.recall("named"), ".3f", more_is_better=True),
    Column(
        "recall, concepts", lambda row: row.quality.recall("concept"), ".3f", more_is_better=True
    ),
)


def lines_of(rows: Sequence[Measured]) -> Iterator[str]:
    """Give the lines of the table: rows that are given texts, those given PDFs, who is ahead."""
    yield "| extractor | given | " + " | ".join(column.title for column in COLUMNS) + " | note |"
    yield "|---|---|" + "---|" * len(COLUMNS) + "---|"
    for given in OURS:
        group = [row for row in rows if row.given == given]
        for row in group:
            cells = [_cell(column, row, group) for column in COLUMNS]
            yield " | ".join([f"| {row.name}", given, *cells, f"{_note(row)} |"])
    yield ""
    yield "**Bold**: the best of its column among those given the same."
    for given, name in OURS.items():
        ours = next((row for row in rows if row.name == name), None)
        if ours is not None:
            group = [row for row in rows if row.given == given]
            yield f"\nAhead of `{name}`, {TITLES[given]}: {_ahead(ours, group)}"


def _cell(column: Column, row: Measured, group: Sequence[Measured]) -> str:
    cell = column.cell(row)
    if column.figure(row) is None or any(column.is_ahead(other, row) for other in group):
        return cell
    return f"**{cell}**"


def _note(row: Measured) -> str:
    parts = [row.version] if row.version and row.version[0].isdigit() else []
    if row.start is None:
        parts = ["not measured"]
    elif row.failed:
        parts.append(f"failed on {row.failed} resumes")
    if row.reason:
        parts.append(row.reason.replace("|", "/"))
    return "; ".join(parts)


def _ahead(ours: Measured, group: Sequence[Measured]) -> str:
    """Say in each column which peers are better than we are."""
    parts = []
    for column in COLUMNS:
        better = [
            f"{row.name} ({column.cell(row)})"
            for row in group
            if not row.name.startswith("skillmatch") and column.is_ahead(row, ours)
        ]
        if better:
            parts.append(f"{column.title} {column.cell(ours)}: {', '.join(better)}")
    return "; ".join(parts) + "." if parts else "nobody in any column."
