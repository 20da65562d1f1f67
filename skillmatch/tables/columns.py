"""The columns of every table, of Parquet and of clusters: names, types and meanings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "number", "whole", "flag"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes
    ----------
    name
        What it is called.
    kind
        What its values are: ``text``, ``number``, ``whole`` (a number without a fraction) or
        ``flag``.
    meaning
        What they say, with unit and range; not told for what a record in it holds.
    many
        Whether a value is a list.
    parts
        Where a value is a list of records, their columns.
    """

    name: str
    kind: Kind
    meaning: str
    many: bool = False
    parts: tuple[Column, ...] = ()


_FILE = Column("file", "text", "the file, relative to its folder")
_ROLE = Column("role_id", "text", "id of the role")
_SKILL = (
    Column("skill_id", "text", "id of the skill"),
    Column("skill_name", "text", "its name"),
)
_WANTED = Column(
    "wanted", "text", "must or nice to have where the role says, as that of a posting does"
)
_YEARS_ASKED = Column("years_asked", "whole", "years the role asks for; not scored")

OUTCOME = (
    _FILE,
    Column(
        "status",
        "text",
        "ok, ok_partial, or why it could not be read (no_text, encrypted, corrupt and so on)",
    ),
    Column("reason", "text", "why it failed; empty when it was read"),
    Column("pages", "whole", "pages read"),
    Column("sha256", "text", "digest of its bytes; empty when they could not be read"),
    Column("duplicate_of", "text", "the first file with the same bytes, or empty"),
    Column("verdict", "text", "id of the better role, close, neither, or empty"),
)
BEST = (
    Column("best_role", "text", "id of the role it fits best"),
    Column("score", "number", "the best of its fits, in [0, 1]"),
)
WARNINGS = Column("warnings", "text", "what to know before trusting the scores", many=True)
FIT = (
    _ROLE,
    Column("role_name", "text", "its name"),
    Column("score", "number", "the fit, in [0, 1]"),
    Column("band", "text", "weak, partial, good or strong"),
)
COMPETENCY = (
    _ROLE,
    Column("competency", "text", "id of the competency"),
    Column("competency_name", "text", "its name"),
    Column("score", "number", "the part of it that is covered, in [0, 1]"),
    Column("share", "number", "the part of the role it counted for this resume, in [0, 1]"),
)
SKILL = (
    *_SKILL,
    Column("kind", "text", "language, library, tool, model, concept or hardware"),
    Column("category", "text", "the taxonomy file it comes from"),
    Column("strength", "number", "how strongly the resume shows it, in [0, 1]"),
    Column("years", "number", "years in dated entries that use it"),
    Column("last_used", "text", "YYYY-MM of the last of them"),
    Column("implied", "flag", "whether only narrower skills or deeds show it"),
    Column("mentions", "whole", "in how many places it stands, claimed or not"),
)
CONTRIBUTION = (
    _ROLE,
    *_SKILL,
    Column("competency", "text", "id of the competency it belongs to"),
    Column("points", "number", "its part of the score, in [0, 1]"),
    Column("weight", "number", "how much the role wants it, from 0"),
    Column("strength", "number", "how strongly the resume shows it, in [0, 1]"),
    _YEARS_ASKED,
)
MISSING = (
    _ROLE,
    *_SKILL,
    Column("competency", "text", "id of the competency it belongs to"),
    Column("gain", "number", "what using it in work would add to the score, in [0, 1]"),
    Column("listed", "flag", "whether the resume names it without use in work"),
    _WANTED,
    _YEARS_ASKED,
)
QUOTE = (
    *_SKILL,
    Column("page", "whole", "number of the page, from 1"),
    Column("text", "text", "the line of the resume that shows it"),
)
RESULTS = (
    *OUTCOME,
    Column("fits", "text", "the fits, the best first", parts=FIT),
    Column("skills", "text", "the skills, the strongest first", parts=SKILL),
    Column("missing", "text", "what would add, by role", parts=MISSING),
    Column("quotes", "text", "lines that show what adds most", parts=QUOTE),
    WARNINGS,
)
"""The columns of ``results.parquet`` and of the parts that clusters write: a row per file."""

OF_RESULTS: dict[str, tuple[Column, ...]] = {
    "fit": (_FILE, *FIT),
    "competency": (_FILE, *COMPETENCY),
    "skill": (_FILE, *SKILL),
    "contribution": (_FILE, *CONTRIBUTION),
    "missing": (_FILE, *MISSING),
    "quote": (_FILE, *QUOTE),
}
"""Of what the other tables of results have a row, and its columns."""

TAXONOMY_SKILL = (
    *_SKILL,
    Column("kind", "text", "language, library, tool, model, concept or hardware"),
    Column("category", "text", "the taxonomy file it comes from"),
    Column("aliases", "text", "its other names", many=True),
    Column("broader", "text", "ids of the skills it is part of, the nearest first", many=True),
)
"""A table of a taxonomy: a row per skill."""

NEED = (
    _ROLE,
    Column("role_name", "text", "its name"),
    Column("area", "text", "id of the part of the role"),
    Column("competency", "text", "id of the part of the area"),
    Column("need", "whole", "number of the need in its competency, from 1, the weightiest first"),
    Column("skill_id", "text", "id of a skill that meets it; of several rows one is enough"),
    Column("weight", "number", "TF-IDF weight of the need, from 0"),
    Column("demand", "number", "share of postings that ask for it, in [0, 1]"),
    Column("years_asked", "whole", "years of experience asked for; not scored"),
    _WANTED,
)
"""A table of roles: a row per skill that meets a need."""


def per_file(roles: Iterable[str]) -> tuple[Column, ...]:
    """Return the columns of a table per file, with two for each of the roles."""
    fits = (column for role_id in roles for column in of_role(role_id))
    return (*OUTCOME, *BEST, *fits, WARNINGS)


def of_role(role_id: str) -> tuple[Column, ...]:
    """Return the columns that a role has in a table per file."""
    return (
        Column(f"{role_id} score", "number", "the fit for that role, in [0, 1]"),
        Column(f"{role_id} band", "text", "weak, partial, good or strong"),
    )


__all__ = [
    "BEST",
    "COMPETENCY",
    "CONTRIBUTION",
    "FIT",
    "MISSING",
    "NEED",
    "OF_RESULTS",
    "OUTCOME",
    "QUOTE",
    "RESULTS",
    "SKILL",
    "TAXONOMY_SKILL",
    "WARNINGS",
    "Column",
    "Kind",
    "of_role",
    "per_file",
]
