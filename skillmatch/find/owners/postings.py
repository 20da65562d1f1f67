"""Postings: a document that is one, and one pasted into a resume, which tells of no work done."""

from __future__ import annotations

import re

from skillmatch.document import DATED_SECTIONS, Document
from skillmatch.names import lower_case
from skillmatch.places import Spans

# In lower case, as is the text it is looked for in: to ignore case takes four times as long.
_VOICE = re.compile(
    r"\bwe(?: are|['’]re) (?:currently |now |also )?(?:looking for|seeking|hiring|searching for)\b|"
    r"\b(?:is|are) (?:looking for|seeking|hiring) (?:an? |our next |experienced )|"
    r"\bwe(?: are|['’]re) growing\b|\byou(?: will|['’]ll) (?!find|see|notice)\w+|"
    r"\bjoin (?:our|us\b|a growing)|"
    r"\bthis (?:role|position) (?:is|will|offers|requires|reports|sits)\b|"
    r"\bthe (?:\w+ ){1,4}(?:will be|is) responsible\b|"
    r"\byou (?:have|bring|are|should have|must have|possess|enjoy|know)\b|"
    r"\bwhat (?:you(?:['’]ll| will| bring| need)|we(?: offer|['’]re looking| are looking| expect))|"
    r"\b(?:the|our) (?:ideal|successful|right) candidate\b|"
    r"\b(?:your|the) (?:role|tasks|profile|mission|responsibilities) (?:will|include|at)\b|"
    r"\bequal[- ]opportunity employer\b|\bwe offer\b|\bapply (?:now|today)\b|"
    r"\bapplicants\b[^\n.]{0,40}\b(?:welcome|encouraged)|\bwe welcome applicants\b|"
    # The same in French, Spanish, Italian, German and Dutch.
    r"\bnous recherchons\b|\bà la recherche d['’]une?\b|\bvos missions\b|\bprofil recherché\b|"
    r"\bvous (?:avez|êtes|serez|maîtrisez|rejoin\w+|justifiez)\b|\bvotre (?:mission|profil|rôle)\b|"
    r"\b(?:estamos )?busca(?:mos|ndo)\b|\bte ofrecemos\b|\bqué (?:ofrecemos|necesitas)\b|\bserás\b|"
    r"\b(?:cerchiamo|siamo alla ricerca|ricerchiamo|cosa offriamo|ti occuperai|sarai)\b|"
    r"\bwir (?:suchen|bieten)\b|\b(?:dein|ihr) profil\b|\bdeine (?:aufgaben|mission)\b|"
    r"\bdu (?:bringst|hast|bist|wirst|arbeitest)\b|\bwas (?:du mitbringst|wir (?:dir )?bieten)\b|"
    r"\bwij (?:zoeken|bieden)\b|\bwe zoeken\b|\bwat (?:wij|we) bieden\b|\bjij (?:bent|hebt)\b"
)
"""What an employer says to a reader, and nobody of their own work."""
_HEADING = re.compile(
    r"^[\W_]*(?:job (?:description|summary|title)\b.{0,50}|about (?:the|this) (?:role|job|"
    r"position)|(?:the|your) role|role overview|position (?:overview|summary)|position:.{3,60}|"
    r"(?:key |your |main )?responsibilities|what you['’]ll (?:do|bring)|who you are|"
    r"(?:minimum |basic |preferred |job )?(?:requirements|qualifications)|"
    r"nice[- ]to[- ]haves?|must[- ]haves?|bonus(?: points)?|benefits|perks)[\W_]*$",
    re.IGNORECASE | re.MULTILINE,
)
# Resumes have these headings too.
_OF_RESUMES_TOO = re.compile(r"\b(?:responsibilities|qualifications|title|position:)")
_ABOUT_THE_JOB = re.compile(r"\babout the (?:job|role|position)\b")
_OF_ONESELF = re.compile(r"(?<![\w/.])(?:i|my|me)(?![\w/])(?!\.[a-z])")
_WORDS = (
    "looking for",
    "seeking",
    "hiring",
    "you will",
    "you'll",
    "you’ll",
    "join our",
    "join us",
    "what you",
    "you have",
    "you are",
    "we offer",
    "this role",
    "this position",
    "is responsible",
    "be responsible",
    "about the job",
    "about the role",
    "recherche",
    "vous ",
    "busca",
    "ofrecemos",
    "cerchiamo",
    "ricerca",
    "wir suchen",
    "dein profil",
    "ihr profil",
    "zoeken",
)
"""One of them stands in every posting; a resume without any is not searched."""
_FEWEST_SAYINGS = 2
_FEWEST_SIGNS = 4
_FEWEST_OF_A_POSTING = 3  # different ones
_REACH = 1200  # characters between two signs of one posting
_BEGINNING = re.compile(r"\n|[.!?] ")


