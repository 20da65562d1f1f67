"""A hundred fictional resumes with a place in each for who somebody is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from people import Person

NUMBER = 100
_TOLD_ELSEWHERE = Path(__file__).parents[1] / "order" / "resumes"
_FIRST_LINES = 4


def _lines(person: Person) -> str:
    return (
        f"{person.name}\n{person.address}\n{person.email}\n{person.phone}\n"
        f"Nationality: {person.nationality}\nDate of birth: {person.born}\n"
        f"Marital status: {person.marital_status}\nPronouns: {person.pronouns}\n[Photo]\n"
    )


def _bars(person: Person) -> str:
    return (
        f"{person.name.upper()}\n{person.address} | {person.pronouns} | born {person.born} | "
        f"{person.email} | {person.phone}\n"
    )


def _title_first(person: Person) -> str:
    return (
        f"Curriculum Vitae\n\nName: {person.name}\nAddress: {person.address}\n"
        f"E-mail: {person.email}  Tel: {person.phone}\nCitizenship: {person.nationality}\n"
        f"Civil status: {person.marital_status}\nPhoto: attached\n"
    )


def _short(person: Person) -> str:
    return f"{person.name} ({person.pronouns})\n{person.address} · {person.email}\n"


def _name_and_contact(person: Person) -> str:
    return f"{person.name} – {person.email} – {person.phone}\n{person.address}\n"


def _section(person: Person) -> str:
    return (
        f"PERSONAL DETAILS\nName: {person.name}\nAddress: {person.address}\n"
        f"Date of birth: {person.born}\nNationality: {person.nationality}\n"
        f"Marital status: {person.marital_status}\nGender: {person.pronouns}\n"
        f"Email: {person.email}\n"
    )


def _declaration(person: Person) -> str:
    return (
        "DECLARATION\nThe above is true to the best of "
        f"{person.possessive} knowledge.\nPlace: {person.address}\n{person.name}\n"
    )


def _references(person: Person) -> str:
    return (
        f"REFERENCES\nOn request. {person.name} may be reached at {person.email}.\n"
        f"Permanent address: {person.address}\n"
    )


def _nothing(person: Person) -> str:
    del person
    return ""


Part = Callable[[Person], str]
HEADS: tuple[Part, ...] = (_lines, _bars, _title_first, _short, _name_and_contact)
FEET: tuple[Part, ...] = (_nothing, _section, _declaration, _references)

SKILLS = (
    "Python, SQL, PyTorch, scikit-learn, MLflow, Docker, Git, AWS",
    "Languages: Python, Go, R\nFrameworks: TensorFlow, Spark, Airflow\nCloud: Azure, Kubernetes",
    "- LangChain, RAG, prompt engineering\n- FastAPI, Redis, PostgreSQL\n- Kafka, Ray, dbt",
    "Java, Spring, Kotlin, Maven, Jenkins, MySQL, Linux",
    "Ruby, Rails, JavaScript, React, Julia, Swift, Terraform",
)
JOBS = (
    (
        "Machine Learning Engineer, Havnen Freight AS, Mar 2021 - Present",
        "Trained demand models with PyTorch and XGBoost; deployed them on Kubernetes",
        "Cut the error of the forecast by 18% in an A/B test over 30 depots",
    ),
    (
        "AI Engineer, Quillmark Publishing Ltd, Jan 2022 - Present",
        "Built retrieval-augmented generation over 2 million pages with LangChain and Qdrant",
        "Set up LLM evaluation with the editors; prompt engineering follows its results",
    ),
    (
        "Data Engineer, Brightwater Utilities, 2019 - 2023",
        "Moved 9 TB of readings from Oracle to Snowflake with Spark and Airflow",
        "Data quality checks in Python and SQL; on call for the nightly load",
    ),
    (
        "Backend Developer, Larchwood Tickets, Jun 2018 - Feb 2024",
        "Wrote the booking service in Go and its API in Java with Spring Boot",
        "Added caching with Redis; 4,000 requests a second at the start of a sale",
    ),
)
OLDER = (
    (
        "Junior Web Developer, Harbour Street Studio, Sep 2016 - May 2018",
        "Built shop pages with JavaScript and Ruby on Rails",
    ),
    (
        "Research Assistant, Institute of Hydrology, 2014 - 2018",
        "Regression models of river levels in R; statistics for two papers",
    ),
)


def _built(number: int) -> Callable[[Person], str]:
    """Return a resume put together from parts; each number is another combination."""
    jobs = (JOBS[number % len(JOBS)], OLDER[number % len(OLDER)])
    experience = "\n\n".join("\n- ".join(job) for job in jobs)
    skills = SKILLS[number % len(SKILLS)]
    head, foot = HEADS[number % len(HEADS)], FEET[number // 2 % len(FEET)]

    def told(person: Person) -> str:
        # The third person, so that a pronoun stands beside the skills.
        years = 2 + number % 7
        summary = f"{person.subject} brings {years} years of Python to {person.possessive} team."
        return (
            f"{head(person)}\nSUMMARY\n{summary}\n\nEXPERIENCE\n{experience}\n\n"
            f"EDUCATION\nBSc Computer Science, {person.school}, 2012 - 2016\n"
            f"{person.school}, Mathematics and Physics, 2010 - 2012\n\n"
            f"SKILLS\n{skills}\n\n{foot(person)}"
        )

    return told


def _retold(text: str, number: int) -> Callable[[Person], str]:
    """Return a resume written elsewhere with another head, a school and a foot."""
    lines = text.splitlines()
    first = next((i for i, line in enumerate(lines[:_FIRST_LINES]) if "@" in line), 0)
    body = "\n".join(lines[first + 1 :])
    head, foot = HEADS[number % len(HEADS)], FEET[number // 3 % len(FEET)]

    def told(person: Person) -> str:
        return (
            f"{head(person)}\n{body}\n\nEDUCATION\n{person.school}, 2009 - 2011\n\n{foot(person)}"
        )

    return told


def hundred_resumes() -> list[Callable[[Person], str]]:
    """Return a hundred resumes, each a function from a person to a text."""
    paths = sorted(_TOLD_ELSEWHERE.glob("*.txt"))
    half = NUMBER // 2
    elsewhere = [paths[i * len(paths) // half] for i in range(half)]
    retold = [_retold(path.read_text(encoding="utf-8"), i) for i, path in enumerate(elsewhere)]
    return [*(_built(number) for number in range(NUMBER - half)), *retold]
