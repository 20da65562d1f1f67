"""Sections: what each stretch of a resume is about, by the heading above it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import WORK_SECTIONS, Section
from skillmatch.read.closing_labels import closes_a_job
from skillmatch.read.headings import (
    ASKED_FOR,
    ITEMS_TOO,
    KIND_OF_HEADING,
    KIND_OF_LAST_WORD,
    NO_HEADING_BEFORE,
    SET_OFF,
    STUDY_WORDS,
)
from skillmatch.read.inline_headings import Heading, inline_headings, says_more_than_a_job
from skillmatch.read.job_labels import without_job_labels
from skillmatch.read.languages import languages_behind
from skillmatch.read.paid_projects import with_paid_projects

_LONGEST_HEADING = 48
_NUMBERING = re.compile(r"^(?:[IVX]{1,4}|\d{1,2}|[A-Z])[.)]\s+")
_IN_PARENTHESES = re.compile(r"\s*\([^(),]*\)\s*:?\s*$")
_AND_SIGN = frozenset("&+,/")
_AND_SIGNS = re.compile(r"\s*(?:&|\+|,|/)\s*")
_HEADING_PARTS = (frozenset(KIND_OF_HEADING) - SET_OFF) | {
    "tools",
    "frameworks",
    "libraries",
    "platforms",
    "methods",
}
_PROGRAMMING_HEADING = re.compile(
    r"(?:programming |computer )?languages and "
    r"(?:frameworks|tools|libraries|technologies|platforms)"
    r"|(?:frameworks|tools|libraries|databases|platforms|technologies)(?: and \w+){1,2}"
)
# Last words that tell the kind behind an "and" too, where "experience" often is asked for.
_TELLS_ALONE = frozenset({"projects", "skills", "publications", "coursework"})
_LONGEST_TITLE = 4  # words of a heading such as "Machine Learning Projects"
_MADE_TOO = frozenset({"software", "tools", "tooling", "technology"})
# Below such a heading, what somebody made: "Maintainer of parsel, a parser for Python".
_MADE = re.compile(
    r"[\s:•*-]*(?:[^\s,]+[ ]){0,3}?(?:(?:co-?)?(?:maintainer|author|creator|developer) of|"
    r"contribut(?:or|ed) to|"
    r"(?:wrote|built|created|developed|released|published|maintain(?:ed)?)[ ])",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\n]+")
_ENDS_IN_AND = re.compile(r"(?:\band|&)\s*$", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+")
_LONGEST_NUMBER = 4  # letters of "VIII. Education"
_FEWEST_APART = 3  # groups of letters in a word written apart
_PAIR = 2  # letters; "AT" stands close enough together for some readers to take it for one
_OF_PROGRAMMING = "programming|computer|languages|frameworks|tools|libraries|databases|platforms"
_FIRST_WORDS = frozenset(
    words[0]
    for words in map(
        _WORDS.findall, [*KIND_OF_HEADING, *_OF_PROGRAMMING.split("|"), "technologies"]
    )
)
_LAST_WORDS = frozenset(KIND_OF_LAST_WORD)
_SHORT_LINE = 40  # characters; a longer line before may go on
_NARROW = 24  # characters of a line that a narrow column broke
_SENTENCE_ENDS = frozenset(".:!?")
_UNFINISHED = re.compile(
    r"(?:&|(?<![\w'’])(?:an?|the|of|in|on|at|to|for|from|with|by|and|or|as|our|their|its|his|her|"
    r"your|my|no|using|into|through|various|other))$"
)


def find_sections(text: str) -> tuple[Section, ...]:
    """Find headings and return the stretches of text under them.

    >>> [s.kind for s in find_sections("Ann Example\\nSKILLS\\nPython\\nWork Experience:\\nX Ltd")]
    ['skills', 'experience']
    """
    found = _headings(text)
    if not found:
        return ()
    ends = [start for _, _, start in found[1:]] + [len(text)]
    return tuple(
        Section(kind, title, start, end)
        for (kind, title, start), end in zip(found, ends, strict=True)
    )


def _headings(text: str) -> list[Heading]:
    """Return the headings of a text in order, none within another."""
    lines = [(*heading, True) for heading in _heading_lines(text)]
    run_in = list(inline_headings(text))
    within = [(*heading, False) for heading in run_in]
    sure = {start for _, _, start, _ in lines}
    listed = any(kind == "skills" for kind, _, _, _ in lines)
    sure |= {heading[2] for heading in run_in if says_more_than_a_job(heading, "experience")}
    found: list[Heading] = []
    closing: set[int] = set()
    reached, inside, last = 0, "", None
    for kind, title, start, whole in sorted(lines + within, key=lambda h: (h[2], -len(h[1]))):
        heading = kind, title, start
        if start < reached:
            continue
        if not whole and closes_a_job(text, start, inside, sure, last, listed_elsewhere=listed):
            closing.add(start)
        elif not (whole or says_more_than_a_job(heading, inside)):
            continue
        elif not whole and kind == "courses" and inside == "education" and text.count(title) > 1:
            continue  # "Courses: ..." below each of several studies
        found.append(heading)
        reached, inside, last = start + len(title), kind, None if whole else start
    told = list(_told_apart(text, without_job_labels(found, closing)))
    return with_paid_projects(text, told)


def _told_apart(text: str, headings: list[Heading]) -> Iterator[Heading]:
    """Yield the headings, told by what follows: "Languages" may be skills, "Software" one's own."""
    before, reached = "", 0
    for index, (kind, title, start) in enumerate(headings):
        end = start + len(title)
        following = headings[index + 1][2] if index + 1 < len(headings) else len(text)
        told = kind
        if kind == "languages":
            behind = languages_behind(text, end, following)
            among_skills = before == "skills" and not text[reached:start].strip()
            if behind == "programmed" or (behind == "unknown" and among_skills):
                told = "skills"
        elif kind == "skills" and _undecorated(title).casefold() in _MADE_TOO:
            told = "projects" if _MADE.match(text, end, following) else kind
        yield told, title, start
        before, reached = told, end


