"""Taxonomy files people write: every slip is named, all at once, each with its file and line."""

from __future__ import annotations

from functools import partial

import pytest
from taxonomy_texts import load_texts, problems_of

from skillmatch import Skill
from skillmatch.skill import KINDS, Ambiguity

WHOLE = """\
# A comment.
- id: go
  name: Go
  kind: language
  aliases: [Golang, "Go lang"]
  broader: programming
  ambiguous:
    surface: Go
    case: exact
    needs: [skill-list, near-word]
    near: [Goroutine]
    never: [go to]
  see: {wikidata: Q37227, esco: "1"}
  since: 2009
- id: programming
  name: Programming
  kind: concept
  ambiguous:
    - surface: Programming
      never: [programming of events]
- id: gin
  name: Gin Gonic
  broader: [go, programming]
"""


@pytest.fixture
def load(tmp_path):
    """Return a function that loads taxonomy files, given as texts or bytes by their names."""
    return partial(load_texts, tmp_path)


@pytest.fixture
def problems(tmp_path):
    """Return a function that loads files and returns ``file:line: message`` of each problem."""
    return partial(problems_of, tmp_path)


def test_every_key_of_an_entry_is_taken_over(load):
    taxonomy = load(languages=WHOLE)
    assert taxonomy["go"] == Skill(
        id="go",
        name="Go",
        kind="language",
        category="languages",
        aliases=("Golang", "Go lang"),
        broader=("programming",),
        see=(("esco", "1"), ("wikidata", "Q37227")),
        since=2009,
    )
    assert taxonomy["gin"].kind == "tool"
    assert taxonomy["gin"].broader == ("go", "programming")
    rule = next(rule for rule in taxonomy.ambiguities if rule.skill_id == "go")
    assert (rule.surface, rule.case, rule.needs) == ("Go", "exact", ("skill-list", "near-word"))
    assert rule.never == ("go to",)
    assert {"goroutine", "goroutines"} <= set(rule.near)
    assert taxonomy.ambiguities[1] == Ambiguity(
        "programming", "Programming", never=("programming of events",)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "nme: B", "unknown key 'nme'; did you mean 'name'?", id="close to a right one"
        ),
        pytest.param("alias: [B]", "unknown key 'alias'; did you mean 'aliases'?", id="singular"),
        pytest.param("Broader: b", "unknown key 'Broader'; did you mean 'broader'?", id="capital"),
        pytest.param("colour: red", "unknown key 'colour'", id="close to none"),
        pytest.param("1: x", "the key '1' is not text; put it in quotes", id="a number"),
        pytest.param("on: x", "the key 'on' is not text; put it in quotes", id="a truth value"),
        pytest.param("name: B", "the key 'name' stands twice in one entry", id="given twice"),
        pytest.param(
            "kind: langage", "'kind' cannot be 'langage'; did you mean 'language'?", id="kind"
        ),
        pytest.param(
            "kind: 7",
            "'kind' cannot be 7; it is one of language, library, tool, model, concept, hardware",
            id="no kind at all",
        ),
        pytest.param(
            "aliases: B", "'aliases' must be a list, not the text 'B'", id="text for list"
        ),
        pytest.param("aliases:", "'aliases' must be a list, not empty", id="nothing for list"),
        pytest.param("aliases: {b: c}", "'aliases' must be a list, not a mapping", id="mapping"),
        pytest.param(
            "broader: 5", "'broader' must be text, not the number 5; put it in quotes", id="5"
        ),
        pytest.param(
            "broader: Big Data",
            "'broader' is 'Big Data', but must be lower-case words joined by hyphens",
            id="a name for an id",
        ),
        pytest.param(
            "see: {wikidata: 42}",
            "'wikidata' must be text, not the number 42; put it in quotes",
            id="a number for an id",
        ),
        pytest.param("since: 1815", "'since' must be at least 1940, not 1815", id="1815"),
        pytest.param(
            "since: 2022-10",
            "'since' must be a year, such as 2022, not the text '2022-10'",
            id="a month for a year",
        ),
        pytest.param(
            "ambiguous: A",
            "'ambiguous' must be a mapping with keys, not the text 'A'",
            id="no rule",
        ),
        pytest.param("ambiguous: {case: exact}", "the key 'surface' is missing", id="no surface"),
        pytest.param(
            "ambiguous: {surface: A, case: exakt}",
            "'case' cannot be 'exakt'; did you mean 'exact'?",
            id="case",
        ),
        pytest.param(
            "ambiguous: [{surface: A, needs: [skill-lists]}]",
            "'needs' cannot be 'skill-lists'; did you mean 'skill-list'?",
            id="needs, in a list of rules",
        ),
        pytest.param(
            "aliases: [a]", "'a' is listed twice; one is enough", id="an alias that is the name"
        ),
        pytest.param("aliases: ['&']", "'&' holds no letter or digit", id="an alias of signs"),
        pytest.param("broader: bb", "no skill has the id 'bb'", id="an unknown broader"),
        pytest.param("broader: a", "'a' is, over others, broader than itself", id="part of itself"),
        pytest.param(
            "ambiguous: {surface: A}", "asks for nothing: give case, needs or never", id="no demand"
        ),
        pytest.param(
            "ambiguous: {surface: Ab, case: exact}",
            "'Ab' is neither the name nor an alias of 'a'; did you mean 'A'?",
            id="a surface it does not have",
        ),
        pytest.param(
            "ambiguous: {surface: A, needs: [near-word]}",
            "'needs' asks for near-word, but 'near' is empty",
            id="near-word without near",
        ),
        pytest.param(
            "ambiguous: {surface: A, case: exact, near: [x]}",
            "'near' is given, but 'needs' has no near-word",
            id="near without near-word",
        ),
        pytest.param(
            "ambiguous: {surface: A, case: exact, shared: true}",
            "'A' is shared, so its 'needs' must be [near-word]",
            id="shared without near words",
        ),
        pytest.param(
            "ambiguous: {surface: A, never: [a]}",
            "'never' holds 'a', the name itself, so it would never count",
            id="never the name itself",
        ),
        pytest.param(
            "ambiguous: {surface: A, never: [b c]}",
            "'b c' under 'never' does not hold 'A', so it refuses nothing",
            id="never another name",
        ),
    ],
)
def test_a_slip_in_an_entry_is_named_with_its_line(problems, text, expected):
    assert problems(x=f"# comment\n- id: a\n  name: A\n  {text}\n") == [f"x.yaml:4: {expected}"]


