"""PDF streams: where they stand in a file, and which of them pages are painted from.

Most of a file is fonts, pictures and maps of letters. Pages are painted from none of them, so they
need not be unpacked to know how much a page paints; a stream counts as one of them only if nothing
in the file speaks against it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from skillmatch.errors import DocumentTooLargeError
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.mentions import ESCAPED, NAMES, without_escapes
from skillmatch.read.pdf.unpacking import BEST_PACKING

_STREAM = re.compile(rb"stream[^\r\n]{0,64}(?:\r\n|\n|\r)")
_FARTHEST = 2_000  # bytes of a stream's dictionary that are looked at
_NUMBERS = 16  # bytes before "obj" that hold an object's numbers
# Counts are bounded, as a file may hold millions of digits or blanks.
_NUMBER = re.compile(rb"(?<!\d)(\d{1,10})\s{1,9}\d{1,5}\s{1,9}$")
_KIND = rb"/(?:Image|Type1C|CIDFontType0C|OpenType)\b"
_DATA = re.compile(rb"/Length1\b|/Subtype\s*" + _KIND)
# By these pages paint from a stream, or objects stand in it; a name may be spelt with escapes.
_DRAWN = re.compile(rb"/Subtype(?!\s*" + _KIND + rb")|/PatternType|/ObjStm|#")
_FORM = re.compile(rb"/Form|/Subtype(?!\s*/)|#")
_ONE_FILTER = re.compile(rb"/Filter\s*(?:/[A-Za-z0-9]+|\[\s*/[A-Za-z0-9]+\s*\])(?=[\s/>])")
_UNPACKED = rb"/(?:FlateDecode|ASCII85Decode|ASCIIHexDecode|Fl|A85|AHx)\b"
_FILTERS = re.compile(rb"/Filter\s*(?:%b|\[\s*(?:%b\s*)+\])" % (_UNPACKED, _UNPACKED))
_ALTERED = re.compile(rb"/Decode|/DP\b|#")  # "/DecodeParms"
_NAMED = (b"/FontFile", b"/ToUnicode", b"/Contents", b"/CharProcs", b"/AP", b"/LZW")
_SOUGHT = (*NAMES, b"/Encrypt", b"/ObjStm")
_NAMING = re.compile(  # the value is no more than looked at, as names can stand in it
    rb"/(?:FontFile|ToUnicode|Contents|CharProcs|AP\b|LZW|%b)"
    rb"(?=[23]?\s*(\[[^\]]*\]|\d+\s+\d+\s+R|<<[^>]*>>|\(|<[0-9A-Fa-f])?)"
    % b"|".join(name[1:] for name in _SOUGHT)
)
_ESCAPE = re.compile(rb"#[0-9A-Fa-f]{2}")
_ESCAPED = re.compile(rb"/" + ESCAPED)
_LONGEST_NAME = 31  # bytes before the first escape of a name that is asked for
REFERENCE = re.compile(rb"(?<!\d)(\d{1,10})\s{1,99}\d{1,5}\s{1,99}R")
_NO_STREAM = re.compile(rb"obj\s*[\[%]")  # but a list, or what is behind a comment
_LISTED = re.compile(rb"[\d\s]*")  # the numbers of the objects in a stream, and where they begin
_SHORT = DEFAULT_LIMITS.content_bytes // BEST_PACKING  # bytes, which unpack to no more than a page
LONG_LIST = 2_000_000  # bytes; the pages of a book fit into a tenth


class Stream(NamedTuple):
    """One stream of a file.

    Attributes
    ----------
    packed
        Its bytes as they stand in the file.
    head
        Its dictionary.
    number
        Its object's number; -1 if it cannot be told.
    """

    packed: memoryview
    head: bytes
    number: int

    @property
    def is_form(self) -> bool:
        """Whether another stream may draw it."""
        return _FORM.search(self.head) is not None

    @property
    def lists(self) -> bool:
        """Whether other objects may stand in it."""
        return b"/ObjStm" in self.head or b"#" in self.head

    @property
    def is_understood(self) -> bool:
        """Whether it unpacks to what pdfium unpacks it to."""
        filters = self.head.count(b"/Filter")
        if filters and (filters > 1 or _FILTERS.search(self.head) is None):
            return False
        return _ALTERED.search(self.head) is None


class Naming(NamedTuple):
    """Which streams a file names, and as what.

    Attributes
    ----------
    painted
        The numbers of those that pages paint from.
    fonts, maps
        The numbers of those that hold fonts, and what the letters of fonts are.
    held
        What else the file names of all that is asked for.
    repeated
        How often one page names one stream, at most.
    """

    painted: frozenset[int]
    fonts: frozenset[int]
    maps: frozenset[int]
    held: frozenset[bytes]
    repeated: int


def all_streams(data: bytes) -> Iterator[Stream]:
    """Yield the streams of a file.

    Raises
    ------
    DocumentTooLargeError
        If there are more than the limits allow.
    """
    view = memoryview(data)
    end = count = 0
    for match in _STREAM.finditer(data):  # a look back for "end" in it would be ten times as slow
        start, begins = match.span()
        if data.endswith(b"end", 0, start):
            continue
        if end < begins:  # else it is that of this one too, as none stands between
            end = data.find(b"endstream", begins)
            end = len(data) if end < 0 else end
        count += 1
        if count > DEFAULT_LIMITS.streams:
            message = f"holds more than {DEFAULT_LIMITS.streams:,} streams; print it to PDF again"
            raise DocumentTooLargeError(message)
        farthest = max(0, start - _FARTHEST)
        word = data.rfind(b"obj", farthest, start)
        head = data[max(farthest, word) : start]
        yield Stream(view[begins:end], head, _number_before(data, word))


def may_be_drawn(stream: Stream, naming: Naming | None) -> bool:
    """Say whether a page may be painted from a stream."""
    if naming is None or stream.number < 0 or stream.number in naming.painted:
        return True
    return _DRAWN.search(stream.head) is not None


def is_data(stream: Stream, naming: Naming) -> bool:
    """Say whether a stream is of a font or a picture, and no page paints from it.

    Then it unpacks to so many times its size at most as the best packing makes of it.
    """
    number, head = stream.number, stream.head
    is_map = number in naming.maps and len(stream.packed) <= _SHORT
    if not is_map and number not in naming.fonts and _DATA.search(head) is None:
        return False
    if may_be_drawn(stream, naming):
        return False
    filters = head.count(b"/Filter")
    return filters <= 1 and filters == (_ONE_FILTER.search(head) is not None)


def naming_of(data: bytes, listings: Sequence[bytes], numbers: set[int]) -> Naming | None:
    """Return which streams a file names as what; ``None`` if that cannot be told.

    Parameters
    ----------
    data
        The file.
    listings
        What its streams unpack to in which objects stand.
    numbers
        Those of all its streams.
    """
    painted: set[int] = set()
    fonts: set[int] = set()
    maps: set[int] = set()
    held: set[bytes] = set()
    as_what = {_NAMED[0]: fonts, _NAMED[1]: maps, **dict.fromkeys(_NAMED[2:-1], painted)}
    repeated = 1
    for text in (data, *listings):
        for match in _NAMING.finditer(text):
            name, value = match[0], match[1]
            found = as_what.get(name)
            if found is None:
                held.add(name)
                continue
            if value is None or len(value) > LONG_LIST:
                return None
            named = REFERENCE.findall(value)
            found.update(map(int, named))
            if len(set(named)) < len(named):  # rare: most lists name each once
                repeated = max(repeated, *Counter(named).values())
    if b"/LZW" in held or b"/Encrypt" in held or any(map(_spells_with_escapes, (data, *listings))):
        return None
    if not painted <= numbers:  # what is no stream is a list of streams, which is not followed
        return None
    otherwise = _not_streams(data, listings)
    if otherwise is None or otherwise & painted:
        return None
    return Naming(frozenset(painted), frozenset(fonts), frozenset(maps), frozenset(held), repeated)


def _spells_with_escapes(text: bytes) -> bool:
    """Say whether a name that is asked for is spelt with escapes, as no honest producer does."""
    for match in _ESCAPE.finditer(text):
        slash = text.rfind(b"/", max(0, match.start() - _LONGEST_NAME), match.start())
        name = _ESCAPED.match(text, slash) if slash >= 0 else None
        if name is not None and without_escapes(name[0]).startswith((*_NAMED, *_SOUGHT)):
            return True
    return False


def _not_streams(data: bytes, listings: Sequence[bytes]) -> set[int] | None:
    """Return the numbers of objects that may stand for streams and are none; ``None`` if unknown.

    A file may hold two objects of one number; which of them counts is not told here.
    """
    found: set[int] = set()
    for match in _NO_STREAM.finditer(data):
        if data.endswith(b"end", 0, match.start()):
            continue
        number = _number_before(data, match.start())
        if number < 0:
            return None
        found.add(number)
    for listing in listings:
        numbers = _LISTED.match(listing)
        if numbers is None or listing.startswith(b"%", numbers.end()):
            return None
        found.update(map(int, numbers[0].split()[::2]))
    return found


def _number_before(data: bytes, word: int) -> int:
    """Return the number of the object that a word "obj" begins; -1 if it cannot be told."""
    found = None if word < 0 else _NUMBER.search(data, max(0, word - _NUMBERS), word)
    return -1 if found is None else int(found[1])


__all__ = [
    "LONG_LIST",
    "REFERENCE",
    "Naming",
    "Stream",
    "all_streams",
    "is_data",
    "may_be_drawn",
    "naming_of",
]
