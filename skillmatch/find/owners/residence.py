"""Where somebody was born and lives: "Born in Java", "Based in Spark, Nevada"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan
from skillmatch.occupation_words import MAKERS
from skillmatch.word_forms import either

_UP = r"[^\W\d_a-zß-öø-ÿ]"
_PLACE = rf"{_UP}[\w.'’-]*(?:[ ](?:(?:de|del|la|le|el|upon|am|an|der|of)[ ])?{_UP}[\w'’-]*){{0,2}}"
_ENDS = r"(?=[ \t]*(?:[.;:)|\n•]|\Z|[ ](?:since|where|from)\b))"
# Of the author: data may live in Snowflake, and a firm may be based on Kafka.
_BEGINS = re.compile(
    r"(?:(?:\A|[\n.;:|,•●▪■◦·(–—-])[ \t*_]*|\b(?:I|and|who|now|still)(?:['’]m|[ ](?:am|was))?[ ]"
    r"(?:(?:currently|now|also|was|am|still)[ ])*|\b(?:is|was|am|currently|presently|"
    rf"{either(MAKERS)})[ ])$",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"(?:[ ]up)?(?:[ ]on[ ][\w .]{3,20}?|[ ]\d{1,2}[ ]\w+[ ]\d{4})?[ ](?:in|at|near|of)[ ]"
    rf"(?:the[ ])?{_PLACE}(?:,[ ]{_PLACE}{_ENDS})?"
    rf"|:[ ](?:[\d./ -]{{4,12}}|\d{{1,2}}[ ]\w+[ ]\d{{4}}),?[ ](?:in[ ])?{_PLACE}"
    r"(?=[ \t]*(?:[,.;|\n]|\Z))"
    rf"|(?<=town):[ ]{_PLACE}"
)
_CUES = cue_words(
    {
        "born", "lives", "live", "living", "based", "resident", "residing", "raised", "grew",
        "brought", "native", "resides", "settled", "hometown",
    }
)  # fmt: skip
# These are of people only, wherever they stand.
_OF_PEOPLE = frozenset(
    {"born", "native", "resident", "residing", "resides", "raised", "grew", "hometown"}
)
_REACH = 30


def residences(scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the places where somebody says to have been born, to live or to have grown up."""
    for index in scan.indexes(_CUES):
        start, end = scan.starts[index], scan.ends[index]
        found = _WHERE.match(scan.text, end)
        if found is None:
            continue
        if scan.words[index] in _OF_PEOPLE or _BEGINS.search(
            scan.text[max(0, start - _REACH) : start]
        ):
            yield found.span()


__all__ = ["residences"]
