"""A posting becomes a role, in whatever style and file it comes, and so does its role file."""

from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path

import pytest

from skillmatch import (
    Document,
    RoleError,
    UnreadableDocumentError,
    list_roles,
    load_role,
    load_taxonomy,
    match_folder,
    match_resume,
    role_from_posting,
)
from skillmatch.posting_role import role_file_from_posting

BULLETS = """\
Search Engineer (m/f/d)

About Quietgrid
We are a leading maker of Kafka appliances, built with Java.

Responsibilities
- Build retrieval with Elasticsearch or OpenSearch

Requirements
- 4+ years of Python

Nice to have
- Kotlin

Benefits
- A laptop with Linux, and 401(k)
"""
PROSE = """\
We are looking for a search engineer with at least four years of Python.

You will build retrieval with Elasticsearch or
OpenSearch. Experience with Kotlin is a plus. There is no PHP.
"""
OTHER_HEADINGS = """\
# Search Engineer

## What you'll do
Build retrieval with Elasticsearch or OpenSearch.

## Who you are
Four years of Python (4+ years).

## Ways to stand out
Kotlin

## Why Quietgrid
Excel lovers welcome.
"""
ONE_PARAGRAPH = (
    "Quietgrid is hiring a Search Engineer. Requirements: 4 years of Python; build retrieval with "
    "Elasticsearch/OpenSearch. Nice to have: Kotlin. Benefits: Linux laptops."
)
GERMAN = """\
Search Engineer (m/w/d)

Über uns
Seit 20 Jahren bauen wir mit Java.

Deine Aufgaben
- Du entwickelst Retrieval mit Elasticsearch oder OpenSearch

Dein Profil
- Mindestens vier Jahre Erfahrung mit Python

Von Vorteil
- Kotlin

Wir bieten
- Ein Notebook mit Linux
"""
HTML = """\
<!DOCTYPE html><html><head><style>.off {display: none}</style></head><body>
<h1>Search Engineer</h1><h2>About us</h2><p>We sell Java.</p>
<h2>What you need</h2><ul><li>4 years of Python</li>
<li>Retrieval with Elasticsearch or OpenSearch</li></ul><p class="off">COBOL</p>
<h3>Nice to have</h3><ul><li>Kotlin</li></ul><h2>Benefits</h2><p>Excel</p></body></html>
"""
STYLES = {
    "bullets": BULLETS,
    "prose": PROSE,
    "other headings": OTHER_HEADINGS,
    "one paragraph": ONE_PARAGRAPH,
    "german": GERMAN,
    "html": HTML,
}
RESUME = """\
Ann Example

Experience
Engineer, Acme Ltd, Jan 2020 - Present
- Built retrieval with Elasticsearch and Python
"""
DAY = date(2026, 11, 1)


@pytest.mark.parametrize("text", STYLES.values(), ids=STYLES)
def test_every_style_asks_for_the_same(text):
    role = role_from_posting(text)
    assert role.name.casefold() == "search engineer"
    assert role.id == "posting-search-engineer"
    found = {tuple(sorted(need.skills)): (need.demand > 0.4, need.years) for need in role.needs}
    found.pop(("information-retrieval",), None)  # "retrieval" itself, where it counts as a skill
    assert found == {
        ("elasticsearch", "opensearch"): (True, None),
        ("python",): (True, 4),
        ("kotlin",): (False, None),
    }


@pytest.mark.parametrize("text", STYLES.values(), ids=STYLES)
def test_the_role_file_reads_back_to_the_same_role(text, tmp_path):
    path = tmp_path / "my_role.yaml"
    path.write_text(role_file_from_posting(text), encoding="utf-8")
    assert load_role(path) == role_from_posting(text)


def test_needs_stand_in_the_competencies_of_the_built_in_roles():
    known = {
        (skill, part.name)
        for role in list_roles()
        for part in role.competencies
        for need in part.needs
        for skill in need.skills
    }
    role = role_from_posting("Python, PyTorch, Docker, LangChain and React Native")
    homes = {
        (skill, part.name) for part in role.competencies for n in part.needs for skill in n.skills
    }
    assert len(homes - known) == 1  # no built-in role asks for React Native
    assert sum(area.share for area in role.areas) == pytest.approx(1)


def test_what_is_stressed_has_the_larger_share():
    text = "Requirements\nPyTorch, TensorFlow and JAX\n\nNice to have\nDocker"
    first, *_, last = role_from_posting(text).areas
    assert first.share > 3 * last.share
    assert "docker" in {skill for n in last.competencies[0].needs for skill in n.skills}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Job title: Data Engineer\nPython", "Data Engineer"),
        ("**Senior ML Engineer** | Lagos | Remote\nPython", "Senior ML Engineer"),
        ("We are looking for an exceptional and kind ML Engineer. Python", "ML Engineer"),
        ("KI-Entwicklerin (w/m/d)\nPython", "KI-Entwicklerin"),
        ("Come and build!\n\nPython and SQL", "Job posting"),
    ],
)
def test_the_title_is_the_name(text, name):
    assert role_from_posting(text).name == name


def test_a_posting_without_known_headings_below_about_us_is_read_whole():
    duties = "You will write services in Python and keep them running for the whole company. " * 20
    assert role_from_posting(f"About Us\nWe are kind.\n{duties}").skills == {"python"}
    with pytest.raises(RoleError, match="asks for no skill"):
        role_from_posting("About Us\nWe write Python.")


def test_a_name_of_ones_own_is_taken():
    role = role_from_posting(BULLETS, name=" Finder  of\nthings ")
    assert (role.id, role.name) == ("posting-finder-of-things", "Finder of things")


