"""Pills: words each in an element of its own, with nothing between that would part them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from skillmatch.read.html.elements import BLOCKS, VOID
from skillmatch.read.html.tokens import Token

RUN_TOGETHER = "Words of the page look run together; skills there may be missed."
_NO_PILLS = BLOCKS | VOID | {"html", "head", "body", "table", "tbody", "thead", "tfoot", "tr"}
_NO_PILLS |= {"td", "th", "caption", "script", "style", "svg", "textarea", "select", "option"}
_ICONS = frozenset({"img", "wbr", "input"})  # in a pill
_ENOUGH = 3  # in a row, which no word is cut into by its formatting
_ENOUGH_SMALL = 4
_WHOLE = re.compile(r"[A-Z0-9.#][\w.+#&/() ’'-]{0,39}[\w+#)]")
_SMALL = re.compile(r"\w[\w.+#&/() ’'-]{0,38}[\w+#)]")
_MOST_DOUBTFUL = 20
_DEEPEST = 50
_LONGEST = 60


@dataclass(slots=True)
class _Part:
    """An inline element that ended: where, of which kind, and what it says."""

    start: int
    end: int
    kind: tuple[str, str]
    text: str


def with_pills_apart(tokens: Sequence[Token]) -> tuple[list[Token], list[str]]:
    """Return tokens with a space between words that each have an element of one kind.

    And how such rows read run together that may be words too, but as well parts of one.

    >>> row = "".join(f"<span>{word}</span>" for word in ("PyTorch", "Docker", "Go"))
    >>> from skillmatch.read.html.tokens import tokens
    >>> found, _ = with_pills_apart(tokens(row)[0])
    >>> "".join(token.value for token in found if token.kind == "text")
    'PyTorch Docker Go'
    """
    gaps: set[int] = set()
    doubtful: list[str] = []
    for row in _rows(tokens):
        texts = [part.text for part in row]
        whole = len(row) >= _ENOUGH and all(map(_WHOLE.fullmatch, texts))
        if whole or row[0].kind[0] == "button":
            gaps.update(part.end for part in row[:-1])
        elif len(row) >= _ENOUGH_SMALL and all(map(_SMALL.fullmatch, texts)):
            doubtful.append("".join(texts[:_ENOUGH_SMALL]))
    del doubtful[_MOST_DOUBTFUL:]
    if not gaps:
        return list(tokens), doubtful
    parted: list[Token] = []
    for place, token in enumerate(tokens):
        parted.append(token)
        if place in gaps:
            parted.append(Token("text", " "))
    return parted, doubtful


def _rows(tokens: Sequence[Token]) -> Iterator[list[_Part]]:
    """Yield the elements of one tag and class that follow each other with nothing between."""
    parts = sorted(_parts(tokens), key=lambda part: part.start)
    ended: dict[int, list[_Part]] = {}
    for part in parts:
        row = ended.pop(part.start - 1, None)
        if row is not None and row[-1].kind == part.kind:
            row.append(part)
        else:
            if row is not None and len(row) > 1:
                yield row
            row = [part]
        ended[part.end] = row
    yield from (row for row in ended.values() if len(row) > 1)


def _parts(tokens: Sequence[Token]) -> Iterator[_Part]:
    """Yield the inline elements that hold little text and are properly ended."""
    opened: list[tuple[int, Token, list[str]]] = []
    for place, token in enumerate(tokens):
        if token.kind == "text":
            for _, _, texts in opened:
                if len(texts) <= _LONGEST:
                    texts.append(token.value[:_LONGEST])
        elif token.value in _ICONS:
            continue
        elif token.value in _NO_PILLS:
            opened.clear()
        elif token.kind == "start":
            opened = [*opened[1 - _DEEPEST :], (place, token, [])]
        elif opened and opened[-1][1].value == token.value:
            start, begun, texts = opened.pop()
            text = "".join(texts)
            if len(text) <= _LONGEST and text.strip():
                yield _Part(start, place, (token.value, begun.attributes.get("class", "")), text)
        else:
            opened.clear()


__all__ = ["RUN_TOGETHER", "with_pills_apart"]
