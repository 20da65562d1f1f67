"""Results: there and back through JSON without loss; frozen, hashable, picklable; bad JSON told."""

from __future__ import annotations

import json
import math
import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import (
    Comparison,
    CompetencyFit,
    Contribution,
    Document,
    MatchResult,
    Mention,
    MissingSkill,
    NextStep,
    ResultError,
    RoleFit,
    SkillEvidence,
    match_resume,
)
from skillmatch.document import (
    POSTING_SECTION_KINDS,
    SECTION_KINDS,
    Entry,
    HiddenText,
    Page,
    Section,
)
from skillmatch.fits import BANDS, DecisiveSkill
from skillmatch.mentions import STATUSES, WAYS
from skillmatch.results import to_plain
from skillmatch.skill import KINDS, Skill

RESUME = """\
Zoë Example – zoë@example.com
Experience
ML Engineer, Acme Ltd, Jan 2022 - Present
- Trained models with PyTorch and deployed them with Docker.
"""
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
UNIT = st.floats(0, 1)
OFFSET = st.integers(0, 10**6)
MONTH = st.integers(12 * 1960, 12 * 2050)


def tuples(of, most=3):
    return st.lists(of, max_size=most).map(tuple)


NAME = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
SECTION = st.sampled_from(SECTION_KINDS + POSTING_SECTION_KINDS)
PAGE = st.integers(1, 10**4)
SKILL = st.builds(
    Skill,
    NAME,
    NAME,
    st.sampled_from(KINDS),
    TEXT,
    tuples(TEXT),
    tuples(TEXT),
    tuples(st.tuples(TEXT, TEXT)),
)
MENTION = st.builds(
    Mention,
    NAME,
    TEXT,
    OFFSET,
    OFFSET,
    PAGE,
    SECTION,
    st.sampled_from(WAYS),
    st.sampled_from(STATUSES),
    TEXT,
    st.sampled_from(["", "basic"]),
)
EVIDENCE = st.builds(
    SkillEvidence,
    SKILL,
    UNIT,
    st.none() | st.floats(0, 50),
    st.none() | st.just("2024-05"),
    tuples(TEXT),
    tuples(MENTION),
)
FIT = st.builds(
    RoleFit,
    NAME,
    TEXT,
    UNIT,
    st.sampled_from(BANDS),
    tuples(st.builds(Contribution, NAME, NAME, TEXT, UNIT, st.floats(0, 9), UNIT)),
    tuples(st.builds(CompetencyFit, TEXT, TEXT, UNIT, UNIT, tuples(TEXT), tuples(TEXT))),
    tuples(st.builds(MissingSkill, NAME, NAME, TEXT, UNIT, tuples(TEXT))),
    tuples(st.builds(NextStep, NAME, NAME, UNIT, UNIT, TEXT)),
)
COMPARISON = st.builds(
    Comparison,
    TEXT,
    TEXT,
    UNIT,
    TEXT,
    tuples(st.builds(DecisiveSkill, NAME, NAME, TEXT, UNIT)),
    TEXT,
)
DOCUMENT = st.builds(
    Document,
    TEXT,
    TEXT,
    st.sampled_from(["pdf", "docx", "odt", "html", "json-resume", "text", "markdown", "posting"]),
    tuples(st.builds(Page, PAGE, OFFSET, OFFSET, st.sampled_from(["pdfium", "pypdf", "text"]))),
    tuples(st.builds(Section, SECTION, TEXT, OFFSET, OFFSET)),
    tuples(st.builds(Entry, SECTION, OFFSET, OFFSET, MONTH, st.none() | MONTH)),
    tuples(st.builds(HiddenText, OFFSET, OFFSET, TEXT, PAGE)),
    tuples(TEXT),
)
RESULT = st.builds(
    MatchResult,
    DOCUMENT,
    tuples(FIT, 2),
    tuples(EVIDENCE, 2),
    st.none() | COMPARISON,
    tuples(TEXT),
    st.dates(),
    TEXT,
    TEXT,
)


@pytest.fixture(scope="module")
def result():
    return match_resume(text=RESUME, as_of=date(2026, 11, 1))


@given(RESULT)
def test_any_result_goes_to_json_and_back_without_loss(found):
    back = MatchResult.from_json(found.to_json())
    assert back == found
    assert hash(back) == hash(found)
    assert back.to_json() == found.to_json()


@given(RESULT)
def test_any_result_is_hashable_and_picklable(found):
    copy = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own
    assert copy == found
    assert hash(copy) == hash(found)


def test_a_real_result_goes_to_json_and_back_without_loss(result):
    for text in (result.to_json(), result.to_json(indent=2), result.to_json().encode()):
        assert MatchResult.from_json(text) == result
    assert MatchResult.from_dict(result.to_dict()) == result


def test_json_keeps_letters_as_they_are_and_has_no_nan(result):
    assert "Zoë" in result.to_json()
    json.loads(result.to_json(), parse_constant=pytest.fail)


