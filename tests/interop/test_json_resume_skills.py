"""What a resume shows, as the section ``skills`` of a JSON Resume that our own reader takes."""

from __future__ import annotations

import json

from skillmatch import match_resume
from skillmatch.interop import skills_to_json_resume

TEXT = """\
Ann Example

Experience
Engineer, Acme Ltd, Jan 2021 - Dec 2023
- Trained models in PyTorch and pytorch, deployed on k8s.

Skills
Snowflake
No experience with Java. Eager to learn Rust.
"""


def skills(by="skill", text=TEXT):
    return skills_to_json_resume(match_resume(text=text), by=by)


def test_a_skill_has_its_name_what_the_resume_shows_and_how_it_is_called_there():
    found = {entry["name"]: entry for entry in skills()}
    assert found["PyTorch"] == {
        "name": "PyTorch",
        "level": "3 years, last used 2023-12",
        "keywords": ["PyTorch", "pytorch"],
    }
    assert found["Kubernetes"]["keywords"] == ["k8s"]
    assert found["Snowflake"]["level"] == "named"


def test_only_what_is_claimed_and_named_is_listed():
    names = {entry["name"] for entry in skills()}
    assert not names & {"Java", "Rust"}
    assert "Deep learning" not in names  # shown by PyTorch, and not named


def test_the_strongest_come_first():
    names = [entry["name"] for entry in skills()]
    assert names.index("PyTorch") < names.index("Snowflake")


def test_fields_have_their_skills_as_keywords_and_no_level():
    found = {entry["name"]: entry for entry in skills("field")}
    assert found["ML libraries"] == {"name": "ML libraries", "keywords": ["PyTorch"]}
    assert found["DevOps"]["keywords"] == ["Kubernetes"]
    assert all(set(entry) == {"name", "keywords"} for entry in found.values())


def test_one_year_is_no_years():
    text = "Experience\nEngineer, Acme Ltd, Jan 2022 - Dec 2022\n- Trained models in PyTorch.\n"
    assert skills(text=text)[0]["level"] == "1 year, last used 2022-12"


def test_nothing_found_is_no_skill():
    assert skills(text="Ran a restaurant with forty seats.") == []


def test_a_json_resume_with_them_is_read_as_those_skills(tmp_path):
    path = tmp_path / "resume.json"
    resume = {"basics": {"name": "Ann Example"}, "skills": skills()}
    path.write_text(json.dumps(resume), encoding="utf-8")
    assert {one.skill.name for one in match_resume(path).skills if not one.implied} == {
        entry["name"] for entry in skills()
    }
