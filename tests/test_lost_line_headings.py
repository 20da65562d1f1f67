"""Lost line ends: headings with plain capitals, told by what stands before and behind them."""

from __future__ import annotations

import pytest

from skillmatch.read.text import document_from_text

FILLER = (
    "Kept the forecasts of a ferry line on time for the whole of its lake, wrote what the crews "
    "needed to know about them and answered what they asked, day after day and for all landings. "
)
WORK = (
    "Brackwater Ferries (Startup) Data Engineer 02/2020 - 09/2023 Remote Moved the timetable to "
    "Airflow. • Cut the run time by half. • Kept the crews informed about it "
)


def sections(text):
    return [(s.kind, s.title) for s in document_from_text(text).sections if s.title]


def months(text):
    return [
        (e.section, e.first_month // 12, e.last_month and e.last_month // 12)
        for e in document_from_text(text).entries
    ]


HEADINGS = [
    (f"Experience {WORK}", "experience", "Experience"),
    (f"Return measurement Experience {WORK}", "experience", "Experience"),
    (f"Ann Lund wrote to all crews. Experience {WORK}", "experience", "Experience"),
    ("all the landings Projects Tide Helper (RAG) August 2024 • Answers", "projects", "Projects"),
    ("BSc Physics 2014 - 2017 Projects Tide Helper: answers", "projects", "Projects"),
    ("of the lake Education Université de Brume (UB) 2014 - 2019", "education", "Education"),
    ("BSc Physics 2014 - 2017 Languages Danish: native", "languages", "Languages"),
    ("Airflow, Kafka Experience Data Engineer, Brackwater 2014 - 2019", "experience", "Experience"),
    ("ann@mail.example Experience Brackwater, Leeds, 2014 - 2019", "experience", "Experience"),
    ("Kafka Experience 2014 - 2019 Data Engineer, Brackwater", "experience", "Experience"),
    ("BSc, 2014 Work experience • Jan 2015 - Present: Analyst", "experience", "Work experience"),
    ("Kafka Education • MSc Physics, Hill College, 2014", "education", "Education"),
    ("Kafka ## Experience Brackwater, Leeds, 2014 - 2019", "experience", "Experience"),
    ("of all crews. Employment Brackwater, Leeds, 2014 - 2019", "experience", "Employment"),
    ("Kafka EMPLOYMENT Brackwater, Leeds, 2014 - 2019", "experience", "EMPLOYMENT"),
    ("Kafka Languages Danish: native English: fluent", "languages", "Languages"),
    ("ann@mail.example Summary Data engineer for ferries", "summary", "Summary"),
    ("💼 Projects Tide Helper (2019): answers", "projects", "Projects"),
    ("Languages French: native English: fluent", "languages", "Languages"),
    ("Skills Data: Airflow, dbt, Kafka Cloud: AWS", "skills", "Skills"),
    ("of all crews. Certifications • Azure Data Engineer", "certifications", "Certifications"),
    ("Summary Data engineer for ferries", "summary", "Summary"),
    (
        "Work experience - Since May 2020: Data engineer - Brackwater",
        "experience",
        "Work experience",
    ),
]
NO_HEADINGS = [
    "User Experience Designer Brackwater Ferries 02/2020 - 09/2023",
    "Experience Designer Brackwater Ferries 02/2020 - 09/2023",
    "rich Experience with ferries",
    "wrote a Summary Report for all crews",
    "in all of the Languages Danish crews speak",
    "the law of Employment Brackwater, Leeds, 2014 - 2019",
    "of the lake Employment Lawyer",
    "Senior User Experience Data Analyst, Brackwater 2014 - 2019",
    "Senior Developer Experience Platform Engineer, Brackwater 2014 - 2019",
    "Brackwater Education Trust • Leeds",
    "Talked of Experience • Leeds 2014 - 2019",
    "led the user Experience Team from 2020 - 2023 in Leeds",
    "Brackwater Council. Education Officer 2014 - 2017",
    "Head of Education Brackwater Council 2014 - 2017",
    "worked for years in Education Leeds 2014 - 2017",
    "the Ministry of Projects Leeds 2014 - 2017",
    "Went over to Skills Leeds and learnt much",
    "for all crews Languages Officer at Leeds",
    "Experience",
]


@pytest.mark.parametrize(("text", "kind", "title"), HEADINGS)
def test_a_plain_heading_is_told_by_what_stands_around_it(text, kind, title):
    found = sections(f"Ann Lund\n{text} {FILLER * 7}")
    assert (kind, title) in found or (kind, f"{title} -") in found


@pytest.mark.parametrize("text", NO_HEADINGS)
def test_the_same_word_within_a_name_or_a_sentence_is_no_heading(text):
    assert sections(f"Ann Lund {text} {FILLER * 7}") == []
    assert sections(f"Ann Lund\n{text} {FILLER * 7}") == []


def test_where_lines_end_a_plain_word_within_one_is_no_heading():
    lines = "\n".join(["Kept the forecasts on time for all of the lake"] * 9)
    assert sections(f"Return measurement Experience {WORK}\n{lines}") == []


def test_an_empty_section_ends_where_the_next_heading_stands_right_behind_it():
    text = (
        f"Publications Hackathons and competitions Tide Hack Leeds - goal: forecasts {FILLER * 7}"
    )
    assert sections(text) == [
        ("publications", "Publications"),
        ("projects", "Hackathons and competitions"),
    ]


def test_jobs_without_line_ends_have_their_dates():
    text = (
        f"Ann Lund Summary of the data and return measurement Experience {WORK}"
        "Hollow Lake Tours Analyst 2015 - 2019 Leeds • Counted. Education MSc Physics "
        f"Hill College 2013 - 2015 {FILLER}"
    )
    assert months(text) == [
        ("experience", 2020, 2023),
        ("experience", 2015, 2019),
        ("education", 2013, 2015),
    ]


def test_items_in_one_line_begin_with_their_dates():
    text = (
        "Work experience - Since May 2020: ML engineer - Brackwater Ferries, Leeds - Duties: "
        "ranking, paper writing - March 2018 - April 2020: Research assistant - Hill College - "
        f"Duties: 2015 - 2016 saw a flood. {FILLER * 7}"
    )
    document = document_from_text(text)
    titles = [document.text[slice(*document.title_span(entry))] for entry in document.entries]
    assert titles[:2] == [
        "Since May 2020: ML engineer",
        "March 2018 - April 2020: Research assistant",
    ]
    assert document.entries[0].last_month is None
    assert document.entries[0].end == document.entries[1].start


@pytest.mark.parametrize(
    "item", ["went on - Since May 2020: nothing changed", "since May 2020 only"]
)
def test_a_date_in_running_text_that_names_no_job_begins_nothing(item):
    assert months(f"Work experience {item} {FILLER * 9}") == []


def test_a_title_begins_behind_the_last_word_written_small():
    text = (
        "EXPERIENCE Analyst, Tide Ltd 2020 - 2023 told all crews what to await in winter ferries "
        "at night Data Engineer at Brackwater Ferries, Leeds 2015 - 2019 moved the timetable "
        f"{FILLER * 7} EDUCATION learnt what a lake holds BSc Physics, Hill College 2011 - 2014"
    )
    document = document_from_text(text)
    begins = [document.text[entry.start :][:14] for entry in document.entries]
    assert begins == ["Analyst, Tide ", "Data Engineer ", "BSc Physics, H"]


def test_where_dates_stand_before_their_jobs_the_titles_stand_behind_them():
    text = (
        "Experience 2020 - 2023 ML Engineer Brackwater Ferries told all crews what to await in "
        "winter May 2018 - Dec 2019 Data Analyst Tide Ltd counted the crews, 2015 - 2018 Tester "
        f"Sand Ltd tested it in {FILLER * 7}"
    )
    document = document_from_text(text)
    titles = [document.text[slice(*document.title_span(entry))] for entry in document.entries]
    assert titles == [
        "2020 - 2023 ML Engineer",
        "May 2018 - Dec 2019 Data Analyst",
        "2015 - 2018 Tester",
    ]


def test_where_dates_stand_behind_their_jobs_the_next_title_is_none_of_theirs():
    text = (
        "EXPERIENCE ML Engineer, Brackwater Ferries 2020 - 2023 Data Analyst, Tide Ltd 2015 - 2019 "
        f"Counted the crews. {FILLER * 7}"
    )
    document = document_from_text(text)
    begins = [document.text[entry.start :].split(" 20")[0] for entry in document.entries]
    assert begins == ["ML Engineer, Brackwater Ferries", "Data Analyst, Tide Ltd"]
