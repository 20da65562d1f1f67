"""One pass over a text: every name in it, longest first, not yet judged."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from skillmatch.find.broken_words import join_broken_words
from skillmatch.find.surfaces import Surface, SurfaceTrie
from skillmatch.names import may_join, split_words
from skillmatch.places import Places
from skillmatch.taxonomy import Ambiguity

_VERSION = re.compile(
    r"[ \u00a0]?(?:[vV](?:ersion|er)?\.? ?)?"
    r"(\d{1,2}(?:\.\d{1,3}){0,3}(?:\.x)?[a-z]{0,2}|(?:19|20)\d\d)"
    r"(?![\w%]|\.\d|\+ ?[Yy]|"
    r"[ -]?(?:\+ ?)?(?:[Yy](?:ea)?rs?|[Mm]onths?|[Mm]os?\b|[-–—] ?\d|[/-]\d))"
)
# "HTML5" and "Oracle 19c" are names of their own; the version is in them.
_VERSION_WITHIN = re.compile(r"[A-Za-z+#] ?(\d{1,2}(?:\.\d{1,3})*[a-z]{0,2})$")
_HYPHENS = frozenset("-‐‑")
_ANY_HYPHEN = re.compile(r"[-‐‑]")
_VERSION_OR_PLUS = frozenset("0123456789+")
_HYPHEN = re.compile(r"[-‐‑]\n?")
_JOINING_SIGNS = frozenset("/&")
_BRACKETS = frozenset("()[]")
_DIGITS_OF_A_YEAR = 4
_VERSION_STARTS = frozenset("vV0123456789")
_VERSIONED = frozenset({"language", "library", "tool", "model"})


@dataclass(slots=True, eq=False)
class Candidate:
    """A name found in the text, before its context is judged.

    Attributes
    ----------
    surface
        What it may stand for.
    start, end
        Offsets in the text.
    first, last
        Index of its first and last word among the words of the text.
    version
        A version named with it, or ``""``.
    how
        ``name``, ``alias`` or ``typo``.
    accepted, verdict
        Whether it is the skill where it stands, and what decided that, once it is settled.
    """

    surface: Surface
    start: int
    end: int
    first: int
    last: int
    version: str = ""
    how: str = "name"
    accepted: bool = False
    verdict: str = ""


@dataclass(slots=True)
class Scan:
    """The words of a text and the names found among them.

    Attributes
    ----------
    text
        The text.
    words, starts, ends
        Each word in lower case, and where it stands.
    candidates
        In order, without overlaps.
    unknown
        Indexes of the words that belong to no name the taxonomy has.
    """

    text: str
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    unknown: list[int] = field(default_factory=list)

    def places(self, wanted: frozenset[str]) -> Places:
        """Return where any of some words, in lower case, stands."""
        if wanted.isdisjoint(self.words):
            return Places([], [])
        hits = [index for index, word in enumerate(self.words) if word in wanted]
        return Places([self.starts[i] for i in hits], [self.ends[i] for i in hits])

    def gap(self, left: int, right: int) -> str:
        """Return the text between two words, by their indexes."""
        return self.text[self.ends[left] : self.starts[right]]


def scan(text: str, trie: SurfaceTrie) -> Scan:
    """Find all names in a text from left to right, the longest at each place."""
    result = Scan(text, *join_broken_words(text, split_words(text), trie))
    words = result.words
    # Nearly every word begins no name, so only those are walked through that may.
    numbers: list[int | None] = list(map(trie.first.get, words))
    vocabulary = trie.vocabulary
    strange = [index for index, word in enumerate(words) if word not in vocabulary]
    for index in strange:
        if words[index][-1] in _VERSION_OR_PLUS:
            numbers[index] = trie.first.get(trie.resolve(words[index])[0])
    begins = {index for index, number in enumerate(numbers) if number is not None}
    begins |= _before_hyphens(result)
    last = -1
    for index in sorted(begins):
        if index <= last:
            continue
        number = numbers[index]
        found = None
        if number is not None and (number >= 0 or _goes_on(words, index, trie)):
            found = longest_name(result, trie, index)
        if found is None and text[result.ends[index] : result.ends[index] + 1] in _HYPHENS:
            found = _over_hyphen(result, trie, index)
        if found is not None:
            if found.last > index and numbers[found.last] is not None:
                found = _leave_last_word(result, trie, found)
            found.version = found.version or _version_behind(result, found)
            result.candidates.append(found)
            last = found.last
    named = {i for found in result.candidates for i in range(found.first, found.last + 1)}
    result.unknown = [index for index in strange if index not in named]
    return result


def _leave_last_word(result: Scan, trie: SurfaceTrie, found: Candidate) -> Candidate:
    """Return a name without its last word where that begins another name.

    In "AWS cloud migration" it is AWS and cloud migration, although "AWS cloud" names AWS too.
    """
    other = longest_name(result, trie, found.last)
    if other is None or other.last == found.last:
        return found
    shorter = longest_name(result, trie, found.first, found.last)
    same = shorter is not None and shorter.surface.skill is found.surface.skill
    return shorter if shorter is not None and same and shorter.last == found.last - 1 else found


def _before_hyphens(result: Scan) -> set[int]:
    """Return the indexes of the words that a hyphen stands right behind."""
    if not any(hyphen in result.text for hyphen in _HYPHENS):
        return set()
    places = [match.start() for match in _ANY_HYPHEN.finditer(result.text)]
    found = set()
    for place in places:
        index = bisect_left(result.ends, place)
        if index < len(result.ends) and result.ends[index] == place:
            found.add(index)
    return found


def _goes_on(words: list[str], index: int, trie: SurfaceTrie) -> bool:
    """Say whether a word that only begins names is followed by a word that one goes on with."""
    if index + 1 == len(words):
        return False
    following = words[index + 1]
    return following not in trie.vocabulary or trie.goes_on(words[index], following)


def _over_hyphen(result: Scan, trie: SurfaceTrie, first: int) -> Candidate | None:
    """Return a one-word name that is written with a hyphen, or broken at a line's end by one."""
    last = first + 1
    if last >= len(result.words) or not _HYPHEN.fullmatch(result.gap(first, last)):
        return None
    surface = trie.named(result.words[first] + result.words[last])
    if surface is None:
        return None
    start, end = result.starts[first], result.ends[last]
    return Candidate(surface, start, end, first, last, how=surface.how)


