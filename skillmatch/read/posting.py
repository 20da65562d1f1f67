"""Job postings: what is asked of people, told apart from what the company says of itself.

A posting praises the employer, lists benefits and ends with legal notices; a skill named there is
no skill asked for. Such stretches become sections of the kind ``boilerplate``, in which names are
not taken for skills.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from skillmatch.document import Document, Page, Section
from skillmatch.read.normalize import normalize_in_place
from skillmatch.read.posting_headings import HEADINGS

_HEADING = re.compile(
    "|".join(f"(?P<{kind.replace('-', '_')}>{names})" for kind, names in HEADINGS.items()),
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\n]+")
_MARKS = re.compile(r"^[\W_]+|[\W_]+$")
_LONGEST_HEADING = 64
_LONGEST_NOTICE = 500  # a longer "sentence" is a text whose breaks are lost
# In a posting whose line breaks are lost a heading is known by its colon, or its capitals.
_INLINE = re.compile(
    r"(?:(?<=[.!?:;)•*\ufffd])\s*|(?<=\s\s)|^|(?<=[a-z.)]))"
    r"(?P<heading>[A-Z][A-Za-z'’&,/ -]{3,48}?)\s?(?=[:?]\s?[A-Z•*-])"
)
_NOTICE = re.compile(
    r"equal[- ]opportunity|equal employment|without regard to|protected (?:veteran|by|character|"
    r"class)|"
    r"sexual orientation|gender identity|reasonable accommodation|background check|e-verify|"
    r"privacy (?:policy|notice)|drug[- ]free|pay transparency|fair chance|"
    r"(?:salary|base pay|pay|compensation) range|\b401\s?\(?k\)?|dental|health insurance|"
    r"paid (?:time off|holidays|parental)|parental leave|\bpto\b|stock options|"
    r"tuition reimbursement|life insurance|wellness|visa sponsorship|recruitment (?:agency|fraud)|"
    r"unsolicited resumes|diverse and inclusive|discriminat|"
    r"\b(?:founded|headquartered) in\b|\bfortune \d+\b|"
    r"\b(?:is|are|as) (?:an?|the|one of the) (?:(?:world|global|industry|market)['’]?s? )?"
    r"(?:leading|leader|largest|fastest[- ]growing|global leader)\b|"
    r"our (?:mission|vision) is|\bwe believe\b|our (?:customers|clients) include",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^\n.!?•]+(?:[.!?](?!\s|$)[^\n.!?•]*)*[.!?•]*")


def read_posting(text: str, *, name: str = "") -> Document:
    """Lay out the text of a job posting, with what is no demand marked as boilerplate.

    Parameters
    ----------
    text
        The posting; offsets into the document refer to it.
    name
        What to call it.

    Returns
    -------
    Document
        Its sections are ``duties``, ``requirements``, ``nice-to-have``, ``stack`` and
        ``boilerplate``.

    Examples
    --------
    >>> text = "We need Python.\\n\\nBenefits\\nA Java machine and Excel at 401(k)."
    >>> [(s.kind, s.title) for s in read_posting(text).sections]
    [('boilerplate', 'Benefits')]
    """
    text = normalize_in_place(text)
    headings = list(_headings(text)) or list(_inline_headings(text))
    sections = list(_sections(text, headings))
    return Document(
        text=text,
        name=name,
        format="posting",
        pages=(Page(1, 0, len(text)),),
        sections=tuple(_with_notices(text, sections)),
    )


def _headings(text: str) -> Iterator[tuple[str, str, int]]:
    """Yield kind, title and offset of the lines that are headings."""
    for match in _LINE.finditer(text):
        line = match.group()
        if len(line) <= _LONGEST_HEADING:
            kind = _kind(line)
            if kind is not None:
                yield kind, line.strip(), match.start()


def _inline_headings(text: str) -> Iterator[tuple[str, str, int]]:
    for match in _INLINE.finditer(text):
        kind = _kind(match["heading"])
        if kind is not None:
            yield kind, match["heading"], match.start("heading")


def _kind(line: str) -> str | None:
    """Return the kind of section a line is the heading of."""
    bare = _MARKS.sub("", line)
    if not bare[:1].isupper() or line.rstrip("*_ ").endswith((".", ",", ";")):
        return None  # the end of a sentence that a line break has cut
    match = _HEADING.fullmatch(bare)
    if match and match.lastgroup:
        return match.lastgroup.replace("_", "-")
    # A heading of Markdown that says nothing we know still ends the section before it.
    return "duties" if line.lstrip().startswith("#") else None


def _sections(text: str, headings: list[tuple[str, str, int]]) -> Iterator[Section]:
    if not headings:
        return
    ends = [start for _, _, start in headings[1:]] + [len(text)]
    for (kind, title, start), end in zip(headings, ends, strict=True):
        yield Section(kind, title, start, end)


def _with_notices(text: str, sections: list[Section]) -> Iterator[Section]:
    """Yield the sections, with sentences of notices and self-praise cut out as boilerplate.

    What follows such a sentence goes on as the section it stands in.
    """
    starts = [section.start for section in sections]
    cuts: list[tuple[int, Section]] = [(section.start, section) for section in sections]
    for match in _SENTENCE.finditer(text):
        if len(match.group()) > _LONGEST_NOTICE or not _NOTICE.search(match.group()):
            continue
        index = bisect_right(starts, match.start()) - 1
        inside = sections[index] if index >= 0 else Section("duties", "", 0, len(text))
        if inside.kind == "boilerplate" or match.start() < inside.start + len(inside.title):
            continue
        cuts.append((match.start(), Section("boilerplate", "", match.start(), match.end())))
        if match.end() < inside.end:
            cuts.append((match.end(), Section(inside.kind, "", match.end(), inside.end)))
    cuts.sort(key=lambda cut: cut[0])
    for number, (start, section) in enumerate(cuts):
        end = cuts[number + 1][0] if number + 1 < len(cuts) else len(text)
        if end > start:
            yield Section(section.kind, section.title, start, end)


__all__ = ["read_posting"]
