"""Deadlines: what is to be done when one is past is done once, and never too late."""

from __future__ import annotations

import threading

import pytest

from skillmatch.batch.deadlines import deadline


def test_what_ends_in_time_has_nothing_done():
    done = threading.Event()
    with deadline(3_600, done.set):
        pass
    assert not done.is_set()


def test_what_takes_longer_has_it_done():
    done = threading.Event()
    with deadline(0, done.set):
        assert done.wait(60)


def test_every_deadline_is_its_own():
    events = [threading.Event() for _ in range(3)]
    with deadline(0, events[0].set), deadline(3_600, events[1].set), deadline(0, events[2].set):
        assert events[0].wait(60)
        assert events[2].wait(60)
        assert not events[1].is_set()


def test_who_leaves_waits_until_what_has_begun_is_done():
    begun, go_on, done = threading.Event(), threading.Event(), []

    def act():
        begun.set()
        go_on.wait(60)
        done.append(True)

    with deadline(0, act):
        assert begun.wait(60)
        threading.Timer(0.05, go_on.set).start()
    assert done


def test_an_error_inside_comes_through():
    with pytest.raises(KeyError), deadline(3_600, lambda: None):
        raise KeyError
