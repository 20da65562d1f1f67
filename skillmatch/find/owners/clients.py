"""Clients: tools whose makers somebody sold to, dealt with or worked for, "Clients: Slack, Docker".

A list of clients is known by the words before it. It must hold names of tools only, since no firm
is called as a language, library or concept is: "Clients: React, Vue" are programs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from skillmatch.document import Document
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Candidate, Scan

_ITEM = r"[A-Z][\w.&'’+-]*(?:[ \t]+(?:&[ \t]+)?[A-Z][\w.&'’+-]*){0,4}"
_LIST = re.compile(
    rf"(?P<list>{_ITEM}(?:[ \t]*\([^()\n]{{1,30}}\))?"
    rf"(?:[ \t]*(?:,[ \t]*(?:and[ \t]+|or[ \t]+)?|[/|][ \t]*|[ \t](?:and|or|&)[ \t]+){_ITEM}"
    r"(?:[ \t]*\([^()\n]{1,30}\))?)*)"
    # The sentence ends, or tells what for: "as a tax adviser", and not "Tableau users".
    r"[ \t]*(?:[.;:!?)\n•–—|]|,(?![ \t]*[A-Z])|-[ \t]|\Z|\band[ \t]+(?![A-Z])|\b(?:as|for|on|in|"
    r"about|over|worth|when|during|while|from|"
    r"between|among|across|with|at|by|who|which|whose|regarding|concerning|etc|through)\b)"
)
_COMMA = re.compile(r",|/|\||&|\b(?:and|or)\b")
_CLIENTS = (
    r"(?:(?<=[Kk]ey )[Aa]ccounts|(?<=[Mm]ajor )[Aa]ccounts|(?<=[Nn]amed )[Aa]ccounts|"
    r"[Cc]lient(?:s|ele)|[Cc]ustomers|[Ii]nvestors|[Ss]ponsors|[Cc]ompetitors)"
)
_SUCH = (
    r"(?:(?:[ \t]+(?:have|had))?[ \t]+(?:includ(?:ed?|es|ing)|were|such[ \t]+as|like|e\.g\.)"
    r"|[ \t]+(?:list|base|portfolio))?[ \t]*(?::|[–—-](?=[ \t]))?[ \t]*"
)
# "Clients: A, B" begins what it stands in; "for clients such as A" may stand anywhere.
_LABEL = re.compile(rf"(?:{_CLIENTS}|CLIENTS|CUSTOMERS){_SUCH}$")
_LABEL_BEGINS = re.compile(
    r"(?:^|[\n.;:!?•|(])[^\w\n]{0,5}(?:(?:[Kk]ey|[Mm]ajor|[Mm]ain|[Nn]otable|[Ss]elect(?:ed)?|"
    r"[Pp]ast|"
    r"[Ff]ormer|[Oo]ur|[Mm]y|[Tt]he|[Ee]nterprise|[Cc]orporate|[Ii]mportant|[Ll]arge(?:st)?|"
    r"[Pp]revious|"
    r"[Rr]ecent|[Tt]op|KEY|MAJOR|SELECTED)[ \t]+){0,2}$"
)
_SUCH_AS = re.compile(
    rf"{_CLIENTS}[ \t]*\((?:e\.g\.,?[ \t]+|including[ \t]+|such[ \t]+as[ \t]+)?$"
    rf"|{_CLIENTS}[ \t]*,?[ \t]+(?:includ(?:ed?|es|ing)|such[ \t]+as|like|were)[ \t]*:?[ \t]+$"
)
# "SQL clients such as DBeaver" are programs.
_OF_PROGRAMS = re.compile(
    r"\b(?:e?-?mail|sql|api|https?|rest|soap|database|db|vpn|ssh|s?ftp|git|desktop|web|mobile|thin|"
    r"thick|rich|fat|chat|messaging|ldap|graphql|grpc|mqtt|irc|torrent|test|server|cloud|native|"
    r"gui|cli|query|rpc|ntp|dns|software)[ \t]+$",
    re.IGNORECASE,
)
_DEALT = re.compile(
    r"(?:"
    r"\b[Nn]egotiat(?:ed?|es|ing|ions?)\b[^.;:!?\n•]{0,60}?[ \t](?:with|by|from)"
    r"|\b[Ss](?:old|ell(?:s|ing)?)\b[^.;:!?\n•]{0,50}?(?<!move)(?<!migration)(?<!switch)"
    r"(?<!transition)(?<!upgrade)(?<!shift)[ \t]to"
    r"|\b(?:[Cc]onsultant|[Aa]dvis[eo]r|[Cc]ounsel|[Ss]upplier|[Cc]ontractor|[Aa]uditor|"
    r"[Cc]aterer|[Tt]ranslator|[Ll]andlord)s?[ \t]+to"
    r"|\b[Aa]ccount[ \t]+(?:[Mm]anager|[Ee]xecutive|[Dd]irector|[Ll]ead|management)[ \t]+(?:for|of)"
    r"|\b(?:[Rr]epresented|[Ii]nvoiced|[Bb]illed|[Ll]obbied|[Ss]ued)"
    r"|\b(?:[Ss]igned|[Ww]on|[Cc]losed|[Rr]enewed|[Cc]oncluded|[Bb]rokered|[Ss]ecured)[ \t]+"
    r"(?:\w+[ \t]+){0,3}?(?:contracts?|agreements?|deals?|partnerships?|accounts?)[ \t]+"
    r"(?P<two>with|from)"
    r")[ \t]+$"
)
# fmt: off
_LEADS = frozenset({
    "clients", "clientele", "customers", "investors", "sponsors",
    "competitors", "accounts",
})
_DEALS = frozenset({
    "negotiated", "negotiate", "negotiates", "negotiating", "negotiation", "negotiations", "sold",
    "sell", "sells", "selling", "consultant", "adviser", "advisor", "advisers", "advisors",
    "consultants", "counsel", "supplier", "suppliers", "contractor", "auditor", "caterer",
    "translator", "landlord", "represented", "invoiced", "billed", "lobbied", "sued", "signed",
    "account", "won", "closed", "renewed", "concluded", "brokered", "secured",
})
# fmt: on
_CUES = cue_words(_LEADS | _DEALS)
_REACH = 80  # how far behind such a word a list may begin
_MOST_WORDS = 12
_LABEL_REACH = 40
_LONGEST = 400


def clients(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the lists of names that are of clients or of others whom one dealt with."""
    reached = 0
    starts = [candidate.start for candidate in scan.candidates]
    for index in scan.indexes(_CUES):
        start = scan.starts[index]
        if start < reached or document.section_at(start) == "skills":
            continue
        found = _list_behind(scan, index)
        if found is None:
            continue
        start, reached = found.span("list")
        held = scan.candidates[bisect_left(starts, start) : bisect_left(starts, reached)]
        if held and all(_may_be_firm(candidate) for candidate in held):
            yield start, reached


