"""match_resume: every way to give a resume, a role and a taxonomy; the same answer every time."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from skillmatch import (
    EmptyFileError,
    RoleError,
    Taxonomy,
    TaxonomyError,
    UnknownRoleError,
    UnreadableDocumentError,
    __version__,
    load_role,
    load_taxonomy,
    match_resume,
    read_resume,
)

TODAY = date(2026, 11, 1)
RESUMES = Path(__file__).resolve().parent.parent / "examples" / "resumes"
READABLE = sorted(
    path.name
    for path in RESUMES.glob("*.pdf")
    if path.name not in {"broken.pdf", "encrypted.pdf", "scanned.pdf"}
)
RESUME = """\
Ann Example
ann@example.com

Experience
ML Engineer, Acme Ltd, Jan 2022 - Present
- Trained ranking models with PyTorch and deployed them to production with Docker.
- Evaluated a question answering service built with LangChain.

Skills
Python, SQL, scikit-learn, Git
"""
ROLE = """\
id: loom-engineer
name: Loom engineer
areas:
  - id: all
    name: All
    share: 1
    competencies:
      - id: looms
        name: Looms
        skills: [python, {skill}]
"""
TAXONOMY = """\
- id: loomscript
  name: Loomscript
  broader: python
"""


@cache
def matched(name):
    """Match an example resume once, for all tests that look at it."""
    return match_resume(RESUMES / name, as_of=TODAY)


def match(text=RESUME, **options):
    return match_resume(text=text, **{"as_of": TODAY, **options})


# the resume ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "give",
    [
        pytest.param(str, id="path as text"),
        pytest.param(Path, id="path"),
        pytest.param(lambda path: path.read_bytes(), id="bytes"),
        pytest.param(lambda path: bytearray(path.read_bytes()), id="bytearray"),
        pytest.param(lambda path: io.BytesIO(path.read_bytes()), id="binary file"),
        pytest.param(read_resume, id="document"),
    ],
)
def test_a_resume_may_be_given_in_any_form(give):
    path = RESUMES / "student.pdf"
    found = match_resume(give(path), as_of=TODAY)
    assert found.fits == matched("student.pdf").fits
    assert found.skills == matched("student.pdf").skills


def test_text_and_a_text_file_give_the_same_fits(tmp_path):
    path = tmp_path / "cv.txt"
    path.write_text(RESUME, encoding="utf-8")
    assert match_resume(path, as_of=TODAY).fits == match().fits


def test_the_text_that_was_given_is_the_text_that_offsets_refer_to():
    assert match().document.text == RESUME


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"source": b"Python", "text": "Python"}, id="both"),
        pytest.param({"source": 5}, id="a number"),
        pytest.param({"source": io.StringIO("Python")}, id="a file open as text"),
        pytest.param({"text": "Python", "roles": 5}, id="a number for roles"),
        pytest.param({"text": "Python", "roles": [5]}, id="a number for a role"),
        pytest.param({"text": "Python", "taxonomy": 5}, id="a number for the taxonomy"),
    ],
)
def test_arguments_of_another_type_are_type_errors(arguments):
    with pytest.raises(TypeError):
        match_resume(**arguments)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param({"text": b"Python"}, "text", id="bytes for text"),
        pytest.param({"text": 5}, "text", id="a number for text"),
        pytest.param({"text": "Python", "as_of": "2026-11-01"}, "as_of", id="text for a day"),
    ],
)
def test_a_type_error_names_the_argument(arguments, said):
    with pytest.raises(TypeError, match=said):
        match_resume(**arguments)


def test_the_arguments_after_the_resume_have_names():
    with pytest.raises(TypeError):
        match_resume(None, RESUME)


def test_a_text_without_words_is_matched_and_shows_nothing():
    found = match("")
    assert [fit.score for fit in found.fits] == [0.0, 0.0]
    assert found.comparison.verdict == "neither"
    assert found.skills == ()


def test_bytes_without_words_are_an_empty_file():
    with pytest.raises(EmptyFileError):
        match_resume(b" \n")


def test_a_missing_file_is_unreadable(tmp_path):
    with pytest.raises(UnreadableDocumentError, match=r"gone\.pdf does not exist"):
        match_resume(tmp_path / "gone.pdf")


# roles --------------------------------------------------------------------------------------


@pytest.mark.parametrize("called", ["ai-engineer", "AI engineer", "AI developer", "genai engineer"])
def test_a_role_may_be_called_by_id_name_or_alias(called):
    assert [fit.role_id for fit in match(roles=[called]).fits] == ["ai-engineer"]


def test_a_role_may_be_a_role_or_a_single_name():
    role = load_role("ml-engineer")
    assert match(roles=[role]) == match(roles="ml-engineer") == match(roles=("ml-engineer",))


def test_a_role_may_be_a_file(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(ROLE.format(skill="git"), encoding="utf-8")
    for source in (path, str(path)):
        fit = match(roles=[source, "ai-engineer"]).fit("loom-engineer")
        assert {part.skill_id for part in fit.contributions} == {"python", "git"}


def test_without_roles_named_both_default_roles_are_matched_and_compared():
    found = match()
    assert {fit.role_id for fit in found.fits} == {"ai-engineer", "ml-engineer"}
    assert found.comparison.first == found.fits[0].role_id
    assert found.comparison.margin == pytest.approx(found.fits[0].score - found.fits[1].score)


def test_a_single_role_is_compared_with_nothing():
    assert match(roles=["ai-engineer"]).comparison is None


def test_the_order_of_the_roles_does_not_matter():
    assert match(roles=["ml-engineer", "ai-engineer"]) == match(
        roles=["ai-engineer", "ml-engineer"]
    )


def test_another_role_beside_it_does_not_change_a_fit():
    alone = match(roles=["ai-engineer"]).fits[0]
    assert match(roles=["ml-engineer", "ai-engineer"]).fit("ai-engineer") == alone


@pytest.mark.parametrize(
    ("roles", "error", "said"),
    [
        pytest.param(["ai-enginer"], UnknownRoleError, "ai-engineer", id="misspelt"),
        pytest.param([], RoleError, "no role", id="none"),
        pytest.param(["ai-engineer", "AI developer"], RoleError, "twice", id="twice"),
        pytest.param(["gone.yaml"], RoleError, "no such role file", id="no such file"),
    ],
)
def test_roles_that_cannot_be_loaded_are_named(roles, error, said):
    with pytest.raises(error, match=said):
        match(roles=roles)


# taxonomy -----------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [str, Path, load_taxonomy])
def test_a_taxonomy_may_be_a_path_or_an_object(tmp_path, form):
    path = tmp_path / "looms.yaml"
    path.write_text(TAXONOMY, encoding="utf-8")
    role = tmp_path / "role.yaml"
    role.write_text(ROLE.format(skill="loomscript"), encoding="utf-8")
    found = match("Skills\nLoomscript, SQL\n", taxonomy=form(path), roles=[role])
    assert found.skill("loomscript").mentions[0].surface == "Loomscript"
    assert found.skill("python").implied, "the built-in skills are still there"
    assert found.taxonomy == load_taxonomy(path).fingerprint != load_taxonomy().fingerprint


def test_a_folder_may_extend_the_taxonomy(tmp_path):
    (tmp_path / "looms.yaml").write_text(TAXONOMY, encoding="utf-8")
    assert match("Skills\nLoomscript, SQL\n", taxonomy=tmp_path).skill("loomscript")


def test_the_taxonomy_given_counts_for_role_files_too(tmp_path):
    role = tmp_path / "role.yaml"
    role.write_text(ROLE.format(skill="loomscript"), encoding="utf-8")
    with pytest.raises(RoleError, match="loomscript"):
        match(roles=[role])


def test_a_missing_taxonomy_is_an_error_that_names_it(tmp_path):
    with pytest.raises(TaxonomyError, match=r"gone\.yaml"):
        match(taxonomy=tmp_path / "gone.yaml")


def test_a_role_that_is_loaded_works_with_an_empty_taxonomy():
    found = match(taxonomy=Taxonomy(()), roles=[load_role("ai-engineer")])
    assert (found.skills, found.fits[0].score) == ((), 0.0)


# as_of and what is told about the result ----------------------------------------------------


def test_as_of_is_the_day_that_present_stands_for():
    later = match(as_of=date(2031, 12, 31))
    assert match().skill("pytorch").years == 4.9
    assert later.skill("pytorch").years == 10.0
    assert later.skill("pytorch").last_used == "2031-12"
    assert later.as_of == date(2031, 12, 31)


def test_a_time_of_day_is_taken_off():
    assert match(as_of=datetime(2026, 11, 1, 23, 59, tzinfo=UTC)) == match()


def test_without_as_of_it_is_today():
    before = datetime.now().astimezone().date()
    found = match_resume(text=RESUME).as_of
    assert before <= found <= datetime.now().astimezone().date()
    assert type(found) is date


def test_the_result_says_what_made_it():
    found = match()
    assert (found.version, found.taxonomy) == (__version__, load_taxonomy().fingerprint)


def test_the_warnings_of_the_document_are_passed_on(make_pdf):
    lines = RESUME.splitlines()
    found = match_resume(make_pdf(lines, ["Skills"], broken=2), as_of=TODAY)
    assert found.document.warnings
    assert found.warnings[: len(found.document.warnings)] == found.document.warnings


def test_what_stands_in_hidden_text_only_is_named_and_not_counted(pdf_of_objects):
    content = (
        "BT /F1 10 Tf 12 TL 50 800 Td (Skills) Tj T* (Python, SQL) Tj T* "
        "3 Tr (Python, SQL, LangChain, PyTorch) Tj ET"
    )
    page = (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
        "/Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>"
    )
    pdf = pdf_of_objects(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            page,
            f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        ]
    )
    found = match_resume(pdf, as_of=TODAY)
    assert found.skill("langchain").strength == 0.0
    assert found.skill("python").strength > 0.0
    assert found.warnings[-1] == (
        "Named in hidden text only, and not counted: LangChain, PyTorch "
        "(page 1, text render mode 3 paints nothing)."
    )


# evidence -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", READABLE)
def test_every_point_leads_to_a_skill_and_every_skill_to_its_words(name):
    found = matched(name)
    text = found.document.text
    assert found.skills
    for ev in found.skills:
        assert ev.mentions
        assert ev.reasons
        for mention in ev.mentions:
            assert mention.skill_id == ev.skill.id
            assert text[mention.start : mention.end] == mention.surface != ""
            assert mention.page == found.document.page_at(mention.start)
            assert mention.section == found.document.section_at(mention.start)
    for fit in found.fits:
        assert sum(part.points for part in fit.contributions) == pytest.approx(fit.score, abs=1e-9)
        for part in fit.contributions:
            assert found.skill(part.skill_id).strength == part.strength > 0
            assert found.skill(part.skill_id).skill.name == part.skill_name


# order of the example resumes ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("role", "order"),
    [
        ("ml-engineer", ["ml-engineer-senior", "ml-engineer-mid", "ml-engineer-weak"]),
        ("ml-engineer", ["ml-engineer-senior", "ml-engineer-2014"]),
        ("ml-engineer", ["ml-engineer-senior", "data-scientist", "backend-engineer"]),
        ("ai-engineer", ["ai-engineer-senior", "ai-engineer-junior", "ai-engineer-keywords"]),
        ("ai-engineer", ["ai-engineer-senior", "student", "data-engineer"]),
    ],
)
def test_resumes_come_in_the_order_a_careful_reader_would_give(role, order):
    scores = [matched(f"{name}.pdf").fit(role).score for name in order]
    assert scores == sorted(scores, reverse=True)
    assert all(a - b > 0.05 for a, b in pairwise(scores))


@pytest.mark.parametrize("role", ["ai-engineer", "ml-engineer"])
def test_the_senior_comes_first_and_who_is_not_technical_last(role):
    scores = {name: matched(name).fit(role).score for name in READABLE}
    assert max(scores, key=scores.get) == f"{role}-senior.pdf"
    assert min(scores, key=scores.get) == "non-technical.pdf"


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("ai-engineer-senior", "ai-engineer"),
        ("ai-engineer-junior", "ai-engineer"),
        ("ml-engineer-senior", "ml-engineer"),
        ("ml-engineer-mid", "ml-engineer"),
        ("german-cv", "ml-engineer"),
        ("non-technical", "neither"),
        ("ai-engineer-vision-robotics", "ai-engineer"),
    ],
)
def test_the_verdict_is_the_role_the_resume_was_written_for(name, verdict):
    assert matched(f"{name}.pdf").comparison.verdict == verdict


def test_a_tester_with_words_that_look_like_skills_is_weak_in_both_roles():
    assert {fit.band for fit in matched("traps.pdf").fits} <= {"weak"}
