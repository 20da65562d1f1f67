"""``skillmatch taxonomy import`` and ``export``: data on standard output, words on the other."""

from __future__ import annotations

import json
import sys
from functools import partial

import pytest
import yaml

from skillmatch import load_taxonomy
from skillmatch.interop import REASONS

SKOS = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<urn:a> a skos:Concept ; skos:prefLabel "Quietgrid"@en , "Stillgitter"@de .
"""
ONET = "O*NET-SOC Code\tWorkplace Example\n15-1252.00\tQuietgrid\n35-1011.00\tQuietmenu\n"


@pytest.fixture
def skos(tmp_path):
    """Return a SKOS file."""
    pytest.importorskip("rdflib", reason="needs the extra skos")
    path = tmp_path / "theirs.ttl"
    path.write_text(SKOS, encoding="utf-8")
    return path


@pytest.fixture
def onet(tmp_path):
    """Return a table of O*NET."""
    path = tmp_path / "Software Skills.txt"
    path.write_text(ONET, encoding="utf-8")
    return path


@pytest.fixture
def mine(tmp_path):
    """Return a taxonomy file of the user's own."""
    path = tmp_path / "mine.yaml"
    path.write_text("- {id: quietgrid, name: Quietgrid, aliases: [QG Studio]}\n", encoding="utf-8")
    return path


def ids_in(text):
    return [entry["id"] for entry in yaml.safe_load(text)]


# Import.


def test_without_out_the_file_goes_to_standard_output_and_the_report_beside(invoke, esco):
    done = invoke("taxonomy", "import", esco(("weave grids", {}), ("Python", {})))
    assert done.exit_code == 0
    assert ids_in(done.stdout) == ["python", "esco-weave-grids"]
    assert done.stderr.startswith("ESCO (European Skills")
    assert "names that are skills of ours" in done.stderr


def test_with_out_nothing_goes_to_standard_output_and_the_file_is_read_back(invoke, esco, tmp_path):
    out = tmp_path / "esco.yaml"
    done = invoke("taxonomy", "import", esco(("weave grids", {}), ("Python", {})), "--out", out)
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.endswith("esco.yaml\n")
    taxonomy = load_taxonomy(out)
    assert taxonomy["esco-weave-grids"].name == "weave grids"
    assert "esco" in dict(taxonomy["python"].see)
    assert invoke("taxonomy", "check", out).exit_code == 0
    assert invoke("taxonomy", "show", "weave grids", "--taxonomy", out).exit_code == 0


def test_the_report_as_json_holds_every_note(invoke, esco, tmp_path):
    report = tmp_path / "report.json"
    names = [(f"management{'s' * number}", {"status": "obsolete"}) for number in range(9)]
    path = esco(("weave grids", {}), *names)
    done = invoke("taxonomy", "import", path, "--report", report)
    told = json.loads(report.read_text(encoding="utf-8"))
    assert [note["name"] for note in told["notes"]] == [name for name, _ in names]
    assert told["counts"] == {"retired": 9}
    assert REASONS["retired"] in done.stderr
    assert names[-1][0] not in done.stderr


def test_whose_file_it_is_is_told_by_its_content(invoke, esco, onet, lightcast, skos):
    for path, begin in (
        (esco(("weave grids", {})), "esco-weave-grids"),
        (onet, "onet-quietgrid"),
        (lightcast("Quietgrid"), "lightcast-quietgrid"),
        (skos, "skos-quietgrid"),
    ):
        done = invoke("taxonomy", "import", path)
        assert begin in ids_in(done.stdout), path


def test_the_folder_of_a_download_is_escos(invoke, esco, tmp_path):
    folder = tmp_path / "download"
    folder.mkdir()
    esco(("weave grids", {})).rename(folder / "skills_en.csv")
    assert ids_in(invoke("taxonomy", "import", folder).stdout) == ["esco-weave-grids"]


@pytest.fixture
def ids(invoke):
    """Return a function that imports by the command and gives the ids in the file."""
    return lambda *args: ids_in(invoke("taxonomy", "import", *args).stdout)


def test_only_digital_only_new_and_taxonomy_reach_the_importer(ids, onet, mine):
    assert ids(onet) == ["onet-quietgrid", "onet-quietmenu"]
    assert ids(onet, "--only-digital") == ["onet-quietgrid"]
    assert ids(onet, "--taxonomy", mine) == ["quietgrid", "onet-quietmenu"]
    assert ids(onet, "--taxonomy", mine, "--only-new") == ["onet-quietmenu"]


def test_certificates_reach_the_importer(ids, lightcast):
    certificate = {"n1": {"type": {"id": "ST3", "name": "Certification"}}}
    path = lightcast("Certified Quietgrid Administrator", "Quietgrid", **certificate)
    assert len(ids(path)) == 1
    assert len(ids(path, "--certificates")) == 2


