"""Privacy: what a resume says stands in the result's own fields, and nowhere else."""

from __future__ import annotations

import contextlib
import io
import logging
import subprocess
import sys
import traceback
import warnings
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

sys.path.insert(0, str(Path(__file__).resolve().parent))
from planted_files import MAIL, PHONE, PLANTED, TELLTALES

from skillmatch import DocumentError, load_taxonomy, match_folder, match_resume, read_resume

DAY = date(2026, 11, 1)
WATCH = Path(__file__).with_name("match_under_watch.py")


def everything_of(error):
    """Return all that an error and those it hangs on say, as any logger would print it."""
    said = []
    waiting, seen = [error], set()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        said += [str(one), repr(one), repr(one.args), repr(vars(one))]
        said += traceback.format_exception(one)
        waiting += [one.__cause__, one.__context__]
    return said


READINGS = [
    (what, engine)
    for what, (name, _) in PLANTED.items()
    for engine in (("auto", "pdfium", "pypdf") if name.endswith(".pdf") else ("auto",))
]


@pytest.mark.parametrize(("what", "engine"), READINGS)
def test_neither_secret_leaves_the_document(what, engine, caplog, capfd):
    name, make = PLANTED[what]
    data = make()
    caplog.set_level(logging.NOTSET)
    for logger in ("pypdf", "charset_normalizer", "markdown_it", "asyncio"):
        caplog.set_level(logging.NOTSET, logger=logger)
    said = []
    with warnings.catch_warnings(record=True) as raised:
        warnings.simplefilter("always")
        try:
            document = read_resume(data, name=name, pdf_engine=engine)
            said += document.warnings
            said += match_resume(document, as_of=DAY).warnings
        except DocumentError as error:
            said += everything_of(error)
    said += [str(warning.message) for warning in raised]
    said += [record.getMessage() for record in caplog.records] + [caplog.text]
    said += capfd.readouterr()
    for telltale in TELLTALES:
        assert not [text for text in said if telltale in text]


def test_pypdf_alone_would_tell(caplog):
    """Without what keeps it quiet, pypdf quotes the document: the test above can fail."""
    caplog.set_level(logging.NOTSET, logger="pypdf")
    for name, make in PLANTED.values():
        if name.endswith(".pdf"):
            with contextlib.suppress(Exception):
                for page in PdfReader(io.BytesIO(make())).pages:
                    page.extract_text()
    assert any(telltale in caplog.text for telltale in TELLTALES)


@pytest.mark.parametrize("name", ["PDF text", "DOCX text", "ODT text", "text", "JSON fields"])
def test_the_document_itself_holds_both(name):
    called, make = PLANTED[name]
    text = read_resume(make(), name=called).text
    assert MAIL in text
    assert PHONE in text


@pytest.mark.long("a batch that fails")
def test_rows_that_failed_hold_neither_secret(tmp_path, caplog, capfd):
    caplog.set_level(logging.NOTSET)
    for number, (name, make) in enumerate(PLANTED.values()):
        (tmp_path / f"{number}-{name}").write_bytes(make())
    rows = list(match_folder(tmp_path, jobs=2, as_of=DAY))
    assert len(rows) == len(PLANTED)
    assert "internal_error" not in {row.status for row in rows}
    said = [row.reason for row in rows] + [warning for row in rows for warning in row.warnings]
    said += [caplog.text, *capfd.readouterr()]
    for telltale in TELLTALES:
        assert not [text for text in said if telltale in text]


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of file sizes is set by POSIX only")
@pytest.mark.long("every kind of file, watched")
def test_no_file_is_written_no_socket_opened_no_program_started():
    load_taxonomy()  # whose compiled form is kept, the first time
    done = subprocess.run(
        [sys.executable, "-B", str(WATCH)], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr, done.returncode) == ("done\n", "", 0)
