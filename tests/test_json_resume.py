"""JSON Resume: validated with every problem named, laid out so that skills and dates are found."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import (
    DocumentError,
    DocumentTooLargeError,
    EmptyFileError,
    UnreadableDocumentError,
    UnsupportedFormatError,
    match_resume,
    read_resume,
)
from skillmatch.read.limits import Limits

WHOLE = {
    "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    "basics": {
        "name": "Ann Example",
        "label": "ML Engineer",
        "image": "",
        "email": "ann@example.org",
        "phone": "0228 000000",
        "url": "https://ann.example.org",
        "summary": "Builds ranking systems.",
        "location": {
            "address": "Main Road 1",
            "postalCode": "53111",
            "city": "Bonn",
            "region": "NRW",
            "countryCode": "DE",
        },
        "profiles": [{"network": "GitHub", "username": "ann", "url": "https://github.com/ann"}],
    },
    "work": [
        {
            "name": "Acme Ltd",
            "location": "Bonn",
            "description": "Makes anvils",
            "position": "Engineer",
            "url": "https://acme.example",
            "startDate": "2021-03-01",
            "summary": "Owns search.",
            "highlights": ["Deployed PyTorch models", "Cut latency"],
        },
        {"name": "Old Corp", "position": "Analyst", "startDate": "2018", "endDate": "2020-06"},
    ],
    "volunteer": [
        {
            "organization": "Code Club",
            "position": "Teacher",
            "startDate": "2016-01",
            "endDate": "2016-12",
        }
    ],
    "projects": [
        {
            "name": "Portfolio",
            "description": "A site",
            "highlights": ["Won a prize"],
            "keywords": ["Django", "SQL"],
            "startDate": "2019-02",
            "endDate": "2019-04",
            "url": "https://p.example",
            "roles": ["Lead"],
            "entity": "Self",
            "type": "application",
        }
    ],
    "skills": [
        {"name": "Python", "level": "basic"},
        {"name": "Databases", "level": "expert", "keywords": ["PostgreSQL", "Redis"]},
        {"name": "Tools", "keywords": ["Docker"]},
        {"name": "Languages"},
    ],
    "education": [
        {
            "institution": "Bonn University",
            "url": "https://uni.example",
            "area": "Physics",
            "studyType": "BSc",
            "startDate": "2014-10-01",
            "endDate": "2017-09-30",
            "score": "1.3",
            "courses": ["Statistics", "Optics"],
        }
    ],
    "certificates": [{"name": "CKA", "date": "2022-05", "issuer": "CNCF", "url": "https://c.org"}],
    "publications": [{"name": "On Anvils", "publisher": "Press", "releaseDate": "2020"}],
    "awards": [{"title": "Best Poster", "date": "2017-01-01", "awarder": "Uni", "summary": "Ok."}],
    "languages": [{"language": "German", "fluency": "native"}],
    "interests": [{"name": "Chess", "keywords": ["openings"]}],
    "references": [{"name": "Bob Example", "reference": "Good."}],
    "meta": {"version": "v1.0.0"},
}  # fmt: skip

TEXT = """\
Ann Example
ML Engineer
ann@example.org
0228 000000
https://ann.example.org
Main Road 1, 53111 Bonn, NRW, DE
GitHub: https://github.com/ann

Summary
Builds ranking systems.

Experience
Engineer, Acme Ltd, Bonn, Mar 2021 – Present
https://acme.example
Makes anvils
Owns search.
• Deployed PyTorch models
• Cut latency

Analyst, Old Corp, 2018 – Jun 2020

Volunteer Experience
Teacher, Code Club, Jan 2016 – Dec 2016

Projects
Portfolio, Lead, Self, Feb 2019 – Apr 2019
https://p.example
A site
• Won a prize
Technologies: Django, SQL

Skills
• Python (basic)
• Databases (expert): PostgreSQL, Redis
• Tools: Docker
• Languages

Education
BSc in Physics, Bonn University, Oct 2014 – Sep 2017
https://uni.example
Score: 1.3
Courses: Statistics, Optics

Certifications
CKA, CNCF, May 2022
https://c.org

Publications
On Anvils, Press, 2020

Awards
Best Poster, Uni, Jan 2017
Ok.

Languages
• German (native)

Interests
• Chess: openings

