"""Denials: the words before or behind a mention that say somebody lacks it, "never got into".

Before a mention: a denier, then only words that keep it a denial ("any real experience with"), up
to the list of names. "Never lost a message in Kafka" denies the loss: "lost" keeps nothing.
"""

from __future__ import annotations

import re

_DENIER = (
    r"(?:no|not|never|without|zero|neither|hardly|barely|scarcely|nothing|cannot|lack(?:s|ed|ing)?|"
    r"\w+n['’]t|(?:did|do|does|have|has|ca|wo)nt|unfamiliar|ignorant|yet to(?! learn| explore)|"
    r"(?:little|next|close|limited) to (?:no|none|nothing|zero)|far from|devoid|"
    r"nor (?:do|did|have|am|can|could|was) I|nor)\b"
)
# What a denier may have behind it and still deny what comes: what one has or does with a skill ...
_HAVING = (
    r"(?:experienced?|knowledge|exposure|exposed|familiar(?:ity)?|background|understanding|skills?|"
    r"skilled|expert(?:ise)?|proficien(?:t|cy)|fluent|fluency|competent|competence|versed|"
    r"comfortable|acquainted|accustomed|trained|certified|certifications?|practice|training|contact|idea|clue|grasp|"
    r"command|chance|opportunity|occasion|luck|pleasure|reason|intention|interest(?:ed)?|hands|projects?|"
    r"certificates?|friends|"
    r"have|had|has|having|am|is|are|was|were|be|been|being|do|does|did|done|doing|use|used|uses|"
    r"using|usage|works?|worked|working|know|knows|knew|known|touch(?:ed)?|try|tried|learn(?:ed|t)?|write|wrote|"
    r"written|writing|code|coded|coding|program(?:med|ming)?|develop(?:ed)?|got|get|gotten|getting|come|came|"
    r"go|going|gone|went|back|made|make|round|offer(?:ed|ing)?|look(?:ed|ing)?|takes?|taking|taken|want|wish|own|"
    r"include|involve|need(?:ed)?|require[ds]?|call|claim|speak|understand|understood|"
    r"master(?:ed)?|handled?|start(?:ed)?|deal(?:t|ing)?|ask|contact|available|able|going|along|"
    r"interact(?:ed)?|play(?:ed)?|studied|study)"
)
# ... and how, how much, since when, with which small words.
_HOW = (
    r"(?:yet|ever|any|much|many|more|real(?:ly)?|formal(?:ly)?|prior|previous(?:ly)?|hands[- ]on|"
    r"professional(?:ly)?|commercial(?:ly)?|practical(?:ly)?|direct(?:ly)?|actual(?:ly)?|production|"
    r"first-hand|deep|extensive|significant|substantial|in-depth|solid|serious(?:ly)?|proper(?:ly)?|"
    r"personal(?:ly)?|truly|day-to-day|longer|even|at all|all|so far|until now|until today|till date|"
    r"till now|to date|as of now|now|then|again|specific|relevant|other|own|"
    r"a|an|the|my|me|your|our|this|that|with|in|of|on|to|for|about|into|at|around|by|as|via|"
    r"through|or|nor|and(?=[ \t]+(?:experience|knowledge|exposure|practice|skills?|no)\b))"
)
# A comma may part two adjectives; a deed behind it is one that was done.
_GAP = (
    r"(?:[ \t/]+|,[ \t]*(?!(?:us(?:ed?|ing)|work\w*|wr\w+|kn[eo]w\w*|cod\w+|program\w*|develop\w*|"
    r"built|have|had|got|made|with|in)\b))"
)
_DENIED = re.compile(
    rf"\b{_DENIER}(?P<words>(?:{_GAP}(?:{_HAVING}|{_HOW})\b)*)[ \t:]*$", re.IGNORECASE
)
_STRONG = re.compile(rf"\b{_HAVING}\b|:", re.IGNORECASE)
_ANY_DENIER = re.compile(
    r"\b(?:cannot|none|no|not|never|nothing|nobody|hardly|\w+n['’]t)\b[^,:]*$", re.IGNORECASE
)
# What stands in another's field, or among what is lacking: "Not my thing:", "Still missing:".
_LACKING = re.compile(
    r"\bnot (?:really |exactly )?(?:my (?:thing|strength|strong suit|cup of tea|field|area)|for me|"
    r"(?:in|part of|among|within) my [\w ]{1,25})[ \t:,–-]*$"
    r"|(?:^|[,(])\W*(?:(?:still|my|known|skills?|current)[ \t]+)*(?:missing|gaps?|lacking|unknown|unfamiliar|"
    r"strangers|weak(?:ness(?:es)?|[ \t]+(?:sides?|spots?|points?|areas?))|"
    r"what i (?:do not|don['’]t|cannot|can['’]t) \w+|i (?:do not|don['’]t) (?:do|know|have))"
    r"(?:[ \t]+(?!and\b|or\b)[a-z]+){0,4}[ \t]*[:–-][ \t]*$",
    re.IGNORECASE,
)
# What was given up or is kept away from.
_LEFT = re.compile(
    r"\b(?:g(?:ave|iven) up(?: on)?|stopped (?:using|doing|writing|with|coding in|programming in)|"
    r"forgot(?:ten)?(?: (?:most|all|much|nearly all|everything))?(?: (?:of|about))?|"
    r"(?:keep|stay|kept|stayed|steer) (?:away from|clear of|out of)|"
    r"i (?:(?:try to|always|mostly|rather) )*avoid|(?:tired|sick) of|fed up with|"
    r"out of practice (?:in|with)|"
    r"swore off|sworn off|quit|lost touch with|used to know|have avoided|avoiding|(?:weak|weakest)[ \t]+(?:side|spot|point)[ \t]+is|"
    r"(?:would|['’]d|will|might)[ \t]+(?:need|require)[ \t]+(?:\w+[ \t]+){0,2}(?:training|onboarding|time|help|introduction|"
    r"refresher|support)[ \t]+(?:in|on|with|for|to)|"
    r"(?:only|just|merely)[ \t]+(?:supervis|coordinat|watch|observ|manag|overs[ae]|review|grad)\w*[ \t]+(?:\w+[ \t]+){0,5}?(?:who|that)[ \t]+\w+|"
    r"(?:failed|unsuccessful|fruitless) (?:attempts?|try|tries|trials?) (?:at|with|to use|in))"
    r"[ \t]+(?:(?:my|the|a|an|any|all)[ \t]+)?$",
    re.IGNORECASE,
)
# Of the person: "I was not involved in the", "Not responsible for the". First stands what one has
# to do with a skill; what tells of a harm that did not happen denies nothing.
_OWN_DENIAL = re.compile(
    r"(?:\b(?:I|we)(?:[ \t]+|['’](?:ve|m|d)[ \t]+)(?:[a-z]+[ \t]+)?(?:not|never|\w+n['’]t)|"
    r"^\W*(?:(?:am|was|were|have|had|has|did|do|does|could)[ \t]+)?(?:not|never|\w+n['’]t))\b"
    r"(?:[ \t]+(?:once|yet|really|personally|actually|been|so far|ever|in my (?:whole )?life|even|a|the))*"
    r"[ \t]+(?:involved|responsible|part|touch(?:ed)?|open(?:ed)?|set|written|wr[io]te|wrote|seen|come|"
    r"proficient|fluent|allowed|asked|expected|ones?|users?|dealt|buil[dt]|design(?:ed)?|develop(?:ed)?|"
    r"administer(?:ed)?|manage[d]?|configured?|install(?:ed)?|maintain(?:ed)?|own(?:ed)?|deploy(?:ed)?|"
    r"practi[sc]ed?|stud(?:y|ied)|taken|confident|comfortable|able|qualified|in charge|charged?|"
    r"trained|certified|exposed|cover(?:ed)?|handle[d]?|have|had|do|done|warm|get|got|participate[d]?|"
    r"work(?:ed)?|use[d]?|needed|had)\b"
    r"(?P<words>(?:[ \t]+[a-z][a-z'’-]*){0,7})[ \t]+$",
    re.IGNORECASE,
)
_NO_LACK = re.compile(
    r"\b(?:los[et]\w*|miss\w*|fail\w*|br[eo]\w*k\w*|down\w*|outages?|errors?|incidents?|bugs?|"
    r"problems?|trouble\w*|difficult\w*|issues?|complain\w*|only|just|merely|without|until|unless|"
    r"less|than|while|when|where|because|since|after|before|bad|single|crash\w*|lag\w*|wait\w*|"
    r"let|so|and|but|more|\w+er|slow\w*)\b|\ban?\b(?! (?:line|word|piece|bit|part|project|user|thing))",
    re.IGNORECASE,
)
_NOT_AS = re.compile(
    r"(?:\bnot|n['’]t|\bnever)[ \t]+(?:\w+[ \t]+)?(?:call|describe|consider|count|regard|see|rate)"
    r"[ \t]+(?:myself|me)\b[^,:]*$",
    re.IGNORECASE,
)
# The head of a long list of which some names are unknown: "No experience with Java".
_HEAD = re.compile(
    r"(?:\b(?:no|never|without|not|lack(?:s|ing)?|neither)\b|n['’]t\b)[^;:)–—]{0,40}?"
    r"\b(?:experience|knowledge|exposure|used?|work(?:ed)?|familiar(?:ity)?|proficien\w+|know|"
    r"background|understanding|skills?|offered|along)\b\s*(?:with|in|of|on|to|using)?\s*:?"
    r"(?:\s*[^\s,;:]+){1,3}$",
    re.IGNORECASE,
)
_ITEM_HEAD = re.compile(
    rf"(?:^|[ \t(]){_DENIER}[ \t]+(?:(?:any|much|the|in|\w+[ \t]+in)[ \t]+)?[\w+#.-]+(?: [\w+#.-]+)?$",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(r"(?:\bnot|n['’]t)\s+(?:only|just|limited|least|merely)\b", re.IGNORECASE)

_NAMED = r"(?:[ \t]+(?!but\b|that\b|which\b|who\b|and\b|or\b|to\b|for\b|with\b|in\b)[a-z][\w-]*){0,2}?"
_TOUCHED = (
    r"(?:used?|touch(?:ed)?|work(?:ed)?|done|do|did|tried|try|learn(?:ed|t)?|run|ran|administered|"
    r"applied|need(?:ed)?|kn[eo]wn?|written|write|wrote|coded?|programmed|deployed|operated|practi[sc]ed|"
    r"studied|seen|met|came|come|happened|introduced|adopted|implemented|reali[sz]ed|installed|"
    r"finished|completed|managed|mastered|required|available|part|mine|my|for me|something|"
    r"considered|allowed)"
)
_TAKEN_UP = (
    r"(?:used?|tried|run|ran|introduced|adopted|implemented|came|happened|reali[sz]ed|practi[sc]ed|"
    r"applied|touched|worked|installed|deployed|finished|completed|done)"
)
_NOT_BEHIND = (
    r"(?:not|never|cannot|\w+n['’]t)(?:[ \t]+(?:yet|really|ever|actually|been|have|got|had))*"
)
_DENIED_BEHIND = re.compile(
    # "Java: none", "Java (no experience)", "PyTorch? Not yet."
    r"(?:[ \t]+(?:skills?|experience|knowledge|exposure))?[ \t]*[-–—:(?][ \t]*(?:none\b|non-?existent\b|no way\b|"
    r"not my\b|colleagues?\b(?=[ \t]*(?:[.,;)\n]|$))|none\b|nothing\b|zero\b(?![ -]\w)|nil\b|"
    r"too long ago|long (?:ago|forgotten)|forgotten|no longer|(?:[^)\n]{0,20},[ \t]*)forgotten|no(?=[ \t]*(?:[.,;)\n]|$))|nope\b|never\b(?! (?:lost|missed|failed))|"
    r"not[ \t]+(?:yet|at all|applicable|used|known|done|touched|tried|learn\w+)\b|n/a\b|"
    r"(?:no|zero|without|lack of)\s+(?:(?:prior|real|practical|commercial|professional|actual|hands[- ]on)\s+)*"
    r"(?:experience|knowledge|exposure|practice|skills?|use)\b)"
    # "Scala not", "Java no."
    r"|[ \t]+(?:no|not|never|none|not (?:yet|at all|so far))[ \t]*(?=[.,;)\n]|$)"
    # "Java not since university"
    r"|[ \t]*[,:–—(-]?[ \t]*(?:not|never|nothing)(?: \w+ed)?[ \t]+since\b"
    r"|[ \t]*[,:–—(-][ \t]*last (?:used|touched|written) (?:at|in) (?:school|university|college)\b"
    # "Java was not used", "Kafka was never touched"
    rf"|{_NAMED}[ \t]+(?:(?:is|are|was|were|has|have|had|been)[ \t]+)?{_NOT_BEHIND}[ \t]+{_TOUCHED}\b"
    # "Kubernetes, which I have never administered"
    r"|,?[ \t]*[:–—(-]?[ \t]*(?:which[ \t]+|that[ \t]+)?I[ \t]+(?:(?:have|had|did|do|am|was|could)[ \t]+)?"
    rf"{_NOT_BEHIND}[ \t]+{_TOUCHED}(?:[ \t]+(?:it|them|with|professionally|in|at|for|myself|yet|before))*"
    r"[ \t]*(?=[.,;)\n]|$)"
    # "Kubernetes was discussed but never introduced"
    rf"|[^.,;()!?\n•]{{0,40}}?(?:,|[ \t](?:but|and))[ \t]+(?:(?:was|were|has|have|I|we|it)[ \t]+)*{_NOT_BEHIND}"
    rf"[ \t]+{_TAKEN_UP}(?:[ \t]+(?:it|them|by \w+))?[ \t]*(?=[.,;)\n]|$)"
    rf"|{_NAMED}[ \t]+(?:was|were|is|are)[ \t]+(?:scrapped|forbidden|banned|prohibited|cancell?ed|off[ -]limits|"
    r"handled centrally|not allowed|postponed|called off|put off|shelved|overkill|"
    r"(?:introduced|added|adopted)[ \t]+(?:only[ \t]+)?after (?:I|my)|not what i do|(?:still[ \t]+|rather[ \t]+)?lacking)\b"
    rf"|{_NAMED}[ \t]+remains?[ \t]+(?:a (?:black box|mystery|closed book)|unknown|foreign)\b"
    r"|[ \t]+is[ \t]+(?:a (?:distant memory|black box|closed book|mystery))\b"
    r"|[ \t]+(?:is|are)(?:n['’]t|[ \t]+not)[ \t]+(?:among|my|one of|in|for)[ \t]+(?:my|me|strength|strong)\b"
    r"|[ \t]+(?:is|are)[ \t]+(?:a )?strangers?[ \t]+to[ \t]+me\b"
    r"|,?[ \t]+I(?: would|['’]d| will)[ \t]+(?:first[ \t]+)?(?:have to|need to|must)[ \t]+(?:re-?)?learn\b"
    r"|[ \t]+came[ \t]+(?:only[ \t]+)?after[ \t]+(?:I|my)\b"
    r"|[ \t]+never[ \t]+(?:made it|got|came|went|reached)\b(?! (?:down|late|slow|broken|stuck))"
    r"|[ \t]+(?:was|were)[ \t]+[^.;!?\n•]{0,25}?\b(?:rejected|ruled out|never came)\b"
    r"|[ \t]*(?:[a-z]+[ \t]+){0,2}\([^)\n]{0,25}\b(?:not|never)[ \t]+(?:yet[ \t]+)?used\b"
    r"|[^.!?\n•]{0,45}?[;,–—-][ \t]*(?:and |but )?(?:we |i |they )?(?:decided|chose|opted) "
    r"(?:not to|against)\b"
    # "Kubernetes is beyond me"
    r"|[ \t]+(?:is|are|was|were|remains?)[ \t]+(?:(?:still|rather|all|quite|totally|completely|far)[ \t]+)*"
    r"(?:outside|beyond|foreign|unknown|alien|unfamiliar|greek)[ \t]+(?:of[ \t]+|to[ \t]+)?(?:me|my|our)\b"
    r"|[ \t]+(?:is|are|has|have)[ \t]+(?:\w+[ \t]+)?(?:gone|forgotten|too rusty|long past)\b"
    r"|[^.;!?\n•]{0,30},[ \t]*(?:me|myself) included\b",
    re.IGNORECASE,
)
# fmt: off
CUES = frozenset({
    "avoid", "avoided", "avoiding", "away", "barely", "cannot", "cant", "coordinated", "d",
    "devoid", "didnt", "doesnt", "dont", "failed", "far", "fed", "forgot", "forgotten",
    "fruitless", "gap", "gaps", "gave", "given", "graded", "hardly", "hasnt", "havent", "ignorant",
    "know", "lack", "lacked", "lacking", "lacks", "limited", "little", "lost", "missing", "need",
    "neither", "never", "no", "nor", "not", "nothing", "observed", "oversaw", "practice", "quit",
    "require", "scarcely", "sick", "stopped", "strangers", "supervised", "swore", "sworn", "t",
    "tired", "unfamiliar", "unknown", "unsuccessful", "weak", "weakest", "weakness", "weaknesses",
    "without", "wont", "yet", "zero",
})
CUES_BEHIND = frozenset({
    "after", "alien", "allowed", "banned", "beyond", "book", "box", "called", "canceled",
    "cancelled", "cannot", "centrally", "chose", "colleague", "decided", "existent", "forbidden",
    "foreign", "forgotten", "gone", "greek", "included", "lack", "lacking", "learn", "long",
    "longer", "memory", "mystery", "never", "nil", "no", "none", "nonexistent", "nope", "not",
    "nothing", "opted", "outside", "overkill", "postponed", "prohibited", "rejected", "remain",
    "remains", "ruled", "rusty", "scrapped", "shelved", "since", "stranger", "strangers", "t",
    "unfamiliar", "unknown", "way", "without", "zero",
})
# fmt: on


def is_denied(lead: str, *, is_first: bool, in_closed_list: bool) -> bool:
    """Say whether the clause before a list of names denies a name of it.

    Parameters
    ----------
    lead
        The clause, up to the first name of the list.
    is_first
        Whether the name asked about is the first of the list.
    in_closed_list
        Whether the list is seen to be one: "no A, B daily" denies the first, "no A or B" both.

    Examples
    --------
    >>> is_denied("I never got into ", is_first=True, in_closed_list=True)
    True
    >>> is_denied("We never lost a message in ", is_first=True, in_closed_list=True)
    False
    """
    found = _DENIED.search(lead)
    if found is not None and not _is_denied_itself(lead, found):
        return (
            is_first
            or in_closed_list
            or _STRONG.search(found["words"] + lead[found.end("words") :]) is not None
        )
    own = _OWN_DENIAL.search(lead)
    if own is not None and (is_first or in_closed_list) and not _NO_LACK.search(own["words"]):
        return True
    return any(pattern.search(lead) for pattern in (_LACKING, _LEFT, _NOT_AS))


def _is_denied_itself(lead: str, found: re.Match[str]) -> bool:
    """Say whether a "without" stands behind another denial: "not a day without"."""
    without = lead.startswith(("without", "Without"), found.start())
    return without and _ANY_DENIER.search(lead, 0, found.start()) is not None


def is_denied_head(head: str, *, before_or: bool) -> bool:
    """Say whether the head of a list, of which the first name is unknown, denies the list.

    >>> is_denied_head("No experience with Quux", before_or=False)
    True
    >>> is_denied_head("No Quux", before_or=True), is_denied_head("No Quux", before_or=False)
    (True, False)
    """
    if _NOT_ONLY.search(head):
        return False
    return _HEAD.search(head) is not None or (before_or and _ITEM_HEAD.search(head) is not None)


def is_denied_behind(tail: str) -> bool:
    """Say whether the words behind a mention deny it.

    >>> is_denied_behind(" not since university"), is_denied_behind(" lost no message")
    (True, False)
    """
    return _DENIED_BEHIND.match(tail) is not None


__all__ = ["CUES", "CUES_BEHIND", "is_denied", "is_denied_behind", "is_denied_head"]
