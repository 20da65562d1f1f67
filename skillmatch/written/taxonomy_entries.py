"""What a taxonomy file may hold, key by key; its JSON Schema for editors is made of this."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    RootModel,
    StringConstraints,
)

from skillmatch.skill import CASES, EVIDENCE_KINDS, IDENTIFIER, KINDS, Case, EvidenceKind, Kind

Identifier = Annotated[str, StringConstraints(pattern=f"^{IDENTIFIER.pattern}$", max_length=80)]


def _printable(name: str) -> str:
    """Refuse a name with characters that nobody sees, which no resume would have either."""
    if not name.isprintable():
        message = f"{name!r} holds a character that cannot be seen; leave it out"
        raise ValueError(message)
    return name


Name = Annotated[
    str,
    StringConstraints(min_length=1, max_length=100, strip_whitespace=True),
    AfterValidator(_printable),
]


def _listed(value: Any) -> Any:
    """One id stands for a list of one."""
    return value if isinstance(value, list) else [value]


Year = Annotated[int, Field(ge=1940, le=2100)]
SeeIds = Annotated[list[str], BeforeValidator(_listed, json_schema_input_type=str | list[str])]


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
        description="Words for the evidence near-word and near-item.",
    )
    never: list[Name] = Field(
        default_factory=list,
        description="Longer phrases in which it is not the skill; # stands for a number.",
    )
    shared: bool = Field(
        default=False,
        description="Whether another skill owns the name, and it is this one near its words.",
    )


class _Added(StrictEntry):
    """What a skill's own entry and one that extends it can both say."""

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
    see: dict[str, SeeIds] = Field(
        default_factory=dict,
        description="The skill's ids in registers, such as wikidata; never a guessed one.",
    )
    since: Year | None = Field(
        default=None,
        description="The year it first came out: no use of it before then counts as years.",
    )


class SkillEntry(_Added):
    """One skill a person can claim."""

    id: Identifier = Field(description="Kebab-case, unique, never changed.")
    name: Name = Field(description="The usual full English name.")
    kind: Kind = Field(default="tool", description="What kind of thing it is.")


class ExtensionEntry(_Added):
    """What is added to a skill that is there already, built in or from another file."""

    id: Identifier = Field(description="The id of the skill that is extended.")
    extend: Literal[True] = Field(description="Says that the skill is there already.")


class TaxonomyFile(RootModel[Annotated[list[SkillEntry | ExtensionEntry], Field(min_length=1)]]):
    """A taxonomy file: a list of skills."""


KNOWN: dict[str, tuple[str, ...]] = {
    "": (*SkillEntry.model_fields, "extend", *AmbiguityEntry.model_fields),
    "extend": ("true",),
    "kind": KINDS,
    "case": CASES,
    "needs": EVIDENCE_KINDS,
}
"""The keys, and the words that some of them take: what a wrong one is compared with."""

__all__ = [
    "KNOWN",
    "AmbiguityEntry",
    "ExtensionEntry",
    "Identifier",
    "Name",
    "SkillEntry",
    "StrictEntry",
    "TaxonomyFile",
]
