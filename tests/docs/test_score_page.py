"""docs/how-the-score-comes-about.md: the code on it runs with all pages; its words are held here.

The arithmetic on the page calls nothing of skillmatch, and the page compares it with the product.
Here it is seen that this stays so, and that no figure stands in its words that is not the code's.
"""

from __future__ import annotations

import ast
import re

import pytest
from markdown_blocks import ROOT, blocks_of

from skillmatch import comparing, explain, score
from skillmatch.weighing import cases, durations, implied, lineage, sites
from skillmatch.written import role_files

MODULES = cases, comparing, durations, explain, implied, lineage, score, sites
NAME = "docs/how-the-score-comes-about.md"
TEXT = (ROOT / NAME).read_text(encoding="utf-8")
BLOCKS = list(blocks_of(NAME, TEXT))
CODE = [block.body for block in BLOCKS if block.language == "python"]
WORDS = re.sub(r"```.*?```", "", TEXT, flags=re.DOTALL)
FLAT = " ".join(WORDS.replace(">", " ").split())

SAID = {
    "place": (
        f"a job {sites.PLACE['experience']:g}, a project {sites.PLACE['projects']:g}, the "
        f"summary {sites.PLACE['summary']:g}, a course {sites.PLACE['courses']:g}, "
        f"a list {sites.PLACE['skills']:g}"
    ),
    "years": f"{durations.YEARS_WEIGHT:g} × (1 − exp(−years / {durations.YEARS_SCALE:g}))",
    "production": f"{cases.PRODUCTION_WEIGHT:g} when its sentence speaks of production",
    "repetition": (
        f"{cases.FREQUENCY_WEIGHT:g} × (places − 1) / {cases.FREQUENCY_MOST - 1}, "
        f"for at most {cases.FREQUENCY_MOST} places"
    ),
    "recency": (
        f"{cases.RECENCY_FLOOR:g} + {1 - cases.RECENCY_FLOOR:g} × ½ ^ (years since it was last "
        f"used / {cases.RECENCY_HALF_LIFE_YEARS:g})"
    ),
    "factors": (
        f"told and not named counts {cases.DEED_FACTOR:g} of it, what is called basic "
        f"{cases.BASIC_FACTOR:g}, and years that only a list states {durations.STATED_FACTOR:g}."
    ),
    "no headings": f"without any heading has place {sites.UNDIVIDED_PLACE:g}, and half",
    "implied": (
        f"with {lineage.IMPLIED_FACTOR:g} of the strength of the narrower one, and with "
        f"{lineage.IMPLIED_FACTOR:g} of that for each further step"
    ),
    "further parts": f"each other one adds {implied.FURTHER_FACTOR:g} of what it shows",
    "one need at most": f"{score.MOST_OF_ONE:g} of it at most (`score.MOST_OF_ONE`)",
    "used": f"less than {score.USED:g} (`score.USED`)",
    "claims": f"claims together approach {score.CLAIMS:g} of what is typical",
    "claims, formula": f"claims = {score.CLAIMS:g} × typical × ( 1 − exp(",
    "rate": f"score = 1 − exp( −{score.RATE:g} × ",
    "deep": f"(strength − {score.DEEP_FROM:g}) / ({score.DEEP_AT:g} − {score.DEEP_FROM:g})",
    "specialist": f"decay ^ (1 + {score.SPECIALIST:g} × depth)",
    "bands": "begin at {:g}, {:g}, {:g} and {:g} (`score.BAND_STARTS`)".format(*score.BAND_STARTS),
    "margin": f"Below {comparing.MARGIN_OF_ERROR:g} it is",
    "neither": f"below {comparing._NEITHER:g} for the better one",  # noqa: SLF001 - its own tests may
    "distinction": f"each plus {role_files.RARE_SHARE:g}",
    "learnt": f"a strength of {explain.LEARNT_STRENGTH:g}, that",
}


@pytest.mark.parametrize("words", SAID.values(), ids=SAID)
def test_the_page_says_the_numbers_of_the_code(words):
    assert words in FLAT


def test_halves_are_halves():
    assert cases.UNDIVIDED_FACTOR == 0.5
    assert lineage.NAMED_FACTOR == 1


def test_three_are_three():
    assert score.DEEP_SKILLS == 3
    assert "its three strongest skills" in FLAT


def test_no_other_number_stands_in_the_words_of_the_page():
    words = re.sub(r"https?://\S+", "", WORDS)
    numbers = set(re.findall(r"(?<![\w.])\d+\.\d+(?![\w.])", words))
    assert {number for number in numbers if number not in " ".join(SAID.values())} == set()


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`(\w+)\.([A-Z_]+)`", TEXT))))
def test_every_constant_that_is_named_as_a_source_is_there(name):
    module, constant = name
    modules = {one.__name__.rpartition(".")[2]: one for one in MODULES}
    assert hasattr(modules[module], constant)


def test_the_arithmetic_calls_nothing_of_skillmatch_before_it_is_compared():
    calling = [
        number
        for number, code in enumerate(CODE)
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Name) and node.id == "sm"
    ]
    assert sorted(set(calling)) == [0, len(CODE) - 1]  # to find what is named; to compare


def test_the_page_compares_every_number_it_works_out_with_the_product():
    last = CODE[-1]
    for what in ("strength == value", "fit.score", "part.points", "gap.gain", "comparison.margin"):
        assert what in last
    assert last.count("assert ") == 6
