"""Counting postings: each skill once per posting, negated ones never, bad lines named."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from skillmatch import OutputError, RoleError, Skill, SkillmatchError, Taxonomy
from skillmatch.count_postings import count_postings, read_postings, write_counts
from skillmatch.reference import ReferenceCounts, read_counts

TAXONOMY = Taxonomy(
    (
        Skill("python", "Python", "language"),
        Skill("docker", "Docker"),
        Skill("kubernetes", "Kubernetes", aliases=("k8s",)),
    )
)
POSTINGS = [
    ("ml-engineer", "We need Python and Docker. Python is used everywhere."),
    ("ml-engineer", "Python. No experience with Docker."),
    ("ai-engineer", "Python, k8s"),
    ("ai-engineer", "Docker"),
    ("ai-engineer", "A friendly team."),
]
IMPORTED = """
import sys
from skillmatch.count_postings import count_postings, read_postings, write_counts
print("sklearn" in sys.modules)
count_postings([("a", "Python"), ("a", "Python")])
print("sklearn" in sys.modules)
"""


def write_lines(path, *lines):
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_each_skill_counts_once_per_posting_and_role():
    counts = count_postings(POSTINGS, taxonomy=TAXONOMY)
    assert counts.postings == {"ai-engineer": 3, "ml-engineer": 2}
    assert counts.skills["python"] == {"ai-engineer": 1, "ml-engineer": 2}
    assert counts.total == 5


def test_a_negated_skill_is_not_asked_for():
    counts = count_postings(POSTINGS, taxonomy=TAXONOMY)
    assert counts.skills["docker"] == {"ai-engineer": 1, "ml-engineer": 1}


def test_a_skill_only_one_posting_names_is_left_out():
    assert "kubernetes" not in count_postings(POSTINGS, taxonomy=TAXONOMY).skills


def test_the_order_of_postings_makes_no_difference():
    one = count_postings(POSTINGS, taxonomy=TAXONOMY)
    other = count_postings(reversed(POSTINGS), taxonomy=TAXONOMY)
    assert one == other
    assert one.to_csv() == other.to_csv()


def test_the_built_in_skills_are_counted_unless_others_are_given():
    assert count_postings([("a", "PyTorch")] * 2).skills["pytorch"] == {"a": 2}


@pytest.mark.parametrize("postings", [[], [("a", "")], [("a", "A friendly team.")] * 3])
def test_postings_that_name_no_skill_give_counts_without_skills(postings):
    counts = count_postings(postings, taxonomy=TAXONOMY)
    assert counts.skills == {}
    assert counts.total == len(postings)


def test_a_difference_from_scikit_learn_cannot_ship(monkeypatch):
    right = ReferenceCounts.idf
    monkeypatch.setattr(ReferenceCounts, "idf", lambda self, skill: right(self, skill) + 1e-9)
    with pytest.raises(SkillmatchError, match="differs from scikit-learn's"):
        count_postings(POSTINGS, taxonomy=TAXONOMY)


@pytest.mark.long("a process with all of scikit-learn")
def test_scikit_learn_is_imported_to_count_only():
    run = subprocess.run(
        [sys.executable, "-c", IMPORTED], capture_output=True, text=True, check=True, timeout=60
    )
    assert run.stdout.split() == ["False", "True"]


def test_no_skill_is_counted_when_none_is_given():
    assert count_postings([("a", "Python")] * 2, taxonomy=Taxonomy(())).skills == {}


def test_postings_are_read_in_the_order_of_the_file(tmp_path):
    lines = [json.dumps({"role": role, "text": text, "more": 1}) for role, text in POSTINGS]
    path = write_lines(tmp_path / "postings.jsonl", *lines[:2], "", "  ", *lines[2:], "")
    assert list(read_postings(path)) == POSTINGS


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("role: a", id="no JSON"),
        pytest.param('{"role": "a", "text": "b"', id="cut off"),
        pytest.param("[]", id="a list"),
        pytest.param('"text"', id="a text"),
        pytest.param("null", id="nothing"),
        pytest.param('{"role": "a"}', id="no text"),
        pytest.param('{"text": "b"}', id="no role"),
        pytest.param('{"role": 1, "text": "b"}', id="a number for a role"),
        pytest.param('{"role": "a", "text": null}', id="nothing for a text"),
        pytest.param(
            "[" * 100_000,
            id="nested deeply",
        ),
    ],
)
def test_a_bad_line_is_named_with_its_number_and_not_repeated(tmp_path, line):
    good = '{"role": "a", "text": "SECRET"}'
    path = write_lines(tmp_path / "postings.jsonl", good, "", line, good)
    with pytest.raises(RoleError) as caught:
        list(read_postings(path))
    (problem,) = caught.value.problems
    assert (problem.file, problem.line) == (str(path), 3)
    assert problem.message == "is no JSON object with the texts 'role' and 'text'"


@pytest.mark.parametrize("role", ["\\ud800", "AI engineer", "", "a\\nb"])
def test_a_role_that_is_no_id_is_named_with_its_line(tmp_path, role):
    path = write_lines(tmp_path / "postings.jsonl", f'{{"role": "{role}", "text": "b"}}')
    with pytest.raises(RoleError, match="lower-case words joined by hyphens"):
        list(read_postings(path))


@pytest.mark.parametrize("made", ["nothing", "folder", "not UTF-8"])
def test_postings_that_cannot_be_read_are_named(tmp_path, made):
    path = tmp_path / "postings.jsonl"
    if made == "folder":
        path.mkdir()
    elif made == "not UTF-8":
        path.write_bytes(b'{"role": "\xff"}')
    with pytest.raises(RoleError, match=r"postings\.jsonl: cannot be read \("):
        list(read_postings(path))


def test_counts_written_are_those_read(tmp_path):
    counts = count_postings(POSTINGS, taxonomy=TAXONOMY)
    path = tmp_path / "counts.csv"
    path.write_text("old")
    write_counts(counts, path)
    assert read_counts(path) == counts
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("made", ["no folder", "a folder"])
def test_a_place_that_cannot_be_written_is_named(tmp_path, made):
    path = tmp_path / "counts.csv" if made == "a folder" else tmp_path / "none" / "counts.csv"
    if made == "a folder":
        path.mkdir()
    with pytest.raises(OutputError, match=r"counts\.csv cannot be written: "):
        write_counts(ReferenceCounts({}, {}), path)


def test_a_write_that_fails_leaves_nothing_beside_the_target(tmp_path):
    path = tmp_path / "counts.csv"
    path.mkdir()
    with pytest.raises(OutputError):
        write_counts(ReferenceCounts({}, {}), path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_called_dot_is_a_place_that_cannot_be_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(OutputError):
        write_counts(ReferenceCounts({}, {}), tmp_path.__class__())
