"""A taxonomy on top of another: made of no more than it changes, which is told again when asked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple
from itertools import chain
from typing import Any, TypeVar

from skillmatch.packed import Packed, pack
from skillmatch.skill import Ambiguity, Skill
from skillmatch.taxonomy import DIGEST, Taxonomy, digests_of, load_taxonomy

RULE_FIELDS = 7
"""Of an ambiguity rule, without what is derived from them."""
T = TypeVar("T")


def on_top(
    base: Taxonomy, skills: Mapping[str, Skill], rules: Mapping[str, tuple[Ambiguity, ...]]
) -> Taxonomy:
    """Return a taxonomy with skills added, or put in the place of those of their ids.

    Parameters
    ----------
    base
        What they are added to. Where it is packed, its skills are not made for that.
    skills
        By id.
    rules
        All rules of each of these skills.
    """
    if isinstance(base.skills, Packed) and isinstance(base.ambiguities, Packed):
        made = _packed_on_top(base, base.skills.packed, base.ambiguities.packed, skills, rules)
    else:
        unchanged = (rule for rule in base.ambiguities if rule.skill_id not in skills)
        all_rules = sorted((*unchanged, *_listed(rules)), key=lambda rule: rule.skill_id)
        made = Taxonomy(tuple({**base, **skills}.values()), tuple(all_rules))
    made.__dict__["_changed"] = base.fingerprint, frozenset(skills)
    return made


def ids_changed(base: Taxonomy, taxonomy: Taxonomy) -> frozenset[str]:
    """Return the ids of skills that only one of two has, or that differ, or whose rules do."""
    if taxonomy.fingerprint == base.fingerprint:
        return frozenset()
    fingerprint, changed = taxonomy.__dict__.get("_changed", ("", frozenset()))
    if fingerprint == base.fingerprint:
        return frozenset(changed)
    return frozenset(
        id_
        for id_ in {*base, *taxonomy}
        if base.get(id_) != taxonomy.get(id_) or base.rules(id_) != taxonomy.rules(id_)
    )


def changes_of_builtin(taxonomy: Taxonomy) -> frozenset[str] | None:
    """Return the ids of skills that are other ones in the built-in taxonomy.

    ``None`` if the two have less than half of the built-in skills in common.
    """
    base = load_taxonomy()
    enough = len(base) // 2
    if sum(map(places_of(taxonomy).__contains__, base)) < enough:
        return None
    ids = ids_changed(base, taxonomy)
    return ids if len(base) - sum(map(places_of(base).__contains__, ids)) >= enough else None


def places_of(taxonomy: Taxonomy) -> Mapping[str, int]:
    """Return where each skill stands among all, by its id."""
    return taxonomy._places  # noqa: SLF001 - users of a taxonomy need no such thing


def rule_numbers_of(taxonomy: Taxonomy) -> Mapping[str, Sequence[int]]:
    """Return where the rules of each skill stand among all, by its id."""
    return taxonomy._rule_numbers  # noqa: SLF001 - as above


def digests_in(taxonomy: Taxonomy) -> tuple[bytes, bytes]:
    """Return the digests of its skills, one behind the other, and of its rules."""
    return taxonomy._digests  # noqa: SLF001 - as above


def made_of(
    ids: Iterable[str],
    skills: list[bytes],
    rules: list[bytes],
    numbers: Mapping[str, Sequence[int]],
    digests: tuple[bytes, bytes],
    **how: bool,
) -> Taxonomy:
    """Return the taxonomy of packed skills and rules, with what is known of them already."""
    taxonomy = Taxonomy(Packed(Skill, skills), Packed(Ambiguity, rules), **how)
    taxonomy.__dict__["_places"] = {id_: place for place, id_ in enumerate(ids)}
    taxonomy.__dict__["_rule_numbers"] = numbers
    taxonomy.__dict__["_digests"] = digests
    return taxonomy


def packed_skills(skills: Iterable[Skill]) -> list[bytes]:
    """Return skills packed, as some are already."""
    if isinstance(skills, Packed):
        return skills.packed
    return pack(astuple(skill) for skill in skills)


def packed_rules(rules: Iterable[Ambiguity]) -> list[bytes]:
    """Return rules packed, as some are already."""
    if isinstance(rules, Packed):
        return rules.packed
    return pack(astuple(rule)[:RULE_FIELDS] for rule in rules)


def numbered(counts: Mapping[str, int]) -> dict[str, Sequence[int]]:
    """Return where the rules of each skill stand, by how many each has, in their order."""
    found: dict[str, Sequence[int]] = {}
    begin = 0
    for skill_id, count in counts.items():
        found[skill_id] = range(begin, begin + count)
        begin += count
    return found


def _packed_on_top(
    base: Taxonomy,
    skills_of_base: list[bytes],
    rules_of_base: list[bytes],
    skills: Mapping[str, Skill],
    rules: Mapping[str, tuple[Ambiguity, ...]],
) -> Taxonomy:
    ids, new = list(base), sorted(skills)
    ruled, counts = (
        list(rule_numbers_of(base)),
        {k: len(n) for k, n in rule_numbers_of(base).items()},
    )
    begins = [numbers[0] for numbers in rule_numbers_of(base).values()] + [len(rules_of_base)]
    places = [(bisect_left(ids, id_), id_ in base) for id_ in new]
    of_rules = [bisect_left(ruled, id_) for id_ in new]
    spans = [(place, place + known) for place, known in places]
    rule_spans = [
        (begins[place], begins[place] + counts.get(id_, 0))
        for place, id_ in zip(of_rules, new, strict=True)
    ]
    counts |= {id_: len(rules[id_]) for id_ in new}
    in_order = [skills[id_] for id_ in new]
    rules_in_order = [rules[id_] for id_ in new]
    return made_of(
        _spliced(ids, spans, [[id_] for id_ in new]),
        _spliced(skills_of_base, spans, [[one] for one in packed_skills(in_order)]),
        _spliced(rules_of_base, rule_spans, [packed_rules(each) for each in rules_in_order]),
        numbered({id_: counts[id_] for id_ in sorted(counts) if counts[id_]}),
        (
            _spliced_digests(digests_in(base)[0], spans, [[skill] for skill in in_order]),
            _spliced_digests(digests_in(base)[1], rule_spans, rules_in_order),
        ),
    )


def _spliced(
    old: Sequence[T], spans: Iterable[tuple[int, int]], new: Iterable[Sequence[T]]
) -> list[T]:
    """Return a list in which other parts stand over some spans, which follow each other."""
    parts: list[Sequence[T]] = []
    at = 0
    for (start, end), part in zip(spans, new, strict=True):
        parts += (old[at:start], part)
        at = end
    return list(chain(*parts, old[at:]))


def _spliced_digests(
    old: bytes, spans: Iterable[tuple[int, int]], new: Iterable[Sequence[Any]]
) -> bytes:
    parts: list[bytes] = []
    at = 0
    for (start, end), content in zip(spans, new, strict=True):
        parts += (old[at : start * DIGEST], digests_of(content))
        at = end * DIGEST
    return b"".join((*parts, old[at:]))


def _listed(rules: Mapping[str, tuple[Ambiguity, ...]]) -> Iterable[Ambiguity]:
    return chain.from_iterable(rules.values())


__all__ = [
    "changes_of_builtin",
    "digests_in",
    "ids_changed",
    "made_of",
    "numbered",
    "on_top",
    "packed_rules",
    "packed_skills",
    "places_of",
    "rule_numbers_of",
]
