"""The contract of scikit-learn: its own checks for numbers, and the same written out for texts."""

from __future__ import annotations

import inspect
import pickle
import re
from datetime import date
from io import BytesIO
from pathlib import Path

import joblib
import numpy as np
import pytest
import sklearn
from scipy.sparse import issparse
from sklearn.base import clone, is_classifier
from sklearn.cluster import KMeans
from sklearn.compose import ColumnTransformer
from sklearn.decomposition import TruncatedSVD
from sklearn.exceptions import NotFittedError
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, cross_val_predict
from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline
from sklearn.utils import get_tags
from sklearn.utils.estimator_checks import (
    check_transformer_get_feature_names_out,
    parametrize_with_checks,
)
from sklearn.utils.validation import check_is_fitted

from skillmatch import Skill, Taxonomy, load_role
from skillmatch.sklearn import RoleFitScorer, SkillVectorizer

TODAY = date(2026, 11, 1)
TEXTS = ["Skills: Python, SQL", "PyTorch and Docker", "Elasticsearch", "Java, Elasticsearch"]
LABELS = ["data-engineer", "ml-engineer", "search-engineer", "search-engineer"]
PARAMETERS = {
    "kind": "posting",
    "input": "filename",
    "taxonomy": Taxonomy((Skill("python", "Python"),)),
    "skills": ("python",),
    "as_of": TODAY,
    "on_error": "empty",
    "sparse_output": False,
    "n_jobs": 2,
}
ESTIMATORS = [SkillVectorizer, RoleFitScorer]


# numbers ------------------------------------------------------------------------------------


@parametrize_with_checks([RoleFitScorer(), RoleFitScorer(background="postings", min_df=1)])
def test_the_scorer_passes_every_check_of_scikit_learn(estimator, check):
    """None is expected to fail."""
    check(estimator)


def test_the_names_of_the_scorer_s_columns_pass_their_check():
    check_transformer_get_feature_names_out("RoleFitScorer", RoleFitScorer())


def test_the_scorer_is_a_classifier_and_a_transformer_of_non_negative_numbers():
    tags = get_tags(RoleFitScorer())
    assert is_classifier(RoleFitScorer())
    assert tags.transformer_tags is not None
    assert tags.input_tags.sparse
    assert tags.input_tags.positive_only
    assert not tags.target_tags.required
    assert tags.requires_fit


# texts --------------------------------------------------------------------------------------


def test_the_vectorizer_takes_texts_and_needs_no_fit():
    tags = get_tags(SkillVectorizer())
    assert tags.input_tags.string
    assert tags.input_tags.one_d_array
    assert not tags.input_tags.two_d_array
    assert not tags.requires_fit
    assert not get_tags(SkillVectorizer(input="filename")).input_tags.string
    check_is_fitted(SkillVectorizer())
    assert SkillVectorizer().transform(TEXTS).shape[0] == len(TEXTS)


def test_fit_returns_itself_and_changes_nothing():
    vectorizer = SkillVectorizer(as_of=TODAY)
    before = dict(vars(vectorizer))
    assert vectorizer.fit(TEXTS, LABELS) is vectorizer
    vectorizer.transform(TEXTS)
    assert vars(vectorizer) == before


def test_fit_reads_no_document():
    def documents():
        yield pytest.fail("a document was read")

    SkillVectorizer().fit(documents())


def test_fitting_again_or_with_other_texts_makes_no_difference():
    vectorizer = SkillVectorizer(as_of=TODAY)
    first = vectorizer.fit(TEXTS).transform(TEXTS)
    second = vectorizer.fit(["Ruby"]).fit_transform(TEXTS, LABELS)
    assert (first != second).nnz == 0


def test_the_texts_are_left_as_they_are():
    texts = np.array(TEXTS, dtype=object)
    texts.setflags(write=False)
    SkillVectorizer().fit_transform(texts)
    assert texts.tolist() == TEXTS


def test_the_order_and_the_number_of_rows_make_no_difference():
    vectorizer = SkillVectorizer(as_of=TODAY)
    whole = vectorizer.transform(TEXTS)
    assert (vectorizer.transform(TEXTS[::-1]) != whole[::-1]).nnz == 0
    assert (vectorizer.transform(TEXTS[1:2]) != whole[1]).nnz == 0


