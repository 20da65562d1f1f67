"""What others did: the words around a mention that give a deed to colleagues or to the employer."""

from __future__ import annotations

import re

from skillmatch.find.statuses.oneself import ONESELF
from skillmatch.find.words.at_words import at_words
from skillmatch.find.words.small_letters import in_small_letters
from skillmatch.names import lower_case
from skillmatch.occupation_words import LEARNERS, MAKERS
from skillmatch.people_words import (
    CUSTOMERS,
    FOLK,
    KIN,
    NOVICES,
    OPERATORS,
    OUTSIDERS,
    PEERS,
    SOMEBODY,
    SUCCESSORS,
    SUPERIORS,
    TEAMS,
)
from skillmatch.word_forms import both_numbers, either, last_words, plurals

# Of one engineer or consultant beside one's own name nothing is known: it may be oneself.
_SUPPORTED = both_numbers(TEAMS | PEERS | OUTSIDERS) | plurals(MAKERS) | FOLK
# Somebody of one's own, or whom the firm paid; "our engineers" are often one's own team.
_SOMEBODY_ELSE = (
    both_numbers(PEERS | OUTSIDERS | SUCCESSORS | LEARNERS | {"apprentice", "friend"})
    | KIN
    | SUPERIORS
    | {"partner", "students"}
)
_LOOKED_UP_TO = KIN | SUPERIORS | PEERS | {"founder"}
_OWN_TEAMS = plurals(PEERS | TEAMS)  # one team of one's own is oneself

