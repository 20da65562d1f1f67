"""Surfaces: the spellings rules make of one name, refused phrases, versions; and what stays out."""

from __future__ import annotations

import pytest

from skillmatch import find_skills, load_taxonomy
from skillmatch.find.names.compile import compile_surfaces

MADE_UP = """\
- {id: tern-flow, name: TernFlow, kind: tool}
- {id: silo, name: Silo & Co, kind: tool, aliases: [Silo Box]}
- {id: quiltnet, name: Quilt.net, kind: library}
- {id: mesh-modelling, name: mesh modelling, kind: concept}
- {id: loom-network, name: loom network, kind: model}
- {id: zeta, name: Zeta, kind: language}
- {id: zeta-boot, name: Zeta Boot, kind: library}
- {id: zeta-nine, name: Zeta9, kind: language}
- {id: weaving, name: weaving, kind: concept, aliases: [KLM]}
- {id: heron, name: Heron, kind: tool, ambiguous: {surface: Heron, never: [heron nest, "heron #"]}}
- {id: cee, name: Cee++, kind: language}
"""


@pytest.fixture(scope="module")
def taxonomy(tmp_path_factory):
    path = tmp_path_factory.mktemp("data") / "x.yaml"
    path.write_text(MADE_UP, encoding="utf-8")
    return load_taxonomy(path, builtin=False)


@pytest.fixture(scope="module")
def trie(taxonomy):
    return compile_surfaces(taxonomy)


@pytest.mark.parametrize(
    ("skill_id", "texts"),
    [
        ("tern-flow", ["TernFlow", "ternflow", "TERNFLOW", "Tern Flow", "TERN FLOW", "Tern-Flow"]),
        ("silo", ["Silo & Co", "Silo&Co", "silo and co", "Silo Box", "silo boxes", "SiloBox"]),
        ("quiltnet", ["Quilt.net", "quilt .NET", "Quilt Net", "QuiltNet"]),
        ("mesh-modelling", ["mesh modelling", "Mesh modeling", "mesh-modelling"]),
        ("loom-network", ["loom network", "loom networks", "Loom-Networks", "LoomNetwork"]),
        (
            "zeta-boot",
            ["Zeta Boot", "zeta-boot", "Zeta.Boot", "Zeta_Boot", "Zeta/Boot", "ZetaBoot"],
        ),
        ("zeta-boot", ["Zeta  Boot", "Zeta\nBoot", "Zeta-\nBoot", "zetaboot"]),
        ("weaving", ["weaving", "Weaving", "KLM", "KLMs"]),
        ("cee", ["Cee++", "cee++", "CEE++"]),
    ],
)
def test_rules_know_the_spellings_of_a_name(taxonomy, skill_id, texts):
    for text in texts:
        found = [(m.skill_id, m.surface) for m in find_skills(text, taxonomy=taxonomy)]
        assert found == [(skill_id, text)]


@pytest.mark.parametrize(
    "text",
    [
        "tern flow",
        "tern Flow",
        "Tern, Flow",
        "Tern. Flow",
        "ternflowing",
        "xternflow",
        "Silo",
        "Co",
        "boot",
        "Silo\n\nBox",
        "mesh model",
        "Zetas",
        "Cee",
        "weavings?"[:-2],
        "KL",
    ],
)
def test_other_words_are_no_spellings(taxonomy, text):
    found = [m.surface for m in find_skills(text, taxonomy=taxonomy)]
    assert found == (["weaving"] if text == "weaving" else [])


@pytest.mark.parametrize(
    ("text", "skill_id", "version"),
    [
        ("Zeta 3.1", "zeta", "3.1"),
        ("Zeta4", "zeta", "4"),
        ("Zeta9", "zeta-nine", ""),
        ("Zeta Boot 2", "zeta-boot", "2"),
        ("Cee++17", "cee", "17"),
        ("mesh modelling 3", "mesh-modelling", ""),
    ],
)
def test_a_version_is_taken_off_names_of_things_that_have_versions(
    taxonomy, text, skill_id, version
):
    found = [(m.skill_id, m.version) for m in find_skills(text, taxonomy=taxonomy)]
    assert found == [(skill_id, version)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a Heron", 1),
        ("a heron nest", 0),
        ("Heron-Nest", 0),
        ("Heron, nest", 1),
        ("heron 12", 0),
        ("heron nest and Heron", 1),
        ("the nest heron", 1),
    ],
)
def test_a_never_phrase_refuses_the_name_inside_it_only(taxonomy, text, count):
    assert len(find_skills(text, taxonomy=taxonomy)) == count


def test_a_surface_says_which_name_of_which_skill_it_is(trie):
    name, alias, split = trie.named("silo & co"), trie.named("silo box"), trie.named("tern flow")
    assert name is None or name.how == "name"
    assert (alias.skill.id, alias.how, alias.name) == ("silo", "alias", "Silo Box")
    assert (split.skill.id, split.split) == ("tern-flow", True)
    assert trie.named("heron").rule.never
    assert trie.named("silo") is None
    assert trie.named("") is None


def test_a_word_is_resolved_to_a_known_one_and_a_version(trie):
    assert trie.resolve("zeta4") == ("zeta", "4")
    assert trie.resolve("zeta9") == ("zeta9", "")
    assert trie.resolve("weaving4") == ("weaving4", "")
    assert trie.resolve("unknown5") == ("unknown5", "")
    assert trie.resolve("zeta+") == ("zeta", "")


def test_a_taxonomy_is_compiled_once(taxonomy):
    assert compile_surfaces(taxonomy) is compile_surfaces(taxonomy)


def test_a_name_as_written_is_not_displaced_by_a_spelling_of_another(tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text(
        "- {id: a, name: Loom Box, kind: tool}\n- {id: b, name: LoomBox2, aliases: [Loombox]}\n"
    )
    mine = load_taxonomy(path, builtin=False)
    assert [m.skill_id for m in find_skills("Loom Box; Loombox", taxonomy=mine)] == ["a", "b"]
