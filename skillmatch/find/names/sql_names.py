"""Names that end with SQL and are written apart: "T - SQL", "MySQL, No SQL, Redis"."""

from __future__ import annotations

import re

from skillmatch.find.words.scan import Candidate, Scan
from skillmatch.find.words.surfaces import SurfaceTrie

_BEFORE = re.compile(
    r"(?<![\w-])(?P<first>T|PL|My|No|U)(?P<gap>[ \t]?[-–/][ \t]|[ \t][-–/][ \t]?|[ \t])$"
)
# "MySQL, No SQL, Redis" and "SQL/No SQL" list it; "No SQL, no code" has none.
_LISTED = re.compile(r"[,/|(•&]|\band|\bor|SQL")
_ITEM_ENDS = re.compile(r"[ \t]*(?:[,/|)•;.\n]|\Z|(?:[Dd]atabases?|[Dd]bs?|DBs?|stores?|and|&)\b)")
_DENIED_BESIDE = re.compile(
    r"\b(?:[Nn]o|[Nn]ot|[Nn]or|[Ww]ithout)[ \t]+[\w+#.]+[ \t]*[,/|(•&]?[ \t]*(?:and|or)?[ \t]*$"
)
_REACH = 30


def join_sql_names(scanned: Scan, trie: SurfaceTrie) -> None:
    """Make one name of "SQL" and what it is a kind of, where a blank parts them."""
    for index, candidate in enumerate(scanned.candidates):
        if candidate.first != candidate.last or scanned.words[candidate.first] != "sql":
            continue
        low = max(0, candidate.start - _REACH)
        found = _BEFORE.search(scanned.text[low : candidate.start])
        if found is None:
            continue
        surface = trie.named(found["first"].casefold() + "sql") or trie.named(
            f"{found['first'].casefold()} sql"
        )
        if surface is None or not _is_name(scanned.text, low + found.start(), found, candidate.end):
            continue
        start = low + found.start()
        scanned.candidates[index] = Candidate(
            surface, start, candidate.end, candidate.first - 1, candidate.last, how="alias"
        )


def _is_name(text: str, start: int, found: re.Match[str], end: int) -> bool:
    """Say whether a blank only parts the halves of a name: in "No SQL" it may say there is none."""
    if found["first"] != "No":
        return found["gap"].strip() != "" or found["first"] in {"T", "PL"}
    before = text[max(0, start - _REACH) : start].rstrip(" \t")
    if found["gap"].strip() or not _ITEM_ENDS.match(text, end):
        return False
    listed = _LISTED.search(before[-3:])
    return listed is not None and not _DENIED_BESIDE.search(before)


__all__ = ["join_sql_names"]
