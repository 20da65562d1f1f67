"""The scene names are judged in: a scanned document, and which of its names are certain."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from skillmatch.document import Document
from skillmatch.find.words.scan import Candidate, Scan
from skillmatch.places import Places
from skillmatch.skill import Skill

_WINDOW = 12
_ROW_REACH = 12  # names to either side; a name is judged by those near it, however long its row is
_SMALL_ROW = 3
_BARE_SMALL_ROW = 4
_SEPARATORS_LEFT = frozenset(",;/|•●▪■◦·([&+:")
_DASHES = frozenset("-–—")
_AND = frozenset({"and", "or", "und", "et", "y"})
_SEPARATORS_RIGHT = frozenset(",;/|•●▪■◦·)(]&+")
_SEPARATOR_RIGHT = re.compile(
    r"\s{0,200}(?:[,;/|•●▪■◦·)(\]&+]|[-–—]\s|(?:and|or|und|et|y)\b|[.!?](?:\s|$)|$)|"
    r"[^\S\n]{0,200}\n",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Scene:
    """A scanned document and what is known of its names so far.

    Attributes
    ----------
    scan
        Words and candidates.
    document
        For sections.
    certain
        Indexes of the words that belong to names already accepted.
    named
        Indexes of the words of all names that are of things and not of concepts.
    candidate_words
        Indexes of the words of all names.
    taxonomy
        For what a skill is part of.
    accepted
        Ids of the skills whose names are accepted so far.
    candidates_at
        For the first and the last word of each name, the names that begin or end there.
    things_begin, things_end
        For each name of a thing, its last word by its first one, and the reverse.
    begins
        Each name by its first word.
    """

    scan: Scan
    document: Document
    taxonomy: Mapping[str, Skill] = field(default_factory=dict)
    accepted: set[str] = field(default_factory=set)
    certain: set[int] = field(default_factory=set)
    named: set[int] = field(init=False)
    candidate_words: set[int] = field(init=False)
    candidates_at: dict[int, list[Candidate]] = field(init=False)
    things_begin: dict[int, int] = field(init=False)
    things_end: dict[int, int] = field(init=False)
    begins: dict[int, Candidate] = field(init=False)
    sentence_ends: Places = field(init=False)
    list_ends: Places = field(init=False)

    def __post_init__(self) -> None:
        """Find once where sentences and lists end."""
        things = [c for c in self.scan.candidates if c.surface.skill.kind != "concept"]
        self.named = {i for c in things for i in range(c.first, c.last + 1)}
        self.begins = {c.first: c for c in self.scan.candidates}
        self.things_begin = {c.first: c.last for c in things}
        self.things_end = {c.last: c.first for c in things}
        self.candidate_words = {i for c in self.scan.candidates for i in range(c.first, c.last + 1)}
        self.candidates_at = defaultdict(list)
        for c in self.scan.candidates:
            self.candidates_at[c.first].append(c)
            if c.last != c.first:
                self.candidates_at[c.last].append(c)
        self.sentence_ends = self.scan.gap_ends.sentences()
        self.list_ends = self.scan.gap_ends.lists()

    def names_broader(self, skill: Skill) -> bool:
        """Say whether what a skill is part of, or what that is part of, is accepted so far."""
        for broader in skill.broader:
            if broader in self.accepted:
                return True
            further = self.taxonomy[broader].broader if broader in self.taxonomy else ()
            if not self.accepted.isdisjoint(further):
                return True
        return False

    def is_in_small_row(self, candidate: Candidate) -> bool:
        """Say whether it is one of several items in small letters: "lisp, scheme, prolog".

        Without commas ("aws (ec2 eks) gcp helm") it takes more of them.
        """
        first, last, items = self._row(candidate)
        row = self.scan.text[self.scan.starts[first] : self.scan.ends[last]]
        return row.islower() and (row.count(",") + 1 >= _SMALL_ROW or items >= _BARE_SMALL_ROW)

    def _row(self, candidate: Candidate) -> tuple[int, int, int]:
        """Return the first and last word of the names of things around it, and how many they are.

        Nothing stands between them but blanks, commas and brackets.
        """
        first, last, before, behind = candidate.first, candidate.last, 0, 0
        while before < _ROW_REACH and first - 1 in self.things_end and self._goes_on(first - 1):
            first, before = self.things_end[first - 1], before + 1
        while behind < _ROW_REACH and last + 1 in self.things_begin and self._goes_on(last):
            last, behind = self.things_begin[last + 1], behind + 1
        return first, last, before + 1 + behind

    def _goes_on(self, word: int) -> bool:
        """Say whether a row of names may go on behind a word."""
        gap = self.scan.gap(word, word + 1)
        return "\n" not in gap and not gap.strip(" \t,()")

    def words_before(self, candidate: Candidate, count: int = 1) -> list[str]:
        """Return up to `count` words before, the nearest first, within the sentence."""
        low = self._first_near(candidate, count, self.sentence_ends)
        return self.scan.words[low : candidate.first][::-1]

    def words_after(self, candidate: Candidate, count: int = 1) -> list[str]:
        """Return up to `count` words after, the nearest first, within the sentence."""
        high = self._behind_near(candidate, count, self.sentence_ends)
        return self.scan.words[candidate.last + 1 : high]

    def near(
        self, candidate: Candidate, window: int = _WINDOW, ends: Places | None = None
    ) -> range:
        """Return the indexes of words in the same sentence, at most `window` away.

        The candidate's own words are among them.
        """
        if ends is None:
            ends = self.sentence_ends
        low = self._first_near(candidate, window, ends)
        return range(low, self._behind_near(candidate, window, ends))

    def _first_near(self, candidate: Candidate, window: int, ends: Places) -> int:
        """Return the index of the first word before that is near."""
        starts, low = self.scan.starts, max(0, candidate.first - window)
        begin = ends.last_end(candidate.start)
        return bisect_left(starts, begin, low, candidate.first) if begin > starts[low] else low

    def _behind_near(self, candidate: Candidate, window: int, ends: Places) -> int:
        """Return the index behind the last word after that is near."""
        starts = self.scan.starts
        high = min(len(starts), candidate.last + window + 1)
        stop = ends.next_start(candidate.end, len(self.scan.text))
        if stop < starts[high - 1]:
            return bisect_left(starts, stop, candidate.last + 1, high)
        return high

    def is_separated_left(self, candidate: Candidate) -> bool:
        """Say whether a separator of a list stands before: a comma, a bar, "and" ..."""
        before = self.left_of(candidate)
        left = before.rstrip()
        if not left:
            return False
        if left[-1] in _SEPARATORS_LEFT:
            return True
        if left[-1] in _DASHES:
            return left[-2:-1].isspace()
        previous = candidate.first - 1
        return (
            previous >= 0
            and self.scan.words[previous] in _AND
            and self.scan.ends[previous] == candidate.start - len(before) + len(left)
        )

    def is_separated_right(self, candidate: Candidate) -> bool:
        """Say whether a separator of a list, or the end of a line or sentence, stands behind."""
        text, end = self.scan.text, candidate.end
        # A look at the next letter is cheaper than the pattern.
        return (
            text[end : end + 1] in _SEPARATORS_RIGHT
            or _SEPARATOR_RIGHT.match(text, end) is not None
        )

    def line_before(self, candidate: Candidate, width: int = 450) -> str:
        """Return the text before on the same line and in the same sentence.

        The character that ends the line or sentence before is part of it.
        """
        start = candidate.start
        sentence = self.list_ends.last_end(start) - 2
        line = self.scan.text.rfind("\n", max(0, start - width), start)
        return self.scan.text[max(0, start - width, sentence, line) : start]

    def left_of(self, candidate: Candidate, width: int = 40) -> str:
        """Return the text just before."""
        return self.scan.text[max(0, candidate.start - width) : candidate.start]

    def right_of(self, candidate: Candidate, width: int = 40) -> str:
        """Return the text just after."""
        return self.scan.text[candidate.end : candidate.end + width]


__all__ = ["Scene"]
