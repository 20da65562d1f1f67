"""No command writes over a file it reads, or over a file that people have edited."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

POSTING = "Search Engineer\n\nRequirements\n- Python\n- LangChain or LlamaIndex\n"
ONET = "O*NET-SOC Code\tWorkplace Example\n15-2051.00\tQuibbleDB\n"

# "=" is the name that the output is given: the input's own, or another name of it.
COMMANDS = {
    "match cv.txt --html =": "cv.txt",
    "match cv.txt --posting posting.txt --html =": "posting.txt",
    "match cv.txt --role role.yaml --html =": "role.yaml",
    "match cv.txt --taxonomy mine.yaml --html =": "mine.yaml",
    "match cv.txt --taxonomy skills --html =": "skills/ours.yaml",
    "report results/results.jsonl --out =": "results/results.jsonl",
    "report results --out =": "results/results.jsonl",
    "roles count postings.jsonl --out =": "postings.jsonl",
    "roles count more.jsonl postings.jsonl --out =": "postings.jsonl",
    "roles from-posting posting.txt --out =": "posting.txt",
    "roles from-posting posting.txt --force --out =": "posting.txt",
    "roles from-posting posting.txt --taxonomy mine.yaml --out =": "mine.yaml",
    "taxonomy import onet.txt --out =": "onet.txt",
    "taxonomy import onet.txt --force --out =": "onet.txt",
    "taxonomy import onet.txt --report =": "onet.txt",
    "taxonomy import onet.txt --taxonomy mine.yaml --report =": "mine.yaml",
    "taxonomy export --to skos --taxonomy mine.yaml --out =": "mine.yaml",
    "taxonomy export --to spacy-ruler --taxonomy skills --out =": "skills/ours.yaml",
}


def themselves(file):
    return file


def soft_link(file):
    (file.parent.parent / "soft").symlink_to(file)
    return file.parent.parent / "soft"


def hard_link(file):
    os.link(file, file.parent.parent / "hard")
    return file.parent.parent / "hard"


def roundabout(file):
    return file.parent / ".." / file.parent.name / file.name


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Return a folder with a file of every kind a command reads."""
    work = tmp_path / "work"
    for folder in ("skills", "results", "inbox"):
        (work / folder).mkdir(parents=True)
    monkeypatch.chdir(work)
    skill = "skills:\n  zorbl:\n    name: Zorbl\n    kind: tool\n    category: data-tools\n"
    row = '{"role": "search", "text": "Python and SQL"}\n'
    files = {
        "cv.txt": "Skills\nPython, SQL\n",
        "inbox/cv.txt": "Skills\nPython, SQL\n",
        "posting.txt": POSTING,
        "role.yaml": "role: mine\n",
        "mine.yaml": skill,
        "skills/ours.yaml": skill,
        "results/results.jsonl": "{}\n",
        "postings.jsonl": row,
        "more.jsonl": row,
        "onet.txt": ONET,
    }
    for name, text in files.items():
        (work / name).write_text(text, encoding="utf-8")
    return work


@pytest.mark.parametrize("name", [themselves, roundabout, soft_link, hard_link])
@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_is_read_is_not_written(command, name, place, invoke):
    if sys.platform == "win32" and name is soft_link:
        pytest.skip("not everybody may make links there")
    file = place / COMMANDS[command]
    before = file.read_bytes()
    words = [str(name(file)) if word == "=" else word for word in command.split()]
    done = invoke(*words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "cannot be written: it is a file that is read" in done.stderr
    assert file.read_bytes() == before


@pytest.mark.parametrize("link", [soft_link, hard_link])
def test_a_batch_writes_over_no_resume(link, place, invoke):
    (place / "out").mkdir()
    link(place / "inbox" / "cv.txt").rename(place / "out" / "ranking.csv")
    done = invoke("batch", "inbox", "--out", "out", "--jobs", "1")
    assert done.exit_code == 2
    assert "ranking.csv cannot be written: it is a file that is read" in done.stderr
    assert (place / "inbox" / "cv.txt").read_text(encoding="utf-8") == "Skills\nPython, SQL\n"


def test_a_batch_writes_over_no_posting(place, invoke):
    (place / "out").mkdir()
    shutil.copy(place / "posting.txt", place / "out" / "report.html")
    asked = ("batch", "inbox", "--out", "out", "--posting", "out/report.html", "--jobs", "1")
    assert invoke(*asked, "--html").exit_code == 2
    assert invoke(*asked).exit_code == 0  # without --html no page is written


@pytest.mark.usefixtures("place")
def test_a_batch_replaces_its_own_outputs(invoke):
    for _ in range(2):
        done = invoke("batch", "inbox", "--out", "out", "--html", "--jobs", "1", "--quiet")
        assert done.exit_code == 0
    for _ in range(2):
        assert invoke("report", "out").exit_code == 0


def test_the_page_beside_results_does_not_replace_them(place, invoke):
    results = place / "results" / "report.html"
    results.write_text("{}\n", encoding="utf-8")
    done = invoke("report", "results/report.html")
    assert done.exit_code == 2
    assert results.read_text(encoding="utf-8") == "{}\n"


def test_what_comes_by_standard_input_is_not_written(place):
    command = [sys.executable, "-m", "skillmatch", "match", "-", "--html", "cv.txt"]
    with (place / "cv.txt").open("rb") as file:
        done = subprocess.run(command, cwd=place, stdin=file, capture_output=True, check=False)
    assert done.returncode == 2
    assert (place / "cv.txt").read_text(encoding="utf-8") == "Skills\nPython, SQL\n"


def test_two_outputs_do_not_go_to_one_file(place, invoke):
    done = invoke("taxonomy", "import", "onet.txt", "--out", "o.yaml", "--report", "./o.yaml")
    assert done.exit_code == 2
    assert "two outputs go there" in done.stderr
    assert not (place / "o.yaml").exists()


MADE_TO_BE_EDITED = [
    ("roles", "from-posting", "posting.txt", "--out", "made.yaml"),
    ("taxonomy", "import", "onet.txt", "--out", "made.yaml"),
]


@pytest.mark.parametrize("command", MADE_TO_BE_EDITED)
def test_an_edited_file_is_replaced_only_by_force(command, place, invoke):
    made = place / "made.yaml"
    assert invoke(*command).exit_code == 0
    first = made.read_text(encoding="utf-8")
    assert invoke(*command).exit_code == 0  # nothing was edited, so nothing is lost
    made.write_text(f"# mine\n{first}", encoding="utf-8")
    done = invoke(*command)
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "made.yaml is there already; give another name, or --force" in done.stderr
    assert made.read_text(encoding="utf-8") == f"# mine\n{first}"
    assert invoke(*command, "--force").exit_code == 0
    assert made.read_text(encoding="utf-8") == first


@pytest.mark.parametrize("command", MADE_TO_BE_EDITED)
def test_an_empty_file_is_written_into(command, place, invoke):
    (place / "made.yaml").touch()
    assert invoke(*command).exit_code == 0
    assert (place / "made.yaml").stat().st_size


def test_other_files_are_written_as_ever(place, invoke):
    (place / "cv.html").write_text("an older page", encoding="utf-8")
    assert invoke("match", "cv.txt", "--html", "cv.html").exit_code == 0
    assert invoke("match", "cv.txt", "--html", os.devnull).exit_code == 0
    named_as_role = ("match", "cv.txt", "--role", "ai-engineer", "--html", "ai-engineer")
    assert [invoke(*named_as_role).exit_code for _ in range(2)] == [0, 0]
