"""JSON Resume (jsonresume.org): recognised by its content, read as far as it is right."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from skillmatch.document import Document
from skillmatch.errors import (
    DocumentTooLargeError,
    EmptyFileError,
    UnreadableDocumentError,
    UnsupportedFormatError,
)
from skillmatch.read.encoding import decode
from skillmatch.read.json_resume.borders import within_their_jobs
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pieces import Piece, document_from_pieces

_LISTS = frozenset(
    {"work", "volunteer", "education", "awards", "certificates", "publications", "skills"}
    | {"languages", "interests", "hobbies", "references", "projects"}
)
_OBJECTS = frozenset({"basics", "bio"})
# How JSON begins, which text and Markdown do not: {" or [{ or [" or an empty object or list.
_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\x00]*(?:\{[\s\x00]*[\"}]|\[[\s\x00]*[{\"\]])"
)
_HEAD = 4096


def is_json(data: bytes, suffix: str) -> bool:
    """Say whether a file is JSON, or means to be.

    >>> is_json(b'{"basics": {}}', ".txt"), is_json(b"[site](https://example.org)", ".md")
    (True, False)
    """
    return suffix == ".json" or _BEGINNING.match(data[:_HEAD]) is not None


def read_json_resume(data: bytes, *, name: str = "") -> Document:
    """Read a JSON Resume.

    Values that are not what the standard asks for are left out; a warning names each by its place
    (``work[1].startDate``), and says no value, as warnings hold no text of a resume.

    Raises
    ------
    UnsupportedFormatError
        If it is JSON of another kind.
    UnreadableDocumentError
        If it is broken JSON.
    DocumentTooLargeError, EmptyFileError
        As their names say.
    """
    content = _parse(data)
    if isinstance(content, dict) and "nbformat" in content:
        message = "is a Jupyter notebook; export it as HTML or PDF"
        raise UnsupportedFormatError(message)
    if not _is_resume(content):
        message = (
            "is JSON but no JSON Resume (jsonresume.org); send PDF, HTML, Markdown, plain text "
            "or a JSON Resume"
        )
        raise UnsupportedFormatError(message)
    # Imported late: pydantic is slow to import, and rarely needed here.
    from skillmatch.read.json_resume.layout import lay_out  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.json_resume.lenient import validated  # noqa: PLC0415 - only for files of this kind

    resume, warnings = validated(content)
    text = lay_out(resume)
    if not text.strip():
        message = "is a JSON Resume without content; check the export that made it"
        raise EmptyFileError(message)
    document = document_from_pieces(
        [Piece(text)], name=name, format="json-resume", warnings=warnings
    )
    return within_their_jobs(document)


def _parse(data: bytes) -> Any:
    limit = DEFAULT_LIMITS.json_bytes
    if len(data) > limit:
        message = f"is JSON larger than {limit // 1_000_000} MB; leave pictures out of it"
        raise DocumentTooLargeError(message)
    try:
        return json.loads(decode(data), parse_constant=_no_number)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        message = f"is broken JSON ({place}); correct it there or export it again"
    except RecursionError:
        message = "is JSON nested too deep to be a resume; export it again"
    except ValueError:
        message = "is broken JSON (a number that is none); correct it or export it again"
    raise UnreadableDocumentError(message) from None


def _no_number(_: str) -> NoReturn:
    """Refuse NaN and Infinity, which JSON does not know."""
    raise ValueError


def _is_resume(content: Any) -> bool:
    """Say whether some part of a JSON Resume is there, of the right shape."""
    return isinstance(content, dict) and any(
        isinstance(value, dict if key in _OBJECTS else list)
        for key, value in content.items()
        if key in _OBJECTS or key in _LISTS
    )


__all__ = ["is_json", "read_json_resume"]
