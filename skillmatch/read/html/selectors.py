"""Selectors of style sheets: which elements a rule is for, as far as can be told without a browser.

Elements, classes, ids and attributes are followed, and ancestors and parents of them. Of other
selectors only the last part is known, so whether they hold is not certain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

_PART = re.compile(
    r"(?P<tag>\*|[A-Za-z][\w-]*)|\.(?P<name>-?[A-Za-z_][\w-]*)|#(?P<id>[\w-]+)|"
    r"\[\s*(?P<attribute>[\w-]+)\s*(?:(?P<how>[~|^$*]?=)\s*[\"']?(?P<value>[^\"'\]]*)[\"']?\s*)?\]|"
    r"(?P<pseudo>::?[\w-]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?)"
)
_COMBINATOR = re.compile(r"\s*([>+~])\s*|\s+")
# What holds only while somebody points at the page, and text the page adds.
_NEVER = re.compile(
    r":(?:hover|focus|active|visited|target|checked|disabled|invalid|focus-\w+|host)\b|"
    r"::?(?:before|after|first-l\w+)\b|::"
)
_ALWAYS = frozenset({":root", ":link", ":any-link"})
_MOST_COMPOUNDS = 8
_LONGEST = 500  # characters
_ID, _CLASS, _TAG = 10_000, 100, 1


class Node(Protocol):
    """An element, as selectors see it."""

    @property
    def tag(self) -> str:
        """Its name."""

    @property
    def attributes(self) -> Mapping[str, str]:
        """Its attributes."""


@dataclass(frozen=True, slots=True)
class Root:
    """The page itself and its body, which stand around all elements."""

    tag: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Compound:
    """What one element must be: its tag, id, classes and attributes."""

    tag: str = ""
    id: str = ""
    classes: frozenset[str] = frozenset()
    attributes: tuple[tuple[str, str, str], ...] = ()

    def matches(self, node: Node) -> bool:
        """Say whether an element is so."""
        said = node.attributes
        return (
            self.tag in {"", node.tag}
            and (not self.id or said.get("id", "").strip() == self.id)
            and (not self.classes or self.classes <= set(said.get("class", "").split()))
            and all(_has(said, *wanted) for wanted in self.attributes)
        )

    @property
    def key(self) -> str:
        """What an element that matches is found by."""
        if self.id:
            return f"#{self.id}"
        return f".{min(self.classes)}" if self.classes else self.tag or "*"

    @property
    def is_key(self) -> bool:
        """Whether all elements found by the key match."""
        parts = bool(self.tag) + bool(self.id) + len(self.classes) + len(self.attributes)
        return parts <= 1 and not self.attributes


@dataclass(frozen=True, slots=True)
class Selector:
    """A selector.

    Attributes
    ----------
    subject
        What the element itself must be.
    around
        What must be around it, from the inside out: ``>`` for its parent or `` `` for any
        ancestor, and what that must be.
    specific
        How specific it is.
    certain
        Whether it is understood wholly.
    """

    subject: Compound
    around: tuple[tuple[str, Compound], ...] = ()
    specific: int = 0
    certain: bool = True

    def matches(self, node: Node, ancestors: Sequence[Node], spend: Callable[[], bool]) -> bool:
        """Say whether an element in its ancestors, the outermost first, is meant.

        `spend` is asked before each comparison whether one more may be made.
        """
        return self.subject.matches(node) and self._stands_in(ancestors, 0, spend)

    def _stands_in(self, ancestors: Sequence[Node], step: int, spend: Callable[[], bool]) -> bool:
        if step == len(self.around):
            return True
        combinator, wanted = self.around[step]
        for place in range(len(ancestors) - 1, -1, -1):
            if not spend():
                return False
            if wanted.matches(ancestors[place]) and self._stands_in(
                ancestors[:place], step + 1, spend
            ):
                return True
            if combinator == ">":
                return False
        return False


def parse_selector(written: str) -> Selector | None:
    """Return a selector as written, or ``None`` for one that no element shown here meets.

    >>> parse_selector("ul.skills > li").specific, parse_selector("a:hover")
    (102, None)
    >>> parse_selector("tr:nth-child(even)").certain
    False
    """
    written = written.strip()[:_LONGEST]
    if not written or _NEVER.search(written):
        return None
    compounds: list[tuple[str, Compound]] = []
    certain, specific, place, combinator = True, 0, 0, " "
    while place < len(written):
        compound, weight, understood, place = _compound(written, place)
        if compound is None:
            return Selector(Compound(), certain=False)
        certain &= understood
        specific += weight
        compounds.append((combinator, compound))
        between = _COMBINATOR.match(written, place)
        if between is None:
            break
        combinator, place = between[1] or " ", between.end()
    if place < len(written) or not compounds:
        return Selector(compounds[-1][1] if compounds else Compound(), certain=False)
    around = [
        (compounds[step + 1][0], compounds[step][1]) for step in range(len(compounds) - 2, -1, -1)
    ]
    if len(around) > _MOST_COMPOUNDS or any(sign in "+~" for sign, _ in around):
        return Selector(compounds[-1][1], specific=specific, certain=False)
    return Selector(compounds[-1][1], tuple(around), specific, certain)


def _compound(written: str, place: int) -> tuple[Compound | None, int, bool, int]:
    """Return what stands at a place, how specific it is, whether it is understood, and its end."""
    tag = identifier = ""
    classes: set[str] = set()
    attributes: list[tuple[str, str, str]] = []
    certain, weight, begin = True, 0, place
    while found := _PART.match(written, place):
        if found["tag"] and place > begin:
            break
        place = found.end()
        if found["tag"]:
            tag = "" if found["tag"] == "*" else found["tag"].lower()
            weight += _TAG if tag else 0
        elif found["id"]:
            certain &= not identifier
            identifier, weight = found["id"], weight + _ID
        elif found["pseudo"] in _ALWAYS:
            tag, weight = "html" if found["pseudo"] == ":root" else tag, weight + _CLASS
        elif found["pseudo"]:
            certain, weight = False, weight + _CLASS
        else:
            weight += _CLASS
            if found["name"]:
                classes.add(found["name"])
            else:
                wanted = found["attribute"].lower(), found["how"] or "", found["value"] or ""
                attributes.append(wanted)
    if place == begin:
        return None, 0, False, place
    return Compound(tag, identifier, frozenset(classes), tuple(attributes)), weight, certain, place


def _has(said: Mapping[str, str], name: str, how: str, value: str) -> bool:
    """Say whether an attribute is there, and what a selector asks of it."""
    if name not in said:
        return False
    own = said[name]
    checks: dict[str, Callable[[], bool]] = {
        "": lambda: True,
        "=": lambda: own == value,
        "~=": lambda: value in own.split(),
        "|=": lambda: own == value or own.startswith(f"{value}-"),
        "^=": lambda: bool(value) and own.startswith(value),
        "$=": lambda: bool(value) and own.endswith(value),
        "*=": lambda: bool(value) and value in own,
    }
    return checks[how]()


__all__ = ["Compound", "Node", "Root", "Selector", "parse_selector"]
