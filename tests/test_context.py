"""Context: employers, degrees, titles, headings, schools, certificates and addresses claim nothing.

Each table has sentences in which the name is no skill, and close ones in which it is.
"""

from __future__ import annotations

import pytest

from skillmatch import find_skills
from skillmatch.find import judge_names


def skills(text):
    return {m.skill_id for m in find_skills(text)}


def reasons(text):
    return {j.skill_id: j.why for j in judge_names(text) if not j.accepted}


NO_SKILL = {
    "employer": [
        ("NETWORK ENGINEER HEDGEROW WIRELESS - Irving, TX May 2016", "wireless-networking"),
        ("Interned at Databricks in Leeds.", "databricks"),
        ("Joined Snowflake in 2020.", "snowflake"),
        ("Client: Snowflake", "snowflake"),
        ("Employer: Databricks", "databricks"),
        ("Docker Inc, Boston", "docker"),
        ("Kafka Labs, Boston", "apache-kafka"),
        ("Tableau Consulting Ltd", "tableau"),
        ("Snowflake Retail Group", "snowflake"),
        ("ETL Developer - Snowflake Alley", "snowflake"),
        ("Docker & Sons Optical, Boston", "docker"),
        ("company - Docker Valley", "docker"),
        ("Tableau Lane Insurance", "tableau"),
        ("Data Engineer, Snowflake, Leeds", "snowflake"),
        ("Senior Data Analyst, Docker Pharmacare Benefits      2015 - 2019", "docker"),
        ("Stage door steward at the Docker cinema", "docker"),
        ("Bar work at the Docker Arena, Hilltown", "docker"),
        ("Catered lunches for Docker's Amsterdam staff", "docker"),
        ("church organ, Docker (spouse) and two cats", "docker"),
        ("Data Engineer | Snowflake | 2019 - 2021", "snowflake"),
        ("Snowflake, Leeds, UK - Data Engineer, 2019", "snowflake"),
        ("Databricks, San Marlow | Recruiter, 2019", "databricks"),
        ("Docker Flooring Direct - Dallas, TX May 2014 to May 2016", "docker"),
        ("Docker Harvest Foods, Portland OR", "docker"),
        ("Barista, Docker & Honey Coffee", "docker"),
        ("Quality engineer, Docker Auto Castings, Rajkot", "docker"),
        ("Vision Engineer - Larkspur Robotics", "robotics"),
        ("Fernhill Machine Learning GmbH", "machine-learning"),
        ("Night auditor, Hotel Scala, Budapest", "scala"),
        ("Waiter at Bar Re Keras, Ivrea", "keras"),
        ("Guest relations, Figma Beach Resort, Split", "figma"),
        ("Facilities assistant, Looker Dublin office: cards and keys", "looker"),
        ("Sales development representative, Datadog, Boston", "datadog"),
        ("Docker Media, DevOps: Terraform, AWS.", "docker"),
    ],
    "degree": [
        ("Master's in Machine Learning, 2020", "machine-learning"),
        ("BSc in Artificial Intelligence, 2020", "artificial-intelligence"),
        ("Bachelor of Science in Computer Vision from Hill College", "computer-vision"),
        ("M.S. in Robotics, Hill University", "robotics"),
        ("B.Tech in Data Science", "data-science"),
        ("B.S. Business Analytics, Hill University", "business-analytics"),
        ("EDUCATION\nMS Statistics, Hill University, 2013", "statistics"),
        ("Degree in Computer Science, Machine Learning, or a related field", "machine-learning"),
        ("Degree in Physics, Statistics or Robotics", "statistics"),
        ("A levels: Geography, French, Statistics", "statistics"),
        ("BA (Hons) Machine Learning, Hill University", "machine-learning"),
        ("Diploma in Computing (Cyber Security), Hill Institute", "cybersecurity"),
        ("PG Program in Data Science", "data-science"),
        ("A.A.S. Data Processing, Hill Institute", "data-processing"),
    ],
    "job title": [
        ("Java Developer at Acme", "java"),
        ("Python/Java Developer", "python"),
        ("SQL Developer", "sql"),
        ("Python Trainer", "python"),
        ("Machine Learning Engineer with six years", "machine-learning"),
        ("machine learning engineer with six years", "machine-learning"),
        ("Java Lead Developer", "java"),
        ("Senior SRE, Hill Ltd, Leeds", "site-reliability-engineering"),
    ],
    "heading": [
        ("Machine Learning: TensorFlow, Keras", "machine-learning"),
        ("• Data Visualization: Tableau", "data-visualization"),
        ("Data Engineering:- Airflow, SQL", "data-engineering"),
        ("• Version control - Git, SVN", "version-control"),
        ("Version control Git, SVN", "version-control"),
        ("Java, JDK21 Machine Learning: Keras", "machine-learning"),
        ("Back end | Node.js, Express", "backend-development"),
        ("Cloud / DevOps\t|\tAWS, Docker", "devops"),
        ("Agile     Jira, Confluence", "agile"),
        ("Deep Learning     PyTorch, LSTM, ONNX Runtime", "deep-learning"),
        ("Machine Learning/DL\tPyTorch, scikit-learn", "machine-learning"),
        ("Robotics/Deep Learning      PyTorch, ROS 2", "deep-learning"),
    ],
    "institution": [
        ("School of Machine Learning", "machine-learning"),
        ("Institute of Deep Learning", "deep-learning"),
        ("Department of Computer Vision", "computer-vision"),
        ("Center for Artificial Intelligence", "artificial-intelligence"),
        ("Member of Docker cultural club", "docker"),
        ('"Why maps lie", AI Meetup Hamburg', "artificial-intelligence"),
        ("Helped at the Machine Learning Conference in Leeds", "machine-learning"),
        ("Docker Museum, Prague", "docker"),
    ],
    "others": [
        ("Experience\nAnalyst, Hill Docker Team      07/2018 – 02/2021\nWrote reports", "docker"),
    ],
    "name of a project": [('Project "Robotics"', "robotics")],
    "ordinary word": [
        ("Represented every jenkins of the port", "jenkins"),
        ("A picture book about two jenkins", "jenkins"),
    ],
    "name or address": [
        ("Reference: Prof. Giuseppe Docker, Turin", "docker"),
        ("Reported to Ms. Carol Jenkins, head of the Java group", "jenkins"),
        ("Docker Vasiliou, Primary School Teacher, Larissa", "docker"),
    ],
    "speciality of a job title": [
        ("Frontend Developer (React)\nHill Ltd, Leeds", "react"),
        ("Full-Stack Engineer (Node / React)", "nodejs"),
        ("Senior Embedded Developer (m/f/d) - Linux", "linux"),
        ("Web Developer - JavaScript - React", "react"),
    ],
    "hobby": [
        ("Hobbies are hiking, Python and reading", "python"),
        ("Wrote Java.\nFun: canoe, Docker and Kubernetes", "kubernetes"),
    ],
    "another meaning": [
        ("Volunteer Police Cadets (VPC), Hilltown", "amazon-vpc"),
        ("Banker, ML (Meadow Lending)", "machine-learning"),
    ],
    "certificate": [
        ("Deep Learning Specialization", "deep-learning"),
        ("Machine Learning Bootcamp", "machine-learning"),
        ("Machine Learning Nanodegree", "machine-learning"),
    ],
    "address": [
        ("ann@python.org", "python"),
        ("ann.jenkins@hill.example.com", "jenkins"),
        ("https://github.com/ann/docker", "docker"),
        ("github.com/ann/pytorch-things", "pytorch"),
        ("www.docker.com/java", "java"),
        ("linkedin.com/in/python-ann", "python"),
        ("GitHub: https://git.example.com", "github"),
        ("Python.org", "python"),
    ],
}


