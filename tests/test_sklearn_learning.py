"""Learning: labelled postings become the weights of roles, as the built-in ones were learnt."""

from __future__ import annotations

import json
import warnings

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from skillmatch import (
    Area,
    Competency,
    Need,
    Role,
    RoleError,
    list_roles,
    load_role,
    match_resume,
)
from skillmatch.count_postings import count_postings
from skillmatch.reference import ReferenceCounts, builtin_counts
from skillmatch.sklearn import RoleFitScorer, SkillVectorizer
from skillmatch.sklearn.counts import counts_of_matrix, merged_counts
from skillmatch.sklearn.learnt_roles import LEAST_SHARE

POSTINGS = [
    ("data-engineer", "We need Python, SQL and Apache Airflow."),
    ("data-engineer", "Python, Apache Spark, Snowflake. No PHP."),
    ("data-engineer", "SQL, dbt and Snowflake"),
    ("search-engineer", "Python, Elasticsearch, information retrieval"),
    ("search-engineer", "Elasticsearch, Java, SQL"),
    ("search-engineer", "Elasticsearch, OpenSearch, information retrieval and reranking"),
]
LABELS = [label for label, _ in POSTINGS]
NAMES = SkillVectorizer().get_feature_names_out()


@pytest.fixture(scope="module")
def asked():
    return SkillVectorizer(kind="posting").transform([text for _, text in POSTINGS])


def matrix_of_counts(counts):
    """Return postings, as a matrix and labels, that have these counts."""
    places = {str(name): place for place, name in enumerate(NAMES)}
    starts = dict(zip(counts.postings, np.cumsum([0, *counts.postings.values()]), strict=False))
    cells = [
        (starts[role] + number, places[skill_id])
        for skill_id, row in counts.skills.items()
        for role, times in row.items()
        for number in range(times)
    ]
    rows, columns = zip(*cells, strict=True)
    shape = (counts.total, len(NAMES))
    labels = np.repeat(list(counts.postings), list(counts.postings.values()))
    return csr_matrix((np.ones(len(cells)), (rows, columns)), shape=shape), labels


# counting -----------------------------------------------------------------------------------


def test_the_build_command_counts_what_the_scorer_counts(asked):
    scorer = RoleFitScorer(background="postings").fit(asked, LABELS)
    assert scorer.counts_ == count_postings(POSTINGS)
    assert scorer.counts_.skills["elasticsearch"] == {"search-engineer": 3}
    assert "php" not in scorer.counts_.skills


@pytest.mark.parametrize("background", ["reference", "postings"])
def test_from_the_reference_postings_the_built_in_roles_are_learnt(background):
    """To the last digit: every built-in role is equal to what is learnt."""
    matrix, labels = matrix_of_counts(builtin_counts())
    scorer = RoleFitScorer(background=background).fit(matrix, labels)
    assert scorer.counts_ == builtin_counts()
    learnt = {role.id: role for role in scorer.roles_}
    assert len(learnt) == len(builtin_counts().postings)
    assert [learnt[role.id] for role in list_roles()] == list(list_roles())


def test_a_skill_counts_once_per_posting_however_strong():
    matrix = csr_matrix([[3.0, 0.2], [0.0, 1.0]])
    counts = counts_of_matrix(matrix, ["a", "b"], ["python", "python"], fewest=1)
    assert counts == ReferenceCounts({"a": 1, "b": 1}, {"python": {"a": 1, "b": 1}})


def test_skills_that_few_postings_ask_for_are_left_out(asked):
    assert (
        "opensearch" not in RoleFitScorer(background="postings").fit(asked, LABELS).counts_.skills
    )
    kept = RoleFitScorer(background="postings", min_df=1).fit(asked, LABELS).counts_.skills
    assert kept["opensearch"] == {"search-engineer": 1}


def test_the_reference_of_a_role_gives_way_to_what_is_learnt_of_it(asked):
    counts = RoleFitScorer().fit(asked, LABELS).counts_
    assert counts.postings == builtin_counts().postings | {"data-engineer": 3, "search-engineer": 3}
    assert counts.skills["snowflake"]["data-engineer"] == 2
    other = {"data-engineer", "search-engineer"}
    for skill_id, row in builtin_counts().skills.items():
        kept = {role: number for role, number in row.items() if role not in other}
        assert kept.items() <= counts.skills.get(skill_id, {}).items()


