"""Animations of style sheets: how an element looks when one has ended, if that can be told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import tinycss2

from skillmatch.read.html.declarations import declarations, may_hide
from skillmatch.read.html.variables import Value

UNCERTAIN_END = "uncertain end"
_NAMES = ("animation", "animation-name")
_HOW = ("animation-fill-mode", "animation-direction", "animation-play-state", "animation-timeline")
_KEEPS = frozenset({"forwards", "both"})
_OTHER_END = frozenset({"reverse", "alternate", "alternate-reverse", "paused"})
_LAST = re.compile(r"(?:^|,)(?:to|100%)(?:,|$)")
_FADED_IN = 0.5  # opacity
_FLAT = re.compile(r"(?:scale(?:x|y|3d)?\(0[,)]|rotate[xy]\(-?90deg\))")
_MOST = 100  # steps of one animation

Frame = dict[str, Value]


class Animations:
    """The animations of a page, by their names."""

    def __init__(self) -> None:
        self._last: dict[str, Frame] = {}
        self._hiding: set[str] = set()  # those of which some step hides what they are for

    def add(self, name: str, content: Iterable[Any]) -> None:
        """Add an animation: what stands in ``@keyframes``."""
        name, last, hides = name.strip("\"' ").casefold(), Frame(), False
        rules = tinycss2.parse_rule_list(content, skip_comments=True, skip_whitespace=True)
        for rule in rules[:_MOST]:
            if rule.type != "qualified-rule":
                continue
            declared = declarations(tinycss2.parse_blocks_contents(rule.content))
            frame = {name: value for name, value, _ in declared}
            hides |= _hides(frame)
            when = "".join(tinycss2.serialize(rule.prelude).split()).casefold()
            if _LAST.search(when):
                last |= frame
        self._last[name] = last
        if hides:
            self._hiding.add(name)

    def ended(self, style: dict[str, Value]) -> dict[str, Value]:
        """Return a style as it is when its animations have ended."""
        if not self._last or not any(name in style for name in _NAMES):
            return style
        said = {word for name in (*_NAMES, *_HOW) for word in _idents(style.get(name))}
        for name in self._last.keys() & said:
            last = self._last[name]
            is_other = bool(said & _OTHER_END) or "animation-timeline" in style
            if name in self._hiding and (is_other or (not _KEEPS & said and _hides(last))):
                style = {**style, UNCERTAIN_END: ("", ())}
            elif _KEEPS & said:
                style = {**style, **last}
            if _shows(last):
                style = {key: value for key, value in style.items() if key != "opacity"}
        return style


def _idents(value: Value | None) -> Iterable[str]:
    for part in value[1] if value else ():
        if part.type in {"ident", "string"}:
            yield part.value.casefold()


def _hides(frame: Frame) -> bool:
    return any(
        may_hide(name, value) or (name == "transform" and _FLAT.search(value[0]) is not None)
        for name, value in frame.items()
    )


def _shows(frame: Frame) -> bool:
    """Say whether an element is faded in at the end."""
    parts = frame["opacity"][1] if "opacity" in frame else ()
    return bool(parts) and parts[0].type == "number" and parts[0].value >= _FADED_IN


__all__ = ["UNCERTAIN_END", "Animations"]
