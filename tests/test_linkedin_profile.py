"""The profile that LinkedIn exports as PDF: a dark sidebar on page one, jobs with durations."""

from __future__ import annotations

import pytest

from skillmatch import find_skills, read_resume

# What stands in the dark sidebar of the first page, in white; a size of 13 is a heading.
SIDEBAR = [
    (13, "Contact"), (10, "ann.example@example.com"), (10, "www.linkedin.com/in/ann-"),
    (10, "example (LinkedIn)"),
    (13, "Top Skills"), (10, "Machine Learning"), (10, "PyTorch"), (10, "Kubernetes"),
    (13, "Languages"), (10, "German (Native or Bilingual)"), (10, "English (Full Professional)"),
    (13, "Certifications"), (10, "AWS Certified Solutions"), (10, "Architect"),
    (13, "Honors-Awards"), (10, "Best Poster 2018"),
    (13, "Publications"), (10, "Finding broken words in"), (10, "documents"),
]  # fmt: skip
MAIN = [
    [
        (26, "Ann Example"), (12, "Machine Learning Engineer at Acme Robotics"),
        (12, "Leeds, England, United Kingdom"),
        (16, "Summary"), (12, "I build services that learn, and I keep them running. Eager to"),
        (12, "learn Rust."),
        (16, "Experience"),
        (12, "Acme Robotics"), (11, "5 years 3 months"),
        (11, "Senior Machine Learning Engineer"), (10, "January 2021 - Present (2 years 3 months)"),
        (10, "Leeds, England, United Kingdom"),
        (10, "Trains models in TensorFlow for the robots of the company and serves them"),
        (10, "with Docker. No experience with"), (10, "Hadoop."),
        (11, "Machine Learning Engineer"), (10, "January 2018 - January 2021 (3 years 1 month)"),
        (10, "Wrote the pipelines in Airflow."),
    ],
    [
        (12, "Beta Maps"), (11, "Data Analyst"),
        (10, "June 2015 - December 2017 (2 years 7 months)"),
        (10, "York, England, United Kingdom"), (10, "Reports in Tableau for the whole house."),
        (12, "Gamma Telescopes"), (11, "Intern"), (10, "June 2014 - August 2014 (3 months)"),
        (16, "Education"),
        (12, "University of Northfield"),
        (10, "Master's degree, Computer Science \u00b7 (2014 - 2015)"),
        (12, "College of Eastmoor"), (10, "Bachelor's degree, Physics \u00b7 (2010 - 2014)"),
    ],
]  # fmt: skip


def column(lines, left, colour):
    """Return the operators that write lines below each other."""
    shown, top = [f"{colour} rg"], 750
    for size, line in lines:
        top -= 1.6 * size
        escaped = line.replace("(", r"\(").replace(")", r"\)")
        shown.append(f"/F1 {size} Tf 1 0 0 1 {left} {top:.1f} Tm ({escaped}) Tj")
    return " ".join(shown)


@pytest.fixture(scope="module")
def profile(pdf_of_objects):
    sidebar = "0.16 0.24 0.29 rg 0 0 200 792 re f BT " + column(SIDEBAR, 20, "1 1 1") + " ET "
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 2 /Kids [4 0 R 6 0 R] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(MAIN, 1):
        foot = f"BT 0.5 g /F1 9 Tf 1 0 0 1 370 20 Tm (Page\xa0{number}\xa0of\xa02) Tj ET"
        main = "BT " + column(lines, 223, "0 0 0") + " ET " + foot
        source = (sidebar if number == 1 else "") + main
        page = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {3 + 2 * number} 0 R >>"
        )
        objects += [
            page,
            f"<< /Length {len(source.encode('cp1252'))} >>\nstream\n{source}\nendstream",
        ]
    return pdf_of_objects(objects)


@pytest.fixture(scope="module", params=["pdfium", "pypdf"])
def document(profile, request):
    return read_resume(profile, pdf_engine=request.param)


def test_sidebar_and_main_column_are_read_one_after_the_other(document):
    assert [(s.kind, s.title) for s in document.sections] == [
        ("other", "Contact"),
        ("skills", "Top Skills"),
        ("languages", "Languages"),
        ("certifications", "Certifications"),
        ("awards", "Honors-Awards"),
        ("publications", "Publications"),
        ("summary", "Summary"),
        ("experience", "Experience"),
        ("education", "Education"),
    ]
    assert not document.hidden


def test_page_numbers_stand_in_no_sentence(document):
    lines = document.text.splitlines()
    assert [line for line in lines if "Page" in line] == ["Page 1 of 2", "Page 2 of 2"]


def test_each_job_and_study_has_its_dates_and_its_title(document):
    found = [
        (
            document.text[entry.start : entry.title_end].split("\n")[0],
            entry.section,
            month(entry.first_month),
            month(entry.last_month),
        )
        for entry in document.entries
    ]
    assert found == [
        ("Acme Robotics", "experience", "2021-01", None),
        ("Machine Learning Engineer", "experience", "2018-01", "2021-01"),
        ("Beta Maps", "experience", "2015-06", "2017-12"),
        ("Gamma Telescopes", "experience", "2014-06", "2014-08"),
        ("University of Northfield", "education", "2014-01", "2015-12"),
        ("College of Eastmoor", "education", "2010-01", "2014-12"),
    ]


def month(counted):
    return None if counted is None else f"{counted // 12}-{counted % 12 + 1:02}"


def test_each_skill_knows_its_section_and_its_status(document):
    found = {m.skill_id: (m.section, m.status) for m in find_skills(document)}
    assert found["pytorch"] == ("skills", "claimed")
    assert found["kubernetes"] == ("skills", "claimed")
    assert found["tensorflow"] == ("experience", "claimed")
    assert found["apache-airflow"] == ("experience", "claimed")
    assert found["tableau"] == ("experience", "claimed")
    assert found["apache-hadoop"] == ("experience", "negated")
    assert found["rust"] == ("summary", "wished")
