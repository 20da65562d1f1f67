"""Used products: assistants that somebody works with are no systems that were built with models."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

JOB = "EXPERIENCE\n\nOperations Manager, Larkfield Ltd\nJanuary 2023 - Present\n- {}\n"
USED = "used as a product in a job"


def shown(told, skill_id):
    found = match_resume(text=JOB.format(told), as_of=date(2026, 1, 1)).skills
    return {evidence.skill.id: evidence for evidence in found}[skill_id]


@pytest.mark.parametrize(
    ("told", "skill_id"),
    [
        ("Applied generative AI such as ChatGPT and Gemini in daily work.", "generative-ai"),
        ("Applied generative AI such as ChatGPT and Gemini in daily work.", "chatgpt"),
        ("Used GitHub Copilot to write code faster.", "github-copilot"),
        ("Wrote reports with Claude and ChatGPT.", "claude"),
    ],
)
def test_an_assistant_in_daily_work_counts_as_listed(told, skill_id):
    evidence = shown(told, skill_id)
    assert evidence.reasons[0] == USED
    assert evidence.years is None


@pytest.mark.parametrize(
    ("told", "skill_id"),
    [
        ("Integrated ChatGPT into the help desk by its API.", "chatgpt"),
        ("Built a chatbot on Claude for 400 clerks.", "claude"),
        ("Fine-tuned Gemini and GPT-4 on our manuals.", "gemini"),
    ],
)
def test_what_is_built_with_a_model_is_work(told, skill_id):
    assert shown(told, skill_id).reasons[0] == "used in a job"


def test_other_skills_of_the_sentence_are_untouched():
    assert shown("Wrote SQL with the help of ChatGPT.", "sql").reasons[0] == "used in a job"
