"""Text that a page holds twice, once to be seen and once for screen readers, read once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from skillmatch.read.html.elements import BLOCKS
from skillmatch.read.html.tokens import Token

_FOR_SCREEN_READERS = re.compile(
    r"(?:^|\s)(?:\w+-)?(?:visually-?hidden|hidden-visually|sr-only|show-for-sr|"
    r"screen-?reader(?:-text|-only)?|assistive-text|a11y-(?:text|hidden|only))(?=\s|$)",
    re.IGNORECASE,
)
_LONGEST = 200  # tokens of an element
_GAP = Token("text", " ")
_BREAK = Token("start", "br")


def with_twins_once(tokens: Sequence[Token]) -> list[Token]:
    """Return tokens without the copies of text that are meant for screen readers alone.

    Such a copy stands beside what is hidden from screen readers (``aria-hidden``). Where it says
    something else both are kept, apart from each other. The style sheet that hides it and lays out
    what is around is often none of the file's own: pairs that are all their elements hold are read
    as lines.

    >>> from skillmatch.read.html.tokens import tokens
    >>> page = '<h2><b aria-hidden="true">Skills</b><b class="sr-only">Skills</b></h2>'
    >>> "".join(token.value for token in with_twins_once(tokens(page)[0]) if token.kind == "text")
    'Skills '
    """
    kept: list[Token] = []
    ends = _ends(tokens)
    place = 0
    while place < len(tokens):
        pair = _pair(tokens, place, ends)
        if pair is None:
            kept.append(tokens[place])
            place += 1
            continue
        first, second = pair
        if _text(tokens, *first) != _text(tokens, *second):
            kept += [*tokens[first[0] : first[1]], _GAP]
            place = second[0]
            continue
        shown = first if _is_for_eyes(tokens[first[0]]) else second
        kept += tokens[shown[0] : shown[1]]
        place = second[1]
        kept.append(_BREAK if _is_all(tokens, first[0], place) else _GAP)
    return kept


def _pair(
    tokens: Sequence[Token], place: int, ends: Mapping[int, int]
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return from where to where an element and its neighbour are, if one is for eyes alone."""
    begun = tokens[place]
    for_eyes = _is_for_eyes(begun)
    if not for_eyes and not _is_for_screen_readers(begun):
        return None
    end = ends.get(place)
    if end is None:
        return None
    beside = _next_words(tokens, end)
    is_twin = _is_for_screen_readers if for_eyes else _is_for_eyes
    if beside not in ends or not is_twin(tokens[beside]):
        return None
    return (place, end), (beside, ends[beside])


def _is_for_eyes(token: Token) -> bool:
    return token.kind == "start" and token.attributes.get("aria-hidden", "").lower() == "true"


def _is_for_screen_readers(token: Token) -> bool:
    return (
        token.kind == "start"
        and _FOR_SCREEN_READERS.search(token.attributes.get("class", "")) is not None
        and not _is_for_eyes(token)
    )


def _ends(tokens: Sequence[Token]) -> dict[int, int]:
    """Return where elements end, by where they begin."""
    ends: dict[int, int] = {}
    begun: dict[str, list[int]] = {}
    for place, token in enumerate(tokens):
        if token.kind == "start":
            begun.setdefault(token.value, []).append(place)
        elif token.kind == "end" and begun.get(token.value):
            start = begun[token.value].pop()
            if place - start < _LONGEST:
                ends[start] = place + 1
    return ends


def _text(tokens: Sequence[Token], start: int, end: int) -> str:
    text = "".join(token.value for token in tokens[start:end] if token.kind == "text")
    return "".join(text.split())


def _next_words(tokens: Sequence[Token], place: int) -> int:
    """Return the place of the first token from another on that is no white space."""
    while place < len(tokens) and tokens[place].kind == "text" and not tokens[place].value.strip():
        place += 1
    return place


def _is_all(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a stretch is all an inline element holds, and no words follow that directly."""
    before, after = start - 1, _next_words(tokens, end)
    while before >= 0 and tokens[before].kind == "text" and not tokens[before].value.strip():
        before -= 1
    if before < 0 or after == len(tokens) or tokens[before].kind != "start":
        return False
    if tokens[after].kind != "end" or tokens[after].value != tokens[before].value:
        return False
    beyond = _next_words(tokens, after + 1)
    return tokens[before].value not in BLOCKS and (
        beyond == len(tokens) or tokens[beyond].kind != "text"
    )


__all__ = ["with_twins_once"]
