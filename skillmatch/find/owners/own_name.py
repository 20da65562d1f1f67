"""One's own name: where a resume says it again, in a footer, under a letter, among authors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from skillmatch.document import Document
from skillmatch.find.owners.titles import PROFESSIONS
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Candidate, Scan
from skillmatch.names import split_words
from skillmatch.places import Spans

_NAME_LABEL = re.compile(r"(?:^|\n)[ \t]*(?:Full )?Name[ \t]*:[ \t]*([^\n|]{3,60})", re.IGNORECASE)
_FULL_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}")
# "ada.kafka@mail.example"
_NAMED_MAIL = re.compile(r"(?<![\w.+-])([^\W\d_]{2,}(?:[._-][^\W\d_]{2,}){1,2})\d{0,4}@[\w-]+\.\w")
# "Jenkins joined us in 2019", where the resume is of Peter Jenkins.
_OWN_DEED = re.compile(
    r"[ \t]+(?:(?:also|now|currently|previously)[ ])?(?:has|is|was|brings|holds|joined|works|"
    r"worked|leads|led|graduated|studied|speaks|enjoys|lives|builds|built|writes|wrote|trained|designed)\b"
)
_TITLE = re.compile(r"\b(?:M[rsx]|Mrs|Dr|Prof)\.?[ ]$")
# A whole line or item of it: "Ada Kafka | Page 2", "(Ada Kafka)", "CV of Ada Kafka".
_ITEM_BEGINS = re.compile(r"(?:\A|[\n(|,;·•–—]|(?:^|[ \t\n])-|\b(?:of|by))[ \t*_]*$")
_ITEM_ENDS = re.compile(r"[ \t*_.]*(?:\Z|[\n)|,;·•–—]|-[ \t])")
_JOINTS = frozenset({" ", "  ", ".", ". "})
_COMMAS = frozenset({", ", "., "})
_NAME_ENDS = re.compile(r"[|(,;·•–—\t]|  |- ")
_LABEL_WORD = cue_words({"name"})
_REACH = 12
# Where a name is written the other way round.
_REVERSED_IN = frozenset({"publications", "references", "header"})


def own_name(scan: Scan, head: Sequence[re.Match[str]]) -> tuple[str, ...]:
    """Return the words of the full name, as the head tells it or its mail address; else none.

    Where the first line may be a profession or a subject, it is no name.
    """
    labelled = _NAME_LABEL.search(scan.text) if scan.indexes(_LABEL_WORD) else None
    if not labelled and not head:
        return ()
    # The name may share its line, as in: Ann Example (she/her), or Ann Example | Leeds.
    line = labelled[1] if labelled else _NAME_ENDS.split(head[0][0].strip())[0]
    name = line.strip()
    start = scan.text.find(name)
    end = start + len(name)
    within = takewhile(lambda candidate: candidate.start < end, scan.candidates)
    subject = any(
        (candidate.start <= start and end <= candidate.end)
        or (candidate.start >= start and _is_phrase(candidate))
        for candidate in within
    )
    if subject or not _FULL_NAME.fullmatch(name):
        return ()
    return tuple(split_words(name)[0]) if PROFESSIONS.isdisjoint(name.casefold().split()) else ()


def _is_phrase(candidate: Candidate) -> bool:
    """Say whether it is a concept of several words, which no name of a person holds."""
    return candidate.first < candidate.last and candidate.surface.skill.kind == "concept"


def names_by_mail(head: Sequence[re.Match[str]]) -> tuple[str, ...]:
    """Return the words of the name that a mail address in the head is made of."""
    for line in head:
        found = _NAMED_MAIL.search(line[0]) if "@" in line[0] else None
        if found is not None:
            words = tuple(re.split(r"[._-]", found[1].casefold()))
            return words if PROFESSIONS.isdisjoint(words) else ()
    return ()


def name_again(
    document: Document, scan: Scan, head: Sequence[re.Match[str]], personal: Spans
) -> Iterator[tuple[int, int]]:
    """Yield where the name stands again: under a declaration, or as who did something.

    Parameters
    ----------
    document, scan
        The text and its words.
    head
        The lines that may tell the name.
    personal
        The whole lines that are known to be personal; what stands in them is left out.
    """
    name, by_mail = own_name(scan, head), names_by_mail(head)
    if not name and not by_mail:
        return
    again = [
        index
        for index in scan.indexes(frozenset((*name, *by_mail)))
        if not personal.any_at(scan.starts[index], scan.ends[index])
    ]
    for words, told in ((name, True), (by_mail, False)):
        if told or words != name:
            of_name = [index for index in again if scan.words[index] in words]
            yield from _again(document, scan, words, of_name, told=told)


def _again(
    document: Document, scan: Scan, name: tuple[str, ...], again: Iterable[int], *, told: bool
) -> Iterator[tuple[int, int]]:
    """Yield where a name stands; one that is not told as such, only where it is all of an item.

    `again` are the words of the text that are words of the name.
    """
    reached = -1
    for first in again:
        start, end = scan.starts[first], scan.ends[first]
        if told and (
            _OWN_DEED.match(scan.text, end) or _TITLE.search(scan.text[max(0, start - 6) : start])
        ):
            yield start, end
        if first <= reached:
            continue
        run = _run(document, scan, first, name)
        reached = run[1]
        if not _is_name(scan, run, name):
            continue
        span = scan.starts[run[0]], scan.ends[run[1]]
        # Julia Swift may well list "Julia, Swift" among her skills.
        if (told and document.section_at(start) != "skills") or _is_item(scan.text, *span):
            yield span


def _run(document: Document, scan: Scan, first: int, name: tuple[str, ...]) -> tuple[int, int]:
    """Return the first and last of the words of the name, and initials, that stand together."""
    low = high = first
    while low and _is_part(scan, low - 1, name) and _are_joined(document, scan, low - 1, first):
        low -= 1
    last = len(scan.words) - 1
    while (
        high < last and _is_part(scan, high + 1, name) and _are_joined(document, scan, high, first)
    ):
        high += 1
    return low, high


def _are_joined(document: Document, scan: Scan, index: int, first: int) -> bool:
    """Say whether a word goes with the next one, in a name one of whose words is the first."""
    gap = scan.gap(index, index + 1)
    if gap in _JOINTS:
        return True
    return gap in _COMMAS and document.section_at(scan.starts[first]) in _REVERSED_IN


def _is_part(scan: Scan, index: int, name: tuple[str, ...]) -> bool:
    """Say whether it is a word of the name, or the initial of one with a capital."""
    word = scan.words[index]
    if word in name:
        return True
    initial = len(word) == 1 and scan.text[scan.starts[index]].isupper()
    return initial and any(part.startswith(word) for part in name)


def _is_name(scan: Scan, run: tuple[int, int], name: tuple[str, ...]) -> bool:
    """Say whether what stands together is the name: two of its words, or the last and initials."""
    words = scan.words[run[0] : run[1] + 1]
    whole = {word for word in words if word in name and len(word) > 1}
    if len(whole) > 1 or len(words) == len(name) == len(set(words) & set(name)):
        return True
    # "A Go service" is none of Ann Go.
    dotted = any(
        len(scan.words[i]) == 1 and scan.text[scan.ends[i] : scan.ends[i] + 1] == "."
        for i in range(run[0], run[1] + 1)
    )
    return dotted and name[-1] in whole


def _is_item(text: str, start: int, end: int) -> bool:
    """Say whether it is all of a line, or all between two signs."""
    before = text[max(0, start - _REACH) : start]
    return _ITEM_BEGINS.search(before) is not None and _ITEM_ENDS.match(text, end) is not None


__all__ = ["name_again", "own_name"]
