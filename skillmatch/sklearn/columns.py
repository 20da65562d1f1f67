"""Columns: which skill each column of a matrix stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from skillmatch.taxonomy import Taxonomy

_PREFIX = "__"
"""`ColumnTransformer` and `FeatureUnion` put "vectorizer__" before a name; no id has it."""


def column_skills(
    count: int, names: Sequence[str] | None, skills: Sequence[str] | None, taxonomy: Taxonomy
) -> tuple[str, ...]:
    """Return the skill of each column.

    Parameters
    ----------
    count
        Number of columns.
    names
        Names of the columns, if they have any; they say it all.
    skills
        What the user calls columns without names; must be as many.
    taxonomy
        Its skills, in their order, are the columns when there are as many of both.

    Returns
    -------
    tuple of str
        Of columns without names that are of another number, ``x0``, ``x1`` and so on, as
        scikit-learn calls them: they are no skills of the taxonomy, but can be learnt from.

    Raises
    ------
    ValueError
        If `skills` names more or fewer columns.
    """
    if names is not None:
        return tuple(_without_prefix(str(name), taxonomy) for name in names)
    if skills is not None:
        named = (skills,) if isinstance(skills, str) else tuple(map(str, skills))
        if len(named) != count:
            message = f"skills names {len(named)} columns, and X has {count}; name each column once"
            raise ValueError(message)
        return named
    if count == len(taxonomy):
        return tuple(taxonomy)
    return tuple(f"x{place}" for place in range(count))


def refuse_columns(count: int, taxonomy: Taxonomy) -> NoReturn:
    """Refuse columns none of which is a skill of a role.

    Raises
    ------
    ValueError
        Always.
    """
    message = (
        f"none of the {count} columns of X is a skill that the roles ask for; "
        "give a frame whose columns are ids of skills, name the columns by skills=, or give "
        f"all {len(taxonomy)} skills of the taxonomy in their order"
    )
    raise ValueError(message)


def _without_prefix(name: str, taxonomy: Taxonomy) -> str:
    bare = name.rpartition(_PREFIX)[2]
    return bare if bare in taxonomy else name


__all__ = ["column_skills", "refuse_columns"]
