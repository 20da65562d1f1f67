"""Names in noise: another dash, no dot, a number run on, underscores, somebody else's column."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def skills(text):
    return {m.skill_id for m in find_skills(text) if m.status == "claimed"}


@pytest.mark.parametrize("dash", ["–", "−", "‐", "‑"])
@pytest.mark.parametrize(
    ("name", "skill_id"),
    [
        ("Kaplan-Meier", "kaplan-meier"),
        ("k-means", "k-means"),
        ("scikit-learn", "scikit-learn"),
        ("CI-CD", "ci-cd"),
        ("T-SQL", "t-sql"),
        ("TF-IDF", "tf-idf"),
        ("A-B testing", "a-b-testing"),
        ("end-to-end tests", "end-to-end-testing"),
    ],
)
def test_a_name_is_itself_with_whatever_dash_stands_for_its_hyphen(name, skill_id, dash):
    assert skills(f"Python, {name.replace('-', dash)}, Docker") == {"python", skill_id, "docker"}


@pytest.mark.parametrize("between", ["–", " – ", " −"])
def test_a_dash_between_two_skills_parts_them(between):
    assert skills(f"Python{between}SQL, 2019–2021") == {"python", "sql"}


def test_a_dash_with_blanks_joins_no_name():
    assert "react-native" not in skills("React – Native German")


@pytest.mark.parametrize(
    ("written", "skill_id"),
    [
        ("VueJS", "vuejs"),
        ("vuejs", "vuejs"),
        ("D3js", "d3js"),
        ("PDFjs", "pdf-js"),
        ("TFIDF", "tf-idf"),
        ("SDWAN", "sd-wan"),
        ("ttest", "t-test"),
    ],
)
def test_a_short_name_may_be_run_together(written, skill_id):
    assert skills(f"Skills: Python, {written}, SQL") == {"python", skill_id, "sql"}


@pytest.mark.parametrize(
    "text", ["Many ideas, each an asset of the firm", "Panos Markou", "A nable, valle and letra"]
)
def test_a_short_name_is_not_run_together_into_another_word(text):
    assert skills(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MATLAB, PLC, Simulink", {"matlab", "plc-programming", "simulink"}),
        ("Skills\nLabVIEW, PLC", {"labview", "plc-programming"}),
        ("Embedded C, PLC", {"embedded-c", "plc-programming"}),
        ("Neo4j, KG, SPARQL", {"neo4j", "sparql"}),
        ("Kafka, NV, SQL", {"apache-kafka", "sql"}),
        ("Excel, SA, SQL", {"microsoft-excel", "sql"}),
        ("React, AG Grid, TypeScript", {"react", "ag-grid", "typescript"}),
        ("Python, AB testing, SQL", {"python", "a-b-testing", "sql"}),
        ("Python, SPA, React", {"python", "single-page-applications", "react"}),
        ("Python, SAS, R", {"python", "sas-programming", "r"}),
    ],
)
def test_two_letters_behind_a_comma_are_no_legal_form(text, expected):
    assert skills(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Engineer, Docker Garden PLC, Hull",
        "Data Engineer, Snowflake, SA - Paris",
        "Data Engineer, Docker AG, Bern",
        "Docker Garden, s.r.o., Brno",
    ],
)
def test_a_legal_form_behind_a_firms_name_is_one(text):
    assert skills(text) == set()


TWO_COLUMNS = """\
TOOLS                  EXPERIENCE
Power BI               Senior Data Analyst – Fernhill Foods
Tableau                2021 – 2024
Oracle                 Forecasts that the managers now trust more than the
Snowflake              numbers. No
PostgreSQL             BI Analyst – Hill Hotels
METHODS                2018 – 2021
Agile                  Dashboards in Superset, Excel, Python
Data quality           - Crystal Reports, SAP BusinessObjects
EDUCATION
BA, Example University
"""


def test_what_stands_beside_in_another_column_is_said_of_no_name():
    left = {"power-bi", "tableau", "oracle-database", "snowflake", "postgresql", "data-quality"}
    right = {"microsoft-excel", "python", "sap-crystal-reports", "sap-businessobjects"}
    assert left | right | {"agile"} <= skills(TWO_COLUMNS)


def test_names_found_in_columns_stand_where_the_given_text_has_them():
    mentions = find_skills(TWO_COLUMNS)
    assert all(TWO_COLUMNS[m.start : m.end] == m.surface for m in mentions)


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("PostgreSQL                  BI Analyst – Hill Hotels", "postgresql"),
        ("Java          Data Engineer, Fernhill, Leeds", "java"),
        ("Requirements gathering      - Crystal Reports, SQL", "requirements-gathering"),
    ],
)
def test_a_title_or_an_item_behind_a_wide_gap_is_of_another_column(text, skill_id):
    assert skill_id in skills(text)


@pytest.mark.parametrize(
    "text",
    [
        "App/Web Servers         IBM WebSphere 7.0/8.5, Tomcat",
        "IDE's                   Eclipse, RAD 7.5, IntelliJ",
        "Databases               Tomcat, Eclipse",
    ],
)
def test_a_label_with_a_wide_gap_and_a_list_behind_is_a_heading(text):
    assert skills(text).isdisjoint(
        {"application-servers", "web-servers", "integrated-development-environments", "databases"}
    )


@pytest.mark.parametrize("text", ["Non-Java shops", "for non-Python developers", "non–SQL stores"])
def test_what_is_not_of_a_name_is_no_claim_of_it(text):
    assert skills(text) == set()


def named(text):
    return [(m.surface, m.skill_id, m.version) for m in find_skills(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SQL Server2019", ("SQL Server2019", "sql-server", "2019")),
        ("Visual Studio2022", ("Visual Studio2022", "visual-studio", "2022")),
        (".NET Core3.1", (".NET Core3", "dotnet-core", "3.1")),
        (".NET6", (".NET6", "dotnet", "6")),
        (".NET8", (".NET8", "dotnet", "8")),
        ("ES2020", ("ES2020", "javascript", "2020")),
        ("MATLAB R2021b", ("MATLAB", "matlab", "R2021b")),
        ("Win 10", ("Win 10", "microsoft-windows", "10")),
    ],
)
def test_a_number_that_is_run_on_is_the_version(text, expected):
    assert named(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ASP. NET Core", ("ASP. NET Core", "asp-dotnet-core", "")),
        ("VB. NET", ("VB. NET", "vb-dotnet", "")),
        ("Vue. js", ("Vue. js", "vuejs", "")),
        ("P y t h o n", ("P y t h o n", "python", "")),
        ("Connect:Direct", ("Connect:Direct", "sterling-connect-direct", "")),
        ("Run:ai", ("Run:ai", "run-ai", "")),
        ("_Docker_", ("Docker", "docker", "")),
    ],
)
def test_a_name_is_itself_with_a_blank_a_colon_or_underscores(text, expected):
    assert named(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tools:Git, Languages:Java", {"git", "java"}),
        ("Room C 2 D E, grades A B C D", set()),
        ("Hosted asp. Net worth of the firm", set()),
    ],
)
def test_what_only_looks_like_such_a_name_is_none(text, expected):
    assert skills(text) == expected


def test_a_name_made_of_an_abbreviation_is_no_slip_for_another():
    assert "litespeed-cache" not in skills("Inference with LMCache, vLLM")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Planned paths with A*, D* Lite and RRT*", {"a-star-search", "d-star-lite", "rrt"}),
        ("Wrote a Hybrid A* planner", {"hybrid-a-star"}),
        ("Solved mazes by D*", {"d-star"}),
        ("Used the A* algorithm for a game", {"a-star-search"}),
    ],
)
def test_a_star_is_part_of_a_search(text, expected):
    assert expected <= skills(text)


@pytest.mark.parametrize(
    "text",
    ["A-levels: A* in Physics, A in Music", "**A** and **D**", "Maths (A*)", "vitamins A*, D*"],
)
def test_a_star_at_a_grade_or_of_markdown_is_no_search(text):
    assert not skills(text) & {"a-star-search", "d-star"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raised NDCG@10 by 4%.", {"ndcg"}),
        ("Metrics: Recall@K, hit@5", {"ranking-metrics"}),
        ("Precision@k of search", {"ranking-metrics"}),
    ],
)
def test_what_a_metric_is_at_is_no_address(text, expected):
    assert expected <= skills(text)


@pytest.mark.parametrize("text", ["python@10.example.com", "python@kit.example", "me@python.org"])
def test_an_address_is_no_metric(text):
    assert skills(text) == set()
