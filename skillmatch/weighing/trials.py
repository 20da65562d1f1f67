"""Trials: what a job only tried out for days, helped to test, or bought ready-made from a vendor.

"Hack week: a chatbot", "helped to test the chatbot" and "integrated a vendor's chatbot" stand in a
job of ten years, and none of them is ten years of work with chatbots.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from skillmatch.names import lower_case
from skillmatch.people_words import SELLERS
from skillmatch.word_forms import either_number

_OF_TESTS = ("test", "uat", "try", "trial", "pilot", "demo", "feedback")
# One of these stands in the item of every trial: a word of its own,
_CUES = (
    *("innovation day", "innovation week", "innovation sprint", "hack", "spike", "jam", "athon"),
    *("ship-it", "shipit", "fedex", "weekend", "tester"),
    *("test user", "pilot user", "feedback", *sorted(SELLERS - {"agency"}), "agencies", "agency"),
    *("third part", "3rd part", "third-part", "3rd-part", "shelf", "ready-made", "ready made"),
    *("bought", "purchased", "licensed", "white-label", "white label", "turnkey", "turn-key"),
    *("prebuilt", "pre-built", "saas", "widget", "plugin", "plug-in", "add-on", "addon"),
)
# help with a test behind it, or a length of time behind a number.
_HELP = ("helped ", "helping ", "assist", "supported ", "supporting ", "contribut", "participat",
         "took part", "taking part", "involved")  # fmt: skip
_TIMES = (" day", "-day", " week", "-week", " hour", "-hour", "afternoon", "evening", "morning")
_SOME_TIME = re.compile(
    r"\b(?:an?|half|one|two|three|four|five|single|few|\d\d?)[ -](?:(?:week|work)?days?|weeks?|"
    r"hours?|afternoon|evening|morning)"
)
_REACH_OF_HELP, _REACH_OF_TIME = 110, 14  # characters
_HACK = (
    r"(?:hack(?:[ -]?(?:week(?:end)?|days?|athon|fest|night|sprint))?s?|innovation (?:day|week|"
    r"sprint)s?|ship-?it days?|fedex days?|(?:code|game) jams?|datathons?|ideathons?)\b"
)
_SMALL = (
    r"(?:\d[\w-]*|q[1-4]|an?|the|our|my|its|one|two|three|in-house|internal|company(?:-wide|['’]s)?|"
    r"team|annual|yearly|quarterly|summer|winter|spring|autumn|first|second|third|global|local|"
    r"national|university|ai|genai|llm|ml|data|engineering|corporate|virtual|public|short|quick|"
    r"technical|research|time-?boxed|small|little|tech)"
)
_DAYS = (
    r"(?:(?:half|one|two|three|four|five|single|[1-5])[ -](?:(?:week)?(?:day|end)s?|weekend)|"
    r"(?:one|two|single|[12])[ -]weeks?|(?:\d\d?|few)[ -]hours?|"
    r"weekend|afternoon|evening|morning)(?:['’]s?)?(?:[ -]long)?"
)
_A_TRIAL = (
    r"(?:spikes?|pocs?|proofs?[ -]of[ -]concepts?|trials?|experiments?|prototypes?|projects?|"
    r"investigations?|evaluations?|explorations?|workshops?|trainings?|courses?|seminars?|hack\w*)\b"
)
# "For a day", and neither "for a day of traffic" nor "for a day's orders".
_NO_MORE = (
    r"(?!['’]|-\w|[ ]+(?!(?:with|on|and|in|at|as|to|before|by|using|together|but|which)\b)\w)"
)
# What a list item begins with is said of all of it: "Hack week 2024: ...", "Spike on ...".
_HEAD = re.compile(
    rf"\W*(?:(?:{_SMALL}|did|ran|led)[ ]+){{0,5}}(?:{_HACK}(?![ -]?(?:ed|er)s?\b)|"
    r"spikes?(?=[ ]+(?:on|with|into|about|for|using|to)\b|\s*[:(–—-]))|"
    r"\W*(?:also[ ]+)?(?:organi[sz]ed|hosted|judged|mentored|ran|held|facilitated|won|joined|"
    r"attended|participated in|took part in|competed in)[ ]+"
    rf"(?:(?!and\b)[\w'’-]+[ ]+){{0,5}}?{_HACK}"
)
_ANYWHERE = re.compile(
    rf"(?<!took part )(?<!participated )(?<!participation )(?<!competed )"
    rf"\b(?:in|during|at|for|as part of|from|over)[ ]+(?:{_SMALL}[ ]+){{0,5}}{_HACK}|"
    rf"\((?:{_SMALL}[ ]+){{0,4}}{_HACK}|"
    rf"\b{_DAYS}[ -](?:{_SMALL}[ ]+){{0,2}}{_A_TRIAL}|"
    rf"\b(?:pocs?|proofs?[ -]of[ -]concept|prototype|spike|trial|experiment|evaluation)"
    r"(?:[ ]*\(|[ ](?:of|in|within|over|for|lasting)[ ])(?:only |just )?"
    rf"(?:{_DAYS}|(?:an?|half a) (?:day|week))(?=[ ]*(?:[).,;:]|with\b|on\b|using\b|\Z))|"
    r"\bspent[ ]+(?:only |just )?(?:an?|one|two|half a|a few)[ ]+(?:day|afternoon|evening|weekend|"
    r"week|hour|days|hours|evenings)[ ]+(?:on|with|trying|exploring|evaluating|testing|prototyping)"
    r"\b|\b(?:evaluated|tried(?: out)?|tested|explored|triall?ed)\b[^.;]{0,90}?"
    rf"\bfor[ ]+(?:only |just )?(?:two|2)[ ]+weeks\b{_NO_MORE}|"
    r"\b(?:evaluated|tr(?:y|ied)(?: out)?|tested|explored|played|experimented|looked|triall?ed|"
    r"piloted|prototyped|built|hacked|spiked|made|wrote|put together)\b[^.;]{0,90}?"
    r"\b(?:for|in|within|over)[ ]+(?:only[ ]+|just[ ]+)?(?:an?|one|half an?|a single|a few|two|1|2)"
    rf"[ ]+(?:day|afternoon|morning|evening|weekend|hour|days|hours|week)\b{_NO_MORE}"
)
# What a trial became is work: "hackathon prototype, since then in production".
_GREW = re.compile(
    r"\b(?:in(?:to)?|to) (?:production|prod|daily use|the product|live use)\b|"
    r"\bproductioni[sz]ed\b|\b(?:adopted|rolled out|went live|became|(?:turned|grew|evolved|"
    r"developed|made it) into|shipped to|serv(?:es|ing) \d)\b|"
    r"\b(?:now|since|later|today|still|eventually|subsequently|afterwards)\b[^.;]{0,40}"
    r"\b(?:serv|us(?:e|ing)|live|run|ship|deploy|roll|handl|process|buil|extend)\w*"
)
_NOT = re.compile(r"\b(?:not|never|no|without)\b|n['’]t\b")

_TESTED = re.compile(
    r"\b(?:(?:help|assist|support|contribut|participat)(?:ed|ing)|took part|taking part|involved)\b"
    r"(?:[ ]+(?:to|in|with|the|an?|our|qa|team|colleagues|user|acceptance|beta|internal|manual|"
    r"early|functional|end-user)){0,6}?[ ]+(?:test(?:ing|s)?|beta[ -]test(?:ing)?|uat|"
    r"try(?:ing)?(?: out)?|trial(?:s|l?ing)?|pilot(?:s|ing)?|demo(?:s|ing)?)\b"
    # Who helped to test and deploy did more than test.
    r"(?![ ]*(?:,|and|&)[ ]*(?!(?:document|report|review|debug|giv|tr[iy])\w*)[a-z]+\b)"
    r"|\b(?:beta|pilot|alpha|test)[ -](?:testers?|users?) (?:of|for)\b"
    r"|\b(?:gave|provided|giving|providing)[ ]+(?:\w+[ ]+){0,2}feedback (?:on|for|to|about)\b"
)
_BUYS = (
    r"\b(?:integrat|embed|add|install|connect|plugg|hook|wir|configur|maintain|introduc|replac|"
    r"adopt|purchas|licens|onboard|deploy|launch|link|includ|administ|operat|support|"
    r"triall?|pilot|evaluat|test)"
    r"(?:d?ed|ing|s|e|er(?:ed|ing))?\b|\b(?:set up|rolled out|bought|brought in|put in)\b"
)
_READY = (
    r"(?:vendor(?:['’]s?|-\w+)?|suppliers?['’]s?|(?:third|3rd)[ -]party(?:['’]s)?|"
    r"off[ -]the[ -]shelf|ready[ -]made|bought(?:[ -]in)?|purchased|licensed|"
    r"white[ -]label(?:l?ed)?|turn-?key|pre-?built|saas)"
)
_WORD = r"[ ]+(?!(?:and|or|with|using|for|to|that|which)\b)[\w'’/-]+"
_BOUGHT = re.compile(
    rf"\b(?:bought(?:[ ]in)?|purchased|licensed)(?P<direct>(?:{_WORD}){{1,4}})|"
    rf"(?:{_BUYS})(?:{_WORD}){{0,4}}?[ ]+{_READY}(?P<ready>(?:{_WORD}){{1,4}})|"
    rf"(?:{_BUYS})(?P<made>(?:{_WORD}){{1,5}}?)[ ]+(?:of|from|by|made by|built by|bought from|"
    r"supplied by|provided by)[ ]+(?:(?:an?|the|our|external|outside|another)[ ]+){1,3}"
    rf"{either_number(SELLERS)}\b|"
    rf"(?:{_BUYS})(?:{_WORD}){{0,3}}?(?P<plugged>[ ]+(?:chat ?bot|bot|assistant|"
    r"recommend\w*|translat\w+))[ ]+(?:widget|plug-?in|add-?on)\b"
)
_PREPOSITION = re.compile(r"[ ]+(?:in(?:to)?|on|of|from|at|by|via)\b")
# Materials that one builds with, whoever sells them.
_MATERIAL = re.compile(
    r"\b(?:apis?|sdks?|llms?|(?:language |foundation )?models?|librar(?:y|ies)|packages?|data|"
    r"datasets?|embeddings?|components?|services?|endpoints?|frameworks?|databases?|stores?|gateways?|"
    r"payments?|clouds?|platforms?)\b"
)
_BUILDS = re.compile(
    r"\b(?:built|build(?:ing)?|develop(?:ed|ing)|train(?:ed|ing)|fine-?tun(?:ed|ing)|engineered|"
    r"prototyped|coded|programmed|designed|implemented|wrote (?:the|a))\b"
)
# What was tested or bought was used with something else, which is one's own.
_UNTIL = re.compile(r"[ ](?:using|with|via|through|into|by|in|on|for)[ ]|[;:(]|,[ ]")
_OWN_TRADE = re.compile(
    r"\b(?:ai|ml|nlp|llm|machine learning|deep learning|computer vision|data scien\w+)\b"
)
_TESTING = ("test", "quality", "user-acceptance", "acceptance", "feedback", "-testing")


def cues_of_trials(text: str) -> list[int]:
    """Return where a text in lower case has words without which no trial is told, in order."""
    places = [*_places(text, _CUES)]
    for place in _places(text, _HELP):
        behind = text[place : place + _REACH_OF_HELP]
        if any(word in behind for word in _OF_TESTS):
            places.append(place)
    places += (
        place
        for place in _places(text, _TIMES)
        if _SOME_TIME.search(text, max(0, place - _REACH_OF_TIME), place + _REACH_OF_TIME)
    )
    return sorted(places)


def _places(text: str, cues: Iterable[str]) -> Iterator[int]:
    for cue in cues:
        place = text.find(cue)
        while place >= 0:
            yield place
            place = text.find(cue, place + len(cue))


def is_trial(sentence: str, item: str | None = None) -> bool:
    """Say whether a sentence, or the list item that it stands in, tells of days of trying out.

    >>> is_trial("Hack week 2024: a chatbot."), is_trial("One-week spike on RAG")
    (True, True)
    >>> is_trial("Hackathon prototype, since then in production"), is_trial("Built a chatbot")
    (False, False)
    """
    told = _on_one_line(sentence)
    whole = told if item is None else _on_one_line(item)
    if not (_HEAD.match(whole) or _ANYWHERE.search(told)):
        return False
    return _GREW.search(whole) is None or _NOT.search(whole) is not None


def others_made(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a sentence that name what somebody only helped to test.

    >>> told = "Helped to test the chatbot with Selenium"
    >>> [told[start:end] for start, end in others_made(told)]
    [' the chatbot']
    """
    told = _on_one_line(sentence)
    if any(word in told for word in _OF_TESTS) and not _BUILDS.search(told):
        for found in _TESTED.finditer(told):
            until = _UNTIL.search(told, found.end())
            yield found.end(), until.start() if until else len(told)


def bought(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a sentence that name what was bought ready-made.

    >>> told = "Integrated a vendor chatbot into the shop in Java"
    >>> [told[start:end] for start, end in bought(told)]
    [' chatbot']
    >>> list(bought("Integrated third-party LLM APIs into the shop"))
    []
    """
    told = _on_one_line(sentence)
    if _BUILDS.search(told):
        return
    for found in _BOUGHT.finditer(told):
        start, end = found.span(found.lastgroup or 0)
        ended = _PREPOSITION.search(told, start, end)
        end = ended.start() if ended else end
        if not _MATERIAL.search(told, start, end):
            yield start, end


def is_own_trade(title: str) -> bool:
    """Say whether a job's title is one of those who make what others only test."""
    return _OWN_TRADE.search(lower_case(title)) is not None


def is_of_testing(skill_id: str) -> bool:
    """Say whether a skill is what testing itself is."""
    return any(word in skill_id for word in _TESTING)


def _on_one_line(text: str) -> str:
    """Return a text in lower case with blanks for line ends: as long as it is."""
    return lower_case(text).replace("\n", " ").replace("\t", " ")


__all__ = ["bought", "cues_of_trials", "is_of_testing", "is_own_trade", "is_trial", "others_made"]
