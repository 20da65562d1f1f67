"""Small typing errors in names: one letter wrong, missing, added or two swapped.

A word is taken for a misspelt word of a name only if it is no English word, is at least six letters
long (five when two letters are swapped or one is missing) and begins with the right letter. Of a
skill that no posting asks for the slip is more often a word of another language or a company, so it
counts only where it has its capital or stands among names. A name that needs evidence needs it
misspelt too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from skillmatch.cache import (
    content_key,
    read_cache,
    read_own_cache,
    write_cache,
    write_own_cache,
)
from skillmatch.find.english import english_words
from skillmatch.find.scan import Candidate, Scan, longest_name
from skillmatch.find.surfaces import SurfaceTrie
from skillmatch.installation import taxonomies_folder
from skillmatch.names import normal_form
from skillmatch.reference import builtin_counts
from skillmatch.skill import Skill
from skillmatch.taxonomy import load_taxonomy

_SHORTEST = 6
_SHORTEST_SWAPPED = 5
_LONG = 8  # from here on even the last letter may be wrong
_FEWEST_POSTINGS = 3
_MOST_WORDS = 4  # of a name that has a misspelt one
_MOST_REMEMBERED = 100_000  # words; keeps memory flat over a folder
_BETWEEN_ITEMS = frozenset({",", "/", "|", ";", "(", ")", "),", "+", "&"})
_BEFORE_TOOLS = frozenset({"with", "using", "via"})
_NEAR = 15  # words
_ENDINGS = frozenset("sdryeni")  # with one of these a word is more often a form of another


class TypoIndex:
    """The words of names long enough to be recognised when misspelt, by first letter and length.

    Parameters
    ----------
    words
        Those of skills that people ask for.
    rare
        Those that only the names of other things have.
    within
        Those that stand only within names of several words.
    """

    def __init__(
        self, words: Iterable[str], rare: Iterable[str] = (), within: Iterable[str] = ()
    ) -> None:
        self.rare = frozenset(rare)
        self.within = frozenset(within)
        self.buckets: dict[tuple[str, int], list[str]] = {}
        self._answers: dict[str, tuple[str, ...]] = {}
        self.hopeless: set[str] = set()
        for word in (*words, *sorted(self.rare), *sorted(self.within)):
            self.buckets.setdefault((word[0], len(word)), []).append(word)

    def closest(self, word: str) -> tuple[str, ...]:
        """Return the words of names that a misspelt word may stand for.

        The answer is remembered, as resumes misspell and use the same words again and again.
        """
        answer = self._answers.get(word)
        if answer is None:
            answer = self._closest(word)
            if len(self._answers) < _MOST_REMEMBERED:
                self._answers[word] = answer
                if not answer:
                    self.hopeless.add(word)
        return answer

    def _closest(self, word: str) -> tuple[str, ...]:
        if len(word) < _SHORTEST_SWAPPED or not word.isalpha() or not word.isascii():
            return ()
        if word in english_words():
            return ()
        found = [
            name
            for length in (len(word) - 1, len(word), len(word) + 1)
            for name, _, _ in extract(
                word,
                self.buckets.get((word[0], length), ()),
                scorer=OSA.distance,
                score_cutoff=1,
                limit=None,
            )
            if name != word and not _is_word_form(word, name) and _is_long_enough(word, name)
        ]
        return tuple(sorted(found))


@lru_cache(maxsize=8)
def typo_index(trie: SurfaceTrie) -> TypoIndex:
    """Return the index of a trie, built once; that of a large taxonomy is kept for next time."""
    builtin = trie.taxonomy.builtin
    if not builtin and not trie.taxonomy.kept:
        return TypoIndex(*_words_of_names(trie))
    counts = taxonomies_folder() / "reference" / "posting_counts.csv"
    key = content_key((counts, Path(__file__)), trie.taxonomy.fingerprint)
    kept = (read_cache if builtin else read_own_cache)("typos", key)
    if not isinstance(kept, list):
        kept = list(_words_of_names(trie))
        (write_cache if builtin else write_own_cache)("typos", key, kept)
    return TypoIndex(*kept)


def find_typos(scan: Scan, trie: SurfaceTrie) -> list[Candidate]:
    """Return names with a misspelt word among the words that no name was found in."""
    index = typo_index(trie)
    words, hopeless = scan.words, index.hopeless
    long_ones = [
        i for i in scan.unknown if len(words[i]) >= _SHORTEST_SWAPPED and words[i] not in hopeless
    ]
    if not long_ones:
        return []
    things = frozenset(
        i
        for c in scan.candidates
        if c.surface.rule is None and c.surface.skill.kind != "concept"
        for i in range(c.first, c.last + 1)
    )
    names = {i: c for c in scan.candidates for i in range(c.first, c.last + 1)}
    found: list[Candidate] = []
    for position in long_ones:
        if position in names:  # by an item of a list that shares its last words
            continue
        told = _stands_beside(scan, position, things)
        if not told and len(words[position]) >= _SHORTEST:
            told = _is_capital_among(scan, position, things)
        candidate = _misspelt(scan, trie, index, position, names, told=told)
        if candidate is not None and not _looks_like_a_name(scan, candidate, names):
            names.update(dict.fromkeys(range(candidate.first, candidate.last + 1), candidate))
            found.append(candidate)
    _forget_names_within(scan, found)
    return found


def _forget_names_within(scan: Scan, found: list[Candidate]) -> None:
    """Drop the names that belong to a longer, misspelt one: "Accessability testing", "SQL Sevrer"."""
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
    for spelling in spellings:
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
        found = {id: c for id, c in found.items() if c.last - c.first == longest}
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


def _words_of_names(trie: SurfaceTrie) -> tuple[list[str], list[str], list[str]]:
    """Return the words long enough in the names of skills that people ask for, and in others.

    The others are first the names of things, then what stands within the names of concepts.
    """
    counts, builtin = builtin_counts(), load_taxonomy()
    often: set[str] = set()
    rare: set[str] = set()
    within: set[str] = set()
    for skill in trie.taxonomy.skills:
        asked_for = counts.document_frequency(skill.id) >= _FEWEST_POSTINGS
        if asked_for or skill.id not in builtin:
            often.update(_long_words(skill, _SHORTEST_SWAPPED))
        elif skill.kind != "concept":
            rare.update(_long_words(skill, _SHORTEST))
        else:
            within.update(_long_words(skill, _LONG))
    return sorted(often), sorted(rare - often), sorted(within - rare - often)


def _long_words(skill: Skill, shortest: int) -> Iterator[str]:
    for surface in skill.surfaces:
        for word in normal_form(surface).split(" "):
            if len(word) >= shortest and word.isalpha():
                yield word


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


def _is_long_enough(word: str, name: str) -> bool:
    """Say whether a slip in so short a name can still be told: five letters only when swapped."""
    if len(name) >= _SHORTEST:
        return len(word) >= _SHORTEST_SWAPPED
    return sorted(word) == sorted(name)


def _is_word_form(word: str, name: str) -> bool:
    """Say whether only the end differs, so that it is a form of a word rather than a slip."""
    if word[: len(name)] == name:
        return word[-1] in _ENDINGS or (word[-1] != name[-1] and len(name) < _LONG)
    if len(word) == len(name) and word[:-1] == name[:-1]:
        return len(name) < _LONG or word[-1] in _ENDINGS
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


__all__ = ["TypoIndex", "find_typos", "typo_index"]
