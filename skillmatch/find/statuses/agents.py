"""Agents: who else did it, told by the subject of a clause or by those who are served.

"Ops handled Ansible", "the chatbot that the AI team built with LangChain", "a backend which the
mobile apps (Swift, Kotlin) talk to". What one's own team did is not among this.
"""

from __future__ import annotations

import re

from skillmatch.find.statuses.oneself import ONESELF
from skillmatch.find.words.at_words import at_words
from skillmatch.occupation_words import MAKERS
from skillmatch.people_words import OPERATORS, OUTSIDERS, PEERS, SUCCESSORS, TEAMS
from skillmatch.word_forms import both_numbers, either, last_words, plurals

# Of one consultant, admin or engineer one may speak oneself: "Consultant: built", "SRE at Acme".
_OUTSIDE = (
    both_numbers((OUTSIDERS - {"consultant"}) | SUCCESSORS | {"apprentice", "trainee", "classmate"})
    | plurals(OPERATORS | {"consultant"})
    | {"ops", "sre"}
)
# A team or a group without another word is one's own.
_INSIDE = (
    both_numbers({"squad", "guild", "crew"})
    | plurals(MAKERS | PEERS | {"artist", "data scientist", "electrician"})
    | {"guys", "folks", "pod"}  # pods run programs
)
_OUTSIDERS, _INSIDERS = either(_OUTSIDE), either(_INSIDE)
_TEAMS = rf"(?:{either(both_numbers(TEAMS))}|{_OUTSIDERS}|{_INSIDERS})"
_MAKES = (
    r"(?:buil[dt]s?|develop(?:s|ed)?|trains?|trained(?![ \t]+in\b)|writes?|wrote|written|code[sd]?|"
    r"deploy(?:s|ed)?|maintain(?:s|ed)?|operate[sd]?|create[sd]?|design(?:s|ed)?|implement(?:s|"
    r"ed)?|program(?:s|med)?|administer(?:s|ed)?|configure[sd]?|set[ \t]+up|makes?|made|tune[sd]?|"
    r"fine-?tune[sd]?|host(?:s|ed)?|ships?|shipped)"
)
_KEEPS = (
    r"(?:handle[sd]?|own(?:s|ed)?|r[au]ns?|keeps?|kept|look(?:s|ed)?[ \t]+after|t(?:akes?|"
    r"ook)[ \t]+care[ \t]+of|did|does|do|manage[sd]?|provide[sd]?|install(?:s|ed)?|cover(?:s|ed)?)"
)
_ADVERBS = r"(?:(?:has|have|had|then|now|later|always|mostly|also|already|usually)[ \t]+)*"
_ON = r"(?:(?!\b(?:I|my|we|our)\b)[^;:!?,\n•])*$"  # as far as no deed of one's own follows
# "that the AI team built with", "on which researchers train"
_THAT_OTHERS_MAKE = at_words(
    r"\b(?:that|which|what|whose[ \t]+\w+)[ \t]+(?:(?:the|another|an?|their|other|some|one|"
    r"several)[ \t]+)*(?!whole\b|entire\b|same\b|my\b|our\b|I\b|we\b|(?:let|help|enable|allow|"
    r"support|make|serve|give|gave)[sd]?\b|\w+ed\b)(?:[\w&/-]+[ \t]+){0,3}?"
    rf"{_TEAMS}[ \t]+{_ADVERBS}(?:{_MAKES}|uses?[ \t]+to[ \t]+{_MAKES})\b{_ON}|\b(?:that|"
    rf"which)[ \t]+(?:the|another)[ \t]+(?!whole\b|entire\b|same\b)(?:[\w&/-]+[ \t]+)"
    rf"{{0,3}}?{_TEAMS}[ \t]+{_ADVERBS}$",  # the deed itself
    re.IGNORECASE,
)
# "The vendor's consultants configured", "Developers write the", "Dan's group owned"
_OTHERS_DO = re.compile(
    rf"^\W*(?!{ONESELF})(?:(?:while|whereas|since|as|but|and)[ \t]+)?"
    r"(?:(?:(?:the|our|my|their|an?|another|some|"
    r"other|one|all|external)[ \t]+)*(?:[\w&/-]+['’]s?"
    rf"[ \t]+)?(?:(?!of\b|with\b|as\b|and\b|for\b)[\w&/-]+[ \t]+){{0,2}}?{_OUTSIDERS}|(?:(?:the|"
    r"their|other|some|all)[ \t]+)*"
    r"(?:(?!of\b|with\b|as\b|and\b|for\b|my\b|our\b|\w+ed\b|taught\b|let\b)[\w&/-]+[ \t]+"
    rf"){{0,1}}?{_INSIDERS}"
    r"|(?-i:[A-Z][a-z]+)['’]s[ \t]+(?:group|team|people|squad)|others(?:[ \t]+in[ \t]+the[ \t]+"
    rf"\w+)?)[ \t]+{_ADVERBS}(?:{_MAKES}|{_KEEPS})\b(?![ \t]+(?:by|on)\b){_ON}",
    re.IGNORECASE,
)
# "Where others rely on Splunk", "somebody else's Jenkins"
_ELSE = re.compile(
    r"\bwhere[ \t]+others[ \t]+\w+(?:[ \t]+on)?[ \t]+$|"
    r"\b(?:someone|somebody)[ \t]+else['’]s[ \t]+$",
    re.IGNORECASE,
)
# Such as: the front end by an agency (React)
_BY_OTHERS = re.compile(
    r"(?<!used)(?<!adopted)[ \t]by[ \t]+(?:an?|the|another|our|external)[ \t]+(?:[\w-]+[ \t]+)"
    rf"{{0,2}}?{_OUTSIDERS}[ \t]*[(:][ \t]*$",
    re.IGNORECASE,
)
# Such as: which the mobile apps (Swift, Kotlin) talk to
_SERVED = (
    r"(?:apps?|clients?|front[- ]?ends?|websites?|consumers|customers|partners|dashboards?|devices)"
)
_WHICH_THEY = re.compile(
    rf"\b(?:that|which)[ \t]+(?:(?:the|our|all|two|other)[ \t]+)*(?:[\w-]+[ \t]+){{0,2}}?"
    rf"(?:{_SERVED}[ \t]*\([ \t]*)?$",
    re.IGNORECASE,
)
_TALK_TO = re.compile(
    r"\)[ \t]*(?:talk|speak|call|consume|query|rely|depend|connect|subscribe|use)s?\b",
    re.IGNORECASE,
)
# fmt: off
CUES = last_words(_OUTSIDE | _INSIDE | both_numbers(TEAMS)) | {"else", "others", "people"}
CUES_SERVED = frozenset({"apps", "clients", "which"})
# fmt: on
"""The words of which one stands before a mention wherever `others_did` or `they_use` holds."""


def others_did(lead: str) -> bool:
    """Say whether the clause before a list of names gives the work to others.

    >>> others_did("Tested the chatbot that the AI team built with ")
    True
    >>> others_did("Built the dashboards that the sales team asked for in ")
    False
    """
    if _THAT_OTHERS_MAKE.search(lead) or _OTHERS_DO.match(lead):
        return True
    return _BY_OTHERS.search(lead) is not None or _ELSE.search(lead) is not None


def they_use(lead: str, tail: str) -> bool:
    """Say whether names in brackets are of what is served by one's work.

    >>> they_use("Built a backend which the apps (", ") talk to")
    True
    """
    return _TALK_TO.match(tail) is not None and _WHICH_THEY.search(lead) is not None


__all__ = ["CUES", "CUES_SERVED", "others_did", "they_use"]