# As far as a clause goes, unless the person's own deed follows: ", trained", "where I wrote".
_ON = r"(?:(?!\b(?:I|my|myself)\b|,[ \t]+(?:and[ \t]+)?\w+ed\b)[^;:!?\n•])*$"
_DEEDS = (
    r"(?:\w+ed|built|builds?|wrote|writes?|made|makes?|ran|runs?|did|trains?|uses?|develops?|"
    r"deploys?|maintains?|works?)"
)
_BEHIND_OTHERS = at_words(
    # "Worked with teams who use Spark"; a team that one led is one's own.
    r"(?<![Tt]o )\b(?:(?:[Ss]upport|[Hh]elp|[Aa]ssist)(?:s|ed|ing)?|(?:[Ww]ork|[Cc]ollaborat|"
    r"[Ss]at|[Ll]iais)(?:s|e|es|ed|ing)?[ \t]+(?:closely[ \t]+)?with)\b[^.;:,!?\n•]{0,40}?\b"
    rf"{either(_SUPPORTED)}[ \t]+(?:who|that|"
    r"which)[ \t]+(?:have[ \t]+|had[ \t]+|were[ \t]+|are[ \t]+)?(?!need|want|ask|requir|lack)(?:"
    + _DEEDS
    + r"|\w+ing)\b"
    + _ON
    # "Colleagues trained PyTorch models; I wrote the invoices"
    + r"|(?:^\W*|,[ \t]|\bwhere[ \t])(?:(?:[Mm]y|[Oo]ur|[Tt]he|[Oo]ther|[Ss]ome)[ \t]+)*"
    rf"(?i:{either(plurals(PEERS))}|others|other teams)[ \t]+"
    + _DEEDS
    + r"\b"
    + _ON
    # "My colleague Anna did the Tableau part", "A freelancer built our site in Django"
    + rf"|(?:^\W*|,[ \t]|\bwhile[ \t]|\bthat[ \t])(?!{ONESELF})"
    r"(?:(?:[Mm]y|[Oo]ur|[Tt]he|[Oo]ther|[Ss]ome|[Oo]ne|[Aa]n?|[Aa]nother)[ \t]+)*"
    r"(?:[a-z-]+[ \t]+)?(?:"
    rf"(?i:{either(_SOMEBODY_ELSE)})|"
    r"[Rr]est of (?:the|my|our) team|[Oo]ther (?:teams|developers|people|engineers)|(?:[Aa]nother|"
    r"[Ss]omebody|[Ss]omeone)(?: else| team| developer| person| engineer)?)[ \t]+"
    r"(?:[A-Z][a-z]+[ \t]+)?(?!used|uses|asked|need|want|prais|lik|lov|hir|call|learn|join|trust|"
    r"rel|based|located)(?:has[ \t]+|have[ \t]+|had[ \t]+)?(?:"
    + _DEEDS
    + r"|configured|took[ \t]+care[ \t]+of|looked[ \t]+after)\b(?![ \t]+by\b)"
    + _ON
    + r"|(?:^\W*|,[ \t])[Tt]he[ \t]+[Rr]est of (?:the|my|our) team[ \t]+uses?\b"
    + _ON
    # "The DevOps team handled Kubernetes"
    + r"|^\W*[Tt]he[ \t]+(?!whole\b|entire\b|same\b|new\b|other\b)(?:[\w/&+#-]+[ \t]+){1,3}"
    rf"{either(TEAMS | FOLK)}[ \t]+"
    r"(?:handled|owned|ran|maintained|managed|"
    r"operated|"
    r"administered|did|took[ \t]+care[ \t]+of|looked[ \t]+after|was[ \t]+responsible[ \t]+for)\b"
    + _ON
    # "My mentor is a contributor to Rails"
    + r"|^\W*(?:[Mm]y|[Oo]ur)[ \t]+"
    rf"(?:CTO|{either(_LOOKED_UP_TO)})[ \t]+(?:is|was)\b"
    + _ON
    # "The company develops AI agents": what it is, in the present; founders say "my" and "our".
    + r"|^\W*(?:(?:[Tt]he|[Tt]his|[Aa])[ \t]+(?:\w+[ \t]+)?)?"
    r"(?i:company|firm|employer|start-?up|enterprise|agency)[ \t]+(?:that[ \t]+|"
    r"which[ \t]+)?(?:develops|builds|makes|sells|offers|provides|produces|is[ \t]+(?:building|"
    r"developing)|"
    r"speciali[sz]es[ \t]+in)\b" + _ON
)
# "Example Ltd, 2019 - 2022", then "Product: AI agents": of the employer, not of a list of tools.
_EMPLOYERS_PRODUCT = re.compile(
    r"(?:\b(?:19|20)\d\d|\b(?:present|today|now|current))\b[^\n]{0,60}\n"
    r"(?:[^\n:•]{1,60}\n)?[^\w\n]*(?:(?:main|core|key)[ \t]+)?products?[ \t]*:[^\n;!?•]*$",
    re.IGNORECASE,
)
# "a language model assistant, launched in 2024, built by my teams"
_BY_OTHERS = in_small_letters(
    r"(?:[^.,;!?\n•]{0,30}?\b|(?:[^.;:!?\n•]|\.(?=\d)){0,130}?,[ \t]*(?:all[ \t]+)?)(?:built|"
    r"developed|done|written|trained|made|run|maintained|created)[ \t]+by[ \t]+(?:my|our|the|their|"
    rf"other|some)?[ \t]*{either(_OWN_TEAMS)}\b"
)
_TO_WHOM = (
    both_numbers((TEAMS - {"team"}) | PEERS | OUTSIDERS | SUCCESSORS | OPERATORS | MAKERS)
    | both_numbers(NOVICES | {"firm", "partner", "institute", "university"})
    | both_numbers({"annotator", "psychologist", "artist", "expert"})
    | FOLK
    | SOMEBODY
    | {"guy", "ops", "other", "others", "another", "else"}
)
# What goes to those who read it, or comes from them, was made by oneself: "reports went to staff".
_READERS = plurals({"analyst", "researcher", "tester", "expert"} | NOVICES) | {"staff"}
_NO_READERS = rf"(?![ \t]+(?:the[ \t]+)?{either(_READERS | {'universities', 'university'})}\b)"
_PEOPLE = (
    r"(?:(?:the|an?|another|some|other|different|separate|external|our|my|that|then|"
    r"one of the)[ \t]+)*(?:(?!me\b|my\b|myself\b)[\w&/-]+[ \t]+){0,2}(?:(?<!my )(?<!our )teams?|"
    rf"{either(_TO_WHOM)})\b"
)
_DONE = (
    r"(?:done|handled|owned|maintained|managed|run|operated|written|developed|built|led|covered|"
    r"made|looked[ \t]+after|taken[ \t]+care(?:[ \t]+of)?|administered|hosted|provided|set[ \t]+up|"
    r"programmed|coded|trained|configured|designed|installed|delivered|implemented|farmed[ \t]+out)"
)
# One noun or two of the name: "the Tableau side was done by", "Kafka cluster".
_NAMED = (
    r"(?:[ \t]+(?!that\b|which\b|who\b|and\b|or\b|to\b|for\b|with\b|in\b|I\b)[a-z][\w-]*){0,2}?"
)
_WITH_OTHERS = in_small_letters(
    rf"\)?{_NAMED}[ \t]+(?:(?:is|are|was|were|has been|have been|had been|got)[ \t]+(?:(?:mostly|"
    rf"always|all|entirely|fully)[ \t]+)?(?:{_DONE}[ \t]+(?:by|to)|with|up to|left to|"
    rf"outsourced to|reserved (?:to|for)|"
    r"the[ \t]+(?:job|task|work|responsibility|business|domain|duty)[ \t]+of)|(?:came|"
    rf"comes)[ \t]+from{_NO_READERS}|"
    r"(?:was|were|is|are|lay|lies)[ \t]+in[ \t]+the[ \t]+hands[ \t]+of|(?:was"
    r"|were|is|"
    r"are)[ \t]+bought[ \t]+in[ \t]+from|(?:was|were|is|are)[ \t]+used[ \t]+(?:only"
    r"[ \t]+(?:by|at|in)|(?:by|at|in)(?=[ \t]+(?:(?:an|the[ \t]+)?other|a[ \t]+(?:different|"
    r"separate))\b))|"
    r"(?:lay|sat|stayed|lies|sits?|lived|lives|rests?|rested|remains|remained)[ \t]+with|"
    rf"(?:belonged|belongs|fell|falls|(?:went|goes)(?=[ \t]+to{_NO_READERS}))[ \t]+to)"
    rf"[ \t]+{_PEOPLE}"
    rf"|{_NAMED}[ \t]+(?:is|are|was|were)[ \t]+(?:not[ \t]+(?:mine|my\b|ours)|"
    r"(?:somebody|someone)[ \t]+else['’]s|the[ \t]+(?:\w+[ \t]+)?\w+(?:s['’]|['’]s)[ "
    r"\t]+(?:business|job|"
    r"task|domain|turf|responsibility|work)\b|(?:the[ \t]+\w+[ \t]+|another[ \t]+)?"
    rf"{either(TEAMS | PEERS)}['’]s)"
    rf"|[ \t]+(?:was|were|is|are|stayed)[ \t]+in[ \t]+the[ \t]+(?:hands[ \t]+of[ \t]+(?:the|"
    rf"an?)[ \t]+\w+|\w+(?:s['’]|['’]s)[ \t]+(?:hands|court))"
    r"|[ \t]+(?:was|were|is|are)[ \t]+another[ \t]+\w+['’]s[ \t]+\w+\b|[ \t]+by[ \t]+(?:an?|the|"
    rf"external)[ \t]+(?:[a-z-]+[ \t]+)?{either(OUTSIDERS)}\b"
    # "Spark I left to the data team"
    rf"|,?[ \t]+(?:which[ \t]+)?(?:I|we)[ \t]+(?:(?:have|had|always|mostly)[ \t]+)*(?:left|leave|"
    rf"outsourced)[ \t]+(?:it[ \t]+)?to[ \t]+{_PEOPLE}"
    # "iOS by another team", "Tableau by the BI group, not me"
    r"|(?:[ \t]+(?:in|with|using)[ \t]+[\w.#+]+)?[ \t]+by[ \t]+(?:an|the|some)?[ \t]*(?:others?|"
    r"another|someone)\b"
    r"|[^.,;!?\n•]{0,30}?(?:,?[ \t]*(?:and[ \t]+)?not[ \t]+(?:by[ \t]+)?(?:me|myself|mine|my)\b|"
    rf"\b(?:was|were|is|are|been)?[ \t]*(?:(?:{_DONE})[ \t]+(?:by|of[ \t]+by)|was[ \t]+with|"
    rf"were[ \t]+with)[ \t]+"
    r"(?:an|the|some)?[ \t]*(?:other|another|different|separate|offshore|someone|somebody)\b)"
)
_LEFT = re.compile(
    r"\b(?:left|leaving|leave|outsourced)[ \t]+(?:(?:the|all|our|everything|in|with)[ \t]+)*$",
    re.IGNORECASE,
)
_LEFT_TO = re.compile(rf"[ \t]+behind\b|[^.;,!?\n•]{{0,25}}?[ \t]to[ \t]+{_PEOPLE}", re.IGNORECASE)
_BESIDE_OTHERS = re.compile(
    r"\b(?:they|others)[ \t]+(?:were|are|was)[ \t]+using[ \t]+$|\b(?:next[ \t]+to|beside|"
    r"alongside)\b[^.;!?\n•]{2,50}?\b(?:who|which|that)\b[^.;!?\n•]{2,60}$",
    re.IGNORECASE,
)
REACH_BEHIND = 170
"""How far behind a mention such words may end."""
# "Convinced a team that had never used", "a course for those new to": it is they who lack it.
_SPOKEN_OF = (
    both_numbers(TEAMS | {"company"})
    | plurals(PEERS | NOVICES | CUSTOMERS | OUTSIDERS | MAKERS | {"employee", "manager"})
    | FOLK
    | SOMEBODY
    | {"those"}
)
_OF_PEOPLE = re.compile(
    # "I am someone eager to": oneself.
    rf"\b(?<!\bam )(?<!['’]m )(?<!\bas ){either(_SPOKEN_OF)}[ \t]+"
    r"(?:(?:that|who|which|with)[ \t]+(?:(?:had|have|has|were|was|are|is|did|do|does|could|can)"
    r"[ \t]+)?)?$",
    re.IGNORECASE,
)
# "Staff wanted to learn SQL, so I wrote a course"
_THEY_WISH = re.compile(
    rf"\b(?<!\bam )(?<!['’]m )(?<!\bas ){either(_SPOKEN_OF)}[ \t]+(?:(?:that|who|which)[ \t]+)?"
    r"(?:(?:often|also|all|had|have|were|are|\w+ly)[ \t]+)*(?:want|wish|hop|need|lik|ask|plan|aim|"
    r"tr[iy]|start|beg[au]n|long|intend|eager|keen)\w*[ \t]+to[ \t]",
    re.IGNORECASE,
)
# fmt: off
CUES = last_words(_SUPPORTED | _SOMEBODY_ELSE | _LOOKED_UP_TO | TEAMS | FOLK) | {
    "alongside", "another", "beside", "company", "cto", "employer", "enterprise", "firm", "next",
    "others", "product", "products", "somebody", "someone", "start", "startup", "they",
}
# fmt: on
"""The words without which nothing here can match."""
CUES_LEFT = frozenset({"left", "leaving", "leave", "outsourced"})
"""The words of which one stands before a mention wherever `was_left_to` holds."""
# fmt: off
CUES_BEHIND = last_words(_TO_WHOM | _OWN_TEAMS | TEAMS | OUTSIDERS) | {
    "business", "court", "different", "domain", "hands", "job", "me", "mine", "myself",
    "offshore", "ours", "responsibility", "separate", "task", "turf", "work",
}
# fmt: on
"""The words of which one stands wherever `did_behind` holds."""
_LABEL_REACH = 240
_LONGEST_LINE = 700  # of products


