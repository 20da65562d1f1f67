"""Status in people's own words: what is lacking, left to others, wished, learnt or only heard of.

Each table has sentences that claim nothing; the last has close ones that claim all they name.
"""

from __future__ import annotations

import pytest

from skillmatch import find_skills
from skillmatch.find.statuses import status

NEGATED = [
    # A denier, and words that keep it a denial.
    "Never got into Scala",
    "Have yet to work with Kubernetes",
    "I cannot program in Java",
    "Hardly any Docker",
    "Next to no exposure to TensorFlow",
    "Never had the chance to work with Kafka",
    "I am not having experience in Hadoop, but quick learner",
    "No deep experience of Hadoop, willing to learn",
    "I was not involved in the Tableau dashboards",
    "I have never in my life written a line of Java",
    "The letters were typed by hand and not by LaTeX",
    "Still missing: Kubernetes",
    "Gave up Java long ago",
    "I would not describe myself as a Java developer, nor do I know Scala",
    "Decided against TensorFlow because of licence costs",
    "Have not kept up with Java since 2009",
    "Skills I am still missing: Terraform",
    "I have no formal or informal knowledge of COBOL",
    "Not me: Terraform",
    "I couldn't tell Ansible from Terraform",
    "Never shipped with Xamarin",
    "I dislike Java",
    "Hate Java",
    "Not a big fan of Java",
    "avoid Java where possible",
    "0 years of Java",
    # The name first.
    "My experience with TensorFlow is nil",
    "My knowledge of Kafka does not go beyond the hello-world example",
    "NestJS (0 yrs)",
    "Java experience: 0 years",
    "Java skills: 0 years",
    "React Native didn't make it into our project",
    # What the rest of the sentence takes back.
    "The platform is built on Terraform, but that is not my area",
    "My team lead knows Kafka; I do not.",
    "I am aware of what Terraform is, but have no working knowledge of it",
    "Terraform was replaced before I joined, so I never saw it",
    "I was trained on Kafka but the project was stopped before I used it",
    "Translated a guide to AutoCAD; never opened the program",
    "Recommended that the client adopt Istio; another firm carried it out",
    "Java not since university",
    "Kubernetes, which I have never administered",
    "PyTorch? Not yet.",
    "Java experience: nil",
    "Kubernetes is beyond me",
    "Kafka was discussed but never introduced",
    "TensorFlow was not used",
    # Tried, and nothing came of it.
    "I tried Keras but could not make it converge.",
    "We evaluated Snowflake and decided against it",
    "Wrote a proposal for Kafka; it was turned down",
    "Had planned to introduce Kafka, but the budget was cut",
    "Struggled with Gradle for a week, couldn't get it to build",
    "Rejected Kafka as too heavy for us",
    # Others did it.
    "While others maintained the Terraform jobs, I documented the process",
    "The frontend colleagues used Vue.js; I wrote down the numbers",
    "Our customers ran the product on OpenShift, we shipped them plain packages",
    "Testing was covered by a separate Cypress squad",
    "ETL was in the hands of the Informatica folks",
    "Terraform work goes to my teammates",
    "We outsourced the Kafka cluster",
    "Sold licences for Tableau to retail customers",
    "Wrote the press release for our new Kubernetes offering",
    "Ansible was done by the ops team",
    "Tableau came from an agency",
    "Terraform I left to the platform people",
    "Left Kubernetes to the ops people",
    "A freelancer built our site in Django",
    "Scala: 0 years",
    "Kafka 0 yrs",
    "Anything but Scala",
    "Everything except Scala",
    "Recruited for Scala and Python roles",
    "A Java-free shop",
    "The ops team handled Terraform",
    "The data platform group looked after Kafka",
    "Hired two Scala developers",
    "Interviewed applicants for the Scala developer position",
    "Served the Scala team as travel assistant",
    "Screened Python and Java engineers",
]
WISHED = [
    "Wish to move to Kubernetes in future",
    "I plan to take up Kotlin",
    "My dream is to work with PyTorch",
    "Next on my list: Kotlin",
    "Goal for next year: Kubernetes",
    "Can learn Java quickly.",
    "Terraform is what I want to learn next",
    "PyTorch (planned)",
    "Hoping to be trained on PyTorch",
    "Looking for a mentor who can teach me Terraform",
    "Trying to get into PyTorch professionally",
    "Microsoft Fabric on my wish list",
    "Aspiring Java developer",
    "Dreaming of a job in Kotlin",
    "Snowflake workshop booked for next spring",
    "Terraform is the first thing I'd learn",
    "If they used Kotlin, I would learn it",
    "To learn: Kafka, Terraform",
    "Goal: become fluent in Scala",
    "On my list: Kafka",
    "Tools of interest: Terraform, Kafka",
]
LEARNING = [
    "Currently working through a Udemy course on PyTorch",
    "Exploring Terraform at the moment",
    "Just signed up for a Splunk course",
    "Learning: Kotlin",
    "Self-study of PyTorch under way",
    "Have heard good things about PyTorch",
    "Only watched demos of Kafka",
    "Teaching myself Kotlin",
    "Just started with Kotlin",
    "Enrolled for the Databricks certification",
    "Kubernetes (in progress)",
    "Scala, a language I am only now learning",
    "Kotlin: I follow an online course, not yet used for clients",
    # Only read about, heard of or seen.
    "Kubernetes I know only from reading.",
    "Terraform – only seen in a workshop",
    "Kafka by name only",
    "Seen Snowflake in a demo, that is all.",
    "Watched a few videos about Kotlin",
    "Docker (online course, no project yet)",
    "Teaching myself Pascal",
]
CLAIMED = [
    "Without Kafka the nightly job took nine hours; with it, forty minutes",
    "My interest in PyTorch led me to write a library",
    "I never stopped using Terraform",
    "Wrote a course for those new to PyTorch",
    "Convinced a team that had never used Terraform to adopt it",
    "No longer use Java, but three years of it paid my rent",
    "Stopped after eleven years of Java",
    "Hadn't used Kafka before joining, ran a cluster when I left",
    "Not an expert in Scala, but I maintain two services in it",
    "There isn't a week in which I don't open Tableau",
    "Reduced errors to zero with Kubernetes",
    "Looking for a job where my eight years of Java are useful",
    "Interested in roles where I keep using Kotlin",
    "The cluster of Kafka was there before I joined; I ran it for years",
    "The team used Kafka; I wrote the jobs in it",
    "Not only Java but Kotlin as well",
    "No downtime while moving to Kubernetes",
    "Without Docker the builds failed, so I introduced it",
    "The team knew no Docker; I trained them",
    "Migrated from no tests to pytest",
    "Never lost a message in Kafka",
    "Big fan of Kubernetes",
    "Moved the queues to avoid Kafka outages",
    "Users hated their SQL reports, which I rewrote",
    "10 years of Java",
    "Also: Python, asyncio Not my thing: night shifts",
    "Never had trouble with PostgreSQL",
    "Not a day goes by without Python",
    "I cannot work without Git",
    "None of my Kubernetes clusters ever failed",
    "No stranger to Kubernetes",
    "There is hardly a Python library I have not used",
    "I can read Java but not write it",
    "For users who know no better I built dashboards in Tableau",
    "Replaced scripts by Jenkins",
    "Learned Kotlin and rewrote the service in it",
    "Learning to rank with LightGBM",
    "Planned the move to AWS and carried it out",
    "Expert in Java, want to learn a spoken language",
    "Wanted faster builds, so moved to Bazel",
    "Tested Kafka under load until it failed, then fixed it",
    "Tried several models; XGBoost won",
    "Maintained a Django site built by an agency",
    "The ops team used my Terraform modules",
    "Handed the Terraform code over to the ops team",
    "Colleagues come to me for Kubernetes",
    "Read replicas in PostgreSQL",
    "Served with vLLM behind FastAPI",
    "PyTorch (not in production)",
    "Kafka 10 years",
    "Knows nothing but Scala",
    "Everything but the logo was made in Python",
    "Wrote lock-free Java",
    "The data team I led ran Spark",
    "Our team ran Spark",
    "The whole team ran Spark",
    "Hired and led two Scala developers",
    "Supported the Java team with Docker",
    "Taught myself Scala.",
]


