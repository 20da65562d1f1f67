"""Documents: whatever a row is given as, read and turned into the strengths of its skills."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import Any, Literal

from skillmatch.count_postings import asked_skills
from skillmatch.document import Document
from skillmatch.errors import DocumentError
from skillmatch.find import find_skills
from skillmatch.read import document_from_text, read_resume
from skillmatch.read.given import is_file_name
from skillmatch.read.posting import read_posting
from skillmatch.score import strengths_of
from skillmatch.taxonomy import Taxonomy, load_taxonomy
from skillmatch.weigh import weigh_evidence

Kind = Literal["resume", "posting"]
StringIs = Literal["content", "filename"]

BATCH = 8
"""Documents that go to a worker together: enough to outweigh the sending, few to keep in memory."""
_NAMED_IN_WARNING = 5


@dataclass(frozen=True, slots=True)
class DocumentReader:
    """Reads rows; what a worker has to know.

    Attributes
    ----------
    kind
        What the documents are, which says how their skills count.
    string_is
        What a ``str`` is: the text, or the path of a file.
    taxonomy
        A `Taxonomy`, what `sendable_taxonomy` makes of one, or ``None`` for the built-in one.
    as_of
        The day that "Present" stands for.
    """

    kind: Kind
    string_is: StringIs
    taxonomy: Taxonomy | bytes | None
    as_of: date

    def read_batch(
        self, batch: Iterable[tuple[int, Any]]
    ) -> list[Mapping[str, float] | DocumentError]:
        """Return the strengths of each row by skill id, or why it cannot be read."""
        given = load_taxonomy() if self.taxonomy is None else self.taxonomy
        taxonomy = _received(given) if isinstance(given, bytes) else given
        return [self._strengths(number, item, taxonomy) for number, item in batch]

    def _strengths(
        self, number: int, item: Any, taxonomy: Taxonomy
    ) -> Mapping[str, float] | DocumentError:
        try:
            if self.kind == "posting":
                posting = self._posting(item)
                return dict.fromkeys(asked_skills(posting, taxonomy), 1.0)
            document = self._document(item)
        except DocumentError as error:
            return type(error)(f"row {number}: {error}")
        except TypeError as error:
            message = f"row {number}: {error}"
            raise TypeError(message) from None
        mentions = find_skills(document, taxonomy=taxonomy, deeds=True)
        weighed = weigh_evidence(document.visible(), mentions, taxonomy, as_of=self.as_of)
        return strengths_of(weighed)

    def _document(self, item: Any) -> Document:
        if isinstance(item, DocumentError | TypeError):
            raise item
        if isinstance(item, str) and self.string_is == "content":
            return document_from_text(item)
        return read_resume(item)

    def _posting(self, item: Any) -> Document:
        if isinstance(item, str) and self.string_is == "content":
            return read_posting(item)
        document = self._document(item)
        return read_posting(document.visible().text, name=document.name)


def sendable_taxonomy(taxonomy: Taxonomy) -> bytes | None:
    """Return a taxonomy as a worker takes it: as bytes, which it makes an object of only once."""
    return None if taxonomy.builtin else pickle.dumps(taxonomy)


@lru_cache(maxsize=4)
def _received(data: bytes) -> Taxonomy:
    taxonomy: Taxonomy = pickle.loads(data)  # noqa: S301 - from the process that started this one
    return taxonomy


def numbered_batches(documents: Iterable[Any]) -> Iterator[list[tuple[int, Any]]]:
    """Yield documents with their row numbers, some at a time, in a form that can be sent."""
    numbered = enumerate(documents)
    while batch := [(number, _sendable(item)) for number, item in islice(numbered, BATCH)]:
        yield batch


def _sendable(item: Any) -> Any:
    """Read what is an open file here, as no other process can; a failure becomes the item."""
    if not hasattr(item, "read"):
        return item
    try:
        return read_resume(item)
    except (DocumentError, TypeError) as error:
        return error


def checked_documents(documents: Any) -> Iterable[Any]:
    """Return documents, checked to be one for each row.

    Raises
    ------
    ValueError
        If it is a single document or a table, or cannot be iterated over.
    """
    single = (str, bytes, bytearray, memoryview, os.PathLike, Document)
    if isinstance(documents, single) or hasattr(documents, "read"):
        kind = type(documents).__name__
        message = f"give an iterable of documents, not a single {kind}; put it into a list"
        raise ValueError(message)
    if len(getattr(documents, "shape", (0,))) != 1:
        message = "give the documents as one column, such as frame['resume'], not as a table"
        raise ValueError(message)
    if not isinstance(documents, Iterable):
        message = f"give an iterable of documents, not {type(documents).__name__}"
        raise ValueError(message)  # noqa: TRY004 - what scikit-learn's vectorizers raise
    return documents


class FileNames:
    """Notes which documents given as texts are only names of files, as pass by unseen otherwise."""

    def __init__(self) -> None:
        self.rows: list[int] = []

    def noted(self, documents: Iterable[Any]) -> Iterator[Any]:
        """Yield the documents."""
        for number, item in enumerate(documents):
            if isinstance(item, str) and is_file_name(item):
                self.rows.append(number)
            yield item

    def told(self) -> str:
        """Return the warning about them."""
        first = ", ".join(map(str, self.rows[:_NAMED_IN_WARNING]))
        rest = _and_more(self.rows)
        subject = "1 text is" if len(self.rows) == 1 else f"{len(self.rows)} texts are"
        what = "only the name of a file" if len(self.rows) == 1 else "only names of files"
        return f"{subject} {what} (row {first}{rest}); to have files read, give input='filename'"


def told_of_failed(failed: Sequence[DocumentError]) -> str:
    """Return the warning about documents that cannot be read."""
    shown = "; ".join(str(error) for error in failed[:_NAMED_IN_WARNING])
    rest = _and_more(failed)
    noun = "document" if len(failed) == 1 else "documents"
    return f"{len(failed)} {noun} could not be read and became rows of zeros: {shown}{rest}"


def _and_more(noted: Sequence[object]) -> str:
    more = len(noted) - _NAMED_IN_WARNING
    return f"; and {more} more" if more > 0 else ""


__all__ = [
    "BATCH",
    "DocumentReader",
    "FileNames",
    "Kind",
    "StringIs",
    "checked_documents",
    "numbered_batches",
    "sendable_taxonomy",
    "told_of_failed",
]
