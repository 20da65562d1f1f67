"""Trials: days of trying out, help with testing and what a vendor sells are no years of work."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.weighing.trials import bought, is_trial, others_made

JOB = "EXPERIENCE\n\n{}, Quillstone Ltd\nJanuary 2016 - Present\n- Ran REST APIs in Java.\n- {}\n"
TRIED = "tried out in a job, for days only"
TESTED = "tested in a job, and built by others"
BOUGHT = "bought ready-made in a job"


def shown(told, skill_id="chatbots", title="Backend Developer"):
    found = match_resume(text=JOB.format(title, told), as_of=date(2026, 11, 1)).skills
    return {evidence.skill.id: evidence for evidence in found}[skill_id]


@pytest.mark.parametrize(
    "told",
    [
        "Hack week 2023: a chatbot deployed for users.",
        "2023 hackathon: a chatbot",
        "Internal hackathon - a chatbot in Rasa",
        "Prototyped a chatbot in a company hackathon.",
        "Built a chatbot at our annual hack day.",
        "Won the company hackathon with a chatbot.",
        "A chatbot (internal hackathon, 2022)",
        "Innovation day: a chatbot.",
        "Spike on a chatbot.",
        "Technical spike: a chatbot with Rasa",
        "One-week spike on a chatbot.",
        "Two-day proof of concept of a chatbot",
        "Weekend project: a chatbot",
        "Evaluated a chatbot for a day.",
        "Evaluated a chatbot for two weeks.",
        "Tested a chatbot for a week with colleagues",
        "Spent a week on a chatbot.",
        "Proof of concept (one week) with a chatbot",
        "Prototype in two days: a chatbot",
        "Made a chatbot during hack days.",
        "One-day workshop on chatbots",
        "Tried out a chatbot for two days",
        "Built a demo of a chatbot in one afternoon.",
        "Prototyped for the people at the counters of the shops a chatbot\n  in a hackathon.",
        "Hack week: retrieval for the help desk. Made a chatbot of it.",
        "Hackathon: a chatbot, which never went into production.",
    ],
)
def test_days_of_trying_out_count_as_a_course(told):
    evidence = shown(told)
    assert evidence.reasons[0] == TRIED
    assert evidence.years is None
    assert evidence.strength < 0.4


@pytest.mark.parametrize(
    "told",
    [
        "Hackathon prototype of a chatbot, since then in production.",
        "Hackathon prototype of a chatbot. It was adopted by the help desk.",
        "Built a chatbot, and won the hackathon.",
        "Built a chatbot and took part in hackathons.",
        "Chatbot that stands traffic spikes",
        "Built a chatbot for the weekend edition.",
        "Trained a chatbot on a week of chats.",
        "Chatbot with day-ahead forecasts",
        "A chatbot against hacking",
        "Chatbot in two-week sprints",
        "Prototype for one-day deliveries with a chatbot",
        "Tested the chatbot for two weeks' releases",
        "Chatbot that spent a week in tests, built in Rasa",
    ],
)
def test_what_went_on_and_what_only_names_days_is_work(told):
    evidence = shown(told)
    assert evidence.reasons[0] == "used in a job"
    assert evidence.years == 10.9


@pytest.mark.parametrize(
    "told",
    [
        "Helped to test the support chatbot.",
        "Helped the QA team test the chatbot",
        "Assisted in the testing of a chatbot with Selenium.",
        "Supported the pilot of a chatbot.",
        "Participated in UAT of the chatbot",
        "Beta tester of the chatbot",
        "Gave feedback on the chatbot.",
    ],
)
def test_what_one_helped_to_test_counts_as_listed(told):
    evidence = shown(told)
    assert evidence.reasons[0] == TESTED
    assert evidence.years is None
    assert evidence.strength < 0.2


@pytest.mark.parametrize(
    "told",
    [
        "Helped to test and deploy the chatbot.",
        "Helped to build and test the chatbot.",
        "Built the chatbot and helped to test it.",
        "Tested the chatbot.",
    ],
)
def test_who_did_more_than_help_with_tests_used_it(told):
    assert shown(told).reasons[0] == "used in a job"


def test_what_one_tests_with_is_used_and_the_makers_test_their_own():
    told = "Helped to test the chatbot with Selenium."
    assert shown(told, "selenium").reasons[0] == "used in a job"
    assert shown(told, title="Machine Learning Engineer").reasons[0] == "used in a job"


@pytest.mark.parametrize(
    "told",
    [
        "Integrated a vendor chatbot into the web shop.",
        "Embedded an off-the-shelf chatbot in the site",
        "Added the chatbot of an external vendor to the shop.",
        "Integrated a chatbot from a third party.",
        "Bought in a chatbot and showed it to the shops",
        "Trialled a chatbot from a vendor.",
        "Set up a ready-made chatbot",
        "Installed a chatbot plugin.",
        "Rolled out a white-label chatbot with Java",
    ],
)
def test_what_was_bought_counts_as_a_list_in_a_job(told):
    evidence = shown(told)
    assert evidence.reasons[0] == BOUGHT
    assert evidence.years is None
    assert evidence.strength < 0.4


@pytest.mark.parametrize(
    ("told", "skill_id"),
    [
        ("Integrated a vendor chatbot into the shop with Java", "java"),
        ("Built a chatbot for the vendor portal", "chatbots"),
        ("Built a chatbot on third-party LLM APIs", "chatbots"),
        ("Integrated third-party LLMs", "large-language-models"),
        ("Integrated vendor data with Spark", "apache-spark"),
        ("Installed the Kafka Connect plugin", "kafka-connect"),
    ],
)
def test_materials_tools_and_what_was_built_are_used(told, skill_id):
    assert shown(told, skill_id).reasons[0] == "used in a job"


def test_work_told_elsewhere_counts_beside_a_trial():
    both = shown("Hack week: a chatbot.\n- Built a chatbot in Rasa.")
    assert both.reasons[0] == "used in a job"
    assert both.years == 10.9


@pytest.mark.parametrize("told", ["Taught Java", "Ran Java for ten years", ""])
def test_most_sentences_tell_of_no_trial(told):
    assert not is_trial(told)
    assert not [*others_made(told), *bought(told)]
