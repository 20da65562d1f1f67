"""Role files people write: every key is taken over, and needs weigh what TF-IDF says."""

from __future__ import annotations

from functools import partial

import pytest
from role_texts import COUNTS, WHOLE, changed, read_text

from skillmatch import Need
from skillmatch.written.role_files import UNCOUNTED_DEMAND


@pytest.fixture
def read(tmp_path):
    """Return a function that reads a role file, given as a text."""
    return partial(read_text, tmp_path)


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
    assert needs["docker"].weight == 0.001 * COUNTS.damped_idf("docker")  # light enough as it is
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
    assert needs["rust"].weight == COUNTS.damped_idf("rust")


def test_only_a_role_that_tells_must_from_nice_to_have_damps_what_is_rare(read):
    silent = WANTED[: WANTED.index("    wanted:")]
    for text, idf in ((WANTED, COUNTS.damped_idf), (silent, COUNTS.idf)):
        weights = {need.skills[0]: need.weight for need in read(text).needs}
        assert weights["python"] == 0.4 * idf("python")
    counted = {n.skills[0]: n.weight for n in read(WANTED + "postings: dev\n").needs}
    assert counted["python"] == 0.4 * COUNTS.idf("python")


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
