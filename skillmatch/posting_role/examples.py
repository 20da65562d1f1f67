"""Examples: what a posting lists in brackets, or behind "such as", of what it named in front.

"Model serving (Triton, KServe)" asks for one thing and says what would do, "Python (pandas, NumPy)"
for a language and two parts of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from skillmatch.mentions import Mention
from skillmatch.posting_role.runs import Run
from skillmatch.word_forms import both_numbers, either

OPEN_WORDS = (
    r"(?:e\.?\s?g\.?|such as|for example|for instance|like|say|i\.e\.|z\.\s?B\.|wie|"
    r"beispielsweise)"
)
_BRACKET = re.compile(
    rf"(?<=[\w*])(?P<gap>[\s:*]*)[(\[]\s*(?P<open>{OPEN_WORDS}[\s,:]+)?(?P<list>[^()\[\]]{{2,160}})"
    r"[)\]]",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[,/|;]|\b(?:and/or|or|oder|bzw\.)(?!\w)", re.IGNORECASE)
_ALL_OF_THEM = re.compile(r"[&+]|\b(?:and|und|both|all|plus|with|as well as)\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:etc|usw|others?|similar|equivalent|ähnliche[sn]?)\b|…|\.{3}", re.IGNORECASE
)
_MOST_WORDS_BESIDE = 3  # in an item, beside a skill or in place of one that is not known
# fmt: off
# What such a noun names does one work, whichever it is.
_KINDS = either(both_numbers({
    "broker", "cache", "cloud", "database", "engine", "gateway", "hyperscaler", "language", "lake",
    "llm", "orchestrator", "provider", "queue", "registry", "scheduler", "store", "vendor",
    "warehouse"}) | {"anbieter", "datenbank", "datenbanken", "messaging", "sprache", "sprachen"})
# Such a noun says so only behind a word for the work.
_VAGUE = either(both_numbers({
    "api", "framework", "library", "model", "package", "platform", "product", "program", "server",
    "service", "software", "solution", "suite", "system", "tool", "toolkit"}) | {
    "tooling", "bibliothek", "bibliotheken", "plattform", "plattformen", "systeme", "werkzeuge"})
_NO_ONE_WORK = frozenset([
    "a", "ai", "all", "an", "and", "any", "big", "business", "cloud", "common", "core", "data",
    "deep", "dev", "developer", "development", "devops", "engineering", "enterprise", "for",
    "genai", "generative", "great", "in", "industry", "internal", "key", "leading", "learning",
    "llm", "machine", "ml", "mlops", "modern", "of", "on", "open", "open-source", "other", "our",
    "popular", "programming", "relevant", "science", "software", "source", "standard",
    "state-of-the-art", "tech", "technical", "the", "these", "those", "using", "various", "web",
    "with", "your",
])
# fmt: on
_NOUN = re.compile(
    rf"(?:(?P<word>[^\W\d_][\w/&-]*)[ \t]+)?(?:(?P<kind>(?:\w+-)?{_KINDS})|(?P<vague>{_VAGUE}))"
    r"[\s:*]*\Z",
    re.IGNORECASE,
)
_OPENLY = re.compile(rf"[\s,]*\b{OPEN_WORDS}[\s,:]*\Z", re.IGNORECASE)
_BEFORE = 60


@dataclass(frozen=True, slots=True)
class Examples:
    """A list in brackets, or behind "such as".

    Attributes
    ----------
    members
        The skills in it.
    head
        The skill in front of it, with at most such a noun as "tools" between, if there is one.
    beside
        Whether nothing stands between.
    openly
        Whether it says that it is not the whole: "e.g.", "etc.".
    one_work
        Whether a noun in front says that any of them does the work: "message brokers (...)".
    """

    members: tuple[Mention, ...]
    head: Mention | None
    beside: bool
    openly: bool
    one_work: bool

    @property
    def ids(self) -> tuple[str, ...]:
        """The skill ids of the members."""
        return tuple(mention.skill_id for mention in self.members)

    @property
    def head_id(self) -> str:
        """The id of the skill in front, or ``""``."""
        return self.head.skill_id if self.head else ""


def find_examples(text: str, mentions: Sequence[Mention]) -> Iterator[Examples]:
    """Yield the lists in brackets that do not say "and".

    >>> text = "Queues (Kafka, SQS), clouds (AWS and GCP)"
    >>> places = [(8, 13), (15, 18), (29, 32), (37, 40)]
    >>> named = [Mention(text[a:b].lower(), text[a:b], a, b) for a, b in places]
    >>> [found.ids for found in find_examples(text, named)]
    [('kafka', 'sqs')]
    """
    starts = [mention.start for mention in mentions]
    for match in _BRACKET.finditer(text):
        begin, end = match.span("list")
        first, behind = bisect_left(starts, begin), bisect_left(starts, end)
        members = tuple(mentions[first:behind])
        if not members or not _is_list(text, begin, end, members):
            continue
        openly = bool(match["open"] or _MORE.search(match["list"]))
        yield _examples(
            text, members, mentions[first - 1] if first else None, match.start(), openly=openly
        )


def examples_of_run(text: str, run: Run, before: Mention | None) -> Iterator[Examples]:
    """Yield what a run names behind "such as" and the like, if it is more than one skill.

    Parameters
    ----------
    text
        Of the posting.
    run
        Skills one after the other.
    before
        The skill in front of the run, if there is one.
    """
    first = run.mentions[0].start
    lead = _OPENLY.search(text, max(0, first - _BEFORE), first)
    if lead and "and" not in run.joins and len({one.skill_id for one in run.mentions}) > 1:
        yield _examples(text, tuple(run.mentions), before, lead.start(), openly=True)


def _examples(
    text: str, members: tuple[Mention, ...], before: Mention | None, end: int, *, openly: bool
) -> Examples:
    """Return a list with what stands in front of it, up to where it is opened."""
    noun = _NOUN.search(text[max(0, end - _BEFORE) : end].rsplit("\n\n", 1)[-1])
    head, beside = _head(text, before, end, noun)
    return Examples(members, head, beside, openly, noun is not None and _is_one_work(noun))


def _is_list(text: str, begin: int, end: int, members: Sequence[Mention]) -> bool:
    """Say whether nothing but names stands between the separators."""
    rest = list(text[begin:end])
    for mention in members:
        rest[mention.start - begin : mention.end - begin] = "\0" * (mention.end - mention.start)
    left = re.sub("\0+", " ", "".join(rest))
    if _ALL_OF_THEM.search(left):
        return False
    return all(len(item.split()) <= _MOST_WORDS_BESIDE for item in _BETWEEN.split(left))


def _head(
    text: str, before: Mention | None, end: int, noun: re.Match[str] | None
) -> tuple[Mention | None, bool]:
    """Return the skill in front of a bracket, and whether nothing stands between."""
    if before is None or before.end > end:
        return None, False
    between = text[before.end : end].strip(" \t:*")
    if not between:
        return before, True
    named = noun is not None and between.casefold() == (noun["kind"] or noun["vague"]).casefold()
    return (before if named else None), False


def _is_one_work(noun: re.Match[str]) -> bool:
    word = (noun["word"] or "").casefold()
    return bool(noun["kind"]) or bool(word and word not in _NO_ONE_WORK)


__all__ = ["OPEN_WORDS", "Examples", "find_examples"]
