"""benchmarks/peers.py treats every extractor alike, and leaves nobody out without a reason."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import skillmatch as sm

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT / "benchmarks"))

from extraction import environments, inputs  # noqa: E402 - benchmarks are no package
from extraction.extractors import EXTRACTORS  # noqa: E402 - after the path to it, or its extra, is there
from extraction.processes import Measured, measure  # noqa: E402 - after the path to it, or its extra, is there
from extraction.scoring import Claim, Quality  # noqa: E402 - after the path to it, or its extra, is there
from extraction.table import OURS, lines_of  # noqa: E402 - after the path to it, or its extra, is there

TEXT = "Python and k8s.\nMachine\nlearning. No experience with Java. I like to go out."
GOLD = {
    "skills": [
        {"canonical": "Python", "kind": "language", "surfaces": ["Python"]},
        {"canonical": "Kubernetes", "kind": "tool", "surfaces": ["k8s"]},
        {"canonical": "Machine learning", "kind": "concept", "surfaces": ["Machine learning"]},
        {"canonical": "Go", "kind": "language", "surfaces": ["Go"]},
    ],
    "not_skills": [{"surface": "Java", "context": "No experience with Java"}],
}


def at(*strings):
    """Return the places of strings in the text."""
    return tuple((TEXT.index(one), TEXT.index(one) + len(one)) for one in strings)


# (claims, right, named found, concepts found); "Go" stands nowhere in its own case, so nobody is
# asked for it.
CLAIMS = {
    "nothing": ([], 0, 0, 0),
    "a place": ([Claim("python", spans=at("Python"))], 1, 1, 0),
    "a place that covers half": ([Claim("ml", spans=at("learning"))], 1, 0, 1),
    "a place that covers less": ([Claim("ml", spans=at("learn"))], 0, 0, 0),
    "places that cover half together": (
        [Claim("a", spans=at("Pyt")), Claim("b", spans=at("hon"))],
        2,
        1,
        0,
    ),
    "a place elsewhere": ([Claim("python", spans=at("like"))], 0, 0, 0),
    "a string, in any case": ([Claim("PYTHON", ("PYTHON",))], 1, 1, 0),
    "a string over the end of a line": (
        [Claim("machine learning", ("machine learning",))],
        1,
        0,
        1,
    ),
    "a string that is the name of what has another": (
        [Claim("kubernetes", ("kubernetes",))],
        1,
        1,
        0,
    ),
    "a string within a word": ([Claim("Pyth", ("Pyth",))], 0, 0, 0),
    "a name that is not where its place is": ([Claim("Kubernetes", spans=at("like"))], 0, 0, 0),
    "what is denied": ([Claim("Java", ("Java",)), Claim("java-2", spans=at("Java"))], 0, 0, 0),
    "a word": ([Claim("Go", ("Go",))], 0, 0, 0),
}


@pytest.mark.parametrize(("claims", "right", "named", "concepts"), CLAIMS.values(), ids=CLAIMS)
def test_claims_are_judged_by_places_and_strings_by_where_they_stand(
    claims, right, named, concepts
):
    quality = Quality()
    quality.add(TEXT, GOLD, claims)
    assert (quality.claimed, quality.right) == (len(claims), right)
    assert quality.asked == {"named": 2, "concept": 1}
    assert (quality.found["named"], quality.found["concept"]) == (named, concepts)


def test_a_claim_counts_once_however_often_it_is_given():
    quality = Quality()
    quality.add(TEXT, GOLD, [Claim("Python", ("Python",)), Claim("PYTHON", ("PYTHON",))])
    assert (quality.claimed, quality.right) == (1, 1)


def test_an_optional_skill_is_right_and_is_not_asked_for():
    gold = {"skills": [{**GOLD["skills"][0], "optional": True}]}
    quality = Quality()
    quality.add(TEXT, gold, [Claim("python", spans=at("Python"))])
    assert quality.precision == 1
    assert quality.recall("named") is None


def test_who_claims_nothing_has_no_precision_and_no_recall():
    quality = Quality()
    quality.add(TEXT, GOLD, [])
    assert quality.precision is None
    assert quality.recall("named") == 0


# Peers are stood in for by modules of their names.

MINER = "resumeminer, end to end"


@pytest.fixture
def data(tmp_path):
    """Return a data folder of two resumes, with PDFs that no stand-in reads."""
    folder = tmp_path / "data"
    for kind in ("texts", "gold", "pdfs"):
        (folder / "resumes" / kind).mkdir(parents=True)
    for name in ("ann", "bo"):
        (folder / "resumes" / "texts" / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (folder / "resumes" / "gold" / f"{name}.json").write_text(
            json.dumps(GOLD), encoding="utf-8"
        )
        (folder / "resumes" / "pdfs" / f"{name}.pdf").write_bytes(b"%PDF-")
    return folder


@pytest.fixture
def row_of(tmp_path, monkeypatch, data):
    """Return a function that measures a stand-in for resumeminer whose parse_resume has a body."""

    def run(body, *, limit=60.0):
        source = f"import os, time\n\ndef parse_resume(path):\n    {body}\n"
        (tmp_path / "resumeminer.py").write_text(source, encoding="utf-8")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        resumes = inputs.labelled(data, tmp_path)
        names = tmp_path / "names.json"
        names.write_text(json.dumps({"python": ["Python"]}), encoding="utf-8")
        (row,) = measure(resumes, names, environments=None, rounds=2, limit=limit, wanted=[MINER])
        return row

    return run


def test_a_peer_has_figures_whatever_it_prints(row_of):
    row = row_of("print('{}'); os.write(1, b'[1]'); return {'skills': ['python', 'Lawn mowing']}")
    assert row.reason == ""
    assert (row.quality.resumes, row.quality.precision) == (2, 0.5)
    assert (row.quality.recall("named"), row.quality.recall("concept")) == (0.5, 0)
    assert min(row.start, row.milliseconds, row.megabytes) >= 0


def test_a_peer_that_fails_on_one_resume_says_so_and_finds_nothing_there(row_of):
    row = row_of("return {'skills': ['Python']} if 'ann' in path else [][1]")
    assert (row.failed, row.reason) == (1, "IndexError: list index out of range")
    assert (row.quality.precision, row.quality.recall("named")) == (1, 0.25)


FAILURES = {
    "raises on every resume": (
        "raise OSError('no /some/where/config.cfg')",
        "OSError: no config.cfg",
    ),
    "dies": ("os.write(2, b'out of luck'); os._exit(9)", "ended with 9: out of luck"),
    "hangs": ("time.sleep(600)", "no answer within 1 s"),
    "is no library": ("import nothing_of_this_name", "ModuleNotFoundError: No module named"),
}


@pytest.mark.parametrize(("body", "reason"), FAILURES.values(), ids=FAILURES)
def test_a_peer_that_fails_is_a_row_with_its_reason(row_of, body, reason):
    row = row_of(body, limit=1 if "sleep" in body else 60)
    assert reason in row.reason
    assert (row.start, row.milliseconds, row.megabytes) == (None, None, None)
    assert row.quality.precision is None


def test_a_peer_that_dies_later_is_a_row_too(row_of, tmp_path):
    marks = tmp_path / "calls"
    body = (
        f"open({str(marks)!r}, 'a').write('x'); os.path.getsize({str(marks)!r}) > 3 and os._exit(9)"
    )
    row = row_of(f"{body}; return {{'skills': []}}")
    assert row.reason == "ended with 9"
    assert (row.start, row.milliseconds) == (None, None)


def test_peers_that_are_given_our_names_are_given_all_of_them(tmp_path, monkeypatch, data):
    (tmp_path / "flashtext.py").write_text(
        "class KeywordProcessor:\n"
        "    def add_keywords_from_dict(self, names):\n"
        "        self.names = names\n"
        "    def extract_keywords(self, text, span_info):\n"
        "        return [(name, 0, 6) for name in self.names]\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    names = inputs.write_names(tmp_path)
    (row,) = measure(
        inputs.labelled(data, tmp_path),
        names,
        environments=None,
        rounds=1,
        limit=60,
        wanted=["FlashText, our names"],
    )
    assert row.quality.claimed == 2 * len(sm.load_taxonomy().skills)
    assert row.quality.recall("named") == 0.5


# Environments.


@pytest.fixture
def commands(monkeypatch, tmp_path):
    """Return the commands that would make environments, which make a folder only."""
    ran = []

    def run(*command):
        ran.append(command[1:])
        (tmp_path / "places" / "leverparser").mkdir(parents=True, exist_ok=True)

    monkeypatch.setattr(environments, "_run", run)
    return ran


def test_an_environment_is_made_once_and_anew_when_its_requirements_change(
    commands, tmp_path, monkeypatch
):
    python = environments.python_of("leverparser", tmp_path / "places")
    assert Path(python).is_relative_to(tmp_path / "places" / "leverparser")
    assert [command[:2] for command in commands] == [("-m", "venv"), ("-m", "pip")]
    environments.python_of("leverparser", tmp_path / "places")
    assert len(commands) == 2
    changed = tmp_path / "requirements"
    changed.mkdir()
    (changed / "leverparser.txt").write_text("leverparser==0.2.0\n", encoding="utf-8")
    monkeypatch.setattr(environments, "REQUIREMENTS", changed)
    environments.python_of("leverparser", tmp_path / "places")
    assert len(commands) == 4


def test_a_peer_that_cannot_be_installed_is_a_row_with_its_reason(monkeypatch, tmp_path, data):
    def fail(*_):
        message = "ERROR: No matching distribution found for resumeminer"
        raise environments.NotInstalledError(message)

    monkeypatch.setattr(environments, "_run", fail)
    (row,) = measure(
        inputs.labelled(data, tmp_path),
        tmp_path / "names.json",
        environments=tmp_path / "places",
        rounds=1,
        limit=60,
        wanted=[MINER],
    )
    assert "No matching distribution" in row.reason
    assert row.start is None


@pytest.mark.parametrize("name", EXTRACTORS)
def test_every_extractor_has_its_requirements_and_a_row_in_the_readme(name):
    environment = EXTRACTORS[name].environment
    assert (environment is None) == name.startswith("skillmatch")
    if environment:
        assert (environments.REQUIREMENTS / f"{environment}.txt").exists()
    readme = (ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8")
    assert f"\n| {name} | {EXTRACTORS[name].given} | " in readme


# What they are given.


def test_the_examples_are_those_that_can_be_read_and_have_no_gold(tmp_path):
    for name in ("student.pdf", "broken.pdf", "encrypted.pdf"):
        (tmp_path / name).write_bytes((ROOT / "examples" / "resumes" / name).read_bytes())
    work = tmp_path / "work"
    work.mkdir()
    (resume,) = inputs.examples(work, tmp_path)
    assert (resume.name, resume.gold) == ("student", None)
    assert resume.text_file.read_bytes().decode() == resume.text


def test_a_pdf_that_is_missing_is_set_from_its_text(tmp_path, data):
    pytest.importorskip("reportlab", reason="benchmarks/peers.txt has it")
    (data / "resumes" / "pdfs" / "ann.pdf").unlink()
    resumes = inputs.labelled(data, tmp_path)
    assert sm.read_resume(resumes[0].pdf_file).text.split() == TEXT.split()
    assert resumes[1].pdf_file.parent == data / "resumes" / "pdfs"


def test_without_pdfs_and_without_what_sets_them_the_rows_say_so(tmp_path, data, monkeypatch):
    monkeypatch.setitem(sys.modules, "reportlab", None)
    monkeypatch.setitem(sys.modules, "reportlab.lib.pagesizes", None)
    (data / "resumes" / "pdfs" / "ann.pdf").unlink()
    (row,) = measure(
        inputs.labelled(data, tmp_path),
        tmp_path / "names.json",
        environments=None,
        rounds=1,
        limit=60,
        wanted=[MINER],
    )
    assert "reportlab" in row.reason


# The table.


def quality(right, claimed, named, concepts):
    """Return a quality of ten named skills and ten concepts."""
    found = Quality(1, claimed, right)
    found.asked.update(named=10, concept=10)
    found.found.update(named=named, concept=concepts)
    return found


def row(name, start, milliseconds, judged, given="text", **more):
    """Return what an extractor took and found."""
    return Measured(name, given, "1.0", start, milliseconds, 50.0, judged, **more)


ROWS = [
    row(OURS["text"], 0.5, 5.0, quality(9, 10, 9, 8)),
    row("Fast", 0.1, 0.5, quality(5, 10, 5, 8)),
    row("Right", 0.9, 5.001, quality(10, 10, 1, 0), failed=2, reason="ValueError: a | b"),
    Measured("Gone", "text", reason="not installed: No module named 'gone'"),
    row(OURS["pdf"], 0.5, 9.0, quality(9, 10, 9, 8), given="pdf"),
]


def test_the_best_of_each_column_is_marked_among_those_given_the_same():
    lines = list(lines_of(ROWS))
    assert lines[2].startswith(
        f"| {OURS['text']} | text | 0.50 | 5.00 | **50** | 0.900 | **0.900** | **0.800** |"
    )
    assert lines[3].startswith("| Fast | text | **0.10** | **0.50** | **50** | 0.500 |")
    assert lines[6].startswith(
        f"| {OURS['pdf']} | pdf | **0.50** | **9.00** | **50** | **0.900** |"
    )


def test_a_row_tells_what_failed_and_why():
    lines = list(lines_of(ROWS))
    assert lines[4].endswith("| 1.0; failed on 2 resumes; ValueError: a / b |")
    assert lines[5] == (
        "| Gone | text | – | – | – | – | – | – | "
        "not measured; not installed: No module named 'gone' |"
    )
    assert {line.count("|") for line in lines[:7]} == {10}


def test_who_is_ahead_is_said_in_words_by_what_the_table_shows():
    text, pdf = list(lines_of(ROWS))[-2:]
    assert text == (
        f"\nAhead of `{OURS['text']}`, given the text: start, s 0.50: Fast (0.10); "
        "ms a resume 5.00: Fast (0.50); precision 0.900: Right (1.000)."
    )
    assert pdf.endswith("given the PDF: nobody in any column.")
