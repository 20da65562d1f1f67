"""Headings that are none, those in the margin, and those that say more than one thing."""

from __future__ import annotations

import pytest

from skillmatch.read.sections import find_sections

JOBS_WITH = "Engineer, 2019 - 2021\n{0}\n- Built it.\nTester, 2017 - 2019\n{1}\n- Ran it.\n"

LABELS_OF_JOBS = {
    "small among capitals": (
        "EXPERIENCE\n" + JOBS_WITH.format("Key Achievements", "") + "EDUCATION\nMSc",
        ["experience", "education"],
    ),
    "with a colon among headings without": (
        "Experience\n" + JOBS_WITH.format("Technologies:", "") + "Education\nMSc",
        ["experience", "education"],
    ),
    "in every job": (
        "Experience\n" + JOBS_WITH.format("Projects:", "Projects:"),
        ["experience"],
    ),
    "two sections of projects": (
        "Experience\nAcme\n\nProjects\nA game\n\nProjects\nA map",
        ["experience", "projects", "projects"],
    ),
    "skills of the whole resume": (
        "WORK EXPERIENCE\nEngineer, Acme, 2019 - 2021\n\nSkills\nPython, Go\n\nEducation\nMSc",
        ["experience", "skills", "education"],
    ),
    "achievements of the whole resume": (
        "Experience\nEngineer, Acme\n\nAchievements\nWon it.\n\nEducation\nMSc",
        ["experience", "awards", "education"],
    ),
}


@pytest.mark.parametrize(("text", "kinds"), LABELS_OF_JOBS.values(), ids=list(LABELS_OF_JOBS))
def test_a_label_within_a_job_is_no_heading(text, kinds):
    assert [s.kind for s in find_sections(text)] == kinds


WRAPPED = {
    "Experience\nAcme\nHelped the whole\nteam in\neducation.\nBuilt it": ["experience"],
    "Summary\nI bring ten years of professional\nexperience.\nSkills\nGo": ["summary", "skills"],
    "Summary\nI bring ten years of\n\nexperience.\nSkills\nGo": ["summary", "skills"],
    "Education\nBachelor of\nEducation\n2019\nSkills\nGo": ["education", "skills"],
    "Skills\nFrameworks and\nTechnologies\nUser\nExperience\nGo": ["skills"],
    "Skills\nPython\nResearch\nTeaching\nGo": ["skills"],
    "Skills\nPython\n\nTeaching\nAlgebra": ["skills", "experience"],
    "Experience\nTaught them,\nresearch and\nprojects\nBuilt it": ["experience"],
    "ann example\nskills\ngo, sql\neducation\nmsc": ["skills", "education"],
    "Summary\nTen years of work\nEDUCATION\nMSc": ["summary", "education"],
}


@pytest.mark.parametrize(("text", "kinds"), WRAPPED.items(), ids=range(len(WRAPPED)))
def test_the_last_word_of_a_sentence_that_was_wrapped_is_no_heading(text, kinds):
    assert [s.kind for s in find_sections(text)] == kinds


LANGUAGES = {
    "Skills\nLanguages\nPython, Go\nTools\nGit": ["skills", "skills", "skills"],
    "Skills\nLanguages:\nPython\nLanguages\nEnglish (native)": ["skills", "skills", "languages"],
    "Education\nMSc\nLanguages\nTypeScript, R": ["education", "skills"],
    "Skills\nSQL\nLanguages\nGerman (native), English (C2)": ["skills", "languages"],
    "Languages\nEnglish, some Python jokes": ["languages"],
    "Skills\nLanguages\nBrainfuck, INTERCAL": ["skills", "skills"],
    "Languages\nKlingon": ["languages"],
    "Sprachen\nDeutsch (Muttersprache)": ["languages"],
}


@pytest.mark.parametrize(("text", "kinds"), LANGUAGES.items(), ids=range(len(LANGUAGES)))
def test_languages_are_told_by_what_is_listed_under_them(text, kinds):
    assert [s.kind for s in find_sections(text)] == kinds


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("WORK 2019–2022 Acme, Engineer", "experience"),
        ("Experience Jan 2019 – Mar 2021 Acme", "experience"),
        ("Work experience 03/2019 - 06/2020 Acme", "experience"),
        ("EDUCATION 2014 – 2018 BSc", "education"),
        ("Berufserfahrung 2019 bis 2021 Beispiel GmbH", "experience"),
        ("Research 2019 – 2021 Example University", None),
        ("Education 2019", None),
        ("Experience since 2019", None),
    ],
)
def test_a_heading_in_the_margin_opens_a_section_on_the_line_of_its_first_dates(line, kind):
    found = find_sections(f"Ann Example\n{line}\nBuilt search.\nSKILLS\nSQL")
    assert [section.kind for section in found] == ([kind] if kind else []) + ["skills"]


