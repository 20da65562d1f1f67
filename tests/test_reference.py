"""Reference counts: idf as scikit-learn computes it, shares, CSV there and back, bad CSV."""

from __future__ import annotations

import pickle
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfTransformer

from skillmatch import RoleError
from skillmatch.reference import ReferenceCounts, builtin_counts, read_counts

COUNTS = ReferenceCounts(
    {"ai-engineer": 4, "ml-engineer": 6, "empty": 0},
    {"python": {"ai-engineer": 4, "ml-engineer": 5}, "go": {"ml-engineer": 1}},
)
LIGHT = """
import sys
from skillmatch import load_role, load_taxonomy, match_resume
load_taxonomy(), load_role("ai-engineer").competencies[0].needs[0].weight
match_resume(text="Skills: Python, PyTorch")
print([name for name in ("sklearn", "scipy", "numpy") if name in sys.modules])
"""


@given(st.integers(1, 40), st.integers(1, 12), st.integers(0, 2**32 - 1))
def test_the_idf_equals_scikit_learns(postings, skills, seed):
    asked = np.random.default_rng(seed).random((postings, skills)) < 0.3
    counts = ReferenceCounts(
        {"a": postings}, {f"s{i}": {"a": int(asked[:, i].sum())} for i in range(skills)}
    )
    fitted = TfidfTransformer(smooth_idf=True).fit(csr_matrix(asked.astype(float))).idf_
    ours = [counts.idf(f"s{i}") for i in range(skills)]
    assert np.abs(fitted - ours).max() <= 1e-12


def test_the_idf_of_the_shipped_counts_equals_scikit_learns():
    counts = builtin_counts()
    skills = sorted(counts.skills)
    df = np.array([counts.document_frequency(skill) for skill in skills])
    rows = np.concatenate([np.arange(n) for n in df])
    columns = np.repeat(np.arange(len(skills)), df)
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(counts.total, len(skills)))
    fitted = TfidfTransformer(smooth_idf=True).fit(matrix).idf_
    assert np.abs(fitted - [counts.idf(skill) for skill in skills]).max() <= 1e-12


def test_a_skill_no_posting_asks_for_is_the_rarest():
    assert COUNTS.idf("fortran") == pytest.approx(np.log(11) + 1)
    assert COUNTS.idf("fortran") > COUNTS.idf("go") > COUNTS.idf("python") >= 1


def test_a_skill_every_posting_asks_for_has_an_idf_of_one():
    assert ReferenceCounts({"a": 3}, {"python": {"a": 3}}).idf("python") == 1


def test_the_idf_is_defined_without_any_posting():
    assert ReferenceCounts({}, {}).idf("python") == 1


@pytest.mark.parametrize(
    ("skill", "role", "share"),
    [
        ("python", "ai-engineer", 1.0),
        ("python", "ml-engineer", 5 / 6),
        ("go", "ai-engineer", 0.0),
        ("go", "empty", 0.0),
        ("go", "no-such-role", 0.0),
        ("fortran", "ai-engineer", 0.0),
    ],
)
def test_the_share_of_a_roles_postings_that_ask_for_a_skill(skill, role, share):
    assert COUNTS.share(skill, role) == pytest.approx(share)


def test_totals_are_over_all_roles():
    assert COUNTS.total == 10
    assert COUNTS.document_frequency("python") == 9
    assert COUNTS.document_frequency("fortran") == 0


def test_the_csv_has_a_row_for_each_skill_and_a_column_for_each_role():
    assert COUNTS.to_csv() == (
        "skill,ai-engineer,empty,ml-engineer\n(postings),4,0,6\ngo,0,0,1\npython,4,0,5\n"
    )


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_counts_come_back_from_csv(tmp_path, ending):
    path = tmp_path / "counts.csv"
    path.write_bytes(COUNTS.to_csv().replace("\n", ending).encode())
    assert read_counts(path) == COUNTS


