"""A file that can be read and names no skill is ranked with a question, for it may be no resume."""

from __future__ import annotations

import csv

import pytest

from skillmatch import match_folder, match_resume
from skillmatch.match import NO_SKILL_WARNING

OTHER_FILES = {
    "table.csv": "a,b\n1,2\n",
    "script.py": "import os\nprint(os.getcwd())\n",
    "letter.txt": "Dear Ms Voss,\n\nthank you for the flowers.\n",
    "numbers.txt": "12 13 14\n15 16 17\n",
}


@pytest.mark.parametrize("text", OTHER_FILES.values(), ids=OTHER_FILES)
def test_a_text_without_a_skill_is_asked_about(text):
    assert match_resume(text=text).warnings == (NO_SKILL_WARNING,)


@pytest.mark.parametrize(
    "text",
    ["Skills\nPython", "No experience with Java.", "I want to learn Rust.", "Trained the models."],
)
def test_a_text_with_one_is_not_whatever_it_says_of_it(text):
    assert NO_SKILL_WARNING not in match_resume(text=text).warnings


def test_the_row_the_table_and_the_pages_say_so(tmp_path, invoke):
    resumes, out = tmp_path / "in", tmp_path / "out"
    resumes.mkdir()
    for name, text in OTHER_FILES.items():
        (resumes / name).write_text(text, encoding="utf-8")
    rows = list(match_folder(resumes, jobs=1))
    assert {(row.status, row.reason, row.warnings) for row in rows} == {
        ("ok", "", (NO_SKILL_WARNING,))
    }
    done = invoke("batch", resumes, "--out", out, "--html", "--jobs", "1")
    assert done.exit_code == 0
    assert done.stdout.count("no skill found") == len(OTHER_FILES)
    with (out / "ranking.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["warnings"] for row in csv.DictReader(file)] == [NO_SKILL_WARNING] * 4
    assert NO_SKILL_WARNING in (out / "report.html").read_text(encoding="utf-8")
    page = invoke("match", resumes / "table.csv", "--html", "-").stdout
    assert NO_SKILL_WARNING in page
    assert NO_SKILL_WARNING in " ".join(invoke("match", resumes / "table.csv").stdout.split())
