"""A folder as a page: the ranking, the team, and what could not be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from skillmatch.report.folder_data import folder_data
from skillmatch.report.page import render_page

_SCRIPTS = ("folder_people.js", "folder_ranking.js", "folder_team.js")


def render_folder(rows: Sequence[Mapping[str, Any]], *, shared: bool = False) -> str:
    """Return a folder's results as one HTML file that needs nothing else.

    Parameters
    ----------
    rows
        The rows of the results, as `read_rows` gives them.
    shared
        Whether to leave out what tells who somebody is.
    """
    data = folder_data(rows, shared=shared)
    return render_page("folder", data, scripts=_SCRIPTS)


__all__ = ["render_folder"]
