"""Deferred: frozen objects, parts of which are worked out when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T", bound="Deferred")
Work = Callable[[], Mapping[str, Any]]
"""Gives the value of one part, or of several that come of the same work, by their names."""

_fill = object.__setattr__


class Deferred:
    """The base of a slotted dataclass whose objects may be made by `deferred`.

    Whoever looks at such an object sees no difference: it is compared, hashed, printed, copied
    and pickled with all of its parts.
    """

    __slots__ = ("_later",)
    if TYPE_CHECKING:
        _later: dict[str, Work]
    else:  # so that for mypy no object has attributes that its class does not name

        def __getattr__(self, name: str) -> Any:
            """Work out what is not there yet; Python calls this for empty slots only."""
            if name == "_later":  # of an object that was made with all of its parts
                return {}
            work = self._later.get(name)
            if work is not None:
                for part, value in work().items():
                    _fill(self, part, value)
                    self._later.pop(part, None)  # lets go of what the work holds
            return object.__getattribute__(self, name)


def deferred(kind: type[T], parts: Mapping[str, Any], later: Mapping[str, Work]) -> T:
    """Return an object, some parts of which are worked out when they are first asked for.

    Parameters
    ----------
    kind
        A dataclass without ``__post_init__``.
    parts
        The values that are known, by name.
    later
        What works out the others, by name; each is called once at most, or twice with the same
        answer where two threads ask at once.

    Examples
    --------
    >>> from dataclasses import dataclass
    >>> @dataclass(frozen=True, slots=True)
    ... class Square(Deferred):
    ...     side: int
    ...     area: int
    >>> square = deferred(Square, {"side": 3}, {"area": lambda: print("now") or {"area": 9}})
    >>> square.area, square.area, square
    now
    (9, 9, Square(side=3, area=9))
    """
    made = object.__new__(kind)
    for name, value in parts.items():
        _fill(made, name, value)
    _fill(made, "_later", dict(later))
    return made


def deferring(kind: type[T], *later: str) -> Callable[..., T]:
    """Return what makes objects as `deferred` does, in a third of the time.

    Parameters
    ----------
    kind
        A dataclass without ``__post_init__``.
    later
        The names of the parts that are worked out when they are first asked for.

    Returns
    -------
    Callable
        Takes all other parts in their order, and the work that gives those.

    Examples
    --------
    >>> from dataclasses import dataclass
    >>> @dataclass(frozen=True, slots=True)
    ... class Square(Deferred):
    ...     side: int
    ...     area: int
    >>> deferring(Square, "area")(3, lambda: {"area": 9})
    Square(side=3, area=9)
    """
    # It is a dataclass; that a class is one cannot be said in its type.
    names = [part.name for part in fields(kind) if part.name not in later]  # type: ignore[arg-type]
    fillers = {f"fill_{name}": vars(kind)[name].__set__ for name in names}
    fillers["fill_later"] = vars(Deferred)["_later"].__set__
    body = [
        "made = new(kind)",
        *(f"fill_{name}(made, {name})" for name in names),
        f"fill_later(made, {{{', '.join(f'{name!r}: work' for name in later)}}})",
        "return made",
    ]
    code = "\n    ".join([f"def make({', '.join(names)}, work):", *body])
    made: dict[str, Any] = {}
    exec(code, {"new": object.__new__, "kind": kind, **fillers}, made)  # noqa: S102 - of names of fields, as in dataclasses
    make: Callable[..., T] = made["make"]
    return make


def with_deferred(made: T, later: Mapping[str, Work]) -> T:
    """Return a copy of an object in which other parts are worked out when first asked for.

    What is open in the object itself stays open in both.
    """
    open_parts = {**made._later, **later}  # noqa: SLF001 - it is of this module
    names = type(made).__slots__
    parts = {name: getattr(made, name) for name in names if name not in open_parts}
    return deferred(type(made), parts, open_parts)


__all__ = ["Deferred", "Work", "deferred", "deferring", "with_deferred"]
