"""The examples for engines give the rows of one machine; they run where the engine is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pytest

from skillmatch import rank_folder

parquet = pytest.importorskip("pyarrow.parquet")

EXAMPLES = Path(__file__).resolve().parent.parent / "examples" / "cluster"
NEEDS = {
    "with_dask.py": ["cryptography", "distributed"],
    "with_ray.py": ["ray"],
    "with_spark.py": ["pandas", "pyspark"],
}


def test_there_is_a_test_for_every_example():
    assert sorted(NEEDS) == sorted(path.name for path in EXAMPLES.glob("*.py"))


@pytest.mark.parametrize(
    "name",
    [
        "with_dask.py",
        pytest.param("with_ray.py", marks=pytest.mark.slow),
        pytest.param("with_spark.py", marks=pytest.mark.slow),
    ],
)
def test_an_example_gives_the_rows_of_one_machine(name, text_folder, tmp_path):
    if missing := [module for module in NEEDS[name] if find_spec(module) is None]:
        pytest.skip(f"{missing} not installed")
    if name == "with_spark.py" and shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    rank_folder(text_folder, tmp_path / "local", jobs=1, as_of=date(2026, 11, 1), parquet=True)
    ran = subprocess.run(
        [sys.executable, EXAMPLES / name, text_folder, tmp_path / "out"],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(EXAMPLES.parents[1])},
        cwd=tmp_path,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[-1].startswith("5 resumes matched, rows in ")
    local = parquet.read_table(tmp_path / "local" / "results.parquet").to_pylist()
    found = parquet.read_table(tmp_path / "out").to_pylist()
    key = {row["sha256"]: row for row in found}
    assert len(found) == len(local) == 5
    for row in local:
        other = key[row["sha256"]]
        assert other["file"].endswith(row["file"])
        for column in ("status", "fits", "skills", "missing", "quotes", "pages", "verdict"):
            assert other[column] == row[column]