def test_every_parameter_is_kept_as_given_and_nothing_else_set():
    vectorizer = SkillVectorizer(**PARAMETERS)
    assert vars(vectorizer) == PARAMETERS
    assert all(getattr(vectorizer, name) is value for name, value in PARAMETERS.items())


def test_parameters_are_got_set_and_cloned():
    assert set(SkillVectorizer().get_params()) == set(PARAMETERS)
    vectorizer = SkillVectorizer().set_params(**PARAMETERS)
    assert vectorizer.get_params() == PARAMETERS
    copied = clone(vectorizer)
    assert copied is not vectorizer
    assert copied.get_params() == PARAMETERS
    assert copied.taxonomy is vectorizer.taxonomy  # nothing in it can change
    with pytest.raises(ValueError, match="Invalid parameter 'kinds'"):
        vectorizer.set_params(kinds="resume")


def test_a_scorer_with_roles_of_one_s_own_is_cloned_unfitted():
    scorer = RoleFitScorer([load_role("data-engineer"), "ml-engineer"], skills=["sql"])
    copied = clone(scorer.fit([[0.5]]))
    assert copied.get_params()["roles"] == scorer.roles
    with pytest.raises(NotFittedError):
        copied.transform([[0.5]])


def test_only_what_was_given_is_shown():
    assert repr(SkillVectorizer()) == "SkillVectorizer()"
    assert repr(SkillVectorizer(kind="posting")) == "SkillVectorizer(kind='posting')"
    assert repr(RoleFitScorer(["data-engineer"])) == "RoleFitScorer(roles=['data-engineer'])"
    assert "SkillVectorizer" in SkillVectorizer()._repr_html_()


@pytest.mark.parametrize("kind", ESTIMATORS)
def test_every_parameter_and_attribute_is_documented_in_its_order(kind):
    text = inspect.getdoc(kind)
    listed = re.search(r"Parameters\n-+\n(.*?)\n\n[A-Z][A-Za-z ]+\n-{3,}", text, re.DOTALL)[1]
    documented = re.findall(r"^(\w+) : ", listed, re.MULTILINE)
    assert documented == list(inspect.signature(kind).parameters)
    defaults = inspect.signature(kind).parameters
    for name in documented:
        default = defaults[name].default
        shown = f'"{default}"' if isinstance(default, str) else repr(default).replace("'", '"')
        assert re.search(rf"^{name} : .*default={re.escape(shown)}$", listed, re.MULTILINE), name


def test_every_attribute_of_a_fitted_scorer_is_documented():
    scorer = RoleFitScorer().fit(SkillVectorizer().transform(TEXTS), LABELS)
    public = {name for name in vars(scorer) if name.endswith("_") and not name.startswith("_")}
    documented = set(re.findall(r"^(\w+_) : ", inspect.getdoc(RoleFitScorer), re.MULTILINE))
    assert documented == public | {"feature_names_in_"}


@pytest.mark.parametrize("kind", ESTIMATORS)
@pytest.mark.parametrize("method", ["fit", "transform", "fit_transform"])
def test_x_and_y_are_called_as_everywhere(kind, method):
    names = list(inspect.signature(getattr(kind, method)).parameters)
    assert names[1] == "X"
    assert method == "transform" or names[2] == "y"


def test_no_metadata_is_asked_for_and_routing_works():
    with sklearn.config_context(enable_metadata_routing=True):
        for estimator in (SkillVectorizer(), RoleFitScorer()):
            assert not estimator.get_metadata_routing().consumes("fit", {"sample_weight"})
        pipeline = make_pipeline(SkillVectorizer(), RoleFitScorer())
        assert pipeline.fit(TEXTS).predict(TEXTS).shape == (4,)


# kept and read again ------------------------------------------------------------------------


def kept_by_pickle(estimator):
    return pickle.loads(pickle.dumps(estimator))  # noqa: S301 - made a moment ago


def kept_by_joblib(estimator):
    file = BytesIO()
    joblib.dump(estimator, file)
    file.seek(0)
    return joblib.load(file)


def kept_by_skops(estimator):
    skops = pytest.importorskip("skops.io", reason="installed by the group sklearn")
    data = skops.dumps(estimator)
    ours = {f"skillmatch.sklearn.{one}" for one in ("scorer.RoleFitScorer",
                                                    "vectorizer.SkillVectorizer")}  # fmt: skip
    untrusted = skops.get_untrusted_types(data=data)
    assert set(untrusted) <= ours  # and nothing more to trust
    assert len(data) < 2_000_000
    return skops.loads(data, trusted=untrusted)


