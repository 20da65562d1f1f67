"""Taxonomy files people write: every slip is named, all at once, each with its file and line."""

from __future__ import annotations

import pytest

from skillmatch import Skill, TaxonomyError, load_taxonomy
from skillmatch.skill import KINDS, Ambiguity
from skillmatch.written.nearest_skill import nearest_skill

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

    def load_texts(*, builtin=False, **texts):
        for name, text in texts.items():
            raw = text if isinstance(text, bytes) else text.encode()
            (tmp_path / f"{name}.yaml").write_bytes(raw)
        return load_taxonomy(tmp_path, builtin=builtin)

    return load_texts


@pytest.fixture
def problems(load, tmp_path):
    """Return a function that loads files and returns ``file:line: message`` of each problem."""

    def problems_of(**texts):
        with pytest.raises(TaxonomyError) as caught:
            load(**texts)
        assert all(problem.file.startswith(str(tmp_path)) for problem in caught.value.problems)
        return [str(p).removeprefix(f"{tmp_path}/") for p in caught.value.problems]

    return problems_of


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
            ["x.yaml:2: is not valid YAML: found a tab character that violates indentation"],
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


def test_a_file_of_ones_own_adds_to_the_built_in_skills_and_replaces_them(load):
    builtin = load_taxonomy()
    mine = load(
        builtin=True,
        mine="- id: frobnication\n  name: Frobnication\n  broader: programming\n"
        "- id: rust\n  name: Rust Language\n",
    )
    assert set(mine) - set(builtin) == {"frobnication"}
    assert mine.broader("frobnication")[0] == "programming"
    assert mine["rust"] == Skill("rust", "Rust Language", category="mine")
    assert mine["python"] == builtin["python"]
    assert not [rule for rule in mine.ambiguities if rule.skill_id == "rust"]
    assert [r for r in mine.ambiguities if r.skill_id == "go"] == [
        r for r in builtin.ambiguities if r.skill_id == "go"
    ]
    assert mine != builtin
    assert not mine.builtin


def test_a_name_of_a_built_in_skill_is_a_conflict_too(problems):
    assert problems(builtin=True, x="- id: zzz-mine\n  name: Mine\n  aliases: [PYTHON]\n") == [
        (
            "x.yaml:3: 'PYTHON' of 'zzz-mine' is also a name of 'python', which is built in; "
            "to add to that, give 'id: python' and 'extend: true'"
        )
    ]


@pytest.mark.parametrize(
    ("name", "of", "owner"),
    [
        ("neural network", "Neural networks", "neural-networks"),
        ("scikitlearn", "scikit-learn", "scikit-learn"),
        ("Tensor Flow", "TensorFlow", "tensorflow"),
        ("Nodejs", "Node.js", "nodejs"),
        ("LLMs", "LLM", "large-language-models"),
        ("Postgre SQL", "PostgreSQL", "postgresql"),
        ("time series analyses", "", ""),
        ("Python 3", "Python", "python"),
        ("Python 3.11", "Python", "python"),
        ("FTPSS", "", ""),
        ("Zibber 2", "", ""),
        ("Neural zibbers", "", ""),
    ],
)
def test_a_spelling_of_a_built_in_name_is_a_conflict_and_its_owner_is_told(
    problems, load, name, of, owner
):
    text = f"- id: zzz-mine\n  name: Zzz mine\n  aliases:\n  - {name}\n"
    if not owner:
        assert name in load(builtin=True, x=text)["zzz-mine"].surfaces
        return
    assert problems(builtin=True, x=text) == [
        (
            f"x.yaml:4: {name!r} of 'zzz-mine' is but a spelling of {of!r}, a name of {owner!r}, "
            f"which is built in; to add to that, give 'id: {owner}' and 'extend: true'"
        )
    ]


def test_one_name_stands_for_all_its_spellings_within_a_file_too(problems, tmp_path):
    names = ("zibber-zob", "Zibber Zobs", "ZibberZob")
    text = "".join(f"- id: z{number}\n  name: {name}\n" for number, name in enumerate(names))
    assert problems(builtin=True, x=text) == [
        f"x.yaml:{line}: {name!r} of 'z{number}' is but a spelling of 'zibber-zob', a name of "
        f"'z0', in {tmp_path}/x.yaml:1"
        for number, line, name in ((1, 4, "Zibber Zobs"), (2, 6, "ZibberZob"))
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "- id: zzz-mine\n  name: Tensor Flow\n"
            "  ambiguous: {surface: Tensor Flow, case: exact}\n",
            id="with a rule of its own",
        ),
        pytest.param(
            "- id: tensorflow\n  name: TensorFlow\n  aliases: [Tensor Flow]\n",
            id="of the skill itself",
        ),
        pytest.param(
            "- id: tensorflow\n  extend: true\n  aliases: [Tensor Flow]\n", id="added to it"
        ),
        pytest.param("- id: https\n  name: HTTPS\n", id="as the built-in one had it"),
    ],
)
def test_a_spelling_that_is_meant_is_no_conflict(load, text):
    assert load(builtin=True, x=text)


# What is not right yet.


@pytest.mark.parametrize("key", ["list", "str", "dict", "int", "notes]"])
def test_an_unknown_key_keeps_its_name_whatever_it_is(problems, key):
    assert problems(x=f'- id: a\n  name: A\n  "{key}": x\n') == [f"x.yaml:3: unknown key {key!r}"]


def test_one_slip_is_one_problem_and_not_one_more_at_each_skill_that_names_it(problems):
    text = "- id: a\n  name: A\n  nme: B\n- id: b\n  name: B\n  broader: a\n"
    assert problems(x=text) == ["x.yaml:3: unknown key 'nme'; did you mean 'name'?"]


