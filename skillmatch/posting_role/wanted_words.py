"""Words of wanting: what postings say of a skill that they require, would like or can do without.

The name of each group is the kind and the side: `front` stands before what it is said of, `behind`
after it, `either` before it where it begins the clause or a colon follows.
"""

from __future__ import annotations

import re

# fmt: off
_NICE_WORDS = (
    r"nice[- ]to[- ]haves?|good[- ]to[- ]haves?|(?:strongly |highly )?preferred(?! over\b)|desired|"
    r"desirable|advantageous|beneficial|optional|wünschenswert|von Vorteil|vorteilhaft"
)
_MUST_WORDS = (
    r"must[- ]haves?|required|mandatory|essential|a must|(?:pre)?requisite|"
    r"zwingend|erforderlich|(?:ein )?Muss|Voraussetzung"
)
_GOOD = (
    r"(?:great|nice|good|helpful|useful|welcomed?|handy|beneficial|valuable|ideal|advantageous|"
    r"awesome|fantastic|lovely|cool|amazing|perfect|excellent)"
)
_EXTRA = r"(?:plus|bonus|advantage|asset|benefit)"
_WILLING = r"(?:willing(?:ness)?|eager(?:ness)?|keen|happy|ready|prepared|motivated|open)"
CUES = re.compile(
    # In front of what it is said of.
    r"(?P<nice_front>\b(?:bonus(?: points?| skills)?(?: for| if)?|preferabl[ey]|ideally|"
    rf"extra credit|nice(?=:)|(?:a |big |huge )*plus(?:es)?(?= if| for|:)|"
    rf"(?:it )?(?:would|it['’]d) (?:also )?be (?:an? )?(?:{_GOOD}|{_EXTRA}) if|"
    rf"it(?: would|['’]d) (?:also )?be {_GOOD} to (?:have|see)|"
    r"we(?: would|['’]d) (?:love|be (?:delighted|happy|thrilled|pleased|glad|excited))|"
    r"(?:do not|don['’]t) (?:expect|insist)|interest in|"
    r"idealerweise|gerne auch|optionally)\b)|"
    # Behind it, as in "Kubernetes (must)" or "Terraform: must have".
    r"(?P<must_behind>\bmust(?:[- ]have)?(?=[ \t]*(?:[,;.)\]]|$)))|"
    r"(?P<must_front>\b(?:must(?:[- ]have| be| know| bring)?|requires?|"
    # Not "ideally, you have", "great if you bring".
    r"(?<!ideally )(?<!ideally, )(?<!preferably )(?<!\bif )you (?:have|need|bring)|"
    r"(?:at )?minimum|muss(?:t)?)\b)|"
    # Behind it, though what is not required may be welcome.
    r"(?P<welcome_behind>\b(?:while|though|although|albeit|if) not(?: \w+)? "
    r"(?:required|necessary|needed|mandatory|a must)\b|"
    r"\b(?:(?:is|are)(?: not|n['’]t)|not)(?: \w+)? (?:required|necessary|needed),? but "
    rf"(?:(?:is|are|it['’]s|would be) )?(?:an? )?(?:\w+ )?"
    rf"(?:{_GOOD}|{_EXTRA}|appreciated|preferred|desirable)\b)|"
    r"(?P<none_behind>\b(?:(?:is|are)(?: not|n['’]t)|not)(?: \w+)? (?:required|needed|necessary)\b|"
    r"\b(?:nicht (?:erforderlich|notwendig|nötig)|keine? (?:Voraussetzung|Bedingung))\b)|"
    r"(?P<nice_behind>\b(?:not|n['’]t)(?: \w+)? (?:an? )?(?:must|mandatory|essential|prerequisite|"
    r"deal-?breaker|expected)\b|\bno must\b|\bkein Muss\b|\bnicht zwingend(?: \w+)?\b|"
    rf"\b(?:a|an|big|huge|strong|definite|is|as)(?: \w+)? ?{_EXTRA}\b|"
    rf"(?:\bwould|['’]d) be (?:an? )?(?:\w+ )?(?:{_GOOD}|{_EXTRA})\b(?! if\b)|"
    r"\b(?:is|are)(?: (?:also|always|very|highly|particularly|especially))? (?:helpful|useful|"
    r"welcomed?|handy|valued|appreciated|valuable|great|nice)\b|\b(?:great|lovely|cool) to have\b|"
    r"\bgerne? gesehen\b|\b(?:ist|sind) (?:hilfreich|willkommen)\b|"
    r"\bwären? (?:\w+ )?(?:schön|toll|super|ideal|hilfreich|gut|klasse|Vorteil|Plus|Bonus)\b|"
    r"\balso (?:fine|ok|okay|acceptable|works?)\b|\b(?:fine|ok|okay) too\b|"
    r"(?<!\byou )(?<!\bwe )(?<!\bwho )\b(?:would|will) (?:\w+ )?help(?= you\b|[ \t]*[.;,)]|$)|"
    rf"\bor (?:an? |are |be )?{_WILLING} to learn\b|"
    r"\b(?:ist|wäre) ein Plus\b|\(plus\))|"
    # In front of it with a colon or at the beginning, else behind.
    rf"(?P<nice_either>\b(?:{_NICE_WORDS})\b)|"
    rf"(?P<must_either>\b(?:{_MUST_WORDS})\b)",
    re.IGNORECASE | re.MULTILINE,
)
# fmt: on
"""The words; `CUES` is looked for over a whole text."""

__all__ = ["CUES"]
