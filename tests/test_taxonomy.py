"""The taxonomy as data: looking skills up, what is part of what, equality, immutability."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from skillmatch import Skill, Taxonomy, TaxonomyError, load_taxonomy
from skillmatch.skill import Ambiguity

PYTHON = Skill("python", "Python", "language", aliases=("CPython", "Python 3"))
SKLEARN = Skill("scikit-learn", "scikit-learn", "library", aliases=("sklearn",), broader=("ml",))
ML = Skill("ml", "Machine learning", "concept", broader=("ai", "statistics"))
AI = Skill("ai", "Artificial intelligence", "concept", broader=("computing",))
STATISTICS = Skill("statistics", "Statistics", "concept", broader=("computing",))
COMPUTING = Skill("computing", "Computing", "concept")
GO = Skill("go", "Go", "language", aliases=("Golang",))
RULE = Ambiguity("go", "Go", case="exact", needs=("skill-list",))
SKILLS = (PYTHON, SKLEARN, ML, AI, STATISTICS, COMPUTING, GO)


@pytest.fixture
def taxonomy():
    return Taxonomy(SKILLS, (RULE,))


def test_it_is_a_mapping_from_id_to_skill_in_the_order_of_ids(taxonomy):
    assert list(taxonomy) == sorted(skill.id for skill in SKILLS)
    assert taxonomy["python"] is PYTHON
    assert len(taxonomy) == len(SKILLS)
    assert "python" in taxonomy
    assert "cobol" not in taxonomy
    assert taxonomy.get("cobol") is None
    with pytest.raises(KeyError):
        taxonomy["cobol"]


def test_the_surfaces_of_a_skill_are_its_name_and_its_aliases():
    assert PYTHON.surfaces == ("Python", "CPython", "Python 3")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("scikit-learn", "scikit-learn", id="its id"),
        pytest.param("Scikit-Learn", "scikit-learn", id="its name in other case"),
        pytest.param("scikit learn", "scikit-learn", id="its name without the hyphen"),
        pytest.param("SKLEARN", "scikit-learn", id="an alias"),
        pytest.param("machine  learning", "ml", id="two spaces"),
        pytest.param("Go", "go", id="an ambiguous name"),
    ],
)
def test_a_skill_is_found_by_any_of_its_names(taxonomy, name, expected):
    assert taxonomy.find(name).id == expected


@pytest.mark.parametrize("name", ["", " ", "&", "cobol", "pyth", "C++"])
def test_what_is_no_name_of_a_skill_finds_nothing(taxonomy, name):
    assert taxonomy.find(name) is None


@pytest.mark.parametrize(
    ("name", "expected"), [("scikitlearn", "scikit-learn"), ("MachineLearning", "ml")]
)
def test_a_skill_is_found_in_any_spelling_the_rules_know(taxonomy, name, expected):
    found = taxonomy.find(name)
    assert found is not None
    assert found.id == expected


@pytest.mark.parametrize(
    ("skill_id", "expected"),
    [
        ("scikit-learn", ("ml", "ai", "statistics", "computing")),
        ("ml", ("ai", "statistics", "computing")),
        ("computing", ()),
        ("python", ()),
        ("no-such-skill", ()),
    ],
)
def test_broader_skills_come_nearest_first_and_each_once(taxonomy, skill_id, expected):
    assert taxonomy.broader(skill_id) == expected


def test_a_cycle_built_by_hand_does_not_hang():
    around = Taxonomy((Skill("a", "A", broader=("b",)), Skill("b", "B", broader=("a",))))
    assert around.broader("a") == ("b", "a")


@pytest.mark.parametrize(
    ("skill_id", "expected"),
    [("computing", ("ai", "statistics")), ("ml", ("scikit-learn",)), ("python", ()), ("none", ())],
)
def test_narrower_skills_are_those_directly_below(taxonomy, skill_id, expected):
    assert taxonomy.narrower(skill_id) == expected


def test_the_order_skills_are_given_in_makes_no_difference(taxonomy):
    turned = Taxonomy(tuple(reversed(SKILLS)), (RULE,))
    assert turned == taxonomy
    assert hash(turned) == hash(taxonomy)
    assert turned.fingerprint == taxonomy.fingerprint


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(Taxonomy(SKILLS), id="a rule less"),
        pytest.param(Taxonomy(SKILLS[1:], (RULE,)), id="a skill less"),
        pytest.param(
            Taxonomy((*SKILLS[:-1], replace(GO, aliases=())), (RULE,)), id="an alias less"
        ),
        pytest.param(Taxonomy(SKILLS, (replace(RULE, case="any"),)), id="another rule"),
    ],
)
def test_a_taxonomy_with_other_content_is_another(taxonomy, other):
    assert other != taxonomy
    assert other.fingerprint != taxonomy.fingerprint


def test_a_fingerprint_is_twelve_hexadecimal_digits(taxonomy):
    assert len(taxonomy.fingerprint) == 12
    int(taxonomy.fingerprint, 16)


def test_a_taxonomy_is_no_other_thing(taxonomy):
    assert taxonomy != {"python": PYTHON}
    assert (taxonomy == "python") is False


def test_it_survives_the_way_between_processes(taxonomy):
    clone = pickle.loads(pickle.dumps(taxonomy))  # noqa: S301 - we pickled it
    assert clone == taxonomy
    assert clone.find("sklearn") == SKLEARN
    assert clone.ambiguities == (RULE,)


@pytest.mark.parametrize(
    ("thing", "field"),
    [(PYTHON, "name"), (RULE, "case"), (Taxonomy(SKILLS), "skills")],
    ids=["skill", "rule", "taxonomy"],
)
def test_nothing_in_it_can_be_changed(thing, field):
    with pytest.raises(FrozenInstanceError):
        setattr(thing, field, "other")


@pytest.mark.parametrize("files", ["file", "folder", "text path"])
def test_skills_load_from_a_file_and_from_a_folder(tmp_path, files):
    path = tmp_path / "cobol.yaml"
    path.write_text("- id: cobol\n  name: COBOL\n  kind: language\n", encoding="utf-8")
    source = {"file": path, "folder": tmp_path, "text path": str(path)}[files]
    taxonomy = load_taxonomy(source, builtin=False)
    assert list(taxonomy) == ["cobol"]
    assert taxonomy["cobol"] == Skill("cobol", "COBOL", "language", category="cobol")
    assert not taxonomy.builtin


def test_both_endings_of_yaml_are_read_from_a_folder_and_nothing_else(tmp_path):
    for name in ("a.yaml", "b.yml", "c.txt"):
        (tmp_path / name).write_text(f"- id: {name[0]}\n  name: Skill {name[0]}\n")
    assert list(load_taxonomy(tmp_path, builtin=False)) == ["a", "b"]


@pytest.mark.parametrize(
    ("made", "message"),
    [
        pytest.param("nothing", "no such file or folder", id="no such place"),
        pytest.param("empty folder", "no .yaml file in this folder", id="an empty folder"),
        pytest.param("folder called so", "cannot be read", id="a folder inside called .yaml"),
    ],
)
def test_a_place_without_a_taxonomy_is_named(tmp_path, made, message):
    place = tmp_path / "mine"
    if made != "nothing":
        place.mkdir()
    if made == "folder called so":
        (place / "inner.yaml").mkdir()
    with pytest.raises(TaxonomyError, match=message) as caught:
        load_taxonomy(place)
    assert "mine" in str(caught.value)
    assert len(caught.value.problems) == 1


def test_loading_twice_gives_the_same_thing():
    assert load_taxonomy() is load_taxonomy()
    assert load_taxonomy().builtin
