"""Professions: "5+ years as a data scientist" asks for data science, which it does not name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from skillmatch.document import Document
from skillmatch.find.owners.job_titles import FIELDS
from skillmatch.mentions import Mention
from skillmatch.occupation_words import FIELD_WORKERS
from skillmatch.places import Spans
from skillmatch.taxonomy import Taxonomy
from skillmatch.word_forms import either_number

_WORKER = either_number(FIELD_WORKERS)
# fmt: off
_SHOWN_BY_TITLES = {
    skill: rf"(?:{field}) (?:(?:software|research) )?{_WORKER}" for skill, field in FIELDS.items()
}
_SHOWN_BY_TITLES["data-science"] += "|data scientists?"
# The title of a job in a resume shows none of these: who asks for nothing else asks for them.
_SHOWN_BY_WORK = {
    "data-engineering": r"data engineers?",
    "data-analysis": r"data analysts?",
    "backend-development": rf"back-?end (?:software )?{_WORKER}",
    "frontend-development": rf"front-?end (?:software )?{_WORKER}",
    "full-stack-development": rf"full-?stack (?:software )?{_WORKER}",
    "devops": rf"DevOps {_WORKER}",
    "site-reliability-engineering": rf"site reliability {_WORKER}|SREs?",
    "web-development": rf"web {_WORKER}",
    "mobile-development": rf"(?:mobile|app) {_WORKER}",
    "software-engineering": rf"software[- ]?{_WORKER}|programmers?|developers?|coders?|"
                            r"Softwareentwickler(?:in)?|Entwickler(?:in)?",
}
# fmt: on
_AS = re.compile(
    r"\b(?:years?|yrs?\.?|Jahre?n?|experience|Erfahrung|Berufserfahrung|working|work|worked|tätig|"
    r"background)['’]?(?:[ \t]+(?:of[ \t]+)?(?:[\w-]+[ \t]+)?(?:experience|Erfahrung))?"
    r"(?:[ \t]+(?:working|employed|gained))?[ \t]+(?:as|als)[ \t]+",
    re.IGNORECASE,
)
_LEAD = (
    r"(?:(?:an?|eine?|the|full[- ]time|senior|junior|lead|staff|principal|professional|hands-on|"
    r"experienced|commercial|mid-level)[ \t]+)*"
)
_NEXT = re.compile(
    r"[ \t]*(?:,?[ \t]+(?:or|oder|and/or)[ \t]+|/|,[ \t]*)(?:as[ \t]+)?", re.IGNORECASE
)


def find_professions(
    posting: Document, mentions: Sequence[Mention], taxonomy: Taxonomy, *, alone: bool = False
) -> Iterator[Mention]:
    """Yield what a posting asks for by the name of who does it.

    Parameters
    ----------
    posting, mentions
        What is asked for by its own name already.
    taxonomy
        What it does not have is left out.
    alone
        Whether the posting asks for nothing else, so that titles count too which in a resume show
        no skill of their own ("software engineer").
    """
    known = _SHOWN_BY_TITLES | (_SHOWN_BY_WORK if alone else {})
    groups = {skill.replace("-", "_"): title for skill, title in known.items()}
    choices = "|".join(f"(?P<{group}>{title})" for group, title in groups.items())
    titles = re.compile(rf"{_LEAD}(?P<title>{choices})\b", re.IGNORECASE)
    taken = Spans((mention.start, mention.end) for mention in mentions)
    for opening in _AS.finditer(posting.text):
        match = titles.match(posting.text, opening.end())
        while match is not None:
            named = next(group for group in groups if match[group] is not None)
            skill = named.replace("_", "-")
            start, end = match.span("title")
            section = next((s.kind for s in posting.sections if s.start <= start < s.end), "duties")
            if skill in taxonomy and section != "boilerplate" and not taken.any_at(start, end):
                yield Mention(skill, match["title"], start, end, section=section, how="alias")
            further = _NEXT.match(posting.text, match.end())
            match = titles.match(posting.text, further.end()) if further else None


__all__ = ["find_professions"]
