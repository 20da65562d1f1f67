"""Runs: skills that a posting lists one after the other, and what joins them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from skillmatch.mentions import Mention
from skillmatch.posting_role.sentences import Sentences

_GAP = re.compile(
    # "PyTorch (or TensorFlow)": the bracket opens before the word that joins.
    r"[\s)\]\"'’*]*(?:\([^()\n]{0,30}\))?\s*[(\[]?"
    r"(?:(?P<choice>,?\s*(?:(?:and/or|or|oder|alternatively|or else)\b|bzw\.)),?\s*"
    # "AWS or experience with GCP", "Java or, ideally, Kotlin"
    r"(?:(?:an?|better|ideally|preferably|with|in|on|to|of|using|mit|"
    r"(?:some )?(?:experience|knowledge|expertise|proficiency) (?:with|in|of)|"
    r"(?:Erfahrung|Kenntnisse) (?:in|mit)),?\s)*|"
    r"(?P<other>/|,?\s*(?:and|und|&|\+)|,|\|)\s*)"
    r"(?:(?:even|the|also|either|other|alternatively)\s)?[\s(\[\"'’*]*",
    re.IGNORECASE,
)
_WIDEST = 60


@dataclass(frozen=True, slots=True)
class Run:
    """Skills of one sentence with nothing but joints between them.

    Attributes
    ----------
    mentions
        In the order of the text.
    joins
        What stands between them: ``or``, ``/``, ``,``, ``and``, or ``same`` between two names of
        one skill.
    """

    mentions: Sequence[Mention]
    joins: Sequence[str]


def find_runs(text: str, mentions: Sequence[Mention], sentences: Sentences) -> Iterator[Run]:
    """Yield the runs of mentions; a skill that stands alone is a run of its own.

    >>> text = "Go, PyTorch (or JAX). Rust"
    >>> places = [(0, 2), (4, 11), (16, 19), (22, 26)]
    >>> named = [Mention(text[a:b].lower(), text[a:b], a, b) for a, b in places]
    >>> [run.joins for run in find_runs(text, named, Sentences(text, named))]
    [[',', 'or'], []]
    """
    run: list[Mention] = []
    joins: list[str] = []
    for mention in mentions:
        join = ""
        if run and sentences.at(run[-1].start) == sentences.at(mention.start):
            join = _join(text[run[-1].end : mention.start])
            if run[-1].skill_id == mention.skill_id:
                join = join or "same"
        if run and not join:
            yield Run(run, joins)
            run, joins = [], []
        if run:
            joins.append(join)
        run.append(mention)
    if run:
        yield Run(run, joins)


def _join(gap: str) -> str:
    match = _GAP.fullmatch(gap) if len(gap) <= _WIDEST else None
    if match is None:
        return ""
    if match["choice"]:
        return "or"
    word = match["other"].strip(" \t\n,").casefold()
    if word in {"and", "und", "&", "+"}:
        return "and"
    return "/" if word in {"/", "|"} else ","


__all__ = ["Run", "find_runs"]
