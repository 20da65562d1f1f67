"""Community: what somebody reviewed, organised or attended among others was made by these."""

from __future__ import annotations

import re

from skillmatch.names import lower_case

COMMUNITY = "community"
"""The kind of place where it stands."""

_SECTIONS = frozenset({"publications", "awards", "other", "projects"})
_SERVES = re.compile(
    r"[\W\d]*(?:(?:19|20)\d\d[\W\d]*)?(?:(?:regular|frequent|invited|ad[- ]hoc|peer|paper|external|"
    r"journal|conference|emergency|top|outstanding)[ \t-]+)*"
    r"(?:review(?:er|ers|ed|ing)\b(?=[ \t]*(?:for|at|of|:|,|\(|–|-|[a-z]* ?workshop|$))|"
    r"(?:technical[ \t]+)?program(?:me)?[ \t]+committee|pc[ \t]+member|"
    r"(?:area|session|workshop)[ \t]+chair|"
    r"(?:co-?)?organi[sz](?:er|ed|ing)\b(?=[^.\n]{0,40}\b(?:workshop|meet-?up|conference|track|session|"
    r"tutorial|hackathon|event|reading group)s?\b)|attend(?:ee|ed|ing)\b|panell?ist\b)"
)


def is_for_the_community(kind: str, sentence: str) -> bool:
    """Say whether a sentence under such a heading tells of others' work that was looked at.

    >>> is_for_the_community("publications", "Reviewer, workshop on recommender systems, 2023")
    True
    >>> is_for_the_community("publications", "A review of recommender systems. In: RecSys 2023")
    False
    """
    return kind in _SECTIONS and _SERVES.match(lower_case(sentence)) is not None


__all__ = ["COMMUNITY", "is_for_the_community"]
