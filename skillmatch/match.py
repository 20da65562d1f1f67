"""match_resume(): read, find, weigh, score and explain one resume."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from skillmatch._version import __version__
from skillmatch.document import Document
from skillmatch.explain import compare_fits, explain_fit
from skillmatch.find import find_skills
from skillmatch.flagging.date_flags import flag_dates
from skillmatch.flagging.flags import flag
from skillmatch.flagging.release_flags import flag_releases
from skillmatch.mentions import SkillEvidence
from skillmatch.read import Source, document_from_text, read_resume
from skillmatch.read.given import ONLY_A_FILE_NAME, is_file_name
from skillmatch.results import MatchResult
from skillmatch.roles import DEFAULT_ROLES, Role, RoleSource, load_roles
from skillmatch.score import score_roles, strengths_of
from skillmatch.taxonomy import Taxonomy, TaxonomySource, taxonomy_of
from skillmatch.weigh import weigh
from skillmatch.weighing.cases import UNDATED_YEARS
from skillmatch.weighing.signals import month_of
from skillmatch.weighing.unseen import HIDDEN_REASON

_UNDATED_WARNING = (
    "Tells of work in a job without dates that can be read; "
    f"it counts like {UNDATED_YEARS:g} year of work."
)
NO_SKILL_WARNING = "No skill was found; is it a resume?"


def match_resume(
    source: Source | None = None,
    *,
    text: str | None = None,
    roles: Sequence[RoleSource] = DEFAULT_ROLES,
    taxonomy: TaxonomySource | None = None,
    as_of: date | None = None,
) -> MatchResult:
    """Say how well a resume fits one or more roles, and why.

    Parameters
    ----------
    source
        A path, bytes, a binary file, or a `Document`. Leave it out when `text` is given.
    text
        The resume's text, when you have it already. One that is only the name of a file is matched
        as a text, with a warning.
    roles
        Ids or names of built-in roles, paths of role files, or `Role` objects, such as
        `role_from_posting` makes.
    taxonomy
        A `Taxonomy`, or the path of a file or folder that extends the built-in one.
    as_of
        The day that "Present" stands for; today when ``None``. Pass one to get the same result
        on any day.

    Returns
    -------
    MatchResult

    Raises
    ------
    DocumentError
        If the resume cannot be read; its subclass and message say why.
    RoleError, TaxonomyError
        If a role or the taxonomy is not right.
    TypeError
        If not exactly one of `source` and `text` is given.

    Examples
    --------
    >>> result = match_resume(text="Skills: Python, PyTorch, LangChain", as_of=date(2026, 11, 1))
    >>> sorted(fit.role_id for fit in result.fits)
    ['ai-engineer', 'ml-engineer']
    >>> result.skill("pytorch").mentions[0].surface
    'PyTorch'
    """
    if (source is None) == (text is None):
        message = "give either a resume (path, bytes, file, Document) or text=, not both or none"
        raise TypeError(message)
    if text is not None and not isinstance(text, str):
        message = f"text is a str, not {type(text).__name__}; give bytes as the resume itself"
        raise TypeError(message)
    if isinstance(roles, str):
        roles = (roles,)
    day = day_of(as_of)
    skills_of = taxonomy_of(taxonomy)
    given = None if taxonomy is None else skills_of
    asked = load_roles(roles, taxonomy=given)
    # One of the two is given, as was seen above; mypy has not seen it.
    document = _document_of(text) if text is not None else read_resume(source)  # type: ignore[arg-type]
    return match_document(document, roles=asked, taxonomy=skills_of, as_of=day)


def _document_of(text: str) -> Document:
    document = document_from_text(text)
    if not is_file_name(text):
        return document
    return replace(document, warnings=(*document.warnings, ONLY_A_FILE_NAME))


def match_document(
    document: Document, *, roles: Sequence[Role], taxonomy: Taxonomy, as_of: date
) -> MatchResult:
    """Match a document that is read against roles that are loaded."""
    mentions = find_skills(document, taxonomy=taxonomy, deeds=True)
    skills, undated = weigh(document.visible(), mentions, taxonomy, as_of=as_of)
    names = {ev.skill.id: ev.skill.name for ev in skills}
    strengths = strengths_of(skills)
    scored = zip(score_roles(roles, strengths, names), roles, strict=True)
    fits = [explain_fit(fit, role, skills, taxonomy) for fit, role in scored]
    fits.sort(key=lambda fit: (-fit.score, fit.role_id))
    return MatchResult(
        document=document,
        fits=tuple(fits),
        skills=skills,
        comparison=compare_fits(fits[0], fits[1]) if len(fits) > 1 else None,
        warnings=(
            *document.warnings,
            *flag(document, mentions),
            *flag_dates(document, month_of(as_of)),
            *([_UNDATED_WARNING] if undated else []),
            *flag_releases(document, skills, month_of(as_of)),
            *_hidden_warnings(document, skills),
            *([] if mentions else [NO_SKILL_WARNING]),
        ),
        as_of=as_of,
        version=__version__,
        taxonomy=taxonomy.fingerprint,
    )


def day_of(as_of: date | None) -> date:
    """Return the day that is meant: the one given, or today."""
    if as_of is None:
        return datetime.now().astimezone().date()
    if isinstance(as_of, datetime):
        return as_of.date()
    if not isinstance(as_of, date):
        message = f"as_of is a datetime.date, not {type(as_of).__name__}"
        raise TypeError(message)
    return as_of


def _hidden_warnings(document: Document, skills: Sequence[SkillEvidence]) -> tuple[str, ...]:
    """Name the skills that are seen in hidden text only, with the place and the reason."""
    if not document.hidden:
        return ()
    names: dict[str, list[str]] = {}
    for evidence in skills:
        if HIDDEN_REASON in evidence.reasons:
            stretch = document.hidden_at(evidence.mentions[0].start, evidence.mentions[0].end)
            where = f"page {stretch.page}, {stretch.reason}" if stretch else "hidden"
            names.setdefault(where, []).append(evidence.skill.name)
    return tuple(
        f"Named in hidden text only, and not counted: {', '.join(sorted(found))} ({where})."
        for where, found in names.items()
    )


__all__ = ["NO_SKILL_WARNING", "day_of", "match_document", "match_resume"]
