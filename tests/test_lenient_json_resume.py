"""JSON Resume that is not as the standard asks: left out and named by its place, not its value."""

from __future__ import annotations

import json

import pytest

from skillmatch import (
    read_resume,
)


def read(content, name="resume.json"):
    """Read some content as a JSON file."""
    return read_resume(json.dumps(content).encode(), name=name)


LEFT_OUT = {
    "a date": ({"work": [{}, {"startDate": "Janury"}]}, "work[1].startDate is no date (YYYY, "),
    "a fraction": ({"work": [{"startDate": 1749213.0}]}, "work[0].startDate is no date"),
    "a year of old": ({"work": [{"startDate": "0021-01"}]}, "work[0].startDate is no date"),
    "an end before its start": (
        {"work": [{"name": "A", "startDate": "2022-12", "endDate": "2021"}]},
        "work[0].endDate is before its startDate",
    ),
    "month 13": ({"work": [{"endDate": "2020-13"}]}, "work[0].endDate is no date"),
    "a true date": ({"work": [{"endDate": True}]}, "work[0].endDate is no text"),
    "a list for a text": ({"basics": {"label": ["Ann"]}}, "basics.label is no text"),
    "a truth for a text": ({"basics": {"label": True}}, "basics.label is no text"),
    "a number for an object": ({"skills": [5]}, "skills[0] is no object"),
    "a number for a list": ({"work": 3}, "work is no list"),
    "a text for an object": ({"education": ["Uni"]}, "education[0] is no object"),
    "in a list": ({"work": [{"highlights": ["x", {}]}]}, "work[0].highlights[1] is no text"),
    "an old key": ({"work": [{"company": []}]}, "work[0].company is no text"),
    "deep value": ({"interests": [{"name": [[[[]]]]}]}, "interests[0].name is no text"),
    "inside one for a list": ({"work": {"name": []}}, "work[0].name is no text"),
    "an unknown key": ({"work": [{"salary": "9"}]}, "work[0].salary is no key of the standard"),
    "an unknown section": ({"patents": ["A"]}, "patents is no key of the standard"),
    "a telling key": ({"languages": [{"ann@example.org": 1}]}, "languages[0].(a key) is no key"),
}


@pytest.mark.parametrize(("content", "says"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_a_slip_costs_what_is_wrong_and_is_named_by_its_place(content, says):
    right = {"basics": {"name": "Ann"}, "projects": [{"name": "Anvil", "keywords": ["Rust"]}]}
    content = {**right, **content, "basics": {**right["basics"], **content.get("basics", {})}}
    document = read(content)
    assert document.text.startswith("Ann\n")
    assert "Technologies: Rust" in document.text
    (warning,) = document.warnings
    assert warning.startswith(f"Left out of the JSON Resume: {says}")


@pytest.mark.parametrize(
    "content",
    [
        {"skills": [{"name": "SQL", "level": 5}]},
        {"basics": {"email": "no e-mail", "url": "not a url", "image": "me.png", "phone": 5}},
        {"basics": {"profiles": None, "location": None}, "work": [None], "skills": None},
        {"$schema": "https://x.org", "meta": {"theme": "elegant"}, "skills": []},
        {"work": [{"name": "A", "isCurrent": None, "x": ""}]},
    ],
    ids=["number", "addresses", "null", "about-the-file", "empty-unknown-keys"],
)
def test_what_can_be_read_is_no_slip(content):
    assert read({"projects": [{"name": "Anvil"}], **content}).warnings == ()


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ({"skills": ["SQL", {"name": "Rust"}]}, "Skills\n• SQL\n• Rust"),
        ({"work": [], "skills": "SQL"}, "Skills\n• SQL"),
        ({"skills": [{"name": "Data", "keywords": "SQL, R"}]}, "Skills\n• Data: SQL, R"),
        ({"basics": {}, "work": {"name": "Acme"}}, "Experience\nAcme"),
        ({"work": [{"name": "A", "highlights": "Built it"}]}, "Experience\nA\n• Built it"),
        ({"basics": {"name": "A"}, "hobbies": ["Chess"]}, "A\n\nInterests\n• Chess"),
        ({"languages": ["German"]}, "Languages\n• German"),
    ],
)
def test_one_thing_stands_for_a_list_and_a_text_for_a_name(content, text):
    assert (read(content).text, read(content).warnings) == (text, ())


@pytest.mark.parametrize(
    ("written", "read_as"),
    [("Jan 2019", "Jan 2019"), ("März 2019", "Mar 2019"), ("03/2019", "Mar 2019"),
     ("2019/3", "Mar 2019"), ("2019.03", "Mar 2019"), (2019, "2019")],
)  # fmt: skip
def test_dates_of_other_kinds_are_understood_where_there_is_one_way(written, read_as):
    document = read({"work": [{"name": "A", "startDate": written, "endDate": "2021"}]})
    assert document.text == f"Experience\nA, {read_as} – 2021"
    assert document.warnings == ()


def test_a_job_that_ended_before_it_began_took_nobody_knows_how_long():
    document = read({"work": [{"name": "A", "startDate": "2022-12", "endDate": "2021-01"}]})
    assert (document.text, document.entries) == ("Experience\nA", ())
    in_one_year = read({"work": [{"name": "A", "startDate": "2021-06", "endDate": "2021"}]})
    assert in_one_year.warnings == ()


def test_a_job_that_ended_nobody_can_tell_when_has_not_gone_on():
    document = read({"work": [{"name": "A", "startDate": "2015", "endDate": "then"}]})
    assert document.text == "Experience\nA, 2015"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("<p>Built &amp; ran <b>Rust</b></p><p>Led R&amp;D</p>", "Built & ran Rust\nLed R&D"),
        ("<ul><li>Rust</li><li>SQL</li></ul>", "• Rust\n• SQL"),
        ("One<br>Two\nThree", "One\nTwo\nThree"),
        ("a < b, List<String>, &c", "a < b, List<String>, &c"),
        ("Ann <ann@example.org>", "Ann <ann@example.org>"),
    ],
)
def test_html_in_texts_is_read_as_text(written, text):
    assert read({"basics": {"summary": written}}).text == f"Summary\n{text}"


def test_what_html_in_texts_hides_is_left_out_and_said():
    summary = "Rust <span style='display:none'>Kubernetes</span>"
    document = read({"basics": {"summary": summary}})
    assert document.text == "Summary\nRust"
    assert document.warnings == ("Text that no page would show was left out of the JSON Resume.",)


def test_an_address_is_no_html():
    url = "https://x.org/?a=1&copy=2"
    assert read({"basics": {"url": url}}).text == url


def test_all_slips_are_named_at_once_and_no_value_is_shown():
    private = "ann@example.org 0228 000000"
    content = {
        "basics": {"name": "Ann", "email": [private], "location": private},
        "work": [{"startDate": private}, private],
        "education": {private: private},
    }
    document = read(content)
    assert document.text.startswith("Ann")
    message = " ".join(document.warnings)
    for place in ("basics.email", "basics.location", "work[0].startDate", "work[1]"):
        assert f" {place} is no " in message
    assert "ann@" not in message
    assert "0228" not in message
    assert "\n" not in message


def test_a_long_list_of_slips_is_cut():
    (warning,) = read({"basics": {"name": "Ann"}, "work": [1] * 1000}).warnings
    assert warning.endswith("; and 980 more.")


def test_of_too_long_a_list_the_beginning_is_read():
    document = read({"skills": [{"name": f"S{number}"} for number in range(1002)]})
    assert document.text.endswith("• S999")
    assert document.warnings == ("Left out of the JSON Resume: skills has more than 1,000 items.",)
