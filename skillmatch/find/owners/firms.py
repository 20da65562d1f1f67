"""Firms, teams and clubs: names that are a part of the name of some people who belong together.

A firm is known by what stands around its name: a job's title before it, a place and a date behind.
"""

from __future__ import annotations

import re

from skillmatch.find.words.cue_words import cue_words
from skillmatch.occupation_words import ASSOCIATES, LEADERS, LEARNERS, MAKERS
from skillmatch.word_forms import either

# Of a job's title, which may stand behind a name as well as a firm's further words do.
_JOBS = either(map(str.capitalize, MAKERS | LEARNERS | {"lead", "manager"}))
_HEADS = (
    r"(?!(?:Jr|Sr|Senior|Junior|Principal|Staff|DBA|Data|Software|Systems?|Business|Project|"
    rf"Product|Technical|{_JOBS})\b)"
)
_MORE = rf"(?:[ \t]+(?:(?:&|and|of)[ \t]+)?{_HEADS}[A-Z][\w.'’-]*)"
_PLACE = r"[A-Z][\w.'’]+(?:[ \t][A-Z][\w.'’]+){0,2}"
_REGION = r"(?:,?[ \t]+(?:[A-Z]{2}\b|[A-Z][a-z]+))"
_DATE = r"[ \t\n,|(–-]*(?:[A-Z][a-z]{2,8}\.?,?[ \t]+)?(?:(?:0?[1-9]|1[0-2])[/.-])?(?:19|20)\d\d\b"
# "Bamboo Flooring Direct - Dallas, TX May 2014", "Gemini Harvest Foods, Portland OR".
_PLACE_BEHIND = re.compile(
    _MORE
    + rf"{{1,4}}(?:[ \t]*[-–—|,][ \t]+{_PLACE}{_REGION}?{_DATE}|"
    + r",[ \t]+[A-Z][a-z]+(?:[ \t][A-Z][a-z]+)?,?[ \t]+[A-Z]{2}(?=[ \t]*(?:[\n(|–—-]|$)))"
)
_WHO = either(MAKERS | LEARNERS | ASSOCIATES | LEADERS)
_OF_TITLES = re.compile(rf"(?i:\b(?:{_WHO}|in|of|with|for|and|using)[ \t]*[-–—@|,:]?)[ \t]*$")
# "KESTREL WIRELESS - Irving, TX February 2016": a firm, its place and the date of a job there.
_PLACE_AND_DATE = re.compile(rf"[ \t]*[-–—|][ \t]+{_PLACE},[ \t]+[A-Z]{{2}}\b{_DATE}")
_NAME_BEFORE = re.compile(r"\b[A-Z][\w.'’&-]*[ \t]+$")
_TITLES = (
    r"\b(?:[Dd]eveloper|[Ee]ngineer|[Ss]cientist|[Aa]nalyst|[Cc]onsultant|[Aa]dministrator|"
    r"[Aa]rchitect|[Mm]anager|[Ii]ntern|[Pp]rogrammer|[Tt]ester|[Rr]ecruiter|[Tt]echnician|"
    r"[Cc]oordinator|[Ss]pecialist|[Aa]ssociate|[Aa]ssistant|[Cc]lerk|[Dd]esigner|[Tt]rainee|"
    r"[Ee]xecutive|[Bb]arista|[Rr]eceptionist|[Gg]uide|[Dd]river|[Nn]urse|[Oo]fficer|[Ww]aiter|"
    r"[Ss]upervisor|[Oo]perator|[Tt]eacher|[Cc]ashier|[Vv]olunteer|[Ww]elder|[Ww]orker)"
)
_TITLE_BEFORE = re.compile(_TITLES + r"[ \t]*[-–—@|,]?[ \t\n]*$")
_TITLE_AND_SIGN = re.compile(_TITLES + r"[ \t]*[-–—@|,][ \t]*(?:The[ \t]+)?$")
_AND_MORE = re.compile(r"[ \t]+&[ \t]+[A-Z][a-z]")
_NAME_AND_COMMA = re.compile(_MORE + r"{1,4},[ \t]+[A-Z]")
# For a concept, which ends the name of a firm: "Larkspur Robotics", "Swarna Switchgears - Tumkur".
_FIRM_BEGINS = re.compile(
    # A dot ends the firm's name, unless it is that of "St.": "Scientist, Hill Ltd. Forecasting".
    r"(?:" + _TITLES + r"[ \t]*[-–—@|,]|\bat)[ \t]+"
    r"(?:(?:[A-Z][a-z]?\.|[A-Z][\w'’&-]*(?:\.[\w'’&-]+)*)[ \t]+){1,3}$"
)
_LEGAL_FORM = re.compile(
    r"[ \t]+(?:GmbH|Inc\b|Ltd|LLC|LLP|Pvt|Private[ \t]+L|Corp\b|AG\b|BV\b|B\.V\.|Limited|Co-op|"
    r"S\.r\.l|Srl|Oy\b|S\.A\.)"
)
_CLUB = re.compile(
    r"(?:[ \t]+(?!and\b|or\b)\w+)?[ \t]+(?:[Cc]lub|[Ss]ociety|[Ff]est(?:ival)?|[Nn]ights|[Mm]useum|"
    r"[Cc]hoir|[Oo]rchestra|(?:Summit|Conference|Meetup|Symposium|Congress|Expo|Hackathon)s?|"
    r"[Ll]odge|[Cc]o-?working|"
    r"Project[ \t]+(?:[Vv]olunteers?|[Hh]elpers?|[Ff]undrais\w+|[Dd]onors?|[Cc]harity|"
    r"[Tt]rustees?))\b"
)
_EVENT_OR_SCHOOL = re.compile(
    r"[ \t]+(?:[Uu]ser[ ]Group|Summit|Conference|Meetup|Symposium|Congress|Expo|Meet-up|"
    r"College|University|Polytechnic|Institute|Academy|Lyceum)\b"
)
_TEAM_NAMED = re.compile(r"[ \t]+(?:Team|Squad|Department|Dept|Division|Tribe)\b")
PERSON_TITLES = cue_words(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "capt", "captain", "sir", "rev",
     "herr", "frau", "contact", "contacts", "referee", "referees", "reference", "references",
     "supervisor", "mentor", "advisor", "adviser", "manager", "attn", "dear", "author", "signed"}
)  # fmt: skip
"""Words without one of which before it no name is a person's by its title."""
# "At the Scala cinema", "the Spark Arena": a place to go to.
_VENUE = re.compile(
    r"[ \t]+(?:[Aa]rena|[Cc]inema|[Tt]heat(?:re|er)|[Ss]tadium|[Nn]ightclub|[Pp]ub|[Cc]athedral"
    r"|[Bb]rewery|"
    r"[Ww]inery|[Bb]akery|[Pp]izzeria|[Cc]af[eé]|[Bb]istro|[Ss]hack|[Cc]offee (?:shop|bar|house)"
    r"|[Rr]epair shop|"
    r"[Hh]ostel|[Gg]uest ?house|[Ss]treet|[Aa]venue|[Ll]owrider|[Pp]artei)\b"
)
STREET_WORDS = cue_words({"road", "street", "avenue", "boulevard", "crescent", "highway"})
"""Words without one of which behind it no name is a street's."""
_STREET = re.compile(
    r"(?:[ \t]+[A-Z][\w.'’-]*){0,2}[ \t]+(?:Road|Street|Avenue|Boulevard|Crescent|Highway)"
    r"(?=[ \t]*(?:[,.;:)\n]|\Z|\d|(?:in|at|and|near)\b))"
)
# A relative, or a pet: "Julia (spouse) and two cats".
_KIN = re.compile(
    r"[ \t]*\((?:my[ \t]+)?(?:spouse|wife|husband|partner|daughter|son|sister|brother|fianc\w+"
    r"|dog|cat|horse|"
    r"parrot|mother|father|friend|neighbou?r)\b"
)
# "Catered lunches for Weaviate's Amsterdam staff": those who work there.
_STAFF = re.compile(
    r"['’]s?[ \t]+(?:[A-Z]\w+[ \t]+)?(?:staff|employees|offices?|headquarters|canteen|founders?"
    r"|CEO|CTO|"
    r"investors?|shareholders?|marketing|sales|HR|booth|stand|reception|lobby|warehouse)\b"
)
_SHARES = re.compile(r"\b(?:[Ss]hares|[Ss]tocks?)[ \t]+(?:of|in)[ \t]+$")
# Behind a title, and where somebody is named: Contact: Sarah Jenkins.
_BORN = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Capt|Captain|Sir|Rev|Herr|Frau)\.?[ \t]+"
    r"(?:[A-Z][\w'’-]+[ \t]+){0,2}$"
    r"|\b(?:Contacts?|contact|Referees?|References?|Supervisor|Mentor|Advis[eo]r|Manager|Attn|"
    r"Dear|Author|Signed)[ \t]*[.:,]?[ \t]+(?!Using|With|In|And|On|By|For|Of)[A-Z][a-z'’-]+[ \t]+$"
)
# "Theano Vasiliou, Primary School Teacher": a line that begins with somebody's name.
_LINE_BEGINS = re.compile(r"(?:^|\n)[^\w\n]{0,4}$")
_SURNAME_AND_TITLE = re.compile(
    rf"[ \t]+[A-Z][a-z'’-]+,[ \t]+[^\n.;:]{{0,40}}?"
    rf"(?:{_TITLES}|\b[Aa]ccountant|\b[Aa]gent|\b[Oo]wner)\b"
)
_COUNTED = re.compile(
    r"\b(?:an?|every|each|two|three|four|five|several|his|her|whose|best|old|wild)[ \t]+"
    r"(?:[a-z]+[ \t]+)?$"
)
_NOUN_ENDS = re.compile(
    r"[ \t]*(?:[.,;:!?)\n]|$|"
    r"\b(?:of|and|or|in|for|with|at|on|from|that|who|is|was|to|by|covering)\b)"
)
_QUOTES = "\"“”‘'«"
_BLANKS = frozenset(" \t")
_APOSTROPHES = frozenset("'’")
_DASHES = frozenset("-–—|")
_PROJECT = re.compile(rf"\b[Pp]roject:?[ \t]+[{_QUOTES}]$")


