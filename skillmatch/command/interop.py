"""``skillmatch taxonomy import`` and ``export``: skills of others, and ours for others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from skillmatch.command.options import FINE, WRONG_USAGE, errors_in_words, fail, taxonomy_option
from skillmatch.command.overwriting import force_option, keep_edited
from skillmatch.command.streams import DASH, is_standard_output, say, write_or_print
from skillmatch.command.types import FILE, OUTPUT_FILE

if TYPE_CHECKING:
    from skillmatch.interop import ImportedTaxonomy

_FORMATS = ("esco", "onet", "lightcast", "skos", "json-resume")
_SYNTAXES = ("turtle", "xml", "json-ld", "nt")
_OWN_OPTIONS = {
    "only_digital": ("--only-digital", frozenset({"esco", "onet", "lightcast"})),
    "certificates": ("--certificates", frozenset({"lightcast"})),
    "language": ("--language", frozenset({"skos"})),
    "register": ("--register", frozenset({"skos"})),
}


@click.command("import")
@click.argument("path", type=FILE, metavar="FILE")
@click.option(
    "--from", "origin", type=click.Choice(_FORMATS), help="Whose it is. [told by its content]"
)
@click.option(
    "--out",
    type=OUTPUT_FILE,
    metavar="YAML",
    default=DASH,
    help="Where the taxonomy file goes. [standard output]",
)
@click.option("--only-digital", is_flag=True, help="Only skills of computing (not for SKOS).")
@click.option("--only-new", is_flag=True, help="Only skills that are not ours already.")
@click.option("--add-names", is_flag=True, help="Add further names of skills that are ours.")
@click.option("--certificates", is_flag=True, help="Take certificates too (Lightcast).")
@click.option("--language", metavar="TAG", help="Language of the labels (SKOS). [en]")
@click.option("--register", metavar="WORD", help="What to call it under 'see' (SKOS). [skos]")
@click.option(
    "--report",
    type=OUTPUT_FILE,
    metavar="JSON",
    help='Write every clash and every name left out, as JSON; "-" prints it.',
)
@force_option
@taxonomy_option
@errors_in_words
def import_taxonomy(
    path: str,
    origin: str | None,
    out: str,
    report: str | None,
    taxonomy: str | None,
    only_new: bool,
    add_names: bool,
    force: bool,
    **options: Any,
) -> int:
    """Make a taxonomy file of somebody else's skills.

    FILE is a table of ESCO (skills_en.csv, digitalSkillsCollection_en.csv, or the folder of the
    download), of O*NET ("Software Skills.txt", "Technology Skills.txt"), the JSON of Lightcast
    Open Skills, SKOS (RDF/XML, Turtle, JSON-LD; skillmatch[skos]), or a JSON Resume, of which only
    the skills are taken. What clashed with skills that are there, and what was left out, is told on
    standard error. The file is used with --taxonomy; one that is there already is replaced only
    with --force.

    \b
    Examples:
      skillmatch taxonomy import skills_en.csv --only-digital --out esco.yaml
      skillmatch taxonomy import "Software Skills.txt" --out onet.yaml
      skillmatch taxonomy import theirs.ttl --language de --report clashes.json
    """
    from skillmatch import interop
    from skillmatch.interop.recognise import recognise

    if report is not None and is_standard_output(report) and is_standard_output(out):
        fail("--out and --report both print on standard output; give one a file", WRONG_USAGE)
    source = origin or recognise(Path(path))
    function = getattr(interop, f"import_{source.replace('-', '_')}")
    asked = _asked(source, options)
    made: ImportedTaxonomy = function(
        path, taxonomy=taxonomy, only_new=only_new, add_names=add_names, **asked
    )
    text = made.to_yaml()
    keep_edited(text, out, force=force)
    say(made.report.to_text())
    if report is not None:
        told = json.dumps(made.report.to_dict(), indent=1, ensure_ascii=False) + "\n"
        write_or_print(told, report)
    write_or_print(text, out)
    return FINE


def _asked(source: str, options: dict[str, Any]) -> dict[str, Any]:
    """Return the options that were given; one that this source does not know is wrong usage."""
    asked = {name: value for name, value in options.items() if value}
    for name in asked:
        flag, sources = _OWN_OPTIONS[name]
        if source not in sources:
            fail(f"{flag} does not go with --from {source}", WRONG_USAGE)
    return asked


@click.command("export")
@click.option(
    "--to",
    "target",
    type=click.Choice(["skos", "spacy-ruler", "spacy-phrases"]),
    required=True,
    help="What to write: SKOS, patterns of spaCy's EntityRuler, or terms for its PhraseMatcher.",
)
@click.option(
    "--out",
    type=OUTPUT_FILE,
    metavar="FILE",
    default=DASH,
    help="Where it goes. [standard output]",
)
@click.option("--syntax", type=click.Choice(_SYNTAXES), help="How to write SKOS. [turtle]")
@click.option("--licence", metavar="URL", default="", help="Address of the licence (SKOS).")
@click.option(
    "--without-ambiguous", is_flag=True, help="Leave out names that need evidence (spaCy)."
)
@taxonomy_option
@errors_in_words
def export_taxonomy(
    target: str,
    out: str,
    syntax: str | None,
    licence: str,
    without_ambiguous: bool,
    taxonomy: str | None,
) -> int:
    """Write the skills as SKOS, or as patterns for spaCy.

    SKOS needs skillmatch[skos]; the patterns need nothing more.

    \b
    Examples:
      skillmatch taxonomy export --to skos --out skills.ttl
      skillmatch taxonomy export --to spacy-ruler --out skills.jsonl
    """
    from skillmatch import interop
    from skillmatch.taxonomy import load_taxonomy

    if target == "skos" and without_ambiguous:
        fail("--without-ambiguous does not go with --to skos", WRONG_USAGE)
    if target != "skos" and (syntax or licence):
        fail(f"--syntax and --licence do not go with --to {target}", WRONG_USAGE)
    skills = load_taxonomy(taxonomy)
    if target == "skos":
        chosen: Any = syntax or "turtle"
        text = interop.taxonomy_to_skos(skills, syntax=chosen, licence=licence)
    elif target == "spacy-ruler":
        label = None if without_ambiguous else interop.AMBIGUOUS_LABEL
        text = interop.taxonomy_to_entity_ruler(skills, ambiguous_label=label)
    else:
        text = interop.taxonomy_to_phrases(skills, ambiguous=not without_ambiguous)
    write_or_print(text, out)
    return FINE


__all__ = ["export_taxonomy", "import_taxonomy"]
