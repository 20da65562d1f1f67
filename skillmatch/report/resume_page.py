"""One resume as a page: both fits, what makes them, every skill with its lines, what to learn."""

from __future__ import annotations

from skillmatch.report.page import render_fragment, render_page
from skillmatch.report.resume_data import resume_data
from skillmatch.results import MatchResult

_SKILLS_IN_A_NOTEBOOK = 10


def render_resume(result: MatchResult) -> str:
    """Return a resume's result as one HTML file that needs nothing else.

    The same result gives the same bytes.
    """
    return render_page("resume", resume_data(result))


def render_card(result: MatchResult) -> str:
    """Return the fits and the strongest skills, as a notebook shows a result."""
    data = resume_data(result)
    data["skills"] = data["skills"][:_SKILLS_IN_A_NOTEBOOK]
    return render_fragment("card", data)


__all__ = ["render_card", "render_resume"]
