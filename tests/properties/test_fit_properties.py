"""What must hold of every fit: bounded, never lowered by more evidence, blind to who it is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import list_roles, load_role, load_taxonomy, match_resume

TODAY = date(2026, 11, 1)
ROLE_IDS = ("ai-engineer", "ml-engineer")
HEAD = "Ann Example\nann@example.com\n"
# Names that need no other evidence to be skills, of both roles.
NAMES = [
    *("PyTorch", "TensorFlow", "scikit-learn", "XGBoost", "Docker", "Kubernetes", "LangChain"),
    *("LlamaIndex", "MLflow", "FastAPI", "PostgreSQL", "TypeScript", "OpenCV", "Kubeflow"),
    *("prompt engineering", "feature engineering", "deep learning", "machine learning"),
    *("computer vision", "natural language processing", "vector databases", "model monitoring"),
    *("Apache Kafka", "Hugging Face Transformers", "retrieval-augmented generation", "Terraform"),
]
UNRELATED = ["Photoshop", "AutoCAD", "WordPress", "Salesforce", "SAP ERP", "QuickBooks"]
SENTENCES = [
    "Worked with {}.",
    "Deployed {} to production for 2M users.",
    "Used {} every day.",
    "Basic knowledge of {}.",
    "No experience with {}.",
]
YEARS = st.integers(1995, 2026)


@st.composite
def bullets(draw):
    return f"- {draw(st.sampled_from(SENTENCES)).format(draw(st.sampled_from(NAMES)))}"


@st.composite
def jobs(draw, *, dated=False):
    first = draw(YEARS)
    last = draw(st.none() | st.integers(first, 2026))
    dates = f", {first} - {last or 'Present'}"
    dates = dates if dated else draw(st.sampled_from(["", dates]))
    lines = draw(st.lists(bullets(), min_size=1, max_size=3))
    return "\n".join([f"Engineer, Acme Ltd{dates}", *lines])


@st.composite
def resumes(draw):
    """Return the blocks of a resume: a section each, under its heading."""
    experience = draw(st.lists(jobs(), max_size=3))
    project = draw(st.lists(bullets(), max_size=3))
    listed = draw(st.lists(st.sampled_from(NAMES), max_size=6))
    return [
        *(["Experience\n" + "\n\n".join(experience)] if experience else []),
        *(["Projects\nA tool of my own\n" + "\n".join(project)] if project else []),
        "Skills\n" + ", ".join(["Outlook", *listed]),
    ]


def text_of(blocks):
    return "\n\n".join([HEAD, *blocks]) + "\n"


def scores(text):
    found = match_resume(text=text, as_of=TODAY)
    return {fit.role_id: fit.score for fit in found.fits}


def assert_no_lower(more, less):
    after, before = scores(more), scores(less)
    for role in ROLE_IDS:
        assert after[role] >= before[role] - 1e-9, role


@given(st.text(max_size=400) | resumes().map(text_of))
def test_a_fit_is_between_nothing_and_one(text):
    for fit in match_resume(text=text, as_of=TODAY, roles=[r.id for r in list_roles()]).fits:
        assert 0.0 <= fit.score <= 1.0
        assert sum(part.points for part in fit.contributions) == pytest.approx(fit.score, abs=1e-9)


@given(resumes(), st.sampled_from(NAMES))
def test_one_more_listed_skill_never_lowers_a_fit(blocks, name):
    more = [*blocks[:-1], f"{blocks[-1]}, {name}"]
    assert_no_lower(text_of(more), text_of(blocks))


@given(resumes(), st.sampled_from(NAMES), YEARS, st.booleans())
def test_one_more_job_never_lowers_a_fit(blocks, name, year, production):
    how = f"Deployed {name} to production." if production else f"Worked with {name}."
    more = [*blocks, f"Work history\nEngineer, Bolt Ltd, {year} - {year}\n- {how}"]
    assert_no_lower(text_of(more), text_of(blocks))


@given(resumes(), st.sampled_from(NAMES), st.sampled_from(["Projects", "Courses"]))
def test_one_more_project_or_course_never_lowers_a_fit(blocks, name, heading):
    more = [*blocks, f"{heading}\nBuilding things\n- Worked with {name}."]
    assert_no_lower(text_of(more), text_of(blocks))


@given(resumes(), st.sampled_from(UNRELATED))
def test_an_unrelated_skill_changes_no_fit(blocks, name):
    assert_no_lower(text_of([*blocks, f"Tools\n{name}"]), text_of(blocks))


@given(st.lists(st.sampled_from(NAMES), min_size=2, unique=True), st.randoms())
def test_the_order_of_a_list_of_skills_does_not_matter(names, random):
    shuffled = list(names)
    random.shuffle(shuffled)
    listed, other = (f"{HEAD}\nSkills\n{', '.join(some)}\n" for some in (names, shuffled))
    assert scores(other) == pytest.approx(scores(listed), abs=1e-9)


@given(st.lists(jobs(dated=True), min_size=2, max_size=4), st.randoms())
def test_the_order_of_jobs_does_not_matter(experience, random):
    shuffled = list(experience)
    random.shuffle(shuffled)
    texts = (text_of(["Experience\n" + "\n\n".join(some)]) for some in (experience, shuffled))
    first, second = (scores(text) for text in texts)
    assert second == pytest.approx(first, abs=1e-9)


@pytest.mark.parametrize("name", ["PyTorch", "LangChain", "Kubernetes", "deep learning"])
@pytest.mark.parametrize("heading", ["Experience\nEngineer, Acme Ltd, 2022 - Present", "Skills"])
@pytest.mark.parametrize("how", ["lines", "one line"])
def test_five_hundred_repetitions_count_as_three(name, heading, how):
    def repeated(times):
        if how == "lines":
            return f"{HEAD}\n{heading}\n" + f"- Worked with {name}.\n" * times
        return f"{HEAD}\n{heading}\n- " + ", ".join([name] * times) + "\n"

    three, many = scores(repeated(3)), scores(repeated(500))
    for role in ROLE_IDS:
        assert three[role] <= many[role] <= three[role] * 1.01 + 1e-9


# who it is ----------------------------------------------------------------------------------

PERSON = """\
{name}
{email} | {address}
{personal}

