"""Optional content: which layers of a PDF are switched off, and which groups of them are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from skillmatch.read.pdf.operands import number_of

_DEEPEST_RULE = 16


def layers_off(properties: Any) -> list[Any]:
    """Return references to the layers that are off in the default view."""
    default = properties["/D"]
    every = list(properties.get("/OCGs", ()))
    off = list(default.get("/OFF", ()))
    if default.get("/BaseState") == "/OFF":
        on = list(default.get("/ON", ()))
        off += [layer for layer in every if layer not in on]
    by_usage = (
        layer
        for usage in default.get("/AS", ())
        if usage.get_object().get("/Event") == "/View"
        for layer in usage.get_object().get("/OCGs", ())
    )
    return off + [layer for layer in by_usage if _is_not_for_viewing(layer.get_object())]


def _is_not_for_viewing(layer: Any) -> bool:
    view = layer.get("/Usage", {}).get("/View", {})
    return bool(view.get("/ViewState") == "/OFF")


def is_off(group: Any, off: frozenset[tuple[int, int]]) -> bool:
    """Say whether a layer, or a group of layers by its policy, is not shown."""
    if number_of(group) in off:
        return True
    content = group.get_object()
    if content.get("/Type") != "/OCMD":
        return False
    if "/VE" in content:
        return not _is_shown(content.raw_get("/VE"), lambda layer: number_of(layer) in off)
    layers = content.get("/OCGs", [])
    members = list(layers) if isinstance(layers, list) else [content.raw_get("/OCGs")]
    states = [number_of(layer) not in off for layer in members]
    shown = {
        "/AllOn": all(states),
        "/AnyOff": not all(states),
        "/AllOff": not any(states),
    }.get(str(content.get("/P")), any(states))
    return bool(states) and not shown


def _is_shown(rule: Any, is_off: Callable[[Any], bool], depth: int = 0) -> bool:
    """Say whether a visibility expression, as `[/And layer [/Not layer]]`, lets be shown.

    One that is not understood does; so readers take it.
    """
    parts = rule.get_object()
    if not isinstance(parts, list):
        return not is_off(rule)
    if not parts or depth > _DEEPEST_RULE:
        return True
    shown = [_is_shown(part, is_off, depth + 1) for part in parts[1:]]
    if parts[0] == "/Not":
        return not shown[0] if shown else True
    return any(shown) if parts[0] == "/Or" else all(shown)


__all__ = ["is_off", "layers_off"]
