"""A taxonomy that changes ours is compiled from ours, and the same as compiled whole."""

from __future__ import annotations

import marshal
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import Skill, Taxonomy, find_skills, load_taxonomy
from skillmatch.find.names import extend
from skillmatch.find.names.compile import compile_all, compile_surfaces
from skillmatch.find.names.typo_index import typo_index
from skillmatch.find.names.typo_words import asked_for, changed_words, words_of_names
from skillmatch.find.words.surfaces import NO_ENTRY, WITHIN, SurfaceTrie
from skillmatch.skill import Ambiguity
from skillmatch.taxonomy_changes import changes_of_builtin, ids_changed, on_top
from skillmatch.written.taxonomy_files import read_taxonomy_files
from skillmatch.written.taxonomy_kept import packed, unpacked

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
OWN = {
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
    "a broader skill for one of ours": "- {id: python, extend: true, broader: flow}",
    "a rule for a new name": "- {id: q, name: Weft, ambiguous: "
    f"{{surface: Weft, {RULE}, never: [weft and warp]}}}}",
    "a rule for a new name of ours": "- {id: python, extend: true, aliases: [Weft], ambiguous: "
    f"{{surface: Weft, {RULE}}}}}",
    "a spelling of one of ours": "- {id: q, name: Tensor flow, "
    "ambiguous: {surface: Tensor flow, case: exact}}",
    "a name whose spelling is one of ours": "- {id: q, name: Tensor-flows, kind: concept}",
    "a skill in place of ours": "- {id: python, name: Python, aliases: [Py3]}",
    "another kind of ours": "- {id: simple, name: Amazon Simple Storage Toolkit}",
    "a name of ours for another": "- {id: python, name: Python}\n- {id: q, name: CPython}",
    "a rule for a name of ours": "- {id: python, extend: true, ambiguous: "
    f"{{surface: Python, {RULE}}}}}",
    "no rule for a name of ours": "- {id: swift, name: Swift}",
    "another rule for a name of ours": "- {id: swift, name: Swift, ambiguous: "
    f"{{surface: Swift, {RULE}, never: [Swift river crossing]}}}}",
    "a name that two share": "- {id: q, name: Python, ambiguous: "
    f"{{surface: Python, {RULE}, shared: true}}}}",
    "a name that ours shares": "- {id: q, name: Torch}",
    "a name that ours shares no more": "- {id: weave, name: Weave}",
}


@pytest.fixture
def read(tmp_path):
    """Return a function that reads a taxonomy, on top of another."""

    def read(text, base=None):
        path = tmp_path / "own.yaml"
        path.write_text(text, encoding="utf-8")
        return read_taxonomy_files([path], base=base)

    return read


def whole(taxonomy):
    """Return a taxonomy of the same skills and rules that does not know what it was made on."""
    return Taxonomy(tuple(taxonomy.skills), tuple(taxonomy.ambiguities))


def assert_compiled_the_same(base, taxonomy):
    """See that every name stands for the same, and is guarded by the same."""
    parts, claims = compile_all(base)
    trie, ids = SurfaceTrie(base, *parts), ids_changed(base, taxonomy)
    assert told(taxonomy, extend.changed(trie, claims, taxonomy, ids)) == told(
        taxonomy, compile_all(taxonomy)[0]
    )
    often = {"python", "b"}
    words, uses = words_of_names(base, often)
    found = changed_words(words, uses, often, base=base, taxonomy=taxonomy, ids=ids)
    assert found == words_of_names(taxonomy, often)[0]


def told(taxonomy, parts):
    """Return what a trie says of all names, and of all phrases in which a name is not the skill."""
    trie = SurfaceTrie(taxonomy, *parts)
    words, longer, _, never, longest, *_ = parts
    names = dict(words)
    for first, rest in longer.items():
        names |= {f"{first} {others}": entry for others, entry in marshal.loads(rest).items()}  # noqa: S302 - we packed it
    stands_for = {
        name: entry if entry in {NO_ENTRY, WITHIN} else trie.surface(entry)
        for name, entry in names.items()
    }
    phrases = {first: with_rules(trie, marshal.loads(node)) for first, node in never.items()}  # noqa: S302 - as above
    return stands_for, phrases, longest


def with_rules(trie, node):
    """Return a node of `never` with rules for their numbers."""
    return {
        word: sorted(map(repr, map(trie.rule, below))) if word == "" else with_rules(trie, below)
        for word, below in node.items()
    }


@pytest.mark.parametrize("text", OWN.values(), ids=OWN)
def test_what_changes_ours_gives_what_compiling_all_gives(read, text):
    base = read(OURS)
    assert_compiled_the_same(base, read(text, base))


def test_what_changes_nothing_that_is_looked_up_gives_the_same(read):
    base = read(OURS)
    taxonomy = on_top(base, {}, {})
    assert ids_changed(base, taxonomy) == set()
    assert_compiled_the_same(base, taxonomy)


WORDS = st.sampled_from(["grid", "grids", "Grid", "GridFlow", "flow", "Flows", "net", "color"])
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


