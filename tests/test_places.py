"""Places and Spans: questions about one place of a text, against the slow and obvious answers."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.places import Places, Spans

NOT = Places.of_matches(re.compile("not"), "not I do not know")
OFFSETS = st.integers(0, 30)
TEXTS = st.text(alphabet="ab ", max_size=30)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, 1, True), (1, 9, False), (9, 10, True), (1, 10, True), (10, 99, False), (0, 0, False)],
)
def test_a_match_is_between_two_offsets_if_it_begins_there(start, end, expected):
    assert NOT.any_between(start, end) is expected


@pytest.mark.parametrize(("offset", "expected"), [(0, 0), (2, 0), (3, 3), (11, 3), (12, 12)])
def test_the_last_end_is_at_or_before_the_offset_or_else_zero(offset, expected):
    assert NOT.last_end(offset) == expected


@pytest.mark.parametrize(("offset", "expected"), [(0, 0), (1, 9), (9, 9), (10, -1)])
def test_the_next_start_is_at_or_behind_the_offset_or_else_the_default(offset, expected):
    assert NOT.next_start(offset, -1) == expected


def test_a_text_without_matches_has_no_places():
    none = Places.of_matches(re.compile("x"), "abc")
    assert not none.any_between(0, 99)
    assert (none.last_end(99), none.next_start(0, 7)) == (0, 7)


@given(TEXTS, OFFSETS, OFFSETS)
def test_places_answer_as_a_loop_over_all_matches_would(text, start, end):
    matches = list(re.finditer("ab|a", text))
    places = Places.of_matches(re.compile("ab|a"), text)
    assert places.any_between(start, end) == any(start <= m.start() < end for m in matches)
    assert places.last_end(end) == max((m.end() for m in matches if m.end() <= end), default=0)
    later = [m.start() for m in matches if m.start() >= start]
    assert places.next_start(start, -1) == min(later, default=-1)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 2, None),
        (0, 3, (2, 5)),
        (4, 6, (2, 5)),
        (5, 8, None),
        (5, 9, (8, 9)),
        (0, 99, (8, 9)),
        (9, 12, None),
    ],
)
def test_spans_give_the_stretch_that_overlaps(start, end, expected):
    assert Spans([(8, 9), (2, 5)]).at(start, end) == expected


def test_no_spans_overlap_nothing():
    assert Spans([]).at(0, 99) is None


@given(st.lists(st.integers(0, 40), max_size=8, unique=True), OFFSETS, st.integers(1, 10))
def test_disjoint_spans_answer_as_a_loop_would(edges, start, length):
    edges = sorted(edges)[: len(edges) // 2 * 2]
    spans = list(zip(edges[::2], edges[1::2], strict=True))
    end = start + length
    overlapping = [span for span in spans if span[0] < end and span[1] > start]
    assert Spans(reversed(spans)).at(start, end) == (overlapping[-1] if overlapping else None)
