"""Compile a taxonomy that changes another: only the names that it changes are compiled.

Most taxonomies of a user's own add some names to ours, or change a few; all of ours take seconds to
compile. The outcome is the same as compiling all: of every name that a changed skill has, had or
may be written as, it is settled again whose it is, among all that may be.
"""

from __future__ import annotations

import marshal
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from itertools import repeat
from typing import Any

from skillmatch.find.names.claims import Claims
from skillmatch.find.names.forms_of_names import (
    Forms,
    NumberedRule,
    add_name,
    rules_of,
    spellings_of,
)
from skillmatch.find.names.never_tries import NeverTries
from skillmatch.find.words.surfaces import NO_ENTRY, NO_RULE, WITHIN, SurfaceTrie
from skillmatch.names import form_of, split_spelling
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy
from skillmatch.taxonomy_changes import places_of, rule_numbers_of

_NUMBERS = 4  # of an entry
_WRITTEN, _DERIVED, _SHARED = range(3)
"""What an entry's claim to a name rests on, the strongest first."""


def changed(
    base: SurfaceTrie, claims: Claims, taxonomy: Taxonomy, ids: Collection[str]
) -> list[Any]:
    """Return what the trie of a taxonomy is made of, in the order of its parameters.

    Parameters
    ----------
    base
        The trie of another, compiled as a whole.
    claims
        What that one does not tell.
    taxonomy
        What is compiled.
    ids
        Of the skills in which the two differ.
    """
    change = _Change(base, claims, taxonomy, ids)
    words, longer = change.names()
    return [
        words,
        longer,
        change.entries.tobytes(),
        *change.never.parts(),
        change.shared(),
        change.skills.tobytes(),
        change.rules.tobytes(),
    ]


