"""Others' sentences: those of a job whose subject is somebody else, "Another team built".

`others` and `agents` judge the names of one list by the clause before it. A sentence is another's
with all that is named and told in it, as far as no word of oneself or deed of one's own follows.
"""

from __future__ import annotations

import re
from functools import cache

from skillmatch.find.statuses.own_deeds import DEEDS, own_deed_behind
from skillmatch.names import lower_case
from skillmatch.occupation_words import LEADERS, MAKERS
from skillmatch.people_words import (
    APPLICANTS,
    CUSTOMERS,
    FOLK,
    KIN,
    OUTSIDERS,
    PARTS_OF_FIRMS,
    PEERS,
    SOMEBODY,
    SUCCESSORS,
    SUPERIORS,
    TEAMS,
)
from skillmatch.word_forms import both_numbers, either, plurals


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return one of the patterns below: slow to compile, and a text without jobs needs none."""
    return re.compile(pattern)


_ADVERBS = (
    r"(?:(?:has|have|had|then|now|later|always|mostly|also|already|successfully|recently)\s+)*"
)
_MADE = (
    r"(?:buil[dt]s?|develop(?:s|ed)?|train(?:s|ed)?(?!\s+(?:in|me|us|on\s+how)\b)|writes?|wrote|"
    r"coded?|deploy(?:s|ed)?|maintain(?:s|ed)?|operate[sd]?|create[sd]?|design(?:s|ed)?|"
    r"implement(?:s|ed)?|programm?(?:s|ed)?|configure[sd]?|set\s+up|made|makes?|(?:fine-?)?tuned?|"
    r"ship(?:s|ped)|handle[sd]?|own(?:s|ed)?|r[au]ns?|did|manage[sd]?|launch(?:es|ed)|"
    r"engineer(?:s|ed)|prototyped?|productioni[sz]ed?|work(?:s|ed)\s+(?:with|on|in)|integrate[sd]?|"
    r"experiment(?:s|ed)\s+with|evaluate[sd]?|fine-?tunes)"
)
# What others adopted may be one's own: "Two teams used it".
_USED = (
    r"(?:use[sd]?|adopt(?:s|ed)?|rel(?:y|ies|ied)\s+on|chose|bought)(?!\s+(?:the|it|them|this|these|"
    r"that|those|its)\b)"
)
_DOES = rf"{_ADVERBS}(?:{_MADE}|{_USED})\b(?!\s+(?:on\s+top|upon|by)\b)"
_MAKES = rf"{_ADVERBS}{_MADE}\b(?!\s+(?:on\s+top|upon|by)\b)"
_NEAR_BY = (
    r"(?:next\s+door|upstairs|downstairs|opposite|(?:across|down)\s+the\s+(?:hall|corridor|floor|"
    r"road|street)|beside\s+us|next\s+to\s+(?:us|mine|ours)|over\s+the\s+road|abroad|on\s+the\s+"
    r"(?:other|next)\s+floor)"
)
_TEAM = either(both_numbers(PARTS_OF_FIRMS | {"lab", "company", "firm", "office", "start-up"}))
_WORDS = r"(?:(?!of\b|with\b|as\b|and\b|for\b|in\b|my\b|our\b|that\b|who\b)[\w&/+-]+\s+)"
_SOMEWHERE = (
    rf"(?:{_NEAR_BY}\s+|(?:in|at|from|of|on)\s+(?:the\s+|our\s+)?[\w&-]+(?:\s+[\w&-]+)?\s+)?"
)
_PEOPLE = either(
    plurals(PEERS)
    | (OUTSIDERS - {"consultant"})
    | plurals(OUTSIDERS)
    | SUCCESSORS
    | KIN
    | SUPERIORS
)
_OTHER = r"(?:another|(?:the|an?|some|several|two|three|many|most|all)?\s*(?:other|neighbouring|"
_OTHER += r"neighboring|different|separate|sister|adjacent|rival|competing))"
_SOMEBODY_ELSE = (
    rf"(?:while\s+|whereas\s+)?(?:"
    rf"{_OTHER}\s+{_WORDS}{{0,3}}?(?:{_TEAM}|{either(both_numbers(MAKERS) | FOLK | PEERS)})\s+"
    rf"{_SOMEWHERE}{_DOES}"
    rf"|(?:the|an?|our)\s+{_WORDS}{{0,2}}?{_TEAM}\s+{_NEAR_BY}\s+{_DOES}"
    rf"|(?:the|an?)\s+{_WORDS}{{0,3}}?{_TEAM}\s+(?:at|of|in)\s+(?:our|the|an?|another)\s+"
    rf"(?:(?:sister|partner|parent|other|former|neighbouring|rival)\s+)?(?<!our\s)(?<!the\s){_TEAM}"
    rf"\s+{_DOES}|an?\s+(?:(?:good|close|old|business)\s+)?(?:{either(KIN)}|partner)\s+{_DOES}"
    rf"|(?:(?:my|our|the|some|an?|external|outside|offshore)\s+)*{_WORDS}{{0,1}}?"
    rf"{either(plurals(PEERS))}\s+{_SOMEWHERE}{_DOES}"
    rf"|(?:(?:an?|the|our|some|two|external|outside|offshore|another|third-party)\s+)+"
    rf"{_WORDS}{{0,1}}?{either(OUTSIDERS | SUCCESSORS)}\s+{_MAKES}"
    rf"|(?:(?:the|our|some|two|external|outside|offshore)\s+)*{_WORDS}{{0,1}}?"
    rf"{either(plurals(OUTSIDERS | SUCCESSORS))}\s+{_DOES}"
    rf"|(?:my|our)\s+{either(KIN | SUPERIORS | PEERS | SUCCESSORS | {'cto'})}\s+(?:[a-z]+\s+)?"
    rf"{_DOES}"
    rf"|(?:(?:our|the|my|some|most|many|all|large|several)\s+)*(?:{either(plurals(CUSTOMERS))}|"
    rf"partners)\s+(?:of\s+ours\s+)?{_MAKES}"
    rf"|(?:(?:our|the|my|some|most|many|all|main|a)\s+)*(?:competitors?|rivals?)\s+{_DOES}"
    rf"|(?:{either(SOMEBODY)}(?:\s+else)?|others|other\s+people|the\s+others)\s+{_DOES}"
    r")"
)
# "The data science team built", in a job of another field; one's own team needs no name.
_NAMED_TEAM = (
    rf"(?:the|an?|our)\s+(?P<field>(?:(?!(?:whole|entire|same|new|small|core|cross-functional|agile|"
    rf"scrum|dev|development|engineering|project|product|team|first|resulting|final|joint|i|of|"
    rf"with|and|for|in|that|who)\b)[\w&/+-]+\s+){{1,3}})"
    rf"{either(PARTS_OF_FIRMS | {'lab'})}\s+{_MAKES}"
)
_LEADS = re.compile(
    r"\b(?:lead|manager|head|director|chief|c[teidap]o|vp|president|founder|co-?founder|owner|"
    r"partner|principal|freelanc\w+|consultant|self-employed)\b"
)
_OF_MODELS = re.compile(
    r"\b(?:ai|ml|mlops|nlp|llm|genai|machine|learning|intelligence|vision|data|scien\w+|research\w*|"
    r"analy\w+|models?|applied|language|speech|robot\w+)\b"
)
_TITLE_WORD = re.compile(r"[\w+#]+")
_STEM = 4  # letters that a field shares with who works in it
_PASSIVE = (
    r"\b(?:(?:was|were|is|are|been|being|got)\s+)?(?:(?:mostly|all|entirely|fully|largely|originally|"
    r"later|then|actually)\s+)?(?:built|developed|done|written|trained|made|run|maintained|created|"
    r"designed|implemented|deployed|delivered|handled|programmed|coded|set\s+up|configured|"
    r"provided|installed|owned|fine-?tuned)\s+(?:entirely\s+|mostly\s+)?by\s+(?:(?:an?|the|our|my|"
    rf"some|two|external|outside|offshore|another|other|different)\s+)*(?:{_WORDS}{{0,2}}?"
    rf"(?:{_PEOPLE}|consultant|partners?)|(?<=other )(?:{_WORDS}){{0,2}}?"
    rf"(?:{_TEAM}|{either(both_numbers(MAKERS) | FOLK)})|(?<=different )(?:{_WORDS}){{0,2}}?"
    rf"{_TEAM}|someone|somebody|others)\b"
)
_NOT_MINE = re.compile(
    r"[^:\n]{0,60}\(\s*(?:not\s+(?:mine|my(?:\s+\w+)?|me|used\s+by\s+me|by\s+me|built\s+by\s+me)|"
    r"theirs|others?['’]?|(?:done|built|used)\s+by\s+others)\s*\)|not\s+(?:mine|my\s+(?:work|stack|"
    r"own|part|doing))\s*:|others?['’]\s+work\s*:"
)
_STAFF = either(both_numbers(APPLICANTS) | FOLK | {"hires", "teams"})
# Firms that were visited, licences bought and people hired for what is named.
_NEAR_IT = (
    r"(?:interviewed|applied\s+for\s+(?:a\s+)?(?:jobs?|roles?|positions?)|applied|visited|toured)\s+"
    r"(?:at|with|for|to|the)?\s*(?:an?\s+|the\s+|several\s+|two\s+)?(?:[\w-]+\s+){0,2}?(?:compan(?:y|"
    r"ies)|firms?|start-?ups?|employers?|agenc(?:y|ies)|office|lab)\b"
    rf"|(?:recruited|headhunted|sourced|placed|screened|shortlisted|hired|searched\s+for|"
    rf"interviewed|onboarded)\s+(?:[\w/+-]+\s+){{0,3}}?{_STAFF}\s+(?:for|to\s+(?:build|use|develop|"
    rf"train|deploy|work))\b"
    r"|(?:ordered|bought|purchased|renewed|procured|requested|paid\s+for|tracked|arranged)\s+(?:(?:the|"
    r"all|our|new|annual|software)\s+)*(?:licen[cs]es?|seats?|subscriptions?|vouchers|accounts|"
    r"hardware|laptops|books?)\s+(?:for|of|to)\b"
    rf"|(?:watched|observed|shadowed|saw|met|photographed|filmed|accompanied|greeted|fed)\s+"
    rf"(?:[\w/+-]+\s+){{0,3}}?(?:{_STAFF}|{either(both_numbers(PEERS | TEAMS))})\s+(?:who|that|"
    rf"which|build\w*|us(?:e|ing)|train\w*|deploy\w*|develop\w*|work\w*)\b"
    r"|used\s+(?:an?|the|this|some)\s+(?:[\w-]+\s+)?(?:apps?|tools?|products?|websites?|assistants?|"
    r"chatbots?)\s+(?:that\s+(?:is|was|were|are)\s+)?(?:built|made|developed|written|powered|based)\s+"
    r"(?:with|in|on|by|using)\b"
    r"|(?:worked|sat|stood|seated|placed)\s+(?:next\s+to|beside|near|among|in\s+the\s+same\s+(?:room|"
    r"office)\s+as)\s+[^.;]{2,50}?\b(?:who|that|which)\b"
)
_SEGMENTS = re.compile(r"[,|·•@\n(]|\s[–—-]\s|\bat\s")
_WORKER = re.compile(rf"\b{either(both_numbers(MAKERS | LEADERS))}\b")
_CLAUSE = re.compile(r";\s*|,?\s+\b(?:while|whereas|but)\s+|,\s+and\s+")
_OWN_DEED = re.compile(rf"(?:(?:also|then)\s+)?(?:{DEEDS}|[a-z]{{3,}}(?:ed|ing))\b(?!-)")
_LED = re.compile(r"\b(?:led|managed|mentored|grew|coached|supervised|lead)\b")
_IS = (
    r"(?:is|was|are|builds|develops|makes|offers|provides|sells|delivers|creates|runs|uses|operates|"
    r"helps|applies|designs|produces|powers|serves|speciali[sz]es|focuses|deploys|trains|combines|"
    r"brings|relies)"
)
_FIRM_IS = re.compile(
    rf"(?:(?:the|our|my|this)\s+(?:company|firm|employer|start-?up|client|agency|business|group)|"
    rf"(?P<name>[\w&.’'-]+(?:\s+[\w&.’'-]+){{0,3}}?))\s+(?:(?:now|also|mainly|currently)\s+)?{_IS}\b"
)
_WE_ARE = re.compile(
    r"(?:we|they)\s+(?:are|were)\s+(?:an?|the|one\s+of)\s+(?:[\w-]+\s+){0,4}?(?:leaders?|compan(?:y|"
    rf"ies)|firm|start-?up|scale-?up|platform|{either(OUTSIDERS)})\b"
)
_OF_ONESELF = re.compile(r"\b(?:i|my|me|myself|we)\b(?![./])")
_OF_A_FOUNDER = re.compile(r"\b(?:founder|co-?founder|owner|freelanc\w+|self-employed|c[et]o)\b")
_MAY_TELL = re.compile(
    r"(?:while|whereas|the|an?|our|my|another|some|others?|all|most|many|several|two|three|they|"
    r"external|outside|offshore|not|this|we)\b|"
    rf"(?:{either(plurals(PEERS | OUTSIDERS | CUSTOMERS | SUCCESSORS) | SOMEBODY)}|competitors?|"
    r"rivals?|partners|interviewed|applied|visited|toured|recruited|headhunted|sourced|placed|"
    r"screened|shortlisted|hired|searched|onboarded|watched|observed|shadowed|saw|met|photographed|"
    r"filmed|accompanied|greeted|fed|used|ordered|bought|purchased|renewed|"
    r"procured|requested|paid|tracked|arranged|worked|sat|stood|seated)\b"
    rf"|[\w&.’'-]+(?:\s+[\w&.’'-]+){{0,3}}?\s+(?:(?:now|also|mainly|currently)\s+)?{_IS}\b"
    r"|[^\n]{0,200}?(?:\bby\s|\()"
)


def may_tell_of_others(lower: str, begin: int, end: int) -> bool:
    """Say whether a sentence of a text in lower case begins so that it may tell of others."""
    return _MAY_TELL.match(lower, begin, end) is not None


def others_span(lower: str, begin: int, end: int, title: str) -> tuple[int, int] | None:
    """Return what part of a sentence of a job tells of others, by the job's title, if any does.

    >>> for told in (
    ...     "another team built a chatbot", "our team built a chatbot", "acme sells chatbots",
    ...     "the chatbot was built by consultants; i tested it", "the design team made it with me",
    ... ):
    ...     span = others_span(told, 0, len(told), "Support Agent, Acme")
    ...     print(told[slice(*span)] if span else None)
    another team built a chatbot
    None
    acme sells chatbots
    the chatbot was built by consultants
    None
    """
    title = lower_case(title)
    found = _compiled(_SOMEBODY_ELSE).match(lower, begin, end)
    found = found or _NOT_MINE.match(lower, begin, end)
    found = found or _of_another_team(lower, begin, end, title)
    found = found or _of_the_firm(lower, begin, end, title)
    subject = found is not None
    if found is None:
        found = _compiled(_NEAR_IT).match(lower, begin, end)
        if found and _LED.search(lower, begin, end):
            return None
    if found is None:
        passive = _compiled(_PASSIVE).search(lower, begin, end)
        return _passive_clause(lower, begin, passive) if passive else None
    until = own_deed_behind(lower, found.end(), end, subject_is_another=subject)
    return None if _OF_ONESELF.search(lower, found.end(), until) else (begin, until)


def _of_another_team(lower: str, begin: int, end: int, title: str) -> re.Match[str] | None:
    """Return the subject and verb of a team that somebody of this title is neither in nor leads."""
    found = _compiled(_NAMED_TEAM).match(lower, begin, end)
    if found is None or _LEADS.search(title):
        return None
    if _OF_MODELS.search(found["field"]) and _OF_MODELS.search(title):
        return None
    stems = tuple(word[:_STEM] for word in found["field"].split())
    ours = any(word.startswith(stems) for word in _TITLE_WORD.findall(title))
    return None if ours else found


def _of_the_firm(lower: str, begin: int, end: int, title: str) -> re.Match[str] | None:
    """Return the subject and verb of what is said of the employer that a title names."""
    if _OF_A_FOUNDER.search(title):
        return None
    found = _FIRM_IS.match(lower, begin, end)
    if found is not None:
        name = found["name"]
        if name is None or any(_is_named(name, part) for part in _SEGMENTS.split(title)):
            return found
    return _WE_ARE.match(lower, begin, end)


def _is_named(name: str, part: str) -> bool:
    """Say whether part of a title is an employer of that name, and no occupation."""
    part = part.strip()
    named = part == name or part.startswith((f"{name} ", f"{name}."))
    return named and len(name) > 1 and _WORKER.search(part) is None


def _passive_clause(lower: str, begin: int, passive: re.Match[str]) -> tuple[int, int] | None:
    """Return the clause that says by whom else something was made."""
    for border in _CLAUSE.finditer(lower, begin, passive.start()):
        begin = border.end()
    own = _OWN_DEED.match(lower, begin) or _OF_ONESELF.search(lower, begin, passive.start())
    return None if own else (begin, passive.end())


__all__ = ["may_tell_of_others", "others_span"]
