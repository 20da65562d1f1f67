"""Sections: headings in their many spellings, and what stands under each."""

from __future__ import annotations

import pytest

from skillmatch import read_resume
from skillmatch.document import SECTION_KINDS
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
