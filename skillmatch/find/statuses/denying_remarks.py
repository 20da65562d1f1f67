"""Denying remarks: the words behind a mention that deny it, "Java: none", "was never used"."""

from __future__ import annotations

import re

from skillmatch.people_words import PEERS
from skillmatch.word_forms import both_numbers, either_number, last_words

# One noun or two of the name: "Tableau dashboards were not needed".
_NAMED = (
    r"(?:[ \t]+(?!but\b|that\b|which\b|who\b|and\b|or\b|to\b|for\b|with\b|in\b)[a-z][\w-]*){0,2}?"
)
_IS = r"[ \t]+(?:is|are|was|were|remains?)"
_NOT = r"(?:not|never|cannot|\w+n['’]t)(?:[ \t]+(?:yet|really|ever|actually|been|have|got|had))*"
_TAKEN_UP = (
    r"used?|tried|run|ran|introduced|adopted|implemented|came|happened|reali[sz]ed|practi[sc]ed|"
    r"applied|touched|worked|installed|done"
)
# What was made and not handed over was made: "trained a PyTorch model, not deployed".
_HANDED_OVER = (
    r"(?:deployed|finished|completed|released|launched|published|shipped|rolled out|"
    r"productioni[sz]ed)"
)
_MADE = (
    r"(?:built|trained|written|developed|prototyped|tested|implemented|coded|created|made|set up)"
)
_MADE_THING = (
    r"(?:models?|apps?|applications?|prototypes?|proofs? of concept|pocs?|pipelines?|services?|"
    r"tools?|dashboards?|scripts?|jobs?|systems?|assistants?|bots?|chatbots?|packages?|modules?|"
    r"sites?|websites?|demos?|games?|plug-?ins?|consumers?|producers?)"
)
_TOUCHED = (
    rf"(?:{_TAKEN_UP}|touch|work|do|did|try|learn(?:ed|t)?|administered|need(?:ed)?|kn[eo]wn?|"
    r"written|write|wrote|coded?|programmed|operated|studied|seen|met|come|managed|mastered|"
    r"required|available|part|mine|my|for me|something|considered|allowed)"
)
_END = r"[ \t]*(?=[.,;)\n]|$)"
# Set off from the name: "PyTorch? Not yet.", "C#: nil", "Perl (2003, forgotten)"
_SET_OFF = re.compile(
    r"(?:[ \t]+(?:skills?|experience|knowledge|exposure|training|courses?|"
    r"certificat\w+))?[ \t]*[-–—:(?][ \t]*"
    rf"(?:no(?:ne|thing|pe| way|n-?existent)?(?={_END})|(?:none|nothing|non-?existent|no way)\b|"
    rf"not my\b(?! (?:favou?rite|main|first|only|strongest|daily))|"
    rf"{either_number(PEERS)}\b(?={_END})|"
    rf"zero\b(?![ -]\w)|nil\b|n/a\b|too long ago|"
    r"long (?:ago|forgotten)|(?:[^)\n]{0,20},[ \t]*)?forgotten|no longer|"
    r"never\b(?! (?:lost|missed|failed))|"
    r"(?:did[ \t]+not|didn['’]t)[ \t]+use\b|not[ \t]+(?:yet|at all|applicable|taken|used|known|"
    r"done|touched|tried|learn\w+)\b|"
    r"(?:no|zero|without|lack of)\s+(?:(?:prior|real|practical|commercial|professional|actual|"
    r"hands[- ]on)\s+)*(?:experience|knowledge|exposure|practice|skills?|use)\b)"
    r"|[ \t]*(?:[a-z]+[ \t]+){0,2}\([^)\n]{0,25}\b(?:not|never)[ \t]+(?:yet[ \t]+)?used\b"
    r"|[ \t]*[,:–—(-][ \t]*last (?:used|touched|written) (?:at|in) (?:school|university|college)\b",
    re.IGNORECASE,
)
# "Scala not", "Java not since university", "Kafka was never touched", "which I have never run"
_NOT_DONE = re.compile(
    rf"[ \t]+(?:no|not|never|none|not (?:yet|at all|so far)){_END}"
    r"|[ \t]*[,:–—(-]?[ \t]*(?:not|never|nothing)(?: \w+ed)?[ \t]+since\b"
    rf"|{_NAMED}[ \t]+(?:(?:is|are|was|were|has|have|had|been)[ \t]+)?{_NOT}[ \t]+{_TOUCHED}\b"
    rf"|[ \t]+(?:(?:is|are|was|were|has|have|had|been)[ \t]+)?{_NOT}[ \t]+{_HANDED_OVER}\b"
    r"|,?[ \t]*[:–—(-]?[ \t]*(?:which[ \t]+|that[ \t]+)?I[ \t]+"
    rf"(?:(?:have|had|did|do|am|was|could)[ \t]+)?{_NOT}[ \t]+{_TOUCHED}"
    rf"(?:[ \t]+(?:it|them|with|professionally|in|at|for|myself|yet|before))*{_END}"
    r"|[ \t]+(?:did(?:[ \t]+not|n['’]t)|never)[ \t]+(?:make|made|get|got|come|find)[ \t]+(?:it"
    r"|its way|in|"
    r"into)\b"
    r"|[ \t]+never[ \t]+(?:made it|got|came|went|reached)\b(?! (?:down|late|slow|broken|stuck))"
    rf"|[ \t]+I[ \t]+(?:do|know|have|can)(?:[ \t]+not|n['’]t){_END}"
    r"|[ \t]+is[ \t]+(?:one|something|the[ \t]+\w+)[ \t]+(?:that[ \t]+)?I(?:[ \t]+have|['’]ve)?"
    r"[ \t]+never\b"
    r"|[^.;!?\n•]{0,30},[ \t]*(?:me|myself) included\b",
    re.IGNORECASE,
)
# "was discussed but never introduced", "was postponed", "came only after my time"
_DROPPED = re.compile(
    rf"(?:(?!\b{_MADE_THING}\b)[^.,;()!?\n•]){{0,40}}?(?:,|[ \t](?:but|and))[ \t]+"
    rf"(?:(?:was|were|has|have|I|we|it)[ \t]+)*"
    rf"{_NOT}[ \t]+(?:{_TAKEN_UP})(?:[ \t]+(?:it|them|by \w+))?{_END}"
    rf"|[ \t]+(?:was|were|is|has|had)[ \t]+(?:been[ \t]+)?(?:\w+ly[ \t]+)?(?!{_MADE}\b)"
    rf"[^.,;()!?\n•]{{0,40}}?(?:,|[ \t](?:but|and))[ \t]+{_NOT}[ \t]+{_HANDED_OVER}\b"
    r"|[^.!?\n•]{0,45}?[;,–—-][ \t]*(?:and |but )?(?:we |i |they )?(?:decided|chose|opted) "
    r"(?:not to|against)\b"
    rf"|{_NAMED}{_IS}[ \t]+(?:scrapped|forbidden|banned|prohibited|cancell?ed|off[ -]limits|"
    r"handled centrally|not allowed|postponed|called off|put off|shelved|overkill|not what i do|"
    r"(?:introduced|added|adopted)[ \t]+(?:only[ \t]+)?after (?:I|my)|"
    r"(?:(?:still|rather)[ \t]+)?lacking)\b"
    r"|[ \t]+(?:was|were)[ \t]+[^.;!?\n•]{0,25}?\b(?:rejected|ruled out|never came)\b"
    r"|[ \t]+came[ \t]+(?:only[ \t]+)?after[ \t]+(?:I|my)\b",
    re.IGNORECASE,
)
# "Kubernetes is beyond me", "is a distant memory", "I would have to learn"
_BEYOND_ME = re.compile(
    rf"{_IS}[ \t]+(?:(?:still|rather|all|quite|totally|completely|far)[ \t]+)*"
    r"(?:outside|beyond|foreign|unknown|alien|unfamiliar|greek|a stranger|strangers)[ \t]+"
    r"(?:of[ \t]+|to[ \t]+)?(?:me|my|our)\b"
    rf"|(?:{_IS})?[ \t]+(?:non-?existent|absent)\b"
    r"|(?:[ \t]+(?:experience|knowledge|exposure|skills?|practice))?"
    r"[ \t]*[:–—-]?[ \t]*(?:0|zero|no)[ \t]+(?:years?|yrs?|months?)\b(?![ \t]+(?:ago|old))"
    r"|[-‐]free\b|[ \t]*\([ \t]*0[ \t]*\)"
    # A score of 0.9 is no zero: "XGBoost: 0.93".
    r"|[ \t]*:[ \t]*0(?![.,]?\d)(?=[ \t]*(?:[.,;)\n]|$))"
    r"|[ \t]*\([ \t]*(?:0|zero|no)[ \t]+(?:years?|yrs?|months?|projects?|experience)\b"
    rf"|{_IS}[ \t]+(?:(?:still|almost|virtually|practically|close to|next to)[ \t]+)*(?:nil|zero|"
    r"none|non-?existent|minimal|negligible)\b"
    r"|[ \t]+(?:does|did|do)(?:[ \t]+not|n['’]t)[ \t]+(?:go|extend|reach|exceed)\b"
    r"|[ \t]+(?:ends|stops|ended|stopped)[ \t]+(?:at|with)[ \t]+(?:the[ \t]+)?(?:hello|tutorials?|"
    r"basics|installation|theory)\b"
    r"|[ \t]+would be (?:new|uncharted|unknown|a first|my first)\b"
    rf"|{_NAMED}{_IS}[ \t]+(?:a (?:distant memory|blank (?:page|spot|sheet)|black box|"
    rf"closed book|mystery)|unknown|foreign)\b"
    r"|[ \t]+(?:is|are|has|have)[ \t]+(?:\w+[ \t]+)?(?:gone|forgotten|too rusty|long past)\b"
    r"|[ \t]+(?:is|are)(?:n['’]t|[ \t]+not)[ \t]+(?:among|my|one of|in|for)[ \t]+"
    r"(?:my|me|strength|strong)\b"
    r"|,?[ \t]+I(?: would|['’]d| will)[ \t]+(?:first[ \t]+)?(?:have to|need to|must)[ \t]+"
    r"(?:re-?)?learn\b",
    re.IGNORECASE,
)
# In a text that has lost its line ends: "asyncio Not my thing: ..." is a label of what follows.
_NEXT_LABEL = re.compile(r"[ \t]+(?:Not?|Never|Nothing|None|Without|Lacking)\b[^.:;\n]{1,40}:[ \t]")
_REMARKS = (_SET_OFF, _NOT_DONE, _DROPPED, _BEYOND_ME)
# fmt: off
CUES = last_words(both_numbers(PEERS)) | {
    "0", "absent", "after", "alien", "allowed", "banned", "beyond", "blank", "book", "box",
    "called", "canceled", "cancelled", "cannot", "centrally", "chose", "decided", "ended", "ends",
    "existent", "first", "forbidden", "foreign", "forgotten", "free", "gone", "greek", "included",
    "lack", "lacking", "learn", "limits", "long", "longer", "memory", "minimal", "mystery",
    "negligible", "never", "new", "nil", "no", "none", "nonexistent", "nope", "not", "nothing",
    "opted", "outside", "overkill", "past", "postponed", "prohibited", "put", "rejected", "ruled",
    "rusty", "scrapped", "shelved", "since", "stopped", "stops", "stranger", "strangers", "t",
    "uncharted", "unfamiliar", "unknown", "way", "without", "zero",
}
# fmt: on
"""The words of which one stands behind a mention wherever `is_denied_behind` holds."""


def is_denied_behind(tail: str) -> bool:
    """Say whether the words behind a mention deny it.

    >>> is_denied_behind(" not since university"), is_denied_behind(" lost no message")
    (True, False)
    """
    if _NEXT_LABEL.match(tail):
        return False
    return any(remark.match(tail) for remark in _REMARKS)


__all__ = ["CUES", "is_denied_behind"]
