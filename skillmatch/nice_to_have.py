"""Nice to have: what a role would like weighs clearly less than what it requires, however rare.

A skill that few postings name has a high idf, which says how much it tells two people apart. It
does not say how much this job wants it.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from typing import TypeVar

MOST_BESIDE_A_MUST = 0.5
"""A need that is nice to have weighs so much of the lightest required one at most, and all of them
together so much of all that is required."""

Key = TypeVar("Key", bound=Hashable)


def with_nice_lighter(weights: Mapping[Key, float], wanted: Mapping[Key, str]) -> dict[Key, float]:
    """Return weights of which those of what is nice to have are lowered, as far as it takes.

    A role that requires nothing, or does not say, keeps its weights.

    >>> with_nice_lighter({"sql": 2.0, "hl7": 3.0}, {"sql": "must", "hl7": "nice to have"})
    {'sql': 2.0, 'hl7': 1.0}
    """
    musts = [weight for key, weight in weights.items() if wanted.get(key) == "must" and weight > 0]
    nice = [key for key in weights if wanted.get(key) == "nice to have"]
    lowered = dict(weights)
    if not musts or not nice:
        return lowered
    limit = MOST_BESIDE_A_MUST * min(musts)
    lowered.update({key: min(weights[key], limit) for key in nice})
    together = math.fsum(lowered[key] for key in nice)
    room = MOST_BESIDE_A_MUST * math.fsum(musts)
    if together > room:
        lowered.update({key: lowered[key] * room / together for key in nice})
    return lowered


__all__ = ["MOST_BESIDE_A_MUST", "with_nice_lighter"]