def heading_kind(line: str) -> str | None:
    """Return the kind of section a line is the heading of, or ``None``.

    >>> heading_kind("## Technical Skills:"), heading_kind("Skills: Python, SQL")
    ('skills', None)
    >>> heading_kind("III. Machine Learning Projects (2020 - 2024)")
    'projects'
    >>> heading_kind("Highlights (Work Experience)")  # of a summary, which the brackets tell apart
    'experience'
    """
    if len(line) > _LONGEST_HEADING or not _may_be_heading(line):
        return None
    bare = _undecorated(_IN_PARENTHESES.sub("", line) if "(" in line else line)
    number = _NUMBERING.match(bare)
    bare = bare[number.end() :] if number else bare
    bare = bare if _AND_SIGN.isdisjoint(bare) else _AND_SIGNS.sub(" and ", bare)
    words = _spaced_out(" ".join(bare.split()))
    known = words.casefold()
    spellings = known, known.replace(" and ", "/"), known.replace("-", " ")
    kind = next(filter(None, map(KIND_OF_HEADING.get, spellings)), None)
    if kind == "summary" and "(" in line:
        inside = heading_kind(line[line.index("(") :].strip("():*# "))
        return inside if inside in WORK_SECTIONS else kind
    if kind is not None:
        return kind
    if _PROGRAMMING_HEADING.fullmatch(known):
        return "skills"
    parts = known.split(" and ")
    if (
        len(parts) > 1
        and parts[0] in KIND_OF_HEADING
        and all(part in _HEADING_PARTS for part in parts)
    ):
        return KIND_OF_HEADING[parts[0]]
    return _kind_of_title(words.split())


def _undecorated(line: str) -> str:
    """Return a line without what is no letter or number at its ends.

    >>> _undecorated("## Skills: "), _undecorated("__")
    ('Skills', '')
    """
    start, end = 0, len(line)
    while start < end and not line[start].isalnum():
        start += 1
    while end > start and not line[end - 1].isalnum():
        end -= 1
    return line[start:end]


def _may_be_heading(line: str) -> bool:
    """Say whether a line has the words of a heading; most lines have not, which is told fast."""
    words = _WORDS.findall(line.casefold())
    if not words:
        return False
    if words[0] in _FIRST_WORDS or not _LAST_WORDS.isdisjoint(words):
        return True
    # A number may come before the words, and the words may be written letter by letter.
    if len(words) > 1 and len(words[0]) <= _LONGEST_NUMBER and words[1] in _FIRST_WORDS:
        return True
    return len(words) > _FEWEST_APART and max(map(len, words[1:_FEWEST_APART])) <= _PAIR


