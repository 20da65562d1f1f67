"""Occupations: whether a job builds, or hires, sells, manages and reports beside those who do."""

from __future__ import annotations

import re

from skillmatch.names import lower_case
from skillmatch.occupation_words import ABBREVIATED, BUILDERS, LEARNERS, MAKERS, SPECIALISTS
from skillmatch.people_words import CUSTOMERS, FOLK, NOVICES, PEERS
from skillmatch.word_forms import either, either_number

# In lower case, as are the titles: to ignore case takes four times as long.
_BESIDE = re.compile(
    r"\b(?:recruit(?:er|ment|ing)|talent (?:partner|acquisition|manager|sourcer)|sourcer|"
    r"head-?hunter|staffing|human resources?|hr|people (?:partner|operations)|payroll|"
    r"sales|account (?:executive|manager|director)|business development|pre-?sales|"
    r"marketing|public relations|communications|copy-?writer|content (?:writer|manager)|"
    r"journalist|reporter|columnist|correspondent|editor|"
    r"(?:customer|client) (?:support|service|success|care)|call cent(?:er|re)|help ?desk|"
    r"(?:project|programme|program|product|delivery|office|event|facility|procurement) "
    r"(?:manager|coordinator|owner|officer|assistant|lead)|scrum master|agile coach|"
    r"receptionist|secretary|(?:administrative|executive|personal) assistant|"
    r"lawyer|attorney|paralegal|counsel|accountant|bookkeeper|teacher|nurse|translator|interpreter|"
    r"data (?:labell?er|annotator)|annotator|investor|venture partner|board member)s?\b"
)
# A specialist in support or in sales builds nothing.
_MAY_BUILD = (SPECIALISTS - {"specialist"}) | LEARNERS | ABBREVIATED
_BUILDS = re.compile(
    rf"\b(?:{either(_MAY_BUILD)}|engineering|technical|technology lead|data|machine learning|ml|"
    r"software|devops|cto|founder|co-founder|quant\w*|statistician|automation|qa)\b"
)
_TRADE = re.compile(rf"\b{either_number(BUILDERS)}\b")
_DATA_WORK = re.compile(r"\bdata (?:labell?er|annotator)|technical recruiter")
_AS_EMPLOYER = re.compile(r"[,|·•–—(@]|\s-\s|\bat\b|\bfor\b")


def works_beside(title: str) -> bool:
    """Say whether a job's title is one of those who work beside engineers and build nothing.

    Only what stands before the first comma, dash or bracket is the title: behind it stand the
    employer and the place. A title that names a trade that builds, anywhere, is one of that.

    >>> works_beside("Senior Talent Partner, Foxglove Search, 2020"), works_beside("Sales Engineer")
    (True, False)
    """
    if _TRADE.search(lower_case(title)):
        return False
    for line in title.splitlines():
        name = lower_case(_AS_EMPLOYER.split(line.strip(" \t*#-–•"), maxsplit=1)[0])
        if _DATA_WORK.search(name):
            return True
        if _BUILDS.search(name):
            return False
        if _BESIDE.search(name):
            return True
    return False


_DEED = re.compile(
    r"\W*(?:(?:i|we)[ \t]+)?(?:(?:also|then|later|personally|single-handedly|hand-)[ \t]*)*"
    r"(?:(?:wrote|designed|developed)[ \t]+and[ \t]+)?"
    r"(?:built|coded|programmed|implemented|deployed|trained|retrained|fine-?tuned|engineered|"
    r"prototyped|shipped)\b"
)
_PEOPLE = MAKERS | NOVICES | PEERS | CUSTOMERS | FOLK | {"team", "employee"}
# What people build and train who build no software; a team or a course is no model.
_OTHER_OBJECT = re.compile(
    r"[ \t]+(?:and[ \t]+\w+ed[ \t]+)?(?:(?:a|an|the|our|my|new|strong|deep|several|\d+|up|about|"
    r"on|for|over|of|with|and|internal|global|technical|hiring|sourcing|talent|sales|marketing|"
    r"[\w+-]+ing|[a-z]+al|[a-z]+ive)[ \t]+){0,4}"
    rf"(?:{either(_PEOPLE)}|relationship|partnership|pipeline of|"
    r"candidate|campaign|content|strateg(?:y|ie)|plan|course|curriculum|training|brand|network of|"
    r"awareness|business|deck|presentation|stor(?:y|ie)|article|report|roadmap|requirement|"
    r"backlog|communit(?:y|ie)|job|recruit|"
    r"sales|proposal|polic(?:y|ie)|process(?:es)? for|about|on)s?\b"
)


def tells_building(sentence: str) -> bool:
    """Say whether a sentence begins with something that was built, whatever its job's title.

    >>> tells_building("Trained and deployed a model in PyTorch"), tells_building("Built a team")
    (True, False)
    >>> tells_building("Wrote about PyTorch"), tells_building("Hired 40 engineers")
    (False, False)
    """
    lower = lower_case(sentence)
    found = _DEED.match(lower)
    return found is not None and _OTHER_OBJECT.match(lower, found.end()) is None


_DIRECTS = re.compile(
    r"\b(?:head of|director|vp|svp|evp|vice[- ]president|"
    r"chief [a-z& ]{2,30} officer|c[ida]o|president|general manager|managing partner)\b"
)
# What those do who have it built. "Led", "managed" and "drove" say too little to tell.
_OVERSEES = re.compile(
    r"\W*(?:(?:i|we)[ \t]+)?(?:executive[ \t]+)?(?:"
    r"sponsor(?:ed|ing|ship of)?\b|overs(?:aw|ee|eeing)\b|commission(?:ed|ing)\b|procured\b|"
    r"championed\b|chaired\b|negotiated\b|advocated\b|approved\b|budgeted\b|"
    r"(?:vendor|supplier)[ \t]+(?:selection|evaluation|management|negotiations?|strategy)\b|"
    r"(?:tool|platform|technology|software)[ \t]+(?:selection|strategy)\b|"
    r"(?:selected|managed|evaluated)[ \t]+(?:the[ \t]+)?(?:vendors?|suppliers?|partners)\b|"
    r"(?:set|sets|setting|defined|shaped|established|owned|created|developed|drove|authored)[ \t]+"
    r"(?:(?:the|a|an|our|its|company|group|corporate)[ \t]+)*(?:[\w&/-]+[ \t]+){0,4}?"
    r"(?:strategy|roadmap|vision|polic(?:y|ies)|governance|budget|p&l|operating model)\b)"
)


def directs(title: str) -> bool:
    """Say whether a job's title is one of those who have things built by others.

    >>> directs("Head of Data & AI, Quillstone"), directs("CTO"), directs("Head of ML Engineering")
    (True, False, True)
    >>> directs("Director of Engineering and lead developer")
    False
    """
    lower = lower_case(title)
    return _DIRECTS.search(lower) is not None and not _TRADE.search(lower)


def tells_oversight(sentence: str) -> bool:
    """Say whether a sentence begins with what was paid for, bought, ruled or watched over.

    >>> tells_oversight("Sponsored a chatbot"), tells_oversight("Set the data and AI strategy")
    (True, True)
    >>> tells_oversight("Built a chatbot"), tells_oversight("Set up a cluster")
    (False, False)
    """
    return _OVERSEES.match(lower_case(sentence)) is not None


__all__ = ["directs", "tells_building", "tells_oversight", "works_beside"]
