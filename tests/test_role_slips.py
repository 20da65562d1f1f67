"""Role files people write: every slip is named with its line, all at once."""

from __future__ import annotations

from functools import partial

import pytest
from role_texts import changed, problems_of, read_text

from skillmatch import RoleError, UnknownRoleError, load_role


@pytest.fixture
def read(tmp_path):
    """Return a function that reads a role file, given as a text."""
    return partial(read_text, tmp_path)


@pytest.fixture
def problems(tmp_path):
    """Return a function that reads a role file and returns ``line: message`` of each problem."""
    return partial(problems_of, tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "name: Developer",
            "nmae: D",
            ["2: the key 'name' is missing", "3: unknown key 'nmae'; did you mean 'name'?"],
            id="key",
        ),
        pytest.param(
            "id: dev\n",
            "id: The Dev\n",
            ["2: 'id' is 'The Dev', but must be lower-case words joined by hyphens"],
            id="id",
        ),
        pytest.param(
            "[coder, programmer]",
            "[coder, 3.10]",
            [
                (
                    "4: 'aliases' must be text, not 3.10 (YAML reads it as the number 3.1); "
                    "put it in quotes"
                )
            ],
            id="a bare number",
        ),
        pytest.param(
            "postings: dev",
            "postings: dve",
            ["8: no reference postings of 'dve'; did you mean 'dev'?"],
            id="postings",
        ),
        pytest.param(
            "2026-02",
            "2026-02-01",
            ["9: 'as_of' must be text, not 2026-02-01 (YAML reads it as a date); put it in quotes"],
            id="date",
        ),
        pytest.param(
            "share: 30",
            "shares: 30",
            ["11: the key 'share' is missing", "13: unknown key 'shares'; did you mean 'share'?"],
            id="a key of an area",
        ),
        pytest.param(
            "          - [go, java]\n",
            "          - go\n          - java\n",
            [
                (
                    "19: 'alternatives' is a list of lists, and one skill of each is enough; "
                    "write - [go, java]"
                )
            ],
            id="alternatives without a list of their own",
        ),
        pytest.param(
            "demand: {docker: 0.4}",
            "wanted: {docker: yes please}",
            ["28: 'docker' cannot be 'yes please'; it is 'must' or 'nice to have'"],
            id="how it is wanted",
        ),
        pytest.param(
            "demand: {docker: 0.4}",
            "sides: [[docker], [dokcer, python]]",
            [
                (
                    "28: 'sides' names 'dokcer', which is no skill of 'shipping'; "
                    "did you mean 'docker'?"
                ),
                "28: 'sides' names 'python', which is no skill of 'shipping'",
            ],
            id="sides-of-skills-of-its-own",
        ),
        pytest.param("share: 30", "share: 0", ["13: 'share' must be more than 0, not 0"], id="0"),
        pytest.param(
            "share: 30",
            "share: .nan",
            ["13: 'share' must be a number that is not endless, not .nan"],
            id="not a number",
        ),
        pytest.param(
            "share: 30",
            "share: .inf",
            ["13: 'share' must be a number that is not endless, not .inf"],
            id="infinite",
        ),
        pytest.param(
            "decay: 0.5",
            "decay: 1.5",
            ["14: 'decay' must be at most 1, not 1.5"],
            id="decay",
        ),
        pytest.param(
            "skills: [rust, python]",
            "skill: [rust, python]",
            ["18: unknown key 'skill'; did you mean 'skills'?"],
            id="a key of a competency",
        ),
        pytest.param(
            "[rust, python]",
            "python",
            ["18: 'skills' must be a list, not the text 'python'"],
            id="a text for a list",
        ),
        pytest.param(
            "[rust, python]",
            "[rust, pyhton]",
            ["18: no skill has the id 'pyhton'; did you mean 'python'?"],
            id="unknown skill",
        ),
        pytest.param(
            "[rust, python]",
            "[Rust, python]",
            ["18: no skill has the id 'Rust'; did you mean 'rust'?"],
            id="the name of a skill",
        ),
        pytest.param(
            "[go, java]",
            "[go, Jva]",
            ["20: no skill has the id 'Jva'; did you mean 'java'?"],
            id="a slip in a name in a group",
        ),
        pytest.param(
            "[rust, python]",
            "[rust, 'the good old cobol']",
            ["18: no skill has the id 'the good old cobol'"],
            id="no skill at all",
        ),
        pytest.param(
            "demand: {docker: 0.4}",
            "demand: {Docker: 0.4}",
            [
                (
                    "28: 'demand' names 'Docker', which is no skill of 'shipping'; "
                    "did you mean 'docker'?"
                )
            ],
            id="demand by name",
        ),
        pytest.param(
            "skills: [docker]\n        demand: {docker: 0.4}",
            "skills: [Docker]\n        demand: {Docker: 0.4}",
            ["27: no skill has the id 'Docker'; did you mean 'docker'?"],
            id="the name in both",
        ),
        pytest.param(
            "skills: [docker]\n        demand: {docker: 0.4}",
            "skills: docker\n        demand: {docker: 0.4, Goo: 1}",
            [
                "27: 'skills' must be a list, not the text 'docker'",
                "28: no skill has the id 'Goo'; did you mean 'go'?",
            ],
            id="a demand beside skills of another form",
        ),
        pytest.param(
            "[rust, python]",
            "[rust, rust]",
            ["18: the skill 'rust' is in 'coding' already; name it once"],
            id="a skill twice",
        ),
        pytest.param(
            "[go, java]",
            "[go, rust]",
            ["20: the skill 'rust' is in 'coding' already; name it once"],
            id="in a group again",
        ),
        pytest.param(
            "skills: [docker]",
            "skills: [docker, go]",
            ["27: the skill 'go' is in 'coding' already; name it once"],
            id="in another area",
        ),
        pytest.param(
            "id: shipping", "id: coding", ["25: the id 'coding' is used before"], id="id twice"
        ),
        pytest.param(
            "{docker: 0.4}",
            "{go: 0.4}",
            ["28: 'demand' names 'go', which is no skill of 'shipping'"],
            id="demand of another",
        ),
        pytest.param(
            "{docker: 0.4}",
            "{docker: 40}",
            ["28: 'docker' must be at most 1, not 40"],
            id="demand in percent",
        ),
        pytest.param(
            "demand: {docker: 0.4}",
            "years: {go: 3}",
            ["28: 'years' names 'go', which is no skill of 'shipping'"],
            id="years of another",
        ),
        pytest.param(
            "demand: {docker: 0.4}",
            "years: {docker: 0}",
            ["28: 'docker' must be at least 1, not 0"],
            id="no years",
        ),
        pytest.param(
            "        skills: [docker]\n        demand: {docker: 0.4}\n",
            "",
            ["25: the competency 'shipping' names no skill"],
            id="no skill",
        ),
        pytest.param(
            "        skills: [docker]\n        demand: {docker: 0.4}\n",
            "        alternatives: [[]]\n",
            ["25: the competency 'shipping' names no skill"],
            id="an empty group",
        ),
    ],
)
def test_a_slip_is_named_with_its_line(problems, old, new, expected):
    assert problems(changed(old, new)) == expected


