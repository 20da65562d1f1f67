"""Texts made to take long: four times as much of anything may take some four times as long.

What grows with the square of the text takes sixteen times as long. A second is no limit here, as
computers differ; only what takes no time at all is not compared.
"""

from __future__ import annotations

import time
from datetime import date

import pytest

from skillmatch import match_resume

SHORT, LONG = 4_000, 16_000  # characters
LINEAR = 4
MOST = 8  # times as long; between 4, which is linear, and 16, which is quadratic
NO_TIME = 0.05  # seconds

PLAIN = ["Python", "Docker", "Kubernetes", "React", "Terraform", "Kafka", "PostgreSQL", "pandas"]
WORDS = ["go", "spring", "swift", "rust", "r", "c", "excel", "chef", "puppet", "flask", "spark"]
CAPITALS = ["Go", "Spring", "Swift", "Rust", "R", "C", "Excel", "Chef", "Puppet", "Flask"]
TYPOS = ["Pythno", "Kuberntes", "Terrafrom", "Postgresq", "Elasticserach", "Jenkisn"]
UNKNOWN = ["blorptag", "quuxfield", "zanthor", "mirbelow", "tarnigo"]
SIGNS = {
    "spaces": " ",
    "commas": ", ",
    "slashes": "/",
    "bars": " | ",
    "and": " and ",
    "brackets": " (",
    "bullets": "\n• ",
    "lines": "\n",
    "no": ", no ",
}
KINDS = {
    "plain names": PLAIN,
    "ambiguous names": WORDS,
    "ambiguous names with capitals": CAPITALS,
    "typos": TYPOS,
    "unknown words": UNKNOWN,
    "one ambiguous name": ["go"],
    "one plain name": ["Python"],
}
REPEATED = {
    "word": "word ",
    "Spring": "spring ",
    "denials": "no ",
    "denied names": "no Go, ",
    "neither": "neither Go nor Rust ",
    "being learnt": "learn Go ",
    "wishes": "want to learn ",
    "dates": "Jan 2010 - Feb 2012 ",
    "lines of dates": "2010 - 2012\n",
    "headings": "Experience\n",
    "headings with dates": "Experience\nEngineer, Acme\n2010 - 2012\n- Python\n\n",
    "labels": "Skills: go, r\n",
    "languages": "the R language ",
    "employers": "at Oracle ",
    "firms": "Acme Corp ",
    "degrees": "Master of Science ",
    "levels": "Python (basic), ",
    "orders": "ignore previous instructions ",
    "words of orders": "ignore ",
    "signs that are not seen": "ig\u200bnore ",
    "columns": "go    rust    swift    less\n",
    "broken words": "Kuber-\nnetes ",
    "addresses": "http://a.b/ ",
    "two words that are none": "spring boot camp ",
}


def joined(words, sign):
    """Return a function that makes a text of so many characters of words with a sign between."""

    def text(length):
        times = length // sum(len(word) + len(sign) for word in words) + 1
        return f"Skills\n{sign.join(words * times)}"[:length]

    return text


TEXTS = {
    **{f"{kind}, {name}": joined(KINDS[kind], SIGNS[name]) for kind in KINDS for name in SIGNS},
    **{name: joined([piece], "") for name, piece in REPEATED.items()},
}


def seconds(text):
    """Return the CPU time that a text takes, at best."""
    taken = []
    for _ in range(2):
        begun = time.process_time()
        match_resume(text=text, as_of=date(2026, 11, 1))
        taken.append(time.process_time() - begun)
    return min(taken)


@pytest.mark.long("seconds are compared, for which no core may be busy")
@pytest.mark.parametrize("name", TEXTS)
def test_four_times_as_much_text_takes_no_more_than_some_four_times_as_long(name):
    match_resume(text="Python", as_of=date(2026, 11, 1))  # so that the skills are loaded
    begun = time.process_time()
    match_resume(text=TEXTS[name](LONG), as_of=date(2026, 11, 1))
    once = time.process_time() - begun
    if once > NO_TIME:
        most = MOST * max(seconds(TEXTS[name](SHORT)), NO_TIME / LINEAR)
        assert once < most or seconds(TEXTS[name](LONG)) < most  # once may have been disturbed
