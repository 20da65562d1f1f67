"""Employers and schools: names that stand where a company or an institution is named."""

from __future__ import annotations

import re

from skillmatch.find.words.cue_words import cue_words
from skillmatch.occupation_words import LEADERS, LEARNERS, MAKERS
from skillmatch.word_forms import either

# fmt: off
# Of what a head is one stands behind the word; a fellow and a practitioner may have a certificate.
_JOBS = (
    ((MAKERS | LEADERS | LEARNERS) - {"head"})
    | {"assistant", "associate", "recruiter", "representative", "clerk", "partner"}
)
_JOBS_AT = frozenset({"Agent", "Tech", "Support", "Founder", "CTO", "CEO", "SRE", "Head", "VP"})
# Heads, agents and support are mostly no titles: words that are let further rules begin.
COMPANY_WORDS = cue_words(_JOBS | {"founder", "cto", "ceo", "vp"} | {
    "inc", "ltd", "limited", "llc", "llp", "corp", "corporation", "pvt", "private", "gmbh",
    "labs", "university", "institute", "college", "school", "academy", "consulting", "bank",
    "hospital", "foundation", "department", "dept", "center", "centre", "faculty", "client",
    "company", "employer", "organization", "organisation", "customer", "at", "joined", "group",
    "stores", "optical", "eyewear", "trucks", "educational", "holdings", "ventures", "motors",
    "airlines", "pharma", "pharmaceuticals", "infotech", "softech", "technologies", "enterprises",
    "society", "trust", "church", "gallery", "hotel", "hotels", "restaurant", "insurance",
    "retail", "logistics", "healthcare", "industries", "ab", "ag", "sa", "bv", "nv", "oy", "spa",
    "plc", "kg", "sia", "oyj", "aps", "kft", "lda", "ltda", "uab", "oü", "sp", "doo", "d", "s",
    "manpower", "staffing", "media", "studios", "foods", "freight", "pictures", "records",
    "publishing", "polytechnic", "polytechnics", "lyceum", "lycée", "gymnasium",
    "conservatory", "seminary", "universidad", "universidade", "università", "université",
    "universität", "universiteit", "universitetet", "universitet", "uniwersytet", "univerzita",
    "politécnica", "politécnico", "politecnico", "politechnika", "escuela", "escola", "école",
    "scuola", "hochschule", "instituto", "istituto", "institut", "facultad", "faculdade",
})
"""Words without one of which near by no name is taken for an employer's."""
INSTITUTION_WORDS = cue_words({
    "women", "girls", "ladies", "black", "latin", "latinx", "queer",
    "grant", "grants", "scholarship", "scholarships", "award", "awards", "prize", "fellowship",
    "institute", "school", "department", "dept", "center", "centre", "university", "college",
    "faculty", "academy", "journal", "annals", "transactions", "olympiad", "olympiads",
    "polytechnic", "lycée", "gymnasium", "universidad", "universidade",
    "università", "université", "universität", "universiteit", "universitetet", "universitet",
    "uniwersytet", "univerzita", "politécnica", "politécnico", "politecnica", "politecnico",
    "politechnika", "escuela", "escola", "école", "scuola", "hochschule", "instituto", "istituto",
    "institut", "facultad", "facultade", "faculdade", "faculad",
})
"""Words without one of which before it no name is what an institution is of."""
# fmt: on
_INSTITUTION_BEFORE = re.compile(
    r"\b(?:Institute|School|Department|Dept\.?|Cent(?:er|re)|University|College|Faculty|Academy|"
    r"Polytechnic)\s+(?:of|for)\s+(?:[A-Z&][\w&]*\s+(?:and\s+)?){0,3}$|"
    # "A grant for women in data science", and for anybody else.
    r"\b(?:[Gg]rant|[Ss]cholarship|[Aa]ward|[Pp]rize|[Ff]ellowship)s?\s+for\s+(?:\w+\s+){1,2}in\s+"
    r"(?:[A-Z&][\w&]*\s+(?:and\s+)?){0,3}$|"
    # "Reviewer, Journal of Machine Learning Research", "medal of the Olympiad in Mathematics"
    r"\b(?:Journal|Annals|Transactions)\s+(?:of|on)\s+(?:the\s+)?"
    r"(?:[A-Z&][\w&]*\s+(?:and\s+)?){0,4}$|"
    r"\b[Oo]lympiads?\s+(?:in|of)\s+(?:[A-Z]\w+\s+(?:\([^()\n]{1,12}\)\s+)?and\s+)?$|"
    # Schools whose kind comes first: "Universidad Politécnica de Java", "Lycée Pascal".
    r"\b(?:Universi(?:dade?|tà|té|tät|teit|tet(?:et)?)|Uniwersytet|Univerzita|Polit[eé]cnic[ao]|"
    r"Politechnika|Escuela|Escola|École|Scuola|Hochschule|Instituto|Istituto|Institut|Facult?ad|"
    r"Faculdade|Lycée|Gymnasium)\s+(?:\w[\w'’]*\s+){0,4}$"
)
# "Member of Women in Machine Learning". Whoever "mentored women in machine learning" did so as if
# it had been men: only names of societies are capitalised throughout.
_SOCIETY_BEFORE = re.compile(
    r"\b(?:Women|Girls|Ladies|Black|LatinX?|Queer)\s+in\s+(?:[A-Z&][\w&]*\s+(?:and\s+)?){0,3}$"
)
# "Scala Heights Polytechnic", "Kafka University": a school, which nobody uses as a tool.
_SCHOOL_BEHIND = re.compile(
    r"(?:['’]s)?(?:[ \t]+(?:[A-Z][\w.]*|&|and(?=[ \t]+[A-Z]))){0,3}?[ \t]+"
    r"(?:University|Universität|Universiteit|Universitet|Institute|College|School|Academy|"
    r"Polytechnics?|Lyceum|Lycée|Gymnasium|Conservatory|Seminary)\b"
)
_BEFORE_FIRM = frozenset("'’ \t,")  # what stands before the further words of a firm's name
_PROPER = r"(?:[ \t]+(?:[A-Z][\w.]*|&|and(?=[ \t]+[A-Z])))"
_COMPANY_BEHIND = re.compile(
    r"(?:['’]s)?" + _PROPER + r"{0,3}?,?[ \t]+(?:(?:Inc|Ltd|Limited|LLC|LLP|Corp|Corporation|Pvt|"
    r"Private(?=[ \t]+L(?:imited|td))|GmbH|Labs|University|Institute|College|School|Academy|"
    r"Consulting|Bank|Hospital|"
    r"Foundation|Optical|Eyewear|Trucks|TRUCKS|Educational|Holdings|Ventures|Motors|Airlines|"
    r"Pharma(?:ceuticals)?|Infotech|Softech|Society|Trust|Church|Gallery|Hotels?|Restaurant|"
    r"Stores|Manpower|Staffing)\b|Group\b(?![ \t]+(?:Polic|[a-z]))"
    # Legal forms, which are also abbreviations: only where the name ends with them, and those
    # that nobody writes a comma before ("MATLAB, PLC" and "Neo4j, KG" are two skills) without.
    # Nouns that end a firm's name or go on with a product's.
    r"|(?<!,[ \t])(?:Media|Studios|Foods|Freight|Pictures|Records|Publishing)(?=[ \t]*[,|()\n]|$)"
    r"|(?:(?<!,[ \t])(?:AB|AG|SA|BV|NV|Oyj?|SpA|Plc|PLC|KG|SIA|ApS|A/S|Kft|Lda|Ltda|UAB|OÜ)|"
    r"d\.o\.o\.|s\.r\.o\.|"
    r"[Ss]p\.[ ]z[ ]o\.[ ]?o\.)(?=[ \t]*(?:[,.;|()\n\u2013-]|$)|[ \t]{2}))"
)
# "Maven Lane Insurance" is a firm, "Guidewire Insurance" may be a product.
_FIRM_BEHIND = re.compile(
    r"(?:[ \t]+(?:[A-Z][a-z]+|&)){1,2}[ \t]+(?:Insurance|Retail|Logistics|Healthcare|Industries|"
    r"Technologies|Enterprises)\b"
)
_EMPLOYER_LABEL = re.compile(
    r"\b(?:Client|Company|Employer|Organi[sz]ation|Customer|CLIENT|COMPANY|EMPLOYER|company)"
    r"[ \t]*(?:Name)?[ \t]*[:\-–]\s*(?:[\w&.,]+\s+){0,2}$"
)
_AT_EMPLOYER = re.compile(
    r"(?<!\b[Dd]eployed )(?<!\b[Hh]osted )(?<!\b[Rr]unning )"  # "hosted at AWS ECS"
    r"\b(?:at|At|joined|Joined|intern(?:ed)? at|for client)\s+$"
)
_WORDS_AT = ("at", "At", "joined", "Joined", "client")  # with which that ends
_GOOD_AT = re.compile(
    r"\b(?:good|great|proficient|expert|skilled|adept|excellent|experienced|strong|best)"
    r"\s+at\s+$",
    re.IGNORECASE,
)
_TITLES = either(map(str.capitalize, _JOBS))
# "ETL Developer - Pinecone Retail": a title, a dash and the name that a firm's begins with.
_TITLE_DASH = re.compile(_TITLES + r"[ \t]+[-–—@|][ \t]+$")
# "Software Engineer @ Docker", and no "developer @ docker"
_TITLE_AT = re.compile(
    rf"(?:{_TITLES}|\b{either(_JOBS_AT)})(?:[ \t]+(?:I{{1,3}}|IV|V|[1-5]))?[ \t]+@[ \t]*$"
)
# "Data Engineer, Snowflake, Leeds" and "Data Engineer | Snowflake | 2019 - 2021".
_TITLE_SIGN = re.compile(
    rf"(?:{_TITLES}|\b(?:representative|partner|recruiter|assistant|clerk|executive|officer|agent))"
    r"[ \t]*[-–—@|,][ \t]*$"
)
_PLACE_OR_DATE = re.compile(
    r"[ \t]*(?:,[ \t]+[A-Z][a-z]+|,[ \t]+(?:AB|AG|BV|NV|Oyj?|PLC|SA|SE|SpA)\b(?![ \t]*,)|"
    r"[,|–—-][ \t]*(?:[A-Z][a-z]{2,8}\.?[ \t]+)?(?:19|20)\d\d)"
)
_TOWN_BEHIND = re.compile(r",[ \t]+(?:San|New|Los|Santa|Las|Fort|Saint|St\.)[ \t]+[A-Z]")
# "Senior Analyst, Elixir Pharmacare Benefits   2015 - 2019": a title, a firm, apart its years.
_FIRM_AND_YEARS = re.compile(
    r"(?:[ \t]+(?:&[ \t]+)?[A-Z][\w&.'’-]+){1,4}(?:[ ]{2,}|[ ]*\t|[ \t]*[("
    r"|–—])[^\n]{0,30}?\b(?:19|20)\d\d\b"
)
# "Snowflake, Leeds, UK - Data Engineer": a line that begins with the firm and its place.
_LINE_BEGINS = re.compile(r"(?:^|\n)[^\w\n]{0,4}$")
_PLACE_AND_MORE = re.compile(
    r",[ \t]+(?:[A-Z][a-z]+[ \t]?){1,3}(?:,[ \t]*(?:[A-Z]{2}\b|[A-Z][a-z]+))?[ \t]*"
    r"(?:[-–—|(\t]|,?[ \t]*(?:[A-Z][a-z]{2,8}\.?[ \t]+)?(?:19|20)\d\d"
    # A label: MongoDB in Dublin, whose office manager somebody was
    rf"|:[ \t]+(?:[\w&-]+[ \t]+){{0,3}}(?i:{either(_JOBS)})\b)"
)
# Whoever sells for a firm is no user of what it makes.
_OFFICE = (
    r"(?i:sales[ \t]?(?:person|man|woman)|(?:sales[ \t]+|field[ \t]+|account[ \t]+)?"
    r"rep(?:resentative)?s?|account[ \t]+(?:executive|manager)|receptionist|"
    r"office[ \t]+manager|people[ \t]+partner)"
)
_FIRM_FORM = r"(?:Labs|Software|Inc\.?|Computing|Technologies|Networks|Corp\.?|Ltd\.?|GmbH)"
_OFFICE_FOR = re.compile(rf"\b{_OFFICE}[ \t]+for[ \t]+(?:[A-Z]\w+[ \t]+(?:and|&)[ \t]+)?$")
_WORKED_FOR = re.compile(
    rf"\b(?i:{either(_JOBS)})[ \t]+(?:for|to)[ \t]+"
    rf"(?P<other>(?:[A-Z]\w+[ \t]+)+{_FIRM_FORM},?[ \t]+(?:and|&)[ \t]+)?$"
)
_IS_FIRM = re.compile(rf"[ \t]{_FIRM_FORM}$")
_ENDS = re.compile(
    r"(?:[ \t]+(?:Software|Labs|Inc\b\.?))?[ \t]*(?:[.;|)(\n–—]|,(?![ \t]+[A-Z]\w+,)|$|"
    r"(?:and|&|in|from|since|until)[ \t])"
)


