"""PDF weight: how much a file asks to be unpacked and painted, told before a reader opens it.

pdfium ends the whole program when it runs out of memory, and cannot be stopped while it reads a
page; so what would be too much must be known before.
"""

from __future__ import annotations

import re
import zlib
from binascii import Error as EncodingError
from binascii import unhexlify
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from math import prod
from typing import NamedTuple, NoReturn

from skillmatch.errors import DocumentTooLargeError
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.ascii85 import from_ascii85

_STREAM = re.compile(rb"stream[^\r\n]{0,64}(?:\r\n|\n|\r)")
_FARTHEST = 2_000  # bytes of a stream's dictionary that are looked at
_CHUNK = 1_000_000
_MOST_LAYERS = 4  # of packing, one around the other
_DEFLATE = 8  # the low half of the first byte that zlib writes
PAINTS = re.compile(rb"(?:Tj|TJ|['\"]|Do|EI|sh|[SsfFBb]\*?)(?=[\s(\[<%/]|$)")
_LZW = re.compile(rb"LZW")  # a pattern finds a short name in half the time
_SHORTEST_STEP = 3  # bytes
_BEST_PACKING = 1032  # bytes that deflate makes of one at most
_NUMBERS = 16  # bytes before "obj" that hold an object's numbers
# Counts are bounded, as a file may hold millions of digits or blanks.
_NUMBER = re.compile(rb"(?<!\d)(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj")
_FILTER = re.compile(rb"Decode\b|/(?:Fl|LZW|A85|AHx|RL)\b|/Filter\s*\d")
_MARKED = re.compile(rb"/Length1\b|/Subtype\s*/(?:Image|Type1C|CIDFontType0C|OpenType)\b")
_CONTENTS = re.compile(  # or the text of a note, which is a string
    rb"/(?:Contents|CharProcs)\s*(\[[^\]]*\]|\d+\s+\d+\s+R|<<[^>]*>>|\(|<[0-9A-Fa-f])?"
)
_REFERENCE = re.compile(rb"(?<!\d)(\d{1,10})\s{1,99}\d{1,5}\s{1,99}R")
_LIST = re.compile(rb"\[\s{0,99}\d{1,10}\s{1,99}\d{1,5}\s{1,99}R\b[^\]]*")
_SHORTEST_REFERENCE = 5  # bytes: "1 0 R", though one more parts it from the next
_LONG_LIST = 2_000_000  # bytes; the pages of a book fit into a tenth
_NO_END = 1 << 40
_DEEPEST = 40  # forms within forms, as deep as pdfium follows them
_SMALL = 200_000  # bytes; less paints less than a page may


class StreamWeight(NamedTuple):
    """What one stream asks for.

    Attributes
    ----------
    size
        Bytes when unpacked.
    steps
        How often it may paint, at most.
    forms
        How often it may draw another stream, at most.
    is_form
        Whether another stream may draw it.
    number
        Its object's number; 0 if it cannot be told.
    """

    size: int
    steps: int
    forms: int
    is_form: bool
    number: int


def is_heavy(data: bytes) -> bool:
    """Say whether pages may ask for more than a resume's do, so that they must be looked at.

    Raises
    ------
    DocumentTooLargeError
        If a stream, or all together, unpack to more than the limits allow.
    """
    limits = DEFAULT_LIMITS
    weights: list[StreamWeight] = []
    total = 0
    listings = [data]
    for weight in _weights(data, listings):
        total += weight.size
        if weight.size > limits.stream_bytes:
            _refuse(limits.stream_bytes, "in one part")
        if total > limits.all_stream_bytes:
            _refuse(limits.all_stream_bytes)
        weights.append(weight)
    if _LZW.search(data) or any(weight.size > limits.content_bytes for weight in weights):
        return True
    steps = _most_steps(weights)
    enough = limits.page_objects // max(1, steps)
    return steps * _most_repeated(weights, listings, enough) > limits.page_objects