References
Bob Example
Good."""


def read(content, name="resume.json"):
    """Read some content as a JSON file."""
    return read_resume(json.dumps(content).encode(), name=name)


def months(document):
    """Return the dated entries as (section, (year, month), (year, month) or None)."""
    return [
        (
            entry.section,
            (entry.first_month // 12, entry.first_month % 12 + 1),
            entry.last_month and (entry.last_month // 12, entry.last_month % 12 + 1),
        )
        for entry in document.entries
    ]


def test_a_whole_resume_is_laid_out_as_a_person_would_write_it():
    document = read(WHOLE)
    assert document.text == TEXT
    assert document.format == "json-resume"
    assert document.warnings == document.hidden == ()


def test_every_part_is_a_section_of_its_kind():
    assert [section.kind for section in read(WHOLE).sections] == [
        "summary", "experience", "experience", "projects", "skills", "education", "courses",
        "certifications", "publications", "awards", "languages", "interests", "references",
    ]  # fmt: skip


def test_dated_entries_come_out_with_their_months():
    assert months(read(WHOLE)) == [
        ("experience", (2021, 3), None),
        ("experience", (2018, 1), (2020, 6)),
        ("experience", (2016, 1), (2016, 12)),
        ("projects", (2019, 2), (2019, 4)),
        ("education", (2014, 10), (2017, 9)),
    ]


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        ("2020-01-31", "2021-12-01", (2020, 1), (2021, 12)),
        ("2020-01", "", (2020, 1), None),
        ("2020-01", None, (2020, 1), None),
        ("2020-01", "Present", (2020, 1), None),
        ("2020-01", "current", (2020, 1), None),
        ("2020-01", "heute", (2020, 1), None),
        ("2020-01", "à ce jour", (2020, 1), None),
        ("2020-01", "至今", (2020, 1), None),
        ("2019", "2020", (2019, 1), (2020, 12)),
        (2019, 2020, (2019, 1), (2020, 12)),
        ("2020-01-01T00:00:00Z", "2020-06-01", (2020, 1), (2020, 6)),
    ],
)
def test_dates_are_read_as_the_standard_and_its_exporters_write_them(start, end, first, last):
    job = {"name": "Acme", "position": "Engineer", "startDate": start, "endDate": end}
    assert months(read({"work": [job]})) == [("experience", first, last)]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ({"work": [{"company": "Acme"}]}, "Experience\nAcme"),
        ({"work": [{"name": "A", "website": "https://a.org"}]}, "Experience\nA\nhttps://a.org"),
        ({"bio": {"name": "Ann"}}, "Ann"),
        ({"hobbies": [{"name": "Chess"}]}, "Interests\n• Chess"),
        ({"education": [{"institution": "U", "gpa": 4.0}]}, "Education\nU\nScore: 4.0"),
        ({"basics": {"location": {"city": "Austin", "state": "TX"}}}, "Austin, TX"),
        ({"basics": {"name": "Ann", "website": "https://a.org"}}, "Ann\nhttps://a.org"),
        ({"awards": [{"title": "X", "awardDate": "2020-02"}]}, "Awards\nX, Feb 2020"),
    ],
)
def test_keys_of_older_drafts_are_accepted(content, text):
    assert read(content).text == text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ({"basics": {"name": "Ann", "phone": 228, "x": 1}, "x-theme": []}, "Ann\n228"),
        ({"basics": None, "skills": [{"name": "SQL", "keywords": None}]}, "Skills\n• SQL"),
        ({"skills": [{"name": "SQL", "level": 5}]}, "Skills\n• SQL (5)"),
        ({"projects": [{"name": "Education"}]}, "Projects\n• Education"),
        ({"work": [{"name": "A", "highlights": ["x\nSkills\ny", ""]}]},
         "Experience\nA\n• x Skills y"),
        ({"basics": {"summary": "One.\n\nSkills\nTwo."}}, "Summary\nOne.\n• Skills\nTwo."),
        ({"basics": {"name": "Ann \ud800"}}, "Ann ?"),
    ],
    ids=["extra-keys", "null", "number", "heading", "lines", "heading-in-text", "surrogate"],
)  # fmt: skip
def test_odd_values_are_read_without_harm(content, text):
    assert read(content).text == text


def test_of_a_key_given_twice_the_last_counts():
    assert read_resume(b'{"basics": {"name": "A", "name": "B"}}').text == "B"


@pytest.mark.parametrize("name", ["resume.json", "cv.txt", "cv", ""])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_json_resume_is_told_by_its_content(name, encoding):
    data = json.dumps({"basics": {"name": "Zoë"}}, ensure_ascii=False).encode(encoding)
    document = read_resume(data, name=name)
    assert (document.format, document.text) == ("json-resume", "Zoë")


@pytest.mark.parametrize(
    "text", ["[site](https://x.org) Python", "{Python} and {SQL}", "[x] done", "[[[["]
)
def test_text_in_brackets_stays_text(text):
    assert read_resume(text.encode()).text == text


def test_the_skills_are_matched():
    result = match_resume(read(WHOLE))
    assert {"Python", "PyTorch", "PostgreSQL", "Docker"} <= {ev.skill.name for ev in result.skills}


# What is refused.

REFUSED = {
    "other object": (b'{"name": "Ann"}', "a.json", UnsupportedFormatError, "no JSON Resume"),
    "other shapes": (b'{"work": 3, "basics": []}', "", UnsupportedFormatError, "no JSON Resume"),
    "a list": (b'[{"basics": {}}]', "cv.txt", UnsupportedFormatError, "no JSON Resume"),
    "a number": (b"3", "a.json", UnsupportedFormatError, "no JSON Resume"),
    "no content": (b'{"basics": {}, "work": []}', "", EmptyFileError, "without content"),
    "cut off": (b'{"basics": {"name": "An', "", UnreadableDocumentError, r"line 1, column 21"),
    "no JSON": (b"Python", "a.json", UnreadableDocumentError, "broken JSON"),
    "a comma too many": (
        b'{\n"skills": [],\n}',
        "a.json",
        UnreadableDocumentError,
        r"broken JSON \(line 3, column 1\); correct it there or export it again",
    ),
    "NaN": (b'{"basics": {"name": NaN}}', "", UnreadableDocumentError, "number that is none"),
    "a huge number": (
        b'{"basics": {"name": ' + b"9" * 9999 + b"}}", "", UnreadableDocumentError, "number"
    ),
    "deep list": (b"[" * 100_000, "a.json", UnreadableDocumentError, "nested too deep"),
    "deep object": (b'{"basics":' * 100_000, "", UnreadableDocumentError, "nested too deep"),
    "deep value": (
        b'{"basics": {"name": ' + b"[" * 99 + b"]" * 99 + b"}}", "", EmptyFileError, "content"
    ),
    "many items": (b'{"skills": [' + b"{}," * 1001 + b"{}]}", "", EmptyFileError, "content"),
    "6 MB": (b'{"basics": ' + b"[{}," * 1_500_000, "", DocumentTooLargeError, "larger than 5 MB"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "name", "error", "says"), REFUSED.values(), ids=REFUSED)
def test_json_that_cannot_be_read_is_called_what_it_is(data, name, error, says, in_good_time):
    with in_good_time():
        with pytest.raises(error, match=says) as caught:
            read_resume(data, name=name)
        assert type(caught.value) is error
        assert "\n" not in str(caught.value)


def test_the_limit_of_size_is_in_the_limits(monkeypatch):
    monkeypatch.setattr("skillmatch.read.json_resume.DEFAULT_LIMITS", Limits(json_bytes=10))
    with pytest.raises(DocumentTooLargeError):
        read(WHOLE)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "startDate", "endDate", "keywords", "highlights", "url"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([key for key in WHOLE if key != "meta"]), VALUES))
def test_any_json_is_read_or_refused(content):
    try:
        document = read(content)
    except DocumentError as error:
        assert "\n" not in str(error)  # noqa: PT017 - only an error may come of it
        return
    document.text.encode("utf-8")


TEACHER = {
    "name": "Acme",
    "position": "Teacher",
    "startDate": "2005-01",
    "endDate": "2020-12",
    "summary": "Taught pupils.",
}
UNDATED = {"name": "Beta", "position": "Engineer", "summary": "Built it with Python"}


@pytest.mark.parametrize(
    "work",
    [
        [UNDATED, TEACHER],
        [TEACHER, UNDATED],
        [TEACHER, UNDATED, TEACHER],
        [TEACHER, {**UNDATED, "startDate": "2014-13-45"}],
    ],
)
def test_a_job_without_dates_takes_none_from_another(work):
    document = read({"work": work})
    assert document.entry_at(document.text.index("Python")) is None
    entry = document.entry_at(document.text.index("pupils"))
    assert document.text[entry.start : entry.end].startswith("Teacher, Acme, Jan 2005")


def test_a_length_is_said_of_its_own_job_alone():
    first = {**UNDATED, "summary": "Duration: 6 months\nWrote Rust"}
    document = read({"work": [first, UNDATED]})
    assert document.length_at(document.text.index("Rust")).months == 6
    assert document.length_at(document.text.index("Python")) is None
