"""Contrasts: a name in the part of a sentence that others have in it, "they used Vue; I wrote Go".

And what people do about a tool without working with it: they sell it, or write its manual.
"""

from __future__ import annotations

import re

from skillmatch.find.statuses.both_sides import stand_on_both_sides
from skillmatch.find.words.small_letters import in_small_letters
from skillmatch.names import lower_case
from skillmatch.occupation_words import MAKERS
from skillmatch.people_words import (
    APPLICANTS,
    CUSTOMERS,
    FOLK,
    OPERATORS,
    OUTSIDERS,
    PEERS,
    SUCCESSORS,
    TEAMS,
)
from skillmatch.word_forms import both_numbers, either, last_words, plurals

# Of one colleague or engineer one may speak oneself; one user is mostly a login.
_WHO = (
    both_numbers(TEAMS | OUTSIDERS | SUCCESSORS | (CUSTOMERS - {"user"}) | {"partner", "institute"})
    | plurals(PEERS | MAKERS | OPERATORS | {"user", "neighbour", "neighbor"})
    | FOLK
    | {"others", "company"}
)
_OTHERS = either(_WHO)
_THEY_DO = in_small_letters(
    rf"^\W*(?:(?:while|although|whereas|[Oo]ur|[Tt]he|[Tt]heir|[Mm]y|[Oo]ther|[Aa]ll|[Mm]ost)[ "
    rf"\t]+)*"
    rf"(?:(?!and\b|with\b|for\b|to\b|of\b)[\w-]+[ \t]+){{0,2}}?{_OTHERS}[ \t]+(?:always[ \t]+"
    rf"|mostly[ \t]+)?"
    r"(?:used?|uses|ran|runs?|swears? by|swore by|relied on|relies on|rely on|preferr?(?:ed|s)?|"
    r"works?(?:ed)? (?:in|with|on)"
    r"|had|has|have|"
    r"kept|keeps?|loved?|insisted on|insists on|maintained|maintains?|owned|owns?|know|knows"
    r"|knew)\b"
    r"[^;:,!?\n•]*$"
)
_I_DO = re.compile(
    r"[^.!?;,\n•]{0,40}?(?:;|,(?:[ \t]+(?:but|while|whereas|so))?|"
    r"[ \t]whereas\b)[ \t]*(?:but[ \t]+|"
    r"while[ \t]+|and[ \t]+)?(?:as[ \t]+(?:[\w-]+[ \t]+){1,3}?)?"
    r"(?:I|we|mine|my (?:own )?(?:part|side|job|work|role|task|code)|our side|the contract went)\b"
    r"(?P<mine>[^.!?;\n•]{0,80})"
)
_IT = re.compile(r"\b(?:it|too|also|both|as well|(?:in|with|for) them)\b", re.IGNORECASE)
# "Sold licences for Tableau", "Wrote the press release for": about it, not with it.
_ABOUT = in_small_letters(
    r"\b(?:sold|resold|selling|sells|bought|purchased|renewed|negotiated)[ \t]+(?:\w+[ \t]+){0,2}"
    r"(?:licen[cs]es|subscriptions|seats|support contracts?)[ \t]+(?:for|of|to)[ \t]+$"
    r"|\b(?:wrote|drafted|designed|edited|translated|proofread|printed)[ \t]+(?:\w+[ "
    r"\t]+){0,2}(?:press "
    r"releases?|brochures?|blurbs?|adverts?|advertisements?|ads|newsletters?|(?:user |product "
    r")?manuals|"
    r"books|marketing (?:copy|texts?|material))[ \t]+(?:for|on|about|of)[ \t]+(?:(?:our|the|a|an"
    r"|new|its)"
    r"[ \t]+){0,2}$"
)
_RECRUITED = in_small_letters(
    r"\b(?:recruited|hunted|headhunted|sourced|placed|hired|interviewed|screened)[ \t]+"
    r"(?!and\b)(?:(?!with\b|for\b|using\b|in\b|to\b|by\b)[\w+#]+[ \t]+){0,3}$"
)
# "Interviewed candidates for the Java developer role"
_VACANCY_BEFORE = in_small_letters(
    r"\b(?:candidates?|applicants?|interviews?|advert(?:isement)?s?|shortlist|recruited|"
    r"sourced|headhunted|staffed)[ \t]+for[ \t]+"
    r"(?:(?:an?|the|our|two|three|several|open|new)[ \t]+)*(?:[\w+#]+[ \t]+)?$"
)
_VACANCY_BEHIND = re.compile(
    r"(?:[ \t]+\w+){0,2}[ \t]+(?:roles?|positions?|jobs?|vacanc(?:y|ies)|posts?|openings?)\b",
    re.IGNORECASE,
)
# "Supported the Python team as office manager"
_SERVED = in_small_letters(
    r"\b(?:supported|assisted|served|helped|joined)[ \t]+(?:an?|the|our|two|three)[ \t]+$"
)
_AS_STAFF = re.compile(
    rf"(?:[ \t]+\w+)?[ \t]+{either(both_numbers(TEAMS) | plurals(MAKERS))}[ \t]+as[ \t]+"
    r"(?:an?[ \t]+|"
    r"the[ \t]+|their[ \t]+)?(?:(?:office|team|personal|executive|hr|travel|event|facilit(?:y|"
    r"ies)|sales"
    r"|admin\w*)[ \t]+(?:manager|assistant|coordinator|secretary|partner|buyer|clerk)|secretary|"
    r"receptionist|recruiter|translator|accountant|bookkeeper|lawyer|assistant|cook|caterer)\b",
    re.IGNORECASE,
)
_PEOPLE_BEHIND = re.compile(
    r"(?:[ \t]*(?:,|and|/)[ \t]*[\w+#.]+){0,3}[ \t]+"
    rf"{either(plurals(APPLICANTS) | FOLK | {'talent'})}\b",
    re.IGNORECASE,
)
_BY_A_TEAM = in_small_letters(
    # Who managed or built such a team is in its field.
    r"\b(?:(?:covered|handled|done|owned|run|maintained|built|written|managed|provided)[ \t]+by|"
    r"in the hands of|up to|left to|alongside|next to|beside|handed (?:[\w-]+[ \t]+){0,3}?to)"
    r"[ \t]+(?:an?|the|another|our|some)[ \t]+(?:separate[ \t]+|different[ \t]+|other[ \t]+|"
    r"external[ \t]+)?$"
)
# "Run by a Kubernetes pod", "by a Keycloak provider": of programs, as "lab" and "supplier" are.
_NO_PROGRAMS = (TEAMS | OUTSIDERS) - {"pod", "lab", "provider", "supplier"}
_TEAM_BEHIND = re.compile(
    rf"[ \t]+{either(_NO_PROGRAMS | FOLK | plurals(PEERS | MAKERS))}\b",
    re.IGNORECASE,
)
_PAIRS = (
    (_RECRUITED, _PEOPLE_BEHIND),
    (_VACANCY_BEFORE, _VACANCY_BEHIND),
    (_SERVED, _AS_STAFF),
    (_BY_A_TEAM, _TEAM_BEHIND),
)
# "Rejected Kafka as too heavy for us": turned down before it was ever used.
_REJECTED = in_small_letters(r"(?:^\W*|\b(?:we|I)[ \t]+)(?:then[ \t]+)?(?:rejected|vetoed)[ \t]+$")
# fmt: off
CUES = last_words(_WHO) | {
    "advert", "advertisements", "adverts", "alongside", "applicant", "applicants", "assisted",
    "beside", "brochure", "brochures", "candidate", "candidates", "covered", "handed", "handled",
    "hands", "headhunted", "helped", "hired", "hunted", "interview", "interviewed", "interviews",
    "joined", "left", "licences", "licenses", "maintained", "managed", "manuals", "marketing",
    "newsletter", "newsletters", "next", "owned", "placed", "recruited", "rejected", "release",
    "releases", "screened", "seats", "separate", "served", "shortlist", "sourced", "staffed",
    "subscriptions", "supported", "vetoed",
}
# fmt: on
"""The words of which one stands before a mention wherever `is_of_others` holds."""


def is_of_others(lead: str, tail: str) -> bool:
    """Say whether what stands around a name gives it to others, or is only about it.

    >>> is_of_others("Our customers ran it on ", ", we shipped them plain packages")
    True
    >>> is_of_others("The team used ", "; I wrote the jobs in it")
    False
    """
    lead = lower_case(lead)
    if _ABOUT.search(lead) or _REJECTED.search(lead):
        return True
    if stand_on_both_sides(lead, tail, _PAIRS):
        return True
    if _THEY_DO.search(lead) is None:
        return False
    mine = _I_DO.match(tail)
    return mine is not None and _IT.search(mine["mine"]) is None


__all__ = ["CUES", "is_of_others"]
