"""JSON Resume 1.0.0 as pydantic models; keys of older drafts are accepted."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field

_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.Z+-]*)?)?)?")
_NOW = frozenset({"present", "current", "now", "today", "ongoing"})


def _no_null(value: Any) -> Any:
    """Many exporters write null for what is missing."""
    return "" if value is None else value


def _no_null_list(value: Any) -> Any:
    return [] if value is None else value


def _date(value: Any) -> Any:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if text is None or (isinstance(text, str) and not text.strip()):
        return ""
    if not isinstance(text, str):
        return text
    text = text.strip()
    if text.casefold() in _NOW or _DATE.fullmatch(text):
        return text
    message = "is no date (YYYY, YYYY-MM or YYYY-MM-DD)"
    raise ValueError(message)


# A list of more is no resume; it is refused before its items fill the memory.
_SHORT = Field(max_length=1000)

Text = Annotated[str, BeforeValidator(_no_null)]
Date = Annotated[str, BeforeValidator(_date)]
Texts = Annotated[list[Text], _SHORT, BeforeValidator(_no_null_list)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True, hide_input_in_errors=True)


class Location(_Part):
    """Where a person lives."""

    address: Text = ""
    postalCode: Text = ""  # noqa: N815 - the standard's key
    city: Text = ""
    region: Text = Field("", validation_alias=AliasChoices("region", "state"))
    countryCode: Text = ""  # noqa: N815


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
    profiles: Annotated[list[Profile], _SHORT, BeforeValidator(_no_null_list)] = []


class _Dated(_Linked):
    startDate: Date = ""  # noqa: N815
    endDate: Date = ""  # noqa: N815


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
    studyType: Text = ""  # noqa: N815
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
    releaseDate: Date = ""  # noqa: N815
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
    work: Annotated[list[Work], _SHORT, BeforeValidator(_no_null_list)] = []
    volunteer: Annotated[list[Volunteer], _SHORT, BeforeValidator(_no_null_list)] = []
    education: Annotated[list[Education], _SHORT, BeforeValidator(_no_null_list)] = []
    awards: Annotated[list[Award], _SHORT, BeforeValidator(_no_null_list)] = []
    certificates: Annotated[list[Certificate], _SHORT, BeforeValidator(_no_null_list)] = []
    publications: Annotated[list[Publication], _SHORT, BeforeValidator(_no_null_list)] = []
    skills: Annotated[list[Skill], _SHORT, BeforeValidator(_no_null_list)] = []
    languages: Annotated[list[Language], _SHORT, BeforeValidator(_no_null_list)] = []
    interests: Annotated[list[Interest], _SHORT, BeforeValidator(_no_null_list)] = Field(
        [], validation_alias=AliasChoices("interests", "hobbies")
    )
    references: Annotated[list[Reference], _SHORT, BeforeValidator(_no_null_list)] = []
    projects: Annotated[list[Project], _SHORT, BeforeValidator(_no_null_list)] = []


__all__ = ["JsonResume"]
