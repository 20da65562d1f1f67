"""Hostile files matched in processes of their own: each ends in a result or an error of ours.

A process may take 512 MB of memory, and 10 s of CPU for each file; it is ended if it takes more.
"""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from hostile_files import FILES, HEAVY

from skillmatch import load_taxonomy

pytest.importorskip("resource", reason="limits of a process are set by POSIX systems only")

MATCH = Path(__file__).with_name("match_within_limits.py")
ALL = FILES | HEAVY
ENGINES = ("auto", "pypdf")

READ = "result"
EMPTY = "EmptyFileError"
ENCRYPTED = "EncryptedDocumentError"
NO_TEXT = "NoTextError"
LARGE = "DocumentTooLargeError"
DAMAGED = "UnreadableDocumentError"
OTHER_KIND = "UnsupportedFormatError"

IS_EMPTY = (EMPTY, "is empty; check the export or download that made it")
IS_BINARY = (OTHER_KIND, "is binary data of an unknown kind")
HAS_NO_TEXT = (NO_TEXT, "has no text")
DAMAGED_PDF = (DAMAGED, "is a damaged PDF that cannot be opened; export it again")
NO_PAGE_READ = (DAMAGED, "is a damaged PDF whose pages cannot be read; export it again")
DAMAGED_ZIP = (DAMAGED, "is a damaged ZIP container")
TOO_MUCH_PAINTED = (LARGE, "holds more shapes and letters on a page than are read; print it")
UNPACKS_TOO_FAR = (LARGE, "would unpack to more than")
ZIP_BOMB = (LARGE, "unpacks to over 200 times its size; save it as PDF")
READ_IN_FULL = (READ, "")
READ_IN_PART = (READ, "Only the first")