def test_merging_keeps_no_skill_that_nobody_asks_for():
    merged = merged_counts(
        ReferenceCounts({"a": 1}, {}), ReferenceCounts({"a": 2}, {"go": {"a": 2}})
    )
    assert merged == ReferenceCounts({"a": 1}, {})


# labels and roles ---------------------------------------------------------------------------


def test_the_labels_are_the_roles(asked):
    scorer = RoleFitScorer().fit(asked, LABELS)
    assert list(scorer.classes_) == ["data-engineer", "search-engineer"]
    assert [role.id for role in scorer.roles_] == list(scorer.get_feature_names_out())
    assert list(scorer.get_feature_names_out()) == list(scorer.classes_)
    assert scorer.score(asked, LABELS) > 0.8  # one posting asks for little but SQL


def test_a_label_that_is_a_role_has_its_competencies_and_weights_of_its_postings(asked):
    role = RoleFitScorer().fit(asked, LABELS).roles_[0]
    builtin = load_role("data-engineer")
    assert [one.id for one in role.competencies] == [one.id for one in builtin.competencies]
    assert [(area.share, area.decay) for area in role.areas] == [
        (area.share, area.decay) for area in builtin.areas
    ]
    needs = {need.skills: need for need in role.needs}
    assert {need.skills for need in builtin.needs} == set(needs)
    (warehouse,) = [need for skills, need in needs.items() if "snowflake" in skills]
    assert warehouse.demand == pytest.approx(2 / 3)


@pytest.mark.parametrize("label", ["Data engineer", "DATA ENGINEER", "data engineer"])
def test_a_label_may_be_the_name_of_a_role(asked, label):
    labels = [label if one == "data-engineer" else one for one in LABELS]
    scorer = RoleFitScorer().fit(asked, labels)
    role = scorer.roles_[list(scorer.classes_).index(label)]
    assert role.id == label
    assert role.areas == RoleFitScorer().fit(asked, LABELS).roles_[0].areas


def test_two_labels_of_one_role_are_refused(asked):
    labels = ["data-engineer", "Data Engineer", *LABELS[2:]]
    with pytest.raises(RoleError, match="both about the role 'data-engineer'"):
        RoleFitScorer().fit(asked, labels)


def test_any_other_label_gets_competencies_as_a_posting_does(asked):
    role = RoleFitScorer(min_df=1).fit(asked, LABELS).roles_[1]
    assert (role.name, role.summary) == ("Search engineer", "Learnt from 3 job postings.")
    assert sum(area.share for area in role.areas) == pytest.approx(1.0)
    needs = {need.skills: need for need in role.needs}
    assert needs["elasticsearch",].demand == 1.0
    assert needs["java",].demand == pytest.approx(1 / 3)
    assert needs["elasticsearch",].weight > needs["java",].weight
    known = {one.id for builtin in list_roles() for one in builtin.competencies}
    assert {one.id for one in role.competencies} <= known


def test_what_hardly_any_posting_of_a_label_asks_for_is_not_its_own():
    number = int(2 / LEAST_SHARE)
    matrix = np.zeros((number, 2))
    matrix[:, 0] = 1
    matrix[0, 1] = 1
    scorer = RoleFitScorer(skills=["elasticsearch", "java"], min_df=1)
    role = scorer.fit(matrix, ["search-engineer"] * number).roles_[0]
    assert role.skills == {"elasticsearch"}


def test_postings_that_ask_for_nothing_make_a_role_that_nobody_fits(asked):
    with pytest.warns(UserWarning, match="nothing was learnt of"):
        scorer = RoleFitScorer().fit(csr_matrix(asked.shape), LABELS)
    assert scorer.roles_[1].needs == ()
    assert (scorer.transform(asked)[:, 1] == 0).all()


