"""JSON Resume: the skills that somebody lists, each keyword a part of what it stands under."""

from __future__ import annotations

import json

import pytest

from skillmatch import Taxonomy, TaxonomyError
from skillmatch.interop import import_json_resume

NOTHING = Taxonomy(())
SKILLS = [
    {"name": "Quiet computing", "level": "Master", "keywords": ["Quietgrid", "Loom kit (LK)"]},
    {"name": "Quietgrid"},
    {"name": "", "keywords": ["Hushlang (programming language)", " "]},
    {"keywords": None},
]


@pytest.fixture
def resume(tmp_path):
    """Return a function that writes a JSON Resume with a person and some skills."""

    def write(skills, **others):
        path = tmp_path / "resume.json"
        person = {"basics": {"name": "Ann Example", "email": "ann@example.org"}}
        path.write_text(json.dumps({**person, "skills": skills, **others}), encoding="utf-8")
        return path

    return write


def test_names_and_keywords_are_skills(resume, loaded):
    made = import_json_resume(resume(SKILLS), taxonomy=NOTHING)
    assert {(s.id, s.name, s.kind, s.aliases, s.broader) for s in loaded(made).skills} == {
        ("json-resume-quiet-computing", "Quiet computing", "concept", (), ()),
        ("json-resume-quietgrid", "Quietgrid", "tool", (), ("json-resume-quiet-computing",)),
        ("json-resume-loom-kit", "Loom kit", "concept", ("LK",), ("json-resume-quiet-computing",)),
        ("json-resume-hushlang", "Hushlang", "language", (), ()),
    }


def test_nothing_of_the_person_goes_along(resume):
    made = import_json_resume(resume(SKILLS, work=[{"name": "Hill Ltd"}]), taxonomy=NOTHING)
    assert not any(word in made.to_yaml() for word in ("Ann", "example.org", "Hill", "Master"))


def test_a_skill_of_ours_is_known_and_may_be_what_others_are_part_of(resume, loaded):
    made = import_json_resume(
        resume([{"name": "Web Development", "keywords": ["CSS", "Quietgrid"]}])
    )
    assert [note.skill_id for note in made.report.about("ours")] == ["web-development", "css"]
    assert loaded(made, builtin=True)["json-resume-quietgrid"].broader == ("web-development",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "is no JSON Resume: that is an object with a list 'skills'"),
        ('{"skills": 3}', r"is no JSON Resume of version 1\.0\.0 \(skills\)"),
        ('{"skills": [{"name": 3}]}', r"\(skills\.0\.name\)"),
        ('{"basics": {}}', r"holds nothing to import \(no skill at all\)"),
        ("{", r"resume\.json:1: is broken JSON \(column 2\); correct it there or export it again"),
    ],
)
def test_what_is_no_such_file_is_a_clear_error(tmp_path, text, said):
    path = tmp_path / "resume.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TaxonomyError, match=said):
        import_json_resume(path, taxonomy=NOTHING)


def test_the_command_knows_a_resume_by_its_content(resume, invoke):
    done = invoke("taxonomy", "import", str(resume(SKILLS)))
    assert done.exit_code == 0
    assert "id: json-resume-quiet-computing" in done.stdout
    assert done.stderr.startswith("Skills of a JSON Resume: 4 concepts read")
