"""PDF weight: how much a file asks to be unpacked and painted, told before a reader opens it.

pdfium ends the whole program when it runs out of memory, and cannot be stopped while it reads a
page; so what would be too much must be known before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import NamedTuple, NoReturn

from skillmatch.errors import DocumentTooLargeError
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.streams import (
    LONG_LIST,
    REFERENCE,
    Naming,
    Stream,
    all_streams,
    is_data,
    may_be_drawn,
    naming_of,
)
from skillmatch.read.pdf.unpacking import BEST_PACKING, CHUNK, pieces, plain_bytes

PAINTS = re.compile(rb"(?:Tj|TJ|['\"]|Do|EI|sh|[SsfFBb]\*?)(?=[\s(\[<%/]|$)")
_LZW = re.compile(rb"LZW")  # a pattern finds a short name in half the time
_ESCAPED = re.compile(rb"/[A-Za-z]{0,9}#")
_SHORT_TEXT = re.compile(  # of four characters at most
    rb"/ActualText\s*(?:\([^()\\]{0,4}\)|<[Ff][Ee][Ff][Ff](?:[0-9A-Fa-f]{4}){0,4}>)"
)
_SHORTEST_STEP = 3  # bytes
_LIST = re.compile(rb"\[\s{0,99}\d{1,10}\s{1,99}\d{1,5}\s{1,99}R\b[^\]]*")
_SHORTEST_REFERENCE = 5  # bytes: "1 0 R", though one more parts it from the next
_NO_END = 1 << 40
DEEPEST = 40
"""Forms within forms, as deep as pdfium follows them."""
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
        Its object's number; -1 if it cannot be told.
    """

    size: int
    steps: int
    forms: int
    is_form: bool
    number: int


class Weight(NamedTuple):
    """What is told of a file before it is opened.

    Attributes
    ----------
    is_heavy
        Whether pages may ask for more than a resume's do, so that they must be looked at.
    held
        What it names of all that is asked for; ``None`` if that is not known.
    gives_out
        Whether what it draws may give out a text in place of what it paints.
    """

    is_heavy: bool
    held: frozenset[bytes] | None
    gives_out: bool


def weighed(data: bytes) -> Weight:
    """Return how much a file asks for, and what else is told on the way.

    Raises
    ------
    DocumentTooLargeError
        If a stream, or all together, unpack to more than the limits allow.
    """
    streams = list(all_streams(data))
    seen = _Seen()
    listings: list[bytes] = []
    known = True
    others: list[Stream] = []
    for stream in streams:
        if not stream.lists:
            others.append(stream)
            continue
        listing, whole = _add(stream, seen, lists=True)
        listings.append(listing)
        known = known and whole and stream.is_understood
    naming = naming_of(data, listings, {stream.number for stream in streams})
    gives_out = False
    for stream in _drawn(others, naming):
        text, whole = _add(stream, seen, lists=False)
        if not gives_out and may_be_drawn(stream, naming):
            gives_out = not whole or not stream.is_understood or _may_give_out(text)
    heavy = _is_heavy(data, seen, listings, naming)
    return Weight(heavy, naming.held if known and naming else None, gives_out)


def _may_give_out(text: bytes) -> bool:
    """Say whether what is drawn may give out a text in place of what it paints.

    Those of a few letters do not count, as they are let be; a name can be spelt with escapes.
    """
    if b"#" in text and _ESCAPED.search(text) is not None:
        return True
    named = text.count(b"/Actual")
    return named > 0 and named > len(_SHORT_TEXT.findall(text))


def _is_heavy(data: bytes, seen: _Seen, listings: list[bytes], naming: Naming | None) -> bool:
    weights, limits = seen.weights, DEFAULT_LIMITS
    if naming is None and _LZW.search(data):
        return True
    if any(weight.size > limits.content_bytes for weight in weights):
        return True
    steps = _most_steps(weights)
    if naming is None:
        enough = limits.page_objects // max(1, steps)
        repeated = _most_repeated(weights, [data, *listings], enough)
    else:
        repeated = naming.repeated
    return steps * repeated > limits.page_objects


