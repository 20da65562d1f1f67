"""What a skill shows of the broader ones it is part of: using PyTorch shows some deep learning.

Whoever writes "Jenkins pipelines" names Jenkins as well: that counts in full.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy

IMPLIED_FACTOR = 0.5  # of the strength of the narrower skill, for each step
NAMED_FACTOR = 1.0  # of a product that the name of its part begins with
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
        strength = own[skill_id].strength
        for share, broader in steps.of(skill_id):
            shown = strength * share
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
        """Return the broader skills, each with the share of a strength that it is shown with."""
        found = self._known.get(skill_id)
        if found is None:
            shares = _broader_shares(self._taxonomy, skill_id)
            found = [(share, broader) for broader, share in shares.items()]
            for broader in shares:
                self.unnamed[broader] = SkillEvidence(self._taxonomy[broader], 0.0)
            self._known[skill_id] = found
        return found


@lru_cache(maxsize=8)
def _steps(taxonomy: Taxonomy) -> _Steps:
    return _Steps(taxonomy)


def _broader_shares(taxonomy: Taxonomy, skill_id: str) -> dict[str, float]:
    """Return the broader skills with the share each is shown with, the largest over all ways."""
    found: dict[str, float] = {}
    level = {skill_id: 1.0}
    while level:
        following: dict[str, float] = {}
        for narrower, share in level.items():
            for broader in taxonomy[narrower].broader:
                if broader not in taxonomy:
                    continue
                shown = share * _factor(taxonomy[narrower], taxonomy[broader])
                if shown > found.get(broader, 0.0):
                    found[broader] = following[broader] = shown
        level = following
    return found


def _factor(narrower: Skill, broader: Skill) -> float:
    """Return how much of a skill's strength one step shows."""
    if broader.kind == "concept":
        return IMPLIED_FACTOR
    name = narrower.name.casefold()
    named = any(name.startswith(f"{surface.casefold()} ") for surface in broader.surfaces)
    return NAMED_FACTOR if named else IMPLIED_FACTOR


__all__ = ["IMPLIED_FACTOR", "NAMED_FACTOR", "with_implied"]
