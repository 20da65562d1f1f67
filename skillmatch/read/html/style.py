"""Style sheets and style attributes: the properties that decide whether text can be seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import tinycss2

from skillmatch.errors import DocumentTooLargeError
from skillmatch.read.limits import DEFAULT_LIMITS

_PROPERTIES = frozenset(
    {"display", "visibility", "content-visibility", "opacity", "font-size", "font", "color"}
    | {"background", "background-color", "position", "left", "right", "top", "bottom"}
    | {"text-indent", "margin-left", "overflow", "overflow-x", "overflow-y", "clip"}
    | {"clip-path", "width", "height", "max-width", "max-height", "transform"}
    | {"background-image"}
)
_HIDING = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|opacity:0?(?:\.0\d*)?(?!\.?\d)|"
    r"font-size:[01](?![\d.])|clip|text-indent:-|(?:left|top):-\d{3}|color:transparent"
)
_DATA = re.compile(r"url\(\s*[\"']?data:[^)\"']*[\"']?\s*\)", re.IGNORECASE)
# An element, a class or an id, or an element with one class or id.
_SIMPLE = re.compile(r"(\*|[\w-]*)([.#][\w-]+)?")
_DEEPEST = 4  # rules inside @media inside @media
_SEEN_MEDIA = frozenset({"", "all", "screen", "only screen"})

Value = tuple[str, tuple[Any, ...]]  # as written, without spaces; as tinycss2 reads it
Style = Mapping[str, Value]
_Rank = tuple[bool, int, int]  # important, specific, late


class StyleSheets:
    """The rules of a document's style sheets, found by element, class and id.

    Attributes
    ----------
    warnings
        What could not be followed though it may hide text.
    """

    def __init__(self, sheets: Iterable[str]) -> None:
        self._rules: dict[str, dict[str, tuple[_Rank, Value]]] = {}
        self._order = 0
        self._left = DEFAULT_LIMITS.style_characters
        self._inline: dict[str, list[tuple[str, Value, bool]]] = {}
        self._not_followed = 0
        self.warnings: tuple[str, ...] = ()
        for sheet in sheets:
            self._add_sheet(_DATA.sub("none", sheet))
        if self._not_followed:
            self.warnings += (
                "The style sheet hides some text by rules that were not followed; it was read.",
            )

    def style(self, tag: str, attributes: Mapping[str, str]) -> Style:
        """Return the properties an element has by rules and by its own attributes."""
        found: dict[str, tuple[_Rank, Value]] = {}
        if self._rules:
            for key in _keys(tag, attributes):
                for name, ranked in self._rules.get(key, {}).items():
                    if name not in found or found[name][0] <= ranked[0]:
                        found[name] = ranked
        source = attributes.get("style", "")
        for name, value, important in self._declared(source) if source else ():
            rank = (important, 1000, 0)
            if name not in found or found[name][0] <= rank:
                found[name] = rank, value
        return {name: value for name, (_, value) in found.items()}

    def _declared(self, source: str) -> list[tuple[str, Value, bool]]:
        if source not in self._inline:
            self._left -= len(source)
            if self._left < 0:
                message = "is HTML with more styles than are read; save it as PDF"
                raise DocumentTooLargeError(message)
            nodes = tinycss2.parse_blocks_contents(source)
            self._inline[source] = list(_declarations(nodes))
        return self._inline[source]

    def _add_sheet(self, sheet: str) -> None:
        if len(sheet) > self._left:
            self.warnings += ("A style sheet is too long and was not followed.",)
            return
        self._left -= len(sheet)
        self._add_rules(tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True))

    def _add_rules(self, rules: Iterable[Any], *, depth: int = 0) -> None:
        for rule in rules:
            if rule.type == "qualified-rule":
                declared = list(_declarations(tinycss2.parse_blocks_contents(rule.content)))
                if declared:
                    self._add_rule(tinycss2.serialize(rule.prelude), declared)
            elif rule.type == "at-rule" and rule.lower_at_keyword == "media":
                media = tinycss2.serialize(rule.prelude).strip().casefold()
                if media in _SEEN_MEDIA and rule.content is not None and depth < _DEEPEST:
                    self._add_rules(
                        tinycss2.parse_rule_list(
                            rule.content, skip_comments=True, skip_whitespace=True
                        ),
                        depth=depth + 1,
                    )

    def _add_rule(self, selectors: str, declared: list[tuple[str, Value, bool]]) -> None:
        self._order += 1
        for selector in selectors.split(","):
            key = selector.strip()
            simple = _SIMPLE.fullmatch(key)
            if key == ":root":
                key, simple = "html", _SIMPLE.fullmatch("html")
            if simple is None or not key:
                self._not_followed += any(_may_hide(name, value) for name, value, _ in declared)
                continue
            key = (simple[1].lower() if simple[1] != "*" or not simple[2] else "") + (
                simple[2] or ""
            )
            specific = (simple[1] not in {"", "*"}) + 10 * ("." in key) + 100 * ("#" in key)
            rules = self._rules.setdefault(key, {})
            for name, value, important in declared:
                rank = (important, specific, self._order)
                if name not in rules or rules[name][0] <= rank:
                    rules[name] = rank, value


def _keys(tag: str, attributes: Mapping[str, str]) -> Iterator[str]:
    yield "*"
    yield tag
    named = [f".{name}" for name in attributes.get("class", "").split()]
    if attributes.get("id"):
        named.append(f"#{attributes['id'].strip()}")
    for name in named:
        yield name
        yield tag + name


def _declarations(nodes: Iterable[Any]) -> Iterator[tuple[str, Value, bool]]:
    for node in nodes:
        if node.type == "declaration" and node.lower_name in _PROPERTIES:
            parts = tuple(v for v in node.value if v.type not in {"whitespace", "comment"})
            written = "".join(tinycss2.serialize(parts).split()).casefold()
            yield node.lower_name, (written, parts), node.important


def _may_hide(name: str, value: Value) -> bool:
    return _HIDING.match(f"{name}:{value[0]}") is not None


__all__ = ["Style", "StyleSheets", "Value"]
