"""Patterns for texts in small letters: searched twice as fast as where case is ignored."""

from __future__ import annotations

import re

from skillmatch.find.words.at_words import at_words

# What is a capital of the text, and what is one of the language of patterns.
_CAPITAL = re.compile(r"\\.|\(\?P[<=]|[A-Z]")


def in_small_letters(pattern: str) -> re.Pattern[str]:
    """Return a compiled pattern that finds in a text in lower case what ignoring case would find.

    >>> in_small_letters(r"\\bI am\\W+(?P<who>[A-Z])").pattern
    '\\\\bi am\\\\W+(?P<who>[a-z])'
    """
    return re.compile(_small(pattern))


def at_small_words(pattern: str) -> re.Pattern[str]:
    """Return what `at_words` does of a pattern, for a text in lower case."""
    return at_words(_small(pattern))


def _small(pattern: str) -> str:
    return _CAPITAL.sub(lambda match: match[0] if len(match[0]) > 1 else match[0].lower(), pattern)


__all__ = ["at_small_words", "in_small_letters"]
