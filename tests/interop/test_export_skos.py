"""Our skills as SKOS: what others read in it, and that our importer gives back what went out."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys

import pytest

from skillmatch import Skill, Taxonomy, load_taxonomy
from skillmatch.interop import import_skos, taxonomy_to_skos
from skillmatch.names import normal_form
from skillmatch.skill import Ambiguity

rdflib = pytest.importorskip("rdflib", reason="needs the extra skos")

SKOS = rdflib.SKOS
NOTHING = Taxonomy(())
SYNTAXES = {"turtle": "turtle", "xml": "xml", "json-ld": "json-ld", "nt": "nt"}


def mine():
    """Return skills whose names, ids and rules try what SKOS can hold."""
    return Taxonomy(
        (
            Skill("programming", "Programming", "concept", "software"),
            Skill("c-plus-plus", "C++", "language", "software", ("Cpp", "C plus plus")),
            Skill(
                "loom", 'Loom "2" <&> \\', "tool", "software", ("l'oom", "織機"),
                ("programming", "c-plus-plus"),
                (("close-match", "https://example.org/near"), ("esco", "http://data.europa.eu/esco/skill/9"),
                 ("lightcast", "KS1"), ("onet", "Loom software"), ("wikidata", "Q1")),
            ),
            Skill("gpu", "GPU", "hardware", "software", (), ("no-such-skill",)),
        ),
        (
            Ambiguity("loom", "l'oom", "exact", ("near-word",), ("weave",), ("loom of night",)),
            Ambiguity("programming", "Programming", "capital"),
        ),
    )  # fmt: skip


def graph_of(taxonomy, **options):
    syntax = options.get("syntax", "turtle")
    graph = rdflib.Graph()
    graph.parse(data=taxonomy_to_skos(taxonomy, **options), format=SYNTAXES[syntax])
    return graph


@pytest.fixture
def given_back(tmp_path):
    """Return a function that exports a taxonomy, imports that, and loads the file of it."""

    def give_back(taxonomy, syntax="turtle"):
        path = tmp_path / "ours"
        path.write_text(taxonomy_to_skos(taxonomy, syntax=syntax), encoding="utf-8")
        made = import_skos(path, taxonomy=NOTHING)
        made.write(tmp_path / "given-back.yaml")
        return load_taxonomy(tmp_path / "given-back.yaml", builtin=False), made

    return give_back


@pytest.mark.parametrize("syntax", ["turtle", "json-ld", "nt"])
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own, reading
def test_a_skill_is_a_concept_with_all_that_skos_can_say_of_it(syntax):
    graph = graph_of(mine(), syntax=syntax)
    loom = rdflib.URIRef("urn:skillmatch:skill:loom")
    assert (loom, rdflib.RDF.type, SKOS.Concept) in graph
    assert str(graph.value(loom, SKOS.prefLabel)) == 'Loom "2" <&> \\'
    assert graph.value(loom, SKOS.prefLabel).language == "en"
    assert {str(one) for one in graph.objects(loom, SKOS.altLabel)} == {"l'oom", "織機"}
    assert str(graph.value(loom, SKOS.notation)) == "loom"
    assert {str(one).rpartition(":")[2] for one in graph.objects(loom, SKOS.broader)} == {
        "programming",
        "c-plus-plus",
    }
    assert {str(one) for one in graph.objects(loom, SKOS.exactMatch)} == {
        "http://www.wikidata.org/entity/Q1",
        "http://data.europa.eu/esco/skill/9",
        "https://lightcast.io/open-skills/skills/KS1",
    }
    assert str(graph.value(loom, SKOS.closeMatch)) == "https://example.org/near"


def test_what_makes_a_name_count_is_told_in_words():
    graph = graph_of(mine())
    notes = {str(note) for note in graph.objects(None, SKOS.editorialNote)}
    needs = "with evidence: near-word; near: weave; not in: loom of night"
    assert notes == {
        f'The name "l\'oom" counts only written just so; {needs}',
        "The name 'Programming' counts only with a capital",
    }


def test_what_is_part_of_nothing_that_is_exported_is_at_the_top():
    graph = graph_of(mine())
    top = {str(one).rpartition(":")[2] for one in graph.subjects(SKOS.topConceptOf)}
    assert top == {"programming", "c-plus-plus", "gpu"}


def test_the_scheme_has_its_licence_as_far_as_it_is_known():
    terms = rdflib.DCTERMS.license
    assert list(graph_of(mine()).objects(None, terms)) == []
    given = graph_of(mine(), licence="https://example.org/terms")
    assert [str(one) for one in given.objects(None, terms)] == ["https://example.org/terms"]


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_the_importer_gives_back_what_was_exported(given_back, syntax):
    back, made = given_back(mine(), syntax)
    for skill in mine().skills:
        same = back[skill.id]
        assert (same.name, same.kind) == (skill.name, skill.kind)
        assert set(same.aliases) == set(skill.aliases)
        assert set(same.broader) == {other for other in skill.broader if other in mine()}
        assert {pair for pair in skill.see if pair[0] != "onet"} <= set(same.see)
    assert not made.report.about("name given before")


def test_all_our_skills_go_out_and_come_back(given_back):
    """A name that two skills share, with a rule that tells them apart, comes back with one."""
    ours = Taxonomy(load_taxonomy().skills[::9])
    rules = load_taxonomy().ambiguities
    shared = {normal_form(rule.surface) for rule in rules if rule.shared}
    back, _ = given_back(ours, "nt")
    assert set(back) == set(ours)
    for skill in ours.skills:
        same = back[skill.id]
        assert (same.name, same.kind) == (skill.name, skill.kind)
        others = [{n for n in one.aliases if normal_form(n) not in shared} for one in (same, skill)]
        assert others[0] == others[1]
        assert set(same.broader) == {other for other in skill.broader if other in ours}


WRITE_ALL = f"""\
import pickle, sys
from skillmatch.interop import taxonomy_to_skos
taxonomy = pickle.load(sys.stdin.buffer)
for syntax in {list(SYNTAXES)}:
    sys.stdout.buffer.write(taxonomy_to_skos(taxonomy, syntax=syntax).encode())
"""


def test_processes_with_other_hash_seeds_export_the_same_bytes():
    once, again = (
        subprocess.run(
            [sys.executable, "-c", WRITE_ALL],
            input=pickle.dumps(mine()),
            capture_output=True,
            env=os.environ | {"PYTHONHASHSEED": seed},
            timeout=60,
            check=True,
        ).stdout
        for seed in ("1", "4242")
    )
    assert once == again
    assert once.decode() == "".join(taxonomy_to_skos(mine(), syntax=each) for each in SYNTAXES)


def test_the_built_in_taxonomy_says_its_licence():
    ours = Taxonomy(load_taxonomy().skills[:3], builtin=True)
    (licence,) = graph_of(ours).objects(None, rdflib.DCTERMS.license)
    assert str(licence) == "https://www.apache.org/licenses/LICENSE-2.0"