class _Change:
    """The names that may be another's now, and whose they are.

    Entries, skills and rules keep the numbers that they have in the base; new ones come behind.
    """

    def __init__(
        self, base: SurfaceTrie, claims: Claims, taxonomy: Taxonomy, ids: Collection[str]
    ) -> None:
        self._base, self._claims, self._taxonomy = base, claims, taxonomy
        self.entries = array("i", base.entries)
        self.skills = array("i", map(places_of(taxonomy).get, base.taxonomy, repeat(-1)))
        self.rules = _places_of_rules(base.taxonomy, taxonomy, ids)
        self.never = NeverTries(base.never, claims.lengths)
        self._gone: set[int] = set()
        self._come: dict[str, list[int]] = {}
        names: set[str] = set()
        for id_ in ids:
            if id_ in base.taxonomy:
                names |= self._take_away(base.taxonomy, id_)
        for id_ in sorted(ids):
            if id_ in taxonomy:
                self._add(id_)
        # Names that may be another's now, and the entries whose they are in the base.
        self._names = {name: base.number(name) for name in (names | self._come.keys()) - {""}}

    def _take_away(self, base: Taxonomy, id_: str) -> set[str]:
        """Let the entries of a skill go; return the names they have or may have."""
        number = places_of(base)[id_]
        entries = range(len(self._base.entries) // _NUMBERS)
        first = bisect_left(entries, number, key=lambda e: self._base.entries[_NUMBERS * e])
        forms = Forms(rules_of(base), first=first)
        forms.spell_all(number, base.skills[number])
        self._gone.update(range(first, first + len(forms.entries)))
        for place, rule in rules_of(base)(id_):
            self.never.take_away(place, rule)
        return {name for name, _ in _all_names(forms)}

    def _add(self, id_: str) -> None:
        """Enter the names of a skill, as it is now."""
        number = places_of(self._base.taxonomy).get(id_, len(self.skills))
        if number == len(self.skills):
            self.skills.append(places_of(self._taxonomy)[id_])
        forms = Forms(self._numbered, first=len(self.entries) // _NUMBERS)
        forms.spell_all(number, self._taxonomy[id_])
        self.entries.extend(number for entry in forms.entries for number in entry)
        for name, entry in _all_names(forms):
            self._come.setdefault(name, []).append(entry)

    def _numbered(self, id_: str) -> list[NumberedRule]:
        """Return the rules of a skill with new numbers."""
        found = []
        for place, rule in rules_of(self._taxonomy)(id_):
            found.append((len(self.rules), rule))
            self.never.add(*found[-1])
            self.rules.append(place)
        return found

    @cached_property
    def _owners(self) -> dict[str, int]:
        """Whose the names are that may be another's now: the numbers of their entries."""
        return {name: self._owner(name) for name in self._names}

    def _owner(self, name: str) -> int:
        claims = self._claims_to(name)
        if len(claims) == 1:
            return claims[0]  # nearly always
        return min(
            claims,
            key=lambda entry: (self._rests_on(entry, name), self._order(entry)),
            default=NO_ENTRY,
        )

    def _claims_to(self, name: str) -> list[int]:
        found = self._come.get(name, [])
        owner = self._names[name] if name in self._names else self._base.number(name)
        if owner < 0:
            return found
        known = (owner, *self._claims.lost.get(name, ()))
        return [*found, *(entry for entry in known if entry not in self._gone)]

    def _rests_on(self, entry: int, name: str) -> int:
        skill, position, rule, split = self._entry(entry)
        if rule != NO_RULE and self._taxonomy.ambiguities[self.rules[rule]].shared:
            return _SHARED
        return _DERIVED if split or form_of(skill.surfaces[position]) != name else _WRITTEN

    def _order(self, entry: int) -> tuple[int, int, int]:
        """Return what tells which of two entries would be compiled first."""
        number, position, _, split = self.entries[_NUMBERS * entry : _NUMBERS * (entry + 1)]
        return self.skills[number], position, split

    def _entry(self, entry: int) -> tuple[Skill, int, int, int]:
        number, position, rule, split = self.entries[_NUMBERS * entry : _NUMBERS * (entry + 1)]
        return self._taxonomy.skills[self.skills[number]], position, rule, split

    def names(self) -> tuple[dict[str, int], dict[str, bytes]]:
        """Return all words, and the names of several by their first, as a trie has them."""
        longer = dict(self._base.packed)
        by_first: dict[str, set[str]] = {}
        for name in self._names:
            by_first.setdefault(name.partition(" ")[0], set()).add(name)
        for first, names in by_first.items():
            found = self._names_from(first, names)
            if found:
                longer[first] = marshal.dumps(found)
            else:
                longer.pop(first, None)
        words = dict(self._base.words)
        more = self._more_uses()
        for word in {*more, *by_first}:
            uses = self._claims.uses.get(word, int(word in self._base.words)) + more[word]
            number = self._owners.get(word, self._base.number(word))
            if number < 0:
                number = NO_ENTRY if word in longer else WITHIN
            if uses:
                words[word] = number
            else:
                words.pop(word, None)
        return words, longer

    def _names_from(self, first: str, names: Iterable[str]) -> dict[str, int]:
        """Return the names that begin with a word and go on, and their beginnings."""
        all_names = {rest: e for rest, e in self._base.longer(first).items() if e >= 0}
        for name in names:
            rest = name[len(first) + 1 :]
            if rest and self._owners[name] >= 0:
                all_names[rest] = self._owners[name]
            else:
                all_names.pop(rest, None)
        found: dict[str, int] = {}
        for rest, entry in all_names.items():
            add_name(found, rest.split(" "), entry)
        return found

    def _more_uses(self) -> Counter[str]:
        """Return in how many names more each word stands than in the base; roughly if in none less.

        What is only added to is often long, and no word goes.
        """
        if not self._gone:
            return Counter({word: 1 for name in self._names for word in name.split(" ")})
        more: Counter[str] = Counter()
        for name, entry in self._owners.items():
            change = (entry >= 0) - (self._names[name] >= 0)
            if change:
                for word in set(name.split(" ")):
                    more[word] += change
        return more

    def shared(self) -> dict[int, list[int]]:
        """Return the entries that share another's name, by that other."""
        known = self._base.shared
        found = {owner: known[owner] for owner in known if owner not in self._gone}
        before = known.keys() & self._names.values()
        now = {owner for name, owner in self._owners.items() if self._is_shared(name, owner)}
        for owner in (before | now) - self._gone:
            sharing = self._sharing(owner)
            if sharing:
                found[owner] = sorted(sharing, key=self._order)
            else:
                found.pop(owner, None)
        return found

    def _is_shared(self, name: str, owner: int) -> bool:
        """Say whether others share a name with the entry that is called so."""
        claims = self._claims_to(name)
        return len(claims) > 1 and any(
            entry != owner and self._rests_on(entry, name) == _SHARED for entry in claims
        )

    def _sharing(self, owner: int) -> set[int]:
        skill, position, _, split = self._entry(owner)
        name = skill.surfaces[position]
        forms = (split_spelling(name) or (),) if split else spellings_of(name, skill)
        return {
            entry
            for form in map(" ".join, forms)
            if self._owner(form) == owner
            for entry in self._claims_to(form)
            if entry != owner and self._rests_on(entry, form) == _SHARED
        }


def _all_names(forms: Forms) -> Iterator[tuple[str, int]]:
    """Yield all that may be named, each with its entry."""
    for form, entry in (*forms.written, *forms.derived, *forms.shared):
        yield " ".join(form), entry


def _places_of_rules(base: Taxonomy, taxonomy: Taxonomy, ids: Collection[str]) -> array[int]:
    """Return where the rules of the base stand in a taxonomy; -1 for those of skills changed."""
    places = array("i", [-1]) * len(base.ambiguities)
    for id_, numbers in rule_numbers_of(base).items():
        if id_ not in ids:
            for number, place in zip(numbers, rule_numbers_of(taxonomy)[id_], strict=True):
                places[number] = place
    return places


__all__ = ["changed"]
