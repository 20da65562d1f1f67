"""Weigh: used in a job beats listed, years count once, old use fades, repetition saturates."""

from __future__ import annotations

import pickle
import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.document import HiddenText
from skillmatch.mentions import Mention
from skillmatch.read import document_from_text
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy
from skillmatch.weigh import weigh_evidence
from skillmatch.weighing.cases import RECENCY_FLOOR, recency
from skillmatch.weighing.unseen import HIDDEN_REASON

TODAY = date(2026, 11, 1)
TAXONOMY = Taxonomy(
    (
        Skill("pytorch", "PyTorch", broader=("deep-learning",)),
        Skill("keras", "Keras", broader=("deep-learning",)),
        Skill("deep-learning", "Deep learning", broader=("machine-learning",)),
        Skill("machine-learning", "Machine learning"),
    )
)
HEAD = "Ann Example\nann@example.com\n\n"
JOB = HEAD + "Experience\nEngineer, Acme Ltd\n- Ranked offers with PyTorch.\n"
PROJECT = HEAD + "Projects\nOffer ranking\n- Ranked offers with PyTorch.\n"
COURSE = HEAD + "Courses\nRanking with PyTorch\n"
LISTED = HEAD + "Skills\nSQL, PyTorch, Git\n"


def dated(*entries, line="Ranked offers with PyTorch."):
    """Return a resume with a job for each range of dates."""
    jobs = "\n".join(f"Engineer, Acme Ltd, {dates}\n- {line}\n" for dates in entries)
    return f"{HEAD}Experience\n{jobs}"


def mentions_in(document, **changes):
    """Mention every skill of the taxonomy wherever its name stands."""
    found = [
        Mention(
            skill.id,
            match.group(),
            match.start(),
            match.end(),
            section=document.section_at(match.start()),
        )
        for skill in TAXONOMY.skills
        for match in re.finditer(skill.name, document.text, re.IGNORECASE)
    ]
    return [replace(mention, **changes) for mention in found]


def weigh(text, *, hidden=(), as_of=TODAY, **changes):
    """Return the evidence by skill; `changes` are made to every mention."""
    document = replace(document_from_text(text), hidden=tuple(hidden))
    found = weigh_evidence(document, mentions_in(document, **changes), TAXONOMY, as_of=as_of)
    return {ev.skill.id: ev for ev in found}


def strength(text, **changes):
    return weigh(text, **changes)["pytorch"].strength


def test_a_job_beats_a_project_beats_a_course_beats_a_list():
    found = [strength(text) for text in (JOB, PROJECT, COURSE, LISTED)]
    assert found == sorted(found, reverse=True)
    assert len(set(found)) == 4
    assert found[0] > 2 * found[-1]


def test_the_reason_names_the_place_that_counted():
    reasons = [weigh(text)["pytorch"].reasons[0] for text in (JOB, PROJECT, COURSE, LISTED)]
    assert reasons == [
        "used in a job",
        "used in a project",
        "learnt in a course",
        "listed as a skill",
    ]


def test_the_best_place_counts_wherever_it_stands():
    above = LISTED + JOB.removeprefix(HEAD)
    below = JOB + LISTED.removeprefix(HEAD)
    assert strength(above) == strength(below) > strength(JOB)


def test_without_headings_a_skill_counts_between_listed_and_used():
    assert strength(LISTED) < strength("Ann Example ranks offers with PyTorch.") < strength(JOB)


