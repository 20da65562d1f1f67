"""The spellings of a taxonomy's names, each with the number of the name that it is one of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from skillmatch.find.words.surfaces import NO_ENTRY, NO_RULE
from skillmatch.names import form_of, normal_form, spellings, split_spelling
from skillmatch.skill import INFLECTED, Ambiguity, Skill
from skillmatch.taxonomy import Taxonomy
from skillmatch.taxonomy_changes import rule_numbers_of

Form = tuple[tuple[str, ...], int]
"""The words of a spelling, and the number of its entry."""
NumberedRule = tuple[int, Ambiguity]


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

    Parameters
    ----------
    rules
        Gives the rules of a skill by its id, each with its number.
    first
        The number of the first entry.
    """

    def __init__(self, rules: Callable[[str], Iterable[NumberedRule]], first: int = 0) -> None:
        self.entries: list[tuple[int, int, int, bool]] = []
        self.written: list[Form] = []
        self.derived: list[Form] = []
        self.shared: list[Form] = []
        self._first = first
        self._rules = rules

    def spell_all(self, number: int, skill: Skill) -> None:
        """Gather the spellings of all names of a skill; `number` is the skill's."""
        rules = {normal_form(rule.surface): (place, rule) for place, rule in self._rules(skill.id)}
        for position, name in enumerate(skill.surfaces):
            place, rule = rules.get(form_of(name), (NO_RULE, None))
            self._spell((number, position, place), skill, rule)

    def _spell(self, which: tuple[int, int, int], skill: Skill, rule: Ambiguity | None) -> None:
        name = skill.surfaces[which[1]]
        entry = self._enter(which, split=False)
        first, *others = spellings_of(name, skill)
        if rule is not None and rule.shared:
            self.shared.extend((other, entry) for other in (first, *others))
            return
        self.written.append((first, entry))
        self.derived.extend((other, entry) for other in others)
        split = split_spelling(name)
        if split is not None:
            self.derived.append((split, self._enter(which, split=True)))

    def _enter(self, which: tuple[int, int, int], *, split: bool) -> int:
        self.entries.append((*which, split))
        return self._first + len(self.entries) - 1


def spellings_of(name: str, skill: Skill) -> tuple[tuple[str, ...], ...]:
    """Return the spellings of a name of a skill but for the split one, as written first."""
    inflected = skill.kind in INFLECTED
    inflect = inflected or " " in form_of(name)
    return spellings(name, inflect=inflect, join_inflected=inflected)


def rules_of(taxonomy: Taxonomy) -> Callable[[str], list[NumberedRule]]:
    """Return a function that gives the rules of a skill, each with its number."""
    rules, numbers = taxonomy.ambiguities, rule_numbers_of(taxonomy)
    return lambda skill_id: [(number, rules[number]) for number in numbers.get(skill_id, ())]


def add_name(found: dict[str, int], form: Sequence[str], entry: int) -> None:
    """Add a name and its beginnings, unless the name is taken."""
    for length in range(1, len(form)):
        found.setdefault(" ".join(form[:length]), NO_ENTRY)
    whole = " ".join(form)
    if whole and found.get(whole, NO_ENTRY) == NO_ENTRY:
        found[whole] = entry


__all__ = ["Form", "Forms", "NumberedRule", "add_name", "rules_of", "spellings_of"]
