"""Degrees: the stretches of a text that name a degree and its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Document
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan

# fmt: off
_FIRST_WORDS = cue_words({
    "bachelor", "bachelors", "master", "masters", "doctor", "doctorate", "diploma", "degree",
    "graduate", "graduated", "graduation", "major", "majors", "majored", "majoring", "minor",
    "minors", "minored", "associate", "associates", "specialization", "specialized",
    "certificate", "b", "m", "be", "me", "bs", "ms", "bsc", "msc", "ba", "ma", "bca", "mca",
    "mba", "ph", "phd", "btech", "mtech", "bcom", "mcom", "pgd", "pgdm", "bba", "bfa", "hnd",
    "meng", "beng", "mphil", "levels", "grado", "licenciatura", "laurea", "hbo", "ing",
    "program", "programme", "llm", "ll", "a", "aas", "diplom", "dipl",
})
# fmt: on
_DEGREE = re.compile(
    r"(?:\b(?:[Bb]achelors?|(?<!endor )(?<!aterial )(?<!ustomer )(?<!tem )(?<!roduct )(?<!crum )"
    r"[Mm]asters?(?!-(?:detail|slave))|Bachelor['’]?s|Master['’]?s|"
    r"Doctor(?:ate)?|[Dd]iploma|"
    r"BACHELOR(?:['’]?S)?|(?<!SCRUM )(?<!VENDOR )(?<!MATERIAL )(?<!CUSTOMER )(?<!ITEM )"
    r"(?<!PRODUCT )MASTER(?:['’]?S)?|DOCTORATE|DIPLOMA|DEGREE|"
    r"[Dd]egree|Graduat(?:e|ed|ion)|[Mm]ajors?|[Mm]ajor(?:ed|ing)|[Mm]inors?|Minored|Associates?|"
    r"Specializ(?:ation|ed)|Certificate(?!-)|(?<=\bA[ -])[Ll]evels?|Grado|Licenciatura|Laurea|HBO|"
    r"(?<=PG )[Pp]rogram(?:me)?|(?<=[Gg]raduate )[Pp]rogram(?:me)?)\b|\bIng\.(?=[ \t])|"
    r"\b(?<!Java )(?:[BM]\.? ?Eng|"
    r"Dipl(?:om|\.)-(?:Inf|Math|Phys|Ing|Kauf|Volks|Betr|Wirt|Chem|Stat)[a-zäöü]*|"
    r"B\.? ?Tech|M\.? ?Tech|B\.? ?E|M\.? ?E|B\.? ?S|M\.? ?S|B\.? ?Sc|M\.? ?Sc|"
    r"B\.? ?A|M\.? ?A|B\.? ?C\.? ?A|M\.? ?C\.? ?A|MBA|Ph\.? ?D|BTech|MTech|B\.? ?Com|"
    r"M\.? ?Com|PGDM?|BBA|BFA|BSc|MSc|HND|MEng|BEng|M\.? ?Phil|A\.(?:A\.)?S|AAS)\b(?![-#+]\w)\.?)"
    r"(?:[ \t]*(?:\([^)\n]{1,30}\)|(?:triennale|magistrale|specialistica|of|OF|in|IN|en|in the|from"
    r"|with|['’]s|s|degree|program(?:me)?|[Ee]quivalent|"
    r"SCIENCE|ENGINEERING|TECHNOLOGY|ARTS|"
    r"Science|Engineering|Technology|Arts|Applications?|Business|Administration|Hons?\.?|"
    r"Honou?rs|major|majoring|majors?|Degree|field of|Philosophy|Commerce|Minor|Specialization)\b|"
    r"[-–—:,/(&]))*[ \t]*"
)
# "M.S. Robotics" is a degree; "MS Business Intelligence" and "Master Data Services" are products.
_ABBREVIATED_DEGREE = re.compile(
    r"A\.|AAS|Dipl|[BM]\.|[BM]\.? ?(?:Tech|Sc|Eng|Com|Phil)|Ph|MBA|BBA|PGDM|BS\b|Diploma|Ing\."
)
_SUBJECT_BEHIND = re.compile(
    r"(?:Computer|Computing|Information|Electronics?|Electrical|Mechanical|Civil|Industrial|"
    r"Software|"
    r"Data|Statistics|Statistical|Mathematics|Mathematical|Maths|Physics|Applied|Artificial|"
    r"Machine|"
    r"Robotics|Business|Telecommunications?|Communications?|Cyber|Computational|Instrumentation|"
    r"Bioinformatics|Economics|Finance|Chemistry|Biology|Management|Operations)\b"
)
_DEGREE_LEADS_ON = re.compile(
    r"(?:(?:in|of|en|In|IN|OF|major|Major|minor|Minor|majors|Majors|[Ss]pecialization)\b\s*:?|"
    r"[-–—:(,]|Science|Engineering|\(Hon(?:ou?r)?s\.?\)|^HBO)\s*$"
)
_SUBJECT_END = re.compile(
    r"[\n,;.|()\[\]•●▪\ufffd]|\s[-–—]\s|"
    r"\b(?:from|at|with|and then|University|Institute|UNIVERSITY|INSTITUTE|COLLEGE|\d{4})\b"
)
# "Science in Computing (Cyber Security)".
_IN_BRACKETS = re.compile(r"\((?=[A-Z])[A-Za-z &/,-]{3,40}\)")
# "LLM, International Human Rights Law" is a master of laws, not a large language model.
_LAW = re.compile(
    r"LL\.?[ ]?M\b\.?(?:[ \t]*[,(–—-]|[ \t]+in\b)[ \t]*(?:[A-Z&][\w&]*[ \t,]+(?:and[ \t]+)?){0,4}"
    r"(?:Laws?|Taxation|Arbitration)\b[^\n.;]{0,60}"
)
# "B.S. Business Analytics": the subject's first word is taken for the degree's.
_SUBJECT_WITHIN = re.compile(r"(?:Business|Engineering|Technology|Administration|Science)[ \t]*$")
# "MS Statistics, Wexcombe University": Microsoft has no such school on the line.
_SCHOOL = re.compile(
    r"[A-Z][A-Za-z &]{2,50}(?:\([^)\n]{1,30}\))?[ \t]*(?:,|[-–—@|]|at\b|from\b)[^\n;]{0,60}?\b"
    r"(?:University|College|Polytechnic|Institute|Universit\w+|Hochschule|School)\b"
)
_PLAIN_DEGREE = re.compile(r"(?:[BM][AS]|[BM]Sc|BE|ME|MA)[ \t]+$")
_CERTIFIED = re.compile(r"\b[Cc]ertified\b[^\n;|•]*$")
_LONGEST_SUBJECT = 70
_LONGEST_ABBREVIATION = 4  # letters, as of "MEng"
# "Degree in Computer Science, Statistics, or Mathematics": further subjects, up to "related field".
_MORE_SUBJECTS = re.compile(
    r"(?:\s*(?:,|/|;|\bor\b|\band\b|&)+\s*(?:or |and |an? |any |other )*"
    r"(?:(?:Applied|Computational|Computer|Electrical|Electronics?|Mechanical|Software|Industrial|"
    r"Information|Data|Business|Operations|Quantitative|Natural|Physical|Cognitive|Machine|"
    r"Artificial|Management|Financial|Systems?|Civil|Chemical|Biomedical|Communication|Social)\s+)*"
    r"(?:Sciences?|Engineering|Statistics|Mathematics|Maths?|Physics|Economics|Econometrics|"
    r"Technology|Systems|Analytics|Research|Learning|Intelligence|Informatics|Bioinformatics|"
    r"Linguistics|Robotics|Finance|Biology|Chemistry|Psychology|Administration|Studies|Business|"
    r"(?:(?:a |other )?(?:closely )?(?:related|similar|relevant|technical|quantitative|STEM)\s*"
    r"(?:technical |quantitative |scientific |engineering )?(?:fields?|disciplines?|subjects?|"
    r"areas?|degrees?)?))\b)+",
    re.IGNORECASE,
)


def _is_certified(text: str, match: re.Match[str]) -> bool:
    """Say whether it is the rank of a certificate: "SAP Certified Application Associate"."""
    if not match[0].startswith(("Associate", "Graduate", "Specializ", "Certificate")):
        return False
    return _CERTIFIED.search(text[max(0, match.start() - 60) : match.start()]) is not None


def _is_at_school(text: str, degree: re.Match[str]) -> bool:
    """Say whether a subject and a school stand behind a degree that a line begins with."""
    begins = text[: degree.start()].rstrip(" \t*•-–▪\u00b7")[-1:] in {"", "\n"}
    plain = begins and _PLAIN_DEGREE.fullmatch(degree[0]) is not None
    return plain and _SCHOOL.match(text, degree.end()) is not None


def degree_subjects(scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the stretches that name a degree and its subject."""
    text, reached = scan.text, 0
    for index in scan.indexes(_FIRST_WORDS):
        start = scan.starts[index]
        if len(scan.words[index]) <= _LONGEST_ABBREVIATION and not text[start].isupper():
            continue  # "a" and "me" are no degrees
        match = _DEGREE.match(text, start) if start >= reached else None
        law = _LAW.match(text, start) if match is None and start >= reached else None
        if law is not None:
            reached = law.end()
            yield law.span()
        if match is None or _is_certified(text, match):
            continue
        reached = match.end()
        straight = _ABBREVIATED_DEGREE.match(match[0]) and (
            _SUBJECT_BEHIND.match(text, match.end()) or _SUBJECT_WITHIN.search(match[0])
        )
        if straight or _is_at_school(text, match) or _DEGREE_LEADS_ON.search(match[0]):
            limit = text[match.end() : match.end() + _LONGEST_SUBJECT]
            stop = _SUBJECT_END.search(limit)
            end = match.end() + (stop.start() if stop else len(limit))
            if "evel" in match[0]:  # "A levels: French, Statistics": all of the line
                end = text.find("\n", end) if "\n" in text[end:] else len(text)
            bracket = _IN_BRACKETS.match(text, end)
            end = bracket.end() if bracket else end
            more = _MORE_SUBJECTS.match(text, end)
            yield match.start(), more.end() if more else end


