"""Compile a taxonomy that adds names to the built-in one: only what it adds is compiled.

Most taxonomies of a user's own add some names to ours, which are a hundred thousand and take
seconds to compile. Where a name added would take the place of one of ours, or rules of ours change,
nothing is saved: the taxonomy is compiled as a whole.
"""

from __future__ import annotations

import marshal
from array import array
from typing import Any

from skillmatch.find.names.forms_of_names import Forms, add_name
from skillmatch.find.words.surfaces import NO_ENTRY, NO_RULE, WITHIN, Surface, SurfaceTrie
from skillmatch.names import normal_form
from skillmatch.skill import Ambiguity, Skill
from skillmatch.taxonomy import Taxonomy

_NUMBERS = 4  # of an entry


def names_added(base: Taxonomy, taxonomy: Taxonomy) -> dict[str, int] | None:
    """Return the skills that have names beyond those of the base, and how many the base has.

    ``None`` if the taxonomy does more than add: if a skill of the base has gone, or lacks names it
    had, or has another kind, or its names have other rules.
    """
    if any(id_ not in taxonomy for id_ in base):
        return None
    ours, theirs = _rules_by_skill(base), _rules_by_skill(taxonomy)
    added: dict[str, int] = {}
    for skill in taxonomy.skills:
        before = base.get(skill.id)
        known = before.surfaces if before else ()
        rules = ours.get(skill.id, []), theirs.get(skill.id, [])
        if before is not skill and before is not None and not _only_adds_names(before, skill):
            return None
        if rules[0] != rules[1] and not _only_adds_rules(known, *rules):
            return None
        if len(skill.surfaces) > len(known):
            added[skill.id] = len(known)
    return added


def _only_adds_names(before: Skill, skill: Skill) -> bool:
    known = before.surfaces
    return skill.kind == before.kind and skill.surfaces[: len(known)] == known


def _rules_by_skill(taxonomy: Taxonomy) -> dict[str, list[Ambiguity]]:
    """Return the rules of each skill, in their order."""
    found: dict[str, list[Ambiguity]] = {}
    for rule in taxonomy.ambiguities:
        found.setdefault(rule.skill_id, []).append(rule)
    return found


def _only_adds_rules(
    known: tuple[str, ...], ours: list[Ambiguity], theirs: list[Ambiguity]
) -> bool:
    """Say whether rules are those there were, and others for names that were not there."""
    more = theirs[len(ours) :]
    forms = {normal_form(name) for name in known} if more else set()
    return theirs[: len(ours)] == ours and not any(
        rule.shared or normal_form(rule.surface) in forms for rule in more
    )


def _renumbered(trie: SurfaceTrie, taxonomy: Taxonomy) -> array[int]:
    """Return the entries of the base with the numbers that skills and rules have in a taxonomy."""
    base = trie.taxonomy
    places = {id_: place for place, id_ in enumerate(taxonomy)}
    skills = [places[id_] for id_ in base]
    numbers_of: dict[str, list[int]] = {}
    for number, rule in enumerate(taxonomy.ambiguities):
        numbers_of.setdefault(rule.skill_id, []).append(number)
    # Those of a skill begin with those it has in the base, in the same order.
    rest = {id_: iter(numbers) for id_, numbers in numbers_of.items()}
    rules = [next(rest[rule.skill_id]) for rule in base.ambiguities]
    numbers = array("i", trie.entries)
    numbers[::_NUMBERS] = array("i", [skills[number] for number in numbers[::_NUMBERS]])
    numbers[2::_NUMBERS] = array(
        "i",
        [number if number == NO_RULE else rules[number] for number in numbers[2::_NUMBERS]],
    )
    return numbers


class _Names:
    """The names of a compiled base, to which others are added where they are free."""

    def __init__(self, words: dict[str, int], longer: dict[str, bytes]) -> None:
        self.words = dict(words)
        self._packed = longer
        self._open: dict[str, dict[str, int]] = {}

    def add(self, name: str, entry: int) -> None:
        """Add a name, or the beginning of one, by its words joined by spaces."""
        first, *others = name.split(" ")
        for word in (first, *others):
            self.words.setdefault(word, WITHIN)
        names = self._names_from(first) if others else self.words
        key = " ".join(others) or first
        if names.get(key, WITHIN) in {WITHIN, NO_ENTRY}:
            names[key] = entry

    def longer(self) -> dict[str, bytes]:
        """Return the names of more than one word, packed by their first."""
        return self._packed | {word: marshal.dumps(names) for word, names in self._open.items()}

    def _names_from(self, word: str) -> dict[str, int]:
        names = self._open.get(word)
        if names is None:
            packed = self._packed.get(word)
            names = {} if packed is None else marshal.loads(packed)  # noqa: S302 - we packed it
            self._open[word] = names
        return names


def extended(
    base: SurfaceTrie,
    taxonomy: Taxonomy,
    added: dict[str, int],
    never: tuple[dict[str, bytes], int],
) -> list[Any] | None:
    """Return what a trie is made of, in the order of its parameters.

    ``None`` if a name added is one of the base, or a spelling of one: which of them it is then, the
    order of all names decides.

    Parameters
    ----------
    base
        The compiled names of the base.
    taxonomy
        What has names beyond those.
    added
        Which, as `names_added` tells.
    never
        The phrases of the taxonomy's rules.
    """
    entries = _renumbered(base, taxonomy)
    forms = Forms(taxonomy, first=len(entries) // _NUMBERS)
    for number, id_ in enumerate(taxonomy):
        for position in range(
            added.get(id_, len(taxonomy[id_].surfaces)), len(taxonomy[id_].surfaces)
        ):
            forms.spell(number, taxonomy[id_], position)
    if forms.shared or any(base.named(" ".join(form)) for form, _ in forms.written):
        return None
    found: dict[str, int] = {}
    for form, entry in forms.written:
        add_name(found, form, entry)
    for form, entry in forms.derived:
        other = base.named(" ".join(form))
        if other is None:
            add_name(found, form, entry)
        elif not _is_written(" ".join(form), other):
            return None
    names = _Names(base.words, base.packed)
    for name, entry in found.items():
        names.add(name, entry)
    entries.extend(number for entry in forms.entries for number in entry)
    return [names.words, names.longer(), entries.tobytes(), *never, base.shared]


def _is_written(name: str, other: Surface) -> bool:
    """Say whether a name of the base is written so, and nothing derived displaces it."""
    shared = other.rule is not None and other.rule.shared
    return normal_form(other.name) == name and not other.split and not shared


__all__ = ["extended", "names_added"]
