"""Own roles: a job posting read as a role, or written as a role file.

``source`` takes the text of a posting from wherever it stands; ``professions`` adds what is asked
for by the name of who does it; ``wanted`` tells must-have from nice-to-have by ``wanted_words`` and
``asides``, and ``years`` reads how long; ``alternatives`` finds what is asked for as one of several
in the ``runs`` of skills and among ``examples``, by their ``kinship``; ``grouping`` sorts the needs
into competencies; ``title`` names the role.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from skillmatch.document import Document
from skillmatch.errors import RoleError
from skillmatch.find import find_skills
from skillmatch.mentions import Mention
from skillmatch.nice_to_have import with_nice_lighter
from skillmatch.posting_role.alternatives import group_alternatives
from skillmatch.posting_role.grouping import Group, group_by_competency
from skillmatch.posting_role.professions import find_professions
from skillmatch.posting_role.source import PostingSource, read_posting_source
from skillmatch.posting_role.title import find_title, role_id
from skillmatch.posting_role.wanted import NICE, Wanted, read_wanted
from skillmatch.reference import ReferenceCounts, builtin_counts
from skillmatch.roles import Role
from skillmatch.taxonomy import Taxonomy, TaxonomySource, taxonomy_of

ENOUGH = 0.6
"""Part of what a posting asks for that earns 89% of a competency: postings describe the
person they dream of, and those who are hired bring a part of it."""

_LONG, _NEARLY_ALL = 1000, 0.8  # characters, and part of a posting
_LONGEST_NAME = 100
_LEAST = 0.001  # demands are written with three digits


def role_from_posting(
    source: PostingSource, *, taxonomy: TaxonomySource | None = None, name: str | None = None
) -> Role:
    """Turn a job posting into a role.

    What the company says of itself, its benefits and legal notices are left out. A skill that is
    required has a demand of up to 1, one that is nice to have of up to 0.4, more when it is named
    more than once; its weight is the demand times the root of the idf of the reference postings, of
    what is nice to have at most half of the lightest requirement's. Skills asked for as one of
    several ("AWS, GCP or Azure"), and a field with examples of it ("message brokers (Kafka,
    RabbitMQ)"), become one need; what is not wanted ("no PHP") or not required is none.

    The years asked for are kept as `Need.years` and do not change the score: the strength of a
    skill grows with its years already, and whose dates cannot be read must not lose by it.

    Parameters
    ----------
    source
        The text of the posting, the path of a file that `read_resume` can read (PDF, DOCX, HTML,
        plain text and others), its bytes, or a `Document`. A ``str`` of one line that is the path
        of a file, or ends like one, is a path.
    taxonomy
        The skills to look for: a `Taxonomy`, or the path of a file or folder that extends the
        built-in one; the built-in one when ``None``.
    name
        What to call the role; the job title in the posting when ``None``.

    Returns
    -------
    Role
        Its competencies are those of the built-in roles where they know a skill, else the
        categories of the taxonomy, each with a share of what the posting asks for.

    Raises
    ------
    RoleError
        If the posting names no known skill, or is a resume.
    DocumentError
        If its file cannot be read.

    Examples
    --------
    >>> role = role_from_posting('''Search Engineer
    ...
    ... Requirements
    ... - 3+ years of Python
    ... - Elasticsearch or OpenSearch
    ...
    ... Nice to have
    ... - Rust
    ... ''')
    >>> role.name
    'Search Engineer'
    >>> [(n.skills, n.demand, n.years) for n in sorted(role.needs, key=lambda n: n.skills)]
    [(('elasticsearch', 'opensearch'), 0.8, None), (('python',), 0.8, 3), (('rust',), 0.32, None)]
    """
    from skillmatch.written.role_files import role_of_data  # noqa: PLC0415 - pydantic is slow

    return role_of_data(posting_role_data(source, taxonomy=taxonomy, name=name), builtin_counts())


def role_file_from_posting(
    source: PostingSource, *, taxonomy: TaxonomySource | None = None, name: str | None = None
) -> str:
    """Return the role of a posting as the text of a role file, which `load_role` reads back."""
    from skillmatch.written.role_files import role_file_text  # noqa: PLC0415 - pydantic is slow

    return role_file_text(posting_role_data(source, taxonomy=taxonomy, name=name))


def posting_role_data(
    source: PostingSource, *, taxonomy: TaxonomySource | None = None, name: str | None = None
) -> dict[str, Any]:
    """Return the role of a posting as the data of a role file."""
    skills = taxonomy_of(taxonomy)
    posting = read_posting_source(source)
    mentions, wanted = _asked_for(posting, skills)
    if not wanted and _swallowed(posting):
        posting = replace(posting, sections=())
        mentions, wanted = _asked_for(posting, skills)
    if not wanted:
        message = (
            f"{posting.name or 'the posting'} asks for no skill of the taxonomy; give the whole "
            "text of a job posting, or a taxonomy with its skills"
        )
        raise RoleError(message)
    called = _called(name or find_title(posting.text) or Path(posting.name).stem)
    counts = builtin_counts()
    needs = [
        _Asked.of(group, wanted, counts)
        for group in group_alternatives(posting, mentions, wanted, skills)
    ]
    return {
        "id": role_id(called),
        "name": called,
        "summary": "Made from a job posting.",
        "areas": _areas(needs, skills, counts),
    }


def _asked_for(
    posting: Document, taxonomy: Taxonomy
) -> tuple[Sequence[Mention], Mapping[str, Wanted]]:
    """Return where a posting names skills, by name or by who has them, and how each is wanted."""
    named = find_skills(posting, taxonomy=taxonomy)
    for alone in (False, True):
        titles = find_professions(posting, named, taxonomy, alone=alone)
        mentions = sorted([*named, *titles], key=lambda mention: mention.start)
        wanted = read_wanted(posting, mentions)
        if wanted:
            break
    return mentions, wanted


def _swallowed(posting: Document) -> bool:
    """Say whether a long text is nearly all boilerplate, for want of a heading that we know.

    "About us" at the top reaches over all that follows, then; one posting in a hundred is so.
    """
    length = sum(s.end - s.start for s in posting.sections if s.kind == "boilerplate")
    return length > max(_LONG, _NEARLY_ALL * len(posting.text))


def _called(name: str) -> str:
    return " ".join(name.split())[:_LONGEST_NAME].strip() or "Job posting"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A need as a role file states it."""

    skills: tuple[str, ...]
    demand: Mapping[str, float]
    years: Mapping[str, int]
    wanted: str
    weight: float

    @classmethod
    def of(
        cls, group: Sequence[str], by_skill: Mapping[str, Wanted], counts: ReferenceCounts
    ) -> _Asked:
        """Weigh a need as the most common of its alternatives.

        A role file weighs a group as its weightiest member, and rare ones have a high idf: of
        "Java or Kotlin" the posting does not want Kotlin's rarity. Their demand is lowered to what
        weighs the same.
        """
        demand = max(by_skill[skill].demand for skill in group)
        common = min(counts.damped_idf(skill) for skill in group)
        demands = {}
        for skill in group:
            ratio = common / counts.damped_idf(skill)
            # Rounded down, so that the most common one stays the weightiest.
            alike = demand if ratio >= 1 else int(1000 * demand * ratio) / 1000
            demands[skill] = round(max(alike, _LEAST), 3)
        years = {skill: by_skill[skill].years for skill in group}
        known = {skill: number for skill, number in years.items() if number is not None}
        wanted = "must" if demand > NICE else "nice to have"
        return cls(tuple(group), demands, known, wanted, demand * common)


