"""A taxonomy that adds names to ours is compiled from ours, and the same as compiled whole."""

from __future__ import annotations

import marshal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from skillmatch import Skill, Taxonomy, find_skills, load_taxonomy
from skillmatch.find.names.compile import _compile, _extended, _never_phrases
from skillmatch.find.names.extend import extended, names_added
from skillmatch.find.words.surfaces import NO_ENTRY, WITHIN, SurfaceTrie
from skillmatch.written.taxonomy_files import read_taxonomy_files

OURS = """\
- {id: flow, name: TensorFlow, aliases: [TF]}
- {id: python, name: Python, aliases: [CPython]}
- {id: simple, name: Amazon Simple Storage Toolkit, kind: concept}
- id: swift
  name: Swift
  ambiguous: {surface: Swift, case: exact, needs: [near-word], near: [app], never: [Taylor Swift]}
- {id: torch, name: PyTorch, aliases: [Torch library]}
- id: weave
  name: Weave
  aliases: [Torch]
  ambiguous: {surface: Torch, near: [loom], needs: [near-word], shared: true}
"""
RULE = "case: exact, needs: [near-word], near: [loom]"
ADDED = {
    "a name": "- {id: a, name: AcmeFlow}",
    "names of more words": "- {id: z, name: Quiet grid runner, aliases: [Quiet grids, QGR]}",
    "a name that begins one of ours": "- {id: q, name: Amazon Simple}",
    "a name that one of ours begins": "- {id: q, name: PyTorch Quietgrid Plus}",
    "a word within one of ours": "- {id: q, name: Toolkit}",
    "a name whose singular is ours": "- {id: q, name: Pythons, kind: concept}",
    "names that derive the same": "- {id: b, name: QuietGrids}\n"
    "- {id: a, name: Quiet grids, ambiguous: {surface: Quiet grids, case: exact}}",
    "a name more for one of ours": "- {id: python, extend: true, aliases: [Quietpython]}",
    "an id of theirs for one of ours": "- {id: python, extend: true, see: {acme: A1}}",
    "a rule for a new name": "- {id: q, name: Weft, ambiguous: "
    f"{{surface: Weft, {RULE}, never: [weft and warp]}}}}",
    "a rule for a new name of ours": "- {id: python, extend: true, aliases: [Weft], ambiguous: "
    f"{{surface: Weft, {RULE}}}}}",
}
CHANGED = {
    "a spelling of one of ours": "- {id: q, name: Tensor flow, "
    "ambiguous: {surface: Tensor flow, case: exact}}",
    "a name whose spelling is one of ours": "- {id: q, name: Tensor-flows, kind: concept}",
    "a skill in place of ours": "- {id: python, name: Python, aliases: [Py3]}",
    "a rule for a name of ours": "- {id: python, extend: true, ambiguous: "
    f"{{surface: Python, {RULE}}}}}",
    "a name that two share": "- {id: q, name: Python, ambiguous: "
    f"{{surface: Python, {RULE}, shared: true}}}}",
}


@pytest.fixture
def read(tmp_path):
    """Return a function that reads a taxonomy, on top of another."""

    def read(text, base=None):
        path = tmp_path / "own.yaml"
        path.write_text(text, encoding="utf-8")
        return read_taxonomy_files([path], base=base)

    return read


def compiled_from(base, taxonomy):
    added = names_added(base, taxonomy)
    if added is None:
        return None
    trie = SurfaceTrie(base, *_compile(base))
    return extended(trie, taxonomy, added, _never_phrases(taxonomy))


def assert_same(taxonomy, parts, whole):
    """See that every name stands for the same, and is guarded by the same."""
    assert names_of(taxonomy, parts) == names_of(taxonomy, whole)
    assert parts[3:5] == whole[3:5]  # phrases in which a name is not the skill


def names_of(taxonomy, parts):
    trie = SurfaceTrie(taxonomy, *parts)
    words, longer, *_ = parts
    names = dict(words)
    for first, packed in longer.items():
        names |= {f"{first} {rest}": entry for rest, entry in marshal.loads(packed).items()}  # noqa: S302 - we packed it
    return {
        name: entry if entry in {NO_ENTRY, WITHIN} else trie.surface(entry)
        for name, entry in names.items()
    }


@pytest.mark.parametrize("text", ADDED.values(), ids=ADDED)
def test_names_added_give_what_compiling_all_gives(read, text):
    base = read(OURS)
    taxonomy = read(text, base)
    parts = compiled_from(base, taxonomy)
    assert parts is not None
    assert_same(taxonomy, parts, _compile(taxonomy))


@pytest.mark.parametrize("text", CHANGED.values(), ids=CHANGED)
def test_what_changes_ours_is_compiled_whole(read, text):
    base = read(OURS)
    assert compiled_from(base, read(text, base)) is None


WORDS = st.sampled_from(["grid", "grids", "Grid", "GridFlow", "flow", "Flows", "net", "color"])
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
SKILLS = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.sampled_from(["tool", "concept"]), NAMES, NAMES),
    min_size=1,
    max_size=4,
    unique_by=lambda skill: skill[0],
)


@given(ours=SKILLS, added=SKILLS)
def test_whatever_the_names_they_stand_for_what_compiling_all_gives(ours, added):
    skills = {id_: Skill(id_, name, kind, aliases=(alias,)) for id_, kind, name, alias in ours}
    base = Taxonomy(tuple(skills.values()))
    for id_, kind, name, alias in added:
        skills.setdefault(id_, Skill(id_, name, kind, aliases=(alias,)))
    taxonomy = Taxonomy(tuple(skills.values()))
    parts = compiled_from(base, taxonomy)
    assume(parts is not None)
    assert_same(taxonomy, parts, _compile(taxonomy))


@pytest.mark.long("all names there are, compiled twice")
def test_on_top_of_the_built_in_taxonomy_too(read):
    more = [ADDED[what] for what in ("names of more words", "a rule for a new name of ours")]
    taxonomy = read("\n".join(more), load_taxonomy())
    parts = _extended(taxonomy)
    assert parts is not None
    assert_same(taxonomy, parts, _compile(taxonomy))
    found = find_skills("Python, quiet grid and Quiet Grid Runner", taxonomy=taxonomy)
    assert [mention.skill_id for mention in found] == ["python", "z", "z"]


def test_a_taxonomy_without_ours_is_compiled_whole(read):
    assert _extended(read("- {id: q, name: Quietgrid}")) is None
