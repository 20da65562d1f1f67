"""HTML: text held twice, once for the eyes and once for screen readers, is read once."""

from __future__ import annotations

import pytest

from skillmatch import read_resume


def read(body):
    return read_resume(f"<!DOCTYPE html><html><body>{body}</body></html>".encode())


def pair(text, spoken=None, name="visually-hidden"):
    seen = f'<span aria-hidden="true">{text}</span>'
    return f'{seen}<span class="{name}">{text if spoken is None else spoken}</span>'


@pytest.mark.parametrize(
    "name", ["visually-hidden", "sr-only", "x screen-reader-text", "visuallyhidden", "a11y-text"]
)
def test_a_copy_for_screen_readers_is_not_read_again(name):
    assert read(f"<h2>{pair('Skills', name=name)}</h2><p>Go</p>").text == "Skills\n\nGo"


def test_either_may_come_first():
    copy, seen = '<b class="sr-only">Skills</b>', '<b aria-hidden="true">Skills</b>'
    assert read(f"<h2>{copy}\n{seen}</h2>").text == "Skills"


def test_white_space_and_marks_inside_make_no_other_text():
    body = pair("Built <b>Kafka</b><br> pipelines", "Built Kafka\n pipelines")
    assert read(f"<div>{body}</div>").text == "Built Kafka\npipelines"


def test_a_saved_profile_has_headings_and_jobs():
    body = (
        f"<h2>{pair('Experience')}</h2><ul><li><div>{pair('Data Engineer')}</div>"
        f"<span>{pair('Acme')}</span><span>{pair('Jan 2021 - Present')}</span>"
        f"<div>{pair('Built pipelines with Kafka')}</div></li></ul>"
    )
    document = read(body)
    assert [section.kind for section in document.sections] == ["experience"]
    assert "Data Engineer\nAcme\nJan 2021 - Present\nBuilt" in document.text
    (entry,) = document.entries
    assert entry.last_month is None


def test_what_is_spoken_otherwise_is_read_apart_from_what_is_seen():
    assert read(f"<p>Python {pair('5/5', 'five of five')}.</p>").text.startswith(
        "Python 5/5 five of five"
    )


def test_a_pair_inside_a_sentence_stays_in_it():
    assert read(f"<p>I run <b>{pair('Kafka')}</b> daily</p>").text == "I run Kafka daily"


def test_neighbours_that_are_no_pair_are_all_read():
    body = '<i aria-hidden="true">Kafka</i><i>Kafka</i> <i class="sr-only">Go</i>'
    assert read(f"<p>{body}</p>").text == "KafkaKafka Go"
    assert read('<p>Go <i aria-hidden="true">and Rust</p>').text == "Go and Rust"
