"""Unseen: why none of the mentions of a skill counts, in words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from skillmatch.document import Document
from skillmatch.find.statuses import bystanders, departments, others
from skillmatch.mentions import Mention
from skillmatch.places import Spans
from skillmatch.weighing.sentences import Sentences

HIDDEN_REASON = "seen only in hidden text"
PASTED_REASON = "asked for in a pasted job posting only"
QUOTED_REASON = "named in a quoted letter only"
_REACH = 300  # characters around a name
_BEFORE_TEAM = 90
_MOST_NAMES = 20  # of a list
OTHERS_REASON = "named as used by others"


def why_unseen(
    mentions: Sequence[Mention],
    document: Document,
    quoted: Spans,
    sentences: Sentences,
    starts: Sequence[int],
) -> str:
    """Return why none of the mentions of a skill counts.

    Parameters
    ----------
    mentions
        All of the skill.
    document, sentences
        What they stand in.
    quoted
        Where letters of others are quoted in it.
    starts
        Where the mentions of all skills begin, in order: what is said of a list stands before it.
    """
    claimed = [mention for mention in mentions if mention.status == "claimed"]
    if claimed and all(document.is_hidden(m.start, m.end) for m in claimed):
        return HIDDEN_REASON
    if all(quoted.any_at(m.start, m.end) for m in claimed or mentions):
        return QUOTED_REASON
    if claimed:
        return PASTED_REASON
    first = mentions[0]
    if first.status == "negated" and _is_of_others(first, document.text, sentences, starts):
        return OTHERS_REASON
    return f"only {first.status}"


def _is_of_others(mention: Mention, text: str, sentences: Sentences, starts: Sequence[int]) -> bool:
    """Say whether a sentence gives a skill to others, and does not say that it is unknown."""
    begin, reach = sentences.around(mention.start, mention.end)
    begin, tail = (
        max(begin, mention.start - _REACH),
        text[mention.end : min(reach, mention.end + _REACH)],
    )
    before = text[max(0, mention.start - _BEFORE_TEAM) : mention.start]
    if others.did_behind(tail) or departments.is_others_team(before, tail):
        return True
    last = bisect_right(starts, mention.start)
    for start in reversed(starts[max(0, last - _MOST_NAMES) : last]):
        lead = text[begin:start]
        if others.did_before(lead) or bystanders.stood_near(lead, tail):
            return True
        if others.was_left_to(lead, tail):
            return True
    return False


__all__ = ["HIDDEN_REASON", "OTHERS_REASON", "PASTED_REASON", "QUOTED_REASON", "why_unseen"]
