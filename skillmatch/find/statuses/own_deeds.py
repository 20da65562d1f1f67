"""Own deeds: where a sentence of others' work, or of plans, comes to what somebody did oneself."""

from __future__ import annotations

import re

DEEDS = (
    r"(?:built|bought|wrote|led|ran|made|set up|took|gave|taught|chose|did|drove|won|cut|grew|"
    r"brought|re-?built|(?:re-?)?trained|deployed|developed|implemented|designed|created|delivered|"
    r"shipped|integrated|migrated|maintained|tested|evaluated|used|launched|automated|reduced|"
    r"improved|increased|configured|documented|reviewed|fine-?tuned|tuned|optimi[sz]ed|managed|"
    r"owned|started|released|added|introduced|handled|supported|analy[sz]ed|published|presented|"
    r"prototyped|scaled|connected|completed|finished|coded|programmed|engineered|executed|"
    r"coordinated|oversaw|facilitated|groomed|prioriti[sz]ed|tracked|established|mentored|"
    r"supervised|founded|moved|replaced|picked|selected|adopted|hired|got|put|ensured|provided)"
)
"""A pattern of what resumes tell as done, in lower case."""
_THEN = r"(?:then|later|also|finally|eventually|instead|personally|successfully)[ \t]+"
_APART = rf"[,;–—]\s+(?:(?:and|but|so|then|yet)\s+)?(?:{_THEN})*{DEEDS}\b"
_JOINED = rf"\b(?:and|but|so|then|yet)\s+(?:{_THEN})*{DEEDS}\b"
_FIRST_PERSON = (
    r"(?:[,;–—]\s+(?:(?:and|but|so|then|while|where|whereas|for which|which)\s+)*|\b(?:and|but|so|"
    r"while|where|whereas|which)\s+)(?:i|we|my)\b"
)
_OWN_BEHIND = re.compile(f"{_APART}|{_JOINED}|{_FIRST_PERSON}")
# "Colleagues trained and deployed models": joined without a comma it is theirs.
_OWN_BEHIND_OTHERS = re.compile(f"{_APART}|{_FIRST_PERSON}")


def own_deed_behind(lower: str, begin: int, end: int, *, subject_is_another: bool = False) -> int:
    """Return where the first deed of one's own begins in part of a text in lower case.

    Returns `end` where there is none.

    >>> told = "planned to buy a chatbot, but built one"
    >>> told[own_deed_behind(told, 0, len(told)):]
    ', but built one'
    """
    pattern = _OWN_BEHIND_OTHERS if subject_is_another else _OWN_BEHIND
    found = pattern.search(lower, begin, end)
    return found.start() if found else end


__all__ = ["DEEDS", "own_deed_behind"]
