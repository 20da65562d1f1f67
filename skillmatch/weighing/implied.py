"""What a skill shows of the broader ones it is part of: using PyTorch shows some deep learning.

One part shows little of a field, several show more: survival analysis, a general linear model and
a bootstrap in one's work are statistics, whether or not the word stands there. But no field is
shown more strongly than the strongest of its parts, so no list of parts makes up for use.

Whoever writes "Jenkins pipelines" or "PyTorch FSDP" names Jenkins and PyTorch as well: that counts
in full.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from skillmatch.deferred import deferring
from skillmatch.document import WORK_SECTIONS
from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.weighing.durations import Months, month_text, possible_months, shown_years
from skillmatch.weighing.lineage import Lineage
from skillmatch.weighing.telling import telling_part

FURTHER_FACTOR = 0.65  # of what a further part shows, as parts of one field go together
_with_all_else_later = deferring(SkillEvidence, "years", "last_used", "reasons", "mentions")


def with_implied(
    own: Mapping[str, SkillEvidence],
    lineage: Lineage,
    months: Mapping[str, tuple[Months, ...]],
    text: str,
) -> dict[str, SkillEvidence]:
    """Return evidence with what is implied: for skills that nothing names, or names as strongly.

    A broader skill never counts less for being named as well, and never the sum of both. But it was
    used whenever a part of it was, whichever shows it more.

    Parameters
    ----------
    own
        The evidence of what is named or told, by id and in the order of the ids.
    lineage
        For what each skill is part of.
    months
        The stretches of months in which each was used, as far as they are known.
    text
        What the mentions of all of them stand in.
    """
    found, resume = dict(own), _Resume(own, _Used(months), text)
    for broader, parts in _parts(own, lineage).items():
        named = own.get(broader) or lineage.unnamed[broader]
        strength, by = _together(parts)
        if named.strength < strength:
            later = partial(_all_else, named, own[by], parts, resume)
            found[broader] = _with_all_else_later(named.skill, round(strength, 6), later)
        elif named.strength > 0:
            later = partial(_used_with_parts, named, parts, resume)
            found[broader] = _with_all_else_later(named.skill, named.strength, later)
    return found


_Part = tuple[float, float, str]
"""What a narrower skill shows of a broader one, the strength it has itself, and its id."""


def _parts(own: Mapping[str, SkillEvidence], lineage: Lineage) -> dict[str, list[_Part]]:
    """Return what the skills of a resume show of broader ones, by the id of each of those."""
    found: dict[str, list[_Part]] = defaultdict(list)
    for skill_id, evidence in own.items():
        strength = evidence.strength
        if strength > 0:
            for share, broader in lineage.shares(skill_id, evidence.mentions):
                found[broader].append((strength * share, strength, skill_id))
    return found


def _together(parts: Sequence[_Part]) -> tuple[float, str]:
    """Return the strength that all parts show together, and the one that shows most.

    That one shows it in full, the others in part, and all no more than the strongest of them has.
    """
    most, strongest, by = parts[0]
    if len(parts) == 1:
        return most, by
    left = 1.0  # what all of them leave open, were each a further one
    for shown, strength, skill_id in parts:
        if shown > most:
            most, by = shown, skill_id
        if strength > strongest:  # noqa: PLR1730 - max() takes four times as long
            strongest = strength
        left *= 1 - FURTHER_FACTOR * shown
    others = left / (1 - FURTHER_FACTOR * most)
    return max(most, min(1 - (1 - most) * others, strongest)), by


class _Used:
    """For how many years and until when broader skills were used, their parts included.

    Most were used in the same months as another one, and those are counted once.
    """

    def __init__(self, months: Mapping[str, tuple[Months, ...]]) -> None:
        self._months = months
        self._known: dict[tuple[frozenset[Months], int | None], tuple[float | None, str]] = {}

    def of(
        self, named: SkillEvidence, narrower: SkillEvidence, parts: Iterable[_Part]
    ) -> tuple[float | None, str | None]:
        """Return the years of a skill, and the last month."""
        months = self._months
        ids = [named.skill.id, *(part for _, _, part in parts)]
        spans = frozenset().union(*[months[one] for one in ids if one in months])
        key = spans, named.skill.since
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = _years_and_end(*key)
        years, last = known
        if years is None or (named.years is not None and named.years > years):
            years = named.years
        if years is None:
            years = narrower.years
        if not last:
            return years, named.last_used or narrower.last_used
        return years, max(last, named.last_used or "")


def _years_and_end(spans: Iterable[Months], since: int | None) -> tuple[float | None, str]:
    """Return the years in some stretches of months, and the last of these, if there are any."""
    possible = possible_months(spans, since)
    last = max([last for _, last in possible], default=None)
    return shown_years(possible), "" if last is None else month_text(last)


class _Resume(NamedTuple):
    """The evidence of what one resume names, by id, when each was used, and its text."""

    own: Mapping[str, SkillEvidence]
    used: _Used
    text: str

    def teller(self, parts: Sequence[_Part]) -> SkillEvidence:
        """Return the evidence of the part that tells most of a broader skill."""
        return self.own[telling_part(parts, self.own, self.text)]


def _used_with_parts(
    named: SkillEvidence, parts: Sequence[_Part], resume: _Resume
) -> dict[str, Any]:
    """Return what is known of a skill beside its strength, with the use of its parts.

    Where only deeds or a job's title tell it, the line that tells of its parts says more.
    """
    years, last_used = resume.used.of(named, named, parts)
    mentions = named.mentions
    if not any(m.how != "implied" and m.section in WORK_SECTIONS for m in mentions):
        told = _implied_by(resume.teller(parts), named.skill.id)
        mentions = *mentions, *(m for m in told if m.section in WORK_SECTIONS)
    return {
        "years": years,
        "last_used": last_used,
        "reasons": (*named.reasons, *_with_its_parts(named, years, last_used)),
        "mentions": mentions,
    }


def _with_its_parts(
    named: SkillEvidence, years: float | None, last_used: str | None
) -> tuple[str, ...]:
    """Return for how long and until when a skill was used with its parts, if that is more."""
    if (years, last_used) == (named.years, named.last_used):
        return ()
    length = f"{years or 0:g} {'year' if years == 1 else 'years'}"
    return (f"with its parts {length}, until {last_used}",)


def _all_else(
    named: SkillEvidence,
    narrower: SkillEvidence,
    parts: Sequence[_Part],
    resume: _Resume,
) -> dict[str, Any]:
    """Return what is known of a broader skill beside its strength: scores do without that.

    Its mentions are those of the part that tells most of it, and beside them those of parts that
    name it: "AWS EKS". How long ago it was named does not matter, nor for how long if its parts
    were used longer.
    """
    years, last_used = resume.used.of(named, narrower, parts)
    names = frozenset(map(str.casefold, named.skill.surfaces))
    teller = resume.teller(parts)
    shown = [
        _implied(m, named.skill.id)
        for part in (resume.own[skill_id] for _, _, skill_id in parts)
        for m in part.mentions
        if m.status == "claimed"
        and (part is teller or (m.how != "implied" and _stands_in(m.surface.casefold(), names)))
    ]
    also = f" and {len(parts) - 1} more" if len(parts) > 1 else ""
    by = f"shown by {teller.skill.name}{also}"
    return {
        "years": years,
        "last_used": last_used,
        "reasons": _reasons(named, by, _with_its_parts(named, years, last_used)),
        "mentions": (*named.mentions, *shown),
    }


def _reasons(named: SkillEvidence, by: str, with_parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the reasons of a skill that its parts show more than its name does.

    What only a wish names is shown all the same, so that comes first.
    """
    if not named.strength:
        return by, *(f"itself {reason}" for reason in named.reasons)
    own_years = frozenset(
        {f"{named.years:g} years", f"{named.years:g} year"} if named.years else ()
    )
    told = [
        reason
        for reason in named.reasons
        if not reason.startswith("last used ") and not (with_parts and reason in own_years)
    ]
    return *told, *(with_parts if named.years else ()), by


def _implied_by(part: SkillEvidence, skill_id: str) -> list[Mention]:
    """Return the claimed mentions of a part as ones of a broader skill."""
    return [_implied(m, skill_id) for m in part.mentions if m.status == "claimed"]


def _stands_in(surface: str, names: frozenset[str]) -> bool:
    """Say whether one of some names stands in the words of another: in one word only itself."""
    if " " not in surface:
        return surface in names
    return any(f" {name} " in f" {surface} " for name in names)


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


__all__ = ["FURTHER_FACTOR", "with_implied"]
