"""What a batch does to every file: roles, taxonomy, day and limits; sent to each worker once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from skillmatch._version import __version__
from skillmatch.contracts import SCHEMA_VERSIONS
from skillmatch.document import Document
from skillmatch.read import read_resume
from skillmatch.results import to_plain
from skillmatch.roles import Role
from skillmatch.taxonomy import Taxonomy, load_taxonomy

DEFAULT_TIMEOUT = 60.0
"""Seconds one file may take; a resume takes hundredths of a second."""

DEFAULT_MEMORY = 1_000_000_000
"""Bytes one file may take beyond what the taxonomy needs; a resume takes some millions."""

_LEAST_MEMORY = 50_000_000


@dataclass(frozen=True, slots=True)
class Job:
    """What is asked of every file, and what a file may cost.

    Attributes
    ----------
    roles
        The roles to fit.
    taxonomy
        The skills to look for; the built-in ones when ``None``, which every worker loads itself.
    as_of
        The day that "Present" stands for.
    timeout
        Seconds a file may take, by the clock and of the processor.
    memory
        Bytes a file may take.
    read
        What makes a document of a file's bytes and name; it must be importable by its name.
    """

    roles: tuple[Role, ...]
    taxonomy: Taxonomy | None
    as_of: date
    timeout: float = DEFAULT_TIMEOUT
    memory: int = DEFAULT_MEMORY
    read: Callable[..., Document] = read_resume

    def __post_init__(self) -> None:
        for name, given in (("timeout", self.timeout), ("memory", self.memory)):
            if not isinstance(given, int | float):
                message = f"{name} is a number, not {type(given).__name__}"
                raise TypeError(message)
        if self.timeout <= 0:
            message = f"timeout must be above 0 seconds, not {self.timeout:g}"
            raise ValueError(message)
        if self.memory < _LEAST_MEMORY:
            least = _LEAST_MEMORY // 1_000_000
            message = f"memory must be at least {least} MB, not {self.memory / 1_000_000:g}"
            raise ValueError(message)

    @property
    def digest(self) -> str:
        """Digest of all that decides what a file's row says, in hexadecimal.

        The limits are not part of it: they decide only whether there is a row that says it. Of the
        day only the month is, as resumes are dated by months.
        """
        skills = self.taxonomy if self.taxonomy is not None else load_taxonomy()
        decides: dict[str, Any] = {
            "version": __version__,
            "schema": SCHEMA_VERSIONS["row"],
            "taxonomy": skills.fingerprint,
            "roles": [to_plain(role) for role in self.roles],
            "month": f"{self.as_of:%Y-%m}",
            "read": f"{self.read.__module__}.{self.read.__qualname__}",
        }
        return hashlib.sha256(json.dumps(decides, sort_keys=True).encode()).hexdigest()


__all__ = ["DEFAULT_MEMORY", "DEFAULT_TIMEOUT", "Job"]