@pytest.mark.parametrize(
    ("wrote", "reads_as"),
    [
        pytest.param("NO", "NO (YAML reads a bare yes, no, on or off as a truth value)", id="NO"),
        pytest.param("on", "on (YAML reads a bare yes, no, on or off as a truth value)", id="on"),
        pytest.param("3.10", "3.10 (YAML reads it as the number 3.1)", id="3.10"),
        pytest.param("12:30", "12:30 (YAML reads it as the number 750)", id="a time"),
        pytest.param("0x1F", "0x1F (YAML reads it as the number 31)", id="a number of base 16"),
        pytest.param("42", "the number 42", id="a plain number"),
        pytest.param("2024-01-31", "2024-01-31 (YAML reads it as a date)", id="a date"),
        pytest.param("007", "007 (YAML reads it as the number 7)", id="a number with zeros"),
    ],
)
@pytest.mark.parametrize("place", ["name", "aliases"])
def test_a_bare_word_that_yaml_takes_for_something_else_is_to_be_quoted(
    problems, load, wrote, reads_as, place
):
    text = "- id: a\n  name: Alpha\n  aliases:\n  - Beta\n  - {}\n"
    line = 5
    if place == "name":
        text, line = "- id: a\n  name: {}\n", 2
    assert problems(x=text.format(wrote)) == [
        f"x.yaml:{line}: '{place}' must be text, not {reads_as}; put it in quotes"
    ]
    assert wrote in load(x=text.format(f'"{wrote}"'))["a"].surfaces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("- name: A", ["x.yaml:1: the key 'id' is missing"], id="no id"),
        pytest.param("- id: a", ["x.yaml:1: the key 'name' is missing"], id="no name"),
        pytest.param(
            "- id: a\n  name:", ["x.yaml:2: 'name' must be text, not empty"], id="empty name"
        ),
        pytest.param(
            "- id: A b\n  name: A",
            ["x.yaml:1: 'id' is 'A b', but must be lower-case words joined by hyphens"],
            id="an id with a space",
        ),
        pytest.param(
            "- python",
            ["x.yaml:1: 'entry' must be a mapping with keys, not the text 'python'"],
            id="a list of names",
        ),
        pytest.param(
            "id: a\nname: A",
            ["x.yaml:1: must be a list of skills, each starting with '- id: ...'"],
            id="one skill, no list",
        ),
        pytest.param(
            "# nothing yet",
            ["x.yaml: must be a list of skills, each starting with '- id: ...'"],
            id="a comment only",
        ),
        pytest.param("[]", ["x.yaml: holds no skill"], id="an empty list"),
        pytest.param(
            "- id: a\n name: A",
            ["x.yaml:2: is not valid YAML: did not find expected '-' indicator"],
            id="bad indentation",
        ),
        pytest.param(
            "- id: a\n\tname: A",
            [
                (
                    "x.yaml:2: is not valid YAML: found a tab character that violates indentation; "
                    "YAML is indented with spaces only"
                )
            ],
            id="a tab",
        ),
        pytest.param(
            "- id: a\n  name: A\n---\n- id: b\n  name: B",
            ["x.yaml:3: is not valid YAML: but found another document"],
            id="two documents",
        ),
        pytest.param(
            b"- id: a\n  name: caf\xe9",
            ["x.yaml: is not UTF-8 text (byte 19); save it as UTF-8"],
            id="Latin-1",
        ),
        pytest.param(
            "- id: a".encode("utf-16"),
            ["x.yaml: is not UTF-8 text (byte 0); save it as UTF-8"],
            id="UTF-16",
        ),
    ],
)
def test_a_file_that_holds_no_skills_says_why(problems, text, expected):
    assert problems(x=text) == expected


