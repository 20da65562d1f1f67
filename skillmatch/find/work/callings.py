"""Callings: "ML engineer" and "data analyst" name no skill, and tell of a whole occupation.

Whoever held such a job, calls themselves so, or is looked for by that name does machine learning
engineering, or what a data analyst does: as much as the place where it stands shows. A job with
dates shows years of it, a headline nothing. Of others ("with an ML engineer") it tells nothing.

Data scientists make models in their jobs as well; who calls themselves one in a headline may mean
reports.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from skillmatch.document import Document
from skillmatch.find.owners.job_titles import DATA_SCIENTIST, FIELDS, titles_of_jobs
from skillmatch.find.owners.postings import is_posting
from skillmatch.find.work.occupation_titles import (
    OCCUPATION_TITLES,
    OCCUPATION_WORKERS,
    OF_LEARNING,
    RESEARCHER,
    families_near,
    title_pattern,
)
from skillmatch.names import lower_case
from skillmatch.occupation_words import FIELD_WORKERS
from skillmatch.places import Spans
from skillmatch.word_forms import either

# In lower case, as is the text: to ignore case takes four times as long.
_FIELDS_OF_AI = "|".join(
    [
        r"rag|agentic|prompt|chat-?bots?|perception|llmops|language models?",
        *(
            FIELDS[field].lower()
            for field in (
                "artificial-intelligence",
                "large-language-models",
                "natural-language-processing",
                "speech-recognition",
                "computer-vision",
                "robotics",
            )
        ),
    ]
)
_FIELDS_OF_LEARNING = "|".join(
    FIELDS[field].lower()
    for field in (
        "machine-learning",
        "mlops",
        "deep-learning",
        "reinforcement-learning",
        "recommender-systems",
    )
)
_BETWEEN = (
    r"(?:[ \t]*[/&+-][ \t]*|[ \t]+)(?:(?:and|software|applied|platform|infrastructure|systems?|"
    r"algorithms?|solutions?|applications?|data|learning|models?|ai|ml|mlops|full[ -]?stack|"
    r"senior|staff|principal|lead|product|research|agents?|automation|process|workflow|integration|"
    r"implementation|deployment|delivery|operations|ops|devops|cloud|api|back-?end|python|java|"
    r"native|first|core|kernel|edge|performance|technology|innovation|forward|deployed|modell?ing|"
    r"processing|dev|development)"
    r"(?:[ \t]*[/&-][ \t]*|[ \t]+)){0,2}"
)
# Who makes something for use; a researcher, a specialist or a lead may not.
_WORKERS = either(FIELD_WORKERS - {"researcher", "specialist", "lead"})
_AHEAD = r"(?:[ \t]+(?:of|in|for)|[ \t]*[,:(–—/-])[ \t]*(?:applied )?"
_ENDS = r"(?![\w-])(?![ \t]+(?:associate|nanodegree|certifi|professional cert|boot ?camp|course))"


@cache
def _callings() -> dict[str, re.Pattern[str]]:
    """Return the pattern of each calling: slow to compile, and not needed by everybody."""
    return {
        skill_id: re.compile(
            rf"(?<![\w-])(?:{fields})\b{_BETWEEN}(?P<behind>{_WORKERS}){_ENDS}|"
            rf"\b(?P<ahead>{_WORKERS}){_AHEAD}(?:{fields})\b(?![ \t]+[a-z])"
        )
        for skill_id, fields in (
            ("ai-engineering", _FIELDS_OF_AI),
            ("machine-learning-engineering", _FIELDS_OF_LEARNING),
        )
    }


# Who holds such a job makes models too, which the same words of a headline do not say.
_MAKERS_IN_JOBS = r"researcher|tech(?:nical)?[ -]lead|intern|internship|working student"
_BETWEEN_IN_JOBS = (
    r"(?:[ \t]*[/&+-][ \t]*|[ \t]+)(?:(?:and|software|applied|research|engineering|engineer|"
    r"science|scientist|development|developer|systems?|algorithms?|platform|ai|ml|learning)"
    r"(?:[ \t]*[/&-][ \t]*|[ \t]+)){0,2}"
)
# Who leads people of a field comes from it; heads and directors have things made by others.
_LEADERS = r"manager|mgr|lead|leader"
# "Senior Manager, ...", but no "Product Manager, ...".
_ALONE = (
    r"(?:(?<![\w.&/+-])(?<![\w.&/+-][ \t])|(?<=\bsenior )|(?<=\bsr )|(?<=\bsr\. )|(?<=\bteam )|"
    r"(?<=\bassociate )|(?<=\bassistant )|(?<=\btech )|(?<=\btechnical )|(?<=\bgroup ))"
)
_BEFORE_LEADERS = r"[ \t]+(?:(?:engineering|science|research|development|team)[ \t]+){0,2}"
_OF_A_FIELD = r"(?:[ \t]+(?:of|in|for)\b|[ \t]*[,:(–—/-]|\.)?[ \t]+(?:applied[ \t]+)?"


def _led(field: str) -> str:
    """Return the pattern of who leads the people of a field."""
    return (
        rf"(?<![\w-]){field}{_BEFORE_LEADERS}(?P<leader>{_LEADERS})\b"
        rf"|{_ALONE}(?P<leading>{_LEADERS}){_OF_A_FIELD}{field}(?![ \t]+[a-z])"
    )


@cache
def _titles() -> dict[str, re.Pattern[str]]:
    """Return the pattern of what a dated job's title tells of each calling besides."""
    of_ai = rf"(?<![\w-])(?:{_FIELDS_OF_AI})\b{_BETWEEN_IN_JOBS}(?P<worker>{_MAKERS_IN_JOBS})\b"
    learning = rf"(?:{_FIELDS_OF_LEARNING}|data[ ]science|applied[ ]scien(?:ce|tist))\b"
    of_learning = (
        rf"(?<![\w-])(?:{_FIELDS_OF_LEARNING}|applied[ ]scien(?:ce|tist))\b"
        rf"{_BETWEEN_IN_JOBS}(?P<worker>{_MAKERS_IN_JOBS})\b"
        r"|\bapplied[ \t]+(?P<scientist>scientist)\b"
        rf"|{_led(learning)}"
        r"|\b(?:research|science|engineering|engineer)[ \t]+(?P<interning>intern|internship)"
        rf"[ \t]*[,:(–—-][ \t]+(?:[a-z]+[ \t]+)?{learning}(?![ \t]+[a-z])"
    )
    return {
        "ai-engineering": re.compile(of_ai),
        "machine-learning-engineering": re.compile(of_learning),
        "data-scientist-occupation": re.compile(_led(r"data[ ]science\b")),
    }


