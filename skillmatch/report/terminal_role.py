"""A role as a page in the terminal: what it asks for, how often, and how much that weighs."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from skillmatch.report.role import AreaDict, CompetencyDict, NeedDict, RoleDict
from skillmatch.report.terminal import bar

"""A page of a role is no wider, so that a need and its alternatives are read at a glance."""

_BAR = 6
_LEGEND = "% of postings that ask for it, weight in the competency, what meets the need"
_BY_HAND = "by hand"
_LEGEND_WANTED = "whether it is a must, weight in the competency, what meets the need"
_LEGEND_BY_HAND = f"{_BY_HAND}: not counted from postings; the role file says how much it is wanted"


def render_role(role: RoleDict) -> RenderableType:
    """Return a role as a page, from the dict that `skillmatch.report.role.role_to_dict` makes."""
    parts: list[RenderableType] = [Text.assemble((role["name"], "bold"), f"   {role['id']}")]
    if role["aliases"]:
        parts.append(Text(f"also: {', '.join(role['aliases'])}", style="dim"))
    if role["summary"]:
        parts += [Text(""), Text(role["summary"])]
    parts += [Text(""), Text(_source(role)), Text(_legend(role), style="dim")]
    # Of a role without postings no demand is counted, which the source says of all of them.
    mark = role["postings"] is not None and any(need["by_hand"] for need in _all_needs(role))
    if mark:
        parts.append(Text(_LEGEND_BY_HAND, style="dim"))
    for area in role["areas"]:
        parts += [Text(""), *_area(area, mark=mark)]
    return Group(*parts)


def _legend(role: RoleDict) -> str:
    says = any(need["wanted"] for need in _all_needs(role))
    return _LEGEND_WANTED if says else _LEGEND


def _all_needs(role: RoleDict) -> Iterable[NeedDict]:
    for area in role["areas"]:
        for competency in area["competencies"]:
            yield from competency["needs"]


def _source(role: RoleDict) -> str:
    """Return in a sentence where the numbers come from."""
    postings = role["postings"]
    if postings is None and any(need["wanted"] for need in _all_needs(role)):
        return "No postings were counted: what is a must, and how much, is the role file's."
    if postings is None:
        return "No postings were counted: the shares are those of the role file."
    words = f"Counted from {postings['count']} postings of {postings['role']}"
    if role["as_of"]:
        words += f", as of {role['as_of']}"
    if role["told_from"]:
        words += f"; told from {role['told_from']} by what is asked for more often"
    return f"{words}."


def _area(area: AreaDict, *, mark: bool) -> list[RenderableType]:
    share = f"   {100 * area['share']:.0f} of 100"
    if area["decay"] < 1 and len(area["competencies"]) > 1:
        share += ", the best of these count most"
    parts: list[RenderableType] = [Text.assemble((area["name"], "bold underline"), share)]
    for competency in area["competencies"]:
        parts.append(Padding(Text(competency["name"], style="bold"), (0, 0, 0, 2)))
        parts.append(_needs(competency, mark=mark))
    return parts


def _needs(competency: CompetencyDict, *, mark: bool) -> RenderableType:
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", no_wrap=True, min_width=len(_BY_HAND) if mark else 4)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    most = max((need["weight"] for need in competency["needs"]), default=0.0) or 1.0
    for need in competency["needs"]:
        table.add_row(
            need["wanted"] or (_BY_HAND if mark and need["by_hand"] else _percent(need["demand"])),
            bar(need["weight"] / most, style="cyan", width=_BAR),
            Text(_any_of(need)),
        )
    return Padding(table, (0, 0, 0, 2))


def _percent(share: float) -> str:
    """Return a share in words short enough for a column.

    >>> _percent(0.64), _percent(0.001), _percent(1.0)
    ('64%', '<1%', '100%')
    """
    return "<1%" if 0 < share < 0.005 else f"{100 * share:.0f}%"  # noqa: PLR2004 - rounds to 0


def _any_of(need: NeedDict) -> str:
    return " or ".join(skill["name"] for skill in need["skills"])


__all__ = ["render_role"]