@pytest.mark.parametrize(
    ("entries", "years", "last_used"),
    [
        pytest.param(["Jan 2020 - Dec 2021"], 2.0, "2021-12", id="both end months count"),
        pytest.param(["Nov 2025 - Present"], 1.1, "2026-11", id="present is the day asked about"),
        pytest.param(
            ["Jan 2020 - Dec 2021", "Jan 2021 - Dec 2022"], 3.0, "2022-12", id="an overlap once"
        ),
        pytest.param(
            ["Jan 2020 - Dec 2022", "Mar 2021 - Jun 2021"], 3.0, "2022-12", id="one inside another"
        ),
        pytest.param(
            ["Jan 2020 - Dec 2020", "Jan 2022 - Dec 2022"], 2.0, "2022-12", id="a gap never"
        ),
        pytest.param(["Jan 2020 - Dec 2020"] * 3, 1.0, "2020-12", id="the same dates thrice"),
        pytest.param(["Jan 1961 - Present"], 50.0, "2026-11", id="at most fifty"),
    ],
)
def test_years_are_the_months_of_dated_jobs_without_overlaps(entries, years, last_used):
    found = weigh(dated(*entries))["pytorch"]
    assert (found.years, found.last_used) == (years, last_used)


def test_a_job_that_does_not_use_a_skill_adds_no_years():
    other = dated("Jan 2010 - Dec 2019", line="Sold shoes.")
    used = dated("Jan 2020 - Dec 2021").removeprefix(HEAD + "Experience\n")
    assert weigh(other + "\n" + used)["pytorch"].years == 2.0


def test_dates_of_education_are_no_years_of_use():
    text = HEAD + "Education\nMSc, Hill University, 2018 - 2020\nThesis with PyTorch\n"
    assert weigh(text)["pytorch"].years is None


def test_a_job_that_begins_after_the_day_asked_about_has_no_years_and_is_a_plan():
    found = weigh(dated("Jan 2027 - Dec 2029"))["pytorch"]
    assert (found.years, found.last_used) == (None, None)
    assert found.strength == 0.1 < strength(JOB)


def test_more_years_count_more_and_saturate():
    found = [strength(dated(f"Nov {2026 - n} - Present")) for n in (1, 2, 4, 8, 16, 32)]
    steps = [b - a for a, b in pairwise(found)]
    assert min(steps) >= 0
    assert steps[-1] < 0.01 < steps[0]


def test_stated_years_count_less_than_dates_show():
    stated = weigh(HEAD + "Skills\nPyTorch (6 years), SQL\n")["pytorch"]
    assert stated.years == 6.0
    assert "6 years stated" in stated.reasons
    shown = strength(dated("Dec 2020 - Present")) - strength(JOB)
    assert 0 < stated.strength - strength(LISTED) < shown


def test_what_was_used_long_ago_counts_less_but_not_nothing():
    found = [strength(dated(f"Jan {year} - Dec {year}")) for year in (2026, 2022, 2016, 2005)]
    assert found == sorted(found, reverse=True)
    assert found[-1] > 0.4 * found[0]
    assert "last used 2005-12" in weigh(dated("Jan 2005 - Dec 2005"))["pytorch"].reasons


def test_a_later_day_lowers_what_has_ended_and_not_what_goes_on():
    ended, going_on = dated("Jan 2020 - Dec 2021"), dated("Jan 2020 - Present")
    later = date(2032, 11, 1)
    assert strength(ended, as_of=later) < strength(ended)
    assert strength(going_on, as_of=later) >= strength(going_on)


@given(st.floats(0, 100), st.floats(0, 100))
def test_recency_falls_from_one_to_its_floor(a, b):
    near, far = sorted((a, b))
    assert RECENCY_FLOOR <= recency(far) <= recency(near) <= 1.0


def test_recency_halves_every_six_years():
    left = [recency(years) - RECENCY_FLOOR for years in (0, 6, 12)]
    assert left == pytest.approx([0.6, 0.3, 0.15])


def test_basic_knowledge_counts_less():
    assert strength(LISTED, level="basic") < 0.7 * strength(LISTED)
    assert "called basic" in weigh(LISTED, level="basic")["pytorch"].reasons


def test_basic_in_one_place_does_not_undo_use_in_another():
    document = document_from_text(JOB + LISTED.removeprefix(HEAD))
    used, listed = mentions_in(document)
    found = weigh_evidence(document, [used, replace(listed, level="basic")], TAXONOMY, as_of=TODAY)
    assert found[0].strength >= strength(JOB)


