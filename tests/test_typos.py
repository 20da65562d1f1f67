"""Typing errors: known names are found when misspelt; words and people are left alone."""

from __future__ import annotations

import random

import pytest

from skillmatch import find_skills
from skillmatch.find.words.english import english_words

NAMES = """python javascript typescript postgresql kubernetes tensorflow pytorch terraform jenkins
ansible databricks snowflake mongodb elasticsearch tableau hadoop kotlin docker pandas matplotlib
jupyter bitbucket grafana prometheus cloudformation bigquery redshift dynamodb langchain mlflow
graphql django sagemaker rabbitmq kubeflow xgboost opencv hibernate powershell pyspark""".split()  # noqa: SIM905 - reads as a table
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def missing(name, at, letter):
    del letter
    return name[:at] + name[at + 1 :]


def added(name, at, letter):
    return name[:at] + letter + name[at:]


def wrong(name, at, letter):
    return name[:at] + letter + name[at + 1 :]


def swapped(name, at, letter):
    del letter
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


KINDS = (missing, added, wrong, swapped)


def misspelt(name, kind, rng):
    while True:
        made = kind(name, rng.randrange(1, len(name) - 1), rng.choice(LETTERS))
        if made != name:
            return made


def ids(text):
    return [m.skill_id for m in find_skills(text)]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_at_least_95_percent_of_seeded_errors_are_found(seed):
    assert len(NAMES) == 40
    rng = random.Random(seed)  # noqa: S311 - the same errors in every run
    missed = []
    for name in NAMES:
        right = ids(f"built services with {name} for years.")
        for kind in KINDS:
            slip = misspelt(name, kind, rng)
            if ids(f"built services with {slip} for years.") != right:
                missed.append(slip)
    assert len(missed) <= 0.05 * len(NAMES) * len(KINDS), missed


@pytest.mark.parametrize(
    ("text", "surface", "skill_id"),
    [
        ("Trained models in Tensorfow", "Tensorfow", "tensorflow"),
        ("ran TENSORFOW", "TENSORFOW", "tensorflow"),
        ("moved it to kubrenetes.", "kubrenetes", "kubernetes"),
        ("Python, Postgrsql, Java", "Postgrsql", "postgresql"),
        # Names that postings hardly ask for: with a capital near a tool, in a list, behind "using".
        ("Image work in Python and Inkscpe", "Inkscpe", "inkscape"),
        ("R (ggplot2, tidymodles, renv)", "tidymodles", "tidymodels"),
        ("Python jobs run using crntab daily", "crntab", "cron"),
        ("Plots in Python, forecasts by SARIMXA", "SARIMXA", "sarimax"),
        # Within a name of several words, of which one alone is a name too.
        ("Compatability testing", "Compatability testing", "compatibility-testing"),
    ],
)
def test_a_misspelt_name_is_marked_as_a_typing_error(text, surface, skill_id):
    (mention,) = [m for m in find_skills(text) if m.how == "typo"]
    assert (mention.surface, mention.skill_id) == (surface, skill_id)


@pytest.mark.parametrize(
    "text",
    [
        "Wrote a portable script about kernels.",
        "Took a docket to the dockyard.",
        "The pythons sleep beside a pinata.",
        "Painted tableaux in Angola and Anguilla.",
        "Pandit Javier visited Padua and Perth.",
        "Reported to Anna Pythen Marlow.",
        "Reported to Kotlen Avenue.",
        "Mr Jenkinson came.",
        "Ein Brot und zwei Kannen; le terrain et la table; el terremoto",
        "gti, jva, pyhon2x, sqll",
        "xpython",
        "tensor flows",
    ],
)
def test_words_people_and_other_languages_are_no_typing_errors(text):
    assert [m.surface for m in find_skills(text) if m.how == "typo"] == []


def test_no_english_word_is_taken_for_a_misspelt_name():
    rng = random.Random(5)  # noqa: S311 - the same words in every run
    text = ", ".join(rng.sample(sorted(english_words()), 4_000))
    assert [m.surface for m in find_skills(text) if m.how == "typo"] == []


@pytest.mark.parametrize("word", ["tnesorflwo", "tensrflw", "ensorflow", "tensorflowed"])
def test_two_errors_or_another_first_letter_are_too_many(word):
    assert ids(f"used {word} here") == []


@pytest.mark.parametrize("text", ["Used Tensorfow daily.", "• Deployed Kuberntes clusters"])
def test_a_capital_at_the_start_of_a_line_makes_no_person_of_what_follows(text):
    assert [m.how for m in find_skills(text)] == ["typo"]
