"""Whole points: a band, a least fit and what is shown of a score all go by the same number."""

from __future__ import annotations

import csv
import io
import json
import math

import pytest

from skillmatch.audit import audit_selection
from skillmatch.audit_files import read_scores
from skillmatch.batch.rows import BatchRow, RoleScore, Summary
from skillmatch.fits import BANDS
from skillmatch.rank import _Ranking
from skillmatch.report.folder_data import _points
from skillmatch.report.outputs import write_ranking
from skillmatch.score import BAND_STARTS, band, whole_points

NEAR_BORDERS = [0.2449, 0.245, 0.2451, 0.4449, 0.445, 0.4451, 0.694, 0.69499, 0.695, 0.6951, 0.7]


def starts(name):
    return round(100 * BAND_STARTS[BANDS.index(name)])


@pytest.mark.parametrize("score", [*NEAR_BORDERS, 0.0, 0.004, 0.996, 1.0])
def test_a_band_begins_at_the_points_that_are_shown(score):
    shown = int(f"{100 * score:.0f}")
    assert shown == whole_points(score)
    assert band(score) == next(name for name in reversed(BANDS) if shown >= starts(name))


@pytest.mark.parametrize("score", NEAR_BORDERS)
@pytest.mark.parametrize("least", [25, 45, 70, 69.5, 55, 57, 29])
def test_a_least_fit_keeps_whoever_is_shown_with_as_much(score, least):
    class Run:
        files = ("a.pdf",)

    ranking = _Ranking(Run(), {}, [score], least / 100)
    assert ranking.left_out == (whole_points(score) < least)


@pytest.mark.parametrize("least", range(101))
def test_no_least_fit_leaves_out_those_who_have_just_as_much(least):
    ranking = _Ranking(None, {}, [least / 100], least / 100)
    assert ranking.left_out == 0


@pytest.mark.parametrize("score", NEAR_BORDERS)
def test_a_page_rounds_to_the_same_points(score):
    assert math.floor(_points(score) + 0.5) == whole_points(score)  # as Math.round does
    assert abs(_points(score) - 100 * score) < 0.02


@pytest.mark.parametrize("score", NEAR_BORDERS)
def test_the_ranking_shows_the_points_its_bands_go_by(score):
    file = io.StringIO(newline="")
    row = Summary("a.pdf", "ok", scores=(RoleScore("ml-engineer", score, band(score)),))
    write_ranking([row], ["ml-engineer"], file)
    (cells,) = csv.DictReader(io.StringIO(file.getvalue()))
    assert int(cells["ml-engineer"]) == whole_points(score)
    assert (int(cells["ml-engineer"]) >= starts("strong")) == (
        cells["ml-engineer band"] == "strong"
    )


@pytest.fixture
def results(tmp_path):
    """Return a function that writes a score as both outputs of a batch do."""

    def write(score):
        row = BatchRow("a.pdf", "ok").to_dict() | {"fits": [{"role_id": "r", "score": score}]}
        (tmp_path / "results.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
        summary = Summary("a.pdf", "ok", scores=(RoleScore("r", score, band(score)),))
        with (tmp_path / "ranking.csv").open("w", encoding="utf-8", newline="") as file:
            write_ranking([summary], ["r"], file)
        return tmp_path / "results.jsonl", tmp_path / "ranking.csv"

    return write


@pytest.mark.parametrize("score", NEAR_BORDERS)
def test_an_audit_selects_by_them_from_either_output(score, results, tmp_path, invoke):
    (tmp_path / "groups.csv").write_text("file,sex\na.pdf,woman\n", encoding="utf-8")
    for file in results(score):
        for least in (25, 45, 70):
            asked = ("--groups", tmp_path / "groups.csv", "--min-fit", str(least), "--json")
            done = invoke("audit", file, *asked)
            assert json.loads(done.stdout)["selected"] == (whole_points(score) >= least)


@pytest.mark.parametrize("score", NEAR_BORDERS)
def test_who_is_before_whom_is_told_with_decimals(score, results):
    for file in results(score):
        assert read_scores(file, "r")[1]["a.pdf"] == pytest.approx(100 * score, abs=1e-4)


def test_the_best_of_an_audit_are_not_rounded():
    scores = {"a.pdf": 70.4, "b.pdf": 69.6}
    groups = {"a.pdf": {"sex": "woman"}, "b.pdf": {"sex": "man"}}
    assert audit_selection(scores, groups, top=1, whole=True).selected == 1
    assert audit_selection(scores, groups, min_fit=70, whole=True).selected == 2
    assert audit_selection(scores, groups, min_fit=70).selected == 1


def test_another_column_of_numbers_is_taken_as_it_is(tmp_path):
    (tmp_path / "other.csv").write_text("file,interview\na.pdf,3.5\n", encoding="utf-8")
    assert read_scores(tmp_path / "other.csv", "interview")[1] == {"a.pdf": 3.5}
