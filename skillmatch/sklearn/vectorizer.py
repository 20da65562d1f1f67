"""SkillVectorizer: documents to a sparse matrix of how strongly each shows each skill."""

from __future__ import annotations

import warnings
from array import array
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from typing import Any, Literal, Self

import numpy as np
from joblib import Parallel, delayed, effective_n_jobs
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn import get_config
from sklearn.base import BaseEstimator, TransformerMixin

from skillmatch.errors import DocumentError, MissingDependencyError, SkillmatchError
from skillmatch.match import day_of
from skillmatch.sklearn.documents import (
    DocumentReader,
    FileNames,
    Kind,
    StringIs,
    checked_documents,
    numbered_batches,
    sendable_taxonomy,
    told_of_failed,
)
from skillmatch.sklearn.state import StateMixin
from skillmatch.taxonomy import Taxonomy, TaxonomySource, taxonomy_of


class SkillVectorizer(StateMixin, TransformerMixin, BaseEstimator):
    """Turn resumes into a matrix of how strongly each shows each skill.

    The columns are the skills of the taxonomy in the order of their ids, whatever the documents:
    nobody's row depends on who else is there, and there is nothing to fit. A strength is what
    `match_resume` gives as `SkillEvidence.strength`.

    Parameters
    ----------
    kind : {"resume", "posting"}, default="resume"
        ``"resume"`` gives strengths in [0, 1]. ``"posting"`` gives 1 for each skill that a job
        posting asks for: not for what it excludes ("no PHP"), nor for what the company says of
        itself.
    input : {"content", "filename"}, default="content"
        What a ``str`` is: the text itself, or the path of a file. All else tells by itself what it
        is: a path object, bytes, an open binary file, a `Document`.
    taxonomy : Taxonomy, str or path, default=None
        A `Taxonomy`, or the path of a file or folder that extends the built-in one; the built-in
        one when ``None``.
    skills : sequence of str, default=None
        Ids of the skills to make columns of, in their order; all of the taxonomy when ``None``.
    as_of : datetime.date, default=None
        The day that "Present" stands for; today when ``None``. Pass one to get the same matrix on
        any day.
    on_error : {"raise", "empty"}, default="raise"
        What a document that cannot be read leads to: its `DocumentError`, with the row, or a row
        of zeros and a warning that names the rows.
    sparse_output : bool, default=True
        Whether to return a sparse matrix. A pandas frame gets sparse columns when it is true; a
        polars frame is always dense, as polars has no sparse columns.
    n_jobs : int, default=None
        Processes to read documents in, as joblib takes it: 1 when ``None``, all cores at -1.

    See Also
    --------
    RoleFitScorer : Scores the matrix against roles.

    Examples
    --------
    >>> from datetime import date
    >>> from skillmatch import load_taxonomy
    >>> vectorizer = SkillVectorizer(as_of=date(2026, 11, 1))
    >>> strengths = vectorizer.transform(["Skills: Python, PyTorch", "Sold shoes."])
    >>> strengths.shape == (2, len(load_taxonomy()))
    True
    >>> names = vectorizer.get_feature_names_out()
    >>> [str(name) for name in names[strengths[0].indices] if "py" in name]
    ['python', 'pytorch']
    """

    def __init__(
        self,
        *,
        kind: Kind = "resume",
        input: StringIs = "content",  # noqa: A002 - what CountVectorizer calls it
        taxonomy: TaxonomySource | None = None,
        skills: Sequence[str] | None = None,
        as_of: date | None = None,
        on_error: Literal["raise", "empty"] = "raise",
        sparse_output: bool = True,
        n_jobs: int | None = None,
    ) -> None:
        self.kind = kind
        self.input = input
        self.taxonomy = taxonomy
        self.skills = skills
        self.as_of = as_of
        self.on_error = on_error
        self.sparse_output = sparse_output
        self.n_jobs = n_jobs

    def fit(self, X: Iterable[Any], y: Any = None) -> Self:  # noqa: N803, ARG002 - as scikit-learn calls them
        """Check the parameters; there is nothing to learn.

        Parameters
        ----------
        X : iterable
            Documents, one for each row. They are not read.
        y : ignored
            Not used; here for the sake of pipelines.

        Returns
        -------
        SkillVectorizer
            This estimator.

        Raises
        ------
        ValueError, TypeError, TaxonomyError
            If a parameter is not right.
        """
        checked_documents(X)
        self._checked_columns(self._checked_taxonomy())
        return self

    def transform(self, X: Iterable[Any]) -> Any:  # noqa: N803 - scikit-learn's name
        """Read documents and weigh their skills.

        Parameters
        ----------
        X : iterable of str, path, bytes, binary file or Document
            One for each row; a list, a generator, a column of a frame. It is run through once.

        Returns
        -------
        scipy.sparse.csr_matrix of shape (n_documents, n_skills)
            Strengths in [0, 1], as float64; an array or a frame if `sparse_output` or
            `set_output` says so.

        Raises
        ------
        DocumentError
            If a document cannot be read and `on_error` is ``"raise"``; the message names the row.
        TypeError
            If a row is no document; the message names the row.
        ValueError
            If `X` is a single document or a table, or a parameter is not right.
        """
        documents = checked_documents(X)
        taxonomy = self._checked_taxonomy()
        skills = self._checked_columns(taxonomy)
        failed: list[DocumentError] = []
        named = FileNames() if self.input == "content" else None
        try:
            matrix = _matrix(
                self._rows(named.noted(documents) if named else documents, taxonomy, failed), skills
            )
        except BrokenProcessPool:
            message = (
                "a process that reads documents was ended, most likely for want of memory; read "
                "with fewer n_jobs, or use match_folder, which goes on without such a document"
            )
            raise SkillmatchError(message) from None
        if failed:  # scikit-learn's wrapper stands between here and who called
            warnings.warn(told_of_failed(failed), UserWarning, stacklevel=3)
        if named and named.rows:
            warnings.warn(named.told(), UserWarning, stacklevel=3)
        return self._in_container(matrix, X, skills)

    def get_feature_names_out(self, input_features: Any = None) -> NDArray[np.object_]:  # noqa: ARG002 - scikit-learn hands it over
        """Return the ids of the skills that the columns stand for.

        Parameters
        ----------
        input_features : ignored
            Not used; here for the sake of pipelines.

        Returns
        -------
        ndarray of str objects, of shape (n_skills,)
        """
        return np.array(self._checked_columns(self._checked_taxonomy()), dtype=object)

    def __sklearn_tags__(self) -> Any:
        """Say that documents go in, and that there is nothing to fit."""
        tags = super().__sklearn_tags__()
        tags.input_tags.string = self.input == "content"
        tags.input_tags.one_d_array = True
        tags.input_tags.two_d_array = False
        tags.requires_fit = False
        return tags

    def _checked_taxonomy(self) -> Taxonomy:
        """Return the taxonomy, once the other parameters are found to be right."""
        choices = {
            "kind": ("resume", "posting"),
            "input": ("content", "filename"),
            "on_error": ("raise", "empty"),
        }
        for name, allowed in choices.items():
            given = getattr(self, name)
            if given not in allowed:
                message = f"{name} is {' or '.join(map(repr, allowed))}, not {given!r}"
                raise ValueError(message)
        day_of(self.as_of)
        return taxonomy_of(self.taxonomy)

    def _checked_columns(self, taxonomy: Taxonomy) -> list[str]:
        """Return the ids of the skills that columns are made of."""
        if self.skills is None:
            return list(taxonomy)
        skills = [self.skills] if isinstance(self.skills, str) else list(self.skills)
        unknown = [skill_id for skill_id in skills if skill_id not in taxonomy]
        if unknown:
            message = f"skills names {unknown[0]!r}, which the taxonomy has not; give ids of it"
            raise ValueError(message)
        if len(set(skills)) < len(skills):
            twice = next(skill_id for skill_id in skills if skills.count(skill_id) > 1)
            message = f"skills names {twice!r} twice; name each once"
            raise ValueError(message)
        return skills

    def _rows(
        self, documents: Iterable[Any], taxonomy: Taxonomy, failed: list[DocumentError]
    ) -> Iterator[Mapping[str, float]]:
        """Yield the strengths of each document; those that cannot be read raise, or are noted."""
        alone = effective_n_jobs(self.n_jobs) == 1
        sent = taxonomy if alone else sendable_taxonomy(taxonomy)
        reader = DocumentReader(self.kind, self.input, sent, day_of(self.as_of))
        read = Parallel(n_jobs=self.n_jobs, return_as="generator")(
            delayed(reader.read_batch)(batch) for batch in numbered_batches(documents)
        )
        try:
            for batch in read:
                for row in batch:
                    if not isinstance(row, DocumentError):
                        yield row
                    elif self.on_error == "raise":
                        raise row
                    else:
                        failed.append(row)
                        yield {}
        finally:
            _close(read)

    def _in_container(self, matrix: csr_matrix, documents: Any, skills: Sequence[str]) -> Any:
        """Return the matrix as it is wanted: sparse, an array, or what a frame is made of."""
        config = getattr(self, "_sklearn_output_config", {})
        frame = config.get("transform", get_config()["transform_output"])
        if frame == "pandas" and self.sparse_output:
            return _sparse_frame(matrix, documents, skills)
        return matrix if self.sparse_output and frame == "default" else matrix.toarray()


