"""Nominal deeds: work told by nouns, "training and deployment of models"."""

from __future__ import annotations

from collections.abc import Iterator

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan
from skillmatch.find.work.deed_nouns import PEOPLE, is_meant
from skillmatch.find.work.deed_objects import Told, is_apart

_SKILL_OF = {
    "training": "model-training",
    "development": "model-development",
    "evaluation": "model-evaluation",
    "validation": "model-evaluation",
    "benchmarking": "model-evaluation",
    "selection": "model-selection",
    "deployment": "model-deployment",
    "productionization": "model-deployment",
    "productionisation": "model-deployment",
    "serving": "model-serving",
    "monitoring": "model-monitoring",
    "retraining": "model-retraining",
    "interpretability": "model-interpretability",
    "explainability": "model-interpretability",
}
"""What a noun tells of models."""
_DEEDS = cue_words(_SKILL_OF)
_MODELS = cue_words(["model", "models"])
_OF = "of"
_JOINS = frozenset(["and", "or"])
_BESIDE = frozenset(
    ["automated", "automatic", "batch", "continuous", "distributed", "offline", "online",
     "performance", "production", "quality", "real-time", "scalable", "tuning", "optimization",
     "optimisation", "assessment", "testing", "inference", "versioning", "design", "building",
     "analysis", "maintenance", "explanation", "experimentation", "registry"]
)  # fmt: skip
"""What stands among such nouns too: "model training, quality assessment and deployment"."""
_STOPS = frozenset(["in", "with", "for", "to", "by", "at", "from", "on", "via", "using"])
_REACH = 8  # words between "of" and the model
_LISTED = 8  # nouns of one row
_SEVERAL = 2  # a row behind "model" is one of nouns, and no sentence that goes on


def find_nominal_deeds(scanned: Scan, text: Told) -> Iterator[tuple[str, int, int]]:
    """Yield each skill that a noun tells of a model, with where the noun stands."""
    told = [*_of_models(scanned, text), *_behind_models(scanned)]
    for index in dict.fromkeys(told):
        yield _SKILL_OF[scanned.words[index]], scanned.starts[index], scanned.ends[index]


def _of_models(scanned: Scan, text: Told) -> Iterator[int]:
    """Yield the nouns of "training, evaluation and deployment of translation models"."""
    words = scanned.words
    for index in scanned.indexes(_DEEDS):
        if words[index + 1 : index + 2] != [_OF]:
            continue
        if _has_model(text, index + 2):
            yield from _row_before(scanned, index)


def _has_model(text: Told, start: int) -> bool:
    """Say whether what stands behind "of" is a model that learns."""
    words = text.words
    for place in range(start, min(start + _REACH, len(words))):
        if is_apart(text, place) or words[place] in _STOPS or words[place] in PEOPLE:
            return False
        if words[place] in _MODELS or place in text.models:
            return is_meant(text, place)
    return False


def _row_before(scanned: Scan, index: int) -> Iterator[int]:
    """Yield a noun and those before it in its row."""
    words = scanned.words
    yield index
    for _ in range(_LISTED):
        joined = words[index - 1] in _JOINS if index > 1 else False
        before = index - 1 - joined
        if before < 0 or not (joined or "," in scanned.gaps[index]):
            return
        if words[before] not in _SKILL_OF or any(
            is_apart(scanned, place) for place in range(before + 1, index + 1)
        ):
            return
        yield before
        index = before


def _behind_models(scanned: Scan) -> Iterator[int]:
    """Yield the nouns of "model training, evaluation and deployment", the first one too."""
    words, gaps = scanned.words, scanned.gaps
    for model in scanned.indexes(_MODELS):
        if not is_meant(scanned, model):
            continue
        row: list[int] = []
        place = model + 1
        for _ in range(2 * _LISTED):
            if place >= len(words) or is_apart(scanned, place):
                break
            if words[place] in _SKILL_OF:
                row.append(place)
            elif words[place] not in _BESIDE and not (row and words[place] in _JOINS):
                break
            place += 1
            if row and place < len(words) and not _goes_on(gaps[place], words, place):
                break
        if len(row) >= _SEVERAL:
            yield from row


def _goes_on(gap: str, words: list[str], place: int) -> bool:
    """Say whether a row of nouns goes on: behind a comma, a stroke or "and"."""
    behind = words[place - 1]
    return (
        "," in gap or "/" in gap or "&" in gap
        or words[place] in _JOINS or behind in _JOINS or behind in _BESIDE
        or (words[place] in _BESIDE and gap == " ")
    )  # fmt: skip


__all__ = ["find_nominal_deeds"]
