"""Bystanders: what people near the work do, who hire, buy, invite or clean, and work with no tool.

"Hired engineers experienced in PyTorch" tells what those knew. What a team built that one led is
not among this.
"""

from __future__ import annotations

import re

from skillmatch.find.statuses.both_sides import stand_on_both_sides
from skillmatch.find.words.small_letters import at_small_words
from skillmatch.names import lower_case
from skillmatch.occupation_words import MAKERS
from skillmatch.people_words import APPLICANTS, FOLK, TEAMS
from skillmatch.word_forms import both_numbers, either, either_number, last_words, plurals

_STAFF = either(both_numbers(APPLICANTS | {"team"}) | FOLK | {"hires"})
_GROUPS = (TEAMS - {"pod", "lab"}) | {"unit"}  # hardware is for pods and labs of one's own as well
_SELLERS = {"vendor", "supplier", "provider", "reseller", "seller", "account manager"}
_UNDER_ONE = both_numbers(TEAMS) | plurals(MAKERS) | FOLK | {"reports"}
# As far as the clause goes, unless a deed of one's own follows: ", and trained".
_ON = (
    r"(?:(?!\b(?:I|my|myself|we|using|via|"
    r"to[ \t]+(?:build|develop|create|run|scale|migrate))\b|"
    r"(?:,|,?[ \t]+and)[ \t]+(?:then[ \t]+)?(?:(?!experienced|skilled|"
    r"versed|specialised|specialized)\w+ed|built|wrote|ran|led|set|taught|did|made)\b)[^;:!?\n•])*$"
)
_EVENTS = (
    r"(?:talks?|meet-?ups?|events?|conferences?|lectures?|sessions?|panels?|webinars?|seminars?|"
    r"hackathons?|speakers?|summits?|evenings?)"
)
_STOOD_NEAR = at_small_words(
    # "Hired 40 engineers experienced in PyTorch", "recruited developers with Kafka"
    r"\b(?:hired|hiring|recruit(?:ed|ing)|sourced|headhunted|placed|staffed|attracted|"
    rf"shortlisted|screened|interviewed|employed)\b[^.;:!?\n•]{{0,60}}?\b{_STAFF}[ \t]+"
    r"(?:(?:who|that)[ \t]+(?:know|knew|had|have|use|used|were|are|could|can)|experienced|skilled|"
    r"proficient|versed|with|fluent|expert|trained|speciali[sz](?:ed|ing))\b"
    + _ON
    # "Interviewed candidates on their PyTorch skills"
    + r"|\b(?:interviewed|screened|examined|quizzed|assessed)[ \t]+(?:[\w-]+[ \t]+){0,3}?"
    rf"{_STAFF}[ \t]+(?:on|about|for|in)[ \t]+(?:their[ \t]+)?(?:(?:knowledge|skills?|"
    r"experience)[ \t]+(?:of|in|with)[ \t]+)?$"
    r"|\b(?:job[ \t]+(?:ads?|adverts?|descriptions?|postings?)|vacanc(?:y|ies)|advertisements?)"
    r"[ \t]+(?:asking[ \t]+for|requiring|for|with|that[ \t]+ask(?:s|ed)?[ \t]+for)[ \t]+$"
    # "Negotiated contracts with vendors of Airflow", "signed a discount for Databricks"
    r"|\b(?:negotiat\w+|signed|procured|purchased|bought|renewed|closed|handled|sourced|managed)\b"
    rf"[^.;:!?\n•]{{0,40}}?\b{either_number(_SELLERS)}[ \t]+"
    r"(?:of|for|from|like|at|such[ \t]+as)[ \t]+"
    + _ON
    + r"|\b(?:negotiat\w+|signed|renewed)[ \t]+(?:[\w-]+[ \t]+){0,3}?(?:contracts?|agreements?|"
    r"deals?|prices|pricing|discounts?|terms)[ \t]+(?:with|for|of|on)[ \t]+(?:the[ \t]+)?$"
    # "Organised talks on PyTorch"; who gives them knows of it
     + r"|\b(?:organi[sz](?:ed|ing|es?)|arrang(?:ed|ing)|moderated|chaired|coordinated|scheduled|"
    r"promoted|sponsored|publici[sz]ed|advertised|booked|catered)[ \t]+(?:(?!and\b|or\b)[\w-]+"
    rf"[ \t]+){{0,3}}?{_EVENTS}[ \t]+(?:on|about|covering|around|for|in)[ \t]+"
    + _ON
    # "Teams under me use PyTorch"
    + r"|(?:^\W*|,[ \t])(?:(?:the|all|both|these|several|[a-z]+|\d+)[ \t]+){0,2}"
    rf"{either(_UNDER_ONE)}[ \t]+(?:under|below|reporting[ \t]+to)[ \t]+"
    r"me[ \t]+(?:\w+ly[ \t]+)?(?:uses?|used|works?|worked|builds?|built|develop\w*|deploy\w*|"
    r"trains?|trained|runs?|ran|maintain\w*)\b"
    + _ON
    # "Competitors use PyTorch", "our product competes with"
    + r"|^\W*(?:(?:our|the|all|most|many|some|other)[ \t]+){0,2}(?:competitors?|rivals?|"
    r"(?:customers|clients|users)[ \t]+of[ \t]+(?:ours|mine))[ \t]+"
    r"(?:(?:already|mostly|all|often)[ \t]+)?(?:uses?|used|run|ran|rel(?:y|ied)[ \t]+on|sell|sold|"
    r"built|build|offer(?:ed)?|work(?:ed)?[ \t]+with)\b"
    + _ON
    # "Sold and demoed Datadog", "technical recruiter for Kotlin", "a reseller of VMware"
    + r"|\b(?:sold|resold|resell|marketed|sells|selling)[ \t]+(?:(?:and|or)[ \t]+\w+ed[ \t]+)?"
    r"(?:(?:the|our|new|used|various)[ \t]+)*$|\b(?:recruiters?|headhunters?|resellers?|"
    r"distributors?|sales[ \t]+(?:rep\w*|executives?|agents?|managers?)|account[ \t]+managers?)"
    r"[ \t]+(?:for|of)[ \t]+(?:an?[ \t]+)?$"
    + r"|\bcompet(?:es|ed|ing)[ \t]+with[ \t]+$"
    # "Loaded parts into a cell with robotics": goods, no data
    + r"|\b(?:loaded|unloaded|fed|placed|stacked|packed|picked|carried|sorted|lifted)[ \t]+"
    r"(?:\w+[ \t]+)?(?:parts|boxes|pallets|trucks|lorries|goods|trays|bottles|packages|parcels|"
    r"crates|workpieces|bags|cartons|luggage)\b" + _ON
)
# With what stands behind: "Budgeted PyTorch training", "the payroll of the Spark team".
_FOR_A_TEAM = re.compile(
    r"\b(?:budgets?|headcounts?|payrolls?|salar(?:y|ies)|hiring|recruitment|recruiting|staffing|"
    r"office[ \t]+space|travel|contracts|catering|lunch(?:es)?|desks|GPUs|hardware|laptops|"
    r"equipment|furniture|visas?)[ \t]+(?:for|of)[ \t]+(?:(?:the|our|an?|all|its|their|several|two|"
    r"three|four|five)[ \t]+)*$",
    re.IGNORECASE,
)
_TEAM = re.compile(
    rf"(?:[ \t]+(?!and\b)[\w-]+)?[ \t]+(?:{_STAFF}|{either_number(_GROUPS)})\b",
    re.IGNORECASE,
)
_BUDGETED = re.compile(
    r"\b(?:budgeted|booked|paid[ \t]+for|arranged|organi[sz]ed|approved|scheduled)[ \t]+"
    r"(?:(?:an?|the|our)[ \t]+)?$",
    re.IGNORECASE,
)
_TRAINING = re.compile(
    r"[ \t]+(?:trainings?|courses?|workshops?|classes|certifications?|licen[cs]es?|talks?|"
    r"meet-?ups?|conferences?)\b",
    re.IGNORECASE,
)
_TRANSLATED = re.compile(
    r"\b(?:translated|proofread|printed|bound)[ \t]+(?:(?:the|an?|our|several)[ \t]+)*$",
    re.IGNORECASE,
)
_WRITING = re.compile(
    r"[ \t]+(?:documentation|docs|manuals?|books?|brochures?|handbooks?|guides?|articles?|"
    r"website)\b",
    re.IGNORECASE,
)
_CLEANED = re.compile(
    r"\b(?:cleaned|dusted|wiped|washed|polished|painted|guarded|carried)[ \t]+(?:(?:the|all)[ \t]+"
    r")*$",
    re.IGNORECASE,
)
_THINGS = re.compile(
    r"[ \t]+(?:cameras?|machines?|sensors?|robots?|screens?|lenses|rooms?|desks?|racks?|offices?|"
    r"cabinets?|equipment|arms?|cells?|booths?)\b",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\b(?:answered|handled|took(?:[ \t]+over)?|replied|helped|served|resolved)\b[^.;:!?\n•]{0,60}"
    r"\b(?:when|whenever|if|after|where|that|which)[ \t]+(?:the|our|an?)[ \t]+$",
    re.IGNORECASE,
)
_BROKE = re.compile(
    r"[ \t]+(?:fail(?:ed|s)|broke|crashed|misunderstood|escalated|gave[ \t]+up|handed[ \t]+over|"
    r"(?:could|did|can|does)(?:[ \t]+not|n['’]t|not)|was[ \t]+(?:down|stuck|unable|wrong))\b",
    re.IGNORECASE,
)
_PAIRS = (
    (_FOR_A_TEAM, _TEAM),
    (_BUDGETED, _TRAINING),
    (_TRANSLATED, _WRITING),
    (_CLEANED, _THINGS),
    (_ANSWERED, _BROKE),
)
# fmt: off
CUES = last_words(_UNDER_ONE) | {
    "account", "ad", "ads", "advert", "advertised", "advertisement", "advertisements", "adverts",
    "all", "answered", "applicants", "approved", "arranged", "arranging", "assessed", "attracted",
    "booked", "bought", "bound", "budget", "budgeted", "budgets", "candidates", "carried",
    "catered", "catering", "chaired", "cleaned", "clients", "closed", "competed", "competes",
    "competing", "competitor", "competitors", "contracts", "coordinated", "customers",
    "description", "descriptions", "desks", "distributor", "distributors", "dusted", "employed",
    "equipment", "examined", "fed", "furniture", "gpus", "guarded", "handled", "hardware",
    "headcount", "headcounts", "headhunted", "headhunter", "headhunters", "helped", "hired",
    "hiring", "interviewed", "laptops", "lifted", "loaded", "lunch", "lunches", "managed",
    "manager", "marketed", "moderated", "negotiated", "negotiates", "negotiating", "negotiation",
    "negotiations", "office", "organised", "organises", "organising", "organized", "organizes",
    "organizing", "packed", "paid", "painted", "payroll", "payrolls", "picked", "placed",
    "polished", "posting", "postings", "printed", "procured", "promoted", "proofread",
    "publicised", "publicized", "purchased", "quizzed", "recruited", "recruiter", "recruiters",
    "recruiting", "recruitment", "renewed", "replied", "resell", "reseller", "resellers", "resold",
    "resolved", "rival", "rivals", "salaries", "salary", "scheduled", "screened", "selling",
    "sells", "served", "shortlisted", "signed", "sold", "sorted", "sourced", "sponsored",
    "stacked", "staffed", "staffing", "took", "translated", "travel", "unloaded", "users",
    "vacancies", "vacancy", "visa", "visas", "washed", "wiped",
}
# fmt: on
"""The words of which one stands before a mention wherever `stood_near` holds."""


# "Sold Terraform to management" is how a tool is brought in.
_WON_OVER = re.compile(
    r"[ \t]+to[ \t]+(?:(?:the|my|our)[ \t]+)?(?:management|board|boss|team|teams|leadership|"
    r"stakeholders|colleagues|CTO)\b",
    re.IGNORECASE,
)


def stood_near(lead: str, tail: str) -> bool:
    """Say whether what stands around a list of names tells of no work with it.

    >>> stood_near("Hired engineers experienced in ", "."), stood_near("Led engineers in ", ".")
    (True, False)
    >>> stood_near("Cleaned ", " cameras"), stood_near("Cleaned ", " data")
    (True, False)
    """
    if _STOOD_NEAR.search(lower_case(lead)):
        return _WON_OVER.match(tail) is None
    return stand_on_both_sides(lead, tail, _PAIRS)


__all__ = ["CUES", "stood_near"]
