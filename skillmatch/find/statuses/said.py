"""What the words before a list of names, and those behind it, say of a name in it.

`denials`, `attempts`, `others`, `agents`, `rejected`, `bystanders`, `wishes`, `learning`,
`list_labels`, `hearsay` and `levels` look at the clause before the list, `denying_remarks` and most
of these at the words behind it, each only where one of its cue words stands there.
"""

from __future__ import annotations

import re

from skillmatch.find.statuses import (
    agents,
    attempts,
    bystanders,
    come_true,
    contrasts,
    denials,
    denying_remarks,
    double_denials,
    hearsay,
    learning,
    levels,
    list_labels,
    others,
    rejected,
    wishes,
)
from skillmatch.find.statuses.bracketed import without_remarks
from skillmatch.find.statuses.long_lists import head_of_list
from skillmatch.find.words.cue_words import cue_words

CUES_BEFORE = cue_words(
    denials.CUES
    | attempts.CUES
    | others.CUES
    | others.CUES_LEFT
    | agents.CUES
    | agents.CUES_SERVED
    | contrasts.CUES
    | rejected.CUES
    | bystanders.CUES
    | wishes.CUES
    | learning.CUES
    | list_labels.CUES
    | hearsay.CUES
    | levels.CUES
)
CUES_BEHIND = cue_words(
    denying_remarks.CUES
    | others.CUES_BEHIND
    | rejected.CUES_BEHIND
    | wishes.CUES_BEHIND
    | learning.CUES_BEHIND
    | hearsay.CUES_BEHIND
    | levels.CUES_BEHIND
)
_CUES_OF_HEADS = denials.CUES | wishes.CUES | learning.CUES
# What gives a name to others, or tells that nothing came of it, by the words on both sides.
_OF_OTHERS_OR_NOTHING = (
    (attempts.CUES, attempts.came_to_nothing),
    (others.CUES_LEFT, others.was_left_to),
    (agents.CUES_SERVED, agents.they_use),
    (contrasts.CUES, contrasts.is_of_others),
    (rejected.CUES, rejected.was_rejected),
    (bystanders.CUES, bystanders.stood_near),
)
_OR = re.compile(r"\bn?or[ \t]+(?:any[ \t]+|other[ \t]+)*$", re.IGNORECASE)
_LONGEST_HEAD = 160

Status = tuple[str, str]
NEGATED, WISHED, LEARNING = ("negated", ""), ("wished", ""), ("learning", "")
CLAIMED, BASIC = ("claimed", ""), ("claimed", "basic")
_OF_LABELS = {"negated": NEGATED, "wished": WISHED, "learning": LEARNING}


def said_behind(tail: str, words: list[str]) -> Status | None:
    """Return what the words behind a mention say of it; some cue words stand there."""
    if not others.CUES_BEHIND.isdisjoint(words) and others.did_behind(tail):
        return NEGATED
    if not hearsay.CUES_BEHIND.isdisjoint(words) and hearsay.is_heard_of_behind(tail):
        return LEARNING
    if not denying_remarks.CUES.isdisjoint(words) and denying_remarks.is_denied_behind(tail):
        return NEGATED
    if not rejected.CUES_BEHIND.isdisjoint(words) and rejected.is_rejected_behind(tail):
        return NEGATED
    if not wishes.CUES_BEHIND.isdisjoint(words) and wishes.is_wished_behind(tail):
        return WISHED
    if not learning.CUES_BEHIND.isdisjoint(words) and learning.is_learning_behind(tail):
        return LEARNING
    if not levels.CUES_BEHIND.isdisjoint(words) and levels.is_basic_behind(tail):
        return BASIC
    return None


def said_before(
    lead: str, tail: str, words: list[str], *, is_first: bool, is_closed: bool
) -> Status | None:
    """Return what the clause before a list says of a name in it; some cue words stand there."""
    cues = frozenset(words)
    if _others_did(lead, cues):
        return NEGATED
    if (is_first or is_closed) and cues & rejected.CUES and rejected.is_in_place_of(lead):
        return NEGATED
    if cues & list_labels.CUES and (label := list_labels.said_by_label(lead, tail)):
        return _OF_LABELS[label]
    if cues & denials.CUES and denials.is_denied(lead, is_first=is_first, in_closed_list=is_closed):
        return None if _is_spared(lead, tail) else NEGATED
    if any(cues & words and holds(lead, tail) for words, holds in _OF_OTHERS_OR_NOTHING):
        return NEGATED
    if cues & wishes.CUES and wishes.is_wished(lead):
        return None if come_true.is_followed(lead, tail) else WISHED
    if cues & learning.CUES and learning.is_learning(lead, tail):
        return LEARNING
    if cues & hearsay.CUES and hearsay.is_heard_of(lead, tail):
        return LEARNING
    if cues & levels.CUES and levels.is_basic(lead, is_first=is_first or is_closed):
        return BASIC
    return None


def _is_spared(lead: str, tail: str) -> bool:
    """Say whether what is lacking was brought in, or nobody would be without it."""
    return (
        attempts.was_brought_in(tail)
        or attempts.was_seen_to(lead, tail)
        or double_denials.is_indispensable(lead, tail)
    )


def _others_did(lead: str, cues: frozenset[str]) -> bool:
    """Say whether the clause before a list tells of others' work."""
    if cues & others.CUES and others.did_before(lead):
        return True
    return bool(cues & agents.CUES) and agents.others_did(lead)


def said_of_list(clause: str, tail: str, words: list[str]) -> Status | None:
    """Return what is said of a list, however long, that a mention goes on with.

    `words` are the cue words in it, and `tail` stands behind it.
    """
    clause, cues = without_remarks(clause).replace(".", "_"), frozenset(words)
    if cues & list_labels.CUES and (label := list_labels.said_of_items(clause, tail)):
        return _OF_LABELS[label]
    if not cues & _CUES_OF_HEADS:
        return None
    head = head_of_list(clause)[-_LONGEST_HEAD:]
    if not head:
        return None
    if cues & denials.CUES and denials.is_denied_head(
        head, before_or=_OR.search(clause) is not None
    ):
        return NEGATED
    if cues & wishes.CUES and wishes.is_wished(head):
        return WISHED
    return LEARNING if cues & learning.CUES and learning.is_learning(head) else None


__all__ = [
    "BASIC",
    "CLAIMED",
    "CUES_BEFORE",
    "CUES_BEHIND",
    "LEARNING",
    "NEGATED",
    "WISHED",
    "Status",
    "said_before",
    "said_behind",
    "said_of_list",
]
