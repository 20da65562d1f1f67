"""The data of one resume's page: its schema, sums that are right, marks that lead somewhere."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parent))
from shapes import Number, assert_shape

from skillmatch import match_resume
from skillmatch.document import Document, HiddenText, Page
from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.report.resume_data import resume_data
from skillmatch.report.text_pieces import text_pieces
from skillmatch.results import MatchResult
from skillmatch.skill import Skill

DAY = date(2026, 11, 1)
MENTION = {
    "anchor": str,
    "page": int,
    "section": str,
    "how": str,
    "status": str,
    "hidden": str,
    "before": str,
    "surface": str,
    "after": str,
}
SKILL = {
    "id": str,
    "name": str,
    "category": str,
    "strength": int,
    "years": (float, int, type(None)),
    "last_used": (str, type(None)),
    "implied": bool,
    "reasons": [str],
    "points": dict,
    "mentions": [MENTION],
}
SHAPE = {
    "name": str,
    "facts": {"format": str, "pages": int, "skills": int, "implied": int},
    "bands": [{"name": str, "begins": int}],
    "as_of": str,
    "version": str,
    "warnings": [str],
    "fits": [
        {
            "id": str,
            "name": str,
            "score": Number,
            "whole": int,
            "band": str,
            "areas": [
                {
                    "name": str,
                    "best_count_most": bool,
                    "share": int,
                    "points": Number,
                    "begins": Number,
                    "ends": Number,
                    "competencies": [{"name": str, "covered": int}],
                }
            ],
            "decisive": [{"skill": str, "points": Number, "anchor": str}],
            "missing": [
                {
                    "skill": str,
                    "gain": Number,
                    "alternatives": [str],
                    "years_asked": (int, type(None)),
                    "wanted": str,
                    "listed": bool,
                }
            ],
            "next_steps": [{"skill": str, "gain": Number, "new_score": Number, "reason": str}],
        }
    ],
    "comparison": {
        "summary": str,
        "verdict": str,
        "margin": Number,
        "decisive": [{"skill": str, "role": str, "difference": Number}],
    },
    "skills": [SKILL],
    "others": [SKILL],
    "roles": [{"id": str, "name": str}],
    "text": [
        {
            "kind": str,
            "number?": int,
            "text?": str,
            "anchor?": str,
            "status?": str,
            "names?": str,
            "reason?": str,
        }
    ],
}
EXAMPLES = ("ml-engineer-senior.pdf", "traps.pdf", "german-cv.pdf", "non-technical.pdf")


@pytest.fixture(scope="module")
def result_of(resumes):
    found = {}

    def result(name):
        if name not in found:
            found[name] = match_resume(resumes / name, as_of=DAY)
        return found[name]

    return result


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_data_has_the_schema_that_the_page_relies_on(result_of, name):
    assert_shape(resume_data(result_of(name)), SHAPE)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_points_of_areas_add_up_to_the_score(result_of, name):
    for fit in resume_data(result_of(name))["fits"]:
        steps = fit["areas"]
        assert abs(sum(step["points"] for step in steps) - fit["score"]) <= 0.05 * (len(steps) + 1)
        assert abs(steps[-1]["ends"] - fit["score"]) <= 0.06
        edges = [edge for step in steps for edge in (step["begins"], step["ends"])]
        assert edges == sorted(edges)


def test_a_whole_score_is_rounded_once():
    result = match_resume(text="Skills\nPython, PyTorch", as_of=DAY)
    fits = tuple(replace(fit, score=0.6148) for fit in result.fits)
    first, _ = resume_data(replace(result, fits=fits))["fits"]
    assert (first["score"], first["whole"]) == (61.5, 61)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_line_leads_to_its_mark_and_the_text_is_whole(result_of, name):
    result = result_of(name)
    data = resume_data(result)
    assert_marks(data["text"], result)
    anchors = {piece["anchor"] for piece in data["text"] if piece["kind"] == "mention"}
    for skill in data["skills"] + data["others"]:
        assert {mention["anchor"] for mention in skill["mentions"]} <= anchors
    for fit in data["fits"]:
        assert {skill["anchor"] for skill in fit["decisive"]} <= anchors | {""}


def assert_marks(pieces, result):
    """Check that pieces give the text back, and that every mention's anchor is there once."""
    pieces = list(pieces)
    assert "".join(piece.get("text", "") for piece in pieces) == result.document.text
    anchors = [piece["anchor"] for piece in pieces if piece.get("anchor")]
    assert len(anchors) == len(set(anchors))
    starts = {mention.start for ev in result.skills for mention in ev.mentions}
    assert {f"m{start}" for start in starts} == set(anchors)
    numbers = [piece["number"] for piece in pieces if piece["kind"] == "page"]
    assert numbers == [page.number for page in result.document.pages]


