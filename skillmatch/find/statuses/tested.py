"""Tested: the product that a tester tries out, "filed bugs for the feature store".

What a tester tests with is a skill; the product is what others built. Only the jobs of testers are
read so: a developer who tests the search has mostly written it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Document
from skillmatch.find.owners.job_lines import title_lines
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan

_TESTER = re.compile(
    r"\b(?:QA|quality[ ]assurance|testers?|test[ ](?:engineer|analyst|lead|manager|specialist|"
    r"technician))\b",
    re.IGNORECASE,
)
_TESTERS = cue_words({"qa", "quality", "test", "tester", "testers"})
# "The" product, up to what it is tested with; "tested REST APIs" tells of a kind of testing.
_PRODUCT = re.compile(
    r"\b(?:test(?:ed|ing|s)|test[ ](?:cases|plans|scripts)|bugs|defects|tickets|issues|validated|"
    r"verified|checked)[ \t]+(?:(?:for|of|against|in|on)[ \t]+)?(?:the|our|its)[ \t]+"
    r"(?P<product>(?:(?!\b(?:with|using|via|by|through)\b|,[ \t]+(?:and[ \t]+)?(?:wrote|built|"
    r"automated|set|ran|created|used|developed)\b)[^.;:!?\n•])+)",
    re.IGNORECASE,
)


def tested_products(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield where a tester's job names the product that was tested."""
    if not scan.indexes(_TESTERS):
        return
    for entry in document.entries:
        if entry.section != "experience":
            continue
        title_end = document.title_span(entry)[1]
        titles = [document.text[start:end] for start, end in title_lines(document, entry)]
        if any(map(_TESTER.search, titles or [document.text[entry.start : title_end]])):
            for found in _PRODUCT.finditer(document.text, title_end, entry.end):
                yield found.span("product")


__all__ = ["tested_products"]
