"""What may be given as ``taxonomy=``: the same everywhere, with the same error for all else."""

from __future__ import annotations

from functools import lru_cache, partial
from pathlib import Path

import pytest

from skillmatch import (
    IsolatedMatcher,
    TaxonomyError,
    find_skills,
    judge_names,
    load_role,
    load_taxonomy,
    match_files,
    match_folder,
    match_resume,
    rank_folder,
    role_from_posting,
)
from skillmatch.count_postings import count_postings
from skillmatch.interop import (
    import_json_resume,
    taxonomy_to_entity_ruler,
    taxonomy_to_phrases,
    taxonomy_to_skos,
)
from skillmatch.posting_role import role_file_from_posting
from skillmatch.roles import load_roles
from skillmatch.sklearn import RoleFitScorer, SkillVectorizer
from skillmatch.taxonomy import taxonomy_of

TEXT = "Skills: Zibbergrid, Python"
POSTING = "Data Engineer\n\nRequirements\n- Zibbergrid"
ROLE = """\
id: zibber
name: Zibber
as_of: 2026-01
areas:
  - id: all
    name: All
    share: 1
    decay: 0.5
    competencies:
      - id: zibber
        name: Zibber
        skills: [zibbergrid]
        demand: {zibbergrid: 0.5}
"""


def role_file(folder: Path) -> Path:
    """Write a role that asks for a skill of one's own."""
    file = folder / "role.yaml"
    file.write_text(ROLE, encoding="utf-8")
    return file


def resumes(folder: Path) -> Path:
    """Write a folder with one resume."""
    made = folder / "resumes"
    made.mkdir(exist_ok=True)
    (made / "cv.txt").write_text(TEXT, encoding="utf-8")
    return made


def json_resume(folder: Path) -> Path:
    """Write a resume that names a skill no taxonomy has."""
    file = folder / "resume.json"
    file.write_text('{"skills": [{"name": "Zobberline"}]}', encoding="utf-8")
    return file


CALLS = {
    "taxonomy_of": lambda _, given: taxonomy_of(given),
    "match_resume": lambda at, given: match_resume(
        text=TEXT, roles=[role_file(at)], taxonomy=given
    ),
    "find_skills": lambda _, given: find_skills(TEXT, taxonomy=given),
    "judge_names": lambda _, given: judge_names(TEXT, taxonomy=given),
    "load_role": lambda at, given: load_role(role_file(at), taxonomy=given),
    "load_roles": lambda at, given: load_roles([role_file(at)], taxonomy=given),
    "role_from_posting": lambda _, given: role_from_posting(POSTING, taxonomy=given),
    "role_file_from_posting": lambda _, given: role_file_from_posting(POSTING, taxonomy=given),
    "count_postings": lambda _, given: count_postings([("any", POSTING)], taxonomy=given),
    "match_folder": lambda at, given: list(
        match_folder(resumes(at), roles=[role_file(at)], jobs=1, taxonomy=given)
    ),
    "match_files": lambda at, given: list(
        match_files([resumes(at) / "cv.txt"], roles=[role_file(at)], jobs=1, taxonomy=given)
    ),
    "rank_folder": lambda at, given: rank_folder(
        resumes(at), at / "out", roles=[role_file(at)], jobs=1, taxonomy=given
    ),
    "IsolatedMatcher": lambda at, given: IsolatedMatcher(
        roles=[role_file(at)], jobs=1, taxonomy=given
    ).close(),
    "SkillVectorizer": lambda _, given: SkillVectorizer(taxonomy=given).fit_transform([TEXT]),
    "RoleFitScorer": lambda at, given: RoleFitScorer(
        [role_file(at)], taxonomy=given, skills=["zibbergrid"]
    ).fit([[1.0]]),
    "import_json_resume": lambda at, given: import_json_resume(json_resume(at), taxonomy=given),
    "taxonomy_to_entity_ruler": lambda _, given: taxonomy_to_entity_ruler(given),
    "taxonomy_to_phrases": lambda _, given: taxonomy_to_phrases(given),
    "taxonomy_to_skos": lambda _, given: taxonomy_to_skos(given),
}


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    file = tmp_path_factory.mktemp("own") / "own.yaml"
    file.write_text("- id: zibbergrid\n  name: Zibbergrid\n", encoding="utf-8")
    return file


@pytest.fixture(params=CALLS)
def call(request, tmp_path):
    if request.param == "taxonomy_to_skos":
        pytest.importorskip("rdflib")
    return partial(CALLS[request.param], tmp_path)


@pytest.fixture(scope="module")
def read_once():
    """Return `load_taxonomy` as it reads each path once: as a text, and once more as a `Path`."""
    return lru_cache(typed=True)(load_taxonomy)


@pytest.fixture
def load(read_once, monkeypatch):
    """Return what loads taxonomies in a test: alone, as nothing else is found or written out."""
    load = partial(read_once, builtin=False)
    monkeypatch.setattr("skillmatch.taxonomy.load_taxonomy", load)
    return load


@pytest.mark.parametrize("made", [str, Path, load_taxonomy])
def test_a_taxonomy_is_given_as_one_or_as_a_path(call, own, made, load, request):
    if made is load_taxonomy:
        call(load(own))
    else:
        request.getfixturevalue("without_workers")  # they get what was read, whatever was given
        call(made(own))


@pytest.mark.parametrize("wrong", [42, b"own.yaml"])
def test_what_is_no_taxonomy_is_refused_in_the_same_words(call, wrong):
    kind = type(wrong).__name__
    expected = f"^a taxonomy is a Taxonomy or the path of a file or folder, not {kind}$"
    with pytest.raises(TypeError, match=expected):
        call(wrong)


def test_a_path_with_nothing_there_is_refused_in_the_same_words(call, tmp_path):
    with pytest.raises(TaxonomyError, match="no such file or folder"):
        call(tmp_path / "none.yaml")


def test_the_skills_of_a_path_are_found(own):
    assert [m.skill_id for m in find_skills(TEXT, taxonomy=own)] == ["zibbergrid", "python"]
