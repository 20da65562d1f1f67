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
    r"(?=[abcdehjlmnopstuàнпст])(?:present|current(?:ly)?|now|today|till[ -]?(?:date|now|today)|"
    r"to[ -]?date|ongoing|until now|continuing|date|(?:bis )?heute|aktuell|laufend|jetzt|"
    r"aujourd['’]hui|en cours|"
    r"à ce jour|(?:la )?actualidad|actualmente|hoy|presente|atual(?:mente)?|(?:o )?momento|"
    r"hoje|oggi|in corso|attuale|attualmente|heden|"
    r"nuvarande|pågående|obecnie|do dziś|teraz|do chwili obecnej|současnost|dosud|"
    r"(?:по )?настоящее время|по наст\. ?время|н\. ?в\.|сейчас|текущее время|теперішній час)"
)
"""What says that something goes on."""

PRESENT_UNSPACED = r"至今|迄今|[现現]在|目前|현재|재직 ?중"
"""The same in Chinese, Japanese and Korean, where words are not parted."""


def _any_of(names: list[str]) -> str:
    """Return a pattern of some names, longest first, grouped by first letter to fail quickly."""
    groups: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        groups.setdefault(name[0], []).append(re.escape(name[1:]))
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items())


_YEAR_BEHIND = r"(?=[./ ]{1,2}(?:de )?(?:19|20)\d\d\b)"
_PLAIN = _any_of([name for name in MONTHS if name not in _WORDS_TOO])
_FIRST_LETTERS = "".join(sorted({name[0] for name in MONTHS}))
MONTH = rf"(?i:(?=[{_FIRST_LETTERS}])(?:{_PLAIN}|(?:{_any_of(list(_WORDS_TOO))}){_YEAR_BEHIND}))"
"""A pattern of a month's name."""
SEASON = rf"(?i:{_any_of(list(SEASONS))})"
"""A pattern of a season's name."""


__all__ = ["MONTH", "MONTHS", "PRESENT", "PRESENT_UNSPACED", "SEASON", "SEASONS"]