def names_within(result: Scan, trie: SurfaceTrie, candidate: Candidate) -> list[Candidate]:
    """Return the shorter names inside a longer one that turned out not to be meant."""
    found = []
    index = candidate.first
    while index <= candidate.last:
        limit = candidate.last + (index > candidate.first)
        inner = longest_name(result, trie, index, limit)
        if inner is not None:
            found.append(inner)
            index = inner.last
        index += 1
    return found


class NeverPhrases:
    """The phrases of a text in which a name is no skill, looked for only where one is asked of."""

    def __init__(self, scanned: Scan, trie: SurfaceTrie) -> None:
        self.scan = scanned
        self.trie = trie
        self._beginning_at: dict[int, list[tuple[Ambiguity, int]]] = {}

    def hold(self, rule: Ambiguity, first: int, last: int) -> bool:
        """Say whether a phrase that refuses a rule's name stands over the words of that name."""
        if not rule.never:
            return False
        words, beginnings = self.scan.words, self.trie.never
        return any(
            refused is rule and last <= end
            for begin in range(max(0, first - self.trie.longest_never + 1), first + 1)
            if words[begin] in beginnings or words[begin].isdigit()
            for refused, end in self._phrases(begin)
        )

    def _phrases(self, begin: int) -> list[tuple[Ambiguity, int]]:
        """Return the rules whose phrases begin at a word, each with the phrase's last word."""
        known = self._beginning_at.get(begin)
        if known is None:
            known = self._beginning_at[begin] = list(self._walk(begin))
        return known

    def _walk(self, begin: int) -> Iterator[tuple[Ambiguity, int]]:
        words, last = self.scan.words, begin
        node = self.trie.never_from(words[begin])
        while node is not None:
            for rule in node.get("", ()):
                yield self.trie.taxonomy.ambiguities[rule], last
            last += 1
            if last >= len(words):
                return
            gap = self.scan.gap(last - 1, last)
            if not may_join(gap) and gap.strip() not in _BRACKETS:  # "test driven data (TDD)"
                return
            node = self.trie.step(node, words[last])


