"""Alternatives: skills asked for as one of several, such as "AWS, GCP or Azure", are one need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from skillmatch.document import Document
from skillmatch.mentions import Mention
from skillmatch.posting_role.runs import Run, find_runs
from skillmatch.posting_role.sentences import Sentences
from skillmatch.posting_role.wanted import Wanted
from skillmatch.roles import list_roles
from skillmatch.taxonomy import Taxonomy

_ANY_BEFORE = re.compile(
    r"(?:\b(?:one|any|some|either|1)(?: or more)?(?: of)?(?: the following)?|\be\.?\s?g\.?|"
    r"\beither|\bsuch as|\bfor example|\blike|\bsay|\bz\.\s?B\.|\bwie|\bbeispielsweise|\bi\.e\.)"
    r"[\s,:(]*(?:the following[\s:]*)?$",
    re.IGNORECASE,
)
_ANY_BEHIND = re.compile(
    r"[\s,)\"'’]*(?:or|oder)\s+(?:a |an |any |some |other |another |ähnliche|vergleichbare|"
    r"similar|equivalent|comparable|related|the like)|[\s,:)–-]*(?:any|either|one) of (?:them|"
    r"these|those)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(r"[(\[]\s*$")
_CLOSING = re.compile(r"\s*(?:,?\s*(?:etc\.?|…|\.\.\.))?\s*[)\]]")
_WORD_BEFORE = re.compile(r"\w[\s:]*[(\[]\s*$")
_BEFORE = 40
_THINGS = frozenset({"language", "library", "tool", "model"})


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
    leader = {skill: skill for skill in wanted}
    before: Mention | None = None
    for run in find_runs(posting.text, asked, Sentences(posting.text, mentions)):
        for left, right in _pairs(posting.text, run, before, kinship):
            _unite(leader, left, right)
        before = run.mentions[-1]
    groups: dict[str, list[str]] = {}
    for skill in wanted:
        groups.setdefault(_leader(leader, skill), []).append(skill)
    return [tuple(group) for group in groups.values()]


class Kinship:
    """Which skills do the same work, so that a list of them with one "or" is a choice."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._needs: dict[str, set[tuple[str, ...]]] = {}
        for role in list_roles():
            for competency in role.competencies:
                for need in competency.needs:
                    for skill in need.skills if len(need.skills) > 1 else ():
                        self._needs.setdefault(skill, set()).add(need.skills)

    def are_kin(self, one: str, other: str) -> bool:
        """Say whether two skills are of a kind: close kin, or of a file."""
        if self.are_close(one, other):
            return True
        first, second = self._taxonomy[one], self._taxonomy[other]
        if (first.category, first.kind) == (second.category, second.kind):
            return True
        # "AI/ML" is a choice, "Python/Django" is not.
        part = one in second.broader or other in first.broader
        return part and first.kind == second.kind

    def are_close(self, one: str, other: str) -> bool:
        """Say whether two skills stand in for each other: as a role says, or by their family."""
        if self._needs.get(one, set()) & self._needs.get(other, set()):
            return True
        first, second = self._taxonomy[one], self._taxonomy[other]
        return first.kind == second.kind == "language" or bool(
            set(first.broader) & set(second.broader)
        )

    def are_substitutes(self, one: str, other: str) -> bool:
        """Say whether who has one of two things hardly needs the other, as with two libraries.

        Parts of one platform or language ("ECS, S3", "pandas, NumPy") are no substitutes.
        """
        first, second = self._taxonomy[one], self._taxonomy[other]
        if first.kind != second.kind or first.kind not in _THINGS:
            return False
        shared = set(first.broader) & set(second.broader)
        if any(not self.is_thing(broader) for broader in shared):
            return True
        in_a_role = self._needs.get(one, set()) & self._needs.get(other, set())
        return first.kind in {"library", "model"} and bool(in_a_role)

    def is_thing(self, skill: str) -> bool:
        """Say whether a skill is a thing with a name of its own, not a field of work."""
        return self._taxonomy[skill].kind in _THINGS


def _pairs(
    text: str, run: Run, before: Mention | None, kinship: Kinship
) -> Iterator[tuple[str, str]]:
    """Yield pairs of a run's skills that are alternatives of each other."""
    ids = [mention.skill_id for mention in run.mentions]
    first, last = run.mentions[0], run.mentions[-1]
    open_list = bool(
        _ANY_BEFORE.search(text, max(0, first.start - _BEFORE), first.start)
        or _ANY_BEHIND.match(text, last.end)
    )
    examples = _are_examples(text, run, before, kinship)
    for number, join in enumerate(run.joins):
        left, right = ids[number], ids[number + 1]
        kin = left == right or kinship.are_kin(left, right)
        chosen = join == "or" or (kin and (join in {"/", "same"} or open_list))
        if chosen or (examples and kinship.are_substitutes(left, right)):
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


def _are_examples(text: str, run: Run, before: Mention | None, kinship: Kinship) -> bool:
    """Say whether a list in brackets names examples: "open models (Llama, Mistral)".

    Behind a thing ("Python (pandas, NumPy)") it names parts, and an "and" wants them all.
    """
    first, last = run.mentions[0], run.mentions[-1]
    if "and" in run.joins or not _CLOSING.match(text, last.end):
        return False
    begin = max(0, first.start - _BEFORE)
    if _WORD_BEFORE.search(text, begin, first.start) is None:
        return False
    opening = _OPENING.search(text, begin, first.start)
    ends = opening.start() if opening else first.start
    beside = before is not None and not text[before.end : ends].strip(" :*")
    return not (beside and before is not None and kinship.is_thing(before.skill_id))


def _leader(leader: dict[str, str], skill: str) -> str:
    while leader[skill] != skill:
        skill = leader[skill]
    return skill


def _unite(leader: dict[str, str], one: str, other: str) -> None:
    leader[_leader(leader, other)] = _leader(leader, one)


__all__ = ["Kinship", "group_alternatives"]