def _areas(
    needs: Sequence[_Asked], taxonomy: Taxonomy, counts: ReferenceCounts
) -> list[dict[str, Any]]:
    """Return an area for each competency, whose share is its part of what is asked for.

    Each is an area of its own: a posting asks for all of them, each as much as it speaks of it.
    """
    by_skills = {need.skills: need for need in needs}
    weights = with_nice_lighter(
        {need.skills: need.weight for need in needs}, {need.skills: need.wanted for need in needs}
    )
    groups = group_by_competency(weights, taxonomy, counts)
    total = sum(weights.values())
    areas = []
    for group in groups:
        asked = [by_skills[skills] for skills in group.needs]
        share = 100 * sum(weights[need.skills] for need in asked) / total
        areas.append(
            {
                "id": group.id,
                "name": group.name,
                "share": max(round(share, 1), 0.1),
                "competencies": [_competency(group, asked)],
            }
        )
    return areas


def _competency(group: Group, asked: Sequence[_Asked]) -> dict[str, Any]:
    alternatives = [list(need.skills) for need in asked if len(need.skills) > 1]
    years = {skill: number for need in asked for skill, number in need.years.items()}
    entry: dict[str, Any] = {
        "id": group.id,
        "name": group.name,
        "enough": ENOUGH,
        "skills": [need.skills[0] for need in asked if len(need.skills) == 1],
        "alternatives": alternatives,
        "demand": {skill: number for need in asked for skill, number in need.demand.items()},
        "years": years,
        "wanted": {skill: need.wanted for need in asked for skill in need.skills},
    }
    return {key: value for key, value in entry.items() if value not in ([], {})}


__all__ = ["PostingSource", "posting_role_data", "role_file_from_posting", "role_from_posting"]
