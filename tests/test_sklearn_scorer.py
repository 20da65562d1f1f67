"""RoleFitScorer: the fits of match_resume for a whole matrix, however its columns are named."""

from __future__ import annotations

import tracemalloc
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csc_matrix, csr_array, csr_matrix
from sklearn.exceptions import NotFittedError
from sklearn.pipeline import make_pipeline

from skillmatch import (
    Area,
    Competency,
    Need,
    Role,
    RoleError,
    UnknownRoleError,
    list_roles,
    load_role,
    load_taxonomy,
    match_resume,
    role_from_posting,
)
from skillmatch.score import CLAIMS, DEEP_AT, DEEP_FROM, NEGLIGIBLE, USED, score_role
from skillmatch.sklearn import RoleFitScorer, SkillVectorizer
from skillmatch.sklearn.fits import ROWS, RoleFits

TODAY = date(2026, 11, 1)
POSTING = """Search Engineer

Requirements
- 3+ years of Python
- Elasticsearch, OpenSearch or Solr

Nice to have
- AWS, GCP or Azure
"""
ROLE_FILE = """
id: my-role
name: My role
areas:
  - id: one
    name: One
    share: 3
    decay: 0.6
    competencies:
      - {id: a, name: A, skills: [python], alternatives: [[pytorch, tensorflow, jax]]}
      - {id: b, name: B, alternatives: [[docker, kubernetes], [sql, java]], enough: 0.5}
  - id: two
    name: Two
    share: 1
    competencies:
      - {id: c, name: C, skills: [git], demand: {git: 1}}
"""
IDS = list(load_taxonomy())
PLACES = {skill_id: place for place, skill_id in enumerate(IDS)}


@pytest.fixture(scope="module")
def roles(tmp_path_factory):
    """Return the built-in roles, one of a posting, one of a file, and one that is odd."""
    path = tmp_path_factory.mktemp("roles") / "my_role.yaml"
    path.write_text(ROLE_FILE, encoding="utf-8")
    shared = Need(("python", "java"), 1.0, 0.5), Need(("python",), 2.0, 0.5), Need(("go",), 0, 0)
    odd = Role(
        "odd",
        "Odd",
        (
            Area("x", "X", 0.7, 0.3, (Competency("p", "P", shared), Competency("q", "Q", ()))),
            Area("y", "Y", 0.3, 1.0, (Competency("r", "R", (Need(("sql",), 1.0, 0.0),)),)),
        ),
    )
    return (*list_roles(), role_from_posting(POSTING), load_role(path), odd)


ASKED = sorted(frozenset().union(*(role.skills for role in list_roles())))
STRENGTH = st.one_of(
    st.floats(0, 1),
    st.sampled_from([0.0, 5e-324, NEGLIGIBLE, 2 * NEGLIGIBLE, USED, np.nextafter(USED, 0), 1.0]),
    st.sampled_from([DEEP_FROM, DEEP_AT, CLAIMS]),
)
PEOPLE = st.lists(
    st.dictionaries(
        st.sampled_from(ASKED) | st.sampled_from(["python", "java", "sql", "pytorch", "git"]),
        STRENGTH,
        max_size=40,
    ),
    min_size=1,
    max_size=6,
)


def matrix_of(people):
    cells = [
        (number, PLACES[skill_id], strength)
        for number, person in enumerate(people)
        for skill_id, strength in person.items()
    ]
    rows, columns, values = zip(*cells, strict=True) if cells else ((), (), ())
    return csr_matrix((values, (rows, columns)), shape=(len(people), len(IDS)), dtype=float)


@given(people=PEOPLE)
def test_fits_are_those_of_score_role(roles, people):
    fits = RoleFits(roles, IDS).score(matrix_of(people))
    expected = [[score_role(role, person).score for role in roles] for person in people]
    np.testing.assert_allclose(fits, expected, rtol=0, atol=1e-12)


@given(people=PEOPLE)
def test_a_row_s_fits_are_the_same_bits_whoever_else_is_there(roles, people):
    matrix = matrix_of(people)
    scorer = RoleFits(roles, IDS)
    together = scorer.score(matrix)
    for number in range(len(people)):
        assert (scorer.score(matrix[number]) == together[number]).all()


def test_more_rows_than_are_scored_at_once(roles):
    people = [{ASKED[number % len(ASKED)]: 0.7, "python": number % 7 / 7} for number in range(1300)]
    assert len(people) > 2 * ROWS
    fits = RoleFits(roles, IDS).score(matrix_of(people))
    expected = [[score_role(role, person).score for role in roles] for person in people]
    np.testing.assert_allclose(fits, expected, rtol=0, atol=1e-12)


def test_ten_thousand_rows_over_all_skills_need_little_memory(roles):
    rng = np.random.default_rng(0)
    people = [dict.fromkeys(rng.choice(ASKED, 40, replace=False), 0.5) for _ in range(50)]
    matrix = csr_matrix(
        (
            np.tile(matrix_of(people).data, 200),
            np.tile(matrix_of(people).indices, 200),
            np.arange(0, 40 * 10_000 + 1, 40),
        ),
        shape=(10_000, len(IDS)),
    )
    scorer = RoleFits(roles, IDS)
    tracemalloc.start()
    scorer.score(matrix)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 40_000_000  # as a dense matrix it is 1.8 GB


# the pipeline -------------------------------------------------------------------------------


