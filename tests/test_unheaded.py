"""Jobs under headings that nobody knows, or under none: they are jobs all the same."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text
from skillmatch.read.sections import heading_kind

HEAD = "Mila Vandeput\n\nSummary\nI like machines.\n\n"
JOB = "Engineer, Dijk, Jan 2020 - Present\n- Built fraud models in PyTorch.\n"
STUDY = "MSc Statistics, Hill University, 2016 - 2018\n- Survival analysis in R\n"
END = "\nLanguages\nDutch\n"


def kind_of(text, words):
    return document_from_text(text).section_at(text.index(words))


def jobs_of(text):
    document = document_from_text(text)
    return [
        (entry.first_month // 12, entry.last_month and entry.last_month // 12)
        for entry in document.entries
        if entry.section == "experience"
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("CLIENT ENGAGEMENTS", "experience"),
        ("Selected client work", "experience"),
        ("Mandates", "experience"),
        ("Academic positions", "experience"),
        ("Freelance", "experience"),
        ("Where I worked", "experience"),
        ("Projektmandate", "experience"),
        ("Opdrachten", "experience"),
        ("Capstone project", "projects"),
        ("Things I built", "projects"),
        ("Tooling", "skills"),
        ("Learning", "courses"),
        ("Master's thesis", "education"),
    ],
)
def test_a_heading_is_known_in_more_spellings(line, kind):
    assert heading_kind(line) == kind


@pytest.mark.parametrize("line", ["Learning", "Consulting", "Industry", "Technology", "Roles"])
def test_a_word_that_ends_a_line_of_others_is_no_heading(line):
    text = f"{HEAD}Experience\nAnalyst, Acme, 2019 - 2020\nMachine\n{line}\n- Counted things"
    assert kind_of(text, "- Counted") == "experience"
    assert line not in {section.title for section in document_from_text(text).sections}


@pytest.mark.parametrize(
    "heading", ["Wanderings", "MY PATH SO FAR", "Where life took me", "Ships I sailed on:"]
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("above", ["Summary\nI like machines.", "Skills\nGo, SQL"])
def test_a_dated_job_opens_experience_under_any_wording(heading, gap, above):
    text = f"Mila Vandeput\n\n{above}\n\n{heading}{gap}{JOB}{END}"
    assert kind_of(text, "Built fraud") == "experience"
    assert kind_of(text, "Engineer, Dijk") == "experience"
    assert kind_of(text, "Dutch") == "languages"
    assert jobs_of(text) == [(2020, None)]


def test_jobs_told_by_labels_are_jobs():
    text = (
        f"{HEAD}ASSIGNED TO\n\nClient: a harbour (Jan 2021 - Mar 2023)\nRole: ML lead\n"
        f"Environment: Python, Spark\nForecast the tides.\n{END}"
    )
    assert kind_of(text, "Forecast") == "experience"
    assert jobs_of(text) == [(2021, 2023)]


def test_studies_below_an_unknown_heading_are_education():
    text = f"{HEAD}Benches I sat on\n\n{STUDY}{END}"
    assert kind_of(text, "Survival") == "education"


def test_jobs_and_studies_below_one_unknown_heading_are_told_apart():
    text = f"{HEAD}Wanderings\n\n{JOB}\n{STUDY}{END}"
    assert kind_of(text, "Built fraud") == "experience"
    assert kind_of(text, "Survival") == "education"


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("Skills\nGo\n\nDatabases\nPostgreSQL 2012 - 2016", "PostgreSQL"),
        ("Skills\nPython (2015 - 2021)\nAnsible", "Ansible"),
        ("Certifications\n\nCloud\n\nKubernetes administrator course 2020 - 2023", "Kubernetes"),
        ("Education\n\nHill University\n\nMSc Statistics, 2016 - 2018", "MSc"),
        ("Projects\n\nTide tables\nDeveloper, Jan 2020 - Mar 2021", "Developer"),
        ("Summary\nIn 2015 - 2019 I worked as an engineer in three countries.", "countries"),
    ],
)
def test_what_has_dates_and_is_no_job_stays_where_it_is(section, words):
    text = f"Mila Vandeput\n\n{section}\n{END}"
    assert kind_of(text, words) == section.split("\n")[0].casefold()


def test_a_job_in_a_summary_without_any_heading_of_its_own_is_one():
    assert kind_of(f"{HEAD}{JOB}{END}", "Built fraud") == "experience"


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("2019 - now at Mobilpay: fraud models in PyTorch on Spark.", (2019, None)),
        ("2009-2016  ML Scientist, Zeeland. Learning to rank, and spam detection.", (2009, 2016)),
        ("Data Analyst, Acme Ltd, 03/2017 - 05/2019", (2017, 2019)),
        ("Mar 2017 - May 2019: Postdoc @ Hill Institute", (2017, 2019)),
        ("2017 - 2019 Werkstudentin bei Beta GmbH", (2017, 2019)),
    ],
)
@pytest.mark.parametrize("end", ["", END])
def test_a_job_on_one_line_needs_no_heading(line, years, end):
    text = f"Mila Vandeput\n{line}\n{end}"
    assert jobs_of(text) == [years]
    assert document_from_text(text).section_at(3) == "header"


def test_jobs_within_running_text_are_jobs():
    text = (
        "Mila V., ML engineer. 2019-now at Mobilpay: fraud models (XGBoost) retrained daily, for "
        "30M payments. Before that 2016-2019 data analyst. Python, SQL, Airflow, Docker.\n"
    )
    assert jobs_of(text) == [(2019, None), (2016, 2019)]
    assert kind_of(text, "Airflow") == "header"  # a row of names behind the jobs is of none


@pytest.mark.parametrize(
    "text",
    [
        "Mila\nMoved 40 tables. 2019-2021 saw three outages.\n",
        "Mila\nThe plan of 2019-2021 was mine.\n",
        "Mila\nPython, 2019 - 2021\n",
    ],
)
def test_dates_of_other_things_are_no_jobs(text):
    assert jobs_of(text) == []


def test_a_paragraph_behind_the_last_job_on_one_line_is_no_part_of_it():
    text = (
        "Mila Vandeput\n\n2019 - now at Mobilpay: fraud models in PyTorch and Spark, deployed on "
        "SageMaker, watched day and night.\n\nI read papers and tinker with JAX.\n\nSkills\nGo\n"
    )
    assert kind_of(text, "fraud") == "experience"
    assert kind_of(text, "tinker") == "header"


CAPITALS = "MILA VANDEPUT\n\nEXPERIENCE\nEngineer, Acme, 2019 - 2022\n- Built things\n\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{CAPITALS}GEAR\nPython, SQL, Docker\n\nEDUCATION\nMSc", "SQL"),
        (f"{CAPITALS}EDUCATION\nMSc, 2018\n\nIN MY BAG\n\nCode: Python, SQL, Go\n", "SQL"),
        (f"Mila\n\nExperience\n{JOB}\nTools I am fond of\n\nPython, SQL, Docker\n", "SQL"),
    ],
)
def test_a_list_of_names_below_an_unknown_heading_is_one_of_skills(text, words):
    assert kind_of(text, words) == "skills"


@pytest.mark.parametrize(
    "below",
    [
        "Search platform\nPython, SQL, Docker\n",
        "Tools we wrote\n- Built three of them, in Go, for all of the firm\n",
        "Acme Ltd\nLeeds, York, Hull\n",
    ],
)
def test_a_list_within_a_job_stays_there(below):
    text = f"Mila\n\nExperience\n{JOB}\n{below}\nEducation\nMSc"
    assert kind_of(text, below.split("\n")[1]) == "experience"


def test_a_title_below_dates_and_place_shows_a_job_or_a_study_without_headings():
    jobs = "06/2020 - PRESENT   Leeds, England\nTESTER - ACME\nTest plans for wind pumps."
    study = "2015 - 2017   Hull, England\nMSc Statistics"
    text = f"Name: Mila Vandeput\nBorn: 12/03/1992\n\n{jobs}\n\n{study}\n"
    assert kind_of(text, "wind pumps") == "experience"
    assert kind_of(text, "MSc") == "education"


@pytest.mark.parametrize("former", ["Former", "Ex", "Previously the"])
def test_what_somebody_formerly_was_for_years_is_a_job_among_highlights_too(former):
    item = f"- {former} Speech Engineer of the tide line (2012-2020)\n"
    text = f"Ann Lund\n\nCareer Highlights\n{item}- Wrote of lakes\n\nSkills\nGo\n"
    assert jobs_of(text) == [(2012, 2020)]


@pytest.mark.parametrize(
    "item", ["Former home of the tide line (2012-2020)", "Friend of the tide line (2012-2020)"]
)
def test_other_highlights_with_years_are_none(item):
    assert jobs_of(f"Ann Lund\n\nCareer Highlights\n- {item}\n\nSkills\nGo\n") == []
