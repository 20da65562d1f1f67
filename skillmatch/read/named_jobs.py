"""Whether the lines of a dated entry name a job or a study: by its title, employer or labels."""

from __future__ import annotations

import re

from skillmatch.occupation_words import ABBREVIATED, BUILDERS
from skillmatch.read.dated_titles import TITLES_TOO
from skillmatch.read.dates import DateRange, find_date_ranges
from skillmatch.read.job_titles import ROLE
from skillmatch.word_forms import either, plurals

_MORE_ROLES = (
    rf"(?i:{either(ABBREVIATED | plurals(BUILDERS))}|post-?doc(?:toral fellow)?|c[te]o|fellow|"
    r"freelance|self-employed|internship|traineeship|"
    r"contractor|doctoral candidate|ph\.?d candidate|owner|statistician|mathematician|"
    r"physicist|economist|surgeon|physician|pharmacist|volunteer|curator|librarian|"
    r"praktikum|dozent(?:in)?|forscher(?:in)?|analist|ontwikkelaar|ricercatore|sviluppatore|"
    r"chercheu(?:r|se)|analyste|consultor(?:a)?|analista|pesquisador(?:a)?)"
)
_JOB = re.compile(
    rf"(?:(?i:as) (?:(?i:an?|the) )?)?(?:[\w&/+.'’-]+ ){{0,8}}(?:{ROLE}|{_MORE_ROLES})"
    r"(?: (?:I{1,3}|IV|\d))?"
)
_PARTS = re.compile(
    r"\s*(?:[,|·•()@–—:;/\t\ufffd]|\s-\s|\s{2,}|\.(?=\s|$)|\b(?:at|bei|chez|for)\s)\s*"
)
_FORMER = re.compile(
    r"\s*(?:[-*•–]\s+)?(?:[Ff]ormer(?:ly)?|[Ee]x|[Pp]reviously)[ -](?:the |an? )?"
    r"((?:[\w&/+.-]+ ){0,5}?[\w&/+.-]+) (?:of|on) "
)
_EMPLOYER_BEHIND = re.compile(
    r"[\s|,:;()–—-]*(?:at|with|for|bei|chez|presso|bij|hos)\s+(?:the\s+)?[A-Z0-9]|[\s|,:;]*@\s?\w"
)
_SAID_OF_WORK = re.compile(
    r"(?:\w+ed|built|wrote|ran|led|helped|the|our|my|their|his|her|with|for|to|of|and|or)\b"
)
_STUDY = re.compile(
    r"\b(?:B\.?Sc|M\.?Sc|B\.?Eng|M\.?Eng|B\.?Tech|M\.?Tech|B\.[AS]\.|M\.[AS]\.|Ph\.?D|MBA|Bachelor|"
    r"Master of|Master['’]s|Diploma|Diplom|Abitur|Degree|University|Universität|Universidad|"
    r"Université|Universiteit|Universidade|Università|Hochschule|College|High School)(?!\w)"
)
_LABEL_OF_A_JOB = re.compile(
    r"^[ \t]*(?:client|role|position|designation|employer|company|job title|"
    r"kunde|rolle|auftraggeber|poste|cargo|puesto|opdrachtgever|functie|rol)[ \t]*:[ \t]*\S",
    re.IGNORECASE | re.MULTILINE,
)
_SENTENCE_BEFORE = re.compile(
    r"(?:(?m:^)(?=\s*(?-i:[A-Z(]))|[.!?;]\s+)"
    r"(?:(?:before(?: that| then)?|then|previously|earlier|prior to that|after that|"
    r"from|since|davor|zuvor|avant|antes|daarvoor)[,:]?\s+){0,2}\(?$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?;](?:\s|$)|\n")
_LONGEST_LINE = 300
_REACH_BEFORE = 40  # characters in which a sentence begins before its dates
_REACH_OF_LABELS = 300  # characters of an entry in which its labels stand


def names_a_job(line: str) -> bool:
    """Say whether a dated line names what somebody was, or where they worked.

    >>> names_a_job("2009 - 2016  ML Scientist, Acme. Ranking."), names_a_job("2019 - now at Acme")
    (True, True)
    >>> names_a_job("Python, 2019 - 2021"), names_a_job("BSc Physics, 2013 - 2016")
    (False, False)
    """
    line = line[:_LONGEST_LINE]
    dates = next(find_date_ranges(line, singles=True), None)
    if dates is None:
        return _names_one(line)
    if dates.form != "single" and _EMPLOYER_BEHIND.match(line, dates.end):
        return True
    return _names_one(line[: dates.start]) or _names_one(line[dates.end :])


def begins_a_job(text: str, dates: DateRange, start: int, end: int) -> bool:
    """Say whether dates begin a sentence of running text that says where somebody worked.

    >>> text = "I build models. 2019-2021 at Acme: fraud. Before that, 2017-2019 analyst."
    >>> [begins_a_job(text, dates, 0, len(text)) for dates in find_date_ranges(text)]
    [True, True]
    >>> text = "Moved 40 tables. 2019-2021 saw three outages."
    >>> [begins_a_job(text, dates, 0, len(text)) for dates in find_date_ranges(text)]
    [False]
    """
    if dates.form == "single":
        return False
    floor = max(0, start - 2, dates.start - _REACH_BEFORE)  # a sentence may end before the stretch
    if not _SENTENCE_BEFORE.search(text, floor, dates.start):
        return False
    if _EMPLOYER_BEHIND.match(text, dates.end, end):
        return True
    stop = _SENTENCE_END.search(text, dates.end, end)
    first_part = _PARTS.split(text[dates.end : stop.start() if stop else end].strip(" ,:"))[0]
    return _names_one(first_part)


def leads_to_a_job(words: str) -> bool:
    """Say whether words only lead to the dates of the next job, and are no part of its title.

    >>> leads_to_a_job("Before that, from"), leads_to_a_job("Analyst, from")
    (True, False)
    """
    return _SENTENCE_BEFORE.fullmatch(f"{words.strip()} ") is not None


def _names_one(words: str) -> bool:
    """Say whether some part of a title is what a job is called: "Former maintainer of Acme" too."""
    former = _FORMER.match(words)
    if former is not None and _JOB.fullmatch(former[1]):
        return True
    return any(
        _JOB.fullmatch(part) and not _STUDY.search(part) and not _is_said_of_work(part)
        for part in (part.strip(" *_#-") for part in _PARTS.split(words))
    )


def _is_said_of_work(part: str) -> bool:
    """Say whether words begin as what was done does: "Trained", and not "Embedded"."""
    found = _SAID_OF_WORK.match(part)
    return found is not None and found.group().casefold() not in TITLES_TOO


def names_a_study(line: str) -> bool:
    """Say whether a line names a degree or where it was taken.

    >>> names_a_study("MSc Statistics, 2014 - 2016"), names_a_study("Acme, 2014 - 2016")
    (True, False)
    """
    return _STUDY.search(line[:_LONGEST_LINE]) is not None


def is_labelled_job(text: str, start: int, end: int) -> bool:
    """Say whether an entry says by labels for whom and as what it was: "Client:", "Role:".

    >>> text = "Client: a bank (2019 - 2021)\\nRole: engineer"
    >>> is_labelled_job(text, 0, len(text))
    True
    """
    reach = min(end, start + _REACH_OF_LABELS)
    return _LABEL_OF_A_JOB.search(text, start, reach) is not None


__all__ = ["begins_a_job", "is_labelled_job", "leads_to_a_job", "names_a_job", "names_a_study"]
