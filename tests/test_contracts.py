"""Contracts: schemas that are whole, strict and told, and that say what the code says."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from datetime import date

import click
import jsonschema_rs
import output_contracts
import pytest
import yaml
from output_contracts import PRINTED, check, validator

import skillmatch
from skillmatch import (
    Audit,
    BatchRow,
    CategoryAudit,
    Comparison,
    CompetencyFit,
    Contribution,
    DecisiveSkill,
    Document,
    Entry,
    GroupAudit,
    GroupRate,
    HiddenText,
    MatchResult,
    Mention,
    MissingSkill,
    NextStep,
    Page,
    ResultError,
    RoleFit,
    Section,
    Skill,
    SkillEvidence,
    json_schema,
)
from skillmatch.batch import STATUS_ADVICE, Quote
from skillmatch.cli import main
from skillmatch.contracts import SCHEMA_VERSIONS, SCHEMAS, check_version
from skillmatch.document import POSTING_SECTION_KINDS, SECTION_KINDS, Length
from skillmatch.fits import BANDS
from skillmatch.interop import REASONS, ImportNote, ImportReport
from skillmatch.mentions import STATUSES, WAYS
from skillmatch.report import role as role_page
from skillmatch.skill import KINDS
from skillmatch.written.file_schemas import file_schema

FILES = ("role-file", "taxonomy-file")
OUTPUTS = [name for name in SCHEMAS if name not in FILES]


def parts_of(schema, place=""):
    """Yield every schema inside a schema, with its place."""
    if isinstance(schema, dict):
        yield place, schema
    for key, value in schema.items() if isinstance(schema, dict) else enumerate(schema):
        if isinstance(value, dict | list):
            yield from parts_of(value, f"{place}/{key}")


def objects_of(name):
    return {at: part for at, part in parts_of(json_schema(name)) if "properties" in part}


# Each schema.


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_valid_and_says_its_draft_its_id_and_its_title(name):
    schema = json_schema(name)
    jsonschema_rs.meta.validate(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:skillmatch:{name}:{SCHEMA_VERSIONS.get(name, 1)}"
    assert schema["title"].lower().startswith(name.replace("-", " "))


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_needs_no_other(name):
    refs = {part["$ref"] for _, part in parts_of(json_schema(name)) if "$ref" in part}
    defined = {f"#/$defs/{each}" for each in json_schema(name).get("$defs", {})}
    assert refs == defined


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_object_takes_a_key_it_does_not_know(name):
    assert all(part["additionalProperties"] is False for part in objects_of(name).values())


@pytest.mark.parametrize("name", OUTPUTS)
def test_every_key_of_an_output_is_always_there(name):
    for place, part in objects_of(name).items():
        assert part["required"] == list(part["properties"]), place


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_described(name):
    schema = json_schema(name)
    for place, part in objects_of(name).items():
        for key, value in part["properties"].items():
            told = schema["$defs"][value["$ref"].rsplit("/")[-1]] if "$ref" in value else value
            assert told["description"].endswith("."), f"{place}/{key}"


@pytest.mark.parametrize("name", OUTPUTS)
def test_every_number_of_an_output_has_its_range(name):
    free = {"first_month", "last_month", "median", "threshold"}
    for place, part in parts_of(json_schema(name)):
        kinds = part.get("type", ())
        kinds = {kinds} if isinstance(kinds, str) else set(kinds)
        if kinds & {"number", "integer"} and place.rsplit("/")[-1] not in free:
            assert {"minimum", "exclusiveMinimum"} & part.keys(), place


def test_what_two_outputs_share_is_described_alike():
    result, row = json_schema("result")["$defs"], json_schema("row")["$defs"]
    shared = (result.keys() & row.keys()) - {"SkillEvidence"}
    assert "RoleFit" in shared
    assert {name: result[name] for name in shared} == {name: row[name] for name in shared}
    assert result["SkillEvidence"]["required"] == row["SkillEvidence"]["required"]


# What schemas say is what the code says.


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *(
            ("result", kind)
            for kind in (
                Comparison, CompetencyFit, Contribution, DecisiveSkill, Document, Entry,
                HiddenText, Length, Mention, MissingSkill, NextStep, Page, RoleFit, Section, Skill,
                SkillEvidence,
            )
        ),
        ("row", Quote),
        ("import-report", ImportNote),
        *(("audit", kind) for kind in (CategoryAudit, GroupAudit, GroupRate)),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)  # fmt: skip
def test_an_object_has_the_fields_of_its_class(name, kind):
    schema = json_schema(name)["$defs"][kind.__name__]
    assert list(schema["properties"]) == [field.name for field in fields(kind)]


@pytest.mark.parametrize(
    ("name", "kind", "more"),
    [
        ("result", MatchResult, []),
        ("row", BatchRow, ["schema_version"]),
        ("audit", Audit, ["schema_version"]),
    ],
)
def test_an_output_has_the_fields_of_its_class(name, kind, more):
    names = [field.name for field in fields(kind)]
    assert list(json_schema(name)["properties"]) == [*more, *names]


def test_an_import_report_has_the_fields_of_its_class_and_counts():
    names = [field.name for field in fields(ImportReport)]
    properties = json_schema("import-report")["properties"]
    assert list(properties) == ["schema_version", *names, "counts"]


def test_roles_have_the_keys_of_their_dictionaries():
    schema = json_schema("role")
    assert list(schema["properties"]) == list(role_page.RoleDict.__annotations__)
    for name in ("Area", "Competency", "Need"):
        keys = getattr(role_page, f"{name}Dict").__annotations__
        assert list(schema["$defs"][name]["properties"]) == list(keys)


@pytest.mark.parametrize(
    ("name", "place", "values"),
    [
        ("result", "RoleFit/band", BANDS),
        ("result", "Mention/status", STATUSES),
        ("result", "Mention/how", WAYS),
        ("result", "Mention/section", SECTION_KINDS + POSTING_SECTION_KINDS),
        ("result", "Section/kind", SECTION_KINDS + POSTING_SECTION_KINDS),
        ("result", "Entry/section", SECTION_KINDS + POSTING_SECTION_KINDS),
        ("result", "Skill/kind", KINDS),
        ("row", "SkillOfRow/kind", KINDS),
        ("event", "Row/status", tuple(STATUS_ADVICE)),
    ],
)
def test_words_that_an_output_may_hold_are_those_the_code_knows(name, place, values):
    part, key = place.split("/")
    assert json_schema(name)["$defs"][part]["properties"][key]["enum"] == list(values)


def test_reasons_of_an_import_report_are_those_the_code_knows():
    assert json_schema("import-report")["$defs"]["Reason"]["enum"] == list(REASONS)


def test_statuses_of_rows_are_those_the_code_knows():
    assert json_schema("row")["properties"]["status"]["enum"] == list(STATUS_ADVICE)


@pytest.mark.parametrize("name", OUTPUTS)
def test_the_version_an_output_has_is_the_one_of_its_schema(name):
    versions = [
        part["properties"]["schema_version"]["const"]
        for part in objects_of(name).values()
        if "schema_version" in part["properties"]
    ]
    assert versions == [SCHEMA_VERSIONS[name]] * len(versions)
    assert versions


@pytest.mark.parametrize("name", FILES)
def test_schemas_of_files_are_those_of_their_readers(name):
    again = "python -m skillmatch.written.file_schemas ships them anew"
    assert json_schema(name) == file_schema(name), again


# What schemas take and refuse.


@pytest.fixture(scope="module")
def plain(resumes):
    result = skillmatch.match_resume(resumes / "ml-engineer-senior.pdf")
    return json.loads(result.to_json())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("fits", 0, "score"), 1.01),
        (("fits", 0, "score"), "high"),
        (("fits", 0, "band"), "splendid"),
        (("fits", 0, "extra"), 1),
        (("skills", 0, "strength"), -0.1),
        (("skills", 0, "last_used"), "2024-13"),
        (("skills", 0, "mentions", 0, "page"), 0),
        (("skills", 0, "mentions", 0, "start"), 1.5),
        (("document", "format"), "exe"),
        (("as_of",), "yesterday"),
        (("schema_version",), 2),
        (("note",), ""),
    ],
)
def test_a_result_with_anything_wrong_in_it_is_refused(plain, path, value):
    changed = json.loads(json.dumps(plain))
    place = changed
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert validator("result").is_valid(plain)
    assert not validator("result").is_valid(changed)


@pytest.mark.parametrize("kind", ["roles", "skills"])
@pytest.mark.long("all files of the taxonomy")
def test_every_file_that_is_shipped_follows_the_schema_of_its_kind(kind):
    from skillmatch.cache import collector_paused
    from skillmatch.installation import taxonomies_folder

    files = sorted((taxonomies_folder() / kind).glob("*.yaml"))
    assert len(files) > 5
    for file in files:
        with collector_paused():
            content = yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
        check("role-file" if kind == "roles" else "taxonomy-file", content)


def test_a_role_made_of_a_posting_follows_the_schema_of_role_files(tmp_path):
    from skillmatch.posting_role import role_file_from_posting

    text = "Machine learning engineer\n\nRequirements\n- 3 years of Python\n- PyTorch or JAX\n- SQL"
    path = tmp_path / "posting.txt"
    path.write_text(text, encoding="utf-8")
    check("role-file", yaml.safe_load(role_file_from_posting(path)))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("role-file", {"id": "x", "name": "X", "areas": []}),
        ("role-file", {"id": "No Kebab", "name": "X"}),
        ("role-file", {"id": "x", "name": "X", "area": []}),
        ("taxonomy-file", []),
        ("taxonomy-file", [{"id": "x"}]),
        ("taxonomy-file", [{"id": "x", "name": "X", "kind": "thing"}]),
        ("taxonomy-file", [{"id": "x", "name": "X", "alias": ["Y"]}]),
    ],
)
def test_what_a_reader_of_files_refuses_its_schema_refuses(name, content):
    assert not validator(name).is_valid(content)


# What a batch gives.


@pytest.mark.long("batches")
def test_a_row_is_the_line_that_the_results_hold(text_folder, tmp_path):
    told = []
    day = date(2026, 11, 1)
    ranked = skillmatch.rank_folder(
        text_folder, tmp_path / "o", jobs=1, as_of=day, tell=told.append
    )
    lines = (tmp_path / "o" / "results.jsonl").read_text(encoding="utf-8").splitlines()
    rows = list(skillmatch.match_folder(text_folder, jobs=1, as_of=day))
    assert [row.to_json() for row in rows] == lines
    assert [row.to_dict() for row in rows] == [json.loads(line) for line in lines]
    assert [json.loads(row.to_json(indent=1)) for row in rows] == [row.to_dict() for row in rows]
    for row in rows:
        check("row", json.loads(row.to_json()))
    for event in (*told, ranked):
        check("event", json.loads(event.to_json()))
    assert [event.to_dict()["event"] for event in told] == ["started", *["row"] * len(rows)]
    assert ranked.to_dict()["event"] == "finished"


# Versions.


@pytest.mark.parametrize("name", SCHEMA_VERSIONS)
def test_what_a_newer_skillmatch_wrote_is_told(name):
    newer = {"schema_version": SCHEMA_VERSIONS[name] + 1}
    with pytest.raises(ResultError, match=r"written by a newer one, .*; update skillmatch$"):
        check_version(name, newer)
    check_version(name, {"schema_version": SCHEMA_VERSIONS[name]})


@pytest.mark.parametrize("version", [None, "1", 1.0, True, 0, -1, [1]])
def test_what_has_no_version_is_told(version):
    with pytest.raises(ResultError, match="a number from 1 to 1 is needed"):
        check_version("row", {"schema_version": version})


# The function and the command.


@pytest.mark.parametrize(
    ("name", "said"), [("resutl", "did you mean 'result'?"), ("", "there are audit, event, ")]
)
def test_a_schema_that_is_not_there_is_told(name, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        json_schema(name)


def test_the_command_lists_all_schemas(invoke):
    lines = invoke("schema").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(SCHEMAS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_command_prints_a_schema(invoke, name):
    assert json.loads(invoke("schema", name).stdout) == json_schema(name)


def test_the_command_names_the_schemas_when_asked_for_another(invoke):
    done = invoke("schema", "results")
    assert done.exit_code == 2
    assert "'taxonomy-file'" in done.stderr


def commands(group, words=()):
    """Yield every command below a group, with the words that call it."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, (*words, name))
        yield (*words, name), command


def test_every_command_that_prints_json_has_a_schema():
    printing = {
        words
        for words, command in commands(main)
        if any("--json" in parameter.opts for parameter in command.params)
    }
    assert printing == set(PRINTED)


# The check of every output is at work.


def test_an_output_that_breaks_its_contract_fails_whatever_test_makes_it():
    row = BatchRow("cv.pdf", "fine")
    with pytest.raises(AssertionError, match=r"no row as its schema has it: .*at status"):
        row.to_json()


def test_outputs_of_the_tests_are_counted():
    before = dict(output_contracts.checked)
    skillmatch.match_resume(text="Skills: Python").to_json()
    assert output_contracts.checked["result"] == before.get("result", 0) + 1
