"""Taxonomy files people write: what clashes with what there is, and slips that hide no other."""

from __future__ import annotations

from functools import partial

import pytest
from taxonomy_texts import load_texts, problems_of

from skillmatch import Skill, load_taxonomy
from skillmatch.written.nearest_skill import nearest_skill


@pytest.fixture
def load(tmp_path):
    """Return a function that loads taxonomy files, given as texts or bytes by their names."""
    return partial(load_texts, tmp_path)


@pytest.fixture
def problems(tmp_path):
    """Return a function that loads files and returns ``file:line: message`` of each problem."""
    return partial(problems_of, tmp_path)


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