def _may_be_firm(candidate: Candidate) -> bool:
    """Say whether a name may be a firm's: a tool's, or an ordinary word such as "Sons"."""
    kind, rule = candidate.surface.skill.kind, candidate.surface.rule
    return kind == "tool" or (kind == "concept" and rule is not None)


def _list_behind(scan: Scan, index: int) -> re.Match[str] | None:
    """Return the list of names that a word leads to.

    "Sold SAP consulting to Snowflake": it does not always begin at the next capital.
    """
    text, begin = scan.text, scan.starts[index]
    leads = _leads_client if scan.words[index] in _LEADS else _deals_with
    for following in range(index + 1, min(index + _MOST_WORDS, len(scan.words))):
        start = scan.starts[following]
        if start - begin > _REACH or "\n" in text[begin:start]:
            return None
        if text[start].isupper() and text[start - 1] in " \t:(":
            found = _LIST.match(text, start, start + _LONGEST)
            if found is not None and leads(text, begin, found):
                return found
    return None


def _leads_client(text: str, begin: int, found: re.Match[str]) -> bool:
    """Say whether a list stands behind "Clients:" or "clients such as"."""
    stop, before = found.start(), text[max(0, begin - _LABEL_REACH) : begin]
    if _OF_PROGRAMS.search(before):
        return False
    if _SUCH_AS.match(text, begin, stop):
        return True
    # "Clients Docker" without a sign between is not led to it.
    if not _LABEL.match(text, begin, stop) or text[begin:stop].strip(" \t").isalpha():
        return False
    return _LABEL_BEGINS.search(before) is not None


def _deals_with(text: str, begin: int, found: re.Match[str]) -> bool:
    """Say whether a list stands behind "negotiated contracts with" or "sold training to"."""
    deal = _DEALT.fullmatch(text, begin, found.start())
    if deal is None:
        return False
    # "Signed contracts with DocuSign", which does that.
    return not deal["two"] or _COMMA.search(found["list"]) is not None


__all__ = ["clients"]
