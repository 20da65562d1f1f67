"""The three standard streams: what commands print goes through here, and so do their failures.

Data goes to standard output, words to standard error. A disk that is full, a stream that is closed
and a reader that stops early end a command with an exit code, and never with a traceback.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
from contextlib import suppress

DASH = "-"
"""What stands for standard input where a file is read, for standard output where one is written."""

FINE, NOTHING_WRITTEN = 0, 1
_ERRORS = "skillmatch.nearest"
_NEAREST = dict(zip("█░━─│“”„‘’‚«»–—‑−·•●▪■◦‣…→×", '#.--|"""\'\'\'""----.******.>x', strict=True))


def set_up() -> None:
    """Open the streams that a process was started without (``>&-``), and give all a buffer.

    Nothing can be printed on a closed one, which `failed` tells as it does of a full disk; what
    only writes files runs as ever. No file that is opened later gets the number of a stream.
    """
    if sys.stdin is None:
        sys.stdin = os.fdopen(_null(os.O_RDONLY), encoding="utf-8")
    if sys.stdout is None:  # open for reading: every write fails, as it does in a closed stream
        sys.stdout = os.fdopen(_null(os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(_null(os.O_WRONLY), "w", encoding="utf-8")
    if isinstance(getattr(sys.stdout, "buffer", None), io.RawIOBase):
        # PYTHONUNBUFFERED: what a nearly full disk takes only a part of would be cut, untold.
        sys.stdout = open(  # noqa: SIM115 - as long as the process
            sys.stdout.fileno(), "w", 1, sys.stdout.encoding, sys.stdout.errors, closefd=False
        )


def _null(mode: int) -> int:
    number = os.open(os.devnull, mode)
    os.set_inheritable(number, True)
    return number


def make_printable() -> None:
    """Have the streams print what is nearest to a character that their encoding does not have.

    Bars become ``####....``, and no name in a resume ends a command.
    """
    codecs.register_error(_ERRORS, _nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_ERRORS)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """Return as many characters of ASCII as there are that cannot be printed."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    unprintable = error.object[error.start : error.end]
    return "".join(map(_nearest_of, unprintable)), error.end


def _nearest_of(character: str) -> str:
    """Return one character of ASCII.

    >>> "".join(map(_nearest_of, "█░é–Ω"))
    '#.e-?'
    """
    import unicodedata

    plain = _NEAREST.get(character) or unicodedata.normalize("NFKD", character)[0]
    return plain if plain.isascii() else "?"


def print_data(text: str) -> None:
    """Print what programs read: in UTF-8 and with plain line ends, whatever the terminal's are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape"))
    sys.stdout.buffer.flush()


def say(sentence: str) -> None:
    """Print words for people on standard error; if nobody can get them, the command goes on."""
    with suppress(OSError, ValueError):
        print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - standard error is where words go


def is_standard_output(place: str) -> bool:
    """Say whether a place to write to is standard output: ``-``, or ``/dev/stdout`` by any name."""
    from pathlib import Path

    from skillmatch.output_files import STANDARD_OUTPUT, descriptor_of

    return place == DASH or descriptor_of(Path(place)) == STANDARD_OUTPUT


def write_or_print(text: str, place: str) -> None:
    """Write an output where ``--out`` or its like asks for it, and say so unless it is printed.

    Raises
    ------
    OutputError
        If it cannot be written.
    """
    from pathlib import Path

    from skillmatch.errors import shown
    from skillmatch.output_files import write_output

    if is_standard_output(place):
        print_data(text)
        return
    write_output(text, Path(place))
    say(f"written: {shown(place)}")


def flush() -> None:
    """Have everything that was printed leave the process, so that its failure is seen in time.

    Raises
    ------
    OSError
        If standard output cannot be written.
    """
    sys.stdout.flush()
    with suppress(OSError, ValueError):
        sys.stderr.flush()


def failed(error: OSError) -> int:
    """Return the exit code where standard output could not be written, and say why.

    A reader that stops early, as ``head`` does, has what it wanted: that is fine, and not told.

    Raises
    ------
    OSError
        The same, if it is of a file and not of a stream.
    """
    if error.filename is not None:
        raise error
    _print_nothing_more()
    windows = sys.platform == "win32"  # which has no other word for a pipe without a reader
    if error.errno == errno.EPIPE or (windows and error.errno == errno.EINVAL):
        return FINE
    reason = "it is closed" if error.errno == errno.EBADF else error.strerror or "no reason given"
    say(f"skillmatch: standard output cannot be written: {reason}")
    return NOTHING_WRITTEN


def _print_nothing_more() -> None:
    """Lead standard output into nothing, as Python writes what is left of it when it ends."""
    with suppress(OSError, ValueError):
        number = os.open(os.devnull, os.O_WRONLY)
        os.dup2(number, sys.stdout.fileno())
        os.close(number)


__all__ = [
    "DASH",
    "failed",
    "flush",
    "is_standard_output",
    "make_printable",
    "print_data",
    "say",
    "set_up",
    "write_or_print",
]
