"""Messages between a batch and its workers: whole, or known to be torn."""

from __future__ import annotations

import os
import threading

import pytest

from skillmatch.batch.messages import Begun, Died, Request, TornMessageError, receive, send


@pytest.fixture
def pipe():
    reading, writing = os.pipe()
    opened = {reading, writing}

    def close(descriptor):
        if descriptor in opened:
            opened.remove(descriptor)
            os.close(descriptor)

    yield reading, writing, close
    for descriptor in (reading, writing):
        close(descriptor)


@pytest.mark.parametrize(
    "message",
    [
        Request("cv.txt", "inbox/cv.txt", known="0" * 64, compact=True),
        Request("cv\\udcff.txt", "inbox/cv\udcff.txt"),
        Request("large", b"x" * 3_000_000),
        Begun("0" * 64, 12),
        Died(-9, 1 << 33),
        None,
    ],
    ids=["request", "surrogates", "larger-than-a-pipe", "begun", "died", "none"],
)
def test_a_message_arrives_as_it_was_sent(pipe, message):
    reading, writing, _ = pipe
    thread = threading.Thread(target=send, args=(writing, message))
    thread.start()
    assert receive(reading) == message
    thread.join()


def test_messages_arrive_in_order(pipe):
    reading, writing, _ = pipe
    for number in range(100):
        send(writing, number)
    assert [receive(reading) for _ in range(100)] == list(range(100))


@pytest.fixture(scope="module")
def written():
    """Return what a message is on the pipe."""
    reading, writing = os.pipe()
    send(writing, Begun("0" * 64, 12))
    data = os.read(reading, 10_000)
    os.close(reading)
    os.close(writing)
    return data


def test_a_message_cut_off_at_any_byte_ends_the_conversation(written):
    for end in range(len(written)):
        reading, writing = os.pipe()
        os.write(writing, written[:end])
        os.close(writing)
        with pytest.raises(EOFError):
            receive(reading)
        os.close(reading)


def test_a_message_with_any_byte_of_its_body_changed_is_known_to_be_torn(pipe, written):
    reading, writing, _ = pipe
    for place in range(8, len(written)):
        torn = bytearray(written)
        torn[place] ^= 0x20
        os.write(writing, torn)
        with pytest.raises(TornMessageError):
            receive(reading)


def test_who_sends_to_nobody_is_told(pipe):
    reading, writing, close = pipe
    close(reading)
    with pytest.raises(BrokenPipeError):
        send(writing, "hello")