def did_before(clause: str) -> bool:
    """Say whether the clause before a mention tells of others.

    >>> did_before("Supported the team that builds "), did_before("Led the team that built ")
    (True, False)
    """
    return _BEHIND_OTHERS.search(clause) is not None or _BESIDE_OTHERS.search(clause) is not None


def did_behind(after: str) -> bool:
    """Say whether the words behind a mention give it to others: "built by my teams".

    >>> did_behind(" was done by the ops team"), did_behind(" was used by the ops team")
    (True, False)
    """
    after = lower_case(after)
    return _BY_OTHERS.match(after) is not None or _WITH_OTHERS.match(after) is not None


def was_left_to(lead: str, after: str) -> bool:
    """Say whether it was left to others: "left Spark to the data team".

    >>> was_left_to("I left ", " to the ops people"), was_left_to("I left ", " to study")
    (True, False)
    """
    return _LEFT_TO.match(after) is not None and _LEFT.search(lead) is not None


def is_employers_product(text: str, start: int) -> bool:
    """Say whether a place stands behind the label "Product:" of an employer's line."""
    line = text.rfind("\n", 0, start) + 1
    if start - line > _LONGEST_LINE or "roduct" not in text[line:start]:
        return False
    return _EMPLOYERS_PRODUCT.search(text[max(0, line - _LABEL_REACH) : start]) is not None


def is_said_of_people(lead: str) -> bool:
    """Say whether what follows is said of people: who never used it, or are learning it.

    >>> is_said_of_people("Taught managers who were "), is_said_of_people("I am ")
    (True, False)
    """
    return _OF_PEOPLE.search(lead) is not None


def they_wish(clause: str) -> bool:
    """Say whether a wish in a clause is others' own: "Staff wanted to learn".

    >>> they_wish("Customers wanted to learn "), they_wish("I wanted my customers to learn ")
    (True, False)
    """
    return _THEY_WISH.search(clause) is not None


__all__ = [
    "CUES",
    "CUES_BEHIND",
    "CUES_LEFT",
    "REACH_BEHIND",
    "did_before",
    "did_behind",
    "is_employers_product",
    "is_said_of_people",
    "they_wish",
    "was_left_to",
]
