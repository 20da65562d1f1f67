"""JSON Resume 1.0.0 as pydantic models; keys of older drafts are accepted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import (
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    FailFast,
    Field,
    ValidationInfo,
)

from skillmatch.read.json_resume.markup import is_marked_up, plain, without_tags
from skillmatch.read.months import MONTHS, PRESENT, PRESENT_UNSPACED

_DATE = re.compile(
    r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.Z+-]*)?)?)?"
)
_MONTH_FIRST = re.compile(r"(?P<month>\d{1,2})\s?[./-]\s?(?P<year>(?:19|20)\d\d)")
_YEAR_FIRST = re.compile(r"(?P<year>(?:19|20)\d\d)\s?[./-]\s?(?P<month>\d{1,2})")
_NAMED = re.compile(r"(?P<name>[^\W\d_]{3,12})[., ]{1,2}(?P<year>(?:19|20)\d\d)")
_NOW = re.compile(rf"(?:{PRESENT}|{PRESENT_UNSPACED})", re.IGNORECASE)

UNKNOWN_DATE = "?"
"""Stands for a date that is there and cannot be read."""
MOST_ITEMS = 1000
"""A list of more is no resume; the rest is left out before it fills the memory."""

_MOST_MARKED_UP = 2_000  # texts read as pages; of more, the tags are taken off


@dataclass(slots=True)
class Notes:
    """What validation notes: texts that were HTML, and whether some was hidden in them."""

    marked_up: int = 0
    hidden: bool = False


def _plain(value: Any, info: ValidationInfo) -> Any:
    """Many exporters write null for what is missing, and leave the HTML of a web form in."""
    if not isinstance(value, str):
        return "" if value is None else value
    notes = info.context
    if not is_marked_up(value) or not isinstance(notes, Notes):
        return value
    notes.marked_up += 1
    if notes.marked_up > _MOST_MARKED_UP:
        return without_tags(value)
    text, hidden = plain(value)
    notes.hidden |= hidden
    return text


def _list(value: Any) -> Any:
    """One thing stands for a list of one, null for none."""
    if value is None:
        return []
    if isinstance(value, (str, dict)):
        return [value]
    return [item for item in value if item is not None] if isinstance(value, list) else value


def _named(key: str) -> Callable[[Any], Any]:
    """Return what makes a bare text the name of a thing: "Python" for {"name": "Python"}."""

    def name(value: Any) -> Any:
        return {key: value} if isinstance(value, str) else value

    return name


def _date(value: Any) -> Any:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    text = str(value).removesuffix(".0") if number else value
    if text is None or (isinstance(text, str) and not text.strip()):
        return ""
    if not isinstance(text, str):
        return text
    text = text.strip()
    if _NOW.fullmatch(text) or text == UNKNOWN_DATE or _DATE.fullmatch(text):
        return text
    if found := _MONTH_FIRST.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        month = int(found["month"])
        if 1 <= month <= 12:  # noqa: PLR2004 - months of a year
            return f"{found['year']}-{month:02}"
    if (found := _NAMED.fullmatch(text)) and found["name"].casefold() in MONTHS:
        return f"{found['year']}-{MONTHS[found['name'].casefold()] + 1:02}"
    message = "is no date (YYYY, YYYY-MM or YYYY-MM-DD)"
    raise ValueError(message)


_SHORT = Field(max_length=MOST_ITEMS)

Text = Annotated[str, BeforeValidator(_plain)]
Date = Annotated[str, BeforeValidator(_date)]
# Of a long list of what is no text, one complaint is enough.
Texts = Annotated[list[Text], _SHORT, FailFast(), BeforeValidator(_list)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True, hide_input_in_errors=True)


class Location(_Part):
    """Where a person lives."""

    address: Text = ""
    postalCode: Text = ""  # noqa: N815 - the standard's key
    city: Text = ""
    region: Text = Field("", validation_alias=AliasChoices("region", "state"))
    countryCode: Text = ""  # noqa: N815 - the name that JSON Resume has for it


class Profile(_Part):
    """An account somewhere."""

    network: Text = ""
    username: Text = ""
    url: Text = ""


class _Linked(_Part):
    url: Text = Field("", validation_alias=AliasChoices("url", "website"))


class Basics(_Linked):
    """Who the person is."""

    name: Text = ""
    label: Text = ""
    email: Text = ""
    phone: Text = ""
    summary: Text = ""
    location: Location | None = None
    profiles: Annotated[list[Profile], _SHORT, BeforeValidator(_list)] = []


class _Dated(_Linked):
    startDate: Date = ""  # noqa: N815 - the name that JSON Resume has for it
    endDate: Date = ""  # noqa: N815 - the name that JSON Resume has for it


class Work(_Dated):
    """A job."""

    name: Text = Field("", validation_alias=AliasChoices("name", "company"))
    location: Text = ""
    description: Text = ""
    position: Text = ""
    summary: Text = ""
    highlights: Texts = []


class Volunteer(_Dated):
    """Unpaid work."""

    organization: Text = ""
    position: Text = ""
    summary: Text = ""
    highlights: Texts = []


class Education(_Dated):
    """A school or a degree."""

    institution: Text = ""
    area: Text = ""
    studyType: Text = ""  # noqa: N815 - the name that JSON Resume has for it
    score: Text = Field("", validation_alias=AliasChoices("score", "gpa"))
    courses: Texts = []


class Award(_Part):
    """A prize."""

    title: Text = ""
    date: Date = Field("", validation_alias=AliasChoices("date", "awardDate"))
    awarder: Text = ""
    summary: Text = ""


class Certificate(_Linked):
    """A certificate."""

    name: Text = ""
    date: Date = ""
    issuer: Text = ""


class Publication(_Linked):
    """A publication."""

    name: Text = ""
    publisher: Text = ""
    releaseDate: Date = ""  # noqa: N815 - the name that JSON Resume has for it
    summary: Text = ""


class Skill(_Part):
    """A field of skills, or one skill."""

    name: Text = ""
    level: Text = ""
    keywords: Texts = []


class Language(_Part):
    """A language the person speaks."""

    language: Text = Field("", validation_alias=AliasChoices("language", "name"))
    fluency: Text = Field("", validation_alias=AliasChoices("fluency", "level"))


class Interest(_Part):
    """What the person likes to do."""

    name: Text = ""
    keywords: Texts = []


class Reference(_Part):
    """What somebody says of the person."""

    name: Text = ""
    reference: Text = ""


class Project(_Dated):
    """A project."""

    name: Text = ""
    description: Text = ""
    summary: Text = ""
    highlights: Texts = []
    keywords: Texts = []
    roles: Texts = []
    entity: Text = ""
    type: Text = ""


class JsonResume(_Part):
    """A whole resume."""

    basics: Basics | None = Field(None, validation_alias=AliasChoices("basics", "bio"))
    work: Annotated[list[Work], _SHORT, BeforeValidator(_list)] = []
    volunteer: Annotated[list[Volunteer], _SHORT, BeforeValidator(_list)] = []
    education: Annotated[list[Education], _SHORT, BeforeValidator(_list)] = []
    awards: Annotated[
        list[Annotated[Award, BeforeValidator(_named("title"))]], _SHORT, BeforeValidator(_list)
    ] = []
    certificates: Annotated[
        list[Annotated[Certificate, BeforeValidator(_named("name"))]],
        _SHORT,
        BeforeValidator(_list),
    ] = []
    publications: Annotated[list[Publication], _SHORT, BeforeValidator(_list)] = []
    skills: Annotated[
        list[Annotated[Skill, BeforeValidator(_named("name"))]], _SHORT, BeforeValidator(_list)
    ] = []
    languages: Annotated[
        list[Annotated[Language, BeforeValidator(_named("language"))]],
        _SHORT,
        BeforeValidator(_list),
    ] = []
    interests: Annotated[
        list[Annotated[Interest, BeforeValidator(_named("name"))]], _SHORT, BeforeValidator(_list)
    ] = Field([], validation_alias=AliasChoices("interests", "hobbies"))
    references: Annotated[
        list[Annotated[Reference, BeforeValidator(_named("reference"))]],
        _SHORT,
        BeforeValidator(_list),
    ] = []
    projects: Annotated[
        list[Annotated[Project, BeforeValidator(_named("name"))]], _SHORT, BeforeValidator(_list)
    ] = []


__all__ = ["MOST_ITEMS", "UNKNOWN_DATE", "JsonResume", "Notes"]
