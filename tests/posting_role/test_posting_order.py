"""People come in a sensible order for five postings: who does the work before who does not."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from skillmatch import match_resume, role_from_posting

RESUMES = Path(__file__).parents[1] / "order" / "resumes"
POSTINGS = {
    "rag": """\
AI Engineer
You will build retrieval-augmented generation with LangChain or LlamaIndex over a vector database
such as Pinecone or pgvector.
Requirements
- 3+ years of Python, LLM APIs, prompt engineering, embeddings
- FastAPI, Docker
Nice to have
- Kubernetes, AI agents
""",
    "ranking": """\
Machine Learning Engineer, Ranking
Requirements
- Train and deploy ranking and recommender models with PyTorch or TensorFlow
- Feature engineering, Spark, Python, SQL, A/B testing
- MLOps: MLflow, Airflow, model monitoring
A plus: Kubernetes
""",
    "robotics": """\
Robotics Software Engineer
Must have: C++, ROS or ROS 2, SLAM, motion planning, sensor fusion.
Python is nice to have.
""",
    "data platform": """\
Data Engineer
What you bring
- Python and SQL, dbt, Airflow
- Spark or Flink, Kafka
- Snowflake, BigQuery or Redshift
""",
    "web": """\
Frontend Developer
We need React, TypeScript, HTML and CSS, Jest and accessibility. Vue is a plus.
""",
}
ORDERS = [  # posting, resumes, the best first
    ("rag", ["rag-production-at-scale", "rag-project", "neither-nurse"]),
    ("rag", ["rag-job", "rag-skills-listed-only", "frontend-4-years"]),
    ("rag", ["rag-job", "training-job", "hr-at-ai-company"]),
    ("ranking", ["recommender-5-years-production", "data-analyst-4-years", "frontend-4-years"]),
    ("ranking", ["training-production-at-scale", "training-skills-listed-only"]),
    ("ranking", ["ranking-owner", "recruiter-of-ai-people"]),
    ("robotics", ["robotics-5-years", "embedded-4-years", "frontend-4-years"]),
    ("robotics", ["robotics-5-years", "rag-job"]),
    ("data platform", ["data-engineer-4-years", "data-scientist-4-years", "neither-nurse"]),
    ("data platform", ["data-engineer-4-years", "rag-job", "neither-restaurant-manager"]),
    ("web", ["frontend-4-years", "backend-4-years", "neither-nurse"]),
    ("web", ["frontend-4-years", "robotics-5-years"]),
]


@cache
def score(posting, resume):
    role = role_from_posting(POSTINGS[posting])
    path = RESUMES / f"{resume}.txt"
    return match_resume(path, roles=[role], as_of=date(2026, 11, 1)).fits[0].score


@pytest.mark.parametrize(("posting", "resumes"), ORDERS)
def test_the_better_come_first(posting, resumes):
    scores = [score(posting, resume) for resume in resumes]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] >= scores[-1] + 0.2


@pytest.mark.parametrize("posting", POSTINGS)
def test_who_does_neither_is_weak(posting):
    result = match_resume(
        RESUMES / "neither-restaurant-manager.txt",
        roles=[role_from_posting(POSTINGS[posting])],
        as_of=date(2026, 11, 1),
    )
    assert result.fits[0].band == "weak"
