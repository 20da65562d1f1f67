"""Departments: a field that names those whom somebody works with, "helped the data science team".

Whoever is in such a team, leads, built or joined it works in its field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Candidate, Scan
from skillmatch.occupation_words import LEARNERS, MAKERS
from skillmatch.word_forms import either

_TEAM_WORDS = cue_words(
    {"team", "teams", "squad", "squads", "department", "departments", "dept", "depts", "division",
     "divisions", "group", "unit", "org", "orgs", "organisation", "organization", "colleague",
     "colleagues", "counterpart", "counterparts", "stakeholders", "people", "folks", "guys",
     "staff", "leads", "leadership"}
)  # fmt: skip
_TEAM = (
    r"(?:teams?|squads?|departments?|depts?|divisions?|orgs?|colleagues?|counterparts?|"
    r"stakeholders|people|folks|guys|staff|leads|leadership)\b"
)
_UNITS = r"(?:group|unit|organi[sz]ation)\b"  # "the AI group", and "security group" of a cloud
_WORKERS = either(MAKERS | LEARNERS)
_JOINT = r"(?:[ \t]*[,/&][ \t]*(?:(?:and|or)[ \t]+)?|[ \t]+(?:and|or)[ \t]+)"
_NO_DEED = (
    r"(?!(?:lead|manag|build|mentor|work|train|coach|support|help|assist|direct|hir|us)ing\b|"
    r"(?:led|built|ran|wrote|taught|managed)\b|(?:\w{2,}[^e\W])ed\b)"
)
_WORD = rf"{_NO_DEED}[\w+&-]+"
_DETERMINERS = (
    r"(?:(?:the|our|their|its|other|all|both|various|several|different|multiple|internal|external|"
    r"whole|entire|global|central|local|new|small|large|client['’]?s?|company['’]?s?|customer['’]?s?|"
    r"bank['’]?s?|an?|\d+|two|three|four|five|six|seven|eight|nine|ten|in-house|offshore|onsite|"
    r"remote|cross-functional|downstream|upstream|respective|concerned)[ \t]+)"
)
# "the data science and ML engineering teams"
_NAMES_BEHIND = re.compile(
    rf"(?:[ \t]+{_WORD})?(?:{_JOINT}(?:the[ \t]+)?{_WORD}(?:[ \t]+{_WORD})?){{0,3}}[ \t]+{_TEAM}"
)
_ONE_TEAM_BEHIND = re.compile(rf"(?:[ \t]+{_WORD})?[ \t]+{_TEAM}|[ \t]+{_UNITS}")
_UNIT_BEHIND = re.compile(rf"[ \t]+{_UNITS}(?![ \t]+(?:polic|rule|by\b))")
_THE = re.compile(r"\b(?:the|our|their|its)[ \t]+(?:\w+[ \t]+)?$", re.IGNORECASE)
_HEADS_TEAM = re.compile(r"[ \t]+team[ \t]+(?:lead(?:er)?|head|manager|captain|member)\b")
_TEAM_OF_NAMES = (
    rf"(?:{_DETERMINERS}{{0,3}}{_WORD}(?:[ \t]+{_WORD}){{0,2}}(?:[ \t]+{_TEAM})?{_JOINT}){{0,4}}"
)
_SERVING = (
    r"(?:help(?:ed|s|ing)?|support(?:ed|s|ing)?|assist(?:ed|s|ing)?|aid(?:ed|ing)?|"
    r"enabl(?:e[ds]?|ing)|serv(?:e[ds]?|ing)|advis(?:e[ds]?|ing)|unblock(?:ed|ing)?|"
    r"empower(?:ed|ing)?|equip(?:ped|ping)?|onboard(?:ed|ing)?|train(?:ed|ing)|taught|gave|"
    r"giv(?:e|en|ing)|provid(?:e[ds]?|ing)|consult(?:ed|ing)?|inform(?:ed|ing)?|let)"
)
_DEALING = (
    r"(?:work|collaborat|partner|liais|liaz|coordinat|co-ordinat|interact|interfac|interf|engag|"
    r"communicat|cooperat|co-operat|align|sync|pair|meet|met|consult|interview|team(?:ed|ing)? up|"
    r"together|along|closely|hand in hand|discussions?|meetings?|collaboration|cooperation|"
    r"coordination|partnership|communication|conjunction|contact)"
)
_WITH = rf"\b{_DEALING}(?:e[sd]?|s|es|ed|ing)?(?:[ \t]+\w+(?:ly|ively))?[ \t]+(?:along[ \t]+)?with"
# What stands right before its name, and before those of the teams beside it.
_WITH_OTHERS = re.compile(
    rf"(?:{_WITH}|\b(?:for|by|from|alongside|between|among(?:st)?|across|{_SERVING})|"
    r"\b(?:needs|requests|requirements|questions|wishes|input|feedback|tickets|users|side)"
    r"[ \t]+of|"
    r"\b(?:handed|handing|delivered|delivering|available|reported|reporting|presented|presenting|"
    r"sent|passed|over|support|access|assistance|data|results|demos?|knowledge|answers|service|"
    rf"services|responded|exposed)[ \t]+to)[ \t]+{_TEAM_OF_NAMES}{_DETERMINERS}{{0,3}}$",
    re.IGNORECASE,
)
# As the only team: "with the data science team", "given to the BI team", "that the ML team uses".
_WITH_ONE = re.compile(
    rf"(?:\b(?:with|to)[ \t]+{_DETERMINERS}{{0,3}}|\b(?:that|which|where|what|how|when|while|so|"
    r"because|whose|whom|until|after|before|as|are|were)[ \t]+(?:the|our|their)[ \t]+"
    r"(?:\w+[ \t]+)?|"
    r"\b(?!(?:part|member|head|lead|leader|leadership|manager|management|director|core|rest|"
    r"founder|founding|formation|growth|creation|setup|half|out|one|chief)s?\b|"
    rf"(?:{_WORKERS}|hire|employee|owner)\b)"
    r"\w+[ \t]+of[ \t]+"
    r"(?:the|their)[ \t]+(?:\w+[ \t]+)?|"
    r"(?:^|[.;:!?\n•●▪\ufffd])[ \t]*(?:[-–*][ \t]+)?(?:The|Our|Their)[ \t]+(?:\w+[ \t]+)?)$",
    re.IGNORECASE,
)
# "Deployed the data science team's models", "cut the ML group's costs"
_POSSESSIVE = re.compile(rf"(?:[ \t]+{_WORD})?[ \t]+(?:{_TEAM}|{_UNITS})(?:['’]s?)[ \t]+\w")
_DEED_TO = re.compile(
    r"(?:^|[ \t\n•●▪*–-])(?!(?:l[ea]+d|manag|own|ran|run|head|direct|built|build|grew|grow|drove|"
    r"found|establish|join|defin|set|shap|form|creat)\w*[ \t])(?:[a-z]{2,}(?:ed|ing)|wrote|cut|"
    r"took|made|kept|brought)[ \t]+(?:(?:and|then|all|most|of)[ \t]+)*(?:(?:the|their|its)[ \t]+"
    r"(?:\w+[ \t]+)?)?$",
    re.IGNORECASE,
)
# "Intern with the", "moved to the", "hired by the", "worked for the": one is in it.
_BELONGING = re.compile(
    rf"\b(?:(?:{_WORKERS}|interned|interning|internship|apprentice\w*|embedded|manager|lead|"
    r"contractor|role|position|job|years?|months?|started|served|sat|seconded|placement)[ \t]+"
    r"(?:with|for|by|at)|"
    r"(?:promoted|moved|transferred|assigned|seconded|allocated|rotated|belong(?:ed|ing|s)?|added|"
    r"switched|recruited|appointed|attached|returned|deputed|deployed)[ \t]+"
    r"(?:from[ \t]+\w+[ \t]+)?(?:to|by|for)|"
    r"(?:hired|employed|poached|headhunted|acquired)[ \t]+(?:by|for|from)|"
    r"(?:work(?:ed|ing|s)?|responsible|hiring|recruit(?:ed|ing)|tech(?:nical)? lead|accountable|"
    rf"leadership|head|leader)[ \t]+for)[ \t]+{_DETERMINERS}{{0,3}}$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"[^.;\n]{0,40}?\b(?:(?:that|which)[ \t]+I[ \t]+(?:led|built|joined|founded|headed|ran|lead|"
    r"run|managed|set[ \t]+up)|I[ \t]+(?:was|am)[ \t]+(?:a[ \t]+)?(?:part|member|leading|in)|"
    r"(?:under|reporting[ \t]+to)[ \t]+me|(?:team|group|squad|department)[ \t]+and[ \t]+I)\b"
)
# "Pipelines for data science": whom they are for, where the clause ends with it.
_MADE_FOR = re.compile(
    r"\b(?:pipelines?|tables?|data ?sets?|extracts?|exports?|feeds?|(?:data[ -]?)?marts?|views?|"
    r"dumps|snapshots|data|access|clusters?|environments?|requirements|requests|tickets|"
    r"infrastructure|support|layers?|sources?)[ \t]+for[ \t]+(?:the[ \t]+|our[ \t]+)?"
    rf"(?:{_WORD}(?:[ \t]+{_WORD})?{_JOINT}){{0,2}}$",
    re.IGNORECASE,
)
_CLAUSE_ENDS = re.compile(
    rf"(?:{_JOINT}{_WORD}(?:[ \t]+{_WORD})?){{0,2}}[ \t]*(?:[.;:!?)\n•]|,[ \t]|$)"
)
# A line goes on with a small letter, or behind a word that ends none.
_WRAPPED = re.compile(
    # It begins with one character, which is what makes the search for it fast.
    r"\n(?:(?=[a-z(])|(?:(?<=[ \t]the\n)|(?<=[ \t]our\n)|(?<=[ \t]with\n)|(?<=[ \t]for\n)|"
    r"(?<=[ \t]and\n)|(?<=[ \t]by\n)|(?<=[ \t]to\n)|(?<=,\n))(?![ \t]*[-–•*●▪\n]))"
)
_DATA_SCIENCE = "data-science"
# Of scrum teams one is in, and who supports a UAT team tests.
_WAYS_OF_WORKING = frozenset({"agile", "scrum", "kanban", "user-acceptance-testing"})
_BESIDE = 90


def others_departments(scan: Scan, names: Iterable[Candidate]) -> Iterator[tuple[int, int]]:
    """Yield where the names stand that are those of teams which one was not in."""
    teams, text = scan.places(_TEAM_WORDS), scan.text
    for name in names:
        start, end, skill = name.start, name.end, name.surface.skill
        near = skill.kind == "concept" and teams.any_between(end, end + _BESIDE)
        if not near and skill.id != _DATA_SCIENCE:
            continue  # nearly always
        if not _WAYS_OF_WORKING.isdisjoint((skill.id, *skill.broader)):
            continue
        after = _unwrapped(text[end : end + _BESIDE])
        if skill.id != _DATA_SCIENCE and not _may_be_team(after):
            continue
        before = _unwrapped(text[max(0, start - _BESIDE) : start])
        if before.endswith("\n") and text[start].islower():
            before = before[:-1] + " "
        served = skill.id == _DATA_SCIENCE and is_served_field(before, after)
        if served or (near and is_others_team(before, after)):
            yield start, end
            theirs = _IN_BRACKETS.match(after) if _OF.search(before) else None
            if theirs is not None:
                yield end + theirs.start(1), end + theirs.end(1)


# Of notebooks of the data science team (forecasts with LightGBM) all is theirs.
_OF = re.compile(rf"\b(?:of|from|by)[ \t]+{_DETERMINERS}{{0,3}}$", re.IGNORECASE)
_IN_BRACKETS = re.compile(rf"(?:[ \t]+{_WORD})?[ \t]+{_TEAM}[ \t]*\(([^()]{{1,80}})\)")


def _unwrapped(text: str) -> str:
    """Return a text with blanks for the line ends within its sentences."""
    return _WRAPPED.sub(" ", text) if "\n" in text else text


def is_others_team(before: str, after: str) -> bool:
    """Say whether a field is what a team of others is called: "The BI team builds".

    >>> is_others_team("Moved. The ", " team builds"), is_others_team("Led the ", " team")
    (True, False)
    """
    if not _is_team(before, after):
        return False
    if _BELONGING.search(before) or _OWN.match(after):
        return False
    if _WITH_OTHERS.search(before):
        return True
    if _HEADS_TEAM.match(after) or not _ONE_TEAM_BEHIND.match(after):
        return False
    return _WITH_ONE.search(before) is not None or _is_possessor(before, after)


def _is_possessor(before: str, after: str) -> bool:
    """Say whether something of a team is spoken of that one neither led nor was in."""
    return _POSSESSIVE.match(after) is not None and _DEED_TO.search(before) is not None


def _may_be_team(after: str) -> bool:
    return _NAMES_BEHIND.match(after) is not None or _UNIT_BEHIND.match(after) is not None


def _is_team(before: str, after: str) -> bool:
    """Say whether the word for some people who work together stands behind a name."""
    if _NAMES_BEHIND.match(after):
        return True
    return _UNIT_BEHIND.match(after) is not None and _THE.search(before) is not None


def is_served_field(before: str, after: str) -> bool:
    """Say whether a field is whom something was made for: "feature tables for data science".

    >>> is_served_field("Built tables for ", " and BI."), is_served_field("Python for ", ".")
    (True, False)
    """
    return _MADE_FOR.search(before) is not None and _CLAUSE_ENDS.match(after) is not None


__all__ = ["is_others_team", "is_served_field", "others_departments"]
