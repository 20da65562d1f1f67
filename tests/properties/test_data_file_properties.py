"""Whatever bytes stand in a data file, it either loads or ends in an error of ours."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from skillmatch import RoleError, Taxonomy, TaxonomyError, load_role, load_taxonomy
from skillmatch.count_postings import read_postings, write_counts
from skillmatch.reference import ReferenceCounts, read_counts

VALID = """\
- id: go
  name: Go
  aliases: [Golang]
  broader: programming
  ambiguous: {surface: Go, case: exact, needs: [near-word], near: [library], never: [go to]}
- id: programming
  name: Programming
  see: {wikidata: Q80006}
"""
PIECES = [
    *("- ", "\n", "\n  ", ": ", "id", "name", "aliases", "broader", "ambiguous", "see", "kind"),
    *("surface", "[", "]", "{", "}", ", ", '"', "'", "a", "B", "go", "NO", "3.10", "~", "#", "|"),
    *("---", "? ", "%", "@", "\t", "\x00", "\u2028", "é", "0x_", "<<", "=", "1e999", ".nan"),
]
TAGS = ["!!int ", "!!bool ", "!!timestamp ", "!!binary ", "!!set ", "!!null ", "!x ", "!!float "]
IDS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,4})?", fullmatch=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("data")


def loads_or_tells(folder, raw):
    path = folder / "x.yaml"
    path.write_bytes(raw)
    try:
        taxonomy = load_taxonomy(path, builtin=False)
    except TaxonomyError as error:
        lines = len(raw.splitlines()) + raw.count(b"\r") + 1
        assert error.problems  # noqa: PT017 - only an error may come of it
        assert all(0 <= problem.line <= lines for problem in error.problems)  # noqa: PT017 - only an error may come of it
        assert all(problem.file == str(path) for problem in error.problems)  # noqa: PT017 - only an error may come of it
    else:
        assert isinstance(taxonomy, Taxonomy)
        assert len(taxonomy)


@given(st.binary(max_size=200))
def test_any_bytes_load_as_a_taxonomy_or_raise_a_taxonomy_error(folder, raw):
    loads_or_tells(folder, raw)


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_pieces_of_yaml_load_as_a_taxonomy_or_raise_a_taxonomy_error(folder, pieces):
    loads_or_tells(folder, "".join(pieces).encode())


@given(
    st.integers(0, len(VALID)), st.integers(0, 12), st.lists(st.sampled_from(PIECES), max_size=3)
)
def test_a_damaged_taxonomy_loads_or_raises_a_taxonomy_error(folder, place, cut, pieces):
    damaged = VALID[:place] + "".join(pieces) + VALID[place + cut :]
    loads_or_tells(folder, damaged.encode())


@given(st.sampled_from(TAGS), st.text(alphabet="0123456789abxT:-+._ '\"[]{}~", max_size=8))
@example("!!timestamp ", "soon")
@example("!!bool ", "perhaps")
@example("!!int ", "''")
def test_a_tagged_value_loads_or_raises_a_taxonomy_error(folder, tag, value):
    loads_or_tells(folder, f"- id: a\n  name: {tag}{value}\n".encode())


@given(st.binary(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=30))
def test_any_bytes_are_a_role_or_raise_a_role_error(folder, content):
    path = folder / "role.yaml"
    path.write_bytes(content if isinstance(content, bytes) else "".join(content).encode())
    with pytest.raises(RoleError) as caught:  # nothing so short is a whole role
        load_role(path)
    assert caught.value.problems


@given(st.binary(max_size=200) | st.text(alphabet='skill,(posting)01-"\n\r\x00é', max_size=80))
def test_any_bytes_are_counts_or_raise_a_role_error(folder, content):
    path = folder / "counts.csv"
    raw = content if isinstance(content, bytes) else content.encode()
    path.write_bytes(b"skill,a\n(postings),3\n" + raw)
    try:
        counts = read_counts(path)
    except RoleError as error:
        assert error.problems  # noqa: PT017 - only an error may come of it
    else:
        assert isinstance(counts, ReferenceCounts)


@given(st.binary(max_size=200) | st.text(alphabet='{}[]":,roletxn1 \n\\u', max_size=80))
def test_any_bytes_are_postings_or_raise_a_role_error(folder, content):
    path = folder / "postings.jsonl"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    try:
        postings = list(read_postings(path))
    except RoleError as error:
        assert error.problems  # noqa: PT017 - only an error may come of it
    else:
        assert all(isinstance(part, str) for posting in postings for part in posting)


@given(
    st.dictionaries(IDS, st.integers(0, 10**9), max_size=5),
    st.dictionaries(IDS, st.lists(st.integers(0, 10**9), min_size=5, max_size=5), max_size=8),
)
def test_counts_that_are_written_are_read_again(folder, postings, table):
    skills = {
        skill: {role: n for role, n in zip(sorted(postings), row, strict=False) if n}
        for skill, row in table.items()
    }
    skills = {
        skill: {r: min(n, postings[r]) for r, n in row.items()} for skill, row in skills.items()
    }
    skills = {skill: {r: n for r, n in row.items() if n} for skill, row in skills.items()}
    counts = ReferenceCounts(postings, skills)
    write_counts(counts, folder / "written.csv")
    again = read_counts(folder / "written.csv")
    assert again == counts
    assert again.to_csv() == counts.to_csv()
