"""What is hidden on a page of a PDF: which of its texts cannot be seen, and why."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter

from skillmatch.read.pdf.heaped_letters import heaped_up
from skillmatch.read.pdf.holes import clipped_out
from skillmatch.read.pdf.letter_sample import LetterSample
from skillmatch.read.pdf.loaded import LoadedPage, LoadedText
from skillmatch.read.pdf.masked_texts import filled_with_nothing, masked_away
from skillmatch.read.pdf.object_reader import object_reader
from skillmatch.read.pdf.page_objects import Items, Texts
from skillmatch.read.pdf.page_view import PageView
from skillmatch.read.pdf.piled_letters import piled_up
from skillmatch.read.pdf.shapes import ShapeReader
from skillmatch.read.pdf.text_rows import doubtful_texts
from skillmatch.read.pdf.visibility import hidden_texts


@dataclass(frozen=True, slots=True)
class Painted:
    """What a page paints: all, and the texts among it."""

    items: Items
    texts: Texts


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of a page: why not some of its texts, and whether it is a scan or has notes."""

    texts: Texts
    reasons: dict[int, str]
    sample: LetterSample
    scanned: bool
    notes: bool


def painted_on(page: LoadedPage) -> Painted:
    """Return what a page paints."""
    reader = object_reader()
    items = reader.items(page.raw)
    return Painted(items, reader.texts(items))


def hidden_on(painted: Painted, view: PageView) -> tuple[dict[int, str], bool]:
    """Return why texts of a page cannot be seen, by their handle, and whether it is a scan."""
    if not painted.texts.handles:
        return {}, False
    reader, layers, texts = object_reader(), bool(view.layers_off), painted.texts
    shapes = ShapeReader(reader).shapes(painted.items, layers=layers, pictures=view.pictures)
    if layers or view.texts_off is not None:
        doubtful = list(range(len(texts.handles)))
    else:
        doubtful = doubtful_texts(texts, shapes, view.box, reader)
    reasons: dict[int, str] = {}
    scanned = False
    if doubtful:
        objects = reader.texts_alone(texts, doubtful, layers=layers)
        in_order = sorted(objects + shapes, key=itemgetter(0))
        in_sight = [item for _, item in in_order]
        reasons, scanned = hidden_texts(in_sight, view, texts.handles, reader.work)
    if not scanned:
        reasons = masked_away(texts, view, reader) | filled_with_nothing(texts, view) | reasons
        reasons = clipped_out(texts, reader.clips.holes, view.clips_even_odd) | reasons
    return reasons, scanned


def crowded(texts: Texts, text_page: LoadedText, sample: LetterSample) -> dict[int, str]:
    """Return the texts whose letters cannot be told apart, by their handle, with the reason."""
    reader = object_reader()
    tight = sample.tight(texts)
    heaped = heaped_up(texts, tight, reader, text_page, sample) if tight else {}
    return heaped | piled_up(texts, tight, reader, text_page, sample)


__all__ = ["Painted", "Seen", "crowded", "hidden_on", "painted_on"]
