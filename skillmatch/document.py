"""What a resume is after reading: its text, and what is known of every stretch of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from skillmatch.quotes import quote_of

# Sections in which a line is an item, or several.
_LISTS = frozenset({"skills", "languages", "interests"})

SECTION_KINDS: tuple[str, ...] = (
    "header",
    "summary",
    "experience",
    "projects",
    "skills",
    "education",
    "courses",
    "certifications",
    "publications",
    "awards",
    "languages",
    "interests",
    "references",
    "other",
)
"""The kinds a section can be of; ``header`` is what stands above the first heading."""
WORK_SECTIONS = frozenset({"experience", "projects"})
"""The kinds in which work is told."""
USED_SECTIONS = WORK_SECTIONS | {"publications"}
"""The kinds in which a named skill was used."""
DATED_SECTIONS = WORK_SECTIONS | {"education"}
"""The kinds that consist of dated entries."""
DATELESS_SECTIONS = frozenset({"summary", "skills", "languages", "interests", "references"})
"""The kinds that hold no entries: a dated job there has lost its heading."""
POSTING_SECTION_KINDS: tuple[str, ...] = (
    "duties",
    "requirements",
    "nice-to-have",
    "stack",
    "boilerplate",
)
"""The kinds of sections of a job posting; in ``boilerplate`` no name is taken for a skill."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_RUN_ON_TITLE = 150  # characters that a job, its employer, its place and a month take at most
_SHORT_TITLE = 80  # characters of a title without a year


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where its text stands and which reader gave it.

    Attributes
    ----------
    number
        From 1.
    start, end
        Offsets into `Document.text`.
    engine
        ``pdfium``, ``pypdf`` or ``text``.
    """

    number: int
    start: int
    end: int
    engine: str = "text"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of text under one heading; `start` is where the heading begins.

    Where a section goes on behind a column beside it, `title` is empty.
    """

    kind: str
    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A job, project or course with its dates.

    Attributes
    ----------
    section
        The kind of section it stands in.
    start, end
        Offsets into `Document.text`.
    first_month, last_month
        Months counted as ``12 * year + month - 1``; `last_month` is ``None`` for an entry
        that goes on ("Present").
    title_end
        Where the lines end that name it: title, employer and dates.
    """

    section: str
    start: int
    end: int
    first_month: int
    last_month: int | None
    title_end: int = 0

    def months(self, as_of_month: int) -> tuple[int, int]:
        """Return first and last month, with ``as_of_month`` for an entry that goes on."""
        last = as_of_month if self.last_month is None else self.last_month
        return self.first_month, max(self.first_month, min(last, as_of_month))


@dataclass(frozen=True, slots=True)
class Length:
    """A job or project that says how long it took, but not when.

    Attributes
    ----------
    section
        The kind of section it stands in.
    start, end
        Offsets into `Document.text`.
    months
        How many it says.
    """

    section: str
    start: int
    end: int
    months: int


@dataclass(frozen=True, slots=True)
class HiddenText:
    """A stretch of text that a reader of the page cannot see, and why."""

    start: int
    end: int
    reason: str
    page: int


@dataclass(frozen=True, slots=True)
class Document:
    """A resume as read: every offset in skillmatch refers to its `text`.

    Attributes
    ----------
    text
        The normalised text of all pages.
    name
        The file's name, or ``""`` for text that came without one.
    format
        ``pdf``, ``docx``, ``odt``, ``html``, ``json-resume``, ``text``, ``markdown`` or
        ``posting``.
    pages, sections, entries, lengths, hidden
        Stretches of the text, in order.
    warnings
        What a person should know about the reading, one sentence each.
    """

    text: str
    name: str = ""
    format: str = "text"
    pages: tuple[Page, ...] = ()
    sections: tuple[Section, ...] = ()
    entries: tuple[Entry, ...] = ()
    hidden: tuple[HiddenText, ...] = ()
    warnings: tuple[str, ...] = ()
    lengths: tuple[Length, ...] = ()

    def section_at(self, offset: int) -> str:
        """Return the kind of the section an offset stands in (``header`` above the first)."""
        index = bisect_right(self.sections, offset, key=lambda s: s.start) - 1
        return self.sections[index].kind if index >= 0 else "header"

    def page_at(self, offset: int) -> int:
        """Return the number of the page an offset stands on (1 for text without pages)."""
        index = bisect_right(self.pages, offset, key=lambda p: p.start) - 1
        return self.pages[index].number if index >= 0 else 1

    def entry_at(self, offset: int) -> Entry | None:
        """Return the dated entry an offset stands in, if there is one."""
        index = bisect_right(self.entries, offset, key=lambda e: e.start) - 1
        if index >= 0 and offset < self.entries[index].end:
            return self.entries[index]
        return None

    def title_span(self, entry: Entry) -> tuple[int, int]:
        """Return where the title of an entry stands: the job, the employer and the dates.

        Where line breaks are lost, that is what stands before its first year.
        """
        if entry.title_end > entry.start:
            return entry.start, entry.title_end
        end = min(entry.end, entry.start + _RUN_ON_TITLE)
        year = _YEAR.search(self.text, entry.start, end)
        return entry.start, year.start() if year else min(end, entry.start + _SHORT_TITLE)

    def length_at(self, offset: int) -> Length | None:
        """Return what says its length and no dates that an offset stands in, if there is any."""
        index = bisect_right(self.lengths, offset, key=lambda found: found.start) - 1
        if index >= 0 and offset < self.lengths[index].end:
            return self.lengths[index]
        return None

    def hidden_at(self, start: int, end: int) -> HiddenText | None:
        """Return the first hidden stretch that reaches into ``text[start:end]``, if any does."""
        return next((h for h in self.hidden if h.start < end and start < h.end), None)

    def visible(self) -> Document:
        """Return the document with blanks where its text cannot be seen; offsets stay right.

        >>> Document("Go, Rust", hidden=(HiddenText(4, 8, "white", 1),)).visible().text
        'Go,     '
        """
        if not self.hidden:
            return self
        return replace(self, text=without_hidden(self.text, self.hidden))

    def is_hidden(self, start: int, end: int) -> bool:
        """Say whether any part of ``text[start:end]`` is hidden."""
        return self.hidden_at(start, end) is not None

    def quote(self, start: int, end: int, *, width: int = 120) -> str:
        """Return the sentence around ``text[start:end]``, on one line, about `width` long.

        >>> Document("• Led a team.\\n• Built ranking\\nmodels in PyTorch. Won.").quote(40, 47)
        'Built ranking models in PyTorch.'
        """
        return quote_of(self.text, start, end, borders=self._borders(start, end), width=width)

    def _borders(self, start: int, end: int) -> list[int]:
        """Return the offsets that no quote of a stretch reaches over.

        These are where headings, sections and dated entries begin and end, and in sections that
        are lists the ends of the line.
        """
        borders = [border for section in self.sections for border in self._ends(section)]
        for entry in self.entries:
            borders += [entry.start, entry.title_end, entry.end]
        if self.section_at(start) in _LISTS:
            borders.append(self.text.rfind("\n", 0, start) + 1)
            line_end = self.text.find("\n", end)
            borders.append(line_end if line_end >= 0 else len(self.text))
        return borders

    def _ends(self, section: Section) -> tuple[int, int, int]:
        """Return where a section begins, where its heading ends, and where it ends itself."""
        titled = self.text.startswith(section.title, section.start)
        heading = section.start + (len(section.title) if titled else 0)
        return section.start, heading, section.end


def without_hidden(text: str, hidden: Iterable[HiddenText]) -> str:
    """Return a text of the same length with blanks where it is hidden; line ends stay."""
    parts: list[str] = []
    reached = 0
    for stretch in sorted(hidden, key=lambda stretch: stretch.start):
        start = max(reached, stretch.start)
        parts.append(text[reached:start])
        reached = max(start, stretch.end)
        parts.append(re.sub(r"[^\n]", " ", text[start:reached]))
    return "".join([*parts, text[reached:]])


__all__ = [
    "DATED_SECTIONS",
    "DATELESS_SECTIONS",
    "POSTING_SECTION_KINDS",
    "SECTION_KINDS",
    "USED_SECTIONS",
    "WORK_SECTIONS",
    "Document",
    "Entry",
    "HiddenText",
    "Length",
    "Page",
    "Section",
    "without_hidden",
]
