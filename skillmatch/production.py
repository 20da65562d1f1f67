"""Production: where a text speaks of production or scale, and where it only seems to."""

from __future__ import annotations

import re

# In lower case, as is the text it is looked for in: to ignore case takes four times as long. It
# begins with what stands before a word: one of a set of characters is found faster than the border
# of a word, which would be looked for at every place.
_PRODUCTION = re.compile(
    r"[^a-z0-9_]"
    r"(?:production|productioni[sz]ed|deploy(?:ed|ing|ment|s)?|in prod|serv(?:ed|es|ing)|users|"
    r"customers|"
    r"requests|queries per|latency|throughput|uptime|on[- ]call|scal(?:ed|ing|e)|launched|shipped|"
    r"released|rolled out|went live|live|monitor(?:ed|ing)|terabytes?|petabytes?|tb|pb|"
    r"millions?|billions?|\d+[mbk]\+?|sla|slo|real[- ]time|gpus)\b"
)
# "Not yet deployed", "to be rolled out in 2027", "cut to 0 users", "for milk production".
_NOT_SO = re.compile(
    r"(?:\b(?:not|never|without|no|yet to|to be|will be|would be|planned|due to be|before|0|zero|"
    r"fail(?:ed|ing) to|unable to)|n['’]t)[ \t]+(?:(?:yet|ever|been|be|to|get|got|reach(?:ed)?|"
    r"made it|went|go|fully|rolled|into|in|a|any|being)"
    r"[ \t]+)*$"
    r"|\b(?:milk|film|video|music|food|oil|gas|crop|egg|meat|wine|theat(?:re|er)|media|print|tv|"
    r"content|event|energy|power|steel|drug|vaccine|cheese)[ \t]+$"
)
_LONGEST_DENIAL = 40


def words_of_production(lower: str) -> list[int]:
    """Return where words begin that speak of production or scale, in a text in lower case.

    >>> words_of_production("deployed to 2m users, olive")
    [0, 12, 15]
    >>> words_of_production("a prototype, not yet deployed; cheese production; served users")
    [50, 57]
    """
    # Behind a line end, that is where the match begins with what stands before the word.
    found = [match.start() for match in _PRODUCTION.finditer("\n" + lower)]
    return [
        start
        for start in found
        if not lower[start - 1 : start].isalnum()  # as after "é"
        and not _NOT_SO.search(lower, max(0, start - _LONGEST_DENIAL), start)
    ]


__all__ = ["words_of_production"]
