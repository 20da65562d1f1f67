"""A resume's text in pieces for its page: plain, hidden, a mention, and where pages begin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from skillmatch.document import HiddenText
from skillmatch.mentions import Mention
from skillmatch.results import MatchResult


@dataclass(slots=True)
class _Edges:
    """What begins and what ends at one offset of the text."""

    pages: list[int] = field(default_factory=list)
    begun: list[tuple[Mention, str]] = field(default_factory=list)
    ended: list[tuple[Mention, str]] = field(default_factory=list)
    hidden: list[HiddenText] = field(default_factory=list)
    seen: list[HiddenText] = field(default_factory=list)


def text_pieces(result: MatchResult) -> Iterator[dict[str, Any]]:
    """Give the text in pieces; joined, their texts are the text.

    Mentions may reach into each other, over hidden stretches and over the edges of pages: every
    piece has one kind, and the one where a mention begins carries the anchor that leads to it.
    """
    edges = _edges(result)
    offsets = sorted(edges)
    mentions: list[tuple[Mention, str]] = []
    hidden: list[HiddenText] = []
    text = result.document.text
    for offset, following in zip(offsets, [*offsets[1:], offsets[-1]], strict=True):
        here = edges[offset]
        mentions = [one for one in mentions if one not in here.ended] + here.begun
        hidden = [one for one in hidden if one not in here.seen] + here.hidden
        for number in here.pages:
            yield {"kind": "page", "number": number}
        if following > offset:
            anchor = f"m{offset}" if here.begun else ""
            yield _piece(text[offset:following], anchor, mentions, hidden)


def _edges(result: MatchResult) -> dict[int, _Edges]:
    length = len(result.document.text)
    edges = {0: _Edges(), length: _Edges()}

    def at(offset: int) -> _Edges:
        return edges.setdefault(max(0, min(offset, length)), _Edges())

    for page in result.document.pages:
        at(page.start).pages.append(page.number)
    for stretch in result.document.hidden:
        if stretch.end > stretch.start:
            at(stretch.start).hidden.append(stretch)
            at(stretch.end).seen.append(stretch)
    for evidence in result.skills:
        for mention in evidence.mentions:
            named = (mention, evidence.skill.name)
            at(mention.start).begun.append(named)
            at(mention.end).ended.append(named)
    return edges


def _piece(
    text: str, anchor: str, mentions: list[tuple[Mention, str]], hidden: list[HiddenText]
) -> dict[str, Any]:
    reason = hidden[0].reason if hidden else ""
    if mentions:
        claimed = any(mention.status == "claimed" for mention, _ in mentions)
        status = "claimed" if claimed else mentions[0][0].status
        return {
            "kind": "mention",
            "text": text,
            "anchor": anchor,
            "status": "hidden" if hidden else status,
            "names": ", ".join(sorted({name for _, name in mentions})),
        }
    if hidden:
        return {"kind": "hidden", "text": text, "reason": reason}
    return {"kind": "plain", "text": text}


__all__ = ["text_pieces"]
