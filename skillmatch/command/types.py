"""What the commands' values are: files, folders, roles and skills, each completed by shells."""

from __future__ import annotations

import os
from pathlib import Path

import click
from click.shell_completion import CompletionItem


class FileName(click.ParamType[str, str]):
    """A file, new or there; several in one environment variable are separated as in PATH."""

    name = "file"
    envvar_list_splitter = os.pathsep

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[str]]:
        """Leave it to the shell, which knows its files."""
        del ctx, param
        return [CompletionItem(incomplete, type="file")]


class FolderName(click.ParamType[str, str]):
    """A folder, new or there."""

    name = "folder"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[str]]:
        """Leave it to the shell."""
        del ctx, param
        return [CompletionItem(incomplete, type="dir")]


class OutputFile(FileName):
    """A file to write, or ``-`` for standard output; where none can be, it is said at once."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the value, or end with the reason why nothing can be written there."""
        from skillmatch.command.streams import is_standard_output
        from skillmatch.errors import shown
        from skillmatch.output_files import reason_against

        if not value.strip():
            self.fail("it is empty; give a file", param, ctx)
        if is_standard_output(value):
            return value
        named_as_folder = value.endswith(("/", os.sep))
        reason = "it is a folder" if named_as_folder else reason_against(Path(value))
        if reason:
            self.fail(f"{shown(value)} cannot be written: {reason}", param, ctx)
        return value


class OutputFolder(FolderName):
    """A folder to write into, which is made if there is none; no stream can take its place."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the value, or end with what is wrong with it."""
        from skillmatch.command.streams import is_standard_output

        if not value.strip():
            self.fail("it is empty; give a folder, such as . for this one", param, ctx)
        if is_standard_output(value):
            message = "several files are written, which standard output cannot take; give a folder"
            self.fail(message, param, ctx)
        return value


class RoleName(FileName):
    """The id of a built-in role, or a role file."""

    name = "role"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[str]]:
        """Offer the ids that begin so, and files where none does."""
        from skillmatch.installation import taxonomies_folder

        ids = sorted(path.stem for path in (taxonomies_folder() / "roles").glob("*.yaml"))
        found = [CompletionItem(role_id) for role_id in ids if role_id.startswith(incomplete)]
        return found or super().shell_complete(ctx, param, incomplete)


class SkillName(click.ParamType[str, str]):
    """The id or a name of a skill."""

    name = "skill"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[str]]:
        """Offer the ids that begin so, once a letter is there: there are over 22,000."""
        del ctx, param
        from skillmatch.taxonomy import load_taxonomy

        wanted = incomplete.casefold()
        ids = (skill_id for skill_id in load_taxonomy() if skill_id.startswith(wanted))
        return [CompletionItem(skill_id) for skill_id in ids] if wanted else []


FILE = FileName()
FOLDER = FolderName()
OUTPUT_FILE = OutputFile()
OUTPUT_FOLDER = OutputFolder()
ROLE = RoleName()
SKILL = SkillName()

__all__ = [
    "FILE",
    "FOLDER",
    "OUTPUT_FILE",
    "OUTPUT_FOLDER",
    "ROLE",
    "SKILL",
    "FileName",
    "FolderName",
    "OutputFile",
    "OutputFolder",
    "RoleName",
    "SkillName",
]
