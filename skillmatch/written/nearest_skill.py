"""Which skill somebody means who wrote one of its names, or its id with a slip, for its id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from skillmatch.names import normal_form
from skillmatch.skill import Skill

_CLOSE = 0.8  # of so many ids and names one is always a little alike
_CLOSE_SHORT = 0.75  # one slip in four letters is as much; but the first letter is seldom wrong
_SHORT = 6  # letters


def nearest_skill(wrote: str, skills: Mapping[str, Skill]) -> str:
    """Return ``"; did you mean 'x'?"`` for the id of the skill that is called so, or nearly so.

    >>> nearest_skill("k8s", {"kubernetes": Skill("kubernetes", "Kubernetes", aliases=("k8s",))})
    "; did you mean 'kubernetes'?"
    """
    wanted = _joined(wrote)
    called: dict[str, str] = {}
    for skill in skills.values():
        for surface in skill.surfaces:
            called.setdefault(_joined(surface), skill.id)
    if wanted in called:
        return f"; did you mean {called[wanted]!r}?"
    close = _closest(wrote.casefold(), skills)
    if close:
        return f"; did you mean {close!r}?"
    close = _closest(wanted, called)
    return f"; did you mean {called[close]!r}?" if close else ""


def _closest(wrote: str, right: Iterable[str]) -> str:
    """Return what is nearly written so, or ``""``."""
    if len(wrote) > _SHORT:
        return next(iter(get_close_matches(wrote, list(right), n=1, cutoff=_CLOSE)), "")
    alike = [name for name in right if name[:1] == wrote[:1]]
    return next(iter(get_close_matches(wrote, alike, n=1, cutoff=_CLOSE_SHORT)), "")


def _joined(name: str) -> str:
    return normal_form(name).replace(" ", "")


__all__ = ["nearest_skill"]
