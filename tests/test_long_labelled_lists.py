"""A label such as "Environment:" says of a dozen names that they were used, not of dozens."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

SHORT = "Java, SQL, Git, Docker, Linux, Jira, Maven"
LONG = f"{SHORT}, Jenkins, Kafka, Redis, Spark, Hive, Scala, Kotlin"
LONGER = f"{LONG}, Ruby, Perl, PHP, MySQL, Oracle, MongoDB, Ansible, Terraform"


def strength(skill: str, line: str, told: str = "Kept the shop running.") -> float:
    text = f"Experience\nSoftware Engineer, Oakmoor Ltd\nJan 2020 - Present\n- {told}\n- {line}\n"
    return match_resume(text=text, as_of=date(2026, 11, 1)).skill(skill).strength


@pytest.mark.parametrize("label", ["Environment", "Technologies used", "Tech stack"])
def test_a_label_speaks_for_a_dozen_names(label):
    assert strength("pytorch", f"{label}: PyTorch, {SHORT}") > 0.7
    assert strength("pytorch", f"{label}: PyTorch, {LONG}") > 0.7
    assert strength("pytorch", f"{label}: {LONG}, PyTorch") < 0.4


def test_all_of_a_longer_list_is_no_more_than_listed():
    assert strength("pytorch", f"Environment: PyTorch, {LONGER}") < 0.4


def test_what_a_sentence_of_the_job_uses_is_used():
    told = "Trained a ranking model in PyTorch."
    assert strength("pytorch", f"Environment: {LONGER}, PyTorch", told) > 0.7


def test_names_of_one_list_do_not_stand_alike():
    line = f"Environment: PyTorch, {LONG}, Keras"
    assert strength("pytorch", line) > 0.7
    assert strength("keras", line) < 0.4
