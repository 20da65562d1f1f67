"""Alternatives: skills asked for as one of several, such as "AWS, GCP or Azure", are one need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from skillmatch.document import Document
from skillmatch.mentions import Mention
from skillmatch.posting_role.sentences import Sentences
from skillmatch.posting_role.wishes import Wish
from skillmatch.roles import list_roles
from skillmatch.taxonomy import Taxonomy

_GAP = re.compile(
    r"[\s)\]\"'’*]*(?:\([^()\n]{0,30}\))?\s*"
    r"(?P<join>,?\s*(?:and/or|or|oder|bzw\.)\b|/|,?\s*(?:and|und|&|\+)|,|\|)?"
    r"\s*(?:(?:even|the|also|either|other|alternatively)\s)?[\s(\"'’*]*"
)
_ANY_BEFORE = re.compile(
    r"(?:\b(?:one|any|some|either|1)(?: or more)?(?: of)?(?: the following)?|\be\.?\s?g\.?|"
    r"\beither|\bsuch as|\bfor example|\blike|\bsay|\bz\.\s?B\.|\bwie|\bbeispielsweise|\bi\.e\.)"
    r"[\s,:(]*(?:the following[\s:]*)?$",
    re.IGNORECASE,
)
_ANY_BEHIND = re.compile(
    r"[\s,)\"'’]*(?:or|oder)\s+(?:a |an |any |some |other |another |ähnliche|vergleichbare|"
    r"similar|equivalent|comparable|related|the like)",
    re.IGNORECASE,
)
_BEFORE = 40
_WIDEST_GAP = 60


def group_alternatives(
    posting: Document,
    mentions: Sequence[Mention],
    wishes: Mapping[str, Wish],
    taxonomy: Taxonomy,
) -> list[tuple[str, ...]]:
    """Return the needs of a posting: each the ids of skills of which one is enough.

    Every skill is in one need. A need that two sentences state in parts ("AWS or GCP", "GCP or
    Azure") is one. The order is that of the text.
    """
    kinship = Kinship(taxonomy)
    asked = [mention for mention in mentions if mention.skill_id in wishes]
    leader = {skill: skill for skill in wishes}
    for run, joins in _runs(posting, asked):
        for left, right in _pairs(posting.text, run, joins, kinship):
            _unite(leader, left, right)
    groups: dict[str, list[str]] = {}
    for skill in wishes:
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
        """Say whether two skills are of a kind: alternatives of a role, of a family or a file."""
        if self._needs.get(one, set()) & self._needs.get(other, set()):
            return True
        first, second = self._taxonomy[one], self._taxonomy[other]
        if (first.category, first.kind) == (second.category, second.kind):
            return True
        if set(first.broader) & set(second.broader):
            return True
        # "AI/ML" is a choice, "Python/Django" is not.
        part = one in second.broader or other in first.broader
        return part and first.kind == second.kind


def _runs(
    posting: Document, mentions: Sequence[Mention]
) -> Iterator[tuple[list[Mention], list[str]]]:
    """Yield lists of skills with what joins them: ``or``, ``/``, ``,`` or ``and``."""
    sentences = Sentences(posting.text, mentions)
    run: list[Mention] = []
    joins: list[str] = []
    for mention in mentions:
        join = ""
        if run and sentences.at(run[-1].start) == sentences.at(mention.start):
            join = _join(posting.text[run[-1].end : mention.start])
            if run[-1].skill_id == mention.skill_id:
                join = join or "same"
        if run and not join:
            yield run, joins
            run, joins = [], []
        if run:
            joins.append(join)
        run.append(mention)
    if run:
        yield run, joins


def _join(gap: str) -> str:
    match = _GAP.fullmatch(gap) if len(gap) <= _WIDEST_GAP else None
    if match is None:
        return ""
    word = (match["join"] or "").strip(" \t\n,").casefold()
    if word in {"or", "and/or", "oder", "bzw."}:
        return "or"
    if word in {"and", "und", "&", "+"}:
        return "and"
    if word in {"/", "|"}:
        return "/"
    return "," if "," in (match["join"] or "") else ""


def _pairs(
    text: str, run: Sequence[Mention], joins: Sequence[str], kinship: Kinship
) -> Iterator[tuple[str, str]]:
    """Yield pairs of a list's skills that are alternatives of each other."""
    ids = [mention.skill_id for mention in run]
    open_list = bool(
        _ANY_BEFORE.search(text, max(0, run[0].start - _BEFORE), run[0].start)
        or _ANY_BEHIND.match(text, run[-1].end)
    )
    for number, join in enumerate(joins):
        left, right = ids[number], ids[number + 1]
        kin = left == right or kinship.are_kin(left, right)
        if join == "or" or (join in {"/", "same"} and kin) or (open_list and kin):
            yield left, right
        if join == "or":
            # "AWS, GCP or Azure": the commas before are "or" as well, as far as the kind goes.
            before = number - 1
            while (
                before >= 0
                and joins[before] == ","
                and kinship.are_kin(ids[before], ids[before + 1])
            ):
                yield ids[before], ids[before + 1]
                before -= 1


def _leader(leader: dict[str, str], skill: str) -> str:
    while leader[skill] != skill:
        skill = leader[skill]
    return skill


def _unite(leader: dict[str, str], one: str, other: str) -> None:
    leader[_leader(leader, other)] = _leader(leader, one)


__all__ = ["Kinship", "group_alternatives"]
