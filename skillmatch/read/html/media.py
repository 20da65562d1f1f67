"""Conditions of style sheets: whether a rule for some media holds on a usual screen."""

from __future__ import annotations

import re

_SCREEN = (1280.0, 800.0)  # pixels
_LENGTH = re.compile(r"\((min|max)-(?:device-)?(width|height):([\d.]{1,9})(px|em|rem)\)")
_RANGE = re.compile(r"\((width|height)(<=|>=|<|>)([\d.]{1,9})(px|em|rem)\)")
_EM = 16.0


def holds(media: str) -> bool | None:
    """Say whether a list of media queries holds on a usual screen; ``None`` if not certain.

    >>> holds("print"), holds("screen and (min-width: 600px)"), holds("(hover)")
    (False, True, None)
    """
    queries = [_query_holds(query) for query in media.casefold().split(",")]
    if any(queries):
        return True
    return None if None in queries else False


def _query_holds(query: str) -> bool | None:
    words = query.split()
    if words[:1] == ["only"]:
        words = words[1:]
    if words[:1] == ["not"]:
        # What is no condition is not certain, so no "not" need be looked at behind another.
        inner = None if words[1:2] == ["not"] else _query_holds(" ".join(words[1:]))
        return None if inner is None else not inner
    if words and not words[0].startswith("("):
        if words[0] not in {"screen", "all"}:
            return False  # print, speech, braille: nobody sees them on the screen
        words = words[1:]
        if words[:1] == ["and"]:
            words = words[1:]
    features = "".join(words).replace(")and(", ")\n(").split("\n") if words else []
    held = [_feature_holds(feature) for feature in features]
    if False in held:
        return False
    return None if None in held else True


def _feature_holds(feature: str) -> bool | None:
    found = _LENGTH.fullmatch(feature)
    if found:
        least, side, number, unit = found.groups()
        sign = ">=" if least == "min" else "<="
    elif found := _RANGE.fullmatch(feature):
        side, sign, number, unit = found.groups()
    else:
        return None
    if number.count(".") > 1 or number == ".":
        return None
    pixels = float(number) * (1.0 if unit == "px" else _EM)
    size = _SCREEN[0] if side == "width" else _SCREEN[1]
    if sign.startswith(">"):
        return size > pixels or (sign == ">=" and size == pixels)
    return size < pixels or (sign == "<=" and size == pixels)


__all__ = ["holds"]
