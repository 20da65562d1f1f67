"""YAML as people write it: plain values, the line of every part, and problems for sentences."""

from __future__ import annotations

import pytest

from skillmatch.written.yaml_sentences import nearest
from skillmatch.written.yaml_source import YamlSource, parse_yaml, read_yaml

TEXT = """\
# comment
id: a

list:
  - one
  - two: 2
    three:
      - 3
long: >
  folded
  text
"""


def parse(text):
    return parse_yaml(text, YamlSource("x.yaml"))


def test_values_are_plain_python():
    source = parse(TEXT)
    assert source.data == {
        "id": "a",
        "list": ["one", {"two": 2, "three": [3]}],
        "long": "folded text\n",
    }
    assert source.problems == []


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 2),
        (("id",), 2),
        (("list",), 4),
        (("list", 0), 5),
        (("list", 1), 6),
        (("list", 1, "two"), 6),
        (("list", 1, "three"), 7),
        (("list", 1, "three", 0), 8),
        (("long",), 9),
        (("list", 1, "four"), 6),
        (("list", 9, "four"), 4),
        (("none", "of", "these"), 2),
    ],
)
def test_the_line_of_a_part_is_its_own_or_that_of_the_nearest_known_one(path, line):
    assert parse(TEXT).line(path) == line


def test_the_lines_of_windows_and_of_old_line_ends_are_counted_alike():
    for ending in ("\r\n", "\r"):
        assert parse(TEXT.replace("\n", ending)).lines == parse(TEXT).lines


def test_the_first_of_two_equal_keys_is_kept_and_the_second_is_a_problem():
    source = parse("a: 1\nb: 2\na: 3\n")
    assert source.data == {"a": 1, "b": 2}
    assert [str(p) for p in source.problems] == ["x.yaml:3: the key 'a' stands twice in one entry"]


def test_an_anchor_is_read_as_if_written_out():
    assert parse("- &x {a: 1}\n- *x\n").data == [{"a": 1}, {"a": 1}]


def test_nesting_has_an_end():
    source = parse("[" * 30 + "]" * 30)
    assert [p.message for p in source.problems] == ["is nested more than 20 levels deep"]


def test_a_python_object_is_never_made():
    source = parse("- !!python/object/apply:os.getcwd []\n- !!python/name:os.system\n")
    assert not any(callable(item) for item in source.data or [])


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n", "---\n...\n"])
def test_an_empty_text_has_no_data_and_no_problem(text):
    source = parse(text)
    assert source.data is None
    assert source.problems == []


@pytest.mark.parametrize(
    ("made", "message"),
    [
        pytest.param("nothing", "cannot be read (No such file or directory)", id="no file"),
        pytest.param("folder", "cannot be read (Is a directory)", id="a folder"),
        pytest.param("large", "is larger than 20 MB; split it", id="too large"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_problem_and_no_exception(tmp_path, made, message):
    path = tmp_path / "x.yaml"
    if made == "folder":
        path.mkdir()
    elif made == "large":
        path.write_bytes(b"#" * 20_000_001)
    source = read_yaml(path)
    assert source.data is None
    assert [str(p) for p in source.problems] == [f"{path}: {message}"]


@pytest.mark.parametrize(
    ("wrote", "right", "expected"),
    [
        ("nmae", ["name", "id"], "; did you mean 'name'?"),
        ("ALIASES", ["aliases"], "; did you mean 'aliases'?"),
        ("colour", ["name", "id"], ""),
        ("", ["name"], ""),
        ("name", [], ""),
    ],
)
def test_the_closest_right_name_is_asked_for(wrote, right, expected):
    assert nearest(wrote, right) == expected


@pytest.mark.parametrize(
    ("text", "value", "quoted"),
    [
        ("name: Tool #1", "Tool", "Tool #1"),
        ("name: C #", "C", "C #"),
        ("names:\n- Foo #2 and more\n", "Foo", "Foo #2 and more"),
        ("a: 1\nname: Grün #1", "Grün", "Grün #1"),
        ("names: [Foo #2\n  , Bar]", "Foo", "Foo #2"),
    ],
)
def test_a_name_that_a_sign_cuts_short_is_a_problem(text, value, quoted):
    (problem,) = parse(text).problems
    assert problem.message == (
        f"'#' begins a comment, so this is read as {value!r}; write \"{quoted}\" in quotes, "
        "or a blank behind the '#' of a comment"
    )


@pytest.mark.parametrize(
    "text",
    [
        "name: Tool # the first",
        "name: Tool  #first",
        "name: Tool\t # first",
        'name: "Tool #1"',
        "name: 'Tool' #1",
        "name: C#",
        "names: [C#, F#]  # languages",
        "name: # comes later",
        "#name: Tool",
        "name: >\n  Tool #1\n",
        "name: Tool ## the first",
    ],
)
def test_a_comment_is_none(text):
    assert parse(text).problems == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "a: 1\nnames: [Foozle #2]\nb: 2\n",
            (
                "x.yaml:2: is not valid YAML: did not find expected ',' or ']'; "
                "'#' begins a comment, so a name that holds it belongs in quotes"
            ),
        ),
        (
            "name: Tool: the best",
            (
                "x.yaml:1: is not valid YAML: mapping values are not allowed in this context; "
                "a name that holds ': ' belongs in quotes"
            ),
        ),
        (
            "name: @tool",
            (
                "x.yaml:1: is not valid YAML: found character that cannot start any token; "
                "a name that begins with a sign belongs in quotes"
            ),
        ),
        ("a: [b\nc: d", "x.yaml:2: is not valid YAML: did not find expected ',' or ']'"),
    ],
)
def test_the_likely_reason_of_what_is_no_yaml_is_told(text, expected):
    assert [str(problem) for problem in parse(text).problems] == [expected]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("\tname: x", 1),
        ("a:\n\tb: 1", 2),
        ("a: b\n\tc: d", 2),
        ("a:\n  - x\n\t- y\n", 3),
        ("a:\n  b: 1\n  \tc: 2", 3),
        ("- \tname: x\n", 1),
        ("a: |\n\tx\n", 2),
        ("a: 1\n\t\nb: 2", 2),
    ],
)
def test_a_tab_that_indents_is_called_a_tab(text, line):
    (problem,) = parse(text).problems
    assert problem.line == line
    assert "tab" in problem.message
    assert problem.message.endswith("YAML is indented with spaces only")
    assert "sign" not in problem.message


@pytest.mark.parametrize("text", ["a:\tb", "a: [1,\n\t2]", "a: 1\t# one"])
def test_other_tabs_are_no_problem(text):
    assert parse(text).problems == []
