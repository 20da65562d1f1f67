"""Best mention: the one that gave a skill its strength, for the quote beside it."""

from __future__ import annotations

from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.names import lower_case
from skillmatch.weighing.cases import PRODUCTION_WEIGHT, recency
from skillmatch.weighing.durations import earned, shown_years
from skillmatch.weighing.signals import Signals
from skillmatch.weighing.sites import Site


def best_mention(evidence: SkillEvidence, signals: Signals) -> Mention | None:
    """Return the claimed mention that gave a skill its strength, if there is one.

    That is the one in the best place, if it can be seen; of several, one that tells what was done
    rather than a job's title, then one that names the skill, be it in the name of a part
    ("AWS EKS"), then the one that would be worth most alone, then the first.
    """
    names = [f" {lower_case(surface)} " for surface in evidence.skill.surfaces]
    claimed = [mention for mention in evidence.mentions if mention.status == "claimed"]
    document = signals.document
    seen = [m for m in claimed if not document.is_hidden(m.start, m.end)]

    def shown(mention: Mention) -> tuple[float, bool, bool, float, int]:
        site = signals.site(mention)
        entry = document.entry_at(mention.start)
        titled = entry is not None and mention.start < entry.title_end
        surface = f" {lower_case(mention.surface)} "
        named = mention.how != "implied" or any(name in surface for name in names)
        worth = _alone(site, signals.as_of_month)
        return site.place, not titled, named, worth, -mention.start

    return max(seen or claimed, key=shown, default=None)


def _alone(site: Site, as_of_month: int) -> float:
    """Return what a mention would be worth alone: its place, years and production, by recency."""
    worth = site.place + (PRODUCTION_WEIGHT if site.production else 0.0)
    if site.months is None:
        return worth
    if not site.listed:
        worth += earned(shown_years([site.months]), None)[0]
    return worth * recency((as_of_month - site.months[1]) / 12)


__all__ = ["best_mention"]
