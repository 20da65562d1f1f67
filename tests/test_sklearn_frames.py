"""Frames of pandas and polars: out of both estimators, and into the scorer by their columns."""

from __future__ import annotations

import sys
from datetime import date

import numpy as np
import pytest
import sklearn
from sklearn.compose import ColumnTransformer
from sklearn.pipeline import FeatureUnion, make_pipeline
from sklearn.utils import estimator_checks

from skillmatch import MissingDependencyError
from skillmatch.sklearn import RoleFitScorer, SkillVectorizer

pd = pytest.importorskip("pandas", reason="installed by the group sklearn")
pl = pytest.importorskip("polars", reason="installed by the group sklearn")

TODAY = date(2026, 11, 1)
TEXTS = ["Skills: Python, SQL", "PyTorch and Docker"]
MATRIX = SkillVectorizer(as_of=TODAY).transform(TEXTS)
FITS = RoleFitScorer().fit_transform(MATRIX)
SOME = ["docker", "python", "pytorch", "sql"]
FITS_OF_SOME = RoleFitScorer(skills=SOME).fit_transform(
    SkillVectorizer(as_of=TODAY, skills=SOME).transform(TEXTS)
)


def vectorizer(frame, **parameters):
    return SkillVectorizer(as_of=TODAY, **parameters).set_output(transform=frame)


@pytest.mark.parametrize(
    "name",
    [
        "check_dataframe_column_names_consistency",
        "check_transformer_get_feature_names_out_pandas",
        "check_set_output_transform",
        "check_set_output_transform_pandas",
        "check_set_output_transform_polars",
        "check_global_output_transform_pandas",
        "check_global_set_output_transform_polars",
    ],
)
@pytest.mark.filterwarnings("ignore:X .*feature names")  # the checks mean to
def test_the_scorer_passes_scikit_learn_s_checks_for_frames(name):
    getattr(estimator_checks, name)("RoleFitScorer", RoleFitScorer())


def test_strengths_come_as_a_pandas_frame_of_sparse_columns():
    frame = vectorizer("pandas").transform(pd.Series(TEXTS, index=["ann", "bob"]))
    assert list(frame.columns) == list(SkillVectorizer().get_feature_names_out())
    assert list(frame.index) == ["ann", "bob"]
    assert (frame.sparse.to_coo() != MATRIX).nnz == 0
    assert frame.sparse.density < 0.001


def test_pandas_that_is_not_installed_is_named(monkeypatch):
    wanted = vectorizer("pandas")
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingDependencyError, match="needs pandas"):
        wanted.transform(TEXTS)


def test_or_of_dense_ones():
    frame = vectorizer("pandas", sparse_output=False, skills=SOME).transform(TEXTS)
    assert (frame.dtypes == np.float64).all()
    assert (frame.to_numpy() == SkillVectorizer(as_of=TODAY, skills=SOME).transform(TEXTS)).all()


@pytest.mark.parametrize("sparse", [True, False])
def test_strengths_come_as_a_polars_frame(sparse):
    frame = vectorizer("polars", sparse_output=sparse, skills=SOME).transform(pl.Series(TEXTS))
    assert frame.columns == SOME
    assert (frame.to_numpy() == SkillVectorizer(as_of=TODAY, skills=SOME).transform(TEXTS)).all()


def test_the_setting_for_all_of_scikit_learn_holds():
    with sklearn.config_context(transform_output="pandas"):
        assert isinstance(SkillVectorizer().transform(TEXTS), pd.DataFrame)
        assert not isinstance(vectorizer("default").transform(TEXTS), pd.DataFrame)


@pytest.mark.parametrize("frame", ["pandas", "polars"])
def test_a_pipeline_gives_fits_as_a_frame(frame):
    pipeline = make_pipeline(SkillVectorizer(as_of=TODAY), RoleFitScorer())
    fits = pipeline.set_output(transform=frame).fit_transform(TEXTS)
    assert list(fits.columns) == ["ai-engineer", "ml-engineer"]
    assert (fits.to_numpy() == FITS).all()
    assert list(pipeline.predict(TEXTS)) == ["ai-engineer", "ml-engineer"]


@pytest.mark.parametrize("kind", [pd.DataFrame, pl.DataFrame], ids=["pandas", "polars"])
def test_columns_are_the_skills_they_are_named_after_in_any_order(kind):
    dense = SkillVectorizer(as_of=TODAY, sparse_output=False, skills=SOME).transform(TEXTS)
    frame = kind({name: dense[:, SOME.index(name)] for name in reversed(SOME)})
    np.testing.assert_allclose(
        RoleFitScorer().fit_transform(frame), FITS_OF_SOME, rtol=0, atol=1e-12
    )


@pytest.mark.filterwarnings("ignore:X .*feature names")
def test_what_a_column_transformer_puts_before_a_name_is_left_out():
    frame = pd.DataFrame({"resume": TEXTS, "age": [1.0, 2.0]})
    columns = ColumnTransformer(
        [("skills", SkillVectorizer(as_of=TODAY, skills=SOME, sparse_output=False), "resume")],
        remainder="passthrough",
    )
    named = columns.set_output(transform="pandas").fit_transform(frame)
    assert list(named.columns)[-2:] == ["skills__sql", "remainder__age"]
    np.testing.assert_allclose(
        RoleFitScorer().fit_transform(named), FITS_OF_SOME, rtol=0, atol=1e-12
    )


def test_frames_stand_beside_each_other_in_a_union():
    parts = [
        ("skills", SkillVectorizer(as_of=TODAY, skills=SOME)),
        ("roles", make_pipeline(SkillVectorizer(as_of=TODAY), RoleFitScorer())),
    ]
    frame = FeatureUnion(parts).set_output(transform="pandas").fit_transform(TEXTS)
    assert list(frame.columns)[3:5] == ["skills__sql", "roles__ai-engineer"]


def test_columns_of_another_frame_are_refused():
    scorer = RoleFitScorer().fit(pd.DataFrame({"python": [1.0], "sql": [0.5]}))
    with pytest.raises(ValueError, match="feature names should match"):
        scorer.transform(pd.DataFrame({"python": [1.0], "java": [0.5]}))


def test_labels_may_be_a_column():
    labels = pd.Series(["data-engineer", "ml-engineer"], index=["ann", "bob"])
    frame = vectorizer("pandas", skills=SOME).transform(pd.Series(TEXTS, index=["ann", "bob"]))
    assert list(RoleFitScorer(min_df=1).fit(frame, labels).classes_) == list(labels)
