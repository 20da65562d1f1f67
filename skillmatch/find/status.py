"""Whether a mention is claimed: negated, wished and being learnt are marked, not scored.

What a clause says is said of the list of names that a mention stands in: `denials`, `others`,
`wishes`, `learning`, `hearsay` and `levels` look at the clause before the list and at the words
behind the mention, each only where one of its cue words stands there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from skillmatch.find import attempts, denials, hearsay, learning, levels, others, wishes
from skillmatch.find.clauses import with_clauses_joined
from skillmatch.find.lists import NameList, NameLists
from skillmatch.find.long_lists import goes_on, head_of_list
from skillmatch.find.scan import Scan
from skillmatch.places import Places

# The dots of "Node.js" and ".NET" end nothing.
_CLAUSE_END = re.compile(
    # It begins with a set of characters, which is what makes the search for it fast.
    r"[.;!?\n•●▪■◦\ufffd](?:(?<!\.)|(?![a-z]{2,3}\b|\d|NET\b)|(?<!\d\.)(?=\d))"
)
_CLAUSE_WORDS = frozenset({"but", "however", "although", "though", "except", "while"})
_CUES_BEFORE = (
    denials.CUES
    | attempts.CUES
    | others.CUES
    | others.CUES_LEFT
    | wishes.CUES
    | learning.CUES
    | hearsay.CUES
    | levels.CUES
)
_CUES_BEHIND = (
    denials.CUES_BEHIND
    | others.CUES_BEHIND
    | wishes.CUES_BEHIND
    | learning.CUES_BEHIND
    | hearsay.CUES_BEHIND
    | levels.CUES_BEHIND
)
_BEFORE, _BEHIND = 160, others.REACH_BEHIND
_REMARK = 90  # characters that a remark on a mention takes
_LONG_LIST = 700  # characters that the names of a list may take
_OR = re.compile(r"\bn?or[ \t]+(?:any[ \t]+|other[ \t]+)*$", re.IGNORECASE)
_NOTHING_BEFORE = re.compile(r"\W*(?:(?:The|My|Our|And|Also)\b[ \t]*)?")
_OF_ALL = re.compile(r"[ \t]*[:–—-]|[ \t]+[a-z]")  # a remark behind a label, or a verb
# "No experience in Java, Python daily": the last one has a word of its own.
_AFFIRMED = re.compile(
    r"[ \t]*[:(-]?[ \t]*(?:yes|daily|fluent(?:ly)?|expert|advanced|since[ \t]+\d|every[ \t]+day)\b",
    re.IGNORECASE,
)

Status = tuple[str, str]
_NEGATED, _WISHED, _LEARNING = ("negated", ""), ("wished", ""), ("learning", "")
_CLAIMED, _BASIC = ("claimed", ""), ("claimed", "basic")


class Statuses:
    """The statuses of mentions in one text, whose sections begin at some places."""

    def __init__(self, scan: Scan, headings: Iterable[int] = ()) -> None:
        cues = scan.indexes(_CUES_BEFORE)
        self.cues = Places([scan.starts[i] for i in cues], [scan.ends[i] for i in cues])
        self.cue_words = [scan.words[i] for i in cues]
        behind = scan.indexes(_CUES_BEHIND)
        self.behind = Places([scan.starts[i] for i in behind], [scan.ends[i] for i in behind])
        self.words_behind = [scan.words[i] for i in behind]
        said = self.cues.starts or self.behind.starts
        self.text = with_clauses_joined(scan.text, headings) if said else scan.text
        self.marks = Places.of_matches(_CLAUSE_END, self.text)
        self.turns = scan.places(_CLAUSE_WORDS)
        self.lists = NameLists(self.text, [(c.start, c.end) for c in scan.candidates])

    def at(self, start: int, end: int) -> Status:
        """Return the status and the level that the words around give a mention.

        ``find_skills("No experience with Java, Scala or Go")`` gives three negated mentions.
        """
        clause = max(self.marks.last_end(start), self.turns.last_end(start))
        last_cue = self.cues.last_start(start)
        found = None
        if last_cue >= max(clause, start - _BEFORE) or (
            last_cue >= max(clause, start - _LONG_LIST) and goes_on(self.text, start)
        ):
            found = self._before(clause, start, end)
        if found is None and self.behind.any_between(end, end + _BEHIND):
            found = self._behind(clause, start, end)
        return found or _CLAIMED

    def _before(self, clause: int, start: int, end: int) -> Status | None:
        """Return what the clause that begins at a place says of a mention further on in it."""
        names = self.lists.around(start, end)
        begin = max(clause, names.start - _BEFORE)
        words = self.cue_words[self.cues.slice_between(begin, names.start)]
        found = None
        if words:
            lead = self.text[begin : names.start].replace(".", "_")  # which ends no sentence
            found = self._said_before(lead, words, names, start, end)
        if found is None and goes_on(self.text, start):
            found = _said_of_list(self.text[max(clause, start - _LONG_LIST) : start])
        if found is _NEGATED and start > names.start and _AFFIRMED.match(self.text, end):
            return _CLAIMED
        return found

    def _said_before(
        self, lead: str, words: list[str], names: NameList, start: int, end: int
    ) -> Status | None:
        """Return what the clause before a list says of a name in it; some cue words stand there."""
        tail = self.text[end : end + attempts.REACH_BEHIND]
        if not others.CUES.isdisjoint(words) and (
            others.did_before(lead) or others.is_employers_product(self.text, start)
        ):
            return _NEGATED
        if not denials.CUES.isdisjoint(words):
            first = start == names.start
            if denials.is_denied(lead, is_first=first, in_closed_list=names.closed):
                return None if attempts.was_brought_in(tail) else _NEGATED
        if not attempts.CUES.isdisjoint(words) and attempts.came_to_nothing(lead, tail):
            return _NEGATED
        if not others.CUES_LEFT.isdisjoint(words) and others.was_left_to(lead, tail):
            return _NEGATED
        if not wishes.CUES.isdisjoint(words) and wishes.is_wished(lead):
            return _WISHED
        if (found := _studied_before(lead, words)) is not None:
            return found
        first = start == names.start or names.closed
        basic = not levels.CUES.isdisjoint(words) and levels.is_basic(lead, is_first=first)
        return _BASIC if basic else None

    def _behind(self, clause: int, start: int, end: int) -> Status | None:
        """Return what the words behind a mention say of it, or those behind its list of all."""
        found = self._said_behind(end)
        if found is not None:
            return found
        names = self.lists.around(start, end)
        if names.end > end and self._speaks_of_all(clause, names):
            found = self._said_behind(names.end)
        return None if found is _BASIC else found

    def _speaks_of_all(self, clause: int, names: NameList) -> bool:
        """Say whether what stands behind a list is said of the list: "Java and C# were not used"."""
        begins = _NOTHING_BEFORE.fullmatch(self.text, min(clause, names.start), names.start)
        goes = _OF_ALL.match(self.text, names.end)
        return begins is not None and goes is not None and (names.closed or goes[0][-1] == ":")

    def _said_behind(self, end: int) -> Status | None:
        words = self.words_behind[self.behind.slice_between(end, end + others.REACH_BEHIND)]
        tail = self.text[end : end + others.REACH_BEHIND]
        if not words:
            return None
        if not others.CUES_BEHIND.isdisjoint(words) and others.did_behind(tail):
            return _NEGATED
        tail = tail[:_REMARK]
        if not hearsay.CUES_BEHIND.isdisjoint(words) and hearsay.is_heard_of_behind(tail):
            return _LEARNING
        if not denials.CUES_BEHIND.isdisjoint(words) and denials.is_denied_behind(tail):
            return _NEGATED
        if not wishes.CUES_BEHIND.isdisjoint(words) and wishes.is_wished_behind(tail):
            return _WISHED
        if not learning.CUES_BEHIND.isdisjoint(words) and learning.is_learning_behind(tail):
            return _LEARNING
        if not levels.CUES_BEHIND.isdisjoint(words) and levels.is_basic_behind(tail):
            return _BASIC
        return None


def _studied_before(lead: str, words: list[str]) -> Status | None:
    """Return whether a clause tells that it is being learnt or was heard of."""
    if not learning.CUES.isdisjoint(words) and learning.is_learning(lead):
        return _LEARNING
    if not hearsay.CUES.isdisjoint(words) and hearsay.is_heard_of(lead):
        return _LEARNING
    return None


def _said_of_list(clause: str) -> Status | None:
    """Return what is said of a list, however long, that a mention goes on with."""
    clause = clause.replace(".", "_")
    head = head_of_list(clause)[-_BEFORE:]
    if not head:
        return None
    if denials.is_denied_head(head, before_or=_OR.search(clause) is not None):
        return _NEGATED
    if wishes.is_wished(head):
        return _WISHED
    return _LEARNING if learning.is_learning(head) else None


__all__ = ["Statuses"]
