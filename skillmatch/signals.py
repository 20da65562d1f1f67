"""Signals: where a mention stands, in which job, and what is said of production beside it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from datetime import date
from math import inf
from typing import NamedTuple

from skillmatch.document import Document, Entry
from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.names import lower_case
from skillmatch.occupations import works_beside
from skillmatch.pasted import pasted_postings
from skillmatch.places import Places
from skillmatch.read.dates import DateRange, find_date_ranges
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

ELSEWHERE_PLACE = 0.28
"""For a kind of section that is not among those above."""

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
_SENTENCE_END = re.compile(r"\n|\. |•")
_SENTENCE_REACH = 160


def month_of(day: date) -> int:
    """Return the number of a day's month, as entries count them.

    >>> month_of(date(2026, 11, 1)) - month_of(date(2025, 12, 31))
    11
    """
    return 12 * day.year + day.month - 1


class Site(NamedTuple):
    """Where a mention stands, as far as it matters for its strength.

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
    """

    kind: str
    place: float
    apart: str = ""
    entry: Entry | None = None
    months: tuple[int, int] | None = None


class Signals:
    """Lines, sentences and words of production of a document, found once for all its skills."""

    def __init__(self, document: Document, as_of_month: int) -> None:
        self.document = document
        self.pasted = pasted_postings(document)
        self.sections = bool(document.sections)
        self._text = document.text
        self._lower = lower_case(document.text)
        self._as_of_month = as_of_month
        self._theses = theses(document)
        self._sentences = Places.of_matches(_SENTENCE_END, document.text)
        self._entry_starts = [entry.start for entry in document.entries]
        # What was asked before, as many mentions stand in the same entry, sentence or list.
        self._sites: dict[tuple[str, str, int], Site] = {}
        self._apart: dict[int, str] = {}
        self._within_months: dict[tuple[int, int], Entry] = {}
        self._lists: dict[tuple[int, int], bool] = {}
        self._words: dict[tuple[int, int], list[int]] = {}

    def site(self, mention: Mention) -> Site:
        """Return where a mention stands."""
        start, kind = mention.start, mention.section
        number = bisect_right(self._entry_starts, start) - 1
        entry = self.document.entries[number] if number >= 0 else None
        if entry is None or start >= entry.end or entry.section not in _WITH_WORK:
            entry = None
            apart = _LISTED if kind in USED_SECTIONS and self._is_list(mention) else ""
        else:
            apart = self._apart_of(number)
            entry = None if apart else self._within(mention, number)
        if kind == "education" and self._theses.any_at(start, mention.end):
            kind = "thesis"
        key = kind, apart, id(entry)  # entries are kept, here and in the document
        found = self._sites.get(key)
        if found is None:
            place = _APART[apart] if apart else PLACE.get(kind, ELSEWHERE_PLACE)
            months = entry.months(self._as_of_month) if entry else None
            begun = months if months and months[0] <= self._as_of_month else None
            found = self._sites[key] = Site(kind, place, apart, entry, begun)
        return found

    def _apart_of(self, number: int) -> str:
        """Return why what stands in an entry shows no work of one's own, or ``""``."""
        found = self._apart.get(number)
        if found is None:
            entry = self.document.entries[number]
            title = self._text[entry.start : max(entry.title_end, entry.start)]
            if entry.first_month > self._as_of_month:
                found = _AHEAD
            else:
                found = _BESIDE if entry.section != "projects" and works_beside(title) else ""
            self._apart[number] = found
        return found

    def _within(self, mention: Mention, number: int) -> Entry:
        """Return an entry, for the months that the sentence of a mention gives if it does."""
        entry = self.document.entries[number]
        if mention.start < entry.title_end:
            return entry
        begin = max(self._sentences.last_end(mention.start), entry.title_end)
        found = self._within_months.get((number, begin))
        if found is None:
            end = min(self._sentences.next_start(mention.end, len(self._text)), entry.end)
            found = _in_months_of(_own_dates(self._text[begin:end]), entry)
            self._within_months[number, begin] = found
        return found

    def _is_list(self, mention: Mention) -> bool:
        """Say whether a mention under a heading of work stands in a bare list."""
        begin, end = self.line(mention), self._text.find("\n", mention.end)
        found = self._lists.get((begin, end))
        if found is None:
            line = self._text[begin : end if end >= 0 else len(self._text)]
            items = len(_ITEM_END.findall(line)) + 1
            found = items >= _FEWEST_ITEMS and len(line.split()) <= _WORDS_OF_AN_ITEM * items
            self._lists[begin, end] = found
        return found

    def line(self, mention: Mention) -> int:
        """Return where the line of a mention begins."""
        return self._text.rfind("\n", 0, mention.start) + 1

    def production(self, mention: Mention, site: Site) -> bool:
        """Say whether the sentence of a mention speaks of production or scale."""
        if self.sections and (mention.section not in USED_SECTIONS or site.apart):
            return False
        begin = self._sentences.last_end(mention.start)
        end = self._sentences.next_start(mention.end, len(self._text))
        words = self._words.get((begin, end))
        if words is None:
            words = [word.start() for word in _PRODUCTION.finditer(self._lower, begin, end)]
            self._words[begin, end] = words
        near = bisect_left(words, mention.start - _SENTENCE_REACH)
        return near < len(words) and words[near] < mention.end + _SENTENCE_REACH


def _in_months_of(own: DateRange | None, entry: Entry) -> Entry:
    """Return an entry for the months that a sentence in it gives.

    "PyTorch prototype (2024)" in a job of ten years is use in one of them. In running text
    "Since 2021 ..." goes on where the dates before it ended.
    """
    if own is None or own.first_month < entry.first_month:
        return entry
    after = entry.last_month is not None and own.first_month > entry.last_month
    if own.form == "single" and after:
        return entry
    return replace(entry, first_month=own.first_month, last_month=own.last_month)


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
        site = signals.site(mention)
        entry = site.entry
        last = -inf if entry is None else inf if entry.last_month is None else entry.last_month
        return site.place, signals.production(mention, site), last, -mention.start

    return max(seen or claimed, key=shown, default=None)


__all__ = ["PLACE", "Signals", "Site", "best_mention", "month_of"]
