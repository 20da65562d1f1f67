"""Afterthoughts: what the rest of a sentence takes back, "runs on Java, but that is not my area".

Unlike a remark on a name, such words may stand a clause or two behind it.
"""

from __future__ import annotations

import re

from skillmatch.find.statuses.both_sides import stand_on_both_sides
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.small_letters import in_small_letters
from skillmatch.names import lower_case
from skillmatch.people_words import OUTSIDERS, PEERS, SUCCESSORS
from skillmatch.word_forms import both_numbers, either, last_words

_IT = r"(?:it|them|that|this|those|one|any of (?:it|them))"
_SO = r"[,;:–—-]?[ \t]*(?:(?:but|and|so|though|although|yet|while|which is why)[ \t]+)?"
_NEVER = r"(?:never|hardly|barely|\w+n['’]t|(?:did|do|have|had|was|am|could) (?:not|never))"
_DEALT = (
    r"(?:saw|see|seen|used?|touch(?:ed)?|work(?:ed)?|tr(?:y|ied)|appl(?:y|ied)|met|meet|"
    r"r[au]n|wr(?:ite|ote|itten)|code[d]?|program(?:med)?|learn(?:ed|t)?|know|knew|kn[eo]wn|"
    r"underst(?:and|ood)|open(?:ed)?|deal(?:t)?|handled?|maintain(?:ed)?|need(?:ed)?|"
    r"had to do|have to do|got to (?:know|use|try)|had (?:anything|contact|access)|involved)"
)
_SOMEBODY = OUTSIDERS | PEERS | {"firm", "team"}
_THEY = both_numbers(OUTSIDERS) | SUCCESSORS  # "the team" is one's own
_TAKEN_BACK = in_small_letters(
    # ", so I never saw it", "; I have not used it", "but did not get to use it"
    rf"{_SO}I[ \t]+(?:(?:have|had|was|am|did|do|could|myself)[ \t]+)?(?:not|{_NEVER})[ \t]+"
    rf"(?:(?:ever|really|actually|personally|yet|been|even|myself)[ \t]+)*{_DEALT}\b"
    rf"(?:[ \t]+(?:with|on|to|in|into|for|any|anything)\b)*[ \t]+{_IT}\b"
    # "; I do not.", ", I have not", "– not me"
    rf"|[,;–—-][ \t]*(?:(?:but|and|though|yet)[ \t]+)?(?:I[ \t]+(?:do|did|have|had|am|was|"
    r"can|could)(?:[ \t]+not|n['’]t)(?:[ \t]+yet)?|not[ \t]+(?:by[ \t]+)?me|not[ \t]+I)"
    r"(?=[ \t]*(?:[.,;)\n]|$))"
    # "; never opened the program"
    rf"|[;,–—-][ \t]*(?:but[ \t]+)?never[ \t]+{_DEALT}[ \t]+(?:{_IT}|the[ \t]+(?:program|tool"
    rf"|software|"
    rf"code|system|language|thing))\b"
    # "; another firm carried it out"
    r"|[;,][ \t]*(?:but[ \t]+|and[ \t]+|while[ \t]+)?(?:another|an?[ \t]+(?:\w+[ \t]+)?"
    rf"{either(_SOMEBODY)}|others|the[ \t]+(?:\w+[ \t]+)?"
    rf"{either(_THEY)})(?:[ \t]+(?:firm|team|company|group|person|colleague|agency))?[ \t]+"
    rf"(?:then[ \t]+)?(?:carried|did|built|took|implemented|handled|ran|wrote|made|delivered)[ "
    rf"\t]+{_IT}\b"
    rf"|[;,–—-][ \t]*(?:I[ \t]+(?:have[ \t]+)?)?(?:always[ \t]+)?(?:stay(?:ed)?|kept|keep)[ "
    rf"\t]+(?:well[ \t]+|"
    rf"far[ \t]+)?(?:away|clear)[ \t]+(?:from|of)[ \t]+{_IT}\b"
    # ", but that is not my area", "which was not part of my work"
    rf"|{_SO}(?:that|this|it|which)(?:[ \t]+(?:part|side|bit))?[ \t]+(?:is|was|are|were)"
    r"(?:n['’]t|[ \t]+(?:not|never))[ \t]+(?:my\b|mine\b|part of my|what I|something I|"
    r"one of my|in my|on me)"
    # "but I have no working knowledge of it"
    rf"|{_SO}(?:I[ \t]+)?(?:(?:have|had|with|has)[ \t]+)?(?:no|little|hardly any|zero)[ \t]+"
    r"(?:[\w-]+[ \t]+){0,3}?(?:knowledge|experience|practice|exposure|skills?|expertise|"
    rf"involvement|hand|part)[ \t]+(?:of|with|in)[ \t]+{_IT}\b"
    # "was replaced before I joined", "before my time", "before I could use it"
    r"|\b(?:was|were|been|gone)\b[^,;]{0,40}\bbefore[ \t]+I[ \t]+(?:had[ \t]+)?(?:joined|arrived|"
    r"came|started(?! (?:to|with|using))|was hired)\b"
    r"|\b(?:(?:before|after)[ \t]+my[ \t]+(?:arrival|time|departure)|"
    r"(?:introduced|adopted|added|came|moved|migrated|switched|rolled out|went live)[^,;]{0,20}[ "
    r"\t]"
    r"after[ \t]+I[ \t]+(?:had[ \t]+)?left|"
    rf"before[ \t]+I[ \t]+(?:(?:ever|could|had|even|got)[ \t]+)*(?:to[ \t]+)?{_DEALT}[ \t]+{_IT})\b"
    r"|^[ \t]+(?:only[ \t]+|shortly[ \t]+)?after[ \t]+I[ \t]+(?:had[ \t]+)?left\b"
    r"|\b(?:announced|decided|planned|due|scheduled|to start|to come|started|introduced|"
    r"adopted)[ \t]+(?:only[ \t]+)?(?:the|in the)[ \t]+(?:day|week|month|quarter|year)[ \t]+"
    r"(?:that[ \t]+|when[ \t]+)?I[ \t]+left\b"
    rf"|\bwithout[ \t]+(?:ever[ \t]+)?(?:touching|using|seeing|opening)[ \t]+{_IT}\b"
    # Others had it and the author did something else: ", my part was the front end"
    r"|[,;][ \t]*(?:but[ \t]+|and[ \t]+|while[ \t]+)?my[ \t]+(?:own[ \t]+)?(?:part|role|job|task|"
    r"work|share|contribution)[ \t]+(?:is|was|were|being)[ \t]+(?:only[ \t]+|just[ \t]+)?"
    r"(?:the|on the|in the|with the|limited)\b",
)
# "was there before I joined; I ran it for three years": and so it was one's own.
_OWN = re.compile(
    r"\b(?:I|we)[ \t]+(?:(?:then|later|soon|also|still|now|have|had|\w+ly)[ \t]+)*"
    r"(?!never|not|did|had|have|was|am|do)(?:\w+ed|ran|run|took|kept|wrote|rewrote|made|built|"
    r"rebuilt|set|led|taught)[ \t]+(?:it|them|both|the)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n|[•●▪■◦]")
