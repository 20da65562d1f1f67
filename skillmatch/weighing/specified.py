"""Specified: what somebody gathered requirements for, or chose vendors of, was built by others.

"Participated in vendor evaluation of a chatbot product, documented the requirements" shows work
with requirements and none with chatbots, unless the sentence or the job's title tells of building.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.names import lower_case
from skillmatch.occupation_words import BUILDERS, LEARNERS
from skillmatch.word_forms import either

# The words of which one stands in whatever is matched here: looked for first.
_CUES = (
    *("requirement", "vendor", "supplier", "implementation partner", "third part"),
    *("brd", "frd", "fsd", "srs", "prd", "rfp", "rfi", "rfq", "sow"),
    *("user stor", "use case", "business case", "scope document"),
)
_DOCUMENTS = (
    r"(?:requirements?(?:[ \t]+(?:documents?|documentation|specifications?|gathering|analysis|"
    r"workshops?|sessions?|traceability))?|(?:brd|frd|fsd|srs|prd|rfp|rfi|rfq|sow)s?|"
    r"user[ \t]+stor(?:y|ies)|use[ \t]+cases?|business[ \t]+cases?|scope[ \t]+documents?)"
)
_WRITING = (
    r"(?:gather|elicit|collect|captur|document|analy[sz]|defin|clarif|translat|prioriti[sz]|"
    r"prepar|draft|creat|develop|author|review|finali[sz]|maintain|manag|discuss|understand)\w*|"
    r"wrote|writ(?:e|ing|ten)|understood|took|responsible for|involved in|participated in"
)
_VENDORS = r"(?:vendors?|suppliers?|implementation[ \t]+partners?|third[ \t]part(?:y|ies))"
_CHOOSING = (
    r"(?:evaluat|assess|select|compar|shortlist|scor|coordinat|co-ordinat|liais|"
    r"negotiat|interfac|follow)\w*|met|worked|working"
)
_WORDS = r"(?:[ \t]+(?!(?:and|or)[ \t]+\w+ed\b)[\w/&(),'’-]+)"
_SPECIFIED = re.compile(
    rf"\b(?:(?:{_WRITING})\b{_WORDS}{{0,5}}?[ \t]+{_DOCUMENTS}\b{_WORDS}{{0,4}}?[ \t]+"
    r"(?:for|of|on|about|regarding)\b|"
    rf"requirements?[ \t]+(?:gathering|elicitation|analysis|collection){_WORDS}{{0,2}}?[ \t]+"
    r"(?:for|of|on)\b|"
    rf"(?:{_CHOOSING})\b{_WORDS}{{0,5}}?[ \t]+{_VENDORS}\b|"
    rf"{_VENDORS}[ \t]+(?:evaluation|selection|comparison|assessment|coordination|demos?)\b)"
)
# What something was done with is one's own again: "with Jira and SQL".
_UNTIL = re.compile(
    r"[.;:!?](?:\s|\ufffd|$)|[\n•●▪\ufffd]|\b(?:using|with|via|through|into|by means of)\b"
)
_WRAPPED = re.compile(r"\n(?=[ \t]*[a-z(])")
_REACH = 300  # characters, in a text without full stops
# Whoever does any of it builds, or tries out what was built.
_BUILDS = re.compile(
    r"\b(?:built|build(?:ing)?|develop(?:ed|ing)?|implement(?:ed|ing)?|cod(?:ed|ing)|programm?ed|"
    r"programming|(?:re)?train(?:ed|ing)|fine-?tun(?:ed|ing)|deploy(?:ed|ing)?|engineered|"
    r"prototyped?|prototyping|shipped|design(?:ed|ing)?|creat(?:ed|ing)|automat(?:ed|ing)|"
    r"integrated|configur(?:ed|ing)|migrated|modell?ed|tuned|tested|validated|labell?ed|wrote|led)"
    r"\b(?!(?:[ \t]+(?!(?:for|of|to|with|and)\b)[\w/&,'’-]+){0,5}?[ \t]+(?:and[ \t]+)?(?:"
    + _DOCUMENTS
    + r"|specs?|specifications?|documents?|documentation|manuals?|material|presentations?|"
    r"workshops?|test[ \t]+(?:cases?|plans?|scripts)|process(?:[ \t]+(?:flows?|maps?|models?))?|"
    r"flow ?charts?|diagrams?|wireframes?|mock-?ups|scope|backlog|roadmap|reports?|minutes)\b)"
)
# Of analysts, those only who work with data.
_WHO_BUILDS = (
    (BUILDERS - {"analyst"}) | LEARNERS | {"researcher", "founder", "co-founder", "student", "dba"}
)
_BUILDERS = re.compile(
    rf"\b(?:{either(_WHO_BUILDS)}|statistician|phd|"
    r"(?:data|bi|business intelligence|analytics|quantitative|reporting) analyst)s?\b"
)
# What such work itself is.
_OWN_WORK = (
    "requirement", "business-requirement", "business-analysis", "business-process", "bpmn",
    "functional-", "technical-spec", "specification", "user-stor", "user-acceptance", "use-case",
    "acceptance", "jira", "confluence", "sql", "microsoft-visio", "microsoft-excel", "wireframe",
    "rfp", "request-for", "vendor", "gap-analysis", "documentation", "technical-doc",
    "technical-writing", "srs",
    "brd", "stakeholder", "agile", "scrum", "product-backlog", "backlog", "test-", "uml",
    "project-management", "software-development-life-cycle", "traceability",
)  # fmt: skip


def specified(text: str, lower: str | None = None) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text that say what was specified, or bought from whom.

    The text in lower case may be given, where it is known.

    >>> text = "Gathered requirements for a chatbot with Jira."
    >>> [text[start:end] for start, end in specified(text)]
    ['Gathered requirements for a chatbot ']
    """
    unbroken = (lower_case(text) if lower is None else lower).replace("\n", " ")
    cues = [cue for cue in _CUES if cue in unbroken]
    if not cues:
        return
    told = lower_case(_WRAPPED.sub(" ", text))
    for begin, end in sorted({line for cue in cues for line in _lines_with(cue, told)}):
        for found in _SPECIFIED.finditer(told, begin, end):
            reach = min(len(text), found.end() + _REACH)
            until = _UNTIL.search(told, found.end(), reach)
            yield found.start(), until.start() if until else reach


def _lines_with(cue: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where the lines begin and end in which a cue stands."""
    place = text.find(cue)
    while place >= 0:
        end = text.find("\n", place)
        end = end if end >= 0 else len(text)
        yield text.rfind("\n", 0, place) + 1, end
        place = text.find(cue, end)


def is_only_specified(skill_id: str, sentence: str, title: str) -> bool:
    """Say whether what a sentence names in such a stretch was built by others.

    It was unless the sentence or the job's title tells of building; what specifying itself is
    was done.

    >>> told = "Gathered requirements for a chatbot and created the BRD"
    >>> is_only_specified("chatbots", told, "Business Analyst, Quillstone")
    True
    >>> is_only_specified("chatbots", "Specified and built a chatbot", "Business Analyst")
    False
    >>> is_only_specified("requirements-gathering", told, "Business Analyst, Quillstone")
    False
    """
    return not (
        skill_id.startswith(_OWN_WORK)
        or _BUILDERS.search(lower_case(title))
        or _BUILDS.search(lower_case(sentence))
    )


__all__ = ["is_only_specified", "specified"]