def pasted_postings(document: Document, lower: str | None = None) -> Spans:
    """Return the stretches of a resume that are a job posting.

    Only where the document tells of dated work too: a posting by itself is read as it is. Such a
    stretch reaches from its first sign, an employer's words or a posting's heading, to the next
    heading or dated job of the resume.

    Parameters
    ----------
    document
        The resume.
    lower
        Its text in lower case, where that is known already.

    Returns
    -------
    Spans
        Empty for nearly all resumes.
    """
    if not any(entry.section == "experience" for entry in document.entries):
        return Spans([])
    lower = lower_case(document.text) if lower is None else lower
    if not any(word in lower for word in _WORDS):
        return Spans([])
    sayings = [match.span() for match in _VOICE.finditer(lower)]
    if len(sayings) < _FEWEST_SAYINGS:
        return Spans([])
    headings = [match.span() for match in _HEADING.finditer(document.text)]
    signs = sorted(
        [(start, end, True) for start, end in sayings]
        + [(start, end, False) for start, end in headings]
    )
    clusters: list[list[tuple[int, int, bool]]] = []
    for sign in signs:
        if clusters and sign[0] - clusters[-1][-1][1] <= _REACH:
            clusters[-1].append(sign)
        else:
            clusters.append([sign])
    return Spans(
        _stretch(document, cluster[0][0], cluster[-1][1])
        for cluster in clusters
        if len(cluster) >= _FEWEST_SIGNS and sum(sign[2] for sign in cluster) >= _FEWEST_SAYINGS
    )


def is_posting(document: Document, lower: str | None = None) -> bool:
    """Say whether a whole document is a job posting: it asks for much and tells of no dated work.

    Two sayings of an employer are enough where nobody says "I", one below a heading of postings;
    so is the heading "About the job".

    >>> asks = "We are looking for an engineer. You will train models. You have used PyTorch."
    >>> is_posting(Document(asks + " What we offer: time. Apply now.")), is_posting(Document("Go"))
    (True, False)
    """
    if any(entry.section in DATED_SECTIONS for entry in document.entries):
        return False
    lower = lower_case(document.text) if lower is None else lower
    if not any(word in lower for word in _WORDS):
        return False
    sayings = {match[0] for match in _VOICE.finditer(lower)}
    headings = {match[0].strip().casefold() for match in _HEADING.finditer(document.text)}
    if len(sayings) >= _FEWEST_SAYINGS and len(sayings) + len(headings) >= _FEWEST_OF_A_POSTING:
        return True
    of_postings = {heading for heading in headings if not _OF_RESUMES_TOO.search(heading)}
    if (sayings and of_postings) or any(map(_ABOUT_THE_JOB.search, of_postings)):
        return True
    return len(sayings) >= _FEWEST_SAYINGS and _OF_ONESELF.search(lower) is None


def _stretch(document: Document, first: int, last: int) -> tuple[int, int]:
    """Return from where to where the posting reaches whose signs stand between two places."""
    line = document.text.rfind("\n", 0, first) + 1
    sentences = [match.end() for match in _BEGINNING.finditer(document.text, line, first)]
    start = max([line, *sentences])
    ends = [entry.start for entry in document.entries if entry.start > first]
    ends += [section.start for section in document.sections if section.start > last]
    return start, min(ends, default=len(document.text))


__all__ = ["is_posting", "pasted_postings"]
