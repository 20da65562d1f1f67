"""Deeds of those who make machines read, answer and act, and the same words said of people."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def told(*lines, title="AI Engineer"):
    bullets = "".join(f"- {line}\n" for line in lines)
    text = f"Experience\n{title}, Larkfield Ltd, Jan 2023 - Present\n{bullets}"
    found = {m.skill_id for m in find_skills(text, deeds=True) if m.status == "claimed"}
    return found - {"machine-learning", "artificial-intelligence", "ai-engineering"}


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("Made an assistant that answers questions from 9,000 rulings and cites its sources.",
         "chatbots question-answering retrieval-augmented-generation"),
        ("Built a bot that replies to questions out of the house rules and quotes the page.",
         "retrieval-augmented-generation"),
        ("The assistant looks up the passages and decides which tools to call.",
         "retrieval-augmented-generation tool-calling"),
        ("The bot hands over to a person when unsure.", "human-in-the-loop"),
        ("Agents book travel with GPT-4 and call our APIs.", "ai-agents tool-calling"),
        ("Tool-calling agents on top of Claude.", "ai-agents tool-calling"),
        ("Wrote 700 test questions and a grader for each release.", "llm-evaluation"),
        ("Let experts grade 200 replies of the bot.", "llm-evaluation"),
        ("Doctors grade 200 conversations a month.", "llm-evaluation"),
        ("A language model writes the answer from pages of our handbook.",
         "retrieval-augmented-generation"),
        ("Every answer can be traced to the page it came from.", "retrieval-augmented-generation"),
        ("Agents that order parts, with human approval.", "human-in-the-loop-approval"),
        ("The bot refuses legal questions.", "guardrails"),
        ("Keep the assistant from giving medical advice.", "guardrails"),
        ("Cut wrong answers of the assistant by half.", "hallucination-mitigation"),
        ("Rewrote the prompts.", "prompt-engineering"),
    ],
)  # fmt: skip
def test_an_assistant_is_told_by_what_it_does_and_how_it_is_kept_right(line, skills):
    assert set(skills.split()) <= told(line)


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("A service that reads invoices and fills in the form.", "information-extraction"),
        ("Software that pulls dates out of scanned contracts.",
         "information-extraction optical-character-recognition"),
        ("The classifier sorts e-mails to eleven departments.", "text-classification"),
        ("A model tells whether customers are angry.", "sentiment-analysis"),
        ("The model transcribes calls.", "speech-recognition"),
        ("Our system translates tickets into Polish.", "machine-translation"),
        ("A program that sums up decisions with a language model.", "text-summarization"),
        ("Search that finds products by meaning, not by words.", "semantic-search"),
    ],
)  # fmt: skip
def test_a_machine_that_reads_and_hears_is_told_by_what_it_does(line, skills):
    assert set(skills.split()) <= told(line)


def test_what_the_bullet_above_made_is_meant_by_it():
    bullets = ("Made an assistant for tax law.", "It looks up the passages and asks a person.")
    assert {"retrieval-augmented-generation", "human-in-the-loop"} <= told(*bullets)


def test_agents_are_told_from_people_by_the_bullet_above():
    assert "ai-agents" in told("Built RAG on GPT-4.", "Wrote agents that fill in forms.")
    assert told("Hired clerks.", "Wrote to agents that fill in forms.") == set()


ASSISTANTS_ARE_PEOPLE = [
    "Worked as an assistant that answers calls and looks up passages.",
    "Hired an assistant that answers questions of guests.",
    "Made an assistant manager of a helper.",
    "Trained dental assistants and answered their questions.",
    "Answered questions of tenants from the handbook and cited the rules.",
    "Answers questions of guests at the desk.",
    "Looked up passages in old books and cited the sources.",
    "Handed hard cases over to a person in charge.",
    "Decided which tools to call for.",
    "Wrote to an assistant and asked a lawyer.",
]
AGENTS_ARE_PEOPLE = [
    "Managed estate agents that sell flats.",
    "Trained insurance agents and rated their calls.",
    "Directed traffic agents which wrote tickets.",
    "Built teams of travel agents.",
    "Parsed user agents.",
    "Tested cleaning agents.",
    "Deployed backup agents to servers.",
    "Wrote contracts for sports agents.",
    "Agents call our office and book meetings.",
    "Designed scripts for call-centre agents and used tools.",
]
TESTS_ARE_EXAMS = [
    "Wrote 300 test questions for the driving exam and graded the answers.",
    "Graded essays each month with a key.",
    "Rated the answers of candidates.",
    "Collected questions and right answers for a quiz.",
    "Wrote prompt letters of thanks.",
    "Refused late requests.",
    "Kept machines from overheating: checked each filter.",
    "Stopped leaks and checked doses.",
    "Cut wrong bills by half.",
    "Released drafts and approved each with an editor.",
]
READERS_ARE_PEOPLE = [
    "Read invoices and entered amounts into a ledger.",
    "Pulled dates out of scanned contracts by hand.",
    "Sorted e-mails and routed letters to departments.",
    "Routed tickets to the second line.",
    "Saw whether customers were angry.",
    "Transcribed interviews and calls for a court.",
    "Translated manuals and tickets into Polish.",
    "Summed up decisions for judges.",
    "Used a system that routes tickets.",
    "Found words by meaning in a crossword.",
]


@pytest.mark.parametrize(
    "line", ASSISTANTS_ARE_PEOPLE + AGENTS_ARE_PEOPLE + TESTS_ARE_EXAMS + READERS_ARE_PEOPLE
)
def test_the_same_words_of_people_tell_none(line):
    known = find_skills(line)
    assert told(line, title="Coordinator") <= {mention.skill_id for mention in known}


def test_answers_of_students_are_no_evaluation_of_a_model():
    assert told("Graded the answers of 200 students in machine learning.") == set()


def test_a_plain_system_reads_only_where_the_text_names_the_field():
    line = "A system that reads invoices."
    assert "information-extraction" in told(line)
    assert told(line, title="Bookkeeper") == set()