def _close(read: Generator[Any]) -> None:
    """Stop reading; joblib warns of rows that nobody takes, and not taking them is meant."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        read.close()


def _sparse_frame(matrix: csr_matrix, documents: Any, skills: Sequence[str]) -> Any:
    """Return a pandas frame of sparse columns, which scikit-learn does not make by itself."""
    try:
        import pandas as pd  # noqa: PLC0415 - heavy, and needed for frames only
    except ImportError:
        message = "set_output(transform='pandas') needs pandas, which is not installed"
        raise MissingDependencyError(message) from None
    index = documents.index if isinstance(documents, pd.Series) else None
    return pd.DataFrame.sparse.from_spmatrix(matrix, index=index, columns=list(skills))


def _matrix(rows: Iterable[Mapping[str, float]], skills: Sequence[str]) -> csr_matrix:
    """Return rows of strengths as a matrix with sorted indices."""
    columns = {skill_id: place for place, skill_id in enumerate(skills)}
    ends, indices, values = array("q", [0]), array("q"), array("d")
    for row in rows:
        cells = sorted((columns[one], strength) for one, strength in row.items() if one in columns)
        indices.extend(place for place, _ in cells)
        values.extend(strength for _, strength in cells)
        ends.append(len(indices))
    parts = (np.array(values), np.array(indices, dtype=np.int64), np.array(ends, dtype=np.int64))
    matrix = csr_matrix(parts, shape=(len(ends) - 1, len(columns)), dtype=np.float64)
    matrix.has_sorted_indices = True
    return matrix


__all__ = ["SkillVectorizer"]
