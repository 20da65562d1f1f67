"""How a name is split into words, and the spellings that rules derive from it.

The taxonomy lists a name once; plurals, hyphens, spaces, dots, slashes, run-together and
split forms, "&" for "and", and British for American spelling come from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate

from skillmatch.british import respelt

_LATIN = "A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
# What words begin with, in any script, and some signs more: it is tried wherever one of these is.
_BEGINS = "A-Za-z0-9.\u00aa-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\U0010ffff"
WORD = re.compile(
    # It begins with a set of characters, which is what makes the search for it fast.
    rf"[{_BEGINS}](?:(?<=[{_LATIN}])[{_LATIN}]*"
    # Letters and digits, with C++, C#, A+, A* and Markdown's C\+\+; "C + +" and "C #" as some
    # exports write them, but no "Section C # 4"; "C#8" with its version.
    # An empty alternative is tried faster than a group that may be left out.
    r"(?:\+\\?\+|\+[ ]\+(?<![^\W_][Cc]\+ \+)(?<=[Cc]\+ \+)(?![\w+])"
    r"|\\(?:\+\\?\+|\#(?![^\W_]))|\#(?![^\W_])|\+(?![\w+])"
    r"|\#(?<![^\W_][CcFf]\#)(?<=[CcFf]\#)(?=\d{1,2}(?:\.\d)?(?![\w#]))"
    r"|\*(?<![\w*][AD]\*)(?<=[AD]\*)(?![\w*])"  # the search A*, and D*
    r"|[ ](?:\#(?<![^\W_][CcFf] \#)(?<=[CcFf] \#)(?![^\W_]|[ ]\d+(?![\d.]))"
    r"|\+(?<![^\W_][Cc] \+)(?<=[Cc] \+)[ ]?\+(?!\w))|)"
    r"|(?<=\.)(?<![^\W_]\.)[Nn][Ee][Tt](?![^\W\d_])"  # .NET and .NET6, but not ASP.NET's end
    rf"|(?<=[^\W_{_LATIN}])[^\W_{_LATIN}]*)"  # words of other scripts
)
"""One word of a text. ``R&D`` is two words, ``C++`` one; ``Node.js`` two that belong together."""
_WORDS_APART = re.compile(f"({WORD.pattern})")

_HYPHENS = frozenset({"-", "‐", "‑"})
# What TeX makes of a hyphen that was typed twice, or in a formula: "Kaplan–Meier".
_DASHES_FOR_HYPHENS = frozenset({"–", "\u2212"})
_JOINS = frozenset(
    {"", "/", ".", "_", "'", "’", "&", "·", "*", "\\*", "::", "#", ">", "!", "+", "@"}
    | _HYPHENS
    | _DASHES_FOR_HYPHENS
)
# A replacement character right behind a word stands for a space some export lost.
_LOST_SPACES = frozenset({"\ufffd", "\ufffd "})
_CLOSE_JOINS = _JOINS - {"", "/", "&"} - _HYPHENS  # only without any space beside
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# Words that would make an ordinary phrase of a split name ("InDesign" -> "in design").
_NO_SPLIT = frozenset(
    {"in", "on", "one", "no", "at", "to", "of", "it", "is", "as", "we", "by", "go", "all", "up"}
)
_ABBREVIATIONS_IN_PLURAL = frozenset(
    {"apis", "guis", "kpis", "gpus", "cpus", "tpus", "uis", "vlms"}
)
_IRREGULAR = {
    "axes": "axis",
    "indices": "index",
    "matrices": "matrix",
    "vertices": "vertex",
    "index": "indices",
    "matrix": "matrices",
}
_TWO = re.compile(r"^([a-z]{3,})2([a-z]{3,})$")
_SHORTEST_JOINED = 6
_SHORTEST_JOINED_SAFELY = 5
# "Vue.js" is VueJS, "TF-IDF" is TFIDF and "t-test" a ttest; "I-DEAS" is no word for ideas.
_SHORT_AND_JOINED = re.compile(r"[A-Z]{2,3}-[A-Z]{2,3}|[a-z]-[a-z]{4}")
_OTHER_WORDS = frozenset({"panos", "letra"})  # first names, and words of other languages
_LONGEST_JOINED_WORDS = 3


def split_text(text: str) -> tuple[list[str], list[int], list[int], list[str]]:
    """Return all words of a text in lower case, where each starts and ends, and what is between.

    The text between is one longer than the words: before the first, and behind each.

    >>> split_text("C/C++, C#.NET")
    (['c', 'c++', 'c#', '.net'], [0, 2, 7, 9], [1, 5, 9, 13], ['', '/', ', ', '', ''])
    """
    parts = _WORDS_APART.split(text)
    bounds = list(accumulate(map(len, parts)))
    written = "\n".join(parts[1::2])  # to be folded in one go; no word has a line end in it
    folded = written.lower() if written.isascii() else written.casefold()
    if " " in folded or "\\" in folded:  # "c ++", Markdown's "c\\+\\+"
        folded = folded.replace(" ", "").replace("\\", "")
    return folded.split("\n") if folded else [], bounds[:-1:2], bounds[1::2], parts[::2]


def split_words(text: str) -> tuple[list[str], list[int], list[int]]:
    """Return all words of a text in lower case, and where each starts and ends.

    >>> split_words("C/C++, C#.NET")
    (['c', 'c++', 'c#', '.net'], [0, 2, 7, 9], [1, 5, 9, 13])
    """
    found, starts, ends, _ = split_text(text)
    return found, starts, ends


def words(text: str) -> list[str]:
    """Return the words of a text in lower case.

    >>> words("C/C++, C#.NET and Node.js")
    ['c', 'c++', 'c#', '.net', 'and', 'node', 'js']
    """
    return split_words(text)[0]


def lower_case(text: str) -> str:
    """Return a text in lower case, letter for letter, so that offsets stay right.

    >>> len("İ".lower()), len(lower_case("İ"))
    (2, 1)
    """
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower()[:1] for c in text)


@lru_cache(maxsize=4096)
def may_join(gap: str) -> bool:
    """Say whether the text between two words lets them be one name.

    >>> may_join(" "), may_join(" / "), may_join("-"), may_join(". "), may_join(", ")
    (True, True, True, False, False)
    """
    if gap in _LOST_SPACES:
        return True
    core = gap.strip(" \t\n\u00a0")
    if core not in _JOINS or gap.count("\n") > 1:
        return False
    if core in _CLOSE_JOINS:
        return gap == core
    if core in _HYPHENS:
        return not gap.startswith((" ", "\n"))
    return True


def normal_form(name: str) -> str:
    """Return the words of a name in lower case, joined by spaces.

    >>> normal_form("Scikit-Learn") == normal_form("scikit learn")
    True
    """
    return " ".join(words(name))


@lru_cache(1 << 17)
def form_of(name: str) -> str:
    """Return the normal form of a name in a taxonomy.

    Whatever is done with a taxonomy of one's own needs the forms of all names that are built in,
    again and again; that they are remembered halves the time it takes to read one.

    >>> form_of("Scikit-Learn")
    'scikit learn'
    """
    return normal_form(name)


def spellings(
    name: str, *, inflect: bool, join_inflected: bool = True
) -> tuple[tuple[str, ...], ...]:
    """Return every spelling of a name as its words, the one as written first.

    Parameters
    ----------
    name
        A name or alias.
    inflect
        Whether the last word may also be in the other grammatical number.
    join_inflected
        Whether the words may be run together in that number, too: "AS/SET" is no "assets".

    Examples
    --------
    >>> [" ".join(s) for s in spellings("topic modelling", inflect=False)]
    ['topic modelling', 'topic modeling', 'topicmodelling', 'topicmodeling']
    """
    written = tuple(words(name))
    if not written:
        return ()
    forms: dict[tuple[str, ...], None] = {written: None}
    for variant in (*_with_and(name), *_dot_net(written)):
        forms.setdefault(variant)
    inflected = _in_other_number(name, forms) if inflect else {}
    forms.update(inflected)
    apart = {} if join_inflected else inflected
    for form in tuple(forms):
        forms.setdefault(_respelt(form, british=False))
        forms.setdefault(_respelt(form, british=True))
    safely = _SHORT_AND_JOINED.fullmatch(name) is not None
    for form in tuple(forms):
        shortest = _SHORTEST_JOINED_SAFELY if safely else _SHORTEST_JOINED
        joined = None if form in apart else _run_together(form, shortest)
        for other in filter(None, (_around_two(form), joined)):
            forms.setdefault(other)
    return tuple(forms)


def _in_other_number(name: str, forms: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], None]:
    """Return the forms of a name with the last word in the other grammatical number."""
    # "DNS" is no plural of "DN": of an abbreviation in capitals only the plural is formed.
    abbreviation = name.rsplit(maxsplit=1)[-1].isupper()
    return {
        (*form[:-1], last): None
        for form in forms
        for last in other_number(form[-1])
        if not abbreviation or len(last) > len(form[-1])
    }


def other_number(word: str) -> tuple[str, ...]:
    """Return the plural of a singular word or the singular of a plural one.

    >>> other_number("network"), other_number("libraries"), other_number("analysis")
    (('networks',), ('library',), ())
    """
    if not word[-1:].isalnum() or len(word) < 2:  # noqa: PLR2004 - a letter has no plural
        return ()
    if word in _ABBREVIATIONS_IN_PLURAL:
        return (word[:-1],)
    if word in _IRREGULAR:
        return (_IRREGULAR[word],)
    if word.endswith(("ss", "us", "is", "ics", "ops", "ing", "ed")):
        return ()
    if word.endswith("ies") and len(word) > 4:  # noqa: PLR2004 - "ties"
        return (word[:-3] + "y",)
    if word.endswith(("xes", "tches", "rches", "shes", "sses")):
        return (word[:-2],)
    if word.endswith("s"):
        return (word[:-1],) if len(word) > 3 else ()  # noqa: PLR2004 - "aws", "ios", "sas"
    if word.endswith("y") and word[-2] not in "aeiou":
        return (word[:-1] + "ies",)
    if word.endswith(("x", "ch", "sh")):
        return (word + "es",)
    return (word + "s",)


def split_spelling(name: str) -> tuple[str, ...] | None:
    """Return the words of a name split at its inner capitals, if that makes no other phrase.

    >>> split_spelling("TensorFlow"), split_spelling("InDesign"), split_spelling("Kafka")
    (('tensor', 'flow'), None, None)
    """
    parts = _CAMEL.sub(" ", name)
    if parts == name:
        return None
    split = tuple(words(parts))
    return split if all(len(word) > 1 and word not in _NO_SPLIT for word in split) else None


def _with_and(name: str) -> Iterator[tuple[str, ...]]:
    if "&" in name and name.strip("&") == name:
        yield tuple(words(name.replace("&", " and ")))
    elif " and " in name:
        yield tuple(words(name.replace(" and ", " & ")))


def _dot_net(written: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for index, word in enumerate(written):
        if index and word in {"net", ".net"}:
            other = ".net" if word == "net" else "net"
            yield (*written[:index], other, *written[index + 1 :])


def _respelt(form: tuple[str, ...], *, british: bool) -> tuple[str, ...]:
    return tuple(respelt(word, british=british) for word in form)


def _around_two(form: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return the words of a name with those apart that a "2" joins: "word-2-vec"."""
    apart = tuple(part for word in form for part in _TWO.sub(r"\1 2 \2", word).split(" "))
    return apart if len(apart) > len(form) else None


def _run_together(form: tuple[str, ...], shortest: int) -> tuple[str, ...] | None:
    joined = "".join(form)
    long_enough = len(joined) >= shortest or form[-1] == "js"
    if 1 < len(form) <= _LONGEST_JOINED_WORDS and long_enough and joined not in _OTHER_WORDS:
        return (joined,) if joined.isalnum() else None
    return None


__all__ = [
    "WORD",
    "form_of",
    "lower_case",
    "may_join",
    "normal_form",
    "other_number",
    "spellings",
    "split_spelling",
    "split_text",
    "split_words",
    "words",
]
