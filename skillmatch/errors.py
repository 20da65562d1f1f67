"""Every error skillmatch raises, in one tree.

::

    SkillmatchError
    ├── DocumentError                    a file or text that cannot be matched
    │   ├── UnsupportedFormatError       its content is of a kind we do not read
    │   ├── UnreadableDocumentError      it is of a kind we read, but broken
    │   ├── EncryptedDocumentError       it needs a password to open
    │   ├── NoTextError                  it opens, but holds no text (a scan, for example)
    │   │   └── EmptyFileError           it has no bytes, or nothing but white space
    │   ├── DocumentTooLargeError        it is over one of the reading limits
    │   └── DocumentStoppedError         it had its process killed: by time, memory or a crash
    ├── TaxonomyError (ValueError)       taxonomy files with problems, all of them listed
    ├── RoleError (ValueError)           a role file with problems, a role given twice, or a
    │   │                                posting that makes no role
    │   └── UnknownRoleError             no role has that id or name; names the closest
    ├── AuditError (ValueError)          files of an audit with problems, all of them listed
    ├── ResultError (ValueError)         JSON that is not a skillmatch result
    ├── OutputError                      results that cannot be written where they should go
    │   └── OutputPathError              no file can be there: a folder is, or its folder is missing
    ├── ClusterError                     machines that cannot be reached, or cannot match
    └── MissingDependencyError (ImportError)  an extra is not installed

No exception of a third-party library leaves skillmatch, and no message holds resume text.
"""

from __future__ import annotations

from dataclasses import dataclass


class SkillmatchError(Exception):
    """Base of every error raised by skillmatch."""


class DocumentError(SkillmatchError):
    """A document that cannot be read; `status` is the word its row gets in a batch."""

    status: str = "corrupt"


class UnsupportedFormatError(DocumentError):
    """The content is of a kind skillmatch does not read, whatever the file is called."""

    status = "wrong_type"


class UnreadableDocumentError(DocumentError):
    """The content is of a kind skillmatch reads, but broken, or the file cannot be opened."""

    status = "corrupt"


class EncryptedDocumentError(DocumentError):
    """The document needs a password to open."""

    status = "encrypted"


ENCRYPTED = "needs a password to open; save a copy without one"
"""What every reader says of such a document."""


class NoTextError(DocumentError):
    """The document opens but holds no text: an empty file, or pages that are pictures."""

    status = "no_text"


class EmptyFileError(NoTextError):
    """The file has no bytes, or nothing but white space."""

    status = "empty_file"


class DocumentTooLargeError(DocumentError):
    """The document is over one of the limits of `skillmatch.read.limits`."""

    status = "limit"


class DocumentStoppedError(DocumentError):
    """The process that matched the document was killed: ``timeout``, ``oom`` or ``crash``.

    Which of them, `status` says. Only what matches in processes of its own raises it.
    """

    status = "crash"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in a file that people write, with the place to mend it.

    Attributes
    ----------
    file
        The file, as the user named it.
    line
        Line number, from 1; 0 when the problem is about the file as a whole.
    message
        What is wrong and what would be right, in one sentence without a full stop.
    """

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}"


class _ProblemsError(SkillmatchError, ValueError):
    """An error that lists every problem found, one a line."""

    what = "files"

    def __init__(self, message: str = "", *, problems: tuple[Problem, ...] = ()) -> None:
        self.problems = tuple(sorted(problems))
        if self.problems and not message:
            count = len(self.problems)
            noun = "problem" if count == 1 else "problems"
            message = "\n".join(
                [f"{count} {noun} in the {self.what}:", *(f"  {p}" for p in self.problems)]
            )
        super().__init__(message)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), str(self), self.problems))


def _rebuild(
    kind: type[_ProblemsError], message: str, problems: tuple[Problem, ...]
) -> _ProblemsError:
    return kind(message, problems=problems)


class TaxonomyError(_ProblemsError):
    """Taxonomy files with problems; `problems` holds all of them, with file and line."""

    what = "taxonomy"


class RoleError(_ProblemsError):
    """A role file with problems; `problems` holds all of them, with file and line."""

    what = "role file"


class UnknownRoleError(RoleError):
    """No role has that id, name or alias; the message names the closest ones."""


class AuditError(_ProblemsError):
    """Files of an audit with problems; `problems` holds all of them, with file and line."""

    what = "files of the audit"


class ResultError(SkillmatchError, ValueError):
    """JSON or a mapping that is not a result of skillmatch."""


class OutputError(SkillmatchError):
    """Results that cannot be written where they were to go."""


class OutputPathError(OutputError):
    """A path where no output can go: it is a folder, or its folder is missing."""


class ClusterError(SkillmatchError):
    """A cluster that cannot be reached, has no workers, or whose workers cannot match."""


class MissingDependencyError(SkillmatchError, ImportError):
    """An optional extra is needed and not installed; the message names it."""


def shown(path: object) -> str:
    """Return a path as an error message shows it: short, and safe to print.

    >>> shown("cv.pdf")
    'cv.pdf'
    """
    text = str(path).encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


__all__ = [
    "AuditError",
    "ClusterError",
    "DocumentError",
    "DocumentStoppedError",
    "DocumentTooLargeError",
    "EmptyFileError",
    "EncryptedDocumentError",
    "MissingDependencyError",
    "NoTextError",
    "OutputError",
    "OutputPathError",
    "Problem",
    "ResultError",
    "RoleError",
    "SkillmatchError",
    "TaxonomyError",
    "UnknownRoleError",
    "UnreadableDocumentError",
    "UnsupportedFormatError",
    "shown",
]
