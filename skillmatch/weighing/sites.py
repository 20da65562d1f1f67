"""Sites: the places that mentions stand in, and how strong each is."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from skillmatch.document import Entry
from skillmatch.frozen import quickly_made

PLACE: dict[str, float] = {
    "experience": 0.55,  # used in a job: what hiring managers ask for first
    "projects": 0.42,  # used, but nobody depended on it
    "publications": 0.42,  # used and reviewed
    "thesis": 0.42,  # a project, under whatever heading it stands
    "courses": 0.38,  # taught, with exercises: almost a use
    "awards": 0.35,
    "education": 0.34,
    "certifications": 0.30,  # tested, once
    "header": 0.20,
    "skills": 0.18,  # only listed
    "other": 0.18,
    "languages": 0.18,
    "summary": 0.15,  # claimed, not shown, in the words that are in fashion
    "community": 0.15,  # reviewed, organised, attended: made by others
    "references": 0.10,
    "interests": 0.10,
}
"""Strength by the best section a claimed mention stands in, before anything is added."""

BESIDE_PLACE = 0.05
"""For a job beside those who build, by its title: what a recruiter hires for, a seller sells and a
reporter writes about was used by others."""

LIST_PLACE = 0.34
"""For a bare list of names in a job or project: no sentence there says what was done with them, and
the dates beside it are the job's. It earns no years and shows no production."""

AHEAD_PLACE = 0.10
"""For a job that has not begun: a plan."""

SOUGHT_PLACE = 0.86
"""For the occupation that a posting looks for: whoever is taken works as that, and it
shows as much as a dated job can."""

UNDIVIDED_PLACE = 0.38
"""For text without any heading, where nobody can tell listing from use; it lies in between, just
below what counts as used. What is listed there counts as in a list of skills."""

ELSEWHERE_PLACE = 0.28
"""For a kind of section that is not among those above."""


@quickly_made
@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """Where a mention stands and what is said beside it, as far as it matters for its strength.

    Mentions of one document that stand alike have the same site, so sites are compared by
    identity.

    Attributes
    ----------
    kind
        The kind of section it counts for: a thesis is one's own project.
    place
        The strength of the place.
    apart
        Why it shows no work although it stands among work, or ``""``.
    entry
        The dated job or project that built something it stands in, if any; for the months that
        its sentence gives, if it gives some.
    months
        The first and the last month of that, if it has begun.
    production
        Whether its sentence speaks of production or scale.
    basic
        Whether it is called basic.
    named
        Whether it is named, and not told as work done or by a job's title.
    listed
        Whether it is one of a bare list of names, where work is told or nothing is divided.
    undivided
        Whether it stands in text without a heading, where nobody can tell listing from use.
    in_undated_job
        Whether it was used in a job whose dates cannot be read.
    earliest
        The earliest month that it may count use from: for what came out before, the year in which
        it did changes nothing.
    """

    kind: str
    place: float
    apart: str = ""
    entry: Entry | None = None
    months: tuple[int, int] | None = None
    production: bool = False
    basic: bool = False
    named: bool = True
    listed: bool = False
    undivided: bool = False
    in_undated_job: bool = False
    earliest: float = inf


SOUGHT_SITE = Site("sought", SOUGHT_PLACE)
"""Where the occupation that a posting looks for stands."""

__all__ = [
    "AHEAD_PLACE",
    "BESIDE_PLACE",
    "ELSEWHERE_PLACE",
    "LIST_PLACE",
    "PLACE",
    "SOUGHT_PLACE",
    "SOUGHT_SITE",
    "UNDIVIDED_PLACE",
    "Site",
]
