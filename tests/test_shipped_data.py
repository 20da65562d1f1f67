"""The taxonomy, roles and counts that come with skillmatch: valid, large enough, guarded."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import find_skills, list_roles, load_taxonomy, match_resume
from skillmatch.installation import taxonomies_folder
from skillmatch.names import normal_form
from skillmatch.reference import builtin_counts
from skillmatch.written.taxonomy_files import read_taxonomy_files
from skillmatch.written.taxonomy_spellings import read_as

# Names that are also ordinary words: a text that means the skill, and texts that do not.
GUARDED = {
    "R": ("r", "Statistics in R, Python and SQL", ["R. Miller, R&D", "Toys R Us", "vitamin r"]),
    "C": ("c", "Languages: C, Python", ["Series C funding", "Vitamin C", "grade C in biology"]),
    "Go": ("go", "Wrote services in Go, Python", ["Go to market", "Ready to go", "as we go"]),
    "Spark": ("apache-spark", "Hadoop, Spark, Kafka", ["to spark interest", "Spark joy"]),
    "Spring": ("spring-framework", "Java, Spring, Hibernate", ["in the spring", "Silver Spring"]),
    "Ray": ("ray", "PyTorch, Ray, Kubernetes", ["Ray Miller, assistant", "X-Ray images"]),
    "Access": ("microsoft-access", "Excel, Access, Word", ["Access to records", "remote access"]),
    "Excel": (
        "microsoft-excel",
        "Word, Excel, PowerPoint",
        ["I excel at teamwork", "to excel in it"],
    ),
    "Swift": ("swift", "Swift, Kotlin, Java", ["a swift response", "Taylor Swift songs"]),
}
REFUSED = [(name, text) for name, (_, _, texts) in GUARDED.items() for text in texts]


@pytest.fixture(scope="module")
def fresh():
    """Read the files themselves, not what is kept beside them."""
    files = sorted((taxonomies_folder() / "skills").glob("*.yaml"))
    return read_taxonomy_files(files, base=None)


def test_the_taxonomy_is_valid_and_what_is_kept_beside_it_is_the_same(fresh):
    builtin = load_taxonomy()
    assert builtin.skills == fresh.skills
    assert builtin.ambiguities == fresh.ambiguities
    assert builtin.fingerprint == fresh.fingerprint


def test_it_knows_as_many_skills_and_names_as_the_pages_say(fresh):
    assert len(fresh) >= 25_000
    assert sum(len(skill.surfaces) for skill in fresh.values()) >= 70_000


@pytest.mark.long("all names there are")
def test_no_name_stands_for_two_skills_unless_one_says_that_it_shares_it(fresh):
    shared = {(r.skill_id, normal_form(r.surface)) for r in fresh.ambiguities if r.shared}
    names = [
        normal_form(surface)
        for skill in fresh.values()
        for surface in skill.surfaces
        if (skill.id, normal_form(surface)) not in shared
    ]
    assert len(set(names)) == len(names)


# What only a spelling tells apart, or nothing: different things, each looked at.
ALIKE = """
api-mocking mockserver
apis asp-dotnet-web-api
arista-cloudvision google-cloud-vision-api
asynchronous-io python-asyncio
avaya-communication-manager avaya-cms
ca-identity-manager idms
cross-browser-testing crossbrowsertesting
data-preparation google-cloud-dataprep
double-machine-learning doubleml
ftp ftps
geo-experiments geolift
graph-databases ontotext-graphdb
http https
ibm-installation-manager ibm-ims
internet-protocol network-protocols
mendelian-randomization twosamplemr
mysql mysqldb
power-view powersploit
security-metrics securityscorecard
vega vega-lite
"""


@pytest.mark.long("all names there are")
def test_no_name_is_but_a_spelling_of_another_unless_it_was_looked_at(fresh):
    ruled = {(rule.skill_id, normal_form(rule.surface)) for rule in fresh.ambiguities}
    owners = {}
    for skill in fresh.values():
        for surface in skill.surfaces:
            owners.setdefault(normal_form(surface), set()).add(skill.id)
    alike = {
        frozenset({skill.id, other})
        for skill in fresh.values()
        for surface in skill.surfaces
        if (skill.id, normal_form(surface)) not in ruled
        for form in read_as(surface, skill)
        for other in owners.get(form, ())
        if (other, form) not in ruled and other != skill.id
    }
    assert alike == {frozenset(line.split()) for line in ALIKE.strip().splitlines()}


def test_every_broader_skill_exists(fresh):
    assert {b for skill in fresh.values() for b in skill.broader} <= set(fresh)


def test_names_hold_nothing_invisible(fresh):
    names = {surface for skill in fresh.values() for surface in skill.surfaces}
    assert [name for name in names if not name.isprintable() or name != name.strip()] == []


def test_a_category_is_a_file(fresh):
    files = {path.stem for path in (taxonomies_folder() / "skills").glob("*.yaml")}
    assert {skill.category for skill in fresh.values()} == files


@pytest.mark.parametrize("name", GUARDED)
@pytest.mark.long("all ordinary words")
def test_a_name_that_is_also_an_ordinary_word_is_guarded(fresh, name):
    skill_id = GUARDED[name][0]
    assert fresh.find(name).id == skill_id
    (rule,) = [r for r in fresh.ambiguities if r.skill_id == skill_id and r.surface == name]
    assert rule.needs


@pytest.mark.parametrize("name", GUARDED)
def test_a_guarded_name_counts_where_it_means_the_skill(name):
    skill_id, text, _ = GUARDED[name]
    assert (skill_id, name) in {(m.skill_id, m.surface) for m in find_skills(text)}


@pytest.mark.parametrize(("name", "text"), REFUSED)
def test_a_guarded_name_does_not_count_where_it_is_an_ordinary_word(name, text):
    assert GUARDED[name][0] not in {m.skill_id for m in find_skills(text)}


def test_every_name_of_one_letter_is_guarded(fresh):
    guarded = {(rule.skill_id, normal_form(rule.surface)) for rule in fresh.ambiguities}
    bare = {
        (skill.id, normal_form(surface))
        for skill in fresh.values()
        for surface in skill.surfaces
        if len(normal_form(surface)) == 1
    }
    assert bare <= guarded


def test_every_shipped_role_loads_and_sums_to_one():
    roles = list_roles()
    assert {"ai-engineer", "ml-engineer"} <= {role.id for role in roles}
    for role in roles:
        assert sum(area.share for area in role.areas) == pytest.approx(1)
        assert role.name
        assert role.summary
        assert role.aliases


def test_every_need_of_a_shipped_role_weighs_something():
    weightless = [
        (role.id, need.skills)
        for role in list_roles()
        for competency in role.competencies
        for need in competency.needs
        if need.weight <= 0 or not 0 < need.demand <= 1
    ]
    assert weightless == []


def test_no_two_shipped_roles_are_called_alike():
    names = [name.casefold() for r in list_roles() for name in (r.id, r.name, *r.aliases)]
    assert len(set(names)) == len(names)


def test_the_file_of_a_shipped_role_is_called_as_the_role():
    files = {path.stem for path in (taxonomies_folder() / "roles").glob("*.yaml")}
    assert {role.id for role in list_roles()} == files


def test_the_counts_speak_of_known_skills_and_can_be(fresh):
    counts = builtin_counts()
    assert set(counts.skills) <= set(fresh)
    assert {"ai-engineer", "ml-engineer"} <= set(counts.postings)
    for row in counts.skills.values():
        assert all(0 < count <= counts.postings[role] for role, count in row.items())


def test_a_file_of_ones_own_is_used_to_find(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(
        "- id: frobnicator\n  name: Frobnicator\n- id: rust\n  name: Rust Language\n"
        "- id: ray\n  name: Ray\n"
    )
    mine = load_taxonomy(path)
    text = "Used Frobnicator, Rustlang and PyTorch. Ray was there."
    assert [m.skill_id for m in find_skills(text, taxonomy=mine)] == [
        "frobnicator",
        "pytorch",
        "ray",
    ]
    assert "frobnicator" not in {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize(
    "text", ["Spring 2021", "GPA 3.9, Spring 2021", "Teaching assistant, Spring 2020: Biology"]
)
def test_a_season_is_no_framework(text):
    assert "spring-framework" not in {m.skill_id for m in find_skills(text)}


def test_go_and_python_are_two_languages():
    assert "go" in {m.skill_id for m in find_skills("Wrote services in Go and Python.")}


@pytest.mark.parametrize(
    "library",
    ["PyTorch", "scikit-learn", "NumPy", "pandas", "JAX", "Hugging Face Transformers", "spaCy"],
)
def test_a_library_of_python_alone_shows_python(library):
    assert shown_by(library, "python")


@pytest.mark.parametrize(
    ("library", "language"),
    [
        ("TensorFlow", "python"),  # JavaScript, mobile devices
        ("XGBoost", "python"),  # R, Java, Scala
        ("Prophet", "python"),  # R
        ("LangChain", "python"),  # JavaScript
        ("OpenCV", "python"),  # C++
        ("Apache Spark", "python"),  # Scala, Java, R
        ("dplyr", "python"),
    ],
)
def test_a_library_of_several_languages_shows_none(library, language):
    assert not shown_by(library, language)


def shown_by(library, language):
    text = f"Experience\nEngineer, Acme, Jan 2020 - Present\n- Wrote models with {library}.\n"
    found = match_resume(text=text, as_of=date(2026, 11, 1)).skill(language)
    return found is not None and found.strength > 0


def test_a_verb_beside_a_skill_is_none():
    assert "microsoft-excel" not in {m.skill_id for m in find_skills("I excel in Python")}


# What is not right yet.


def test_a_person_beside_a_skill_is_none():
    assert "ray" not in {m.skill_id for m in find_skills("Advisor: Dr. Ray Chen, PyTorch team")}


@pytest.mark.long("25,000 skills, a text for each")
def test_every_skill_is_found_by_its_own_name(fresh):
    guarded = {(rule.skill_id, normal_form(rule.surface)) for rule in fresh.ambiguities}
    lost = [
        skill.name
        for skill in fresh.values()
        if (skill.id, normal_form(skill.name)) not in guarded
        and not set("(),@") & set(skill.name)  # such signs are for people who read the name
        and skill.id not in {m.skill_id for m in find_skills(f"Shipped it with {skill.name}.")}
    ]
    assert lost == []
