"""Employer descriptions: the line below a job's header that says what its employer makes.

"Startup building AI agents for retailers" is below a header what the firm does; what somebody did
there has a verb of its own. "Data pipelines for a startup" is no description of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Document, Entry
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan
from skillmatch.places import Places
from skillmatch.word_forms import both_numbers, either_number, last_words

_LINE = re.compile(r"[^\n]+")
_STATED_FIRMS = {
    "provider", "vendor", "supplier", "manufacturer", "maker", "company", "firm", "start-up",
    "scale-up", "consultancy", "agency",
}  # fmt: skip
_HYPHENED = {"start-up", "scale-up", "non-profit", "spin-off", "spin-out"}
_FIRMS = _STATED_FIRMS | _HYPHENED | {
    "publisher", "retailer", "consulting house", "bank", "insurer", "marketplace", "unicorn",
    "employer", "enterprise", "distributor", "charity", "institute", "subsidiary", "business",
}  # fmt: skip
_OF_A_KIND = {"leader", "platform", "house", "studio", "lab"}
_FIRM = (
    rf"(?:{either_number(_FIRMS)}|"
    r"(?:market|global|world|industry|european|national|category) leaders?|"
    r"(?<!internal )(?<!in-house )platform(?=[ \t]+(?:providing|offering|"
    r"connecting|helping)\b)|(?:software|design|game|ai|venture|research|product) (?:house|"
    r"studio|lab)s?)"
)
# The first word of a start-up tells more than "up" does.
_FIRM_WORDS = cue_words(
    last_words(both_numbers((_FIRMS - _HYPHENED) | _OF_A_KIND))
    | both_numbers(word.replace("-", "") for word in _HYPHENED)
    | {word.split("-")[0] for word in _HYPHENED}
    | {"organisation", "organization"}
)
"""Each description has one of them."""
# What stands before the noun: adjectives, no preposition and no verb of one's own.
_WORD_BEFORE = (
    r"(?!(?:for|at|with|to|in|from|on|by|into|using|via|i|my|our|as|is|was|and[ ]i)\b)"
    r"[\w&.+/’'-]+,?"
)
_OWN_DEED = (
    r"(?!(?:(?!speed|bleed|need|venture|fund|privately)[a-z]+ed|led|built|ran|wrote|set|made|took|"
    r"drove|grew|won|taught|founder|co-?founder|founded|responsible|lead|build|develop|design|"
    r"working|building|developing|(?!leading|growing|emerging|publishing|trading|manufacturing|"
    r"engineering|consulting|gaming|banking|lending|marketing|shipping)[a-z]+ing)\b(?!-))"
)
_DESCRIPTION = re.compile(
    rf"[\s(*_•●▪■◦‣⁃·–—-]*"
    rf"(?:(?:about[ ](?:the[ ])?)?(?:company|employer|firm|organi[sz]ation)"
    rf"(?:[ ](?:profile|description|overview|info))?[ \t]*[:–—-][ \t]*\S"
    rf"|{_OWN_DEED}(?:(?:[\w&.’'-]+[ ]){{1,4}}(?:is|was)[ ]|(?:we|they)[ ](?:are|were)[ ])?"
    rf"(?:(?:an?|the|one[ ]of[ ]the)[ ])?(?:{_WORD_BEFORE}[ ]){{0,7}}?{_FIRM}\b"
    rf"(?:[ ](?:building|that|which|who|whose|providing|offering|developing|making|selling|for|of|"
    rf"in|with|speciali[sz]\w+|focus\w*|based|serving|helping|using|creating|producing|operating|"
    rf"running|behind|applying|bringing|automating|enabling)\b|[ ]?[,.:;(|–—-]|[ ]?$))",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(
    r"[.!?](?=[\s)\ufffd]|$)|[•\ufffd]|\n(?![a-z])"
    r"|[;:,–—-](?=[ ](?:built|led|ran|wrote|designed|developed|implemented|trained|deployed|"
    r"created|maintained|migrated|responsible|my[ ](?:role|work|part))\b)",
    re.IGNORECASE,
)
# Anywhere: "Acme is a leading provider of cloud computing", "About the company: we build ...".
_STATED = re.compile(
    r"[^\w\n]{0,4}(?:(?i:about[ ](?:the[ ]|our[ ])?(?:company|employer|firm|organi[sz]ation)"
    r"[ \t]*[:–—-][ \t]*\S)"
    r"|[A-Z][\w&.’'-]*(?:[ ][A-Z][\w&.’'-]*){0,3},?[ ](?:is|was)[ ](?:an?|the|one[ ]of[ ]the)[ ]"
    rf"(?:{_WORD_BEFORE}[ ]){{0,7}}?{either_number(_STATED_FIRMS)}[ ]"
    r"(?:of|for|that|which|offering|providing|specialising|specializing|building|developing|in)\b)"
)
_STATED_REACH = 140
_MINE = re.compile(r"\b(?:I|my|me)\b")
_BULLETS = "•●▪■◦‣⁃·*–—-"
_LINES_LOOKED_AT = 2
_LONGEST = 400


def employer_descriptions(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the sentences below the headers of jobs that describe the employer."""
    firms = scan.places(_FIRM_WORDS)
    for entry in document.entries:
        if entry.section == "experience" and firms.any_between(entry.start, entry.end):
            yield from _below(document, entry, firms)
    yield from _stated(scan.text, firms)


def _stated(text: str, firms: Places) -> Iterator[tuple[int, int]]:
    """Yield the sentences that say of a firm, by its name, what it makes."""
    reached = 0
    for place in firms.starts:
        if place < reached:
            continue
        line = text.rfind("\n", 0, place) + 1
        begin = max(reached, place - _STATED_REACH, line)
        for end_before in _SENTENCE_END.finditer(text, begin, place):
            begin = end_before.end()
        while begin < place and text[begin].isspace():
            begin += 1
        found = _STATED.match(text, begin)
        if found is None or found.end() < place:
            continue
        end = text.find("\n", found.end())
        limit = min(end if end >= 0 else len(text), found.end() + _LONGEST)
        stop = _SENTENCE_END.search(text, found.end() - 1, limit)
        reached = stop.start() if stop else limit
        if not _MINE.search(text, begin, reached):
            yield begin, reached


def _below(document: Document, entry: Entry, firms: Places) -> Iterator[tuple[int, int]]:
    text, start = document.text, max(entry.title_end, entry.start)
    for number, line in enumerate(_LINE.finditer(text, start, entry.end)):
        # Where line ends are lost, nothing tells what an employer makes from what was done there.
        if number == _LINES_LOOKED_AT or len(line[0]) > _LONGEST:
            return
        told = firms.any_between(*line.span())
        found = _DESCRIPTION.match(line[0]) if told else None
        if found is not None:
            stop = _SENTENCE_END.search(
                text, line.start() + found.end() - 1, min(entry.end, line.end() + _LONGEST)
            )
            end = stop.start() if stop else line.end()
            if not _MINE.search(text, line.start(), end):
                yield line.start(), end
            return
        if line[0].lstrip()[:1] in _BULLETS:
            return


__all__ = ["employer_descriptions"]
