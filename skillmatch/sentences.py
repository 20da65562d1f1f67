"""Sentences: what the sentence or list item of a mention says of production, dates and lists."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from skillmatch.read.dates import DateRange, find_date_ranges

REACH = 160
"""Characters around a mention in which a sentence, however long, speaks of it."""

# A question mark between blanks, or a sign that is not known, is what an export made of a bullet.
_END = re.compile(r"[\n.•\ufffd ](?:(?<=[\n•\ufffd])|(?<=\.) |(?<= )\?(?= ))")
# In lower case, as is the text it is looked for in: to ignore case takes four times as long. It
# begins with what stands before a word: one of a set of characters is found faster than the border
# of a word, which would be looked for at every place.
_PRODUCTION = re.compile(
    r"[^a-z0-9_]"
    r"(?:production|productioni[sz]ed|deploy(?:ed|ing|ment|s)?|in prod|serv(?:ed|es|ing)|users|"
    r"customers|"
    r"requests|queries per|latency|throughput|uptime|on[- ]call|scal(?:ed|ing|e)|launched|shipped|"
    r"released|rolled out|went live|live|monitor(?:ed|ing)|terabytes?|petabytes?|tb|pb|"
    r"millions?|billions?|\d+[mbk]\+?|sla|slo|real[- ]time|gpus)\b"
)
# "Not yet deployed", "to be rolled out in 2027", "cut to 0 users", "for milk production".
_NOT_SO = re.compile(
    r"(?:\b(?:not|never|without|no|yet to|to be|will be|would be|planned|due to be|before|0|zero|"
    r"fail(?:ed|ing) to|unable to)|n['’]t)[ \t]+(?:(?:yet|ever|been|be|to|get|got|reach(?:ed)?|"
    r"made it|went|go|fully|rolled|into|in|a|any|being)"
    r"[ \t]+)*$"
    r"|\b(?:milk|film|video|music|food|oil|gas|crop|egg|meat|wine|theat(?:re|er)|media|print|tv|"
    r"content|event|energy|power|steel|drug|vaccine|cheese)[ \t]+$"
)
_LONGEST_DENIAL = 40
_ITEM_END = re.compile(r"[,;|•·/]")
_FEWEST_ITEMS = 6
# What an item of a list does not have: it belongs to a sentence, a job's title or its dates.
_SAYS = re.compile(
    r"[,:;|@]|\. |\b(?:19|20)\d\d\b"
    r"|(?<![\w-])(?:in|with|the|to|for|by|on|from|using|at|is|was|my|our)(?![\w-])"
    r"|\b[A-Z]?[a-z]+ed\b(?! (?:learning|computing|training|generation|code|systems))"
)
# "800 ms", "99.9% uptime": what was measured was done.
_MEASURED = re.compile(
    r"\d[ \t]?%|\d[km]?[ \t]+(?!years?\b|yrs?\b|months?\b|mos?\b|and\b|or\b)[a-z]"
)
_NEW_ITEM = re.compile(r"[ \t]*(?:[-•●▪■◦‣⁃*+–—?\ufffd][ \t]|[A-Z][\w &/]{1,30}:)")
_LABEL = re.compile(r"[^\w\n]{0,4}[A-Z][\w &/-]{1,30}:")
_WRAPPED = 60  # characters of a line that goes on in the next
_WORDS_OF_AN_ITEM = 3  # on average
_MOST_WORDS_OF_AN_ITEM = 5  # what is longer says something
_YEAR = re.compile(r"(?:19|20)(?<=\b\d\d)\d\d\b")
_IN_BRACKETS = re.compile(
    r"\((?:\d+ months? )?(?:in )?$", re.IGNORECASE
)  # "in 2021" tells of events


class Sentences:
    """The sentences of a text.

    >>> text = "Built search.\\nServed 2M users"
    >>> sentences = Sentences(text, text.lower())
    >>> second = sentences.around(21, 23)
    >>> second, text[slice(*second)], sentences.production_beside(21, 23, second)
    ((14, 29), 'Served 2M users', True)
    """

    def __init__(self, text: str, lower: str) -> None:
        breaks = [match.span() for match in _END.finditer(text)]
        self._text = text
        self._begins = [0, *[end for _, end in breaks]]
        self._ends = [*[start for start, _ in breaks], len(text)]
        self._production = _words_of_production(lower)
        self._lists: dict[tuple[int, int], bool] = {}

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Return where the sentence begins and ends that ``text[start:end]`` stands in."""
        number = bisect_right(self._begins, start) - 1
        reach = self._ends[number]
        if reach < end:  # it goes on behind the end of a line
            reach = self._ends[bisect_left(self._ends, end)]
        return self._begins[number], reach

    def production_beside(self, start: int, end: int, sentence: tuple[int, int]) -> bool:
        """Say whether its sentence speaks of production or scale, near ``text[start:end]``."""
        begin, reach = max(sentence[0], start - REACH), min(sentence[1], end + REACH)
        near = bisect_left(self._production, begin)
        return near < len(self._production) and self._production[near] < reach

    def line(self, offset: int) -> int:
        """Return where the line of an offset begins."""
        return self._text.rfind("\n", 0, offset) + 1

    def in_list(self, start: int, end: int) -> bool:
        """Say whether ``text[start:end]`` stands in a line that is a bare list.

        The line that a sentence was wrapped to is none, whatever its commas.
        """
        line_end = self._text.find("\n", end)
        line = self.line(start), line_end if line_end >= 0 else len(self._text)
        found = self._lists.get(line)
        if found is None:
            is_list = _is_list(self._text[slice(*line)]) and not self._is_wrapped(line[0])
            found = self._lists[line] = is_list or line[0] in self._columns
        return found

    @cached_property
    def _columns(self) -> frozenset[int]:
        """Where the lines begin that are items of lists with an item on each line."""
        found: list[int] = []
        run: list[int] = []
        begin = 0
        for line in [*self._text.split("\n"), ""]:
            if _is_item(line):
                run.append(begin)
            else:
                found += run if len(run) >= _FEWEST_ITEMS else []
                run = []
            begin += len(line) + 1
        return frozenset(found)

    def is_labelled(self, offset: int) -> bool:
        """Say whether the line of an offset begins with a label: "Environment: Java, SQL"."""
        return _LABEL.match(self._text, self.line(offset)) is not None

    def _is_wrapped(self, begin: int) -> bool:
        """Say whether the line that begins at a place goes on with a sentence of the one before."""
        if begin == 0 or _NEW_ITEM.match(self._text, begin):
            return False
        before = self._text[self.line(begin - 1) : begin - 1].strip()
        return len(before) >= _WRAPPED and not _is_list(before)


