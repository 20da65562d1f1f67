"""The taxonomy: which skills there are, what they are called, and what each is part of."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from skillmatch._version import __version__
from skillmatch.cache import content_key, read_cache, write_cache
from skillmatch.errors import Problem, TaxonomyError, shown
from skillmatch.files import exists, is_folder
from skillmatch.installation import taxonomies_folder
from skillmatch.names import form_of, normal_form
from skillmatch.packed import Packed
from skillmatch.skill import Ambiguity, Skill


@dataclass(frozen=True)
class Taxonomy(Mapping[str, Skill]):
    """Skills by id, in the order of their ids; immutable.

    Two taxonomies with the same skills and rules are equal and have the same `fingerprint`,
    wherever they were loaded from.

    Attributes
    ----------
    skills
        By id.
    ambiguities
        What has to hold before names that are also ordinary words count.
    builtin
        Whether it is the one that comes with skillmatch, unchanged.
    kept
        Whether it is large and its user has a folder for what is built (``SKILLMATCH_CACHE``), so
        that what is built from it is kept too.
    """

    skills: Sequence[Skill]
    ambiguities: Sequence[Ambiguity] = ()
    builtin: bool = field(default=False, compare=False)
    kept: bool = field(default=False, compare=False, repr=False)
    _places: dict[str, int] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        """Order the skills and index them; those from the cache are both already."""
        if isinstance(self.skills, Packed):
            return
        ordered = tuple(sorted(self.skills, key=lambda skill: skill.id))
        object.__setattr__(self, "skills", ordered)
        object.__setattr__(self, "_places", {s.id: place for place, s in enumerate(ordered)})

    def __getitem__(self, skill_id: str) -> Skill:
        """Return the skill with that id."""
        return self.skills[self._places[skill_id]]

    def __contains__(self, skill_id: object) -> bool:
        """Say whether there is a skill with that id."""
        return skill_id in self._places

    def __iter__(self) -> Iterator[str]:
        """Iterate over ids."""
        return iter(self._places)

    def __len__(self) -> int:
        """Return the number of skills."""
        return len(self.skills)

    def __eq__(self, other: object) -> bool:
        """Compare by content."""
        if not isinstance(other, Taxonomy):
            return NotImplemented
        return self.fingerprint == other.fingerprint

    def __hash__(self) -> int:
        """Hash by content."""
        return hash(self.fingerprint)

    def __deepcopy__(self, memo: dict[int, Any]) -> Taxonomy:
        """Return itself: nothing in it can change, and scikit-learn copies parameters often."""
        return self

    @cached_property
    def fingerprint(self) -> str:
        """Twelve hexadecimal digits that name this taxonomy's content."""
        return hashlib.sha256(b"|".join(self._digests)).hexdigest()[:12]

    @cached_property
    def _digests(self) -> tuple[bytes, bytes]:
        """Digests of the skills, one behind the other, and of the rules; `DIGEST` bytes each."""
        return digests_of(self.skills), digests_of(self.ambiguities)

    def find(self, name: str) -> Skill | None:
        """Return the skill that has this id, name or alias, in any spelling the rules know.

        >>> load_taxonomy().find("sklearn").id
        'scikit-learn'
        """
        from skillmatch.name_index import skill_called  # noqa: PLC0415 - it needs this module

        return self.get(name) or self.get(skill_called(self, name))

    def search(self, text: str) -> tuple[Skill, ...]:
        """Return the skills with a name that holds a text, the shortest such names first.

        >>> load_taxonomy().search("kubernet")[0].id
        'kubernetes'
        """
        wanted = normal_form(text)
        found = [
            (min(len(name) for name in names), skill)
            for skill in self.skills
            if (names := [n for s in skill.surfaces if wanted in (n := form_of(s))])
        ]
        found.sort(key=lambda item: (item[0], item[1].id))
        return tuple(skill for _, skill in found) if wanted else ()

    def rules(self, skill_id: str) -> tuple[Ambiguity, ...]:
        """Return what has to hold before ambiguous names of a skill count."""
        return tuple(self.ambiguities[number] for number in self._rule_numbers.get(skill_id, ()))

    @cached_property
    def _rule_numbers(self) -> Mapping[str, Sequence[int]]:
        """Where the rules of each skill stand among the `ambiguities`, by its id."""
        found: dict[str, list[int]] = {}
        for number, rule in enumerate(self.ambiguities):
            found.setdefault(rule.skill_id, []).append(number)
        return found

    def broader(self, skill_id: str) -> tuple[str, ...]:
        """Return the ids of all broader skills, the nearest first, each once."""
        seen: dict[str, None] = {}
        queue = list(self[skill_id].broader) if skill_id in self else []
        while queue:
            current = queue.pop(0)
            if current not in seen and current in self:
                seen[current] = None
                queue.extend(self[current].broader)
        return tuple(seen)

    @cached_property
    def _parts(self) -> Mapping[str, tuple[str, ...]]:
        from skillmatch.parts_index import parts_in  # noqa: PLC0415 - it needs this module

        return parts_in(self)

    def narrower(self, skill_id: str) -> tuple[str, ...]:
        """Return the ids of the skills that are directly part of this one."""
        return self._parts.get(skill_id, ())


