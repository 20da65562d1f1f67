"""Variables of style sheets (``--name``): put in where they are used, if it is certain which."""

from __future__ import annotations

from typing import Any

import tinycss2
from tinycss2.ast import FunctionBlock

_DEEPEST = 5  # variables in variables
_LONGEST = 200  # parts of a value

Value = tuple[str, tuple[Any, ...]]  # as written, without spaces; as tinycss2 reads it


def value_of(parts: Any) -> Value:
    """Return a value of its parts.

    >>> value_of(tinycss2.parse_component_value_list(" rgb(0, 0, 0) "))[0]
    'rgb(0,0,0)'
    """
    kept = tuple(part for part in parts if part.type not in {"whitespace", "comment"})
    return "".join(tinycss2.serialize(kept).split()).casefold(), kept


class Variables:
    """The variables of a page: those that have one value, wherever they are set."""

    def __init__(self) -> None:
        self._values: dict[str, Value | None] = {}

    def add(self, name: str, value: Value, *, certain: bool) -> None:
        """Add what a rule sets a variable to; `certain` if the rule holds for the whole page."""
        known = self._values.get(name, value)
        same = known is not None and known[0] == value[0]
        self._values[name] = value if certain and same else None

    def put_in(self, value: Value) -> Value:
        """Return a value with its variables put in; those that are not certain stay."""
        if "var(" not in value[0]:
            return value
        parts = self._put_in(value[1], 0)
        return value if parts is None else value_of(parts)

    def _put_in(self, parts: tuple[Any, ...], depth: int) -> tuple[Any, ...] | None:
        found: list[Any] = []
        for part in parts:
            if part.type != "function":
                found.append(part)
            elif part.lower_name != "var":
                function = self._in_function(part, depth)
                if function is None:
                    return None
                found.append(function)
            else:
                inner = self._variable(part.arguments, depth)
                if inner is None:
                    return None
                found += inner
            if len(found) > _LONGEST:
                return None
        return tuple(found)

    def _in_function(self, part: Any, depth: int) -> Any | None:
        """Return a function such as ``calc()`` with the variables in it put in."""
        if "var(" not in tinycss2.serialize(part.arguments):
            return part
        inner = self._put_in(tuple(part.arguments), depth + 1) if depth < _DEEPEST else None
        if inner is None:
            return None
        return FunctionBlock(part.source_line, part.source_column, part.name, list(inner))

    def _variable(self, arguments: list[Any], depth: int) -> tuple[Any, ...] | None:
        given = [part for part in arguments if part.type not in {"whitespace", "comment"}]
        if depth >= _DEEPEST or not given or given[0].type != "ident":
            return None
        name = given[0].value
        if name in self._values:
            value = self._values[name]
            return None if value is None else self._put_in(value[1], depth + 1)
        return self._put_in(tuple(given[2:]), depth + 1) if len(given) > 2 else None  # noqa: PLR2004 - a name, a comma, and what stands in for it


__all__ = ["Value", "Variables", "value_of"]