def longest_name(
    result: Scan, trie: SurfaceTrie, first: int, limit: int | None = None
) -> Candidate | None:
    """Return the longest name that begins at a word and ends before the word `limit`."""
    words = result.words
    count = len(words) if limit is None else limit
    if first >= count:
        return None
    begins, version = trie.resolve(words[first])
    word, last, best = begins, first, None
    number, names, key = trie.first.get(begins), trie.longer(begins), ""
    while number is not None:
        if number >= 0:
            found = _candidate(result, trie.surface(number), first, last, word, version)
            if _is_whole(result, trie, found):
                best = found
        last += 1
        if version or last >= count or not names:
            break
        word, version = trie.resolve(words[last])
        key = f"{key} {word}" if key else word
        number = names.get(key)
        if number is not None and not may_join(result.gap(last - 1, last)):
            break
    return best


def _candidate(  # noqa: PLR0917 - its parts
    result: Scan, surface: Surface, first: int, last: int, word: str, version: str
) -> Candidate:
    """Return a candidate whose last word stands in the taxonomy as `word`."""
    plus_left_out = result.words[last].endswith("+") and not word.endswith("+")
    end = result.ends[last] - plus_left_out
    return Candidate(surface, result.starts[first], end, first, last, version, surface.how)


def _is_whole(result: Scan, trie: SurfaceTrie, found: Candidate) -> bool:
    """Say whether some words are one name: not two over a slash, nor "right now" for RightNow."""
    if found.surface.split and not _capitals(result, found.first, found.last):
        return False
    return found.last == found.first or not _joins_two_names(result, trie, found)


def _joins_two_names(result: Scan, trie: SurfaceTrie, found: Candidate) -> bool:
    """Say whether a slash or "&" makes one name of two: "React/Bootstrap" is no "React Bootstrap".

    Names that are written with it ("PL/SQL") are one, and so are those whose parts are no names.
    """
    for index in range(found.first, found.last):
        sign = result.gap(index, index + 1).strip()
        if sign in _JOINING_SIGNS and sign not in found.surface.name:
            halves = ((found.first, index + 1), (index + 1, found.last + 1))
            if all(trie.named(" ".join(result.words[low:high])) for low, high in halves):
                return True
    return False


def _capitals(result: Scan, first: int, last: int) -> bool:
    """Say whether each word from `first` to `last` begins with a capital letter."""
    return all(not result.text[result.starts[i]].islower() for i in range(first, last + 1))


def _version_behind(result: Scan, found: Candidate) -> str:
    if found.surface.skill.kind not in _VERSIONED:
        return ""
    text, end = result.text, found.end
    # Nearly no name has a version, and a look at the next letters is cheaper than the pattern.
    if text[end : end + 2].lstrip(" \u00a0")[:1] in _VERSION_STARTS:
        match = _VERSION.match(text, end)
        if match is not None:
            year = len(match[1]) == _DIGITS_OF_A_YEAR and match[1].isdigit()
            return "" if year and found.surface.skill.kind != "tool" else match[1]
    surface = text[found.start : end]
    if surface.isalpha() or found.surface.skill.name[-1:].isdigit():
        return ""
    match = _VERSION_WITHIN.search(surface)
    return match[1] if match else ""


__all__ = ["Candidate", "NeverPhrases", "Scan", "longest_name", "names_within", "scan"]