@pytest.mark.parametrize(
    ("why", "text", "skill_id"),
    [(why, text, skill_id) for why, rows in NO_SKILL.items() for text, skill_id in rows],
)
def test_a_name_is_no_skill_where_it_is_something_else(why, text, skill_id):
    assert skill_id not in skills(text)
    assert reasons(text)[skill_id] == why


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Good at Python.", "python"),
        ("Microsoft Certified Associate - Python and Java", "python"),
        ("Deep Learning      Python      SQL", "deep-learning"),
        ("Ran Azure Policy, Private Link and ExpressRoute.", "azure-policy"),
        ("Methodologies: Agile-Scrum, V model", "agile"),
        ("Wrote the service in Go for scoring", "go"),
        # A list in small letters may have lost its commas.
        ("aws (ec2 eks rds route53 iam) gcp (gke gcs) python", "google-cloud"),
        # A list behind a title is a list of skills.
        ("Backend Developer (Go 1.20, NATS, CockroachDB)", "go"),
        ("Tools: SQL Developer (Oracle), Toad", "oracle-database"),
        ("Built the status bar in Swift and the settings in Kotlin", "swift"),
        ("Jenkins Pipelines, Software Engineer at Hill Ltd", "jenkins-pipeline"),
        ("Excellent at SQL", "sql"),
        ("Client: Docker Inc. Shipped with Docker.", "docker"),
        ("Built a warehouse on Snowflake.", "snowflake"),
        ("Studied robotics on weekends", "robotics"),
        ("B.Tech in Data Science. Wrote Java.", "java"),
        ("Degree in Computer Science, Machine Learning, or related field, and Python.", "python"),
        ("Wrote tools as a java developer.", "java"),
        ("Mentored Java developers", "java"),
        ("Administered it with SQL Server Manager", "sql-server"),
        ("Machine Learning: TensorFlow, Keras", "tensorflow"),
        ("Databases: MySQL, Redis", "mysql"),
        ("Python: wrote tools", "python"),
        ("Taught version control - Git among others", "version-control"),
        ("Java Developer - Docker and Kafka", "docker"),
        ("Skills: Python, Git, Docker Data Scientist Fernhill", "docker"),
        ("Data Engineer, Snowflake, Airflow", "snowflake"),
        ("Snowflake, Docker, dbt - 2019", "snowflake"),
        ("DevOps Engineer, Docker (2019)", "docker"),
        ("Pushed code to GitHub: 40 commits", "github"),
        ("Virtual Private Cloud (VPC)", "amazon-vpc"),
        ("Learning by machine (ML)", "machine-learning"),
        ("Convolution Neural Nets (CNN)", "convolutional-neural-networks"),
        ("Applied machine learning to schools", "machine-learning"),
        ("Wrote asp.net and node.js", "nodejs"),
        ("See https://ann.example.com and Python", "python"),
        ("Mail ann@hill.example.com, Python", "python"),
        ("Led the data science team", "data-science"),
        ("Worked in the business intelligence team", "business-intelligence"),
        ("Set up a docker container", "docker"),
        ("Toad, Docker Jr. Analyst Fernhill Foods - Lubbock, TX June 2019", "docker"),
        ("Docker & Kubernetes", "docker"),
        ("Vendor master in Docker", "docker"),
        ("Mobile: Kotlin, Dart", "kotlin"),
        ("Hosted at Docker, behind a proxy.", "docker"),
        ("Google Tag Manager, A/B testing of the shop", "a-b-testing"),
        ("• CI/CD pipelines for nine services", "ci-cd"),
    ],
)
def test_the_same_names_count_in_plain_sentences(text, skill_id):
    assert skill_id in skills(text)


