"""How right skillmatch is, on labelled data you give it; prints one table.

Run: python benchmarks/accuracy.py DATA

DATA may hold any of these (benchmarks/README.md describes each format):
resumes/texts/*.txt with resumes/gold/*.json, resumes/fit.json, ambiguity/*.jsonl,
postings/*.jsonl, pdfs/*.pdf with *.txt.
"""

from __future__ import annotations

import json
import platform
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from extraction.extractors import claims_of
from extraction.scoring import Quality
from scipy.stats import spearmanr
from sklearn.metrics import balanced_accuracy_score, roc_auc_score

import skillmatch as sm

ROLES = ("ai-engineer", "ml-engineer")
Row = tuple[str, str, float]


def main() -> None:
    """Measure what the data folder allows, and print it."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    data = Path(sys.argv[1])
    rows = [
        *extraction(data / "resumes"),
        *ambiguity(sorted((data / "ambiguity").glob("*.jsonl"))),
        *agreement(data / "resumes"),
        *separation(sorted((data / "postings").glob("*.jsonl"))),
        *reading(data / "pdfs"),
    ]
    if not rows:
        sys.exit(f"{data} holds none of the labelled data this measures")
    day = f"{datetime.now(tz=UTC):%Y-%m-%d}"
    machine = f"{platform.machine()}, Python {platform.python_version()}"
    print(f"skillmatch {sm.__version__}, {day}, {machine}\n")
    print("| what | on | figure |\n|---|---|---|")
    for what, where, figure in rows:
        print(f"| {what} | {where} | {figure:.3f} |")


def extraction(folder: Path) -> Iterator[Row]:
    """Precision, and recall of named skills and of concepts, each skill once per resume."""
    quality = Quality()
    for file in sorted((folder / "gold").glob("*.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        text = (folder / "texts" / f"{file.stem}.txt").read_text(errors="replace")
        quality.add(text, gold, claims_of(sm.match_resume(text=text)))
    if quality.resumes:
        where = f"{quality.resumes} resumes"
        yield "precision of extraction", where, quality.precision
        for kind in ("named", "concept"):
            yield f"recall of {kind} skills", where, quality.recall(kind)


def ambiguity(files: list[Path]) -> Iterator[Row]:
    """Balanced accuracy over occurrences of names that are also ordinary words."""
    truth, said = [], []
    for row in _lines(files):
        mentions = sm.find_skills(row["text"])
        truth.append(bool(row["skill"]))
        said.append(any(m.start < row["end"] and row["start"] < m.end for m in mentions))
    if truth:
        where = f"{len(truth)} occurrences"
        kept = [s for s, t in zip(said, truth, strict=True) if t]
        left_alone = [not s for s, t in zip(said, truth, strict=True) if not t]
        yield "ambiguous names: skills kept", where, sum(kept) / len(kept)
        yield "ambiguous names: words left alone", where, sum(left_alone) / len(left_alone)
        yield "ambiguous names: balanced", where, float(balanced_accuracy_score(truth, said))


def agreement(folder: Path) -> Iterator[Row]:
    """Rank correlation with judged fits, and the mean difference in points of 100."""
    file = folder / "fit.json"
    if not file.exists():
        return
    judged = json.loads(file.read_text(encoding="utf-8"))
    names = sorted(judged)
    texts = [(folder / "texts" / f"{name}.txt").read_text(errors="replace") for name in names]
    ours = [_fits(text) for text in texts]
    wanted = [(judged[name]["ai"], judged[name]["ml"]) for name in names]
    where = f"{len(names)} judged resumes"
    for index, role in enumerate(ROLES):
        rank = spearmanr([fit[index] for fit in ours], [fit[index] for fit in wanted]).statistic
        yield f"rank correlation, {role}", where, float(rank)
    difference = spearmanr([a - b for a, b in ours], [a - b for a, b in wanted]).statistic
    yield "rank correlation, difference", where, float(difference)
    errors = [
        abs(100 * mine - theirs)
        for pair in zip(ours, wanted, strict=True)
        for mine, theirs in zip(*pair, strict=True)
    ]
    yield "mean error, points of 100", where, sum(errors) / len(errors)


def separation(files: list[Path]) -> Iterator[Row]:
    """How well fits tell postings of the two roles, and of other roles, apart."""
    rows = [(row["role"], *_fits(row["text"])) for row in _lines(files)]
    own = [row for row in rows if row[0] in ROLES]
    if not own:
        return
    is_ai = [row[0] == ROLES[0] for row in own]
    where = f"{len(own)} postings"
    yield "AI against ML, AUC", where, float(roc_auc_score(is_ai, [row[1] - row[2] for row in own]))
    higher = balanced_accuracy_score(is_ai, [row[1] > row[2] for row in own])
    yield "AI against ML, balanced accuracy", where, float(higher)
    for index, role in enumerate(ROLES, 1):
        rest = [row for row in rows if row[0] == role or row[0] not in ROLES]
        if len(rest) > len(own):
            truth = [row[0] == role for row in rest]
            auc = roc_auc_score(truth, [row[index] for row in rest])
            yield f"{role} against other roles, AUC", f"{len(rest)} postings", float(auc)


def _fits(text: str) -> tuple[float, float]:
    result = sm.match_resume(text=text, roles=ROLES)
    return result.fit(ROLES[0]).score, result.fit(ROLES[1]).score


def reading(folder: Path) -> Iterator[Row]:
    """Share of a reference reading's words, and of its neighbouring pairs, that we read."""
    words = pairs = words_kept = pairs_kept = files = 0
    for pdf in sorted(folder.glob("*.pdf")):
        wanted = _words(pdf.with_suffix(".txt").read_text(errors="replace"))
        ours = _words(sm.read_resume(pdf).text)
        files += 1
        words += len(wanted)
        words_kept += (Counter(wanted) & Counter(ours)).total()
        wanted_pairs = Counter(pairwise(wanted))
        pairs += wanted_pairs.total()
        pairs_kept += (wanted_pairs & Counter(pairwise(ours))).total()
    if files:
        yield "PDF words kept", f"{files} PDFs", words_kept / words
        yield "PDF reading order kept", f"{files} PDFs", pairs_kept / pairs


def _words(text: str) -> list[str]:
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub("[\u00ad\ufffe\u200b\u200c\u200d]", "", re.sub(r"[-‐‑]\s*\n\s*", "", text))
    return re.findall(r"[^\W_]+(?:[.+#'’][^\W_]+)*[+#]*", text.replace("-", " "))


def _lines(files: list[Path]) -> Iterator[dict[str, Any]]:
    for file in files:
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


if __name__ == "__main__":
    main()
