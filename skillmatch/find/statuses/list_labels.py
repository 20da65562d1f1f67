"""What the label before a list says of it: "In progress:", "Looking ahead:", "Not in my toolbox:".

A label has a place of its own, so that a word or two in it tell enough, whatever else it says.
"""

from __future__ import annotations

import re

from skillmatch.occupation_words import EXAMINED
from skillmatch.word_forms import either

_LABEL = re.compile(r"^\W*(?P<label>[A-Za-z][^:\n]{2,70}?)[ \t]*(?::|[ \t][–—-])[ \t]*$")
# "Courses under way: Azure DP-203, Databricks": some of the items are no names.
_ITEMS = re.compile(r"^(?P<head>[^:\n]{2,80}:[ \t]+)(?:[^,;:()\n]{1,35},[ \t]*(?:and[ \t]+)?)+$")
_COURSES = (
    r"\b(?:courses?|coursework|training|certifications?|certificates?|studies|class(?:es)?|paths?|"
    r"modules?|moocs?|lessons|diploma|bootcamps?|speciali[sz]ations?|electives?|school)\b"
)
_NOW = (
    r"\b(?:in progress|under ?way|ongoing|on the go|current(?:ly)?|pending|unfinished|"
    r"at the moment|at present|present(?:ly)?|this (?:term|semester|year|month|autumn|spring)|"
    r"attending|taking|following|undergoing|\d+ ?(?:/|of|out of) ?\d+)\b"
)
_LEARNING = re.compile(
    rf"{_COURSES}.*{_NOW}|{_NOW}.*{_COURSES}"
    r"|\bself[- ]stud(?:y|ies)\b|\benrol?led\b|\breading (?:list|group|circle)\b|\bbook club\b|"
    r"\b(?:currently|now|presently|just|newly|freshly|recently) (?:learning|studying|reading|"
    r"acquainted|started|begun)\b|\b(?:preparing|cramming|revising|studying) for\b|"
    r"^(?:re-?training|re-?skilling|up-?skilling)\b|^newbie\b"
    r"|^(?:week|day|lesson|chapter) \d+\b|^in learning$",
    re.IGNORECASE,
)
# Of work, too: "Ongoing: Kubernetes migration of 12 services".
_GOING_ON = re.compile(
    r"^(?:(?:still|now|currently) )?(?:in progress|ongoing|under ?way)$", re.IGNORECASE
)
# Of certificates only: "To be completed: Terraform Associate", and no "Planned: migration".
_ON_THE_WAY = re.compile(
    r"^(?:(?:still|now|currently) )?(?:in progress|ongoing|under ?way|pursuing|working towards|"
    r"studying for|preparing for|pending)(?: [\w ]{1,20})?$",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"^(?:to be (?:completed|taken|finished|done|sat)|planned|upcoming|scheduled|booked|"
    r"not yet (?:taken|completed|done|passed)|next|expected)(?: [\w ]{1,20})?$",
    re.IGNORECASE,
)
_CERTIFICATE = re.compile(
    rf"[^.;:\n]{{0,60}}?[ \t](?:Certifi\w+|certifi\w+|{either(map(str.capitalize, EXAMINED))}|"
    r"Fundamentals|Foundations?|Exam|exam|Badge|"
    r"Specialty|Nanodegree|Course|course)\b(?![ \t]+[a-z])"
)
_WISHED = re.compile(
    r"\b(?:wish|bucket|shopping) ?list\b|\bon (?:my|the) (?:(?!reading)[\w-]+ )?(?:horizon|list|"
    r"radar|agenda|road ?map)\b|^looking ahead\b|^(?:some|one) day(?: soon)?$|"
    r"^next (?:stops?|in line|on|up)\b|"
    r"\bplanned (?:coursework|courses?|training|certifications?|studies|skills)\b|"
    r"\bpreferred next\b|^where i (?:want|wish|would like|hope|see myself|am heading)\b|"
    r"^where i['’]d like\b|^(?:my )?(?:ambitions?|aspirations?)\b"
    r"|\bcareer (?:goals?|aims?|aspirations?)\b|^(?:hoped|aimed|longing) for$",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\bnot (?:yet |currently )?(?:in|part of|among|within) my\b|\bmissing from\b|^(?:nil|zero|"
    r"no) (?:\w+ )?(?:experience|knowledge|exposure|skills?|projects?)\b"
    r"|\bnever (?:used|touched|tried|learnt|learned|met|needed)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[ \t]*(?:[.;)(\n]|\Z)")
# fmt: off
CUES = frozenset({
    "acquainted", "agenda", "ahead", "aim", "aims", "ambition", "ambitions", "aspiration",
    "aspirations", "attending", "book", "booked", "bucket", "completed", "coursework", "cramming",
    "current", "currently", "done", "enrolled", "expected", "finished", "following", "goal",
    "goals", "heading", "hope", "horizon", "learning", "like", "list", "longing", "missing",
    "moment", "never", "newbie", "next", "nil", "no", "not", "ongoing", "passed", "pending",
    "planned", "preparing", "presently", "progress", "pursuing", "radar", "reading", "reskilling",
    "retraining", "revising", "roadmap", "sat", "scheduled", "semester", "shopping", "soon",
    "study", "studying", "taken", "taking", "term", "towards", "undergoing", "underway",
    "unfinished", "upcoming", "upskilling", "want", "way", "week", "wish", "zero",
})
# fmt: on
"""The words of which one stands in every label that tells something."""


def said_by_label(lead: str, tail: str) -> str:
    """Return what the label that ends a clause says of the list behind it, as a status.

    >>> said_by_label("Self-study: ", "."), said_by_label("Looking ahead: ", ".")
    ('learning', 'wished')
    >>> said_by_label("Planned: ", " Associate"), said_by_label("Planned: ", " migration")
    ('wished', '')
    >>> said_by_label("Ongoing: ", "."), said_by_label("Ongoing: ", " migration")
    ('learning', '')
    """
    if not lead.rstrip().endswith((":", "–", "—", "-")):
        return ""  # nearly always
    found = _LABEL.match(lead)
    if found is None:
        return ""
    label = found["label"]
    if _DENIED.search(label):
        return "negated"
    if _WISHED.search(label):
        return "wished"
    if _CERTIFICATE.match(tail):
        if _TO_COME.match(label):
            return "wished"
        if _ON_THE_WAY.match(label):
            return "learning"
    if _LEARNING.search(label) or (_GOING_ON.match(label) and _ENDS.match(tail)):
        return "learning"
    return ""


def said_of_items(clause: str, tail: str = "") -> str:
    """Return what a label says of an item of its list, further on in it.

    >>> said_of_items("Courses under way: Quux, "), said_of_items("Skills: Quux, ")
    ('learning', '')
    """
    found = _ITEMS.match(clause)
    return said_by_label(found["head"], tail) if found is not None else ""


__all__ = ["CUES", "said_by_label", "said_of_items"]
