"""Entries: which dates begin a job, where its title begins, and which lines are its own."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text
from skillmatch.read.entries import find_entries
from skillmatch.read.sections import find_sections

# ruff: noqa: E501 - a layout reads best with its lines as they are
# Each layout is the section of a resume, its entries as (first year, first words, last words).
LAYOUTS = {
    "dates on the line of the title": (
        "Engineer, Acme, 2019 - 2021\n• Built it.\n• Ran it.\nTester, Beta, 2017 - 2019\n• Broke it.",
        [(2019, "Engineer,", "Ran it."), (2017, "Tester,", "Broke it.")],
    ),
    "dates below title and employer": (
        "Engineer\nAcme Ltd\n2019 - 2021\n• Built it.\nTester\nBeta Ltd\n2017 - 2019\n• Broke it.",
        [(2019, "Engineer", "Built it."), (2017, "Tester", "Broke it.")],
    ),
    "with empty lines between": (
        ("Engineer\n\nAcme -  Leeds -\n\nJune 2019 to Present\n\n• Built it.\n\nTester\n\nBeta -\n\n"
        "https://www.example.org/r/ann\n\nMay 2017 to June 2019\n\n• Broke it."),
        [(2019, "Engineer", "Built it."), (2017, "Tester", "Broke it.")],
    ),
    "dates on the line below the title, beside the employer": (
        "Engineer\nAcme, Leeds · since 04/2019\n• Built it.\nTester\nBeta · 2017 - 2019\n• Broke it.",
        [(2019, "Engineer", "Built it."), (2017, "Tester", "Broke it.")],
    ),
    "dates before the title, in a margin": (
        "2019 - 2021 Engineer, Acme\n• Built it.\n2017 - 2019 Tester, Beta\n• Broke it.",
        [(2019, "2019 - 2021 Engineer", "Built it."), (2017, "2017 - 2019 Tester", "Broke it.")],
    ),
    "dates above the title": (
        "2019 - 2021\nEngineer, Acme\n• Built it.\n2017 - 2019\nTester, Beta\n• Broke it.",
        [(2019, "2019 - 2021", "Built it."), (2017, "2017 - 2019", "Broke it.")],
    ),
    "dates at the end of the bullets": (
        "Engineer, Acme\n• Built it.\n• Ran it.\n2019 - 2021\n\nTester, Beta\n• Broke it.\n2017 - 2019",
        [(2019, "Engineer,", "2019 - 2021"), (2017, "Tester,", "2017 - 2019")],
    ),
    "a company with several titles": (
        ("ACME LTD, Leeds 2009 - present\nDirector (2015 - present)\n• Led it.\n"
        "Manager (2009 - 2015)\n• Built it.\nBETA LTD 2005 - 2009\n• Tested it."),
        [(2009, "ACME LTD", "present"), (2015, "Director", "Led it."),
         (2009, "Manager", "Built it."), (2005, "BETA", "Tested it.")],
    ),
    "several titles, as LinkedIn exports them": (
        ("Acme\n5 years 2 months\nLead\nJanuary 2021 - Present (2 years)\nLeads the team that runs it.\n"
        "Engineer\nDecember 2017 - January 2021 (3 years 2 months)\nBuilt what the team runs now."),
        [(2021, "Acme", "runs it."), (2017, "Engineer", "runs now.")],
    ),
    "several titles at one employer, parted by empty lines": (
        ("Acme Ltd, Leeds\nLead\nJan 2021 - Present\nTeam and budget\n\nEngineer\nMay 2018 - Dec 2020\n"
        "Search in Go\n\nBeta Ltd, York\nTester\n2016 - 2018\nBroke it."),
        [(2021, "Acme Ltd", "budget"), (2018, "Engineer", "in Go"), (2016, "Beta Ltd", "Broke it.")],
    ),
    "several titles at one employer, without empty lines": (
        ("Acme Ltd, Leeds\nLead\nJan 2021 - Present\nLed the team\nEngineer\nMay 2018 - Dec 2020\n"
        "Built search engines\nManaged Services Ltd, York\nTester\n2016 - 2018\nBroke it."),
        [(2021, "Acme Ltd", "the team"), (2018, "Engineer", "engines"),
         (2016, "Managed Services Ltd", "Broke it.")],
    ),
    "dates below the work": (
        "Engineer, Acme\n\nBuilt the search of shops\n\n2019 - 2021\n\nTester, Beta\n\nBroke it in the end\n\n2017 - 2019",
        [(2019, "Engineer, Acme", "2021"), (2017, "Tester, Beta", "2019")],
    ),
    "a student's job below another": (
        ("Parental leave\n02/2019 – 09/2019\nWorking student, benches\nAcme GmbH, Ulm · 03/2014 – 09/2016\n"
        "• Built it."),
        [(2019, "Parental leave", "09/2019"), (2014, "Working student", "Built it.")],
    ),
    "an employer and a job that empty lines part each time": (
        ("Acme Ltd\n\nLead\n2021 - 2023\nTeam and budget\n\nBeta Ltd\n\nEngineer\n2018 - 2020\nBroke it."),
        [(2021, "Acme Ltd", "budget"), (2018, "Beta Ltd", "Broke it.")],
    ),
    "projects for clients": (
        ("company - Acme\ndescription - Project: Ledger\nClient: Bank\nEnvironment: Hadoop\n"
        "Duration: Aug 2017 to till date\n• Built it.\n\ncompany - Acme\ndescription - Project: Box\n"
        "Duration: Jan 2015 to July 2017\n• Ran it.\n\ncompany - Beta\ndescription - Trainee."),
        [(2017, "company - Acme", "Built it."), (2015, "company - Acme", "Ran it.")],
    ),
    "jobs in a list": (
        "• Engineer | Acme | 2019 - 2021\nBuilt it.\n• Tester | Beta | 2017 - 2019\nBroke it.",
        [(2019, "• Engineer", "Built it."), (2017, "• Tester", "Broke it.")],
    ),
    "jobs in a list that tells their work on the same line": (
        ("• Engineer at Acme, Jan 2019 – Dec 2021. Built the search that all of the shops of a group in "
        "four countries use each day.\n• Tester, Beta (2017 – 2019): the search of a museum"),
        [(2019, "• Engineer", "each day."), (2017, "• Tester", "museum")],
    ),
    "a range that overlaps another": (
        "Engineer, Acme, 2019 - 2021\n• Built it.\nTutor, Beta, 2020 - 2022\n• Taught it.",
        [(2019, "Engineer", "Built it."), (2020, "Tutor", "Taught it.")],
    ),
    "arrows": (
        "ACME AB 2021-03 ->\nLead\n- Built it.\n\nBETA AB 2018-08 -> 2021-02\n- Ran it.",
        [(2021, "ACME", "Built it."), (2018, "BETA", "Ran it.")],
    ),
    "a season and a year among ranges": (
        "Engineer, Acme, 2019 - 2021\n• Built it.\n\nIntern, Beta, Summer 2018\n• Broke it.",
        [(2019, "Engineer", "Built it."), (2018, "Intern", "Broke it.")],
    ),
    "dates at the right edge of the titles": (
        "pgslow 2023 – now\n• Built it.\nLost & Found Winter 2022\n• Ran it.",
        [(2023, "pgslow", "Built it."), (2022, "Lost", "Ran it.")],
    ),
    "a season at the right edge": (
        "Lost & Found Winter 2022\n• Ran it.",
        [(2022, "Lost", "Ran it.")],
    ),
    "single years only": (
        "Rota helper (2019)\n• Built it.\nMap of wells, 2018\n• Drew it.",
        [(2019, "Rota", "Built it."), (2018, "Map", "Drew it.")],
    ),
    "a name that begins small": (
        "Engineer\nAcme\n2019 - 2021\niOS Engineer\nBeta\n2017 - 2019\nBuilt the app that was sold.",
        [(2019, "Engineer", "2021"), (2017, "iOS Engineer", "sold.")],
    ),
    "an end that is left open": (
        "stargaze 2021 –\nmaintainer\n• Built it.\nHelper, Food Bank (2018 – )\n• Ran it.",
        [(2021, "stargaze", "Built it."), (2018, "Helper", "Ran it.")],
    ),
    "two dates on a line": (
        "Nurse, Intensive Care (Band 6, deputy from 2021) Mar 2018 – Dec 2025\n• Cared.",
        [(2018, "Nurse", "Cared.")],
    ),
}  # fmt: skip


def first_and_last(document):
    return [
        (entry.first_month // 12, document.text[entry.start : entry.end].strip())
        for entry in document.entries
    ]


@pytest.mark.parametrize(("layout", "expected"), LAYOUTS.values(), ids=list(LAYOUTS))
def test_an_entry_covers_its_title_and_its_lines_and_no_others(layout, expected):
    document = document_from_text(f"Experience\n{layout}\nSkills\nSQL\n")
    found = first_and_last(document)
    assert [year for year, _ in found] == [year for year, _, _ in expected]
    for (_, words), (_, first, last) in zip(found, expected, strict=True):
        assert words.startswith(first)
        assert words.endswith(last)


@pytest.mark.parametrize(
    "line",
    [
        "• Product owner for the data part since 2021; team of four.",
        "• Domain upgrade 2008 to 2016, DNS, DHCP.",
        "• Led the move to the cloud (2019 - 2020).",
        "• Migrated the data from Jan 2019 to March 2020",
        "- Windows Server 2012 - 2019",
        "• Mentored an engineer, a tester, 2019 – 2020: both stayed.",
        "• Started a course on maps that was never finished 2019 - 2020.",
        "• The lead engineer, 2019 – 2020. Moved the archive.",
        "• Built the search that the whole group used\nfrom 2019 to 2020 in all its shops.",
        "• From 2019 Spring Boot and Git.",
        "I moved the archive between 2018 and 2020 with a team of four people.",
        "Parcels, owners and payments since 1988",
        "• Won the prize of the year 2018",
        "• First tries with neural networks for the likeness of pictures (2018–2019).",
        "• Spoke at the meetings of 2018 and 2019",
        "Date of birth: 12.03.1990",
        "Born 3 May 1990",
    ],
)
def test_dates_in_a_sentence_begin_no_entry(line):
    text = f"Experience\nEngineer, Acme, 2017 - 2022\n• Built it.\n{line}\n• Ran it.\nSkills\nGo"
    (entry,) = document_from_text(text).entries
    assert text[entry.start : entry.end].strip().endswith("Ran it.")


@pytest.mark.parametrize("section", ["Experience", "Projects", "Education"])
@pytest.mark.parametrize(
    "title",
    [
        "Birdsong classifier 2021",
        "Birdsong classifier Jun 2021",
        "pgslow 2021",
        "Data Analyst, Foo Ltd 2021",
        "MSc Data Science 2021",
        "University of Leeds 2021",
        "Teaching Assistant 2021",
        "Engineering Manager at Foo 2021",
        "Certified Scrum Master 2021",
        "Web-based planner for nurses 2021",
        "Intern (summer) 2021",
        "Final Year Project 2021",
    ],
)
def test_a_title_that_runs_up_to_one_date_begins_an_entry(section, title):
    text = f"{section}\n{title}\n• Built it.\nSkills\nGo"
    assert first_and_last(document_from_text(text)) == [(2021, f"{title}\n• Built it.")]


@pytest.mark.parametrize(
    "line",
    [
        "Visual Studio 2019",
        "Windows Server 2016",
        "Java, Spring, SQL Server 2019",
        "Environment: Java, Oracle, Tomcat 2016",
        "MS Office 2016",
        "Visio, MS Project 2016",
        "Red Hat Enterprise Linux 2019",
        "Salary EUR 2000",
        "Moved the archive to Azure 2019",
        "Built Foo Search 2019",
        "I was the winner of Foo Cup 2019",
        "Phone +44 20 7946 2010",
        "• Spoke at Data Summit 2019",
        "• Showed the forecasts that we had built for the city\nData Summit 2019",
        "• Showed the forecasts at the\nData Summit 2019",
        "Showed the forecasts that we had built for the city\nData Summit 2019",
        "BSc, expected 2027",
        "Parcels, owners and payments 2019 in all shops",
    ],
)
def test_a_year_behind_a_product_or_a_sentence_begins_no_entry(line):
    assert document_from_text(f"Experience\n{line}\n• Built it.\nSkills\nGo").entries == ()


def test_projects_of_one_month_stand_beside_others():
    text = "Projects\nRota helper May – Aug 2022\n• Built it.\nMap of Wells Apr 2021\n• Drew it.\n"
    found = first_and_last(document_from_text(text))
    assert [(year, words.split()[0]) for year, words in found] == [(2022, "Rota"), (2021, "Map")]


@pytest.mark.parametrize("section", ["Skills", "Summary", "Languages", "Interests", "References"])
def test_sections_of_no_dates_hold_no_entries(section):
    assert (
        document_from_text(f"{section}\nWindows Server 2008 - 2016\nUnix 2010 - 2012").entries == ()
    )


def test_the_jobs_of_a_resume_on_one_line_begin_at_their_titles():
    text = (
        "Ann Example Work Experience Sr. Engineer Acme - Leeds, UK March 2018 to Present Acme sells "
        "maps since 1988. Built it. Environment: Java, Oracle Tester Beta - York, UK June 2015 to "
        "February 2018 Broke it. " + "It was fun. " * 30 + "EDUCATION BSc, Leeds"
    )
    first, second = first_and_last(document_from_text(text))
    assert first[0] == 2018
    assert first[1].startswith("Sr. Engineer Acme")
    assert second[0] == 2015
    assert "Tester Beta" in second[1][:25]
    assert second[1].endswith("It was fun.")


def test_an_entry_knows_where_its_title_ends():
    text = "Experience\nEngineer\nAcme\n2019 - 2021 (2 years)\n• Built it."
    (entry,) = document_from_text(text).entries
    assert text[entry.start : entry.title_end] == "Engineer\nAcme\n2019 - 2021 (2 years)"


@pytest.mark.parametrize(
    ("heads", "row", "title"),
    [
        (
            "Company | Role | From | To | Tech",
            "Acme | Engineer | 01/2021 | now | Go",
            "Acme | Engineer | 01/2021 | now",
        ),
        (
            "From | To | Role | Company | Tech",
            "2019 | 2021 | Engineer | Acme | Go",
            "2019 | 2021 | Engineer | Acme",
        ),
        (
            "From | To | Role | Company",
            "2019 | 2021 | Engineer | Acme",
            "2019 | 2021 | Engineer | Acme",
        ),
    ],
)
def test_the_work_in_the_row_of_a_table_stands_behind_its_title(heads, row, title):
    document = document_from_text(f"Experience\n{heads}\n{row}\nSkills\nSQL")
    (entry,) = document.entries
    assert document.text[entry.start : entry.title_end].split("\n")[-1] == title
    assert document.text[: entry.end].rstrip().endswith(row)


@pytest.mark.parametrize("bullet", ["", "- "])
@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Engineer at Acme, 2019 – 2021. Built it in Go.", "Engineer at Acme, 2019 – 2021."),
        ("Acme | Engineer (2019 – 2021): Go", "Acme | Engineer (2019 – 2021):"),
    ],
)
def test_the_work_on_the_line_of_a_job_stands_behind_its_title(bullet, line, title):
    document = document_from_text(f"Experience\n{bullet}{line}\nSkills\nSQL")
    (entry,) = document.entries
    assert document.text[entry.start : entry.title_end] == bullet + title


def test_labelled_dates_on_two_lines_belong_to_one_job():
    text = (
        "Experience\nEngineer, Acme\nStart date: Jan 2021\nEnd date: present\n• Built it.\n\n"
        "Tester, Beta\nStart date: May 2018\nEnd date: Dec 2020\n• Broke it."
    )
    first, second = first_and_last(document_from_text(text))
    assert first[0] == 2021
    assert first[1].startswith("Engineer")
    assert second[0] == 2018
    assert second[1].startswith("Tester")


LONG = {
    "dates": "2019 - 2020 ",
    "jobs": "Acme, 2019 - 2020\n• Built it.\n",
    "dates alone": "2019 - 2020\n",
    "titles": "Acme\n",
    "headings": "Skills\n",
    "headings on a line": "SKILLS Education ",
    "labels": "Duration: 2019 - 2020\n",
    "empty lines": "\n\n\n",
    "capitals": "S K I L L S ",
    "colons": "Hobbies: ",
    "commas": "a, ",
    "blanks": "   ",
    "years": "2019\n",
    "work behind dates": "• Engineer, Acme, 2019 – 2021. Built it.\n",
    "rows": "Acme | Engineer | 01/2021 | now | Go\n",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=list(LONG))
@pytest.mark.long("long texts")
def test_long_texts_take_linear_work(piece, work_is_linear):
    assert work_is_linear(lambda text: document_from_text("Experience\n" + text), piece)


@pytest.mark.long("a long text")
def test_a_million_characters_of_jobs_are_read_in_good_time(in_good_time):
    text = "Experience\n" + "Acme, 2019 - 2020\n• Built it.\n" * 33_000
    with in_good_time():
        assert len(find_entries(text, find_sections(text))) == 33_000


@pytest.mark.parametrize("dash", ["–", "—", "−", "\ufffd", "?"])
def test_what_exports_make_of_a_dash_parts_a_line_as_a_dash_does(dash):
    lines = [
        f"Acme Ltd | Engineer | 09/2020 {dash} present",
        f"Engineer, Acme Ltd {dash} 09/2020 {dash} present {dash} 2 yrs 3 mos",
        f"09/2020 {dash} present {dash} Engineer, Acme Ltd",
    ]
    for line in lines:
        document = document_from_text(f"Experience\n{line}\nBuilt a search with Go.\n")
        (entry,) = document.entries
        assert (entry.first_month, entry.last_month) == (12 * 2020 + 8, None)
        assert document.text[entry.start : entry.title_end] == line
