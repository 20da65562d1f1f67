"""One row per file: what a batch says of a resume, without the resume's text."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from skillmatch.results import (
    Comparison,
    MatchResult,
    Mention,
    RoleFit,
    SkillEvidence,
)
from skillmatch.signals import Signals, month_of

STATUS_ADVICE: dict[str, str] = {
    "ok": "",
    "ok_partial": "Read in part; the warnings name the pages that are missing.",
    "no_text": "No text that can be read: run OCRmyPDF on them and match the results.",
    "encrypted": "Needs a password: ask for a copy without one.",
    "corrupt": "Damaged or not readable: ask for the file again.",
    "wrong_type": "Of a kind that is not read: ask for a PDF.",
    "empty_file": "Holds nothing: ask for the file again.",
    "limit": "Over a size limit: ask for a smaller file.",
    "timeout": "Took too long: open it by hand, or raise --timeout.",
    "oom": "Took too much memory: open it by hand.",
    "crash": "Crashed its reader: open it by hand.",
    "internal_error": "A bug of skillmatch: please report it, without the resume.",
}
"""Every status a row can have, and what to do about it."""

_MOST_QUOTES = 8


@dataclass(frozen=True, slots=True)
class Quote:
    """A line of a resume that shows a skill."""

    skill_id: str
    skill_name: str
    page: int
    text: str


@dataclass(frozen=True, slots=True)
class BatchRow:
    """What a batch says of one file.

    Attributes
    ----------
    file
        Path relative to the folder, with ``/`` between its parts.
    status
        A key of `STATUS_ADVICE`.
    reason
        Why it failed, in one sentence; ``""`` when it was read.
    fits, skills, comparison, warnings
        As in `MatchResult`; empty when it failed.
    quotes
        Lines of the resume that show the skills that add most.
    pages
        Number of pages read.
    """

    file: str
    status: str
    reason: str = ""
    fits: tuple[RoleFit, ...] = ()
    skills: tuple[SkillEvidence, ...] = ()
    comparison: Comparison | None = None
    warnings: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    pages: int = 0

    @property
    def scored(self) -> bool:
        """Whether the file was read and has fits."""
        return bool(self.fits)

    @property
    def score(self) -> float:
        """The best of its fits; 0 when it failed."""
        return max((fit.score for fit in self.fits), default=0.0)


def row_of(file: str, result: MatchResult) -> BatchRow:
    """Return the row of a resume that was read."""
    partial = any(
        said in warning
        for warning in result.warnings
        for said in ("could not be read", "cannot be read", "Only the first")
    )
    return BatchRow(
        file=file,
        status="ok_partial" if partial else "ok",
        fits=result.fits,
        skills=result.skills,
        comparison=result.comparison,
        warnings=result.warnings,
        quotes=quotes_of(result),
        pages=len(result.document.pages),
    )


def quotes_of(result: MatchResult, *, most: int = _MOST_QUOTES) -> tuple[Quote, ...]:
    """Return lines that show the skills adding most to the best fit, one for each skill."""
    if not result.fits:
        return ()
    found, signals = [], Signals(result.document, month_of(result.as_of))
    for part in result.fits[0].contributions[:most]:
        evidence = result.skill(part.skill_id)
        mention = best_mention(evidence, signals) if evidence else None
        if mention is not None:
            line = result.document.quote(mention.start, mention.end, width=120)
            found.append(Quote(part.skill_id, part.skill_name, mention.page, line))
    return tuple(found)


def best_mention(evidence: SkillEvidence, signals: Signals) -> Mention | None:
    """Return the claimed mention that gave a skill its strength, if there is one.

    That is the one in the best place, if it can be seen; of several, one with signs of production,
    then the one used last, then the first.
    """
    claimed = [mention for mention in evidence.mentions if mention.status == "claimed"]
    document = signals.document
    seen = [m for m in claimed if not document.is_hidden(m.start, m.end)]

    def shown(mention: Mention) -> tuple[float, bool, float, int]:
        entry = signals.entry(mention)
        last = -inf if entry is None else inf if entry.last_month is None else entry.last_month
        return signals.place(mention), signals.production(mention), last, -mention.start

    return max(seen or claimed, key=shown, default=None)


__all__ = ["STATUS_ADVICE", "BatchRow", "Quote", "best_mention", "quotes_of", "row_of"]
