"""O*NET, the occupational database of the United States: its tables of software."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from skillmatch.interop.concepts import Concept, Origin, Reading
from skillmatch.interop.labels import is_initials, kind_of, shortens, split_label
from skillmatch.interop.tables import read_table, read_text, refuse
from skillmatch.names import normal_form

ONET = Origin(
    register="onet",
    title="Software of the O*NET® database",
    licence="CC-BY-4.0",
    notice="This page includes information from the O*NET Database by the U.S. Department of "
    "Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. "
    "O*NET® is a trademark of USDOL/ETA. It has been modified; USDOL/ETA has not approved, "
    "endorsed, or tested these modifications.",
    url="https://www.onetcenter.org/license_db.html",
)
NAME_COLUMNS = ("Workplace Example", "Example")
"""What holds the name: since release 30.3 ("Software Skills.txt"), and before."""
_OCCUPATION = "O*NET-SOC Code"
_COMPUTING = "15-"  # "Computer and Mathematical Occupations"
_SOFTWARE = re.compile(r"(?P<name>.*(?:^|[ -])[A-Z0-9]\S*) software")
# What O*NET writes before the names of products, and most people do not.
_MAKER = re.compile(
    r"(?:The MathWorks|MathWorks|Oracle|Microsoft|IBM|Adobe|Google|Apache|Amazon|Apple|Autodesk|"
    r"Esri|ESRI|Hewlett Packard HP|HP|Atlassian|JetBrains|Red Hat|VMware|Dassault Systemes|"
    r"Salesforce|Meta|Facebook|NVIDIA|Intel|Cisco|SAP|SAS|Siemens) (?P<product>.+)"
)
_LANGUAGES = frozenset({"query language", "markup language", "programming language"})


def read_onet(path: Path, *, only_digital: bool = False) -> Reading:
    """Read "Software Skills.txt" (since release 30.3) or "Technology Skills.txt" (before).

    Parameters
    ----------
    path
        The file.
    only_digital
        Take only what O*NET names for computing and mathematical occupations (SOC 15).

    Raises
    ------
    TaxonomyError
        If it is no such table.
    """
    column = _name_column(path)
    spellings: dict[str, Counter[str]] = {}
    digital: set[str] = set()
    for _, row in read_table(path, (_OCCUPATION, column), tabs=True):
        name = row[column]
        if not name:
            continue
        form = normal_form(name)
        spellings.setdefault(form, Counter())[name] += 1
        if row[_OCCUPATION].startswith(_COMPUTING):
            digital.add(form)
    reading = Reading(ONET)
    for form, written in spellings.items():
        # Whichever spelling most occupations have is the name; of equal ones the first in order.
        name = min(written, key=lambda spelling: (-written[spelling], spelling))
        if only_digital and form not in digital:
            reading.leave_out("not digital", name)
        else:
            reading.concepts.append(_concept(name))
    return reading


def _name_column(path: Path) -> str:
    header = [cell.strip() for cell in read_text(path).split("\n", 1)[0].split("\t")]
    found = [column for column in NAME_COLUMNS if column in header and _OCCUPATION in header]
    if not found:
        refuse(path, "has no columns 'O*NET-SOC Code' and 'Workplace Example' (or 'Example')", 1)
    return found[0]


def _concept(written: str) -> Concept:
    """Make a concept of a name as O*NET writes it: with "software" and an abbreviation behind."""
    label = split_label(written)
    name, aliases = label.name, list(label.abbreviations)
    match = _SOFTWARE.fullmatch(name)
    product = match is not None
    if match is not None:
        aliases.append(name)
        name = match["name"]
    words = name.split(" ")
    rest = " ".join(words[:-1])
    if len(words) > 2 and (is_initials(words[-1], rest) or shortens(words[-1], rest)):  # noqa: PLR2004 - two words, and what shortens them
        aliases += [words[-1], name]
        name = rest
    is_language = any(normal_form(name).endswith(ending) for ending in _LANGUAGES)
    generic = not product and (name.endswith(" software") or (name[1:].islower() and " " in name))
    kind = "concept" if generic else "tool"
    if label.qualifier:
        kind = kind_of(name, label.qualifier)
    return Concept(
        ids=(("onet", written),),
        name=name,
        aliases=tuple(dict.fromkeys(aliases)),
        qualifier=label.qualifier,
        kind="language" if is_language else kind,
        known_as=tuple(dict.fromkeys((*aliases, *_other_forms(name)))),
    )


def _other_forms(name: str) -> Iterator[str]:
    """Yield a name without its maker, and without what an abbreviation in it stands for."""
    maker = _MAKER.fullmatch(name)
    if maker:
        yield maker["product"]
    words = name.split(" ")
    for at in range(2, len(words) - 1):
        if shortens(words[at], " ".join(words[:at])):  # "Amazon Web Services AWS CloudFormation"
            yield " ".join(words[at:])


__all__ = ["NAME_COLUMNS", "ONET", "read_onet"]
