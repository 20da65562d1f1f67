"""docs/scikit-learn.md does what it says: its code runs in order and prints what it should."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[1] / "docs" / "scikit-learn.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCK = re.compile(
    r"^```python\n(.*?)^```(?:\n\nprints\n\n```text\n(.*?)^```)?", re.MULTILINE | re.DOTALL
)
POSTINGS = [
    ("data-engineer", "Python, SQL, Apache Airflow and dbt"),
    ("data-engineer", "SQL, Apache Spark and Snowflake"),
    ("data-engineer", "Python, dbt, Snowflake"),
    ("data-engineer", "Apache Airflow, Apache Kafka and SQL"),
    ("search-engineer", "Elasticsearch, information retrieval and Java"),
    ("search-engineer", "Elasticsearch, OpenSearch, reranking"),
    ("search-engineer", "Elasticsearch, information retrieval"),
    ("search-engineer", "Java, Elasticsearch, OpenSearch and reranking"),
]


@pytest.fixture
def here(resumes, tmp_path, monkeypatch):
    (tmp_path / "resumes").symlink_to(resumes)
    lines = [json.dumps({"role": role, "text": text}) for role, text in POSTINGS]
    (tmp_path / "postings.jsonl").write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("here")
def test_the_code_prints_what_the_page_says(capsys):
    pytest.importorskip("pandas", reason="installed by the group sklearn")
    pytest.importorskip("skops", reason="installed by the group sklearn")
    names = {}
    for code, printed in BLOCK.findall(TEXT):
        exec(code, names)  # noqa: S102 - the page's own code
        shown = capsys.readouterr().out
        assert not printed or shown == printed
    assert len(names["paths"]) == 11


def test_the_numbers_on_the_page_are_those_of_the_code():
    from skillmatch.sklearn.counts import FEWEST  # noqa: PLC0415
    from skillmatch.sklearn.learnt_roles import LEAST_SHARE  # noqa: PLC0415

    assert f"less than {LEAST_SHARE:.0%}" in TEXT
    assert f"`min_df={FEWEST}`" in TEXT