@dataclass(slots=True)
class _Seen:
    """The streams that were weighed so far, and what they ask for together."""

    weights: list[StreamWeight] = field(default_factory=list)
    size: int = 0
    listed: int = 0
    steps: int = 0


def _add(stream: Stream, seen: _Seen, *, lists: bool) -> tuple[bytes, bool]:
    """Weigh a stream; return what it unpacks to, and whether that is all of it.

    Raises
    ------
    DocumentTooLargeError
        If it, or all so far, unpack to more than the limits allow.
    """
    limits = DEFAULT_LIMITS
    # How often it paints need not be counted once the file is known to be heavy.
    weight, text = _weigh(stream, lists=lists, counted=seen.steps <= limits.page_objects)
    seen.weights.append(weight)
    seen.size += weight.size
    seen.steps += weight.steps
    seen.listed += len(text) * lists
    if weight.size > limits.stream_bytes:
        _refuse(limits.stream_bytes, "in one part")
    if seen.size > limits.all_stream_bytes:
        _refuse(limits.all_stream_bytes)
    if seen.listed > limits.listing_bytes:
        _refuse(limits.listing_bytes, "of objects")
    return text, 0 < weight.size == len(text)


def _drawn(streams: Sequence[Stream], naming: Naming | None) -> Iterator[Stream]:
    """Yield of streams those that pages may paint from, and fonts and pictures if they are many.

    Those are most of a file, and pdfium paints nothing from them: so as long as even the best
    packing could not make too much of them, it need not be known what they unpack to.
    """
    room = DEFAULT_LIMITS.all_stream_bytes // BEST_PACKING
    for stream in streams:
        if naming is not None and is_data(stream, naming):
            room -= len(stream.packed)
            if room >= 0:
                continue
        yield stream


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
    return DEEPEST * max(weight.forms for weight in weights) * steps


def _most_repeated(weights: list[StreamWeight], listings: list[bytes], enough: int) -> int:
    """Return how often one stream is named in a list at most: a page may paint one many times.

    Lists too short to name one more often than is `enough` are not looked into.
    """
    streams = {weight.number for weight in weights}
    most = 1
    for listing in listings:
        for match in _LIST.finditer(listing):
            if match.end() - match.start() > LONG_LIST:
                return _NO_END
            if match.end() - match.start() <= _SHORTEST_REFERENCE * enough:
                continue
            named = REFERENCE.findall(match[0])
            if len(set(named)) < len(named):  # rare: most lists name each once
                repeated = Counter(named).items()
                most = max(most, *(n for number, n in repeated if int(number) in streams), 1)
    return most


def _weigh(stream: Stream, *, lists: bool, counted: bool) -> tuple[StreamWeight, bytes]:
    """Return what a stream asks for, and what it unpacks to: the beginning, unless it lists."""
    kept: list[bytes] = []
    size = steps = forms = 0
    most = DEFAULT_LIMITS.listing_bytes if lists else 0
    for piece in pieces(plain_bytes(stream.packed, stream.head)):
        size += len(piece)
        if size > DEFAULT_LIMITS.stream_bytes:
            break
        chunk = bytes(piece)
        if size <= most + CHUNK:
            kept.append(chunk)
        if size > DEFAULT_LIMITS.content_bytes:
            continue  # so the pages must be looked at anyway
        forms += chunk.count(b"Do")
        if counted and size > _SMALL and steps <= DEFAULT_LIMITS.page_objects:
            steps += len(PAINTS.findall(chunk))
    weight = StreamWeight(
        size, steps or size // _SHORTEST_STEP, forms, stream.is_form, stream.number
    )
    return weight, b"".join(kept)


__all__ = ["DEEPEST", "PAINTS", "StreamWeight", "Weight", "weighed"]