def test_the_problems_of_an_entry_hide_none_of_its_others(problems, tmp_path):
    text = (
        "- id: zorb\n  nmae: Zorb\n  broader: data-visualisation\n"
        "- id: zorb\n  name: Zorb\n  broader: nowhere-at-all\n  aliases: [sklearn]\n"
    )
    assert [problem.split(", which")[0] for problem in problems(builtin=True, x=text)] == [
        "x.yaml:1: the key 'name' is missing",
        "x.yaml:2: unknown key 'nmae'; did you mean 'name'?",
        "x.yaml:3: no skill has the id 'data-visualisation'; did you mean 'data-visualization'?",
        f"x.yaml:4: the id 'zorb' is used before, in {tmp_path}/x.yaml:1",
        "x.yaml:6: no skill has the id 'nowhere-at-all'",
        "x.yaml:7: 'sklearn' of 'zorb' is also a name of 'scikit-learn'",
    ]


@pytest.mark.parametrize(
    ("wrote", "expected"),
    [
        ("k8s", "no skill has the id 'k8s'; did you mean 'kubernetes'?"),
        ("sklearn", "no skill has the id 'sklearn'; did you mean 'scikit-learn'?"),
        ("kuberntes", "no skill has the id 'kuberntes'; did you mean 'kubernetes'?"),
        (
            "Data visualization",
            (
                "'broader' is 'Data visualization', but must be lower-case words joined by "
                "hyphens; did you mean 'data-visualization'?"
            ),
        ),
        (
            "[python, Machine Learning]",
            (
                "'broader' is 'Machine Learning', but must be lower-case words joined by hyphens; "
                "did you mean 'machine-learning'?"
            ),
        ),
    ],
)
def test_a_name_in_place_of_a_broader_id_leads_to_the_id(problems, wrote, expected):
    text = f"- id: zorb\n  name: Zorb\n  broader: {wrote}\n"
    assert problems(builtin=True, x=text) == [f"x.yaml:3: {expected}"]


@pytest.mark.parametrize("value", ["2024-13-45", "1" * 5000], ids=["no such day", "a long number"])
def test_a_value_yaml_cannot_make_is_named_with_its_line(problems, value):
    (found,) = problems(x=f"- id: a\n  name: A\n- id: b\n  name: {value}\n")
    assert found.startswith("x.yaml:4: ")


def test_a_key_that_is_a_list_is_named_without_inner_workings(problems):
    assert problems(x="- id: a\n  name: A\n  ? [b]\n  : x\n") == [
        "x.yaml:3: a key is a list or a mapping; keys are words"
    ]


def test_two_rules_for_one_surface_are_a_slip(problems):
    rules = "[{surface: A, case: exact}, {surface: a, needs: [version]}]"
    assert len(problems(x=f"- id: a\n  name: A\n  ambiguous: {rules}\n")) == 1


def test_a_conflict_stands_at_the_line_of_the_users_alias_even_if_a_built_in_name_comes_later(
    problems,
):
    """An entry that replaces a built-in skill keeps that skill's place in the order."""
    found = problems(builtin=True, x="- id: ada\n  name: Ada\n  aliases:\n  - Python\n")
    assert [problem.split(", which")[0] for problem in found] == [
        "x.yaml:4: 'Python' of 'ada' is also a name of 'python'"
    ]


def test_a_slip_in_one_key_hides_no_slip_in_another(problems):
    text = "- id: Bad_Id\n  name: Zorb\n  broader: databsaes\n"
    assert problems(x=text, builtin=True) == [
        "x.yaml:1: 'id' is 'Bad_Id', but must be lower-case words joined by hyphens",
        "x.yaml:3: no skill has the id 'databsaes'; did you mean 'databases'?",
    ]


def test_a_slip_in_a_rule_hides_no_wrong_surface(problems):
    text = "- id: zorb\n  name: Zorb\n  ambiguous: {surface: Zorp, case: exakt, never: [a b]}\n"
    assert problems(x=text) == [
        "x.yaml:3: 'Zorp' is neither the name nor an alias of 'zorb'; did you mean 'Zorb'?",
        "x.yaml:3: 'a b' under 'never' does not hold 'Zorp', so it refuses nothing",
        "x.yaml:3: 'case' cannot be 'exakt'; did you mean 'exact'?",
    ]


def test_an_alias_that_a_later_version_brings_too_breaks_no_file(load):
    text = "- id: kubernetes\n  extend: true\n  aliases: [Kubi, k8s, Kubi Cloud]\n"
    extended = load(x=text, builtin=True)["kubernetes"]
    assert extended.aliases[-2:] == ("Kubi", "Kubi Cloud")
    assert extended.aliases.count("k8s") == 1


def test_an_alias_given_twice_in_ones_own_file_is_named_with_its_place(problems):
    text = "- id: kubernetes\n  extend: true\n  aliases:\n    - k8s\n    - Kubi\n    - kubi\n"
    assert problems(x=text, builtin=True) == ["x.yaml:6: 'kubi' is listed twice; one is enough"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ('""', "'name' is empty"),
        ('"  "', "'name' is empty"),
        ('"a\\u0007b"', r"'name': 'a\x07b' holds a character that cannot be seen; leave it out"),
        ("a" * 101, "'name' has 101 characters; it may have 100 at most"),
    ],
)
def test_what_can_be_no_name_is_said_in_words(name, expected, problems):
    assert problems(x=f"- id: a\n  name: {name}\n") == [f"x.yaml:2: {expected}"]


@pytest.mark.parametrize("wrote", ["qrgo", "qgrep", "Uncertainbuild"])
def test_what_is_only_a_little_alike_is_not_offered(wrote):
    assert nearest_skill(wrote, load_taxonomy()) == ""
