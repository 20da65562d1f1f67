"""Which names of others would match everywhere, and what has to hold before they count.

Whoever wrote those taxonomies chose among labels; here a label meets any text. A name that is also
an ordinary word, or so short that it could be anything, gets a rule as our own such names have.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from skillmatch.find.words.english import english_words
from skillmatch.names import form_of, other_number, words
from skillmatch.taxonomy import Taxonomy

_SHORT = 4
"""Words of so few letters are in no list of ours: any of them may be an ordinary word."""
_INITIALS = 2
_SENTENCE = 4
_IN_ALL_TEXTS = """
a about after all an and any are as at be been before but by can do does during each for from get
give go has have how if in into is it its keep make may more most no not of off on once only or
other our out over own per set so such take than that the their them then there these this those
through to under up use using via was we well what when where which who why will with within without
work you your
"""
FUNCTION_WORDS = frozenset(_IN_ALL_TEXTS.split())


def rule_for(name: str, *, kind: str, qualifier: str = "") -> dict[str, Any] | None:
    """Return what a name needs before it counts, as a taxonomy file says it; ``None`` if nothing.

    >>> rule_for("Slack", kind="tool")
    {'surface': 'Slack', 'case': 'capital', 'needs': ['skill-list', 'skill-section', 'near-skill']}
    >>> rule_for("Kubernetes", kind="tool") is None
    True
    """
    parts = words(name)
    if len(parts) > 1:
        if any(part not in FUNCTION_WORDS and len(part) > 1 for part in parts):
            return None
        return {"surface": name, "case": "exact", "needs": ["skill-list", "skill-section"]}
    word = parts[0]
    if not _is_ordinary(word):
        return None
    capitals = name.isupper()
    case = "exact" if capitals else "capital" if name[:1].isupper() else "any"
    needs = ["skill-list", "skill-section"]
    if kind == "language" or "program" in qualifier:
        needs.append("code-word")
    elif case != "any" and len(word) > _INITIALS:
        needs.append("near-skill")
    rule: dict[str, Any] = {"surface": name}
    if case != "any":
        rule["case"] = case
    return rule | {"needs": needs}


def names_in_capitals(taxonomy: Taxonomy) -> frozenset[tuple[str, str]]:
    """Return the names, by their skill, that are ordinary words unless a capital is in them."""
    return frozenset(
        (rule.skill_id, form_of(rule.surface))
        for rule in taxonomy.ambiguities
        if rule.case != "any" and not rule.surface.islower()
    )


def is_hopeless(name: str) -> bool:
    """Say whether a name is one letter: as an alias it would only do harm."""
    parts = words(name)
    return len(parts) == 1 and len(parts[0]) == 1


def reads_like_a_sentence(name: str) -> bool:
    """Say whether a name is a task told in words, as ESCO's are, rather than what people write.

    >>> reads_like_a_sentence("manage ICT legacy implication"), reads_like_a_sentence("Power BI")
    (True, False)
    """
    first, *others = name.split() or [""]
    return len(others) + 1 >= _SENTENCE and first.islower()


@lru_cache(maxsize=65536)
def _is_ordinary(word: str) -> bool:
    """Say whether a word may be one of the language: short, or in the list of English words."""
    if not word.isalpha():  # "c++", "mp3"
        return len(word) <= _INITIALS and not word.endswith(("+", "#"))
    if len(word) <= _SHORT:
        return True
    known = english_words()
    return word in known or any(other in known for other in other_number(word))


__all__ = [
    "FUNCTION_WORDS",
    "is_hopeless",
    "names_in_capitals",
    "reads_like_a_sentence",
    "rule_for",
]
