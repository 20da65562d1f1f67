"""Denials: the words before a list of names that say somebody lacks them, "never got into".

A denier, then only words that keep it a denial ("any real experience with"), up to the list. "Never
lost a message in Kafka" denies the loss: "lost" keeps nothing.
"""

from __future__ import annotations

import re

from skillmatch.find.statuses.double_denials import ANY_DENIER
from skillmatch.find.statuses.others import is_said_of_people
from skillmatch.find.words.small_letters import at_small_words, in_small_letters
from skillmatch.names import lower_case

_DENIER = (
    r"(?:no|not|never|(?<!with and )(?<!with or )(?<!with/)without|(?<!to )(?<!at )(?<!from )zero|"
    r"(?<!to )nil|neither|hardly|barely|"
    r"scarcely|(?<!to )(?<!almost )nothing|cannot|lack(?:s|ed|ing)?|\w+n['’]t|(?:did|do|does|"
    r"have|has|ca|wo)nt|unfamiliar(?![ \t]+$)|unversed|ignorant|yet to(?! learn| explore)|"
    r"(?:little|next|close|limited) to (?:no|none|nothing|zero)|far from|devoid|nor (?:do|did|have|"
    r"am|can|could|was) I|nor)\b"
)
# What a denier may have behind it and still deny what comes: what one has or does with a skill ...
_HAVING = (
    r"(?:experienced?|exp|knowledge|exposure|exposed|familiar(?:ity)?|background|understanding|skills?|"
    r"skilled|expert(?:ise)?|proficien(?:t|cy)|fluent|fluency|competent|competence|versed|"
    r"comfortable|acquainted|accustomed|trained|certified|certifications?|practice|training|"
    r"contact|idea|clue|grasp|command|chance|opportunity|occasion|luck|pleasure|reason|intention|"
    r"interest(?:ed)?|hands|projects?|certificates?|friends|have|had|has|having|am|is|are|was|were|"
    r"be|been|being|do|does|did|done|doing|use|used|uses|using|usage|works?|worked|working|know|"
    r"knows|knew|known|touch(?:ed)?|try|tried|learn(?:ed|t)?|write|wrote|written|writing|code|"
    r"coded|coding|program(?:med|ming)?|develop(?:ed)?|got|get|gotten|getting|come|came|go|going|"
    r"gone|went|back|made|make|round|offer(?:ed|ing)?|look(?:ed|ing)?|takes?|taking|taken|want|"
    r"wish|own|include|involve|need(?:ed)?|require[ds]?|call|claim|speak|understand|understood|"
    r"master(?:ed)?|handled?|start(?:ed)?|deal(?:t|ing)?|ask|contact|available|able|going|along|"
    r"interact(?:ed)?|met|budget|licen[cs]es?|money|permission|play(?:ed)?|studied|study|"
    r"ship(?:ped)?|releas(?:e|ed)|administer(?:ed)?|"
    r"operat(?:e|ed)|configur(?:e|ed)|install(?:ed)?|host(?:ed)?|support(?:ed)?|built|build)"
)
# ... and how, how much, since when, with which small words.
_HOW = (
    r"(?:yet|ever|any|much|many|more|real(?:ly)?|formal(?:ly)?|prior|previous(?:ly)?|hands[- ]on|"
    r"professional(?:ly)?|commercial(?:ly)?|practical(?:ly)?|direct(?:ly)?|actual(?:ly)?|"
    r"production|first-hand|deep|extensive|significant|substantial|in-depth|solid|serious(?:ly)?|"
    r"proper(?:ly)?|personal(?:ly)?|truly|day-to-day|longer|even|at all|all|so far|until now|"
    r"until today|till date|till now|to date|as of now|now|then|again|specific|relevant|other|own|"
    r"a|an|the|my|me|your|our|this|that|with|in|of|on|to|for|about|into|at|around|by|as|via|"
    r"through|or|nor|and(?=[ \t]+(?:experience|knowledge|exposure|practice|skills?|no)\b))"
)
# A comma may part two adjectives; a deed behind it is one that was done.
_GAP = (
    r"(?:[ \t/]+|,[ \t]*(?!(?:us(?:ed?|ing)|work\w*|wr\w+|kn[eo]w\w*|cod\w+|program\w*|develop\w*|"
    r"built|have|had|got|made|with|in)\b))"
)
_DENIED = in_small_letters(rf"\b{_DENIER}(?P<words>(?:{_GAP}(?:{_HAVING}|{_HOW})\b)*)[ \t:]*$")
_STRONG = in_small_letters(rf"\b{_HAVING}\b|:")
# "No formal or informal knowledge of", with whatever words between; "no small experience" is some.
_NO_KNOWLEDGE = re.compile(
    r"\b(?:no|zero|without)[ \t]+(?!small|little|lack|problem|shortage|end|doubt)(?:[\w-]+[ "
    r"\t]+){0,5}?"
    r"(?:knowledge|experience|exp\.?|exposure|background|practice|skills?|expertise|"
    r"familiarity|hands[ -]on)[ \t]+(?:(?:of|in|with|on|to)[ \t]+)?"
    # The first name may be one that is not known: "No exposure to Quux Fiori or".
    r"(?:(?-i:[A-Z])[\w.+-]*[ \t]+(?:(?:or|nor)[ \t]+)?){0,3}$",
    re.IGNORECASE,
)
# Two denials are none: "not a week in which I don't open", "yet to meet a plan I could not read".
_LITOTES = in_small_letters(
    r"(?:\b(?:no|not|never|hardly|rarely|scarcely|yet to|hard to|difficult to)"
    r"|n['’]t)\b[^.;,]{0,60}\b"
    r"(?:I|we)[ \t]+(?:(?:do|did|have|had|can|could|would)(?:n['’]t|[ \t]+not)|cannot"
    r"|never)\b[^.;,]*$|(?:n['’]t|\bnot)[ \t]+(?:scare|bother|frighten|daunt|faze|worry|"
    r"put off)\w*[ \t][^.;]*\bneither[ \t]+"
    r"(?:do|does|did)[ \t]+$"
)
# "0 years of Java"
_NO_YEARS = in_small_letters(
    r"(?<!with )(?<![\d.,])0[ \t]+(?:years?|yrs?|months?)['’]?[ \t]+(?:experience[ \t]+)?"
    r"(?:of|in|with)[ \t]+(?:[a-z]+[ \t]+){0,2}$"
)
# "I dislike PHP", "not a fan of Java": nobody's claim.
_DISLIKED = at_small_words(
    r"(?:(?:^\W*|\bI[ \t]+(?:(?:really|strongly|actively|do|still)[ \t]+)*)"
    r"(?:dislike|hate|detest|loathe|despise|(?:cannot|can['’]t)[ \t]+stand)|"
    r"\b(?:not|no)[ \t]+(?:an?[ \t]+)?(?:big |great |huge )?(?:fan|friend)[ \t]+of)[ \t]+$"
)
# "Stopped after eleven years of": those years were.
_YEARS_OF = in_small_letters(
    r"(?<!no )(?<!without )(?<!zero )\b(?:[a-z]+|\d+\+?)[ \t]+(?:years?|yrs)['’]?[ \t]+(?:of|in"
    r"|with|using)"
    r"[ \t]+(?:[a-z]+ing[ \t]+(?:with[ \t]+)?)?$"
)
# What stands in another's field, or among what is lacking: "Not my thing:", "Still missing:".
_LACKING = in_small_letters(
    r"\bnot (?:really |exactly )?(?:my (?:thing|strength|strong suit|cup of tea|field|area)|for me|"
    r"(?:in|part of|among|within) my [\w ]{1,25})[ \t:,–-]*$"
    r"|^\W*[^:\n]{0,40}\b(?:missing|lacking|lack|gaps?|not (?:yet )?(?:known|covered|used)|"
    r"(?:areas?|room) for (?:growth|improvement|development)|(?:want to improve|(?:still have|"
    r"need) to "
    r"(?:learn|improve))|to (?:develop|acquire|improve))[ \t]*:[ \t]*$"
    r"|^\W*not (?:me|mine|for me|my (?:area|thing|field|job))[ \t]*:[ \t]*$"
    r"|(?:^|[,(])\W*(?:(?:still|my|known|skills?|current)[ \t]+)*(?:missing|gaps?|lacking|unknown|"
    r"unfamiliar|strangers|weak(?:ness(?:es)?|[ \t]+(?:sides?|spots?|points?|areas?))|"
    r"what i (?:do not|don['’]t|cannot|can['’]t) \w+|i (?:do not|don['’]t) (?:do|know|"
    r"have))(?:[ \t]+(?!and\b|or\b)[a-z]+){0,4}[ \t]*[:–-][ \t]*$"
    r"|\b(?:missing|lacking|absent)\b[^.;:\n]{0,25}\b(?:is|are|would be)[ \t]+$"
)
# What was given up or is kept away from.
_LEFT = at_small_words(
    r"\b(?:g(?:ave|iven) up(?: on)?|(?:any|every)thing (?:but|except)(?: for)?|"
    r"(?<!nor )(?<!or )rather than|(?:would not|"
    r"wouldn['’]t) recogni[sz]e|stopped (?:using|doing|writing|with|coding in|programming in)|"
    r"forgot(?:ten)?(?: (?:most|all|much|nearly all|everything))?(?: (?:of|about))?|(?:keep|stay|"
    r"kept|stayed|steer(?:ed)?) (?:away from|clear of|out of)|i (?:(?:try to|always|mostly|"
    r"rather) )*avoid|(?:tired|sick) of|fed up with|out of practice (?:in|with)|swore off|"
    r"sworn off|quit|lost touch with|(?:decided|chose|opted) (?:not to use|against)|"
    r"(?:not|n['’]t|never)[ \t]+kept up with|(?:ruled out|dismissed|turned down|missed(?: out on)?|"
    r"skipped|outsourced|absent|non-existent|could(?: not|n['’]t) tell(?: \S+ from)?|"
    r"(?:did|does|do)(?: not|n['’]t) (?:touch|do))|used to know|have avoided|avoiding|(?:weak|"
    r"weakest)[ \t]+(?:side|spot|point)[ \t]+is|(?:would|['’]d|will|might)[ \t]+(?:need|"
    r"require)[ \t]+(?:[\w-]+[ \t]+){0,3}(?:training|onboarding|time|help|introduction|refresher|"
    r"support)[ \t]+(?:in|on|with|for|to)|(?:only|just|merely)[ \t]+(?:supervis|coordinat|watch|"
    r"observ|manag|overs[ae]|review|grad)\w*[ \t]+(?:\w+[ \t]+){0,5}?(?:who|that)[ \t]+\w+|"
    r"(?:failed|unsuccessful|fruitless) (?:attempts?|try|tries|trials?) (?:at|with|to use|"
    r"in)|starting from scratch (?:with|in)|without (?:once|ever) (?:opening|using|touching|seeing|"
    r"writing|starting))[ \t]+(?:(?:my|the|a|an|any|all)[ \t]+)?$"
)
# Of the person: "I was not involved in the", "Not responsible for the". First stands what one has
# to do with a skill; what tells of a harm that did not happen denies nothing.
_OWN_DENIAL = in_small_letters(
    r"(?:\b(?:I|we)(?:[ \t]+|['’](?:ve|m|d)[ \t]+)(?:[a-z]+[ \t]+)?(?:not|never|\w+n['’]t)|"
    r"^\W*(?:(?:am|was|were|have|had|has|did|do|does|could)[ \t]+)?(?:not|never|"
    r"\w+n['’]t))\b(?:[ \t]+(?:once|yet|really|personally|actually|been|so far|ever|"
    r"in my (?:whole )?life|even|a|the))*[ \t]+(?:involved|responsible|part|touch(?:ed)?|"
    r"open(?:ed)?|set|written|wr[io]te|wrote|seen|come|proficient|fluent|allowed|asked|expected|"
    r"ones?|users?|dealt|buil[dt]|design(?:ed)?|develop(?:ed)?|administer(?:ed)?|manage[d]?|"
    r"configured?|install(?:ed)?|maintain(?:ed)?|own(?:ed)?|deploy(?:ed)?|practi[sc]ed?|stud(?:y|"
    r"ied)|taken|confident|comfortable|able|qualified|in charge|charged?|trained|certified|exposed|"
    r"cover(?:ed)?|handle[d]?|have|had|do|done|warm|get|got|participate[d]?|work(?:ed)?|use[d]?|"
    r"needed|had|assigned|logged in(?:to)?|ran (?:a single|"
    r"any))\b(?P<words>(?:[ \t]+[a-z][a-z'’-]*){0,7})[ \t]+$"
)
_NO_LACK = in_small_letters(
    r"\b(?:los[et]\w*|miss\w*|fail\w*|br[eo]\w*k\w*|down\w*|outages?|errors?|incidents?|bugs?|"
    r"problems?|trouble\w*|difficult\w*|issues?|complain\w*|only|just|merely|without|until|unless|"
    r"less|than|while|when|where|because|since|after|before|bad|single|crash\w*|lag\w*|wait\w*|let|"
    r"so|and|but|more|\w+er|slow\w*)\b|\ban?\b(?! (?:line|word|piece|bit|part|project|user|thing))"
)
_NOT_AS = re.compile(
    r"(?:\bnot|n['’]t|\bnever)[ \t]+(?:\w+[ \t]+)?(?:call|describe|consider|count|regard|see|"
    r"rate)[ \t]+(?:myself|me)\b[^,:]*$",
    re.IGNORECASE,
)
# The head of a long list of which some names are unknown: "No experience with Java".
_HEAD = re.compile(
    r"(?:\b(?:no|never|without|not|lack(?:s|ing)?|neither)\b|n['’]t\b)[^;:)–—]{0,40}?\b"
    r"(?:experience|exp|knowledge|exposure|used?|work(?:ed)?|familiar(?:ity)?|proficien\w+|know|"
    r"background|understanding|skills?|offered|along|do(?=:)|touch(?=:)|me(?=:))\b\s*(?:with|in|"
    r"of|on|to|"
    r"using)?\s*:?(?:\s*[^\s,;:]+){1,3}$",
    re.IGNORECASE,
)
_ITEM_HEAD = re.compile(
    rf"(?:^|[ \t(]){_DENIER}[ \t]+(?:(?:any|much|the|in|\w+[ \t]+in)[ \t]+)?[\w+#.-]+"
    rf"(?: [\w+#.-]+)?$",
    re.IGNORECASE,
)
_NEVER = re.compile(r"(?:\bnever|\bnot|n['’]t)[ \t]+$", re.IGNORECASE)
_NOT_ONLY = re.compile(r"(?:\bnot|n['’]t)\s+(?:only|just|limited|least|merely)\b", re.IGNORECASE)

