"""Titles: names that are part of a job title or of the title of a course."""

from __future__ import annotations

import re

from skillmatch.find.words.cue_words import cue_words
from skillmatch.occupation_words import (
    ABBREVIATED,
    ASSOCIATES,
    BUILDERS,
    EXAMINED,
    LEADERS,
    LEARNERS,
    MAKERS,
    TEACHERS,
)
from skillmatch.word_forms import both_numbers, either

# fmt: off
# SRE names the practice as often as who lives by it: "AWS, SRE".
_NOUNS = (
    (MAKERS | LEADERS | LEARNERS | TEACHERS | ASSOCIATES | ABBREVIATED) - {"sre"}
) | {"internship"}
PROFESSIONS = cue_words(both_numbers(_NOUNS) | {
    "specialization", "specialisation", "nanodegree",
    "certificate", "bootcamp", "boot", "vp", "president", "dean", "chair", "chief",
})
# fmt: on
_TITLE = re.compile(
    r"(?:[ \t]*[/&][ \t]*[\w+#./]+|[ \t]{1,2}(?:Software|Senior|Junior|Sr\.?|Jr\.?|Applications?|"
    r"Research|Data|Web|Development|Test|QA|Systems?|Technical|Backend|Front-?end|Full[ -]?Stack|"
    r"and|Lead|Solutions?|Database|Automation|Cloud|Integration|Platform|Learning|ML|AI|BI|ETL|"
    r"Security|Network|Support|Engineering|Product|Project|Program)){0,2}"
    rf"[ \t]{{1,2}}({either(_NOUNS)})s?\b(?!\s+(?:tool|studio|server))",
    re.IGNORECASE,
)
# "Machine learning engineer with six years" names a profession, however it is written.
_ENGINEERS = BUILDERS | {"researcher"}
_TITLE_BEFORE = re.compile(
    r"(?:^|\n|[ ]{2}|\t)[ \t]*(?:(?:Senior|Junior|Doctoral|Postdoctoral) )?Researcher in $|"
    r"\b(?:Head|Director|VP|Vice President|Manager|Dean|Professor|Lecturer|Chair|Chief|Fellow)"
    r"(?: of|,| in) (?:[A-Z]\w*(?: and| &|,)? ){0,3}$"
)
_ROLE_LABEL = re.compile(
    r"\b(?:Role|ROLE|Title|Position|Designation|Job Title)s?[ \t]*[:\u2013-]+[ \t]*"
    r"(?:[\w./]+[ \t]+){0,3}$"
)
# "Senior SRE, Hill Ltd": a rank before what is a job by itself.
_JOBS_BY_THEMSELVES = frozenset({"SRE", "QA", "DBA", "SDET"})
_RANK_BEFORE = re.compile(r"\b(?:Senior|Junior|Lead|Principal|Staff|Chief|Head|Sr\.?|Jr\.?)[ \t]+$")
_TITLE_ENDS = re.compile(r"[ \t]*(?:[,|(@\n–—-]|at\b|$)")
_CERTIFICATE = re.compile(
    r"(?:[ \t]+[A-Z][\w&-]*){0,2}[ \t]+(?:Specialization|Specialisation|Nanodegree|"
    r"Professional Certificate|Bootcamp|Boot Camp)\b"
)
# The titles of certificates: "Certified Kubernetes Administrator"
_CERTIFIED = re.compile(
    r"\b(?:[Cc]ertified|CERTIFIED)(?:[ \t]*[:–-]|[ \t]+(?:as[ \t]+an?|in))?[ \t]+"
    r"(?:(?:[A-Z][\w.&+#-]*|in|on|of)[ \t]+){0,3}$"
    # A label of certificates that are held, or to be
    r"|(?:^|[\n.;•|]|[ \t]{2}|[a-z][ \t])[ \t]*(?i:certificat(?:e|ion)s?|certs?|exams?|badges?)"
    r"[ \t]*:[^:\n]{0,80}$"
)
_CERTIFIED_BEHIND = re.compile(r"[ \t]+[Cc]ertified[ \t:]+[A-Z]")
_CERTIFICATE_BEHIND = re.compile(
    r"(?:[ \t]+[A-Z][\w&+-]*){0,5}[ \t]+(?i:certifi(?:cate|cation|ed)|nanodegree)\b"
)
_OF_RANK = either(map(str.capitalize, EXAMINED))
_CERTIFICATE_OF_RANK = re.compile(
    r"(?:[ \t]+[A-Z][\w&+-]*){0,3}[ \t]+"
    rf"(?:{_OF_RANK})\b(?:[ \t]*-?[ \t]*Associate\b)?"
    r"[ \t]*(?:[.,;)(\n|]|$)"
)
_UNDER_WAY = re.compile(
    r"(?:^|\n)\W*(?i:in progress|under ?way|ongoing|to be (?:completed|taken|finished|done)|"
    r"planned|pursuing|upcoming|scheduled|booked|working towards|preparing for|studying for|"
    r"pending|not yet (?:taken|completed|done)|expected(?: in)?)"
    r"(?:[ \t]+[\w ]{1,20})?[ \t]*:[^:\n]{0,80}$"
)
# Behind the name of a product these are parts of other products ("SQL Server ... Manager").
_TITLES_OF_CONCEPTS = frozenset(
    {"manager", "lead", "designer", "head", "director", "officer", "assistant"}
)


