"""Shapes: what a dict of data must look like, said by an example of types."""

from __future__ import annotations

Number = (int, float)


def assert_shape(data, shape, place="data"):
    """Check that data has exactly the keys of a shape, and the types in it.

    A dict is told key by key, a list by the shape of every item. A key with ``?`` behind it may be
    missing.
    """
    if isinstance(shape, dict):
        assert isinstance(data, dict), place
        needed = {key for key in shape if not key.endswith("?")}
        allowed = {key.rstrip("?") for key in shape}
        assert needed <= data.keys() <= allowed, f"{place}: {sorted(data)}"
        for key, value in data.items():
            assert_shape(value, shape.get(key, shape.get(f"{key}?")), f"{place}.{key}")
    elif isinstance(shape, list):
        assert isinstance(data, list), place
        for number, item in enumerate(data):
            assert_shape(item, shape[0], f"{place}[{number}]")
    else:
        assert isinstance(data, shape), f"{place} is {type(data).__name__}"
