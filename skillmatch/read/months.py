"""The names of months, seasons and the present, in English and its neighbours."""

from __future__ import annotations

import re

_NAMES = (
    (
        "january jan januar janvier janv enero ene janeiro gennaio januari jänner "
        "styczeń stycznia sty leden ledna январь января янв січень січня"
    ),
    (
        "february feb februar février févr fév febrero fevereiro fev febbraio februari "
        "luty lutego únor února февраль февраля фев лютий лютого"
    ),
    (
        "march mar märz mär mrz mars marzo março maart mrt "
        "marzec marca březen března март марта мар березень березня"
    ),
    (
        "april apr avril avr abril abr aprile "
        "kwiecień kwietnia kwi duben dubna апрель апреля апр квітень квітня"
    ),
    "may mai mayo maio maggio mei maj maja květen května май мая травень травня",
    (
        "june jun juni juin junio junho giugno giu "
        "czerwiec czerwca cze červen června июнь июня июн червень червня"
    ),
    (
        "july jul juli juillet juil julio julho luglio lug "
        "lipiec lipca lip červenec července июль июля июл липень липня"
    ),
    (
        "august aug août agosto augustus "
        "augusti sierpień sierpnia sie srpen srpna август августа авг серпень серпня"
    ),
    (
        "september sept sep septembre septiembre setembro settembre sett "
        "wrzesień września wrz září сентябрь сентября сен сент вересень вересня"
    ),
    (
        "october oct oktober okt octobre octubre outubro ottobre ott "
        "październik października paź říjen října октябрь октября окт жовтень жовтня"
    ),
    (
        "november nov novembre noviembre novembro "
        "listopad listopada lis ноябрь ноября ноя листопад листопада"
    ),
    (
        "december dec dezember dez décembre déc diciembre dic dezembro dicembre "
        "grudzień grudnia gru prosinec prosince декабрь декабря дек грудень грудня"
    ),
)
# Short names that are words of their own: months before a year only.
_WORDS_TOO = {"gen": 0, "mag": 4, "ago": 7, "set": 8, "out": 9}

MONTHS: dict[str, int] = {
    name: number for number, names in enumerate(_NAMES) for name in names.split()
} | _WORDS_TOO
"""The number of a month, from 0, by its casefolded name."""

SEASONS: dict[str, tuple[int, int]] = {
    "spring": (2, 4),
    "summer": (5, 7),
    "autumn": (8, 10),
    "fall": (8, 10),
    "winter": (0, 2),
}
"""The first and the last month of a season, those of the north."""

PRESENT = (
    r"(?=[abcdehijlmnopstuàнпст])(?:(?:(?:to|till|until) )?(?:the )?present(?: (?:day|time))?|"
    r"presently|current(?:ly)?|now|today|till[ -]?(?:date|now|today)|"
    r"to[ -]?date|on-?going|in progress|until (?:now|today)|continuing|date|"
    r"(?:bis )?(?:heute|jetzt|dato)|aktuell|laufend|"
    r"aujourd['’]hui|ce jour|à présent|maintenant|en cours|"
    r"à ce jour|(?:la )?actualidad|actualmente|hoy|presente|atual(?:mente)?|(?:o )?momento|"
    r"hoje|oggi|in corso|attuale|attualmente|heden|"
    r"nuvarande|pågående|nu|nå|i ?dag|(?:dags )?dato|nykyään|p\.t|"
    r"obecnie|do dziś|teraz|do chwili obecnej|současnost|dosud|"
    r"(?:по )?настоящее время|по наст\. ?время|н\. ?в\.|сейчас|текущее время|теперішній час)"
)
"""What says that something goes on."""

PRESENT_UNSPACED = r"至今|迄今|[现現]在|目前|현재|재직 ?중"
"""The same in Chinese, Japanese and Korean, where words are not parted."""


_NOW_BEGINS = [
    "pres", "the p", "to p", "to t", "curr", "now", "today", "till", "to d", "to-d", "todate",
    "ongo", "on-g", "in p", "until", "cont", "date", "bis", "heut", "aktu", "lauf", "jetz", "aujo",
    "ce j", "à p", "main", "en c", "in c", "à c", "la a", "actu",
    "nu", "nå", "i dag", "idag", "dags", "dato", "nyky", "p.t",
    "hoy", "atua", "o m", "mome", "hoje", "oggi", "attu", "hede", "nuva", "pågå", "obec", "do d",
    "do c", "tera", "souč", "dosu", "по н", "наст", "н.", "сейч", "теку", "тепе",
]  # fmt: skip


