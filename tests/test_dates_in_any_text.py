"""Dates in any text: in order, where their names stand, and found by work that grows with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.read.dates import find_date_ranges
from skillmatch.read.months import _NAME_BEGINS, _OTHERS_BEGIN, MONTHS, SEASONS, may_begin


def month(counted):
    return None if counted is None else f"{counted // 12}-{counted % 12 + 1:02}"


def ranges(text):
    return [(month(r.first_month), month(r.last_month)) for r in find_date_ranges(text)]


PIECES = ["Jan", "May ", "2019", "20", " - ", "–", "/", "'", "Present", "\n", "31", ".", "to", "٣٤"]


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_whatever_the_text_ranges_are_in_order_and_never_end_before_they_begin(text):
    reached = 0
    for found in find_date_ranges(text):
        assert reached <= found.start < found.end <= len(text)
        assert found.last_month is None or found.first_month <= found.last_month
        reached = found.end


@pytest.mark.parametrize(
    "piece",
    [
        "2019-",
        "1/",
        "Jan ",
        "'19 ",
        "Jan 2019 - ",
        "11",
        "2019 · ",
        "2019– A\n",
        "2019\n|\n",
        "From: 2019\nTo: ",
    ],
)
@pytest.mark.long("long texts")
def test_long_rows_of_dates_take_linear_work(piece, calls_of, in_good_time):
    def calls(times):
        return calls_of(lambda: list(find_date_ranges(piece * times)))

    assert calls(5_000) < 15 * calls(500) + 1_000
    with in_good_time():
        list(find_date_ranges(piece * 50_000))


NAMES = [
    *MONTHS,
    *SEASONS,
    "present",
    "o momento",
    "н. в.",
    "à ce jour",
    "til",
    "word",
    "Q3",
    "2020",
]

LETTERS_OF_OTHER_CASES = ["\u0131", "\u0130", "\u017f", "\u212a", "\u212b", "\u1c81"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*NAMES, *LETTERS_OF_OTHER_CASES]),
            st.sampled_from([str, str.upper, str.title]),
            st.sampled_from([" ", "", "-", "\n", ". ", "\u0130"]),
        ),
        max_size=6,
    ),
    st.integers(0, 20),
    st.integers(0, 40),
)
def test_dates_begin_where_their_names_do_in_any_case(parts, start, length):
    text = "".join(case(name) + behind for name, case, behind in parts)
    start = min(start, len(text))
    end = min(start + length, len(text))
    patterns = (_NAME_BEGINS, *_OTHERS_BEGIN)
    begins = [match.start() for each in patterns for match in each.finditer(text, start, end)]
    assert may_begin(text, start, end) == sorted(begins)


JOINED_AND_LEFT = {
    "平成31年4月 例社 入社\nSQLの運用\n令和3年3月 退社": [("2019-04", "2021-03")],
    "2019年4月 例社 入社\n2021年3月 例社 一身上の都合により退職\n2021年4月 他社 入社\n現在に至る": [
        ("2019-04", "2021-03"),
        ("2021-04", None),
    ],
    "2019年4月 例社 入社\n2021年4月 他社 入社": [],
    "2021年3月 例社 入社\n2019年3月 退社": [],
}


@pytest.mark.parametrize(("text", "spans"), JOINED_AND_LEFT.items(), ids=range(4))
def test_a_job_may_begin_and_end_on_lines_of_their_own(text, spans):
    found = list(find_date_ranges(text))
    assert ranges(text) == spans
    assert all("入社" not in text[r.start : r.end] for r in found)