def test_all_problems_are_reported_at_once(problems):
    text = changed("[rust, python]", "[rsut, python]").replace("id: shipping", "id: coding")
    text = text.replace("{docker: 0.4}", "{go: 0.4}").replace("postings: dev", "postings: none")
    assert [found.split(":")[0] for found in problems(text)] == ["8", "18", "25", "28"]


def test_a_slip_of_the_form_hides_no_slip_of_the_skills(problems):
    text = changed("share: 30", "share: -3").replace("[rust, python]", "[rsut, python, python]")
    text = text.replace("name: Developer", "nmae: D").replace("{docker: 0.4}", "{docker: 5, go: 1}")
    text = text.replace("id: shipping", "id: coding").replace("postings: dev", "postings: dve")
    assert problems(text) == [
        "2: the key 'name' is missing",
        "3: unknown key 'nmae'; did you mean 'name'?",
        "8: no reference postings of 'dve'; did you mean 'dev'?",
        "13: 'share' must be more than 0, not -3",
        "18: no skill has the id 'rsut'; did you mean 'rust'?",
        "18: the skill 'python' is in 'coding' already; name it once",
        "25: the id 'coding' is used before",
        "28: 'demand' names 'go', which is no skill of 'coding'",
        "28: 'docker' must be at most 1, not 5",
    ]


