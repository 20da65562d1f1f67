"""Shares: how much each competency of an area counted, for one person.

An ordered average gives its weights to ranks, not to competencies: of two that are covered to 98%
and to 97%, all but alike, the first would get nearly everything. What a reader is told is the same
average with weights as even as it allows: those of maximum entropy (Jaynes 1957), in proportion to
``exp(b * score)`` with the one ``b`` that gives it. What is covered alike counts alike, what is
covered more counts more, and the parts still add up to the average.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

_ALIKE = 1e-12
_STEPS = 200
_DIGITS = 12


def even_weights(scores: Sequence[float], average: float) -> list[float]:
    """Return the most even weights that give scores an average at least as high as their mean.

    Parameters
    ----------
    scores
        At least one.
    average
        Between their mean and the highest of them.

    Returns
    -------
    list of float
        One for each score; their sum is 1.

    Examples
    --------
    >>> [round(weight, 3) for weight in even_weights([0.9, 0.9, 0.0], 0.75)]
    [0.417, 0.417, 0.167]
    """
    lowest, highest = min(scores), max(scores)
    spread = highest - lowest
    if spread < _ALIKE:
        return [1 / len(scores)] * len(scores)
    below = [(score - highest) / spread for score in scores]  # in [-1, 0]
    weights = _weights(below, _steepness(below, (average - highest) / spread))
    # The last digits of an exponential differ by machine.
    return [round(weight, _DIGITS) for weight in weights]


def _weights(below: Sequence[float], steepness: float) -> list[float]:
    powers = [math.exp(steepness * one) for one in below]
    whole = math.fsum(powers)
    return [power / whole for power in powers]


def _steepness(below: Sequence[float], average: float) -> float:
    """Return how steep weights have to be, by Newton's method within bounds that close in."""
    least, most, steepness = 0.0, math.inf, 1.0
    for _ in range(_STEPS):
        weights = _weights(below, steepness)
        mean = math.fsum(w * one for w, one in zip(weights, below, strict=True))
        if mean < average:
            least = steepness
        else:
            most = steepness
        variance = math.fsum(w * (one - mean) ** 2 for w, one in zip(weights, below, strict=True))
        step = (average - mean) / variance if variance > 0 else math.inf
        if abs(step) <= _ALIKE * max(1.0, steepness):
            break
        steepness += step
        if not least < steepness < most:
            steepness = (least + most) / 2 if most < math.inf else 2 * max(least, 1.0)
    return steepness


__all__ = ["even_weights"]
