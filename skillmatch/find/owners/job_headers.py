"""Job headers: which part of the lines that name a job is its employer, "MongoDB, Dublin".

The parts stand between bars, commas, dashes and line ends. A part that is the name of a tool and
nothing else is the employer's where another part is a job's title; beside a second such name it is
one of a list of tools.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from skillmatch.document import Document
from skillmatch.find.owners.titles import PROFESSIONS
from skillmatch.find.words.scan import Candidate, Scan
from skillmatch.names import split_words
from skillmatch.occupation_words import ABBREVIATED, SERVICE_WORKERS
from skillmatch.word_forms import last_words

# fmt: off
# Beside an employer's name a word is a title's, though it may be a thing's elsewhere.
_TITLE_WORDS = PROFESSIONS | last_words(SERVICE_WORKERS | ABBREVIATED) | {
    "agent", "attendant", "buyer", "cleaner", "controller", "counsel", "guide", "janitor",
    "lawyer", "owner", "partner", "planner", "salesperson", "strategist", "volunteer", "cto",
    "ceo", "cfo", "coo", "evangelist", "advocate", "support",
}
# What may stand behind a product in the name of the firm that makes it.
_FIRM_WORDS = frozenset({
    "computing", "software", "systems", "technologies", "technology", "inc", "ltd", "limited",
    "llc", "corp", "corporation", "labs", "group", "networks", "solutions", "international",
    "global", "holdings", "company", "co", "services", "consulting", "emea", "apac", "europe",
    "india", "ireland", "uk", "usa", "us", "germany", "france", "canada", "gmbh", "ag", "bv",
    "plc", "pvt", "private",
})
_LEGAL_FORMS = frozenset({
    "inc", "ltd", "limited", "llc", "llp", "corp", "corporation", "gmbh", "ag", "bv", "plc", "pvt",
    "private", "university", "bank", "hospital", "freelance", "self-employed", "independent",
    "selbständig", "autónomo",
})
# fmt: on
_YEAR = (
    r"(?:(?:[A-Z][a-z]{2,8}\.?|[A-Z]{3,9}|\d{1,2})[ \t]?[./'’]?[ \t]?)?(?:19|20)\d\d\b"
    r"(?:[./-]\d{1,2}\b)?"
)
_BORDER = re.compile(
    rf"[|,@\n\t()–—•·;/]|(?<=\w):(?=[ ])|[ ]{{2,}}|(?<=[ ])-(?=[ ])|"
    rf"\b(?:{_YEAR}|(?i:present|now|current|today)\b)-?"
)
_PRODUCT = frozenset({"tool"})
_BLANK = " \t"
_MOST_BELOW = 2
_LONGEST_BELOW = 60
_Line = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a job's header: where it stands, what stands before it, whose name it is."""

    start: int
    end: int
    border: str
    line: int
    titled: bool
    product: bool  # a tool's name, and perhaps what makes a firm's name of it
    listed: bool  # the name of any skill and nothing else
    firm: bool = False  # another's name, which is the employer, or that there is none


def header_employers(
    document: Document, scan: Scan, titles: Iterable[list[_Line]]
) -> Iterator[tuple[int, int]]:
    """Yield the names of tools that are the employers in the headers of jobs.

    `titles` are the lines that name each job, down to its dates.
    """
    products = [c.start for c in scan.candidates if c.surface.skill.kind in _PRODUCT]
    begins: dict[int, Candidate] = {}
    for lines in titles:
        furthest = lines[-1][1] + _MOST_BELOW * (_LONGEST_BELOW + 1)
        if not _any_between(products, lines[0][0], furthest):
            continue  # nearly always
        more = _with_lines_below(document, lines)
        if not _any_between(products, more[0][0], more[-1][1]):
            continue
        begins = begins or {candidate.start: candidate for candidate in scan.candidates}
        parts = list(_all_parts(scan, begins, lines))
        if not any(part.titled for part in parts):
            parts = list(_all_parts(scan, begins, more))
        if any(part.titled for part in parts) and not any(part.firm for part in parts):
            yield from _employers(parts)