def test_no_id_is_that_of_a_built_in_role():
    role = role_from_posting("AI Engineer\nPython")
    result = match_resume(text=RESUME, roles=["ai-engineer", role], as_of=DAY)
    assert {fit.role_id for fit in result.fits} == {"ai-engineer", "posting-ai-engineer"}


def test_a_posting_is_taken_as_a_text_path_bytes_or_document(tmp_path, make_pdf):
    expected = role_from_posting(BULLETS)
    text = tmp_path / "posting.txt"
    text.write_text(BULLETS, encoding="utf-8")
    page = tmp_path / "posting.pdf"
    page.write_bytes(make_pdf(BULLETS.splitlines()))
    assert role_from_posting(text) == expected
    assert role_from_posting(str(text)) == expected
    assert role_from_posting(BULLETS.encode()) == expected
    assert role_from_posting(Document(BULLETS)) == expected
    assert {n.skills for n in role_from_posting(page).needs} == {n.skills for n in expected.needs}


def test_without_a_title_the_role_is_called_as_its_file(tmp_path):
    path = tmp_path / "search team.txt"
    path.write_text("Python and SQL", encoding="utf-8")
    assert role_from_posting(path).name == "search team"


def test_a_taxonomy_of_ones_own_brings_its_skills(tmp_path):
    path = tmp_path / "own.yaml"
    path.write_text("- id: blorp\n  name: Blorptool\n", encoding="utf-8")
    role = role_from_posting("Blorptool and Python", taxonomy=load_taxonomy(path))
    assert role.skills == {"blorp", "python"}


def test_a_role_works_wherever_one_is_accepted(text_folder):
    role = pickle.loads(pickle.dumps(role_from_posting("Python, LangChain and PyTorch")))  # noqa: S301 - we pickled it
    rows = [row for row in match_folder(text_folder, roles=[role], as_of=DAY, jobs=1) if row.scored]
    assert {fit.role_id for row in rows for fit in row.fits} == {role.id}


def test_years_are_shown_and_do_not_change_the_score():
    role, without = (role_from_posting(f"{years}Python and Kafka") for years in ("9 years of ", ""))
    fit = match_resume(text=RESUME, roles=[role], as_of=DAY).fits[0]
    assert fit.score == match_resume(text=RESUME, roles=[without], as_of=DAY).fits[0].score
    assert {part.skill_id: part.years_asked for part in fit.contributions} == {"python": 9}
    assert {gap.skill_id: gap.years_asked for gap in fit.missing} == {"apache-kafka": 9}


def test_what_is_missing_names_the_musts_first_and_says_what_is_nice_to_have():
    text = "Requirements\nSQL, Kafka, dbt, Airflow\n\nNice to have\nHL7, Terraform"
    fit = match_resume(text=RESUME, roles=[role_from_posting(text)], as_of=DAY).fits[0]
    wanted = [gap.wanted for gap in fit.missing]
    assert wanted == ["must"] * 4 + ["nice to have"] * 2


def test_the_next_steps_learn_the_musts_first():
    text = "Requirements\nTableau\n\nNice to have\nHL7, OpenSearch"
    fit = match_resume(text=RESUME, roles=[role_from_posting(text)], as_of=DAY).fits[0]
    first, close, last = fit.next_steps
    assert (first.skill_id, first.reason) == ("tableau", "required")
    assert close.skill_id == "opensearch"
    assert close.reason.startswith("nice to have, close to ")
    assert (last.skill_id, last.reason) == ("hl7", "nice to have")


# What cannot be a role is told in a sentence.


@pytest.mark.parametrize(
    ("source", "message"),
    [
        pytest.param("", "the posting is empty", id="empty"),
        pytest.param(" \n\t ", "the posting is empty", id="white space"),
        pytest.param("We are kind.", "the posting asks for no skill", id="no skill"),
        pytest.param(RESUME, "the posting is a resume, with dated jobs", id="a resume"),
        pytest.param("\x00\x07(((((", "the posting asks for no skill", id="noise"),
    ],
)
def test_what_is_no_posting_is_an_error(source, message):
    with pytest.raises(RoleError) as caught:
        role_from_posting(source)
    assert str(caught.value).startswith(message)
    assert "; give " in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_is_named_in_the_error(tmp_path):
    path = tmp_path / "cv.txt"
    path.write_text(RESUME, encoding="utf-8")
    with pytest.raises(RoleError, match=r"^cv\.txt is a resume"):
        role_from_posting(path)


@pytest.mark.parametrize("source", ["none.pdf", Path("none")])
def test_a_file_that_is_not_there_is_named(source):
    with pytest.raises(UnreadableDocumentError, match=r"none.* does not exist"):
        role_from_posting(source)


def test_what_is_no_source_at_all_is_a_type_error():
    with pytest.raises(TypeError, match="not int"):
        role_from_posting(7)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(BULLETS * 250, id="a posting many times"),
        pytest.param("Python, " * 12_500, id="one sentence"),
        pytest.param("required Python preferred " * 4_000, id="cues"),
        pytest.param("5 years of Python " * 5_500, id="years"),
        pytest.param("Python or Java (" * 6_250, id="brackets"),
        pytest.param("instead of Java, Python or (" * 3_500, id="in place of"),
        pytest.param("work with engineers using Python " * 3_000, id="others' work"),
        pytest.param("3 years as a developer or Python " * 3_000, id="professions"),
        pytest.param("Python: 5+, two of them, five with " * 2_750, id="years cut short"),
        pytest.param(" " * 75_000 + "Python", id="spaces"),
        pytest.param(" \n" * 37_500 + "Python", id="empty lines"),
        pytest.param("as a " * 15_000 + "Python, SQL", id="words of titles"),
    ],
)
@pytest.mark.long("long texts")
def test_100_kilobytes_take_seconds(text, in_good_time):
    with in_good_time():
        assert "python" in role_from_posting(text).skills