@pytest.mark.parametrize(
    "wrote",
    ["areas: 3", "areas: [3]", "areas: [{competencies: 3}]", "areas: [{competencies: [x, null]}]",
     "areas: [{competencies: [{skills: [null, [go]], alternatives: [go], demand: [go]}]}]",
     "areas: [{id: 3, competencies: [{id: [x], skills: {go: 1}, years: {3: go}}]}]"],
)  # fmt: skip
def test_however_wrong_the_form_is_it_is_told(problems, wrote):
    assert problems(f"id: x\nname: X\n{wrote}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "- id: dev", "1: must be a mapping with the keys id, name and areas", id="list"
        ),
        pytest.param("id: }", "1: is not valid YAML", id="no YAML"),
        pytest.param("id: x\nname: X", "1: the key 'areas' is missing", id="no areas"),
        pytest.param(
            "id: x\nname: X\nareas: x", "3: 'areas' must be a list, not the text 'x'", id="x"
        ),
        pytest.param(
            "id: x\nname: X\nareas: []", "3: 'areas' is empty; give one at least", id="[]"
        ),
    ],
)
def test_a_file_that_holds_no_role_says_why(problems, text, expected):
    (found,) = problems(text)
    assert found.startswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "must be a mapping with the keys id, name and areas", id="empty"),
        pytest.param(b"id: caf\xe9", "is not UTF-8 text", id="Latin-1"),
    ],
)
def test_a_problem_of_the_whole_file_has_no_line(read, text, expected):
    with pytest.raises(RoleError) as caught:
        read(text)
    (problem,) = caught.value.problems
    assert problem.line == 0
    assert problem.message.startswith(expected)


@pytest.mark.parametrize("wrote", ["Feb 2026", '"2026"'])
def test_a_month_in_another_form_is_told_the_right_one(problems, wrote):
    (found,) = problems(changed("2026-02", wrote))
    assert "hyphens" not in found
    assert "YYYY-MM" in found


@pytest.mark.parametrize("wrote", ["2026-13", "2026-00"])
def test_a_month_that_is_none_is_a_slip(problems, wrote):
    assert len(problems(changed("2026-02", wrote))) == 1


@pytest.mark.parametrize("wrote", ["much", "'30'", "true", "null"])
def test_a_share_that_is_no_number_is_one_problem(problems, wrote):
    assert len(problems(changed("share: 30", f"share: {wrote}"))) == 1


def test_an_area_id_used_twice_is_a_slip(problems):
    assert problems(changed("id: more", "id: core")) == ["21: the id 'core' is used before"]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("areas", "id: r\nname: R\nareas: []\n"),
        ("competencies", "id: r\nname: R\nareas:\n- id: a\n  share: 1\n  competencies: []\n"),
    ],
)
def test_an_empty_list_is_called_one(key, text, tmp_path):
    path = tmp_path / "r.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RoleError) as caught:
        load_role(path)
    assert f"{key!r} is empty; give one at least" in {p.message for p in caught.value.problems}


@pytest.mark.parametrize("number", [".inf", "-.inf", ".nan"])
def test_an_endless_number_is_called_one(number, tmp_path):
    path = tmp_path / "r.yaml"
    path.write_text(f"id: r\nname: R\nareas:\n- share: {number}\n", encoding="utf-8")
    with pytest.raises(RoleError) as caught:
        load_role(path)
    assert f"'share' must be a number that is not endless, not {number}" in str(caught.value)


@pytest.mark.parametrize("name", ["role.txt", "./role.txt", "role", "my role", "role.json"])
def test_a_role_file_of_another_ending_is_told_which_it_needs(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text("id: r\n", encoding="utf-8")
    with pytest.raises(RoleError, match=r"a role file ends in \.yaml; rename it"):
        load_role(name)


@pytest.mark.parametrize("name", ["gone.txt", "./gone", "../gone.json", "/gone", r"C:\gone"])
def test_a_role_file_that_is_not_there_is_no_unknown_role(name):
    with pytest.raises(RoleError, match=r"no such role file; it ends in \.yaml") as caught:
        load_role(name)
    assert not isinstance(caught.value, UnknownRoleError)


@pytest.mark.parametrize("name", ["AI/ML wizard", "node.js developer", ".net developer", ""])
def test_other_names_are_of_unknown_roles(name):
    with pytest.raises(UnknownRoleError):
        load_role(name)


@pytest.mark.parametrize("name", ["id: r\nname: Mira's role\n", "words " * 60])
def test_what_a_role_file_says_is_not_quoted(name):
    with pytest.raises(RoleError, match="not by a text") as caught:
        load_role(name)
    assert len(str(caught.value)) < 100


def test_the_ending_may_be_in_capitals(tmp_path):
    with pytest.raises(RoleError, match="no such role file"):
        load_role(str(tmp_path / "mine.YAML"))
