"""The text of a posting, from wherever it stands: a text, a file of any kind we read, bytes."""

from __future__ import annotations

import os
from pathlib import Path

from skillmatch.document import Document
from skillmatch.errors import RoleError
from skillmatch.files import is_file
from skillmatch.read import read_resume
from skillmatch.read.posting import read_posting
from skillmatch.read.text import document_from_text

PostingSource = str | os.PathLike[str] | bytes | Document

_ENDINGS = frozenset(
    {".pdf", ".docx", ".odt", ".txt", ".md", ".markdown", ".html", ".htm", ".mhtml", ".json"}
)
_LONGEST_PATH = 1024


def read_posting_source(source: PostingSource) -> Document:
    """Read a posting and lay it out, without what cannot be seen on its page.

    Raises
    ------
    RoleError
        If it is empty, or a resume.
    DocumentError
        If its file cannot be read.
    """
    document = _document(source)
    if not document.text.strip():
        message = f"{document.name or 'the posting'} is empty; give the text of a job posting"
        raise RoleError(message)
    if _is_resume(document):
        message = (
            f"{document.name or 'the posting'} is a resume, with dated jobs; give a job posting "
            "to make a role of, and the resume to match"
        )
        raise RoleError(message)
    return read_posting(document.visible().text, name=document.name)


def _document(source: PostingSource) -> Document:
    if isinstance(source, str) and not _is_path(source):
        from skillmatch.read.html import is_html  # noqa: PLC0415 - lxml is slow to import

        data = source.encode("utf-8", "replace")
        return read_resume(data) if is_html(data, "") else document_from_text(source)
    if isinstance(source, (str, os.PathLike, bytes, Document)):
        return read_resume(source)
    message = f"a posting is a text, a path, bytes or a Document, not {type(source).__name__}"
    raise TypeError(message)


def _is_path(text: str) -> bool:
    """Say whether a text of one line is the path of a file, there or not."""
    if "\n" in text or not text.strip() or len(text) > _LONGEST_PATH:
        return False
    path = Path(text)
    return path.suffix.casefold() in _ENDINGS or is_file(path)


def _is_resume(document: Document) -> bool:
    """Say whether a document has the dated jobs of a person; of 593 postings none had one."""
    return any(entry.section == "experience" for entry in document.entries)


__all__ = ["PostingSource", "read_posting_source"]