def is_street(after: str) -> bool:
    """Say whether a name begins that of a street: "ML Sultan Road".

    >>> is_street(" Sultan Road, Durban"), is_street(" Road Map")
    (True, False)
    """
    return _STREET.match(after) is not None


def is_place_or_kin(before: str, after: str) -> bool:
    """Say whether a name is a venue's, a relative's, or an employer's whose people are spoken of.

    >>> is_place_or_kin("stood at the ", " Arena"), is_place_or_kin("", " (spouse) and two cats")
    (True, True)
    """
    # A look at the letters beside it is cheaper than the patterns.
    begins = after[:1]
    return (
        (begins in _BLANKS and _VENUE.match(after) is not None)
        or ((begins in _BLANKS or begins == "(") and _KIN.match(after) is not None)
        or (begins in _APOSTROPHES and _STAFF.match(after) is not None)
        or (before.rstrip().endswith(("of", "in")) and _SHARES.search(before) is not None)
    )


def is_firm(before: str, after: str, *, name_goes_on: bool, in_list: bool) -> bool:
    """Say whether the name of a thing begins the name of a firm.

    Parameters
    ----------
    before, after
        The text around the name.
    name_goes_on
        Whether a capitalised word follows that belongs to no skill: "Bamboo Flooring".
    in_list
        Whether the next word belongs to a skill, behind a comma or not.

    Examples
    --------
    >>> is_firm("", " Flooring - Dallas, TX May 2014", name_goes_on=True, in_list=False)
    True
    >>> is_firm("Barista, ", " & Honey Coffee", name_goes_on=False, in_list=False)
    True
    """
    if in_list:
        return False
    if name_goes_on:
        return _PLACE_BEHIND.match(after) is not None or (
            _TITLE_AND_SIGN.search(before) is not None and _NAME_AND_COMMA.match(after) is not None
        )
    return (
        after[:1] in _BLANKS
        and _AND_MORE.match(after) is not None
        and _TITLE_BEFORE.search(before) is not None
    )


