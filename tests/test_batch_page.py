"""docs/batch.md does what it says: its code prints what stands below, its table is complete."""

from __future__ import annotations

import re
from pathlib import Path

from skillmatch.batch import STATUS_ADVICE
from skillmatch.batch.job import DEFAULT_MEMORY, DEFAULT_TIMEOUT

PAGE = (Path(__file__).parents[1] / "docs" / "batch.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
RESUMES = {
    "ann.txt": "Experience\nEngineer, Acme, 2023 - 2025\n- Built chatbots with LangChain.",
    "bob.md": "Experience\nEngineer, Acme, 2023 - 2025\n- Trained PyTorch models, MLflow.",
    "empty.pdf": "",
}


def blocks(kind):
    return [body for name, body in BLOCKS if name == kind]


def folder_of_three(place):
    (place / "resumes").mkdir()
    for name, text in RESUMES.items():
        (place / "resumes" / name).write_text(text, encoding="utf-8")


def test_the_code_prints_what_the_page_says(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    folder_of_three(tmp_path)
    names, printed = {}, []
    for code in blocks("python"):
        exec(code, names)  # noqa: S102 - the page's own code
        printed.append(capsys.readouterr().out)
    assert printed == blocks("text")


def test_the_command_runs_and_writes_what_the_page_says(tmp_path, monkeypatch, invoke):
    monkeypatch.chdir(tmp_path)
    folder_of_three(tmp_path)
    (line,) = "".join(blocks("console")).splitlines()
    assert invoke(*line.split()[2:]).exit_code == 3
    for name in ("results.jsonl", "ranking.csv"):
        assert f"`{name}`" in PAGE
        assert Path("results", name).is_file()


def test_every_status_stands_in_the_table_with_its_advice():
    rows = re.findall(r"^\| `(\w+)` \| ?(.*?) ?\|$", PAGE, re.MULTILINE)
    assert dict(row for row in rows if row[0] in STATUS_ADVICE) == STATUS_ADVICE


def test_the_limits_are_those_of_the_code():
    assert f"{DEFAULT_TIMEOUT:.0f} seconds (`--timeout`)" in PAGE
    assert f"{DEFAULT_MEMORY // 1_000_000:,} MB" in PAGE
