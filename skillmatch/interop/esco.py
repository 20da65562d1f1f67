"""ESCO, the European classification of skills: its CSV files."""

from __future__ import annotations

import re
from pathlib import Path

from skillmatch.files import is_folder
from skillmatch.interop.concepts import Concept, Origin, Reading
from skillmatch.interop.labels import kind_of, split_label
from skillmatch.interop.tables import read_table, refuse

ESCO = Origin(
    register="esco",
    title="ESCO (European Skills, Competences, Qualifications and Occupations)",
    licence="CC-BY-4.0",
    notice="This service uses the ESCO classification of the European Commission. "
    "© European Union.",
    url="https://esco.ec.europa.eu/en/use-esco/download",
)
_SEPARATOR = re.compile(r"\s*[\r\n]+\s*|\s+\|\s+")
_NEEDED = ("conceptUri", "preferredLabel")
_SKILL = "KnowledgeSkillCompetence"
_DIGITAL = "digitalSkillsCollection"


def read_esco(path: Path, *, only_digital: bool = False) -> Reading:
    """Read a table of ESCO's skills, or the folder of its download.

    Raises
    ------
    TaxonomyError
        If it is no such table, or one that is needed is not beside it.
    """
    skills = _skills_file(path)
    reading = Reading(ESCO)
    wanted = _digital_uris(skills) if only_digital else None
    broader = _broader_uris(skills)
    for line, row in read_table(skills, _NEEDED):
        uri, label = row["conceptUri"], row["preferredLabel"]
        if row.get("conceptType", _SKILL) not in {_SKILL, ""}:
            reading.leave_out("another kind", label)
        elif row.get("status", "released") not in {"released", ""}:
            reading.leave_out("retired", label)
        elif wanted is not None and uri not in wanted:
            reading.leave_out("not digital", label)
        elif not uri or not label:
            refuse(skills, "has no conceptUri or no preferredLabel; download it again", line)
        else:
            reading.concepts.append(_concept(row, broader.get(uri, ())))
    return reading


def _concept(row: dict[str, str], broader: tuple[str, ...]) -> Concept:
    label = split_label(row["preferredLabel"])
    aliases = list(label.abbreviations)
    for key in ("altLabels", "hiddenLabels"):
        for text in _SEPARATOR.split(row.get(key, "")):
            other = split_label(text)
            aliases += [other.name, *other.abbreviations]
    own = tuple(uri for uri in _SEPARATOR.split(row.get("broaderConceptUri", "")) if uri)
    return Concept(
        ids=(("esco", row["conceptUri"]),),
        name=label.name,
        aliases=tuple(dict.fromkeys(alias for alias in aliases if alias)),
        qualifier=label.qualifier,
        kind=kind_of(label.name, label.qualifier),
        broader=tuple(dict.fromkeys((*own, *broader))),
    )


def _skills_file(path: Path) -> Path:
    if not is_folder(path):
        return path
    found = sorted(path.glob("skills_*.csv"))
    if len(found) != 1:
        told = "no skills_en.csv" if not found else "skills in several languages"
        refuse(path, f"holds {told}; give the file itself")
    return found[0]


def _beside(path: Path, name: str) -> Path:
    """Return where another table of the same download and language stands."""
    _, underscore, language = path.stem.rpartition("_")
    return path.with_name(f"{name}{underscore}{language if underscore else ''}{path.suffix}")


def _digital_uris(path: Path) -> frozenset[str] | None:
    if path.stem.startswith(_DIGITAL):
        return None
    collection = _beside(path, _DIGITAL)
    if not collection.is_file():
        message = f"needs {collection.name} of the same download beside it, to tell what is digital"
        refuse(path, message)
    return frozenset(row["conceptUri"] for _, row in read_table(collection, _NEEDED))


def _broader_uris(path: Path) -> dict[str, tuple[str, ...]]:
    """Return what each concept is part of, where ESCO's table of that stands beside its skills."""
    relations = _beside(path, "broaderRelationsSkillPillar")
    found: dict[str, list[str]] = {}
    if relations != path and relations.is_file():
        for _, row in read_table(relations, ("conceptUri", "broaderUri")):
            found.setdefault(row["conceptUri"], []).append(row["broaderUri"])
    return {uri: tuple(others) for uri, others in found.items()}


__all__ = ["ESCO", "read_esco"]
