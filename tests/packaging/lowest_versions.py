"""Try what rests on other packages, with the versions at hand: run with the lowest ones.

Run: python tests/packaging/lowest_versions.py RESUMES
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pyarrow as pa
from lxml import etree
from sklearn.pipeline import make_pipeline

import skillmatch as sm
from skillmatch import interop
from skillmatch.sklearn import RoleFitScorer, SkillVectorizer


def main(resumes: Path) -> None:
    """Match, rank, tabulate, fit and import; the first thing that does not work ends it."""
    best = resumes / "ml-engineer-mid.pdf"
    for engine in ("auto", "pdfium", "pypdf"):
        assert "Python" in sm.read_resume(best, pdf_engine=engine).text
    result = sm.match_resume(best)
    assert "<!DOCTYPE html>" in result.to_html()
    assert etree.ErrorTypes.ERR_RESOURCE_LIMIT
    japanese = "職務経歴書\n機械学習エンジニア\nPythonとPyTorchを用いた開発。\nスキル:Python、SQL"
    assert sm.read_resume(japanese.encode("shift_jis")).text == japanese

    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out")
        ranked = sm.rank_folder(resumes, out, html=True, parquet=True)
        assert ranked.scored == ranked.files - 3  # which are unreadable on purpose
        for per in ("file", "skill", "fit"):
            table = sm.tabulate(ranked, per=per)
            assert len(table.to_pandas()) == len(table.to_polars()) == len(pa.table(table))
        _command(str(best), "--html", str(out / "cv.html"))

    pipeline = make_pipeline(SkillVectorizer(), RoleFitScorer())
    fits = pipeline.fit_transform([best])
    scores = sorted(fit.score for fit in result.fits)
    assert np.allclose(np.sort(np.asarray(fits)[0]), scores, atol=1e-12)

    skill = sm.Skill(id="zorbl", name="Zorbl", kind="tool", category="tools")
    assert "Zorbl" in interop.taxonomy_to_skos(sm.Taxonomy([skill]))
    row = next(iter(sm.match_files([best], engine=sm.dask_engine(workers=1))))
    assert row.fits == result.fits


def _command(*arguments: str) -> None:
    command = [sys.executable, "-m", "skillmatch", "match", *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
