"""Mails: a resume pasted into one, with its marks, its encoding and the letter it answers."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume, read_resume
from skillmatch.flagging.quoted import quoted_letters
from skillmatch.read import document_from_text

RESUME = """\
Experience
Clerk, Fernhill, Jan 2020 - present
- Kept the stock in Excel.
"""
LETTER = "> We look for somebody who knows Kubernetes.\n> Bob\n"
QUOTES = {
    "english": f"On Tue, Mar 3, 2020 at 10:00 AM Bob <bob@fernhill.example> wrote:\n{LETTER}",
    "over-two-lines": f"On Tue, Mar 3, 2020 at 10:00 AM\nBob <b@f.example> wrote:\n\n{LETTER}",
    "german": f"Am Di., 3. März 2020 um 10:00 schrieb Bob <bob@fernhill.example>:\n{LETTER}",
    "french": f"Le mar. 3 mars 2020 à 10:00, Bob <bob@fernhill.example> a écrit :\n{LETTER}",
    "outlook": (
        "-----Original Message-----\nFrom: Bob\nSent: Tuesday\nSubject: Clerk\n\n"
        "We look for somebody who knows Kubernetes.\n"
    ),
}


def evidence(text, skill="kubernetes"):
    return match_resume(text=text, as_of=date(2026, 11, 1)).skill(skill)


@pytest.mark.parametrize("quote", QUOTES.values(), ids=QUOTES)
def test_what_a_quoted_letter_names_counts_nothing_and_the_page_is_named(quote):
    result = match_resume(text=f"Dear Bob,\n\n{RESUME}\n{quote}", as_of=date(2026, 11, 1))
    found = result.skill("kubernetes")
    assert (found.strength, found.reasons) == (0.0, ("named in a quoted letter only",))
    warning = "Page 1 quotes a letter of somebody else; what it names counts nothing."
    assert warning in result.warnings


def test_own_words_around_the_quotation_count():
    below = f"{RESUME}\n{QUOTES['english']}\nI have run Kubernetes since.\n"
    assert evidence(below).strength > 0
    above = f"{RESUME}- Ran Kubernetes.\n\n{QUOTES['english']}"
    assert evidence(above).strength > 0


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Ann wrote:\n" + "".join(f"> {line}\n" for line in RESUME.splitlines()),
        f"{RESUME}- Wrote:\n- Kubernetes operators\n",
        f"{RESUME}\n> Kubernetes operators\n",
        f"{RESUME}\n-----\nKubernetes: three years\n",
    ],
    ids=["the-resume-itself", "a-deed", "a-mark-of-ones-own", "a-ruled-line"],
)
def test_what_is_no_letter_of_somebody_else_counts(text):
    assert quoted_letters(document_from_text(text)).spans == []


MARKED = """\
*Experience*
*Data Engineer* | Acme | _Jan 2021 - Present_
- Built pipelines with *Kafka* and my_own_tool

*Skills:*
Python*, SQL
"""


def test_plain_marks_of_emphasis_are_no_part_of_the_words():
    document = read_resume(MARKED.encode())
    assert [section.kind for section in document.sections] == ["experience", "skills"]
    assert "Data Engineer | Acme | Jan 2021 - Present" in document.text
    assert "with Kafka and my_own_tool" in document.text
    assert "Python*, SQL" in document.text


def test_of_a_text_somebody_has_the_offsets_stay_right():
    document = document_from_text(MARKED)
    assert document.text == MARKED
    assert [section.kind for section in document.sections] == ["experience", "skills"]
    (entry,) = document.entries
    assert MARKED[entry.start :].startswith(("*Data", "Data"))


def test_stars_that_mark_something_else_stay():
    text = "* Python\n* SQL\n*Grades as of 2020*\n"
    assert read_resume(text.encode()).text.strip() == text.strip()


def test_quoted_printable_is_read_as_it_was_written():
    sent = (
        b"Experience\nData Engineer, Acme, Jan 2021 =E2=80=93 Present\n"
        b"- Built with Ka=\nfka and C=2B=\n=2B, Spark=20\n"
    )
    document = read_resume(sent)
    assert "Jan 2021 – Present\n- Built with Kafka and C++, Spark" in document.text
    assert len(document.entries) == 1


@pytest.mark.parametrize("line", ["x =1", "Skills\n======", "a = b", "a==2B"])
def test_signs_of_equality_are_not_taken_for_it(line):
    text = f"{line}\nPy=\nthon =2B =2B\n"
    assert read_resume(text.encode()).text.startswith(line.split("\n", 1)[0])
    assert "=2B" in read_resume(text.encode()).text
