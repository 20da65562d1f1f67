"""ESCO: its tables as they are downloaded, quirks and all, become a taxonomy file of ours."""

from __future__ import annotations

import pytest

from skillmatch import Taxonomy, TaxonomyError
from skillmatch.interop import import_esco

ESCO = "http://data.europa.eu/esco/skill/"
NOTHING = Taxonomy(())


def test_a_skill_keeps_its_address_its_names_and_its_licence(esco, loaded):
    path = esco(("manage quiet grids", {"altLabels": "run quiet grids\nquiet grid management"}))
    made = import_esco(path, taxonomy=NOTHING)
    skill = loaded(made)["esco-manage-quiet-grids"]
    assert (skill.name, skill.kind) == ("manage quiet grids", "concept")
    assert skill.aliases == ("run quiet grids", "quiet grid management")
    assert skill.see == (("esco", f"{ESCO}1"),)
    assert made.skills == (skill.__class__(**{**_fields(skill), "category": "esco"}),)
    head = made.to_yaml().splitlines()
    assert "# SPDX-License-Identifier: CC-BY-4.0" in head
    assert any("uses the ESCO classification of the European Commission" in line for line in head)
    assert any(line.startswith("# Changed:") for line in head)


def _fields(skill):
    return {name: getattr(skill, name) for name in skill.__dataclass_fields__}


@pytest.mark.parametrize(
    "labels",
    [
        "tend grids\nmend grids",
        "tend grids\r\nmend grids",
        "tend grids | mend grids",
        "tend grids\n\n mend grids \n",
    ],
)
def test_labels_are_split_at_line_ends_or_bars(esco, labels):
    made = import_esco(esco(("care for grids", {"altLabels": labels})), taxonomy=NOTHING)
    assert made.skills[0].aliases == ("tend grids", "mend grids")


@pytest.mark.parametrize(
    "how",
    [
        {"encoding": "utf-8"},
        {"encoding": "utf-16"},
        {"line_end": "\n"},
        {"separator": ";"},
    ],
    ids=["no BOM", "Excel's Unicode text", "Unix line ends", "semicolons"],
)
def test_it_does_not_matter_what_saved_the_table(esco, how):
    path = esco(("gärtnern", {"altLabels": "Gärten, die pflegen"}), **how)
    made = import_esco(path, taxonomy=NOTHING)
    assert made.skills[0].surfaces == ("gärtnern", "Gärten, die pflegen")
    assert made.skills[0].id == "esco-gartnern"


def test_what_is_released_no_longer_or_is_no_skill_is_left_out(esco, names_of):
    path = esco(
        ("weave grids", {}),
        ("spin grids", {"status": "obsolete"}),
        ("grid work", {"conceptType": "SkillGroup"}),
    )
    made = import_esco(path, taxonomy=NOTHING)
    assert [skill.name for skill in made.skills] == ["weave grids"]
    assert names_of(made, "retired") == ["spin grids"]
    assert names_of(made, "another kind") == ["grid work"]
    assert (made.report.read, made.report.added) == (3, 1)


def test_the_folder_of_a_download_brings_digital_skills_and_what_they_are_part_of(
    esco, write_csv, tmp_path, names_of
):
    esco(("grid work", {}), ("weave grids", {}), ("bake bread", {}))
    write_csv(
        "digitalSkillsCollection_en.csv",
        ("conceptType", "conceptUri", "preferredLabel", "broaderConceptUri"),
        [{"conceptUri": f"{ESCO}{n}", "preferredLabel": "any"} for n in (1, 2)],
    )
    write_csv(
        "broaderRelationsSkillPillar_en.csv",
        ("conceptType", "conceptUri", "broaderType", "broaderUri"),
        [
            {"conceptUri": f"{ESCO}2", "broaderUri": f"{ESCO}1"},
            {"conceptUri": f"{ESCO}1", "broaderUri": "http://data.europa.eu/esco/isced-f/06"},
        ],
    )
    made = import_esco(tmp_path, only_digital=True, taxonomy=NOTHING)
    assert [(skill.name, skill.broader) for skill in made.skills] == [
        ("grid work", ()),
        ("weave grids", ("esco-grid-work",)),
    ]
    assert names_of(made, "not digital") == ["bake bread"]
    assert names_of(made, "broader not read") == ["grid work"]


def test_the_digital_collection_can_be_imported_by_itself(write_csv):
    path = write_csv(
        "digitalSkillsCollection_en.csv",
        ("conceptType", "conceptUri", "preferredLabel", "status", "altLabels", "broaderConceptUri"),
        [
            {"conceptUri": f"{ESCO}1", "preferredLabel": "grid work"},
            {
                "conceptUri": f"{ESCO}2",
                "preferredLabel": "weave grids",
                "altLabels": "plait grids | braid grids",
                "broaderConceptUri": f"{ESCO}1 | {ESCO}9",
            },
        ],
    )
    made = import_esco(path, only_digital=True, taxonomy=NOTHING)
    assert made.skills[1].aliases == ("plait grids", "braid grids")
    assert made.skills[1].broader == ("esco-grid-work",)


def test_without_the_table_that_tells_what_is_digital_it_says_which_one_is_needed(esco):
    path = esco(("weave grids", {}), name="skills_de.csv")
    with pytest.raises(TaxonomyError, match=r"needs digitalSkillsCollection_de\.csv"):
        import_esco(path, only_digital=True, taxonomy=NOTHING)


def test_a_folder_with_several_languages_asks_for_one(esco, tmp_path):
    esco(("weave grids", {}))
    esco(("Gitter weben", {}), name="skills_de.csv")
    with pytest.raises(TaxonomyError, match="skills in several languages; give the file itself"):
        import_esco(tmp_path, taxonomy=NOTHING)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "has no columns 'conceptUri', 'preferredLabel'"),
        (b"name,uri\n", "has no columns"),
        (b"conceptUri,preferredLabel\n", "holds nothing to import (no skill at all)"),
        (b"conceptUri,preferredLabel\n,a skill\n", "skills_en.csv:2: has no conceptUri"),
        (b'conceptUri,preferredLabel\nu,"never closed\n', "is not the table it should be"),
        (b'conceptUri,preferredLabel\nu,"a"b\n', "is not the table it should be"),
        (b"conceptUri,preferredLabel\nu," + b"x" * 1_100_000, "is not the table it should be"),
        (b"conceptUri,preferredLabel\nu,gr\xfcn\n", "is not UTF-8 text (byte 30)"),
    ],
    ids=["empty", "another header", "no row", "no address", "a quote", "quotes", "huge", "Latin-1"],
)
def test_a_table_that_is_none_is_a_clear_error(tmp_path, content, message):
    path = tmp_path / "skills_en.csv"
    path.write_bytes(content)
    with pytest.raises(TaxonomyError) as caught:
        import_esco(path, taxonomy=NOTHING)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("name", "message"), [("no-such.csv", "No such file"), ("a\0b", "no file can have that name")]
)
def test_a_file_that_cannot_be_read_is_a_clear_error(tmp_path, name, message):
    with pytest.raises(TaxonomyError, match=message):
        import_esco(tmp_path / name, taxonomy=NOTHING)
