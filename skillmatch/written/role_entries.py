"""What a role file may hold, key by key; its JSON Schema for editors is made of this."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from skillmatch.written.taxonomy_entries import Identifier, Name, StrictEntry


class CompetencyEntry(StrictEntry):
    """A part of the job that people have or lack as a whole."""

    id: Identifier = Field(description="Kebab-case, unique in the file.")
    name: Name = Field(description="What it is called.")
    skills: list[Identifier] = Field(
        default_factory=list,
        description="Ids of skills of the taxonomy; each fills a need of its own.",
    )
    alternatives: list[list[Identifier]] = Field(
        default_factory=list,
        description="Lists of skills of which one is enough.",
    )
    demand: dict[Identifier, Annotated[float, Field(gt=0, le=1)]] = Field(
        default_factory=dict,
        description="How much a skill is wanted: 1 required and stressed, 0.3 nice to have; "
        "in place of the share of postings that ask for it.",
    )
    years: dict[Identifier, Annotated[int, Field(ge=1, le=50)]] = Field(
        default_factory=dict,
        description="Years of experience that are asked for; shown and not scored.",
    )
    wanted: dict[Identifier, Literal["must", "nice to have"]] = Field(
        default_factory=dict,
        description="Whether a skill is a must or nice to have; what is nice to have weighs half "
        "of the lightest must of the role at most, however rare it is.",
    )
    enough: Annotated[float, Field(ge=0.1, le=10, allow_inf_nan=False)] = Field(
        default=1.0,
        description="Part of what a typical posting asks for that nearly fills the competency.",
    )
    sides: list[list[Identifier]] = Field(
        default_factory=list,
        description="Lists of its skills that hardly anybody does together: what somebody lacks is "
        "told of the side they show; it changes no score.",
    )


class AreaEntry(StrictEntry):
    """Competencies of which the best ones make a person fit, not all of them."""

    id: Identifier = Field(description="Kebab-case, unique in the file.")
    name: Name = Field(description="What it is called.")
    share: Annotated[float, Field(gt=0, le=100, allow_inf_nan=False)] = Field(
        description="How much of the role it is, compared with the other areas."
    )
    decay: Annotated[float, Field(gt=0, le=1)] = Field(
        default=1.0,
        description="What the second best competency counts, compared with the best, and so on; "
        "at 1 all count the same.",
    )
    competencies: Annotated[list[CompetencyEntry], Field(min_length=1)] = Field(
        description="The parts of the area."
    )


class RoleEntry(StrictEntry):
    """A role file: what a job asks for."""

    id: Identifier = Field(description="Kebab-case; results name the role by it.")
    name: Name = Field(description="What the role is called.")
    aliases: list[Name] = Field(default_factory=list, description="Other job titles.")
    summary: str = Field(default="", description="What such a person does, in a sentence or two.")
    postings: Identifier | None = Field(
        default=None,
        description="Whose reference postings the weights come from, such as ai-engineer.",
    )
    told_from: Identifier | None = Field(
        default=None,
        description="The role it is mistaken for, by its reference postings.",
    )
    as_of: Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")] | None = Field(
        default=None, description="Month of the postings, as in 2026-11."
    )
    areas: Annotated[list[AreaEntry], Field(min_length=1)] = Field(
        description="The parts of the role."
    )


KNOWN = {
    "": (*RoleEntry.model_fields, *AreaEntry.model_fields, *CompetencyEntry.model_fields),
}
"""The keys: what a wrong one is compared with."""

__all__ = ["KNOWN", "AreaEntry", "CompetencyEntry", "RoleEntry"]
