"""Retrieval: answers given from what was looked up, whatever it is called."""

from __future__ import annotations

import pytest

from skillmatch import find_skills

RAG = "retrieval-augmented-generation"


def told(*lines, title="Machine Learning Engineer"):
    bullets = "".join(f"- {line}\n" for line in lines)
    text = f"Experience\n{title}, Larkfield Ltd, Jan 2021 - Present\n{bullets}"
    found = find_skills(text, deeds=True)
    return {m.skill_id for m in found if m.status == "claimed"}


@pytest.mark.parametrize(
    "line",
    [
        "Helpdesk bot: retrieval over 5,000 manuals (Weaviate, LangChain).",
        "Hybrid search over tariffs, Claude replies with citations.",
        "Vector search in Qdrant feeds GPT-4, answers grounded in the handbook.",
        "Semantic search with Gemini for support staff.",
        "Assistant with retrieval from our wiki.",
        "Answers about leases in natural language: pgvector and Mistral with sources.",
        "Dense retrieval and reranking for question answering with citations.",
        "Search with footnotes: answers by GPT-4 over Elasticsearch.",
        "BM25 over manuals, Mistral writes the reply.",
        "Chat over meeting notes with FAISS and Llama 3.",
    ],
)
def test_a_search_and_a_language_model_in_one_bullet_tell_it(line):
    assert RAG in told(line)


def test_so_they_do_in_two_bullets_below_each_other():
    assert RAG in told("Hybrid search over 3 million contracts.", "GPT-4o answers with citations.")
    apart = ("Hybrid search over contracts.", "Led two people.", "GPT-4o answers with citations.")
    assert RAG not in told(*apart)


@pytest.mark.parametrize(
    "line",
    [
        "Semantic search over 3 million products in pgvector.",
        "Retrieval of candidates for the feed; labels from GPT-4.",
        "Two-tower retrieval for recommendations.",
        "Resume screener with an LLM and FAISS for near duplicates.",
        "Tools: Pinecone, Qdrant, LangChain, GPT-4, FAISS, Docker with Helm.",
        "Language models and vector models for information retrieval.",
        "Searches in Elasticsearch, product texts by GPT-4.",
        "Retrieval of logs as an assistant.",
    ],
)
def test_a_search_alone_or_for_other_ends_does_not(line):
    assert RAG not in told(line)


@pytest.mark.parametrize(
    "line",
    [
        "Retrieved files for the assistant of the ward.",
        "Retrieval of old papers; answered readers and cited sources.",
        "Retrieved balls with a golf robot.",
    ],
)
def test_people_look_things_up_too(line):
    assert RAG not in told(line, title="Librarian")


def test_what_is_named_is_not_told_again():
    text = (
        "Experience\nML Engineer, Larkfield Ltd, Jan 2021 - Present\n- RAG: retrieval with Claude."
    )
    assert [m.how for m in find_skills(text, deeds=True) if m.skill_id == RAG] == ["alias"]
