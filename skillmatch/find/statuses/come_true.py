"""Come true: chances that were had, seen or refused, and wishes that were followed, are none."""

from __future__ import annotations

import re

from skillmatch.find.words.at_words import at_words

_CHANCE = r"(?:opportunit(?:y|ies)|chances?|occasions?|privilege|pleasure|luck|fortune)"
_WHOSE = (
    r"(?:(?:me|us|an?|the|my|many|several|some|this|that|great|good|rare|unique|first|ample|"
    r"plenty|of|no|any|much|single)[ \t]+){0,4}"
)
# "I have had the chance to", "Was given an opportunity to", "This role gave me the chance to"
_HAD = at_words(
    r"\b(?:(?<!to )(?<!where i )(?<!ll )ha(?:ve|s|d)|having|got|given|gave|gives|giving|"
    r"granted|offered|offers|took|taken|taking|enjoyed|received|seized|grabbed|used|presented with|"
    r"provided|provides|allowed|earned|won|(?:identif|spott|explor|recogni[sz]|discover|found|"
    r"uncover|highlight|assess|evaluat|present)\w*|saw|seen|seeing)"
    rf"[ \t]+(?:with[ \t]+)?{_WHOSE}(?:\w+[ \t]+)?{_CHANCE}[ \t]+(?:to|of|for)[ \t]+"
    rf"|\b(?:no|hardly any|little|without (?:an?|any|the))[ \t]+(?:\w+[ \t]+)?{_CHANCE}[ \t]+"
    r"(?:to|of|for)[ \t]+"
)
# What makes of it one that is still to come: "a team that gives me", "would be glad if given".
_TO_COME = at_words(
    r"\b(?:would|will|['’]d|['’]ll|want\w*|wish\w*|hop(?:e|es|ing)|look(?:ing|s)?|seek\w*|if|"
    r"when|once|where|in which|eager|keen|could|may|might|can|like|love|dream\w*|jump|search\w*|"
    r"goal|objective|aim\w*|desire\w*|plan\w*|next|excited|interested|waiting|open|ready|role that|"
    r"job that|position that|company that|firm that|team that|employer that)\b"
)


def behind_chance_had(clause: str) -> str | None:
    """Return what stands behind a chance that was had in a clause, ``None`` where none was.

    >>> behind_chance_had("i have had the opportunity to work with ")
    'work with '
    >>> behind_chance_had("looking for a team that gives me the chance to use ")
    """
    found = _HAD.search(clause)
    if found is None or _TO_COME.search(clause[: found.start()]):
        return None
    return clause[found.end() :]


# "My interest in Java led me to write a parser"
_FOLLOWED = re.compile(
    r"(?:[ \t]+[\w-]+){0,2}?[ \t]+(?:has[ \t]+|have[ \t]+)?(?:led|made|drove|brought|took|turned|"
    r"resulted|grew|inspired)\b",
    re.IGNORECASE,
)
# "To gain experience with Spark, rewrote the jobs": a purpose and what was done for it.
_PURPOSE = re.compile(r"^\W*to[ \t]", re.IGNORECASE)
_DONE_FOR_IT = re.compile(
    r"[^.;\n]{0,40}?,[ \t]+(?:I|we|he|she)?[ \t]*(?:\w+ed|built|rebuilt|wrote|rewrote|made|took|"
    r"led|ran|set|began|did|taught|spent|went|joined)\b",
    re.IGNORECASE,
)


def is_followed(lead: str, tail: str) -> bool:
    """Say whether the words around a mention tell that a wish for it came to something.

    >>> is_followed("My interest in ", " led me to write a parser")
    True
    >>> is_followed("My interest in ", " and cooking")
    False
    >>> is_followed("To gain experience with ", ", wrote a parser")
    True
    """
    if _FOLLOWED.match(tail):
        return True
    return _PURPOSE.match(lead) is not None and _DONE_FOR_IT.match(tail) is not None


__all__ = ["behind_chance_had", "is_followed"]
