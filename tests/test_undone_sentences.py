"""Sentences of jobs that tell of plans, of what is asked for and of others count as no work."""

from __future__ import annotations

import pytest

from skillmatch.find import find_skills
from skillmatch.read.text import document_from_text

JOB = "Ana Example\n\nExperience\n\n{title}\nMar 2020 - Present\n- Kept the till.\n- {told}\n"
THINGS = "a RAG service with LangChain and Kafka"


def claimed(told: str, title: str = "Support Agent, Oakmoor Ltd") -> set[str]:
    document = document_from_text(JOB.format(title=title, told=told))
    return {m.skill_id for m in find_skills(document, deeds=True) if m.status == "claimed"}


PLANS = [
    "Next spring we will deploy {}",
    "Will soon develop {}",
    "Planning to introduce {}",
    "Intended to create {}",
    "Was about to launch {}",
    "Might build {}",
    "Could develop {} one day",
    "Suggested building {}",
    "Wanted to prototype {}",
    "In 2031 I am going to write {}",
    "Considered the use of {}",
    "Briefly considered {}",
    "Toyed with {}",
    "Idea to build {}",
    "Planned for 2031: {}",
    "Product roadmap: {}",
    "Future work: {}",
    "Team backlog (2031): {}",
    "Coming soon: {}",
    "Not yet started: {}",
    "On hold: {}",
    "Geplant: {}",
    "Designed {} (never built)",
    "Pitched {} - not funded",
    "Aiming to deploy {} next year",
    "My goal for 2031: develop {}",
    "We'd deploy {}",
    "One day: {}",
    "To implement: {}",
    "Possible extensions: {}",
    "Proposed, never built: {}",
    "Brainstormed {}",
    "Floated the possibility of {}",
    "Wrote a plan to introduce {}",
]


@pytest.mark.parametrize("told", PLANS)
def test_what_a_sentence_plans_is_not_claimed(told):
    assert claimed(told.format(THINGS) + ".") == set()


def test_what_is_planned_is_wished():
    text = JOB.format(title="Clerk, Oakmoor Ltd", told="Roadmap: a chatbot in LangChain.")
    found = find_skills(document_from_text(text), deeds=True)
    assert {m.status for m in found if m.skill_id in {"langchain", "chatbots"}} == {"wished"}


def test_deeds_of_a_plan_are_wished_too():
    told = "Will train models on two years of orders, deploy them and watch them for drift."
    assert "model-training" not in claimed(told)
    assert "model-training" in claimed(told.replace("Will train", "Trained"))


DONE = [
    "Planned and built {}",
    "Proposed and delivered {}",
    "Proposed to build {}, then built it with Kafka",
    "Wanted to cut costs, so built {}",
    "Considered the go-to person for {}",
    "Considered an expert in {}",
    "Could build {} by reusing what was there",
    "Suggested using {}, reducing latency by 30%",
    "Roadmap: delivered {}",
    "Roadmap and delivery of {}",
    "Owned the roadmap of {}",
    "Planned releases of {}",
    "Next-generation search: {}",
    "Future Lab project: {}",
    "Designed {} (not public)",
    "Aimed at lower costs with {}",
    "Explored {} in a prototype",
    "Discussed the design of {} with users",
    "Set up {}",
    "Set to work on {}",
    "Possible only with {}",
    "Goal: to build a service with {}",
    "The goal was to build a service with {}",
    "The aim of the project was to implement it with {}",
    "Would design dashboards for clients with {}",
]


@pytest.mark.parametrize("told", DONE)
def test_what_came_of_a_plan_is_claimed(told):
    assert "apache-kafka" in claimed(told.format(THINGS) + ".")


ASKED = [
    "We're currently seeking an ML engineer who knows {}",
    "Oakmoor is hiring people for {}",
    "Now recruiting: {}",
    "Open positions: {}",
    "Job advert: {}",
    "Must know {}",
    "Nice-to-have: {}",
    "Good to have {}",
    "Bonus points for {}",
    "Required skills: {}",
    "Requirements: 3+ years of {}",
    "The right applicant: {}",
    "Our ideal candidate designs {}",
    "Candidates must know {}",
    "You'll own {}",
    "You bring {}",
    "Your tasks: {}",
    "This position requires {}",
    "We need somebody for {}",
    "Hands-on practice of {} is a plus",
    "Gesucht wird eine Ingenieurin mit {}",
    "Du bringst {} mit",
    "Nous recherchons {}",
    "Buscamos {}",
    "Looking to recruit somebody for {}",
    "Essential: {}",
    "Knowledge needed: {}",
    "Qualifications: solid experience with {}",
    "In our team you develop {}",
    "Position: data engineer who knows {}",
    "Help us deploy {}",
    "Your week: {}",
]