def _any_between(places: list[int], start: int, end: int) -> bool:
    """Say whether any of some places, in order, is between two others."""
    return bisect_left(places, start) < bisect_right(places, end)


def _with_lines_below(document: Document, lines: list[_Line]) -> list[_Line]:
    """Return the lines of a header with the line or two below that may be its title too.

    They are short, no items and no sentences, and the last of them is a job's title.
    """
    text, below, offset = document.text, list[_Line](), lines[-1][1]
    for _ in range(_MOST_BELOW):
        start = offset + 1
        end = text.find("\n", start)
        offset = end if end >= 0 else len(text)
        line = text[start:offset]
        if not line[:1].isupper() or line.rstrip().endswith(".") or len(line) > _LONGEST_BELOW:
            break
        below.append((start, offset))
        last = split_words(re.split(r"[,|(–—]| - | at ", line)[0])[0][-1:]
        if not _TITLE_WORDS.isdisjoint(last):
            return [*lines, *below]
    return lines


def _all_parts(scan: Scan, begins: dict[int, Candidate], lines: list[_Line]) -> Iterator[_Part]:
    """Yield the parts of all lines of a header."""
    for number, line in enumerate(lines):
        yield from _parts(scan, begins, line, number)


def _parts(
    scan: Scan,
    begins: dict[int, Candidate],
    line: _Line,
    number: int,
) -> Iterator[_Part]:
    """Yield the parts of one line of a header."""
    text, (start, end) = scan.text, line
    reached, border = start, "\n"
    for found in [*_BORDER.finditer(text, start, end), None]:
        stop = end if found is None else found.start()
        begin = reached
        while begin < stop and text[begin] in _BLANK:
            begin += 1
        if begin < stop:
            yield _part(scan, begins, (begin, stop), (border, number))
            border = ""
        if found is not None:
            reached = found.end()
            border = (border + found[0]).strip() or " "


def _part(
    scan: Scan,
    begins: dict[int, Candidate],
    span: tuple[int, int],
    place: tuple[str, int],
) -> _Part:
    """Return what is known of one part of a line, whose border before and number are its place."""
    start, end = span
    held = split_words(scan.text[start:end])[0]
    titled = not _TITLE_WORDS.isdisjoint(held)
    candidate = begins.get(start)
    if candidate is None or not scan.text[start].isupper():
        firm = not _LEGAL_FORMS.isdisjoint(held)
        return _Part(start, end, *place, titled, product=False, listed=False, firm=firm)
    rest = scan.text[candidate.end : end].split()
    whole = not rest and not titled
    firm = all(word.strip(".").casefold() in _FIRM_WORDS for word in rest)
    product = candidate.surface.skill.kind in _PRODUCT and firm and not titled
    return _Part(start, end, *place, titled, product=product, listed=whole)


def _employers(parts: Sequence[_Part]) -> Iterator[tuple[int, int]]:
    for index, part in enumerate(parts):
        before = parts[index - 1] if index else None
        behind = parts[index + 1] if index + 1 < len(parts) else None
        if not part.product:
            continue
        if _is_beside(before, part) or _is_beside(part, behind):
            continue
        if part.border != "@" and before is not None and before.line == part.line:
            # In brackets, or as a speciality behind a dash: "DevOps Engineer - Kubernetes".
            if part.border[-1:] in {"(", "/"}:
                continue
            if before.titled and part.border in {"-", "–", "—"}:
                continue
        yield part.start, part.end
        if behind is not None and behind.product and behind.border == "(":
            yield behind.start, behind.end  # "Tableau (Salesforce)": whose it is now


def _is_beside(left: _Part | None, right: _Part | None) -> bool:
    """Say whether two parts stand in one list: both are names, in one line."""
    if left is None or right is None or left.line != right.line:
        return False
    return left.listed and right.listed and right.border != "("


__all__ = ["header_employers"]
