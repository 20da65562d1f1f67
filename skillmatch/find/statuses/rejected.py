"""Rejected: what was kept out, and never used, "decided against Kafka", "considered X; chose Y".

And what something else was measured by or taken in place of: "unlike Ansible", "instead of Kafka".
"""

from __future__ import annotations

import re

from skillmatch.find.statuses.both_sides import stand_on_both_sides
from skillmatch.find.words.small_letters import at_small_words
from skillmatch.names import lower_case

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
_SHORTLISTED = re.compile(r"\b(?:shortlisted|compared|evaluated|trialled)[ \t]+$", re.IGNORECASE)
_NONE_OF_THEM = re.compile(
    r",?[ \t]+(?:(?:and|but|then)[ \t]+)*(?:bought|chose|took|adopted|used|kept|picked)[ \t]+"
    r"(?:none|neither|nothing)\b",
    re.IGNORECASE,
)
_PAIRS = (
    (_AVOIDED, _ALTOGETHER),
    (_SHORTLISTED, _NONE_OF_THEM),
    (_CONSIDERED, _CHOSE),
)
# What something else was, or was taken, in place of.
_IN_PLACE_OF = at_small_words(
    r"(?:^\W*unlike|\b(?:instead of|in (?:place|lieu) of|as opposed to|(?:an?|open[- ]source|"
    r"the) (?:[\w-]+[ \t]+)?alternative to|alternatives to|(?:could|might) have (?:been|used|taken|"
    r"chosen|picked|gone (?:for|with))))[ \t]+(?:(?:the|an?|using|any)[ \t]+)*$|\b(?:cho(?:se|sen|"
    r"osing)|picked|picking|prefer(?:red|s)?|favou?red|opted for|went with)\b"
    r"[^.;,:\n]{1,60}[ \t]over[ \t]+$"
)
_REJECTED = (
    r"(?:rejected|dismissed|vetoed|refused|turned down|ruled out|discarded|declined|overkill|"
    r"not (?:chosen|purchased|taken|bought|adopted|an option)|(?:deemed|judged|considered) (?:too|"
    r"unnecessary|overkill|unfit|not)|too (?:heavy|expensive|costly|dear|complex))\b"
)
_REJECTED_BEHIND = re.compile(
    # "Flutter got vetoed by management", and where a sign parts it from the name
    rf"[ \t]*[:(–—-][ \t]*(?:[\w ]{{0,20}}(?:but|and)[ \t]+)?{_REJECTED}"
    r"(?=[ \t]*(?:[.,;)\n]|\Z)|[ \t]+(?:on|as|for|because|by|in|due|after|to)\b)"
    rf"|[ \t]+(?:was|were|is|got|had been|would (?:have been|be))[ \t]+(?:(?:both|soon|quickly|"
    rf"all)[ \t]+)?{_REJECTED}"
    # "was evaluated but dropped", "was shortlisted but not purchased"
    r"|[ \t]*[( ][ \t]*(?:(?:was|were|got)[ \t]+)?(?:evaluated|considered|trial+ed|benchmarked|"
    r"assessed|discussed|shortlisted|proposed|on the shortlist)\b[^.;!?\n•]{0,40}?(?:\b(?:and|but|"
    r"then)|,)[ \t]+(?:(?:was|were|then|finally|later|never|not)[ \t]+)*(?:rejected|"
    r"dropped|discarded|dismissed|abandoned|turned down|lost\b|refused|vetoed|purchased|bought)\b",
    re.IGNORECASE,
)
# fmt: off
CUES = frozenset({
    "abandoned", "against", "alternative", "alternatives", "avoid", "avoided", "avoids", "choosing",
    "chose", "chosen", "compared", "considered", "contemplated", "could", "evaluated", "failed",
    "failing", "favored", "favoured", "instead", "lieu", "might", "opposed", "opted", "picked",
    "picking", "place", "prefer", "preferred", "prefers", "rejected", "shortlisted", "stalled",
    "thought", "trialled", "unlike", "unsuccessful", "vetoed", "weighed", "went",
})
CUES_BEHIND = frozenset({
    "abandoned", "bought", "chosen", "considered", "declined", "deemed", "discarded", "dismissed",
    "dropped", "judged", "lost", "option", "overkill", "purchased", "refused", "rejected", "ruled",
    "taken", "too", "turned", "vetoed",
})
# fmt: on
"""The words of which one stands wherever `was_rejected`, or `is_rejected_behind`, holds."""


def was_rejected(lead: str, tail: str) -> bool:
    """Say whether what stands around a list of names tells that it was kept out.

    >>> was_rejected("Decided against using ", "."), was_rejected("Argued for ", ".")
    (True, False)
    >>> was_rejected("Avoided ", " altogether"), was_rejected("Avoided ", " downtime")
    (True, False)
    """
    if _AGAINST.search(lead):
        return True
    return stand_on_both_sides(lead, tail, _PAIRS)


def is_in_place_of(lead: str) -> bool:
    """Say whether something else was taken instead: of the first name behind the words only.

    >>> is_in_place_of("We ran Kinesis instead of "), is_in_place_of("Halved the load over ")
    (True, False)
    """
    return _IN_PLACE_OF.search(lower_case(lead)) is not None


def is_rejected_behind(tail: str) -> bool:
    """Say whether the words behind a name tell that it was kept out.

    >>> is_rejected_behind(" was evaluated but dropped"), is_rejected_behind(" was evaluated on 3")
    (True, False)
    """
    return _REJECTED_BEHIND.match(tail) is not None


__all__ = ["CUES", "CUES_BEHIND", "is_in_place_of", "is_rejected_behind", "was_rejected"]
