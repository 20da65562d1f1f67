"""The data model of one fictional person, read from content/<stem>.yaml."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Contact:
    """One way to reach the person; `icon` names the kind (mail, phone, place, code, link)."""

    icon: str
    text: str
    url: str = ""


@dataclass(frozen=True)
class Entry:
    """A job, a degree or a project.

    `about` describes the project, `lead` stands before the bullets, `tail` are labelled last lines.
    """

    title: str
    organisation: str = ""
    place: str = ""
    dates: str = ""
    about: str = ""
    lead: str = ""
    bullets: list[str] = field(default_factory=list)
    tail: dict[str, str] = field(default_factory=dict)

    @property
    def where(self) -> str:
        """Organisation and place in one string, whichever of them are given."""
        return ", ".join(part for part in (self.organisation, self.place) if part)


@dataclass(frozen=True)
class Table:
    """A table with one heading row."""

    head: list[str]
    rows: list[list[str]]


@dataclass(frozen=True)
class Section:
    """A titled part of the resume; every kind of content in it is optional."""

    title: str
    side: bool = False
    text: list[str] = field(default_factory=list)
    groups: dict[str, str] = field(default_factory=dict)
    table: Table | None = None
    entries: list[Entry] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    note: str = ""


@dataclass(frozen=True)
class Resume:
    """One person and how the resume is made."""

    stem: str
    producer: str
    layout: str
    paper: str
    colour: str
    name: str
    headline: str
    contact: list[Contact]
    sections: list[Section]
    font: str = ""
    photo: bool = False
    header: str = ""
    footer: bool = False
    personal: dict[str, str] = field(default_factory=dict)

    @property
    def side_sections(self) -> list[Section]:
        """The sections that two-column layouts put in the narrow column."""
        return [section for section in self.sections if section.side]

    @property
    def main_sections(self) -> list[Section]:
        """The sections that two-column layouts put in the wide column."""
        return [section for section in self.sections if not section.side]

    def as_dict(self) -> dict[str, Any]:
        """Return the resume as plain dictionaries and lists, for templates that read JSON."""
        return asdict(self)


def load_resume(path: Path) -> Resume:
    """Read one YAML file; an unknown key in it raises a TypeError."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    contact = [Contact(**raw) for raw in data.pop("contact")]
    sections = [_section(raw) for raw in data.pop("sections")]
    return Resume(stem=path.stem, contact=contact, sections=sections, **data)


def _section(raw: dict[str, Any]) -> Section:
    """Turn one section of the YAML file into a Section."""
    raw = dict(raw)
    entries = [Entry(**entry) for entry in raw.pop("entries", [])]
    table = Table(**raw.pop("table")) if "table" in raw else None
    return Section(entries=entries, table=table, **raw)
