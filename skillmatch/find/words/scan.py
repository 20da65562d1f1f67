"""One pass over a text: every name in it, longest first, not yet judged."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import compress, count

from skillmatch.find.words.beginnings import beginnings, closely_joined, hyphenated, look_up
from skillmatch.find.words.broken_words import join_broken_words
from skillmatch.find.words.cue_words import FoundCues
from skillmatch.find.words.dotted import join_dotted
from skillmatch.find.words.known_gaps import GapEnds
from skillmatch.find.words.known_words import KnownWord
from skillmatch.find.words.surfaces import NO_ENTRY, WITHIN, Surface, SurfaceTrie
from skillmatch.find.words.versions import version_of
from skillmatch.names import may_join, split_text
from skillmatch.places import Places

_JOINING_SIGNS = frozenset("/&")
# What a line begins with as often as with the name it stands in: "Managed identity providers".
_DEEDS = frozenset({"managed", "hosted", "directed", "secured", "monitored", "led"})
_LINE_ENDS = re.compile(r"[\n•●▪■◦‣*;:.]\s*[-–—*•●▪■◦‣]?\s*$")
_COLON = ":"  # joins only what is written with it: "Connect:Direct"


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
    gaps
        The text before each word, and behind the last.
    candidates
        In order, without overlaps.
    known
        What is known of each word.
    strange
        Indexes of the words that may be misspelt words of names.
    known_as
        Each word as the trie knows it: ``html`` for ``html5``.
    versions
        What was written onto a word, by its index.
    gap_ends
        What ends in the gaps between words.
    """

    text: str
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    known: list[KnownWord] = field(default_factory=list)
    strange: list[int] = field(default_factory=list)
    known_as: list[str] = field(default_factory=list)
    versions: dict[int, str] = field(default_factory=dict)
    gap_ends: GapEnds = field(default_factory=lambda: GapEnds([], []))
    _cues: FoundCues | None = None

    def places(self, wanted: frozenset[str]) -> Places:
        """Return where any of some words, in lower case, stands."""
        hits = self.indexes(wanted)
        return Places([self.starts[i] for i in hits], [self.ends[i] for i in hits])

    def indexes(self, wanted: frozenset[str]) -> list[int]:
        """Return the indexes of the words that are among some words, in order."""
        if self._cues is None:
            self._cues = FoundCues([word.cues for word in self.known])
        found = self._cues.of(wanted)
        if found is None:  # a few words of this text alone
            return list(compress(count(), map(wanted.__contains__, self.words)))
        return found

    def gap(self, left: int, right: int) -> str:
        """Return the text between two words, by their indexes."""
        return self.text[self.ends[left] : self.starts[right]]

    def respell(self, index: int, word: str) -> None:
        """Put another word in a word's place, to try out what that would be."""
        self.words[index] = self.known_as[index] = word


def scan(text: str, trie: SurfaceTrie) -> Scan:
    """Find all names in a text from left to right, the longest at each place."""
    split = split_text(text)
    gap_ends = GapEnds(split[3], split[2])
    split = join_broken_words(text, join_dotted(text, split, trie), trie)
    result = Scan(text, *split, gap_ends=gap_ends)
    joined = closely_joined(result)
    numbers = look_up(result, trie, joined)
    over_hyphen = hyphenated(result, trie, joined)
    end = 0  # of the last name
    for index in beginnings(result, trie, numbers, over_hyphen):
        if index < end:
            continue
        found = _name_at(result, trie, index, numbers[index])
        if found is None and index in over_hyphen:
            found = _over_hyphen(result, trie, index)
        if found is not None:
            if found.last > index and numbers[found.last] >= NO_ENTRY:
                found = _leave_last_word(result, trie, found)
            if index < found.last and result.words[index] in _DEEDS:
                found = _leave_deed(result, trie, found)
            found.version = version_of(result, trie, found)
            result.candidates.append(found)
            end = found.last + 1
    strange = [index for index, word in enumerate(result.known) if word.is_strange]
    if strange:  # words that were met before are known to be no slips
        named = {i for found in result.candidates for i in range(found.first, found.last + 1)}
        result.strange = [index for index in strange if index not in named]
    return result


