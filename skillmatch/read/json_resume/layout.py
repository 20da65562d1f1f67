"""A JSON Resume as the lines of text a person would have written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from skillmatch.read.sections import heading_kind

if TYPE_CHECKING:
    from skillmatch.read.json_resume import model

_UNKNOWN_DATE = "?"  # as the model writes it
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905 - reads better than a list of strings


def lay_out(resume: model.JsonResume) -> str:
    """Return the text of a resume: who it is, then sections under headings of their own."""
    blocks = ["\n".join(_header(resume.basics))] if resume.basics else []
    for heading, lines in _sections(resume):
        body = "\n".join(lines).strip("\n")
        if body:
            blocks.append(f"{heading}\n{body}")
    return "\n\n".join(block for block in blocks if block)


def _sections(resume: model.JsonResume) -> Iterator[tuple[str, Iterable[str]]]:
    yield "Summary", _text(resume.basics.summary if resume.basics else "")
    yield "Experience", _entries(_job(job) for job in resume.work)
    yield "Volunteer Experience", _entries(_unpaid(job) for job in resume.volunteer)
    yield "Projects", _entries(_project(project) for project in resume.projects)
    yield "Skills", (_item(s.name, s.level, s.keywords) for s in resume.skills)
    yield "Education", _entries(_study(study) for study in resume.education)
    yield (
        "Certifications",
        _entries(_title((c.name, c.issuer, _day(c.date)), c.url) for c in resume.certificates),
    )
    yield (
        "Publications",
        _entries(
            [*_title((p.name, p.publisher, _day(p.releaseDate)), p.url), *_text(p.summary)]
            for p in resume.publications
        ),
    )
    yield (
        "Awards",
        _entries(
            [*_title((a.title, a.awarder, _day(a.date))), *_text(a.summary)] for a in resume.awards
        ),
    )
    yield "Languages", (_item(spoken.language, spoken.fluency) for spoken in resume.languages)
    yield "Interests", (_item(liked.name, "", liked.keywords) for liked in resume.interests)
    yield (
        "References",
        _entries([*_title((r.name,)), *_text(r.reference)] for r in resume.references),
    )


def _header(basics: model.Basics) -> Iterator[str]:
    for value in (basics.name, basics.label, basics.email, basics.phone, basics.url):
        yield from _title((value,))
    place = basics.location
    if place is not None:
        city = f"{_one_line(place.postalCode)} {_one_line(place.city)}".strip()
        yield from _title((place.address, city, place.region, place.countryCode))
    for profile in basics.profiles:
        account = profile.url or profile.username
        if account:
            network = _one_line(profile.network)
            yield from _title((f"{network}: {account}" if network else account,))


def _job(job: model.Work) -> list[str]:
    period = _period(job.startDate, job.endDate)
    title = _title((job.position, job.name, job.location, period), job.url)
    return [*title, *_text(job.description), *_text(job.summary), *_bullets(job.highlights)]


def _unpaid(job: model.Volunteer) -> list[str]:
    period = _period(job.startDate, job.endDate)
    title = _title((job.position, job.organization, period), job.url)
    return [*title, *_text(job.summary), *_bullets(job.highlights)]


def _project(project: model.Project) -> list[str]:
    period = _period(project.startDate, project.endDate)
    roles = ", ".join(_filled(project.roles))
    return [
        *_title((project.name, roles, project.entity, period), project.url),
        *_text(project.description),
        *_text(project.summary),
        *_bullets(project.highlights),
        *_listed("Technologies", project.keywords),
    ]


def _study(study: model.Education) -> list[str]:
    degree = " in ".join(_filled((study.studyType, study.area)))
    period = _period(study.startDate, study.endDate)
    return [
        *_title((degree, study.institution, period), study.url),
        *_listed("Score", [study.score]),
        *_listed("Courses", study.courses),
    ]


def _entries(entries: Iterable[list[str]]) -> Iterator[str]:
    """Yield the lines of entries, an empty line between two."""
    for entry in entries:
        if entry:
            yield from entry
            yield ""


def _title(parts: Iterable[str], url: str = "") -> list[str]:
    """Return the first line of an entry, and its address under it."""
    line = ", ".join(_filled(parts))
    address = _one_line(url)
    return [_no_heading(text) for text in (line, address) if text]


def _item(name: str, level: str = "", keywords: Iterable[str] = ()) -> str:
    """Return "• Python (basic)" or "• Databases (expert): SQL, Redis"."""
    grade, words = _one_line(level), ", ".join(_filled(keywords))
    item = _one_line(name) + (f" ({grade})" if grade else "")
    line = ": ".join(part for part in (item.strip(), words) if part)
    return f"• {line}" if line else ""


def _bullets(texts: Iterable[str]) -> list[str]:
    return [f"• {text}" for text in _filled(texts)]


def _listed(label: str, texts: Iterable[str]) -> list[str]:
    words = ", ".join(_filled(texts))
    return [f"{label}: {words}"] if words else []


def _text(text: str) -> list[str]:
    return [_no_heading(line.strip()) for line in text.splitlines() if line.strip()]


def _filled(texts: Iterable[str]) -> list[str]:
    return [line for line in map(_one_line, texts) if line]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _no_heading(line: str) -> str:
    """Mark a line that would be taken for a heading, such as a project called "Portfolio"."""
    return f"• {line}" if heading_kind(line) else line


def _period(start: str, end: str) -> str:
    """Return "Jan 2020 – Mar 2021"; the standard leaves the end out of what goes on.

    >>> _period("2020-01-15", ""), _period("2018", "2019-06"), _period("", "2019")
    ('Jan 2020 – Present', '2018 – Jun 2019', '2019')
    """
    if end == _UNKNOWN_DATE:
        return _day(start)
    if not start:
        return _day(end)
    return f"{_day(start)} – {_day(end) or 'Present'}"


def _day(date: str) -> str:
    """Return "Mar 2021" for a date with a month, the year for one without."""
    if not date[:4].isdigit():
        return "Present" if date else ""
    return f"{_MONTHS[int(date[5:7]) - 1]} {date[:4]}" if len(date) > 4 else date  # noqa: PLR2004 - a year, and more


__all__ = ["lay_out"]
