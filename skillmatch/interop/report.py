"""What an import tells: what was added, what is ours already, what clashed, what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from skillmatch.contracts import versioned

REASONS: dict[str, str] = {
    "ours": "are skills of ours; their id is noted under 'see' of ours",
    "names for ours": "are further names of such skills, added to ours",
    "names not added": "are further names of such skills, not added; 'add_names' adds them",
    "not new": "are skills of ours and left out, as only new ones were asked for",
    "name of ours": "another skill of ours has; ours keeps them",
    "other meaning": "have a name of ours but seem to mean something else; that name counts as "
    "theirs only where a word of their field stands near",
    "ordinary word": "are ordinary words there, and with us only names with a capital; left out",
    "several fields": "share a name with another of theirs; it counts only where a word of their "
    "field stands near",
    "same twice": "stand there more than once under the same name; they became one skill",
    "name given before": "another skill of theirs has; that one keeps them",
    "needs evidence": "are ordinary words or short; they count only with evidence around them",
    "long name": "have four words or more and begin with a verb or read like a sentence; "
    "resumes seldom say them so",
    "too short": "are one letter; nothing could tell them in a text",
    "too long": "are longer than 100 characters",
    "no letters": "hold no letter or digit",
    "retired": "are no longer released there",
    "not digital": "are not about computing, which is what was asked for",
    "certificate": "are certificates, not skills; 'certificates' takes them",
    "another language": "have no name in the language asked for",
    "no address": "have no address (URI) there, by which they could be told",
    "another kind": "are no skills there but groups or occupations",
    "broader not read": "are part of a concept that is not in what was imported",
    "broader in a circle": "are part of themselves over others; that part was left out",
}
"""Why something is noted, and how the sentence about it goes on after "names that"."""


@dataclass(frozen=True, slots=True)
class ImportNote:
    """One thing that happened to one name.

    Attributes
    ----------
    reason
        A key of `REASONS`.
    name
        The name as they have it.
    skill_id
        The skill it is about: ours, or the new one; ``""`` when none is.
    """

    reason: str
    name: str
    skill_id: str = ""

    def __str__(self) -> str:
        return f"{self.name} ({self.skill_id})" if self.skill_id else self.name


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import.

    Attributes
    ----------
    title
        Whose taxonomy.
    read
        Concepts in the files.
    added
        Skills that are new.
    extended
        Skills of ours that got their ids.
    names
        Names of the new skills, and names added to ours.
    notes
        Everything else worth knowing, in the order of `REASONS`.
    """

    title: str
    read: int
    added: int
    extended: int
    names: int
    notes: tuple[ImportNote, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many notes there are of each reason, in the order of `REASONS`."""
        found = dict.fromkeys(REASONS, 0)
        for note in self.notes:
            found[note.reason] += 1
        return {reason: count for reason, count in found.items() if count}

    def about(self, reason: str) -> tuple[ImportNote, ...]:
        """Return the notes of one reason."""
        return tuple(note for note in self.notes if note.reason == reason)

    def to_text(self, *, examples: int = 3) -> str:
        """Return the report as lines for people, each reason with its first few names."""
        counts = f"new skills: {self.added}; skills of ours extended: {self.extended}"
        lines = [f"{self.title}: {self.read} concepts read"]
        lines.append(f"  {counts}; names: {self.names}")
        for reason, count in self.counts.items():
            shown = ", ".join(str(note) for note in self.about(reason)[:examples])
            more = ", …" if shown and count > examples else ""
            lines.append(f"  names that {REASONS[reason]}: {count}")
            lines += [f"    {shown}{more}"] if shown else []
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """Return the whole report as plain values, with every note.

        ``json_schema("import-report")`` is its schema.
        """
        plain = {
            "title": self.title,
            "read": self.read,
            "added": self.added,
            "extended": self.extended,
            "names": self.names,
            "notes": [
                {"reason": note.reason, "name": note.name, "skill_id": note.skill_id}
                for note in self.notes
            ],
            "counts": self.counts,
        }
        return versioned("import-report", plain)


def in_order(notes: Iterable[ImportNote]) -> tuple[ImportNote, ...]:
    """Return notes in the order of their reasons, and within one as they came."""
    place = {reason: number for number, reason in enumerate(REASONS)}
    return tuple(sorted(notes, key=lambda note: place[note.reason]))


def notes_of(left_out: Mapping[str, Iterable[str]]) -> list[ImportNote]:
    """Return what a reader left out as notes."""
    return [ImportNote(reason, name) for reason, names in left_out.items() for name in names]


__all__ = ["REASONS", "ImportNote", "ImportReport", "in_order", "notes_of"]
