"""Asked sentences: what an employer looks for, told within a job, "Must have: RAG", "You have".

`skillmatch.find.owners.postings` knows whole postings, by several such sayings that stand near each
other. One of them alone speaks for its own sentence.
"""

from __future__ import annotations

import re
from functools import cache

from skillmatch.occupation_words import LEADERS
from skillmatch.people_words import APPLICANTS
from skillmatch.word_forms import both_numbers, either

_NOW = r"(?:(?:currently|now|also|always|urgently|still|actively)\s+)*"
_SOMEBODY = (
    rf"(?:someone|somebody|people|talent|an?\s+(?:[\w/+-]+\s+){{0,4}}?"
    rf"{either(APPLICANTS | LEADERS)}\b|(?:[\w/+-]+\s+){{0,3}}?"
    rf"{either(both_numbers(APPLICANTS))}\b)"
)
_BEST = (
    r"(?:(?:the|our|an?|your)\s+)?(?:(?:ideal|successful|right|perfect|suitable|preferred|strong|"
    r"best|chosen|selected|potential|good|great)\s+)"
)
_MUST = r"(?:will|must|should|shall|ought|needs?\s+to)\b"
_EXPERIENCED = (
    r"(?:(?:at least|minimum|min\.?|a minimum of|over)\s+)?(?:\d+\s*\+?\s*(?:-\s*\d+\s*)?(?:years?|"
    r"yrs?)|experience|knowledge|proficien\w+|strong|solid|hands-on|familiarity|familiar|degree|"
    r"bachelor\w*|master['’]?s|ability|must|expertise|good|excellent|proven|deep|understanding|"
    r"fluen\w+|skills? in)\b"
)


@cache
def _asked() -> re.Pattern[str]:
    """Return the pattern of how such sentences begin: slow to compile, and not always needed."""
    return re.compile(_ASKED)