RESUME = """\
Ann Example

Experience
Fernhill Robotics, Portland, May 2019 – Present
- Built robotics controllers in Python.
Robotics project, Jan 2018 – Apr 2019
- Wrote C++.
"""


def test_the_line_of_a_job_claims_no_concept_and_the_line_of_a_project_does():
    lines = [
        RESUME[RESUME.rfind("\n", 0, m.start) + 1 : m.start]
        for m in find_skills(RESUME)
        if m.skill_id == "robotics"
    ]
    assert lines == ["- Built ", ""]


def test_a_heading_claims_nothing():
    text = "Ann Example\n\nMachine Learning Projects\nBuilt a ranker in Java.\n"
    assert "machine-learning" not in skills(text)
    assert "java" in skills(text)


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Skills\nRust\nCI/CD Terraform", True),
        ("Skills\nMLflow XGBoost C++\nCI/CD Terraform NumPy", True),
        ("Skills\nCI/CD Terraform\nRust Docker", True),
        ("Skills\nCI/CD Jenkins", False),
        ("Skills\nLanguages Python, Java\nCI/CD Jenkins", False),
        ("Skills\nVersion control Git\nCI/CD Jenkins\nIaC Terraform", False),
    ],
)
def test_the_head_of_a_list_is_a_skill_where_names_stand_in_rows(text, stands):
    assert ("ci-cd" in skills(text)) is stands


JOB = """\
Ann Example
Builds web and mobile applications, and robots for off-road use with OpenCV

Experience
Analyst, Fernhill Foods, May 2019 – Present
- Survival analysis: Kaplan-Meier, Cox regression
- Front end: React, Redux

Skills
Machine Learning: Keras, XGBoost
"""


@pytest.mark.parametrize(
    ("skill_id", "counts"),
    [
        ("survival-analysis", True),  # what was done in a job
        ("frontend-development", False),  # what its tools stand under
        ("machine-learning", False),
        ("opencv", True),  # neither a mobile number nor a road makes a line an address
    ],
)
def test_a_label_in_a_job_says_what_was_done(skill_id, counts):
    assert (skill_id in skills(JOB)) is counts


