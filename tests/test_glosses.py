"""Short names that stand for something else: degrees, formats, streets, events and institutions."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def skills(text):
    return {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("LL.B. and LLM, Hill University", "large-language-models"),
        ("Barrister, LLM", "large-language-models"),
        ("EDUCATION\nLLM, Hill College, Maritime Law", "large-language-models"),
        ("Handed over logos as EPS, AI and PDF", "artificial-intelligence"),
        ("Artificial irrigation (AI) of fields", "artificial-intelligence"),
        ("Lived at ML Marlow Road, Leeds", "machine-learning"),
        ("Graduate of Gosforth Tech (GIT)", "git"),
        ("Spoke at the Kafka Summit", "apache-kafka"),
        ("Member of Women in Data Science", "data-science"),
        ("Films rated R", "r"),
        ("Won the regional Go championship", "go"),
        ("Drove an Audi S3 to work", "amazon-s3"),
    ],
)
def test_it_is_something_else(text, skill_id):
    assert skill_id not in skills(text)


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Tuned an LLM, and served it", "large-language-models"),
        ("Artificial intelligence (AI)", "artificial-intelligence"),
        ("Learning by machine (ML)", "machine-learning"),
        ("Drew AI, PDF and web pages", "artificial-intelligence"),
        ("Wrote ML road maps", "machine-learning"),
        ("Version control (Git)", "git"),
        ("Moved the summit's web shop to Kafka", "apache-kafka"),
        ("Women-led team, in data science", "data-science"),
    ],
)
def test_it_is_the_skill(text, skill_id):
    assert skill_id in skills(text)