REACH_BEHIND = 150
"""How far behind a mention such words may end."""
# fmt: off
CUES = cue_words(last_words(_SOMEBODY | _THEY) | {
    "another", "away", "barely", "clear", "hardly", "i", "little",
    "me", "my", "never", "no", "not", "others", "t", "without", "zero",
})
# fmt: on
"""The words of which one stands behind a mention wherever `takes_back` holds."""


def takes_back(tail: str) -> bool:
    """Say whether the rest of the sentence behind a mention denies it after all.

    >>> takes_back(" is what the team runs, but that is not my area")
    True
    >>> takes_back(" was there before I joined; I ran it for years")
    False
    """
    return is_taken_back_by(rest_of_sentence(tail))


def is_taken_back_by(rest: str) -> bool:
    """Say whether the rest of a sentence, which has one of `CUES` in it, denies what it is of."""
    found = _TAKEN_BACK.search(lower_case(rest))
    return found is not None and _OWN.search(rest, found.end()) is None


# "No longer use it, but three years of it paid my rent": it was known after all.
_RESTORED = re.compile(
    r"\b(?:years?|yrs)[ \t]+(?:of|with|in|on)[ \t]+(?:it|them|this|that)\b"
    r"|[,;–—-][ \t]*(?:but|though|yet)[ \t]+(?:[\w-]+[ \t]+){1,2}years?[ \t]+(?!using|with)\w+ing\b"
    r"|^[^.;\n]{0,40}?\bafter[ \t]+(?:[\w-]+[ \t]+){0,2}(?:decades?|years?)\b"
    r"|[,;–—-][ \t]*(?:but|though|yet|however)[ \t,]+(?:then[ \t]+)?I[ \t]+(?!did|do|have|had|am"
    r"|was|can|could|"
    r"never|only|would|want|wish|hope|plan|will)(?:\w+ly[ \t]+)?\w+[ \t]+[^.;\n]{0,40}?\b(?:it"
    r"|them)\b"
    r"|\b(?:app|tool|service|library|game|site|system|script|project|product)s?[ \t]+(?:that[ "
    r"\t]+)?I[ \t]+"
    r"(?:then[ \t]+)?(?:wrote|built|made|shipped|published)[ \t]+(?:in|with|on)[ \t]+(?:it|them)\b",
    re.IGNORECASE,
)
# Who is no expert, or has no certificate, may well have used it: ", but ran it for us".
_MODEST = re.compile(
    r"\b(?:(?:far from|not)[ \t]+(?:being[ \t]+)?(?:an?|the)|no)[ \t]+(?:expert|guru|specialist|"
    r"wizard|master|(?:formal[ \t]+|official[ \t]+)?(?:certificate|certification|degree|diploma|"
    r"training|education|qualification)s?)[ \t]+(?:in|on|at|for|of|with)[ \t]+$",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"[ \t]*[,;–—-][ \t]*(?:but|yet|though)\b(?![ \t]+(?:willing|want|eager|keen|I[ \t]+"
    r"(?:want|would|am|hope)))",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"\b(?:had(?:n['’]t|[ \t]+not|[ \t]+never)|never[ \t]+had|had[ \t]+no)\b[^.;,]*$", re.IGNORECASE
)
_BEFORE = re.compile(
    r"[^.;\n]{0,20}?\bbefore[ \t]+(?:joining|that|then|this|I[ \t]+joined|starting|the)\b",
    re.IGNORECASE,
)


