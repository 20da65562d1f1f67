"""Running lines: page numbers, headers and footers are moved out of the middle of sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from skillmatch.read.anchors import BULLET
from skillmatch.read.date_words import FOUR_DIGITS
from skillmatch.read.pdf.pdfium import PageText
from skillmatch.read.sections import heading_kind

_DEPTH = 4  # lines from the top or bottom of a page that are looked at
_LONGEST = 120
# fmt: off
_LINKS = frozenset({
    "a", "across", "after", "an", "and", "as", "at", "before", "between", "but", "by", "during",
    "for", "from", "in", "including", "into", "its", "like", "of", "on", "onto", "or", "our",
    "over", "than", "that", "the", "their", "this", "through", "to", "towards", "under", "using",
    "via", "where", "which", "while", "whose", "with", "within", "without",
    "als", "auf", "aus", "bei", "das", "dem", "den", "der", "des", "die", "durch", "ein",
    "eine", "einem", "einen", "einer", "für", "im", "mit", "nach", "oder", "sowie", "und",
    "unter", "vom", "von", "zu", "zum", "zur", "über",
})
# fmt: on
_FULL = 60  # letters of a line that reaches from margin to margin
_AS_LONG = 0.85  # of another such line
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
_PAGE_WORD = r"(?:page|pg\.?|p\.|seite|pagina|página|strona|sida|side)"
_OF = r"(?:/|of|von|de|di|van|sur|z|av|af|\|)"
_MARKS = r"[\s\-–—|·•.()\[\]]*"
# "Page 2 of 3", "- 2 -", "2 / 3"; with a name before it only when it says "page".
_COUNT = re.compile(
    rf"{_MARKS}(?P<word>{_PAGE_WORD})?\s*(?P<number>\d{{1,4}})"
    rf"(?:\s*{_OF}\s*(?P<of>\d{{1,4}}))?{_MARKS}",
    re.IGNORECASE,
)
_NAMED_COUNT = re.compile(
    rf".*\b{_PAGE_WORD}\s*(?P<number>\d{{1,4}})(?:\s*{_OF}\s*\d{{1,4}})?{_MARKS}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line at the edge of a page: where it stands, its words, and those without page number."""

    start: int
    end: int
    text: str
    pattern: str


def with_sentences_whole(pages: list[PageText]) -> list[PageText]:
    """Return the pages with no header, footer or number in the middle of a sentence.

    Where a sentence goes on over a page, what stands between its halves is moved to where it
    ends: to the foot of the next page that ends with a sentence's end. No word is lost. Hidden
    text is left where it is.

    >>> texts = ["Ann Example\\nBuilt the\\nPage 1", "Ann Example\\nsearch.\\nPage 2"]
    >>> pages = [PageText(text, "pypdf") for text in texts]
    >>> [page.text for page in with_sentences_whole(pages)]
    ['Ann Example\\nBuilt the', 'search.\\nPage 2\\nPage 1\\nAnn Example']
    """
    if len(pages) < 2:  # noqa: PLR2004 - one page has nothing that runs through pages
        return pages
    tops = [list(_edge(page, n, top=True)) for n, page in enumerate(pages, 1)]
    bottoms = [list(_edge(page, n, top=False)) for n, page in enumerate(pages, 1)]
    running_tops, running_bottoms = _repeated(tops), _repeated(bottoms)
    count = len(pages)
    heads = [list(_chain(tops[n], running_tops, n, count)) for n in range(count)]
    feet = [list(_chain(bottoms[n], running_bottoms, n, count)) for n in range(count)]
    whole: list[PageText] = []
    moved: list[str] = []
    went_on = False
    for number, page in enumerate(pages):
        goes_on = number + 1 < count and runs_on(
            _body_line(bottoms[number], feet[number]),
            _body_line(tops[number + 1], heads[number + 1]),
        )
        cuts = heads[number] if went_on else []
        went_on = goes_on
        if goes_on:
            cuts = [*cuts, *reversed(feet[number])]
        moved += [line.text for line in cuts if not _is_hidden(line, page)]
        cleaned = _cut(page, sorted({(line.start, line.end) for line in cuts})) if cuts else page
        if moved and not goes_on:
            cleaned = replace(cleaned, text="\n".join([cleaned.text or "", *moved]))
            moved = []
        whole.append(cleaned)
    return whole


def _body_line(edge: list[_Line], running: list[_Line]) -> str:
    """Return the line nearest to an edge that is no header or footer."""
    beside = {line.start for line in running}
    return next((line.text for line in edge if line.start not in beside), "")


