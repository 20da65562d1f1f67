"""Role files people write: every slip named with its line, weights as TF-IDF says."""

from __future__ import annotations

import pytest

from skillmatch import Need, RoleError, Skill, Taxonomy
from skillmatch.reference import ReferenceCounts
from skillmatch.written.role_files import UNCOUNTED_DEMAND, read_role_file

TAXONOMY = Taxonomy(tuple(Skill(s, s.title()) for s in ("python", "java", "rust", "go", "docker")))
COUNTS = ReferenceCounts(
    {"dev": 10, "ops": 10}, {"python": {"dev": 8, "ops": 2}, "java": {"dev": 5}, "rust": {"dev": 1}}
)
WHOLE = """\
# A role.
id: dev
name: Developer
aliases: [coder, programmer]
summary: >
  Writes
  programs.
postings: dev
as_of: 2026-02
areas:
  - id: core
    name: Core
    share: 30
    decay: 0.5
    competencies:
      - id: coding
        name: Coding
        skills: [rust, python]
        alternatives:
          - [go, java]
  - id: more
    name: More
    share: 10
    competencies:
      - id: shipping
        name: Shipping
        skills: [docker]
        demand: {docker: 0.4}
"""


@pytest.fixture
def read(tmp_path):
    def read_text(text):
        path = tmp_path / "role.yaml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_role_file(path, taxonomy=TAXONOMY, counts=COUNTS)

    return read_text


@pytest.fixture
def problems(read, tmp_path):
    def problems_of(text):
        with pytest.raises(RoleError) as caught:
            read(text)
        return [str(p).removeprefix(f"{tmp_path}/role.yaml:") for p in caught.value.problems]

    return problems_of


def changed(old, new):
    assert WHOLE.count(old) == 1
    return WHOLE.replace(old, new)


def test_every_key_is_taken_over(read):
    role = read(WHOLE)
    assert (role.id, role.name, role.aliases) == ("dev", "Developer", ("coder", "programmer"))
    assert (role.summary, role.as_of) == ("Writes programs.", "2026-02")
    assert [(a.id, a.name, a.share, a.decay) for a in role.areas] == [
        ("core", "Core", 0.75, 0.5),
        ("more", "More", 0.25, 1.0),
    ]
    assert [(c.id, c.name) for c in role.competencies] == [
        ("coding", "Coding"),
        ("shipping", "Shipping"),
    ]
    assert role.skills == {"python", "java", "rust", "go", "docker"}


def test_a_need_weighs_its_share_of_postings_times_its_idf_the_weightiest_first(read):
    coding, shipping = read(WHOLE).competencies
    assert coding.needs == (
        Need(("python",), 0.8 * COUNTS.idf("python"), 0.8),
        Need(("go", "java"), 0.5 * COUNTS.idf("java"), 0.5),
        Need(("rust",), 0.1 * COUNTS.idf("rust"), 0.1),
    )
    assert shipping.needs == (Need(("docker",), 0.4 * COUNTS.idf("docker"), 0.4, by_hand=True),)


def test_alternatives_weigh_what_their_most_asked_for_member_weighs(read):
    (need,) = (
        read(changed("[rust, python]", "[]").replace("[go, java]", "[rust, java, python, go]"))
        .competencies[0]
        .needs
    )
    assert need.skills == ("rust", "java", "python", "go")
    assert need.weight == max(COUNTS.share(s, "dev") * COUNTS.idf(s) for s in need.skills)


@pytest.mark.parametrize(
    ("file", "by_hand"),
    [
        (WHOLE, {("docker",)}),
        (changed("demand: {docker: 0.4}", "demand: {}"), set()),
        (
            changed("[rust, python]\n", "[rust, python]\n        demand: {go: 0.01}\n"),
            {("docker",)},
        ),
        (
            changed("[rust, python]\n", "[rust, python]\n        demand: {go: 0.9}\n"),
            {("docker",), ("go", "java")},
        ),
    ],
    ids=["set", "not-set", "set-of-an-alternative-that-asks-less", "set-of-the-decisive-one"],
)
def test_a_need_says_whether_its_demand_is_set_by_hand(read, file, by_hand):
    assert {need.skills for need in read(file).needs if need.by_hand} == by_hand


def test_alternatives_ask_for_the_most_years_of_any_of_them(read):
    alternatives = "          - [go, java]\n"
    role = read(changed(alternatives, alternatives + "        years: {go: 3, java: 5, rust: 2}\n"))
    years = {need.skills: need.years for need in role.needs}
    assert years == {("go", "java"): 5, ("rust",): 2, ("python",): None, ("docker",): None}


WANTED = """\
id: x
name: X
areas:
- id: a
  name: A
  share: 1
  competencies:
  - id: c
    name: C
    skills: [python, rust, docker]
    alternatives:
      - [go, java]
    demand: {python: 0.4, rust: 1, docker: 0.001, go: 0.9}
    wanted: {python: must, rust: nice to have, docker: nice to have, go: must, java: nice to have}
"""


def test_what_is_nice_to_have_weighs_half_of_the_lightest_must_at_most(read):
    needs = {need.skills[0]: need for need in read(WANTED).needs}
    least = min(needs["python"].weight, needs["go"].weight)
    assert needs["rust"].weight == 0.5 * least
    assert needs["docker"].weight == 0.001 * COUNTS.idf("docker")  # light enough as it is
    assert {name: need.wanted for name, need in needs.items()} == {
        "python": "must",
        "go": "must",  # one of several is a must when any of them is
        "rust": "nice to have",
        "docker": "nice to have",
    }


def test_all_that_is_nice_to_have_weighs_half_of_the_musts_at_most(read):
    text = WANTED.replace("docker: 0.001", "docker: 1").replace("go: must", "go: nice to have")
    needs = read(text).needs
    musts = sum(need.weight for need in needs if need.wanted == "must")
    assert sum(need.weight for need in needs) == pytest.approx(1.5 * musts)


def test_a_role_that_requires_nothing_keeps_its_weights(read):
    needs = {n.skills[0]: n for n in read(WANTED.replace(": must", ": nice to have")).needs}
    assert needs["rust"].weight == COUNTS.idf("rust")


def test_a_role_without_postings_takes_one_demand_for_all(read):
    role = read(changed("postings: dev\n", ""))
    demands = {need.skills[0]: need.demand for c in role.competencies for need in c.needs}
    assert demands == dict.fromkeys(("python", "rust", "go"), UNCOUNTED_DEMAND) | {"docker": 0.4}


def test_only_what_is_needed_must_be_given(read):
    role = read(
        "id: x\nname: X\nareas:\n- id: a\n  name: A\n  share: 0.5\n  competencies:\n"
        "  - id: c\n    name: C\n    skills: [go]\n"
    )
    assert (role.aliases, role.summary, role.as_of) == ((), "", "")
    assert role.areas[0].share == 1
    assert role.areas[0].decay == 1


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
        pytest.param("share: 30", "share: 0", ["13: 'share' must be more than 0, not 0"], id="0"),
        pytest.param(
            "share: 30",
            "share: .nan",
            ["13: 'share': input should be a finite number"],
            id="not a number",
        ),
        pytest.param(
            "share: 30",
            "share: .inf",
            ["13: 'share': input should be a finite number"],
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
            "id: x\nname: X\nareas: []", "3: 'areas': list should have at least 1", id="[]"
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


# What is not right yet.


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