def _words_of_production(lower: str) -> list[int]:
    """Return where words begin that speak of production or scale, in a text in lower case.

    >>> _words_of_production("deployed to 2m users, olive")
    [0, 12, 15]
    >>> _words_of_production("a prototype, not yet deployed; cheese production; served users")
    [50, 57]
    """
    # Behind a line end, that is where the match begins with what stands before the word.
    found = [match.start() for match in _PRODUCTION.finditer("\n" + lower)]
    return [
        start
        for start in found
        if not lower[start - 1 : start].isalnum()  # as after "é"
        and not _NOT_SO.search(lower, max(0, start - _LONGEST_DENIAL), start)
    ]


def _is_list(line: str) -> bool:
    """Say whether a line is a bare list: many short items, all of them different.

    >>> _is_list("Python, SQL, Go, Java, C, Rust"), _is_list("Python and SQL, for years, and Go")
    (True, False)
    >>> _is_list("Architect and owner of a platform: gateway, quotas, caching, alerts, cost, logs")
    False
    """
    items = {item.strip().casefold() for item in _ITEM_END.split(line)}
    if len(items) < _FEWEST_ITEMS or len(line.split()) > _WORDS_OF_AN_ITEM * len(items):
        return False
    if max([len(item.split()) for item in items]) > _MOST_WORDS_OF_AN_ITEM:
        return False
    return _MEASURED.search(line) is None


def _is_item(line: str) -> bool:
    """Say whether a line is no more than one item of a list.

    >>> _is_item("- Feature engineering"), _is_item("models in PyTorch"), _is_item("2019 - 2021")
    (True, False, False)
    """
    words = line.split()
    return 0 < len(words) <= _WORDS_OF_AN_ITEM + 1 and _SAYS.search(line) is None


def own_dates(sentence: str) -> DateRange | None:
    """Return the one range of dates of a sentence, or the one year that stands in brackets.

    >>> own_dates("PyTorch prototype (2024)").form, own_dates("Windows Server 2016")
    ('single', None)
    """
    if _YEAR.search(sentence) is None:
        return None
    found = [
        dates
        for dates in find_date_ranges(sentence, singles=True)
        if dates.form != "single" or _IN_BRACKETS.search(sentence, 0, dates.start)
    ]
    return found[0] if len(found) == 1 else None


__all__ = ["REACH", "Sentences", "own_dates"]
