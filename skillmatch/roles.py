"""Roles: what a job asks for, as competencies with weighted skills."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from skillmatch.competencies import Area, Competency, Need
from skillmatch.errors import Problem, RoleError, UnknownRoleError, shown
from skillmatch.files import is_file, is_folder
from skillmatch.installation import taxonomies_folder
from skillmatch.reference import ReferenceCounts, builtin_counts
from skillmatch.taxonomy import Taxonomy, TaxonomySource, taxonomy_of

ROLE_FILE_ENDINGS = frozenset({".yaml", ".yml"})
DEFAULT_ROLES: tuple[str, ...] = ("ai-engineer", "ml-engineer")
_FILE = re.compile(
    r"^\.{0,2}/|^[A-Za-z]:\\|\.(?:txt|json|toml|pdf|docx?|odt|html?|md|csv)$", re.IGNORECASE
)
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Role:
    """A role to fit people to.

    Attributes
    ----------
    id, name, aliases
        What it is called.
    summary
        What such a person does, in a sentence or two.
    areas
        In the order of the role file.
    as_of
        ``YYYY-MM`` of the postings its weights come from, or ``""``.
    postings
        Whose reference postings its weights come from, such as ``"ai-engineer"``, or ``""``.
    told_from
        The role it is mistaken for, by its reference postings, or ``""``.
    competencies
        The competencies of all areas.
    needs_of
        The needs with any weight that each skill fills, by their numbers among `needs`.
    counted
        Of each of the `needs`, the number of its competency among `competencies`, its own in that,
        and the weight that it counts for.
    """

    id: str
    name: str
    areas: tuple[Area, ...]
    aliases: tuple[str, ...] = ()
    summary: str = ""
    as_of: str = ""
    postings: str = ""
    told_from: str = ""
    competencies: tuple[Competency, ...] = field(init=False, repr=False, compare=False, hash=False)
    needs_of: Mapping[str, tuple[int, ...]] = field(
        init=False, repr=False, compare=False, hash=False
    )
    counted: tuple[tuple[int, int, float], ...] = field(
        init=False, repr=False, compare=False, hash=False
    )

    def __post_init__(self) -> None:
        """Work out which skill fills which need, and what that counts for, once."""
        competencies = tuple(part for area in self.areas for part in area.competencies)
        object.__setattr__(self, "competencies", competencies)
        counted = tuple(
            (place, within, competency.counted(need))
            for place, competency in enumerate(competencies)
            for within, need in enumerate(competency.needs)
        )
        needs_of: dict[str, tuple[int, ...]] = {}
        for number, need in enumerate(self.needs):
            for skill in need.skills if counted[number][-1] > 0 else ():
                needs_of[skill] = (*needs_of.get(skill, ()), number)
        object.__setattr__(self, "needs_of", needs_of)
        object.__setattr__(self, "counted", counted)

    @property
    def needs(self) -> tuple[Need, ...]:
        """The needs of all competencies."""
        return tuple(need for competency in self.competencies for need in competency.needs)

    @property
    def skills(self) -> frozenset[str]:
        """Ids of all skills the role asks for."""
        return frozenset(skill for need in self.needs for skill in need.skills)


RoleSource = str | os.PathLike[str] | Role


def list_roles() -> tuple[Role, ...]:
    """Return the built-in roles, by id.

    >>> [role.id for role in list_roles()][:1]
    ['ai-engineer']
    """
    return tuple(_builtin_role(path.stem) for path in _role_files())


def load_role(
    source: RoleSource,
    *,
    taxonomy: TaxonomySource | None = None,
    counts: ReferenceCounts | None = None,
) -> Role:
    """Load a built-in role by its id, name or alias, or a role of your own from a YAML file.

    Parameters
    ----------
    source
        ``"ai-engineer"``, ``"AI developer"``, a path that ends in ``.yaml`` or ``.yml``, or a
        `Role`, which is returned as it is.
    taxonomy
        The skills a role file may name: a `Taxonomy`, or the path of a file or folder that extends
        the built-in one; the built-in one when ``None``.
    counts
        Posting counts the weights come from; the built-in ones when ``None``.

    Raises
    ------
    UnknownRoleError
        If no built-in role is called so; the message names the closest.
    RoleError
        With every problem of the role file, each with its line.

    Examples
    --------
    >>> load_role("AI developer").id
    'ai-engineer'
    """
    if isinstance(source, Role):
        return source
    if not isinstance(source, str | os.PathLike):
        message = f"a role is an id, a path or a Role, not {type(source).__name__}"
        raise TypeError(message)
    path = Path(source)
    if isinstance(source, os.PathLike) or path.suffix.casefold() in ROLE_FILE_ENDINGS:
        if not is_file(path):
            raise RoleError(problems=(Problem(shown(path), 0, "no such role file"),))
        return _read(path, *_defaults(taxonomy, counts))
    role_id = _called(source)
    if taxonomy is None and counts is None:
        return _builtin_role(role_id)
    file = taxonomies_folder() / "roles" / f"{role_id}.yaml"
    return _read(file, *_defaults(taxonomy, counts))


def load_roles(
    sources: Sequence[RoleSource], *, taxonomy: TaxonomySource | None = None
) -> tuple[Role, ...]:
    """Load several roles.

    Raises
    ------
    RoleError
        If there is none, or two have the same id.
    """
    if isinstance(sources, str | os.PathLike | Role) or not isinstance(sources, Iterable):
        message = f"roles is a list of roles, such as ['ai-engineer'], not {type(sources).__name__}"
        raise TypeError(message)
    skills = None if taxonomy is None else taxonomy_of(taxonomy)
    roles = tuple(load_role(source, taxonomy=skills) for source in sources)
    if not roles:
        message = "no role given; name at least one, such as 'ai-engineer'"
        raise RoleError(message)
    ids = [role.id for role in roles]
    twice = sorted({role_id for role_id in ids if ids.count(role_id) > 1})
    if twice:
        message = f"the role {twice[0]!r} is given twice; name each role once"
        raise RoleError(message)
    return roles


def _defaults(
    taxonomy: TaxonomySource | None, counts: ReferenceCounts | None
) -> tuple[Taxonomy, ReferenceCounts]:
    return (
        taxonomy_of(taxonomy),
        builtin_counts() if counts is None else counts,
    )


def _called(name: str) -> str:
    """Return the id of the built-in role that is called so."""
    wanted = " ".join(name.casefold().replace("-", " ").split())
    known: dict[str, str] = {}
    for path in _role_files():
        known[path.stem.replace("-", " ")] = path.stem
    if wanted in known:
        return known[wanted]
    for role in list_roles():
        for called in (role.name, *role.aliases):
            known[" ".join(called.casefold().replace("-", " ").split())] = role.id
    if wanted in known:
        return known[wanted]
    _refuse_file(name)
    close = get_close_matches(wanted, list(known), n=1, cutoff=0.6)
    hint = f"did you mean {known[close[0]]!r}?" if close else f"the built-in roles are {_ids()}"
    message = f"unknown role {name!r}; {hint} 'skillmatch roles' lists all, a .yaml file adds one"
    raise UnknownRoleError(message)


def _refuse_file(name: str) -> None:
    """Raise what is wrong with a name that is none, but a file's or all that a role file says."""
    if len(name.splitlines()) > 1 or len(name) > _LONGEST_NAME:
        message = "a role is given by its id, its name or its role file, not by a text"
        raise RoleError(message)
    path, is_path = Path(name), _FILE.search(name) is not None
    message = "a role file ends in .yaml; rename it, or give a job posting as a posting"
    if not is_file(path):
        if not is_path:
            return
        message = "no such role file; it ends in .yaml"
        if is_folder(path):
            message = "is a folder; give a role file, which ends in .yaml"
    raise RoleError(problems=(Problem(shown(path), 0, message),))


def _ids() -> str:
    return ", ".join(path.stem for path in _role_files()) + ";"


def _role_files() -> list[Path]:
    return sorted((taxonomies_folder() / "roles").glob("*.yaml"))


def _builtin_role(role_id: str) -> Role:
    from skillmatch.written.kept_roles import builtin_role  # noqa: PLC0415 - made of what stands here

    return builtin_role(role_id)


def _read(path: Path, taxonomy: Taxonomy, counts: ReferenceCounts) -> Role:
    from skillmatch.written.role_files import read_role_file  # noqa: PLC0415 - pydantic is slow

    return read_role_file(path, taxonomy=taxonomy, counts=counts)


__all__ = [
    "DEFAULT_ROLES",
    "Area",
    "Competency",
    "Need",
    "Role",
    "RoleSource",
    "list_roles",
    "load_role",
    "load_roles",
]