def ends_firm(before: str, after: str) -> bool:
    """Say whether a concept with a capital ends the name of a firm.

    >>> ends_firm("Vision Engineer - Larkspur ", " | Leeds"), ends_firm("Basics of ", ", SQL")
    (True, False)
    """
    if after[:1] in _BLANKS and _LEGAL_FORM.match(after):
        return True
    # A look at the last word is cheaper than the pattern.
    begins = before[before.rstrip().rfind(" ") + 1 :][:1].isupper() or "\t" in before
    return begins and _FIRM_BEGINS.search(before) is not None


def ends_firm_in_place(before: str, after: str) -> bool:
    """Say whether a name ends that of a firm, whose place and a job's date stand behind.

    >>> place = " - Irving, TX May 2016"
    >>> ends_firm_in_place("HEDGEROW ", place), ends_firm_in_place("ENGINEER ", place)
    (True, False)
    """
    if after.lstrip(" \t")[:1] not in _DASHES:  # nearly always
        return False
    if _PLACE_AND_DATE.match(after) is None or _NAME_BEFORE.search(before) is None:
        return False
    return _OF_TITLES.search(before) is None


def is_club(after: str) -> bool:
    """Say whether a club, a festival or the like follows: "Spark cultural club"."""
    return after[:1] in _BLANKS and _CLUB.match(after) is not None


