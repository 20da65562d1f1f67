"""Sorting: the work of putting a page's texts in order is told before it is done."""

from __future__ import annotations

import pytest

from skillmatch.read.pdf.page_objects import Frame, Texts
from skillmatch.read.pdf.sorting import steps_to_sort, takes_too_long


def letters(*places):
    return [(float(x), float(y), x + 5.0, y + 10.0) for x, y in places]


@pytest.mark.parametrize(
    ("boxes", "steps"),
    [
        pytest.param(letters(), 0, id="none"),
        pytest.param(letters(*[(10 * n, 0) for n in range(50)]), 0, id="a line from the left"),
        pytest.param(letters(*[(-10 * n, 0) for n in range(50)]), 1225, id="from the right"),
        pytest.param(letters(*[(-10 * n, 12 * n) for n in range(50)]), 0, id="line by line"),
        pytest.param(letters(*[(10 * (n % 9), 12 * (n // 9)) for n in range(900)]), 0, id="a page"),
        pytest.param(
            letters(*[(10 * (n % 9), n // 9) for n in range(90)]), 1620, id="a page in a heap"
        ),
    ],
)
def test_only_what_stands_left_of_the_letters_of_its_line_is_work(boxes, steps):
    assert steps_to_sort(boxes) == steps


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        pytest.param(-0.01, True, id="each left of the one before"),
        pytest.param(0.01, False, id="each right of it"),
    ],
)
def test_only_a_heap_takes_too_long(step, expected):
    boxes = letters(*[(step * n, 0) for n in range(3_000)])
    count = len(boxes)
    lefts, bottoms, rights, tops = map(list, zip(*boxes, strict=True))
    texts = Texts(
        handles=list(range(count)),
        arguments=[],
        places=list(range(count)),
        frames=[Frame()] * count,
        lefts=lefts,
        bottoms=bottoms,
        rights=rights,
        tops=tops,
        fills=[],
        modes=[],
        clips=[],
    )
    assert takes_too_long(texts) is expected
