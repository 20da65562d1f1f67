"""``skillmatch roles show``: a role as a page of 80 columns, and as JSON."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from skillmatch import list_roles, load_role, load_taxonomy
from skillmatch.reference import ReferenceCounts, builtin_counts
from skillmatch.report.role import role_to_dict
from skillmatch.report.terminal_role import render_role

ROLES = {role.id: role for role in list_roles()}
COUNTS = ReferenceCounts(
    {"dev": 40, "ops": 10},
    {"java": {"dev": 8}, "go": {"dev": 20}, "python": {"dev": 40, "ops": 10}, "docker": {"ops": 9}},
)
MINE = """\
id: dev
name: Developer
aliases: [coder]
summary: Writes programs.
areas:
  - id: core
    name: Core
    share: 3
    decay: 0.5
    competencies:
      - id: coding
        name: Coding
        skills: [python]
        alternatives:
          - [java, go]
      - id: shipping
        name: Shipping
        skills: [docker]
        demand: {docker: 0.004}
  - id: more
    name: More
    share: 1
    competencies:
      - id: teamwork
        name: Teamwork
        skills: [git]
        demand: {git: 0.5}
"""
COUNTED = MINE.replace("areas:", "postings: dev\ntold_from: ops\nas_of: 2026-02\nareas:")


@pytest.fixture
def told(tmp_path):
    def told_of(text):
        path = tmp_path / "role.yaml"
        path.write_text(text, encoding="utf-8")
        return role_to_dict(load_role(path, counts=COUNTS), load_taxonomy(), COUNTS)

    return told_of


def page_of(role, width=80):
    page = Console(file=io.StringIO(), width=width, highlight=False)
    page.print(render_role(role))
    return [line.rstrip() for line in page.file.getvalue().splitlines()]


def test_a_page_reads_from_the_name_to_the_last_need(told):
    assert page_of(told(COUNTED)) == [
        "Developer   dev",
        "also: coder",
        "",
        "Writes programs.",
        "",
        "Counted from 40 postings of dev, as of 2026-02; told from ops by what is asked",
        "for more often.",
        "% of postings that ask for it, weight in the competency, what meets the need",
        "by hand: not counted from postings; the role file says how much it is wanted",
        "",
        "Core   75 of 100, the best of these count most",
        "  Coding",
        "      50% ██████ Go or Java",
        "     100% ███░░░ Python",
        "  Shipping",
        "  by hand ██████ Docker",
        "",
        "More   25 of 100",
        "  Teamwork",
        "  by hand ██████ Git",
    ]


def test_a_page_of_a_role_without_postings_says_so(told):
    page = page_of(told(MINE))
    assert "No postings were counted: the shares are those of the role file." in page
    assert "   30% ██████ Java or Go" in page


def test_a_page_without_demands_set_by_hand_does_not_speak_of_them(told):
    counted = COUNTED.replace("demand: {docker: 0.004}", "").replace("demand: {git: 0.5}", "")
    page = page_of(told(counted))
    assert "   50% ██████ Go or Java" in page
    assert not any("by hand" in line for line in page)


def test_a_page_says_what_is_a_must_where_the_role_does(told):
    wanted = "demand: {docker: 0.004}\n        wanted: {docker: nice to have}"
    page = page_of(told(MINE.replace("demand: {docker: 0.004}", wanted)))
    assert "  nice to have ██████ Docker" in page
    assert "whether it is a must, weight in the competency, what meets the need" in page
    assert "No postings were counted: what is a must, and how much, is the role file's." in page


def test_a_share_that_is_hardly_any_is_not_told_as_none(told):
    page = page_of(told(MINE))
    assert "   <1% ██████ Docker" in page


def test_a_role_as_json_says_all_that_the_page_does(told):
    role = told(COUNTED)
    assert json.loads(json.dumps(role)) == role
    assert {key: role[key] for key in role if key != "areas"} == {
        "schema_version": 1,
        "id": "dev",
        "name": "Developer",
        "aliases": ["coder"],
        "summary": "Writes programs.",
        "as_of": "2026-02",
        "postings": {"role": "dev", "count": 40},
        "told_from": "ops",
    }
    core, more = role["areas"]
    assert (core["id"], core["name"], core["share"], core["decay"]) == ("core", "Core", 0.75, 0.5)
    (teamwork,) = more["competencies"]
    git = {
        "skills": [{"id": "git", "name": "Git"}],
        "demand": 0.5,
        "by_hand": True,
        "wanted": "",
        "weight": 1.0,
    }
    assert teamwork == {"id": "teamwork", "name": "Teamwork", "enough": 1.0, "needs": [git]}


def test_what_a_role_file_leaves_out_is_none_in_json(told):
    role = told(MINE)
    assert (role["postings"], role["told_from"], role["as_of"]) == (None, None, "")


def test_of_alternatives_the_one_that_the_share_belongs_to_stands_first(told):
    coding = told(COUNTED)["areas"][0]["competencies"][0]
    assert [[skill["id"] for skill in need["skills"]] for need in coding["needs"]] == [
        ["go", "java"],
        ["python"],
    ]


@pytest.mark.parametrize("role", ROLES.values(), ids=ROLES)
def test_every_shipped_role_fits_80_columns_whole(role):
    told = role_to_dict(role, load_taxonomy(), builtin_counts())
    page = page_of(told)
    assert max(map(len, page)) <= 80
    words = " ".join(" ".join(page).split())
    for area in told["areas"]:
        assert area["name"] in words
        for competency in area["competencies"]:
            assert f"  {competency['name']}" in page
            for need in competency["needs"]:
                assert " or ".join(skill["name"] for skill in need["skills"]) in words
    assert "…" not in words


@pytest.mark.parametrize("role", ROLES.values(), ids=ROLES)
def test_shares_and_weights_sum_to_one(role):
    told = role_to_dict(role, load_taxonomy(), builtin_counts())
    assert sum(area["share"] for area in told["areas"]) == pytest.approx(1)
    for area in told["areas"]:
        for competency in area["competencies"]:
            assert sum(need["weight"] for need in competency["needs"]) == pytest.approx(1)


# The command.


@pytest.mark.parametrize("called", ["data-engineer", "Data Engineer", "etl developer"])
def test_roles_show_takes_an_id_a_name_or_an_alias(invoke, called):
    done = invoke("roles", "show", called)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith("Data engineer   data-engineer\n")
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert "\x1b" not in done.stdout


def test_roles_show_takes_a_role_file(invoke, tmp_path):
    (tmp_path / "mine.yaml").write_text(MINE)
    done = invoke("roles", "show", tmp_path / "mine.yaml")
    assert done.exit_code == 0
    assert done.stdout.startswith("Developer   dev\n")


def test_roles_show_takes_skills_of_ones_own(invoke, tmp_path):
    (tmp_path / "skills.yaml").write_text("- id: quietgrid\n  name: Quietgrid\n")
    (tmp_path / "mine.yaml").write_text(MINE.replace("[python]", "[python, quietgrid]"))
    given = ("roles", "show", tmp_path / "mine.yaml")
    assert invoke(*given).exit_code == 2
    done = invoke(*given, "--taxonomy", tmp_path / "skills.yaml")
    assert done.exit_code == 0
    assert "Quietgrid" in done.stdout


def test_roles_show_prints_json_for_programs(invoke):
    done = invoke("roles", "show", "ml-engineer", "--json")
    assert done.exit_code == 0
    role = role_to_dict(ROLES["ml-engineer"], load_taxonomy(), builtin_counts())
    assert json.loads(done.stdout) == role


@pytest.mark.parametrize(
    ("called", "nearest"),
    [
        ("data-enginer", "data-engineer"),
        ("mlop engineer", "mlops-engineer"),
        ("Back end develloper", "backend-engineer"),
        ("robotic engineer", "robotics-engineer"),
    ],
)
def test_an_unknown_name_is_told_the_nearest(invoke, called, nearest):
    done = invoke("roles", "show", called)
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"unknown role {called!r}; did you mean {nearest!r}?" in done.stderr


def test_the_roles_fitted_unasked_are_listed_first(invoke):
    listed = invoke("roles").stdout.splitlines()
    starts = [line.split()[0] for line in listed if line and not line.startswith(" ")]
    assert starts[:2] == ["ai-engineer", "ml-engineer"]
    assert starts[2:] == sorted(set(ROLES) - {"ai-engineer", "ml-engineer"})
