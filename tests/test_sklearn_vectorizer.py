"""SkillVectorizer: documents of any kind to strengths, those of match_resume, row by row."""

from __future__ import annotations

import io
import os
import signal
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix, issparse

from skillmatch import (
    EncryptedDocumentError,
    Skill,
    SkillmatchError,
    Taxonomy,
    TaxonomyError,
    UnreadableDocumentError,
    find_skills,
    load_taxonomy,
    match_resume,
    read_resume,
)
from skillmatch.read.posting import read_posting
from skillmatch.sklearn import SkillVectorizer

TODAY = date(2026, 11, 1)
TEXTS = [
    "Experience\nEngineer, Acme Ltd, 2020 - Present\n- Trained PyTorch models in Python.",
    "Skills\nJava, SQL",
    "I like to swim.",
    "",
]


def strengths_of(matrix, names):
    return [
        {str(names[place]): value for place, value in zip(row.indices, row.data, strict=True)}
        for row in (matrix[number] for number in range(matrix.shape[0]))
    ]


def expected(source=None, *, text=None):
    found = match_resume(source, text=text, as_of=TODAY)
    return {ev.skill.id: ev.strength for ev in found.skills if ev.strength > 0}


def test_a_row_has_the_strengths_of_match_resume():
    vectorizer = SkillVectorizer(as_of=TODAY)
    matrix = vectorizer.fit_transform(TEXTS)
    assert strengths_of(matrix, vectorizer.get_feature_names_out()) == [
        expected(text=text) for text in TEXTS
    ]


def test_every_example_has_the_strengths_of_match_resume(readable):
    vectorizer = SkillVectorizer(as_of=TODAY)
    matrix = vectorizer.transform(readable)
    assert strengths_of(matrix, vectorizer.get_feature_names_out()) == [
        expected(path) for path in readable
    ]


def test_the_matrix_is_sparse_and_as_wide_as_the_taxonomy():
    matrix = SkillVectorizer().transform(TEXTS)
    assert isinstance(matrix, csr_matrix)
    assert matrix.shape == (len(TEXTS), len(load_taxonomy()))
    assert matrix.dtype == np.float64
    assert matrix.has_sorted_indices
    assert matrix.indices.dtype == np.int32  # what estimators without large sparse input take
    assert 0 < matrix.nnz < 30
    assert 0 < matrix.data.min() <= matrix.data.max() <= 1


def test_no_document_gives_no_row():
    assert SkillVectorizer().transform([]).shape == (0, len(load_taxonomy()))


def test_columns_are_the_skills_in_the_order_of_their_ids():
    names = SkillVectorizer().get_feature_names_out()
    assert list(names) == sorted(load_taxonomy())
    assert names.dtype == object


def test_nobody_s_row_depends_on_who_else_is_there():
    together = SkillVectorizer(as_of=TODAY).fit_transform(TEXTS)
    alone = SkillVectorizer(as_of=TODAY).fit(["Ruby"]).transform(TEXTS[:1])
    assert (together[0] != alone).nnz == 0


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(lambda path: path, id="path"),
        pytest.param(lambda path: path.read_bytes(), id="bytes"),
        pytest.param(lambda path: io.BytesIO(path.read_bytes()), id="binary file"),
        pytest.param(read_resume, id="document"),
    ],
)
@pytest.mark.parametrize("means", ["content", "filename"])
def test_what_is_no_string_tells_what_it_is(resumes, given, means):
    path = resumes / "student.pdf"
    matrix = SkillVectorizer(as_of=TODAY, input=means).transform([given(path)])
    assert (matrix != SkillVectorizer(as_of=TODAY).transform([path])).nnz == 0


def test_a_string_is_a_text_or_a_path_as_input_says(resumes):
    path = str(resumes / "student.pdf")
    with pytest.warns(UserWarning, match="only the name of a file"):
        assert SkillVectorizer().transform([path]).nnz == 0
    assert SkillVectorizer(input="filename").transform([path]).nnz > 0


@pytest.mark.parametrize(
    "documents",
    [
        pytest.param(lambda: iter(TEXTS), id="iterator"),
        pytest.param(lambda: (text for text in TEXTS), id="generator"),
        pytest.param(lambda: tuple(TEXTS), id="tuple"),
        pytest.param(lambda: np.array(TEXTS), id="array"),
        pytest.param(lambda: np.array(TEXTS, dtype=object), id="array of objects"),
    ],
)
def test_any_iterable_will_do(documents):
    vectorizer = SkillVectorizer(as_of=TODAY)
    assert (vectorizer.transform(documents()) != vectorizer.transform(TEXTS)).nnz == 0


