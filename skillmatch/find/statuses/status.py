"""Whether a mention is claimed: negated, wished and being learnt are marked, not scored.

What a clause says is said of the list of names that a mention stands in. `said` knows what the
words before the list and behind it say; here is known where they stand, and what else may speak of
a mention: a sign before it, a plan that it is part of, the rest of its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from skillmatch.find.statuses import afterthoughts, attempts, double_denials, others, signs
from skillmatch.find.statuses.bracketed import without_remarks
from skillmatch.find.statuses.clauses import with_clauses_joined
from skillmatch.find.statuses.lists import NameList, NameLists
from skillmatch.find.statuses.long_lists import goes_on
from skillmatch.find.statuses.plans import PLAN_WORDS, planned_stretches
from skillmatch.find.statuses.said import (
    BASIC,
    CLAIMED,
    CUES_BEFORE,
    CUES_BEHIND,
    NEGATED,
    WISHED,
    Status,
    said_before,
    said_behind,
    said_of_list,
)
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan
from skillmatch.places import Places, Spans

_CLAUSE_WORDS = cue_words({"but", "however", "although", "though", "except", "while"})
_PLANS = cue_words(PLAN_WORDS)
_BEGINS_WITH_DOT = cue_words({".net"})
_ALL = frozenset({"anything", "everything"})
_PARTS_OF_CUES = frozenset({"learn", "learning", "t"})
_BLANKS = frozenset(" \t")
_SUBJECTS = frozenset({"machine", "deep", "reinforcement", "transfer", "supervised"})
_BEFORE, _BEHIND = 160, 110
_LONG_LIST = 700  # characters that the names of a list may take
# "Never used Prometheus, as Datadog did everything": the reason is a clause of its own.
_CAUSE = re.compile(r",[ \t]+(?:as|because|since|so|whereas)[ \t]+(?!well|far|much|long|soon|such)")
_NOTHING_BEFORE = re.compile(r"\W*(?:(?:The|My|Our|And|Also)\b[ \t]*)?")
_OF_ALL = re.compile(r"[ \t]*[:–—-]|[ \t]+[a-z]")  # a remark behind a label, or a verb
# "No experience in Java, Python daily": the last one has a word of its own.
_AFFIRMED = re.compile(
    r"(?i)[ \t]*[:(-]?[ \t]*(?:yes|daily|fluent(ly)?|expert|advanced|since[ \t]\d|every[ \t]day)\b"
)


class Statuses:
    """The statuses of the mentions in one text.

    Parameters
    ----------
    scan
        The words of the text.
    names
        From where to where each name in it stands, in order.
    headings
        Where its sections begin.
    tested
        Where the products stand that a tester tried out, and what else is others' work.
    planned
        Where sentences stand that tell of plans.
    """

    def __init__(
        self,
        scan: Scan,
        names: list[tuple[int, int]],
        headings: Iterable[int] = (),
        tested: Iterable[tuple[int, int]] = (),
        planned: Iterable[tuple[int, int]] = (),
    ) -> None:
        # Zero stands before years: "0 years of Java", and not in "Python 3.0".
        cues = [
            i
            for i in _cues(scan, CUES_BEFORE)
            if scan.words[i] != "0" or scan.text[scan.ends[i] : scan.ends[i] + 1] in _BLANKS
        ]
        self.cues = Places([scan.starts[i] for i in cues], [scan.ends[i] for i in cues])
        self.cue_words = [scan.words[i] for i in cues]
        behind = _cues(scan, CUES_BEHIND)
        self.behind = Places([scan.starts[i] for i in behind], [scan.ends[i] for i in behind])
        self.words_behind = [scan.words[i] for i in behind]
        after = _cues(scan, afterthoughts.CUES)
        self.after = Places([scan.starts[i] for i in after], [scan.ends[i] for i in after])
        said = self.cues.starts or self.behind.starts
        self.text = with_clauses_joined(scan.text, headings) if said else scan.text
        self.has_signs = signs.SIGN.search(scan.text) is not None
        turns = [
            i for i in scan.indexes(_CLAUSE_WORDS) if not i or scan.words[i - 1] not in _ALL
        ]  # "anything but Java"
        self.turns = Places([scan.starts[i] for i in turns], [scan.ends[i] for i in turns])
        self._scan = scan
        self.lists = NameLists(self.text, names)
        headed = planned_stretches(scan.text, scan.places(_PLANS).starts)
        self.planned = Spans([*headed, *planned])
        self.tested = Spans(tested)
        self._said: dict[tuple[int, bool], Status | None] = {}
        self._remarks: dict[int, Status | None] = {}
        self._known: dict[tuple[object, ...], Status | None] = {}  # of what is said over and over

    def at(self, start: int, end: int) -> Status:
        """Return the status and the level that the words around give a mention.

        ``find_skills("No experience with Java, Scala or Go")`` gives three negated mentions.
        """
        if self.has_signs and signs.is_left_out(self.text, start, end):
            return NEGATED
        last_cue = self.cues.last_start(start)
        found = None
        near = last_cue >= start - _BEFORE or (
            last_cue >= start - _LONG_LIST and goes_on(self.text, start)
        )
        if near and last_cue >= self._clause_at(start):
            found = self._before(self._clause_at(start), start, end)
        if found is None:
            cue = self.behind.next_start(end, end + _BEHIND)
            if cue < end + _BEHIND and cue < self._end_of_remark(end):
                found = self._behind(self._clause_at(start), start, end)
        if found is None:
            if self.tested.any_at(start, end) or self._is_taken_back(start, end):
                return NEGATED
            return WISHED if self.planned.any_at(start, end) else CLAIMED
        lead = self.text[max(self._clause_at(start), start - _BEFORE) : start]
        if found is not BASIC and afterthoughts.restores(
            lead,
            self.text[end : self.lists.next_start(end, end + afterthoughts.REACH_BEHIND)],
        ):
            return CLAIMED
        if found is NEGATED and double_denials.is_denied_twice(
            lead, self.text[end : end + _BEHIND]
        ):
            found = None
        return found or CLAIMED

    @cached_property
    def marks(self) -> Places:
        """Where clauses end."""
        dots = self._scan.places(_BEGINS_WITH_DOT).starts
        return self._scan.gap_ends.clauses(self.text, dots)

    def _clause_at(self, start: int) -> int:
        """Return where the clause begins that a mention at a place stands in."""
        return max(self.marks.last_end(start), self.turns.last_end(start))

    def _is_taken_back(self, start: int, end: int) -> bool:
        """Say whether the rest of the sentence denies a mention: "but I have never used it"."""
        reach = end + 2 * afterthoughts.REACH_BEHIND
        if self.after.next_start(end, reach) >= reach:  # nearly always
            return False
        end = max(end, self.lists.around(start, end).end)
        # "It" is what was named last.
        stop = self.lists.next_start(end, end + afterthoughts.REACH_BEHIND)
        if self.after.next_start(end, stop) >= stop:
            return False
        rest = afterthoughts.rest_of_sentence(self.text[end:stop])
        stop = end + len(rest)
        return self.after.next_start(end, stop) < stop and afterthoughts.is_taken_back_by(rest)

    def _end_of_remark(self, end: int) -> int:
        """Return where a remark on a name that ends at a place has ended: with its clause."""
        stop = end + _BEHIND
        asked = self.text.startswith("?", end)  # "PyTorch? Not yet."
        return stop if asked else min(self.marks.next_start(end, stop), stop)

    def _before(self, clause: int, start: int, end: int) -> Status | None:
        """Return what the clause that begins at a place says of a mention further on in it."""
        names = self.lists.around(start, end)
        key = names.start, start == names.start
        if key not in self._said:
            self._said[key] = self._said_before(clause, names, is_first=key[1])
        found = self._said[key]
        if found is NEGATED and not key[1] and _AFFIRMED.match(self.text, end):
            return CLAIMED
        return found

    def _said_before(self, clause: int, names: NameList, *, is_first: bool) -> Status | None:
        """Return what a clause says of the first name of a list in it, or of the others."""
        begin = max(clause, names.start - _BEFORE)
        words = self.cue_words[self.cues.slice_between(begin, names.start)]
        found = None
        if words:
            lead = without_remarks(_CAUSE.split(self.text[begin : names.start])[-1])
            lead = lead.replace(".", "_")
            tail = self.text[names.end : names.end + attempts.REACH_BEHIND]
            if not others.CUES.isdisjoint(words) and others.is_employers_product(
                self.text, names.start
            ):
                return NEGATED
            key = lead, tail, *words, is_first, names.closed
            if key not in self._known:
                self._known[key] = said_before(
                    lead, tail, words, is_first=is_first, is_closed=names.closed
                )
            found = self._known[key]
        # Where an unknown name stands before, the list began further on.
        if found is None and goes_on(self.text, names.start):
            begin = max(clause, names.start - _LONG_LIST)
            words = self.cue_words[self.cues.slice_between(begin, names.start)]
            tail = self.text[names.end : names.end + attempts.REACH_BEHIND]
            found = said_of_list(self.text[begin : names.start], tail, words) if words else None
        return found

    def _behind(self, clause: int, start: int, end: int) -> Status | None:
        """Return what the words behind a mention say of it, or those behind its list of all."""
        names = self.lists.around(start, end)
        if names.end == end:
            return self._said_behind(end)
        found = self._said_behind(names.end) if self._speaks_of_all(clause, names) else None
        return None if found is BASIC else found

    def _speaks_of_all(self, clause: int, names: NameList) -> bool:
        """Say whether what stands behind a list is said of all: "Java and C# were not used"."""
        begins = _NOTHING_BEFORE.fullmatch(self.text, min(clause, names.start), names.start)
        goes = _OF_ALL.match(self.text, names.end)
        return begins is not None and goes is not None and (names.closed or goes[0][-1] == ":")

    def _said_behind(self, end: int) -> Status | None:
        """Return what the words behind a place say of the name or the list that ends there."""
        if end not in self._remarks:
            stop = self._end_of_remark(end)
            words = self.words_behind[self.behind.slice_between(end, stop)]
            self._remarks[end] = (
                said_behind(self.text[end : end + _BEHIND], words) if words else None
            )
        return self._remarks[end]


def _cues(scan: Scan, wanted: frozenset[str]) -> list[int]:
    """Return the indexes of cue words; "machine learning" is not being learnt, AT&T no "don't"."""
    words = scan.words
    return [
        index
        for index in scan.indexes(wanted)
        if words[index] not in _PARTS_OF_CUES or _is_cue(words[index], words[index - 1])
    ]


def _is_cue(word: str, previous: str) -> bool:
    """Say whether a word that may be part of a name, or of a word, is a cue behind another one."""
    if word == "t":
        return previous.endswith("n")
    if word == "learn":
        return previous != "scikit"
    return previous not in _SUBJECTS


__all__ = ["Statuses"]
