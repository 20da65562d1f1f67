"""Places where a name is no skill: employers, degrees, job titles, headings, addresses.

All patterns that span a document are matched once for all its names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Document
from skillmatch.find.scan import Candidate, Scan
from skillmatch.places import Spans

_ADDRESS_CUE = re.compile(
    r"https?://|www\.|@[\w-]|\.(?:com|org|edu|gov|io|dev|me|in|co|net|uk|de)(?=/)|"
    r"\.(?:com|org|edu|gov|io|ai|dev)\b",
    re.IGNORECASE,
)
_ADDRESS_LEFT = re.compile(r"[\w.+-]{1,300}$")
_ADDRESS_RIGHT = re.compile(r"[^\s<>()\[\],;]{1,2000}")
_DEGREE = re.compile(
    r"(?:\b(?:[Bb]achelors?|[Mm]asters?|Bachelor['’]?s|Master['’]?s|Doctor(?:ate)?|[Dd]iploma|"
    r"[Dd]egree|Graduat(?:e|ed|ion)|[Mm]ajors?|[Mm]ajor(?:ed|ing)|[Mm]inors?|Minored|Associates?|"
    r"Specializ(?:ation|ed)|Certificate)\b|"
    r"\b(?:B\.? ?Tech|M\.? ?Tech|B\.? ?E|M\.? ?E|B\.? ?S|M\.? ?S|B\.? ?Sc|M\.? ?Sc|B\.? ?A|M\.? ?A|"
    r"B\.? ?C\.? ?A|M\.? ?C\.? ?A|MBA|Ph\.? ?D|BTech|MTech|B\.? ?Com|M\.? ?Com|PGDM?|BBA|BSc|MSc|"
    r"HND|MEng|BEng|M\.? ?Phil)\b(?![-#+]\w)\.?)"
    r"(?:[ \t]*(?:\([^)\n]{1,30}\)|(?:of|in|in the|from|with|['’]s|s|degree|program(?:me)?|"
    r"Science|Engineering|Technology|Arts|Applications?|Business|Administration|Hons?\.?|"
    r"Honou?rs|major|majoring|majors?|Degree|field of|Philosophy|Commerce|Minor|Specialization)\b|"
    r"[-–—:,/(&]))*[ \t]*"
)
# "M.S. Robotics" is a degree; "MS Business Intelligence" and "Master Data Services" are products.
_ABBREVIATED_DEGREE = re.compile(r"[BM]\.|[BM]\.? ?(?:Tech|Sc|Eng|Com|Phil)|Ph|MBA|BBA|PGDM")
_SUBJECT_BEHIND = re.compile(
    r"(?:Computer|Computing|Information|Electronics?|Electrical|Mechanical|Civil|Industrial|Software|"
    r"Data|Statistics|Statistical|Mathematics|Mathematical|Maths|Physics|Applied|Artificial|Machine|"
    r"Robotics|Business|Telecommunications?|Communications?|Cyber|Computational|Instrumentation|"
    r"Bioinformatics|Economics|Finance|Chemistry|Biology|Management|Operations)\b"
)
_DEGREE_LEADS_ON = re.compile(
    r"(?:(?:in|of|In|major|Major|minor|Minor|majors|Majors|[Ss]pecialization)\b\s*:?|"
    r"[-–—:(,]|Science|Engineering)\s*$"
)
_SUBJECT_END = re.compile(
    r"[\n,;.|()\[\]•●▪\ufffd]|\s[-–—]\s|"
    r"\b(?:from|at|with|and then|University|Institute|\d{4})\b"
)
_LONGEST_SUBJECT = 70
_LONGEST_JOB_LINE = 160
_LONGEST_PERSONAL_LINE = 100
_LINE = re.compile(r"[^\n]+")
_TITLES_OF_RESUMES = frozenset({"resume", "résumé", "curriculum vitae", "cv"})
_PERSON = re.compile(r"(?:[^\W\d_][\w.'’-]*[ ,]{1,2}){0,4}[^\W\d_][\w.'’-]*\.?")
_PERSONAL = re.compile(
    r"@|\d{5}|\+\d|\(\d{3}\)|\b(?:street|str\.|st\.|road|rd\.|avenue|ave\.|lane|boulevard|"
    r"address|nationality|citizen|born|birth|phone|tel|mobile|married|single|gender|pronouns|"
    r"(?:she|he|they)/(?:her|him|them))\b|^\s*\d{1,5}\s+[A-Z]",
    re.IGNORECASE,
)
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
_INSTITUTION_BEFORE = re.compile(
    r"\b(?:Institute|School|Department|Dept\.?|Cent(?:er|re)|University|College|Faculty|Academy)"
    r"\s+(?:of|for)\s+(?:[A-Z&][\w&]*\s+(?:and\s+)?){0,3}$"
)
_COMPANY_BEHIND = re.compile(
    r"(?:[ \t]+[A-Z&][\w&.]*){0,2}?,?[ \t]+(?:Inc|Ltd|Limited|LLC|LLP|Corp|Corporation|Pvt|"
    r"Private|GmbH|Labs|University|Institute|College|School|Academy|Consulting|Bank|Hospital|"
    r"Foundation)\b"
)
_EMPLOYER_LABEL = re.compile(
    r"\b(?:Client|Company|Employer|Organi[sz]ation|Customer|CLIENT|COMPANY|EMPLOYER)\s*(?:Name)?"
    r"\s*[:\-–]\s*(?:[\w&.,]+\s+){0,2}$"
)
_AT_EMPLOYER = re.compile(r"\b(?:at|At|joined|Joined|intern(?:ed)? at|for client)\s+$")
_GOOD_AT = re.compile(
    r"\b(?:good|great|proficient|expert|skilled|adept|excellent|experienced|strong|best)"
    r"\s+at\s+$",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:[ \t]*[/&][ \t]*[\w+#./]+|[ \t]+(?:Software|Senior|Junior|Sr\.?|Jr\.?|Applications?|"
    r"Research|Data|Web|Development|Test|QA|Systems?|Technical|Backend|Front-?end|Full[ -]?Stack|"
    r"and|Lead|Solutions?|Database|Automation|Cloud|Integration|Platform|Learning|ML|AI|BI|ETL|"
    r"Security|Network|Support|Engineering|Product|Project|Program)){0,2}"
    r"[ \t]+(engineer|developer|scientist|analyst|architect|consultant|intern|internship|trainee|"
    r"administrator|specialist|programmer|researcher|tester|officer|associate|instructor|trainer|"
    r"professor|lecturer|assistant|fellow|director|head|practitioner|technician|coordinator|"
    r"executive|dba|sdet|lead|manager|designer)s?\b(?!\s+(?:tool|studio|server))",
    re.IGNORECASE,
)
# "Machine learning engineer with six years" names a profession, however it is written.
_ENGINEERS = frozenset({"engineer", "developer", "scientist", "analyst", "architect", "programmer"})
_TITLE_BEFORE = re.compile(
    r"\b(?:Head|Director|VP|Vice President|Manager|Dean|Professor|Lecturer|Chair|Chief|Fellow)"
    r"(?: of|,| in) (?:[A-Z]\w*(?: and| &|,)? ){0,3}$"
)
_CERTIFICATE = re.compile(
    r"(?:[ \t]+[A-Z][\w&-]*){0,2}[ \t]+(?:Specialization|Specialisation|Nanodegree|"
    r"Professional Certificate|Bootcamp|Boot Camp)\b"
)
# fmt: off
_PROFESSIONS = frozenset({
    "engineer", "developer", "scientist", "analyst", "architect", "consultant", "intern",
    "internship", "trainee", "administrator", "specialist", "programmer", "researcher", "tester",
    "officer", "associate", "instructor", "trainer", "professor", "lecturer", "assistant",
    "fellow", "director", "head", "practitioner", "technician", "coordinator", "executive", "dba",
    "sdet", "lead", "manager", "designer", "engineers", "developers", "scientists", "analysts",
    "architects", "consultants", "interns", "internships", "trainees", "administrators",
    "specialists", "programmers", "researchers", "testers", "officers", "associates",
    "instructors", "trainers", "professors", "lecturers", "assistants", "fellows", "directors",
    "heads", "practitioners", "technicians", "coordinators", "executives", "dbas", "sdets",
    "leads", "managers", "designers", "specialization", "specialisation", "nanodegree",
    "certificate", "bootcamp", "boot", "vp", "president", "dean", "chair", "chief",
})
_COMPANY_WORDS = frozenset({
    "inc", "ltd", "limited", "llc", "llp", "corp", "corporation", "pvt", "private", "gmbh",
    "labs", "university", "institute", "college", "school", "academy", "consulting", "bank",
    "hospital", "foundation", "department", "dept", "center", "centre", "faculty", "client",
    "company", "employer", "organization", "organisation", "customer", "at", "joined",
})
# fmt: on
# Behind the name of a product these are parts of other products ("SQL Server ... Manager").
_TITLES_OF_CONCEPTS = frozenset(
    {"manager", "lead", "designer", "head", "director", "officer", "assistant"}
)
_LABEL_BEHIND = re.compile(
    r"(?:[ \t]*(?:[/&,]|and)?[ \t]*(?:[Tt]ools?|[Tt]echnolog(?:y|ies)|[Ss]kills?|[Ll]anguages?|"
    r"[Ff]rameworks?|[Pp]latforms?|[Ss]ystems?|[Ss]ervices?|[Cc]oncepts?|[Ll]ibrar(?:y|ies)|"
    r"[Tt]echniques?|[Mm]ethod(?:s|ologies|ology)?|[Ss]oftwares?|[Ee]nvironments?|[Kk]nowledge|"
    r"[Ee]xperience|[Ss]ervers?|[Uu]tilities|[Pp]ackages?|[Pp]rotocols?|[Mm]odels?|[Ss]tack|"
    r"[A-Z][A-Za-z]*)){0,3}?[ \t]*(?::-|:(?!//|:)|[-–]{1,2}:)"
)
_LABEL_BEFORE = re.compile(
    r"(?:^|[\n•●▪■◦·|.;:)\ufffd\t*]|  |[a-z0-9,] (?=[A-Z]))[^\w\n]{0,4}"
    r"(?:[A-Z&/][\w&/]*[ \t/&,]*(?:and )?){0,4}$"
)
_LONGEST_LABEL = 45
_BESIDE = 90


class Context:
    """The places of a document where a name is no skill."""

    def __init__(self, document: Document, scan: Scan) -> None:
        self.text = document.text
        self.addresses = Spans(_addresses(self.text))
        self.degrees = Spans(_degree_subjects(self.text))
        self.headings = Spans(
            (section.start, section.start + len(section.title))
            for section in document.sections
            if section.title
        )
        self.boilerplate = Spans(
            (section.start, section.end)
            for section in document.sections
            if section.kind == "boilerplate"
        )
        self.personal = Spans(_personal_lines(document))
        self.job_lines = Spans(_job_lines(document))
        self.professions = scan.places(_PROFESSIONS)
        self.companies = scan.places(_COMPANY_WORDS)

    def is_no_skill(self, candidate: Candidate) -> str | None:
        """Return why a name is no skill where it stands, or ``None`` when it may be one."""
        start, end = candidate.start, candidate.end
        address = self.addresses.at(start, end)
        if address is not None and not (start <= address[0] and address[1] <= end):
            return "address"  # a name such as Make.com or Force.com IDE is no address
        if self.headings.at(start, end) is not None:
            return "heading"
        if self.boilerplate.at(start, end) is not None:
            return "boilerplate"
        if self.degrees.at(start, end) is not None:
            return "degree"
        if self.personal.at(start, end) is not None:
            return "name or address"
        concept = candidate.surface.skill.kind == "concept"
        if concept and self.text[start].isupper() and self.job_lines.at(start, end) is not None:
            return "employer or job title"
        return self._by_neighbours(start, end, concept)

    def _by_neighbours(self, start: int, end: int, concept: bool) -> str | None:  # noqa: FBT001
        """Judge by the words just before and behind; looked at only where one can matter."""
        before = self.text[max(0, start - _BESIDE) : start]
        after = self.text[end : end + _BESIDE]
        if self.professions.any_between(end, end + _BESIDE):
            if _is_title(self.text[start], after, concept=concept):
                return "job title"
            if _CERTIFICATE.match(after):
                return "certificate"
        titled = concept and self.professions.any_between(start - _BESIDE, start)
        if titled and _TITLE_BEFORE.search(before):
            return "job title"
        if concept and _is_label(before, after):
            return "heading"
        if self.companies.any_between(start - _BESIDE, end + _BESIDE):
            if _INSTITUTION_BEFORE.search(before):
                return "institution"
            if not concept and _is_employer(before, after):
                return "employer"
        return None


def _personal_lines(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the lines above the first heading that say who somebody is and where they live.

    Ruby Jordan of 5 Java Street has neither Ruby nor Java for it.
    """
    if not document.sections or document.format == "posting":
        return
    named = False
    for match in _LINE.finditer(document.text, 0, document.sections[0].start):
        line = match.group()
        if line.strip().casefold() in _TITLES_OF_RESUMES:
            continue
        is_name = not named and _PERSON.fullmatch(line.strip()) is not None
        named = True
        if len(line) <= _LONGEST_PERSONAL_LINE and (is_name or _PERSONAL.search(line)):
            yield match.span()


