"""Oneself: a subject that may be the author, "Freelancer skilled in", "As a trainee built".

A vendor or a successor is never oneself, and before an article one speaks of others: "The
freelancer built our site".
"""

from __future__ import annotations

from skillmatch.occupation_words import LEARNERS, MAKERS
from skillmatch.people_words import OPERATORS, SUPERIORS
from skillmatch.word_forms import either

_PERHAPS = (
    (MAKERS - OPERATORS)
    | LEARNERS
    | (SUPERIORS - {"boss"})
    | {"apprentice", "contractor", "sub-contractor", "freelancer", "partner"}
)
_NO_ARTICLE = r"(?!(?:the|our|my|their|an?|another|some|other|one|all|external)\b)"
_WORDS = rf"(?:{_NO_ARTICLE}[\w-]+[ \t]+){{0,2}}"
ONESELF = (
    rf"(?i:as[ \t]+(?:an?[ \t]+)?{_WORDS}{either(_PERHAPS | OPERATORS)}[ \t]"
    rf"|{_WORDS}{either(_PERHAPS)}[ \t])"
)
"""A pattern of one person, at whose beginning a clause begins, who may be the author.

An admin or an SRE without an article is so only behind "as": "SRE handled it" tells of others.
"""

__all__ = ["ONESELF"]
