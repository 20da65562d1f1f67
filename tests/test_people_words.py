"""People words: whoever else did it, was hired or is learning is known by every rule alike."""

from __future__ import annotations

import pytest

from skillmatch import find_skills
from skillmatch.find.statuses import afterthoughts, agents, bystanders, contrasts, others
from skillmatch.names import words
from skillmatch.occupation_words import MAKERS
from skillmatch.people_words import (
    APPLICANTS,
    KIN,
    NOVICES,
    OUTSIDERS,
    PEERS,
    SUCCESSORS,
    SUPERIORS,
    TEAMS,
)
from skillmatch.word_forms import plural


def statuses(text):
    return {m.skill_id: m.status for m in find_skills(text)}


@pytest.mark.parametrize("noun", sorted(PEERS | OUTSIDERS | SUCCESSORS))
def test_what_others_did_is_not_claimed(noun):
    assert statuses(f"My {noun} Anna did the Tableau part.") == {"tableau": "negated"}
    assert statuses(f"Kafka was handled by a {noun}.") == {"apache-kafka": "negated"}
    assert statuses(f"Our {plural(noun)} trained PyTorch models.")["pytorch"] == "negated"


@pytest.mark.parametrize("noun", sorted(OUTSIDERS | PEERS))
def test_what_others_did_after_all_is_not_claimed(noun):
    assert statuses(f"Our site runs on Django; a {noun} built it.") == {"django": "negated"}


@pytest.mark.parametrize("noun", sorted(TEAMS | PEERS | OUTSIDERS | MAKERS))
def test_those_whom_one_supported_did_their_own_work(noun):
    assert statuses(f"Supported {plural(noun)} who use Spark.") == {"apache-spark": "negated"}
    assert statuses(f"Led {plural(noun)} who use Spark.") == {"apache-spark": "claimed"}


@pytest.mark.parametrize("noun", sorted(MAKERS | OUTSIDERS | TEAMS | {"client", "partner"}))
def test_what_others_have_in_a_contrast_is_not_claimed(noun):
    found = statuses(f"Our {plural(noun)} used Vue; I wrote Go.")
    assert found == {"vuejs": "negated", "go": "claimed"}


@pytest.mark.parametrize("noun", sorted(APPLICANTS))
def test_what_those_know_who_were_hired_is_not_claimed(noun):
    assert statuses(f"Hired {plural(noun)} experienced in PyTorch.") == {"pytorch": "negated"}


@pytest.mark.parametrize("noun", sorted(MAKERS | NOVICES | PEERS | OUTSIDERS | TEAMS))
def test_those_who_lack_or_learn_it_are_not_oneself(noun):
    assert statuses(f"Taught {plural(noun)} with no experience in Kafka.") == {
        "apache-kafka": "claimed"
    }
    assert statuses(f"Mentored {plural(noun)} eager to learn React.") == {"react": "claimed"}
    assert statuses(f"Mentored {plural(noun)} who are new to React.") == {"react": "claimed"}


@pytest.mark.parametrize(
    "noun", ["apprentice", "consultant", "contractor", "freelancer", "intern", "manager", "trainee"]
)
def test_who_speaks_of_what_they_are_claims_it(noun):
    assert set(statuses(f"As {noun} built websites in Django.").values()) == {"claimed"}
    assert set(statuses(f"{noun.capitalize()} skilled in Django and SQL.").values()) == {"claimed"}
    assert statuses(f"A {noun} built our site in Django.") == {"django": "negated"}


@pytest.mark.parametrize("noun", sorted(KIN | (SUPERIORS - {"manager"})))
def test_what_those_are_whom_one_knows_is_not_claimed(noun):
    assert statuses(f"My {noun} is a contributor to Rails.") == {"ruby-on-rails": "negated"}


def test_one_may_learn_in_a_firm():
    assert statuses("A team where I can learn Java and grow.") == {"java": "wished"}


@pytest.mark.parametrize(
    ("cues", "decides", "text"),
    [
        (others.CUES, others.did_before, "Supported {p} who built "),
        (others.CUES, others.did_before, "The platform {s} handled "),
        (others.CUES_BEHIND, others.did_behind, " was done by the {p}"),
        (others.CUES_BEHIND, others.did_behind, " is the {s}'s domain"),
        (agents.CUES, agents.others_did, "Tested what the AI {p} built with "),
        (contrasts.CUES, lambda lead: contrasts.is_of_others(lead, "; I wrote Go"), "Our {p} use "),
        (bystanders.CUES, lambda lead: bystanders.stood_near(lead, "."), "{p} under me use "),
        (afterthoughts.CUES, afterthoughts.takes_back, "; a {s} built it"),
    ],
)
@pytest.mark.parametrize("noun", sorted(TEAMS | PEERS | OUTSIDERS | SUCCESSORS | MAKERS | NOVICES))
def test_whatever_a_rule_knows_is_among_its_cues(cues, decides, text, noun):
    said = text.format(s=noun, p=plural(noun))
    if decides(said):
        assert cues & set(words(said))


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Supported analysts who needed dashboards in Tableau.", "tableau"),
        ("Jobs run by a PySpark pod.", "pyspark"),
        ("Logins handled by a Keycloak provider.", "keycloak"),
        ("Tableau reports went to the analysts.", "tableau"),
        ("Snowflake data came from universities.", "snowflake"),
        ("Helped developers deploy Kubernetes.", "kubernetes"),
        ("Taught colleagues write Terraform.", "terraform"),
        ("Pods run Kafka.", "apache-kafka"),
        ("Interviewed students with a chatbot in LangChain.", "langchain"),
        ("Bought GPUs for the PyTorch lab.", "pytorch"),
        ("Built a tool in Python that analysts use.", "python"),
        ("My colleagues and I trained PyTorch models.", "pytorch"),
        ("Led engineers who built Kafka pipelines.", "apache-kafka"),
        ("As an SRE ran Kubernetes.", "kubernetes"),
        ("Staff engineer who trained PyTorch models.", "pytorch"),
        ("Consultancy based in Leeds, built Kafka pipelines.", "apache-kafka"),
    ],
)
def test_where_others_are_named_beside_ones_own_work_it_is_claimed(text, skill_id):
    assert statuses(text)[skill_id] == "claimed"


@pytest.mark.parametrize("noun", sorted(MAKERS | PEERS | NOVICES))
def test_first_names_of_people_are_no_skills(noun):
    assert find_skills(f"Julia and Ruby, two {plural(noun)}, joined.") == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("I am someone who has never used Rust.", "negated"),
        ("I am someone eager to learn Rust.", "wished"),
        ("I'm somebody who is new to Rust.", "learning"),
        ("Taught someone who had never used Rust.", "claimed"),
    ],
)
def test_somebody_may_be_oneself(text, status):
    assert statuses(text)["rust"] == status