def test_a_byte_order_mark_is_no_problem(load):
    assert load(x="\ufeff- id: a\n  name: A")["a"].name == "A"


def test_blanks_around_a_name_do_not_count(load):
    skill = load(x='- id: a\n  name: " A "\n  aliases: ["B\\t"]\n')["a"]
    assert skill.surfaces == ("A", "B")


def test_all_problems_of_all_files_are_reported_at_once(problems, tmp_path):
    found = problems(
        four="- id: e\n  name: E\n  aliases: [F\n- id: g",
        one="- id: a\n  nme: A\n- id: b\n  name: B\n  broader: [c, none]\n- id: dup\n  name: Dup\n",
        three=b"\xff",
        two="- id: c\n  name: b\n  broader: b\n\n- id: d\n  name: D\n  kind: thing\n"
        "- id: dup\n  name: Another\n",
    )
    assert found == [
        "four.yaml:4: is not valid YAML: did not find expected ',' or ']'",
        "one.yaml:1: the key 'name' is missing",
        "one.yaml:2: unknown key 'nme'; did you mean 'name'?",
        "one.yaml:5: 'b' is, over others, broader than itself",
        "one.yaml:5: no skill has the id 'none'",
        "three.yaml: is not UTF-8 text (byte 0); save it as UTF-8",
        f"two.yaml:2: 'b' of 'c' is also a name of 'b', in {tmp_path}/one.yaml:3",
        "two.yaml:3: 'c' is, over others, broader than itself",
        f"two.yaml:7: 'kind' cannot be 'thing'; it is one of {', '.join(KINDS)}",
        f"two.yaml:8: the id 'dup' is used before, in {tmp_path}/one.yaml:6",
    ]


def test_an_id_used_in_two_files_names_both_places(problems, tmp_path):
    entry = "- id: a\n  name: {}\n"
    assert problems(one="# c\n" + entry.format("A"), two=entry.format("B")) == [
        f"two.yaml:1: the id 'a' is used before, in {tmp_path}/one.yaml:2"
    ]


def test_a_name_two_skills_claim_is_a_conflict_in_any_spelling_of_it(problems, tmp_path):
    found = problems(
        one="- id: a\n  name: Foo Bar\n",
        two="- id: b\n  name: B\n  aliases:\n  - Baz\n  - foo-bar\n",
    )
    assert found == [
        f"two.yaml:5: 'foo-bar' of 'b' is also a name of 'a', in {tmp_path}/one.yaml:1"
    ]


def test_a_cycle_over_several_skills_is_noted_at_each_of_them(problems):
    chain = "".join(
        f"- id: {a}\n  name: Skill {a}\n  broader: {b}\n" for a, b in ("ab", "bc", "ca")
    )
    assert [found.split(": ")[0] for found in problems(x=chain + "- id: d\n  name: D\n")] == [
        "x.yaml:3",
        "x.yaml:6",
        "x.yaml:9",
    ]


def test_the_closest_right_id_is_named_for_an_unknown_broader_one(problems):
    text = "- id: databases\n  name: Databases\n- id: a\n  name: A\n  broader: databsaes\n"
    assert problems(x=text) == [
        "x.yaml:5: no skill has the id 'databsaes'; did you mean 'databases'?"
    ]


def test_the_lines_of_a_long_entry_are_right(problems):
    text = WHOLE.replace("case: exact", "case: 1").replace("Golang", "[]").replace("Q37227", "7")
    text = text.replace("[go, programming]", "[go, 9]").replace("near: [", "nera: [")
    assert [found.split(": ")[0] for found in problems(x=text)] == [
        f"x.yaml:{line}" for line in (5, 9, 11, 13, 23)
    ]