def _kind_of_title(title: list[str]) -> str | None:
    """Return what the last word of a heading tells: of "Machine Learning Projects", projects."""
    words = [word for word in title if word != "and"]
    if not 1 < len(words) <= _LONGEST_TITLE or not all(word[:1].isupper() for word in words):
        return None
    *before, last = (word.casefold() for word in words)
    if NO_HEADING_BEFORE.get(last, frozenset()).intersection(before):
        return None
    if last == "education" and not STUDY_WORDS.issuperset(before):
        return None
    if len(words) < len(title) and not (last in _TELLS_ALONE and ASKED_FOR.isdisjoint(before)):
        return None
    return KIND_OF_LAST_WORD.get(last)


def _spaced_out(words: str) -> str:
    """Return letters written apart as words: "S K I L L S" is "SKILLS", "E D U C AT I O N" too."""
    letters = words.split(" ")
    if len(letters) <= 5 or any(len(letter) > _PAIR for letter in letters):  # noqa: PLR2004 - fewer could be initials
        return words
    if 3 * len(letters) < 2 * len("".join(letters)):
        return words
    joined = "".join(letters).casefold()
    return next((known for known in KIND_OF_HEADING if known.replace(" ", "") == joined), joined)


def _heading_lines(text: str) -> Iterator[Heading]:
    """Yield the lines that are headings; small ones only where none begins with a capital."""
    found: list[tuple[Heading, bool]] = []
    before = ""
    for match in _LINE.finditer(text):
        line = match.group()
        kind = heading_kind(line) if len(line) <= _LONGEST_HEADING + 8 else None
        start = match.start() - 1 - len(before)
        set_off = text[max(0, start - 2) : max(0, start)].strip(" ") in {"", "\n\n"}
        adjacent = text.startswith(before, start) and (set_off or before.isupper())
        wrapped = _kind_of_wrapped(before, line) if adjacent else None
        if wrapped is not None:
            found.append(((wrapped, text[start : match.end()], start), True))
            before = line
            continue
        if kind is not None and line.strip()[:1] not in {"•", "-", "*"}:
            gap = text[max(0, match.start() - 2) : match.start()].strip(" ") == "\n\n"
            if not _goes_on(before, line, gap=gap):
                found.append(((kind, line, match.start()), gap))
        before = line
    small = all(_begins_small(line) for (_, line, _), _ in found)
    return (
        heading
        for heading, gap in found
        if small or gap or heading[2] == 0 or not _begins_small(heading[1])
    )


def _kind_of_wrapped(above: str, line: str) -> str | None:
    """Return the kind of a heading that a narrow column breaks: "EDUCATION AND" / "TRAINING"."""
    if not _ENDS_IN_AND.search(above[-_LONGEST_HEADING:]) or len(line) > _LONGEST_HEADING:
        return None
    if above.isupper() != line.isupper() or not above[:1].isupper() or not line[:1].isupper():
        return None
    return heading_kind(f"{above.strip()} {line.strip()}")


def _goes_on(before: str, line: str, *, gap: bool) -> bool:
    """Say whether a line is the end of a sentence that the line before began: "projects."."""
    bare, above = _undecorated(line), before.rstrip()
    if not above or bare.isupper():
        return False
    if not gap and bare.casefold() in SET_OFF:
        return True
    if above[-1] in _SENTENCE_ENDS:
        return False
    if _begins_small(line) and line.rstrip().endswith("."):
        return True
    if gap:
        return False
    if _UNFINISHED.search(above) or (_begins_small(line) and above.endswith(",")):
        return True
    words = above.casefold().split()
    if bare.casefold() in ITEMS_TOO and len(above) <= _SHORT_LINE:
        return True
    if len(above) <= _NARROW and words[-1] in NO_HEADING_BEFORE.get(bare.casefold(), ()):
        return True  # a list in a narrow column: "User" above "Experience"
    doubtful = _begins_small(line) or line.rstrip().endswith(".")
    return doubtful and len(above) > _SHORT_LINE


def _begins_small(line: str) -> bool:
    return _undecorated(line)[:1].islower()


__all__ = ["find_sections", "heading_kind"]
