"""Job headers: a tool's name that stands where the employer does is the employer's."""

from __future__ import annotations

import pytest

from skillmatch import find_skills
from skillmatch.read.text import document_from_text

RESUME = """\
Ann Example
ann@mail.example

EXPERIENCE
{}
- Looked after the yearly accounts

EDUCATION
BA History, Hill University, 2010
"""


def skills(header):
    return {m.skill_id for m in find_skills(document_from_text(RESUME.format(header)))}


@pytest.mark.parametrize(
    "header",
    [
        "Datadog, Leeds\nSales Manager, May 2017 - June 2019",
        "Datadog\nSales Manager\nMay 2017 - June 2019",
        "2016-2019 Datadog, Payroll Clerk",
        "Tester @ Datadog\nMay 2017 - June 2019",
        "Tester @ Datadog",
        "May 2017 - June 2019\nDatadog, Leeds\nOffice Manager",
        "Data Analyst\nDatadog Software\n2016 - 2019",
        "Datadog\nOn site\n2016 - 2019\nOffice Manager",
        "Datadog | Leeds | 2016 - 2019\nOffice Manager",
        "Elastic (Datadog) - Recruiter (2016 - 2019)",
        "Datadog | Office Manager | 2016 - 2017",
        "Datadog – Office Manager – Leeds – 2016 to 2019",
        "Office Manager\tDatadog\t05/2016 - 06/2019",
    ],
)
def test_a_tool_in_the_employers_place_is_the_employer(header):
    assert skills(header) == set()


@pytest.mark.parametrize(
    ("header", "skill_id"),
    [
        ("Datadog rollout, Python, May 2017 - June 2019", "datadog"),
        ("Python Developer, Fernhill Ltd, May 2017 - June 2019\nDatadog, Docker", "datadog"),
        ("Consultant, Fernhill (Datadog, Docker), 2016 - 2019", "datadog"),
        ("DevOps Engineer | Datadog, Docker | 2016 - 2019", "datadog"),
        ("Fernhill, Leeds\nDevOps Engineer (Datadog, Docker)\n2016 - 2019", "datadog"),
        ("Freelance developer | WordPress | 2016 - 2019", "wordpress"),
        ("Office Manager | Fernhill Ltd | Datadog | 2016 - 2019", "datadog"),
        ("Fernhill, Leeds, 2016 - 2019\nDatadog, Docker and more\nOffice Manager", "datadog"),
        ("Project: Datadog, analyst, 2016 - 2019", "datadog"),
    ],
)
def test_a_tool_elsewhere_in_a_header_is_none(header, skill_id):
    assert skill_id in skills(header)


@pytest.mark.parametrize("firm", ["Zoekmachine.", "Zoekmachine Ltd.", "Hill Inc.", "Hill BV:"])
def test_what_was_done_behind_the_employer_on_the_line_of_a_job_is_claimed(firm):
    text = f"WORK\n2009 - 2016  ML Scientist, {firm} Learning to rank, Spam detection, SVMs."
    claimed = {m.skill_id for m in find_skills(text)}
    assert claimed == {"learning-to-rank", "spam-detection", "support-vector-machines"}


@pytest.mark.parametrize(
    "line",
    [
        "Sr. Deep Learning Engineer, Fernhill Deep Learning, Portland",
        "Engineer, St. Mary Deep Learning, Portland",
        "Dr. Deep Learning, Fernhill",
    ],
)
def test_an_abbreviation_in_the_line_of_a_job_does_not_end_its_title(line):
    assert not find_skills(f"WORK\n2009 - 2016: {line}\n- Wrote reports.")
