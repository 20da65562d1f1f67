"""Tables and figures on the pages are those of the code and of the benchmarks."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import sys
from dataclasses import asdict

import pytest
from markdown_blocks import ROOT
from order_cases import CASES, KNOWN_FAILURES

import skillmatch as sm
from skillmatch.batch import STATUS_ADVICE
from skillmatch.batch.job import DEFAULT_MEMORY, DEFAULT_TIMEOUT
from skillmatch.read.limits import Limits
from skillmatch.score import BAND_STARTS
from skillmatch.weighing.cases import RECENCY_FLOOR, RECENCY_HALF_LIFE_YEARS
from skillmatch.weighing.sites import PLACE

COUNTS = ROOT / "taxonomies" / "reference" / "posting_counts.csv"


def page(name):
    return (ROOT / name).read_text(encoding="utf-8")


def test_every_status_stands_in_the_table_with_its_advice():
    rows = re.findall(r"^\| `(\w+)` \| ?(.*?) ?\|$", page("docs/batch.md"), re.MULTILINE)
    assert dict(row for row in rows if row[0] in STATUS_ADVICE) == STATUS_ADVICE


def test_the_limits_of_a_batch_are_those_of_the_code():
    assert f"{DEFAULT_TIMEOUT:.0f} seconds (`--timeout`)" in page("docs/batch.md")
    assert f"{DEFAULT_MEMORY // 1_000_000:,} MB" in page("docs/batch.md")


def test_every_limit_of_reading_is_in_the_table_with_its_default():
    rows = re.findall(r"^\| `(\w+)` \| ([\d,]+) \|", page("docs/reading.md"), re.MULTILINE)
    assert {name: int(value.replace(",", "")) for name, value in rows} == asdict(Limits())


def test_the_demands_of_a_posting_are_those_of_the_code():
    role = sm.role_from_posting("Engineer\n\nRequirements\n- Python\n\nNice to have\n- Rust\n")
    assert len(role.needs) == 2
    for need in role.needs:
        assert f"demand {need.demand:g}" in page("docs/own-role.md")


@pytest.mark.parametrize("part", ["scheduler", "worker"])
def test_the_options_of_dask_commands_are_there(part):
    pytest.importorskip("distributed", reason="needs the dependency group cluster")
    scale = page("docs/scale.md")
    [command] = re.findall(rf"^\$ dask {part}.*$", scale, re.MULTILINE)
    shown = subprocess.run(
        [sys.executable, "-m", "dask", part, "--help"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    ).stdout
    options = re.findall(r"--[\w-]+", command) + re.findall(r"--tls-[\w-]+", scale)
    assert options
    for option in options:
        assert option in shown or option.replace("--no-", "--") in shown


def test_the_skill_of_the_tutorial_is_found_in_a_resume_with_what_it_is_part_of(tmp_path):
    [entry] = re.findall(
        r"<!-- file: my_skills.yaml -->\n *```yaml\n(.*?)\n *```",
        page("taxonomies/README.md"),
        re.DOTALL,
    )
    (tmp_path / "my_skills.yaml").write_text(entry, encoding="utf-8")
    result = sm.match_resume(
        text="Skills\nquietgrid, Python\n", taxonomy=str(tmp_path / "my_skills.yaml")
    )
    assert result.skill("quietgrid") is not None
    assert result.skill("data-visualization") is not None


def test_the_numbers_of_the_page_on_scikit_learn_are_those_of_the_code():
    from skillmatch.sklearn.counts import FEWEST
    from skillmatch.sklearn.learnt_roles import LEAST_SHARE

    assert f"less than {LEAST_SHARE:.0%}" in page("docs/scikit-learn.md")
    assert f"`min_df={FEWEST}`" in page("docs/scikit-learn.md")


def test_the_figures_of_the_model_card_are_those_of_the_benchmarks():
    benchmarks = page("benchmarks/README.md").splitlines()
    table = page("docs/model-card.md").split("<!-- figures -->")[1].split("\n\n")[0]
    figures = re.findall(r"^\|.*\|$", table, re.MULTILINE)
    assert len(figures) > 10
    assert [row for row in figures if row not in benchmarks] == []


def test_the_numbers_of_the_model_card_are_those_of_the_code_and_the_data():
    postings = list(csv.reader(io.StringIO(COUNTS.read_text(encoding="utf-8"))))
    by_role = dict(zip(postings[0][1:], map(int, postings[1][1:]), strict=True))
    resumes = len(list((ROOT / "tests" / "order" / "resumes").glob("*.txt")))
    weak, partial, good, strong = (round(100 * start) for start in BAND_STARTS)
    flat = " ".join(page("docs/model-card.md").split())
    counted = f"{sum(by_role.values()):,} of {len(by_role)} roles"
    most = f"{by_role['ai-engineer']} of AI and {by_role['ml-engineer']} of ML engineers"
    used = f"a job {PLACE['experience']:.2f}, a project {PLACE['projects']:.2f}"
    claimed = f"a course {PLACE['courses']:.2f}, a list {PLACE['skills']:.2f}"
    assert f"{counted}, {most}" in flat
    assert f"| {resumes} | put in order" in flat
    assert (
        f"below {partial}, partial from {partial}, good from {good}, strong from {strong}" in flat
    )
    assert f"{used}, {claimed}" in flat
    assert (
        f"towards {RECENCY_FLOOR:.2f} of it, half of the way in {RECENCY_HALF_LIFE_YEARS:g} years"
        in flat
    )
    assert weak == 0


PAGES_ON_THE_TAXONOMY = ("README.md", "CHANGELOG.md", "docs/model-card.md", "docs/own-taxonomy.md")


def rounded_down(number):
    """Return a count as pages say it, which new skills do not change every week."""
    return f"{number // 5_000 * 5_000:,}"


@pytest.mark.parametrize("name", PAGES_ON_THE_TAXONOMY)
def test_the_size_of_the_taxonomy_is_what_it_is_rounded_down(name):
    skills = sm.load_taxonomy().skills
    names = sum(len(skill.surfaces) for skill in skills)
    said = re.findall(r"over ([\d,]+)(?: skills)?(?: under ([\d,]+) names|\.)", page(name))
    assert said
    for of_skills, of_names in said:
        assert of_skills == rounded_down(len(skills))
        assert of_names in {"", rounded_down(names)}


def test_the_cases_of_the_order_of_resumes_are_counted_as_they_are():
    flat = " ".join(page("benchmarks/README.md").split())
    pairs, choices = len(CASES["pairs"]), len(CASES["role_orders"])
    assert f"{pairs} pairs of fictional resumes and {choices} choices between" in flat
    assert f"the {len(KNOWN_FAILURES)} cases that come out otherwise" in flat
