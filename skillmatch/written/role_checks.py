"""Checks of a role file's ids and skills, on what is written, however wrong the rest of it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from skillmatch.reference import ReferenceCounts
from skillmatch.taxonomy import Taxonomy
from skillmatch.written.nearest_skill import nearest_skill
from skillmatch.written.role_entries import CompetencyEntry
from skillmatch.written.yaml_sentences import nearest
from skillmatch.written.yaml_source import YamlSource

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Place = tuple[str | int, ...]

_NAMING_SKILLS = ("skills", "alternatives", "demand", "years", "wanted", "sides")
_OF_THE_FORM = ("string_pattern_mismatch", "string_too_long")


def check_role(source: YamlSource, taxonomy: Taxonomy, counts: ReferenceCounts) -> None:
    """Note ids that are used twice, skills and postings that there are none of, and the like.

    What has another form than it should is passed over: it is a problem of its own already.
    """
    for key in ("postings", "told_from"):
        role = source.data.get(key)
        if isinstance(role, str) and role not in counts.postings:
            source.problem(
                (key,), f"no reference postings of {role!r}{nearest(role, counts.postings)}"
            )
    ids: set[str] = set()
    areas: set[str] = set()
    skills: dict[str, str] = {}
    for place, area in _mappings(source.data.get("areas"), ("areas",)):
        _check_id(source, area, place, areas)
        for root, competency in _mappings(area.get("competencies"), (*place, "competencies")):
            _check_id(source, competency, root, ids)
            _check_skills(source, competency, root, taxonomy, skills)


def without_skills(errors: Iterable[ErrorDetails], taxonomy: Taxonomy) -> Iterator[ErrorDetails]:
    """Leave out the errors over the form of skills' ids, which `check_role` tells better.

    And those over skills that stand among the alternatives without a list of their own.
    """
    for error in errors:
        place = error["loc"]
        of_a_skill = len(place) > 5 and place[2] == "competencies" and place[4] in _NAMING_SKILLS  # noqa: PLR2004 - so deep stands a skill of a need
        told = error["type"] in _OF_THE_FORM and error["input"] not in taxonomy
        in_no_list = error["type"] == "list_type" and isinstance(error["input"], str)
        if not (of_a_skill and (told or (in_no_list and place[4] == "alternatives"))):
            yield error


def _check_id(source: YamlSource, entry: dict[str, Any], place: Place, seen: set[str]) -> None:
    id_ = entry.get("id")
    if not isinstance(id_, str):
        return
    if id_ in seen:
        source.problem((*place, "id"), f"the id {id_!r} is used before")
    seen.add(id_)


def _check_skills(
    source: YamlSource,
    competency: dict[str, Any],
    root: Place,
    taxonomy: Taxonomy,
    seen: dict[str, str],
) -> None:
    """Check the skills of one competency; `seen` holds those of the role so far."""
    bare = [skill for skill, _ in _texts(competency.get("alternatives"), root)]
    if bare:
        message = (
            "'alternatives' is a list of lists, and one skill of each is enough; "
            f"write - [{', '.join(bare)}]"
        )
        source.problem((*root, "alternatives"), message)
    called = _called(competency)
    named = list(_named(competency, root))
    for skill, place in named:
        if skill not in taxonomy:
            source.problem(place, f"no skill has the id {skill!r}{nearest_skill(skill, taxonomy)}")
        elif skill in seen:
            message = f"the skill {skill!r} is in {seen[skill]!r} already; name it once"
            source.problem(place, message)
        seen.setdefault(skill, called)
    if not named and _is_whole(competency):
        source.problem(root, f"the competency {called!r} names no skill")
    _check_about(source, competency, root, taxonomy, {skill for skill, _ in named})


def _check_about(
    source: YamlSource,
    competency: dict[str, Any],
    root: Place,
    taxonomy: Taxonomy,
    own: set[str],
) -> None:
    """Check that what is said about skills is about those of the competency."""
    called, whole = _called(competency), _is_whole(competency)
    for key, skill, place in _about(competency, root):
        hint = "" if skill in taxonomy else nearest_skill(skill, taxonomy)
        if skill not in own and whole:
            message = f"{key!r} names {skill!r}, which is no skill of {called!r}{hint}"
            source.problem(place, message)
        elif skill not in own and skill not in taxonomy:
            source.problem(place, f"no skill has the id {skill!r}{hint}")


def _about(competency: dict[str, Any], root: Place) -> Iterator[tuple[str, str, Place]]:
    for key in ("demand", "years", "wanted"):
        about = competency.get(key)
        for skill in about if isinstance(about, dict) else ():
            yield key, skill, (*root, key, skill)
    for skill, place in _of_lists(competency, "sides", root):
        yield "sides", skill, place


def _called(competency: dict[str, Any]) -> str:
    """Return what messages call a competency, one without an id too."""
    names = (competency.get("id"), competency.get("name"))
    return next((name for name in names if isinstance(name, str)), "this competency")


def _named(competency: dict[str, Any], root: Place) -> Iterator[tuple[str, Place]]:
    yield from _texts(competency.get("skills"), (*root, "skills"))
    yield from _of_lists(competency, "alternatives", root)


def _of_lists(competency: dict[str, Any], key: str, root: Place) -> Iterator[tuple[str, Place]]:
    for number, group in enumerate(_items(competency.get(key))):
        yield from _texts(group, (*root, key, number))


def _is_whole(competency: dict[str, Any]) -> bool:
    """Say whether all skills of a competency could be read, so that what is not there is not."""
    skills, groups = competency.get("skills", []), competency.get("alternatives", [])
    return (
        isinstance(skills, list)
        and isinstance(groups, list)
        and all(isinstance(group, list) for group in groups)
        and competency.keys() <= CompetencyEntry.model_fields.keys()
    )


def _mappings(value: object, place: Place) -> Iterator[tuple[Place, dict[str, Any]]]:
    for number, item in enumerate(_items(value)):
        if isinstance(item, dict):
            yield (*place, number), item


def _texts(value: object, place: Place) -> Iterator[tuple[str, Place]]:
    for number, item in enumerate(_items(value)):
        if isinstance(item, str):
            yield item, (*place, number)


def _items(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


__all__ = ["check_role", "without_skills"]