@pytest.mark.parametrize(
    "words",
    [
        "deployed to production",
        "serving 40M users",
        "at 2,000 requests per second",
        "with on-call duty",
        "rolled out to all shops",
    ],
)
def test_words_of_production_in_the_sentence_add_strength(words):
    assert strength(JOB.replace("PyTorch.", f"PyTorch, {words}.")) > strength(JOB) + 0.08


def test_words_of_production_in_another_bullet_add_nothing():
    assert strength(JOB + "- Deployed a shop to production for 2M users.\n") == strength(JOB)


def test_words_of_production_in_a_list_add_nothing():
    listed = HEAD + "Skills\nPyTorch in production at scale, SQL\n"
    assert strength(listed) == strength(LISTED)


def test_repetition_saturates():
    lines = [strength(JOB + "- Trained PyTorch models.\n" * n) for n in (0, 1, 2, 20, 500)]
    assert lines == sorted(lines)
    assert lines[1] > lines[0]
    assert lines[-1] - lines[-2] < 1e-6


def test_repetition_on_one_line_adds_nothing():
    assert strength(HEAD + "Skills\n" + "PyTorch " * 500) == strength(LISTED)


def test_nothing_exceeds_one():
    text = dated(
        "Jan 1961 - Present", line="Deployed PyTorch to production.\n- PyTorch, live." * 99
    )
    assert 0.9 < strength(text) <= 1.0


@pytest.mark.parametrize("status", ["negated", "wished", "learning"])
def test_only_claimed_mentions_give_strength(status):
    found = weigh(JOB, status=status)
    assert found["pytorch"].strength == 0.0
    assert found["pytorch"].reasons == (f"only {status}",)
    assert found["pytorch"].mentions[0].surface == "PyTorch"
    assert set(found) == {"pytorch"}, "and imply nothing"


def test_hidden_text_gives_no_strength_and_implies_nothing():
    document = document_from_text(LISTED)
    found = weigh(LISTED, hidden=[HiddenText(0, len(document.text), "white", 1)])
    assert [(ev.strength, ev.reasons) for ev in found.values()] == [(0.0, (HIDDEN_REASON,))]


def test_hidden_mentions_add_nothing_to_a_visible_one():
    text = LISTED + "\nPyTorch PyTorch\n" * 9
    hidden = HiddenText(len(LISTED), len(text), "white", 1)
    assert strength(text, hidden=[hidden]) == strength(LISTED)


def test_a_narrower_skill_shows_some_of_the_broader_ones():
    found = weigh(JOB)
    for skill, share in (("deep-learning", 0.4), ("machine-learning", 0.16)):
        implied = pytest.approx(share * found["pytorch"].strength, abs=1e-6)  # six digits are kept
        assert found[skill].strength == implied
    assert found["deep-learning"].reasons == ("shown by PyTorch",)
    assert found["deep-learning"].implied
    assert not found["pytorch"].implied
    assert {m.how for m in found["deep-learning"].mentions} == {"implied"}


def test_what_is_implied_is_compared_and_pickled_as_what_is_named():
    implied = weigh(JOB)["deep-learning"]
    assert pickle.loads(pickle.dumps(implied)) == weigh(JOB)["deep-learning"]  # noqa: S301 - ours
    assert implied.mentions[0].surface == "PyTorch"


def test_a_product_is_shown_in_full_by_a_part_that_is_called_after_it():
    taxonomy = Taxonomy(
        (
            Skill("delivery", "Continuous delivery", kind="concept"),
            Skill("jenkins", "Jenkins", broader=("delivery",)),
            Skill("jenkins-pipelines", "Jenkins pipelines", kind="concept", broader=("jenkins",)),
        )
    )
    document = document_from_text(JOB.replace("PyTorch", "Jenkins pipelines"))
    start = document.text.index("Jenkins")
    mention = Mention("jenkins-pipelines", "Jenkins pipelines", start, start + 17)
    found = weigh_evidence(document, [mention], taxonomy, as_of=TODAY)
    strengths = {ev.skill.id: ev.strength for ev in found}
    assert strengths["jenkins"] == strengths["jenkins-pipelines"]
    assert strengths["delivery"] == pytest.approx(0.4 * strengths["jenkins"])
    assert {ev.skill.id for ev in found if ev.implied} == {"jenkins", "delivery"}


