"""What every importer reads: concepts of somebody else's taxonomy, and whose taxonomy it is."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Concept:
    """One skill as another taxonomy has it.

    Attributes
    ----------
    ids
        Pairs of a register ("esco") and its id there; the first tells it from all others.
    name, aliases
        As they stand there, once what the format adds to a name is taken off.
    qualifier
        What stands in brackets behind the name to tell it from others: "programming language".
    kind
        A kind of ours.
    broader
        Ids, in the same register, of the concepts it is part of.
    known_as
        Other forms of the name, by any of which a skill of ours is the same.
    skill_id
        The id it had with us before it was exported, or ``""``.
    """

    ids: tuple[tuple[str, str], ...]
    name: str
    aliases: tuple[str, ...] = ()
    qualifier: str = ""
    kind: str = "concept"
    broader: tuple[str, ...] = ()
    known_as: tuple[str, ...] = ()
    skill_id: str = ""

    @property
    def key(self) -> str:
        """Its id in the register that it comes from."""
        return self.ids[0][1]


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose taxonomy it is, and on what terms.

    Attributes
    ----------
    register
        The key of its ids under ``see``: "esco".
    title
        What it is called.
    licence
        An SPDX licence identifier, or ``""`` where the terms are none of those.
    notice
        What has to stand beside what is made of it, a sentence or two.
    url
        Where the terms are.
    """

    register: str
    title: str
    licence: str
    notice: str
    url: str


@dataclass(slots=True)
class Reading:
    """What an importer has read.

    Attributes
    ----------
    origin
        Whose taxonomy it is.
    concepts
        In the order of the file.
    left_out
        Names that were not taken, by the reason (a key of `skillmatch.interop.report.REASONS`).
    """

    origin: Origin
    concepts: list[Concept] = field(default_factory=list)
    left_out: dict[str, list[str]] = field(default_factory=dict)

    def leave_out(self, reason: str, name: str) -> None:
        """Note a name that is not taken."""
        self.left_out.setdefault(reason, []).append(name)


__all__ = ["Concept", "Origin", "Reading"]
