"""What a posting wants: required or nice to have, one of several, for how many years."""

from __future__ import annotations

import pytest

from skillmatch import RoleError, role_from_posting

# fmt: off
WANTED = [  # sentence, what is required, what is nice to have
    ("Python and SQL", "python sql", ""),
    ("You must know Python and Rust is a plus", "python", "rust"),
    ("Python (required), Go (nice to have)", "python", "go"),
    ("Java is required, Kotlin is desirable", "java", "kotlin"),
    ("Must-have: Python, SQL. Nice-to-have: Rust, Scala", "python sql", "rust scala"),
    ("Tableau (preferred), PowerBI", "power-bi", "tableau"),
    ("SQL (preferably Snowflake)", "sql", "snowflake"),
    ("Strong Python (bonus if you know Go)", "python", "go"),
    ("Kafka, Flink and Airflow preferred", "", "apache-airflow apache-flink apache-kafka"),
    ("Clouds such as GCP (AWS preferred)", "google-cloud", "amazon-web-services"),
    ("Python and, ideally, Rust", "python", "rust"),
    ("Python is essential; Rust would be an asset", "python", "rust"),
    ("Bonus points for Rust", "", "rust"),
    ("Interest in Rust", "", "rust"),
    ("Python, but no PHP, please", "python", ""),
    ("Python. Experience with Java is not required.", "python", ""),
    ("Python. Java is not a must.", "python", "java"),
    ("Kafka von Vorteil, Python zwingend erforderlich", "python", "apache-kafka"),
    ("Idealerweise Rust; Python ist Voraussetzung", "python", "rust"),
    ("Nice to have\nYou have used Rust\n\nRequirements\nPython", "python", "rust"),
    ("Nice to have\nRust\n\nRequired: Spark\nNot required: Hadoop\nGo", "apache-spark", "go rust"),
    ("Bonus\n- Must have: Rust\n- You need Spark to shine", "rust", "apache-spark"),
    ("Great if you bring\n- Rust\n- MLflow or Kubeflow", "", "kubeflow mlflow rust"),
    ("Skills (optional)\n- Rust\n\nSkills (required)\n- Python", "python", "rust"),
    ("Maps of Kafka would be great but no must. You must know Scala.", "scala", "apache-kafka"),
    ("Kafka is great to have, Scala is required", "scala", "apache-kafka"),
    ("Knowledge of Rust is helpful but not required. Scala", "scala", "rust"),
    ("Rust would be very welcome; Scala is mandatory", "scala", "rust"),
    ("It'd be lovely to have Rust. Scala", "scala", "rust"),
    ("Kotlin is not mandatory", "", "kotlin"),
    ("Prometheus with Grafana is appreciated. Scala", "scala", "grafana prometheus"),
    ("Docker ist Voraussetzung, Rust wäre schön, Scala gern gesehen", "docker", "rust scala"),
    ("Java kein Muss; Docker ist ein Muss", "docker", "java"),
    ("Kubernetes (must), Helm (optional), Terraform: must have", "kubernetes terraform", "helm"),
    ("TypeScript, or willing to learn it. Python", "python", "typescript"),
    ("Preferred qualifications, capabilities and skills\nRust\n\nSkills and capabilities\nSQL",
     "sql", "rust"),
    ("Ideally, you have used Kotlin. You have used Java", "java", "kotlin"),
    ("Kotlin, while not required, will help you. Java", "java", "kotlin"),
    ("Kotlin is not required but highly appreciated. Java", "java", "kotlin"),
    ("Clouds such as AWS, with GCP also fine", "", "amazon-web-services google-cloud"),
    ("SQL is a must and Docker would help", "sql", "docker"),
    ("With SQL you will help, and with Docker we will help you", "docker sql", ""),
    ("Kotlin would be nice to have. Later on, Kotlin is a must.", "kotlin", ""),
]
ASIDES = [  # sentence, what is required, what is nice to have, of Scala, Java, Kafka and PyTorch
    ("Instead of Java we use Scala", "scala", ""),
    ("Scala rather than Java or Kafka", "scala", ""),
    ("Scala preferred over Java", "scala", ""),
    ("We moved away from Kafka to Java", "java", ""),
    ("We no longer use Kafka; we write Scala", "scala", ""),
    ("Kafka has been replaced by Java", "java", ""),
    ("Statt Java nutzen wir Kafka", "apache-kafka", ""),
    ("Java. Work with data scientists using PyTorch and Kafka", "java", "apache-kafka pytorch"),
    ("Scala. Partner closely with engineers who maintain our Kafka", "scala", "apache-kafka"),
    ("Scala. Support the teams working in Java", "scala", "java"),
    ("Scala instead of Java; Kafka instead of PyTorch", "apache-kafka scala", ""),
    ("Help data scientists, who train in PyTorch, and write Java", "java", "pytorch"),
    # What must stay a demand.
    ("Work with data scientists to train models in PyTorch", "pytorch", ""),
    ("Lead engineers who use Kafka", "apache-kafka", ""),
    ("Collaborate with teams in Berlin. You write Scala", "scala", ""),
    ("Scala over Kafka", "apache-kafka scala", ""),
    ("More than three years of Java", "java", ""),
    ("Work with Kafka, Java and PyTorch", "apache-kafka java pytorch", ""),
]
ALTERNATIVES = [  # sentence, needs of more than one skill
    ("AWS, GCP or Azure", ["amazon-web-services google-cloud microsoft-azure"]),
    ("AWS/GCP/Azure", ["amazon-web-services google-cloud microsoft-azure"]),
    ("Java, Go, or Rust", ["go java rust"]),
    ("Java, Go, and Rust", []),
    ("Fluent in one of Python, Java and Go", ["go java python"]),
    ("PyTorch, TensorFlow or similar", ["pytorch tensorflow"]),
    ("AWS (preferred) or GCP", ["amazon-web-services google-cloud"]),
    ("Vector stores such as Pinecone, Weaviate", ["pinecone vector-databases weaviate"]),
    ("Python/Django", []),
    ("Vue, Docker, AWS or GCP", ["amazon-web-services google-cloud"]),
    ("Python, SQL, and Docker or Kubernetes", ["docker kubernetes"]),
    ("AWS or GCP. Later on GCP or Azure.", ["amazon-web-services google-cloud microsoft-azure"]),
    ("Java oder Kotlin", ["java kotlin"]),
    ("PyTorch (or TensorFlow) required", ["pytorch tensorflow"]),
    ("Open models (Llama, Mistral) with LoRA", ["llama mistral"]),
    ("Clouds [AWS, GCP, etc.]", ["amazon-web-services cloud-computing google-cloud"]),
    ("Kubernetes or experience with Terraform", ["kubernetes terraform"]),
    ("Java or, ideally, Kotlin", ["java kotlin"]),
    ("MLflow bzw. Kubeflow", ["kubeflow mlflow"]),
    ("MLflow, Kubeflow: any of them", ["kubeflow mlflow"]),
    ("Airflow, Snowflake or BigQuery", ["google-bigquery snowflake"]),
    # All of these are wanted.
    ("Python (pandas, NumPy)", []),
    ("Containers (Docker, Kubernetes)", []),
    ("Our infrastructure (ECS, S3)", []),
    ("Models (Llama and Mistral)", []),
    ("Java, with SQL or dbt", ["dbt sql"]),
    ("Python. Java or Kotlin on\na wrapped line, with PyTorch or\nTensorFlow",
     ["java kotlin", "pytorch tensorflow"]),
]
YEARS = [  # sentence, years of each skill
    ("5+ years of Python", {"python": 5}),
    ("At least three years of Python and Java", {"python": 3, "java": 3}),
    ("3-5 years of experience with Python", {"python": 3}),
    ("5 to 7 yrs Python", {"python": 5}),
    ("Python (4+ years), Java: 2 years, Go", {"python": 4, "java": 2}),
    ("3 years of Python and 1 year of Rust", {"python": 3, "rust": 1}),
    ("4 years of Python; Rust", {"python": 4}),
    ("6 years as a developer, with Rust a plus", {}),
    ("2 years of Python. Later 4 years of Python.", {"python": 4}),
    ("We have 12 years of Java behind us", {}),
    ("40 years of Python", {}),
    ("Zwei Jahre Erfahrung mit Python", {"python": 2}),
    ("Python", {}),
    ("6 years of software engineering, 2 or more of them with LLMs",
     {"software-engineering": 6, "large-language-models": 2}),
    ("Over 8 years of Java, 5 of which with Kubernetes", {"java": 8, "kubernetes": 5}),
    ("4 years in DevOps, of which at least 2 in MLOps", {"devops": 4, "mlops": 2}),
    ("Drei Jahre Python, davon eins mit Kafka", {"python": 3, "apache-kafka": 1}),
    ("At least two years with Python, five with SQL", {"python": 2, "sql": 5}),
    ("Between 3 and 5 years of Python", {"python": 3}),
    ("Python: 5+, Rust: 2+", {"python": 5, "rust": 2}),
    ("Python - 3 years\nSQL - 5 yrs", {"python": 3, "sql": 5}),
    ("Python 3 years, SQL 5 years", {"python": 3, "sql": 5}),
    ("Python (min. 3 yrs), Kafka, 4+ yrs SQL", {"python": 3, "sql": 4}),
    ("LLMs (2+ years with Python is plenty)", {"python": 2}),
    ("Three years of PyTorch, and you write Rust", {"pytorch": 3}),
    ("Our ideal candidate has 5 years of Rust", {"rust": 5}),
    ("Four (4) years of Rust", {"rust": 4}),
    ("Mind. 3-jährige Erfahrung mit Java", {"java": 3}),
    ("5 years as a data scientist", {"data-science": 5}),
    ("5 years as a deep learning engineer", {"deep-learning": 5}),
    ("5 years as a computer vision specialist", {"computer-vision": 5}),
    ("Five of our people know Rust, and two with SQL", {}),
    ("Python 3, Java: 17", {}),
]
# fmt: on

