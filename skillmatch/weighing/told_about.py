"""Told about: what a sentence of a job wrote of, sold or translated, and built nothing with.

"Wrote a blog about RAG" and "Supported users of Kafka" name what others use.
"""

from __future__ import annotations

import re

from skillmatch.names import lower_case
from skillmatch.people_words import CUSTOMERS, FOLK
from skillmatch.word_forms import either, plurals

_WORDS = r"(?:(?!and\b|or\b|with\b|in\b|using\b|for\b|of\b|to\b)[\w/&,'’-]+\s+)"
_PIECES = (
    r"(?:blog(?:s|\s+posts?|\s+articles?|\s+series)?|articles?|newsletters?|posts?|columns?|essays?|"
    r"press\s+releases?|stories|interviews?|podcasts?|episodes?|videos?|social\s+media\s+posts?|"
    r"copy|case\s+studies|white\s?papers?|brochures?|book\s+reviews?|tweets?|reports?\s+in\s+the\s+press)"
)
_TEXTS = (
    r"(?:manuals?|docs|documentation|books?|brochures?|handbooks?|guides?|articles?|papers?|slides|"
    r"web\s?sites?|texts?|tutorials?|subtitles|courses?|contracts?|patents?)"
)
_TOLD_ABOUT = re.compile(
    r"\W*(?:(?:i|we)\s+)?(?:(?:also|regularly|occasionally|once)\s+)*(?:"
    rf"(?:wrote|writing|edited|editing|drafted|authored|blogged|posted|recorded|hosted|filmed|"
    rf"produced|published|proofread|commissioned|sent|distributed|circulated)\s+(?:and\s+\w+ed\s+)?{_WORDS}{{0,4}}?{_PIECES}\s+"
    r"(?:about|on|covering|introducing|explaining|around|for|of)\b"
    r"|(?:blogged|tweeted|podcasted|wrote|spoke|reported)\s+(?:about|on)\b"
    rf"|(?:supported|assisted|served|advised|looked\s+after|answered|helped|greeted|onboarded|"
    rf"billed|invoiced|called|visited|surveyed|interviewed|polled)\s+{_WORDS}{{0,3}}?"
    rf"{either(plurals(CUSTOMERS | {'buyer', 'reader', 'subscriber', 'fan'}) | FOLK)}\s+of\b"
    rf"|(?:translated|proofread|locali[sz]ed|printed|typed|formatted|bound|archived|scanned|"
    rf"illustrated|sorted|shelved)\s+{_WORDS}{{0,3}}?{_TEXTS}\s+(?:of|for|about|on)\b"
    rf"|(?:took|answered|made|handled|transcribed)\s+{_WORDS}{{0,2}}?(?:calls|notes|minutes|messages|"
    r"photos|pictures)\s+(?:about|on|of|for)\b|(?:invoiced|billed|charged)\s+\w+\s+for\b"
    r"|(?:marketed|advertised|resold|merchandised|publici[sz]ed|branded)\b"
    r"|(?:evaluated|considered|assessed|discussed|compared)\s+(?:and|but|then)\s+(?:then\s+)?"
    r"(?:rejected|dropped|discarded|dismissed|declined|vetoed|decided\s+against|ruled\s+out)\b"
    r")"
)
_BUILDS = re.compile(
    r"\b(?:built|deployed|shipped|implemented|engineered|productioni[sz]ed|prototyped|developed|"
    r"fine-?tuned|trained|automated|designed|coded)\b"
)


def is_told_about(sentence: str) -> bool:
    """Say whether a sentence tells what was written of, sold or translated, and of nothing built.

    >>> is_told_about("Wrote a blog about RAG"), is_told_about("Wrote a RAG service")
    (True, False)
    >>> is_told_about("Supported users of Kafka"), is_told_about("Supported Kafka clusters")
    (True, False)
    """
    lower = lower_case(sentence)
    return _TOLD_ABOUT.match(lower) is not None and _BUILDS.search(lower) is None


__all__ = ["is_told_about"]
