"""Word forms: nouns as a pattern or as the words of a text, in one number or in both.

Lists of words give each noun once, in the singular: "vendor", "agency", "co-worker". From the same
list a rule makes the pattern that it looks for and the words without which that cannot match, so
that none is in the one and forgotten in the other.
"""

from __future__ import annotations

from collections.abc import Iterable

from skillmatch.names import words


def plural(noun: str) -> str:
    """Return the plural of a noun.

    >>> plural("vendor"), plural("agency"), plural("third party")
    ('vendors', 'agencies', 'third parties')
    """
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


def plurals(nouns: Iterable[str]) -> frozenset[str]:
    """Return the plurals of nouns."""
    return frozenset(map(plural, nouns))


def both_numbers(nouns: Iterable[str]) -> frozenset[str]:
    """Return nouns, and their plurals.

    >>> sorted(both_numbers({"agency", "team"}))
    ['agencies', 'agency', 'team', 'teams']
    """
    singular = frozenset(nouns)
    return singular | plurals(singular)


def either(phrases: Iterable[str]) -> str:
    """Return a pattern of any one of some words, as they stand.

    A hyphen may be left out, and a blank may be a longer gap.

    >>> either({"lead", "leader", "co-founder"})
    '(?:leader|lead|co-?founder)'
    """
    # What is longer stands before what it begins with.
    return f"(?:{'|'.join(map(_pattern, sorted(phrases, reverse=True)))})"


def either_number(nouns: Iterable[str]) -> str:
    """Return a pattern of any one of some nouns, in the singular or the plural.

    >>> either_number({"team", "agency"})
    '(?:teams?|agenc(?:y|ies))'
    """
    return f"(?:{'|'.join(map(_of_both_numbers, sorted(nouns, reverse=True)))})"


def last_words(phrases: Iterable[str]) -> frozenset[str]:
    """Return the words of which one stands in a text wherever one of some phrases does.

    >>> sorted(last_words({"vendors", "co-worker", "third party"}))
    ['coworker', 'party', 'vendors', 'worker']
    """
    found = set()
    for phrase in phrases:
        found.add(words(phrase)[-1])
        if "-" in phrase:
            found.add(words(phrase.replace("-", ""))[-1])
    return frozenset(found)


def _of_both_numbers(noun: str) -> str:
    if noun.endswith("y"):
        return f"{_pattern(noun[:-1])}(?:y|ies)"
    return f"{_pattern(noun)}s?"


def _pattern(phrase: str) -> str:
    return phrase.replace("-", "-?").replace(" ", r"[ \t]+")


__all__ = ["both_numbers", "either", "either_number", "last_words", "plural", "plurals"]
