"""Dotted and spaced names: "N.L.P.", "ASP. NET" and "P y t h o n" are what they are made of."""

from __future__ import annotations

import re
from bisect import bisect_left

from skillmatch.find.words.surfaces import NO_ENTRY, SurfaceTrie

# It begins with a set of characters, which is what makes the search for it fast.
_DOTTED = re.compile(r"\.(?<=[A-Z]\.)(?<![\w.][A-Z]\.)(?:[A-Z]\.){0,4}[A-Z](?:\.(?!\w)|(?![\w.]))")
# Of two letters only these: most others are somebody's initials, or a degree.
_OF_TWO = frozenset({"ai", "bi", "ml", "qa", "ui", "ux"})
_DEGREES = frozenset({"bsc", "llm", "msc"})
_SURNAME = re.compile(r" [A-Z][a-z]")
_PAIR = 2
# "ASP. NET", "Node. js": a blank behind the dot of such an end.
_LOOSE_END = re.compile(r"\.(?<=\w\.) (?=(?:NET|[Jj][Ss])\b)")
_ENDS = frozenset({"net", "js"})
# A word whose letters are set apart, as headings are in some exports.
_SPACED = re.compile(
    r" (?=[A-Za-z] [A-Za-z] )(?<=\b[A-Za-z] )(?<![\w.'’&+#-][A-Za-z] )"
    r"(?:[A-Za-z] ){2,}[A-Za-z]\b(?![+#'’])"
)


def join_dotted(
    text: str, split: tuple[list[str], list[int], list[int], list[str]], trie: SurfaceTrie
) -> tuple[list[str], list[int], list[int], list[str]]:
    """Return words, their places and gaps, with one word for the letters of an abbreviation.

    They are the given lists, changed. The last dot is part of it.
    """
    words, starts, ends, gaps = split
    _close_loose_ends(text, split, trie)
    _close_spaced(text, split, trie)
    for found in reversed(list(_DOTTED.finditer(text))):
        start, end = found.start() - 1, found.end()
        whole = text[start:end].replace(".", "").casefold()
        if trie.words.get(whole, NO_ENTRY) < 0 or whole in _DEGREES:
            continue
        if len(whole) == _PAIR and (whole not in _OF_TWO or _SURNAME.match(text, end)):
            continue
        first = bisect_left(starts, start)
        last = first + len(whole)
        if words[first:last] != list(whole):
            continue
        words[first:last] = [whole]
        starts[first:last] = [start]
        ends[first:last] = [end]
        gaps[first + 1 : last + 1] = [gaps[last].removeprefix(".")]
    return words, starts, ends, gaps


def _close_loose_ends(
    text: str, split: tuple[list[str], list[int], list[int], list[str]], trie: SurfaceTrie
) -> None:
    """Take the blank from between a dot and the end of a name that has such an end."""
    words, starts, _, gaps = split
    for found in _LOOSE_END.finditer(text):
        index = bisect_left(starts, found.end())
        if index and words[index] in _ENDS and gaps[index] == ". ":
            names = trie.longer(words[index - 1])
            if words[index] in names:
                gaps[index] = "."


def _close_spaced(
    text: str, split: tuple[list[str], list[int], list[int], list[str]], trie: SurfaceTrie
) -> None:
    """Make one word of letters with blanks between that are a name."""
    words, starts, ends, gaps = split
    for found in reversed(list(_SPACED.finditer(text))):
        start, end = found.start() - 1, found.end()
        whole = text[start:end].replace(" ", "").casefold()
        first = bisect_left(starts, start)
        last = first + len(whole)
        if trie.words.get(whole, NO_ENTRY) < 0 or words[first:last] != list(whole):
            continue
        words[first:last] = [whole]
        del starts[first + 1 : last], ends[first : last - 1], gaps[first + 1 : last]


__all__ = ["join_dotted"]
