"""What a skill shows of the broader ones it is part of: using PyTorch shows some deep learning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from skillmatch.results import Mention, SkillEvidence
from skillmatch.taxonomy import Taxonomy

IMPLIED_FACTOR = 0.5  # of the strength of the narrower skill
IMPLIED_STEP = 0.5  # and less of what is two steps broader


def with_implied(own: Mapping[str, SkillEvidence], taxonomy: Taxonomy) -> dict[str, SkillEvidence]:
    """Return evidence with what is implied: for skills that nothing names, or names as strongly.

    A broader skill never counts less for being named as well, and never the sum of both.
    """
    found = dict(own)
    for broader, (strength, source) in sorted(_strongest(own, taxonomy).items()):
        narrower = own[source]
        shown = tuple(
            _implied(mention, broader)
            for mention in narrower.mentions
            if mention.status == "claimed"
        )
        named = own.get(broader)
        if named is None:
            named = SkillEvidence(taxonomy[broader], 0.0)
        elif named.strength >= strength:
            continue
        found[broader] = replace(
            named,
            strength=round(strength, 6),
            years=narrower.years if named.years is None else named.years,
            last_used=narrower.last_used if named.last_used is None else named.last_used,
            reasons=(*named.reasons, f"shown by {narrower.skill.name}"),
            mentions=(*named.mentions, *shown),
        )
    return found


def _implied(mention: Mention, skill_id: str) -> Mention:
    """Return a mention as one of a broader skill; `replace` would take four times as long."""
    return Mention(
        skill_id=skill_id,
        surface=mention.surface,
        start=mention.start,
        end=mention.end,
        page=mention.page,
        section=mention.section,
        how="implied",
        status=mention.status,
        version="",
        level=mention.level,
    )


def _strongest(
    own: Mapping[str, SkillEvidence], taxonomy: Taxonomy
) -> dict[str, tuple[float, str]]:
    """Return, for each broader skill, the greatest implied strength and what implies it."""
    best: dict[str, tuple[float, str]] = {}
    for skill_id in sorted(own):
        for depth, broader in _broader_by_depth(taxonomy, skill_id):
            shown = own[skill_id].strength * IMPLIED_FACTOR * IMPLIED_STEP**depth
            if shown > best.get(broader, (0.0, ""))[0]:
                best[broader] = (shown, skill_id)
    return best


def _broader_by_depth(taxonomy: Taxonomy, skill_id: str) -> list[tuple[int, str]]:
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
    return [(depth, broader) for broader, depth in found.items()]


__all__ = ["IMPLIED_FACTOR", "IMPLIED_STEP", "with_implied"]
