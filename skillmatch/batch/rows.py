"""One row per file: what a batch says of a resume, without the resume's text."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

from skillmatch.contracts import as_json, versioned
from skillmatch.fits import Comparison, RoleFit
from skillmatch.mentions import SkillEvidence
from skillmatch.results import MatchResult, to_plain
from skillmatch.weighing.best_mention import best_mention
from skillmatch.weighing.signals import Signals, month_of

STATUS_ADVICE: dict[str, str] = {
    "ok": "",
    "ok_partial": "Read in part; the warnings name the pages that are missing.",
    "no_text": "No text that can be read: run OCRmyPDF on them and match the results.",
    "encrypted": "Needs a password: ask for a copy without one.",
    "corrupt": "Damaged or not there: ask for it again, or mend its path.",
    "wrong_type": "Of a kind that is not read: ask for a PDF.",
    "empty_file": "Holds nothing: ask for the file again.",
    "limit": "Over a size limit: ask for a smaller file.",
    "timeout": "Took too long: open it by hand, or raise --timeout.",
    "oom": "Took too much memory: open it by hand, or raise --memory.",
    "crash": "Crashed its reader: open it by hand.",
    "internal_error": "A bug of skillmatch: please report it, without the resume.",
}
"""Every status a row can have, and what to do about it."""

READ_STATUSES = ("ok", "ok_partial")
"""Those of a file that was read and has fits."""

_MOST_QUOTES = 8
_NAMED = 5
_QUOTED = 3
_LEVEL = 1  # packing is a part of the time a resume takes; higher levels take longer than they save


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
    sha256
        Digest of the file's bytes, in hexadecimal; ``""`` when they could not be read.
    duplicate_of
        The first file with the same bytes, when there is one before this; else ``""``.
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
    sha256: str = ""
    duplicate_of: str = ""

    @property
    def scored(self) -> bool:
        """Whether the file was read and has fits."""
        return bool(self.fits)

    @property
    def score(self) -> float:
        """The best of its fits; 0 when it failed."""
        return max((fit.score for fit in self.fits), default=0.0)

    def to_dict(self) -> dict[str, Any]:
        """Return the row as the plain data that a line of ``results.jsonl`` holds.

        It follows the schema ``row``. Of a skill it tells what the skill is, not under which names
        the taxonomy looks for it.
        """
        plain = versioned("row", to_plain(self))
        for evidence in plain["skills"]:
            skill = evidence["skill"]
            evidence["skill"] = {name: skill[name] for name in ("id", "name", "kind", "category")}
        return plain

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the row as JSON; without `indent` it is the line of ``results.jsonl``."""
        return as_json(self.to_dict(), indent=indent)


@dataclass(frozen=True, slots=True)
class RoleScore:
    """The fit for one role, without what makes it."""

    role_id: str
    score: float
    band: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What a ranking shows of a row: small, so that a batch can hold many.

    Attributes
    ----------
    file, status, reason, warnings, pages, sha256, duplicate_of
        As in `BatchRow`.
    scores
        One for each role, the best first; empty when it failed.
    verdict
        As in `Comparison`; ``""`` when there is none.
    strongest, missing
        Names of skills that add most to the best fit, and of those that would; of those, what is
        listed already says so.
    evidence
        Lines that show the strongest.
    """

    file: str
    status: str
    reason: str = ""
    scores: tuple[RoleScore, ...] = ()
    verdict: str = ""
    strongest: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    pages: int = 0
    sha256: str = ""
    duplicate_of: str = ""

    @property
    def scored(self) -> bool:
        """Whether the file was read and has fits."""
        return bool(self.scores)

    @property
    def score(self) -> float:
        """The best of its fits; 0 when it failed."""
        return self.scores[0].score if self.scores else 0.0


def summarize(row: BatchRow) -> Summary:
    """Return what a ranking shows of a row."""
    best = row.fits[0] if row.fits else None
    return Summary(
        file=row.file,
        status=row.status,
        reason=row.reason,
        scores=tuple(RoleScore(fit.role_id, fit.score, fit.band) for fit in row.fits),
        verdict=row.comparison.verdict if row.comparison else "",
        strongest=tuple(p.skill_name for p in best.contributions[:_NAMED]) if best else (),
        missing=tuple(gap.named for gap in best.missing[:_NAMED]) if best else (),
        evidence=tuple(f"{quote.skill_name}: {quote.text}" for quote in row.quotes[:_QUOTED]),
        warnings=row.warnings,
        pages=row.pages,
        sha256=row.sha256,
        duplicate_of=row.duplicate_of,
    )


def pack(row: BatchRow) -> bytes:
    """Return the line of a row, packed as a journal keeps it."""
    return zlib.compress(row.to_json().encode(), _LEVEL)


def unpack(packed: bytes) -> str:
    """Return the line of a row that was packed."""
    return zlib.decompress(packed).decode()


def row_of(file: str, result: MatchResult, *, sha256: str = "") -> BatchRow:
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
        sha256=sha256,
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


__all__ = [
    "READ_STATUSES",
    "STATUS_ADVICE",
    "BatchRow",
    "Quote",
    "RoleScore",
    "Summary",
    "pack",
    "quotes_of",
    "row_of",
    "summarize",
    "unpack",
]
