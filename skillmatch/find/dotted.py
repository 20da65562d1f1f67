"""Dotted abbreviations: "N.L.P." is NLP, where that is a name."""

from __future__ import annotations

import re
from bisect import bisect_left

from skillmatch.find.surfaces import NO_ENTRY, SurfaceTrie

# It begins with a set of characters, which is what makes the search for it fast.
_DOTTED = re.compile(r"\.(?<=[A-Z]\.)(?<![\w.][A-Z]\.)(?:[A-Z]\.){0,4}[A-Z](?:\.(?!\w)|(?![\w.]))")
# Of two letters only these: most others are somebody's initials, or a degree.
_OF_TWO = frozenset({"ai", "bi", "ml", "qa", "ui", "ux"})
_DEGREES = frozenset({"bsc", "llm", "msc"})
_SURNAME = re.compile(r" [A-Z][a-z]")
_PAIR = 2


def join_dotted(
    text: str, split: tuple[list[str], list[int], list[int], list[str]], trie: SurfaceTrie
) -> tuple[list[str], list[int], list[int], list[str]]:
    """Return words, their places and gaps, with one word for the letters of an abbreviation.

    They are the given lists, changed. The last dot is part of it.
    """
    words, starts, ends, gaps = split
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


__all__ = ["join_dotted"]
