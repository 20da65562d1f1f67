"""How names fall into words, and which other spellings the rules derive from one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.names import (
    may_join,
    normal_form,
    other_number,
    spellings,
    split_spelling,
    split_words,
    words,
)

NAMES = st.text(
    alphabet=st.sampled_from("abcdefgXYZ019 -./&+#_'éüñß日本") | st.characters(codec="utf-8"),
    max_size=30,
)


def joined(name, *, inflect=False):
    return [" ".join(form) for form in spellings(name, inflect=inflect)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("C/C++ and C#", ["c", "c++", "and", "c#"], id="plus and hash belong"),
        pytest.param("C, C++, C#.", ["c", "c++", "c#"], id="punctuation behind does not"),
        pytest.param(
            "C#7 or F#8.0", ["c#", "7", "or", "f#", "8", "0"], id="with a version behind it"
        ),
        pytest.param(
            "B#7, Apt C#123, #4",
            ["b", "7", "apt", "c", "123", "4"],
            id="a hash before a number does not",
        ),
        pytest.param("C+ +, C + +, C #, f #.", ["c++", "c++", "c#", "f#"], id="written apart"),
        pytest.param(
            "Room C # 4, C #a, B #", ["room", "c", "4", "c", "a", "b"], id="a number sign"
        ),
        pytest.param(
            "ABC #, C+ Java, AC+ +", ["abc", "c+", "java", "ac+"], id="signs behind others"
        ),
        pytest.param("graded A+", ["graded", "a+"], id="a single plus"),
        pytest.param("1+1", ["1", "1"], id="a sum is no name"),
        pytest.param("ASP.NET and .NET", ["asp", "net", "and", ".net"], id=".NET, but not ASP.NET"),
        pytest.param("Node.js", ["node", "js"], id="a dot inside"),
        pytest.param("R&D", ["r", "d"], id="an ampersand"),
        pytest.param("snake_case", ["snake", "case"], id="an underscore"),
        pytest.param("scikit-learn 1.6", ["scikit", "learn", "1", "6"], id="a version"),
        pytest.param("naïve Bayes", ["naïve", "bayes"], id="accents are letters"),
        pytest.param("日本語 Python", ["日本語", "python"], id="other scripts"),
        pytest.param("日本語Python", ["日本語", "python"], id="two scripts run together"),
        pytest.param("", [], id="nothing"),
        pytest.param(" .,;—•\n", [], id="no word at all"),
    ],
)
def test_a_text_falls_into_words(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("8×A100", ["8", "a100"]), ("PyTorch×CUDA", ["pytorch", "cuda"])]
)
def test_a_multiplication_sign_is_no_letter(text, expected):
    assert words(text) == expected


@given(NAMES)
def test_every_word_is_found_again_at_its_place(text):
    last = 0
    for word, start, end in zip(*split_words(text), strict=True):
        assert last <= start < end <= len(text)
        assert text[start:end].casefold() == word
        last = end


@pytest.mark.parametrize(
    "gap",
    ["", " ", "-", "/", " / ", ".", "_", "'", "’", "&", " & ", "‑", "–", "\u2212", "\n", "-\n"],
)
def test_a_gap_that_keeps_a_name_together(gap):
    assert may_join(gap)


@pytest.mark.parametrize(
    "gap", [",", ", ", ". ", " .", ";", ":", "\n\n", " - ", " – ", "– ", "(", " | ", "•", "//"]
)
def test_a_gap_that_ends_a_name(gap):
    assert not may_join(gap)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("scikit-learn", "Scikit Learn"),
        ("Node.js", "node JS"),
        ("CI/CD", "ci cd"),
        ("straße", "STRASSE"),
    ],
)
def test_names_that_differ_in_case_and_joins_only_have_one_normal_form(one, other):
    assert normal_form(one) == normal_form(other)


@pytest.mark.parametrize(("one", "other"), [("C", "C++"), ("C", "C#"), ("C++", "C#"), ("R", "R&D")])
def test_names_that_are_different_skills_have_different_normal_forms(one, other):
    assert normal_form(one) != normal_form(other)


@given(st.text(alphabet="abcXYZ019 -./&+#_'éüñ", max_size=30))
def test_the_normal_form_of_a_normal_form_is_itself(name):
    assert normal_form(normal_form(name)) == normal_form(name)


@pytest.mark.parametrize(
    ("name", "derived"),
    [
        pytest.param("Node.js", "nodejs", id="run together"),
        pytest.param("Vue.js", "vuejs", id="short, with the end of JavaScript's"),
        pytest.param("VQ-VAE", "vqvae", id="short, of two abbreviations"),
        pytest.param("t-test", "ttest", id="short, of a letter and a word"),
        pytest.param("scikit-learn", "scikitlearn", id="hyphen left out"),
        pytest.param("Power BI", "powerbi", id="space left out"),
        pytest.param("R&D", "r and d", id="and for the ampersand"),
        pytest.param("black and white", "black white", id="ampersand for and"),
        pytest.param("ASP.NET", "asp .net", id="the dot of .NET"),
        pytest.param("topic modeling", "topic modelling", id="British for American"),
        pytest.param("topic modelling", "topic modeling", id="American for British"),
        pytest.param("optimization", "optimisation", id="s for z"),
        pytest.param("data visualisation", "data visualization", id="z for s"),
        pytest.param("analyzer", "analyser", id="yser for yzer"),
        pytest.param("behaviour", "behavior", id="or for our"),
        pytest.param("behavior-driven", "behaviour driven", id="our for or"),
        pytest.param("tumor markers", "tumour markers", id="our for or in medicine"),
        pytest.param("fiber optics", "fibre optics", id="re for er"),
        pytest.param("catalog", "catalogue", id="ogue for og"),
        pytest.param("Word2Vec", "word 2 vec", id="a 2 set apart"),
    ],
)
def test_another_spelling_follows_from_the_name(name, derived):
    assert derived in joined(name)


@pytest.mark.parametrize(
    ("name", "derived"),
    [("data centre", "data center"), ("cyber defence", "cyber defense"), ("centred", "centered")],
)
def test_a_short_british_word_is_respelt_too(name, derived):
    assert derived in joined(name)


@pytest.mark.parametrize(
    ("name", "not_derived"),
    [
        pytest.param("TensorFlow", "tensor flow", id="split: has a rule of its own"),
        pytest.param("R&D", "rd", id="too short to run together"),
        pytest.param("I-DEAS", "ideas", id="short, and another word"),
        pytest.param("PAN-OS", "panos", id="short, and somebody's name"),
        pytest.param("C++", "c", id="C++ is never C"),
        pytest.param("machine learning for time series", "machinelearningfortimeseries", id="long"),
        pytest.param("network", "networks", id="no plural unless asked for"),
        pytest.param("sensor log", "sensour log", id="no word with our"),
        pytest.param("laboratory color", "labouratory colour", id="a longer word"),
        pytest.param("S2S", "s 2 s", id="short around a 2"),
    ],
)
def test_a_spelling_that_would_mean_something_else_is_not_derived(name, not_derived):
    assert not_derived not in joined(name)


@pytest.mark.parametrize(
    ("name", "derived"),
    [("neural network", "neural networks"), ("decision trees", "decision tree"), ("LLM", "llms")],
)
def test_the_other_grammatical_number_follows_when_asked_for(name, derived):
    assert derived in joined(name, inflect=True)


def test_of_an_abbreviation_in_capitals_only_the_plural_is_formed():
    assert "dn" not in joined("DNS", inflect=True)
    assert "dag" not in joined("Airflow DAGS", inflect=True)
    assert "llms" in joined("LLM", inflect=True)


@pytest.mark.parametrize(
    ("name", "split"),
    [
        ("TensorFlow", ("tensor", "flow")),
        ("MongoDB", ("mongo", "db")),
        ("Apache ActiveMQ", ("apache", "active", "mq")),
        ("Kafka", None),
        ("machine learning", None),
        pytest.param("InDesign", None, id="an ordinary phrase"),
        pytest.param("iOS", None, id="a single letter"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_name_is_split_at_its_inner_capitals_if_that_makes_no_other_phrase(name, split):
    assert split_spelling(name) == split


@pytest.mark.parametrize("name", ["", " & ", "---", "•"])
def test_a_name_without_letters_has_no_spelling(name):
    assert spellings(name, inflect=True) == ()


@given(NAMES, st.booleans())
def test_spellings_begin_with_the_name_as_written_and_hold_each_form_once(name, inflect):
    forms = spellings(name, inflect=inflect)
    written = tuple(words(name))
    assert forms[:1] == ((written,) if written else ())
    assert len(set(forms)) == len(forms)
    assert all(form and all(form) for form in forms)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("network", ("networks",)),
        ("networks", ("network",)),
        ("library", ("libraries",)),
        ("libraries", ("library",)),
        ("box", ("boxes",)),
        ("boxes", ("box",)),
        ("branch", ("branches",)),
        ("key", ("keys",)),
        ("database", ("databases",)),
        ("databases", ("database",)),
        ("llm", ("llms",)),
        ("class", ()),
        ("classes", ("class",)),
        ("analysis", ()),
        ("status", ()),
        ("statistics", ()),
        ("devops", ()),
        ("training", ()),
        ("distributed", ()),
        ("aws", ()),
        ("ios", ()),
        ("c++", ()),
        ("r", ()),
        ("", ()),
    ],
)
def test_the_other_number_of_a_word(word, expected):
    assert other_number(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("apis", ("api",)), ("gpus", ("gpu",)), ("kpis", ("kpi",))]
)
def test_a_plural_abbreviation_has_a_singular(word, expected):
    assert other_number(word) == expected


@pytest.mark.parametrize(("word", "expected"), [("caches", ("cache",)), ("axes", ("axe", "axis"))])
def test_the_plural_of_a_word_that_ends_in_che_loses_only_its_s(word, expected):
    assert set(other_number(word)) & set(expected)


@given(st.from_regex(r"[a-z]{2,12}[bdfgklmnrtvwy]", fullmatch=True))
def test_the_singular_of_a_plural_we_made_is_the_word_again(word):
    for plural in other_number(word):
        assert other_number(plural) == (word,)