def _any_of(names: list[str]) -> str:
    """Return a pattern of some names, longest first, grouped by first letter to fail quickly."""
    groups: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        groups.setdefault(name[0], []).append(re.escape(name[1:]))
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items())


_YEAR_BEHIND = r"(?=[./ ]{1,2}(?:de )?(?:19|20)\d\d\b)"
_PLAIN = _any_of([name for name in MONTHS if name not in _WORDS_TOO])
_MONTHS_BEGIN = "".join(sorted({name[0] for name in MONTHS}))
MONTH = rf"(?i:(?=[{_MONTHS_BEGIN}])(?:{_PLAIN}|(?:{_any_of(list(_WORDS_TOO))}){_YEAR_BEHIND}))"
"""A pattern of a month's name."""
SEASON = rf"(?i:{_any_of(list(SEASONS))})"
"""A pattern of a season's name."""


# Letters outside the alphabets of the names that are one letter with these where case is ignored.
_OTHER_CASES = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}


def _any_case(letter: str) -> str:
    """Return all letters that are one letter where case does not matter."""
    if not letter.isalpha():
        return re.escape(letter)
    return letter + letter.upper() + _OTHER_CASES.get(letter, "")


def _begins(names: list[str], end: str) -> str:
    """Return a pattern of how some names go on behind their first letters, and then end."""
    rests: dict[str, set[str]] = {}
    for name in names:
        rests.setdefault(name[0], set()).add(re.escape(name[1:]))
    return "|".join(
        f"(?<={re.escape(first)})(?:{'|'.join(sorted(rest, key=len, reverse=True))}){end}"
        for first, rest in sorted(rests.items())
    )


def _first_letters(names: list[str]) -> str:
    """Return a pattern of the first three letters of names, by the first of them."""
    rests: dict[str, set[str]] = {}
    for name in names:
        rests.setdefault(re.escape(name[0]), set()).add(re.escape(name[1:3]))
    return "|".join(f"{first}(?:{'|'.join(sorted(rest))})" for first, rest in rests.items())


_NAMES_OF_TIMES = [*MONTHS, *SEASONS]
_FIRST_LETTERS = "".join(
    _any_case(letter) for letter in sorted({name[0] for name in (*_NAMES_OF_TIMES, *_NOW_BEGINS)})
)
_NO_LETTER_BEHIND = r"(?![^\W\d])"
_OTHERWISE_WRITTEN = frozenset("\u0131\u017f" + "".join(map(chr, range(0x1C80, 0x1C89))))
_WORD_BEGINS = re.compile(
    rf"\b(?={_first_letters([*_NAMES_OF_TIMES, *_NOW_BEGINS])}|q[1-4]|h[12]|fy[ ’'\d])"
)
_NAME_BEGINS = re.compile(
    rf"[{_FIRST_LETTERS}QHF](?<!\w.)(?=(?i:{_begins(_NAMES_OF_TIMES, _NO_LETTER_BEHIND)}|"
    rf"{_begins(_NOW_BEGINS, '')})|(?<=Q)[1-4]|(?<=H)[12]|(?<=F)Y[ ’'\d])"
)
_OTHERS_BEGIN = (
    re.compile(
        r"[\d’'](?:(?<=\d)(?<![\d./].)(?=(?:9[6-9]|0[0-4])\d|\d?[ ]?[-‐/.’'])"
        r"|(?<=[’'])(?<![\w.].)(?=\d\d))"
    ),
    re.compile("[至迄现現目현재昭平令]"),
)


def may_begin(text: str, start: int, end: int) -> list[int]:
    """Return where in a stretch of text dates may begin: fast, where their whole pattern is slow.

    >>> may_begin("since May 2020", 0, 14)
    [6, 10]
    """
    found = [m.start() for pattern in _OTHERS_BEGIN for m in pattern.finditer(text, start, end)]
    small = text[start:end].lower()
    if len(small) == end - start and (small.isascii() or _OTHERWISE_WRITTEN.isdisjoint(small)):
        # Where case is ignored, most of a pattern cannot be passed over; so it is tried last.
        words = (start + match.start() for match in _WORD_BEGINS.finditer(small))
        found += [word for word in words if _NAME_BEGINS.match(text, word, end)]
    else:
        found += [match.start() for match in _NAME_BEGINS.finditer(text, start, end)]
    return sorted(found)


__all__ = ["MONTH", "MONTHS", "PRESENT", "PRESENT_UNSPACED", "SEASON", "SEASONS", "may_begin"]
