"""Steps: foundations first, leading alternatives, no other word for what one does already."""

from __future__ import annotations

import pytest

from skillmatch import (
    Area,
    Competency,
    Need,
    Role,
    Skill,
    SkillEvidence,
    Taxonomy,
    load_role,
    load_taxonomy,
)
from skillmatch.explain import explain_fit
from skillmatch.mentions import Mention
from skillmatch.score import score_role, strengths_of

BUILTIN = load_taxonomy()
USED_WELL = 0.7
ML = "machine-learning"


def needs_of(text):
    """Return the needs of a text such as ``python 0.6, java|go 0.2``: skills, and their demand."""
    parts = (part.rsplit(None, 1) for part in text.split(", "))
    return tuple(Need(tuple(skills.split("|")), 1.0, float(share)) for skills, share in parts)


def role_of(*competencies):
    parts = tuple(
        Competency(f"c{n}", f"C{n}", needs_of(text)) for n, text in enumerate(competencies)
    )
    return Role("mine", "Mine", (Area("area", "Area", 1.0, 1.0, parts),))


def evidence(name, *, listed=False):
    mention = Mention(name, name, 0, 1, section="skills")
    strength = 0.2 if listed else USED_WELL
    return SkillEvidence(Skill(name, name), strength, mentions=(mention,) if listed else ())


def steps(role, shown="", listed="", taxonomy=BUILTIN):
    skills = [evidence(name) for name in shown.split()]
    skills += [evidence(name, listed=True) for name in listed.split()]
    fit = explain_fit(score_role(role, strengths_of(skills)), role, skills, taxonomy)
    return fit.next_steps


def ids(*args, **kwargs):
    return [step.skill_id for step in steps(*args, **kwargs)]


# Foundations.


@pytest.mark.parametrize(
    ("asked", "shown", "listed", "first"),
    [
        pytest.param("pytorch 0.9, python 0.5", "", "", "python", id="shows-no-programming"),
        pytest.param("pytorch 0.9, java|go 0.3", "", "", "java", id="another-language"),
        pytest.param("pytorch 0.9, python 0.5", "", "python", "python", id="lists-it-only"),
        pytest.param("pytorch 0.9, python 0.5", "sql", "", "python", id="queries-only"),
        pytest.param("pytorch 0.9, go 0.3", "python", "", "pytorch", id="shows-a-language"),
        pytest.param("pytorch 0.9, python 0.5", "rust", "", "pytorch", id="one-not-asked-for"),
        pytest.param("pytorch 0.9, python 0.1", "", "", "pytorch", id="hardly-asked-for"),
        pytest.param(f"deep-learning 0.6, {ML} 0.6", "go", "", ML, id="its-field"),
        pytest.param(f"pytorch 0.6, {ML} 0.6", "go", "", ML, id="the-field-of-its-field"),
        pytest.param(f"pytorch 0.6, {ML} 0.6", f"go {ML}", "", "pytorch", id="field-had"),
        pytest.param(f"deep-learning 0.6, {ML} 0.5", "go", "", "deep-learning", id="rarer-field"),
        pytest.param("ai-agents 0.6, generative-ai 0.6", "go", "", "ai-agents", id="umbrella"),
    ],
)
def test_what_a_step_stands_on_comes_before_it(asked, shown, listed, first):
    # Another skill of the competency, so that what leads is begun.
    assert ids(role_of(asked), shown, listed)[0] == first


@pytest.mark.parametrize("role_id", ["ai-engineer", "ml-engineer"])
def test_who_shows_no_programming_begins_with_it(role_id):
    assert ids(load_role(role_id), "agile jira")[0] == "python"
    assert "python" not in ids(load_role(role_id), "python")


# Of alternatives.


@pytest.mark.parametrize(
    ("group", "shown", "named"),
    [
        ("langchain|llamaindex|haystack", "python", "langchain"),
        ("openai-api|claude|amazon-bedrock", "amazon-eks amazon-s3", "openai-api"),
        ("pinecone|weaviate|pgvector", "postgresql", "pinecone"),
    ],
)
def test_the_leading_one_of_a_group_is_named_whatever_another_is_near_to(group, shown, named):
    assert ids(role_of(f"{group} 0.3"), shown) == [named]


def test_one_that_is_listed_is_named_in_its_place():
    assert ids(role_of("langchain|llamaindex|haystack 0.3"), "python", "haystack") == ["haystack"]


# What is close.


@pytest.mark.parametrize(
    ("skill", "shown", "near"),
    [
        pytest.param("pytorch", "deep-learning", "Deep learning", id="its-field"),
        pytest.param("observability", "datadog", "Datadog", id="of-the-same-field"),
        pytest.param("vector-databases", "pgvector", "pgvector", id="a-part-of-it"),
        pytest.param("langgraph", "tool-calling", "Tool calling", id="of-the-same-craft"),
        pytest.param("pytorch", "python", "", id="not-a-language"),
        pytest.param("scikit-learn", "pandas", "", id="not-two-libraries-of-a-language"),
        pytest.param("amazon-bedrock", "amazon-eks", "", id="not-two-things-of-a-vendor"),
        pytest.param("azure-openai", "microsoft-azure", "", id="not-the-vendor"),
        pytest.param("vector-databases", "sql", "", id="not-all-that-holds-data"),
        pytest.param("computer-vision", "fine-tuning", "", id="not-two-parts-of-a-wide-field"),
        pytest.param("backend-development", "gradio", "", id="not-all-of-the-web"),
        pytest.param("ai-agents", "generative-ai", "", id="not-an-umbrella"),
    ],
)
def test_close_is_what_is_of_the_same_family(skill, shown, near):
    (step,) = steps(role_of(f"{skill} 0.3"), shown)
    assert step.reason == (f"close to {near}, which you have" if near else "asked for often")


def test_what_was_learnt_in_a_step_before_is_nothing_you_have():
    found = steps(role_of("large-language-models 0.6, prompt-engineering 0.3"), "go")
    assert [step.skill_id for step in found] == ["large-language-models", "prompt-engineering"]
    assert [step.reason for step in found] == ["asked for often"] * 2


# Other words for what one does.


@pytest.mark.parametrize(
    ("beside", "asked", "shown", "offered"),
    [
        ("langgraph", "agent-orchestration", "langgraph", False),
        ("tool-calling", "agent-frameworks", "tool-calling", False),
        ("ai-agents", "agent-orchestration|llm-orchestration", "ai-agents", False),
        ("ai-agents", "agent-orchestration", "go", False),  # after the step
        ("large-language-models", "generative-ai", "go", False),  # what the step is part of
        ("langgraph", "model-context-protocol", "langgraph", True),  # has parts of its own
        ("tool-calling", "langgraph", "tool-calling", True),  # a tool is no other word
        ("python", "agent-orchestration", "python", True),  # of another craft
    ],
)
def test_another_word_for_what_one_does_is_no_step(beside, asked, shown, offered):
    named = ids(role_of(f"{beside} 0.6, {asked} 0.3"), shown)
    assert (asked.split("|")[0] in named) is offered


def test_a_word_of_one_competency_does_not_hide_in_another():
    role = role_of("langgraph 0.2, python 0.2", "agent-orchestration 0.3")
    assert "agent-orchestration" in ids(role, "langgraph python")


def test_a_skill_outside_the_taxonomy_is_a_step_like_any_other():
    assert ids(role_of("fortran-77 0.3"), taxonomy=Taxonomy(())) == ["fortran-77"]
