"""Telling: which of its parts tells most of a broader skill, for the lines that are shown of it.

"Deployed a demo with Gradio" may show a little more of deep learning than any other part, being in
production; "trained a CNN and fine-tuned EfficientNet in PyTorch" is what a reader takes it from.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.weighing.sites import ELSEWHERE_PLACE, PLACE

NEAR = 0.35
"""What shows at least this part of what the strongest shows may tell the skill as well as that: a
part that is one step further, if it is about as strong itself."""


def telling_part(
    parts: Sequence[tuple[float, float, str]], own: Mapping[str, SkillEvidence], text: str
) -> str:
    """Return the id of the part that tells most of a broader skill.

    That is one of those in the line that names most of them, among the lines in the best place;
    then the strongest itself, then the one used last, then the one that shows most.

    Parameters
    ----------
    parts
        What each shows of the broader skill, the strength it has itself, and its id.
    own
        The evidence of the parts, by id.
    text
        What their mentions stand in.
    """
    if len(parts) == 1:
        return parts[0][2]
    least = NEAR * max(shown for shown, _, _ in parts)
    near = [part for part in parts if part[0] >= least]
    best = max(_best_place(own[skill_id]) for _, _, skill_id in near)
    together: dict[str, int] = defaultdict(int)
    for named in _lines(parts, own, best, text).values():
        for skill_id in named:
            together[skill_id] = max(together[skill_id], len(named))

    def tells(part: tuple[float, float, str]) -> tuple[int, float, str, float]:
        shown, strength, skill_id = part
        return together[skill_id], strength, own[skill_id].last_used or "", shown

    return max(near, key=tells)[2]


def _lines(
    parts: Sequence[tuple[float, float, str]],
    own: Mapping[str, SkillEvidence],
    place: float,
    text: str,
) -> dict[int, set[str]]:
    """Return which parts stand in each of the lines in sections of a place, by its beginning."""
    lines: dict[int, set[str]] = defaultdict(set)
    for _, _, skill_id in parts:
        for mention in own[skill_id].mentions:
            if mention.status == "claimed" and _place(mention) == place:
                lines[text.rfind("\n", 0, mention.start) + 1].add(skill_id)
    return lines


def _best_place(evidence: SkillEvidence) -> float:
    """Return the place of the best kind of section that claims a skill."""
    return max((_place(m) for m in evidence.mentions if m.status == "claimed"), default=0.0)


def _place(mention: Mention) -> float:
    return PLACE.get(mention.section, ELSEWHERE_PLACE)


__all__ = ["NEAR", "telling_part"]
