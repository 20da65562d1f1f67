"""What is given in place of a resume by mistake is told in one sentence, and never quoted."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from skillmatch import (
    DocumentError,
    UnreadableDocumentError,
    match_files,
    match_folder,
    match_resume,
    rank_folder,
    read_resume,
    role_from_posting,
)
from skillmatch.read.given import ONLY_A_FILE_NAME, TEXT_IN_PLACE_OF_PATH, is_file_name, is_text

TEXTS = [
    "Mira Voss\nData engineer\n\nSkills\nPython, Airflow\n",
    "Mira Voss\r\nSkills\r\nPython",
    "Mira Voss\rSkills\rPython",
    "\n\nSkills: Python",
    "Mira Voss - data engineer. " * 400,
    "Trained ranking models with PyTorch for three years",
    "Skills: Python, PyTorch",
    "Python, Node.js",
    "C/C++, Python",
    "Skills\nsee my_projects.pdf",
]
PATHS = [
    "cv.pdf",
    "no such cv of Mira Voss, 2026.pdf",
    "Voss, Mira.docx",
    "resumes/mira",
    "../mira voss/cv",
    r"C:\Users\Mira\cv.pdf",
    "cv",
    ".hidden",
    "a\0b",
    "x" * 300,
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_told_from_a_path(text):
    assert is_text(text)


@pytest.mark.parametrize("path", PATHS)
def test_a_path_stays_a_path(path):
    assert not is_text(path)


def test_what_is_there_is_a_path_whatever_it_is_called(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("one, two and three of four", "my best resume of this year"):
        Path(name).write_text("Skills\nPython", encoding="utf-8")
        assert not is_text(name)
        assert match_resume(name).skill("python")


@pytest.mark.parametrize("give", [str, Path])
@pytest.mark.parametrize("use", [match_resume, read_resume])
@pytest.mark.parametrize("text", TEXTS)
def test_no_message_quotes_a_text_given_as_a_path(text, use, give):
    with pytest.raises(UnreadableDocumentError) as caught:
        use(give(text))
    assert str(caught.value) == TEXT_IN_PLACE_OF_PATH


@pytest.mark.parametrize("text", TEXTS[:4])
def test_batches_do_not_quote_it_either(text):
    with pytest.raises(UnreadableDocumentError, match="looks like the text"):
        match_folder(text)
    (row,) = match_files([text], jobs=1)
    assert (row.status, row.reason) == ("corrupt", TEXT_IN_PLACE_OF_PATH)


@pytest.mark.parametrize(
    "command",
    [
        ("match",),
        ("match", "examples/resumes/student.pdf", "--posting"),
        ("roles", "from-posting"),
        ("batch", "--out", "out"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("text", TEXTS)
def test_the_command_quotes_no_text(text, command, invoke, monkeypatch):
    monkeypatch.chdir(Path(__file__).parent.parent)
    done = invoke(*command, text)
    assert done.exit_code in {1, 2}
    assert done.stderr.count("\n") == 1
    assert "looks like" in done.stderr
    assert "Mira" not in done.stderr
    assert "Python" not in done.stderr


@pytest.mark.parametrize("empty", ["", " ", "\n"])
def test_an_empty_path_is_called_one(empty, invoke):
    for use in (match_resume, read_resume, match_folder):
        with pytest.raises(DocumentError, match="the path is empty; give the path of a"):
            use(empty)
    for command in (("match", empty), ("roles", "from-posting", empty)):
        done = invoke(*command)
        assert done.exit_code == 2
        assert "the path is empty" in done.stderr
    assert "the path is empty" in invoke("batch", empty, "--out", "out").stderr
    for command, what in (
        (("match", "cv.txt", "--html"), "file"),
        (("batch", "in", "--out"), "folder"),
    ):
        done = invoke(*command, empty)
        assert done.exit_code == 2
        assert f"it is empty; give a {what}" in done.stderr
    (row,) = match_files([empty], jobs=1)
    assert row.reason == "the path is empty; give the path of a resume"


@pytest.mark.parametrize(
    "name", ["cv.pdf", "resumes/Mira Voss.DOCX", " cv.txt\n", r"C:\cv.odt", "scan.jpeg", "cv.html"]
)
def test_a_text_that_is_only_the_name_of_a_file_is_warned_of(name):
    assert is_file_name(name)
    assert ONLY_A_FILE_NAME in match_resume(text=name).warnings


@pytest.mark.parametrize(
    "text", ["Node.js", "Skills: Python.", "pdf", ".pdf", "Skills\ncv.pdf", "cv.pdf and more", ""]
)
def test_other_texts_are_no_names_of_files(text):
    assert not is_file_name(text)
    assert ONLY_A_FILE_NAME not in match_resume(text=text).warnings


def test_the_vectorizer_warns_of_names_of_files():
    from skillmatch.sklearn import SkillVectorizer

    rows = ["Skills: Python", *[f"resumes/{number}.pdf" for number in range(7)]]
    with pytest.warns(UserWarning, match=r"7 texts are only names of files \(row 1, .*2 more\)"):
        SkillVectorizer().transform(rows)
    with pytest.warns(UserWarning, match=r"1 text is only the name of a file \(row 0\)"):
        SkillVectorizer(n_jobs=2).transform(["cv.pdf", "Python"])
    SkillVectorizer(input="filename").transform(["examples/resumes/student.pdf"])


WRONG_CALLS = {
    "a path for paths": (lambda p: match_files(str(p)), "files is a list of paths, not str"),
    "a Path for paths": (match_files, "files is a list of paths"),
    "bytes for paths": (lambda _: match_files(b"cv.pdf"), "files is a list of paths, not bytes"),
    "a number for paths": (lambda _: match_files(3), "files is a list of paths, not int"),
    "a number among paths": (lambda p: match_files([p, 3]), "a file to match is a path, not int"),
    "bytes among paths": (lambda p: match_files([p, b"x"]), "is a path, not bytes"),
    "nothing among paths": (lambda _: list(match_files(iter([None]))), "is a path, not NoneType"),
    "jobs as text": (lambda p: match_folder(p.parent, jobs="2"), "jobs is a whole number"),
    "half a job": (lambda p: match_files([p], jobs=1.5), "jobs is a whole number"),
    "timeout as text": (lambda p: match_folder(p.parent, timeout="9"), "timeout is a number"),
    "memory as text": (lambda p: match_files([p], memory="1 GB"), "memory is a number, not str"),
    "a day as text": (lambda p: match_files([p], as_of="2026-11-01"), "as_of is a datetime.date"),
    "a number for a folder": (lambda _: match_folder(3), "a folder is a path, not int"),
    "bytes for a folder": (lambda _: match_folder(b"cvs"), "a folder is a path, not bytes"),
    "points as text": (lambda p: rank_folder(p.parent, p.parent / "o", min_fit="4"), "min_fit is"),
    "a string file": (lambda _: match_resume(io.StringIO("Python")), "is open as text"),
}


@pytest.mark.parametrize("call", WRONG_CALLS)
def test_a_value_of_the_wrong_type_is_told_in_one_sentence(call, tmp_path):
    path = tmp_path / "cv.txt"
    path.write_text("Skills\nPython", encoding="utf-8")
    use, said = WRONG_CALLS[call]
    with pytest.raises(TypeError) as caught:
        use(path)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("points", [40, -0.1, 1.01])
def test_a_least_fit_in_points_is_called_one(points, tmp_path):
    with pytest.raises(ValueError, match="min_fit is a number from 0 to 1"):
        rank_folder(tmp_path, tmp_path / "out", min_fit=points)


@pytest.mark.parametrize("use", [match_resume, read_resume])
def test_an_open_file_that_cannot_be_read_says_why(use, tmp_path):
    path = tmp_path / "cv.txt"
    path.write_text("Skills\nPython", encoding="utf-8")
    with path.open("ab") as file, pytest.raises(UnreadableDocumentError, match="not open for rea"):
        use(file)
    with pytest.raises(
        UnreadableDocumentError, match=r"cv\.txt is closed; give it while it is open"
    ):
        use(file)
    with path.open("a") as file, pytest.raises(TypeError, match=r"cv\.txt is open as text"):
        use(file)
    with path.open("rb") as file:
        assert use(file)


@pytest.mark.skipif(sys.platform == "win32", reason="not everybody may make links there")
def test_a_link_that_leads_nowhere_is_called_one(tmp_path):
    (tmp_path / "my cv of last year").symlink_to(tmp_path / "gone.pdf")
    said = "my cv of last year is a link to what does not exist; mend it"
    (row,) = match_folder(tmp_path, jobs=1)
    assert (row.status, row.reason) == ("corrupt", said)
    with pytest.raises(UnreadableDocumentError, match="is a link to what does not exist"):
        read_resume(tmp_path / "my cv of last year")


def test_a_posting_may_be_given_as_its_text():
    assert role_from_posting("Search Engineer\n\nRequirements\n- Python\n- SQL\n").name
    assert role_from_posting("Search Engineer\n\nRequirements\n- Python / SQL\n").name
