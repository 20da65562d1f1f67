"""Running lines: page numbers, headers and footers that stand on page after page, taken out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from skillmatch.read.anchors import BULLET
from skillmatch.read.normalize import normalize
from skillmatch.read.pdf.pdfium import PageText
from skillmatch.read.sections import heading_kind

_DEPTH = 4  # lines from the top or bottom of a page that are looked at
_LONGEST = 120
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


def without_running_lines(pages: list[PageText]) -> list[PageText]:
    """Return the pages without their numbers, and headers and footers on one page only.

    A header stays on the first page it stands on, a footer on the last, so that no word is lost
    but the page numbers. Hidden text is left where it is.

    >>> texts = ["Ann Example\\nBuilt a\\nPage 1", "Ann Example\\nBuilt b\\nPage 2"]
    >>> pages = [PageText(text, "pypdf") for text in texts]
    >>> [page.text for page in without_running_lines(pages)]
    ['Ann Example\\nBuilt a', 'Built b']
    """
    tops = [list(_edge(page, n, top=True)) for n, page in enumerate(pages, 1)]
    bottoms = [list(_edge(page, n, top=False)) for n, page in enumerate(pages, 1)]
    running_tops, running_bottoms = _repeated(tops), _repeated(bottoms)
    last_page = {line.pattern: n for n, lines in enumerate(bottoms) for line in lines}
    seen: set[str] = set()
    cleaned: list[PageText] = []
    for number, page in enumerate(pages):
        cuts: list[tuple[int, int]] = []
        kept: set[int] = set()  # a short page's header is near its bottom too
        for line in _chain(tops[number], running_tops, number, len(pages)):
            if line.pattern in seen or _is_count(line.text, number, len(pages)):
                cuts.append((line.start, line.end))
            seen.add(line.pattern)
            kept.add(line.start)
        for line in _chain(bottoms[number], running_bottoms, number, len(pages)):
            counts = _is_count(line.text, number, len(pages))
            if counts or (last_page[line.pattern] != number and line.start not in kept):
                cuts.append((line.start, line.end))
        cleaned.append(_cut(page, sorted(set(cuts))) if cuts else page)
    return cleaned


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
        words = normalize(text[start:end]).strip() if end - start <= 2 * _LONGEST else ""
        if end - start > 2 * _LONGEST:
            return
        if words:
            yield _Line(start, end, words, _without_number(words, number))


def _without_number(words: str, number: int) -> str:
    """Return a line without the number of its page, so that it is the same on every page."""
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


__all__ = ["without_running_lines"]
