"""Which skills have a name: those of a taxonomy that files extend are found without making them.

Names are known by their words run together, so that every spelling of one is found by few look-ups.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from skillmatch.cache import content_key, read_cache, write_cache
from skillmatch.installation import package_folder
from skillmatch.names import form_of
from skillmatch.packed import PackedMap, pack_map
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy
from skillmatch.taxonomy_changes import places_of

_SOURCES = ("british.py", "names.py", "packed.py", "written/known_names.py")
_MOST_NAMES = 1 << 16  # of one skill
_Index = Mapping[str, int | tuple[int, ...]]


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
        self._of_base: _Index = _index(base) if base is not None else {}
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
        for place, position in _unfolded(self._of_base.get(joined, ())):
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
                found.setdefault(_joined(name), []).append((place, position, skill_id))
        return found


@lru_cache(maxsize=2)
def _index(taxonomy: Taxonomy) -> _Index:
    """Return where the names of a taxonomy stand, by their words run together."""
    if not taxonomy.builtin:
        return _built(taxonomy)
    key = content_key([package_folder() / name for name in _SOURCES], taxonomy.fingerprint)
    kept = read_cache("names", key)
    if not isinstance(kept, list):
        kept = pack_map(_built(taxonomy))
        write_cache("names", key, kept)
    return PackedMap(kept)


def _built(taxonomy: Taxonomy) -> _Index:
    found: dict[str, list[int]] = {}
    for place, skill in enumerate(taxonomy.skills):
        for position, name in enumerate(skill.surfaces):
            found.setdefault(_joined(name), []).append(place * _MOST_NAMES + position)
    return {name: tuple(each) if len(each) > 1 else each[0] for name, each in found.items()}


def _unfolded(found: int | tuple[int, ...]) -> Iterator[tuple[int, int]]:
    return (divmod(each, _MOST_NAMES) for each in ((found,) if isinstance(found, int) else found))


def _joined(name: str) -> str:
    return form_of(name).replace(" ", "")


def fill_cache(taxonomy: Taxonomy) -> None:
    """Have the names of the built-in taxonomy kept."""
    _index(taxonomy)


__all__ = ["KnownNames", "fill_cache"]