ASIDE_SKILLS = {"apache-kafka", "scala", "java", "pytorch"}


def ids(needs):
    return sorted(skill for need in needs for skill in need.skills)


@pytest.mark.parametrize(("text", "required", "nice"), WANTED)
def test_required_is_told_from_nice_to_have(text, required, nice):
    needs = role_from_posting(text).needs
    asked = [need for need in needs if set(need.skills) <= set((required + " " + nice).split())]
    assert ids(n for n in asked if n.demand > 0.4) == required.split()
    assert ids(n for n in asked if n.demand <= 0.4) == nice.split()
    assert not {"php"} & set(ids(needs))


@pytest.mark.parametrize(("text", "required", "nice"), ASIDES)
def test_what_others_use_or_nobody_any_more_is_not_required(text, required, nice):
    needs = [n for n in role_from_posting(text).needs if set(n.skills) & ASIDE_SKILLS]
    assert ids(n for n in needs if n.demand > 0.4) == required.split()
    assert ids(n for n in needs if n.demand <= 0.4) == nice.split()


@pytest.mark.parametrize(("text", "groups"), ALTERNATIVES)
def test_one_of_several_is_one_need(text, groups):
    needs = role_from_posting(text).needs
    assert sorted(" ".join(sorted(n.skills)) for n in needs if len(n.skills) > 1) == groups


