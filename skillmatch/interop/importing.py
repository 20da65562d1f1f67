"""The importers: one function for each taxonomy of others, all with the same answer."""

from __future__ import annotations

from pathlib import Path

from skillmatch.interop.esco import read_esco
from skillmatch.interop.imported import ImportedTaxonomy, imported
from skillmatch.interop.json_resume import read_json_resume
from skillmatch.interop.lightcast import read_lightcast
from skillmatch.interop.onet import read_onet
from skillmatch.interop.skos import read_skos
from skillmatch.taxonomy import TaxonomySource


def import_esco(
    path: Path | str,
    *,
    only_digital: bool = False,
    only_new: bool = False,
    add_names: bool = False,
    taxonomy: TaxonomySource | None = None,
) -> ImportedTaxonomy:
    """Import skills of ESCO from its CSV download.

    Parameters
    ----------
    path
        ``skills_en.csv`` or ``digitalSkillsCollection_en.csv``, in any of ESCO's languages, or the
        folder of the download. What a skill is part of is taken from
        ``broaderRelationsSkillPillar_en.csv`` where that stands beside it.
    only_digital
        Take only what ``digitalSkillsCollection_en.csv`` beside it lists.
    only_new
        Leave out skills that are ours already; else their ids are noted under ``see`` of ours.
    add_names
        Add further names of such skills to ours.
    taxonomy
        The skills to compare with: a `Taxonomy`, or a file or folder on top of the built-in one,
        such as an earlier import; the built-in one when left out.

    Returns
    -------
    ImportedTaxonomy
        Skills with ids such as ``esco-manage-ict-change-request``, and the report.

    Raises
    ------
    TaxonomyError
        If it is no such file, or nothing is left to import.
    """
    place = Path(path)
    reading = read_esco(place, only_digital=only_digital)
    return imported(reading, place, taxonomy=taxonomy, only_new=only_new, add_names=add_names)


def import_onet(
    path: Path | str,
    *,
    only_digital: bool = False,
    only_new: bool = False,
    add_names: bool = False,
    taxonomy: TaxonomySource | None = None,
) -> ImportedTaxonomy:
    """Import the software that O*NET lists for occupations.

    Parameters
    ----------
    path
        ``Software Skills.txt`` (since release 30.3) or ``Technology Skills.txt`` (before).
    only_digital
        Take only what is listed for computing and mathematical occupations (SOC 15).
    only_new, add_names, taxonomy
        As for `import_esco`.

    Returns
    -------
    ImportedTaxonomy
        Skills with ids such as ``onet-quietgrid``. O*NET gives its software no ids, so what
        stands under ``see`` is the name as O*NET writes it.

    Raises
    ------
    TaxonomyError
        If it is no such file, or nothing is left to import.
    """
    place = Path(path)
    reading = read_onet(place, only_digital=only_digital)
    return imported(reading, place, taxonomy=taxonomy, only_new=only_new, add_names=add_names)


def import_lightcast(
    path: Path | str,
    *,
    only_digital: bool = False,
    certificates: bool = False,
    only_new: bool = False,
    add_names: bool = False,
    taxonomy: TaxonomySource | None = None,
) -> ImportedTaxonomy:
    """Import Lightcast Open Skills from what its interface answers.

    Parameters
    ----------
    path
        The JSON of ``/skills``, or the list within it.
    only_digital
        Take only software and the category Information Technology.
    certificates
        Take certificates too.
    only_new, add_names, taxonomy
        As for `import_esco`.

    Returns
    -------
    ImportedTaxonomy
        Skills with ids such as ``lightcast-quietgrid``.

    Raises
    ------
    TaxonomyError
        If it is no such file, or nothing is left to import.
    """
    place = Path(path)
    reading = read_lightcast(place, only_digital=only_digital, certificates=certificates)
    return imported(reading, place, taxonomy=taxonomy, only_new=only_new, add_names=add_names)


def import_json_resume(
    path: Path | str,
    *,
    only_new: bool = False,
    add_names: bool = False,
    taxonomy: TaxonomySource | None = None,
) -> ImportedTaxonomy:
    """Import the skills that a JSON Resume lists, such as those of a field that is new to us.

    Parameters
    ----------
    path
        A resume in JSON Resume 1.0.0. Its section ``skills`` is read, and nothing else of it: each
        name, and each keyword as a part of the skill that it stands under.
    only_new, add_names, taxonomy
        As for `import_esco`.

    Returns
    -------
    ImportedTaxonomy
        Skills with ids such as ``json-resume-quietgrid``. JSON Resume gives skills no ids, so
        what stands under ``see`` is the name as the resume writes it.

    Raises
    ------
    TaxonomyError
        If it is no such file, or nothing is left to import.
    """
    place = Path(path)
    reading = read_json_resume(place)
    return imported(reading, place, taxonomy=taxonomy, only_new=only_new, add_names=add_names)


def import_skos(
    path: Path | str,
    *,
    language: str = "en",
    register: str = "",
    only_new: bool = False,
    add_names: bool = False,
    taxonomy: TaxonomySource | None = None,
) -> ImportedTaxonomy:
    """Import a SKOS concept scheme. Needs the extra ``skos``.

    Parameters
    ----------
    path
        RDF/XML, Turtle, N-Triples or JSON-LD. Nothing is fetched: XML that declares entities and
        JSON-LD with a context on the web are refused.
    language
        Of the labels: "en" takes "en", then "en-GB" and its like, then labels without a language.
    register
        What to call the scheme: the key of its addresses under ``see`` and the beginning of the
        new ids; small letters and figures with hyphens between; "skos" when left out.
    only_new, add_names, taxonomy
        As for `import_esco`.

    Returns
    -------
    ImportedTaxonomy
        Skills that we exported have the ids they had; others such as ``skos-quiet-computing``.

    Raises
    ------
    TaxonomyError
        If it is no such file, `register` is no such word, or nothing is left to import.
    MissingDependencyError
        If rdflib is not installed.
    """
    place = Path(path)
    reading = read_skos(place, language=language, register=register)
    return imported(reading, place, taxonomy=taxonomy, only_new=only_new, add_names=add_names)


__all__ = ["import_esco", "import_json_resume", "import_lightcast", "import_onet", "import_skos"]
