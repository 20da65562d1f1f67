"""Roles: found by id, name, alias or path; what is typical; parts that sum to the whole."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import (
    Area,
    Competency,
    Need,
    Role,
    RoleError,
    Taxonomy,
    UnknownRoleError,
    list_roles,
    load_role,
)
from skillmatch.reference import ReferenceCounts
from skillmatch.roles import DEFAULT_ROLES, load_roles

MINE = """\
id: my-role
name: My role
areas:
  - id: all
    name: All
    share: 1
    competencies:
      - id: coding
        name: Coding
        skills: [python]
"""
DEMANDS = st.lists(st.tuples(st.floats(0.01, 10), st.floats(0.01, 1)), min_size=1, max_size=8)


def test_the_built_in_roles_are_listed_by_id():
    ids = [role.id for role in list_roles()]
    assert ids == sorted(ids)
    assert set(DEFAULT_ROLES) <= set(ids)


@pytest.mark.parametrize(
    ("called", "role_id"),
    [
        pytest.param("ai-engineer", "ai-engineer", id="its id"),
        pytest.param("AI engineer", "ai-engineer", id="its name"),
        pytest.param("  ml   ENGINEER ", "ml-engineer", id="case and spaces"),
        pytest.param("AI developer", "ai-engineer", id="an alias"),
        pytest.param("machine-learning engineer", "ml-engineer", id="an alias with a hyphen"),
    ],
)
def test_a_role_is_called_by_its_id_name_or_alias(called, role_id):
    assert load_role(called).id == role_id


@pytest.mark.parametrize(
    ("called", "hint"),
    [
        pytest.param("ai-enginer", "; did you mean 'ai-engineer'?", id="close"),
        pytest.param(
            "astronaut", "; the built-in roles are ai-engineer, backend-engineer", id="far"
        ),
        pytest.param("", "; the built-in roles are ", id="nothing"),
    ],
)
def test_an_unknown_role_names_the_closest_and_where_to_look(called, hint):
    with pytest.raises(UnknownRoleError) as caught:
        load_role(called)
    message = str(caught.value)
    assert message.startswith(f"unknown role {called!r}{hint}")
    assert "'skillmatch roles' lists all, a .yaml file adds one" in message
    assert "\n" not in message


@pytest.mark.parametrize("kind", [str, Path])
def test_a_role_of_ones_own_is_loaded_from_its_file(tmp_path, kind):
    path = tmp_path / "mine.yaml"
    path.write_text(MINE)
    role = load_role(kind(path))
    assert (role.id, role.name, role.skills) == ("my-role", "My role", {"python"})


def test_a_path_object_is_a_file_whatever_its_ending(tmp_path):
    path = tmp_path / "ai-engineer"
    path.write_text(MINE)
    assert load_role(path).id == "my-role"


@pytest.mark.parametrize("name", ["none.yaml", "none.yml", "fo\x00lder.yaml"])
def test_a_role_file_that_is_not_there_is_named(name):
    with pytest.raises(RoleError, match="no such role file"):
        load_role(name)


def test_a_folder_is_no_role_file(tmp_path):
    with pytest.raises(RoleError, match="no such role file"):
        load_role(tmp_path)


def test_a_role_is_returned_as_it_is():
    role = load_role("ai-engineer")
    assert load_role(role) is role
    assert load_role("ai-engineer") is role


def test_a_taxonomy_without_a_roles_skills_is_an_error():
    with pytest.raises(RoleError, match="no skill has the id"):
        load_role("ai-engineer", taxonomy=Taxonomy((next(iter_skills()),)))


def test_an_empty_taxonomy_is_taken_as_given():
    with pytest.raises(RoleError, match="no skill has the id"):
        load_role("ai-engineer", taxonomy=Taxonomy(()))


def iter_skills():
    from skillmatch import load_taxonomy

    return iter(load_taxonomy().values())


def test_counts_of_ones_own_change_the_weights():
    counts = ReferenceCounts(
        {"ai-engineer": 10, "ml-engineer": 90}, {"embeddings": {"ai-engineer": 10}}
    )
    role = load_role("ai-engineer", counts=counts)
    assert role != load_role("ai-engineer")
    weights = {need.skills[0]: need.weight for c in role.competencies for need in c.needs}
    tells = 2 * 1.01 / (1.01 + 0.01)  # all of this role's postings ask for it, none of the other's
    assert weights["embeddings"] == pytest.approx(counts.idf("embeddings") * tells)


def test_several_roles_come_in_the_order_asked_for(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(MINE)
    roles = load_roles(["ml-engineer", path, "AI engineer"])
    assert [role.id for role in roles] == ["ml-engineer", "my-role", "ai-engineer"]


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        pytest.param([], "no role given; name at least one", id="none"),
        pytest.param(
            ["ai-engineer", "ml-engineer", "AI developer"],
            "the role 'ai-engineer' is given twice; name each role once",
            id="one twice",
        ),
    ],
)
def test_roles_that_do_not_fit_together_are_an_error(asked, message):
    with pytest.raises(RoleError, match=message):
        load_roles(asked)


@given(DEMANDS)
def test_what_is_typical_lies_between_the_lightest_need_and_all_together(demands):
    needs = tuple(Need((f"s{i}",), weight, demand) for i, (weight, demand) in enumerate(demands))
    typical = Competency("c", "C", needs).typical
    assert min(n.weight for n in needs) <= typical * (1 + 1e-9)
    assert typical <= sum(n.weight for n in needs) * (1 + 1e-9)


@pytest.mark.parametrize(
    ("demands", "typical"),
    [
        pytest.param([(2.0, 0.5)], 2.0, id="one need is always typical"),
        pytest.param([(2.0, 1.0), (1.0, 1.0)], 3.0, id="all that everybody asks for"),
        pytest.param([(2.0, 0.5), (1.0, 0.5)], 1.5 / 0.75, id="half and half"),
        pytest.param([(1.0, 0.0)], 0.0, id="nobody asks for it"),
        pytest.param([], 0.0, id="no need"),
    ],
)
def test_what_a_posting_typically_asks_for(demands, typical):
    needs = tuple(Need((f"s{i}",), weight, demand) for i, (weight, demand) in enumerate(demands))
    assert Competency("c", "C", needs).typical == pytest.approx(typical)


def test_a_role_knows_its_competencies_and_skills_over_all_areas():
    one = Competency("one", "One", (Need(("a", "b"), 1.0, 0.5), Need(("c",), 1.0, 0.5)))
    two = Competency("two", "Two", (Need(("d",), 1.0, 0.5),))
    role = Role("r", "R", (Area("x", "X", 0.5, 1.0, (one,)), Area("y", "Y", 0.5, 1.0, (two,))))
    assert role.competencies == (one, two)
    assert role.skills == {"a", "b", "c", "d"}


def test_a_role_cannot_be_changed_and_survives_the_way_between_processes():
    role = load_role("ml-engineer")
    with pytest.raises(FrozenInstanceError):
        role.name = "Other"
    assert pickle.loads(pickle.dumps(role)) == role  # noqa: S301 - we pickled it
    assert hash(role) == hash(load_role("ml-engineer"))
