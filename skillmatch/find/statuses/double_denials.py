"""Double denials: what denies on both sides of a name, or what one could not do without it."""

from __future__ import annotations

import re

ANY_DENIER = re.compile(
    r"\b(?:cannot|none|neither|nor|no|not|never|nothing|nobody|hard|hardly|little|few|\w+n['’]"
    r"t)\b[^,:]*$",
    re.IGNORECASE,
)
"""Any word that denies, with nothing behind it that ends what it denies."""
_I_NEVER = re.compile(
    r"[^.;,\n]{0,30}?[ \t](?:holds?|has|have|hide)[ \t]+(?:many|any|few|no)?[ \t]*(?:secrets?"
    r"|terrors?|"
    r"surprises?|myster(?:y|ies))\b|(?:[ \t]+\w+){0,3}?[ \t]+(?:that[ \t]+)?I[ \t]+(?:have|had"
    r"|did|do)(?:n['’]t|[ \t]+not)\b"
)
# "Without Docker I don't even start", "What would I be without Wireshark?"
_WITHOUT = re.compile(
    r"^\W*without[ \t]+(?:(?:the|my)[ \t]+)?$|(?P<asked>\b(?:what|where|who|how) (?:would|could|"
    r"should|"
    r"shall) (?:I|we|one)\b[^.;]*\bwithout[ \t]+$)",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"[^.;\n]{0,30}?[ \t](?:I|we|my|our|nothing|nobody|hardly anything)\b[^.;\n]{0,40}?(?:n['’]t\b|"
    r"\b(?:not|never|half|lost|helpless|nobody|nothing)\b)|,?[ \t]+nothing\b",
    re.IGNORECASE,
)


def is_denied_twice(clause: str, tail: str) -> bool:
    """Say whether both sides of a name deny, so that nothing does.

    >>> is_denied_twice("There is hardly a ", " library I have not used")
    True
    """
    return _I_NEVER.match(tail) is not None and ANY_DENIER.search(clause) is not None


def is_indispensable(lead: str, tail: str) -> bool:
    """Say whether somebody would be lost without it.

    >>> is_indispensable("Without ", " I don't even start")
    True
    """
    found = _WITHOUT.search(lead)
    return found is not None and (found["asked"] is not None or _LOST.match(tail) is not None)


__all__ = ["ANY_DENIER", "is_denied_twice", "is_indispensable"]
