"""Held by work: who trains models and runs them does an ML engineer's work, whatever the title.

Research engineers, quantitative researchers and members of technical staff do, as do post-docs and
plain engineers. It takes both in one dated job: who only trains models researches, and who only
deploys them runs the models of others. Titles that name another occupation stay that occupation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from skillmatch.document import Document
from skillmatch.find.owners.job_titles import titles_of_jobs
from skillmatch.find.work.callings import CALLING_SKILLS
from skillmatch.mentions import Mention
from skillmatch.names import lower_case
from skillmatch.occupation_words import BUILDERS, FIELD_WORKERS
from skillmatch.places import Spans
from skillmatch.word_forms import either

_CALLING = "machine-learning-engineering"
_MADE = frozenset(
    [
        "distributed-training", "fine-tuning", "hyperparameter-tuning", "model-development",
        "model-retraining", "model-training", "pre-training",
    ]
)  # fmt: skip
_RUN = frozenset(["model-deployment", "model-monitoring", "model-serving", "shadow-deployment"])
_WORKERS = FIELD_WORKERS & (BUILDERS | {"researcher"})
_RANKS = (
    r"senior|sr\.?|junior|jr\.?|lead|principal|staff|founding|distinguished|associate|graduate|"
    r"research|software|applied|algorithms?|quantitative|quant|r&d|doctoral|phd|visiting"
)
_NEUTRAL = re.compile(
    rf"(?:^|[\n,|(:;/–—-]|\bat\b)[ \t]*(?:(?:{_RANKS})[ \t]+)*"
    rf"(?P<worker>{either(_WORKERS)}|fellow|technical staff|"
    r"member of (?:the )?technical staff|post-?doc(?:toral (?:researcher|fellow|associate))?)"
    r"(?![\w-])(?![ \t]+(?:manager|in test))"
)
# Who has things made, and who makes what language models do.
_OTHERWISE = re.compile(
    r"\b(?:manager|mgr|head|director|chief|vp|president|product|cto|ceo|"
    r"(?:gen)?ai|artificial intelligence|llms?|agents?|agentic|chat-?bots?|prompts?)\b"
)


def find_held_by_work(
    document: Document, mentions: Iterable[Mention]
) -> Iterator[tuple[str, int, int]]:
    """Yield the work of an ML engineer that a job's deeds tell, at the worker of its title."""
    claimed = [m for m in mentions if m.status == "claimed"]
    made = Spans((m.start, m.end) for m in claimed if m.skill_id in _MADE)
    run = Spans((m.start, m.end) for m in claimed if m.skill_id in _RUN)
    if not (made.spans and run.spans):
        return
    callings = {m.start for m in claimed if m.skill_id in CALLING_SKILLS}
    lower = lower_case(document.text)
    for start, end in titles_of_jobs(document):
        entry, worker = document.entry_at(start), _NEUTRAL.search(lower[start:end])
        if entry is None or worker is None or _OTHERWISE.search(lower, start, end):
            continue
        if made.any_at(entry.start, entry.end) and run.any_at(entry.start, entry.end):
            first, last = worker.span("worker")
            if start + first not in callings:
                yield _CALLING, start + first, start + last


__all__ = ["find_held_by_work"]
