"""Production: where a text speaks of production or scale, and where it only seems to."""

from __future__ import annotations

import re

_NUMBER_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
)
_NUMBER = rf"(?:\d[\d,.]{{0,11}}\+?|{_NUMBER_WORDS})"
_LARGE = r"\d{1,3}(?:,\d{3}){1,3}\+?|(?!(?:19|20)\d\d )\d{4,9}\+?"
_ABOUT = r"(?:over|more than|about|around|some|nearly|almost|up to|all) "
_MANY = rf"(?:{_ABOUT})?(?:{_NUMBER}|hundreds|thousands|dozens|scores|all |every |the whole |most )"
# "Millions of rows", "$3M saved", but neither a model of "7B" nor "5k rows" nor a "4K context".
_PEOPLE_AND_TRAFFIC = (
    r"(?:people|persons?|users?|customers?|clients?|subscribers?|readers?|members?|visitors?|"
    r"players?|patients?|students?|learners?|drivers?|riders?|merchants?|sellers?|buyers?|"
    r"shoppers?|viewers?|listeners?|citizens?|households?|employees|policyholders|companies|"
    r"businesses|teams|stores|accounts?|downloads?|installs|installations|devices?|sensors?|"
    r"meters?|vehicles?|cameras?|requests?|events?|messages?|transactions?|quer(?:y|ies)|calls?|"
    r"predictions?|inferences?|orders?|payments?|claims?|impressions?|clicks?|searches|e?-?mails?|"
    r"tickets?|conversations?|chats?|sessions?|views?|visits?|parcels?|invoices?|jobs|hours of|"
    r"lines of code|qps|rps|tps|rpm|req|mau|dau|concurrent|"
    r"(?:per|an?|each|every) (?:second|minute|hour|day|night|week|month|year)|"
    r"(?:hour|dai|night|week|month|annual|year)ly)"
)
_STORED = (
    r"(?:rows?|records?|documents?|docs|products?|items?|files?|pages?|vectors?|embeddings?|"
    r"images?|photos?|listings?|articles?|profiles?|entities|nodes|edges|points|chunks?|tokens?|"
    r"words|sentences?|pairs|examples|samples|reviews?)"
)
_OF_A_MODEL = r"(?:models?|params?|parameters?|context|for|of|on|to|with|and|in|from|by)\b"
_BETWEEN = rf"(?: (?!{_OF_A_MODEL})[a-z][a-z-]{{0,20}}){{0,2}}"
_MANY_OF = (
    r"\d{1,9}[mbk](?=\+?(?:/(?:s|sec|second|min|minute|h|hour|day|week|month)|"
    rf"{_BETWEEN} {_PEOPLE_AND_TRAFFIC})\b)|"
    rf"\d{{1,9}}m(?=\+? (?!{_OF_A_MODEL})[a-z])|\d{{1,9}}b(?=\+?{_BETWEEN} {_STORED}\b)|"
    r"(?<=[$€£])\d{1,9}[mbk]|"
    r"\d{2,6}(?:-| (?:nvidia )?)(?:gpus?|tpus?|[avhb][12]00s?)"
)
_TIME = r"(?:years?|months?|weeks?|days?|hours?|minutes?|percent|different|programming)\b"
# By their first letter, so that most places are given up at a look at one letter.
_WORDS = (
    r"p(?:roduction|roductioni[sz]ed|etabytes?|b)|d(?:eploy(?:ed|ing|ment|s)?)|in prod|"
    r"s(?:erv(?:ed|es|ing)|cal(?:ed|ing|e)|hipped|la|lo)|u(?:sers|ptime)|customers|"
    r"r(?:equests|eleased|olled out|eal[- ]time)|queries per|l(?:atency|aunched|ive)|"
    r"t(?:hroughput|erabytes?|b)|on[- ]call|went live|m(?:onitor(?:ed|ing)|illions?)|billions?|"
    rf"gpus|fleet of {_NUMBER} [a-z]+"
)
# Who uses it, of any trade; how much of it runs; where it is built in.
_IN_USE = (
    rf"(?:used|relied (?:up)?on|operated|adopted|trusted)(?: [a-z-]{{1,20}}){{0,2}} by {_MANY}|"
    rf"in (?:daily |constant |regular |live )?use (?:in|at|by|on|with|across) {_MANY}|"
    rf"(?:ships|shipping|runs|running|ran|works|working|built|embedded|installed|flies|lives) "
    rf"(?:today |now |daily )?(?:in|on|at|across|aboard|inside) (?:{_ABOUT})?{_NUMBER} "
    rf"(?!{_TIME})[a-z]+"
)
_NUMBERS = (
    rf"{_MANY_OF}|"
    rf"{_NUMBER}(?: (?!{_TIME})[a-z-]{{1,20}}){{1,3}}(?: in {_NUMBER} [a-z]{{1,20}})? "
    r"(?:(?:now|still|all|daily) )?"
    r"(?:use|run|rely on|depend on|pay for|paid for|work with|trust|bought) (?:it|them|this|these)|"
    rf"{_NUMBER} (?:[a-z-]{{1,20}} )?(?:robots|devices|machines|units|vehicles|cars|trucks|drones|"
    r"cameras|terminals|kiosks|meters|instruments|turbines|appliances) "
    r"(?:in the field|in operation|in service|in use|world-?wide|on the road)|"
    rf"(?:{_LARGE})(?: [a-z-]{{1,20}}){{1,3}} (?:(?:per|a|an|each|every) "
    r"(?:second|minute|hour|day|night|week|month)|hourly|daily|nightly|weekly|monthly)|"
    rf"(?:{_LARGE}) [a-z-]{{1,20}}/(?:s|sec|second|min|minute|h|hour|day|week|month)|"
    rf"(?:{_LARGE}) concurrent [a-z]+"
)
# In lower case, as is the text it is looked for in: to ignore case takes four times as long. It
# begins with what stands before a word: one of a set of characters is found faster than the border
# of a word, which would be looked for at every place.
_PRODUCTION = re.compile(
    rf"[^a-z0-9_](?:{_WORDS}|(?=[abefilorstuw])(?:{_IN_USE})|"
    rf"(?=[efnst\d])(?=\d|{_NUMBER_WORDS})(?:{_NUMBERS}))\b"
)
# "Not yet deployed", "to be rolled out in 2027", "cut to 0 users", "for milk production",
# "budget of $2M".
_NOT_SO = re.compile(
    r"(?:\b(?:not|never|without|no|yet to|to be|will be|would be|planned|due to be|before|0|zero|"
    r"fail(?:ed|ing) to|unable to)|n['’]t)[ \t]+(?:(?:yet|ever|been|be|to|get|got|reach(?:ed)?|"
    r"made it|went|go|fully|rolled|into|in|a|any|being)"
    r"[ \t]+)*$"
    r"|\b(?:milk|film|video|music|food|oil|gas|crop|egg|meat|wine|theat(?:re|er)|media|print|tv|"
    r"content|event|energy|power|steel|drug|vaccine|cheese)[ \t]+$"
    r"|\b(?:salary|pay|wage|stipend|scholarship|budget|grant|funding)(?: (?:of|was|worth))?:?"
    r"[ \t]*[$€£]?$"
)
_LONGEST_DENIAL = 40
# Numbers are scaled to a range, pictures to a size and answers to a scale of five: "Platt scaling",
# "scaling laws", "scaled dot-product attention", "a Likert scale". None of them is load.
_SCALED_NUMBERS = re.compile(
    r"\b(?:platt|temperature|min[- ]?max|max[- ]?abs|z-score|robust|standard|unit|feature|data|"
    r"input|target|loss|gradient|weight|image|pixel|colou?r|gr[ae]y|log(?:arithmic)?|decimal|pareto|"
    r"multi-?dimensional|multi|variance|quantile|power|compute-optimal|chinchilla|neural|likert|"
    r"rating|pain|point|time|test-time|inference-time|small|atomic|nano|salary|pay)"
    r"(?:[- ](?:compute|law))?[ -]$|\b(?:on|to|from|with) a $"
)
_SCALES_NUMBERS = re.compile(
    r"scal(?:ing|ed?)[ -](?:laws?\b|(?:dot|exponential)\b|invarian\w+|factors?\b|parameters?\b|"
    r"(?:from|of) (?:\d|one|zero)|(?:(?:of|the|all|numeric(?:al)?|input|continuous|raw) )*"
    r"(?:features?|variables|columns|inputs|pixels?|images?|values|scores|logits|probabilities|"
    r"gradients?|loss(?:es)?|attributes|coefficients|weights)\b)"
)


def words_of_production(lower: str) -> list[int]:
    """Return where words begin that speak of production or scale, in a text in lower case.

    >>> words_of_production("deployed to 2m users, olive")
    [0, 12, 15]
    >>> words_of_production("platt scaling of scores, scaled to ten cities")
    [25]
    >>> words_of_production("a prototype, not yet deployed; cheese production; served users")
    [50, 57]
    """
    # Behind a line end, that is where the match begins with what stands before the word.
    return [
        start
        for match in _PRODUCTION.finditer("\n" + lower)
        if not lower[(start := match.start()) - 1 : start].isalnum()  # as after "é"
        and not _NOT_SO.search(lower, max(0, start - _LONGEST_DENIAL), start)
        and not (lower.startswith("scal", start) and _is_of_numbers(lower, start))
    ]


def _is_of_numbers(lower: str, start: int) -> bool:
    """Say whether a word of scaling speaks of numbers, and of no load."""
    if _SCALES_NUMBERS.match(lower, start):
        return True
    before = _SCALED_NUMBERS.search(lower, max(0, start - _LONGEST_DENIAL), start)
    return before is not None


__all__ = ["words_of_production"]
