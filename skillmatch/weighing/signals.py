"""Signals: where a mention stands, in which job, and what is said of production beside it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from datetime import date
from math import inf

from skillmatch.document import USED_SECTIONS, Document, Entry
from skillmatch.find.owners.postings import is_posting, pasted_postings
from skillmatch.find.work.callings import CALLING_SKILLS
from skillmatch.flagging.quoted import quoted_letters
from skillmatch.mentions import Mention
from skillmatch.names import lower_case
from skillmatch.places import Spans
from skillmatch.weighing.above_headings import UntitledText
from skillmatch.weighing.apart import (
    ABOUT,
    AHEAD,
    BESIDE,
    BOUGHT,
    ELSEWHERE,
    LISTED,
    OVERSEEN,
    TAUGHT,
    TESTED,
    TRIED,
    USED,
    why_apart,
)
from skillmatch.weighing.community import COMMUNITY, is_for_the_community
from skillmatch.weighing.no_work import NoWork
from skillmatch.weighing.occupations import tells_building, tells_oversight
from skillmatch.weighing.sentences import REACH, Sentences
from skillmatch.weighing.sites import (
    AHEAD_PLACE,
    BESIDE_PLACE,
    ELSEWHERE_PLACE,
    LIST_PLACE,
    PLACE,
    SOUGHT_SITE,
    UNDIVIDED_PLACE,
    Site,
)
from skillmatch.weighing.specified import is_only_specified, specified
from skillmatch.weighing.theses import theses
from skillmatch.weighing.told_dates import begun_in, has_year, head_dates, own_dates

_APART = {
    ABOUT: BESIDE_PLACE,
    AHEAD: AHEAD_PLACE,
    BESIDE: BESIDE_PLACE,
    LISTED: PLACE["skills"],
    ELSEWHERE: PLACE["skills"],
    OVERSEEN: LIST_PLACE,
    TAUGHT: PLACE["courses"],
    USED: PLACE["skills"],
    TRIED: PLACE["courses"],
    TESTED: PLACE["skills"],
    BOUGHT: LIST_PLACE,
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


_SiteKey = tuple[str, str, int, bool, bool, bool, bool, bool]


class Signals:
    """Where the mentions of a document stand, worked out once for all of its skills."""

    def __init__(self, document: Document, as_of_month: int) -> None:
        self.document = document
        lower = lower_case(document.text)
        # What is not the person's own: job postings, and letters that the resume answers.
        self.quoted = quoted_letters(document)
        self.pasted = Spans([*pasted_postings(document, lower).spans, *self.quoted.spans])
        self.of_posting = is_posting(document, lower)
        self.sentences = Sentences(document.text, lower)
        self._specified = Spans(specified(document.text, lower))
        self._no_work = NoWork(lower, self.sentences)
        self._untitled = UntitledText(document)
        self.as_of_month = as_of_month
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
        if self.of_posting and mention.how == "implied" and mention.skill_id in CALLING_SKILLS:
            return SOUGHT_SITE
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
        if self._specified.any_at(begin, end) or self._no_work.differs(sentence):
            return False
        if section not in _WITH_WORK:
            return whole
        alike = self.sentences.is_claimed_alike(sentence)
        return whole and alike and self.sentences.is_labelled_alike(sentence)

    def _site(self, mention: Mention, sentence: tuple[int, int]) -> Site:
        start, end, kind = mention.start, mention.end, mention.section
        if is_for_the_community(kind, self.document.text[slice(*sentence)]):
            kind = COMMUNITY
        number = bisect_right(self._entry_starts, start) - 1
        entry = self.document.entries[number] if number >= 0 and kind != COMMUNITY else None
        said = self._untitled.says(start) if kind == "header" else ""
        undivided = said in {"lists", "tells"}
        told = undivided or kind in USED_SECTIONS
        listed = said == "lists" or (told and self.sentences.in_list(start, end))
        labelled = listed and self.sentences.is_labelled_as_used(start)
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
            if in_job and not apart:
                apart = self._no_work.why(mention, sentence, self._title(entry))
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
        months = entry.months(self.as_of_month) if entry else None
        begun = months if months and months[0] <= self.as_of_month else None
        undated = kind == "experience" and entry is None and not apart and not listed
        earliest = begun[0] if begun else self.as_of_month - _YEAR_OF_WORK if undated else inf
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
            if entry.first_month > self.as_of_month:
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
            text = self.document.text
            item = max(self.sentences.item_around(sentence)[0], entry.title_end)
            found = _in_months_of(text[begin:end], text[item:end], entry)
            self._within_months[key] = found
        return found


def _in_months_of(sentence: str, item: str, entry: Entry) -> Entry:
    """Return an entry for the months that a sentence in it gives, or the head of its list item.

    "PyTorch prototype (2024)" in a job of ten years is use in one of them. In running text
    "Since 2021 ..." goes on where the dates before it ended.
    """
    dated = has_year(sentence)
    own = (head_dates(sentence) or own_dates(sentence)) if dated else head_dates(item)
    if own is None and not dated:
        return entry
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


__all__ = ["Signals", "month_of"]