@pytest.mark.parametrize(("text", "years"), YEARS)
def test_years_belong_to_the_skills_they_are_asked_of(text, years):
    needs = role_from_posting(text).needs
    assert {n.skills[0]: n.years for n in needs if n.years is not None} == years


def test_what_is_not_required_alone_makes_no_role():
    with pytest.raises(RoleError, match="asks for no skill"):
        role_from_posting("Knowledge of Java is not required")


def test_a_profession_alone_is_asked_for_by_its_field():
    needs = role_from_posting("Join us! 5+ years as a software engineer").needs
    assert [(need.skills, need.years) for need in needs] == [(("software-engineering",), 5)]


def test_a_profession_beside_skills_is_asked_for_where_a_title_can_show_it():
    text = (
        "Two years' experience as a data scientist or ML engineer; 8 years as a developer. Kotlin"
    )
    needs = {need.skills: need.years for need in role_from_posting(text).needs}
    assert needs == {("data-science", "machine-learning"): 2, ("kotlin",): None}


def test_what_is_named_again_is_wanted_more_but_never_beyond_all():
    demands = [role_from_posting(". ".join(["Python"] * n)).needs[0].demand for n in (1, 2, 3, 40)]
    assert demands == sorted(demands)
    assert demands[0] == 0.8
    assert demands[-1] == 1.0


RARE_BESIDE_COMMON = """\
ML Engineer

Requirements
- Python

Nice to have
- HL7
- Kubernetes or Terraform
"""


def test_a_rare_nice_to_have_weighs_less_than_a_common_must():
    role = role_from_posting(RARE_BESIDE_COMMON)
    weights = {need.skills[0]: need.weight for need in role.needs}
    assert weights["hl7"] <= weights["python"] / 2
    assert weights["kubernetes"] <= weights["python"] / 2
    shares = {area.competencies[0].needs[0].skills[0]: area.share for area in role.areas}
    assert shares["python"] > shares["hl7"] + shares["kubernetes"]


def test_needs_say_whether_they_are_a_must():
    needs = role_from_posting(RARE_BESIDE_COMMON).needs
    assert {need.skills[0]: need.wanted for need in needs} == {
        "python": "must",
        "hl7": "nice to have",
        "kubernetes": "nice to have",
    }


def test_alternatives_weigh_as_the_most_common_of_them():
    need = role_from_posting("Python or Kotlin").needs[0]
    assert need.weight == role_from_posting("Python").needs[0].weight
