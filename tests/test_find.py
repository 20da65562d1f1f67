"""Finding, as tables: a sentence, and the skills it names, with what is made of each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import HiddenText, find_skills, judge_names
from skillmatch.read import document_from_text


def found(text):
    return {(m.surface, m.skill_id) for m in find_skills(text)}


def ids(text):
    return {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Built models in PyTorch and sklearn.",
            {("PyTorch", "pytorch"), ("sklearn", "scikit-learn")},
        ),
        (
            "REST APIs with Spring Boot",
            {("REST APIs", "rest-apis"), ("Spring Boot", "spring-boot")},
        ),
        ("Apps in React Native", {("React Native", "react-native")}),
        ("Tuned SQL Server", {("SQL Server", "sql-server")}),
        ("C/C++, C#, .NET", {("C", "c"), ("C++", "cpp"), ("C#", "csharp"), (".NET", "dotnet")}),
        ("Node.js and CI/CD", {("Node.js", "nodejs"), ("CI/CD", "ci-cd")}),
        ("JS on k8s", {("JS", "javascript"), ("k8s", "kubernetes")}),
        ("C\\+\\+ and C\\#", {("C\\+\\+", "cpp"), ("C\\#", "csharp")}),
        ("Rebuilt the platform", set()),
        ("Built scalable, reliable forms", set()),
    ],
)
def test_the_longest_name_is_found_between_word_boundaries(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tensorfow, Pyhton, Kuberentes", {"tensorflow", "python", "kubernetes"}),
        ("Scikit learn, sci-kit", {"scikit-learn"}),
        ("PowerBI, C + +, Node JS", {"power-bi", "cpp", "nodejs"}),
        ("Postgre SQL, Mongo DB, Tensor Flow", {"postgresql", "mongodb", "tensorflow"}),
        ("(Python,Java)", {"python", "java"}),
        ("Python/SQL/R", {"python", "sql", "r"}),
        ("Python|Spark", {"python", "apache-spark"}),
        ("HTML5/CSS3", {"html", "css"}),
        ("AWS(EC2,S3)", {"amazon-web-services", "amazon-ec2", "amazon-s3"}),
        ("â€¢ Django â€¢ Flask", {"django", "flask"}),
        ("? Python\n? Kafka", {"python", "apache-kafka"}),
        ("\ufffd Docker \ufffd Jenkins", {"docker", "jenkins"}),
        ("Kuber-\nnetes and Tensor-\nFlow", {"kubernetes", "tensorflow"}),
        ("PYTHON, GO, JAVA, KUBERNETES", {"python", "go", "java", "kubernetes"}),
        ("python, go, java, kubernetes", {"python", "go", "java", "kubernetes"}),
        ("python django docker redis", {"python", "django", "docker", "redis"}),
        ("Multi-threading in Java", {"multithreading", "java"}),
    ],
)
def test_noise_of_real_resumes_hides_no_skill(text, expected):
    assert ids(text) == expected


@pytest.mark.parametrize(
    ("text", "skill_id", "version"),
    [
        ("Python 3.11 services", "python", "3.11"),
        ("Java 8 and Maven", "java", "8"),
        ("Oracle 19c databases in SQL", "oracle-database", "19c"),
        ("HTML5 pages", "html", "5"),
        ("SQL Server 2016", "sql-server", "2016"),
        ("Python (3 years)", "python", ""),
        ("Python 2019 - 2021", "python", ""),
    ],
)
def test_a_version_stays_with_the_mention(text, skill_id, version):
    mention = next(m for m in find_skills(text) if m.skill_id == skill_id)
    assert mention.version == version


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("functional, regression and performance testing",
         {"functional-testing", "regression-testing", "performance-testing"}),
        ("supervised and unsupervised learning", {"supervised-learning", "unsupervised-learning"}),
        ("front-end and back-end development", {"frontend-development", "backend-development"}),
        ("machine and deep learning", {"machine-learning", "deep-learning"}),
        ("SQL and data analysis", {"sql", "data-analysis"}),
    ],
)  # fmt: skip
def test_skills_that_share_their_last_words_are_found_each(text, expected):
    assert ids(text) == expected


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Services in Go and Python", "go"),
        ("Churn models in R and SQL", "r"),
        ("Firmware in C and C++", "c"),
        ("Java, Spring, Hibernate", "spring-framework"),
        ("Tuned Spark jobs on Hadoop", "apache-spark"),
        ("Tuned models with Ray, Dask and Kubernetes", "ray"),
        ("Databases: SQL Server, MS Access", "microsoft-access"),
        ("Pivot tables in Excel and SQL", "microsoft-excel"),
        ("iOS apps in Swift and Objective-C", "swift"),
        ("Flask, Django and FastAPI", "flask"),
        ("MongoDB, Express, React, Node.js", "expressjs"),
        ("Embeddings in Chroma, Pinecone and FAISS", "chroma"),
        ("S3, Lambda, DynamoDB on AWS", "aws-lambda"),
    ],
)
def test_a_name_that_is_also_a_word_is_found_where_it_is_the_skill(text, skill_id):
    assert skill_id in ids(text)


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Owned the go to market plan", "go"),
        ("Led R&D for payments", "r"),
        ("Reported to C-level sponsors", "c"),
        ("Graduated in Spring 2021", "spring-framework"),
        ("Ran workshops to spark ideas", "apache-spark"),
        ("Supervised by Dr. Ray Smith", "ray"),
        ("Gave customers access to reports", "microsoft-access"),
        ("I excel under pressure", "microsoft-excel"),
        ("Ensured a swift resolution", "swift"),
        ("Prepared samples in a flask", "flask"),
        ("Cards by American Express", "expressjs"),
        ("Chroma key video editing", "chroma"),
        ("Used Java 8 lambda expressions", "aws-lambda"),
    ],
)
def test_the_ordinary_word_is_left_alone(text, skill_id):
    assert skill_id not in ids(text)


@pytest.mark.parametrize(
    ("text", "skill_id", "status"),
    [
        ("No experience with Java", "java", "negated"),
        ("No experience with Java, Scala or Go", "scala", "negated"),
        ("Not yet worked with Scala", "scala", "negated"),
        ("I do not do Ruby on Rails", "ruby-on-rails", "negated"),
        ("Not only Python but Java too", "python", "claimed"),
        ("Eager to learn PyTorch", "pytorch", "wished"),
        ("Interested in learning Kubernetes", "kubernetes", "wished"),
        ("Currently learning Docker", "docker", "learning"),
        ("Never missed a deadline. Used Java daily", "java", "claimed"),
        ("Interests\nmachine learning", "machine-learning", "wished"),
    ],
)
def test_what_is_not_claimed_is_marked(text, skill_id, status):
    assert {m.status for m in find_skills(text) if m.skill_id == skill_id} == {status}


def test_basic_knowledge_is_claimed_and_called_basic():
    (mention,) = find_skills("Basic knowledge of SQL")
    assert (mention.status, mention.level) == ("claimed", "basic")


@pytest.mark.parametrize(
    "text",
    [
        "Degree in Computer Science, Statistics, or Mathematics",
        "B.Tech in Data Science",
        "Machine Learning Engineer",
        "Machine learning engineer with six years",
        "Databases: see below",
        "School of Data Science",
        "Deep Learning Specialization, 2021",
        "jane@python.org",
        "https://example.org/python/java",
    ],
)
def test_degrees_titles_headings_and_addresses_are_no_skills(text):
    assert ids(text) == set()


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Client: Oracle Corporation", "oracle-database"),
        ("Worked at Docker", "docker"),
        ("Kafka Consulting Ltd", "apache-kafka"),
    ],
)
def test_an_employer_is_no_skill(text, skill_id):
    assert skill_id not in ids(text)


def test_every_decision_has_its_reason():
    judged = {j.surface: (j.accepted, j.why) for j in judge_names("R&D, go to market, Python")}
    assert judged["Python"] == (True, "certain")
    assert not judged["R"][0]
    assert judged["go"] == (False, "part of a longer phrase")


WORDS = st.sampled_from(
    ["Python", "Go", "R", "C++", "C#", ".NET", "spring", "boot", "machine", "learning", "no", "to",
     "experience", "with", "\n", ",", "•", "Skills", ":", "(", ")", "/", "-", "R&D", "2019", "é"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200))
def test_spans_are_in_order_do_not_overlap_and_are_their_surface(text):
    mentions = find_skills(text)
    end = 0
    for mention in mentions:
        assert mention.start >= end
        assert mention.end > mention.start
        end = mention.end
    if text.isascii():
        assert all(text[m.start : m.end] == m.surface for m in mentions)
    assert mentions == find_skills(text)


def with_hidden(text, hidden):
    start = text.index(hidden)
    stretch = HiddenText(start, start + len(hidden), "white text on white", 1)
    return replace(document_from_text(text), hidden=(stretch,))


def test_hidden_names_are_found_where_they_stand():
    text = "Wrote Docker tools\nPython, Rust\nKafka"
    mentions = find_skills(with_hidden(text, "Python, Rust"))
    assert [m.surface for m in mentions] == ["Docker", "Python", "Rust", "Kafka"]
    assert all(text[m.start : m.end] == m.surface for m in mentions)


@pytest.mark.parametrize(
    ("text", "hidden", "expected"),
    [
        ("Items: Unity, Python", ", Python", {"Python"}),
        ("No experience with Kafka", "No experience with", {"Kafka"}),
    ],
)
def test_hidden_words_neither_speak_for_nor_deny_what_is_seen(text, hidden, expected):
    document = with_hidden(text, hidden)
    assert {m.surface for m in find_skills(document) if m.status == "claimed"} == expected