def _refuse(limit: int, of_what: str = "") -> NoReturn:
    much = f"{limit // 1_000_000} MB {of_what}".strip()
    message = f"would unpack to more than {much}; print it to PDF again"
    raise DocumentTooLargeError(message)


def _most_steps(weights: list[StreamWeight]) -> int:
    """Return how much one page may paint at most, if each stream draws the heaviest others."""
    steps = sum(weight.steps for weight in weights)
    within = [weight for weight in weights if weight.is_form and weight.forms]
    if not any(weight.is_form for weight in weights):
        return steps
    if not within:
        return max(weight.forms for weight in weights) * steps
    nested = prod(weight.forms for weight in within)
    if nested > 1:  # one of them may draw itself, and pdfium draws forms in forms 40 deep
        return _NO_END
    return _DEEPEST * max(weight.forms for weight in weights) * steps


def _most_repeated(weights: list[StreamWeight], listings: list[bytes], enough: int) -> int:
    """Return how often one stream is named in a list at most: a page may paint one many times.

    Lists too short to name one more often than is `enough` are not looked into.
    """
    streams = {weight.number for weight in weights}
    most = 1
    for listing in listings:
        for match in _LIST.finditer(listing):
            if match.end() - match.start() > _LONG_LIST:
                return _NO_END
            if match.end() - match.start() <= _SHORTEST_REFERENCE * enough:
                continue
            named = _REFERENCE.findall(match[0])
            if len(set(named)) < len(named):  # rare: most lists name each once
                repeated = Counter(named).items()
                most = max(most, *(n for number, n in repeated if int(number) in streams), 1)
    return most


def _weights(data: bytes, listings: list[bytes]) -> Iterator[StreamWeight]:
    """Yield what each stream asks for; fonts and pictures are unpacked only where they are many.

    They are most of a file, and pdfium paints nothing from them: so as long as even the best
    packing could not make too much of them, it need not be known what they unpack to. The text
    of streams that list objects is added to the listings.
    """
    view = memoryview(data)
    unmarked: list[tuple[memoryview, bytes]] = []
    marked: list[tuple[memoryview, bytes]] = []
    end = 0
    for match in _STREAM.finditer(data):  # a look back for "end" in it would be ten times as slow
        if data.endswith(b"end", 0, match.start()):
            continue
        if end < match.end():  # else it is that of this one too, as none stands between
            end = data.find(b"endstream", match.end())
            end = len(data) if end < 0 else end
        packed = view[match.end() : end]
        farthest = max(0, match.start() - _FARTHEST)
        begin = data.rfind(b" obj", farthest, match.start())
        head = data[max(farthest, begin - _NUMBERS) : match.start()]
        is_marked = _MARKED.search(head) is not None and len(_FILTER.findall(head)) < 2  # noqa: PLR2004
        (marked if is_marked else unmarked).append((packed, head))
        if len(marked) + len(unmarked) > DEFAULT_LIMITS.streams:
            message = f"holds more than {DEFAULT_LIMITS.streams:,} streams; print it to PDF again"
            raise DocumentTooLargeError(message)
    listed = steps = 0
    for packed, head in unmarked:
        # A name may be spelt with escapes ("/F#6frm").
        is_form = b"/Form" in head or b"#" in head
        enough = steps > DEFAULT_LIMITS.page_objects
        weight, listing = _weigh(packed, head, is_form=is_form, counted=not enough)
        listings.append(listing)
        listed += len(listing)
        steps += weight.steps
        if listed > DEFAULT_LIMITS.listing_bytes:
            _refuse(DEFAULT_LIMITS.listing_bytes, "of objects")
        yield weight
    room = DEFAULT_LIMITS.all_stream_bytes // _BEST_PACKING
    painted = _painted(listings) if marked else frozenset()
    for packed, head in marked:
        room -= len(packed)
        number = _NUMBER.search(head)
        if room < 0 or painted is None or number is None or int(number[1]) in painted:
            yield _weigh(packed, head, is_form=True)[0]


