"""Words that a hyphen breaks at a line's end: "gra-" above "dient" is one word, "gradient"."""

from __future__ import annotations

import re
from bisect import bisect_left

from skillmatch.find.words.english import english_words
from skillmatch.find.words.surfaces import SurfaceTrie

# A hyphen right behind a letter, and the end of the line; or a space, for which some readers
# take it; or nothing, as others join the lines; or a soft hyphen anywhere. Digits are left out, as
# "2019-" may begin a range. A large first letter ("P" beside "yTorch") is a line of its own.
_BREAK = re.compile(
    # It begins with a set of characters, which is what makes the search for it fast.
    r"[-‐‑\u00ad\n](?:(?<!\n)(?<=[^\W\d_].)(?:(?<!\u00ad)(?:\n[ \t]*| ?(?=[a-z]))|"
    r"(?<=\u00ad)\n?[ \t]*)|(?<=\n[A-Z]\n)(?=[a-z]))(?=[^\W\d_])"
)

_MOST_BEFORE = 3  # words of a name before a hyphen


def join_broken_words(
    text: str, split: tuple[list[str], list[int], list[int], list[str]], trie: SurfaceTrie
) -> tuple[list[str], list[int], list[int], list[str]]:
    """Return words, their places and gaps, with one word for two that a line's end broke.

    They are the given lists, changed. What is joined must be a word of a name or of English; where
    the two words begin a name as they are, hyphen and all ("cloud-native"), or go on with one
    ("React front-end"), they stay two.
    """
    words, starts, ends, gaps = split
    joined = {}
    for found in _BREAK.finditer(text):
        first = bisect_left(ends, found.start())
        # Of three words on three lines two are joined at most.
        follows = first + 1 < len(words) and first - 1 not in joined
        if follows and (ends[first], starts[first + 1]) == found.span():
            whole = words[first] + words[first + 1]
            # "C" above "over the years" is no large first letter.
            stays = found.group() == "\n" and _is_word(words[first + 1], trie)
            if not stays and _is_word(whole, trie) and not _in_a_name(words, first, trie):
                joined[first] = whole
    for first in reversed(joined):
        words[first : first + 2] = [joined[first]]
        del starts[first + 1], ends[first], gaps[first + 1]
    return words, starts, ends, gaps


def _in_a_name(words: list[str], first: int, trie: SurfaceTrie) -> bool:
    """Say whether some name has a word and the next one in it, with the words before them."""
    return any(
        " ".join(words[begin + 1 : first + 2]) in trie.longer(words[begin])
        for begin in range(max(0, first - _MOST_BEFORE), first + 1)
    )


def _is_word(word: str, trie: SurfaceTrie) -> bool:
    return word in trie.words or word in english_words()


__all__ = ["join_broken_words"]
