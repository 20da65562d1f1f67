"""British and American spelling: each word of a name as it is written on the other side."""

from __future__ import annotations

import re
from functools import cache

# Endings, the British one first.
_ENDINGS = (
    ("isation", "ization"),
    ("isations", "izations"),
    ("ise", "ize"),
    ("ised", "ized"),
    ("iser", "izer"),
    ("ising", "izing"),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("ysing", "yzing"),
    ("yser", "yzer"),
    ("elling", "eling"),
    ("elled", "eled"),
    ("eller", "eler"),
    ("our", "or"),
    ("ours", "ors"),
    ("oural", "oral"),
    ("centre", "center"),
    ("centres", "centers"),
    ("centred", "centered"),
    ("ogue", "og"),
    ("ogues", "ogs"),
    ("defence", "defense"),
)
# The American endings are common in words that have no British form: "sensor", "log".
_BRITISH_ONLY = frozenset({"or", "ors", "og", "ogs", "eler", "oral"})
_WITH_U = re.compile(
    r"(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rum|sav|tum|vap)(ou?r)"
    r"(|s|al|ally|ed|ing|able|hoods?|less)"
)
_WITH_UE = re.compile(r"(anal|catal|dial|monol)(og|ogue)(s?)")
_WORDS = (
    ("fibre", "fiber"),
    ("fibres", "fibers"),
    ("grey", "gray"),
    ("licence", "license"),
    ("licences", "licenses"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("artefact", "artifact"),
    ("artefacts", "artifacts"),
    ("aluminium", "aluminum"),
    ("mould", "mold"),
    ("moulding", "molding"),
    ("labelling", "labeling"),
    ("haematology", "hematology"),
    ("paediatric", "pediatric"),
    ("paediatrics", "pediatrics"),
    ("orthopaedic", "orthopedic"),
    ("anaesthesia", "anesthesia"),
    ("manoeuvre", "maneuver"),
    ("sulphur", "sulfur"),
)
_AMERICAN = dict(_WORDS)
_BRITISH = {american: british for british, american in _WORDS}


@cache
def respelt(word: str, *, british: bool) -> str:
    """Return a word in the other spelling, or as it is where it has none.

    >>> respelt("behaviour", british=False), respelt("fiber", british=True)
    ('behavior', 'fibre')
    """
    known = (_BRITISH if british else _AMERICAN).get(word)
    if known is not None:
        return known
    match = _WITH_U.fullmatch(word)
    if match is not None:
        return f"{match[1]}{'our' if british else 'or'}{match[3]}"
    match = _WITH_UE.fullmatch(word)
    if match is not None:
        return f"{match[1]}{'ogue' if british else 'og'}{match[3]}"
    for uk, us in _ENDINGS:
        old, new = (us, uk) if british else (uk, us)
        if british and old in _BRITISH_ONLY:
            continue
        whole = old.startswith(("center", "centre", "defen"))
        if word.endswith(old) and (whole or len(word) > len(old) + 2):
            return word.removesuffix(old) + new
    return word


__all__ = ["respelt"]
