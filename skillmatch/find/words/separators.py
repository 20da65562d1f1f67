"""Separators: the signs, numbers and letters between items of a list, made bullets or commas.

"* Python * R", "1. Python 2. R", "a) Python" and "Python. R. SQL." are lists as "• Python • R" is.
The text stays as long as it is, so that offsets stay right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SIGNS = ("*", ">", "~", "»", "→", "\\", "‣", "►", "➢", "➤", "❖", "∙", "⁃", "◆", "o")
_DASHES = ("-", "–", "—")
_LEADING_ONLY = frozenset({"o"})  # a word of some languages
_COMMAS = (("、", ","), ("，", ","), ("；", ";"))  # of Chinese and Japanese
_FEWEST = 2  # signs of a list
_FEWEST_DASHES = 3  # in a line that begins with none
_LONGEST_ITEM = 30  # characters
_MOST_WORDS = 4
_LONGEST_LINE = 400
_LONGEST_TEXT = 600  # of an item
# They begin with a set of characters, which is what makes the search for them fast.
_BEHIND_NUMBER = re.compile(r"[.)](?:(?<=\d.)|(?<=[A-Za-z]\)))(?=[ \t]+\S)")
_NUMBER = re.compile(r"(?<!\w)(?:\d{1,2}|[A-Za-z])[.)]")
_BEFORE_FIRST = frozenset(":;,.•–-")
_REACH = 8  # characters
_REST = r"(?:[\w+#-]|\.(?=\w)){0,14}(?: [A-Z0-9][\w+#-]{0,14})?"
_FRAGMENTS = re.compile(
    rf"[A-Z](?:(?<=\n.)|(?<=\A.)|(?<=: .)|(?<=• .)){_REST}(?:\. [A-Z]{_REST}){{2,}}\.?(?=\n|\Z)"
)

_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx"})
_FRAGMENT = re.compile(rf"\. [A-Z]{_REST}\. [A-Z]")  # which is looked for first: it is faster


def with_separators(text: str) -> str:
    """Return a text of the same length with bullets or commas between the items of its lists.

    >>> with_separators("* Python * R"), with_separators("1. Python 2. R"), with_separators("5 * 2")
    ('• Python • R', '•  Python •  R', '5 * 2')
    """
    for written, meant in _COMMAS:
        text = text.replace(written, meant)
    signs = [sign for sign in (*_SIGNS, *_DASHES) if sign in text]
    instead = {p: c for one in signs for p, c in _between_items(text, one)}
    for match in _numbers(text):
        instead[match.start()] = "•"
        instead.update(dict.fromkeys(range(match.start() + 1, match.end()), " "))
    if instead:
        letters = list(text)
        for place, sign in instead.items():
            letters[place] = sign
        text = "".join(letters)
    if _FRAGMENT.search(text) is None:
        return text
    return _FRAGMENTS.sub(_as_list, text)


def _as_list(fragments: re.Match[str]) -> str:
    """Return fragments with bullets between, but for a name: "Ann K. R. Lee", "Dr. Lee R. Day"."""
    first, second, *_ = fragments[0].split(". ")
    is_name = first.casefold() in _TITLES or (_is_initial(first) and _is_initial(second))
    return fragments[0] if is_name else fragments[0].replace(". ", "• ")


def _is_initial(fragment: str) -> bool:
    """Say whether the dot behind a fragment may be that of an initial."""
    return fragment[-2:-1] in {"", " "}


def _between_items(text: str, sign: str) -> Iterator[tuple[int, str]]:
    """Yield where a sign parts the short items of a list on one line, and what parts them, too.

    A sign before the first item, too, is a bullet; others are commas, so that what is said of the
    first item is said of all: "No Java * Scala * Go".
    """
    spaced, reached = f" {sign} ", 0
    while (found := text.find(spaced, reached)) >= 0:
        start, end = text.rfind("\n", 0, found) + 1, text.find("\n", found)
        reached = end if end >= 0 else len(text)
        if reached - start > _LONGEST_LINE:
            continue
        if (
            sign in _DASHES
            and text.find(spaced, found + 2, reached) < 0
            and (sign not in text[start : start + _REACH])
        ):
            continue  # nearly always: the dash of a date
        line = text[start:reached]
        bare = line.lstrip("• \t")
        leads = bare.startswith(f"{sign} ")
        items = (bare[2:] if leads else bare).split(spaced)
        fewest = 1 if leads else _FEWEST_DASHES if sign in _DASHES else _FEWEST
        unsure = sign in _LEADING_ONLY and not leads
        if len(items) > fewest and not unsure and all(map(_is_item, items)):
            place = reached - len(bare) if leads else start
            while (place := text.find(f"{sign} ", place, reached)) >= 0:
                if place == start or text[place - 1] in " \t":
                    yield place, "•" if leads else ","
                place += 1


def _is_item(item: str) -> bool:
    item = item.strip()
    return 0 < len(item) <= _LONGEST_ITEM and len(item.split()) <= _MOST_WORDS


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """Yield the numbers or letters of list items, each of which follows the one before.

    They begin lines, or stand in one line that begins with the first.
    """
    begin: re.Match[str] | None = None
    chain: list[re.Match[str]] = []
    for sign in _BEHIND_NUMBER.finditer(text):
        match = _NUMBER.search(text, max(0, sign.start() - 3), sign.end())
        if match is None or match.end() != sign.end():
            continue
        line = text.rfind("\n", 0, match.start()) + 1
        if chain and chain[-1].start() >= line and _follows(chain[-1], match):
            yield from (chain[-1], match)
            chain.append(match)
        elif _ordinal(match)[1] == 1 and _may_begin(text, line, match.start()):
            chain = [match]
        if not text[line : match.start()].strip("( \t•"):
            near = begin is not None and match.start() - begin.end() < _LONGEST_TEXT
            if near and _follows(begin, match):
                yield from filter(None, (begin, match))
            begin = match


def _may_begin(text: str, line: int, start: int) -> bool:
    """Say whether nothing, or the end of something, stands on a line before a place."""
    before = text[max(line, start - _REACH) : start].rstrip(" \t(")
    return not before or before[-1] in _BEFORE_FIRST


def _ordinal(match: re.Match[str]) -> tuple[str, int]:
    """Return the kind of an item's number, and which it is: of "b)" 2."""
    written, sign = match[0][:-1], match[0][-1]
    if written.isdigit():
        return f"1{sign}", int(written)
    return f"{'A' if written.isupper() else 'a'}{sign}", ord(written.lower()) - ord("a") + 1


def _follows(before: re.Match[str] | None, after: re.Match[str]) -> bool:
    """Say whether an item's number comes next to another one, and is written alike."""
    if before is None:
        return False
    (kind, number), (other, following) = _ordinal(before), _ordinal(after)
    return kind == other and number + 1 == following


__all__ = ["with_separators"]
