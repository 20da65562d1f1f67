"""Whether dates on a line begin an entry, or only stand in a sentence, by what is beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from skillmatch.read.date_words import DASHES, FOUR_DIGITS
from skillmatch.read.dated_titles import MOST_LOWERED, is_dated_title, is_deed
from skillmatch.read.dates import SINCE, DateRange
from skillmatch.read.named_jobs import names_a_job
from skillmatch.read.parts_of_years import says_how_long

_SAID_SINCE = re.compile(rf"\s+{SINCE}$", re.IGNORECASE)
_DELIMITED = re.compile(
    rf"(?:[,|(\[·:;/•{DASHES}]|(?<=\s)\?|\s{{2,}}|\t)\s*{SINCE}?\s*$", re.IGNORECASE
)
_IN_A_SENTENCE = re.compile(
    r"(?:\b(?:from|between|during|in|of|for|over|and|until|by|the|around|circa|version|server|windows|"
    r"office|von|zwischen|im|en|entre)|\bv\d*)\s*$",
    re.IGNORECASE,
)
_HOPED_FOR = re.compile(
    r"\b(?:expected|anticipated|graduating|estimated|due)(?: in)?[\s:(]*$", re.IGNORECASE
)
# "Since 2020 I work with Go": a sentence that says what one did.
_TELLS = re.compile(r"(?:I|[Ww]e)(?:['’]ve|['’]m)?[ ][a-z]")
_WORK_BEHIND = re.compile(r"\s?[)\]]?[.:;](?=\s+\S)")
_PARTS_OF_A_NAME = re.compile(r"[,|·@–—]|\s-\s|\s(?:at|bei|chez|for)\s")
_REFERENCE = re.compile(r"\s*(?:\[\d{1,3}(?:,\s?\d{1,3})*\][\s.,;]*){1,4}")
_MARK_OF_A_JOB = re.compile(rf"\s?[)\]]?(?::|\s[{DASHES}|]|,)\s+(?=[A-Z])|\s{{2,}}(?=[A-Z])")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_CAPITAL_BEHIND = re.compile(r"\s+(?:[•●▪]\s*)?(?!I\b)[A-ZÀ-Þ](?!\.)")
_SMALL_OF_NAMES = frozenset({"of", "and", "for", "at", "the", "de", "la", "du", "und", "van"})
_LONGEST_ITEM = 110
_MOST_WORDS = 8  # of a line with a full stop that is no sentence yet
_MOST_WORDS_OF_A_TITLE = 12
_MARK_BEHIND = re.compile(rf"\s?[)\]]?(?:\s?:|\s[{DASHES}]|\.)\s+\w|\s?[)\]]\s+[A-Z]")
_MOST_BEHIND = 60  # characters after the dates that a place or a job's name takes


@dataclass(frozen=True, slots=True)
class Line:
    """A line with dates: all, what stands before them, words before and behind, the line above.

    `text_behind` is what follows the dates as it is written, with its marks.
    """

    text: str
    before: str
    lead: str
    behind: str
    above: str
    text_behind: str


def item_begins_an_entry(dates: DateRange, line: Line) -> bool:
    """Say whether dates in an item of a list begin an entry: "• Acme | 2019 - 2020" do."""
    if dates.form == "since":
        return False
    if dates.form == "single":
        return _is_beside_a_job(line)
    if _tells_its_work(line):
        return True
    if len(line.text) > _LONGEST_ITEM:
        return False
    sentence = line.text.endswith(".") and len(line.lead.split()) > _MOST_WORDS
    if sentence:
        return False
    if not line.lead:
        return not line.text.endswith(".") or len(line.behind) < _MOST_BEHIND
    return (
        not line.behind
        and _DELIMITED.search(line.before) is not None
        and not _begins_with_a_deed(line.lead)
    )


def line_begins_an_entry(dates: DateRange, line: Line) -> bool:
    """Say whether dates on a line that is no item begin an entry."""
    sentence = line.text.endswith((".", ";")) and (
        len(line.lead.split()) + len(line.behind.split()) > _MOST_WORDS
    )
    if not line.lead:
        if line.before.strip(" (") and _TELLS.match(line.behind):
            return False
        if dates.form == "single":
            if sentence or len(line.behind) >= _LONGEST_ITEM:
                return names_a_job(line.behind)
            return line.behind[:1].isupper()
        # "from 2019 to 2020 in all shops" goes on from the line before, with a mark "[1]" too.
        said_on = line.behind[:1].islower() or _REFERENCE.fullmatch(line.text_behind) is not None
        goes_on = said_on and line.before[:1].islower()
        return not goes_on and (
            dates.form == "range" or not (sentence or line.behind[:1].islower())
        )
    words = line.lead.split()
    delimited = _DELIMITED.search(line.before) is not None
    if (delimited and _is_told_behind(dates, line)) or _is_told_on(dates, line):
        return True
    lowered = line.lead[0].islower() and len(words) > MOST_LOWERED
    if sentence or lowered or _is_said_in_passing(line.before):
        return False
    if dates.form == "range":
        return len(line.behind) <= _MOST_BEHIND
    if dates.form == "single" and not FOUR_DIGITS.search(line.behind) and names_a_job(line.text):
        return len(line.behind) <= _MOST_BEHIND
    if line.behind or _HOPED_FOR.search(line.before):
        return False
    return delimited or _names_something(dates, line)


def _is_beside_a_job(line: Line) -> bool:
    """Say whether a lone date stands beside a job's title: "Intern, Acme: Summer 2017".

    One in front of it has a mark between them: "Summer 2017: Intern, Acme".
    """
    if not line.lead and not line.text.endswith("."):
        marked = _MARK_OF_A_JOB.match(line.text_behind)
        title = line.text_behind[marked.end() :] if marked else ""
        return len(title) <= _LONGEST_ITEM and names_a_job(title) and not _begins_with_a_deed(title)
    if line.behind or len(line.text) > _LONGEST_ITEM or line.text.endswith("."):
        return False
    named = names_a_job(line.lead) and not _begins_with_a_deed(line.lead)
    return named and _DELIMITED.search(line.before) is not None


def work_begins(lead: str, rest: str) -> int | None:
    """Return how far behind dates a line tells what a job was about that it names before them.

    >>> work_begins("Engineer at Acme, ", ". Built pipelines."), work_begins("Engineer, ", ", Acme")
    (1, None)
    """
    work = _WORK_BEHIND.match(rest)
    if work is None or _begins_with_a_deed(lead):
        return None
    if len(_PARTS_OF_A_NAME.split(lead.strip(" ,(|·–—-"))) == 1 or not names_a_job(lead):
        return None
    return work.end()


def _tells_its_work(line: Line) -> bool:
    """Say whether a line names a job, its dates, and what it was about."""
    return (
        line.lead[:1].isupper()
        and _DELIMITED.search(line.before) is not None
        and work_begins(line.lead, line.text_behind) is not None
    )


def _begins_with_a_deed(words: str) -> bool:
    bare = [word.strip(",:;(") for word in words.split()]
    return bool(bare) and is_deed(bare)


def _is_told_behind(dates: DateRange, line: Line) -> bool:
    """Say whether a job's title goes before its dates, and what it was behind a mark.

    "ML Engineer, Acme (2019 - 2021): ranking in PyTorch." is one, however much is told.
    """
    if len(line.lead.split()) > _MOST_WORDS_OF_A_TITLE or not names_a_job(line.before):
        return False
    whole = dates.form != "single" or line.before.rstrip().endswith(("(", "["))
    return whole and _MARK_BEHIND.match(line.text_behind) is not None


def _is_told_on(dates: DateRange, line: Line) -> bool:
    """Say whether a name stands before dates and a sentence behind: line ends were lost there.

    "Acme Ltd (Leeds) 2019 - 2021 Data Engineer  Leeds • Built pipelines of ..."
    """
    if dates.form != "range" or len(line.behind) <= _MOST_BEHIND:
        return False
    if _is_said_in_passing(line.before):
        return False
    words = _IN_BRACKETS.sub("", line.before).split()
    named = 0 < len(words) <= _MOST_WORDS and all(
        word[0].isupper() or not word[0].isalnum() or word in _SMALL_OF_NAMES for word in words
    )
    return named and _CAPITAL_BEHIND.match(line.text_behind) is not None and not is_deed(words)


def _is_said_in_passing(before: str) -> bool:
    """Say whether words lead to dates as a sentence does: "from", "version"; not "3 months in"."""
    if _IN_A_SENTENCE.search(before) is None or _DELIMITED.search(before) is not None:
        return False
    return not says_how_long(before)


def _names_something(dates: DateRange, line: Line) -> bool:
    """Say whether words run up to dates as a title does: "Engineer, Acme Ltd since 2019"."""
    words = line.lead.split()
    said = _SAID_SINCE.search(line.lead) if dates.form == "since" else None
    if said is not None:
        title = line.lead[: said.start()].split()
        return words[-1].casefold() != "from" and title[-1][:1].isupper()
    return is_dated_title(words, line.above)


__all__ = ["Line", "item_begins_an_entry", "line_begins_an_entry", "work_begins"]