def _name_at(result: Scan, trie: SurfaceTrie, index: int, number: int) -> Candidate | None:
    """Return the longest name that begins at a word with such a number, if any."""
    known_as, following = result.known_as, index + 1
    goes_on = number >= NO_ENTRY and following < len(known_as)
    if goes_on and known_as[following] in trie.longer(known_as[index]):
        return longest_name(result, trie, index)
    if number < 0:
        return None
    surface = trie.surface(number)
    if surface.split and not _capitals(result, index, index):
        return None
    return _candidate(result, surface, index, index)


def _leave_last_word(result: Scan, trie: SurfaceTrie, found: Candidate) -> Candidate:
    """Return a name without its last word where that begins another name.

    In "AWS cloud migration" it is AWS and cloud migration, although "AWS cloud" names AWS too.
    """
    known_as, following = result.known_as, found.last + 1
    if following >= len(known_as) or known_as[following] not in trie.longer(known_as[found.last]):
        return found
    other = longest_name(result, trie, found.last)
    if other is None or other.last == found.last:
        return found
    shorter = longest_name(result, trie, found.first, found.last)
    same = shorter is not None and shorter.surface.skill is found.surface.skill
    return shorter if shorter is not None and same and shorter.last == found.last - 1 else found


def _leave_deed(result: Scan, trie: SurfaceTrie, found: Candidate) -> Candidate:
    """Return the name behind a deed that begins a line, where it goes on beyond the one found.

    "Managed identity and access management" tells who managed it, and names no managed identity.
    """
    if found.first and not _LINE_ENDS.search(result.gaps[found.first]):
        return found
    other = longest_name(result, trie, found.first + 1)
    return found if other is None or other.last <= found.last else other


def _over_hyphen(result: Scan, trie: SurfaceTrie, first: int) -> Candidate | None:
    """Return a one-word name that is written with a hyphen, or broken at a line's end by one."""
    last = first + 1
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


def longest_name(
    result: Scan, trie: SurfaceTrie, first: int, limit: int | None = None
) -> Candidate | None:
    """Return the longest name that begins at a word and ends before the word `limit`."""
    words, versions = result.known_as, result.versions
    count = len(words) if limit is None else limit
    if first >= count:
        return None
    last, best = first, None
    number, names, key = trie.words.get(words[first], WITHIN), trie.longer(words[first]), ""
    while number >= NO_ENTRY:
        if number >= 0 and _is_whole(result, trie, trie.surface(number), first, last):
            best = trie.surface(number), last
        if last in versions:
            break
        last += 1
        if last >= count or not names:
            break
        key = f"{key} {words[last]}" if key else words[last]
        number = names.get(key, WITHIN)
        gap = result.gaps[last]
        if number >= NO_ENTRY and gap != _COLON and not may_join(gap):
            break
    return None if best is None else _candidate(result, best[0], first, best[1])


def _candidate(result: Scan, surface: Surface, first: int, last: int) -> Candidate:
    """Return a candidate over some words."""
    plus_left_out = result.words[last][-1] == "+" and result.known_as[last][-1] != "+"
    start, end = result.starts[first], result.ends[last] - plus_left_out
    version = result.versions.get(last, "")
    return Candidate(surface, start, end, first, last, version, surface.how)


def _is_whole(result: Scan, trie: SurfaceTrie, surface: Surface, first: int, last: int) -> bool:
    """Say whether some words are one name: not two over a slash, nor "right now" for RightNow."""
    if surface.split and not _capitals(result, first, last):
        return False
    return last == first or not _joins_two_names(result, trie, surface, range(first, last))


def _joins_two_names(result: Scan, trie: SurfaceTrie, surface: Surface, indexes: range) -> bool:
    """Say whether a slash or "&" makes one name of two: "React/Bootstrap" is no "React Bootstrap".

    So does a colon: "Tools:Git". Names that are written with it ("PL/SQL") are one, and so are
    those whose parts are no names.
    """
    for index in indexes:
        sign = result.gaps[index + 1].strip()
        if sign == _COLON and sign not in surface.name:
            return True
        if sign in _JOINING_SIGNS and sign not in surface.name:
            halves = ((indexes.start, index + 1), (index + 1, indexes.stop + 1))
            if all(trie.named(" ".join(result.words[low:high])) for low, high in halves):
                return True
    return False


def _capitals(result: Scan, first: int, last: int) -> bool:
    """Say whether each word from `first` to `last` begins with a capital letter."""
    return all(not result.text[result.starts[i]].islower() for i in range(first, last + 1))


__all__ = ["Candidate", "Scan", "longest_name", "names_within", "scan"]
