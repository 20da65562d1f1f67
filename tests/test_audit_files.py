"""The files of an audit: what is read as scores and groups, and what is said of mistakes."""

from __future__ import annotations

import json

import pytest

from skillmatch.audit_files import read_groups, read_scores
from skillmatch.errors import AuditError

RANKING = """\
rank,file,status,ai-engineer,ai-engineer band,ml-engineer,ml-engineer band,reason
1,a.pdf,ok,62.5,good,12.0,weak,
2,"b, c.pdf",ok,40.0,partial,80.1,strong,
,d.pdf,encrypted,,,,,needs a password
"""
TWICE = "the file 'a' stands in it twice; leave one of the rows out"
NO_FILE = "has no column 'file'; give the column of file names that name in line 1"


@pytest.fixture
def written(tmp_path):
    """Return a function that writes a file and returns its path."""

    def write(text, name="table.csv"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def problems(read, *args):
    with pytest.raises(AuditError) as error:
        read(*args)
    return [(problem.line, problem.message) for problem in error.value.problems]


def test_a_ranking_gives_the_scores_of_a_role(written):
    scores = {"a.pdf": 62.5, "b, c.pdf": 40.0, "d.pdf": None}
    assert read_scores(written(RANKING), "ai-engineer") == ("ai-engineer", scores)


def test_the_mark_of_utf_8_the_line_ends_and_the_signs_of_spreadsheets_do_not_matter(written):
    german = "\ufeffrank;file;x;x band\r\n1;ä.pdf;62,5;good\r\n2;'=b.pdf;7;weak\r\n\r\n"
    assert read_scores(written(german), None) == ("x", {"ä.pdf": 62.5, "=b.pdf": 7.0})
    assert read_groups(written("file\tsex\n'=b.pdf\twoman\n")) == {"=b.pdf": {"sex": "woman"}}


def test_the_only_score_need_not_be_named(written):
    assert read_scores(written("file,x,x band\na,1,weak\n"), None) == ("x", {"a": 1.0})


def test_any_column_of_numbers_can_be_the_score(written):
    assert read_scores(written("file,points\na,1e1\n"), "points") == ("points", {"a": 10.0})


def test_another_column_than_a_fit_may_hold_any_number(written):
    table = written("file,points\na,-5\nb,150\n")
    assert read_scores(table, "points") == ("points", {"a": -5.0, "b": 150.0})
    assert [line for line, _ in problems(lambda: read_scores(table, "points", is_fit=True))] == [
        2,
        3,
    ]


def test_nothing_and_all_are_fits(written):
    table = written("file,x,x band\na,0,weak\nb,100,strong\n")
    assert read_scores(table, None) == ("x", {"a": 0.0, "b": 100.0})


def test_results_give_the_scores_of_a_role(written):
    rows = [
        {"schema_version": 1, "file": "a.pdf", "fits": [{"role_id": "x", "score": 0.25}]},
        {"schema_version": 1, "file": "b.pdf", "fits": []},
    ]
    path = written("".join(json.dumps(row) + "\n" for row in rows), "results.jsonl")
    assert read_scores(path, None) == ("x", {"a.pdf": 25.0, "b.pdf": None})


@pytest.mark.parametrize(
    ("text", "column", "line", "message"),
    [
        (RANKING, None, 1, "say with --role which score is meant: ai-engineer, ml-engineer"),
        (RANKING, "ai-enginer", 1, "has no column 'ai-enginer'; did you mean 'ai-engineer'?"),
        (RANKING, "q", 1, "has no column 'q'; its scores are ai-engineer, ml-engineer"),
        ("file,x\na,1\nb,good\n", "x", 3, "'good' is no score; a score is a number such as 62.5"),
        ("file,x\na,nan\n", "x", 2, "'nan' is no score; a score is a number such as 62.5"),
        ("file,x,x band\na,-5,weak\n", "x", 2, "the fit '-5' is not between 0 and 100; correct it"),
        ("file;x;x band\na;1;weak\nb;100,5;good\n", None, 3,
         "the fit '100,5' is not between 0 and 100; correct it"),
        ("file,ml-engineer\na,150\n", "ML engineer", 2,
         "the fit '150' is not between 0 and 100; correct it"),
        ('{"schema_version": 1, "file": "a", "fits": [{"role_id": "x", "score": 1.5}]}\n', "x", 1,
         "the score of 'x' is not between 0 and 1; correct it"),
        ('{"schema_version": 1, "file": "a", "fits": [{"role_id": "x", "score": NaN}]}\n', "x", 1,
         "the score of 'x' is not between 0 and 1; correct it"),
        ("file,x\na,1\n\na,2\n", "x", 4, TWICE),
        ("file,x\na,1,2\n", "x", 2, "has 3 cells and the header 2; mend the row"),
        ('file,x\n"a\nb",1\n,1\n', "x", 4, "names no file; fill the cell or leave the row out"),
        ("files,x\na,1\n", "x", 1, NO_FILE),
        ("file,x,x\na,1,1\n", "x", 1, "has the column 'x' twice; take one out"),
        ("file,\na,1\n", "x", 1, "has a column without a name; name it or take it out"),
        ("", "x", 1, NO_FILE),
        (
            '{"file": "a"}\n', "x", 1,
            "is no result of 'skillmatch batch'; give its results.jsonl as it is",
        ),
        (b"file,x\n\xff,1\n", "x", 0, "is not UTF-8 text; save it as 'CSV UTF-8'"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_results_is_told_with_its_line(written, text, column, line, message):
    assert problems(read_scores, written(text), column) == [(line, message)]


def test_all_mistakes_are_told_at_once(written):
    assert [line for line, _ in problems(read_scores, written("file,x\na,?\nb,!\n"), "x")] == [2, 3]


def test_a_file_that_is_not_there_is_told(tmp_path):
    [(line, message)] = problems(read_scores, tmp_path / "none.csv", "x")
    assert (line, message) == (0, "cannot be opened; check the path")


def test_groups_are_what_is_written_and_blank_or_unknown_is_unknown(written):
    table = "file,sex,ethnicity\na.pdf, woman ,\nb.pdf,Unknown,Asian\n"
    assert read_groups(written(table)) == {
        "a.pdf": {"sex": "woman", "ethnicity": ""},
        "b.pdf": {"sex": "", "ethnicity": "Asian"},
    }


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("file\na\n", 1, "has no column but 'file'; add one for each category, such as sex"),
        ("file,sex\na,m\na,m\n", 3, TWICE),
        ("file,sex\na,Man\nb,man\n", 3, "sex is 'man' here and 'Man' above; write it one way"),
    ],
)
def test_a_mistake_in_the_groups_is_told_with_its_line(written, text, line, message):
    assert problems(read_groups, written(text)) == [(line, message)]
