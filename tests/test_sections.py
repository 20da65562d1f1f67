"""Sections and dates: headings in their many spellings, and ranges of dates as entries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import read_resume
from skillmatch.document import SECTION_KINDS
from skillmatch.read import document_from_text
from skillmatch.read.entries import find_entries
from skillmatch.read.sections import find_sections, heading_kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Skills", "skills"),
        ("SKILLS", "skills"),
        ("What I've done", "experience"),
        ("Certs & licenses", "certifications"),
        ("Outside of work", "interests"),
        ("Other interests", "interests"),
        ("Bio", "summary"),
        ("TL;DR", "summary"),
        ("Peer-reviewed articles", "publications"),
        ("Skills:", "skills"),
        ("Skills.", "skills"),
        ("[Skills]", "skills"),
        ("## Technical Skills", "skills"),
        ("**Projects**", "projects"),
        ("— Education —", "education"),
        ("\u2699 Tools & Technologies", "skills"),
        ("S K I L L S", "skills"),
        ("E X P E R I E N C E", "experience"),
        ("WORK EXPERIENCE", "experience"),
        ("Employment History", "experience"),
        ("Professional  Experience", "experience"),
        ("Internships", "experience"),
        ("Open Source", "projects"),
        ("Open-Source Software", "projects"),
        ("Software and Computing", "skills"),
        ("Supervision", "experience"),
        ("AI/ML Projects", "projects"),
        ("Data & ML Skills", "skills"),
        ("Research and Publications", "publications"),
        ("Driving Licence", "other"),
        ("Education & Training", "education"),
        ("Relevant Coursework", "courses"),
        ("Certifications / Licenses", "certifications"),
        ("Licenses and Certifications", "certifications"),
        ("Selected Publications", "publications"),
        ("Honors & Awards", "awards"),
        ("Languages", "languages"),
        ("Hobbies and Interests", "interests"),
        ("References", "references"),
        ("About me", "summary"),
        ("Personal Details", "other"),
        ("T E C H N I C A L S K I L L S", "skills"),
        ("1. Education", "education"),
        ("III. Projects", "projects"),
        ("Skills / Tools", "skills"),
        ("Technical Skills & Tools", "skills"),
        ("Languages and Frameworks", "skills"),
        ("Engineering Experience", "experience"),
        ("Leadership Experience", "experience"),
        ("Machine Learning Projects", "projects"),
        ("Professional Experience (2015 - 2024)", "experience"),
        ("Work History", "experience"),
        ("Career Highlights", "summary"),
        ("Professional Background", "experience"),
        ("Positions", "experience"),
        ("Technical Proficiencies", "skills"),
        ("Areas of Expertise", "skills"),
        ("Top Skills", "skills"),
        ("TECH STACK", "skills"),
        ("Key Projects", "projects"),
        ("Side project", "projects"),
        ("Client projects", "experience"),
        ("Selected client projects", "experience"),
        ("Customer projects", "experience"),
        ("Freelance projects", "experience"),
        ("Projects for customers", "experience"),
        ("Case studies", "projects"),
        ("Recent work", "projects"),
        ("Work samples", "projects"),
        ("Personal project", "projects"),
        ("Career goals", "summary"),
        ("Knowledge", "skills"),
        ("Academic appointments", "experience"),
        ("Academic Projects:-", "projects"),
        ("3. Projects", "projects"),
        ("PROJECTS ________", "projects"),
        ("★ Skills ★", "skills"),
        ("Digital skills", "skills"),
        ("Job-related skills", "skills"),
        ("Organisational / managerial skills", "other"),
        ("Trainings", "courses"),
        ("Further training", "courses"),
        ("Honors-Awards", "awards"),
        ("Declaration", "other"),
        ("Contact", "other"),
        ("Languages Known", "languages"),
        ("University Education", "education"),
        ("Berufserfahrung", "experience"),
        ("IT-Kenntnisse", "skills"),
        ("Ausbildung", "education"),
        ("Persönliche Daten", "other"),
        ("Sprachkenntnisse", "languages"),
        ("Expérience professionnelle", "experience"),
        ("COMPÉTENCES", "skills"),
        ("Formation", "education"),
        ("Centres d'intérêt", "interests"),
        ("Experiencia laboral", "experience"),
        ("Formación académica", "education"),
        ("Idiomas", "languages"),
        ("Experiência profissional", "experience"),
        ("Competências técnicas", "skills"),
        ("Esperienze professionali", "experience"),
        ("Istruzione e formazione", "education"),
        ("Werkervaring", "experience"),
        ("Vaardigheden", "skills"),
        ("Opleidingen", "education"),
        ("Arbetslivserfarenhet", "experience"),
        ("Doświadczenie zawodowe", "experience"),
        ("UMIEJĘTNOŚCI", "skills"),
        ("Vzdělání", "education"),
        ("Опыт работы", "experience"),
        ("Ключевые навыки:", "skills"),
        ("工作经历", "experience"),
        ("【专业技能】", "skills"),
        ("教育背景", "education"),
        ("職務経歴", "experience"),
        ("■ スキル", "skills"),
        ("경력 사항", "experience"),
    ],
)
def test_a_heading_is_known_in_its_usual_spellings(line, kind):
    assert heading_kind(line) == kind
    assert kind in SECTION_KINDS


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Ann Example",
        "Skills: Python, SQL",
        "I have experience",
        "Experience with Python",
        "Skills Matter Ltd",
        "Python",
        "Skills" + " " * 60,
        "Projects delivered in time and within the budget of the client",
        "Experience Designer",
        "User Experience",
        "Customer Experience",
        "Northfield Education",
        "Director Special Projects",
        "Sales and Customer Experience",
        "Teaching Assistant",
        "Required Skills and Experience",
        "Skills I use every day",
        "Machine Learning",
    ],
)
def test_an_ordinary_line_is_no_heading(line):
    assert heading_kind(line) is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("E D U C AT I O N", "education"),
        ("C E R T I F I C AT E S", "certifications"),
        ("C A R E E R H I S TO RY", "experience"),
        ("A N N E X AM P L E", None),
        ("Go R C AI ML QA IT", None),
    ],
)
def test_a_heading_may_be_spaced_out_with_letters_in_pairs(line, kind):
    assert heading_kind(line) == kind


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("EDUCATION AND\nTRAINING\nBSc, 2018", ["EDUCATION AND\nTRAINING"]),
        ("Go\n\nEducation &\nTraining\nBSc, 2018", ["Education &\nTraining"]),
        ("EDUCATION AND\n\nTRAINING\nBSc, 2018", ["TRAINING"]),
        ("Led research and\nTraining\nof dogs", []),
        ("I like music and\ntraining", []),
    ],
)
def test_a_heading_that_a_narrow_column_breaks_is_one(text, titles):
    assert [section.title for section in find_sections(text)] == titles


def test_sections_cover_the_text_from_the_first_heading_on():
    text = "Ann Example\n\nSummary\nBuilds things.\n\nSKILLS\nPython\n\nWork Experience:\nAcme"
    sections = find_sections(text)
    assert [(s.kind, s.title) for s in sections] == [
        ("summary", "Summary"),
        ("skills", "SKILLS"),
        ("experience", "Work Experience:"),
    ]
    assert sections[0].start == text.index("Summary")
    assert [s.end for s in sections] == [*(s.start for s in sections[1:]), len(text)]


def test_a_bullet_that_is_called_like_a_heading_is_no_heading():
    text = "Experience\n• Projects\n- Skills\n* Training\nAcme"
    assert [s.kind for s in find_sections(text)] == ["experience"]


def test_headings_are_found_in_a_text_that_lost_its_line_ends():
    text = "Ann Example WORK EXPERIENCE Acme, engineer. " + "Built it. " * 60 + "EDUCATION MSc"
    assert [s.kind for s in find_sections(text)] == ["experience", "education"]


def test_a_text_without_headings_has_no_sections():
    assert find_sections("Ann Example\nPython and SQL") == ()


@pytest.mark.parametrize(
    "name",
    [
        "ai-engineer-senior",
        "backend-engineer",
        "career-changer",
        "ml-engineer-senior",
        "mlops-engineer",
        "ml-engineer-2014",
    ],
)
def test_the_jobs_of_an_example_resume_stand_under_experience(resumes, name):
    document = read_resume(resumes / f"{name}.pdf")
    assert "experience" in {section.kind for section in document.sections}
    assert "experience" in {entry.section for entry in document.entries}


INLINE = {
    "Ann SKILLS Java, SQL EDUCATION B.Tech": ["skills", "education"],
    "Ann Work Experience Acme Education Bachelor of Science Skills Java (2 years), SQL Links "
    "https://a.example": ["experience", "education", "skills", "other"],
    "Acme. Windows XP Education Master of Arts, Leeds Additional Information None":
        ["education", "other"],
    "Strong Communication Skills, a good listener, and an Education for life": [],
}  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), INLINE.items(), ids=range(len(INLINE)))
def test_headings_of_a_resume_on_one_line_are_found(text, kinds):
    text += " built it" * 60
    assert [s.kind for s in find_sections(text)] == kinds


WITH_TEXT_BEHIND = {
    "Experience\nAcme\n\nHobbies: chess": ["experience", "interests"],
    "Career Objective: To grow.\nSkills\nGo": ["summary", "skills"],
    "Skills\nGo\nEDUCATION: B.Tech, 2011": ["skills", "education"],
    "Experience\nAcme\nTechnical skills: Go, SQL\nBeta": ["experience"],
    "Additional Information\nTechnical skills: Go, SQL": ["other", "skills"],
    "Skills\nLanguages: Python, Go": ["skills"],
    "Ann Example\nSkills: Python, Go": ["skills"],
    "Ann Example\nSkills: Python, Go\nExperience\nAcme": ["skills", "experience"],
    "Summary\nI build.\nSkills: Python, Go\n\nExperience\nAcme": [
        "summary", "skills", "experience"],
    "Ann Example\nSkills: Python\nI have worked at Acme.": [],
    "SKILLS C#,Go,SQL Server 2012 Education Details\nB.E.": ["skills", "education"],
    "Skills * Python * SQLEducation Details\nB.E.\nGo- 7 monthsCompany Details\ncompany - Acme":
        ["skills", "education", "experience"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), WITH_TEXT_BEHIND.items(), ids=range(12))
def test_a_heading_with_text_behind_it_opens_a_section_where_it_says_nothing_else(text, kinds):
    assert [s.kind for s in find_sections(text)] == kinds


JOB = "Experience\nEngineer, Acme, 2019 - 2022\n- Built things\n"
BEHIND_THE_LAST_JOB = {
    "\nSkills: Go, SQL\nEducation: BSc, 2010": ["skills", "education"],
    "\nEducation: BSc, 2010\nSkills: Go, SQL": ["education", "skills"],
    "Skills: Go, SQL\nEducation: BSc, 2010": ["skills", "education"],
    "Skills: Go, SQL\nMethods: Scrum\nEducation: BSc, 2010": ["skills", "education"],
    "\nSkills: Go, SQL": ["skills"],
    "\nTechnical skills: Go,\nSQL\n\nEducation\nBSc": ["skills", "education"],
    "\nTools: Git, Docker\n\nEducation\nBSc\nHobbies\nChess": [
        "skills", "education", "interests"],
    "\nKnowledge: Go, SQL": ["skills"],
    "\nCertificates: AWS Practitioner\nEducation: BSc, 2010": ["certifications", "education"],
    "Certificates: AWS Practitioner": ["certifications"],
    "\nCourses: Machine learning, 2020\nCertificates: AWS": ["courses", "certifications"],
    "\nCareer goals: to grow": ["summary"],
    "\nSide project: a chess engine in Go": ["projects"],
    "\nAcademic appointments: lecturer, Leeds": ["experience"],
    "Skills: Go, SQL": ["skills"],
    "Core competencies: Go, SQL\n": ["skills"],
    "Skills - Go, SQL": ["skills"],
    "\nSkills – Go, SQL": ["skills"],
    "Technical Skills: Go,\nSQL\n\nEducation\nBSc": ["skills", "education"],
    "\nEducation\nBSc, 2010\nSkills: Go, SQL": ["education", "skills"],
    "\nEducation\nBSc, 2010\nSkills: Go, SQL\nWork: clerk, Acme, 2001 - 2004": [
        "education", "skills", "experience"],
}  # fmt: skip
WITHIN_A_JOB = [
    "Skills: Go, SQL\n- Sold things\n",
    "Tools: Git\n",
    "Courses: Kubernetes\nTools: Git\n",
    "\nTechnical skills: Go, SQL\n- Sold things",
    "\nTools: Git\n\nDeveloper, Beta, 2015 - 2019\n- Built",
    "\nSkills: Go, SQL\nDeveloper, Beta, 2015 - 2019\n- Built",
    "\nTools: Git\n\nDeveloper, Beta, 2015 - 2019\n- Built\n\nTools: Perl",
    "Technologies: Go, SQL",
    "Environment: Go, SQL",
    "Stack: Go, SQL",
    "Skills: Go · SQL",
    "  Skills: Go, SQL",
    "- Skills: Go, SQL",
    "Skills - Go, SQL\nDeveloper, Beta, 2015 - 2019\n- Built",
    "Skills: Go\nDeveloper, Beta, 2015 - 2019\n- Built\nSkills: Perl",
]


@pytest.mark.parametrize(("text", "kinds"), BEHIND_THE_LAST_JOB.items(), ids=range(21))
def test_a_label_behind_the_last_job_opens_a_section(text, kinds):
    assert [s.kind for s in find_sections(JOB + text)] == ["experience", *kinds]


@pytest.mark.parametrize("text", WITHIN_A_JOB)
def test_a_label_within_a_job_opens_none(text):
    assert [s.kind for s in find_sections(JOB + text)] == ["experience"]


@pytest.mark.parametrize(
    ("below", "kind"),
    [
        ("Maintainer of parsel, a Python library (640 stars).", "projects"),
        ("• Wrote a linter for SQL that two firms use", "projects"),
        ("parsel: co-author of it, in Rust", "projects"),
        ("Python, SQL, Docker", "skills"),
        ("Developer tools, Git", "skills"),
    ],
)
def test_software_is_told_by_what_is_said_under_it(below, kind):
    text = f"Experience\nAcme\n\nSoftware\n{below}\n"
    assert [s.kind for s in find_sections(text)] == ["experience", kind]


def test_a_label_within_the_last_job_opens_none_where_skills_have_a_section():
    text = f"Skills\nGo\n\n{JOB}Skills: Perl, SQL\n"
    assert [s.kind for s in find_sections(text)] == ["skills", "experience"]


@pytest.mark.parametrize("end", ["projects.", "service", "Tools."])
def test_the_end_of_a_sentence_is_no_heading(end):
    text = f"Experience\n• Built the frameworks that the company used for its\n{end}\nAcme"
    assert [s.kind for s in find_sections(text)] == ["experience"]


def test_the_profile_that_linkedin_exports():
    text = (
        "Contact\nwww.example.org/in/ann\nTop Skills\nPython\nLanguages\nGerman\nCertifications\n"
        "AWS Practitioner\nHonors-Awards\nBest poster\nAnn Example\nEngineer\nSummary\nI build.\n"
        "Experience\nAcme\nEngineer\nJanuary 2021 - Present (2 years)\nEducation\nLeeds\n"
    )
    assert [s.kind for s in find_sections(text)] == [
        "other", "skills", "languages", "certifications", "awards", "summary", "experience",
        "education",
    ]  # fmt: skip


# Dates.


@pytest.mark.parametrize(
    ("dates", "first", "last"),
    [
        ("Jan 2020 - Mar 2021", "2020-01", "2021-03"),
        ("January 2020 – March 2021", "2020-01", "2021-03"),
        ("JANUARY 2020 — MARCH 2021", "2020-01", "2021-03"),
        ("Sept. 2019 – Dec. 2020", "2019-09", "2020-12"),
        ("June, 2019 to July, 2020", "2019-06", "2020-07"),
        ("from May 2019 until June 2020", "2019-05", "2020-06"),
        ("01/2020 - 03/2021", "2020-01", "2021-03"),
        ("1/2020-3/2021", "2020-01", "2021-03"),
        ("01.2020 – 03.2021", "2020-01", "2021-03"),
        ("1 Jan 2020 - 31 Mar 2021", "2020-01", "2021-03"),
        ("15th March 2019 – 2nd June 2020", "2019-03", "2020-06"),
        ("10.12.2019 - 11.01.2020", "2019-12", "2020-01"),
        ("Jan '20 - Feb '21", "2020-01", "2021-02"),
        ("Jan ’20 – Feb ’21", "2020-01", "2021-02"),
        ("Jan 20 – Feb 21", "2020-01", "2021-02"),
        ("2019-2021", "2019-01", "2021-12"),
        ("(2015 – 2018)", "2015-01", "2018-12"),
        ("2015 – June 2017", "2015-01", "2017-06"),
        ("2019 - 2019", "2019-01", "2019-12"),
        ("Jan 2020 -\nMar 2021", "2020-01", "2021-03"),
        ("Jan 2020 — Present", "2020-01", None),
        ("2019 – present (4 years)", "2019-01", None),
        ("03/2018 - till date", "2018-03", None),
        ("March 2018 to date", "2018-03", None),
        ("May 2021 - Current", "2021-05", None),
        ("08/2021 – ongoing", "2021-08", None),
        ("2021 - now", "2021-01", None),
        ("since March 2019", "2019-03", None),
        ("Since 2019", "2019-01", None),
        ("2020-01 – 2021-03", "2020-01", "2021-03"),
        ("2019-03-01 - 2020-04-30", "2019-03", "2020-04"),
        ("2020/01 - 2021/03", "2020-01", "2021-03"),
        ("01/02/2019 - 03/04/2020", "2019-02", "2020-04"),
        ("2018 - 19", "2018-01", "2019-12"),
        ("12/19 - 03/21", "2019-12", "2021-03"),
        ("Jan – Mar 2021", "2021-01", "2021-03"),
        ("March 15, 2019 – June 20, 2020", "2019-03", "2020-06"),
    ],
)
def test_a_range_of_dates_makes_an_entry(dates, first, last):
    text = f"Experience\nEngineer, Acme, {dates}\nBuilt things."
    (entry,) = find_entries(text, find_sections(text))
    assert (_month(entry.first_month), _month(entry.last_month)) == (first, last)
    assert entry.section == "experience"
    assert text[entry.start : entry.end] == text[text.index("Engineer") :]


def _month(months):
    return None if months is None else f"{months // 12}-{months % 12 + 1:02}"


@pytest.mark.parametrize(
    "line",
    [
        "Engineer, Acme",
        "Mar 2021 - Jan 2020",
        "Graduated 2019",
        "May - June",
        "1890 - 1912",
        "Python 3.11 - 3.12",
    ],
)
def test_a_line_without_a_range_makes_no_entry(line):
    text = f"Experience\n{line}\nBuilt things."
    assert find_entries(text, find_sections(text)) == ()


def test_an_entry_ends_where_the_next_one_or_its_section_ends():
    text = (
        "Experience\nAcme, 2020 - 2022\nBuilt search.\nBeta, 2018 - 2019\nTested it.\n"
        "Skills\nPython\nEducation\nMSc, 2016 - 2018\n"
    )
    document = document_from_text(text)
    assert [text[e.start : e.end] for e in document.entries] == [
        "Acme, 2020 - 2022\nBuilt search.\n",
        "Beta, 2018 - 2019\nTested it.\n",
        "MSc, 2016 - 2018\n",
    ]
    assert [e.section for e in document.entries] == ["experience", "experience", "education"]
    assert document.entry_at(text.index("Tested")) == document.entries[1]
    assert document.entry_at(text.index("Python")) is None


def test_a_job_since_a_month_is_an_entry_beside_others():
    text = "Experience\nAcme, since March 2022\nBuilt search.\nBeta, 2018 - 2019\nTested it.\n"
    entries = find_entries(text, find_sections(text))
    assert [_month(entry.last_month) for entry in entries] == [None, "2019-12"]


PIECES = st.sampled_from(
    ["Skills", "EXPERIENCE", "Education:", "\n", "\n\n", " ", "Jan 2020 - Mar 2021", "2019 – now",
     "since 2018", "Acme, engineer", "• Built it.", "2021-03", "’20", "01/2019-", "Zoë"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
def test_sections_and_entries_are_ordered_stretches_of_the_text(text):
    sections = find_sections(text)
    entries = find_entries(text, sections)
    for stretches in (sections, entries):
        bounds = [offset for s in stretches for offset in (s.start, s.end)]
        assert bounds == sorted(bounds)
        assert all(0 <= s.start < s.end <= len(text) for s in stretches)
    for entry in entries:
        assert entry.last_month is None or entry.first_month <= entry.last_month


# Headings that are none, and those that say more than one thing.

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
