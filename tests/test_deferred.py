"""Deferred: parts are worked out when first asked for, once, and nobody sees a difference."""

from __future__ import annotations

import copy
import gc
import pickle
import weakref
from dataclasses import FrozenInstanceError, dataclass, replace

import pytest

from skillmatch.deferred import Deferred, deferred, deferring, with_deferred


@dataclass(frozen=True, slots=True)
class Square(Deferred):
    """A square with its measures."""

    side: int
    area: int = 0
    outline: int = 0


WHOLE = Square(3, 9, 12)
quick_square = deferring(Square, "area", "outline")


def square(*, asked: list[str] | None = None, parts: tuple[str, ...] = ("area", "outline")):
    """Return a square whose other measures are noted in `asked` when they are worked out."""
    asked = [] if asked is None else asked

    def work():
        asked.append("work")
        return {"area": 9, "outline": 12}

    return deferred(Square, {"side": 3}, dict.fromkeys(parts, work))


def test_nothing_is_worked_out_before_it_is_asked_for():
    asked: list[str] = []
    made = square(asked=asked)
    assert made.side == 3
    assert asked == []


def test_what_comes_of_the_same_work_is_worked_out_once():
    asked: list[str] = []
    made = square(asked=asked)
    assert (made.area, made.outline, made.area) == (9, 12, 9)
    assert asked == ["work"]


@pytest.mark.parametrize(
    "look",
    [
        pytest.param(lambda made: made == WHOLE, id="equal"),
        pytest.param(lambda made: hash(made) == hash(WHOLE), id="hash"),
        pytest.param(lambda made: repr(made) == repr(WHOLE), id="printed"),
        pytest.param(lambda made: pickle.loads(pickle.dumps(made)) == WHOLE, id="pickled"),  # noqa: S301 - ours
        pytest.param(lambda made: copy.copy(made) == WHOLE, id="copied"),
        pytest.param(lambda made: copy.deepcopy(made) == WHOLE, id="copied deeply"),
        pytest.param(lambda made: replace(made, side=3) == WHOLE, id="replaced"),
        pytest.param(lambda made: type(made) is Square, id="of its class"),
    ],
)
@pytest.mark.parametrize(
    "make",
    [square, lambda: quick_square(3, lambda: {"area": 9, "outline": 12})],
    ids=["deferred", "deferring"],
)
def test_nobody_sees_a_difference(make, look):
    assert look(make())


def test_deferring_takes_the_parts_that_are_known_in_their_order():
    made = deferring(Square, "area")(3, 12, lambda: {"area": 9})
    assert (made.side, made.outline, made.area) == (3, 12, 9)
    with pytest.raises(TypeError):
        deferring(Square, "area")(3)


def test_it_is_frozen():
    with pytest.raises(FrozenInstanceError):
        square().area = 4


@pytest.mark.parametrize("made", [square(), WHOLE], ids=["deferred", "whole"])
def test_what_its_class_does_not_name_it_does_not_have(made):
    with pytest.raises(AttributeError, match="volume"):
        _ = made.volume


def test_a_part_nobody_works_out_is_missing():
    with pytest.raises(AttributeError, match="outline"):
        _ = deferred(Square, {"side": 3}, {"area": lambda: {"area": 9}}).outline


def test_what_the_work_holds_is_let_go():
    class Held:
        pass

    held = Held()
    gone = weakref.ref(held)

    def work(held=held):
        return {"area": 9, "outline": 12 if held else 0}

    made = deferred(Square, {"side": 3}, {"area": work, "outline": work})
    del held, work
    assert gone() is not None
    assert made.area == 9
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize("given", [square(), WHOLE], ids=["deferred", "whole"])
def test_other_parts_of_a_copy_can_be_deferred(given):
    asked: list[str] = []

    def work():
        asked.append("area")
        return {"area": 10}

    copied = with_deferred(given, {"area": work})
    assert asked == []
    assert copied == Square(3, 10, 12)
    assert given == WHOLE


def test_what_is_open_in_the_original_stays_open_in_a_copy():
    asked: list[str] = []
    made = square(asked=asked)
    copied = with_deferred(made, {"area": lambda: {"area": 10}})
    assert asked == []
    assert (copied.outline, made.outline) == (12, 12)