def test_a_role_file_gives_the_competencies_of_its_label(asked, tmp_path):
    path = tmp_path / "search.yaml"
    path.write_text(
        "{id: search-engineer, name: Search, areas: [{id: a, name: A, share: 1, competencies: ["
        "{id: e, name: Engines, skills: [sql], alternatives: [[elasticsearch, opensearch]],"
        " demand: {sql: 0.9}}]}]}",
        encoding="utf-8",
    )
    for source in (path, load_role(path)):
        role = RoleFitScorer([source]).fit(asked, LABELS).roles_[1]
        (competency,) = role.competencies
        needs = {need.skills: need for need in competency.needs}
        assert needs["elasticsearch", "opensearch"].demand == 1.0
        assert needs["sql",].demand == 0.9  # set by hand
        assert role.postings == "search-engineer"


def test_a_role_made_in_code_takes_the_weights_of_its_label(asked):
    mine = Role(
        "search-engineer",
        "Search",
        (Area("a", "A", 1.0, 1.0, (Competency("e", "E", (Need(("elasticsearch",), 9, 0.1),)),)),),
    )
    (need,) = RoleFitScorer([mine]).fit(asked, LABELS).roles_[1].needs
    counts = RoleFitScorer().fit(asked, LABELS).counts_
    assert need.demand == 1.0
    assert need.weight == pytest.approx(counts.idf("elasticsearch"), abs=1e-12)


def test_a_neighbour_without_postings_tells_nothing_apart(asked):
    """Data engineers are told from data analysts, of whom there is no posting here."""
    counts = RoleFitScorer(background="postings").fit(asked, LABELS).counts_
    role = RoleFitScorer(background="postings").fit(asked, LABELS).roles_[0]
    needs = {need.skills: need for need in role.needs}
    assert needs["sql",].weight == pytest.approx(2 / 3 * counts.idf("sql"), abs=1e-12)


def test_numbers_will_do_as_labels(asked):
    scorer = RoleFitScorer().fit(asked, [0, 0, 0, 1, 1, 1])
    assert list(scorer.get_feature_names_out()) == ["0", "1"]
    assert scorer.predict(asked).tolist() == [0, 0, 0, 1, 1, 1]


def test_columns_that_are_no_skills_can_be_learnt_from():
    matrix = [[1, 1, 0], [1, 1, 0], [0, 1, 1], [0, 1, 1]]
    scorer = RoleFitScorer().fit(matrix, ["left", "left", "right", "right"])
    assert scorer.roles_[0].skills == {"x0", "x1"}
    assert scorer.score(matrix, ["left", "left", "right", "right"]) == 1.0


def test_what_was_learnt_matches_resumes(asked):
    scorer = RoleFitScorer().fit(asked, LABELS)
    text = "Experience\nEngineer, Acme Ltd, 2020 - Present\n- Built search with Elasticsearch."
    result = match_resume(text=text, roles=scorer.roles_)
    assert result.fits[0].role_id == "search-engineer"
    strengths = SkillVectorizer().transform([text])
    expected = [result.fit(role.id).score for role in scorer.roles_]
    np.testing.assert_allclose(scorer.transform(strengths)[0], expected, rtol=0, atol=1e-12)
    assert json.loads(result.to_json())["fits"][0]["role_id"] == "search-engineer"


def test_learning_again_forgets_what_was_learnt_before(asked):
    scorer = RoleFitScorer().fit(asked, LABELS)
    scorer.fit(asked)
    assert scorer.counts_ is None
    assert list(scorer.classes_) == ["ai-engineer", "ml-engineer"]
    assert scorer.roles_ == (load_role("ai-engineer"), load_role("ml-engineer"))


def test_the_order_of_postings_makes_no_difference(asked):
    order = np.random.default_rng(0).permutation(len(LABELS))
    one = RoleFitScorer().fit(asked, LABELS)
    other = RoleFitScorer().fit(asked[order], np.array(LABELS)[order])
    assert one.roles_ == other.roles_


def test_a_role_of_which_nothing_can_be_learnt_is_told():
    scorer = RoleFitScorer(skills=["python", "pytorch"])
    with pytest.warns(
        UserWarning, match=r"nothing was learnt of a, b: .* at least 2 rows of X ask"
    ):
        scorer.fit([[1, 0], [0, 1]], ["a", "b"])
    assert not scorer.transform([[1, 1]]).any()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        RoleFitScorer(skills=["python", "pytorch"], min_df=1).fit([[1, 0], [0, 1]], ["a", "b"])
