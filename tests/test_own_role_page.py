"""docs/own-role.md does what it says: its code runs in order and prints what stands below it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[1] / "docs" / "own-role.md"
BLOCKS = re.findall(
    r"^```(\w+)\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)


def blocks(kind):
    return [body for name, body in BLOCKS if name == kind]


def test_the_code_prints_what_the_page_says(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("my_role.yaml").write_text(blocks("yaml")[0], encoding="utf-8")
    names = {}
    printed = []
    for code in blocks("python"):
        exec(code, names)  # noqa: S102 - the page's own code
        printed.append(capsys.readouterr().out)
    assert printed == blocks("text")


def test_the_commands_run(tmp_path, monkeypatch, invoke):
    monkeypatch.chdir(tmp_path)
    Path("resumes").mkdir()
    for name in ("cv.pdf", "resumes/a.txt"):  # a file is told by its content
        content = b"%PDF-1.4" if name == "cv.pdf" else b"Skills\nPython, SQL"
        Path(name).write_bytes(content)
    for name in ("posting.pdf", "posting.html", "posting.txt"):
        Path(name).write_text("Python and SQL", encoding="utf-8")
    lines = [line.split()[1:] for line in "".join(blocks("console")).splitlines()]
    assert [line[:1] for line in lines] == [["match"], ["batch"], ["roles"]]
    assert invoke(*lines[1]).exit_code == 0
    assert invoke(*lines[2]).exit_code == 0
    assert Path("my_role.yaml").exists()
    assert "no such option" not in invoke(*lines[0]).stderr.casefold()


@pytest.mark.parametrize("word", ["demand 0.8", "demand 0.32"])
def test_the_demands_are_those_of_the_code(word):
    assert word in PAGE.read_text(encoding="utf-8")
