"""Deeds: skills that a text tells as work done, "the models that I trained", and does not name."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan
from skillmatch.find.work.deed_nouns import PEOPLE
from skillmatch.find.work.deed_objects import Told, object_of
from skillmatch.find.work.deed_words import Deed
from skillmatch.find.work.deeds_of_language import ASSISTANTS, READERS
from skillmatch.find.work.deeds_of_models import FINDINGS_OF_MODELS, LIFE_OF_MODELS
from skillmatch.find.work.machines import is_done_by_machine
from skillmatch.find.work.model_words import model_words, names_learning_model
from skillmatch.find.work.nominal_deeds import find_nominal_deeds
from skillmatch.find.work.phrases import Phrases
from skillmatch.find.work.phrases_of_language import PHRASES_OF_LANGUAGE
from skillmatch.find.work.phrases_of_models import PHRASES_OF_MODELS
from skillmatch.find.work.phrases_of_vision import PHRASES_OF_VISION
from skillmatch.find.work.retrieval import find_retrieval
from skillmatch.find.work.training_at_scale import find_training_at_scale

DEEDS: tuple[Deed, ...] = (*LIFE_OF_MODELS, *FINDINGS_OF_MODELS, *ASSISTANTS, *READERS)
"""Each skill of models and their use, as people tell it who do not list names."""

_PHRASES = Phrases((*PHRASES_OF_MODELS, *PHRASES_OF_VISION, *PHRASES_OF_LANGUAGE))
_NEAR = 25  # words around that a deed's other words stand in
_TOLD_NEAR = 150  # characters: what is told so near to what is told already is told once
_CLOSE = 10  # words around that those stand in without which it is another deed
_FIELDS = frozenset(
    [
        "machine-learning", "deep-learning", "ml-libraries", "mlops", "generative-ai", "llm-tools",
        "foundation-models", "natural-language-processing", "computer-vision",
    ]
)  # fmt: skip
"""Categories of the taxonomy: who names one of their skills works with models, or near them."""
_NAMED = frozenset(["job title", "employer or job title", "speciality of a job title"])
_PREFIXES = frozenset(["re", "fine", "auto", "co"])
"""Of a verb; another word and a hyphen make an adjective: "pre-trained", "enterprise-grade"."""
_OTHER_VERBS = frozenset(
    [
        "own", "owned", "owning", "built", "build", "building", "design", "designed", "designing",
        "develop", "developed", "developing", "run", "ran", "running", "maintain", "maintained",
        "maintaining", "improve", "improved", "improving", "document", "documented", "review",
        "reviewed", "reviewing", "debug", "debugged", "ship", "shipped", "shipping", "test",
        "tested", "testing", "package", "packaged", "optimise", "optimised", "optimize",
        "optimized", "scale", "scaled", "release", "released", "releasing", "monitor", "evaluate",
        "tune",
    ]
)  # fmt: skip
"""They share an object with a deed's verb: "designed, trained and documented models"."""


@cache
def _by_verb() -> dict[str, tuple[Deed, ...]]:
    found: dict[str, list[Deed]] = defaultdict(list)
    for deed in DEEDS:
        for verb in deed.verbs:
            found[verb].append(deed)
    return {verb: tuple(deeds) for verb, deeds in found.items()}


@cache
def _by_noun() -> dict[str, frozenset[Deed]]:
    """Return the deeds that a text can tell only where it has a word, by that word."""
    found: dict[str, set[Deed]] = defaultdict(set)
    for deed in DEEDS:
        for noun in deed.objects:
            found[noun.rsplit("-", 1)[-1]].add(deed)
    return {noun: frozenset(deeds) for noun, deeds in found.items()}


# "According to the forecasted occupancy": what others found out.
_GIVEN = frozenset(
    (first, second, the)
    for first, second in (("according", "to"), ("based", "on"), ("as", "per"), ("depending", "on"))
    for the in ("the", "their", "its", "a")
)
_HELP = frozenset(
    ["allowed", "allowing", "assisted", "assisting", "enabled", "enabling", "help", "helped",
     "helping", "helps", "lets", "letting", "supported", "supporting"]
)  # fmt: skip
_HELP_REACH = 6  # words between the help and what it was for
_VERBS = cue_words(verb.rsplit("-", 1)[-1] for verb in _by_verb())  # "tuned" for "fine-tuned"
_VERBS_IN_ROWS = _VERBS | _OTHER_VERBS
_AGENTS = cue_words({"agent", "agents"})