def test_the_dictionary_is_plain_and_in_the_order_of_the_fields(result):
    plain = result.to_dict()
    assert list(plain) == [field.name for field in fields(MatchResult)]
    assert json.loads(json.dumps(plain)) == plain
    assert plain["as_of"] == "2026-11-01"


def parts_of(value):
    """Return a dataclass and all dataclasses inside it."""
    if is_dataclass(value):
        yield value
        for field in fields(value):
            yield from parts_of(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts_of(item)


def test_every_part_is_frozen_slotted_and_hashable(result):
    seen = {type(part): part for part in parts_of(result)}
    assert len(seen) > 10
    for part in seen.values():
        with pytest.raises(FrozenInstanceError):
            setattr(part, fields(part)[0].name, None)
        assert not hasattr(part, "__dict__"), type(part)
        assert isinstance(hash(part), int)


def test_tuples_become_lists_and_days_become_text():
    assert to_plain((1, (date(2026, 1, 2), [None]))) == [1, ["2026-01-02", [None]]]


def test_a_fit_is_found_by_its_role(result):
    assert result.fit("ml-engineer").role_id == "ml-engineer"


def test_a_role_that_was_not_asked_for_is_named_with_those_that_were(result):
    with pytest.raises(KeyError, match=r"'cook'.*ml-engineer"):
        result.fit("cook")


def test_evidence_is_found_by_its_skill_or_none(result):
    assert result.skill("pytorch").skill.name == "PyTorch"
    assert result.skill("fortran") is None


@pytest.mark.parametrize(
    ("ways", "implied"), [(["implied"], True), (["implied", "name"], False), (["alias"], False)]
)
def test_evidence_is_implied_when_only_narrower_skills_show_it(ways, implied):
    mentions = tuple(Mention("a", "A", 0, 1, how=how) for how in ways)
    assert SkillEvidence(Skill("a", "A"), 0.5, mentions=mentions).implied is implied


# bad JSON -----------------------------------------------------------------------------------


def told(text):
    """Return the message of the error, after checking that it is one sentence in one line."""
    with pytest.raises(ResultError) as caught:
        MatchResult.from_json(text)
    message = str(caught.value)
    assert "\n" not in message
    assert len(message) < 200
    assert message.startswith("not a ")
    assert caught.value.__cause__ is None
    return message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("", "invalid JSON in line 1", id="empty"),
        pytest.param("{\n\n,}", "invalid JSON in line 3", id="a comma too many"),
        pytest.param(b"\xff\xfe\xff", "invalid JSON", id="no text"),
        pytest.param("[" * 100_000, "invalid JSON", id="too deep"),
        pytest.param('{"schema_version": ' + "9" * 5000 + "}", "invalid JSON", id="a huge number"),
        pytest.param("[]", "no object", id="a list"),
        pytest.param("null", "no object", id="null"),
        pytest.param("{}", "'schema_version' is None", id="no version"),
        pytest.param('{"schema_version": 2}', "update skillmatch", id="a newer version"),
        pytest.param('{"schema_version": 0}', "'schema_version' is 0", id="no such version"),
        pytest.param('{"schema_version": true}', "'schema_version' is True", id="no number"),
        pytest.param('{"schema_version": 1}', "at 'document'", id="nothing else"),
    ],
)
def test_what_is_no_result_is_told_in_one_sentence(text, said):
    assert said in told(text)


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("fits",), 5, "at 'fits'"),
        (("fits", 0, "score"), "much", "at 'fits.0.score'"),
        (("skills", 0, "mentions", 0, "start"), None, "at 'skills.0.mentions.0.start'"),
        (("as_of",), "yesterday", "at 'as_of'"),
        (("document", "text"), 7, "at 'document.text'"),
        (("comparison", "margin"), [], "at 'comparison.margin'"),
    ],
)
def test_the_first_part_that_is_wrong_is_named(result, path, value, said):
    plain = result.to_dict()
    place = plain
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert said in told(json.dumps(plain))


def test_the_message_holds_no_text_of_the_resume(result):
    plain = result.to_dict()
    plain["document"]["pages"] = plain["document"]["text"]
    plain["skills"][0]["strength"] = "Zoë"
    assert "Zoë" not in told(json.dumps(plain))


def test_a_long_version_is_not_repeated():
    told(json.dumps({"schema_version": "Zoë\n" * 500}))


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_a_number_that_json_does_not_have_is_told(result, number):
    plain = result.to_dict()
    plain["fits"][0]["score"] = number
    told(json.dumps(plain))


@pytest.mark.parametrize("data", [None, [], "text", 5])
def test_what_is_no_mapping_is_told_too(data):
    with pytest.raises(ResultError):
        MatchResult.from_dict(data)


@given(st.recursive(st.none() | UNIT | TEXT, lambda x: st.lists(x) | st.dictionaries(TEXT, x)))
def test_any_other_json_is_a_result_error(value):
    with pytest.raises(ResultError):
        MatchResult.from_json(json.dumps(value))