@pytest.mark.parametrize("told", ASKED)
def test_what_an_employer_asks_for_is_not_claimed(told):
    assert claimed(told.format(THINGS) + ".") == set()


NOT_ASKED = [
    "Gathered requirements: {}",
    "Requirements: wrote them for {}",
    "Hiring and training of engineers for {}",
    "Responsibilities include {}",
    "Candidates are ranked by {}",
    "Candidate generation: {}",
    "The candidates have scores from {}",
    "Was hired to build {}",
    "Required little time to set up {}",
    "Joined the team that owns {}",
    "Sought and won funds for {}",
    "Role: sole engineer of {}",
    "Helped us move to {}",
    "In this role built {}",
    "Preferred {} to what was there",
]


@pytest.mark.parametrize("told", NOT_ASKED)
def test_what_only_sounds_like_a_posting_is_claimed(told):
    assert "apache-kafka" in claimed(told.format(THINGS) + ".")


def test_a_posting_by_itself_is_read_as_it_is():
    text = "ML Engineer\n\nYou will build pipelines with Kafka. Must have: LangChain.\n"
    assert {m.status for m in find_skills(text)} == {"claimed"}


OTHERS = [
    "A sister team built {}",
    "The other department adopted {}",
    "The analytics group upstairs used {}",
    "The search team developed {}",
    "Colleagues in Oslo trained models and built {}",
    "Our clients deployed {}",
    "Competitors run {}",
    "Others built {}",
    "An agency programmed {} for us",
    "External contractors maintained {}",
    "My supervisor wrote {}",
    "Someone else configured {}",
    "{} was developed by an outside agency",
    "{} is done by another team",
    "Tools of the house (not used by me): {}",
    "Not my work: {}",
    "Applied for a job at a start-up that runs {}",
    "Headhunted engineers for {}",
    "Renewed the licences for {}",
    "Sat near colleagues who built {}",
    "Oakmoor sells {}",
    "Oakmoor Ltd is a leader in {}",
    "The company provides {}",
    "We are a leading provider of {}",
    "The research group at our parent company built {}",
    "A flatmate wrote {}",
    "{}, delivered by partners",
    "{} built by another department",
    "Shadowed engineers using {}",
    "Observed a team that deploys {}",
    "Used an assistant powered by {}",
]


@pytest.mark.parametrize("told", OTHERS)
def test_what_others_did_is_not_claimed(told):
    assert claimed(told.format(THINGS) + ".") == set()


OWN = [
    "Our team built {}",
    "They built {}",  # who writes so of themselves
    "The team and I built {}",
    "The whole team built {}",
    "A team of five built {} under my lead",
    "The support team built {}",
    "Another team used it; built {}",
    "The design team used the dashboards of {}",
    "My colleague and I built {}",
    "Colleagues trained on what I wrote: {}",
    "The company uses what I built: {}",
    "Hired and led engineers for {}",
    "Integrated {} that was built by consultants with Kafka",
    "Oakmoor's first {}",
    "Customers love {}",
    "With contractors built {}",
    "Extended {} built by contractors",
    "Used a cluster with {}",
    "Saw to the upkeep of {}",
]


@pytest.mark.parametrize("told", OWN)
def test_what_was_done_with_others_is_claimed(told):
    assert "apache-kafka" in claimed(told.format(THINGS) + ".")


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("Platform Engineer, Oakmoor Ltd", False),
        ("Data Scientist, Oakmoor Ltd", True),
        ("Machine Learning Engineer, Oakmoor Ltd", True),
        ("Head of Technology, Oakmoor Ltd", True),
    ],
)
def test_a_named_team_is_of_those_whose_title_is_of_its_field(title, own):
    assert ("apache-kafka" in claimed(f"The data science team built {THINGS}.", title)) is own


def test_a_founder_speaks_of_the_firm():
    told = "Oakmoor builds chatbots with Kafka."
    assert "apache-kafka" in claimed(told, "Founder, Oakmoor")
    assert "apache-kafka" not in claimed(told, "Clerk, Oakmoor")
