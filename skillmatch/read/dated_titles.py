"""Titles that run up to a single date: "Birdsong classifier 2021", not "Visual Studio 2019"."""

from __future__ import annotations

import re

_MOST_WORDS = 9
MOST_LOWERED = 2  # words of a title that begins small, as tools are called
# Said of what somebody did; "Engineering Manager" and "Certified Scrum Master" are titles.
_DEED = re.compile(
    r"\w+(?:ed|ing)$|(?:led|built|wrote|ran|made|won|taught|grew|cut|set|took|gave|sold|held|"
    r"oversaw|drove|kept|brought|found|did|was|were|have|has|had|is|are)$",
    re.IGNORECASE,
)
_DOING = re.compile(r"\w+ing$", re.IGNORECASE)
TITLES_TOO = frozenset(
    {"certified", "united", "applied", "embedded", "advanced", "distributed", "shared", "red",
     "integrated", "limited", "automated", "supervised", "connected", "chartered", "registered",
     "licensed", "associated", "distinguished", "accredited", "invited",
     "computed", "augmented", "unmanned", "speed", "seed"}
)  # fmt: skip
"""Words like those of what was done with which titles begin too: "Embedded engineer"."""
_SAID_WITHIN = frozenset(
    {"led", "built", "wrote", "ran", "made", "won", "taught", "grew", "took", "gave", "sold",
     "held", "oversaw", "drove", "brought", "did", "was", "were", "have", "has", "had", "is", "are",
     "which", "who", "i", "we", "since"}
)  # fmt: skip
# The last word of a product whose versions are years, or of an amount.
_VERSIONED = frozenset(
    {"studio", "server", "servers", "windows", "office", "exchange", "sharepoint", "excel", "word",
     "access", "outlook", "powerpoint", "onenote", "infopath", "frontpage", "visio",
     "dynamics", "moss", "wss", "tfs", "vs", "vb", "autocad", "revit", "solidworks",
     "inventor", "max", "maya", "photoshop", "illustrator", "indesign", "cc", "ecmascript",
     "fortran", "ada", "sql", "oracle", "os", "win", "cobol", "biztalk", "lync", "quickbooks",
     "version", "edition", "release", "ms", "mssql", "vs.net", "navision", "crm", "365", "catia",
     "ansys", "civil", "navisworks", "3d", "ssms", "ssis", "ssrs", "ssas", "horizon",
     "owasp", "linux", "cognos", "eur", "usd", "gbp", "inr", "total", "10"}
)  # fmt: skip
_SMALL_OF_NAMES = frozenset({"and", "at", "by", "de", "for", "in", "of", "on", "the", "to", "with"})
_LEAVES_OPEN = re.compile(
    r"(?:[,&(/-]|(?<![\w'’])(?:an?|the|of|in|on|at|to|for|from|with|by|and|or|as|our|their|its|"
    r"his|her|using|into|through|within|during|until|including))$"
)
_WRAPPED = 45  # characters of a sentence's line that may go on below
_WORDS_OF_A_SENTENCE = 6
_NO_WORDS = re.compile(r"^[\W_]+|[\W_]+$")


def is_dated_title(words: list[str], above: str) -> bool:
    """Say whether the words before a date at a line's end read as a title, below another line.

    A title is short, begins with a capital, and says nothing of what somebody did; it is no
    product whose version is a year, and not the end of a sentence that began above.

    >>> is_dated_title("Birdsong classifier".split(), "")
    True
    >>> is_dated_title("Visual Studio".split(), "")
    False
    >>> is_dated_title("Data Summit".split(), "• Built the forecasts that were shown at the")
    False
    """
    if len(words) > _MOST_WORDS or any(word.endswith((":", ";")) for word in words):
        return False
    bare = [word for word in (_NO_WORDS.sub("", word) for word in words) if word]
    if not bare or bare[-1].isdigit() or _is_versioned(bare):
        return False
    if bare[0][0].islower() and len(bare) > MOST_LOWERED:
        return False
    if is_deed(bare) or not _SAID_WITHIN.isdisjoint(bare):
        return False
    return not goes_on(above)


def _is_versioned(words: list[str]) -> bool:
    """Say whether words end in a product as it is written: "MS Access", but "Open access"."""
    last = words[-1]
    if last == "Project":
        return len(words) > 1 and words[-2] in {"MS", "Microsoft"}
    return last.casefold() in _VERSIONED and not last[0].islower()


def is_deed(words: list[str]) -> bool:
    """Say whether words begin with what was done: "Led Acme", "Teaching maths".

    >>> is_deed(["Teaching", "maths"]), is_deed(["Teaching", "Assistant"])
    (True, False)
    """
    first = words[0]
    if first.casefold() in TITLES_TOO or _DEED.match(first) is None:
        return False
    is_title = _DOING.match(first) is not None and (len(words) == 1 or not words[1][:1].islower())
    return not is_title


def says_what_was_done(line: str) -> bool:
    """Say whether a line tells in a few words what somebody did, and is no name.

    >>> says_what_was_done("Ran Kafka clusters"), says_what_was_done("Managed Services Ltd")
    (True, False)
    """
    words = [word for word in (_NO_WORDS.sub("", word) for word in line.split()) if word]
    if len(words) < 2 or not is_deed(words):  # noqa: PLR2004 - the deed and its object
        return False
    if _DOING.match(words[0]):  # "Working student"
        return False
    return any(word[0].islower() and word not in _SMALL_OF_NAMES for word in words[1:])


def goes_on(line: str) -> bool:
    """Say whether a line is a sentence that may go on below, in what looks like a title."""
    bare = line.strip()
    if not bare or bare[-1] in ".!?;:)":
        return False
    if _LEAVES_OPEN.search(bare):
        return True
    words = bare.split()
    if len(bare) < _WRAPPED or len(words) < _WORDS_OF_A_SENTENCE:
        return False
    return not bare[0].isupper() or is_deed(words)


__all__ = [
    "MOST_LOWERED",
    "TITLES_TOO",
    "goes_on",
    "is_dated_title",
    "is_deed",
    "says_what_was_done",
]
