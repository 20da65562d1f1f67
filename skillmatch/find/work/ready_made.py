"""Ready made: models that a product brings along, which its users train by giving it examples.

"Retrained the invoice model in AI Center" is work with that product, and no training of models as
ML engineers do it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

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

_TRAINED = frozenset(["model-development", "model-retraining", "model-training"])
_SENTENCE = re.compile(r"[^.;!?\n\ufffd•]+(?:\.(?=\w)[^.;!?\n\ufffd•]*)*")


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


__all__ = ["READY_MADE", "without_ready_made"]
