"""The occupation that a posting looks for: named most often, and as good as held."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.find.work.callings import CALLING_SKILLS

AI, ML = "ai-engineering", "machine-learning-engineering"
AS_OF = date(2026, 11, 1)
ASKS = "\n\nWhat you bring\n- You have used PyTorch\n- You enjoy teaching\n\nApply now."


def sought(text):
    result = match_resume(text=text + ASKS, as_of=AS_OF)
    return {
        evidence.skill.id
        for evidence in result.skills
        if "looked for by the posting" in evidence.reasons
    }


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("We are looking for an AI Engineer to join us.", {AI}),
        ("Machine Learning Engineer\n\nAbout the role\nYou will train models.", {ML}),
        ("Job title: Staff AI Ops Engineer", {AI}),
        ("Join us as an AI Deployment Engineer.", {AI}),
        ("We are hiring an AI-native Cloud Engineer.", {AI}),
        ("You are a Forward Deployed AI Engineer. The AI Engineer travels.", {AI}),
        # A line or a word that ends in the middle, or does not end.
        ("We are looking for a Senior AI\nEngineer with patience.", {AI}),
        ("About the role: Machine Learning EngineerAt Fernhill you will train models.", {ML}),
        # Several are looked for.
        ("We are seeking Machine Learning Engineers in Leeds.", {ML}),
        ("We're hiring talented applied AI engineers.", {AI}),
        ("My client is seeking a patient ML engineer.", {ML}),
        # Other occupations as well.
        ("We are looking for a Data Engineer.", {"data-engineer-occupation"}),
        ("We are looking for an AI Software Engineer.", {AI, "software-engineer-occupation"}),
    ],
)
def test_a_posting_says_whom_it_looks_for(text, skills):
    assert sought(text) == skills


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        # Whom one works with.
        ("As an AI engineer, you will work with an ML engineer.", {AI}),
        ("The ML engineer mentors a junior AI engineer.", {ML}),
        # What one may have been before.
        ("As an AI engineer you build agents. Three years of experience as an ML engineer.", {AI}),
        ("AI engineer. Background in machine learning engineering.", {AI}),
        # Named less often than what is looked for.
        ("An ML engineer at Fernhill. Our ML engineer owns it. The AI engineer is Ann.", {ML}),
    ],
)
def test_colleagues_and_former_callings_are_not_what_it_looks_for(text, skills):
    assert sought(text) == skills


def test_former_callings_tell_where_nothing_else_does():
    assert sought("Three years of experience as an ML engineer.") == {ML}


def test_what_is_looked_for_shows_as_much_as_a_job_of_years():
    posting = "We are looking for a Machine Learning Engineer." + ASKS
    asked = match_resume(text=posting, as_of=AS_OF).skill(ML).strength
    job = (
        "Experience\nMachine Learning Engineer, Fernhill\nJan 2020 - Present\n- Kept servers up.\n"
    )
    held = match_resume(text=job, as_of=AS_OF).skill(ML).strength
    assert held <= asked < 1


def test_a_posting_fits_the_role_it_names_better():
    body = "{}\n\nYou will use Python, PyTorch and Docker. We offer fruit." + ASKS
    for name, better in (("an AI Engineer", "ai-engineer"), ("an ML Engineer", "ml-engineer")):
        posting = body.format(f"We are looking for {name}.")
        plain = match_resume(text=body.format("We are looking for a person."), as_of=AS_OF)
        named = match_resume(text=posting, as_of=AS_OF)
        lift = {fit.role_id: fit.score - plain.fit(fit.role_id).score for fit in named.fits}
        assert max(lift, key=lift.__getitem__) == better


def test_what_a_posting_wishes_for_is_asked_for():
    for wish in ("Keen interest in LangChain.", "Willing to learn LangChain."):
        evidence = match_resume(text=wish + ASKS, as_of=AS_OF).skill("langchain")
        assert evidence.mentions[0].status != "claimed"
        assert evidence.strength > 0


def test_nobody_with_dated_work_gains_by_an_employers_words():
    work = "Experience\nClerk, Fernhill\nJan 2020 - Present\n- Kept the archive in order.\n\n"
    result = match_resume(text=work + "We are looking for an AI Engineer." + ASKS, as_of=AS_OF)
    assert all(e.strength == 0 for e in result.skills if e.skill.id in CALLING_SKILLS)
