"""Cautions about names in somebody's taxonomy files: right, but they would count everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from skillmatch.find.words.english import english_words
from skillmatch.find.words.small_words import SMALL_WORDS
from skillmatch.interop.caution import FUNCTION_WORDS, rule_for
from skillmatch.names import normal_form, other_number, words
from skillmatch.taxonomy import Taxonomy
from skillmatch.written.yaml_source import read_yaml

_NUMBER = re.compile(r"[\d.,:/-]+")
_ENDINGS = ("ed", "ing", "er", "ers", "d", "r", "ly")
_SHORTEST_LISTED = 5
_INITIALS = 2


@dataclass(frozen=True, slots=True)
class Caution:
    """A name that counts wherever it stands, and the rule that would make it careful.

    Attributes
    ----------
    file, line
        Where the name is given.
    message
        What is to be thought of, in a sentence.
    rule
        What to write under ``ambiguous``, as the lines of a YAML list.
    """

    file: str
    line: int
    message: str
    rule: tuple[str, ...]


def cautions(files: list[Path], taxonomy: Taxonomy) -> Iterator[Caution]:
    """Yield the names in files that are ordinary words, letters or numbers, and have no rule.

    `taxonomy` is what the files, which are right, make.
    """
    for file in files:
        source = read_yaml(file)
        for index, entry in enumerate(source.data or ()):
            ruled = {normal_form(rule.surface) for rule in taxonomy.rules(entry["id"])}
            for path, name in _names(entry):
                what = _what_it_is(name.strip())
                if what and normal_form(name) not in ruled:
                    yield Caution(
                        source.file,
                        source.line((index, *path)),
                        f"{name.strip()!r} is {what}: as long as {entry['id']!r} has no rule for "
                        "it, it counts wherever it stands",
                        tuple(_rule(name.strip(), entry.get("kind", "tool"))),
                    )


def _names(entry: dict[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if "name" in entry:
        yield ("name",), entry["name"]
    for number, alias in enumerate(entry.get("aliases", ())):
        yield ("aliases", number), alias


def _what_it_is(name: str) -> str:
    """Return what else a name is, or ``""`` for one that is hardly anything else.

    >>> _what_it_is("Team"), _what_it_is("X"), _what_it_is("3.10"), _what_it_is("Zorb")
    ('an English word', 'a single letter', 'a number', '')
    """
    if _NUMBER.fullmatch(name):
        return "a number"
    parts = words(name)
    if len(parts) != 1:
        return "made of ordinary words" if rule_for(name, kind="tool") else ""
    word = parts[0]
    if len(word) == 1:
        return "a single letter"
    if word.isalpha() and _is_english(word):
        return "an English word"
    return "of two letters only" if len(word) <= _INITIALS and word.isalpha() else ""


def _is_english(word: str) -> bool:
    """Say whether a word is in the list of long words, or one of these is made of it."""
    known = english_words()
    if word in FUNCTION_WORDS | SMALL_WORDS or not known.isdisjoint((word, *other_number(word))):
        return True
    return len(word) < _SHORTEST_LISTED and any(
        stem + ending in known for stem in (word, word + word[-1]) for ending in _ENDINGS
    )


def _rule(name: str, kind: str) -> Iterator[str]:
    """Yield the lines of a rule that keeps a name from counting everywhere."""
    rule = rule_for(name, kind=kind) or {"surface": name, "needs": ["skill-list", "skill-section"]}
    yield f'- surface: "{rule["surface"]}"'
    if "case" in rule:
        yield f"  case: {rule['case']}"
    yield f"  needs: [{', '.join(rule['needs'])}]"


__all__ = ["Caution", "cautions"]
