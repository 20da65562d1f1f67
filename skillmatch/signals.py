"""Signals: where a mention stands, in which job, and what is said of production beside it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from math import inf

from skillmatch.document import Document, Entry
from skillmatch.names import lower_case
from skillmatch.occupations import works_beside
from skillmatch.pasted import pasted_postings
from skillmatch.places import Places
from skillmatch.read.dates import DateRange, find_date_ranges
from skillmatch.results import Mention, SkillEvidence
from skillmatch.theses import theses

PLACE: dict[str, float] = {
    "experience": 0.60,  # used in a job: what hiring managers ask for first
    "projects": 0.50,  # used, but nobody depended on it
    "publications": 0.50,  # used and reviewed
    "thesis": 0.50,  # a project, under whatever heading it stands
    "awards": 0.35,
    "summary": 0.26,  # claimed, not shown
    "header": 0.24,
    "courses": 0.26,  # taught
    "certifications": 0.26,
    "education": 0.26,
    "skills": 0.20,  # only listed
    "other": 0.20,
    "languages": 0.20,
    "references": 0.10,
    "interests": 0.10,
}
"""Strength by the best section a claimed mention stands in, before anything is added."""

BESIDE_PLACE = 0.15
"""For a job beside those who build, by its title: what a recruiter hires for, a seller sells and a
reporter writes about was used by others."""

AHEAD_PLACE = 0.10
"""For a job that has not begun: a plan."""

_AHEAD = "named in a job that has not begun"
_BESIDE = "named in a job that is not about building it"
_LISTED = "listed, in no dated work"
_APART = {_AHEAD: AHEAD_PLACE, _BESIDE: BESIDE_PLACE, _LISTED: PLACE["skills"]}

USED_SECTIONS = frozenset({"experience", "projects", "publications"})
_WITH_WORK = USED_SECTIONS | {"header"}
# In lower case, as is the text it is looked for in: to ignore case takes four times as long.
_PRODUCTION = re.compile(
    r"\b(?:production|productioni[sz]ed|deploy(?:ed|ing|ment|s)?|in prod|serv(?:ed|es|ing)|users|"
    r"customers|"
    r"requests|queries per|latency|throughput|uptime|on[- ]call|scal(?:ed|ing|e)|launched|shipped|"
    r"released|rolled out|went live|live|monitor(?:ed|ing)|terabytes?|petabytes?|tb|pb|"
    r"millions?|billions?|\d+[mbk]\+?|sla|slo|real[- ]time|gpus)\b"
)
_ITEM_END = re.compile(r"[,;|•·/]")
_FEWEST_ITEMS = 6
_WORDS_OF_AN_ITEM = 3
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_IN_BRACKETS = re.compile(
    r"\((?:\d+ months? )?(?:in )?$", re.IGNORECASE
)  # "in 2021" tells of events
_LINE_END = re.compile(r"\n")
_SENTENCE_END = re.compile(r"\n|\. |•")
_SENTENCE_REACH = 160


def month_of(day: date) -> int:
    """Return the number of a day's month, as entries count them.

    >>> month_of(date(2026, 11, 1)) - month_of(date(2025, 12, 31))
    11
    """
    return 12 * day.year + day.month - 1


class Signals:
    """Lines, sentences and words of production of a document, found once for all its skills."""

    def __init__(self, document: Document, as_of_month: int) -> None:
        text = document.text
        self.document = document
        self._beside = {
            entry.start: entry.section != "projects"
            and works_beside(text[entry.start : max(entry.title_end, entry.start)])
            for entry in document.entries
        }
        self._ahead = {e.start for e in document.entries if e.first_month > as_of_month}
        self._dates: dict[int, DateRange | None] = {}
        self._entries: dict[int, Entry | None] = {}
        self.pasted = pasted_postings(document)
        self.theses = theses(document)
        self.sections = bool(document.sections)
        self.lines = Places.of_matches(_LINE_END, text)
        self.sentences = Places.of_matches(_SENTENCE_END, text)
        self.words = Places.of_matches(_PRODUCTION, lower_case(text))
        self.length = len(text)

    def entry(self, mention: Mention) -> Entry | None:
        """Return the dated job or project that built something a mention stands in, if any."""
        entry = self._entry_at(mention)
        if entry is None or self._beside[entry.start] or entry.start in self._ahead:
            return None
        return self._within(mention, entry)

    def _within(self, mention: Mention, entry: Entry) -> Entry:
        """Return an entry for the months that the sentence of a mention itself gives, if it does.

        "PyTorch prototype (2024)" in a job of ten years is use in one of them. In running text
        "Since 2021 ..." goes on where the dates before it ended.
        """
        if mention.start < entry.title_end:
            return entry
        begin = max(self.sentences.last_end(mention.start), entry.title_end)
        if begin not in self._dates:
            end = min(self.sentences.next_start(mention.end, self.length), entry.end)
            self._dates[begin] = _own_dates(self.document.text[begin:end])
        own = self._dates[begin]
        if own is None or own.first_month < entry.first_month:
            return entry
        after = entry.last_month is not None and own.first_month > entry.last_month
        if own.form == "single" and after:
            return entry
        return replace(entry, first_month=own.first_month, last_month=own.last_month)

    def apart(self, mention: Mention) -> str:
        """Return why a mention among work shows no work, or ``""``."""
        entry = self._entry_at(mention)
        if entry is None:
            return _LISTED if self._is_list(mention) else ""
        if entry.start in self._ahead:
            return _AHEAD
        return _BESIDE if self._beside[entry.start] else ""

    def _is_list(self, mention: Mention) -> bool:
        """Say whether a mention stands in a bare list under a heading of work."""
        if mention.section not in USED_SECTIONS:
            return False
        line = self.document.text[
            self.lines.last_end(mention.start) : self.lines.next_start(mention.end, self.length)
        ]
        items = len(_ITEM_END.findall(line)) + 1
        return items >= _FEWEST_ITEMS and len(line.split()) <= _WORDS_OF_AN_ITEM * items

    def place(self, mention: Mention) -> float:
        """Return the strength of the place a mention stands in."""
        why = self.apart(mention)
        return _APART[why] if why else PLACE.get(self.kind_of_place(mention), 0.28)

    def kind_of_place(self, mention: Mention) -> str:
        """Return the kind of section a mention counts for: a thesis is one's own project."""
        in_thesis = mention.section == "education" and self.theses.any_at(
            mention.start, mention.end
        )
        return "thesis" if in_thesis else mention.section

    def _entry_at(self, mention: Mention) -> Entry | None:
        start = mention.start
        if start not in self._entries:
            entry = self.document.entry_at(start)
            used = entry is not None and entry.section in _WITH_WORK
            self._entries[start] = entry if used else None
        return self._entries[start]

    def line(self, mention: Mention) -> int:
        """Return a number that is the same for mentions on one line."""
        return self.lines.last_end(mention.start)

    def production(self, mention: Mention) -> bool:
        """Say whether the sentence of a mention speaks of production or scale."""
        if self.sections and (mention.section not in USED_SECTIONS or self.apart(mention)):
            return False
        start = max(self.sentences.last_end(mention.start), mention.start - _SENTENCE_REACH)
        end = self.sentences.next_start(mention.end, self.length)
        return self.words.any_between(start, min(end, mention.end + _SENTENCE_REACH))


def _own_dates(line: str) -> DateRange | None:
    """Return the one range of dates of a sentence, or the one year that stands in brackets.

    >>> _own_dates("PyTorch prototype (2024)").form, _own_dates("Windows Server 2016")
    ('single', None)
    """
    if _YEAR.search(line) is None:
        return None
    found = [
        dates
        for dates in find_date_ranges(line, singles=True)
        if dates.form != "single" or _IN_BRACKETS.search(line, 0, dates.start)
    ]
    return found[0] if len(found) == 1 else None


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


__all__ = ["PLACE", "Signals", "best_mention", "month_of"]
