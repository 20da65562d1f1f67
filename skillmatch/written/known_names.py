"""Which skills have a name: those of a taxonomy that files extend are found without making them.

Names are known by their words run together, so that every spelling of one is found by few look-ups.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from skillmatch.name_index import Index, run_together, unfolded, written_index
from skillmatch.names import form_of
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy
from skillmatch.taxonomy_changes import places_of


class KnownNames:
    """The names of a taxonomy, and of what is given on top of it.

    Parameters
    ----------
    base
        What is extended, if anything.
    skills
        All skills, those of the base first.
    own
        The ids of those that are given on top; their names are looked at when one is asked for.
    """

    def __init__(
        self, base: Taxonomy | None, skills: Mapping[str, Skill], own: Collection[str]
    ) -> None:
        self._base, self._skills, self._own = base, skills, own
        self._of_base: Index = written_index(base) if base is not None else {}
        self._of_own: dict[str, list[tuple[int, int, str]]] | None = None

    def in_base(self, form: str) -> Iterator[str]:
        """Yield the ids of the skills of the base, as far as nothing replaces them, with a name."""
        for _, _, skill_id, name in self._in_base(form.replace(" ", "")):
            if form_of(name) == form:
                yield skill_id

    def run_together(self, joined: str) -> list[tuple[str, str]]:
        """Return the names whose words make up a word, each with its skill, in their order."""
        if self._of_own is None:
            self._of_own = self._index_of_own()
        found = [*self._in_base(joined)]
        for place, position, skill_id in self._of_own.get(joined, ()):
            found.append((place, position, skill_id, self._skills[skill_id].surfaces[position]))
        return [(name, skill_id) for _, _, skill_id, name in sorted(found)]

    def _in_base(self, joined: str) -> Iterator[tuple[int, int, str, str]]:
        if self._base is None:
            return
        for place, position in unfolded(self._of_base.get(joined, ())):
            skill = self._base.skills[place]
            if skill.id not in self._own:
                yield place, position, skill.id, skill.surfaces[position]

    def _index_of_own(self) -> dict[str, list[tuple[int, int, str]]]:
        found: dict[str, list[tuple[int, int, str]]] = {}
        new = len(self._base or ())
        for skill_id in self._own:
            if self._base is not None and skill_id in self._base:
                place = places_of(self._base)[skill_id]
            else:
                place = new = new + 1
            for position, name in enumerate(self._skills[skill_id].surfaces):
                found.setdefault(run_together(name), []).append((place, position, skill_id))
        return found


__all__ = ["KnownNames"]
