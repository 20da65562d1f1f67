"""Sentences: what the sentence or list item of a mention says of production, dates and lists."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from skillmatch.weighing.bare_lists import (
    FEWEST_ITEMS,
    ITEM_END,
    bare_items,
    claimed_until,
    is_item,
    is_list,
    is_long_list,
    label_speaks_for,
    may_claim,
)
from skillmatch.weighing.production import words_of_production

REACH = 160
"""Characters around a mention in which a sentence, however long, speaks of it."""

# A question mark between blanks, or a sign that is not known, is what an export made of a bullet.
_END = re.compile(r"[\n.•\ufffd](?:(?<=[\n•\ufffd])|(?<=\.) )")
_END_OR_MARK = re.compile(rf"{_END.pattern}| \?(?= )")
_NEW_ITEM = re.compile(r"[ \t]*(?:[-•●▪■◦‣⁃*+–—?\ufffd][ \t]|[A-Z][\w &/]{1,30}:)")
_LABEL = re.compile(r"[^\w\n]{0,4}[A-Z][\w &/-]{1,30}:")
_WRAPPED = 60  # characters of a line that goes on in the next
_MOST_LINES = 12  # of a sentence that lists what somebody knows
_LONGEST_CLAIM = 2000
_LONGEST_ITEM = 800

# "Live on three lines.", as a sentence of its own: of what the sentence before told.
_IN_USE = re.compile(
    r"\. (?:(?:It is |Now |Today |Still )?(?:[Ii]n (?:daily |live )?use |[Ll]ive |[Ii]n production|"
    r"[Uu]sed (?:daily |today )?by |[Dd]eployed (?:in|at|on|to|across) |[Rr]olled out |"
    r"[Rr]unning (?:in|on|at) )|It (?:serves|runs|handles|scores|processes) )"
)


class Sentences:
    """The sentences of a text.

    >>> text = "Built search.\\nServed 2M users"
    >>> sentences = Sentences(text, text.lower())
    >>> second = sentences.around(21, 23)
    >>> second, text[slice(*second)], sentences.production_beside(21, 23, second)
    ((14, 29), 'Served 2M users', True)
    """

    def __init__(self, text: str, lower: str) -> None:
        end = _END_OR_MARK if " ? " in text else _END
        breaks = [match.span() for match in end.finditer(text)]
        self._text = text
        self.begins = [0, *[end for _, end in breaks]]
        self.ends = [*[start for start, _ in breaks], len(text)]
        self._lists: dict[tuple[int, int], bool] = {}
        self._claims: dict[int, int] = {}  # by where the first of its lines begins
        self._claimed: dict[int, int] = {}  # by the number of each line
        self._wrapped: dict[int, bool] = {}
        self._lower = lower
        self._production: dict[int, tuple[list[int], int]] = {}
        self._items: dict[int, list[tuple[int, int]]] = {}

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Return where the sentence begins and ends that ``text[start:end]`` stands in."""
        number = bisect_right(self.begins, start) - 1
        reach = self.ends[number]
        if reach < end:  # it goes on behind the end of a line
            reach = self.ends[bisect_left(self.ends, end)]
        return self.begins[number], reach

    def production_beside(self, start: int, end: int, sentence: tuple[int, int]) -> bool:
        """Say whether its sentence speaks of production or scale, near ``text[start:end]``."""
        begin, reach = max(sentence[0], start - REACH), min(sentence[1], end + REACH)
        if self._tells_production(begin, reach):
            return True
        # For all of a sentence alike, however far from its end.
        after = self._told_of_until(sentence[1])
        return after > sentence[1] and self._tells_production(sentence[1], after)

    def _tells_production(self, begin: int, end: int) -> bool:
        line = self.line(begin)
        while line < end:
            words, line = self._production_of(line)
            near = bisect_left(words, begin)
            if near < len(words) and words[near] < end:
                return True
        return False

    def _production_of(self, line: int) -> tuple[list[int], int]:
        """Return where the words of production begin in a line, and where the next line does.

        Most lines are never asked for them, and none goes on in the next.
        """
        found = self._production.get(line)
        if found is None:
            line_end = self._text.find("\n", line)
            end = line_end if line_end >= 0 else len(self._text)
            words = words_of_production(self._lower[line:end])
            told = self._told_of_work([line + word for word in words]) if words else words
            found = self._production[line] = told, end + 1
        return found

    def _told_of_until(self, end: int) -> int:
        """Return where ends what is told of a sentence: the next may only say how it is used."""
        after = _IN_USE.match(self._text, end) if self._text.startswith(". ", end) else None
        if after is None:
            return end
        return min(self.ends[bisect_left(self.ends, after.end())], end + REACH)

    def line(self, offset: int) -> int:
        """Return where the line of an offset begins."""
        return self._text.rfind("\n", 0, offset) + 1

    def in_list(self, start: int, end: int) -> bool:
        """Say whether ``text[start:end]`` is one of many names, of which nothing is said.

        It stands in a line that is a bare list, or in a sentence that lists what somebody knows.
        The line that a sentence was wrapped to is no list, whatever its commas.
        """
        line_end = self._text.find("\n", end)
        line = self.line(start), line_end if line_end >= 0 else len(self._text)
        found = self._lists.get(line)
        if found is None:
            written = self._text[slice(*line)]
            bare = is_list(written) and not self._is_wrapped(line[0])
            found = bare or (is_item(written) and line[0] in self._columns)
            self._lists[line] = found
        return found or start < self._claimed_until(start)

    def _claimed_until(self, start: int) -> int:
        """Return where the list of a claim ends, if one stands in the sentence of a place.

        A sentence is looked at over the lines that it is wrapped to.
        """
        number = bisect_right(self.begins, start) - 1
        found = self._claimed.get(number)
        if found is None:
            found = self._claimed[number] = self._claimed_around(number)
        return found

    def _claimed_around(self, number: int) -> int:
        """Return where the list of a claim ends in a sentence, by its number, and its lines."""
        first = number
        while number - first < _MOST_LINES and self._goes_on(self.begins[first]):
            first -= 1
        begin = self.begins[first]
        found = self._claims.get(begin)
        if found is None:
            found = begin + self._claimed_from(first) if may_claim(self._lower, begin) else begin
            self._claims[begin] = found
        return found

    def _claimed_from(self, first: int) -> int:
        """Return how far the list of a claim reaches that begins with a sentence, by its number."""
        begin, last = self.begins[first], first
        while last - first < _MOST_LINES and self._goes_on(self.ends[last] + 1):
            last += 1
        return claimed_until(self._text[begin : min(self.ends[last], begin + _LONGEST_CLAIM)])

    def _told_of_work(self, words: list[int]) -> list[int]:
        """Return those of some words that are not in the names of things a sentence enumerates."""
        told: list[int] = []
        for word in words:
            number = bisect_right(self.begins, word) - 1
            begin = self.begins[number]
            bare = self._items.get(number)
            if bare is None:
                sentence = self._text[begin : self.ends[number]]
                bare = self._items[number] = bare_items(sentence, labelled=self.is_labelled(begin))
            within = bisect_right(bare, (word - begin, len(self._text))) - 1
            if within < 0 or word - begin >= bare[within][1]:
                told.append(word)
        return told

    @cached_property
    def _columns(self) -> frozenset[int]:
        """Where the lines begin that are items of lists with an item on each line."""
        found: list[int] = []
        run: list[int] = []
        begin = 0
        for line in [*self._text.split("\n"), ""]:
            if is_item(line):
                run.append(begin)
            else:
                found += run if len(run) >= FEWEST_ITEMS else []
                run = []
            begin += len(line) + 1
        return frozenset(found)

    def is_labelled(self, offset: int) -> bool:
        """Say whether the line of an offset begins with a label: "Environment: Java, SQL"."""
        return _LABEL.match(self._text, self.line(offset)) is not None

    def is_labelled_as_used(self, offset: int) -> bool:
        """Say whether a label says of a name in its list, by its place, that it was used."""
        if not self.is_labelled(offset):
            return False
        end = self._text.find("\n", offset)
        line = self._text[self.line(offset) : end if end >= 0 else len(self._text)]
        return label_speaks_for(line, offset - self.line(offset))

    def is_labelled_alike(self, sentence: tuple[int, int]) -> bool:
        """Say whether a label, if a sentence has one, speaks for all that is listed behind it."""
        return not is_long_list(self._text[slice(*sentence)]) or not self.is_labelled(sentence[0])

    def is_label_of_names(self, offset: int) -> bool:
        """Say whether the line of an offset is a label and names of things: "Tools: Java"."""
        begin = self.line(offset)
        label = _LABEL.match(self._text, begin)
        if label is None or offset < label.end():
            return False
        line_end = self._text.find("\n", begin)
        line = self._text[label.end() : line_end if line_end >= 0 else len(self._text)]
        return all(map(is_item, filter(str.strip, ITEM_END.split(line))))

    def is_claimed_alike(self, sentence: tuple[int, int]) -> bool:
        """Say whether all or nothing of a sentence is a list of what somebody knows."""
        until = self._claimed_until(sentence[0])
        return until <= sentence[0] or until >= sentence[1]

    def over_lines(self, sentence: tuple[int, int]) -> tuple[int, int]:
        """Return where a sentence begins and ends over the lines that it is wrapped to."""
        first = last = bisect_right(self.begins, sentence[0]) - 1
        while last + 1 < len(self.ends) and self.ends[last] < sentence[1]:
            last += 1
        least, most = first - _MOST_LINES, last + _MOST_LINES
        while first > least and self._goes_on(self.begins[first]):
            first -= 1
        while last < most and self._goes_on(self.ends[last] + 1):
            last += 1
        return self.begins[first], self.ends[last]

    def item_around(self, sentence: tuple[int, int]) -> tuple[int, int]:
        """Return where the list item or paragraph of a sentence begins and ends, over its lines."""
        begin, end = self.line(sentence[0]), self._text.find("\n", sentence[1])
        for _ in range(_MOST_LINES):
            if not self._goes_on(begin):
                break
            begin = self.line(begin - 1)
        for _ in range(_MOST_LINES):
            if end < 0 or not self._goes_on(end + 1):
                break
            end = self._text.find("\n", end + 1)
        end = end if end >= 0 else len(self._text)
        # Where line breaks are lost, nobody can tell where an item ends.
        return (begin, end) if end - begin <= _LONGEST_ITEM else self.over_lines(sentence)

    def _is_wrapped(self, begin: int) -> bool:
        """Say whether the line that begins at a place goes on with a sentence of the one before."""
        return self._goes_on(begin) and not is_list(self._line_before(begin))

    def _goes_on(self, begin: int) -> bool:
        """Say whether the line that begins at a place is one that the line before is wrapped to."""
        found = self._wrapped.get(begin)
        if found is None:
            found = begin > 0 and self._text.startswith("\n", begin - 1)
            found = found and len(self._line_before(begin)) >= _WRAPPED
            found = found and not _NEW_ITEM.match(self._text, begin)
            self._wrapped[begin] = found
        return found

    def _line_before(self, begin: int) -> str:
        return self._text[self.line(begin - 1) : begin - 1].strip()


__all__ = ["REACH", "Sentences"]
