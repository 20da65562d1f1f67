"""Labels of other taxonomies, taken apart: the name, what else it is called, and its field."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from skillmatch.names import normal_form, spellings
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy

_BRACKETS = re.compile(r"(?P<name>.*\S)\s*\((?P<inside>[^()]+)\)")
_SPACES = re.compile(r"\s+")
_LANGUAGE = re.compile(r"\b(?:programming|query|markup|scripting|modeling) language\b|^language$")
_CODE = re.compile(r"\b(?:computer programming|programming)\b")
_LIBRARY = re.compile(r"\b(?:framework|library|libraries|package|module|sdk|toolkit)\b")
_TOOL = re.compile(
    r"\b(?:software|application|platform|tool|tools|database|operating system|web server|api|ide|"
    r"plugin|service|content management system|cms|computing|game engine|file format)\b"
)
_KINDS_MEANT = (
    (_LANGUAGE, "language", frozenset({"language"})),
    (_LIBRARY, "library", frozenset({"library", "tool", "model"})),
    (_TOOL, "tool", frozenset({"library", "tool", "model", "hardware"})),
    (_CODE, "", frozenset({"language", "library", "tool"})),
)
_LONGEST_ABBREVIATION = 6
_SHORT = re.compile(r"(?=.*[A-Z].*[A-Z\d])[A-Z][A-Z\d]{1,5}")
_NO_ID = re.compile(r"[^a-z0-9]+")
_SIGNS = (("c++", "cpp"), ("c#", "csharp"), ("f#", "fsharp"), ("++", "-plus-plus"), ("#", "-sharp"))
_SMALL_WORDS = frozenset({"of", "and", "for", "the", "in", "to", "a", "an", "on"})


@dataclass(frozen=True, slots=True)
class Label:
    """A label taken apart.

    Attributes
    ----------
    name
        The label without what stands in brackets behind it.
    abbreviations
        Other names that stood in the brackets: "API".
    qualifier
        The field that stood in the brackets, in lower case: "programming language".
    """

    name: str
    abbreviations: tuple[str, ...] = ()
    qualifier: str = ""


def split_label(label: str) -> Label:
    """Take a label apart.

    >>> split_label("Go (Programming Language)")
    Label(name='Go', abbreviations=(), qualifier='programming language')
    >>> split_label("Application programming interface (API)")
    Label(name='Application programming interface', abbreviations=('API',), qualifier='')
    """
    text = one_line(label)
    match = _BRACKETS.fullmatch(text)
    if match is None:
        return Label(text)
    name, inside = match["name"], one_line(match["inside"])
    if not normal_form(name) or not normal_form(inside):
        return Label(text)
    if _abbreviates(inside, name) or is_initials(name, inside):
        return Label(name, (inside,))
    return Label(name, qualifier=inside.casefold())


def one_line(text: str) -> str:
    """Return a text with every run of white space as one space, and none around."""
    return _SPACES.sub(" ", text).strip()


def is_initials(short: str, name: str) -> bool:
    """Say whether a word in capitals is made of the first letters of a name.

    >>> is_initials("CICS", "Customer information control system")
    True
    """
    letters = [letter.casefold() for letter in short if letter.isalnum()]
    if not short.isupper() or len(letters) < 2:  # noqa: PLR2004 - one letter says nothing
        return False
    parts = normal_form(name).split(" ")
    told = ["".join(part[0] for part in parts if part not in _SMALL_WORDS)]
    told.append("".join(part[0] for part in parts))
    return "".join(letters) in told


def shortens(short: str, name: str) -> bool:
    """Say whether a word in capitals is made of letters of a name, in their order.

    A figure says how often the letter before it stands there.

    >>> shortens("HTML", "Hypertext markup language"), shortens("EC2", "Elastic Compute Cloud")
    (True, True)
    >>> shortens("MATLAB", "The MathWorks"), shortens("X", "Extensible")
    (False, False)
    """
    if not _SHORT.fullmatch(short):
        return False
    letters = re.sub(r"([A-Z])(\d)", lambda m: m[1] * int(m[2]), short).casefold()
    words = normal_form(name).split(" ")
    if letters[0] not in {word[0] for word in words} | {word[1:2] for word in words[:1]}:
        return False
    rest = iter("".join(words))
    return all(letter in rest for letter in letters)


def kind_of(name: str, qualifier: str) -> str:
    """Return the kind that a qualifier tells, or else whether a name looks like that of a product.

    >>> kind_of("Go", "programming language"), kind_of("Slack", "software")
    ('language', 'tool')
    >>> kind_of("apply change management", ""), kind_of("Kubernetes", "")
    ('concept', 'tool')
    """
    for pattern, kind, _ in _KINDS_MEANT:
        if kind and pattern.search(qualifier):
            return kind
    if not qualifier and " " not in name and name[:1].isupper() and not name.isupper():
        return "tool"
    return "concept"


def means_the_same(skill: Skill, qualifier: str, taxonomy: Taxonomy) -> bool:
    """Say whether a label with this qualifier means a skill of ours that has its name.

    Without a qualifier it does. With one, the skill has to be of the kind that the qualifier
    tells, or one of its words has to stand among the names of the skill or of a broader one.
    """
    if not qualifier:
        return True
    for pattern, _, kinds in _KINDS_MEANT:
        if pattern.search(qualifier):
            return skill.kind in kinds
    broader = (taxonomy[skill_id] for skill_id in taxonomy.broader(skill.id))
    names = (name for one in (skill, *broader) for name in one.surfaces)
    ours = {word for name in (*names, skill.category) for word in normal_form(name).split(" ")}
    return any(word in ours for word in near_words(qualifier) if " " not in word)


def near_words(qualifier: str) -> list[str]:
    """Return what has to stand near a name for it to be that of a field: the field, and its words.

    >>> near_words("social sciences")
    ['social sciences', 'social', 'sciences']
    """
    parts = [word for word in normal_form(qualifier).split(" ") if word not in _SMALL_WORDS]
    return list(dict.fromkeys([normal_form(qualifier), *parts]))


def slug(name: str) -> str:
    """Return a name as lower-case words joined by hyphens; ``""`` for other alphabets.

    >>> slug("Élan C++ (Bàsic)")
    'elan-cpp-basic'
    """
    text = unicodedata.normalize("NFKD", name.casefold())
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    for sign, word in _SIGNS:
        text = text.replace(sign, word)
    return _NO_ID.sub("-", text).strip("-")


def _abbreviates(short: str, name: str) -> bool:
    """Say whether one text stands for another: its initials, or a short word all in capitals."""
    if is_initials(short, name):
        return True
    one_word = short.isupper() and short.isalnum() and len(short) <= _LONGEST_ABBREVIATION
    return one_word and len(short) > 1 and " " in name


def spelling_of(name: str, *, exported: bool) -> str:
    """Return what two names share when the rules derive one from the other; ours differ anyhow."""
    form = normal_form(name)
    return form if exported else form.replace(" ", "")


def of_all_spellings(name: str, *, exported: bool) -> str:
    """Return what stands for all spellings of a name; a file may hold only one of them."""
    if exported:
        return normal_form(name)
    return min("".join(form) for form in spellings(name, inflect=True))


__all__ = [
    "Label",
    "is_initials",
    "kind_of",
    "means_the_same",
    "near_words",
    "of_all_spellings",
    "one_line",
    "shortens",
    "slug",
    "spelling_of",
    "split_label",
]
