"""The command ``skillmatch audit``: the page, its width, JSON, and mistakes in one sentence."""

from __future__ import annotations

import json

import pytest

RANKING = "rank,file,status,ai-engineer,ai-engineer band,ml-engineer,ml-engineer band\n"


@pytest.fixture
def files(tmp_path):
    """Return a ranking of 40 people and their groups: 20 men, 18 women, one other, one unknown."""
    sexes = ["man"] * 20 + ["woman"] * 18 + ["other", ""]
    ranking, groups = RANKING, "file,sex,ethnicity of a rather long name\n"
    for number, sex in enumerate(sexes):
        score = 90 - number if sex == "man" else 80 - number
        ranking += f"{number},{number}.pdf,ok,{score}.5,good,10.0,weak\n"
        groups += (
            f"{number}.pdf,{sex},{'Native Hawaiian or Pacific Islander' if number % 2 else 'B'}\n"
        )
    ranking += ",scan.pdf,no_text,,,,\n"
    groups += "left.pdf,man,B\n"
    results, stated = tmp_path / "ranking.csv", tmp_path / "groups.csv"
    results.write_text(ranking, encoding="utf-8-sig")
    stated.write_text(groups, encoding="utf-8")
    return results, "--groups", stated


def test_the_page_shows_numbers_rates_ratios_and_what_is_missing(invoke, files):
    done = invoke("audit", *files, "--role", "ai-engineer", "--select", "top", "20")
    assert done.exit_code == 0
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert lines[:2] == [
        "40 people with a score for ai-engineer, median 66.0",
        "20 selected, from 71.5 points on",
    ]
    assert "man 20 20 100.0% 1.00 20 100.0% 1.00" in lines
    assert "woman 18 0 0.0% 0.00* 0 0.0% 0.00*" in lines
    assert "other 1 0 0.0% - 0 0.0% - too few" in lines
    assert "1 person of unknown sex, in no rate" in lines
    assert lines[-4:] == [
        "Without a score, so in no rate (1):",
        "scan.pdf",
        "Among the groups but not in the results (1):",
        "left.pdf",
    ]


def test_the_mark_of_a_low_ratio_stands_beside_that_ratio_only(invoke, files):
    """Of 20 men all are above the median, of 18 women none; all women and men are selected."""
    done = invoke("audit", *files, "--role", "ai-engineer", "--min-fit", "1")
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert "woman 18 18 100.0% 1.00 0 0.0% 0.00*" in lines
    assert "*: a ratio below 0.8 (four fifths), generally regarded as evidence of" in lines


@pytest.mark.parametrize("called", ["LLM engineer", "AI Engineer", "ai-engineer"])
def test_a_role_is_called_as_in_match(invoke, files, called):
    done = invoke("audit", *files, "--role", called)
    assert done.stdout.startswith("40 people with a score for ai-engineer, median 66.0\n")


def test_groups_that_name_no_file_of_the_results_are_a_mistake(invoke, files):
    files[2].write_text("file,sex\n0.docx,man\n", encoding="utf-8")
    done = invoke("audit", *files, "--role", "ai-engineer")
    assert (done.exit_code, done.stdout) == (2, "")
    said = "names no file of the results; write the names as there, such as '0.pdf'"
    assert said in done.stderr


def test_the_page_fits_eighty_columns(invoke, files):
    done = invoke("audit", *files, "--role", "ai-engineer", "--select", "top", "20")
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert "Native Hawaiian or" in done.stdout


def test_without_a_selection_there_are_only_scoring_rates(invoke, files):
    done = invoke("audit", *files, "--score", "ai-engineer")
    assert "selected" not in done.stdout
    assert "above median" in done.stdout


def test_json_holds_every_number_and_name(invoke, files):
    done = invoke("audit", *files, "--role", "ai-engineer", "--min-fit", "60", "--json")
    found = json.loads(done.stdout)
    assert [category["name"] for category in found["categories"]][:1] == ["sex"]
    man = found["categories"][0]["groups"][0]
    assert man["selection"] == {"count": 20, "rate": 1.0, "impact_ratio": 1.0}
    assert found["without_score"] == ["scan.pdf"]
    assert found["not_in_results"] == ["left.pdf"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "say with --role which score is meant: ai-engineer, ml-engineer"),
        (["--role", "ai-engineer", "--score", "rank"], "give one of them"),
        (["--role", "ai-engineer", "--select", "top", "3", "--min-fit", "2"], "give one of them"),
        (["--role", "a", "--select", "top", "0"], "x>=1"),
        (["--role", "a", "--select", "best", "3"], "'best' is not 'top'"),
        (["--role", "a", "--select", "best", "3"], "; write it as in --select top 20"),
        (["--role", "a", "--select", "top", "five"], "; write it as in --select top 20"),
        (["--role", "a", "--select", "5"], "; write it as in --select top 20"),
        (["--role", "ai-engineer", "--min-fit", "0.5"], "write --min-fit 50"),
    ],
)
def test_a_mistake_is_told_and_ends_with_two(invoke, files, arguments, said):
    done = invoke("audit", *files, *arguments)
    assert done.exit_code == 2
    assert said in done.stderr
    assert done.stdout == ""


def test_results_without_any_score_end_with_one(invoke, files):
    files[0].write_text(RANKING + ",scan.pdf,no_text,,,,\n", encoding="utf-8")
    done = invoke("audit", *files, "--role", "ai-engineer")
    assert done.exit_code == 1
    assert done.stderr == (
        "skillmatch: no file of the results has a score; match the resumes again\n"
    )
