"""Rules of style sheets: where they stand, for which elements they are, which of two counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from skillmatch.read.html.declarations import Declared
from skillmatch.read.html.selectors import Selector
from skillmatch.read.html.variables import Value

INLINE = 1_000_000_000


class Rank(NamedTuple):
    """What decides between two rules: the higher counts."""

    important: bool
    unlayered: bool
    specific: int
    order: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule whose selector must be compared with the element and what is around it."""

    selector: Selector
    declared: Declared
    unlayered: bool
    order: int

    def rank(self, *, important: bool) -> Rank:
        """Return how one of its declarations ranks; the important ones of layers go first."""
        return Rank(important, self.unlayered != important, self.selector.specific, self.order)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a rule stands: in which conditions, in a layer, in which other rules."""

    certain: bool = True
    unlayered: bool = True
    depth: int = 0
    within: tuple[str, ...] = ()


def lay(found: dict[str, tuple[Rank, Value]], name: str, ranked: tuple[Rank, Value]) -> None:
    """Lay a value over the one that an element has so far, if it outranks it."""
    if name not in found or found[name][0] <= ranked[0]:
        found[name] = ranked


def keys_of(tag: str, attributes: Mapping[str, str]) -> Iterator[str]:
    """Yield by which names rules for an element are kept: its tag, its classes, its id."""
    yield "*"
    yield tag
    for name in dict.fromkeys(attributes.get("class", "").split()):
        yield f".{name}"
    if attributes.get("id"):
        yield f"#{attributes['id'].strip()}"


__all__ = ["INLINE", "Place", "Rank", "Rule", "keys_of", "lay"]
