"""Best mention: the line that is quoted for a skill is the one a reader would take it from."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.weighing.best_mention import best_mention
from skillmatch.weighing.signals import Signals, month_of

DAY = date(2026, 11, 1)


def quoted(text, skill_id):
    result = match_resume(text=text, as_of=DAY)
    mention = best_mention(result.skill(skill_id), Signals(result.document, month_of(DAY)))
    return result.document.quote(mention.start, mention.end)


def reasons(text, skill_id):
    return match_resume(text=text, as_of=DAY).skill(skill_id).reasons


MODELS = """Skills
PyTorch, TensorFlow, Keras, EfficientNet

Experience
Machine Learning Engineer, Quill Ltd
January 2021 - Present
- Deployed a demo on Hugging Face Spaces with Gradio.
- Trained a small CNN and fine-tuned EfficientNet in PyTorch.
- Fitted generalised linear models and mixed models.

Data Analyst, Reed Ltd
January 2012 - May 2016
- Reports in R and SQL.
- Cleaned tables in Python scripts.
"""


@pytest.mark.parametrize(
    ("skill_id", "line"),
    [
        # Of what several parts show: the line that names most of them, in work.
        ("deep-learning", "Trained a small CNN"),
        ("statistics", "Fitted generalised linear models"),
        ("artificial-intelligence", "Trained a small CNN"),
        # What a job's title tells, and a line in it shows.
        ("machine-learning", "Trained a small CNN"),
        # What nothing but the title tells.
        ("data-analyst-occupation", "Data Analyst"),
    ],
)
def test_a_broader_skill_is_quoted_from_the_line_that_tells_most_of_it(skill_id, line):
    assert quoted(MODELS, skill_id).startswith(line)


JOBS = """Experience
Developer, Quill Ltd
January 2022 - Present
- {}
- {}

Developer, Reed Ltd
January 2012 - May 2016
- {}
"""


@pytest.mark.parametrize(
    ("told", "line"),
    [
        # Production in the same job; the job that goes on before an old one; the first of equals.
        (("Kafka clean-up", "Served 40,000 users from Kafka", "Kafka tables"), "Served 40,000"),
        (("Kafka clean-up", "A web shop", "Served 40,000 users from Kafka"), "Kafka clean-up"),
        (("Kafka clean-up", "Kafka tables", "A web shop"), "Kafka clean-up"),
        # Years of work before days of it.
        (("Kafka topics (May 2023)", "Kafka tables", "A web shop"), "Kafka tables"),
        (("Hack week: Kafka", "Kafka tables", "A web shop"), "Kafka tables"),
    ],
)
def test_a_named_skill_is_quoted_from_its_strongest_place(told, line):
    assert quoted(JOBS.format(*told), "apache-kafka").startswith(line)


def test_a_line_of_work_is_quoted_before_a_title():
    text = (
        "Experience\nKafka Developer, Quill Ltd\nJanuary 2022 - Present\n- Wrote Kafka Streams.\n"
    )
    assert quoted(text, "apache-kafka") == "Wrote Kafka Streams."


def test_what_parts_show_begins_with_them_and_not_with_a_wish():
    told = "I would like to work with deep learning.\n\n" + MODELS
    shown = reasons(told, "deep-learning")
    assert shown[0].startswith("shown by PyTorch")
    assert shown[1:] == ("itself only wished",)


def test_the_years_of_a_skill_are_those_with_its_parts():
    told = MODELS.replace("Fitted", "Used scikit-learn, pandas and NumPy, fitted")
    python = match_resume(text=told, as_of=DAY).skill("python")
    assert (python.years, python.last_used) == (10.3, "2026-11")
    assert "with its parts 10.3 years, until 2026-11" in python.reasons
    assert not any(reason in {"4.4 years", "last used 2016-05"} for reason in python.reasons)
