"""Practices and methods in plain words, and words of other things that look like them."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def found(text, status="claimed"):
    return {mention.skill_id for mention in find_skills(text) if mention.status == status}


def rows(table):
    """Return the cells of a table, a row each."""
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


PRACTICES = """
retry-logic             | Robots with logging, retry mechanisms and alerts in UiPath
fault-tolerance         | Exception handling, logging and recovery mechanisms for the RPA robots
data-collection         | Built data collection pipelines in Python for a survey of tides
data-processing         | More effective processing of data in Spark
query-optimization      | Wrote stored procedures in SQL Server and optimized queries
web-development         | Developed web applications using ASP.NET MVC
desktop-application-development | Development of desktop applications using Delphi
product-backlog         | Managed backlogs in Jira for two squads
anomaly-detection       | Detecting anomalies in meter readings with scikit-learn
experimental-design     | Helped clients with study designs and statistical analysis
parallel-computing      | Parallelized simulations over 64 cores with MPI
llm-cost-tracking       | LangSmith with prompt versioning and token tracking for LLM agents
llm-evaluation          | Releases of the LLM assistant behind regression gates and evals
data-deduplication      | Corpus work: crawl, dedup, filtering of training data
eval-decontamination    | Decontamination of the eval sets against the training data
audio-augmentation      | Audio augmentation (noise injection, pitch shifting) for speech models
siamese-networks        | CNNs, LSTMs, Siamese Nets
knowledge-distillation  | LLM inference: quantization and distillation
low-level-programming   | All low-level software of a pump controller in C
crypto-accelerators     | Drivers for an HSM (crypto-accelerator)
bot-lifecycle-management | RPA: UiPath and bot lifecycle management
orchestrator-queues     | UiPath Orchestrator: queues and triggers
as-is-to-be-analysis    | Designed TO-BE workflows for the RPA robots in UiPath
uninterruptible-power-supplies | Set up firewalls, switches and UPS for branch offices
hp-hardware             | Laptops of HP, Lenovo and Dell
microsoft-defender-for-iot | Triage in Sentinel and Defender for IoT
retrieval-augmented-generation | Large language models, LangChain. Projects: Chemistry RAG bot
hydra-config            | PyTorch, Hydra, DVC
rust-serde              | Rust, Tokio, Serde
pyo3                    | Rust extensions with PyO3
homebrew                | Tools: homebrew, pre-commit, npm
diffusion-language-models | Masked diffusion for text in PyTorch
category-theory         | Mathematics: Category Theory, Linear Algebra
trusted-firmware-a      | U-Boot, TF-A, OP-TEE
marianmt                | Translation with the Marian and Moses toolkits
sentence-alignment      | Parallel corpora: sentence alignment, Bicleaner
conventional-commits    | Git with conventional commits
job-scheduling          | Scheduled scripts in Python and Bash
rollback                | Deployments to Kubernetes with rollback strategies
vehicle-routing         | A ruin and recreate algorithm in Rust
workflow-automation     | Automated workflows in Python and Airflow
document-ai             | NLP pipelines for automated document analysis
human-approval-steps    | LLM agents with human approval steps
cloud-cost-optimization | Cut cloud costs on AWS
garment-pattern-making  | Apparel: pattern making in Lectra
it-glue                 | Documented networks in IT Glue, Auvik and ConnectWise
rpa-control-room        | Scheduled bots of Automation Anywhere in the Control Room
chi-square-test         | Courses: Data cleaning, chi-square testing
"""

SOMETHING_ELSE = """
as-set                  | Operated UiPath Orchestrator: queues, assets, credentials
as-set                  | Keeps our clients' data and digital assets safe
as-set                  | Paid as set out in the plan
10-key                  | CGPA: 8.5 / 10\\nKey Coursework: Machine Learning, NLP
load-board-design       | Search for truckers over a partner's load board in Django
hive-serdes             | Rust with Tokio and serde
epro                    | An ECOA compliant underwriting model for a bank
world-models            | Real-world model evaluation of agents
routers                 | A compound policy router that switches checkpoints
network-switches        | A compound policy router that switches checkpoints of a neural network
database-replication    | Multi-seed training replication with PyTorch
ip-addressing           | Clustering to find anomalies in IP addresses
database-consistency-checks | Rubric design and consistency checks for LLM answers
service-oriented-architecture | Forecasts for service-oriented businesses in Python
asp-dotnet-web-api      | A Slack bot over the Slack web API in Python
statistics              | An iOS app of college football statistics in Swift
application-support     | The application supports thousands of users
oak-d                   | Lexonis\\nData Scientist\\n2019 - 2021
object-tracking         | LLM agents with token tracking and detection of abuse
test-automation         | Less manual effort by intelligent automation
software-testing        | Courses: Data cleaning, chi-square testing, clustering
aws-glue                | Documented networks in IT Glue, Auvik and ConnectWise
lectora                 | Pattern making in Lectra, an apparel CAD
networking              | Fortinet: NSE 7 Secure Networking, 2026
cybersecurity           | Cisco: CCNA Cybersecurity, 2025
ultra-wideband          | DATA WAREHOUSE DESIGNER, DEVELOPER, UWB, 2006-04 - 2008-06
uninterruptible-power-supplies | Integrated UPS, FedEx and DHL for a web shop
"""


@pytest.mark.parametrize(("skill_id", "text"), rows(PRACTICES))
def test_a_practice_in_plain_words_is_found(skill_id, text):
    assert skill_id in found(text)


@pytest.mark.parametrize(("skill_id", "text"), rows(SOMETHING_ELSE))
def test_words_of_something_else_are_no_skill(skill_id, text):
    assert skill_id not in found(text.replace("\\n", "\n"))


@pytest.mark.parametrize(
    ("skill_id", "text"),
    [
        ("as-set", "AS/400, RPG, AS/SET"),
        ("10-key", "Data entry and 10-key typing"),
        ("load-board-design", "Load boards and probe cards for ATE"),
        ("hive-serdes", "Hive tables with a custom SerDe for JSON"),
        ("epro", "eCOA and EDC of a clinical trial"),
        ("world-models", "World models for reinforcement learning"),
        ("database-consistency-checks", "SQL Server backups and consistency checks"),
        ("object-tracking", "YOLO detection and tracking in video of a crossing"),
    ],
)
def test_and_are_in_their_own_field(skill_id, text):
    assert skill_id in found(text)


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Holds its position with/without LiDAR", "lidar"),
        ("Deployed services with or without Kubernetes", "kubernetes"),
        ("Benchmarks with and without Redis", "redis"),
        ("Ramped onto a large, unfamiliar Spring Boot codebase", "spring-boot"),
    ],
)
def test_with_and_without_is_no_denial(text, skill_id):
    assert skill_id in found(text)


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Deployed services without Kubernetes", "kubernetes"),
        ("Unfamiliar with Spring Boot", "spring-boot"),
    ],
)
def test_without_it_is(text, skill_id):
    assert found(text, "negated") == {skill_id}


@pytest.mark.parametrize(
    "text",
    [
        "Cut snowflakes and polished gemstones for the shop",
        "The text coheres and encases what was said",
        "Served in a tuxedo all night",
        "Won the guests over by charm",
        "The paint dries while the back aches",
        "Large scale analysis of textual records",
        "Coded the film against subversion of the plot",
        "A grinder, two minions and a game of darts",
    ],
)
def test_words_that_only_look_like_names_run_together_are_none(text):
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Documented REST APIs with swagger and postman", "swagger"),
        ("Moved the code from Subversion to Git", "apache-subversion"),
        ("Textual and Rich for terminals in Python", "textual-python"),
        ("Loaded snowflake with dbt and Airflow", "snowflake"),
        ("kafka, confluent, spark", "confluent-platform"),
    ],
)
def test_and_count_among_their_kind(text, skill_id):
    assert skill_id in found(text)


def test_a_title_over_the_end_of_a_line_stays_a_title():
    assert not found("We are building an elite team of AI\nApplication Engineers near the CTO.")


def test_dollars_of_canada_are_no_language():
    assert found("Pay: C$175,100 - C$206,000 for Python developers") == {"python"}


@pytest.mark.parametrize(
    "text",
    [
        "Reviewer, Journal of Machine Learning Research: 2024",
        "Winner of the national olympiad in Mathematics and Informatics",
        "Olympiads in Statistics",
    ],
)
def test_what_a_journal_or_a_contest_is_of_is_no_skill(text):
    assert not found(text)


@pytest.mark.parametrize(
    "text",
    [
        "SKILLS\nPROGRAMMING/MARKUP\nProficient\n• Java\nComfortable\n• HTML\n",
        "SKILLS\nProgramming\nExpert\n• Java\n• HTML\n",
    ],
)
def test_a_heading_stands_over_a_level_and_its_list(text):
    assert found(text) == {"java", "html"}


def test_an_item_before_another_is_no_label_where_lines_are_lost():
    text = "Data & BI: Snowflake, Power BI, ETL, Gephi DevOps & Tools: Git, Docker"
    assert "etl" in found(text)


def test_a_name_ends_with_its_line_where_a_title_follows():
    text = (
        "EXPERIENCE\nData Engineer, Northwind, 2021 - 2024\n- Planned sprints in Jira\n"
        "Software Engineer (Intern), Southmill, 2019 - 2020\n- Wrote Python\n"
    )
    assert {"jira", "python"} <= found(text)


def test_a_name_ends_with_its_line_where_a_label_follows():
    text = "SKILLS\nLifecycle: Waterfall, Agile\nTesting Tools: Selenium, Postman\n"
    assert {"agile", "selenium", "postman"} <= found(text)
