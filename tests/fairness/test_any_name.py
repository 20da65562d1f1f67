"""Any name: whatever names of people and places are made of, the fits are equal bit by bit.

The names here are made of the names of skills, with initials, titles, particles and hyphens.
"""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import match_resume

AS_OF = date(2026, 11, 1)
NEUTRAL = "Leila Haddad"

WITH_HEADINGS = (
    "{}\nsomeone@mail.example | +47 555 01 123\n",
    "{}\nMachine Learning Engineer\nLeeds\n",
    "{} | Leeds | someone@mail.example\n",
    "{} — ML Engineer\n",
    "{}, ML Engineer\nLeeds\n",
    "Curriculum Vitae\n{}\nsomeone@mail.example\n",
    "CV – {}\n",
    "Resume of {}\n",
    "Name: {}\n",
)
SECTIONS = """
Experience
ML Engineer, Dijk, Jan 2020 - Present
- Built models in PyTorch and served them on Kubernetes for 4 million users.
- Pipelines in Airflow and SQL, tested in Jenkins.

Skills
Python, R, Scala, Docker
"""
WITHOUT_HEADINGS = (
    "{} — Frontend developer\n\n2020-2026 Frontend Developer, Brightpage. React, TypeScript.\n",
    "{}, ML engineer\n2019 - now at Mobilpay: fraud models in PyTorch, deployed on SageMaker.\n",
    "{}\nML engineer\n\n2019-now at Mobilpay: fraud models in PyTorch and Spark.\n",
    "{}\nsomeone@mail.example\n\nI build models in PyTorch and serve them with Docker.\n",
    "{} | ML engineer | Leeds\n2019-now: fraud models in PyTorch.\n",
    "CV – {}\n\nI build models in PyTorch and serve them with Docker.\n",
)
ABOUT_PLACES = (
    "Born in {}, Indonesia",
    "Lives in {}, Nevada",
    "Born on 3 May 1980 in {}.",
    "I was born in {} and grew up in Leeds.",
    "Based in {}",
    "Living in {} since 2019",
    "Raised in {}",
    "Native of {}",
    "Hometown: {}",
)

# fmt: off
WORDS = st.sampled_from([
    "Swift", "Julia", "Ruby", "Scala", "Jenkins", "Kafka", "Spark", "Flask", "Ray", "Azure",
    "Flink", "Keras", "Dask", "Claude", "Gemini", "Python", "Java", "Go", "Haskell", "Hadoop",
    "Django", "Pascal", "Oracle", "Rust", "Docker", "Vue", "Elixir", "Chroma", "Airflow",
])
# fmt: on
INITIALS = st.lists(st.sampled_from(["A.", "C.", "J.", "O.", "R."]), max_size=3)
PARTS = st.one_of(WORDS, st.lists(WORDS, min_size=2, max_size=2).map("-".join))


LONGEST = 4  # parts of a name with a nickname among them


@st.composite
def names(draw: st.DrawFn) -> str:
    """Draw a name of one to four parts."""
    parts = draw(st.lists(PARTS, min_size=1, max_size=4))
    place = draw(st.sampled_from([0, 1]))
    parts[place:place] = draw(INITIALS)
    # An initial that ends a name could be the end of a sentence.
    if parts[-1].endswith("."):
        parts.append(draw(WORDS))
    if len(parts) > 1 and draw(st.booleans()):
        parts[-1] = f"{draw(st.sampled_from(['de', 'van', 'van der', 'al']))} {parts[-1]}"
    if 1 < len(parts) < LONGEST and draw(st.booleans()):
        around = draw(st.sampled_from(['"{}"', "({})", "“{}”", "'{}'"]))
        first = next(n for n, part in enumerate(parts) if not part.endswith("."))
        parts.insert(first + 1, around.format(draw(WORDS)))
        if first + 2 == len(parts):
            parts.append(draw(WORDS))
    if len(parts) == 1 and "-" in parts[0]:
        parts.append(draw(WORDS))  # Spark-Java alone is a framework
    titles = ["", "", "Dr. ", "Prof. ", "Mr. "]
    # Nobody can tell whether MS AZURE is a lady.
    title = draw(st.sampled_from([*titles, "Ms "] if len(parts) > 1 else titles))
    letters = draw(st.sampled_from(["", "", ", PhD", " (she/her)"]))
    name = title + " ".join(parts)
    return (name.upper() if draw(st.booleans()) else name) + letters


@cache
def fits(text: str) -> tuple[object, ...]:
    result = match_resume(text=text, as_of=AS_OF)
    return result.fits, result.comparison


@pytest.mark.parametrize("head", WITH_HEADINGS)
@given(name=names())
def test_whoever_heads_a_resume_has_the_same_fits(head, name):
    assert fits(head.format(name) + SECTIONS) == fits(head.format(NEUTRAL) + SECTIONS)


@pytest.mark.parametrize("resume", WITHOUT_HEADINGS)
@given(name=names())
def test_nor_need_a_resume_have_headings(resume, name):
    assert fits(resume.format(name)) == fits(resume.format(NEUTRAL))


@pytest.mark.parametrize("sentence", ABOUT_PLACES)
@given(place=WORDS)
def test_where_somebody_is_from_changes_no_fit(sentence, place):
    resume = "Jane Roe\nsomeone@mail.example\n\nSummary\nEngineer of models. {}\n" + SECTIONS
    assert fits(resume.format(sentence.format(place))) == fits(
        resume.format(sentence.format("Leeds"))
    )
