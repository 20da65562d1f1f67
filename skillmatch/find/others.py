"""What others did: the words around a mention that give a deed to colleagues or to the employer."""

from __future__ import annotations

import re

# As far as a clause goes, unless the person's own deed follows: ", trained", "where I wrote".
_ON = r"(?:(?!\b(?:I|my|myself)\b|,[ \t]+(?:and[ \t]+)?\w+ed\b)[^;:!?\n•])*$"
_DEEDS = (
    r"(?:\w+ed|built|builds?|wrote|writes?|made|makes?|ran|runs?|did|trains?|uses?|develops?|"
    r"deploys?|maintains?|works?)"
)
_BEHIND_OTHERS = re.compile(
    # "Worked with teams who use Spark"; a team that one led is one's own.
    r"(?<![Tt]o )\b(?:(?:[Ss]upport|[Hh]elp|[Aa]ssist)(?:s|ed|ing)?|"
    r"(?:[Ww]ork|[Cc]ollaborat|[Ss]at|[Ll]iais)(?:s|e|es|ed|ing)?[ \t]+(?:closely[ \t]+)?with)\b"
    r"[^.;:,!?\n•]{0,40}?"
    r"\b(?:teams?|groups?|departments?|colleagues?|data scientists|researchers)[ \t]+"
    r"(?:who|that|which)[ \t]+(?:have[ \t]+|had[ \t]+|were[ \t]+|are[ \t]+)?"
    r"(?:"
    + _DEEDS
    + r"|\w+ing)\b"
    + _ON
    # "Colleagues trained PyTorch models; I wrote the invoices"
    + r"|(?:^\W*|,[ \t]|\bwhere[ \t])(?:(?:[Mm]y|[Oo]ur|[Tt]he|[Oo]ther|[Ss]ome)[ \t]+)*"
    r"(?:[Cc]olleagues|[Cc]o-?workers|[Tt]eam-?mates|[Oo]ther teams)[ \t]+"
    + _DEEDS
    + r"\b"
    + _ON
    # "The company develops AI agents": what it is, in the present; founders say "my" and "our".
    + r"|^\W*(?:[Tt]he|[Tt]his|[Aa])[ \t]+(?:\w+[ \t]+)?"
    r"(?:company|firm|employer|start-?up|enterprise|agency)[ \t]+(?:that[ \t]+|which[ \t]+)?"
    r"(?:develops|builds|makes|sells|offers|provides|produces|is[ \t]+(?:building|developing)|"
    r"speciali[sz]es[ \t]+in)\b" + _ON
)
# "Example Ltd, 2019 - 2022", then "Product: AI agents": of the employer, not of a list of tools.
_EMPLOYERS_PRODUCT = re.compile(
    r"(?:\b(?:19|20)\d\d|\b(?:present|today|now|current))\b[^\n]{0,60}\n"
    r"(?:[^\n:•]{1,60}\n)?[^\w\n]*(?:(?:main|core|key)[ \t]+)?products?[ \t]*:[^\n;!?•]*$",
    re.IGNORECASE,
)
# "a language model assistant, launched in 2024, built by my teams"
_BY_OTHERS = re.compile(
    r"(?:[^.,;!?\n•]{0,30}?\b|(?:[^.;:!?\n•]|\.(?=\d)){0,130}?,[ \t]*(?:all[ \t]+)?)"
    r"(?:built|developed|done|written|trained|made|run|maintained|created)"
    r"[ \t]+by[ \t]+(?:my|our|the|their|other|some)?[ \t]*(?:teams|colleagues|co-?workers)\b",
    re.IGNORECASE,
)
REACH_BEHIND = 170
"""How far behind a mention such words may end."""
CUES = frozenset(
    {
        "team", "teams", "group", "groups", "department", "departments", "colleague", "colleagues",
        "researchers", "scientists", "worker", "workers", "coworkers", "co-workers", "teammates",
        "company", "firm", "employer", "startup", "start", "enterprise", "agency",
        "product", "products",
    }
)  # fmt: skip
"""The words without which nothing here can match."""
CUES_BEHIND = frozenset({"teams", "colleagues", "co", "coworkers", "co-workers", "workers"})
"""The words of which one stands wherever `did_behind` holds."""
_LABEL_REACH = 240


def did_before(clause: str) -> bool:
    """Say whether the clause before a mention tells of others.

    >>> did_before("Supported the team that builds "), did_before("Led the team that built ")
    (True, False)
    """
    return _BEHIND_OTHERS.search(clause) is not None


def did_behind(after: str) -> bool:
    """Say whether the words behind a mention give it to others: "built by my teams"."""
    return _BY_OTHERS.match(after) is not None


def is_employers_product(text: str, start: int) -> bool:
    """Say whether a place stands behind the label "Product:" of an employer's line."""
    line = text.rfind("\n", 0, start) + 1
    if "roduct" not in text[line:start]:
        return False
    return _EMPLOYERS_PRODUCT.search(text[max(0, line - _LABEL_REACH) : start]) is not None


__all__ = [
    "CUES",
    "CUES_BEHIND",
    "REACH_BEHIND",
    "did_before",
    "did_behind",
    "is_employers_product",
]