@pytest.mark.parametrize(
    "role",
    [
        "AI, engineer",
        'the "AI" engineer',
        "ingénieur",
        pytest.param(
            "AI\u2028engineer",
        ),
        pytest.param(
            "AI\nengineer",
        ),
    ],
)
def test_a_role_called_anything_comes_back_from_csv(tmp_path, role):
    path = tmp_path / "counts.csv"
    counts = ReferenceCounts({role: 2}, {"python": {role: 1}})
    path.write_bytes(counts.to_csv().encode())
    assert read_counts(path) == counts


def test_counts_survive_the_way_between_processes():
    assert pickle.loads(pickle.dumps(COUNTS)) == COUNTS  # noqa: S301 - we pickled it


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"", [(1, "must start with")], id="empty"),
        pytest.param(b"skill,a\n", [(1, "must start with")], id="no postings"),
        pytest.param(b"id,a\n(postings),3\n", [(1, "must start with")], id="other header"),
        pytest.param(b"skill,a\npython,3\n", [(1, "must start with")], id="postings left out"),
        pytest.param(b"\xff", [(0, "cannot be read (it is not UTF-8 text)")], id="not UTF-8"),
        pytest.param(
            b"skill,a,b\n(postings),3,4\npython,1,1\ngo,1\n\nrust,1,x\nr,1,1.5\nc,1,1,1\n",
            [(line, "needs 2 whole numbers behind the skill") for line in (4, 5, 6, 7, 8)],
            id="every bad row, with its line",
        ),
        pytest.param(
            b"skill,a\n(postings),many\n",
            [(2, "needs 1 whole numbers behind the skill")],
            id="no number of postings",
        ),
        pytest.param(
            b"skill,a\n(postings),3\npython,1\x00\n", [(3, "needs 1 whole")], id="a zero byte"
        ),
    ],
)
def test_what_is_no_table_of_counts_is_named_with_its_line(tmp_path, content, expected):
    path = tmp_path / "counts.csv"
    path.write_bytes(content)
    with pytest.raises(RoleError) as caught:
        read_counts(path)
    assert [problem.line for problem in caught.value.problems] == [line for line, _ in expected]
    for problem, (_, message) in zip(caught.value.problems, expected, strict=True):
        assert problem.file == str(path)
        assert problem.message.startswith(message)


@pytest.mark.parametrize("made", ["nothing", "folder"])
def test_counts_that_are_not_there_are_named(tmp_path, made):
    path = tmp_path / "counts.csv"
    if made == "folder":
        path.mkdir()
    with pytest.raises(RoleError, match=r"counts\.csv: cannot be read"):
        read_counts(path)


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param("(postings),3\npython,-2\n", id="a negative count"),
        pytest.param("(postings),-3\npython,0\n", id="negative postings"),
        pytest.param("(postings),3\npython,4\n", id="more than there are postings"),
        pytest.param("(postings),3\npython,1\npython,2\n", id="one skill twice"),
        pytest.param("(postings),3\n(postings),4\n", id="the postings twice"),
    ],
)
def test_counts_that_cannot_be_are_no_counts(tmp_path, rows):
    path = tmp_path / "counts.csv"
    path.write_text(f"skill,a\n{rows}")
    with pytest.raises(RoleError):
        read_counts(path)


def test_one_role_in_two_columns_is_an_error(tmp_path):
    path = tmp_path / "counts.csv"
    path.write_text("skill,a,a\n(postings),3,4\n")
    with pytest.raises(RoleError):
        read_counts(path)


def test_a_field_too_long_for_python_is_an_error_of_ours(tmp_path):
    path = tmp_path / "counts.csv"
    path.write_text(f"skill,a\n(postings),3\n{'x' * 200_000},1\n")
    with pytest.raises(RoleError):
        read_counts(path)


def test_counts_saved_by_a_spreadsheet_are_read(tmp_path):
    path = tmp_path / "counts.csv"
    path.write_bytes(b"\xef\xbb\xbf" + COUNTS.to_csv().replace("\n", "\r\n").encode())
    assert read_counts(path) == COUNTS


def test_matching_imports_neither_scikit_learn_nor_numpy():
    run = subprocess.run(
        [sys.executable, "-c", LIGHT], capture_output=True, text=True, check=True, timeout=60
    )
    assert run.stdout.strip() == "[]"