_FIELD_WORDS = cue_words(
    {
        *(
            "specialization",
            "specialisation",
            "specializations",
            "specialisations",
            "concentration",
        ),
        *(
            "emphasis",
            "focus",
            "stream",
            "branch",
            "track",
            "discipline",
            "major",
            "minor",
            "field",
            "pathway",
        ),
        *("diploma", "degree", "honours", "honors", "bachelor", "master", "certificate"),
    }
)
_FIELD = re.compile(
    r"(?:speciali[sz]ations?|concentration|emphasis|focus|stream|branch|track|"
    r"discipline|major|minor|pathway|field(?:[ \t]+of[ \t]+study)?)[ \t]*(?:in\b|:|[-–—][ \t])"
    r"[ \t]*(?P<label>[^\n;|.]{1,80})"
    r"|(?:diploma|degree|honou?rs|bachelor|master|certificate)[ \t]*"
    r"\((?P<bracket>[^()\n]{1,60})\)",
    re.IGNORECASE,
)


# What lawyers have beside an LLM, and how it is written by itself.
_LAWYERS = re.compile(
    r"\b(?:[Bb]ar[ ]exams?|(?:called|admitted)[ ]to[ ]the[ ][Bb]ar)\b|"
    r"\bLL\.?[ ]?[BD]\b|\bLL\.[ ]?M\b|\bJ\.?D\.|\b(?:[Ss]olicitor|[Bb]arrister|[Aa]ttorney|"
    r"[Ll]awyer)\b"
    r"|\bof[ ]Laws?\b|\b(?:International|Commercial|Corporate|Criminal|Tax|European|"
    r"Maritime)[ ]Law\b"
)
_DEGREE_BEGINS = re.compile(r"(?:^|\n)[^\w\n]{0,4}(?:(?:19|20)\d\d[ \t–—:,-]+)*$")
_DEGREE_ENDS = re.compile(r"[ \t]*(?:[,(|–—\n]|-[ \t]|\Z|in\b)")
# "LLM-as-a-judge", "LLM benchmark": of the model, for lawyers or not.
_OF_THE_MODEL = re.compile(
    r"-[a-z]|[ \t]+(?!(?:from|at|in|and|or|with|on|of|to|for|by|degree|cum|graduate|student|"
    r"candidate|program|programme|thesis|dissertation|course|exam|where|under|magna|summa)\b)[a-z]"
)
_LAW_REACH = 60
_LLM = cue_words({"llm"})


def law_degrees(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield each "LLM" that is a master of laws: beside an LLB, or at the head of an education."""
    text = scan.text
    for index in scan.indexes(_LLM):
        start, end = scan.starts[index], scan.ends[index]
        line = text.rfind("\n", 0, start) + 1
        stop = text.find("\n", end)
        before = text[max(line, start - _LAW_REACH) : start]
        after = text[end : min(stop if stop >= 0 else len(text), end + _LAW_REACH)]
        studied = document.section_at(start) == "education"
        begins = _DEGREE_BEGINS.search(before) is not None and _DEGREE_ENDS.match(after) is not None
        beside = _LAWYERS.search(before) or _LAWYERS.search(after)
        if (studied and begins) or (beside and _OF_THE_MODEL.match(after) is None):
            yield start, end


def fields_of_study(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield what stands in the education behind "Concentration:" or "Higher Diploma (...)"."""
    for start in scan.places(_FIELD_WORDS).starts:
        found = _FIELD.match(scan.text, start)
        if found is not None and document.section_at(start) == "education":
            yield found.span(found.lastgroup or 0)


__all__ = ["degree_subjects", "fields_of_study", "law_degrees"]
