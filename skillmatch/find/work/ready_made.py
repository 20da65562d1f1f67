"""Ready made: models that a product brings along, which its users train by giving it examples.

"Retrained the invoice model in AI Center" is work with that product, and no training of models as
ML engineers do it. Nor is "ML extractor" a name of machine learning: a product has parts of that
name, and who uses them has used the product.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from skillmatch.find.words.scan import Candidate, Scan
from skillmatch.find.work.items import sentence_around
from skillmatch.mentions import Mention
from skillmatch.places import Spans

READY_MADE = frozenset(
    [
        "abbyy-flexicapture", "abbyy-vantage", "amazon-comprehend", "amazon-forecast", "amazon-lex",
        "amazon-personalize", "amazon-rekognition", "amazon-textract", "automl",
        "azure-ai-document-intelligence", "azure-custom-vision", "bigml", "botpress", "create-ml",
        "databricks-automl", "datarobot", "google-automl", "google-dialogflow",
        "google-teachable-machine", "hyperscience", "kofax-capture", "kofax-totalagility",
        "microsoft-copilot-studio", "microsoft-luis", "microsoft-qna-maker", "obviously-ai",
        "qlik-automl", "rossum", "salesforce-einstein", "einstein-bots", "uipath-ai-center",
        "uipath-document-understanding", "voiceflow", "watson-assistant",
    ]
)  # fmt: skip
"""Skills: products whose models are trained without making any."""

ROBOT_SUITES = frozenset(
    [
        "ai-builder", "automation-anywhere", "blue-prism", "document-ai", "iq-bot",
        "microsoft-power-automate", "uipath", "workfusion",
    ]
)  # fmt: skip
"""Skills: products for which models are no more than parts of a robot."""
_FIELDS = frozenset(
    ["artificial-intelligence", "deep-learning", "generative-ai", "machine-learning"]
)
_ALWAYS_PARTS = frozenset(["builder", "extractor", "extractors", "fabric"])
_PARTS_OF_SUITES = frozenset(
    ["action", "actions", "activities", "activity", "center", "centre", "connector", "connectors",
     "hub", "node", "nodes", "package", "packages", "skill", "skills", "trainer"]
)  # fmt: skip
_PRAISE = frozenset(["based", "driven", "enabled", "powered"])  # "AI-powered OCR"
_PARTS_OF_PRODUCTS = _PARTS_OF_SUITES | _PRAISE | {"classifier", "classifiers", "model", "models"}
_SENTENCE_REACH = 25  # words on either side
_REFUSED = "part of a longer phrase"

_TRAINED = frozenset(["model-development", "model-retraining", "model-training"])
_SENTENCE = re.compile(r"[^.;!?\n\ufffd•]+(?:\.(?=\w)[^.;!?\n\ufffd•]*)*")


def refuse_parts(scanned: Scan, judged: Sequence[Candidate]) -> None:
    """Refuse the names of fields that stand before a part of a product: "ML skills" of a robot."""
    named = [candidate for candidate in judged if candidate.accepted]
    for candidate in named:
        if candidate.surface.skill.id in _FIELDS and _is_of_part(scanned, candidate, named):
            candidate.accepted, candidate.verdict = False, _REFUSED


def _is_of_part(scanned: Scan, candidate: Candidate, named: Sequence[Candidate]) -> bool:
    """Say whether a name ends with a part of a product named beside it, or stands before one."""
    words, behind = scanned.words, candidate.last + 1
    parts = {words[candidate.last]}
    if behind < len(words) and scanned.gaps[behind] in {" ", "-"}:
        parts.add(words[behind])
    if not _ALWAYS_PARTS.isdisjoint(parts):
        return True
    if _PARTS_OF_PRODUCTS.isdisjoint(parts):
        return False
    near = sentence_around(scanned, candidate.first, before=_SENTENCE_REACH, behind=_SENTENCE_REACH)
    skills = [one.surface.skill for one in named if one.first in near]
    beside = {name for skill in skills for name in (skill.id, *skill.broader)}
    if not READY_MADE.isdisjoint(beside):
        return True
    return not (_PARTS_OF_SUITES.isdisjoint(parts) or ROBOT_SUITES.isdisjoint(beside))


def without_ready_made(
    told: Iterable[tuple[str, int, int]], named: Sequence[Mention], text: str
) -> Iterator[tuple[str, int, int]]:
    """Yield what deeds tell, without the training of models that a product brings along."""
    products = [m.start for m in named if m.skill_id in READY_MADE]
    if not products:
        yield from told
        return
    beside = Spans(
        found.span()
        for found in _SENTENCE.finditer(text)
        if any(found.start() <= start < found.end() for start in products)
    )
    for skill_id, start, end in told:
        if skill_id not in _TRAINED or not beside.any_at(start, end):
            yield skill_id, start, end


__all__ = ["READY_MADE", "ROBOT_SUITES", "refuse_parts", "without_ready_made"]
