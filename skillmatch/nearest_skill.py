"""Which skill somebody means who wrote one of its names, or its id with a slip, for its id."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from skillmatch.names import normal_form
from skillmatch.skill import Skill

_CLOSE = 0.8  # of so many ids and names one is always a little alike
_CLOSE_SHORT = 0.88  # of short ones many are
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
    alike = _CLOSE_SHORT if len(wanted) <= _SHORT else _CLOSE
    close = get_close_matches(wrote.casefold(), list(skills), n=1, cutoff=alike)
    if close:
        return f"; did you mean {close[0]!r}?"
    close = get_close_matches(wanted, list(called), n=1, cutoff=alike) if wanted else []
    return f"; did you mean {called[close[0]]!r}?" if close else ""


def _joined(name: str) -> str:
    return normal_form(name).replace(" ", "")


__all__ = ["nearest_skill"]
