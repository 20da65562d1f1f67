"""Broken words: what a hyphen at a line's end broke is found, with its span; the rest stays."""

from __future__ import annotations

import pytest

from skillmatch import find_skills
from skillmatch.read import read_resume

BROKEN = {
    "gra-\ndient descent": "gradient-descent",
    "gradi-\nent boosting": "gradient-boosting",
    "machine learn-\ning": "machine-learning",
    "re-\ntrieval-augmented generation": "retrieval-augmented-generation",
    "large lan-\nguage models": "large-language-models",
    "Kuber-\nnetes": "kubernetes",
    "Tensor-\nFlow": "tensorflow",
    "PyT-\n  orch": "pytorch",
    "multi-\nprocessing": "multiprocessing",
    "data ware-\nhousing": "data-warehousing",
    "distributed com-\nputing": "distributed-systems",
    "cloud-\nnative": "cloud-native-development",
    "scikit-\nlearn": "scikit-learn",
    "object-\noriented programming": "object-oriented-programming",
    "end-to-\nend testing": "end-to-end-testing",
    "Kuber‐\nnetes": "kubernetes",
    "Kuber\u00ad\nnetes": "kubernetes",
    "Kuber\u00adnetes": "kubernetes",
    "Kuber- netes": "kubernetes",
    "de-mand forecasting": "demand-forecasting",
    "recommender sys-tems": "recommender-systems",
    "sign-al processing": "signal-processing",
}


@pytest.mark.parametrize(("surface", "skill"), BROKEN.items(), ids=map(repr, BROKEN))
def test_a_word_broken_at_the_end_of_a_line_is_found_with_its_span(surface, skill):
    text = f"Built it with {surface} for a bank."
    assert [(m.skill_id, text[m.start : m.end]) for m in find_skills(text)] == [(skill, surface)]


@pytest.mark.parametrize(
    ("text", "skill", "surface"),
    [
        ("Profile\nP\nyTorch and more", "pytorch", "P\nyTorch"),
        ("Profile\nM\nachine learning", "machine-learning", "M\nachine learning"),
    ],
)
def test_a_large_first_letter_belongs_to_its_word(text, skill, surface):
    assert [(m.skill_id, text[m.start : m.end]) for m in find_skills(text)] == [(skill, surface)]


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Skills\nPython\n- Java", ["python", "java"]),
        ("Skills\nPython -\nJava", ["python", "java"]),
        ("Skills\nPython-\nJava", ["python", "java"]),
        ("Acme, 2019-\n2021, in Java", ["java"]),
        ("Acme, Java-\n2021", ["java"]),
        ("Built a React front-end", ["react"]),
        ("Real-time reports in Java", ["java"]),
        ("Skills\nPython\nC\nover ten years", ["python", "c"]),
    ],
)
def test_an_item_a_range_and_two_names_stay_apart(text, skills):
    assert [m.skill_id for m in find_skills(text)] == skills


def test_the_half_of_a_word_is_no_skill():
    found = find_skills("Skills: Python, laws of the go-\nvernment and the r-\neport")
    assert [mention.skill_id for mention in found] == ["python"]


def test_a_soft_hyphen_at_the_end_of_a_line_is_read_as_a_hyphen():
    assert (
        read_resume("Built gra\u00ad\ndient descent.".encode()).text == "Built gra-\ndient descent."
    )


def test_many_broken_words_take_linear_work(calls_of):
    def calls(count):
        return calls_of(find_skills, "gra-\ndient descent, Kuber-\nnetes\n" * count)

    assert calls(1_000) < 15 * calls(100)
