"""An imported taxonomy: skills in our format, with its licence and the report of what clashed."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from skillmatch._version import __version__
from skillmatch.errors import Problem, TaxonomyError, shown
from skillmatch.interop.concepts import Origin, Reading
from skillmatch.interop.merge import Merge
from skillmatch.interop.report import ImportNote, ImportReport, in_order
from skillmatch.output_files import write_output
from skillmatch.skill import Skill
from skillmatch.taxonomy import TaxonomySource, taxonomy_of

try:
    from yaml import CSafeDumper as _Dumper
except ImportError:  # pragma: no cover - PyYAML built without libyaml
    from yaml import SafeDumper as _Dumper  # type: ignore[assignment]

_WIDTH = 98


@dataclass(frozen=True, slots=True)
class ImportedTaxonomy:
    """Skills of another taxonomy in our format, ready to be written and used.

    Attributes
    ----------
    origin
        Whose they were, and on what terms.
    entries
        The new skills, as a taxonomy file has them.
    extensions
        What is added to skills that are there: their ids in that taxonomy, perhaps names.
    report
        What clashed, what needs evidence, what was left out and why.
    """

    origin: Origin
    entries: tuple[Mapping[str, Any], ...]
    extensions: tuple[Mapping[str, Any], ...]
    report: ImportReport = field(repr=False)

    @property
    def skills(self) -> tuple[Skill, ...]:
        """The new skills."""
        return tuple(_skill(entry, self.origin.register) for entry in self.entries)

    @property
    def clashes(self) -> tuple[ImportNote, ...]:
        """The notes about names that a skill of ours, or another of theirs, has already."""
        clash = {"name of ours", "other meaning", "ordinary word", "several fields", "same twice"}
        clash |= {"name given before", "ours", "not new"}
        return tuple(note for note in self.report.notes if note.reason in clash)

    def to_yaml(self) -> str:
        """Return the text of a taxonomy file, its licence in comments at the top."""
        parts = [_head(self.origin)]
        for title, entries in (
            ("Skills that are there already: their ids in that taxonomy.", self.extensions),
            ("Skills that are new.", self.entries),
        ):
            if entries:
                body = yaml.dump(
                    [dict(entry) for entry in entries],
                    Dumper=_Dumper,
                    sort_keys=False,
                    allow_unicode=True,
                    default_flow_style=None,
                    width=_WIDTH,
                )
                parts.append(f"# {title}\n{body}")
        return "\n".join(parts)

    def write(self, path: Path | str) -> None:
        """Write it as a taxonomy file.

        Raises
        ------
        OutputError
            If the place cannot be written.
        """
        write_output(self.to_yaml(), Path(path))


def imported(
    reading: Reading,
    path: Path,
    *,
    taxonomy: TaxonomySource | None,
    only_new: bool,
    add_names: bool,
) -> ImportedTaxonomy:
    """Put what was read beside the skills that are there.

    Raises
    ------
    TaxonomyError
        If nothing is left to import; the message says what became of it.
    """
    ours = taxonomy_of(taxonomy)
    merge = Merge(reading, ours, only_new=only_new, add_names=add_names)
    merge.run()
    entries = tuple(merge.entries[skill_id] for skill_id in sorted(merge.entries))
    extensions = tuple(merge.extensions[skill_id] for skill_id in sorted(merge.extensions))
    left_out = sum(len(names) for names in reading.left_out.values())
    report = ImportReport(
        title=reading.origin.title,
        read=len(reading.concepts) + left_out,
        added=len(entries),
        extended=len(extensions),
        names=sum(
            ("name" in entry) + len(entry.get("aliases", ())) for entry in (*entries, *extensions)
        ),
        notes=in_order(merge.notes),
    )
    if not entries and not extensions:
        why = ", ".join(f"{count} {reason}" for reason, count in report.counts.items())
        message = f"holds nothing to import ({why or 'no skill at all'})"
        raise TaxonomyError(problems=(Problem(shown(path), 0, message),))
    return ImportedTaxonomy(reading.origin, entries, extensions, report)


def _skill(entry: Mapping[str, Any], category: str) -> Skill:
    return Skill(
        id=entry["id"],
        name=entry["name"],
        kind=entry.get("kind", "tool"),
        category=category,
        aliases=tuple(entry.get("aliases", ())),
        broader=tuple(_many(entry.get("broader", ()))),
        see=tuple(
            sorted((register, id_) for register, ids in entry["see"].items() for id_ in _many(ids))
        ),
    )


def _many(value: str | Iterable[str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def _head(origin: Origin) -> str:
    """Return the comments at the top; those with a colon are for programs too (REUSE, SPDX)."""
    lines = [f"{origin.title}, made a taxonomy file by skillmatch {__version__}."]
    if origin.licence:
        lines.append(f"SPDX-License-Identifier: {origin.licence}")
    lines.append(f"SPDX-FileCopyrightText: {origin.notice}")
    if origin.url:
        lines.append(f"Terms: {origin.url}")
    lines.append(
        "Changed: names that are taken or match nothing were left out, and ordinary words need "
        "evidence; 'skillmatch taxonomy import --report' lists every change."
    )
    wrapped = (
        textwrap.wrap(" ".join(line.split()), _WIDTH - 2, subsequent_indent="  ",
                      break_long_words=False, break_on_hyphens=False)
        for line in lines
    )  # fmt: skip
    return "".join(f"# {line}\n" for lines in wrapped for line in lines)


__all__ = ["ImportedTaxonomy", "imported"]
