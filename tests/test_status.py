"""Status: what is denied, wished for or still being learnt is marked and does not count."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def statuses(text):
    return {m.skill_id: m.status for m in find_skills(text)}


def levels(text):
    return {m.skill_id: m.level for m in find_skills(text)}


NEGATED = [
    "No experience with Java.",
    "I have never used Java.",
    "Not familiar with Java.",
    "I do not know Java.",
    "Haven't used Java yet.",
    "Haven’t worked with Java.",
    "Worked without Java.",
    "Lacks experience in Java",
    "Python, never Java",
    "Knows Python but not Java",
    "Has no professional knowledge of Java although eager",
    "No prior hands-on exposure to Java",
    "Neither Python nor Java",
    "I do not code in Kotlin or Java.",
    "No Scala or Java beyond a tutorial.",
    "Java not worked.",
    "Java was handled by another team",
    "Services in Java by other team",
    "They were using Java.",
    "Sat next to the data team, who used Java.",
    "Worked alongside testers who wrote Python and Java",
    "Evaluated Java for a week; we decided not to use it.",
    "Tried Java, but chose against it.",
    "Java by the platform group, not me.",
    "NO EXPERIENCE WITH JAVA",
    "I no longer take on Java projects.",
    "I no longer use Java",
    "No experience with Python or other Java tools.",
    "Java overview (2 days, not used)",
    "Screens in Java by others",
    "Not looking for Java positions.",
    "Not offered: Java, HR.",
    "Never got along with Java",
    "Never got along with Scala or Java, tried both.",
]


@pytest.mark.parametrize("sentence", NEGATED)
def test_what_is_denied_is_negated(sentence):
    assert statuses(sentence)["java"] == "negated"


@pytest.mark.parametrize(
    "sentence",
    [
        "Eager to learn Java.",
        "Keen to explore Java and friends.",
        "Interested in Java.",
        "Would love to work with Java.",
        "Hoping to gain experience with Java.",
        "Looking forward to working with Java",
        "One day, Java.",
        "Open to learning Java",
        "Java - I would like to learn",
        "Java want to learn",
        "Wants to go deeper in Java",
        "A company where I can learn Java and grow",
        "A role where I could learn also Java.",
        "Looking for an opportunity to learn Java",
        "Java is on my list for next year",
        "Interests: hiking, Java",
    ],
)
def test_what_is_wished_for_is_wished(sentence):
    assert statuses(sentence)["java"] == "wished"


@pytest.mark.parametrize(
    "sentence",
    [
        "Currently learning Java.",
        "Now studying Java",
        "In the process of learning Java.",
        "Beginner in Java",
        "New to Java.",
        "Currently taking a course on Java",
        "Presently enrolled in Java",
        "Java (learning)",
        "Java – still learning",
        "Java is new to me.",
        "Attended a seminar on Java.",
        "Nothing in code besides one weekend with Java.",
        "Java - one hackathon only",
        "Learn new things like Java",
    ],
)
def test_what_is_being_learnt_is_learning(sentence):
    assert statuses(sentence)["java"] == "learning"


@pytest.mark.parametrize(
    "sentence",
    [
        "Not only Java but more.",
        "Not just Java.",
        "Cut downtime with no loss in Java.",
        "No less than five years of Java",
        "No problem is too hard for Java",
        "Never missed a deadline; wrote Java.",
        "No absences. Java daily.",
        "Wrote Java without help.",
        "Built Java components used by other teams",
        "Worked with other teams on Java",
        "Research interests: Java",
        "We are seeking a developer who knows Java",
        "Acme is seeking a developer who knows Java",
        "Seeking a position in order to apply my knowledge of Java",
        "Gave lectures and wrote Java",
        "Wrote Java, not learning it anew.",
        "Taught machine learning in Java.",
        "Java is first on the list of tools I use",
        "Java (used daily)",
        "A team where I can use Java",
        "Java and Kafka, the only tools there",
    ],
)
def test_a_cue_that_speaks_of_something_else_leaves_the_claim(sentence):
    assert statuses(sentence)["java"] == "claimed"


def test_a_denial_reaches_over_a_list():
    assert statuses("No experience with Java, Scala or Kotlin.") == {
        "java": "negated",
        "scala": "negated",
        "kotlin": "negated",
    }


@pytest.mark.parametrize("end", [", but strong ", ". Strong ", "; strong ", " | • ", "\n", "! "])
def test_a_denial_ends_with_its_clause(end):
    assert statuses(f"No experience with Java{end}Python.") == {
        "java": "negated",
        "python": "claimed",
    }


@pytest.mark.parametrize("end", [". Ships ", "; ships ", "\n", " but ships ", " • "])
def test_learning_and_wishing_end_with_their_clause(end):
    assert statuses(f"Currently learning Java{end}Python.")["python"] == "claimed"
    assert statuses(f"Eager to learn Java{end}Python.")["python"] == "claimed"


@pytest.mark.parametrize(
    "sentence",
    [
        "Basic knowledge of Java.",
        "Basics of Java",
        "Some exposure to Java",
        "Limited experience with Java",
        "Fundamentals of Java",
        "Java (beginner)",
        "Java - basic",
        "Python (Advanced), Java (Basic)",
    ],
)
def test_a_modest_claim_is_a_claim_at_basic_level(sentence):
    assert statuses(sentence)["java"] == "claimed"
    assert levels(sentence)["java"] == "basic"


def test_a_plain_claim_has_no_level():
    assert levels("Ten years of Java.") == {"java": ""}


@pytest.mark.parametrize(
    "sentence", ["Java (beginner), Python (expert)", "Java: basic, Python: advanced"]
)
def test_a_level_behind_one_item_stays_with_it(sentence):
    assert levels(sentence) == {"java": "basic", "python": ""}


@pytest.mark.parametrize("sentence", ["Java: none", "Java (no experience)", "Java - no experience"])
def test_a_denial_behind_the_name_counts(sentence):
    assert statuses(sentence) == {"java": "negated"}


@pytest.mark.parametrize("sentence", ["Enrolled in a course on Java", "Taking a class in Java"])
def test_a_course_taken_now_is_learning_without_saying_currently(sentence):
    assert statuses(sentence) == {"java": "learning"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("No experience with\nJava yet.", "negated"),
        ("I have never used\nJava.", "negated"),
        ("No experience\nwith Java.", "negated"),
        ("Currently learning how the services of the platform\nare built in Java.", "learning"),
        ("No experience with Scala,\nKotlin or\nJava.", "negated"),
        ("I would love to work with\nJava.", "wished"),
        ("I would love\nto work with\nJava.", "wished"),
        ("Currently learning\nJava.", "learning"),
        ("Currently\nlearning Java.", "learning"),
        ("Java – I would like\nto learn it.", "wished"),
    ],
)
def test_a_clause_goes_on_over_the_end_of_a_wrapped_line(text, status):
    assert statuses(text)["java"] == status


@pytest.mark.parametrize(
    "text",
    [
        "No experience with\n• Java",
        "No experience with\n- Java",
        "No experience with\n\nJava",
        "Would love to work with\n1. Java",
        "No experience with Scala,\nLanguages: Java",
        "No experience with Scala\nJava",
        "Summary\nEager to learn and\nSKILLS\nJava",
        "Currently learning\n\nSkills\nJava",
    ],
)
def test_a_clause_ends_at_an_item_a_label_an_empty_line_and_a_heading(text):
    assert statuses(text)["java"] == "claimed"


OTHERS = [
    "Supported the team that builds Spark in Java",
    "Worked with teams who use Scala, Java",
    "Worked closely with data scientists who trained models in Java",
    "The company develops Spark and Java",
    "This start-up builds tools in Java",
    "Colleagues wrote Java; I wrote the invoices",
    "My colleagues trained models in Java",
    "Java services built by my teams",
    "An assistant in Java, launched in 2024, 1.1 million talks a year, built by my teams.",
    "Example Ltd, Oslo, 2019 - 2022\nProduct: Spark and Java",
    "Example Ltd, since 2019 to present\nOslo, 40 people\nProducts: Java",
]


@pytest.mark.parametrize("bullet", ["", "- ", "• "])
@pytest.mark.parametrize("sentence", OTHERS)
def test_what_others_do_is_negated(sentence, bullet):
    assert statuses(bullet + sentence)["java"] == "negated"


@pytest.mark.parametrize(
    "sentence",
    [
        "Led the team that built services in Java",
        "Part of the team that built services in Java",
        "Worked with data scientists to deploy models in Java",
        "Worked with a team that trained models, deployed them in Java",
        "Worked with teams who use Scala, where I wrote Java",
        "Supported users of Java",
        "Supported teams with Java",
        "To support teams who build products we need a developer in Java",
        "Developed products with Java",
        "Company-wide rollout of Java",
        "Our company builds Java tools",
        "The company builds Scala; wrote its Java",
        "Skills\nProducts: Java, Tomcat",
        "Colleagues: 5. Wrote Java",
        "Java services built by my team and me",
        "Wrote Java, the rest was built by my teams. Scala tools",
        "Wrote Java. Scala tools, built by colleagues",
        "Wrote Java for colleagues",
        "Students will learn Java",
        "Gave a talk about Java",
        "Attended a workshop on Scala and built a tool in Java",
        "Read and wrote Java",
        "Not all are required: knowledge of .NET, C#, Java",
        "(this does not apply) - a year of experience with Scala, Java",
        "Interest in Scala.3 years of Java",
    ],
)
def test_the_own_work_next_to_others_stays_claimed(sentence):
    assert statuses(sentence)["java"] == "claimed"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Attended a talk about Scala and Java", "learning"),
        ("- Attended two workshops on Kotlin, Scala, Python, C++ and Java", "learning"),
        ("Attended a conference about Java", "learning"),
        ("Read about Scala and Java in my free time", "learning"),
        ("- I read a lot about Java", "learning"),
        ("- Read about Scala, Kotlin and Java", "learning"),
        ("- Will learn Scala and Java next year", "wished"),
        ("• I will soon learn Java", "wished"),
    ],
)
def test_what_was_heard_or_read_of_is_no_claim(sentence, status):
    assert statuses(sentence)["java"] == status


LONG_LIST = (
    "PyTorch, TensorFlow, Keras, Node.js, Kubernetes, Docker, Terraform, Ansible, Jenkins, Kafka, "
    "Spark, Hadoop, Airflow, MLflow, Kubeflow, LangChain, LlamaIndex, Hugging Face, FastAPI, Flask,"
    " Django, MongoDB, PostgreSQL, Redis, Elasticsearch, Grafana, Prometheus, Snowflake, "
    "Databricks, Tableau, Power BI and Java"
)


@pytest.mark.parametrize(
    ("head", "status"),
    [
        ("No experience with", "negated"),
        ("I have never worked with", "negated"),
        ("I don't know", "negated"),
        ("I want to work with", "wished"),
        ("Interested in", "wished"),
        ("Currently learning", "learning"),
        ("Worked with", "claimed"),
        ("Not only worked with", "claimed"),
    ],
)
@pytest.mark.parametrize("gap", [", ", ",\n"])
def test_a_long_list_is_what_its_head_says(head, status, gap):
    found = find_skills(f"{head} {LONG_LIST.replace(', ', gap)}. Python daily.")
    assert {m.status for m in found if m.skill_id != "python"} == {status}
    assert {m.status for m in found if m.skill_id == "python"} == {"claimed"}


def test_a_long_list_ends_where_something_else_is_said():
    text = f"No experience with {LONG_LIST}, fluent in Go, Python"
    assert statuses(text)["java"] == "negated"
    assert statuses(text)["python"] == "claimed"