@st.composite
def taxonomies(draw):
    """Draw a taxonomy of few skills, that have names in common and rules for some of them."""
    skills, rules = [], []
    for id_ in draw(st.sets(st.sampled_from("abcdef"), min_size=1, max_size=4)):
        kind = draw(st.sampled_from(["tool", "concept"]))
        broader = tuple(draw(st.lists(st.sampled_from("abc"), max_size=1)))
        skills.append(
            Skill(id_, draw(NAMES), kind, aliases=tuple(draw(st.lists(NAMES, max_size=2))),
                  broader=broader)
        )  # fmt: skip
        for surface in draw(st.sets(st.sampled_from(skills[-1].surfaces), max_size=2)):
            never = tuple(draw(st.lists(NAMES, max_size=2)))
            shared = draw(st.booleans())
            rules.append(Ambiguity(id_, surface, "exact", never=never, shared=shared))
    return Taxonomy(tuple(skills), tuple(sorted(rules, key=lambda rule: rule.skill_id)))


@given(base=taxonomies(), taxonomy=taxonomies())
def test_whatever_is_added_changed_or_gone_gives_what_compiling_all_gives(base, taxonomy):
    assert_compiled_the_same(base, taxonomy)


@given(base=taxonomies(), own=taxonomies())
def test_what_is_put_on_top_is_what_all_of_it_makes(base, own):
    skills = dict(own.items())
    rules = {id_: own.rules(id_) for id_ in own}
    made = on_top(base, skills, rules)
    on_packed = on_top(unpacked(packed(base), builtin=False), skills, rules)
    others = [rule for rule in base.ambiguities if rule.skill_id not in own]
    by_skill = sorted([*others, *own.ambiguities], key=lambda rule: rule.skill_id)
    plain = Taxonomy(tuple({**base, **own}.values()), tuple(by_skill))
    for each in (made, on_packed):
        assert (each.skills[:], each.ambiguities[:]) == (plain.skills, plain.ambiguities)
        assert each.fingerprint == plain.fingerprint
        assert list(each) == list(plain)
        assert [each.rules(id_) for id_ in each] == [plain.rules(id_) for id_ in plain]
        assert ids_changed(base, plain) <= ids_changed(base, each)
    assert_compiled_the_same(base, on_packed)


def test_what_changed_is_not_taken_for_what_changed_of_another(read):
    base = read(OURS)
    other = read(OURS.replace("CPython", "Quietpython"))
    taxonomy = read("- {id: q, name: Quietgrid}", base)
    assert ids_changed(base, taxonomy) == {"q"}
    assert ids_changed(other, taxonomy) == {"q", "python"}


BUILTIN = {
    "added": "- {id: z, name: Quiet grid runner, aliases: [Quiet grids, QGR]}\n"
    "- {id: python, extend: true, aliases: [Weft], ambiguous: "
    f"{{surface: Weft, {RULE}}}}}",
    "changed": "- {id: go, name: Go, aliases: [Golang]}\n- {id: pytorch, name: PyTorch}\n"
    "- {id: kubernetes, name: Kubernetes, aliases: [quiet cluster], broader: python}",
}


@pytest.mark.long("all names there are, compiled as a whole")
@pytest.mark.parametrize("what", [*BUILTIN, "gone"])
def test_on_top_of_the_built_in_taxonomy_too(read, what):
    builtin = load_taxonomy()
    if what == "gone":
        rest = [skill for skill in builtin.skills if skill.id not in {"python", "go", "pytorch"}]
        rules = [r for r in builtin.ambiguities if r.skill_id not in {"go", "pytorch", "python"}]
        taxonomy = Taxonomy(tuple(rest), tuple(rules))
    else:
        taxonomy = read(BUILTIN[what], builtin)
    assert changes_of_builtin(taxonomy)
    trie, all_at_once = compile_surfaces(taxonomy), compile_all(taxonomy)[0]
    assert trie.words.keys() == all_at_once[0].keys()
    parts = [trie.words, trie.packed, trie.entries.tobytes(), trie.never, trie.longest_never]
    again = [*parts, trie.shared, trie._skills.tobytes(), trie._rules.tobytes()]  # noqa: SLF001 - as it was made
    assert told(taxonomy, again) == told(taxonomy, all_at_once)
    index, words = typo_index(trie), words_of_names(taxonomy, asked_for())[0]
    assert (sorted(index.rare), sorted(index.within)) == words[1:]


def test_a_taxonomy_without_ours_has_little_in_common_with_it(read):
    assert changes_of_builtin(read("- {id: q, name: Quietgrid}")) is None


def test_what_is_found_is_what_is_changed(read):
    text = "- {id: q, name: Quietgrid}\n- {id: kubernetes, name: Kubernetes, aliases: [Quietkube]}"
    taxonomy = read(text, load_taxonomy())
    found = find_skills("Quietgrid, Quietkube, k8s and Quietgird", taxonomy=taxonomy)
    assert [mention.skill_id for mention in found] == ["q", "kubernetes", "q"]
    without = replace(taxonomy, skills=tuple(s for s in taxonomy.skills if s.id != "q"))
    assert find_skills("Quietgrid", taxonomy=without) == ()