# "Stopped using Perl in 2012", "Was new to Kafka in 2015; by 2017 I ran it"
_STOPPED = re.compile(
    r"\b(?:stopped (?:using|writing|doing|coding in|programming in|with)|gave up|quit|moved "
    r"off)[ \t]+$",
    re.IGNORECASE,
)
_IN_A_YEAR = re.compile(r"[^.;,\n]{0,20}?[ \t](?:in|since|after|around)[ \t]+(?:19|20)\d\d\b")
_WAS_NEW = re.compile(
    r"\bwas (?:still )?(?:new to|a (?:beginner|novice) (?:in|at))[ \t]+$", re.IGNORECASE
)
_BY_THEN = re.compile(
    r"[^.\n]{0,30}?\b(?:in|when|until)\b[^.\n]{0,30}?[;,–—-][ \t]*(?:but[ \t]+)?(?:by|since|then|"
    r"now|"
    r"today|within|two|a)\b",
    re.IGNORECASE,
)
_PAIRS = (
    (_STOPPED, _IN_A_YEAR),
    (_WAS_NEW, _BY_THEN),
    (_MODEST, _BUT),
    (_NOT_BEFORE, _BEFORE),
)


def restores(lead: str, tail: str) -> bool:
    """Say whether the rest of the sentence claims after all what stands denied or wished for.

    >>> restores("No longer use ", ", but three years of it paid my rent")
    True
    >>> restores("Hadn't used ", " before joining, ran a cluster when I left")
    True
    """
    rest = rest_of_sentence(tail)
    return _RESTORED.search(rest) is not None or stand_on_both_sides(lead, rest, _PAIRS)


def rest_of_sentence(tail: str) -> str:
    """Return what stands behind a mention in its sentence."""
    end = _SENTENCE_END.search(tail)
    return tail[: end.start()] if end else tail


__all__ = [
    "CUES",
    "REACH_BEHIND",
    "is_taken_back_by",
    "rest_of_sentence",
    "restores",
    "takes_back",
]