def find_deeds(scanned: Scan) -> Iterator[tuple[str, int, int]]:
    """Yield each skill that is told as a deed, with where its verb stands, or a noun for it."""
    in_field = _names_field(scanned) or names_learning_model(scanned)
    models = frozenset(model_words(scanned, in_field=in_field))
    text = Told(scanned.words, scanned.gaps, models)
    told = [
        *_by_verbs(scanned, text, in_field=in_field),
        *_calling_agents(scanned, scanned.words),
        *find_nominal_deeds(scanned, text),
    ]
    yield from told
    places: dict[str, list[int]] = defaultdict(list)
    for skill_id, start, _ in told:
        places[skill_id].append(start)
    for starts in places.values():
        starts.sort()
    for skill_id, start, end in (
        *_PHRASES.find(scanned, in_field=in_field),
        *find_training_at_scale(scanned, in_field=in_field),
        *find_retrieval(scanned, in_field=in_field),
    ):
        if not _is_near(places.get(skill_id, ()), start):
            yield skill_id, start, end


def _is_near(starts: Sequence[int], start: int) -> bool:
    """Say whether one of some places in order is near: by distance, so that no name moves it."""
    first = bisect_left(starts, start - _TOLD_NEAR)
    return first < len(starts) and starts[first] <= start + _TOLD_NEAR


def _by_verbs(scanned: Scan, text: Told, *, in_field: bool) -> Iterator[tuple[str, int, int]]:
    """Yield what verbs tell: with an object some words behind, or before with a link between."""
    verbs, possible = _VERBS_IN_ROWS, _possible(text)
    earlier: dict[int, int] = {}
    for index in scanned.indexes(_VERBS):
        told = set()
        for deed in _deeds_at(scanned, index):
            if deed.skill_id in told or deed not in possible:
                continue
            place = object_of(text, index, deed, verbs, earlier)
            if place is None:
                continue
            if "model" in deed.objects:
                earlier[index] = place
            if _is_evident(scanned, index, deed, in_field=in_field):
                told.add(deed.skill_id)
                yield deed.skill_id, scanned.starts[index], scanned.ends[index]


def _possible(text: Told) -> set[Deed]:
    """Return the deeds of which a text has an object."""
    by_noun = _by_noun()
    nouns = by_noun.keys() & set(text.words)
    if text.models:
        nouns = nouns | {"model"}
    return {deed for noun in nouns for deed in by_noun[noun]}


def _deeds_at(scanned: Scan, index: int) -> tuple[Deed, ...]:
    """Return the deeds of a verb, which may be written with a hyphen or apart: "fine-tuned"."""
    words, by_verb = scanned.words, _by_verb()
    if _is_help(words, index):
        return ()
    if words[index].endswith("ed") and tuple(words[max(0, index - 3) : index]) in _GIVEN:
        return ()
    hyphen = index > 0 and scanned.gaps[index] == "-"
    part = hyphen and words[index - 1] not in _PREFIXES
    found = () if part else by_verb.get(words[index], ())
    if hyphen or (index and words[index - 1] != "re"):  # "we're training"
        found += by_verb.get(f"{words[index - 1]}-{words[index]}", ())
    return found


def _is_help(words: list[str], index: int) -> bool:
    """Say whether somebody was helped to do what a verb tells: "helped scientists train models"."""
    before = words[max(0, index - _HELP_REACH) : index]
    helped = next((n for n, word in enumerate(before) if word in _HELP), None)
    return helped is not None and not PEOPLE.isdisjoint(before[helped:])


def _names_field(scanned: Scan) -> bool:
    """Say whether a text names a skill of those who work with models, as theirs or their job's."""
    return any(
        candidate.surface.skill.category in _FIELDS
        and (candidate.accepted or candidate.verdict in _NAMED)
        for candidate in scanned.candidates
    )


def _is_evident(scanned: Scan, index: int, deed: Deed, *, in_field: bool) -> bool:
    """Say whether what stands around shows that a deed is meant."""
    words = scanned.words
    if deed.also and deed.also.isdisjoint(_pairs(words, index, _CLOSE)):
        return False
    if not (deed.near or deed.doer or deed.field):
        return True
    if words[index] in deed.nouns:
        return is_done_by_machine(scanned, index, deed.doer, in_field=in_field)
    if deed.near and not deed.near.isdisjoint(_pairs(words, index, _NEAR)):
        return True
    if deed.field and in_field:
        return True
    return deed.doer != "" and is_done_by_machine(scanned, index, deed.doer, in_field=in_field)


def _pairs(words: list[str], index: int, reach: int) -> set[str]:
    """Return the words around a word, and each two of them as one."""
    around = words[max(0, index - reach) : index + reach]
    return {*around, *(f"{left}-{right}" for left, right in pairwise(around))}


def _calling_agents(scanned: Scan, words: list[str]) -> Iterator[tuple[str, int, int]]:
    """Yield agents behind what they do, which names another skill: "tool-calling agents"."""
    for index in scanned.indexes(_AGENTS):
        if index > 1 and words[index - 1] in {"calling", "using"} and words[index - 2] == "tool":
            yield "ai-agents", scanned.starts[index], scanned.ends[index]


__all__ = ["DEEDS", "find_deeds"]