_ASKED = (
    rf"(?:we\s+are|we['’]re|(?:the\s+)?[\w&.-]+(?:\s+[\w&.-]+)?\s+is)\s+{_NOW}(?:looking\s+for|"
    r"seeking|hiring|recruiting|searching\s+for|in\s+search\s+of)\b"
    rf"|we\s+{_NOW}(?:need|want|require|seek|search\s+for|look\s+for|expect\s+you)\s+{_SOMEBODY}"
    # Managers tell of "hiring and training engineers".
    rf"|{_NOW}(?:hiring|seeking|recruiting|searching\s+for|looking\s+for|wanted|needed)\s*:"
    rf"|looking\s+to\s+(?:hire|recruit)\b|(?:now|currently|urgently)\s+(?:hiring|recruiting)\b|{_NOW}(?:seeking|searching\s+for|"
    rf"looking\s+for)\s+{_SOMEBODY}(?!\s+(?:role|position|job|internship|opportunit|career|work))"
    # Labels of what is asked for
    r"|(?:(?:current|new|open|urgent)\s+)*(?:job|position|role)\s+(?:openings?|postings?|adverts?|ads?|"
    r"offers?|vacanc(?:y|ies)|advertisements?|requirements?)(?:\s+for\s+[^:\n]{1,40})?\s*:"
    r"|(?:open\s+)?(?:vacanc(?:y|ies)|openings?|open\s+(?:positions?|roles?))(?:\s+for\s+"
    r"[^:\n]{1,40})?\s*:"
    r"|(?:must|nice|good|great)[ -](?:to[ -])?haves?(?:\s+skills)?\s*(?::|[–—-]\s)|"
    r"(?:nice|good)\s+to\s+have\b|must\s+(?:have|know|be\s+(?:familiar|proficient|able|experienced|fluent))\b|"
    r"(?:bonus|plus)(?:\s+points)?(?:\s+(?:for|if))?\s*:|(?:bonus|plus)\s+points\s+(?:for|if)\b|"
    r"(?:required|mandatory|preferred|desirable|desired|minimum|essential)\s+(?:skills?|"
    r"qualifications?|experience|knowledge|requirements?|profile)\s*:|"
    r"(?:required|mandatory|preferred|desirable|desired|essential)\s*:|(?:skills?|experience|"
    r"knowledge|qualifications?)\s+(?:required|needed|wanted|desired|expected)\s*:|"
    r"(?:candidate|applicant|ideal|desired)['’]?s?\s+profile\s*:|"
    rf"(?:(?:job\s+)?requirements?|qualifications?)\s*:\s*{_EXPERIENCED}|"
    r"(?:role|position|job|title)\s*:\s*[^.:\n]{3,50}?\bwho\s+(?:will|can|knows?|builds?|has|is)\b|"
    r"who\s+you\s+are\b|about\s+you\s*:|help\s+us\s+(?:to\s+)?[a-z]+|"
    r"(?:in|as)\s+(?:this|our|an?|the)\s+[^,.:\n]{2,40},?\s+you(?:['’]ll)?\s+\w+|"
    r"what\s+(?:you(?:['’]ll| will| bring| need| have)|we(?:['’]re looking| are looking| expect|"
    r" ask))\b|"
    # The candidate as a subject, or the one who reads
    rf"{_BEST}+(?:candidates?|applicants?)\s*(?::|\b(?:{_MUST}|has|have|is|are|can|brings?|"
    r"knows?|builds?|designs?|develops?|deploys?|uses?|works?|trains?|writes?|loves?|who)\b)"
    # Recommender systems have candidates too, which "are" and "have".
    rf"|(?:the\s+|our\s+)?(?:candidates?|applicants?)\s+{_MUST}|the\s+(?:candidate|applicant)\s+has\b"
    r"|you(?:['’](?:ll|re|ve)|\s+(?:have|bring|are|will|must|should|need|know|possess|enjoy|love|"
    r"design|build|develop|deploy|train|work|own|lead|write|maintain|create|help|take|join|"
    r"understand|speak|use|hold|like))\b(?!\s+(?:find|see|notice)\b)"
    r"|your\s+(?:role|tasks?|profile|mission|responsibilities|skills|experience|background|job|day|week|"
    r"team|work)\b"
    r"|(?:the|this)\s+(?:role|position|job|vacancy|opening|post)\s+(?:requires|needs|demands|asks|"
    r"will|offers|calls\s+for|builds|is\s+for|expects)\b"
    r"|(?:come\s+)?join\s+(?:us|our\s+team|a\s+growing)\b|apply\s+(?:now|today|here)\b"
    # The same in German, French, Spanish, Italian and Dutch
    r"|wir\s+(?:suchen|erwarten|stellen\s+ein)\b|gesucht(?:\s+(?:wird|werden))?\b|(?:ihre?|deine?)\s+"
    r"(?:profil|aufgaben|qualifikation\w*|mission|tätigkeiten)\b|du\s+(?:bringst|hast|bist|wirst|"
    r"arbeitest|baust|entwickelst)\b|sie\s+(?:bringen|haben|verfügen|werden|beherrschen)\b|"
    r"(?:stellenangebot|stellenanzeige|stellenausschreibung|anforderungen|voraussetzungen|"
    r"muss-kriterien|wünschenswert|bewerber\w*)\s*(?::|\b(?:muss|müssen|sollten?)\b)"
    r"|nous\s+(?:recherchons|cherchons|recrutons)\b|vous\s+(?:avez|êtes|serez|maîtrisez|"
    r"justifiez)\b|votre\s+(?:mission|profil|rôle)\b|profil\s+recherché\b|offre\s+d['’]emploi\b"
    r"|(?:estamos\s+)?busca(?:mos|ndo)\b|se\s+busca\b|oferta\s+de\s+(?:empleo|trabajo)\b|"
    r"requisitos\s*:|(?:cerchiamo|ricerchiamo|siamo\s+alla\s+ricerca|offerta\s+di\s+lavoro)\b|"
    r"(?:wij|we)\s+zoeken\b|jij\s+(?:bent|hebt)\b|vacature\b"
)
# "Experience with RAG is a plus"
_ASKED_BEHIND = re.compile(
    r"\b(?:is|are|would\s+be|will\s+be)\s+(?:highly\s+|strongly\s+|also\s+)?(?:an?\s+(?:big\s+|"
    r"strong\s+|definite\s+|huge\s+)?(?:plus|must(?:[ -]have)?|bonus|advantage|asset)|required|"
    r"desirable|preferred|mandatory|desired|nice\s+to\s+have|essential)\W*$"
    r"|\b(?:von\s+vorteil|wünschenswert|est\s+un\s+plus)\W*$"
)
_ENDS = (
    "plus", "must", "have", "bonus", "advantage", "asset", "required", "desirable", "preferred",
    "mandatory", "desired", "essential", "vorteil", "wünschenswert",
)  # fmt: skip
_OWN = re.compile(r"\b(?:i|me)\b(?!\.)|\bmy\s+(?!team\b)")


def is_asked(lower: str, begin: int, end: int) -> bool:
    """Say whether the sentence at a place of a text in lower case asks for somebody.

    >>> for told in (
    ...     "we are hiring engineers with rag", "must have: rag", "you will build a chatbot",
    ...     "rag is a plus", "gathered requirements: rag", "hiring and training of engineers",
    ... ):
    ...     print(is_asked(told, 0, len(told)))
    True
    True
    True
    True
    False
    False
    """
    if _asked().match(lower, begin, end):
        return _OWN.search(lower, begin, end) is None
    last = lower[max(begin, end - 14) : end].rstrip(" .)!")
    return last.endswith(_ENDS) and _ASKED_BEHIND.search(lower, begin, end) is not None


__all__ = ["is_asked"]
