"""Given: what was given in place of a resume: a text for a path, a file's name for a text."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path
from typing import BinaryIO

from skillmatch.errors import UnreadableDocumentError
from skillmatch.files import is_there

_FILE_NAME = re.compile(
    r"[^\n\r]{0,250}[^\s.]\.(?:pdf|docx?|odt|rtf|pages|te?xt|md|markdown|x?html?|mht|mhtml|json|"
    r"png|jpe?g)",
    re.IGNORECASE,
)
_LONGEST_PART = 255  # bytes that file systems grant a name
_LONGEST_PATH = 4096
_LEAST_WORDS = 4
_LEAST_WORDS_OF_ALL = 2
_BETWEEN_WORDS = re.compile(r"[,;:]\s")
TEXT_IN_PLACE_OF_PATH = (
    "what was given as a path looks like the text of a resume; match_resume takes a text as text="
)
ONLY_A_FILE_NAME = (
    "The text is only the name of a file; to have the file read, give it as a path and not as text."
)


def is_file_name(text: str) -> bool:
    """Say whether a text is one line that ends as names of resume files do.

    >>> is_file_name("resumes/Ana Cruz.pdf"), is_file_name("Skills: Python, Node.js")
    (True, False)
    """
    return _FILE_NAME.fullmatch(text.strip()) is not None


def is_text(path: str) -> bool:
    """Say whether what was given as a path is a text: no such file is there, and none could be.

    >>> is_text("Skills\\nPython"), is_text("Built models in Python"), is_text("no such cv.pdf")
    (True, True, False)
    """
    if is_there(Path(path)):
        return False
    line = path.strip()
    if len(line.split()) < _LEAST_WORDS_OF_ALL:
        return False
    if len(line.splitlines()) > 1 or len(line) > _LONGEST_PATH:
        return True
    if any(len(os.fsencode(part)) > _LONGEST_PART for part in re.split(r"[/\\]", line)):
        return True
    if is_file_name(line):
        return False
    return len(line.split()) >= _LEAST_WORDS or _BETWEEN_WORDS.search(line) is not None


def check_path(path: str | os.PathLike[str], *, of: str = "a resume") -> None:
    """See that a path may be one, before a message shows it: it could be somebody's resume.

    Raises
    ------
    UnreadableDocumentError
        If it is empty or a text.
    """
    given = os.fsdecode(path)
    if isinstance(path, str) and not given.strip():
        message = f"the path is empty; give the path of {of}"
        raise UnreadableDocumentError(message)
    if is_text(given):
        raise UnreadableDocumentError(TEXT_IN_PLACE_OF_PATH)


def bytes_of(file: BinaryIO, most: int, *, called: str) -> bytes:
    """Return what an open file holds, so many bytes at most.

    Raises
    ------
    UnreadableDocumentError
        If it is closed, open for writing only, or its reading fails.
    TypeError
        If it is open as text.
    """
    name = called or "the file"
    data: object = None
    try:
        if getattr(file, "closed", False) is True:
            message = f"{name} is closed; give it while it is open, or give its path"
            raise UnreadableDocumentError(message)
        if not isinstance(file, io.TextIOBase):
            data = file.read(most)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not open for reading"
        message = f"{name} cannot be read: {reason}; open it with 'rb'"
        raise UnreadableDocumentError(message) from None
    if not isinstance(data, bytes):
        message = f"{name} is open as text; open it in binary mode ('rb')"
        raise TypeError(message)
    return data


__all__ = [
    "ONLY_A_FILE_NAME",
    "TEXT_IN_PLACE_OF_PATH",
    "bytes_of",
    "check_path",
    "is_file_name",
    "is_text",
]
