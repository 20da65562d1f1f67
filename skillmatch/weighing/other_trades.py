"""Other trades: whether a job's title is of work that builds no software, like a cook's.

Such a job may still tell of something that was built: a sentence counts there as anywhere. But a
mere list of technologies, whatever its label, says nothing of how such a job was done.
"""

from __future__ import annotations

import re

from skillmatch.names import lower_case
from skillmatch.occupation_words import ABBREVIATED, LEARNERS, MAKERS
from skillmatch.word_forms import either

_FOOD = (
    r"cook|chef|sous-?chef|baker|butcher|pastry chef|barista|bartender|waiter|waitress|server|host|"
    r"hostess|dishwasher|kitchen (?:hand|assistant|porter)|caterer|sommelier|"
    r"(?:crew|team) member|busser"
)
_TRADE_AND_TRANSPORT = (
    r"cashier|shop (?:assistant|worker)|salesperson|salesman|saleswoman|sales(?: floor)? assistant|"
    r"clerk|merchandiser|stocker|shelf stacker|store (?:manager|assistant|associate)|shopkeeper|"
    r"retail (?:associate|assistant|manager|worker)|florist|"
    r"driver|chauffeur|courier|postman|mail carrier|dispatcher|pilot|flight attendant|steward|"
    r"stewardess|sailor|conductor|warehouse (?:worker|operative|associate|assistant)|picker|packer|"
    r"forklift operator|mover|porter|baggage handler"
)
_CRAFT = (
    r"carpenter|joiner|plumber|electrician|welder|mechanic|machinist|mason|bricklayer|painter|"
    r"roofer|glazier|tiler|plasterer|builder's mate|labourer|laborer|construction worker|"
    r"machine operator|assembler|assembly worker|factory worker|production worker|tailor|"
    r"seamstress|shoemaker|jeweller|jeweler|goldsmith|blacksmith|upholsterer|gardener|landscaper|farmer|"
    r"farm ?hand|farm worker|fisherman|forester|arborist|miner|roustabout"
)
_CARE = (
    r"nurse|midwife|physician|doctor|surgeon|dentist|pharmacist|paramedic|veterinarian|vet|optician|"
    r"physiotherapist|therapist|psychologist|counsell?or|dietitian|nutritionist|radiographer|"
    r"caregiver|carer|care (?:worker|assistant)|healthcare assistant|nanny|babysitter|au pair|"
    r"childminder|social worker|childcare worker|hairdresser|barber|beautician|nail technician|"
    r"masseu(?:r|se)|personal trainer|fitness instructor|yoga (?:teacher|instructor)|lifeguard|"
    r"coach|(?:dental|medical|nursing|care) assistant"
)
_HOUSE_AND_ORDER = (
    r"cleaner|housekeeper|janitor|caretaker|maid|concierge|doorman|bellhop|security guard|guard|"
    r"bouncer|police officer|policeman|policewoman|detective|fire ?fighter|soldier|infantryman|"
    r"sergeant|corporal|prison officer|customs officer|bailiff|estate agent|realtor|landlord|"
    r"letting agent|travel agent|tour guide|usher|valet|dog walker|pet sitter|zookeeper|undertaker"
)
_ARTS_AND_OFFICE = (
    r"musician|singer|pianist|violinist|guitarist|composer|actor|actress|dancer|choreographer|poet|"
    r"novelist|photographer|sculptor|illustrator|tattoo artist|make-?up artist|model scout|"
    r"teacher|schoolteacher|teaching assistant|kindergarten teacher|tutor|librarian|priest|pastor|"
    r"chaplain|imam|rabbi|judge|magistrate|notary|politician|councillor|mayor|bank teller|teller|"
    r"insurance agent|underwriter|auditor|tax adviser|office (?:manager|assistant|administrator)|"
    r"data entry (?:clerk|operator)|typist|telemarketer|telephonist|switchboard operator|umpire|"
    r"referee|footballer|athlete"
)
_NAMED = re.compile(
    rf"(?:^|[ -])(?:{_FOOD}|{_TRADE_AND_TRANSPORT}|{_CRAFT}|{_CARE}|{_HOUSE_AND_ORDER}|"
    rf"{_ARTS_AND_OFFICE})s?$"
)
# In a title with one of them, who knows what else it says. "Teaching assistant" is no research one.
# Nor does a specialist or a technician tell: nails and skins have theirs.
_BUILDERS = (MAKERS - {"specialist", "technician"}) | LEARNERS | ABBREVIATED
_MAY_BUILD = re.compile(
    rf"\b(?:{either(_BUILDERS)}|engineer\w*|analytics|"
    r"research\w*|technical|tech|technology|data|machine learning|ml|ai|it|software|systems?|"
    r"computer|computing|informatics|digital|web|devops|cto|founder|co-founder|"
    r"freelancer?|quant\w*|statistician|automation|product|platform|cloud|robotics|"
    r"phd|postdoc\w*|fellow|professor|lecturer|student|kaggle|code|coding)s?\b"
)
_PARTS = re.compile(r"[,;|•·–—(@\n\t]|\s-\s|\bat\b|\bfor\b|\bin\b")
_DATES = re.compile(
    r"[\s,]*(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|\b\d[\d/.]*\b)"
    r"(?:[\s,]*(?:\d[\d/.]*|to|until|present|now))*\s*$"
)
_LONGEST = 400


def is_other_trade(title: str) -> bool:
    """Say whether a job's title is of a trade that builds no software.

    A trade is what a part of the title ends with: "Head cook", not "Cook Medical". What the list
    does not know may build, and so may whoever has a word of software in the title.

    >>> is_other_trade("Head cook, Example Inn, 2024"), is_other_trade("Cook Medical, Team lead")
    (True, False)
    >>> is_other_trade("Driver developer"), is_other_trade("Nurse and data analyst")
    (False, False)
    """
    lower = lower_case(title[:_LONGEST])
    if _MAY_BUILD.search(lower):
        return False
    parts = (_DATES.sub("", part).strip(" .*#-:") for part in _PARTS.split(lower))
    return any(_NAMED.search(part) for part in parts)


__all__ = ["is_other_trade"]