@pytest.mark.parametrize("dash", ["-", "–", "−", "\ufffd", "?"])
def test_a_heading_in_the_margin_is_told_by_its_dates_whatever_became_of_their_dash(dash):
    (section,) = find_sections(f"Ann\nWORK 2019 {dash} 2022 Acme")
    assert (section.kind, section.title) == ("experience", "WORK")


def kinds(text):
    return [(section.kind, section.title) for section in find_sections(text)]


def test_projects_for_clients_within_a_job_are_a_part_of_it():
    job = "EXPERIENCE\n\nConsultant, Acme, 2018 - 2023\nSearch for shops.\n"
    below = "- A classifier of mail for a bank.\n\nEDUCATION\n\nMSc Statistics"
    for label in ("Client projects\n", "\nClient projects:\n", "\nCustomer projects\n"):
        assert kinds(job + label + below) == [
            ("experience", "EXPERIENCE"),
            ("education", "EDUCATION"),
        ]


def test_the_projects_of_a_freelancer_who_names_no_jobs_are_the_work():
    below = "Selected projects\n\nA detector of leaks for a water board\n\nEducation\n\nMSc"
    for said in ("freelance ML engineer", "Self-employed developer", "independent consultant"):
        assert kinds(f"Ann Example, {said}\n\n{below}")[0] == ("experience", "Selected projects")
    assert kinds(f"Ann Example, ML engineer\n\n{below}")[0][0] == "projects"


@pytest.mark.parametrize(
    "below",
    [
        "Personal projects\n\nA detector of birds",
        "Open source\n\nA detector of birds",
        "Projects\n\nA detector of birds\n\nExperience\n\nFreelance developer, 2018 - 2023",
    ],
)
def test_a_freelancer_has_projects_of_their_own_too(below):
    found = kinds(f"Ann Example, freelance ML engineer\n\n{below}")
    assert found[0][0] == "projects"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Selected Awards", "awards"),
        ("Selected Honors", "awards"),
        ("Conference Talks", "publications"),
        ("TECHNICAL WRITING", "publications"),
        ("Leadership & Mentoring", "other"),
        ("Community", "other"),
        ("Community Involvement", "other"),
        ("Open Source & Community", "projects"),
    ],
)
def test_what_is_selected_or_told_elsewhere_ends_the_section_above_it(heading, kind):
    text = f"Teaching\n\n{heading}\n- Best ferry forecast, Hill Institute: 2019\n"
    assert [s.kind for s in find_sections(text)] == ["experience", kind]


def test_a_link_to_projects_and_an_item_of_a_list_are_no_headings():
    assert [s.kind for s in find_sections("Ann Lund\nView Projects\nWrite to me\n")] == []
    skills = "Skills\nEditing\nTechnical Writing\nLeadership and Mentoring\nCommunity\n"
    assert [s.kind for s in find_sections(skills)] == ["skills"]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Career Highlights (Professional Experience)", "experience"),
        ("Highlights (Selected Projects)", "projects"),
        ("Highlights (2019 - 2024)", "summary"),
        ("Professional Experience (Highlights)", "experience"),
    ],
)
def test_brackets_tell_what_highlights_are_of(heading, kind):
    assert kinds(f"Ann Example\n\n{heading}\n\nA detector of birds")[0][0] == kind


STUDIES = """Education
Hill College
Master of Science  2019 - 2021
Courses: Deep Learning, Statistics
Lake University
Bachelor of Arts  2015 - 2019
{label} Mechanics, Algebra

Skills
Go
"""


def test_courses_below_each_of_several_studies_are_a_label():
    assert kinds(STUDIES.format(label="Courses:"))[0][0] == "education"
    assert [kind for kind, *_ in kinds(STUDIES.format(label="Courses:"))] == ["education", "skills"]


def test_courses_below_the_last_study_alone_are_a_section():
    text = STUDIES.replace("Courses: Deep Learning, Statistics\n", "")
    found = [kind for kind, *_ in kinds(text.format(label="Courses:"))]
    assert found == ["education", "courses", "skills"]


def test_a_platform_that_gave_a_prize_is_no_heading():
    assert [kind for kind, *_ in kinds("Awards\nExpert\nKaggle\n2024\nTwo medals\n")] == ["awards"]
    assert [kind for kind, *_ in kinds("Awards\nA prize\n\nKaggle\nTwo medals\n")] == [
        "awards",
        "projects",
    ]
