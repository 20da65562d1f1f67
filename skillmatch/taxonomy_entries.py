"""What a taxonomy file may hold, key by key; its JSON Schema for editors is made of this."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, RootModel, StringConstraints

from skillmatch.taxonomy import CASES, EVIDENCE_KINDS, KINDS, Case, EvidenceKind, Kind

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=80)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]


class StrictEntry(BaseModel):
    """A part of a file that people write: no key that is not known, no type that is guessed."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class AmbiguityEntry(StrictEntry):
    """What has to hold before a name that is also an ordinary word counts as the skill."""

    surface: Name = Field(description="Which of the skill's names.")
    case: Case = Field(
        default="any",
        description="How it must be written: exactly so, with a capital letter, or in any way.",
    )
    needs: list[EvidenceKind] = Field(
        default_factory=list,
        description="Kinds of evidence around it, any one of which is enough.",
    )
    near: list[Name] = Field(
        default_factory=list,
        description="Words for the evidence near-word.",
    )
    never: list[Name] = Field(
        default_factory=list,
        description="Longer phrases in which it is not the skill; # stands for a number.",
    )
    shared: bool = Field(
        default=False,
        description="Whether another skill owns the name, and it is this one near its words.",
    )


class SkillEntry(StrictEntry):
    """One skill a person can claim."""

    id: Identifier = Field(description="Kebab-case, unique, never changed.")
    name: Name = Field(description="The usual full English name.")
    kind: Kind = Field(default="tool", description="What kind of thing it is.")
    aliases: list[Name] = Field(
        default_factory=list,
        description="Other names; spelling variants that rules know need not be listed.",
    )
    broader: Identifier | list[Identifier] = Field(
        default_factory=list,
        description="Ids of the skills this one is part of, the nearest first.",
    )
    ambiguous: AmbiguityEntry | list[AmbiguityEntry] = Field(
        default_factory=list,
        description="What has to hold before names that are also ordinary words count.",
    )
    see: dict[str, str] = Field(
        default_factory=dict,
        description="The skill's id in registers, such as wikidata; never a guessed one.",
    )


class TaxonomyFile(RootModel[Annotated[list[SkillEntry], Field(min_length=1)]]):
    """A taxonomy file: a list of skills."""


KNOWN: dict[str, tuple[str, ...]] = {
    "": (*SkillEntry.model_fields, *AmbiguityEntry.model_fields),
    "kind": KINDS,
    "case": CASES,
    "needs": EVIDENCE_KINDS,
}
"""The keys, and the words that some of them take: what a wrong one is compared with."""

__all__ = [
    "KNOWN",
    "AmbiguityEntry",
    "Identifier",
    "Name",
    "SkillEntry",
    "StrictEntry",
    "TaxonomyFile",
]
