"""Frozen objects that are made quickly: a match makes hundreds of them."""

from __future__ import annotations

from typing import Any, TypeVar

T = TypeVar("T")


def quickly_made(kind: type[T]) -> type[T]:
    """Let a frozen, slotted dataclass be made in half of the time.

    The ``__init__`` that `dataclasses` writes for a frozen class looks ``object.__setattr__`` up
    for every attribute, and that looks for the slot by its name. The one that takes its place
    fills the slots themselves; arguments, defaults and all else stay as they are.

    Parameters
    ----------
    kind
        A dataclass without a base of its own kind, ``__post_init__`` and default factories.

    Examples
    --------
    >>> from dataclasses import dataclass
    >>> @quickly_made
    ... @dataclass(frozen=True, slots=True)
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(3), Point(y=4, x=3) == Point(3, 4)
    (Point(x=3, y=0), True)
    """
    written = vars(kind)["__init__"]
    names = written.__code__.co_varnames[1 : written.__code__.co_argcount]
    fillers = {f"fill_{name}": vars(kind)[name].__set__ for name in names}
    body = "".join(f"\n    fill_{name}(self, {name})" for name in names)
    made: dict[str, Any] = {}
    exec(f"def __init__(self, {', '.join(names)}):{body}", fillers, made)  # noqa: S102 - of names of fields, as in dataclasses
    init = made["__init__"]
    for part in ("__defaults__", "__annotations__", "__qualname__", "__module__", "__doc__"):
        setattr(init, part, getattr(written, part))
    setattr(kind, "__init__", init)  # noqa: B010 - mypy lets nobody assign it
    return kind


__all__ = ["quickly_made"]
