"""Deadlines: one thread of this process calls what is to be done when a deadline is past."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_SECONDS_BETWEEN_LOOKS = 0.1
_SECONDS_UNTIL_IDLE_THREAD_ENDS = 5.0

_deadlines: dict[int, tuple[float, Callable[[], None]]] = {}
_acting: set[int] = set()
_lock = threading.Lock()
_acted = threading.Condition(_lock)
_next_number = 0
_looking = False


@contextmanager
def deadline(seconds: float, act: Callable[[], None]) -> Iterator[None]:
    """Have something done, in another thread, if what is inside takes longer.

    Parameters
    ----------
    seconds
        How long it may take.
    act
        What to do then; it is done once at most, never after what is inside has ended, and must
        not wait for long.
    """
    number = _begin(time.monotonic() + seconds, act)
    try:
        yield
    finally:
        with _lock:
            _deadlines.pop(number, None)
            _acted.wait_for(lambda: number not in _acting)


def _begin(moment: float, act: Callable[[], None]) -> int:
    global _next_number, _looking  # noqa: PLW0603 - one thread for the whole process
    with _lock:
        _next_number += 1
        _deadlines[_next_number] = (moment, act)
        if not _looking:
            _looking = True
            threading.Thread(target=_look, name="skillmatch-deadlines", daemon=True).start()
        return _next_number


def _look() -> None:
    global _looking  # noqa: PLW0603 - as above
    idle_since = time.monotonic()
    while True:
        time.sleep(_SECONDS_BETWEEN_LOOKS)
        now = time.monotonic()
        with _lock:
            past = [number for number, (moment, _) in _deadlines.items() if moment < now]
            acts = [(number, _deadlines.pop(number)[1]) for number in past]
            _acting.update(past)
            if _deadlines or acts:
                idle_since = now
            elif now - idle_since > _SECONDS_UNTIL_IDLE_THREAD_ENDS:
                _looking = False
                return
        for number, act in acts:
            try:
                act()
            finally:
                with _lock:
                    _acting.discard(number)
                    _acted.notify_all()


__all__ = ["deadline"]
