"""Frozen objects that are made quickly are made as all others are."""

from __future__ import annotations

import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, replace

import pytest

from skillmatch import Mention
from skillmatch.frozen import quickly_made


@dataclass(frozen=True, slots=True)
class Usual:
    """Made as dataclasses are."""

    x: int
    y: str = "y"
    z: tuple[int, ...] = ()


@quickly_made
@dataclass(frozen=True, slots=True)
class Quick:
    """The same, made quickly."""

    x: int
    y: str = "y"
    z: tuple[int, ...] = ()


def test_the_signature_stays():
    assert inspect.signature(Quick) == inspect.signature(Usual)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((1,), {}),
        ((1, "2"), {}),
        ((1,), {"z": (3,)}),
        ((), {"y": "2", "x": 1}),
        ((1, "2", (3,)), {}),
    ],
)
def test_arguments_and_defaults_go_where_they_belong(arguments, named):
    quick, usual = Quick(*arguments, **named), Usual(*arguments, **named)
    assert (quick.x, quick.y, quick.z) == (usual.x, usual.y, usual.z)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [((), {}), ((1, "2", (), 4), {}), ((1,), {"x": 1}), ((1,), {"w": 1})],
)
def test_wrong_arguments_are_refused(arguments, named):
    with pytest.raises(TypeError, match=r"__init__\(\)"):
        Quick(*arguments, **named)


def test_it_is_frozen():
    with pytest.raises(FrozenInstanceError):
        Quick(1).x = 2


def test_it_is_compared_copied_and_pickled_as_others():
    mention = Mention("go", "Go", 3, 5, how="alias")
    assert pickle.loads(pickle.dumps(mention)) == mention == replace(mention, page=1)  # noqa: S301 - ours
    assert len({mention, replace(mention, page=1), replace(mention, page=2)}) == 2