def is_event_or_school(after: str) -> bool:
    """Say whether a concept begins the name of an event or a school: "AI Meetup Hamburg"."""
    return after[:1] in _BLANKS and _EVENT_OR_SCHOOL.match(after) is not None


def is_team_named(after: str) -> bool:
    """Say whether a name begins that of a team, in the line of a job: "Oracle Team"."""
    return _TEAM_NAMED.match(after) is not None


def is_ordinary_noun(before: str, after: str) -> bool:
    """Say whether a name in small letters is used as a noun one can count: "two pandas".

    >>> is_ordinary_noun("met every ", " and crane driver"), is_ordinary_noun("a ", " container")
    (True, False)
    """
    return _COUNTED.search(before) is not None and _NOUN_ENDS.match(after) is not None


def is_person(before: str, after: str, *, name_goes_on: bool, titled: bool) -> bool:
    """Say whether it is a person's: behind a title of persons, or before a surname and a job.

    Parameters
    ----------
    before, after
        The text around the name.
    name_goes_on
        Whether a capitalised word follows that belongs to no skill.
    titled
        Whether one of `PERSON_TITLES` stands before it.

    Examples
    --------
    >>> is_person("Prof. Giuseppe ", ", Turin", name_goes_on=False, titled=True)
    True
    >>> is_person("", " Vasiliou, Primary School Teacher", name_goes_on=True, titled=False)
    True
    """
    if titled and _BORN.search(before):
        return True
    if not name_goes_on or not _LINE_BEGINS.search(before):
        return False
    return _SURNAME_AND_TITLE.match(after) is not None


def names_project(before: str) -> bool:
    """Say whether it is the name that a project was given: 'Project "Stemmer"'."""
    # A look at the last letter is cheaper than the pattern; "$" looks behind a line end, too.
    quoted = before[-2:].rstrip("\n")[-1:]
    return quoted != "" and quoted in _QUOTES and _PROJECT.search(before) is not None


__all__ = [
    "PERSON_TITLES",
    "STREET_WORDS",
    "ends_firm",
    "ends_firm_in_place",
    "is_club",
    "is_event_or_school",
    "is_firm",
    "is_ordinary_noun",
    "is_person",
    "is_place_or_kin",
    "is_street",
    "is_team_named",
    "names_project",
]