# What is called how ends how, and what is said: part of the error or of the warnings.
ENDS: dict[str, tuple[str, str]] = {
    "empty": IS_EMPTY,
    "blanks": IS_EMPTY,
    "nul bytes": IS_BINARY,
    "nul bytes in text": IS_BINARY,
    "random bytes": (OTHER_KIND, "is named .pdf but is no PDF inside; export it again"),
    "random text": IS_BINARY,
    "random pdf": DAMAGED_PDF,
    "truncated pdf": DAMAGED_PDF,
    "truncated docx": DAMAGED_ZIP,
    "jpeg named pdf": (OTHER_KIND, "is a JPEG picture; run OCR on it"),
    "pdf named jpeg": READ_IN_FULL,
    "docx named pdf": READ_IN_FULL,
    "pdf named docx": READ_IN_FULL,
    "text named docx": READ_IN_FULL,
    "locked": (ENCRYPTED, "needs a password to open; save a copy without one"),
    "locked against printing": READ_IN_FULL,
    "picture only": (NO_TEXT, "has no text, only pictures of pages; run OCRmyPDF on it"),
    "no pages": (NO_TEXT, "is a PDF without pages; export it again"),
    "page tree loop": NO_PAGE_READ,
    "page tree loop of two": NO_PAGE_READ,
    "page tree that doubles": HAS_NO_TEXT,
    "deep page tree": NO_PAGE_READ,
    "count is a lie": HAS_NO_TEXT,
    "object is itself": DAMAGED_PDF,
    "length leads in a circle": HAS_NO_TEXT,
    "chain of references": NO_PAGE_READ,
    "deep arrays in an object": HAS_NO_TEXT,
    "deep dictionaries": HAS_NO_TEXT,
    "deep arrays in the contents": READ_IN_FULL,
    "deep saved states": READ_IN_FULL,
    "form in itself": TOO_MUCH_PAINTED,
    "deep forms": HAS_NO_TEXT,
    "broken xref": READ_IN_FULL,
    "xref loop": READ_IN_FULL,
    "no xref": DAMAGED_PDF,
    "xref stream of two billion": DAMAGED_PDF,
    "predictor of a billion columns": READ_IN_FULL,
    "no ToUnicode": (NO_TEXT, "its letters cannot be read"),
    "entity bomb": (LARGE, "holds XML that is nested too deeply or has texts too long"),
    "external entity": (DAMAGED, "holds XML entities, which no word processor writes"),
    "zip slip": READ_IN_FULL,
    "odt entity bomb": (LARGE, "holds XML that is nested too deeply or has texts too long"),
    "odt of spaces": READ_IN_FULL,
    "odt of repeated cells": READ_IN_FULL,
    "only a mimetype": (DAMAGED, "is an ODT without its text (content.xml); export it again"),
    "lone surrogates": READ_IN_FULL,
    "lone surrogates of utf-16": READ_IN_FULL,
    "lone surrogates of json": READ_IN_FULL,
    "right to left": READ_IN_FULL,
    "cjk": READ_IN_FULL,
    "combining marks": READ_IN_FULL,
    "ten thousand pages": (READ, "Only the first 100 of 10000 pages were read."),
    "500 MB behind 0.5 MB": UNPACKS_TOO_FAR,
    "500 MB behind 2 KB": UNPACKS_TOO_FAR,
    "500 MB of a font": UNPACKS_TOO_FAR,
    "one stream for 200 pages": TOO_MUCH_PAINTED,
    "one stream many times": TOO_MUCH_PAINTED,
    "a long stream for 200 pages": READ_IN_PART,
    "a million texts in 8 KB": TOO_MUCH_PAINTED,
    "a million texts, locked": TOO_MUCH_PAINTED,
    "300,000 texts": TOO_MUCH_PAINTED,
    "a text of 70 million letters": TOO_MUCH_PAINTED,
    "a picture that is the contents": TOO_MUCH_PAINTED,
    "20,000 shapes over 20,000 texts": READ_IN_FULL,
    "1,000 paths of 300 corners": TOO_MUCH_PAINTED,
    "50 pages of 1,000 paths": TOO_MUCH_PAINTED,
    "50 pages of 500 rectangles": READ_IN_PART,
    "90,000 letters on one line": TOO_MUCH_PAINTED,
    "forms of forms": TOO_MUCH_PAINTED,
    "forms with escaped names": TOO_MUCH_PAINTED,
    "a long form a thousand times": TOO_MUCH_PAINTED,
    "a long map of letters for 100 pages": READ_IN_FULL,
    "six million streams": (LARGE, "holds more than 20,000 streams; print it to PDF again"),
    "digits before streams": UNPACKS_TOO_FAR,
    "a list that never ends": READ_IN_FULL,
    "lists of objects that never end": (LARGE, "would unpack to more than 20 MB of objects"),
    "75 streams of shapes": READ_IN_FULL,
    "half a million objects": READ_IN_FULL,
    "docx zip bomb": ZIP_BOMB,
    "docx bomb beside": ZIP_BOMB,
    "docx of a million runs": ZIP_BOMB,
    "odt zip bomb": ZIP_BOMB,
    "odt of paragraphs": ZIP_BOMB,
    "json of depth 100,000": (DAMAGED, "is JSON nested too deep to be a resume; export it again"),
    "json of a million skills": READ_IN_FULL,
    "a hundred thousand brackets": READ_IN_FULL,
    "a hundred thousand brackets, markdown": READ_IN_FULL,
    "links that never end": READ_IN_PART,
    "nested quotes, markdown": READ_IN_FULL,
    "a line of a megabyte": READ_IN_PART,
    "a megabyte of capitals": READ_IN_PART,
    "a line of 200 MB": (LARGE, "is larger than 50 MB"),
    "49 MB of text": READ_IN_PART,
    "html nested": (LARGE, "holds no text within its first 50,000 HTML elements; save it as PDF"),
    "html entities": READ_IN_FULL,
    "html table": READ_IN_FULL,
    "html styles": READ_IN_FULL,
}


# What ends otherwise where pypdf alone reads; it takes fewer damaged files, and is slower.
READ_BY_PYPDF = "The PDF was read by pypdf: hidden text could not be looked for."
PAGES_LEFT_OUT = (READ, "and more could not be read: too many shapes and letters.")
ENDS_BY_PYPDF: dict[str, tuple[str, str]] = {
    "page tree loop": DAMAGED_PDF,
    "page tree loop of two": DAMAGED_PDF,
    "page tree that doubles": DAMAGED_PDF,
    "deep page tree": DAMAGED_PDF,
    "length leads in a circle": NO_PAGE_READ,
    "chain of references": DAMAGED_PDF,
    "deep arrays in an object": DAMAGED_PDF,
    "deep arrays in the contents": NO_PAGE_READ,
    "predictor of a billion columns": NO_PAGE_READ,
    "a long stream for 200 pages": PAGES_LEFT_OUT,
    "20,000 shapes over 20,000 texts": (NO_TEXT, "its letters cannot be read"),
    "a long map of letters for 100 pages": PAGES_LEFT_OUT,
    "1,000 paths of 300 corners": NO_PAGE_READ,
    "50 pages of 500 rectangles": (NO_TEXT, "its letters cannot be read"),
}