BY_ALL = pytest.mark.parametrize("kept", [kept_by_pickle, kept_by_joblib, kept_by_skops])


@BY_ALL
def test_a_vectorizer_is_kept_with_every_parameter(kept):
    again = kept(SkillVectorizer(**PARAMETERS))
    assert again.get_params() == PARAMETERS


@BY_ALL
def test_a_vectorizer_is_kept_with_a_path_and_its_output(kept):
    vectorizer = SkillVectorizer(taxonomy=Path("mine.yaml")).set_output(transform="default")
    again = kept(vectorizer)
    assert again.taxonomy == Path("mine.yaml")
    assert vars(again) == vars(vectorizer)


@BY_ALL
def test_a_scorer_is_kept_unfitted(kept):
    again = kept(RoleFitScorer([load_role("data-engineer"), "ml-engineer"]))
    assert again.get_params()["roles"] == [load_role("data-engineer"), "ml-engineer"]
    with pytest.raises(NotFittedError):
        again.transform([[0.5]])


@BY_ALL
def test_a_pipeline_is_kept_with_what_it_has_learnt(kept):
    pipeline = make_pipeline(SkillVectorizer(as_of=TODAY), RoleFitScorer()).fit(TEXTS, LABELS)
    again = kept(pipeline)
    assert (again.transform(TEXTS) == pipeline.transform(TEXTS)).all()
    assert list(again.predict(TEXTS)) == list(pipeline.predict(TEXTS))
    assert again[-1].roles_ == pipeline[-1].roles_
    assert again[-1].counts_ == pipeline[-1].counts_


# at work with others ------------------------------------------------------------------------


def learning_pipeline():
    return Pipeline([("skills", SkillVectorizer(kind="posting")), ("roles", RoleFitScorer())])


@pytest.mark.filterwarnings("ignore:nothing was learnt of")  # from half of twelve texts
def test_a_grid_is_searched():
    grid = {"roles__background": ["reference", "postings"], "roles__min_df": [1, 2]}
    search = GridSearchCV(learning_pipeline(), grid, cv=2, error_score="raise")
    texts, labels = TEXTS * 3, ["a", "b", "c", "c"] * 3
    search.fit(texts, labels)
    assert set(search.best_params_) == set(grid)
    assert search.predict(texts).shape == (12,)
    assert search.best_score_ > 0.5


def test_predictions_are_cross_validated():
    texts, labels = TEXTS * 3, ["a", "b", "c", "c"] * 3
    fits = cross_val_predict(learning_pipeline(), texts, labels, cv=3, method="decision_function")
    assert fits.shape == (12, 3)


def test_it_stands_before_any_other_estimator():
    skills = SkillVectorizer(as_of=TODAY)
    clusters = make_pipeline(skills, TruncatedSVD(2), KMeans(2, n_init=1, random_state=0))
    assert clusters.fit_predict(TEXTS).shape == (4,)
    judge = make_pipeline(skills, RoleFitScorer(), LogisticRegression())
    assert judge.fit(TEXTS, [0, 1, 0, 1]).predict_proba(TEXTS).shape == (4, 2)


def test_it_stands_beside_others_in_a_union():
    union = FeatureUnion([("skills", SkillVectorizer()), ("words", CountVectorizer())])
    both = union.fit_transform(TEXTS)
    assert issparse(both)
    names = union.get_feature_names_out()
    assert both.shape == (4, len(names))
    assert {"skills__python", "words__python"} <= set(names)


def test_it_reads_a_column_of_a_frame():
    pd = pytest.importorskip("pandas", reason="installed by the group sklearn")
    frame = pd.DataFrame({"resume": TEXTS, "years": [1.0, 2.0, 3.0, 4.0]})
    columns = ColumnTransformer(
        [("skills", SkillVectorizer(as_of=TODAY), "resume"), ("rest", "passthrough", ["years"])]
    )
    found = columns.fit_transform(frame)
    assert found.shape == (4, len(SkillVectorizer().get_feature_names_out()) + 1)
    assert list(columns.get_feature_names_out()[-1:]) == ["rest__years"]