@pytest.mark.parametrize(
    "documents",
    [
        pytest.param("one text", id="str"),
        pytest.param(b"bytes", id="bytes"),
        pytest.param(Path("cv.pdf"), id="path"),
        pytest.param(io.BytesIO(b""), id="file"),
        pytest.param(read_resume(b"Python"), id="document"),
        pytest.param(np.array([["a"]]), id="table"),
        pytest.param(5, id="number"),
    ],
)
def test_what_is_no_column_of_documents_is_refused(documents):
    for method in (SkillVectorizer().fit, SkillVectorizer().transform):
        with pytest.raises(ValueError, match=r"give (an iterable|the documents)"):
            method(documents)


@pytest.mark.parametrize("row", [None, float("nan"), 3, io.StringIO("Python")])
def test_a_row_that_is_no_document_is_named(row):
    with pytest.raises(TypeError, match=r"^row 1: .*( not |open as text)"):
        SkillVectorizer(on_error="empty").transform(["Python", row])


def test_documents_are_read_some_at_a_time(monkeypatch):
    taken = []

    def documents():
        for number in range(100):
            taken.append(number)
            yield "Python"

    def read(_self, batch):
        most.append(len(taken))
        return [{} for _ in batch]

    most = []
    monkeypatch.setattr("skillmatch.sklearn.documents.DocumentReader.read_batch", read)
    assert SkillVectorizer().transform(documents()).shape[0] == 100
    assert most[0] <= 16


# what cannot be read ------------------------------------------------------------------------


def test_a_document_that_cannot_be_read_raises_its_error_with_the_row(resumes):
    with pytest.raises(EncryptedDocumentError, match=r"^row 1: encrypted\.pdf "):
        SkillVectorizer().transform([b"Python", resumes / "encrypted.pdf"])


def test_or_becomes_a_row_of_zeros_with_a_warning(resumes):
    vectorizer = SkillVectorizer(on_error="empty")
    rows = [b"Python", resumes / "encrypted.pdf", io.BytesIO(b""), "SQL", b"%PDF-1.7"]
    with pytest.warns(UserWarning, match=r"^3 documents could not be read") as caught:
        matrix = vectorizer.transform(rows)
    assert matrix.getnnz(axis=1).astype(bool).tolist() == [True, False, False, True, False]
    assert [f"row {row}: " in str(caught[0].message) for row in range(5)] == [
        False, True, True, False, True
    ]  # fmt: skip
    assert caught[0].filename == __file__


def test_the_warning_stays_short():
    with pytest.warns(UserWarning, match=r"; and 15 more$"):
        SkillVectorizer(on_error="empty").transform([b""] * 20)


def test_no_error_holds_the_text_of_a_resume():
    with pytest.raises(UnreadableDocumentError) as caught:
        SkillVectorizer().transform([b"%PDF-1.7 SECRET"])
    assert "SECRET" not in str(caught.value)


# postings -----------------------------------------------------------------------------------

POSTING = "We need Python and Go developers with Go. No PHP.\n\nBenefits\nA Java machine."


def test_of_a_posting_what_it_asks_for_counts_once():
    vectorizer = SkillVectorizer(kind="posting")
    found = strengths_of(vectorizer.transform([POSTING]), vectorizer.get_feature_names_out())
    asked = {m.skill_id for m in find_skills(read_posting(POSTING)) if m.status != "negated"}
    assert found == [dict.fromkeys(asked, 1.0)]
    assert "python" in asked
    assert not asked & {"php", "java"}


def test_a_posting_is_read_from_a_file_too(tmp_path):
    path = tmp_path / "posting.txt"
    path.write_text(POSTING, encoding="utf-8")
    vectorizer = SkillVectorizer(kind="posting")
    assert (vectorizer.transform([path]) != vectorizer.transform([POSTING])).nnz == 0


# parameters ---------------------------------------------------------------------------------


def test_columns_are_the_skills_asked_for():
    vectorizer = SkillVectorizer(skills=["sql", "python"], as_of=TODAY)
    matrix = vectorizer.transform(["Python", "SQL, Java"])
    assert list(vectorizer.get_feature_names_out()) == ["sql", "python"]
    assert (matrix.toarray() > 0).tolist() == [[False, True], [True, False]]


