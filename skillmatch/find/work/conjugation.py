"""Conjugation: the forms in which the verbs of deeds are written, "ship, shipped, shipping"."""

from __future__ import annotations

_IRREGULAR = {
    "beat": "beat beats beaten beating",
    "bring": "bring brings brought bringing",
    "build": "build builds built rebuilt building",
    "catch": "catch catches caught catching",
    "choose": "choose chooses chose chosen choosing",
    "cut": "cut cuts cutting",
    "find": "find finds found finding",
    "fit": "fit fits fitted fitting",
    "get": "get gets got getting",
    "give": "give gives gave given giving",
    "keep": "keep keeps kept keeping",
    "make": "make makes made making",
    "put": "put puts putting",
    "read": "read reads reading",
    "run": "run runs ran running",
    "say": "say says said saying",
    "see": "see sees saw seen seeing",
    "show": "show shows showed shown showing",
    "shrink": "shrink shrinks shrank shrunk shrinking",
    "split": "split splits splitting",
    "take": "take takes took taken taking",
    "teach": "teach teaches taught teaching",
    "tell": "tell tells told telling",
    "rewrite": "rewrite rewrites rewrote rewritten rewriting",
    "write": "write writes wrote written writing",
}
_DOUBLED = frozenset(
    [
        "defer", "distil", "drop", "flag", "label", "log", "plan", "program", "ship", "spot",
        "stop", "strip", "sum", "tag", "transfer",
    ]
)  # fmt: skip
"""Their last letter is written twice: "labelled"; American English has "labeled" too."""


def forms(verb: str) -> list[str]:
    """Return the forms of a verb.

    >>> forms("deploy"), forms("classify"), forms("tune")[2:]
    (['deploy', 'deploys', 'deployed', 'deploying'], ['classify', 'classifies', 'classified', \
'classifying'], ['tuned', 'tuning'])
    >>> forms("label")
    ['label', 'labels', 'labeled', 'labeling', 'labelled', 'labelling']
    >>> forms("fine-tune")
    ['fine-tune', 'fine-tunes', 'fine-tuned', 'fine-tuning']
    """
    if verb in _IRREGULAR:
        return _IRREGULAR[verb].split()
    if verb.endswith("e"):
        return [verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"]
    plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    regular = [verb, plural, f"{verb}ed", f"{verb}ing"]
    if verb in _DOUBLED:
        regular += [f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"]
    return regular


def with_plurals(nouns: str) -> frozenset[str]:
    """Return some nouns and their plurals.

    >>> sorted(with_plurals("model x-ray reply"))
    ['model', 'models', 'replies', 'reply', 'x-ray', 'x-rays']
    """
    found = set(nouns.split())
    for noun in tuple(found):
        found.add(
            f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"
        )
    return frozenset(found)


__all__ = ["forms", "with_plurals"]
