"""Attempts: what was tried or looked at and came to nothing, "could not make it converge"."""

from __future__ import annotations

import re

from skillmatch.find.words.small_letters import in_small_letters
from skillmatch.names import lower_case

_TRIED = in_small_letters(
    r"\b(?:tr(?:y|ied|ies|ial)|attempt(?:s|ed)?|experiment(?:s|ed)?|evaluated|considered|"
    r"looked (?:at|into)|prototype|struggled|wrestled|fought|propos(?:ed?|als?)|suggested"
    r"|pitch(?:ed)?|(?:had |was |were )?"
    r"plann(?:ed|ing)|wanted|hoped|thought about)\b(?!.*\b(?:that|which|who)\b)[^:]{0,40}$"
)
_FAILED = in_small_letters(
    r"(?:[ \t]+(?:which|that)[ \t]+|(?:(?!\b(?:that|which|who|until)\b)[^.!?\n•]){0,50}?\b)"
    r"(?:could(?: not|n['’]t)|failed|without (?:any )?(?:success|luck|result)|in vain|"
    r"no (?:success|luck)|did(?: not|n['’]t) (?:work|succeed|converge|get|manage|help|adopt)|"
    r"gave (?:it )?up|unsuccessful(?:ly)?|nothing came of it|came to nothing|rejected|against it|"
    r"(?:decided|chose|opted) (?:not to|against)|(?:turned|voted) (?:it )?down|declined|"
    r"(?:was|were|got) (?:never|cut|cancell?ed|stopped|shelved|frozen|dropped|abandoned)|"
    r"fell through|never (?:happened|started|came|took off|got)|not approved|"
    r"(?:stayed|went|stuck|remained) with)\b"
    # "until I lowered the learning rate": so it came to something.
    r"(?![^.;!?\n•]{0,60}\b(?:until|finally|eventually|in the end|at last|so I|fixed|solved|"
    r"then)\b)"
)
# "Without Docker the builds failed, so I introduced it": what was lacking was brought.
_BROUGHT_IN = re.compile(
    r"[^\n•]{0,60}?\b(?:I|we)[ \t]+(?:(?:then|therefore|later|soon|also|quickly)[ \t]+)?"
    r"(?:introduced|added|brought|set|rolled|installed|taught|trained|showed|learn(?:ed|t)|"
    r"established|wrote|built)"
    r"[ \t]+(?:it|them|one|both)\b(?![ \t]+(?:with|using|on)\b)"
    r"|[^.\n•]{0,60}?[;,.][ \t]*(?:and[ \t]+)?[Ww]ith (?:it|them)\b"
    r"|[ \t]+(?:I|we|my|our|the|this)\b[^.;,\n•]{0,50}?\b(?:would|could)(?:n['’]t|[ \t]+not|[ "
    r"\t]+never)\b"
)
# "Due to lack of monitoring set up Prometheus": the place lacked it, and it was seen to.
_LACK_OF_PLACE = re.compile(
    r"\b(?:due to|because of|owing to|thanks to|given|despite|in spite of|in view of|for|facing|"
    r"faced with|seeing|saw|found|noticed|spotted|identified|uncovered|fixed|addressed|remedied|"
    r"solved|tackled|countered)[ \t]+(?:(?:the|an?|any|our|their|complete|total)[ \t]+)*(?:lack of|"
    r"missing|no)[ \t]+(?:[\w-]+[ \t]+){0,2}$",
    re.IGNORECASE,
)
_SEEN_TO = re.compile(
    r"(?![ \t]+(?:skills?|experience|knowledge|know-how|expertise|training|exposure))"
    r"(?:[ \t]+(?!was\b|were\b|is\b|had\b)[\w-]+){0,2}?,?[ \t]+(?:and[ \t]+|by[ \t]+|I[ \t]+|we[ "
    r"\t]+)?(?:set|wrote|built|added|introduced|created|made|installed|deployed|developed|"
    r"implemented|designed|started|automated|rolled|put|established|brought|configured|moved|chose|"
    r"adopted|led|drove|setting|writing|building|adding|introducing)\b",
    re.IGNORECASE,
)
# fmt: off
CUES = frozenset({
    "attempt", "attempted", "attempts", "considered", "evaluated", "experiment", "experimented",
    "experiments", "hoped", "looked", "fought", "pitch", "pitched", "planned", "planning",
    "proposal",
    "proposals", "propose", "proposed", "prototype", "struggled", "suggested",
    "thought", "trial",
    "tried", "tries", "try", "wanted", "wrestled",
})
# fmt: on
"""The words of which one stands before a mention wherever `came_to_nothing` holds."""
REACH_BEHIND = 130


def came_to_nothing(lead: str, tail: str) -> bool:
    """Say whether what stands around a name tells of an attempt at it that failed.

    >>> came_to_nothing("I tried ", " but could not make it converge")
    True
    """
    if _TRIED.search(lower_case(lead)) is None:
        return False
    return _FAILED.match(lower_case(tail)) is not None


def was_seen_to(lead: str, tail: str) -> bool:
    """Say whether a place lacked what is named, and somebody saw to it.

    >>> was_seen_to("Due to lack of ", " set up Prometheus")
    True
    >>> was_seen_to("Due to lack of ", " skills moved to Docker")
    False
    """
    return _SEEN_TO.match(tail) is not None and _LACK_OF_PLACE.search(lead) is not None


def was_brought_in(tail: str) -> bool:
    """Say whether the words behind a lack tell that it was filled: "so I introduced it"."""
    return _BROUGHT_IN.match(tail) is not None


__all__ = ["CUES", "REACH_BEHIND", "came_to_nothing", "was_brought_in", "was_seen_to"]
