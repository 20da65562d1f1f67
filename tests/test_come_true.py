"""Chances that were had, wishes of others, remarks in brackets and numbers behind a name."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def statuses(text):
    return {m.surface: m.status for m in find_skills(text)}


@pytest.mark.parametrize(
    "line",
    [
        "Had the opportunity to use Kafka",
        "Got a great chance to work with Kafka and Terraform",
        "Was given the chance to learn Kafka on the job",
        "I have had many opportunities to work with Kafka",
        "My last job gave me an opportunity to use Kafka",
        "Took the opportunity to learn Kafka",
        "Spotted an opportunity to use Kafka and halved the cost",
        "To gain experience with Kafka, rewrote our queue",
        "To become a better developer, learnt Kafka",
        "Clients wanted to learn Kafka; I gave the workshops",
        "Staff hoped to learn Kafka, so I wrote a manual",
        "Trained people who want to build a career in Kafka",
        "Gained hands-on experience in Kafka",
    ],
)
def test_a_chance_that_was_had_and_others_wishes_are_claimed(line):
    assert set(statuses(line).values()) == {"claimed"}


@pytest.mark.parametrize(
    "line",
    [
        "Looking for an opportunity to use Kafka",
        "Would love the chance to work with Kafka",
        "Seeking a firm that gives me the opportunity to use Kafka",
        "Hope to be given the chance to learn Kafka",
        "I would be happy to have the opportunity to use Kafka",
        "Had the chance to learn Java and now want to learn Kafka",
        "Hope to gain hands-on experience in Kafka",
        "Keen to gain more practical exposure to Kafka",
        "Student who wants to start a career in Kafka",
        "Goal: to become an expert in Kafka",
        "OBJECTIVE\nTo grow into a platform engineer and gain experience with Kafka",
        "OBJECTIVE\nTo start a career in Kafka",
    ],
)
def test_a_chance_to_come_is_wished_for(line):
    assert statuses(line)["Kafka"] == "wished"


@pytest.mark.parametrize("begin", ["Had no chance", "No opportunity", "Never got the chance"])
def test_a_chance_that_was_not_had_is_no_wish_for_what_was_done_instead(begin):
    line = f"{begin} to use Kafka in production, only RabbitMQ"
    assert statuses(line) == {"Kafka": "negated", "RabbitMQ": "claimed"}


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Owing to a lack of unit tests introduced pytest", "claimed"),
        ("Saw the lack of unit tests and wrote them in pytest", "claimed"),
        ("I lack practice in unit tests", "negated"),
        ("Owing to a lack of knowledge of unit tests took a course", "negated"),
    ],
)
def test_what_a_place_lacked_and_somebody_saw_to_is_not_denied(line, status):
    assert statuses(line)["unit tests"] == status


@pytest.mark.parametrize(
    "remark",
    ["want to learn", "would like to learn", "eager to learn", "interested", "to learn", "planned",
     "hoping to use it soon", "very keen to try"],
)  # fmt: skip
def test_a_wish_in_brackets_is_of_the_word_before_it(remark):
    line = f"SKILLS\nPython, Kafka ({remark}), Docker, Java"
    assert statuses(line) == {
        "Python": "claimed",
        "Kafka": "wished",
        "Docker": "claimed",
        "Java": "claimed",
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Java (now learning), Kafka (want to learn)", {"Java": "learning", "Kafka": "wished"}),
        ("Queues (want to learn): Java, Kafka", {"Java": "wished", "Kafka": "wished"}),
        ("Java (never used), Kafka, Docker",
         {"Java": "negated", "Kafka": "claimed", "Docker": "claimed"}),
    ],
)  # fmt: skip
def test_brackets_behind_a_label_are_of_its_list(line, expected):
    assert statuses(f"SKILLS\n{line}") == expected


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("PROJECTS\nChurn, random forest: 0.88, SVM: 0.79", "claimed"),
        ("PROJECTS\nTrained XGBoost: 0.9 F1", "claimed"),
        ("SKILLS\nKafka: 0.5 years", "claimed"),
        ("SKILLS\nKafka: 0,5 years", "claimed"),
        ("SKILLS\nKafka: 0.7, Docker: 0.4", "claimed"),
        ("SKILLS\nKafka: 0 years", "negated"),
        ("SKILLS\nKafka: 0", "negated"),
        ("SKILLS\nKafka: 0.", "negated"),
    ],
)
def test_only_a_whole_zero_denies(line, status):
    assert set(statuses(line).values()) == {status}
