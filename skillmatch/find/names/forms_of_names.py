"""The spellings of a taxonomy's names, each with the number of the name that it is one of."""

from __future__ import annotations

from collections.abc import Sequence

from skillmatch.find.words.surfaces import NO_ENTRY, NO_RULE
from skillmatch.names import form_of, normal_form, spellings, split_spelling
from skillmatch.skill import INFLECTED, Skill
from skillmatch.taxonomy import Taxonomy

Form = tuple[tuple[str, ...], int]
"""The words of a spelling, and the number of its entry."""


class Forms:
    """Spellings as they are gathered, name by name.

    Attributes
    ----------
    entries
        Of each name: the numbers of its skill, its surface and its rule, and whether it is split.
    written
        Names as they are written.
    derived
        Their other spellings, which displace no name that is written so.
    shared
        All spellings of names that another skill owns.
    """

    def __init__(self, taxonomy: Taxonomy, first: int = 0) -> None:
        self.entries: list[tuple[int, int, int, bool]] = []
        self.written: list[Form] = []
        self.derived: list[Form] = []
        self.shared: list[Form] = []
        self._first = first
        self._ambiguities = taxonomy.ambiguities
        self._rules = {
            (rule.skill_id, normal_form(rule.surface)): number
            for number, rule in enumerate(taxonomy.ambiguities)
        }

    def spell(self, number: int, skill: Skill, position: int) -> None:
        """Gather the spellings of one name of a skill; `number` is the skill's."""
        name = skill.surfaces[position]
        form = form_of(name)
        rule = self._rules.get((skill.id, form), NO_RULE)
        entry = self._enter(number, position, rule, split=False)
        inflected = skill.kind in INFLECTED
        inflect = inflected or " " in form
        first, *others = spellings(name, inflect=inflect, join_inflected=inflected)
        if rule != NO_RULE and self._ambiguities[rule].shared:
            self.shared.extend((other, entry) for other in (first, *others))
            return
        self.written.append((first, entry))
        self.derived.extend((other, entry) for other in others)
        split = split_spelling(name)
        if split is not None:
            self.derived.append((split, self._enter(number, position, rule, split=True)))

    def _enter(self, number: int, position: int, rule: int, *, split: bool) -> int:
        self.entries.append((number, position, rule, split))
        return self._first + len(self.entries) - 1


def add_name(found: dict[str, int], form: Sequence[str], entry: int) -> None:
    """Add a name and its beginnings, unless the name is taken."""
    for length in range(1, len(form)):
        found.setdefault(" ".join(form[:length]), NO_ENTRY)
    whole = " ".join(form)
    if whole and found.get(whole, NO_ENTRY) == NO_ENTRY:
        found[whole] = entry


__all__ = ["Form", "Forms", "add_name"]
