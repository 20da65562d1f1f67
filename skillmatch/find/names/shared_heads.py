"""Skills that share words: "functional and regression testing", "object detection and tracking".

Behind "unit, integration and regression testing" stand three skills, but only the last is written
out: each item of the list is looked up with the last words of the name behind it. "Object detection
and tracking" shares its first words instead: the item behind is looked up with those. What is found
takes the item's own place in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.find.words.scan import Candidate, Scan
from skillmatch.find.words.surfaces import Surface, SurfaceTrie
from skillmatch.names import may_join

_LISTED = re.compile(r"\s*(?:,|/|&|\band\b|\bor\b|,\s*(?:and|or)\b)\s*$", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*")
_LINKED = re.compile(r"\s*(?:,\s*(?:and|or|&)\b|\band\b|\bor\b|&|/)\s*", re.IGNORECASE)
_AND = frozenset({"and", "or"})
# fmt: off
# An item that ends with one of these has a head of its own: "release testing and management".
_HEADS = frozenset({
    "testing", "management", "development", "engineering", "analysis", "design", "learning",
    "software", "administration", "programming", "security", "systems", "services", "tools",
    "modeling", "modelling", "processing", "monitoring", "support", "planning", "reporting",
    "product", "products", "business", "code", "requirements", "impact", "both", "uk", "grid",
})
# fmt: on
_LEADS_ON = frozenset(
    {
        "and",
        "or",
        "of",
        "for",
        "in",
        "on",
        "with",
        "using",
        "to",
        "by",
        "at",
        "from",
        "as",
        "via",
        "across",
        "through",
        "within",
        "during",
        "into",
        "over",
        "is",
        "was",
        "are",
        "were",
    }
)
_MOST_ITEMS = 5
_LONGEST_ITEM = 2


def find_shared_heads(scan: Scan, trie: SurfaceTrie) -> list[Candidate]:
    """Return the skills that stand in a list before a name whose last words they share.

    A name that only counts with evidence ("regression") gives way to the longer reading, unless
    that only names the same skill again: "Spring and Spring Boot" are two.
    """
    taken = {
        i
        for c in scan.candidates
        if c.surface.rule is None or not c.surface.rule.needs
        for i in range(c.first, c.last + 1)
    }
    found: list[Candidate] = []
    for candidate in scan.candidates:
        if candidate.last > candidate.first:
            for item in _items_before(scan, trie, candidate, taken):
                found.append(item)
                taken.update(range(item.first, item.last + 1))
    for candidate in scan.candidates:
        if candidate.last > candidate.first and candidate.surface.skill.kind == "concept":
            for item in _items_behind(scan, trie, candidate, taken):
                found.append(item)
                taken.update(range(item.first, item.last + 1))
    if not found:
        return found
    displaced = {i for item in found for i in range(item.first, item.last + 1)}
    scan.candidates[:] = [c for c in scan.candidates if c.first not in displaced]
    return found


def _items_before(
    scan: Scan, trie: SurfaceTrie, candidate: Candidate, taken: set[int]
) -> Iterator[Candidate]:
    if scan.gap(candidate.first, candidate.first + 1).strip() == "/":
        return  # "Oracle, PL/SQL": the slash binds its two sides, the list does not reach in
    head = scan.words[candidate.first + 1 : candidate.last + 1]
    right = candidate.first
    for _ in range(_MOST_ITEMS):
        item = _item_before(scan, right, taken)
        if item is None:
            return
        first, last = item
        if right == candidate.first and _COMMA.fullmatch(scan.gap(last, right)):
            return  # "product impact, trends analysis": the list has not come to its end
        surface = None
        while surface is None and first <= last:
            surface = trie.named(" ".join([*scan.words[first : last + 1], *head]))
            if surface is None:
                first += 1
        if surface is None or surface.skill is candidate.surface.skill:
            return
        if not _has_letters_of_its_own(trie, surface, scan.words[first : last + 1]):
            start, end = scan.starts[first], scan.ends[last]
            yield Candidate(surface, start, end, first, last, how=surface.how)
        right = first


def _has_letters_of_its_own(trie: SurfaceTrie, surface: Surface, item: list[str]) -> bool:
    """Say whether an item names the skill by itself, in the capitals that are asked of the whole.

    In "IR or recommender systems" it is "IR", and not "IR systems" without its last word.
    """
    if surface.rule is None or surface.rule.case == "any":
        return False
    alone = trie.named(" ".join(item))
    return alone is not None and alone.skill is surface.skill


def _item_before(scan: Scan, right: int, taken: set[int]) -> tuple[int, int] | None:
    """Return the first and last word of the list item before the word `right`."""
    last = right - 1
    if scan.gaps[right] == " " and scan.words[last] not in _AND:
        return None  # nearly always
    if last >= 0 and scan.words[last] in _AND:
        last -= 1
    if last < 0 or last in taken or scan.words[last] in _HEADS:
        return None
    if not _LISTED.match(scan.text[scan.ends[last] : scan.starts[right]]):
        return None
    first = last
    while (
        first > 0
        and last - first + 1 < _LONGEST_ITEM
        and first - 1 not in taken
        and scan.words[first - 1] not in _AND
        and may_join(scan.gap(first - 1, first))
    ):
        first -= 1
    return first, last


def _items_behind(
    scan: Scan, trie: SurfaceTrie, candidate: Candidate, taken: set[int]
) -> Iterator[Candidate]:
    """Yield the skill whose first words are the candidate's: "object detection and tracking"."""
    beginning = scan.words[candidate.first : candidate.last]
    index = candidate.last + 1
    if index < len(scan.words) and scan.words[index] in _AND:
        index += 1
    elif scan.gaps[index] == " ":
        return  # nearly always
    if index >= len(scan.words) or index in taken:
        return
    if not _LINKED.fullmatch(scan.text[scan.ends[candidate.last] : scan.starts[index]]):
        return
    surface = trie.named(" ".join([*beginning, scan.words[index]]))
    if surface is None or surface.skill is candidate.surface.skill:
        return
    if _goes_on(scan, index):
        return
    yield Candidate(surface, scan.starts[index], scan.ends[index], index, index, how=surface.how)


def _goes_on(scan: Scan, index: int) -> bool:
    """Say whether a word belongs to the words behind it: "database design and admin panel"."""
    following = index + 1
    if following >= len(scan.words) or not may_join(scan.gap(index, following)):
        return False
    return scan.words[following] not in _LEADS_ON


__all__ = ["find_shared_heads"]
