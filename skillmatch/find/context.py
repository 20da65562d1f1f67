"""What the words around a name make of it: not a skill there, or one that is not claimed.

Employers, universities, degree subjects, job titles, headings, URLs and e-mail addresses are
no skills. "No experience with", "eager to learn" and "currently learning" leave the mention
in place and change its status.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from skillmatch.document import Document
from skillmatch.find.scan import Candidate

_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>()\[\]]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b(?:[a-z0-9-]+\.)+(?:com|org|edu|gov|io|dev|me|in|co|net|uk|de)/[^\s<>()\[\],;]*"
    r"|\b(?:[a-z0-9-]+\.)+(?:com|org|edu|gov)\b",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"(?:\b(?:Bachelors?|Masters?|Bachelor['’]?s|Master['’]?s|Doctor(?:ate)?|Diploma|Degree|"
    r"Graduat(?:e|ed|ion)|Majors?|Majored|Minors?|Minored|Associates?|Specializ(?:ation|ed)|"
    r"Certificate|bachelors?|masters?|degree|diploma|major(?:ed|ing)?|minor)\b|"
    r"\b(?:B\.? ?Tech|M\.? ?Tech|B\.? ?E|M\.? ?E|B\.? ?S|M\.? ?S|B\.? ?Sc|M\.? ?Sc|B\.? ?A|M\.? ?A|"
    r"B\.? ?C\.? ?A|M\.? ?C\.? ?A|MBA|Ph\.? ?D|PhD|BTech|MTech|B\.? ?Com|M\.? ?Com|PGDM?|BBA|BSc|MSc|"
    r"HND|MEng|BEng|M\.? ?Phil)\b\.?)"
    r"(?:[ \t]*(?:\([^)\n]{1,30}\)|(?:of|in|in the|from|with|['’]s|s|degree|program(?:me)?|"
    r"Science|Engineering|Technology|Arts|Applications?|Business|Administration|Hons?\.?|"
    r"Honou?rs|major|majoring|majors?|Degree|field of|Philosophy|Commerce|Minor|Specialization)\b|"
    r"[-–—:,/(&]))*[ \t]*"
)
_DEGREE_WORD = re.compile(
    r"(?:(?:in|of|In|major|Major|minor|Minor|majors|Majors|Specialization|specialization)\b\s*:?|"
    r"[-–—:(,]|Science|Engineering)\s*$"
)
_SUBJECT_END = re.compile(
    r"[\n,;.|()\[\]•●▪\ufffd]|\s[-–—]\s|\b(?:from|at|with|and then|University|Institute|\d{4})\b"
)
_CERTIFIED = re.compile(r"\s*[-:]?\s*(?:Certified|certified|Certification|certification)\b")
_INSTITUTION_BEFORE = re.compile(
    r"\b(?:Institute|School|Department|Dept\.?|Cent(?:er|re)|University|College|Faculty|Academy)"
    r"\s+(?:of|for)\s+(?:[A-Z&][\w&]*\s+(?:and\s+)?){0,3}$"
)
_COMPANY_BEHIND = re.compile(
    r"(?:[ \t]+[A-Z&][\w&.]*){0,2}?,?[ \t]+(?:Inc|Ltd|Limited|LLC|LLP|Corp|Corporation|Pvt|Private|GmbH|"
    r"Labs|University|Institute|College|School|Academy|Consulting|Bank|Hospital|Foundation)\b"
)
_EMPLOYER_LABEL = re.compile(
    r"\b(?:Client|Company|Employer|Organi[sz]ation|Customer|CLIENT|COMPANY|EMPLOYER)\s*(?:Name)?\s*[:\-–]\s*"
    r"(?:[\w&.,]+\s+){0,2}$"
)
_AT_EMPLOYER = re.compile(r"\b(?:at|At|joined|Joined|intern(?:ed)? at|for client)\s+$")
_GOOD_AT = re.compile(
    r"\b(?:good|great|proficient|expert|skilled|adept|excellent|experienced|strong|best|worked)\s+at\s+$",
    re.IGNORECASE,
)
_TITLE_NOUNS = (
    "engineer|developer|scientist|analyst|architect|consultant|intern|internship|trainee|administrator|"
    "specialist|programmer|researcher|tester|officer|associate|instructor|trainer|"
    "professor|lecturer|assistant|fellow|director|head|practitioner|technician|coordinator|"
    "executive|dba|sdet|lead|manager|designer"
)
_TITLE = re.compile(
    rf"(?:[ \t]*[/&,][ \t]*[\w+#./]+|[ \t]+(?:Software|Senior|Junior|Sr\.?|Jr\.?|Application|Applications|Research|Data|Web|"
    rf"Development|Test|QA|Systems?|Technical|Backend|Front-?end|Full[ -]?Stack|and|[Ll]ead|Solutions?|Database|Automation|Cloud|Integration|Platform|"
    rf"Learning|ML|AI|BI|ETL|Security|Network|Support|Engineering|Product|Project|Program))"
    rf"{{0,2}}[ \t]+({_TITLE_NOUNS})s?\b(?!\s+(?:tool|studio|server))",
    re.IGNORECASE,
)
_ONLY_CONCEPT_TITLES = frozenset(
    {"manager", "lead", "designer", "head", "director", "officer", "assistant"}
)
_HEADING = re.compile(
    r"(?:[ \t]*(?:[/&,]|and)?[ \t]*[A-Za-z+#.]+){0,4}[ \t]*(?::|:-|[-–]{1,2}:)(?!//|:)",
    re.IGNORECASE,
)

_CLAUSE_END = re.compile(
    r"[.;!?\n•●▪■◦\ufffd]|\b(?:but|however|although|though|yet|except|while)\b", re.IGNORECASE
)
_NEGATED = re.compile(
    r"\b(?:no|not|never|without|lack(?:s|ed|ing)?(?: of)?|haven['’]t|hasn['’]t|didn['’]t|don['’]t|"
    r"doesn['’]t|unfamiliar|zero|limited to no|neither|nor)\b"
    r"(?:[ \t,/]+(?:yet|any|prior|previous|much|real|formal|hands[- ]on|professional|commercial|practical|"
    r"direct|working|production|actual|first-hand|a|the|with|in|of|on|using|to|have|had|has|been|be|"
    r"used?|using|work(?:ed|ing)?|know|knows|experienced?|knowledge|exposure|familiar(?:ity)?|"
    r"proficient|skilled|expert|background|understanding|touched|tried|learn(?:ed|t)?|written|wrote|"
    r"program(?:med|ming)?|cod(?:ed|ing)|comfortable|yet|or|and|ever))*[ \t:]*$",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(r"\bnot\s+(?:only|just|limited|least)\b", re.IGNORECASE)
_WISHED = re.compile(
    r"\b(?:(?:eager|keen|willing|excited|like|love|want(?:s|ing)?|wish(?:es|ing)?|hop(?:e|es|ing)|"
    r"plan(?:s|ning)?|look(?:s|ing)? forward|aim(?:s|ing)?|aspir(?:e|es|ing)|aspire|desire|intend(?:s|ing)?|"
    r"looking|ready|passionate)\s+(?:to|about)\s+"
    r"(?:learn(?:ing)?|explor(?:e|ing)|get(?:ting)? into|gain(?:ing)? experience|work(?:ing)? (?:with|on|in)|"
    r"study(?:ing)?|pick(?:ing)? up|grow(?:ing)? (?:in|into)|develop (?:my|skills)|expand|deepen)"
    r"|interest(?:ed)? in(?: learning)?|curious about|seeking (?:to|an?|opportunit\w+)|"
    r"want(?:s|ing)? to become|open to learning|yet to learn|would like to)\b[^.;!?\n•]*$",
    re.IGNORECASE,
)
_LEARNING = re.compile(
    r"\b(?:(?:currently|presently|now|still|am|is|started|begun|began|been|actively)\s+"
    r"(?:self[- ])?(?:learning|studying|exploring|taking (?:a |an )?(?:course|class)e?s?(?: in| on)?|enrolled in|picking up)"
    r"|in the process of learning|beginner in|new to|learning in progress)\b[^.;!?\n•]*$",
    re.IGNORECASE,
)
_BASIC = re.compile(
    r"\b(?:basics?|basic (?:knowledge|understanding|level|exposure|familiarity)|beginner(?:[- ]level)?|"
    r"fundamentals|elementary|introductory|novice|some (?:knowledge|exposure|familiarity)|"
    r"limited (?:knowledge|experience|exposure))\s*(?:knowledge |level )?(?:of|in|with|on|to)?\s*[^.;!?\n•]{0,60}$",
    re.IGNORECASE,
)
_BASIC_BEHIND = re.compile(
    r"\s*[-–(:]\s*\(?(?:basics?|beginner|novice|elementary|learning)\b", re.IGNORECASE
)
_LEARNING_BEHIND = re.compile(
    r"[^.;!?\n•,]{0,20}[(\-–]\s*(?:currently |still )?(?:learning|studying|in progress)\b",
    re.IGNORECASE,
)


class Context:
    """The places of a document where a name is no skill, found once for all candidates."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.addresses = _Spans(match.span() for match in _ADDRESS.finditer(self.text))
        self.degrees = _Spans(_degree_subjects(self.text))
        self.headings = _Spans(
            (section.start, section.start + len(section.title))
            for section in document.sections
            if section.title
        )

    def is_no_skill(self, candidate: Candidate) -> str | None:
        """Return why a name is no skill where it stands, or ``None`` when it may be one."""
        start, end = candidate.start, candidate.end
        skill = candidate.surface.skill
        concept = skill is not None and skill.kind == "concept"
        address = self.addresses.at(start, end)
        if address is not None and address != (start, end):
            return "address"
        if self.headings.at(start, end) is not None:
            return "heading"
        if self.degrees.at(start, end) is not None:
            return "degree"
        before, after = self.text[max(0, start - 90) : start], self.text[end : end + 90]
        if self._is_title(candidate, after, concept=concept):
            return "job title"
        if concept and _is_label(before, after):
            return "heading"
        if _INSTITUTION_BEFORE.search(before):
            return "institution"
        if not concept and _is_employer(before, after):
            return "employer"
        return None

    def _is_title(self, candidate: Candidate, after: str, *, concept: bool) -> bool:
        match = _TITLE.match(after)
        if not match or "\n" in match[0]:
            return False
        noun = match[1]
        if noun.lower() in _ONLY_CONCEPT_TITLES and not concept:
            return False
        written = self.text[candidate.start : candidate.end]
        return noun[:1].isupper() and written[:1].upper() == written[:1]

    def status(self, candidate: Candidate) -> tuple[str, str]:
        """Return the status and the level that the words around give a mention."""
        before = self.text[max(0, candidate.start - 160) : candidate.start]
        after = self.text[candidate.end : candidate.end + 40]
        clause = before[_last_end(_CLAUSE_END, before) :]
        if _is_negated(clause):
            return "negated", ""
        if _WISHED.search(clause):
            return "wished", ""
        if _LEARNING.search(clause) or _LEARNING_BEHIND.match(after):
            return "learning", ""
        if _BASIC.search(clause) or _BASIC_BEHIND.match(after):
            return "claimed", "basic"
        return "claimed", ""


