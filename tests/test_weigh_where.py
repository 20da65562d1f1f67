"""Weigh: what counts as use: the kind of job, bare lists, dates within a job, parts of a skill."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.weighing.best_mention import best_mention
from skillmatch.weighing.signals import Signals

HEAD = "Ann Example\nann@example.com\n\n"


def dated(*entries, line="Ranked offers with PyTorch."):
    """Return a resume with a job for each range of dates."""
    jobs = "\n".join(f"Engineer, Acme Ltd, {dates}\n- {line}\n" for dates in entries)
    return f"{HEAD}Experience\n{jobs}"


@pytest.mark.parametrize(
    ("job", "reason"),
    [
        ("Engineer, Acme, Jan 2030 - Dec 2035", "named in a job that has not begun"),
        ("Recruiter, Acme, Jan 2020 - Present", "named in a job that is not about building it"),
    ],
)
def test_jobs_ahead_and_jobs_beside_show_little(job, reason):
    text = f"Experience\n{job}\n• Search with PyTorch for many users in production.\n"
    found = match_resume(text=text, as_of=date(2026, 11, 1)).skills
    (evidence,) = [one for one in found if one.skill.id == "pytorch"]
    assert reason in evidence.reasons
    assert evidence.strength < 0.2
    assert evidence.years is None


def strength_in(job, line, skill_id="pytorch"):
    text = f"Experience\n{job}\n• Met people.\n{line}\n"
    found = match_resume(text=text, as_of=date(2026, 11, 1)).skills
    return next(one for one in found if one.skill.id == skill_id)


@pytest.mark.parametrize("title", ["Product Manager", "Nurse", "Account Executive", "Engineer"])
def test_what_was_built_counts_whatever_the_title(title):
    job = f"{title}, Acme, Jan 2020 - Present"
    built = strength_in(job, "• Trained and deployed a model in PyTorch.")
    assert built.strength > 0.7
    assert "used in a job" in built.reasons


def test_who_stands_beside_builds_teams_and_no_software():
    job = "Product Manager, Acme, Jan 2020 - Present"
    assert strength_in(job, "• Built a team of PyTorch people.").strength < 0.2


LIST = "PyTorch, TensorFlow, Kafka, Spark, Airflow, Docker, Kubernetes, model deployment"


def test_a_bare_list_in_a_job_earns_neither_its_years_nor_production():
    listed = strength_in("Engineer, Acme, Jan 2015 - Present", f"• {LIST}")
    assert "listed in a job" in listed.reasons
    assert listed.strength < 0.4
    assert listed.years == 10.9  # PyTorch came out in 2016


@pytest.mark.parametrize(
    "line",
    [
        f"• Technologies: {LIST}",
        f"• Owner of the platform for all our models and what they are run with: {LIST}",
        "• Services in PyTorch, TensorFlow, Kafka, Spark, Docker; 800 ms, 99.9% uptime, on call",
        f"• Wrote the service that all of the shops and their users now use each day,\n  {LIST}",
    ],
)
def test_a_list_that_is_said_to_be_of_the_job_is_use(line):
    assert strength_in("Engineer, Acme, Jan 2015 - Present", line).strength > 0.7


def test_a_list_with_an_item_on_each_line_is_a_list():
    lines = "\n".join(LIST.split(", "))
    assert strength_in("Cashier, Acme, Jan 2015 - Present", lines).strength < 0.4


def test_a_list_in_a_text_without_headings_is_a_list():
    (evidence, *_) = match_resume(text=f"Ann Example\n{LIST}", as_of=date(2026, 11, 1)).skills
    assert "listed in a text without headings" in evidence.reasons
    assert evidence.strength < 0.2


@pytest.mark.parametrize(
    ("said", "production"),
    [
        ("in production", True),
        ("for 2 million users", True),
        ("that was not rolled out", False),
        ("that never reached production", False),
        ("to be deployed in 2027", False),
        ("for milk production", False),
    ],
)
def test_only_what_runs_is_in_production(said, production):
    reasons = strength_in("Engineer, Acme, Jan 2020 - Present", f"• PyTorch model {said}").reasons
    assert ("with signs of production or scale" in reasons) == production


@pytest.mark.parametrize(("degree", "years"), [("PhD", 6.0), ("Ph.D.", 6.0), ("MSc", None)])
def test_the_years_of_a_doctorate_are_years_of_its_thesis(degree, years):
    text = (
        f"Education\n{degree} Machine Learning, Example University, 2019 - 2024\n"
        "Thesis: variational inference, implemented in PyTorch\n"
    )
    found = match_resume(text=text, as_of=date(2026, 11, 1)).skills
    (evidence,) = [one for one in found if one.skill.id == "pytorch"]
    assert "used in a thesis" in evidence.reasons
    assert evidence.years == years


def test_a_bare_list_under_a_heading_of_work_is_a_list():
    names = "PyTorch, TensorFlow, Kafka, Spark, Airflow, Docker, Kubernetes"
    listed = match_resume(text=f"Experience\n{names}\n", as_of=date(2026, 11, 1))
    dated = match_resume(
        text=f"Experience\nEngineer, Acme, Jan 2020 - Present\nTechnologies: {names}\n",
        as_of=date(2026, 11, 1),
    )
    one, other = (
        next(e for e in result.skills if e.skill.id == "apache-kafka") for result in (listed, dated)
    )
    assert "listed, in no dated work" in one.reasons
    assert one.strength < 0.4 < other.strength


@pytest.mark.parametrize(
    ("line", "years", "last_used"),
    [
        ("• Ranked offers with PyTorch.", 10.9, "2026-11"),
        ("• PyTorch prototype (2024)", 1.0, "2024-12"),
        ("• Since 2025: offers ranked with PyTorch", 1.9, "2026-11"),
        ("• Ranked offers with PyTorch, 03/2018 - 08/2019", 1.5, "2019-08"),
        ("• PyTorch (3 months in 2020)", 1.0, "2020-12"),
        ("• When the stream broke in 2020, PyTorch models saw it", 10.9, "2026-11"),
        ("• PyTorch on Windows Server 2012", 10.9, "2026-11"),
        ("• PyTorch (2018) and again (2020)", 10.9, "2026-11"),
        ("• PyTorch (2010)", 10.9, "2026-11"),
    ],
)
def test_a_line_that_gives_its_own_dates_bounds_the_years(line, years, last_used):
    text = f"Experience\nEngineer, Acme, Jan 2016 - Present\n{line}\n• More.\n"
    found = match_resume(text=text, as_of=date(2026, 11, 1)).skills
    (evidence,) = [one for one in found if one.skill.id == "pytorch"]
    assert (evidence.years, evidence.last_used) == (years, last_used)


def test_in_running_text_each_sentence_has_its_own_dates():
    text = (
        "Experience\nEngineer, Acme, 2016 - 2020\nI worked on search with Lucene. "
        "Since 2021 I have built assistants with PyTorch at Beta.\n"
    )
    found = match_resume(text=text, as_of=date(2026, 11, 1)).skills
    (pytorch,) = [one for one in found if one.skill.id == "pytorch"]
    assert pytorch.last_used == "2026-11"


TWO_JOBS = (
    "Experience\nEngineer, Acme, Jan 2021 - Present\n- {now}\n\n"
    "Engineer, Beta, Jan 2017 - Dec 2020\n- {then}\n"
)


@pytest.mark.parametrize(
    ("now", "then", "skill"),
    [
        ("Ran services on EKS and S3.", "Ran AWS.", "amazon-web-services"),
        ("Fine-tuned Llama.", "Applied machine learning to prices.", "machine-learning"),
        ("Built services with FastAPI.", "Built services in Python.", "python"),
    ],
)
def test_a_broader_skill_was_used_whenever_a_part_of_it_was(now, then, skill):
    text = TWO_JOBS.format(now=now, then=then)
    found = match_resume(text=text, as_of=date(2026, 11, 28)).skill(skill)
    assert (found.years, found.last_used) == (9.9, "2026-11")
    assert found.reasons[-1] == "with its parts 9.9 years, until 2026-11" or (
        "last used 2020-12" not in found.reasons
    )


def test_the_parts_of_a_broader_skill_that_overlap_count_once():
    text = TWO_JOBS.format(now="Used EKS. Used S3 for AWS.", then="Wrote Java.")
    found = match_resume(text=text, as_of=date(2026, 11, 28)).skill("amazon-web-services")
    assert found.years == 5.9


def test_a_part_is_not_used_when_the_broader_skill_is():
    text = TWO_JOBS.format(now="Ran AWS.", then="Ran EKS.")
    found = match_resume(text=text, as_of=date(2026, 11, 28)).skill("amazon-eks")
    assert found.last_used == "2020-12"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Hired engineers with PyTorch, TensorFlow and LangChain.", "named as used by others"),
        ("The ops team ran LangChain.", "named as used by others"),
        ("No experience with LangChain.", "only negated"),
        ("Never used PyTorch or LangChain.", "only negated"),
        ("Keen to learn LangChain.", "only wished"),
    ],
)
def test_what_others_used_is_not_said_to_be_denied(line, reason):
    text = f"Experience\nEngineer, Acme, Jan 2021 - Present\n- {line}\n"
    found = match_resume(text=text, as_of=date(2026, 11, 28)).skill("langchain")
    assert (found.strength, found.reasons) == (0.0, (reason,))


def test_a_broader_skill_is_quoted_from_where_it_is_named():
    text = (
        "Experience\nEngineer, Acme, Jan 2021 - Present\n"
        "- Served two million users from our VPC.\n- Ran Kubernetes (AWS EKS).\n"
    )
    result = match_resume(text=text, as_of=date(2026, 11, 28))
    signals = Signals(result.document, 12 * 2026 + 10)
    mention = best_mention(result.skill("amazon-web-services"), signals)
    assert "AWS" in mention.surface