Summary
{subject} is an engineer who ships models. {subject} likes clear code.

Experience
ML Engineer, Acme Ltd, Jan 2021 - Present
- Trained ranking models with PyTorch and deployed them to production with Docker.
- {subject} built retrieval-augmented generation with LangChain for 40,000 users.

Education
MSc Physics, {school}, 2016 - 2018

Skills
Python, SQL, scikit-learn, Git
"""
ANN = {
    "name": "Ann Example",
    "email": "ann.example@example.com",
    "address": "12 Hill Road, Leeds",
    "personal": "Nationality: British",
    "subject": "She",
    "school": "Hill University",
}


def shown(**changes):
    """Return the strength of every skill that is shown, and the scores."""
    found = match_resume(text=PERSON.format(**ANN | changes), as_of=TODAY)
    return (
        {ev.skill.id: ev.strength for ev in found.skills if ev.strength},
        {fit.role_id: fit.score for fit in found.fits},
    )


@pytest.mark.parametrize(
    "name",
    [
        *("Ruby Miller", "Julia Brown", "Jordan Smith", "Scala Jensen", "Ray Lopez", "Julia Ray"),
        *("Miller, Ruby", "RUBY MILLER", "JULIA RAY", "Ray", "Ruby Jordan", "Swift, Taylor Ray"),
        *("Claude Dubois", "Dr. Jasper Go", "Crystal Spark", "Maven Hart", "Chai Rivet"),
        *("Bjørn Ångström", "王小明", "Mohammed Al-Rashid", "María José Núñez", "X"),
    ],
)
def test_the_name_changes_neither_skills_nor_scores(name):
    assert shown(name=name) == shown()


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"subject": "He"}, id="pronoun he"),
        pytest.param({"subject": "They"}, id="pronoun they"),
        pytest.param({"personal": "Pronouns: they/them"}, id="pronouns"),
        pytest.param({"email": "ruby.ray@example.org"}, id="e-mail of a name"),
        pytest.param({"email": "rust_go_python@example.com"}, id="e-mail of languages"),
        pytest.param({"email": "kafka@spark.example.com"}, id="e-mail of products"),
        pytest.param({"address": "3 Ruby Street, Julia Creek"}, id="address of names"),
        pytest.param({"address": "Java Road 5, Jakarta"}, id="address on Java"),
        pytest.param({"address": "Amman, Jordan"}, id="address in Jordan"),
        pytest.param({"personal": "Nationality: Jordanian"}, id="nationality"),
        pytest.param({"personal": "Nationality: Swiss, born in 1961"}, id="year of birth"),
        pytest.param({"personal": "Age: 58"}, id="age"),
        pytest.param({"personal": "Date of birth: 03/04/1999"}, id="date of birth"),
        pytest.param({"personal": "Married, two children"}, id="family"),
        pytest.param({"school": "Massachusetts Institute of Technology"}, id="famous school"),
        pytest.param({"school": "Open University of Java"}, id="school named Java"),
        pytest.param({"school": "Spark Valley College"}, id="school named Spark"),
        pytest.param({"school": "Flask Street Polytechnic"}, id="school named Flask"),
    ],
)
def test_who_it_is_and_where_from_changes_neither_skills_nor_scores(changes):
    assert shown(**changes) == shown()


# listing is not using -----------------------------------------------------------------------


def names_of(role_id, most):
    """Return names of what a role asks for, the weightiest first."""
    taxonomy = load_taxonomy()
    needs = [need for one in load_role(role_id).competencies for need in one.needs]
    needs.sort(key=lambda need: (-need.weight, need.skills))
    return [taxonomy[need.skills[0]].name for need in needs[:most]]


@pytest.mark.parametrize("role_id", ROLE_IDS)
@pytest.mark.parametrize("most", [10, 20, 40])
def test_who_only_lists_what_a_role_asks_for_stays_below_who_used_it(role_id, most):
    names = names_of(role_id, most)
    listed = f"{HEAD}\nSkills\n{', '.join(names)}\n"
    job = "Engineer, Acme Ltd, Jan 2022 - Present"
    used = f"{HEAD}\nExperience\n{job}\n" + "\n".join(f"- Worked with {name}." for name in names)
    assert scores(listed)[role_id] < scores(used)[role_id] - 0.15


@pytest.mark.parametrize("role_id", ["ai-engineer", "ml-engineer"])
def test_listing_everything_stays_below_using_the_first_twenty(role_id):
    everything = f"{HEAD}\nSkills\n{', '.join(names_of(role_id, 500))}\n"
    job = "Engineer, Acme Ltd, Jan 2022 - Present"
    used = f"{HEAD}\nExperience\n{job}\n" + "\n".join(
        f"- Worked with {name}." for name in names_of(role_id, 20)
    )
    assert scores(everything)[role_id] < scores(used)[role_id]
