"""Labels: names that head a list instead of standing in it ("Databases: MySQL, Oracle")."""

from __future__ import annotations

import re

_BULLETS = r"•●▪■◦·|.;:)\ufffd\t*¢€>"
_LABEL_BEHIND = re.compile(
    r"(?:[ \t]*(?:[/&,]|and)?[ \t]*(?:[Tt]ools?|[Tt]echnolog(?:y|ies)|[Ss]kills?|[Ll]anguages?|"
    r"[Ff]rameworks?|[Pp]latforms?|[Ss]ystems?|[Ss]ervices?|[Cc]oncepts?|[Ll]ibrar(?:y|ies)|"
    r"[Tt]echniques?|[Mm]ethod(?:s|ologies|ology)?|[Ss]oftwares?|[Ee]nvironments?|[Kk]nowledge|"
    r"[Ee]xperience|[Ss]ervers?|[Uu]tilities|[Pp]ackages?|[Pp]rotocols?|[Mm]odels?|[Ss]tack|"
    r"[A-Z][A-Za-z]*)){0,3}?[ \t]*(?::-|:(?!//|:|(?:19|20)\d\d\b)|[-–]{1,2}:)"
)
_LABEL_BEFORE = re.compile(
    rf"(?:^|[\n{_BULLETS}]|  |[a-z0-9,] (?=[A-Z])|[A-Z0-9][\w+#./-]*[,)]? $)[^\w\n]{{0,4}}"
    r"(?:[A-Z&/][\w&/]*[ \t/&,]*(?:and )?){0,4}$"
)
# A label without a colon, in front of a list ("OS RHEL 6", "CMS - Wordpress, Joomla").
_LINE_BEGINS = re.compile(rf"(?:^|[\n{_BULLETS}]|  )[^\w\n]{{0,4}}$")
# A row of a table: "Back end | Node.js, Express".
_BAR_BEHIND = re.compile(r"(?:[ \t]*[/&][ \t]*\w+)?[ \t]*\|[ \t]*\w[^\n|,]*,[^\n|]*(?:\n|$)")
# Columns with blanks between: "GenAI      OpenAI API, LangChain".
_COLUMN_BEHIND = re.compile(
    r"(?:['’]s)?(?:[ \t]*[/&][ \t]*\w+(?:[ ][A-Z]\w+)?)?(?:[ ]{3,}|[ ]*\t[ \t]*)(?=\w)"
    r"[^\n,\t]{1,60},(?:(?![ ]{3})[^\n\t])*(?:\n|$)"
)
_ROW_BEGINS = re.compile(r"(?:^|\n)[^\w\n]{0,4}(?:\w+[ \t]*[/&][ \t]*)?$")
_DASH_BEHIND = re.compile(r"[ \t]{0,2}[-–—][ \t]*$")  # no bullet of a column beside
_HEADS_OF_LISTS = frozenset(
    {
        "os",
        "operating system",
        "operating systems",
        "database",
        "databases",
        "ide",
        "ides",
        "scm",
        "version control",
        "ci cd",
        "monitoring",
        "modeling",
        "modelling",
        "protocol",
        "protocols",
        "network protocols",
        "iac",
        "web server",
        "web servers",
        "application servers",
        "app servers",
        "build tools",
        "frameworks",
        "programming",
        "programming languages",
        "scripting",
        "bug tracking",
        "big data",
        "rdbms",
        "orm",
        "virtualization",
        "reporting",
        "wireless",
        "routing",
        "switching",
        "methodologies",
        "containers",
        "data modeling",
        "visualization",
        "data visualization",
        "agile",
        "prototypes",
    }
)
# Heads, too, where a colon follows, and what was done only where none does.
_HEADS_WITH_COLON = frozenset(
    {
        "front end",
        "frontend",
        "back end",
        "backend",
        "server side",
        "client side",
        "web",
        "web technologies",
        "app server",
        "app servers",
        "application server",
        "web services",
        "cloud",
        "ci",
        "cms",
        "crm",
        "erp",
        "etl",
        "ui",
        "testing",
        "automation",
        "networking",
        "compilers",
        "debugging",
        "design pattern",
        "design patterns",
        "build tools",
        "ticketing",
        "scripting languages",
        "devops",
        "architecture",
        "security",
        "sdlc",
    }
)
# "Introduced unit testing: JUnit" tells what was done. Words that stand before nouns as well
# ("Automated testing: Selenium", "Distributed systems: Kafka") are left out.
_DEED_BEFORE = re.compile(
    r"(?:^|[\n.;:!?•●▪■◦·*-])[^\w\n]{0,4}(?:I[ \t]+|We[ \t]+)?(?:[A-Z][a-z]+ly[ \t]+)?"
    r"(?:Adopted|Authored|Brought|Built|Championed|Coached|Contributed|Created|Delivered|Deployed|"
    r"Designed|Developed|Did|Drove|Established|Expanded|Extended|Headed|Helped|Hardened|"
    r"Implemented|Improved|Initiated|Introduced|Launched|Led|Made|Maintained|Mentored|Migrated|"
    r"Modernised|Modernized|Moved|Operated|Optimised|Optimized|Overhauled|Owned|Performed|"
    r"Pioneered|Prepared|Promoted|Provided|Ran|Rebuilt|Redesigned|Refactored|Replaced|Reworked|"
    r"Rewrote|Rolled[ \t]+out|Scaled|Set[ \t]+up|Shipped|Simplified|Spearheaded|Started|"
    r"Strengthened|Streamlined|Supported|Taught|Trained|Used|Wrote)"
    r"[ \t]+(?:[\w&/,-]+[ \t]+){0,4}$"
)
_LONGEST_LABEL = 45
_LONGEST_BEFORE = 40


