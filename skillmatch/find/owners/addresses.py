"""Addresses: the stretches of a text that are URLs, e-mail addresses or host names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_ADDRESS_CUE = re.compile(
    # It begins with a set of characters, which is what makes the search for it fast.
    # NDCG@10, precision@k: no address.
    r"[@.:](?:(?=[\w/-])(?:(?<=@)(?!(?:\d{1,4}|[kn])(?![\w@-]|\.\w))[\w-]|"
    r"(?<=:)(?<=https:|.http:)//|(?<=www\.)|"
    r"(?<=\.)(?:(?:com|org|edu|gov|io|ai|dev|me|in|co|net|uk|de)(?=/)|"
    r"(?:com|org|edu|gov|io|ai|dev)\b))|(?<=www\.))",
    re.IGNORECASE,
)
_SIGNS_LEFT = frozenset("_.+-")
_LONGEST_LEFT = 300
_ADDRESS_RIGHT = re.compile(r"[^\s<>()\[\],;]{1,2000}")
_DOT_NET = ".net"
# What stands behind these is a person's page.
_PAGES = re.compile(
    r"(?:git(?:hub|lab)|linkedin|kaggle|bitbucket|behance|dribbble|medium|leetcode|hackerrank)\.",
    re.IGNORECASE,
)


def addresses(text: str, names: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the stretches that are URLs, e-mail addresses or host names.

    Parameters
    ----------
    text
        The text.
    names
        Where the names of skills in it end, by where they start.

    Examples
    --------
    >>> list(addresses("ann.dev/python", {8: 14})), list(addresses("VB.NET/C#", {0: 6, 7: 9}))
    ([(0, 14)], [])
    """
    reached = 0
    for cue in _ADDRESS_CUE.finditer(text):
        if cue.start() < reached:
            continue
        right = _ADDRESS_RIGHT.match(text, cue.end())
        start = _left_end(text, max(reached, cue.start() - _LONGEST_LEFT), cue.start())
        end = right.end() if right else cue.end()
        if text[end - 1 : end] != "/" and _is_list_of_names(text, start, cue, end, names):
            continue
        reached = end
        yield start, start + len(text[start:reached].rstrip(".:!?'\""))


def _left_end(text: str, low: int, cue: int) -> int:
    """Return where that begins which an address has before its cue, on its line or the one above.

    A pattern that is searched for backwards would try every letter before.
    """
    behind = cue - 1 if cue > low and text[cue - 1] == "\n" else cue
    start = behind
    while start > low and (text[start - 1].isalnum() or text[start - 1] in _SIGNS_LEFT):
        start -= 1
    return start if start < behind else cue


def _is_list_of_names(
    text: str, start: int, cue: re.Match[str], end: int, names: Mapping[int, int]
) -> bool:
    """Say whether slashes part the names of skills, the first of which ends like a host.

    "ASP.NET/C#" and "Socket.io/Express" do, and "ann.dev/python" leads to a page. In small letters
    ("kubernetes.io/docs") a site is likelier, but for .net, with which few sites' names end.
    """
    domain = text[cue.start() : cue.end()].casefold()
    if text[cue.start()] != "." or not text.startswith("/", cue.end()) or domain == ".":
        return False
    small = text[start:end].islower()
    reached = names.get(start, 0)
    if reached < cue.end() or (small and domain != _DOT_NET) or _PAGES.match(text, start):
        return False
    if domain == _DOT_NET and not small:
        return True
    while text.startswith("/", reached) and reached < end:
        reached = names.get(reached + 1, 0)
    return reached >= len(text[:end].rstrip(".:!?'\""))


__all__ = ["addresses"]
