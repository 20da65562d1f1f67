"""Deed words: which verb and object together tell a skill that nobody has named."""

from __future__ import annotations

from dataclasses import dataclass

_IRREGULAR = {
    "fit": "fit fits fitted fitting",
    "ship": "ship ships shipped shipping",
    "tag": "tag tags tagged tagging",
    "find": "find finds found finding",
    "write": "write writes wrote written writing",
    "choose": "choose chooses chose chosen choosing",
    "build": "build builds built building",
    "read": "read reads reading",
    "see": "see sees saw seen seeing",
    "catch": "catch catches caught catching",
    "spot": "spot spots spotted spotting",
    "split": "split splits splitting",
    "teach": "teach teaches taught teaching",
    "run": "run runs ran running",
    "put": "put puts putting",
    "keep": "keep keeps kept keeping",
}

_NOUNS_TOO = frozenset(
    [
        "cluster", "segment", "label", "rank", "tag", "project", "score", "watch", "answer",
        "benchmark", "forecast", "design", "test", "spot", "catch", "flag", "monitor", "version",
        "route", "sort", "count", "search",
    ]
)  # fmt: skip
"""Verbs whose short forms are nouns more often."""


def forms(verb: str) -> list[str]:
    """Return the forms of a verb.

    >>> forms("deploy"), forms("classify"), forms("tune")[2:]
    (['deploy', 'deploys', 'deployed', 'deploying'], ['classify', 'classifies', 'classified', \
'classifying'], ['tuned', 'tuning'])
    """
    if verb in _IRREGULAR:
        return _IRREGULAR[verb].split()
    if verb.endswith("e"):
        return [verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"]
    plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    return [verb, plural, f"{verb}ed", f"{verb}ing"]


@dataclass(frozen=True, slots=True)
class Deed:
    """A skill, the verbs and the objects that tell it, and words that must stand near if any."""

    skill_id: str
    verbs: frozenset[str]
    objects: frozenset[str]
    near: frozenset[str] = frozenset()


def _deed(skill_id: str, verbs: str, objects: str, near: str = "") -> Deed:
    conjugated = frozenset(
        form
        for verb in verbs.split()
        for form in forms(verb)
        if verb not in _NOUNS_TOO or form.endswith(("ed", "ing"))
    )
    return Deed(skill_id, conjugated, _plurals(objects), _plurals(near))


def _plurals(nouns: str) -> frozenset[str]:
    found = set(nouns.split())
    for noun in tuple(found):
        found.add(
            f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"
        )
    return frozenset(found)


_TALKERS = "llm gpt assistant chatbot bot model language agent"
_MODELS = "model classifier regressor ranker network"
_PAPERS = "document invoice contract receipt pdf scan image email e-mail claim"

_PICTURES = "image photo picture frame video camera scan x-ray footage drone satellite"
_LABELS = "learning machine neural train training trained labelled labeled prediction accuracy"

DEEDS: tuple[Deed, ...] = (
    _deed("model-training", "train retrain fit", _MODELS),
    _deed("model-retraining", "retrain", _MODELS),
    _deed("model-deployment", "deploy productionize productionise ship", _MODELS),
    _deed("model-serving", "serve expose", f"{_MODELS} prediction score embedding"),
    _deed("model-monitoring", "monitor watch", f"{_MODELS} prediction drift"),
    _deed("drift-detection", "detect see spot catch monitor measure", "drift"),
    _deed(
        "model-evaluation", "evaluate validate benchmark", _MODELS, f"{_LABELS} test held-out error"
    ),
    _deed(
        "hyperparameter-tuning", "tune optimize optimise search", "hyperparameter hyper-parameter"
    ),
    _deed("feature-engineering", "engineer derive", "feature", f"{_LABELS} {_MODELS}"),
    _deed("feature-selection", "choose select prune", "feature", f"{_LABELS} {_MODELS}"),
    _deed("data-preprocessing", "preprocess pre-process normalize normalise", "data dataset"),
    _deed("data-annotation", "label annotate", f"data dataset {_PICTURES} example sentence"),
    _deed("named-entity-recognition", "extract find recognize recognise tag identify", "entity"),
    _deed(
        "information-extraction",
        "extract read pull",
        "data information entity amount field clause line name date total relationship",
        _PAPERS,
    ),
    _deed(
        "optical-character-recognition",
        "extract read recognize recognise",
        "text data letter",
        "image scan photo picture scanned handwritten handwriting",
    ),
    _deed(
        "text-classification",
        "classify categorize categorise route sort triage",
        "document text email e-mail ticket message complaint review article comment",
    ),
    _deed("image-classification", "classify categorize categorise", _PICTURES),
    _deed(
        "object-detection",
        "detect count locate spot",
        "object defect crack person people vehicle car animal weed fruit tumour tumor pedestrian",
        f"{_PICTURES} vision pixel",
    ),
    _deed("image-segmentation", "segment", f"{_PICTURES} organ cell tumour tumor lesion"),
    _deed("anomaly-detection", "detect spot find flag", "anomaly outlier"),
    _deed("fraud-detection", "detect predict flag catch", "fraud"),
    _deed(
        "forecasting",
        "forecast predict project",
        "demand sale load price traffic consumption catch occupancy volume",
        f"{_LABELS} {_MODELS}",
    ),
    _deed(
        "predictive-modeling",
        "predict",
        "churn failure default outcome risk demand price score behaviour behavior delay fault",
    ),
    _deed(
        "recommender-systems",
        "recommend rank",
        "product item article film movie song job video offer recipe",
        f"{_LABELS} {_MODELS} click",
    ),
    _deed("clustering", "cluster", "customer user document text data product embedding"),
    _deed("customer-segmentation", "segment cluster", "customer user client"),
    _deed("speech-recognition", "transcribe", "call speech audio recording voice conversation"),
    _deed(
        "text-summarization",
        "summarize summarise",
        "document text article call report email case",
        "model automatically llm language gpt automatic",
    ),
    _deed(
        "question-answering",
        "answer",
        "question",
        "document manual passage retrieve retrieved automatically assistant bot model",
    ),
    _deed("fine-tuning", "fine-tune finetune", f"{_MODELS} llm bert llama encoder"),
    _deed("tool-calling", "call", "tool", f"{_TALKERS} calendar"),
    _deed(
        "llm-evaluation",
        "grade judge rate evaluate",
        "answer conversation response output reply",
        _TALKERS,
    ),
    _deed(
        "guardrails",
        "stop block filter keep prevent",
        "answer output reply response dose it",
        f"{_TALKERS} answer",
    ),
    # Who tries out an assistant checks its replies too, by hand.
    _deed("guardrails", "check", "answer output response dose it", "llm gpt model language"),
    _deed(
        "chatbots",
        "build write develop program",
        "assistant bot chatbot",
        "answer question customer user language message telephone",
    ),
    _deed(
        "rule-based-systems",
        "write maintain encode",
        "rule",
        "classifier model language expert answer extraction decision engine",
    ),
    _deed("ai-agents", "build design develop", "agent", "model llm language ai tool prompt"),
    _deed("robotics", "program control teach", "robot arm gripper drone manipulator"),
    _deed("quantization", "quantize quantise", _MODELS),
    _deed("model-compression", "compress distil distill prune", _MODELS),
    _deed("experiment-tracking", "log track record", "experiment run", f"{_LABELS} {_MODELS}"),
    _deed("prompt-engineering", "write design version test tune refine", "prompt"),
)
"""Each skill of models and their use, as people tell it who do not list names."""

UNLIKE = frozenset(
    [
        "business", "operating", "financial", "pricing", "cost", "process", "role", "object",
        "domain", "delivery", "service", "maturity", "staffing", "3d", "revenue", "governance",
    ]
)  # fmt: skip
"""What a model may be of that nobody trains."""

__all__ = ["DEEDS", "UNLIKE", "Deed", "forms"]
