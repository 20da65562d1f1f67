"""Rejected: what was kept out, and never used, "decided against Kafka", "considered X; chose Y"."""

from __future__ import annotations

import re

_USING = r"(?:(?:the[ \t]+use[ \t]+of|using|adopting|introducing|moving[ \t]+to|the|an?)[ \t]+)*"
_AGAINST = re.compile(
    rf"\b(?:decid(?:ed|ing)|chose|opted|argued|advised|voted|advising|arguing)[ \t]+against[ \t]+"
    rf"{_USING}$"
    # "Replaced a failed machine learning project": it was of others, and came to nothing
    r"|\b(?:replaced|removed|retired|ended|stopped|wound up|took over)[ \t]+(?:an?|the|our)[ \t]+"
    r"(?:failed|failing|abandoned|stalled|unsuccessful)[ \t]+$"
    r"|\b(?:and|but|then|so|we|I)[ \t]+(?:rejected|vetoed)[ \t]+$",
    re.IGNORECASE,
)
_AVOIDED = re.compile(
    r"(?:^\W*|\b(?:and|but|we|I)[ \t]+)(?:(?:deliberately|consciously|always|largely|mostly|"
    r"intentionally)[ \t]+)?avoid(?:ed|s)?[ \t]+" + _USING + "$",
    re.IGNORECASE,
)
# "Avoided Kubernetes downtime" is a care for what is used.
_ALTOGETHER = re.compile(
    r"[ \t]*(?:[.,;)\n–—]|\Z|\b(?:altogether|entirely|completely|where(?:ver)?|whenever|for|as|in|"
    r"because|due|since|on)\b)",
    re.IGNORECASE,
)
_CONSIDERED = re.compile(
    r"\b(?:considered|contemplated|weighed|thought[ \t]+(?:about|of))[ \t]+" + _USING + "$",
    re.IGNORECASE,
)
_CHOSE = re.compile(
    r"[ \t]*(?:[,;.–—-][ \t]*)?(?:(?:but|and|then|I|we|finally|instead)[ \t]+)*"
    r"(?:chose|picked|selected|opted[ \t]+for|preferred|settled[ \t]+(?:on|for)|went[ \t]+with|"
    r"decided[ \t]+(?:on|for)|took)[ \t]+(?!it\b|them\b|both\b|the[ \t]+(?:former|first)\b)",
    re.IGNORECASE,
)
# fmt: off
CUES = frozenset({
    "abandoned", "against", "avoid", "avoided", "avoids", "considered", "contemplated", "failed",
    "failing", "rejected", "stalled", "thought", "unsuccessful", "vetoed", "weighed",
})
# fmt: on
"""The words of which one stands before a mention wherever `was_rejected` holds."""


def was_rejected(lead: str, tail: str) -> bool:
    """Say whether what stands around a list of names tells that it was kept out.

    >>> was_rejected("Decided against using ", "."), was_rejected("Argued for ", ".")
    (True, False)
    >>> was_rejected("Avoided ", " altogether"), was_rejected("Avoided ", " downtime")
    (True, False)
    """
    if _AGAINST.search(lead):
        return True
    if _AVOIDED.search(lead) and _ALTOGETHER.match(tail):
        return True
    return _CONSIDERED.search(lead) is not None and _CHOSE.match(tail) is not None


__all__ = ["CUES", "was_rejected"]
