"""Versions: the number that a name is written with, "Python 3.11", "Java 8/11/17", "Oracle 19c"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from skillmatch.names import normal_form
from skillmatch.skill import Skill

if TYPE_CHECKING:
    from skillmatch.find.words.scan import Candidate, Scan
    from skillmatch.find.words.surfaces import Surface, SurfaceTrie

_ONE = r"(?:\d{1,2}(?:\.\d{1,3}){0,3}(?:\.x)?[a-z]{0,2}|(?:19|20)\d\d|R20\d\d[ab])"
_NO_VERSION = (
    r"(?![\w%]|\.\d|\+ ?[Yy]|"
    r"[ -]?(?:\+ ?)?(?:[Yy](?:ea)?rs?|[Mm]onths?|[Mm]os?\b|[-–—] ?\d|[/-]\d)|"
    # "drift 0.3 % over a shift", "spark 2.5 times a day", "go 1.5 km": what was measured.
    r"[ \u00a0-]?(?:%|‰|°|€|\$|(?:percent|pp|times|fold|"
    r"seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|ms|[nkcm]?m|px|dB|[kKMGT]i?B|[kMG]?Hz|[mk]?W|[mk]g|m/s|rad|deg|degrees|points?|million|k)\b))"
)
_BEHIND = re.compile(
    rf"(?:[ \u00a0]|-(?=\d))?(?:[vV](?:ersion|er)?\.? ?)?({_ONE}(?:/{_ONE}){{0,5}}){_NO_VERSION}"
)
# "HTML5" and "Oracle 19c" are names of their own; the version is in them.
_WITHIN = re.compile(rf"(?<=[A-Za-z+#. -])({_ONE}(?:/{_ONE}){{0,5}})\+?$")
# "PHP7" and "React 16" go on: "PHP7.4", "Vue2/3".
_GOES_ON = re.compile(rf"((?:\.\d{{1,3}}){{0,3}}(?:\.x)?(?:/{_ONE}){{0,5}}){_NO_VERSION}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBERED = re.compile(r"[.)](?=\s)")
_EDITIONS = {"rust": frozenset({"2015", "2018", "2021", "2024"})}
_OUT_OF = frozenset({"5", "10"})  # "Python 4/5" is a mark
_PAIR = 2
_VERSION_STARTS = frozenset("vVr0123456789")
_VERSIONED = frozenset({"language", "library", "tool", "model"})
_OF_EDITIONS = frozenset({"es"})  # of ECMAScript: "ES6"
_LONGEST_LINE = 300


def _has_years(skill: Skill, text: str, end: int) -> bool:
    """Say whether a year behind a skill's name may be its version.

    That of "Windows Server 2016" may be and that of "Python 2016" not; Rust has editions.
    """
    if skill.kind == "tool":
        return True
    return skill.id in _EDITIONS and text[end + 1 : end + 5] in _EDITIONS[skill.id]


def version_behind(text: str, start: int, end: int, *, years: bool) -> str:
    """Return the version behind the name at a place, ``""`` if there is none.

    Parameters
    ----------
    text, start, end
        The text and where the name stands.
    years
        Whether a year may be one.

    Examples
    --------
    >>> version_behind("Java 8/11", 0, 4, years=False)
    '8/11'
    >>> version_behind("Java 8/10", 0, 4, years=False)
    ''
    """
    match = _BEHIND.match(text, end)
    if match is None or not _are_versions(match[1], years=years):
        return ""
    return "" if _is_number_of_item(text, start, match) else match[1]


def version_within(surface: str) -> str:
    """Return the version at the end of a name.

    >>> version_within("Oracle 19c"), version_within("Angular 2+"), version_within("Excel")
    ('19c', '2', '')
    """
    match = _WITHIN.search(surface)
    return match[1] if match else ""


def with_rest(version: str, text: str, end: int) -> str:
    """Return a version with what belongs to it behind the name that it ends.

    >>> with_rest("7", "PHP7.4", 4), with_rest("16", "React 16. Then", 8)
    ('7.4', '16')
    """
    match = _GOES_ON.match(text, end)
    whole = version + match[1] if match else version
    return whole if _are_versions(whole, years=True) else version


def _are_versions(written: str, *, years: bool) -> bool:
    """Say whether numbers with slashes are versions: no date, and no mark out of ten."""
    numbers = written.split("/")
    of_years = sum(_YEAR.fullmatch(number) is not None for number in numbers)
    if of_years:
        return years and of_years == len(numbers)
    if len(numbers) != _PAIR:
        return True
    if not all(number.isdigit() for number in numbers):
        return numbers[1] not in _OUT_OF
    return numbers[1] not in _OUT_OF and int(numbers[0]) < int(numbers[1])


def _is_number_of_item(text: str, start: int, match: re.Match[str]) -> bool:
    """Say whether a number is that of a list's next item: "1. Python 2. R"."""
    sign = _NUMBERED.match(text, match.end())
    if sign is None or not match[1].isdigit():
        return False
    line = text[max(0, start - _LONGEST_LINE, text.rfind("\n", 0, start) + 1) : start]
    return re.search(rf"(?<![\w.]){int(match[1]) - 1}{re.escape(sign[0])}\s", line) is not None


def version_of(result: Scan, trie: SurfaceTrie, found: Candidate) -> str:
    """Return the version that a name is written with, ``""`` if there is none."""
    kind = found.surface.skill.kind
    if kind not in _VERSIONED:
        return ""
    text, end, following = result.text, found.end, found.last + 1
    if found.version:
        return with_rest(found.version, text, end)
    # Nearly no name has a version, and a look at the next word is cheaper than the pattern.
    if following < len(result.words) and result.words[following][0] in _VERSION_STARTS:
        years = _has_years(found.surface.skill, text, end)
        version = version_behind(text, found.start, end, years=years)
        if version:
            return version
    surface = text[found.start : end]
    if surface.isalpha() or found.surface.skill.name[-1:].isdigit():
        return ""
    version = version_within(surface)
    if not version or not _is_of_version(trie, surface, version, found.surface):
        return ""
    return with_rest(version, text, end)


def _is_of_version(trie: SurfaceTrie, surface: str, version: str, meant: Surface) -> bool:
    """Say whether a name without a number is the skill's, too: "Oracle 19c", not "K8s"."""
    name = normal_form(surface.removesuffix("+").removesuffix(version))
    if name in _OF_EDITIONS:
        return True
    other = trie.named(name) if name else None
    if other is not None:
        return any(one.skill is meant.skill for one in (other, *other.others))
    # "Win 10", beside "Win 7" of the same skill.
    begun = f"{name} "
    others = [normal_form(one).removeprefix(begun) for one in meant.skill.surfaces]
    return name != "" and sum(one.replace(" ", "").isdigit() for one in others) > 1


__all__ = ["version_behind", "version_of", "version_within", "with_rest"]
