"""Handles: what somebody is called on a site, "GitHub: ola-n | Skype: java.ola"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Document
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan

# fmt: off
_SITES = cue_words({
    "behance", "bitbucket", "bluesky", "codepen", "codeforces", "devpost", "discord", "dribbble",
    "facebook", "github", "gitlab", "hackerrank", "hub", "huggingface", "face", "icq",
    "instagram", "kaggle", "keybase", "leetcode", "linkedin", "mastodon", "medium", "npm",
    "overflow", "pypi", "reddit", "signal", "skype", "slack", "stackoverflow", "teams",
    "telegram", "tiktok", "twitter", "viber", "wechat", "whatsapp", "youtube", "zoom",
})
# fmt: on
_NAMES_OF_TWO = re.compile(r"(?:(?:Microsoft|MS|Stack|Hugging|Docker)[ \t]+)?$", re.IGNORECASE)
_HANDLE = re.compile(
    r"[ \t]*(?:(?:id|name|handle|user(?:name)?|account|profile)[ \t]*)?[:=][ \t]*"
    r"(?P<handle>[@/]?[\w][\w.@+/-]{1,60}?)(?=[ \t]*(?:[|,;•·)\n]|\Z|[ ]{2}|[ ]-[ ]|[–—]))"
)
# With such a sign it is no word: "ola-n", "java.ola", "ola@x.example".
_SIGN = re.compile(r"[@/_\d]|\w[.-]\w")
_CONTACT_SECTIONS = frozenset({"header", "other"})


def handles(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the labels of sites with the handles behind them.

    A handle that is a plain word in small letters is one only where no skills or jobs are told.
    """
    text = scan.text
    for index in scan.indexes(_SITES):
        start, end = scan.starts[index], scan.ends[index]
        found = _HANDLE.match(text, end)
        if found is None or not text[start].isupper():
            continue
        handle = found["handle"]
        if not _SIGN.search(handle):
            contact = document.section_at(start) in _CONTACT_SECTIONS and document.sections
            if not handle.islower() or not (contact or _is_behind_bar(text, start)):
                continue
        two = _NAMES_OF_TWO.search(text[max(0, start - 12) : start])
        yield start - (len(two[0]) if two else 0), found.end()


def _is_behind_bar(text: str, start: int) -> bool:
    return text[max(0, start - 3) : start].strip(" \t") in {"|", "•", "·"}


__all__ = ["handles"]