def test_one_narrower_skill_shows_a_broader_one_in_part_and_another_one_a_little_more():
    one, two = (
        weigh(JOB + "\nSkills\n" + listed)["deep-learning"] for listed in ("Git\n", "Keras\n")
    )
    listed = strength(LISTED)
    assert one.reasons == ("shown by PyTorch",)
    assert two.reasons == ("shown by PyTorch and 1 more",)
    assert 1 - two.strength == pytest.approx(
        (1 - one.strength) * (1 - 0.65 * 0.4 * listed), abs=1e-6
    )


def field_of(parts):
    """Return a taxonomy of one field with so many parts, and a job that used them all."""
    field = Skill("field", "Field", kind="concept")
    skills = [Skill(f"part{n}", f"Part{n}", broader=("field",)) for n in range(parts)]
    bullets = "".join(f"- Ranked offers with {skill.name}.\n" for skill in skills)
    document = document_from_text(HEAD + "Experience\nEngineer, Acme Ltd\n" + bullets)
    mentions = [
        Mention(s.id, s.name, document.text.index(s.name), document.text.index(s.name) + 5)
        for s in skills
    ]
    mentions = [replace(m, section="experience") for m in mentions]
    found = weigh_evidence(document, mentions, Taxonomy((field, *skills)), as_of=TODAY)
    return {ev.skill.id: ev.strength for ev in found}


def test_the_more_parts_of_a_field_are_used_the_more_of_it_is_shown_up_to_the_strongest_part():
    shown = [field_of(parts)["field"] for parts in range(1, 10)]
    assert shown == sorted(shown)
    assert shown[0] < shown[1] < shown[2]
    assert shown[-1] == field_of(9)["part0"]


def test_a_named_skill_is_not_implied():
    found = weigh(JOB.replace("with PyTorch", "by deep learning with PyTorch"))
    assert found["deep-learning"].strength == found["pytorch"].strength
    assert not found["deep-learning"].implied


def test_listing_a_broader_skill_does_not_lower_what_use_implies():
    listed = JOB + "\nSkills\nDeep learning\n"
    assert weigh(listed)["deep-learning"].strength >= weigh(JOB)["deep-learning"].strength


def test_an_old_job_does_not_lower_what_a_project_shows():
    old = dated("Jan 2004 - Mar 2004").removeprefix(HEAD)
    assert strength(f"{PROJECT}\n{old}") >= strength(PROJECT)


@pytest.mark.parametrize("written", ["PyTorch- Exprience - 30 months", "PyTorch (30 months)"])
def test_stated_months_are_years(written):
    assert weigh(HEAD + f"Skills\n{written}\nSQL\n")["pytorch"].years == 2.5


def test_a_short_job_does_not_lower_stated_years():
    text = HEAD + "Experience\nEngineer, Acme Ltd\n- Ranked offers with PyTorch (9 years).\n"
    short = text + "Engineer, Bolt Ltd, Nov 2026 - Present\n- Ranked goods with PyTorch.\n"
    assert weigh(text)["pytorch"].years == 9.0
    assert weigh(short)["pytorch"].years == 9.0
    assert strength(short) >= strength(text)


def test_the_strongest_comes_first_then_by_id():
    found = list(weigh(JOB + "- Ranked offers with Keras.\n").values())
    assert found == sorted(found, key=lambda ev: (-ev.strength, ev.skill.id))
    assert [ev.skill.id for ev in found][:2] == ["keras", "pytorch"]


def test_no_mentions_are_no_evidence():
    assert weigh_evidence(document_from_text("Ann"), [], TAXONOMY, as_of=TODAY) == ()


def test_mentions_of_skills_the_taxonomy_lacks_are_left_out():
    document = document_from_text(JOB)
    unknown = Mention("cobol", "Ann", 0, 3)
    assert weigh_evidence(document, [unknown], TAXONOMY, as_of=TODAY) == ()
