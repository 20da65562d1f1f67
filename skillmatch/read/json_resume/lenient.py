"""A JSON Resume with slips: what is right is read, what is left out is named by its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pydantic import AliasChoices, BaseModel, ValidationError

from skillmatch.errors import UnreadableDocumentError
from skillmatch.read.json_resume.model import MOST_ITEMS, UNKNOWN_DATE, JsonResume, Notes

_MOST_NAMED = 20  # in one warning
_MOST_PROBLEMS = 10_000
_ROUNDS = 5
_MONTH = len("2021-01")
_TYPES = {
    "model_type": "is no object",
    "model_attributes_type": "is no object",
    "list_type": "is no list",
    "too_long": f"has more than {MOST_ITEMS:,} items",
    "string_type": "is no text",
    "string_unicode": "is no text",
}
# Keys that hold nothing to read: where pictures are, how a theme shows it, which program wrote it.
_NOT_TEXT = frozenset({"image", "picture", "meta", "$schema", "theme", "id", "uuid"})
_KEY = re.compile(r"[A-Za-z][A-Za-z_-]{0,29}")
_HIDDEN = "Text that no page would show was left out of the JSON Resume."
_Place = Sequence[int | str]


def validated(content: Any) -> tuple[JsonResume, tuple[str, ...]]:
    """Return a resume as far as its values are right, and warnings that name the others.

    `content` is changed.

    Raises
    ------
    UnreadableDocumentError
        If leaving values out does not help.
    """
    problems: dict[str, None] = {}
    for _ in range(_ROUNDS):
        notes = Notes()
        try:
            resume = JsonResume.model_validate(content, context=notes)
        except ValidationError as error:
            for said in error.errors(include_url=False, include_input=False):
                cut, in_texts = said["type"] == "too_long", said["type"] == "string_type"
                for place in _leave_out(content, said["loc"], cut=cut, in_texts=in_texts):
                    if len(problems) < _MOST_PROBLEMS:
                        problems[f"{_path(place)} {_reason(said)}"] = None
        else:
            problems |= dict.fromkeys(_backwards(resume))
            return resume, _warnings(problems, _unknown(resume, ()), hidden=notes.hidden)
    message = "is a JSON Resume whose values are of the wrong kinds; correct or export it again"
    raise UnreadableDocumentError(message) from None


def _warnings(problems: Iterable[str], unknown: Iterable[str], *, hidden: bool) -> tuple[str, ...]:
    listed = [
        f"Left out of the JSON Resume: {_listed(found)}."
        for found in ([*problems], [f"{place} is no key of the standard" for place in unknown])
        if found
    ]
    return (*listed, *([_HIDDEN] if hidden else []))


def _listed(found: list[str]) -> str:
    more = len(found) - _MOST_NAMED
    return "; ".join(found[:_MOST_NAMED]) + (f"; and {more:,} more" if more > 0 else "")


def _reason(error: Any) -> str:
    """Return one of pydantic's complaints as ours: "is no date ..."."""
    said = _TYPES.get(error["type"])
    if said is None:
        reason = error.get("ctx", {}).get("error")
        said = str(reason) if isinstance(reason, ValueError) else "is not of the right kind"
    return said


def _path(places: _Place) -> str:
    path = ""
    for place in places:
        path += f"[{place}]" if isinstance(place, int) else f".{place}"
    return path.removeprefix(".")


def _leave_out(content: Any, places: _Place, *, cut: bool, in_texts: bool) -> Iterator[_Place]:
    """Empty the value at a place, or the innermost around it that is there; yield where it was.

    With a text that is none, all of its list go: pydantic tells of the first.
    """
    value, holder, last = content, None, None
    for place in places:
        inside = (isinstance(value, dict) and place in value) or (
            isinstance(value, list) and isinstance(place, int) and place < len(value)
        )
        if not inside:
            break
        holder, last, value = value, place, value[place]
    if holder is None:
        yield places
    elif cut and isinstance(value, list):
        holder[last] = value[:MOST_ITEMS]
        yield places
    elif in_texts and isinstance(holder, list):
        for number, item in enumerate(holder):
            if isinstance(item, (bool, dict, list)):
                holder[number] = None
                yield (*places[:-1], number)
    else:
        # A job that ended at a date nobody can read has not gone on until today.
        holder[last] = UNKNOWN_DATE if last == "endDate" else None
        yield places


def _backwards(resume: JsonResume) -> Iterator[str]:
    """Yield which ends are before their beginnings, and leave both dates out.

    Which of the two is wrong nobody can tell, nor how long it took.
    """
    for key in ("work", "volunteer", "projects", "education"):
        for number, part in enumerate(getattr(resume, key)):
            start, end = part.startDate, part.endDate
            length = min(len(start), len(end), _MONTH)
            if start[:1].isdigit() and end[:1].isdigit() and end[:length] < start[:length]:
                part.startDate, part.endDate = "", ""
                yield f"{key}[{number}].endDate is before its startDate"


def _unknown(part: BaseModel, place: tuple[int | str, ...]) -> Iterator[str]:
    """Yield the places of keys the standard does not have, without those that may tell more."""
    known = {*_NOT_TEXT, *type(part).model_fields}
    for field in type(part).model_fields.values():
        if isinstance(field.validation_alias, AliasChoices):
            known |= {alias for alias in field.validation_alias.choices if isinstance(alias, str)}
    for key, value in (part.model_extra or {}).items():
        if key not in known and value not in (None, "", [], {}):
            yield _path((*place, key if _KEY.fullmatch(key) else "(a key)"))
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, BaseModel):
            yield from _unknown(value, (*place, name))
        elif isinstance(value, list):
            for number, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _unknown(item, (*place, name, number))


__all__ = ["validated"]
