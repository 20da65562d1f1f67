"""Whose taxonomy a file is, told by its content."""

from __future__ import annotations

import re
from pathlib import Path

from skillmatch.files import is_folder
from skillmatch.interop.onet import NAME_COLUMNS
from skillmatch.interop.rdf import format_of
from skillmatch.interop.tables import refuse

FORMATS = ("esco", "onet", "lightcast", "skos", "json-resume")
_HEAD = 8192
_RDF_BEGINS = re.compile(
    r"\s*(?:#.*\s*)*(?:@prefix|@base|prefix\s|base\s|<[^>\s]+>\s)", re.IGNORECASE
)
_RESUME_KEY = re.compile(r'"(?:basics|work|education|skills|keywords)"\s*:')
_OCCUPATION = "O*NET-SOC Code"


def recognise(path: Path) -> str:
    """Return one of `FORMATS` for a file or the folder of a download.

    Raises
    ------
    TaxonomyError
        If it is none of them, or cannot be read.
    """
    if is_folder(path):
        return "esco"
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no file can have that name"
        refuse(path, f"cannot be read ({reason})")
    encoding = "utf-16" if head[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    text = head.decode(encoding, errors="replace")
    first = text.lstrip().split("\n", 1)[0]
    if _OCCUPATION in first and any(column in first for column in NAME_COLUMNS):
        return "onet"
    if "conceptUri" in first and "preferredLabel" in first:
        return "esco"
    if format_of(head) == "xml" and "<" in first:
        return "skos"
    if format_of(head) == "json-ld":
        return _format_of_json(text)
    if not _RDF_BEGINS.match(text) and path.suffix.casefold() not in {".ttl", ".nt", ".n3"}:
        told = "is no table of ESCO or O*NET, no skills of Lightcast, no SKOS and no JSON Resume"
        refuse(path, f"{told}; say which it is with --from")
    return "skos"


def _format_of_json(text: str) -> str:
    if any(key in text for key in ('"@context"', '"@graph"', '"@id"')):
        return "skos"
    return "json-resume" if _RESUME_KEY.search(text) else "lightcast"


__all__ = ["FORMATS", "recognise"]