def status_of_each(sentence):
    return {m.status for m in find_skills(sentence)}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        *((sentence, "negated") for sentence in NEGATED),
        *((sentence, "wished") for sentence in WISHED),
        *((sentence, "learning") for sentence in LEARNING),
        *((sentence, "claimed") for sentence in CLAIMED),
    ],
)
def test_every_name_has_the_status_that_a_reader_gives_it(sentence, expected):
    assert status_of_each(sentence) == {expected}


@pytest.mark.parametrize(
    ("sentence", "statuses"),
    [
        ("Python yes, Java no.", ["claimed", "negated"]),
        ("No experience in Java, Python daily", ["negated", "claimed"]),
        ("Python only; no Java, no Kotlin", ["claimed", "negated", "negated"]),
        ("PostgreSQL, not MySQL, in all projects", ["claimed", "negated"]),
        ("Java and Scala are unknown to me", ["negated", "negated"]),
        ("Java, Scala: not yet", ["negated", "negated"]),
        ("Kafka, Docker, Kotlin - one weekend only", ["claimed", "claimed", "learning"]),
        ("I lack Kubernetes and Terraform", ["negated", "negated"]),
        ("No Java, Python for nine years", ["negated", "claimed"]),
        ("TensorFlow was overkill, so we took Keras", ["negated", "claimed"]),
    ],
)
def test_a_list_shares_what_is_said_of_it(sentence, statuses):
    assert [m.status for m in find_skills(sentence)] == statuses


@pytest.mark.parametrize(
    ("sentence", "levels"),
    [
        ("Some Java, Kafka, Docker", ["basic", "", ""]),
        ("Kafka, basics of Java", ["", "basic"]),
        ("Kafka (Java, beginner), Docker", ["", "basic", ""]),
        ("Java at beginner level", ["basic"]),
        ("Rudimentary Docker", ["basic"]),
        ("Little experience with Docker", ["basic"]),
        ("Rudimentary Perl", ["basic"]),
        ("Dabbled in Haskell", ["basic"]),
    ],
)
def test_a_modest_word_belongs_to_the_name_it_stands_at(sentence, levels):
    assert [m.level for m in find_skills(sentence)] == levels


@pytest.mark.parametrize("piece", ["no Java or ", "never tried Java, ", "Java not yet learning "])
def test_a_line_of_cue_words_is_looked_at_in_short_pieces(piece, monkeypatch):
    seen = []

    def said(lead, *_rest, **_options):
        seen.append(len(lead))

    monkeypatch.setattr(status, "said_before", said)
    text = piece * 2000
    find_skills(text)
    assert len(seen) <= 2 * text.count("Java")
    assert max(seen) <= 160
