"""Text without a heading: where it begins, and whether a sentence of it lists, claims or tells."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from skillmatch.document import Document
from skillmatch.names import lower_case
from skillmatch.occupation_words import MAKERS, SELF_STYLED
from skillmatch.read.anchors import BULLET
from skillmatch.read.closing_labels import OF_A_PERSON
from skillmatch.word_forms import either

_OF_CONTACT = re.compile(
    r"@|https?:|www\.|\.com\b|\.org\b|linkedin|github\.|\+\d|\d{3}[ -]\d{2}|\|"
)
_WORDS_OF_A_SENTENCE = 6
_WHOLE_LINE = 60  # characters of a line that was wrapped
_LINE = re.compile(r"[^\n]+")
_DEED = re.compile(
    r"\b(?:built|build|trained|train|deployed|deploy|shipped|ship|developed|designed|implemented|wrote|"
    r"created|led|ran|run|made|delivered|launched|maintained|fine-?tuned|evaluated|"
    r"migrated|automated|introduced|replaced|reduced|cut|improved|optimi[sz]ed|served|"
    r"monitored|analy[sz]ed|published|taught|worked on|responsible for)\b"
)
_WHO = MAKERS | (SELF_STYLED - {"leader"})  # a firm is a leader in something
_OF_ONESELF = re.compile(
    r"\b(?:i am|years? (?:of )?(?:[\w/-]+ ){0,4}(?:experience|expertise)|"
    r"experienced? (?:in|with|of|as)|skilled|"
    r"proficien(?:t|cy)|experts?\b|expertise|(?:knowledge|command|understanding) of|"
    r"knowledgeable|familiar|passionate|enthusias(?:t|tic|m)|motivated|seeking|looking for|"
    r"aspiring|dedicated|oriented|versed|speciali[sz](?:e|es|ed|ing) in|"
    r"strong (?:background|skills)|"
    r"hands-on|adept|eager|driven|interested in|strengths?|competent|"
    rf"{either(_WHO)} (?:with|who|in|focus\w*|using|for))\b|\bi['’]m\b"
)
_LEAD = re.compile(r".*?(?:\b(?:with|in|of|as|including|like|using|know|use)\b|:)\s*")
_ITEM_END = re.compile(r"[,;|•·/]")
_LABELLED_LIST = re.compile(
    rf"\W*(?:{'|'.join(sorted(OF_A_PERSON, reverse=True))}|tools|technologies|"
    r"tech(?:nology)? stack|stack|keywords|expertise|areas of expertise)[ \t]*(?::|[–—-][ \t])"
)
_FEWEST_ITEMS = 6
_MOST_WORDS_OF_AN_ITEM = 4
_BREAK = re.compile(r"[.!?]\s+(?!\d)|\n\s*|\s*[•●▪\ufffd]\s*")
_WORDS_IN_A_ROW = 10  # that no small word joins: names, one behind the other
_SMALL_WORD = re.compile(
    r"\b(?:the|an?|for|with|in|on|at|to|by|from|of|that|which|who|and|i|we|it|is|was|are|der|die|das|"
    r"und|mit|für|ein|eine|im|le|la|les|des|et|pour|avec|dans|el|los|de|y|con|para|en|il|di|e|per|o|os|"
    r"het|een|met|voor|van|och|som|på|og|til|w|z|i|na|do|и|в|на|для)\b|[\u3040-\u9fff\uac00-\ud7af]"
)
_REACH = 1_500  # characters of a sentence, of a text that lost its line ends


class UntitledText:
    """The text of a document that stands under no heading.

    In a document without headings that is all of it. Above the first heading it begins with the
    first sentence, item or dated job; before that stand a name, a title and addresses.

    >>> from skillmatch.document import Section
    >>> text = "Ann Example\\nI build models of risk with PyTorch.\\nSkills\\nGo"
    >>> skills = Section("skills", "Skills", text.index("Skills"), len(text))
    >>> untitled = UntitledText(Document(text, sections=(skills,)))
    >>> untitled.says(0), untitled.says(text.index("PyTorch"))
    ('', 'tells')
    """

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._begins = _text_begins(document)
        self._said: dict[tuple[int, int], str] = {}

    def says(self, offset: int) -> str:
        """Return what the sentence at an offset does with its names; ``""`` above the text."""
        if offset < self._begins:
            return ""
        place = self._sentence(offset)
        said = self._said.get(place)
        if said is None:
            said = self._said[place] = what_is_said(self._text[slice(*place)])
        return said

    def _sentence(self, offset: int) -> tuple[int, int]:
        """Return where a sentence begins and ends, over the ends of lines it was wrapped at."""
        number = bisect_right(self._breaks, offset) - 1
        return self._breaks[number], self._breaks[number + 1]

    @cached_property
    def _breaks(self) -> list[int]:
        """Where sentences begin, and the end of the text."""
        found = [0]
        for match in _BREAK.finditer(self._text):
            wrapped = False
            if match.group().count("\n") == 1:
                line_begins = self._text.rfind("\n", 0, match.start()) + 1
                wrapped = match.start() - line_begins >= _WHOLE_LINE
            if not wrapped or BULLET.match(self._text, match.end()):
                found.append(match.end())
        return [*found, len(self._text) + 1]


def _text_begins(document: Document) -> int:
    """Return where text without a heading begins, its end where there is none."""
    if not document.sections:
        return 0
    first = document.sections[0]
    for line in _LINE.finditer(document.text, 0, first.start):
        if _tells(line.group()):
            return line.start()
    return len(document.text) if first.title else first.start


def _tells(line: str) -> bool:
    """Say whether a line is (part of) a sentence or an item of a list, and no address."""
    if _OF_CONTACT.search(line):
        return False
    words = line.split()
    if BULLET.match(line) and len(words) > 1:
        return True
    whole = line.rstrip().endswith((".", "!", ";", ":")) or len(line) >= _WHOLE_LINE
    return len(words) >= _WORDS_OF_A_SENTENCE and whole


def what_is_said(sentence: str) -> str:
    """Return whether a sentence only ``"lists"`` names, ``"claims"`` them or ``"tells"`` of work.

    What somebody says of themselves is a summary, whatever stands above it.

    >>> what_is_said("I trained fraud models with PyTorch"), what_is_said("Models in PyTorch")
    ('tells', 'tells')
    >>> what_is_said("Passionate engineer with years of experience in PyTorch")
    'claims'
    >>> what_is_said("Engineer with Go, Rust, C, Java, SQL, PHP")
    'lists'
    """
    lower = lower_case(sentence[:_REACH])
    if _LABELLED_LIST.match(lower):
        return "lists"
    if _DEED.search(lower):
        return "tells"
    if _is_row(lower):
        return "lists"
    if len(lower.split()) >= _WORDS_IN_A_ROW and _SMALL_WORD.search(lower) is None:
        return "claims"
    return "claims" if _OF_ONESELF.search(lower) else "tells"


def _is_row(lower: str) -> bool:
    """Say whether a sentence is a row of names, behind some words that lead to it."""
    first, *others = _ITEM_END.split(lower)
    if len(others) + 1 < _FEWEST_ITEMS:
        return False
    items = [_LEAD.sub("", first, count=1), *others]
    return max(len(item.split()) for item in items) <= _MOST_WORDS_OF_AN_ITEM


__all__ = ["UntitledText", "what_is_said"]
