"""The error tree: what is what, what a message says, and that errors cross process borders."""

from __future__ import annotations

import copy
import pickle

import pytest

import skillmatch
from skillmatch import errors
from skillmatch.errors import Problem, SkillmatchError, shown

TREE = {
    "SkillmatchError": Exception,
    "DocumentError": errors.SkillmatchError,
    "UnsupportedFormatError": errors.DocumentError,
    "UnreadableDocumentError": errors.DocumentError,
    "EncryptedDocumentError": errors.DocumentError,
    "NoTextError": errors.DocumentError,
    "EmptyFileError": errors.NoTextError,
    "DocumentTooLargeError": errors.DocumentError,
    "DocumentStoppedError": errors.DocumentError,
    "TaxonomyError": errors.SkillmatchError,
    "RoleError": errors.SkillmatchError,
    "UnknownRoleError": errors.RoleError,
    "AuditError": errors.SkillmatchError,
    "ResultError": errors.SkillmatchError,
    "OutputError": errors.SkillmatchError,
    "OutputPathError": errors.OutputError,
    "ClusterError": errors.SkillmatchError,
    "MissingDependencyError": errors.SkillmatchError,
}
BUILTIN_KIN = {
    "TaxonomyError": ValueError,
    "RoleError": ValueError,
    "UnknownRoleError": ValueError,
    "AuditError": ValueError,
    "ResultError": ValueError,
    "MissingDependencyError": ImportError,
}
STATUS = {
    "UnsupportedFormatError": "wrong_type",
    "UnreadableDocumentError": "corrupt",
    "EncryptedDocumentError": "encrypted",
    "NoTextError": "no_text",
    "EmptyFileError": "empty_file",
    "DocumentTooLargeError": "limit",
    "DocumentStoppedError": "crash",
}
PROBLEMS = (
    Problem("b.yaml", 3, "the key 'name' is missing"),
    Problem("a.yaml", 12, "unknown key 'nme'; did you mean 'name'?"),
    Problem("a.yaml", 2, "the key 'id' is missing"),
    Problem("a.yaml", 0, "is not UTF-8 text"),
)


def all_error_classes():
    return [value for value in vars(errors).values() if isinstance(value, type)]


@pytest.mark.parametrize("name", TREE)
def test_each_error_stands_where_the_tree_shows_it(name):
    assert issubclass(getattr(errors, name), TREE[name])


@pytest.mark.parametrize("name", BUILTIN_KIN)
def test_an_error_is_also_of_the_kind_python_programs_expect(name):
    assert issubclass(getattr(errors, name), BUILTIN_KIN[name])


def test_every_public_error_is_in_the_tree_and_in_the_package():
    raised = {c.__name__ for c in all_error_classes() if issubclass(c, SkillmatchError)}
    public = {name for name in raised if not name.startswith("_")}
    assert public == set(TREE)
    assert public <= set(skillmatch.__all__)


@pytest.mark.parametrize("name", TREE)
def test_the_tree_is_drawn_in_the_docstring_of_the_module(name):
    assert name in errors.__doc__


@pytest.mark.parametrize("name", STATUS)
def test_each_document_error_has_the_word_its_row_gets(name):
    assert getattr(errors, name).status == STATUS[name]


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        pytest.param(Problem("a.yaml", 12, "is bad"), "a.yaml:12: is bad", id="with a line"),
        pytest.param(Problem("a.yaml", 0, "is bad"), "a.yaml: is bad", id="the whole file"),
    ],
)
def test_a_problem_reads_like_a_compiler_message(problem, expected):
    assert str(problem) == expected


def test_problems_are_listed_by_file_and_line_whatever_order_they_were_found_in():
    error = errors.TaxonomyError(problems=PROBLEMS)
    assert [(p.file, p.line) for p in error.problems] == [
        ("a.yaml", 0),
        ("a.yaml", 2),
        ("a.yaml", 12),
        ("b.yaml", 3),
    ]
    assert str(error).splitlines() == [
        "4 problems in the taxonomy:",
        "  a.yaml: is not UTF-8 text",
        "  a.yaml:2: the key 'id' is missing",
        "  a.yaml:12: unknown key 'nme'; did you mean 'name'?",
        "  b.yaml:3: the key 'name' is missing",
    ]


def test_a_single_problem_is_counted_in_the_singular():
    error = errors.RoleError(problems=PROBLEMS[:1])
    assert str(error).startswith("1 problem in the role file:\n")


def test_a_message_of_its_own_takes_the_place_of_the_list():
    assert str(errors.RoleError("no role given")) == "no role given"
    assert errors.RoleError("no role given").problems == ()


@pytest.mark.parametrize("name", [n for n in TREE if n != "SkillmatchError"])
@pytest.mark.parametrize("cloned", ["pickle", "copy"])
def test_an_error_survives_the_way_between_processes(name, cloned):
    error = getattr(errors, name)("cv.pdf: needs a password")
    clone = pickle.loads(pickle.dumps(error)) if cloned == "pickle" else copy.copy(error)  # noqa: S301 - we pickled it
    assert type(clone) is type(error)
    assert str(clone) == "cv.pdf: needs a password"


@pytest.mark.parametrize("kind", [errors.TaxonomyError, errors.RoleError, errors.UnknownRoleError])
def test_problems_survive_the_way_between_processes(kind):
    error = kind(problems=PROBLEMS)
    clone = pickle.loads(pickle.dumps(error))  # noqa: S301 - we pickled it
    assert clone.problems == error.problems
    assert str(clone) == str(error)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("cv.pdf", "cv.pdf", id="plain"),
        pytest.param("Lebenslauf Müller.pdf", "Lebenslauf Müller.pdf", id="umlaut"),
        pytest.param("cv\udcff.pdf", "cv\\udcff.pdf", id="a byte that is not UTF-8"),
    ],
)
def test_a_path_in_a_message_can_be_printed(path, expected):
    assert shown(path) == expected
    shown(path).encode("utf-8")


@pytest.mark.parametrize("name", ["cv\n.pdf", "cv\x1b[31m.pdf", "cv\r.pdf", "cv\x07.pdf"])
def test_a_path_in_a_message_cannot_break_the_line_or_steer_the_terminal(name):
    assert shown(name).isprintable()


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: skillmatch.find_skills(None), "is a str or a Document, not NoneType"),
        (lambda: skillmatch.load_taxonomy(3), "is the path of a file or folder, not int"),
        (lambda: skillmatch.load_role(3), "a role is an id, a path or a Role, not int"),
        (lambda: skillmatch.match_resume(text="Java", roles=3), "roles is a list of roles"),
        (lambda: skillmatch.match_resume(3), "a resume is a path, bytes, a binary file"),
        (lambda: skillmatch.audit_selection([], {}), "scores is a mapping by file, not list"),
    ],
)
def test_an_argument_of_the_wrong_type_is_named(call, said):
    with pytest.raises(TypeError, match=said):
        call()
