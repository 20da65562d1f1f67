"""The title of a posting: what the role is called."""

from __future__ import annotations

import re
import unicodedata

from skillmatch.find.owners.titles import PROFESSIONS
from skillmatch.occupation_words import LEARNERS, MAKERS
from skillmatch.word_forms import either

_LABEL = re.compile(
    r"(?:job\s+)?(?:title|position|role|stelle|stellenbezeichnung|jobtitel)\s*[:–-]\s*",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"(?:we(?: are|['’]re) )?(?:currently )?(?:hiring|seeking|looking for|wir suchen|gesucht)"
    r"\s*[:!]?\s*(?:an?\s|eine?n?\s)?",
    re.IGNORECASE,
)
_GENDERS = re.compile(r"\s*[(\[][mwfdxgn*]{1,6}(?:\s?[/|]\s?[mwfdxgn*]{1,6})+[)\]]", re.IGNORECASE)
_GERMAN = re.compile(r"(?:entwickler|ingenieur|wissenschaftler|architekt|analyst)(?:in|:in|\*in)?$")
_WORD = re.compile(r"[^\W\d_]+(?:[*:]in)?")
# Of what a director or a head is one stands behind the word.
_NOUN = either(MAKERS | LEARNERS | {"lead", "manager"})
_IN_A_SENTENCE = re.compile(
    r"\b(?:looking for|seeking|hiring|searching for|(?:^|[ \n])as)\s+"
    r"(?:an?|our|the|your)\s+(?:(?:next|first|new|talented|experienced|passionate|skilled|highly|"
    r"motivated|dynamic|strong)\s+)*"
    rf"(?P<title>(?:[\w/&+#.-]+\s){{0,4}}?{_NOUN})\b",
    re.IGNORECASE,
)
# Words of sentences, which no title has.
_SENTENCE = re.compile(
    r"^(?:we|as|join|our|this|the|you|if|are|at|in|for|would|with|ein|eine|als|bei|wir)\b|"
    r"\b(?:to|will|you|we|is|are|that|our|your|with deep)\b",
    re.IGNORECASE,
)
_LINES = 6
_LONGEST = 80
_MOST_WORDS = 10
_LONGEST_ID = 70


def find_title(text: str) -> str:
    """Return the job title that a posting begins with or says it looks for, or ``""``.

    >>> find_title("Job title: Data Engineer (m/w/d)"), find_title("We are hiring a ML engineer.")
    ('Data Engineer', 'ML engineer')
    """
    lines = [line for line in text[:4000].splitlines() if line.strip()][:_LINES]
    for line in lines:
        title = _GENDERS.sub("", _bare(line))
        if _is_title(title):
            return title
    match = _IN_A_SENTENCE.search(text)
    return _without_praise(match["title"].split()) if match else ""


def _without_praise(words: list[str]) -> str:
    """Return a title without what is said of the person: "exceptional and driven ML Engineer"."""
    first = next((n for n, word in enumerate(words[:-1]) if word[:1].isupper()), 0)
    return " ".join(words[first:])


def _bare(line: str) -> str:
    line = " ".join(line.split()).strip(' #*_•|"')
    for pattern in (_HIRING, _LABEL):
        match = pattern.match(line)
        line = line[match.end() :] if match else line
    return re.split(r"\s[|•]\s", line.strip(" \t*_!"), maxsplit=1)[0].strip(" *_")


def _is_title(line: str) -> bool:
    if not line or len(line) > _LONGEST or line.endswith((".", ":", "?", ",", ";")):
        return False
    if _SENTENCE.search(line):
        return False
    words = _WORD.findall(line)
    if len(words) > _MOST_WORDS or not line[0].isupper():
        return False
    return any(word.casefold() in PROFESSIONS or _GERMAN.search(word.casefold()) for word in words)


def role_id(name: str) -> str:
    """Return an id for a role made from a posting, never that of a built-in role.

    >>> role_id("Senior ML Engineer (Search)"), role_id("職")
    ('posting-senior-ml-engineer-search', 'posting')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    words = re.findall(r"[a-z0-9]+", plain)
    return "-".join(["posting", *words])[:_LONGEST_ID].rstrip("-")


__all__ = ["find_title", "role_id"]