CALLING_SKILLS = frozenset({"ai-engineering", "machine-learning-engineering", *OCCUPATION_TITLES})
"""What callings tell of: nobody learns it, people come to do it."""

_WORKER = re.compile(rf"\b(?:{_WORKERS}|{OCCUPATION_WORKERS})\b")
_IN_JOBS = re.compile(rf"\b(?:{_MAKERS_IN_JOBS}|{_LEADERS}|applied[ \t]+scientist)\b")
_FIELD = re.compile(f"{_FIELDS_OF_AI}|{_FIELDS_OF_LEARNING}")
_REACH = 60  # characters on either side of the worker, as far as the field stands from them
_RANK = (
    r"senior|sr\.?|junior|jr\.?|lead|principal|staff|chief|head|founding|first|next|new|mid(?:-level)?|"
    r"entry[ -]level|experienced|seasoned|skilled|talented|passionate|motivated|self-taught|"
    r"dedicated|creative|versatile|highly|strong|great|exceptional|brilliant|curious|driven|"
    r"[a-z]+-(?:driven|oriented|minded|focused)|hands-on|professional|freelance|independent|"
    r"full[ -]?time|part[ -]?time|contract|remote|working|student|software|applied|research|"
    r"data|cloud|python|java|c\+\+|backend|back-end|full[ -]?stack|ai|ml|nlp|"
    r"artificial[ -]intelligence|machine[ -]learning|deep[ -]learning|generative"
)
# At the beginning of a line or sentence a calling is one's own, with its rank; and behind words
# such as "I am" or "looking for", whatever praise stands between.
_OF_ONESELF = re.compile(
    rf"(?:(?:^|\n|[.!?;|•●▪·\ufffd]|(?<!\S)[*–—-])[ \t]*(?:(?:an?|the)\s+)?"
    rf"(?:(?:{_RANK})(?:[ \t]*[,/&][ \t]*|\s+(?:and\s+)?)){{0,5}}|"
    r"\b(?:(?:as|als|i am|i['’]m|you are|you['’]re|are you|hiring|recruiting|seeking|hunt for|"
    r"looking for|searching for|need|want|our first)\s+|"
    r"(?:role|position|title|designation|job)(?:[ \t]+(?:of|as|for|is)\s+|[ \t]*[:–-]+[ \t]*))"
    r"(?:(?!(?:with|by|from|not|to|who|become|becoming|aspiring|future|certified)\b)"
    r"[\w+/&‑-]+[,/]?\s+|(?:ai|ml)[ \t]*/[ \t]*){0,6})$"
)
# Beside somebody's name a calling is a headline, which shows nothing; so no name can change it.
_HEAD = re.compile(r"\s*(?:[^\n]{1,120}(?:\n\s*|$)){1,3}")
_BEFORE_THAT = re.compile(
    r"\b(?:(?:experience|years|months|background|worked|working|expertise|career)\s+"
    r"(?:\w+\s+)?(?:as|in|of|with)|or|equivalent)\s+(?:[\w+/&,-]+\s+){0,3}$"
)
_LINE_END = re.compile(r"(?<=[\w,/])\n(?=\w)")
_RUN_ON = re.compile(rf"\b(?i:{_WORKERS}|{OCCUPATION_WORKERS})[A-Z](?=[a-z ])")
_SEVERAL = re.compile(
    rf"\b(?i:hiring|seeking|looking (?:for|to add)|searching for|recruiting)\s+"
    rf"(?:[\w/&,-]+\s+){{1,6}}?(?i:{_WORKERS}|{OCCUPATION_WORKERS})s\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:with|by|alongside|between|from|support(?:s|ing)?|mentor(?:s|ing)?)\s+"
    r"(?:[\w/&,-]+\s+){0,3}$"
)
_LOOK_BACK = 90  # characters: as long as such a beginning gets


