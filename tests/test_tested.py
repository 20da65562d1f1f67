"""The product that a tester tries out is no skill of theirs; what they test with is."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def claimed(title, line):
    text = f"Ina Holm\n\nExperience\n{title}, Softel, Jan 2018 - Present\n- {line}\n"
    return {m.skill_id for m in find_skills(text) if m.status == "claimed"}


@pytest.mark.parametrize(
    ("line", "kept", "lost"),
    [
        ("Tested the deployment of TensorFlow models.", set(), {"tensorflow"}),
        ("Filed bugs for the feature store.", set(), {"feature-store"}),
        ("Wrote Selenium tests for the chatbot.", {"selenium"}, {"chatbots"}),
        ("Tested the chatbot with Postman.", {"postman"}, {"chatbots"}),
        ("Tested the chatbot, automated its checks in Python.", {"python"}, {"chatbots"}),
        ("Built a chatbot with LangChain.", {"chatbots", "langchain"}, set()),
    ],
)
def test_what_a_tester_tests_and_what_with(line, kept, lost):
    found = claimed("QA Engineer", line)
    assert kept <= found
    assert not lost & found


@pytest.mark.parametrize("title", ["Backend Developer", "Machine Learning Engineer"])
def test_what_a_developer_tests_stays(title):
    assert "chatbots" in claimed(title, "Wrote unit tests for the chatbot.")
