"""RoleFitScorer: a matrix of strengths to fits with roles, ready-made or learnt from postings."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any, Literal, Self

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, ClassifierMixin, TransformerMixin
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted, check_non_negative, validate_data

from skillmatch.reference import ReferenceCounts, builtin_counts
from skillmatch.roles import DEFAULT_ROLES, Role, RoleSource, load_roles
from skillmatch.sklearn.columns import column_skills, refuse_columns
from skillmatch.sklearn.counts import FEWEST, counts_of_matrix, merged_counts
from skillmatch.sklearn.fits import Floats, RoleFits
from skillmatch.sklearn.learnt_roles import learnt_role, roles_of_labels
from skillmatch.sklearn.state import StateMixin
from skillmatch.taxonomy import Taxonomy, TaxonomySource, taxonomy_of


class RoleFitScorer(StateMixin, ClassifierMixin, TransformerMixin, BaseEstimator):
    """Score how well rows of skill strengths fit roles.

    ``fit(X)`` takes the roles as they are. ``fit(X, y)`` learns their weights from labelled job
    postings, as the built-in ones were learnt: how often the postings of a label ask for a skill
    (tf), times how rare it is over all postings (idf). `transform` gives the fits, `predict` the
    role that fits best.

    A column stands for the skill that it is named after; "vectorizer__python" is ``python``.
    Columns without names are those of `skills`, or the whole taxonomy in its order when there are
    as many. Any other number has no names that a ready-made role could ask for: it can be learnt
    from only, as ``x0``, ``x1`` and so on.

    Parameters
    ----------
    roles : sequence of str, path or Role, default=("ai-engineer", "ml-engineer")
        Ids of built-in roles, paths of role files, `Role` objects. When weights are learnt, each
        label in `y` is a role, and `roles` only adds role files to those that labels are looked up
        in: a label that is the id or the name of a role gets its competencies; any other label
        gets competencies as `role_from_posting` makes them.
    taxonomy : Taxonomy, str or path, default=None
        A `Taxonomy`, or the path of a file or folder that extends the built-in one; the built-in
        one when ``None``.
    skills : sequence of str, default=None
        The skills of the columns, for an `X` without names.
    background : {"reference", "postings"}, default="reference"
        What a learnt idf is counted over: the reference postings of all other roles and those of
        `X`, or those of `X` alone. With postings of one or two roles only the reference tells what
        is asked for everywhere.
    min_df : int, default=2
        Skills that fewer of the postings of `X` ask for are not learnt from. Where none is left, a
        ``UserWarning`` says of which roles nothing was learnt.

    Attributes
    ----------
    classes_ : ndarray of shape (n_roles,)
        The labels in `y`, sorted; without `y` the ids of `roles`, in their order.
    roles_ : tuple of Role
        The roles that are scored, one for each class; `match_resume` takes them.
    counts_ : ReferenceCounts or None
        What learnt weights come from.
    n_features_in_ : int
        Number of columns.
    feature_names_in_ : ndarray of shape (n_features_in_,)
        Names of the columns, when `X` has some.

    See Also
    --------
    SkillVectorizer : Makes the matrix of resumes or postings.

    Notes
    -----
    A strength is in [0, 1]; more than 1 counts as 1. Of postings only it counts whether a skill is
    asked for, so everything above 0 is. A fit is a degree, not a probability: fits do not sum to 1.

    Examples
    --------
    >>> from skillmatch.sklearn import SkillVectorizer
    >>> strengths = SkillVectorizer().transform(["Skills: LangChain, RAG, prompt engineering"])
    >>> scorer = RoleFitScorer().fit(strengths)
    >>> scorer.transform(strengths).shape
    (1, 2)
    >>> str(scorer.predict(strengths)[0])
    'ai-engineer'
    """

    def __init__(
        self,
        roles: Sequence[RoleSource] = DEFAULT_ROLES,
        *,
        taxonomy: TaxonomySource | None = None,
        skills: Sequence[str] | None = None,
        background: Literal["reference", "postings"] = "reference",
        min_df: int = FEWEST,
    ) -> None:
        self.roles = roles
        self.taxonomy = taxonomy
        self.skills = skills
        self.background = background
        self.min_df = min_df

    def fit(self, X: Any, y: Any = None) -> Self:
        """Take the roles as they are, or learn their weights from labelled postings.

        Parameters
        ----------
        X : array, sparse matrix or frame of shape (n_samples, n_skills)
            Without `y`, strengths of which only the columns matter. With `y`, postings: above 0
            where one asks for a skill, as ``SkillVectorizer(kind="posting")`` gives it.
        y : array of shape (n_samples,), default=None
            The role of each posting.

        Returns
        -------
        RoleFitScorer
            This estimator.

        Raises
        ------
        ValueError
            If `X` or `y` is not right, or no column is a skill that a role asks for.
        RoleError, TaxonomyError
            If a role or the taxonomy is not right, or two labels are about the same role; both are
            ValueErrors.
        """
        self._check_parameters()
        if y is None:
            X = self._checked(X, reset=True)
        else:
            X, y = validate_data(self, X, y, accept_sparse="csr", dtype=np.float64)
            check_non_negative(X, type(self).__name__)
            check_classification_targets(y)
        given = self.taxonomy
        taxonomy = taxonomy_of(given)
        names = getattr(self, "feature_names_in_", None)
        skills = column_skills(self.n_features_in_, names, self.skills, taxonomy)
        own = None if given is None else taxonomy
        if y is None:
            self._take_roles(own)
        else:
            self._learn(X, y, skills, taxonomy)
        self._skills = skills
        self._fits = RoleFits(self.roles_, skills)
        if y is None and not self._fits.columns.size:
            refuse_columns(self.n_features_in_, taxonomy)
        return self

    def transform(self, X: Any) -> Floats:
        """Score rows of strengths against the roles.

        Parameters
        ----------
        X : array, sparse matrix or frame of shape (n_samples, n_skills)
            Strengths, at least 0.

        Returns
        -------
        ndarray of shape (n_samples, n_roles)
            Fits in [0, 1]: `RoleFit.score` of each row and role.
        """
        return self._scored(X)

    def decision_function(self, X: Any) -> Floats:
        """Return what `predict` decides by.

        Parameters
        ----------
        X : array, sparse matrix or frame of shape (n_samples, n_skills)
            Strengths, at least 0.

        Returns
        -------
        ndarray of shape (n_samples, n_roles), or (n_samples,) for two roles
            The fits; for two roles that of the second less that of the first, as of all binary
            classifiers of scikit-learn.
        """
        fits = self._scored(X)
        if len(self.classes_) == 2:  # noqa: PLR2004 - "two roles" says it best
            difference: Floats = fits[:, 1] - fits[:, 0]
            return difference
        return fits

    def predict(self, X: Any) -> NDArray[Any]:
        """Return the role that fits best; of equal fits the first.

        Parameters
        ----------
        X : array, sparse matrix or frame of shape (n_samples, n_skills)
            Strengths, at least 0.

        Returns
        -------
        ndarray of shape (n_samples,)
            Of `classes_`.
        """
        fits = self._scored(X)
        best: NDArray[Any] = self.classes_[np.argmax(fits, axis=1)]
        return best

    def get_feature_names_out(self, input_features: Any = None) -> NDArray[np.object_]:
        """Return what the columns of `transform` are: the ids of the roles, or the labels.

        Parameters
        ----------
        input_features : array of str, default=None
            Not used; must be as many as the columns of `X`.

        Returns
        -------
        ndarray of str objects, of shape (n_roles,)
        """
        check_is_fitted(self)
        if input_features is not None and len(input_features) != self.n_features_in_:
            message = f"input_features should have length equal to {self.n_features_in_}"
            raise ValueError(message)
        names = getattr(self, "feature_names_in_", None)
        if input_features is not None and names is not None and any(input_features != names):
            message = "input_features is not equal to feature_names_in_"
            raise ValueError(message)
        return np.array([role.id for role in self.roles_], dtype=object)

    def __sklearn_tags__(self) -> Any:
        """Say what goes in; and that roles are no classes of random numbers."""
        tags = super().__sklearn_tags__()
        tags.input_tags.sparse = True
        tags.input_tags.positive_only = True
        tags.target_tags.required = False
        tags.classifier_tags.poor_score = True
        return tags

    def __getstate__(self) -> dict[str, Any]:
        """Leave out what follows from the rest."""
        return {name: value for name, value in super().__getstate__().items() if name != "_fits"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Work out again what was left out."""
        super().__setstate__(state)
        if hasattr(self, "_skills"):
            self._fits = RoleFits(self.roles_, self._skills)

    def _scored(self, X: Any) -> Floats:
        """Return the fits as an array, whatever `set_output` says."""
        check_is_fitted(self)
        return self._fits.score(self._checked(X, reset=False))

    def _checked(self, X: Any, *, reset: bool) -> Any:
        X = validate_data(self, X, accept_sparse="csr", dtype=np.float64, reset=reset)
        check_non_negative(X, type(self).__name__)
        return X

    def _check_parameters(self) -> None:
        if self.background not in ("reference", "postings"):
            message = f"background is 'reference' or 'postings', not {self.background!r}"
            raise ValueError(message)
        if isinstance(self.min_df, bool) or not isinstance(self.min_df, int) or self.min_df < 1:
            message = f"min_df is a whole number of at least 1, not {self.min_df!r}"
            raise ValueError(message)

    def _take_roles(self, taxonomy: Taxonomy | None) -> None:
        self.counts_: ReferenceCounts | None = None
        self.roles_ = load_roles(self._sources(), taxonomy=taxonomy)
        self.classes_ = np.array([role.id for role in self.roles_])

    def _learn(self, X: Any, y: NDArray[Any], skills: Sequence[str], taxonomy: Taxonomy) -> None:
        self.classes_, codes = np.unique(y, return_inverse=True)
        labels = [str(label) for label in self.classes_]
        own = None if self.taxonomy is None else taxonomy
        labelled = roles_of_labels(labels, self._sources(), own)
        keys = np.array([one.key for one in labelled], dtype=object)[codes]
        counts = counts_of_matrix(X, keys, skills, fewest=self.min_df)
        if self.background == "reference":
            counts = merged_counts(counts, builtin_counts())
        self.counts_ = counts
        self.roles_ = tuple(learnt_role(one, counts, taxonomy) for one in labelled)
        self._warn_of_empty(self.roles_)

    def _warn_of_empty(self, roles: Sequence[Role]) -> None:
        """Tell of roles that no column is a skill of: all their fits are 0."""
        empty = [role.id for role in roles if not role.skills]
        if empty:
            rows = "row of X asks" if self.min_df == 1 else f"{self.min_df} rows of X ask"
            message = (
                f"nothing was learnt of {', '.join(empty)}: there is no skill that at least "
                f"{rows} for, so all their fits are 0; give more postings, or a lower min_df"
            )
            warnings.warn(message, UserWarning, stacklevel=4)

    def _sources(self) -> Sequence[RoleSource]:
        return (self.roles,) if isinstance(self.roles, str) else tuple(self.roles)


__all__ = ["RoleFitScorer"]
