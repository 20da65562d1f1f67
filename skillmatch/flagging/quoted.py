"""Quoted letters: what others wrote, below the resume somebody sent them in answer."""

from __future__ import annotations

import re

from skillmatch.document import DATED_SECTIONS, Document
from skillmatch.places import Spans

# "On Tue, Mar 3, 2020 Bob <bob@example.org> wrote:", over two lines too, in ten languages.
_SAID = (
    r"(?:wrote|a écrit|escribió|ha scritto|escreveu|napisał(?:\(a\))?|skrev|kirjoitti|"
    r"(?:schrieb|schreef|skrev)\b[^\n]{0,100})[ ]?:"
)
_ATTRIBUTION = re.compile(
    rf"^[^\s>][^\n]{{0,200}}(?:\n[^\s>][^\n]{{0,200}})?(?<=\s){_SAID}[ \t]*\n+(?=>)", re.MULTILINE
)
_ORIGINAL = re.compile(
    r"^-{2,}[ ]?(?:Original Message|Original-Nachricht|Ursprüngliche Nachricht|Message d'origine|"
    r"Mensaje original|Messaggio originale|Oorspronkelijk bericht|Mensagem original)[ ]?-{2,}[ ]*"
    r"\n+(?=[^\n:]{1,20}:)",
    re.MULTILINE | re.IGNORECASE,
)
_NOT_QUOTED = re.compile(r"^(?!>|[ \t]*$)", re.MULTILINE)


def quoted_letters(document: Document) -> Spans:
    """Return the stretches of a resume that are a letter it answers, quoted below.

    Only where the document tells of dated work outside and of none inside: what is quoted may as
    well be the resume itself, sent on.

    >>> quoted_letters(Document("On Monday Bob wrote:\\n> We need Rust.")).spans
    []
    """
    text = document.text
    starts = [entry.start for entry in document.entries if entry.section in DATED_SECTIONS]
    if not starts or ("\n>" not in text and "--" not in text):
        return Spans([])
    found = []
    for match in _ATTRIBUTION.finditer(text) if "\n>" in text else ():
        end = _NOT_QUOTED.search(text, match.end())
        found.append((match.start(), match.end(), end.start() if end else len(text)))
    found += [(m.start(), m.end(), len(text)) for m in _ORIGINAL.finditer(text)]
    return Spans(
        (start, end)
        for start, begun, end in found
        if not any(begun <= work < end for work in starts) and any(work < start for work in starts)
    )


__all__ = ["quoted_letters"]
