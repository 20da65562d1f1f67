"""Contrasts: a name in the part of a sentence that others have in it, "they used Vue; I wrote Go".

And what people do about a tool without working with it: they sell it, or write its manual.
"""

from __future__ import annotations

import re

from skillmatch.find.words.small_letters import in_small_letters
from skillmatch.names import lower_case

_OTHERS = (
    r"(?:colleagues|customers?|clients?|scientists|analysts|developers|engineers|admins|"
    r"researchers|"
    r"partners?|folks|people|users|neighbou?rs|teams?|groups?|squads?|departments?|others|testers|"
    r"company|designers|suppliers?|vendors?|institutes?)"
)
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
    r"(?:[ \t]+\w+)?[ \t]+(?:teams?|department|group|developers|"
    r"engineers)[ \t]+as[ \t]+(?:an?[ \t]+|"
    r"the[ \t]+|their[ \t]+)?(?:(?:office|team|personal|executive|hr|travel|event|facilit(?:y|"
    r"ies)|sales"
    r"|admin\w*)[ \t]+(?:manager|assistant|coordinator|secretary|partner|buyer|clerk)|secretary|"
    r"receptionist|recruiter|translator|accountant|bookkeeper|lawyer|assistant|cook|caterer)\b",
    re.IGNORECASE,
)
_PEOPLE_BEHIND = re.compile(
    r"(?:[ \t]*(?:,|and|/)[ \t]*[\w+#.]+){0,3}[ \t]+(?:developers|engineers|programmers"
    r"|specialists|experts|"
    r"architects|talent|candidates|people)\b",
    re.IGNORECASE,
)
_BY_A_TEAM = in_small_letters(
    r"\b(?:covered|handled|done|owned|run|maintained|built|written|managed|provided|in the hands "
    r"of|up to|"
    r"left to|alongside|next to|beside|handed (?:[\w-]+[ \t]+){0,3}?to)[ \t]+(?:by[ \t]+)?(?:an?|"
    r"the|another|our|some)[ \t]+(?:separate[ \t]+|different[ "
    r"\t]+|other[ \t]+|"
    r"external[ \t]+)?$"
)
_TEAM_BEHIND = re.compile(
    r"[ \t]+(?:squad|team|group|folks|people|crew|guys|department|consultants?|guild|colleagues|"
    r"agency|vendor)\b",
    re.IGNORECASE,
)
# "Rejected Kafka as too heavy for us": turned down before it was ever used.
_REJECTED = in_small_letters(r"(?:^\W*|\b(?:we|I)[ \t]+)(?:then[ \t]+)?(?:rejected|vetoed)[ \t]+$")
# fmt: off
CUES = frozenset({
    "admins", "advertisements", "advert", "adverts", "applicant", "applicants", "assisted",
    "candidate", "candidates", "helped", "hired", "interview", "interviewed", "interviews",
    "joined", "next", "beside",
    "screened", "served", "shortlist", "staffed", "supported", "alongside", "analysts", "brochure",
    "brochures", "client",
    "clients", "colleagues", "company", "covered", "customer", "customers", "department",
    "departments", "designers", "developers", "engineers", "folks", "group", "groups", "handled",
    "handed", "hands", "headhunted", "hunted", "institute", "left", "licences", "licenses",
    "maintained",
    "managed", "manuals", "marketing", "neighbors", "neighbours", "newsletter", "newsletters",
    "others", "owned", "partner", "partners", "people", "placed", "recruited", "rejected",
    "release", "releases", "researchers", "scientists", "seats", "separate", "sourced", "squad",
    "squads", "subscriptions", "supplier", "suppliers", "team", "teams", "testers", "users",
    "vendor", "vendors", "vetoed",
})
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
    if _RECRUITED.search(lead) and _PEOPLE_BEHIND.match(tail):
        return True
    if _VACANCY_BEFORE.search(lead) and _VACANCY_BEHIND.match(tail):
        return True
    if _SERVED.search(lead) and _AS_STAFF.match(tail):
        return True
    if _BY_A_TEAM.search(lead) and _TEAM_BEHIND.match(tail):
        return True
    if _THEY_DO.search(lead) is None:
        return False
    mine = _I_DO.match(tail)
    return mine is not None and _IT.search(mine["mine"]) is None


__all__ = ["CUES", "is_of_others"]
