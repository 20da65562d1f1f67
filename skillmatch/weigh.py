"""Weigh: how strongly a resume shows each skill, from where, how long and how recently it stands.

In `skillmatch.weighing`, `signals` says where the mentions of a skill stand, `cases` what that is
worth, rule by rule, and `implied` what it shows of broader skills.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from skillmatch.document import Document
from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy
from skillmatch.weighing.cases import Cases
from skillmatch.weighing.durations import Months, stated_years
from skillmatch.weighing.implied import with_implied
from skillmatch.weighing.lineage import lineage_of
from skillmatch.weighing.signals import Signals, month_of
from skillmatch.weighing.unseen import why_unseen

_CLAIMED = frozenset({"claimed"})
_ASKED = _CLAIMED | {"wished", "learning"}
"""In a posting: "seeking", "interest in" and "willing to learn" say what is asked for."""


class Weighing(NamedTuple):
    """What weighing a resume comes to.

    Attributes
    ----------
    skills
        The evidence, as `weigh_evidence` gives it.
    undated
        Whether work in a job without dates counts, as that of a year does. The reasons of the
        skills say so too, but to ask all of them for that takes as long as weighing.
    """

    skills: tuple[SkillEvidence, ...]
    undated: bool


def weigh_evidence(
    document: Document,
    mentions: Iterable[Mention],
    taxonomy: Taxonomy,
    *,
    as_of: date,
) -> tuple[SkillEvidence, ...]:
    """Weigh the mentions of a document, skill by skill.

    Parameters
    ----------
    document
        What the mentions were found in.
    mentions
        From `find_skills`.
    taxonomy
        For what each skill is part of.
    as_of
        The day that "Present" stands for and recency is counted from.

    Returns
    -------
    tuple of SkillEvidence
        The strongest first, then by id.
    """
    return weigh(document, mentions, taxonomy, as_of=as_of).skills


def weigh(
    document: Document, mentions: Iterable[Mention], taxonomy: Taxonomy, *, as_of: date
) -> Weighing:
    """Weigh the mentions of a document as `weigh_evidence` does, and say what went into it."""
    mentions = tuple(mentions)
    by_skill: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_skill[mention.skill_id].append(mention)
    weigher, lineage = _Weigher(document, mentions, month_of(as_of)), lineage_of(taxonomy)
    skills_of = ((lineage[skill_id], tuple(by_skill[skill_id])) for skill_id in sorted(by_skill))
    own = weigher.weigh((skill, found) for skill, found in skills_of if skill)
    evidence = with_implied(own, lineage, weigher.months, document.text)
    by_id = [evidence[skill_id] for skill_id in sorted(evidence)]
    skills = tuple(sorted(by_id, key=attrgetter("strength"), reverse=True))
    return Weighing(skills, weigher.cases.tell_undated_work())


class _Weigher:
    """Weighs the skills of one document."""

    def __init__(self, document: Document, mentions: Iterable[Mention], as_of_month: int) -> None:
        self._document = document
        self._mentions = mentions
        self._signals = Signals(document, as_of_month)
        self._all_seen = not document.hidden and not self._signals.pasted.spans
        self.cases = Cases(document, as_of_month)
        self.months: dict[str, tuple[Months, ...]] = {}

    def weigh(
        self, mentioned: Iterable[tuple[Skill, tuple[Mention, ...]]]
    ) -> dict[str, SkillEvidence]:
        """Weigh skills, each with its mentions, and return their evidence by id, in this order."""
        document, site, worth = self._document, self._signals.site, self.cases.weigh
        counting = _ASKED if self._signals.of_posting else _CLAIMED
        found = {}
        for skill, mentions in mentioned:
            seen = [mention for mention in mentions if mention.status in counting]
            if not self._all_seen:
                seen = self._seen(seen)
            if not seen:
                why = (self._why_unseen(mentions),)
                found[skill.id] = SkillEvidence(skill, 0.0, None, None, why, mentions)
                continue
            sites = tuple(map(site, seen))
            lines = self._lines(seen) if len(seen) > 1 else 1
            weighed = worth(sites, stated_years(document, seen), lines, skill.since)
            strength, years, last_used, reasons, months = weighed
            found[skill.id] = SkillEvidence(skill, strength, years, last_used, reasons, mentions)
            if months:
                self.months[skill.id] = months
        return found

    def _seen(self, claimed: Sequence[Mention]) -> list[Mention]:
        """Return the mentions that can be seen and tell of oneself."""
        return [
            mention
            for mention in claimed
            if not self._document.is_hidden(mention.start, mention.end)
            and not self._signals.pasted.any_at(mention.start, mention.end)
        ]

    @cached_property
    def _starts(self) -> list[int]:
        """Where the mentions of all skills begin, in order."""
        return sorted({mention.start for mention in self._mentions})

    def _why_unseen(self, mentions: Sequence[Mention]) -> str:
        return why_unseen(
            mentions,
            self._document,
            self._signals.quoted,
            self._signals.sentences,
            self._starts,
        )

    def _lines(self, seen: Sequence[Mention]) -> int:
        """Return in how many lines mentions stand."""
        line = self._signals.sentences.line
        return len({(m.section, line(m.start)) for m in seen})


__all__ = ["Weighing", "weigh", "weigh_evidence"]
