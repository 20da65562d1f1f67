"""What a skill shows of the broader ones it is part of: using PyTorch shows some deep learning."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from skillmatch.results import Mention, SkillEvidence
from skillmatch.taxonomy import Taxonomy

IMPLIED_FACTOR = 0.5  # of the strength of the narrower skill
IMPLIED_STEP = 0.5  # and less of what is two steps broader
_NOTHING = (0.0, "")


def with_implied(own: Mapping[str, SkillEvidence], taxonomy: Taxonomy) -> dict[str, SkillEvidence]:
    """Return evidence with what is implied: for skills that nothing names, or names as strongly.

    A broader skill never counts less for being named as well, and never the sum of both.
    """
    found = dict(own)
    steps = _steps(taxonomy)
    for broader, (strength, source) in _strongest(own, steps).items():
        named, narrower = own.get(broader) or steps.unnamed[broader], own[source]
        if named.strength >= strength:
            continue
        shown = [_implied(m, broader) for m in narrower.mentions if m.status == "claimed"]
        found[broader] = SkillEvidence(
            named.skill,
            round(strength, 6),
            narrower.years if named.years is None else named.years,
            narrower.last_used if named.last_used is None else named.last_used,
            (*named.reasons, f"shown by {narrower.skill.name}"),
            (*named.mentions, *shown),
        )
    return found


def _implied(mention: Mention, skill_id: str) -> Mention:
    """Return a mention as one of a broader skill; `replace` would take four times as long."""
    return Mention(
        skill_id,
        mention.surface,
        mention.start,
        mention.end,
        mention.page,
        mention.section,
        "implied",
        mention.status,
        "",
        mention.level,
    )


def _strongest(own: Mapping[str, SkillEvidence], steps: _Steps) -> dict[str, tuple[float, str]]:
    """Return, for each broader skill, the greatest implied strength and what implies it."""
    best: dict[str, tuple[float, str]] = {}
    for skill_id in sorted(own):
        strength = own[skill_id].strength * IMPLIED_FACTOR
        for step, broader in steps.of(skill_id):
            shown = strength * step
            if shown > best.get(broader, _NOTHING)[0]:
                best[broader] = (shown, skill_id)
    return best


class _Steps:
    """The broader skills of each skill of a taxonomy, found when it is first asked for.

    Attributes
    ----------
    unnamed
        The evidence of each broader skill found so far in a resume that does not name it.
    """

    def __init__(self, taxonomy: Taxonomy) -> None:
        self.unnamed: dict[str, SkillEvidence] = {}
        self._taxonomy = taxonomy
        self._known: dict[str, list[tuple[float, str]]] = {}

    def of(self, skill_id: str) -> list[tuple[float, str]]:
        """Return the broader skills, each with what is left of a strength so many steps away."""
        found = self._known.get(skill_id)
        if found is None:
            depths = _broader_by_depth(self._taxonomy, skill_id)
            found = [(IMPLIED_STEP**depth, broader) for broader, depth in depths.items()]
            for broader in depths:
                self.unnamed[broader] = SkillEvidence(self._taxonomy[broader], 0.0)
            self._known[skill_id] = found
        return found


@lru_cache(maxsize=8)
def _steps(taxonomy: Taxonomy) -> _Steps:
    return _Steps(taxonomy)


def _broader_by_depth(taxonomy: Taxonomy, skill_id: str) -> dict[str, int]:
    """Return the broader skills with the number of steps to each, less one."""
    found: dict[str, int] = {}
    level, depth = list(taxonomy[skill_id].broader), 0
    while level:
        following: list[str] = []
        for broader in level:
            if broader in taxonomy and broader not in found:
                found[broader] = depth
                following.extend(taxonomy[broader].broader)
        level, depth = following, depth + 1
    return found


__all__ = ["IMPLIED_FACTOR", "IMPLIED_STEP", "with_implied"]
