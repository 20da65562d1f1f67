"""Both sides: pairs of patterns, one for what stands before a name, one for what stands behind."""

from __future__ import annotations

import re
from collections.abc import Iterable


def stand_on_both_sides(
    lead: str, tail: str, pairs: Iterable[tuple[re.Pattern[str], re.Pattern[str]]]
) -> bool:
    r"""Say whether both patterns of a pair stand around a name, the second right behind it.

    >>> pairs = [(re.compile(r"cleaned $"), re.compile(r" cameras\b"))]
    >>> stand_on_both_sides("cleaned ", " cameras", pairs)
    True
    """
    # A look right behind the name is cheaper than a search before it.
    return any(behind.match(tail) and before.search(lead) for before, behind in pairs)


__all__ = ["stand_on_both_sides"]
