"""Alternatives: skills asked for as one of several, such as "AWS, GCP or Azure", are one need."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from skillmatch.document import Document
from skillmatch.mentions import Mention
from skillmatch.posting_role.examples import OPEN_WORDS, Examples, examples_of_run, find_examples
from skillmatch.posting_role.kinship import Kinship
from skillmatch.posting_role.runs import Run, find_runs
from skillmatch.posting_role.sentences import Sentences
from skillmatch.posting_role.wanted import NICE, Wanted
from skillmatch.taxonomy import Taxonomy

_ANY_BEFORE = re.compile(
    r"\b(?:(?:one|any|some|either|1)(?: or more)?(?: of)?(?: the following)?|"
    rf"{OPEN_WORDS})[\s,:(]*(?:the following[\s:]*)?$",
    re.IGNORECASE,
)
_ANY_BEHIND = re.compile(
    r"[\s,)\"'’]*(?:or|oder)\s+(?:a |an |any |some |other |another |ähnliche|vergleichbare|"
    r"similar|equivalent|comparable|related|the like)|[\s,:)–-]*(?:any|either|one) of (?:them|"
    r"these|those)\b",
    re.IGNORECASE,
)
_BEFORE = 40


def group_alternatives(
    posting: Document,
    mentions: Sequence[Mention],
    wanted: Mapping[str, Wanted],
    taxonomy: Taxonomy,
) -> list[tuple[str, ...]]:
    """Return the needs of a posting: each the ids of skills of which one is enough.

    Every skill is in one need. A need that two sentences state in parts ("AWS or GCP", "GCP or
    Azure") is one. The order is that of the text.
    """
    kinship = Kinship(taxonomy)
    asked = [mention for mention in mentions if mention.skill_id in wanted]
    needs = _Needs(wanted)
    lists = list(find_examples(posting.text, asked))
    before: Mention | None = None
    for run in find_runs(posting.text, asked, Sentences(posting.text, mentions)):
        for left, right in _pairs(posting.text, run, kinship):
            needs.unite(left, right)
        lists += examples_of_run(posting.text, run, before)
        before = run.mentions[-1]
    for found in lists:
        for left, right in _pairs_of_examples(found, kinship):
            needs.unite(left, right)
    named = Counter(mention.skill_id for mention in asked)
    for found in lists:
        if _has_a_head(found, needs, named, kinship) and _wanted_alike(found, wanted):
            needs.unite(found.ids[0], found.head_id)
    return needs.groups()


def _pairs(text: str, run: Run, kinship: Kinship) -> Iterator[tuple[str, str]]:
    """Yield pairs of a run's skills that are alternatives of each other."""
    ids = [mention.skill_id for mention in run.mentions]
    first, last = run.mentions[0], run.mentions[-1]
    open_list = bool(
        _ANY_BEFORE.search(text, max(0, first.start - _BEFORE), first.start)
        or _ANY_BEHIND.match(text, last.end)
    )
    for number, join in enumerate(run.joins):
        left, right = ids[number], ids[number + 1]
        kin = left == right or kinship.are_kin(left, right)
        if join == "or" or (kin and (join in {"/", "same"} or open_list)):
            yield left, right
        if join == "or":
            yield from _commas_before(ids, run.joins, number, kinship)


def _commas_before(
    ids: Sequence[str], joins: Sequence[str], number: int, kinship: Kinship
) -> Iterator[tuple[str, str]]:
    """Yield the pairs that the commas before an "or" join: "AWS, GCP or Azure".

    As far as the kind goes. Where the two beside the "or" are close kin, so are those before:
    of "Airflow, Snowflake or BigQuery" Airflow is wanted beside the choice.
    """
    close = kinship.are_close(ids[number], ids[number + 1])
    alike = kinship.are_close if close else kinship.are_kin
    for left in range(number - 1, -1, -1):
        if joins[left] != "," or not alike(ids[left], ids[left + 1]):
            return
        yield ids[left], ids[left + 1]


def _pairs_of_examples(found: Examples, kinship: Kinship) -> Iterator[tuple[str, str]]:
    """Yield pairs of a list in brackets of which one is as good as the other.

    Behind a thing it names parts: "Python (pandas, NumPy)", "AWS services (EC2, S3)"; but of
    "Python frameworks (Django, FastAPI)" one is enough.
    """
    ids, head = found.ids, found.head_id
    thing = bool(head) and not kinship.is_field(head)
    parts = thing and any(kinship.is_part(skill, head) for skill in ids)
    if parts and found.beside:
        return
    for left, right in pairwise(ids):
        one_work = found.one_work and not thing and kinship.are_things(left, right)
        alike = kinship.are_siblings if parts else kinship.are_substitutes
        if one_work or alike(left, right):
            yield left, right


def _has_a_head(found: Examples, needs: _Needs, named: Mapping[str, int], kinship: Kinship) -> bool:
    """Say whether a field and the examples of it are one need.

    Not where the examples are wanted beside each other, nor where a wide field is asked for
    elsewhere, too.
    """
    head, ids = found.head_id, found.ids
    if not head or not kinship.is_field(head) or not kinship.do(ids, head):
        return False
    narrow = kinship.is_narrow(head)
    one_need = len({needs.leader(skill) for skill in ids}) == 1
    return one_need and (narrow or named[head] == 1) and (found.openly or len(set(ids)) > 1)


def _wanted_alike(found: Examples, wanted: Mapping[str, Wanted]) -> bool:
    """Say whether a field and its examples are all required, or all nice to have."""
    return len({wanted[skill].demand > NICE for skill in (found.head_id, *found.ids)}) == 1


class _Needs:
    """Which skills are one need, as it is found out."""

    def __init__(self, skills: Iterable[str]) -> None:
        self._leader = {skill: skill for skill in skills}

    def leader(self, skill: str) -> str:
        """Return the skill that stands for the need a skill is of."""
        while self._leader[skill] != skill:
            skill = self._leader[skill]
        return skill

    def unite(self, one: str, other: str) -> None:
        """Make the needs of two skills one."""
        self._leader[self.leader(other)] = self.leader(one)

    def groups(self) -> list[tuple[str, ...]]:
        """Return the needs, in the order in which their skills were given."""
        groups: dict[str, list[str]] = {}
        for skill in self._leader:
            groups.setdefault(self.leader(skill), []).append(skill)
        return [tuple(group) for group in groups.values()]


__all__ = ["group_alternatives"]
