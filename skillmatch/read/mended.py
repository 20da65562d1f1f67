"""Mended signs: letters read in the wrong encoding, and apostrophes that an export lost."""

from __future__ import annotations

import re
from collections.abc import Callable

Step = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]
"""What is looked for, and what is put in its place."""


def _decoded(match: re.Match[str]) -> str:
    """Return the letter that bytes stand for which were read as those of Windows."""
    data = bytearray()
    for character in match[0]:
        byte = character.encode("cp1252", "ignore")
        data += byte or bytes([ord(character)])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def _bytes_behind() -> str:
    """Return the characters that bytes behind the first of a letter are read as."""
    high = range(0x80, 0xC0)
    windows = [bytes([byte]).decode("cp1252", "ignore") for byte in high]
    return re.escape("".join(sorted({*filter(None, windows), *map(chr, high)})))


_BEHIND = _bytes_behind()
_ENDING = r"(?:s|re|ve|ll|d|m|(?<=[nN].)t)\b"
# Each begins with a set of characters, which is what makes the search for it fast.
ENCODED: tuple[Step, ...] = (
    (re.compile("[Âï](?:(?<=Â)·|(?<=ï)‚·)"), "•"),
    (
        re.compile(
            rf"[ÂÃâïð](?:(?<=[ÂÃ])[{_BEHIND}]|(?<=[âï])[{_BEHIND}]{{2}}|(?<=ð)[{_BEHIND}]{{3}})"
        ),
        _decoded,
    ),
    (re.compile("[â]€TM"), "’"),  # whose trade mark sign was written out since
    (re.compile(r"[Â](?<![A-Z]Â)(?=[ \t\n]|\Z)"), ""),  # before a space that was a hard one
    (re.compile("[\x91\x92]"), "’"),
    (re.compile(rf"[`´‘ʼ′](?<=[^\W\d_].)(?={_ENDING})", re.IGNORECASE), "'"),
)
"""Signs that a text in good order has none of."""
_APOSTROPHES: tuple[tuple[Step, tuple[str, ...]], ...] = (
    (
        (re.compile(rf"[`‘?\ufffd](?<=[A-Za-z].)(?={_ENDING}(?!=))", re.IGNORECASE), "'"),
        ("`", "‘", "?", "\ufffd"),
    ),
    ((re.compile(r"&(?:#39|#x27|#8217|apos|rsquo);"), "'"), ("&",)),
    ((re.compile(r"['\\](?<=[nN].)['’](?=[tT]\b)"), "'"), ("''", "'’", "\\")),
    (
        (re.compile(r"[ ](?<=[A-Za-z] )(?=[nN]['’][tT]\b)"), ""),
        (" n'", " n’", " N'", " N’"),
    ),  # "do n't"
)

APOSTROPHES: tuple[Step, ...] = tuple(step for step, _ in _APOSTROPHES)
"""Signs that stand in any text, and are an apostrophe in some places."""


def apostrophes(text: str) -> tuple[Step, ...]:
    """Return those of `APOSTROPHES` whose signs are in a text, which is told fast."""
    return tuple(
        step
        for step, signs in _APOSTROPHES
        # The last character alone is looked for faster, and mostly not there.
        if any(sign[-1] in text and sign in text for sign in signs)
    )


def with_steps(text: str, steps: tuple[Step, ...]) -> str:
    """Return a text after some steps.

    >>> with_steps("I donâ€™t", ENCODED), with_steps("don?t? do n't", apostrophes("? n'"))
    ('I don’t', "don't? don't")
    """
    for pattern, replacement in steps:
        text = pattern.sub(replacement, text)
    return text


__all__ = ["APOSTROPHES", "ENCODED", "Step", "apostrophes", "with_steps"]
