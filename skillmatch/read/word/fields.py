"""Word's fields: their codes are no text, page numbers are not read, a link's target is kept."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_TARGET = re.compile(r'^\s*HYPERLINK\s+"?([^"\s]+)', re.IGNORECASE)
_PAGE_CODE = re.compile(r"^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
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
    """

    code: str = ""
    in_result: bool = False
    address: str = ""
    shown: list[str] = field(default_factory=list)
    hidden: str = ""

    def add_code(self, text: str) -> None:
        """Add to the code, which may stand in several runs."""
        if len(self.code) < _LONGEST_CODE:
            self.code += text

    def begin_result(self) -> None:
        """Say that the code is complete."""
        self.in_result = True
        found = _TARGET.match(self.code)
        if found is not None:
            self.address = found[1]

    def is_page_number(self) -> bool:
        """Say whether it counts pages."""
        return _PAGE_CODE.match(self.code) is not None


__all__ = ["Field"]
