"""Unheld titles: what a dated job's title names and its holder was not, "Assistant to the CTO".

Such a title tells of no occupation: it was hoped for, applied for, denied, or is that of somebody
whom the holder helped, hired or sold to. A trainee, a junior or an acting engineer is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Document
from skillmatch.names import lower_case
from skillmatch.occupation_words import LEADERS, MAKERS
from skillmatch.word_forms import either

_LINE = re.compile(r"[^\n|•]+")
_SEPARATOR = re.compile(r"[,@()]|\s[–—-]\s|\bat\s")
# Behind these stands what somebody is not.
_BEFORE = re.compile(
    r"\b(?:future(?!\s+(?:of|labs?|group|plc|technolog\w+|systems|mobility|networks?|foundation)\b)|"
    r"aspiring|would-be|wannabe|prospective|hopeful|soon-to-be|incoming|upcoming|"
    r"self-declared|so-called|fake|pretend|dream\s+job|target(?:ed)?\s+(?:role|position|title)|"
    r"desired\s+(?:role|position|title)|not\s+(?:yet\s+)?(?:an?|the)|never\s+(?:an?|the)|"
    r"(?:wants?|wanting|hop(?:es?|ing)|plan(?:s|ning)?|training|studying|learning|trying|going)\s+"
    r"to\s+(?:be|become)|becoming|on\s+(?:my|the)\s+way\s+to|"
    r"(?:assistant|secretary|aide|pa|adviser|advisor|helper|successor|driver|receptionist)"
    r"\s+(?:to|of|for)|"
    r"(?:reporting|reported|support(?:ing)?|working|help(?:ing)?|assisting|worked|next|close)\s+"
    r"(?:to|for|with|under|alongside)|supporting|assisting|replacing|"
    r"(?:recruit\w*|hiring|head-?hunt\w*|sourc(?:er|ing)|sales|staffing|talent\s+\w+)\s+(?:for|of))\b"
)
# And before these.
_BEHIND = re.compile(
    rf"\b{either(MAKERS | LEADERS)}s?(?:['’]s?)?[ \t]+(?:recruit\w+|hiring|head-?hunt\w*|"
    r"sourc(?:er|ing)|talent|staffing|candidates?|applicants?|aspirants?|wannabes?|"
    r"hopefuls?|fans?|enthusiasts?|interviews?|course|boot\s?camp|job\s+search)\b"
    r"|[(\[,–—-][ \t]*(?:(?:i|was|only|just|have)[ \t]+)*(?:not\s+(?:hired|selected|taken|accepted|"
    r"started|employed|offered|chosen|yet)|rejected|unsuccessful|declined|withdrawn|"
    r"applied(?=[ \t]*(?:[,)\]]|for\b|but\b|to\b|and\b|$))|"
    r"interviewed|(?:(?:job\s+)?(?:interviews?|application)|candidate)[ \t]*[)\]]|"
    r"offer\s+(?:declined|rejected|only)|"
    r"turned\s+down|never\s+(?:started|hired|worked|held)|fictional|imaginary|made\s+up|"
    r"(?:dream|target|desired|wished|planned|future|hoped|aspiring)(?:[ \t]+(?:job|role|position))?"
    r"[ \t]*[)\]])"
)


def unheld_titles(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the parts of the titles of dated jobs that name what their holder was not.

    >>> from skillmatch.read.text import document_from_text
    >>> text = "Experience\\nAspiring AI Engineer, Acme\\n2020 - 2022\\n- Sold shoes.\\n"
    >>> [text[start:end] for start, end in unheld_titles(document_from_text(text))]
    ['Aspiring AI Engineer']
    """
    lower = ""
    for entry in document.entries:
        if entry.section not in {"experience", "header"}:
            continue
        lower = lower or lower_case(document.text)
        for line in _LINE.finditer(lower, *document.title_span(entry)):
            before = _BEFORE.search(lower, *line.span())
            behind = _BEHIND.search(lower, *line.span())
            if behind is not None:
                yield line.start(), behind.end()
            if before is not None:
                end = _SEPARATOR.search(lower, before.end(), line.end())
                yield before.start(), end.start() if end else line.end()


__all__ = ["unheld_titles"]
