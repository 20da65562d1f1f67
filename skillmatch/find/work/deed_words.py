"""Deed words: what a deed is made of, its verbs, its objects and what has to stand around."""

from __future__ import annotations

from dataclasses import dataclass

from skillmatch.find.work.conjugation import forms, with_plurals

_NOUNS_TOO = frozenset(
    [
        "answer", "benchmark", "catch", "cluster", "count", "design", "drift", "drop", "engineer",
        "flag",
        "forecast", "group", "grade", "judge", "label", "launch", "link", "monitor", "pass", "plan",
        "program", "project", "quote", "rank", "rate", "release", "reply", "route", "score",
        "search", "segment", "ship", "show", "sort", "spot", "sum", "tag", "test", "transfer",
        "version", "watch",
    ]
)  # fmt: skip
"""Verbs whose short forms are nouns more often."""
_BARE_TOO = frozenset(["ship", "release", "test", "monitor", "show", "grade", "judge", "sum"])
"""Of those, the ones that are written without an ending too: "train, test and ship them"."""


@dataclass(frozen=True, slots=True, eq=False)
class Deed:
    """A skill that is told by a verb and its object, and what makes that certain.

    Attributes
    ----------
    skill_id
        What is told.
    verbs, objects
        In all their forms; two words are written with a hyphen, whatever the text has.
    near, doer, field
        What shows that it is meant: a word not far away; that a machine does it (any, or with
        ``talker`` one that uses language); that the text names the field somewhere. Any one is
        enough, and none is needed where none is given.
    also
        One of these words has to stand close by, whatever else does.
    past
        Prepositions that may stand before the object: "recognises faults *on* photos".
    alone
        Whether the thing does it by itself: "the models retrain nightly".
    nouns
        Forms of its verbs that are nouns more often, and tell it only of a machine: "forecasts".
    """

    skill_id: str
    verbs: frozenset[str]
    objects: frozenset[str]
    near: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    doer: str = ""
    field: bool = False
    alone: bool = False
    nouns: frozenset[str] = frozenset()


def deed(
    skill_id: str,
    verbs: str,
    objects: str,
    near: str = "",
    *,
    also: str = "",
    past: str = "",
    doer: str = "",
    field: bool = False,
    alone: bool = False,
) -> Deed:
    """Return a deed of words in their ground forms, apart by spaces."""
    pairs = [(verb, form) for verb in verbs.split() for form in forms(verb)]
    nouns = frozenset(form for verb, form in pairs if not (alone or _is_verb(verb, form)))
    conjugated = frozenset(form for _, form in pairs if doer or form not in nouns)
    return Deed(
        skill_id, conjugated, with_plurals(objects), with_plurals(near), with_plurals(also),
        frozenset(past.split()), doer, field, alone, nouns,
    )  # fmt: skip


def _is_verb(verb: str, form: str) -> bool:
    """Say whether a form is none of a noun."""
    if verb not in _NOUNS_TOO or form.endswith(("ed", "ing")):
        return True
    return form == verb and verb in _BARE_TOO


MODELS = "model classifier regressor ranker recommender neural-network neural-net"
"""What is trained and deployed. A "network" alone is more often one of cables."""
LABELS = "learning machine neural train training trained labelled labeled prediction accuracy"
"""Words of those who train models."""
PICTURES = "image photo picture frame video camera scan x-ray footage drone satellite"
MEDICAL_PICTURES = (
    "mammogram mammography radiograph x-ray ct mri ultrasound fundus retinal histology "
    "histopathology endoscopy colonoscopy dermoscopy echocardiogram angiogram tomography "
    "pathology-slide whole-slide slide-image medical-image medical-scan brain-scan chest-scan"
)
PAPERS = "document invoice contract receipt pdf scan image email e-mail claim"
TALKERS = "llm gpt assistant chatbot bot model language agent"

__all__ = ["LABELS", "MEDICAL_PICTURES", "MODELS", "PAPERS", "PICTURES", "TALKERS", "Deed", "deed"]