# fmt: off
CUES = frozenset({
    "0", "absent", "acquire", "against", "anything", "avoid", "avoided", "avoiding", "away",
    "barely", "cannot", "cant", "clear", "coordinated", "d", "despise", "detest", "develop",
    "devoid", "didnt", "dislike", "dismissed", "doesnt", "dont", "everything", "failed", "fan",
    "far", "fed", "forgot", "forgotten", "friend", "fruitless", "gap", "gaps", "gave", "given",
    "graded", "growth", "hardly", "hasnt", "hate", "havent", "ignorant", "improve", "improvement",
    "know", "lack", "lacked", "lacking", "lacks", "learn", "limited", "little", "loathe", "lost",
    "missed", "missing", "need", "neither", "never", "nil", "no", "nonexistent", "nor", "not",
    "nothing", "observed", "outsourced", "oversaw", "practice", "quit", "rather", "recognise",
    "recognize", "require", "ruled", "scarcely", "scratch", "sick", "skipped", "stand", "stopped",
    "strangers", "supervised", "swore", "sworn", "t", "tired", "turned", "unfamiliar", "unknown",
    "unsuccessful", "unversed", "weak", "weakest", "weakness", "weaknesses", "without", "wont",
    "yet", "zero",
})
# fmt: on
"""The words of which one stands before a list wherever `is_denied` holds."""


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
    written, lead = lead, lower_case(lead)
    if _NO_YEARS.search(lead):
        return True
    if _LITOTES.search(lead) or _YEARS_OF.search(lead):
        return False
    found = _DENIED.search(lead)
    if found is not None and is_said_of_people(lead[: found.start()]):
        return False
    if found is not None and not _is_denied_itself(lead, found):
        return (
            is_first
            or in_closed_list
            or _STRONG.search(found["words"] + lead[found.end("words") :]) is not None
        )
    if _NO_KNOWLEDGE.search(written):  # of names, which have capitals
        return True
    own = _OWN_DENIAL.search(lead)
    if own is not None and (is_first or in_closed_list) and not _NO_LACK.search(own["words"]):
        return True
    left = _LEFT.search(lead)
    if left is not None and not _NEVER.search(lead, 0, left.start()):
        return True
    return any(pattern.search(lead) for pattern in (_LACKING, _NOT_AS, _DISLIKED))


def _is_denied_itself(lead: str, found: re.Match[str]) -> bool:
    """Say whether another denial stands before: "not a day without", "not unfamiliar with"."""
    denier = lead[found.start() :].casefold()
    undone = denier.startswith(("without", "unfamiliar", "ignorant", "unversed"))
    return undone and ANY_DENIER.search(lead, 0, found.start()) is not None


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


__all__ = ["CUES", "is_denied", "is_denied_head"]