def test_language_and_register_reach_the_importer(ids, skos):
    assert ids(skos, "--language", "de") == ["skos-stillgitter"]
    assert ids(skos, "--register", "quietworks") == ["quietworks-quietgrid"]


def test_names_for_ours_are_added_when_asked_for(invoke, esco, mine):
    path = esco(("Quietgrid", {"altLabels": "the quiet grid"}))
    added = invoke("taxonomy", "import", path, "--taxonomy", mine, "--add-names").stdout
    assert yaml.safe_load(added)[0]["aliases"] == ["the quiet grid"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--language", "de"], "--language does not go with --from onet"),
        (["--register", "x"], "--register does not go with --from onet"),
        (["--certificates"], "--certificates does not go with --from onet"),
        (["--from", "skos", "--only-digital"], "--only-digital does not go with --from skos"),
        (["--from", "esco"], "has no columns 'conceptUri', 'preferredLabel'"),
        (["--from", "lightcast"], "is broken JSON"),
        (["--from", "somebody"], "'somebody' is not one of"),
        (["--taxonomy", "no-such.yaml"], "no-such.yaml"),
    ],
)
def test_wrong_usage_is_told_in_a_sentence(invoke, onet, options, message):
    done = invoke("taxonomy", "import", onet, *options)
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "say which it is with --from"),
        (b"PK\x03\x04", "say which it is with --from"),
        (b"Dear Ann,\nhello", "say which it is with --from"),
        (b"name,aliases\na,b\n", "say which it is with --from"),
        (None, "cannot be read (No such file or directory)"),
    ],
)
def test_a_file_that_is_nobodys_is_told(invoke, tmp_path, content, message):
    path = tmp_path / "some.file"
    if content is not None:
        path.write_bytes(content)
    done = invoke("taxonomy", "import", path)
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr


def test_a_place_that_cannot_be_written_is_told(invoke, onet, tmp_path):
    for option in ("--out", "--report"):
        done = invoke("taxonomy", "import", onet, option, tmp_path / "no" / "such" / "folder.yaml")
        assert done.exit_code == 2
        assert "folder.yaml" in done.stderr


# Export.


def test_skos_is_written_in_the_syntax_asked_for(invoke, mine, tmp_path, monkeypatch):
    pytest.importorskip("rdflib", reason="needs the extra skos")
    from skillmatch.interop import import_skos

    alone = partial(load_taxonomy, builtin=False)  # all of ours takes ten seconds
    monkeypatch.setattr("skillmatch.taxonomy.load_taxonomy", alone)
    out = tmp_path / "ours"
    licence = "https://creativecommons.org/licenses/by/4.0/"
    done = invoke(
        "taxonomy", "export", "--to", "skos", "--syntax", "nt", "--licence", licence,
        "--taxonomy", mine, "--out", out,
    )  # fmt: skip
    assert (done.exit_code, done.stdout) == (0, "")
    assert {line[:4] for line in out.read_text(encoding="utf-8").splitlines() if line} == {"<urn"}
    made = import_skos(out)
    assert [skill.surfaces for skill in made.skills] == [("Quietgrid", "QG Studio")]
    assert made.origin.licence == "CC-BY-4.0"


@pytest.mark.parametrize("target", ["spacy-ruler", "spacy-phrases"])
@pytest.mark.long("all names there are")
def test_patterns_of_spacy_are_lines_of_json(invoke, mine, target):
    done = invoke("taxonomy", "export", "--to", target, "--taxonomy", mine)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert "quietgrid" in {row["id"] for row in rows}
    fewer = invoke(
        "taxonomy", "export", "--to", target, "--taxonomy", mine, "--without-ambiguous"
    ).stdout
    assert 0 < len(fewer.splitlines()) < len(rows)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "--to"),
        (["--to", "word"], "'word' is not one of"),
        (["--to", "skos", "--without-ambiguous"], "--without-ambiguous does not go with --to skos"),
        (["--to", "spacy-ruler", "--syntax", "nt"], "do not go with --to spacy-ruler"),
        (["--to", "spacy-phrases", "--licence", "u"], "do not go with --to spacy-phrases"),
        (["--to", "skos", "--syntax", "word"], "'word' is not one of"),
    ],
)
def test_wrong_usage_of_export_is_told_in_a_sentence(invoke, options, message):
    done = invoke("taxonomy", "export", *options)
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr


def test_without_rdflib_the_extra_is_named(invoke, monkeypatch):
    monkeypatch.setitem(sys.modules, "rdflib", None)
    done = invoke("taxonomy", "export", "--to", "skos")
    assert done.exit_code == 1
    assert done.stderr == (
        "skillmatch: SKOS needs rdflib; install it with: pip install 'skillmatch[skos]'\n"
    )
