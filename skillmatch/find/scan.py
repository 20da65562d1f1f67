"""One pass over a text: every name in it, longest first, not yet judged."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from skillmatch.find.surfaces import Surface, SurfaceTrie
from skillmatch.names import may_join, words
from skillmatch.places import Places

_VERSION = re.compile(
    r"[ \u00a0]?(?:[vV](?:ersion|er)?\.? ?)?"
    r"(\d{1,2}(?:\.\d{1,3}){0,3}(?:\.x)?[a-z]{0,2}|(?:19|20)\d\d)"
    r"(?![\w%]|\.\d|\+ ?[Yy]|"
    r"[ -]?(?:\+ ?)?(?:[Yy](?:ea)?rs?|[Mm]onths?|[Mm]os?\b|[-–—] ?\d|[/-]\d))"
)
# "HTML5" and "Oracle 19c" are names of their own; the version is in them.
_VERSION_WITHIN = re.compile(r"[A-Za-z+#] ?(\d{1,2}(?:\.\d{1,3})*[a-z]{0,2})$")
_HYPHEN = re.compile(r"[-‐‑]\n?")
_VERSIONED = frozenset({"language", "library", "tool", "model"})


@dataclass(slots=True)
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
    """

    text: str
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)

    def places(self, wanted: frozenset[str]) -> Places:
        """Return where any of some words, in lower case, stands."""
        hits = [index for index, word in enumerate(self.words) if word in wanted]
        return Places([self.starts[i] for i in hits], [self.ends[i] for i in hits])

    def gap(self, left: int, right: int) -> str:
        """Return the text between two words, by their indexes."""
        return self.text[self.ends[left] : self.starts[right]]


def scan(text: str, trie: SurfaceTrie) -> Scan:
    """Find all names in a text from left to right, the longest at each place."""
    result = Scan(text)
    for word, start, end in words(text):
        result.words.append(word)
        result.starts.append(start)
        result.ends.append(end)
    index, count, names = 0, len(result.words), trie.names
    while index < count:
        found = None
        if trie.resolve(result.words[index])[0] in names:
            found = _longest(result, trie, index)
        if found is None:
            found = _over_hyphen(result, trie, index)
        if found is None:
            index += 1
            continue
        found.version = found.version or _version_behind(result, found)
        result.candidates.append(found)
        index = found.last + 1
    return result


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
        inner = _longest(result, trie, index, limit)
        if inner is not None:
            found.append(inner)
            index = inner.last
        index += 1
    return found


def never_spans(result: Scan, trie: SurfaceTrie) -> dict[int, list[tuple[int, int]]]:
    """Return, by the number of the rule, the first and last words of phrases that refuse it."""
    found: dict[int, list[tuple[int, int]]] = {}
    count = len(result.words)
    for first, word in enumerate(result.words):
        if word not in trie.never and not word.isdigit():
            continue
        node, last = trie.step(trie.never, word), first
        while node is not None:
            for rule in node.get("", ()):
                found.setdefault(rule, []).append((first, last))
            last += 1
            if last >= count or not may_join(result.gap(last - 1, last)):
                break
            node = trie.step(node, result.words[last])
    return found


def _longest(
    result: Scan, trie: SurfaceTrie, first: int, limit: int | None = None
) -> Candidate | None:
    """Return the longest name that begins at a word and ends before the word `limit`."""
    count = len(result.words) if limit is None else limit
    if first >= count:
        return None
    key, last, best = "", first, None
    while True:
        word, version = trie.resolve(result.words[last])
        key = f"{key} {word}" if key else word
        number = trie.names.get(key)
        if number is None:
            return best
        if number >= 0:
            surface = trie.surface(number)
            plus_left_out = result.words[last].endswith("+") and not word.endswith("+")
            end = result.ends[last] - plus_left_out
            found = Candidate(surface, result.starts[first], end, first, last, version, surface.how)
            if not surface.split or _capitals(result, first, last):
                best = found
        if version or last + 1 >= count or not may_join(result.gap(last, last + 1)):
            return best
        last += 1


def _capitals(result: Scan, first: int, last: int) -> bool:
    """Say whether each word from `first` to `last` begins with a capital letter."""
    return all(not result.text[result.starts[i]].islower() for i in range(first, last + 1))


def _version_behind(result: Scan, found: Candidate) -> str:
    if found.surface.skill.kind not in _VERSIONED:
        return ""
    match = _VERSION.match(result.text, found.end)
    if match is None and not found.surface.skill.name[-1:].isdigit():
        match = _VERSION_WITHIN.search(result.text[found.start : found.end])
    return match[1] if match else ""


__all__ = ["Candidate", "Scan", "names_within", "never_spans", "scan"]
