"""Initials of people and of schools are no skills; a letter that ends a sentence may be one."""

from __future__ import annotations

import pytest

from skillmatch import find_skills

RESUME = "Experience\n- Statistics and models in Python, SQL and Julia.\n\nEducation\n{}\n"


def skills(text):
    return {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize(
    "line",
    [
        "BSc Statistics, R. V. Hollis College of Engineering, 2015",
        "BSc Statistics, R. V. College of Engineering, 2015",
        "R. K. T. Engineering College",
        "R. D. Municipal College, Statistics, 2012",
        "R. C. Harbour Institute of Statistics",
        "Statistics, T. R. Okafor College",
        "Statistics, Edwin R. Langhorne School of Engineering",
        "R. Langhorne Foundation scholarship",
        "MSc Statistics, supervised by R. C. Langhorne",
        "A scholarship for women in machine learning",
    ],
)
def test_initials_of_schools_and_people_name_no_skill(line):
    assert skills(RESUME.format(line)) == skills(RESUME.format("Hillside"))


@pytest.mark.parametrize(
    "line",
    [
        "Wrote models in R. Hillside College, 2015",
        "Used Python, R. Hillside University, 2015",
        "Statistical programming in R. Built dashboards",
        "Python and R.",
    ],
)
def test_a_letter_at_the_end_of_a_sentence_is_still_a_language(line):
    assert "r" in skills(RESUME.format(line))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clients: Next47, Swish Analytics, Arista Networks", set()),
        ("Clients: Next47, Hollis Capital", set()),
        ("• Next47\n• Hollis Capital", set()),
        ("Skills: Vue3, Next14, Node16", {"vuejs", "nextjs", "nodejs"}),
        ("Built a shop with Next14 and React", {"nextjs", "react"}),
        ("Fluent in Java8", {"java"}),
    ],
)
def test_a_number_written_onto_a_name_makes_no_product_of_it(text, expected):
    assert skills(text) & {"nextjs", "vuejs", "nodejs", "react", "arista", "java"} == expected
