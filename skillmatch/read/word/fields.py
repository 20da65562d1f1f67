"""Word's fields: their codes are no text, page numbers are not read, a link's target is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_TARGET = re.compile(r'^\s*HYPERLINK\s+"?([^"\s]+)', re.IGNORECASE)
_PAGE_CODE = re.compile(r"^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_UNSHOWN = re.compile(r"^\s*(?:SET|ASK|PRIVATE|XE|TC|TA|RD)\b", re.IGNORECASE)
_IS_BUTTON = re.compile(r"^\s*(?:MACRO|GOTO)BUTTON\b", re.IGNORECASE)
_BUTTON = re.compile(r"\s*\w+\s+\S+\s+(\S.*)", re.DOTALL)
_LONGEST_CODE = 10_000


@dataclass(slots=True)
class Field:
    """A field or link whose end is still to come.

    Attributes
    ----------
    code
        What Word computes the field from.
    in_result
        Whether what comes now is what the page shows.
    address
        Where a link leads.
    shown
        The text the page has shown for it.
    hidden
        Why the last of it cannot be seen.
    unshown
        Why nothing of its result can be, nor of those within.
    """

    code: str = ""
    in_result: bool = False
    address: str = ""
    shown: list[str] = field(default_factory=list)
    hidden: str = ""
    unshown: str = ""

    def add_code(self, text: str) -> None:
        """Add to the code, which may stand in several runs."""
        if len(self.code) < _LONGEST_CODE:
            self.code += text

    def begin_result(self) -> None:
        """Say that the code is complete."""
        self.in_result = True
        if _UNSHOWN.match(self.code):
            self.unshown = "result of a field that shows none"
        found = _TARGET.match(self.code)
        if found is not None:
            self.address = found[1]

    def is_button(self) -> bool:
        """Say whether it is there to be clicked on; what it shows stands in its code."""
        return _IS_BUTTON.match(self.code) is not None

    def button(self) -> str:
        """Return what it shows as a button; ``""`` if it is none."""
        found = _BUTTON.match(self.code) if self.is_button() else None
        return found[1].rstrip() if found else ""

    def is_page_number(self) -> bool:
        """Say whether it counts pages."""
        return _PAGE_CODE.match(self.code) is not None


class OpenFields:
    """The fields and links that are open, each within the one before it.

    Parameters
    ----------
    links
        The web addresses of the part's relationships, by their ids.
    """

    def __init__(self, links: Mapping[str, str]) -> None:
        self._links = links
        self._open: list[Field] = []

    @property
    def innermost(self) -> Field | None:
        """The one that began last, if any is open."""
        return self._open[-1] if self._open else None

    @property
    def hidden(self) -> str:
        """Why no result can be seen here; ``""`` where it can."""
        return self._open[-1].unshown if self._open else ""

    def begin(self) -> None:
        """Begin one whose code is still to come."""
        self._open.append(Field(unshown=self.hidden))

    def begin_simple(self, code: str) -> None:
        """Begin one whose code is known."""
        simple = Field(code=code, unshown=self.hidden)
        simple.begin_result()
        self._open.append(simple)

    def begin_link(self, key: str) -> None:
        """Begin a link, by the id of its relationship."""
        self._open.append(
            Field(in_result=True, address=self._links.get(key, ""), unshown=self.hidden)
        )

    def end(self) -> Field | None:
        """End the innermost, whose text is part of what the next one shows."""
        if not self._open:
            return None
        ended = self._open.pop()
        if ended.shown and self._open:
            self._open[-1].shown.append("".join(ended.shown))
        return ended


__all__ = ["Field", "OpenFields"]
