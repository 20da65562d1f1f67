"""Heads of lists: concepts that stand over the names of things, "Databases: MySQL, Oracle"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Set as AbstractSet

from skillmatch.document import WORK_SECTIONS, Document
from skillmatch.find.owners.labels import begins_a_list, heads_a_list, is_bare_label, is_label
from skillmatch.find.words.scan import Candidate, Scan

_LIST_GOES_ON = re.compile(r"[ \t]?\d*(?:\.\d+)*[ \t]*[,/(]")
_LONGEST_ROW = 120
_SEPARATOR = re.compile(r"[,;:|•●▪■◦·\ufffd–—]| - ")


_LONGEST_HEAD = 50
_BULLETS = frozenset("•●▪■◦·-*–")
_SIGNS = " \t•●▪■◦·*-–#"
# Alone, or the half of a head: "Cloud & DevOps", "Big Data -".
_HEAD_ENDS = re.compile(
    r"(?:[ \t]*(?:[/&]|and\b)[ \t]*[A-Z][\w/ -]{1,30}?)?(?:[ \t]+(?:[Tt]ools?|TOOLS?|[Ss]kills?|"
    r"SKILLS?|[Tt]echnologies|TECHNOLOGIES|[Ff]rameworks|[Pp]latforms?|[Ll]ibraries))?"
    r"[ \t]*[-–—:]?[ \t]*"
    r"\Z"
)
_HEAD_BEGINS = re.compile(
    r"[ \t•●▪■◦·*–#-]*(?:[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}[ \t]*(?:[/&]|\band\b)[ \t]*)?"
)
_ITEM = re.compile(r"[ \t]*[•●▪■◦·*–-][ \t]")
_PADDED = re.compile(r"[ ]{2,}:|[ ]*\t[ \t]*:")
# "PROGRAMMING" over "Proficient" over the list.
_LEVEL_LINE = re.compile(
    r"\n[ \t]*(?:proficient|advanced|expert|experienced|comfortable|familiar|fluent|intermediate|"
    r"strong|basic|beginner)[ \t]*:?[ \t]*(?=\n)",
    re.IGNORECASE,
)
_SEPARATED = re.compile(r"\w[)]?[ \t]*[,|•·;/][ \t]*\w")


class ListHeads:
    """The concepts of a document that head a list instead of standing in it.

    Parameters
    ----------
    document, scan
        The document, and what was found in it.
    within
        The indexes of the words of all names.
    """

    def __init__(self, document: Document, scan: Scan, within: AbstractSet[int]) -> None:
        self.document = document
        self.scan = scan
        self.text = scan.text
        self.within = within
        # The first words of names of things.
        self.named_at = {
            c.first
            for c in scan.candidates
            if c.surface.skill.kind != "concept" and _is_written_as_name(c, self.text)
        }

    def is_head(self, candidate: Candidate, before: str, after: str) -> bool:
        """Say whether a concept, with the text around it, heads a list."""
        listed = after.startswith(", ") and candidate.last + 1 in self.named_at
        if not listed and is_label(before, after) and not self._tells_of_work(candidate):
            return True  # not of "Power BI, ETL, Gephi DevOps & Tools: Git", which lost its lines
        if self._is_line_above_list(candidate):
            return True
        following = candidate.last + 1
        if following not in self.named_at or not self.text[candidate.start].isupper():
            return False
        words = " ".join(self.scan.words[candidate.first : following])
        gap = self.scan.gap(candidate.last, following)
        behind_name = self._is_between_lists(candidate)
        bare = is_bare_label(words, before, gap, behind_name=behind_name)
        return bare and not self._is_among_rows(candidate)

    def _is_line_above_list(self, candidate: Candidate) -> bool:
        """Say whether it is a line of its own among skills, and a list of tools the next line."""
        start = self.text.rfind("\n", 0, candidate.start) + 1
        end = self.text.find("\n", candidate.end)
        if (
            end < 0
            or end - start > _LONGEST_HEAD
            or _HEAD_BEGINS.fullmatch(self.text, start, candidate.start) is None
        ):
            return False
        behind = _HEAD_ENDS.match(self.text, candidate.end, end)
        if behind is None or not self.text[candidate.start].isupper():
            return False
        if self.text[:start].rstrip(" \t\n")[-1:] in {",", "&"}:
            return False  # the end of a list that was wrapped
        if self.document.sections and self.document.section_at(candidate.start) != "skills":
            return False
        level = _LEVEL_LINE.match(self.text, end)
        end = level.end() if level else end
        stop = self.text.find("\n", end + 1)
        below = self.text[end + 1 : stop if stop >= 0 else len(self.text)]
        item = self.text[start : candidate.start].strip()[:1]
        if _ITEM.match(below):
            return item not in _BULLETS and self._holds_thing(end + 1, end + 1 + len(below))
        begins = bisect_left(self.scan.starts, end + 1)
        return (
            begins in self.named_at
            and not self.scan.text[end + 1 : self.scan.starts[begins]].strip(_SIGNS)
            and _SEPARATED.search(below) is not None
        )

    def _holds_thing(self, start: int, end: int) -> bool:
        """Say whether the name of a thing begins a line behind its bullet."""
        index = bisect_left(self.scan.starts, start)
        return index in self.named_at and self.scan.starts[index] < end

    def _tells_of_work(self, candidate: Candidate) -> bool:
        """Say whether a label says what was done: "Survival analysis: Cox regression" in a job."""
        words = " ".join(self.scan.words[candidate.first : candidate.last + 1])
        section = self.document.section_at(candidate.start)
        if _PADDED.match(self.text, candidate.end):
            return False  # a column of labels
        return section in WORK_SECTIONS and not heads_a_list(words)

    def _is_between_lists(self, candidate: Candidate) -> bool:
        """Say whether a name ends just before it and a list goes on behind the next name."""
        previous, following = candidate.first - 1, candidate.last + 1
        if previous not in self.within or self.scan.gap(previous, candidate.first).strip(" \t"):
            return False
        while following + 1 in self.within and not self.scan.gap(following, following + 1).strip():
            following += 1
        return _LIST_GOES_ON.match(self.text, self.scan.ends[following]) is not None

    def _is_among_rows(self, candidate: Candidate) -> bool:
        """Say whether the line above or below is a row of names: "Rust Go" over "CI/CD Helm".

        A row that begins with the head of a list is none, so a table of such heads has no rows.
        """
        begin = self.text.rfind("\n", 0, candidate.start)
        end = self.text.find("\n", candidate.end)
        above = begin > 0 and self._is_row(self.text.rfind("\n", 0, begin) + 1, begin)
        if above or end < 0:
            return above
        stop = self.text.find("\n", end + 1)
        return self._is_row(end + 1, stop if stop >= 0 else len(self.text))

    def _is_row(self, start: int, end: int) -> bool:
        """Say whether a line holds nothing but names with blanks between."""
        if end - start > _LONGEST_ROW or _SEPARATOR.search(self.text, start, end):
            return False
        words = range(bisect_left(self.scan.starts, start), bisect_left(self.scan.starts, end))
        return (
            bool(words)
            and all(index in self.within for index in words)
            and not begins_a_list([self.scan.words[index] for index in words])
        )


def _is_written_as_name(candidate: Candidate, text: str) -> bool:
    """Say whether it can be the thing of that name: "pipelines" is not Azure Pipelines."""
    rule = candidate.surface.rule
    return rule is None or rule.case == "any" or text[candidate.start].isupper()


__all__ = ["ListHeads"]