def test_a_taxonomy_of_one_s_own_is_given_as_object_or_path(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("- {id: quietgrid, name: Quietgrid, kind: tool}\n", encoding="utf-8")
    for given in (load_taxonomy(path), path, str(path)):
        vectorizer = SkillVectorizer(taxonomy=given, skills=["quietgrid"])
        assert vectorizer.transform(["Skills: Quietgrid"]).nnz == 1


def test_a_taxonomy_without_skills_has_no_columns():
    assert SkillVectorizer(taxonomy=Taxonomy(())).transform(["Python"]).shape == (1, 0)


def test_as_of_is_the_day_that_present_stands_for():
    text = "Experience\nEngineer, Acme Ltd, 2020 - Present\n- Python"
    early, late = (
        SkillVectorizer(as_of=day, skills=["python"]).transform([text])[0, 0]
        for day in (date(2021, 1, 1), date(2026, 1, 1))
    )
    assert early < late


@pytest.mark.parametrize(
    ("parameters", "error", "words"),
    [
        ({"kind": "cv"}, ValueError, "kind is 'resume' or 'posting', not 'cv'"),
        ({"input": "file"}, ValueError, "input is 'content' or 'filename', not 'file'"),
        ({"on_error": "ignore"}, ValueError, "on_error is 'raise' or 'empty', not 'ignore'"),
        ({"skills": ["pyhton"]}, ValueError, "skills names 'pyhton', which the taxonomy has not"),
        ({"skills": ["sql", "sql"]}, ValueError, "skills names 'sql' twice"),
        ({"as_of": "2026"}, TypeError, r"as_of is a datetime\.date"),
        ({"taxonomy": "no-such-file.yaml"}, TaxonomyError, "no such file or folder"),
    ],
)
def test_a_parameter_that_is_not_right_is_named_at_fit_and_not_before(parameters, error, words):
    vectorizer = SkillVectorizer(**parameters)
    for method in (vectorizer.fit, vectorizer.transform):
        with pytest.raises(error, match=words):
            method(TEXTS)


# several processes --------------------------------------------------------------------------

SEVERAL = pytest.mark.long("processes of joblib, each with all of scikit-learn")
OWN = Taxonomy((Skill("python", "Python"), Skill("quietgrid", "Quietgrid")))


class EndsItsProcess(os.PathLike):
    """A path whose reading ends the process, as running out of memory does."""

    def __fspath__(self):
        os.kill(os.getpid(), signal.SIGKILL)


@SEVERAL
def test_several_processes_give_the_same_rows(resumes):
    rows = [*TEXTS, io.BytesIO(b"Quietgrid"), resumes / "encrypted.pdf", *["Python"] * 9]
    for taxonomy in (None, OWN):
        options = {"taxonomy": taxonomy, "as_of": TODAY, "on_error": "empty"}
        with pytest.warns(UserWarning, match="row 5: encrypted"):
            two = SkillVectorizer(n_jobs=2, **options).transform(rows)
        rows[4] = b"Quietgrid"
        with pytest.warns(UserWarning, match="row 5: encrypted"):
            one = SkillVectorizer(**options).transform(rows)
        assert (one != two).nnz == 0
        assert one.nnz > 10
        rows[4] = io.BytesIO(b"Quietgrid")


@SEVERAL
def test_several_processes_raise_the_first_error_with_its_row(resumes):
    rows = [*["Python"] * 20, resumes / "encrypted.pdf", resumes / "broken.pdf", *["SQL"] * 20]
    with pytest.raises(EncryptedDocumentError, match=r"^row 20: encrypted\.pdf "):
        SkillVectorizer(n_jobs=2).transform(rows)


@SEVERAL
@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
@pytest.mark.filterwarnings("ignore:A worker stopped")
def test_a_process_that_is_ended_is_told_in_our_words():
    with pytest.raises(SkillmatchError, match="use match_folder"):
        SkillVectorizer(n_jobs=2).transform([EndsItsProcess(), *["Python"] * 30])


def test_an_array_is_given_when_none_that_is_sparse_is_wanted():
    dense = SkillVectorizer(as_of=TODAY, sparse_output=False).transform(TEXTS)
    assert isinstance(dense, np.ndarray)
    assert not issparse(dense)
    assert (dense == SkillVectorizer(as_of=TODAY).transform(TEXTS).toarray()).all()
