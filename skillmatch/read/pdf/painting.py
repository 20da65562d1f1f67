"""PDF painting: how much drawing pages ask for, and which ask for more than is read.

A form may draw another many times, which draws another: a few hundred bytes can ask for billions
of letters. So what a page draws is counted without drawing it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from skillmatch.errors import DocumentError, DocumentTooLargeError
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.pypdf_reader import open_pypdf
from skillmatch.read.pdf.weight import DEEPEST, PAINTS

_FORM = re.compile(rb"/([^\s/\[\]()<>{}%]*)\s*Do(?![A-Za-z])")
_DRAWS = re.compile(rb"Do(?![A-Za-z])")
_MOST_READ = 5 * DEFAULT_LIMITS.content_bytes
_STRING = 80  # bytes of drawing that pypdf reads as quickly as one string
_MAP_BYTES = 2  # of a font's map of letters, which pypdf reads as quickly as one of drawing
UNKNOWN_WEIGHT = "asks for more drawing than can be told before it is read; print it to PDF again"


class Drawing(NamedTuple):
    """What a page or a stream draws, with all the forms in it.

    Attributes
    ----------
    size
        Bytes.
    steps
        How often it paints.
    work
        What pypdf has to do to read it, in bytes of plain drawing that would take as long.
    """

    size: int
    steps: int
    work: int

    def times(self, count: int) -> Drawing:
        """Return what it draws so many times."""
        return Drawing(self.size * count, self.steps * count, self.work * count)

    def plus(self, other: Drawing) -> Drawing:
        """Return what it and another draw."""
        return Drawing(self.size + other.size, self.steps + other.steps, self.work + other.work)


_NOTHING = Drawing(0, 0, 0)
_TOO_MUCH = Drawing(1 << 40, 1 << 40, 1 << 40)


def heavy_pages(data: bytes) -> frozenset[int]:
    """Return the indexes of the pages that ask for too much.

    Raises
    ------
    DocumentTooLargeError
        If it cannot be told.
    EncryptedDocumentError
        If it needs a password.
    """
    limits = DEFAULT_LIMITS
    found: set[int] = set()
    try:
        with open_pypdf(data) as reader:
            count = len(reader.pages)
            drawings = Drawings()
            for number in range(min(count, limits.pages)):
                drawing = drawings.of_page(reader.pages[number])
                if drawings.read > _MOST_READ:  # no resume has so much, and it takes long
                    return frozenset({*found, *range(number, count)})
                if (
                    drawing is None
                    or drawing.size > limits.content_bytes
                    or drawing.steps > limits.page_objects
                ):
                    found.add(number)
            return frozenset(found)
    except DocumentError as error:
        if error.status == "encrypted":
            raise
        raise DocumentTooLargeError(UNKNOWN_WEIGHT) from None


class _Stream(NamedTuple):
    """What stands in one stream: its own drawing, and how often which name is drawn."""

    own: Drawing
    forms: Counter[str]
    unnamed: int  # forms drawn whose name cannot be told


@dataclass(slots=True)
class Drawings:
    """What streams draw, with all the forms in them; each counted once."""

    streams: dict[int, _Stream] = field(default_factory=dict)
    known: dict[tuple[int, int], Drawing] = field(default_factory=dict)
    maps: dict[int, int] = field(default_factory=dict)  # bytes of fonts' maps of letters
    read: int = 0  # bytes
    open: set[tuple[int, int]] = field(default_factory=set)
    kept: list[Any] = field(default_factory=list)  # so that no two objects have one id

    def of_page(self, page: Any) -> Drawing | None:
        """Return what a page draws; ``None`` if that cannot be told."""
        try:
            resources = page.get("/Resources")
            forms = self._forms(resources)
            contents = page.get("/Contents")
            contents = None if contents is None else contents.get_object()
            total = self._maps(resources)
            for part in contents if isinstance(contents, list) else [contents]:
                if part is not None:
                    total = total.plus(self._of_stream(part.get_object(), forms, 0))
        except Exception:  # noqa: BLE001 - pypdf raises many kinds over damaged files
            return None
        return total

    def _of_stream(self, stream: Any, outer: Mapping[str, Any], depth: int) -> Drawing:
        if depth > DEEPEST or not hasattr(stream, "get_data"):
            return _NOTHING
        key = (id(stream), 0 if "/Resources" in stream else id(outer))
        if key in self.open:  # pdfium draws a form within itself, again and again
            return _TOO_MUCH
        if key not in self.known:
            self.open.add(key)
            self.known[key] = self._drawn(stream, outer, depth)
            self.open.discard(key)
        return self.known[key]

    def _drawn(self, stream: Any, outer: Mapping[str, Any], depth: int) -> Drawing:
        inside = self._inside(stream)
        forms, total = outer, inside.own
        if "/Resources" in stream:
            forms = self._forms(stream["/Resources"])
            total = total.plus(self._maps(stream["/Resources"]))
        for name, count in inside.forms.items():
            if name in forms:
                total = total.plus(self._of_stream(forms[name], forms, depth + 1).times(count))
        if inside.unnamed:
            drawings = [self._of_stream(form, forms, depth + 1) for form in forms.values()]
            total = total.plus(max(drawings, default=_NOTHING).times(inside.unnamed))
        return total

    def _inside(self, stream: Any) -> _Stream:
        found = self.streams.get(id(stream))
        if found is None:
            data = stream.get_data()
            names = Counter(f"/{name.decode('latin-1')}" for name in _FORM.findall(data))
            plain = sum(count for name, count in names.items() if "#" not in name)
            strings = data.count(b")") + data.count(b">")
            found = _Stream(
                Drawing(len(data), len(PAINTS.findall(data)), len(data) + _STRING * strings),
                names,
                len(_DRAWS.findall(data)) - plain,
            )
            self.read += len(data)
            self.kept.append(stream)
            self.streams[id(stream)] = found
        return found

    def _maps(self, resources: Any) -> Drawing:
        """Return the work that the fonts' maps of letters are; pypdf reads them for each use."""
        fonts = None if resources is None else resources.get_object().get("/Font")
        if fonts is None:
            return _NOTHING
        size = 0
        for entry in fonts.get_object().values():
            font = entry.get_object()
            letters = font.get("/ToUnicode") if hasattr(font, "get") else None
            letters = None if letters is None else letters.get_object()
            if letters is not None and hasattr(letters, "get_data"):
                if id(letters) not in self.maps:
                    self.maps[id(letters)] = len(letters.get_data())
                    self.read += self.maps[id(letters)]
                    self.kept.append(letters)
                size += self.maps[id(letters)]
        return Drawing(0, 0, size // _MAP_BYTES)

    def _forms(self, resources: Any) -> Mapping[str, Any]:
        """Return the forms that `Do` may draw, by name."""
        entries = None if resources is None else resources.get_object().get("/XObject")
        if entries is None:
            return {}
        found = {name: entry.get_object() for name, entry in entries.get_object().items()}
        forms = {name: form for name, form in found.items() if _is_form(form)}
        self.kept += [forms, *forms.values()]
        return forms


def _is_form(found: Any) -> bool:
    return hasattr(found, "get") and found.get("/Subtype") == "/Form"


__all__ = ["Drawing", "Drawings", "heavy_pages"]
