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
from skillmatch.read.posting_notices import asks_for_nothing

_HEADING = re.compile(
    "|".join(f"(?P<{kind.replace('-', '_')}>{names})" for kind, names in HEADINGS.items()),
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\n]+")
_MARKS = re.compile(r"^[\W_]+|[\W_]+$")
# "Skills (preferred)": what a heading says of all below it, behind its name.
_REMARK = re.compile(
    r"\s*\((?:(?P<nice>(?:but )?(?:not (?:required|a must|mandatory|essential)|optional|"
    r"(?:nice|good)[- ]to[- ]haves?|preferred|desired|desirable|bonus|(?:a )?plus|kein muss|"
    r"wünschenswert|von vorteil)[^()]{0,30})|must[- ]haves?|required|mandatory|essential)\)?$",
    re.IGNORECASE,
)
_LONGEST_HEADING = 64
_LONGEST_NOTICE = 500  # a longer "sentence" is a text whose breaks are lost
# In a posting whose line breaks are lost a heading is known by its colon, or its capitals.
_INLINE = re.compile(
    r"(?:(?<=[.!?:;)•*\ufffd])\s*|(?<=\s\s)|^|(?<=[a-z.)]))"
    r"(?P<heading>[A-Z][A-Za-z'’&,/ -]{3,48}?)\s?(?=[:?]\s?[A-Z•*-])"
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
    ends = line.rstrip("*_ ").removesuffix("...")  # "In this role, you will ..."
    if not bare[:1].isupper() or ends.endswith((".", ",", ";")):
        return None  # the end of a sentence that a line break has cut
    remark = _REMARK.search(bare)
    match = _HEADING.fullmatch(bare[: remark.start()] if remark else bare)
    if match and match.lastgroup:
        if remark and remark["nice"] and match.lastgroup == "requirements":
            return "nice-to-have"
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
    """Yield the sections, with sentences that ask for nothing cut out as boilerplate.

    What follows such a sentence goes on as the section it stands in.
    """
    starts = [section.start for section in sections]
    cuts: list[tuple[int, Section]] = [(section.start, section) for section in sections]
    for begin, stop in _notices(text):
        index = bisect_right(starts, begin) - 1
        inside = sections[index] if index >= 0 else Section("duties", "", 0, len(text))
        if inside.kind == "boilerplate" or begin < inside.start + len(inside.title):
            continue
        cuts.append((begin, Section("boilerplate", "", begin, stop)))
        if stop < inside.end:
            cuts.append((stop, Section(inside.kind, "", stop, inside.end)))
    cuts.sort(key=lambda cut: cut[0])
    for number, (start, section) in enumerate(cuts):
        end = cuts[number + 1][0] if number + 1 < len(cuts) else len(text)
        if end > start:
            yield Section(section.kind, section.title, start, end)


def _notices(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a sentence asks for nothing, or a line: "Benefits: a laptop with Linux"."""
    labelled = 0  # the end of the labelled line before
    lines = _labelled_lines(text)
    for match in _SENTENCE.finditer(text):
        begin, stop = match.span()
        if begin < labelled:
            continue
        line_end = lines.get(text.rfind("\n", 0, begin) + 1)
        if line_end is not None:
            labelled = line_end
            yield begin, line_end
        elif stop - begin <= _LONGEST_NOTICE and asks_for_nothing(match.group()):
            yield begin, stop


def _labelled_lines(text: str) -> dict[int, int]:
    """Return start and end of the lines that begin with a heading of boilerplate and a colon."""
    found = {}
    for match in _LINE.finditer(text):
        line = match.group()
        if len(line) > _LONGEST_NOTICE:
            continue  # a whole posting whose breaks are lost
        label, _, rest = line.partition(":")
        if rest.strip() and len(label) <= _LONGEST_HEADING and _labels_nothing_asked(label):
            found[match.start()] = match.end()
    return found


def _labels_nothing_asked(label: str) -> bool:
    """Say whether a label is a heading of boilerplate, which "Why this matters" is not."""
    return not label.casefold().startswith("why ") and _kind(label) == "boilerplate"


__all__ = ["read_posting"]