def test_the_pipeline_s_numbers_are_match_resume_s_on_every_example(readable, roles):
    pipeline = make_pipeline(SkillVectorizer(as_of=TODAY), RoleFitScorer(roles))
    fits = pipeline.fit_transform(readable)
    for path, row in zip(readable, fits, strict=True):
        result = match_resume(path, roles=roles, as_of=TODAY)
        expected = [result.fit(role.id).score for role in roles]
        np.testing.assert_allclose(row, expected, rtol=0, atol=1e-12)


def test_it_predicts_the_role_that_fits_best(readable):
    pipeline = make_pipeline(SkillVectorizer(as_of=TODAY), RoleFitScorer())
    predicted = pipeline.fit(readable[:1]).predict(readable)
    assert list(predicted) == [match_resume(path, as_of=TODAY).fits[0].role_id for path in readable]
    assert pipeline.score(readable, predicted) == 1.0


def test_of_two_roles_it_decides_by_their_difference():
    matrix = matrix_of([{"langchain": 0.9}, {"kubeflow": 0.9}, {}])
    scorer = RoleFitScorer().fit(matrix)
    fits = scorer.transform(matrix)
    assert (scorer.decision_function(matrix) == fits[:, 1] - fits[:, 0]).all()
    assert list(scorer.predict(matrix)) == ["ai-engineer", "ml-engineer", "ai-engineer"]


def test_of_three_roles_it_decides_by_their_fits():
    matrix = matrix_of([{"sql": 0.9}])
    scorer = RoleFitScorer(["ml-engineer", "data-engineer", "ai-engineer"]).fit(matrix)
    assert (scorer.decision_function(matrix) == scorer.transform(matrix)).all()
    assert list(scorer.classes_) == ["ml-engineer", "data-engineer", "ai-engineer"]
    assert list(scorer.get_feature_names_out()) == list(scorer.classes_)


# columns ------------------------------------------------------------------------------------

ROW = {"python": 0.8, "pytorch": 0.9}


def test_columns_without_names_are_the_taxonomy_when_there_are_as_many():
    fits = RoleFitScorer().fit_transform(matrix_of([ROW]))
    expected = score_role(load_role("ai-engineer"), ROW).score
    assert fits[0, 0] == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(
    "kind", [np.array, csr_matrix, csr_array, csc_matrix], ids=lambda kind: kind.__name__
)
def test_columns_without_names_are_those_of_skills(kind):
    scorer = RoleFitScorer(skills=["pytorch", "swimming", "python"])
    fits = scorer.fit_transform(kind([[0.9, 1.0, 0.8]]))
    assert fits[0, 0] == pytest.approx(score_role(load_role("ai-engineer"), ROW).score, abs=1e-12)


def test_of_columns_of_the_same_skill_the_strongest_counts():
    scorer = RoleFitScorer(skills=["python", "pytorch", "python"])
    fits = scorer.fit_transform([[0.1, 0.9, 0.8]])
    assert fits[0, 0] == pytest.approx(score_role(load_role("ai-engineer"), ROW).score, abs=1e-12)


def test_columns_that_no_role_can_ask_for_are_refused_with_what_to_do():
    with pytest.raises(ValueError, match=r"none of the 3 columns of X is a skill .* by skills="):
        RoleFitScorer().fit([[0.1, 0.2, 0.3]])


def test_skills_that_are_not_as_many_as_the_columns_are_refused():
    with pytest.raises(ValueError, match="skills names 2 columns, and X has 3"):
        RoleFitScorer(skills=["python", "sql"]).fit([[0.1, 0.2, 0.3]])


# input and parameters -----------------------------------------------------------------------


def test_more_than_one_counts_as_one():
    scorer = RoleFitScorer(skills=["python"]).fit([[1]])
    assert (scorer.transform([[3]]) == scorer.transform([[1]])).all()


@pytest.mark.parametrize("bad", [-0.1, np.nan, np.inf])
def test_what_is_no_strength_is_refused(bad):
    scorer = RoleFitScorer(skills=["python"]).fit([[1.0]])
    with pytest.raises(ValueError, match=r"Negative values|NaN|infinity"):
        scorer.transform([[bad]])


def test_before_fit_there_is_nothing_to_score():
    for method in ("transform", "predict", "decision_function"):
        with pytest.raises(NotFittedError):
            getattr(RoleFitScorer(), method)([[1.0]])
    with pytest.raises(NotFittedError):
        RoleFitScorer().get_feature_names_out()


@pytest.mark.parametrize(
    ("parameters", "error", "words"),
    [
        ({"roles": ["ai-enginer"]}, UnknownRoleError, "did you mean 'ai-engineer'"),
        ({"roles": []}, RoleError, "no role given"),
        ({"roles": ["ai-engineer", "AI engineer"]}, RoleError, "given twice"),
        ({"background": "none"}, ValueError, "background is 'reference' or 'postings'"),
        ({"min_df": 0}, ValueError, "min_df is a whole number of at least 1, not 0"),
        ({"min_df": 0.5}, ValueError, "min_df is a whole number of at least 1"),
    ],
)
def test_a_parameter_that_is_not_right_is_named_at_fit_and_not_before(parameters, error, words):
    scorer = RoleFitScorer(**parameters)
    with pytest.raises(error, match=words):
        scorer.fit(matrix_of([ROW]))


def test_a_single_role_may_be_given_as_a_string():
    assert RoleFitScorer("data-engineer").fit_transform(matrix_of([ROW])).shape == (1, 1)