def made_result(text, spans, hidden=(), pages=()):
    """Return a result whose mentions and hidden stretches stand where we want."""
    skills = tuple(
        SkillEvidence(
            skill=Skill(id=f"s{number}", name=f"Skill {number}"),
            strength=0.5,
            mentions=(
                Mention(skill_id=f"s{number}", start=start, end=end, surface=text[start:end]),
            ),
        )
        for number, (start, end) in enumerate(spans)
    )
    stretches = tuple(HiddenText(start, end, "white", 1) for start, end in hidden)
    ends = [*pages[1:], len(text)]
    cut = tuple(Page(n, s, e) for n, (s, e) in enumerate(zip(pages, ends, strict=True), 1))
    document = Document(text, name="cv.pdf", pages=cut, hidden=stretches)
    return MatchResult(document, (), skills, None, (), DAY, "0", "0")


TEXT = "Machine learning with Python"


@pytest.mark.parametrize(
    ("spans", "hidden", "pages"),
    [
        pytest.param([(0, 16), (8, 28)], [], [0], id="mentions that reach into each other"),
        pytest.param([(0, 16), (0, 7)], [], [0], id="mentions that begin together"),
        pytest.param([(0, 16), (3, 7)], [], [0], id="a mention within a mention"),
        pytest.param([(22, 28)], [], [0, 22], id="a page that begins with a mention"),
        pytest.param([(0, 16)], [], [0, 8], id="a mention over the edge of a page"),
        pytest.param([(0, 16)], [(8, 20)], [0], id="a mention that is hidden in part"),
        pytest.param([], [(0, 28)], [0, 9, 9, 28], id="empty pages, one at the end"),
        pytest.param([(22, 28)], [(0, 10), (5, 25)], [0], id="hidden for two reasons"),
    ],
)
def test_marks_where_things_reach_into_each_other(spans, hidden, pages):
    result = made_result(TEXT, spans, hidden, pages)
    assert_marks(text_pieces(result), result)


@given(
    spans=st.lists(st.tuples(st.integers(0, 27), st.integers(1, 12)), max_size=6),
    hidden=st.lists(st.tuples(st.integers(0, 27), st.integers(1, 12)), max_size=3),
    pages=st.lists(st.integers(0, 28), max_size=3),
)
def test_marks_wherever_they_stand(spans, hidden, pages):
    stretches = [[(s, min(28, s + n)) for s, n in part] for part in (spans, hidden)]
    result = made_result(TEXT, *stretches, [0, *sorted(pages)])
    assert_marks(text_pieces(result), result)


def test_what_is_hidden_is_never_shown_as_claimed():
    result = made_result(TEXT, [(22, 28)], [(20, 28)], [0])
    kinds = [(piece["kind"], piece.get("status", "")) for piece in text_pieces(result)]
    assert kinds == [("page", ""), ("plain", ""), ("hidden", ""), ("mention", "hidden")]


def test_the_mark_in_a_quote_is_the_whole_word():
    result = match_resume(text="Skills\nGooglers know that Golang is Go, and Go Go", as_of=DAY)
    for skill in resume_data(result)["skills"]:
        for mention in skill["mentions"]:
            assert mention["before"] == "" or not mention["before"][-1].isalpha()
