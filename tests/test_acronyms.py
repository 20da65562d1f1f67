"""Acronyms among their kin: in a resume of their field they need no other word beside them."""

from __future__ import annotations

import pytest

from skillmatch import find_skills

RESUME = """\
Experience
Engineer, Acme, Jan 2021 - Dec 2024
- {}

Skills
{}
"""


def found(line, skills):
    return {mention.skill_id for mention in find_skills(RESUME.format(line, skills))}


@pytest.mark.parametrize(
    ("line", "kin", "skill_id"),
    [
        ("Shipped a bot with RAG.", "LangChain, LLMs", "retrieval-augmented-generation"),
        ("Cut costs of RAG by 40%.", "LangChain, LLMs", "retrieval-augmented-generation"),
        ("Sorted mails with CNN.", "Keras, PyTorch", "convolutional-neural-networks"),
        (
            "Brought WER to 7.9.",
            "speech recognition, Whisper ASR, speaker diarization",
            "word-error-rate",
        ),
    ],
)
def test_an_acronym_among_its_kin_is_found(line, kin, skill_id):
    assert skill_id in found(line, kin)
    assert skill_id not in found(line, "Excel, Word")


@pytest.mark.parametrize(
    ("line", "kin", "skill_id"),
    [
        ("Spoke to CNN.", "Excel, Word", "convolutional-neural-networks"),
        # A word of a heading or a name, and one that is no acronym.
        ("SHIPPING CNN DOLLS", "Keras, PyTorch", "convolutional-neural-networks"),
        ("Cleaned with a rag.", "LangChain, LLMs", "retrieval-augmented-generation"),
    ],
)
def test_another_thing_of_these_letters_is_not(line, kin, skill_id):
    assert skill_id not in found(line, kin)
