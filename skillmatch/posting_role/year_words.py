"""Year words: how postings write a number of years, whole or cut short.

"5+ years of Python", "between 3 and 5 yrs", "two of them with Go", "Rust: 2+".
"""

from __future__ import annotations

import re

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_GERMAN = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn")
_INFLECTED = ("einem", "eine", "einen", "eins")
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(_WORDS + _GERMAN + _INFLECTED)})"
_LEAST = r"(?:at least |a minimum of |min(?:imum|\.)? |mindestens |mind\. |about |over |another )?"
_WITH = r"(?:with|in|on|using|mit|im|as)"
# fmt: off
NUMBERS = re.compile(
    rf"\b(?:between[ \t](?P<between>{_NUMBER})[ \t](?:and|to)[ \t]{_NUMBER}|(?P<years>{_NUMBER}))"
    r"(?:\b|(?=jährig))(?:\s?\(\d{1,2}\))?"
    r"\s?(?:\+|(?:\s?(?:-|–|to|bis)\s?(?:\d{1,2}|[a-zü]{3,5})\b\+?)|\s?or more|\s?plus|"
    r"\s?oder mehr)?"
    r"(?:-|\s{0,4})(?:years?|yrs?\.?|Jahre?n?|jährige[rns]?|yoe)(?![\w])(?!\s(?:ago|old|alt))|"
    # Of years told before: "2 or more of them", "of which at least two in", "davon zwei mit".
    rf"\b(?P<part>{_NUMBER})\b(?:\s?\+|[ \t]or[ \t]more)?[ \t]of[ \t](?:them|these|those|which)\b|"
    rf"\b(?:of[ \t](?:which|these|those|them)|davon|thereof|incl(?:uding|\.)?)[ \t]+{_LEAST}"
    rf"(?P<share>{_NUMBER})\b\+?(?=[ \t]+(?:or more[ \t]+)?(?:{_WITH}|of|spent)\b)|"
    # "two years with Python, five with SQL"
    rf"(?:,|\band|\bund)[ \t]+{_LEAST}(?P<next>{_NUMBER})\b\+?(?=[ \t]+{_WITH}[ \t])|"
    # Without the word, as in "Python: 5+".
    r"(?<=[\w+#])[ \t]*(?P<bare>[:–—-][ \t]*\d{1,2}\+)(?=[ \t]*(?:[,;)|.]|$))",
    re.IGNORECASE | re.MULTILINE,
)
"""The numbers of years; those of the group `next` only behind others of the same sentence."""

OF_THE_COMPANY = re.compile(
    r"\b(?:we have|we['’]ve|our(?! (?:ideal|perfect|next|new|future)\b)|founded|history|"
    r"industry leader|over the (?:last|past)|for over|wir sind|seit)\b",
    re.IGNORECASE,
)
"""What makes years the age of the company."""

OTHER_MATTER = re.compile(
    r",\s*(?:with|preferably|ideally|including|plus|and (?:strong|experience|knowledge))\b|"
    r"\b(?:and|but|und) (?:you|we|they|it|are|have|can|know|an? |the ability|ability|good|solid|"
    r"deep|excellent|proven|hands-on|familiarity|proficiency|understanding)\b|"
    r"\be\.?g\.?[\s,]|\bz\.\s?B\.",
    re.IGNORECASE,
)
"""What ends the years' reach: "five years as a developer, with AI a plus", "of Python (e.g. …)"."""

OWN = re.compile(
    r"[ \t]*(?P<sign>[(:,–—-]?)[ \t]*"
    r"(?:(?:required|must|at least|a|min(?:imum|\.)?|mindestens|mind\.|>|over|of|more than)"
    r"[ \t,;:]*)*"
)
"""What stands between a skill and its own years: "Python (at least 5 years)", "Go, 2 years"."""

OWN_ENDS = re.compile(
    r"[ \t]*(?:(?:of|hands-on|professional|relevant|work|experience|required|minimum|preferred|"
    r"Erfahrung|Berufserfahrung)[ \t]*)*(?:[,;)\]|.]|(?=\n)|$)"
)
"""What follows years that belong to the skill before them."""

SAYS_WHOSE = re.compile(
    r"['’]?[ \t]*(?:(?:of|in|with|mit|using|professional|hands-on|work(?:ing)?|experience|"
    r"Erfahrung)[ \t]+)*$"
)
"""What stands between years and a skill right behind them: "4+ yrs SQL"."""
# fmt: on


def number_of(match: re.Match[str]) -> int:
    """Return the number that a match of `NUMBERS` writes, the least of a range.

    >>> [number_of(match) for match in NUMBERS.finditer("between 3 and 5 years, two of them")]
    [3, 2]
    """
    word = next(filter(None, match.groups())).strip("+:–—- \t").casefold()
    if word.isdecimal():
        return int(word)
    for words in (_WORDS, _GERMAN):
        if word in words:
            return words.index(word) + 1
    return 1


__all__ = [
    "NUMBERS",
    "OF_THE_COMPANY",
    "OTHER_MATTER",
    "OWN",
    "OWN_ENDS",
    "SAYS_WHOSE",
    "number_of",
]
