"""Which skill a name means: the names of the built-in taxonomy are looked up without making them.

Names are known by their words run together, written and spelt otherwise. The index of the built-in
taxonomy is kept; one that changes it has that index, and one of the skills that it changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from skillmatch.cache import content_key, read_cache, write_cache
from skillmatch.installation import package_folder
from skillmatch.names import form_of, normal_form, spellings
from skillmatch.packed import PackedMap, pack_map
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy, load_taxonomy
from skillmatch.taxonomy_changes import changes_of_builtin, places_of

_SOURCES = ("british.py", "name_index.py", "names.py", "packed.py", "skill.py")
_MOST_NAMES = 1 << 16  # of one skill
Index = Mapping[str, int | tuple[int, ...]]
"""Where names stand, by a word: folded, the numbers of a skill and of the name among its names."""


def skill_called(taxonomy: Taxonomy, name: str) -> str:
    """Return the id of the skill with a name, in any spelling the rules know; ``""`` if none has.

    A name that is written so goes before the spelling of another, and a skill before those that
    only share its name.
    """
    form = normal_form(name)
    joined = form.replace(" ", "")
    names = _names_of(taxonomy)
    written = names.find(joined, spelt=False)
    found = [each for each in written if form_of(each[2]) == form]
    if not found and joined:
        found = [*written, *names.find(joined, spelt=True)]
    return min(
        found, key=lambda each: (_is_shared(taxonomy, *each[1:]), each), default=("", "", "")
    )[1]


def _is_shared(taxonomy: Taxonomy, skill_id: str, surface: str) -> bool:
    return any(rule.shared and rule.surface == surface for rule in taxonomy.rules(skill_id))


class _Names:
    """The names of a taxonomy: those of the built-in skills that it has too, and its own."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._skills = taxonomy.skills
        self._changed = changes_of_builtin(taxonomy)
        self._places = places_of(taxonomy)
        own = taxonomy if self._changed is None else sorted(self._changed & taxonomy.keys())
        skills = [(self._places[skill_id], taxonomy[skill_id]) for skill_id in own]
        self._own = [_built(skills, spelt=False), _built(skills, spelt=True)]

    def find(self, joined: str, *, spelt: bool) -> list[tuple[tuple[int, int], str, str]]:
        """Return the names that are a word, run together: where each stands, its skill, itself."""
        places = [*unfolded(self._own[spelt].get(joined, ()))]
        if self._changed is not None:
            base = load_taxonomy().skills
            for place, position in unfolded(builtin_index(spelt=spelt).get(joined, ())):
                if base[place].id not in self._changed:
                    places.append((self._places[base[place].id], position))
        skills = self._skills
        return [
            (place, skills[place[0]].id, skills[place[0]].surfaces[place[1]]) for place in places
        ]


@lru_cache(maxsize=8)
def _names_of(taxonomy: Taxonomy) -> _Names:
    return _Names(taxonomy)


def written_index(taxonomy: Taxonomy) -> Index:
    """Return where the names of a taxonomy stand, by their words run together."""
    if taxonomy.builtin:
        return builtin_index(spelt=False)
    return _built(enumerate(taxonomy.skills), spelt=False)


@lru_cache(maxsize=2)
def builtin_index(*, spelt: bool) -> Index:
    """Return where the names of the built-in taxonomy stand, written or only spelt so."""
    taxonomy, name = load_taxonomy(), "spellings" if spelt else "names"
    key = content_key([package_folder() / source for source in _SOURCES], taxonomy.fingerprint)
    kept = read_cache(name, key)
    if not isinstance(kept, list):
        kept = pack_map(_built(enumerate(taxonomy.skills), spelt=spelt))
        write_cache(name, key, kept)
    return PackedMap(kept)


def _built(skills: Iterable[tuple[int, Skill]], *, spelt: bool) -> Index:
    found: dict[str, list[int]] = {}
    for place, skill in skills:
        for position, name in enumerate(skill.surfaces):
            for joined in _spelt(name) if spelt else (run_together(name),):
                found.setdefault(joined, []).append(place * _MOST_NAMES + position)
    return {joined: tuple(each) if len(each) > 1 else each[0] for joined, each in found.items()}


def _spelt(name: str) -> set[str]:
    """Return the spellings of a name, their words run together, but for the name itself."""
    return {"".join(form) for form in spellings(name, inflect=True)} - {run_together(name)}


def run_together(name: str) -> str:
    """Return the words of a name as one."""
    return form_of(name).replace(" ", "")


def unfolded(found: int | tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of skills and names that an index has for a word."""
    return (divmod(each, _MOST_NAMES) for each in ((found,) if isinstance(found, int) else found))


__all__ = ["Index", "builtin_index", "run_together", "skill_called", "unfolded", "written_index"]
