"""Best mention: the one that gave a skill its strength, for the quote beside it."""

from __future__ import annotations

from math import inf

from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.names import lower_case
from skillmatch.weighing.signals import Signals


def best_mention(evidence: SkillEvidence, signals: Signals) -> Mention | None:
    """Return the claimed mention that gave a skill its strength, if there is one.

    That is the one in the best place, if it can be seen; of several, one that names the skill, be
    it in the name of a part ("AWS EKS"), then one with signs of production, then the one used
    last, then the first.
    """
    names = [f" {lower_case(surface)} " for surface in evidence.skill.surfaces]
    claimed = [mention for mention in evidence.mentions if mention.status == "claimed"]
    document = signals.document
    seen = [m for m in claimed if not document.is_hidden(m.start, m.end)]

    def shown(mention: Mention) -> tuple[float, bool, bool, float, int]:
        site = signals.site(mention)
        entry = site.entry
        last = -inf if entry is None else inf if entry.last_month is None else entry.last_month
        surface = f" {lower_case(mention.surface)} "
        named = mention.how != "implied" or any(name in surface for name in names)
        return site.place, named, site.production, last, -mention.start

    return max(seen or claimed, key=shown, default=None)


__all__ = ["best_mention"]