def runs_on(above: str, below: str) -> bool:
    """Say whether a sentence goes on from one line to another, over the end of a page.

    Where a name comes next, or a noun in German, a line that stops short of the end of a sentence
    runs on if it ends with a word that binds, or if both reach from margin to margin.

    >>> runs_on("Built the search for", "millions of users"), runs_on("Built it.", "in Python")
    (True, False)
    >>> runs_on("Trained the models with", "Apache Spark"), runs_on("Knows Go", "Apache Spark")
    (True, False)
    """
    if not above or not below or above[-1] in ".!?:;" or BULLET.match(below):
        return False
    if below[0].islower() or above[-1] == "," or above.rsplit(maxsplit=1)[-1] in _LINKS:
        return True
    short, long = sorted((len(above), len(below)))
    is_full = short >= _FULL and short >= _AS_LONG * long
    return is_full and above[-1].isalnum() and below[0].isalpha() and not FOUR_DIGITS.search(below)


def _is_hidden(line: _Line, page: PageText) -> bool:
    return any(first < line.end and line.start < last for first, last, _ in page.hidden)


def _edge(page: PageText, number: int, *, top: bool) -> Iterator[_Line]:
    """Yield the lines nearest to the top or bottom of a page that hold something."""
    text = page.text or ""
    place, step = (0, 1) if top else (len(text), -1)
    for _ in range(4 * _DEPTH):
        if not 0 <= place <= len(text):
            return
        if top:
            found = text.find("\n", place)
            start, end = place, len(text) if found < 0 else found
            place = end + step
        else:
            start, end = text.rfind("\n", 0, place) + 1, place
            place = start + step
        if end - start > 2 * _LONGEST:
            return
        words = text[start:end].strip()
        if words:
            yield _Line(start, end, words, _without_number(words, number))


def _without_number(words: str, number: int) -> str:
    """Return a line without the number of its page, so that it is the same on every page."""
    if words.isascii() and str(number) not in words:
        return words
    return _NUMBER.sub(lambda found: "#" if int(found[0]) == number else found[0], words)


def _repeated(edges: list[list[_Line]]) -> frozenset[str]:
    """Return the patterns of lines that stand at the edge of at least half the pages, and two."""
    pages = Counter(pattern for lines in edges for pattern in {line.pattern for line in lines})
    least = max(2, len([lines for lines in edges if lines]) / 2)
    return frozenset(
        pattern
        for pattern, count in pages.items()
        if count >= least and any(letter.isalnum() for letter in pattern)
    )


def _chain(
    lines: Iterable[_Line], running: frozenset[str], number: int, count: int
) -> Iterator[_Line]:
    """Yield the running lines of an edge, from the edge up to the first line that is none."""
    for depth, line in enumerate(lines):
        content = heading_kind(line.text) is not None or BULLET.match(line.text) is not None
        repeats = line.pattern in running and not content
        if depth >= _DEPTH or not (repeats or _is_count(line.text, number, count)):
            return
        if len(line.text) <= _LONGEST:
            yield line


def _is_count(words: str, number: int, pages: int) -> bool:
    """Say whether a line gives the number of its page: "Page 2 of 3", "Ann Example - page 2"."""
    if _DIGIT.search(words) is None:
        return False
    found = _COUNT.fullmatch(words)
    if found:
        said, of = int(found["number"]), found["of"]
        if found["word"] and of:
            return said <= int(of)
        return said == number + 1 and (found["word"] is not None or pages > 1)
    named = _NAMED_COUNT.fullmatch(words)
    return named is not None and int(named["number"]) == number + 1 and len(words) <= _LONGEST


def _cut(page: PageText, cuts: list[tuple[int, int]]) -> PageText:
    """Return a page without some of its lines; hidden stretches stay, at their new places."""
    text = page.text or ""
    kept: list[str] = []
    gone: list[tuple[int, int]] = []
    reached = 0
    for start, end in cuts:
        if start < reached or any(first < end and start < last for first, last, _ in page.hidden):
            continue
        stop = min(end + 1, len(text))
        kept.append(text[reached:start])
        gone.append((start, stop))
        reached = stop
    kept.append(text[reached:])
    hidden = tuple(
        (first - _length_before(gone, first), last - _length_before(gone, first), reason)
        for first, last, reason in page.hidden
    )
    return replace(page, text="".join(kept).rstrip("\r\n"), hidden=hidden)


def _length_before(gone: list[tuple[int, int]], offset: int) -> int:
    return sum(end - start for start, end in gone if end <= offset)


__all__ = ["runs_on", "with_sentences_whole"]