class Matches:
    """A process that matches files within limits, as long as none of them ends it."""

    def __init__(self):
        self._process = subprocess.Popen(
            [sys.executable, str(MATCH)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __call__(self, path, engine, *, alone):
        """Return how a file ended and what was said; ``None`` if its process was ended."""
        asked = json.dumps({"path": str(path), "engine": engine, "alone": alone})
        try:
            self._process.stdin.write(f"{asked}\n")
            self._process.stdin.flush()
            return json.loads(self._process.stdout.readline() or "null")
        except BrokenPipeError:
            return None

    def close(self):
        """End the process."""
        self._process.communicate()


def ends_of(files, folder):
    """Return how files ended that a process matches in turn, each with some engines."""
    found = {}
    with closing(Matches()) as matches:
        for name, engines in files:
            suffix, make = ALL[name]
            path = folder / f"{name}{suffix}"
            path.write_bytes(make())
            for engine in engines:
                found[name, engine] = matches(path, engine, alone=name in HEAVY)
            path.unlink()
    return found


def all_ends_of(files, folder):
    """Return how files ended that two processes match, which take turns."""
    load_taxonomy()  # so that no process spends its seconds on preparing it
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda share: ends_of(share, folder), (files[::2], files[1::2])))
    return {key: ended for share in found for key, ended in share.items()}


@pytest.fixture(scope="module")
def ends(tmp_path_factory):
    """Return how each file ended: small ones share two processes, heavy ones have their own.

    Those are forked from the two before these have matched anything, and hold any memory of it.
    """
    heavy = [(name, ENGINES[:1]) for name in HEAVY]
    small = [(name, ENGINES[: 2 if is_pdf(name) else 1]) for name in FILES]
    return all_ends_of([*heavy, *small], tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="module")
def heavy_ends(tmp_path_factory):
    """Return how each heavy PDF ended that pypdf alone read."""
    heavy = [(name, ENGINES[1:]) for name in HEAVY if is_pdf(name)]
    return all_ends_of(heavy, tmp_path_factory.mktemp("heavy"))


def is_pdf(name):
    """Say whether a file may be opened as a PDF."""
    return ALL[name][0] == ".pdf" or "pdf" in name


def test_every_hostile_file_has_its_end_foretold():
    assert list(ENDS) == list(ALL)


@pytest.mark.long("every hostile file, in a process of its own")
@pytest.mark.parametrize("name", ALL)
def test_a_hostile_file_ends_in_a_result_or_an_error_of_ours_within_the_limits(ends, name):
    assert ends[name, "auto"], "its process was ended: it took more than 10 s or 512 MB, or crashed"
    ended, said = ends[name, "auto"]
    assert ended == ENDS[name][0], said
    assert ENDS[name][1] in said
    assert "\n" not in said


@pytest.mark.long("every hostile file, in a process of its own")
@pytest.mark.parametrize("name", [name for name in FILES if is_pdf(name)])
def test_a_hostile_pdf_that_pypdf_reads_ends_within_the_same_limits(ends, name):
    see_that_it_ended(ends, name)


@pytest.mark.long("files that are made to take seconds, with the slower of two readers")
@pytest.mark.parametrize("name", [name for name in HEAVY if is_pdf(name)])
def test_a_heavy_pdf_that_pypdf_reads_ends_within_the_same_limits(heavy_ends, name):
    see_that_it_ended(heavy_ends, name)


def see_that_it_ended(ends, name):
    """See that a file that pypdf read ended as was foretold."""
    assert ends[name, "pypdf"], "its process was ended: it took more than 10 s or 512 MB"
    ended, said = ends[name, "pypdf"]
    expected = ENDS_BY_PYPDF.get(name, ENDS[name])
    assert ended == expected[0], said
    assert expected[1] in said
    assert "\n" not in said
    if ended == READ and name != "docx named pdf":
        assert READ_BY_PYPDF in said
