"""Small typing errors in names: one letter wrong, missing, added or two swapped.

A word is taken for a misspelt word of a name only if it is no English word, is at least six letters
long (five when two letters are swapped or one is missing) and begins with the right letter. Of a
skill that no posting asks for the slip is more often a word of another language or a company, so
alone it counts only where it has its capital or stands among names; within a name of several words
the other words tell it. A name that needs evidence needs it misspelt too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from skillmatch.find.names.typo_index import SHORTEST, TypoIndex, typo_index
from skillmatch.find.words.scan import Candidate, Scan, longest_name
from skillmatch.find.words.surfaces import SurfaceTrie
from skillmatch.names import normal_form

_MOST_WORDS = 4  # of a name that has a misspelt one
_BETWEEN_ITEMS = frozenset({",", "/", "|", ";", "(", ")", "),", "+", "&"})
_BEFORE_TOOLS = frozenset({"with", "using", "via"})
_NEAR = 15  # words
# "LMCache" is a name somebody made, of an abbreviation that is no slip for another.
_COINED = re.compile(r"[A-Z]{2,}(?=[A-Z][a-z])")


def find_typos(scan: Scan, trie: SurfaceTrie) -> list[Candidate]:
    """Return names with a misspelt word among the words that no name was found in."""
    if not scan.strange:
        return []
    index, words = typo_index(trie), scan.words
    things = frozenset(
        i
        for c in scan.candidates
        if c.surface.rule is None and c.surface.skill.kind != "concept"
        for i in range(c.first, c.last + 1)
    )
    names = {i: c for c in scan.candidates for i in range(c.first, c.last + 1)}
    found: list[Candidate] = []
    for position in scan.strange:
        if not index.closest(words[position]):
            trie.known.rule_out_slip(words[position])
            continue
        if position in names:  # by an item of a list that shares its last words
            continue
        told = _stands_beside(scan, position, things)
        if not told and len(words[position]) >= SHORTEST:
            told = _is_capital_among(scan, position, things)
        candidate = _misspelt(scan, trie, index, position, names, told=told)
        if candidate is not None and not _looks_like_a_name(scan, candidate, names):
            names.update(dict.fromkeys(range(candidate.first, candidate.last + 1), candidate))
            found.append(candidate)
    _forget_names_within(scan, found)
    return found


def _forget_names_within(scan: Scan, found: list[Candidate]) -> None:
    """Drop the names within a longer, misspelt one: "Accessability testing", "SQL Sevrer"."""
    within = {i for c in found if c.last > c.first for i in range(c.first, c.last + 1)}
    if within:
        scan.candidates[:] = [c for c in scan.candidates if c.first not in within]


def _misspelt(
    scan: Scan,
    trie: SurfaceTrie,
    index: TypoIndex,
    position: int,
    names: Mapping[int, Candidate],
    *,
    told: bool,
) -> Candidate | None:
    """Return the longest name with a misspelt word, if all right spellings mean one skill.

    Words that only rare names have are looked at alone where the place tells that it is a name;
    within a name of several words the others tell it.
    """
    written = scan.words[position]
    found: dict[str, Candidate] = {}
    spellings = index.closest(written)
    if told and len(spellings) > 1:
        spellings = _likeliest(written, spellings, index.rare)
    coined = _COINED.match(scan.text, scan.starts[position])
    fixed = len(coined[0]) if coined else 0
    for spelling in spellings:
        if spelling[:fixed] != written[:fixed]:
            continue
        scan.respell(position, spelling)
        candidate = _longest_around(scan, trie, position, names)
        scan.respell(position, written)
        if candidate is None:
            continue
        alone = candidate.first == candidate.last
        if alone and (spelling in index.within or (spelling in index.rare and not told)):
            continue
        found.setdefault(candidate.surface.skill.id, candidate)
    if len(found) > 1:  # the longer says more
        longest = max(c.last - c.first for c in found.values())
        found = {key: c for key, c in found.items() if c.last - c.first == longest}
    if len(found) != 1:
        return None
    (candidate,) = found.values()
    candidate.how = "typo"
    return candidate


def _likeliest(written: str, names: tuple[str, ...], rare: frozenset[str]) -> tuple[str, ...]:
    """Return of several right spellings those with the same letters, or those that people ask for.

    >>> _likeliest("sarimxa", ("sarima", "sarimax"), frozenset())
    ('sarimax',)
    """
    swapped = tuple(name for name in names if sorted(name) == sorted(written))
    return swapped or tuple(name for name in names if name not in rare) or names


def _longest_around(
    scan: Scan, trie: SurfaceTrie, position: int, names: Mapping[int, Candidate]
) -> Candidate | None:
    """Return the leftmost of the longest names that a word is part of.

    It may go over shorter names that stand wholly within it, and over no others.
    """
    best: Candidate | None = None
    for first in range(position, max(-1, position - _MOST_WORDS), -1):
        candidate = longest_name(scan, trie, first)
        if candidate is None or not candidate.first <= position <= candidate.last:
            continue
        over = [names[i] for i in range(first, candidate.last + 1) if i in names]
        if all(first <= c.first and c.last <= candidate.last for c in over) and (
            best is None or candidate.last - first >= best.last - best.first
        ):
            best = candidate
    if best is None:
        return None
    # A name of several words that is written as one is no name as people write it.
    run_together = best.first == best.last and " " in normal_form(best.surface.name)
    return None if run_together else best


def _is_capital_among(scan: Scan, position: int, things: frozenset[int]) -> bool:
    """Say whether a word has a capital and the sure name of a tool or the like is near."""
    if not any(map(str.isupper, scan.text[scan.starts[position] : scan.ends[position]])):
        return False
    return any(i in things for i in range(position - _NEAR, position + _NEAR + 1))


def _stands_beside(scan: Scan, position: int, named: frozenset[int]) -> bool:
    """Say whether a word stands in a list beside a name, or behind "using": that it is a name."""
    if position > 0 and scan.words[position - 1] in _BEFORE_TOOLS:
        return True
    for other in (position - 1, position + 1):
        if other in named:
            gap = scan.gap(min(other, position), max(other, position)).strip()
            if gap in _BETWEEN_ITEMS or scan.words[other] in {"and", "or"}:
                return True
    return False


def _looks_like_a_name(scan: Scan, found: Candidate, names: Mapping[int, Candidate]) -> bool:
    """Say whether a name with a capital stands in a row of capitalised words that are none.

    The words of a name of several words may have theirs.
    """
    written = scan.text[found.start : found.end]
    if found.last > found.first or not written[0].isupper() or written.isupper():
        return False
    for other in (found.first - 1, found.last + 1):
        if 0 <= other < len(scan.words) and other not in names:
            gap = scan.gap(min(other, found.first), max(other, found.first))
            word = scan.text[scan.starts[other] : scan.ends[other]]
            if gap != " " or not word[:1].isupper() or word.isupper():
                continue
            if other > found.first or not _starts_line(scan, other):
                return True
    return False


def _starts_line(scan: Scan, position: int) -> bool:
    """Say whether a word stands first in a line, bullet or sentence: its capital says nothing."""
    before = scan.text[max(0, scan.starts[position] - 6) : scan.starts[position]].rstrip(" \t")
    return not before or not (before[-1].isalnum() or before[-1] in ",()/&'’\"")


__all__ = ["find_typos"]