class _Spans:
    """Stretches of text in order, for asking whether one overlaps a place."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self.spans = sorted(spans)
        self.starts = [start for start, _ in self.spans]

    def at(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the last stretch that begins before `end`, if it overlaps ``[start, end)``."""
        index = bisect_right(self.starts, end - 1) - 1
        if index >= 0 and self.spans[index][1] > start:
            return self.spans[index]
        return None


def _degree_subjects(text: str) -> Iterator[tuple[int, int]]:
    for match in _DEGREE.finditer(text):
        if not _DEGREE_WORD.search(match[0]):
            continue
        limit = text[match.end() : match.end() + 70]
        stop = _SUBJECT_END.search(limit)
        yield match.start(), match.end() + (stop.start() if stop else len(limit))


def _is_label(before: str, after: str) -> bool:
    """Say whether a concept is (part of) a label in front of a list: "Databases: MySQL"."""
    match = _HEADING.match(after)
    if not match or match.end() > 45:  # noqa: PLR2004 - labels are short
        return False
    label = before[max(0, len(before) - 40) :]
    lead = re.search(
        r"(?:^|[\n•●▪■◦·|.;:)\ufffd\t*]|  |[a-z0-9,] (?=[A-Z]))[^\w\n]{0,4}((?:[A-Z&/][\w&/]*[ \t/&,]*(?:and )?){0,4})$",
        label,
    )
    return lead is not None or not label.strip()


def _is_employer(before: str, after: str) -> bool:
    if _COMPANY_BEHIND.match(after) or _EMPLOYER_LABEL.search(before):
        return True
    return bool(_AT_EMPLOYER.search(before)) and not _GOOD_AT.search(before)


def _is_negated(clause: str) -> bool:
    """Say whether a negation reaches the end of the clause, over the items of a list too."""
    if _NOT_ONLY.search(clause):
        return False
    if _NEGATED.search(clause):
        return True
    match = re.search(
        r"\b(?:no|never|without|not|lack(?:s|ing)?)\b[^.;]{0,40}?\b(?:experience|knowledge|exposure|used|worked|"
        r"familiar|proficien\w+|background|understanding|skills?)\b\s*(?:with|in|of|on|to|using)?\s*"
        r"(?:(?:[\w+#.-]+\s){0,2}[\w+#.-]+\s*(?:,|/|or|and|nor)\s*(?:or |and |nor )?){1,8}$",
        clause,
        re.IGNORECASE,
    )
    return match is not None


def _last_end(pattern: re.Pattern[str], text: str) -> int:
    end = 0
    for match in pattern.finditer(text):
        end = match.end()
    return end


__all__ = ["Context"]
