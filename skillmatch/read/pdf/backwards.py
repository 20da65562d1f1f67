"""PDF words backwards: Arabic and Hebrew that some producers store in the order it is drawn in.

Some letters end words only, so a word that begins with one is told to be the wrong way round; of
other words it cannot be told, so none is turned.
"""

from __future__ import annotations

import re

_LETTER = r"[^\W\d_]"
_ENDS = "\u0629\u0649\u05da\u05dd\u05df\u05e3\u05e5"  # teh marbuta, alef maksura; five of Hebrew
_AT_THE_START = re.compile(rf"(?<!{_LETTER})[{_ENDS}](?={_LETTER})")
_AT_THE_END = re.compile(rf"(?<={_LETTER})[{_ENDS}](?!{_LETTER})")
_FEWEST = 2  # words; one may be a slip
_SHARE = 0.1  # of those that end with such a letter


def has_words_backwards(text: str) -> bool:
    """Say whether words of a text begin with letters that only end words.

    >>> has_words_backwards("\u0629\u0643\u0631\u0634 \u0629\u064a\u0644\u0645\u0639\u0644\u0627")
    True
    >>> has_words_backwards("\u0634\u0631\u0643\u0629 \u0627\u0644\u0639\u0645\u0644\u064a\u0629")
    False
    """
    if text.isascii():
        return False
    begin = len(_AT_THE_START.findall(text))
    return begin >= _FEWEST and begin > _SHARE * len(_AT_THE_END.findall(text))


__all__ = ["has_words_backwards"]
