"""Exit codes: those of docs/command.md, for every command and every way to fail."""

from __future__ import annotations

import pytest
from test_command_page import TREE

FINE, NOTHING, WRONG, SOME = 0, 1, 2, 3

CODES = {
    # A path is not there, or of the wrong kind.
    "match nope.pdf": WRONG,
    "match folder": WRONG,
    "match cv.txt --role nope.yaml": WRONG,
    "match cv.txt --posting nope.pdf": WRONG,
    "match cv.txt --posting folder": WRONG,
    "match cv.txt --posting s3://inbox/posting.pdf": WRONG,
    "match cv.txt --taxonomy nope.yaml": WRONG,
    "match cv.txt --taxonomy folder": WRONG,
    "match cv.txt --html folder": WRONG,
    "match cv.txt --html nope/": WRONG,
    "match cv.txt --html nope/cv.html": WRONG,
    "batch nope --out o": WRONG,
    "batch cv.txt --out o": WRONG,
    "batch inbox --out cv.txt": WRONG,
    "batch inbox --out o --posting nope.pdf": WRONG,
    "batch inbox --out o --taxonomy nope.yaml": WRONG,
    "batch inbox --out taken": WRONG,
    "report nope": WRONG,
    "report folder": WRONG,
    "report rows.jsonl --out folder": WRONG,
    "audit nope --groups groups.csv": WRONG,
    "audit rows.jsonl --groups nope": WRONG,
    "roles show nope.yaml": WRONG,
    "roles count nope.jsonl --out c.csv": WRONG,
    "roles count postings.jsonl --out folder": WRONG,
    "roles count postings.jsonl --out nope/c.csv": WRONG,
    "roles from-posting nope.pdf": WRONG,
    "roles from-posting folder": WRONG,
    "roles from-posting posting.txt --out folder": WRONG,
    "taxonomy check nope.yaml": WRONG,
    "taxonomy import nope.csv": WRONG,
    "taxonomy import nope.csv --from lightcast": WRONG,
    "taxonomy import onet.txt --out folder": WRONG,
    "taxonomy import onet.txt --report folder": WRONG,
    "taxonomy export --to spacy-phrases --out folder": WRONG,
    # What a file holds is not right.
    "match cv.txt --taxonomy posting.txt": WRONG,
    "report cv.txt": WRONG,
    "audit cv.txt --groups groups.csv": WRONG,
    "roles count cv.txt --out c.csv": WRONG,
    "roles from-posting nothing.txt": WRONG,
    "taxonomy check posting.txt": WRONG,
    "taxonomy import cv.txt": WRONG,
    "taxonomy search x --taxonomy nope.yaml": WRONG,
    "taxonomy show x --taxonomy nope.yaml": WRONG,
    "taxonomy try x --taxonomy nope.yaml": WRONG,
    # A word is not right.
    "match cv.txt --role nope": WRONG,
    "roles show nope": WRONG,
    "schema nope": WRONG,
    "completion nope": WRONG,
    # Nothing was scored, found or written.
    "match empty.pdf": NOTHING,
    "match cv.txt --posting empty.pdf": NOTHING,
    "batch folder --out o": NOTHING,
    "batch damaged --out o --jobs 1": NOTHING,
    "batch damaged --out o --jobs 1 --quiet": NOTHING,
    "report empty.pdf": NOTHING,
    "roles count empty.pdf --out c.csv": NOTHING,
    "roles from-posting empty.pdf": NOTHING,
    "taxonomy search zzzzqqq": NOTHING,
    "taxonomy show zzzzqqq": NOTHING,
    "taxonomy try nothing": NOTHING,
    "taxonomy try go": NOTHING,
    # Fine.
    "match cv.txt": FINE,
    "roles": FINE,
    "roles show ml-engineer": FINE,
    "roles from-posting posting.txt": FINE,
    "schema": FINE,
    "completion bash": FINE,
    "taxonomy show kubernetes": FINE,
}
"""What each command ends with, in a folder of files that are named for what they are."""

PRINTING_AND_FAILING = {"taxonomy try go", "batch damaged --out o --jobs 1"}
"""What prints what it found though that is nothing to be fine with."""


@pytest.fixture
def files(tmp_path, monkeypatch):
    for folder in ("folder", "inbox", "damaged", "taken/results.jsonl"):
        (tmp_path / folder).mkdir(parents=True)
    for name, text in {
        "cv.txt": "Skills\nPython, PyTorch\n",
        "inbox/cv.txt": "Skills\nPython, PyTorch\n",
        "damaged/cv.pdf": "",
        "empty.pdf": "",
        "rows.jsonl": "",
        "groups.csv": "file,sex\ncv.txt,f\n",
        "nothing.txt": "We are kind.\n",
        "posting.txt": "ML engineer\n\nRequirements\n- Python\n- PyTorch\n- SQL\n",
        "postings.jsonl": '{"role": "ml-engineer", "text": "You train models with PyTorch."}\n',
        "onet.txt": "O*NET-SOC Code\tWorkplace Example\n15-1252.00\tZorblscript\n",
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("line", CODES)
@pytest.mark.long("a process each")
def test_a_command_ends_as_the_page_says(line, invoke):
    done = invoke(*line.split())
    assert done.exit_code == CODES[line], done.stderr
    failed = CODES[line] != FINE
    assert bool(done.stdout) is (not failed or line in PRINTING_AND_FAILING)
    if failed:
        assert done.stderr.startswith(("skillmatch: ", "Usage: skillmatch", "Usage: main"))
        assert len(done.stderr.strip().splitlines()[-1].split()) > 3  # a sentence
        assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("files")
def test_some_files_that_failed_have_a_code_of_their_own(invoke, tmp_path):
    (tmp_path / "inbox" / "empty.pdf").write_bytes(b"")
    assert invoke("batch", "inbox", "--out", "o", "--jobs", "1").exit_code == SOME


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("line", ["match cv.txt", "roles", "taxonomy check"])
def test_ctrl_c_ends_any_command_with_130(line, invoke, monkeypatch):
    def stopped(*_args, **_kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr("skillmatch.match.match_resume", stopped)
    monkeypatch.setattr("skillmatch.roles.list_roles", stopped)
    monkeypatch.setattr("skillmatch.taxonomy.load_taxonomy", stopped)
    done = invoke(*line.split())
    assert (done.exit_code, done.stdout, done.stderr) == (130, "", "skillmatch: stopped\n")


@pytest.mark.parametrize("path", TREE)
def test_every_command_has_a_case(path):
    words = path.split()[1:]
    assert any(line.split()[: len(words)] == words for line in CODES)
