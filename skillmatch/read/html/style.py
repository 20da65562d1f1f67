"""Style sheets and style attributes: the properties that decide whether text can be seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

import tinycss2

from skillmatch.errors import DocumentTooLargeError
from skillmatch.read.html.added import added_content, changes_added, is_sign
from skillmatch.read.html.animations import UNCERTAIN_END, Animations
from skillmatch.read.html.declarations import (
    BACKGROUNDS,
    COLOURS,
    Declared,
    apart,
    declarations,
    host_of,
    joined,
    may_hide,
    painted_behind,
)
from skillmatch.read.html.media import holds
from skillmatch.read.html.nesting import parsed_sheet, parsed_style
from skillmatch.read.html.rules import INLINE, Place, Rank, Rule, keys_of, lay
from skillmatch.read.html.selectors import Node, Root, Selector, parse_selector
from skillmatch.read.html.variables import Value, Variables
from skillmatch.read.limits import DEFAULT_LIMITS

UNCERTAIN_COLOUR, UNCERTAIN_BACKGROUND = "uncertain color", "uncertain background"
LAYER = "layer"  # how it is said that something may lie behind that was not followed
NOT_FOLLOWED = "The style sheet hides some text by rules that were not followed; it was read."
_UNKNOWN: Value = ("", ())
_DATA = re.compile(r"url\(\s*[\"']?data:[^)\"']*[\"']?\s*\)", re.IGNORECASE)
# Rules that style no element, or none for long.
_NO_STYLES = frozenset(
    {"font-face", "page", "property", "counter-style", "font-feature-values", "charset", "import"}
    | {"font-palette-values", "namespace", "starting-style", "view-transition", "position-try"}
    | {"color-profile", "viewport", "tailwind", "apply", "theme", "utility", "plugin", "source"}
)
_DEEPEST = 4  # rules inside @media inside @media
_MOST_NESTED = 2_000  # selectors made of those of nested rules
_COMPARISONS = 200_000  # of elements with selectors of more than one part

Style = Mapping[str, Value]


def _nobody() -> Sequence[Node]:
    return ()


class StyleSheets:
    """The rules of a document's style sheets.

    Parameters
    ----------
    sheets
        Their text, and the media they are for.

    Attributes
    ----------
    warnings
        What could not be followed though it may hide text.
    changes_added
        Whether a rule of its own says how what others add looks.
    """

    def __init__(self, sheets: Iterable[tuple[str, str]]) -> None:
        self._simple: dict[str, dict[str, tuple[Rank, Value]]] = {}
        self._rules: dict[str, list[Rule]] = {}
        self._variables = Variables()
        self._order = self._nested = 0
        self._left = DEFAULT_LIMITS.style_characters
        self._comparisons = _COMPARISONS
        self._inline: dict[str, Declared] = {}
        self._animations = Animations()
        self._not_followed = self.changes_added = False
        self.warnings: tuple[str, ...] = ()
        for sheet, media in sheets:
            self._add_sheet(_DATA.sub("none", sheet), holds(media) if media.strip() else True)
        if self._not_followed:
            self.warnings += (NOT_FOLLOWED,)

    def style(
        self,
        tag: str,
        attributes: Mapping[str, str],
        ancestors: Callable[[], Sequence[Node]] = _nobody,
    ) -> Style:
        """Return the properties an element has by rules and by its own attributes.

        Where a rule that may be for it sets its colour, or what is behind it, that is said under
        `UNCERTAIN_COLOUR`, with the colour it may be, and `UNCERTAIN_BACKGROUND`.
        """
        found: dict[str, tuple[Rank, Value]] = {}
        for rules in self._for_key(tag, attributes):
            for name, ranked in rules.items():
                lay(found, name, ranked)
        for name, ranked in self._compared(tag, attributes, ancestors):
            lay(found, name, ranked)
        source = attributes.get("style", "")
        for name, value, important in self._declared(source) if source else ():
            lay(found, name, (Rank(important, True, INLINE, 0), value))
        return self._settled(found)

    def _for_key(
        self, tag: str, attributes: Mapping[str, str]
    ) -> Iterator[dict[str, tuple[Rank, Value]]]:
        if self._simple:
            for key in keys_of(tag, attributes):
                if key in self._simple:
                    yield self._simple[key]

    def _compared(
        self, tag: str, attributes: Mapping[str, str], ancestors: Callable[[], Sequence[Node]]
    ) -> Iterator[tuple[str, tuple[Rank, Value]]]:
        if not self._rules or self._comparisons <= 0:
            return
        node, around = Root(tag, attributes), None
        for rule in chain.from_iterable(
            self._rules[key] for key in keys_of(tag, attributes) if key in self._rules
        ):
            if not self._spend():
                return
            around = ancestors() if around is None else around
            if not rule.selector.matches(node, around, self._spend):
                continue
            for name, value, important in rule.declared:
                if rule.selector.certain:
                    yield name, (rule.rank(important=important), value)
                elif name in BACKGROUNDS:
                    yield UNCERTAIN_BACKGROUND, (rule.rank(important=important), _UNKNOWN)
                elif name in COLOURS:
                    yield UNCERTAIN_COLOUR, (rule.rank(important=important), value)
                elif is_sign(name, value):
                    yield name, (rule.rank(important=important), value)

    def _spend(self) -> bool:
        """Say whether one more comparison may be made."""
        self._comparisons -= 1
        if self._comparisons == 0:
            self.warnings += ("The style sheet is too involved and was not followed wholly.",)
        return self._comparisons > 0

    def _settled(self, found: dict[str, tuple[Rank, Value]]) -> Style:
        """Return the values alone, with variables put in; certain ones outrank lower doubts."""
        for doubt, names in ((UNCERTAIN_COLOUR, COLOURS), (UNCERTAIN_BACKGROUND, BACKGROUNDS)):
            if doubt in found and any(
                name in found and found[name][0] > found[doubt][0] for name in names
            ):
                del found[doubt]
        style = {name: self._variables.put_in(value) for name, (_, value) in found.items()}
        return self._animations.ended(style)

    def _declared(self, source: str) -> Declared:
        if source not in self._inline:
            self._left -= len(source)
            if self._left < 0:
                message = "is HTML with more styles than are read; save it as PDF"
                raise DocumentTooLargeError(message)
            self._inline[source] = list(declarations(parsed_style(source)))
        return self._inline[source]

    def _add_sheet(self, sheet: str, seen: bool | None) -> None:  # noqa: FBT001 - three values
        if seen is False:
            return
        if len(sheet) > self._left:
            self.warnings += ("A style sheet is too long and was not followed.",)
            return
        self._left -= len(sheet)
        rules, too_deep = parsed_sheet(sheet)
        self._not_followed |= too_deep
        self._add_rules(rules, Place(certain=seen is True))

    def _add_rules(self, rules: Iterable[Any], place: Place) -> None:
        for rule in rules:
            if rule.type == "qualified-rule":
                self._add_rule(tinycss2.serialize(rule.prelude), rule.content, place)
            elif rule.type == "at-rule" and rule.content is not None and place.depth < _DEEPEST:
                self._add_at_rule(rule, place)

    def _add_at_rule(self, rule: Any, place: Place) -> None:
        keyword = rule.lower_at_keyword
        said = tinycss2.serialize(rule.prelude).strip()
        certain: bool | None = True
        if keyword.endswith("keyframes"):
            self._animations.add(said, rule.content)
            return
        if keyword == "media":
            certain = holds(said)
        elif keyword in {"supports", "container"}:
            certain = True if keyword == "supports" and "not" not in said.casefold() else None
        elif keyword in _NO_STYLES or keyword.startswith("-"):
            return
        elif keyword != "layer":
            certain = None  # as "@scope": it may hold
        if certain is not False:
            inner = Place(
                place.certain and certain is True,
                place.unlayered and keyword != "layer",
                place.depth + 1,
                place.within,
            )
            if place.within:
                for selectors in place.within:
                    self._add_contents(selectors, rule.content, inner)
            else:
                self._add_rules(
                    tinycss2.parse_rule_list(
                        rule.content, skip_comments=True, skip_whitespace=True
                    ),
                    inner,
                )

    def _add_rule(self, selectors: str, content: list[Any], place: Place) -> None:
        for selector in apart(selectors):
            for outer in place.within or ("",):
                self._nested += bool(outer)
                if self._nested > _MOST_NESTED:
                    return
                self._add_contents(joined(outer, selector), content, place)

    def _add_contents(self, selector: str, content: list[Any], place: Place) -> None:
        """Add what a rule declares, and the rules inside it."""
        nodes = tinycss2.parse_blocks_contents(content)
        inner = [node for node in nodes if node.type in {"qualified-rule", "at-rule"}]
        self._add_declared(selector, list(declarations(nodes)), place)
        if inner and place.depth < _DEEPEST:
            self._add_rules(
                inner, Place(place.certain, place.unlayered, place.depth + 1, (selector,))
            )

    def _add_declared(self, written: str, declared: Declared, place: Place) -> None:
        host = host_of(written) if declared else ""
        if host:
            self._add_declared(host, added_content(written, declared), place)
            self.changes_added |= changes_added(declared)
            written, declared = host, painted_behind(declared)
            place = replace(place, certain=False)
        selector = parse_selector(written) if declared else None
        if selector is None:
            return
        self._order += 1
        if not place.certain:
            selector = Selector(selector.subject, selector.around, selector.specific, certain=False)
        whole = selector.certain and not selector.around and selector.subject.key in {"html", "*"}
        for name, value, _ in declared:
            if name.startswith("--"):
                self._variables.add(name, value, certain=whole)
        rule = Rule(selector, declared, place.unlayered, self._order)
        key = selector.subject.key
        if not selector.certain:
            self._not_followed |= any(may_hide(name, value) for name, value, _ in declared)
            if any(n in BACKGROUNDS | COLOURS or is_sign(n, value) for n, value, _ in declared):
                self._rules.setdefault(key, []).append(rule)
        elif selector.around or not selector.subject.is_key:
            self._rules.setdefault(key, []).append(rule)
        else:
            rules = self._simple.setdefault(key, {})
            for name, value, important in declared:
                lay(rules, name, (rule.rank(important=important), value))


__all__ = [
    "LAYER",
    "NOT_FOLLOWED",
    "UNCERTAIN_BACKGROUND",
    "UNCERTAIN_COLOUR",
    "UNCERTAIN_END",
    "Style",
    "StyleSheets",
    "Value",
]