def is_whom_one_worked_for(before: str, name: str, after: str) -> bool:
    """Say whether a name is that of the firm somebody worked for.

    >>> is_whom_one_worked_for("Sales rep for ", "Snowflake", ", Leeds")
    True
    >>> is_whom_one_worked_for("Consultant for ", "Redis Labs", "")
    True
    >>> is_whom_one_worked_for("Consultant for ", "Redis", "")
    False
    """
    if not before.endswith((" for ", " to ", " and ", " & ")):
        return False  # nearly always
    if _ENDS.match(after) is None:
        return False
    if _OFFICE_FOR.search(before):
        return True
    found = _WORKED_FOR.search(before)
    return found is not None and (found["other"] is not None or _IS_FIRM.search(name) is not None)


def is_employer(before: str, after: str, *, name_goes_on: bool, in_list: bool) -> bool:
    """Say whether a name is an employer's, or the beginning of one.

    Parameters
    ----------
    before, after
        The text around the name.
    name_goes_on
        Whether a capitalised word follows that belongs to no skill: "Pinecone Retail".
    in_list
        Whether the next word belongs to a skill, behind a comma or not: "Snowflake, Airflow".
    """
    # A look at the letters beside it is cheaper than the patterns.
    goes_on = after[:1] in _BEFORE_FIRM
    if goes_on and _COMPANY_BEHIND.match(after):
        return True
    labelled = ":" in before or "-" in before or "–" in before
    if labelled and _EMPLOYER_LABEL.search(before):
        return True
    if (goes_on and _FIRM_BEHIND.match(after)) or (name_goes_on and _TITLE_DASH.search(before)):
        return True
    if name_goes_on and _TITLE_SIGN.search(before) and _FIRM_AND_YEARS.match(after):
        return True
    if "@" in before[-3:] and _TITLE_AT.search(before):
        return True
    in_list = in_list and not _TOWN_BEHIND.match(after)
    if not in_list and _PLACE_OR_DATE.match(after) and _TITLE_SIGN.search(before):
        return True
    if not in_list and _PLACE_AND_MORE.match(after) and _LINE_BEGINS.search(before):
        return True
    if not before[-1:].isspace() or not before.rstrip().endswith(_WORDS_AT):
        return False
    return bool(_AT_EMPLOYER.search(before)) and not _GOOD_AT.search(before)


def is_institution(before: str, name: str) -> bool:
    """Say whether a name is what a school or society is of: "Institute of Robotics".

    >>> is_institution("Member of Women in ", "AI"), is_institution("Mentored Women in ", "ai")
    (True, False)
    """
    if _INSTITUTION_BEFORE.search(before) is not None:
        return True
    return name[:1].isupper() and _SOCIETY_BEFORE.search(before) is not None


def begins_school(after: str) -> bool:
    """Say whether a name is the first of a school's: "Scala Heights Polytechnic"."""
    return after[:1] in _BEFORE_FIRM and _SCHOOL_BEHIND.match(after) is not None


__all__ = [
    "COMPANY_WORDS",
    "INSTITUTION_WORDS",
    "begins_school",
    "is_employer",
    "is_institution",
    "is_whom_one_worked_for",
]