DIGEST = 8


def digests_of(content: Iterable[Skill | Ambiguity]) -> bytes:
    """Return the digests of skills or of rules, one behind the other."""
    return b"".join(hashlib.sha256(repr(each).encode()).digest()[:DIGEST] for each in content)


TaxonomySource = Taxonomy | str | os.PathLike[str]
"""What a caller may give as a taxonomy: one, or the path of what extends the built-in one."""


def load_taxonomy(path: str | os.PathLike[str] | None = None, *, builtin: bool = True) -> Taxonomy:
    """Load the built-in taxonomy, or extend it by a file or folder of yours.

    Parameters
    ----------
    path
        A YAML file, or a folder of them. An entry whose id the built-in taxonomy has takes the
        place of the built-in one; every other entry is added. ``None`` gives the built-in one.
    builtin
        ``False`` leaves the built-in skills out and takes only `path`.

    Returns
    -------
    Taxonomy

    Raises
    ------
    TaxonomyError
        With every problem of every file, each with its line.

    Examples
    --------
    >>> taxonomy = load_taxonomy()
    >>> taxonomy["kubernetes"].name
    'Kubernetes'
    """
    if path is None:
        return _builtin()
    if not isinstance(path, str | os.PathLike):
        message = f"a taxonomy is the path of a file or folder, not {type(path).__name__}"
        raise TypeError(message)
    files = yaml_files(Path(path))
    from skillmatch.written.taxonomy_kept import read_own_files  # noqa: PLC0415 - it needs this module

    return read_own_files(files, base=_builtin() if builtin else None)


def taxonomy_of(given: TaxonomySource | None) -> Taxonomy:
    """Return the taxonomy that an argument means: itself, what a path holds, or the built-in one.

    Every public function that takes ``taxonomy=`` goes through here, so that all take the same.

    Raises
    ------
    TaxonomyError
        With every problem of every file.
    TypeError
        If it is neither a `Taxonomy` nor a path.

    Examples
    --------
    >>> taxonomy_of(None) is load_taxonomy()
    True
    """
    if isinstance(given, Taxonomy):
        return given
    if given is not None and not isinstance(given, str | os.PathLike):
        name = type(given).__name__
        message = f"a taxonomy is a Taxonomy or the path of a file or folder, not {name}"
        raise TypeError(message)
    return load_taxonomy(given)


@lru_cache(maxsize=1)
def _builtin() -> Taxonomy:
    """Return the built-in taxonomy, from the cache beside it when its content has not changed."""
    files = yaml_files(taxonomies_folder() / "skills")
    from skillmatch.written.taxonomy_kept import SOURCES, packed, unpacked  # noqa: PLC0415 - as above

    key = content_key([*files, *SOURCES], __version__)
    kept = read_cache("skills", key)
    if kept is not None:
        with suppress(TypeError, KeyError, IndexError, ValueError):
            return unpacked(kept, builtin=True)
    from skillmatch.written.taxonomy_files import read_taxonomy_files  # noqa: PLC0415 - pydantic is slow

    read = read_taxonomy_files(files, base=None)
    content = packed(read)
    write_cache("skills", key, content)
    return unpacked(content, builtin=True)


def yaml_files(path: Path) -> list[Path]:
    """Return the files of a taxonomy at a path.

    Raises
    ------
    TaxonomyError
        If there is none.
    """
    if is_folder(path):
        files = sorted([*path.glob("*.yaml"), *path.glob("*.yml")])
        if not files:
            problem = Problem(shown(path), 0, "no .yaml file in this folder")
            raise TaxonomyError(problems=(problem,))
        return files
    if not exists(path):
        raise TaxonomyError(problems=(Problem(shown(path), 0, "no such file or folder"),))
    return [path]


__all__ = ["Taxonomy", "TaxonomySource", "load_taxonomy", "taxonomy_of", "yaml_files"]