def is_title(first_letter: str, after: str, *, concept: bool, listed: bool) -> bool:
    """Say whether a name is part of a job title: "Java Developer", not "a java developer".

    At the end of a list a longer title is the next job's, in a text whose line breaks are lost:
    "Git, Jira Data Scientist".
    """
    match = _TITLE.match(after)
    if not match or "\n" in match[0]:
        return False
    noun = match[1]
    if listed and not concept and len(match[0].split()) > 1 and "/" not in match[0]:
        return False
    if concept and noun.lower() in _ENGINEERS:
        return True
    if noun.lower() in _TITLES_OF_CONCEPTS and not concept:
        return False
    return noun[:1].isupper() and not first_letter.islower()


def is_certificate(after: str) -> bool:
    """Say whether a name begins the title of a course: "Deep Learning Specialization"."""
    return _CERTIFICATE.match(after) is not None


def is_examined(before: str, after: str) -> bool:
    """Say whether a title is a certificate's, which examines what is named in it.

    >>> is_examined("Certified ", " Administrator with"), is_examined("Senior ", " Administrator")
    (True, False)
    >>> is_examined("", " Developer Certificate"), is_examined("Pursuing: ", " Associate")
    (True, True)
    """
    if _CERTIFIED.search(before) or _CERTIFICATE_BEHIND.match(after):
        return True
    return _CERTIFICATE_OF_RANK.match(after) is not None and _UNDER_WAY.search(before) is not None


def names_vendor(before: str, after: str) -> bool:
    """Say whether a name stands in a certificate's title, where its vendor may be no employer.

    >>> names_vendor("Administrator | ", " Certified DevOps Engineer")
    True
    """
    if "ertif" not in before and "ertif" not in after:
        return False  # nearly always
    return _CERTIFIED_BEHIND.match(after) is not None or _CERTIFIED.search(before) is not None


def is_role(before: str) -> bool:
    """Say whether a job's title is about to come: "Role: SQL Developer"."""
    return _ROLE_LABEL.search(before) is not None


def is_ranked(name: str, before: str, after: str) -> bool:
    """Say whether a name that is a job by itself has a rank: "Senior SRE, Hill Ltd".

    >>> is_ranked("SRE", "Senior ", ", Hill Ltd"), is_ranked("SRE", "Practised ", ", and more")
    (True, False)
    """
    if name not in _JOBS_BY_THEMSELVES:
        return False
    return _RANK_BEFORE.search(before) is not None and _TITLE_ENDS.match(after) is not None


def is_leader(before: str) -> int | None:
    """Return where a title begins whose holder is the head of what the name names, if one does.

    >>> is_leader("Since 2019 Director of ")
    11
    """
    match = _TITLE_BEFORE.search(before)
    return None if match is None else match.start()


__all__ = [
    "PROFESSIONS",
    "is_certificate",
    "is_examined",
    "is_leader",
    "is_ranked",
    "is_role",
    "is_title",
    "names_vendor",
]