def find_callings(document: Document) -> Iterator[tuple[str, int, int]]:
    """Yield what the callings of a text tell of, and where the word for the worker stands."""
    lower = lower_case(document.text)
    titles = list(titles_of_jobs(document))
    for start, end in titles:
        for match in DATA_SCIENTIST.finditer(lower, start, end):
            yield "machine-learning-engineering", *match.span("worker")
        yield from _in_title(lower, start, end)
    if is_posting(document, lower):
        yield from sorted(_sought(document.text))
        return
    workers = list(_WORKER.finditer(lower))
    if not workers:
        return
    in_titles = Spans(titles)
    head = _HEAD.match(lower)
    head_end = head.end() if head else 0
    told = {
        (skill_id, *_worker(match))
        for worker in workers
        for skill_id, match in _around(lower, worker)
        if in_titles.any_at(*match.span()) or _is_of_oneself(lower, match.start(), head_end)
    }
    told.update(_researchers_of_learning(document, lower, titles))
    yield from sorted(told)


def _sought(text: str) -> set[tuple[str, int, int]]:
    """Return the callings that a posting names most often: what it looks for.

    It names others less often, as colleagues. What the person may have been before, and the team
    they come to, tell only where nothing else does.
    """
    named: dict[str, dict[bool, set[tuple[int, int]]]] = defaultdict(lambda: defaultdict(set))
    lower = lower_case(_as_one_line(text))
    for worker in _WORKER.finditer(lower):
        for skill_id, match in _around(lower, worker):
            before = lower[max(0, match.start() - _LOOK_BACK) : match.start()]
            if _OF_OTHERS.search(before) is None:
                aside = worker[0] == "engineering" or _BEFORE_THAT.search(before) is not None
                named[skill_id][aside].add(_worker(match))
    aside = not any(places[False] for places in named.values())
    most = max((len(places[aside]) for places in named.values()), default=0)
    return {
        (skill_id, start, end)
        for skill_id, places in named.items()
        if len(places[aside]) == most
        for start, end in places[aside]
    }


def _as_one_line(text: str) -> str:
    """Return a posting as wide as it was, and its callings apart from what they run into.

    "AI\nEngineer", "EngineerAt Acme", and the several that are looked for.
    """
    for pattern in (_LINE_END, _RUN_ON, _SEVERAL):
        text = pattern.sub(lambda match: match[0][:-1] + " ", text)
    return text


def _in_title(lower: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield what the title of a job tells besides: "ML Tech Lead", "AI Researcher"."""
    if _IN_JOBS.search(lower, start, end) is None:
        return
    for skill_id, pattern in _titles().items():
        for match in pattern.finditer(lower, start, end):
            yield skill_id, *_worker(match)


def _researchers_of_learning(
    document: Document, lower: str, titles: Iterable[tuple[int, int]]
) -> Iterator[tuple[str, int, int]]:
    """Yield the research scientists of titles without a field whose jobs tell of learning."""
    for start, end in titles:
        match = RESEARCHER.search(lower, start, end)
        entry = document.entry_at(start)
        if match and entry and OF_LEARNING.search(lower, entry.start, entry.end):
            yield "research-scientist-occupation", *_worker(match)


def _around(lower: str, worker: re.Match[str]) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the callings around a word for a worker: to look through the whole text takes long."""
    begin, end = max(0, worker.start() - _REACH), worker.start() + _REACH
    near = lower[begin:end]
    patterns = [(one, title_pattern(family)) for one, family in families_near(worker[0], near)]
    if _FIELD.search(near) is not None:
        patterns += _callings().items()
    for skill_id, pattern in patterns:
        for match in pattern.finditer(lower, begin, end):
            if _worker(match)[0] == worker.start():
                yield skill_id, match


def _worker(match: re.Match[str]) -> tuple[int, int]:
    return match.span(match.lastgroup or 0)


def _is_of_oneself(lower: str, start: int, head_end: int) -> bool:
    before = lower[max(head_end, start - _LOOK_BACK) : start]
    return start >= head_end and _OF_ONESELF.search(before) is not None


__all__ = ["CALLING_SKILLS", "find_callings"]