def _job_lines(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the lines that hold the dates of a job: its title, employer and place.

    "Fernhill Robotics, Portland, May 2019 – Present" claims no robotics. Lines that speak of a
    project name what it was about, and stay.
    """
    for entry in document.entries:
        end = document.text.find("\n", entry.start, entry.end)
        line = document.text[entry.start : end if end >= 0 else entry.end]
        is_job = entry.section in {"experience", "header"} and "roject" not in line
        if is_job and len(line) <= _LONGEST_JOB_LINE:
            yield entry.start, entry.start + len(line)


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that are URLs, e-mail addresses or host names."""
    reached = 0
    for cue in _ADDRESS_CUE.finditer(text):
        if cue.start() < reached:
            continue
        left = _ADDRESS_LEFT.search(text, max(reached, cue.start() - 300), cue.start())
        right = _ADDRESS_RIGHT.match(text, cue.end())
        start = left.start() if left and cue[0][0] in "@." else cue.start()
        reached = right.end() if right else cue.end()
        yield start, start + len(text[start:reached].rstrip(".:!?'\""))


def _degree_subjects(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that name a degree and its subject."""
    for match in _DEGREE.finditer(text):
        straight = _ABBREVIATED_DEGREE.match(match[0]) and _SUBJECT_BEHIND.match(text, match.end())
        if straight or _DEGREE_LEADS_ON.search(match[0]):
            limit = text[match.end() : match.end() + _LONGEST_SUBJECT]
            stop = _SUBJECT_END.search(limit)
            end = match.end() + (stop.start() if stop else len(limit))
            more = _MORE_SUBJECTS.match(text, end)
            yield match.start(), more.end() if more else end


def _is_title(first_letter: str, after: str, *, concept: bool) -> bool:
    """Say whether a name is part of a job title: "Java Developer", not "a java developer"."""
    match = _TITLE.match(after)
    if not match or "\n" in match[0]:
        return False
    noun = match[1]
    if concept and noun.lower() in _ENGINEERS:
        return True
    if noun.lower() in _TITLES_OF_CONCEPTS and not concept:
        return False
    return noun[:1].isupper() and not first_letter.islower()


def _is_label(before: str, after: str) -> bool:
    """Say whether a concept is (part of) a label in front of a list: "Databases: MySQL"."""
    if ":" not in after[:_LONGEST_LABEL]:
        return False  # nearly all names end here
    match = _LABEL_BEHIND.match(after)
    if not match or match.end() > _LONGEST_LABEL:
        return False
    label = before[max(0, len(before) - 40) :]
    return not label.strip() or _LABEL_BEFORE.search(label) is not None


def _is_employer(before: str, after: str) -> bool:
    if _COMPANY_BEHIND.match(after) or _EMPLOYER_LABEL.search(before):
        return True
    return bool(_AT_EMPLOYER.search(before)) and not _GOOD_AT.search(before)


__all__ = ["Context"]