def _painted(listings: list[bytes]) -> frozenset[int] | None:
    """Return the numbers of the streams that pages paint from; ``None`` if they cannot be told."""
    found: set[int] = set()
    for listing in listings:
        for match in _CONTENTS.finditer(listing):
            if match[1] is None:
                return None
            found.update(int(number) for number in _REFERENCE.findall(match[1]))
    return frozenset(found)


def _weigh(
    packed: memoryview, head: bytes, *, is_form: bool, counted: bool = True
) -> tuple[StreamWeight, bytes]:
    """Return what a stream asks for, and its text if it lists objects.

    How often it paints need not be counted once the file is known to be heavy.
    """
    found = _NUMBER.search(head)
    number = int(found[1]) if found is not None else 0
    listing: list[bytes] = []
    lists = b"/ObjStm" in head or b"#" in head
    size = steps = forms = 0
    for piece in _pieces(_plain_bytes(packed, head)):
        size += len(piece)
        chunk = bytes(piece)
        if size > DEFAULT_LIMITS.stream_bytes:
            break
        if lists and size <= DEFAULT_LIMITS.listing_bytes + _CHUNK:
            listing.append(chunk)
        if size > DEFAULT_LIMITS.content_bytes:
            continue  # so the pages must be looked at anyway
        forms += chunk.count(b"Do")
        if counted and size > _SMALL and steps <= DEFAULT_LIMITS.page_objects:
            steps += len(PAINTS.findall(chunk))
    weight = StreamWeight(size, steps or size // _SHORTEST_STEP, forms, is_form, number)
    return weight, b"".join(listing)


def _plain_bytes(packed: memoryview, head: bytes) -> bytes | memoryview:
    """Return a stream without the letters that some producers wrap it in."""
    try:
        if b"/ASCII85Decode" in head or b"/A85" in head:
            return from_ascii85(bytes(packed).strip().removeprefix(b"<~").split(b"~>")[0])
        if b"/ASCIIHexDecode" in head or b"/AHx" in head:
            return unhexlify(b"".join(bytes(packed).split(b">")[0].split()))
    except (EncodingError, ValueError):
        pass
    return packed


def _pieces(first: bytes | memoryview) -> Iterable[bytes | memoryview]:
    """Return what a stream unpacks to; most are small, and packed once."""
    if not _is_packed(first):
        return (first,)
    unpacking = zlib.decompressobj()
    try:
        whole = unpacking.decompress(first, _CHUNK)
    except zlib.error:
        return _unpacked([first], _MOST_LAYERS)
    if unpacking.unconsumed_tail or _is_packed(whole):
        return _unpacked([first], _MOST_LAYERS)
    return (whole,)


def _is_packed(piece: bytes | memoryview) -> bool:
    return len(piece) > 1 and piece[0] & 15 == _DEFLATE and not (piece[0] * 256 + piece[1]) % 31


def _unpacked(pieces: Iterable[bytes | memoryview], layers: int) -> Iterator[bytes | memoryview]:
    """Yield what a stream unpacks to, piece by piece; one that is not packed as it is."""
    pieces = iter(pieces)
    first = next(pieces, b"")
    if layers and _is_packed(first):
        yield from _unpacked(_inflated(chain((first,), pieces)), layers - 1)
    else:
        yield first
        yield from pieces


def _inflated(pieces: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    unpacking = zlib.decompressobj()
    try:
        for packed in pieces:
            left: bytes | memoryview = packed
            while left and not unpacking.eof:
                yield unpacking.decompress(left, _CHUNK)
                left = unpacking.unconsumed_tail
    except zlib.error:
        return  # damaged: a reader too gets no further


__all__ = ["PAINTS", "StreamWeight", "is_heavy"]
