"""Skills that are part of themselves over others: the part that closes the circle is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def without_circles(
    broader: Mapping[str, Sequence[str]],
) -> tuple[dict[str, list[str]], list[str]]:
    """Return the same without what closes a circle, and whose part was left out.

    >>> without_circles({"a": ["b"], "b": ["c"], "c": ["a", "d"]})
    ({'a': ['b'], 'b': ['c'], 'c': ['d']}, ['c'])
    """
    kept: dict[str, list[str]] = {one: [] for one in broader}
    dropped: list[str] = []
    done: set[str] = set()
    for start in broader:
        if start in done:
            continue
        on_the_way = {start}
        stack = [(start, iter(broader[start]))]
        while stack:
            one, others = stack[-1]
            other = next(others, None)
            if other is None:
                stack.pop()
                on_the_way.discard(one)
                done.add(one)
            elif other in on_the_way:
                dropped.append(one)
            else:
                kept[one].append(other)
                if other in broader and other not in done:
                    on_the_way.add(other)
                    stack.append((other, iter(broader[other])))
    return kept, dropped


__all__ = ["without_circles"]
