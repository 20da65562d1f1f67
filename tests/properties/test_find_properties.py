"""Whatever the text: mentions in order, apart, exactly where they say, the same every time."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from skillmatch import find_skills
from skillmatch.find import judge_names
from skillmatch.mentions import STATUSES, WAYS
from skillmatch.read.text import document_from_text

PIECES = [
    *("Python", "java", "Go", "R", "C", "C++", "C + +", "C#", ".NET", "Node", ".js", "Spring"),
    *("Boot", "Tensor", "Flow", "Tensorfow", "machine", "learning", "unit", "testing", "SQL"),
    *(" ", " ", " ", " ", "\n", "\n\n", ", ", "/", "-", ".", ". ", "• ", "|", "(", ")", "&", ":"),
    *("no ", "eager to learn ", "basic ", "Bachelor of ", "at ", "@", "https://", "Skills\n"),
    *("Developer", "Inc", "3.11", "2019", " - ", "Present", "ﬁ", "\ufffd", "\u200b", "\x00", "é"),
    *("İ", "ß", "中文", "\ud800", "\U0001f600"),
]
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES)).map("".join))
PARAGRAPHS = [
    "Built services in Python and Spring Boot, deployed with Docker.",
    "No experience with Java, Scala or Kotlin.",
    "Python, Go, R, SQL, Kafka, Spark",
    "Trained models in Tensorfow and did unit and regression testing.",
    "Eager to learn Rust and Kubernetes.",
    "Served forty guests a night for three years.",
    "Client: Snowflake. Java Developer, then PyTorch.",
    "See https://github.com/ann/docker",
]


@given(TEXTS)
@example("İ Python")
@example("ﬁ Python\ud800Java")
def test_mentions_are_in_order_apart_and_exactly_where_they_say(text):
    document = document_from_text(text)
    assert len(document.text) == len(text)
    reached = 0
    for mention in find_skills(text):
        assert reached <= mention.start < mention.end <= len(text)
        assert document.text[mention.start : mention.end] == mention.surface
        assert mention.status in STATUSES
        assert mention.how in WAYS
        reached = mention.end


@given(TEXTS)
def test_the_same_text_gives_the_same_mentions(text):
    assert find_skills(text) == find_skills(text) == find_skills(document_from_text(text))


@given(TEXTS)
def test_what_is_accepted_is_what_is_found(text):
    accepted = [(j.skill_id, j.start, j.end) for j in judge_names(text) if j.accepted]
    assert accepted == [(m.skill_id, m.start, m.end) for m in find_skills(text)]


@given(st.lists(st.sampled_from(PARAGRAPHS), max_size=6))
def test_paragraphs_together_name_what_they_name_alone(paragraphs):
    together = [(m.skill_id, m.surface, m.status) for m in find_skills("\n\n".join(paragraphs))]
    alone = [(m.skill_id, m.surface, m.status) for p in paragraphs for m in find_skills(p)]
    assert together == alone


ROWS = {
    "one resume again and again": "\n\n".join(PARAGRAPHS) + "\n\n",
    "one line of skills": "Python, Go, R, SQL, Spring, ",
    "ambiguous names": "Go, R, C, ",
    "one long word": "a",
    "misspelt names": "with Tensorfow. ",
    "denials": "no java and ",
    "addresses": "a@b.com/",
    "degrees": "Bachelor of ",
    "colons": "machine learning: ",
    "signs": "C++#&/-.",
    "spaces": " ",
    "lines": "\n",
    "refused names": "go to market, ",
}


@pytest.mark.parametrize("piece", ROWS.values(), ids=list(ROWS))
@pytest.mark.long("long texts")
def test_work_grows_linearly_with_the_text(piece, work_is_linear):
    assert work_is_linear(find_skills, piece, length=20_000)
