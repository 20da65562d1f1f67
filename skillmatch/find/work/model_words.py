"""Model words: those that stand for a model that learns without saying so, "YOLOv8" and its kin."""

from __future__ import annotations

from collections.abc import Iterator

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan

_FIELDS = frozenset(
    [
        "machine-learning", "deep-learning", "ml-libraries", "foundation-models", "generative-ai",
        "natural-language-processing", "computer-vision", "algorithms-and-models",
    ]
)  # fmt: skip
"""Categories of the taxonomy whose models learn; a model of robotics may be a way of planning."""
_SYSTEMS = cue_words(
    [
        "algorithm",
        "algorithms",
        "api",
        "apis",
        "embeddings",
        "endpoint",
        "endpoints",
        "engine",
        "engines",
        "net",
        "nets",
        "network",
        "networks",
        "pipeline",
        "pipelines",
        "policies",
        "policy",
        "service",
        "services",
        "solution",
        "solutions",
        "system",
        "systems",
        "tool",
        "tools",
    ]
)
"""They are run as software is, and learn if a word before them says so."""
_LEARNING = frozenset(
    [
        "classification",
        "cv",
        "detection",
        "diffusion",
        "dl",
        "embedding",
        "forecasting",
        "inference",
        "learning",
        "ml",
        "mt",
        "neural",
        "nlp",
        "prediction",
        "predictive",
        "ranking",
        "recognition",
        "recommendation",
        "recommender",
        "rl",
        "scoring",
        "segmentation",
        "transformer",
        "translation",
        "vision",
    ]
)
_OTHER_DETECTION = frozenset(
    ["fire", "flame", "gas", "ids", "intruder", "intrusion", "leak", "malware", "metal", "smoke",
     "virus"]
)  # fmt: skip
"""What is detected by rules and sensors."""
_BEFORE = 3  # words
_MODELS = cue_words(["model", "models"])
_CERTAIN = frozenset(
    [
        "classification", "cv", "diffusion", "dl", "embedding", "ml", "neural", "nlp", "ranking",
        "recommendation", "recommender", "speech", "transformer",
    ]
)  # fmt: skip
"""A model of these learns in any text: those of scoring and of forecasting may be spreadsheets."""


def model_words(scanned: Scan, *, in_field: bool) -> Iterator[int]:
    """Yield the indexes of the words that stand for a model: the last one of each name.

    Systems count in texts that name the field: elsewhere a ranking engine may rank by rules.
    """
    for candidate in scanned.candidates:
        skill = candidate.surface.skill
        if candidate.accepted and skill.kind == "model" and skill.category in _FIELDS:
            yield candidate.last
    if in_field:
        for index in scanned.indexes(_SYSTEMS):
            if _learns(scanned, index):
                yield index


def names_learning_model(scanned: Scan) -> bool:
    """Say whether a text has a model that learns whatever else it is about: "ranking models"."""
    return any(
        place and scanned.words[place - 1] in _CERTAIN and scanned.gaps[place] in {" ", "-"}
        for place in scanned.indexes(_MODELS)
    )


def _learns(scanned: Scan, index: int) -> bool:
    """Say whether one of the words right before a system says that it learns."""
    for place in range(index - 1, max(-1, index - _BEFORE - 1), -1):
        if scanned.gaps[place + 1] not in {" ", "-", "\n"}:
            return False
        if scanned.words[place] in _LEARNING:
            return place == 0 or scanned.words[place - 1] not in _OTHER_DETECTION
    return False


__all__ = ["model_words", "names_learning_model"]
