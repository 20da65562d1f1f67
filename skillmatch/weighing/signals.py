"""Signals: where a mention stands, in which job, and what is said of production beside it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date
from math import inf

from skillmatch.document import USED_SECTIONS, Document, Entry
from skillmatch.flagging.pasted import pasted_postings
from skillmatch.flagging.quoted import quoted_letters
from skillmatch.frozen import quickly_made
from skillmatch.mentions import Mention
from skillmatch.names import lower_case
from skillmatch.places import Spans
from skillmatch.weighing.above_headings import UntitledText
from skillmatch.weighing.apart import AHEAD, BESIDE, ELSEWHERE, LISTED, OVERSEEN, why_apart
from skillmatch.weighing.occupations import tells_building, tells_oversight
from skillmatch.weighing.sentences import REACH, Sentences, begun_in, has_year, own_dates
from skillmatch.weighing.specified import is_only_specified, specified
from skillmatch.weighing.theses import theses

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

UNDIVIDED_PLACE = 0.38
"""For text without any heading, where nobody can tell listing from use; it lies in between, just
below what counts as used. What is listed there counts as in a list of skills."""

ELSEWHERE_PLACE = 0.28
"""For a kind of section that is not among those above."""

_APART = {
    AHEAD: AHEAD_PLACE,
    BESIDE: BESIDE_PLACE,
    LISTED: PLACE["skills"],
    ELSEWHERE: PLACE["skills"],
    OVERSEEN: LIST_PLACE,
}

_DOCTORATE = re.compile(r"\bPh\.? ?D\b|\bdoctora(?:l|te)\b|\bD\.?Phil\b", re.IGNORECASE)
_WITH_WORK = USED_SECTIONS | {"header"}
_YEAR_OF_WORK = 12  # months, as a job without dates is taken for


def month_of(day: date) -> int:
    """Return the number of a day's month, as entries count them.

    >>> month_of(date(2026, 11, 1)) - month_of(date(2025, 12, 31))
    11
    """
    return 12 * day.year + day.month - 1


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


_SiteKey = tuple[str, str, int, bool, bool, bool, bool, bool]


class Signals:
    """Where the mentions of a document stand, worked out once for all of its skills."""

    def __init__(self, document: Document, as_of_month: int) -> None:
        self.document = document
        lower = lower_case(document.text)
        # What is not the person's own: job postings, and letters that the resume answers.
        self.pasted = Spans(
            [*pasted_postings(document, lower).spans, *quoted_letters(document).spans]
        )
        self.sentences = Sentences(document.text, lower)
        self._specified = Spans(specified(document.text, lower))
        self._untitled = UntitledText(document)
        self._as_of_month = as_of_month
        self._theses = theses(document)
        entries = document.entries
        self._entry_starts = [entry.start for entry in entries]
        borders = {border for one in entries for border in (one.start, one.title_end, one.end)}
        self._borders = sorted(borders)
        # What was asked before, as many mentions stand in the same sentence or entry.
        self._in_sentence: dict[tuple[int, str, str, bool], Site] = {}
        self._sites: dict[_SiteKey, Site] = {}
        self._apart: dict[int, str] = {}
        self._within_months: dict[tuple[int, int, int], Entry] = {}

    def site(self, mention: Mention) -> Site:
        """Return where a mention stands."""
        sentences, start, section = self.sentences, mention.start, mention.section
        number = bisect_right(sentences.begins, start) - 1
        if mention.end > sentences.ends[number]:  # it goes on behind the end of a line
            return self._site(mention, sentences.around(start, mention.end))
        key = number, section, mention.level, mention.how == "implied"
        found = self._in_sentence.get(key)
        if found is None:
            sentence = sentences.begins[number], sentences.ends[number]
            found = self._site(mention, sentence)
            if self._all_alike(sentence, section):
                self._in_sentence[key] = found
        return found

    def _all_alike(self, sentence: tuple[int, int], section: str) -> bool:
        """Say whether all mentions of a sentence have the same site if they are named alike."""
        begin, end = sentence
        border = bisect_right(self._borders, begin)
        divided = border < len(self._borders) and self._borders[border] < end
        whole = not divided and end - begin <= REACH and section != "education"
        if self._specified.any_at(begin, end):
            return False
        return whole and (section not in _WITH_WORK or self.sentences.is_claimed_alike(sentence))

    def _site(self, mention: Mention, sentence: tuple[int, int]) -> Site:
        start, end, kind = mention.start, mention.end, mention.section
        number = bisect_right(self._entry_starts, start) - 1
        entry = self.document.entries[number] if number >= 0 else None
        said = self._untitled.says(start) if kind == "header" else ""
        undivided = said in {"lists", "tells"}
        told = undivided or kind in USED_SECTIONS
        listed = said == "lists" or (told and self.sentences.in_list(start, end))
        labelled = listed and self.sentences.is_labelled(start)
        thesis = kind == "education" and self._theses.any_at(start, end)
        if entry is None or start >= entry.end or not self._is_of_work(entry, thesis=thesis):
            entry = None
            apart = LISTED if listed and not undivided else ""
        else:
            apart = self._apart_of(number)
            if apart == BESIDE and tells_building(self.document.text[slice(*sentence)]):
                apart = ""
            if apart == OVERSEEN and not tells_oversight(self.document.text[slice(*sentence)]):
                apart = ""
            # In another trade a list is one whatever its label, and a short labelled one as well.
            if apart == ELSEWHERE and not (listed or self.sentences.is_label_of_names(start)):
                apart = ""
            in_job = not apart and entry.section != "projects"
            stretch = self._specified.at(start, end) if in_job else None
            if stretch is not None:  # which may begin on a line before
                begin, _ = self.sentences.around(stretch[0], stretch[0])
                told_there = self.document.text[begin : max(stretch[1], sentence[1])]
                only = is_only_specified(mention.skill_id, told_there, self._title(entry))
                apart = OVERSEEN if only else ""
            entry = None if apart else self._within(entry, mention, sentence)
        # What is asked for or taught is not in production; where nothing is divided, who knows.
        listed = listed and not labelled  # "Technologies: ..." says what the job was done with
        used = told and not apart and not listed and not labelled
        production = used and self.sentences.production_beside(start, end, sentence)
        if thesis:
            kind = "thesis"
        basic, named = mention.level == "basic", mention.how != "implied"
        # Entries are kept as long as their ids: here and in the document.
        key = kind, apart, id(entry), production, basic, named, listed, undivided
        return self._sites.get(key) or self._new_site(key, entry)

    def _is_of_work(self, entry: Entry, *, thesis: bool) -> bool:
        """Say whether the months of an entry are months of work: years of a doctorate are."""
        if entry.section in _WITH_WORK:
            return True
        return thesis and _DOCTORATE.search(self._title(entry)) is not None

    def _title(self, entry: Entry) -> str:
        return self.document.text[slice(*self.document.title_span(entry))]

    def _new_site(self, key: _SiteKey, entry: Entry | None) -> Site:
        kind, apart, _, production, basic, named, listed, undivided = key
        if undivided:
            place = PLACE["skills"] if listed else UNDIVIDED_PLACE
        else:
            place = _APART[apart] if apart else PLACE.get(kind, ELSEWHERE_PLACE)
        if listed:
            place = min(place, LIST_PLACE)
        months = entry.months(self._as_of_month) if entry else None
        begun = months if months and months[0] <= self._as_of_month else None
        undated = kind == "experience" and entry is None and not apart and not listed
        earliest = begun[0] if begun else self._as_of_month - _YEAR_OF_WORK if undated else inf
        site = self._sites[key] = Site(
            kind, place, apart, entry, begun, production, basic, named, listed, undivided,
            undated, earliest,
        )  # fmt: skip
        return site

    def _apart_of(self, number: int) -> str:
        """Return why what stands in an entry shows no work of one's own, if it does not."""
        found = self._apart.get(number)
        if found is None:
            entry = self.document.entries[number]
            if entry.first_month > self._as_of_month:
                found = AHEAD
            elif entry.section == "projects":
                found = ""
            else:
                found = why_apart(self._title(entry))
            self._apart[number] = found
        return found

    def _within(self, entry: Entry, mention: Mention, sentence: tuple[int, int]) -> Entry:
        """Return an entry, for the months that the sentence of a mention gives if it does."""
        if mention.start < entry.title_end:
            return entry
        begin, end = max(sentence[0], entry.title_end), min(sentence[1], entry.end)
        key = entry.start, begin, end
        found = self._within_months.get(key)
        if found is None:
            told = self.document.text[begin:end]
            found = _in_months_of(told, entry) if has_year(told) else entry
            self._within_months[key] = found
        return found


def _in_months_of(sentence: str, entry: Entry) -> Entry:
    """Return an entry for the months that a sentence in it gives.

    "PyTorch prototype (2024)" in a job of ten years is use in one of them. In running text
    "Since 2021 ..." goes on where the dates before it ended.
    """
    own = own_dates(sentence)
    if own is None:
        begun = begun_in(sentence) or entry.first_month
        within = begun > entry.first_month and begun <= (entry.last_month or begun)
        return replace(entry, first_month=begun) if within else entry
    if own.first_month < entry.first_month:
        return entry
    after = entry.last_month is not None and own.first_month > entry.last_month
    if own.form == "single" and after:
        return entry
    return replace(entry, first_month=own.first_month, last_month=own.last_month)


__all__ = ["PLACE", "UNDIVIDED_PLACE", "Signals", "Site", "month_of"]