def is_label(before: str, after: str) -> bool:
    """Say whether a concept is (part of) a label in front of a list: "Databases: MySQL"."""
    near = after[:_LONGEST_LABEL]
    if "|" in near and _BAR_BEHIND.match(after):
        return _ROW_BEGINS.search(before) is not None
    if ("   " in near or "\t" in near) and _COLUMN_BEHIND.match(after):
        return _ROW_BEGINS.search(before) is not None
    if ":" not in near:
        return False  # nearly all names end here
    match = _LABEL_BEHIND.match(after)
    if not match or match.end() > _LONGEST_LABEL:
        return False
    if _DEED_BEFORE.search(before):
        return False
    label = before[max(0, len(before) - _LONGEST_BEFORE) :]
    return not label.strip() or _LABEL_BEFORE.search(label) is not None


def is_bare_label(words: str, before: str, gap: str, *, behind_name: bool) -> bool:
    """Say whether a concept heads a list although no colon follows it.

    Parameters
    ----------
    words
        The name's words in lower case.
    before
        The text before it.
    gap
        The text between it and the name of a language, tool or library right behind it.
    behind_name
        Whether another list ends just before it, in a text whose line breaks are lost.
    """
    begins = _LINE_BEGINS.search(before) is not None
    beside = bool(gap) and not gap.strip(" \t")  # columns of a table are parted by many spaces
    if not begins:
        return behind_name and beside and words in _HEADS_OF_LISTS
    if _DASH_BEHIND.fullmatch(gap):
        return True
    return beside and words in _HEADS_OF_LISTS


def heads_a_list(words: str) -> bool:
    """Say whether a name, in lower case, is what lists of tools stand under: "databases".

    >>> heads_a_list("operating systems"), heads_a_list("survival analysis")
    (True, False)
    """
    return words in _HEADS_OF_LISTS or words in _HEADS_WITH_COLON


def begins_a_list(words: list[str]) -> bool:
    """Say whether the words of a line, in lower case, begin with what is the head of a list.

    >>> begins_a_list(["big", "data", "hadoop"]), begins_a_list(["hadoop", "spark"])
    (True, False)
    """
    return any(" ".join(words[:count]) in _HEADS_OF_LISTS for count in (1, 2))


__all__ = ["begins_a_list", "heads_a_list", "is_bare_label", "is_label"]