@pytest.mark.parametrize("form", ["Oy", "Sp. z o.o.", "s.r.o.", "Manpower"])
def test_a_legal_form_makes_an_employer(form):
    assert skills(f"Engineer, Docker Garden {form}, Turku") == set()


def test_where_one_worked_is_an_employer():
    assert skills("Worked at Databricks for a year.") == set()


@pytest.mark.parametrize("text", ["Head of Machine Learning at Acme", "Director of Data Science"])
def test_a_title_with_its_noun_in_front_is_a_title(text):
    assert skills(text) == set()


def test_a_subject_straight_behind_the_degree_is_part_of_it():
    assert skills("M.S. Robotics, Hill University") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ASP.NET/C#", ["asp-dotnet", "csharp"]),
        ("ADO.NET/Entity Framework", ["ado-dotnet", "entity-framework"]),
        ("JavaScript/ASP.NET/C#", ["javascript", "asp-dotnet", "csharp"]),
        ("Angular/.NET/SQL", ["angular", "dotnet", "sql"]),
        ("vb.net/c#", ["vb-dotnet", "csharp"]),
        ("VB.NET/Zorbs 4/C#", ["vb-dotnet", "csharp"]),
        ("Socket.io/Express/Node.js.", ["socket-io", "expressjs", "nodejs"]),
        ("fast.ai/PyTorch", ["fastai", "pytorch"]),
        ("Draw.io/Visio", ["draw-io", "microsoft-visio"]),
        # addresses of sites, known or not
        ("socket.io/docs/express", []),
        ("draw.io/python", []),
        ("Socket.io/jim/Express", []),
        ("www.asp.net/python", []),
        ("https://asp.net/python", []),
        ("ann@socket.io/Python", []),
        ("ann-example.net/python", []),
        ("GitHub.com/Python", []),
    ],
)
def test_slashes_part_names_that_end_like_hosts_and_pages_of_sites(text, expected):
    found = [m.skill_id for m in find_skills(f"Built things with it: {text} and so on.")]
    assert found == expected


def test_a_host_name_of_any_domain_is_an_address():
    assert skills("Contact: docker.io") == set()


BELOW_A_TITLE = "Experience\nQA Engineer 02/2018 – 04/2021\n{}\n- Tested in Selenium."


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        (BELOW_A_TITLE.format("Django Street Coffee Roasters, Bath"), {"selenium"}),
        (
            BELOW_A_TITLE.format("Django, Flask, PostgreSQL"),
            {"django", "flask", "postgresql", "selenium"},
        ),
        ("Skills\nPython\n\nReferences\nMs Scala Jensen, Keras Quay Seafood", {"python"}),
        ("Skills\nPython\nNot my thing: Java, C++", {"python"}),
    ],
    ids=["employer-below-the-title", "tools-below-the-title", "references", "not-my-thing"],
)
def test_names_of_employers_and_referees_and_what_one_leaves_to_others_are_no_claims(text, claimed):
    found = find_skills(text)
    assert {m.skill_id for m in found if m.status == "claimed"} == claimed


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Introduced SRE practices: SLOs, error budgets", "site-reliability-engineering"),
        ("Introduced unit testing: JUnit and Mockito in 12 services.", "unit-testing"),
        ("- Built data pipelines: Airflow, dbt", "data-pipelines"),
        ("Implemented RAG: chunking, Qdrant", "retrieval-augmented-generation"),
        ("Led the move to Continuous Integration: Jenkins, GitLab CI", "continuous-integration"),
    ],
)
def test_behind_a_verb_a_concept_before_a_colon_is_what_was_done(text, skill_id):
    assert skill_id in skills(text)


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Automated Testing: Selenium, Cypress", "test-automation"),
        ("Distributed Systems: Kafka, gRPC", "distributed-systems"),
        ("Applied Machine Learning: PyTorch, Keras", "machine-learning"),
        ("DevOps practices: Jenkins, Docker", "devops"),
    ],
)
def test_a_participle_that_is_part_of_a_label_is_no_verb(text, skill_id):
    assert skill_id not in skills(text)


def test_a_place_between_an_employer_and_years_is_one_where_line_ends_are_lost():
    text = (
        "Jo Fox EXPERIENCE Senior analyst, Hill Foods, Basel, 2020–present • Wrote the reports on "
        "capital and IFRS for the board • Ran the yearly audit of risk models in Python and SQL"
    )
    assert skills(text) >= {"python", "sql"}
    assert "basel" not in skills(text)
