"""Data files made to break the reader: bombs, deep nesting, values no parser can make."""

from __future__ import annotations

import subprocess
import sys

import pytest

from skillmatch import TaxonomyError, load_taxonomy

LOAD = """
import sys
from skillmatch import TaxonomyError, load_taxonomy
try:
    load_taxonomy(sys.argv[1], builtin=False)
except TaxonomyError as error:
    print(len(error.problems), "told")
"""
LAUGHS = ["- &a0 [x, x, x, x, x, x, x, x, x, x]"] + [
    f"- &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)
]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[" * 100_000, id="a hundred thousand lists"),
        pytest.param("{a: " * 100_000, id="a hundred thousand mappings"),
        pytest.param("- " * 100_000, id="a hundred thousand dashes"),
        pytest.param("\n".join(LAUGHS), id="a billion laughs"),
        pytest.param("&a [*a, *a, *a]", id="a list that holds itself"),
        pytest.param("- &a\n  id: *a\n  name: *a\n  aliases: [*a, *a]", id="a skill in itself"),
    ],
)
def test_a_bomb_ends_in_a_taxonomy_error_soon(tmp_path, text):
    path = tmp_path / "bomb.yaml"
    path.write_text(text, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", LOAD, path], capture_output=True, text=True, timeout=4, check=False
    )
    assert run.stderr == ""
    assert run.returncode == 0
    problems, _, told = run.stdout.partition(" ")
    assert told.strip() == "told"
    assert int(problems) < 1000


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("!!timestamp soon", id="no timestamp"),
        pytest.param("!!bool perhaps", id="no truth value"),
        pytest.param("!!int ''", id="no number"),
        pytest.param("0x" + "F" * 6000, id="a number too long to print"),
    ],
)
@pytest.mark.parametrize("place", ["name", "kind"])
def test_a_value_yaml_cannot_make_ends_in_a_taxonomy_error(tmp_path, value, place):
    path = tmp_path / "x.yaml"
    path.write_text(f"- id: a\n  name: A\n- id: b\n  {place}: {value}\n")
    with pytest.raises(TaxonomyError) as caught:
        load_taxonomy(path, builtin=False)
    assert caught.value.problems[-1].line == 4


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"\x00" * 1000, id="zeros"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", id="a PDF"),
        pytest.param(b"\x1f\x8b\x08\x00", id="gzip"),
        pytest.param(b"\xef\xbb\xbf", id="a byte order mark only"),
        pytest.param(b"\xed\xa0\x80", id="half of a surrogate pair"),
        pytest.param("- id: a\n  name: \u202e\ufeff\u200b".encode(), id="invisible characters"),
        pytest.param(b"- id: a\n  name: " + b"A" * 1_000_000, id="a name of a megabyte"),
        pytest.param(b"- id: a\n  name: A\n" * 2000, id="one skill two thousand times"),
        pytest.param(b"<<: {id: a}", id="a merge key"),
        pytest.param(b"- !!python/object/apply:os.getcwd []", id="a Python object"),
        pytest.param(b"- *nobody", id="an alias of nothing"),
        pytest.param(b"- ? - ? - ?", id="keys of keys"),
        pytest.param(b"%TAG ! tag:x:\n--- !x", id="a tag of ones own"),
    ],
)
def test_whatever_else_a_file_holds_ends_in_a_taxonomy_error(tmp_path, raw):
    path = tmp_path / "x.yaml"
    path.write_bytes(raw)
    with pytest.raises(TaxonomyError) as caught:
        load_taxonomy(path, builtin=False)
    assert all(problem.file == str(path) for problem in caught.value.problems)


@pytest.mark.parametrize("key", ["kind", "aliases"])
def test_a_message_does_not_repeat_a_megabyte(tmp_path, key):
    path = tmp_path / "x.yaml"
    path.write_text(f"- id: a\n  name: A\n- name: B\n  {key}: {'A' * 100_000}\n")
    with pytest.raises(TaxonomyError) as caught:
        load_taxonomy(path, builtin=False)
    assert len(str(caught.value)) < 1000
