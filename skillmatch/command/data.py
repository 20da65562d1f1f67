"""The commands ``skillmatch roles`` and ``skillmatch taxonomy``: the data that fits rest on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from skillmatch.command.options import (
    FINE,
    NOTHING_SCORED,
    ONE_POSTING,
    document_at,
    errors_in_words,
    fail,
    taxonomy_option,
)
from skillmatch.command.overwriting import force_option, keep_edited
from skillmatch.command.streams import DASH, print_data, say, write_or_print
from skillmatch.command.types import FILE, OUTPUT_FILE, ROLE, SKILL

if TYPE_CHECKING:
    from skillmatch.taxonomy import Taxonomy


@click.group(invoke_without_command=True)
@click.pass_context
def roles(context: click.Context) -> None:
    """List the roles one can fit.

    \b
    Examples:
      skillmatch roles
      skillmatch roles show ml-engineer
    """
    if context.invoked_subcommand is None:
        _list_roles()


@errors_in_words
def _list_roles() -> int:
    from skillmatch.report.terminal import console, render_roles
    from skillmatch.roles import DEFAULT_ROLES, list_roles, load_roles

    others = (role for role in list_roles() if role.id not in DEFAULT_ROLES)
    console().print(render_roles([*load_roles(DEFAULT_ROLES), *others]))
    return FINE


@roles.command("show")
@click.argument("source", type=ROLE, metavar="NAME_OR_FILE")
@taxonomy_option
@click.option("--json", "as_json", is_flag=True, help="Print the role as JSON.")
@errors_in_words
def show_role(source: str, taxonomy: str | None, as_json: bool) -> int:
    """Show what a role asks for, and how much each part weighs.

    NAME_OR_FILE is the id, name or alias of a built-in role, or a role file (.yaml).

    \b
    Examples:
      skillmatch roles show data-engineer
      skillmatch roles show "AI developer" --json
      skillmatch roles show my_role.yaml
    """
    from skillmatch.reference import builtin_counts
    from skillmatch.report.role import role_to_dict
    from skillmatch.roles import load_role
    from skillmatch.taxonomy import load_taxonomy

    skills = load_taxonomy(taxonomy)
    role = load_role(source, taxonomy=skills if taxonomy else None)
    told = role_to_dict(role, skills, builtin_counts())
    if as_json:
        print_data(f"{json.dumps(told, indent=2, ensure_ascii=False)}\n")
        return FINE
    from skillmatch.report.terminal import WIDTH, console
    from skillmatch.report.terminal_role import render_role

    page = console()
    page.print(render_role(told), width=min(WIDTH, page.width))
    return FINE


@roles.command("count")
@click.argument("postings", type=FILE, nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--out",
    type=OUTPUT_FILE,
    required=True,
    metavar="CSV",
    help='Where the table of counts goes; "-" prints it.',
)
@taxonomy_option
@errors_in_words
def count(postings: tuple[str, ...], out: str, taxonomy: str | None) -> int:
    """Count what job postings ask for.

    Each FILE is JSON Lines with the texts "role" and "text" in every line. What a single posting
    asks for is left out. The counts replace the built-in reference when written to
    taxonomies/reference/posting_counts.csv.

    \b
    Examples:
      skillmatch roles count postings.jsonl --out posting_counts.csv
    """
    from skillmatch.count_postings import count_postings, read_postings
    from skillmatch.taxonomy import load_taxonomy

    rows = (row for file in postings for row in read_postings(Path(file)))
    reference = count_postings(rows, taxonomy=load_taxonomy(taxonomy))
    if not reference.total:
        fail("the files hold no posting", NOTHING_SCORED)
    counted = f"{reference.total} postings of {len(reference.postings)} roles"
    say(f"{counted}, {len(reference.skills)} skills")
    write_or_print(reference.to_csv(), out)
    return FINE


@roles.command("from-posting")
@click.argument("posting", type=FILE, metavar="FILE")
@click.option(
    "--out",
    type=OUTPUT_FILE,
    metavar="YAML",
    default=DASH,
    help="Where the role file goes. [standard output]",
)
@click.option("--name", help="What to call the role. [the job title in the posting]")
@force_option
@taxonomy_option
@errors_in_words
def from_posting(
    posting: str, out: str, name: str | None, force: bool, taxonomy: str | None
) -> int:
    """Make a role file of a job posting.

    FILE is PDF, DOCX, ODT, HTML, Markdown or plain text; "-" reads standard input. Edit
    the role file as you like and give it to 'skillmatch match --role'; one that is there already is
    replaced only with --force.

    \b
    Examples:
      skillmatch roles from-posting posting.pdf --out my_role.yaml
      skillmatch roles from-posting posting.html --name "Vision engineer"
    """
    from skillmatch.posting_role import role_file_from_posting
    from skillmatch.taxonomy import load_taxonomy

    source = document_at(posting, folder=ONE_POSTING)
    made = role_file_from_posting(source, taxonomy=load_taxonomy(taxonomy), name=name)
    keep_edited(made, out, force=force)
    write_or_print(made, out)
    return FINE


@click.group()
def taxonomy() -> None:
    """Look at the skills that are looked for.

    \b
    Examples:
      skillmatch taxonomy search kubernetes
      skillmatch taxonomy check my_skills.yaml
    """


@taxonomy.command()
@click.argument("path", type=FILE, required=False, metavar="[PATH]")
@errors_in_words
def check(path: str | None) -> int:
    """Check skill files, yours or the built-in.

    All problems are listed at once, each with its file, its line and the closest right name. A
    name of yours that is also an ordinary word, a letter or a number is right (exit code 0), but
    named on standard error, with the rule that keeps it from counting everywhere.

    \b
    Examples:
      skillmatch taxonomy check my_skills.yaml
      skillmatch taxonomy check
    """
    from skillmatch.roles import list_roles
    from skillmatch.taxonomy import load_taxonomy

    skills = load_taxonomy(path)
    surfaces = sum(len(skill.surfaces) for skill in skills.skills)
    found = _cautions(path, skills) if path else 0
    rest = f", {found} to think of" if found else ""
    roles_known = len(list_roles())
    click.echo(f"{len(skills)} skills, {surfaces} names, {roles_known} roles: no problems{rest}")
    return FINE


def _cautions(path: str, skills: Taxonomy) -> int:
    """Say which names of a file or folder count wherever they stand; return how many."""
    from skillmatch.taxonomy import yaml_files
    from skillmatch.written.taxonomy_cautions import cautions

    found = list(cautions(yaml_files(Path(path)), skills))
    for caution in found:
        say(f"{caution.file}:{caution.line}: {caution.message}; to be careful, give")
        for line in ("ambiguous:", *(f"  {line}" for line in caution.rule)):
            say(f"    {line}")
    return len(found)


@taxonomy.command()
@click.argument("words", nargs=-1, required=True)
@taxonomy_option
@errors_in_words
def search(words: tuple[str, ...], taxonomy: str | None) -> int:
    """Find skills by a part of a name.

    \b
    Examples:
      skillmatch taxonomy search vector
      skillmatch taxonomy search zorbl --taxonomy my_skills.yaml
    """
    from skillmatch.taxonomy import load_taxonomy
    from skillmatch.written.nearest_skill import nearest_skill

    wanted = " ".join(words)
    skills = load_taxonomy(taxonomy)
    found = skills.search(wanted)
    if not found:
        hint = nearest_skill(wanted, skills)
        fail(f"no skill is called anything like {wanted!r}{hint}", NOTHING_SCORED)
    for skill in found:
        click.echo(f"{skill.id:<36} {skill.name} ({skill.kind}, {skill.category})")
    return FINE


@taxonomy.command()
@click.argument("name", type=SKILL)
@taxonomy_option
@errors_in_words
def show(name: str, taxonomy: str | None) -> int:
    """Show one skill, its names and its rules.

    \b
    Examples:
      skillmatch taxonomy show kubernetes
      skillmatch taxonomy show sklearn
    """
    from skillmatch.report.terminal import console, render_skill
    from skillmatch.taxonomy import load_taxonomy
    from skillmatch.written.nearest_skill import nearest_skill

    skills = load_taxonomy(taxonomy)
    skill = skills.find(name)
    if skill is None:
        fail(f"no skill is called {name!r}{nearest_skill(name, skills)}", NOTHING_SCORED)
    console().print(render_skill(skill, skills))
    return FINE


@taxonomy.command("try")
@click.argument("sentence")
@taxonomy_option
@errors_in_words
def try_sentence(sentence: str, taxonomy: str | None) -> int:
    """Try a sentence: which names count, and why.

    \b
    Examples:
      skillmatch taxonomy try "Go to market in Go"
      skillmatch taxonomy try "No experience with Java"
    """
    from skillmatch.find import judge_names
    from skillmatch.taxonomy import load_taxonomy

    judged = judge_names(sentence, taxonomy=load_taxonomy(taxonomy))
    for judgement in judged:
        word = "skill" if judgement.accepted else "no skill"
        click.echo(f"{judgement.surface:<24} {word:<9} {judgement.skill_id} ({judgement.why})")
    if not judged:
        fail("no name of a skill is in the sentence", NOTHING_SCORED)
    if not any(judgement.accepted for judgement in judged):
        fail("none of these names counts as a skill in the sentence", NOTHING_SCORED)
    return FINE


__all__ = ["roles", "taxonomy"]
