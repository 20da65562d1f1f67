"""SKOS in any syntax becomes a taxonomy file; a hostile one is refused, and fetches nothing."""

from __future__ import annotations

import json
import sys

import pytest

from skillmatch import MissingDependencyError, Taxonomy, TaxonomyError
from skillmatch.interop import import_skos, taxonomy_to_skos

rdflib = pytest.importorskip("rdflib", reason="needs the extra skos")

NOTHING = Taxonomy(())
TURTLE = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix ex: <https://example.org/skills/> .

ex:scheme a skos:ConceptScheme ;
    dcterms:title "Skills of Quietworks"@en ;
    dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
    dcterms:rights "Quietworks, 2026" .
ex:grids a skos:Concept ;
    skos:prefLabel "grid weaving"@en , "Gitterweben"@de .
ex:loom a skos:Concept ;
    skos:prefLabel "Loomworks"@en , "Webwerk"@de ;
    skos:altLabel "Loom Works Studio"@en , "Webwerk-Studio"@de ;
    skos:hiddenLabel "loomwerks"@en ;
    skos:broader ex:grids ;
    skos:exactMatch <http://www.wikidata.org/entity/Q1234567> ;
    skos:closeMatch <https://example.com/loom> .
"""
SKILL = ("Loomworks", ("Loom Works Studio", "loomwerks"), ("skos-grid-weaving",))


@pytest.fixture
def skos(tmp_path):
    """Return a function that writes a file, and imports it."""

    def import_text(text=TURTLE, *, name="company.ttl", **options):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return import_skos(path, **({"taxonomy": NOTHING} | options))

    return import_text


def written_as(syntax):
    return rdflib.Graph().parse(data=TURTLE, format="turtle").serialize(format=syntax)


@pytest.mark.parametrize("name", ["company", "company.rdf", "company.ttl", "company.json"])
@pytest.mark.parametrize("syntax", ["turtle", "xml", "pretty-xml", "json-ld", "nt"])
def test_every_syntax_is_told_by_its_content_whatever_the_file_is_called(skos, syntax, name):
    made = skos(written_as(syntax), name=name)
    found = {skill.id: (skill.name, skill.aliases, skill.broader) for skill in made.skills}
    assert found == {
        "skos-grid-weaving": ("grid weaving", (), ()),
        "skos-loomworks": SKILL,
    }


def test_addresses_become_ids_of_the_registers_they_are_of(skos, loaded):
    made = skos(register="quietworks")
    assert loaded(made)["quietworks-loomworks"].see == (
        ("close-match", "https://example.com/loom"),
        ("quietworks", "https://example.org/skills/loom"),
        ("wikidata", "Q1234567"),
    )


def test_the_licence_and_the_rights_of_the_scheme_stand_at_the_top(skos):
    head = skos().to_yaml().splitlines()
    assert head[0].startswith("# Skills of Quietworks, made a taxonomy file by skillmatch")
    assert head[1:4] == [
        "# SPDX-License-Identifier: CC-BY-4.0",
        "# SPDX-FileCopyrightText: Quietworks, 2026",
        "# Terms: https://creativecommons.org/licenses/by/4.0/",
    ]


def test_a_scheme_that_says_nothing_of_itself_is_told_so(skos):
    made = skos('<urn:a> a <http://www.w3.org/2004/02/skos/core#Concept> ;'
                ' <http://www.w3.org/2004/02/skos/core#prefLabel> "Quietgrid" .')  # fmt: skip
    text = made.to_yaml()
    assert "SPDX-License-Identifier" not in text
    assert "the file does not say whose it is" in text


# Languages.


def test_labels_are_those_of_the_language_asked_for(skos):
    names = {skill.surfaces for skill in skos(language="de").skills}
    assert names == {("Gitterweben",), ("Webwerk", "Webwerk-Studio")}


def test_a_language_nobody_wrote_leaves_nothing_and_says_so(skos):
    with pytest.raises(TaxonomyError, match=r"holds nothing to import \(2 another language\)"):
        skos(language="fr")


def test_a_language_comes_before_its_regions_and_those_before_labels_of_none(skos):
    text = TURTLE.replace('"Loomworks"@en', '"Loom C" , "Loom B"@en-GB , "Loom A"@en')
    skill = next(skill for skill in skos(text).skills if skill.name.startswith("Loom"))
    assert skill.surfaces[:3] == ("Loom A", "Loom B", "Loom C")


def test_labels_of_skos_xl_are_read(skos):
    made = skos("""\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
<urn:a> a skos:Concept ; xl:prefLabel [ xl:literalForm "Quietgrid"@en ] .
""")
    assert [skill.name for skill in made.skills] == ["Quietgrid"]


# What is left out.


def test_what_is_deprecated_or_has_no_label_or_no_address_is_left_out(skos, names_of):
    text = (
        TURTLE
        + """
ex:old a skos:Concept ; skos:prefLabel "Old loom"@en ; owl:deprecated true .
ex:mute a skos:Concept .
[] a skos:Concept ; skos:prefLabel "Nameless loom"@en .
"""
    )
    made = skos(text)
    assert len(made.skills) == 2
    assert names_of(made, "retired") == ["Old loom"]
    assert names_of(made, "another language") == ["https://example.org/skills/mute"]
    assert "Nameless loom" not in made.to_yaml()


def test_broader_concepts_in_a_circle_or_elsewhere_are_noted(skos, names_of):
    text = TURTLE + "ex:grids skos:broader ex:loom , ex:elsewhere .\n"
    made = skos(text)
    assert names_of(made, "broader not read") == ["grid weaving"]
    assert len(made.report.about("broader in a circle")) == 1
    assert sum(len(skill.broader) for skill in made.skills) == 1


# Hostile and broken files.

BOMB = """\
<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><x>&d;</x></rdf:RDF>
"""
EXTERNAL = """\
<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [<!ENTITY secret SYSTEM "{address}">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="urn:a"><skos:prefLabel>&secret;</skos:prefLabel></skos:Concept>
</rdf:RDF>
"""
CONCEPT = {
    "@id": "urn:a",
    "@type": "http://www.w3.org/2004/02/skos/core#Concept",
    "http://www.w3.org/2004/02/skos/core#prefLabel": "Quietgrid",
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "text",
    [BOMB, EXTERNAL.format(address="https://example.org/secret"),
     EXTERNAL.format(address="secret.txt")],
    ids=["bomb", "on the web", "on this machine"],
)  # fmt: skip
def test_entities_are_refused_before_any_is_replaced(skos, tmp_path, text, encoding):
    (tmp_path / "secret.txt").write_text("nobody may read this")
    with pytest.raises(TaxonomyError, match="declares XML entities, which are not read") as caught:
        skos(text.encode(encoding), name="theirs.rdf")
    assert "nobody may" not in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        {"@context": "https://example.org/context.jsonld", **CONCEPT},
        {"@context": [{"a": "urn:a"}, "https://example.org/context.jsonld"], **CONCEPT},
        {"@graph": [{"@context": "context.jsonld", **CONCEPT}]},
        {"@context": {"@import": "https://example.org/context.jsonld"}, **CONCEPT},
        {"@context": {"term": {"@id": "urn:t", "@context": "file:///etc/hosts"}}, **CONCEPT},
    ],
    ids=["a text", "in a list", "further in", "imported", "of a term"],
)
def test_a_context_from_elsewhere_is_refused(skos, content):
    with pytest.raises(TaxonomyError, match="takes its @context from the web; put the context"):
        skos(json.dumps(content), name="theirs.jsonld")


def test_a_context_of_its_own_is_read(skos):
    content = {
        "@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "name": "skos:prefLabel"},
        "@id": "urn:a", "@type": "skos:Concept", "name": "Quietgrid",
    }  # fmt: skip
    assert [skill.name for skill in skos(json.dumps(content)).skills] == ["Quietgrid"]


@pytest.mark.parametrize("syntax", ["turtle", "xml", "json-ld", "nt"])
def test_no_address_in_a_file_is_asked_for_anything(skos, syntax, monkeypatch):
    def asked(*args, **_):
        raise AssertionError(args)

    text = written_as(syntax)
    monkeypatch.setattr("socket.getaddrinfo", asked)
    monkeypatch.setattr("urllib.request.urlopen", asked)
    imports = TURTLE + "ex:scheme owl:imports <https://example.org/more.ttl> .\n"
    assert skos(imports).skills == skos(text).skills


@pytest.mark.parametrize(
    ("text", "name", "message"),
    [
        ("", "a.ttl", "holds no skos:Concept"),
        ("<urn:a> <urn:b> <urn:c> .", "a.ttl", "holds no skos:Concept"),
        ("@prefix skos: <", "a.ttl", "is not the RDF it should be (Turtle)"),
        ("@prefix a: <urn:a> .\n\na:b a:c", "a.ttl", "is not the RDF it should be (Turtle)"),
        ("<urn:a> <urn:b", "a.nt", "is not the RDF it should be (N-Triples)"),
        ("<?xml version='1.0'?><rdf:RDF>", "a.rdf", "is damaged XML"),
        ("<?xml version='1.0'?><a><b/></a>", "a.rdf", ""),
        ('{"@context": ', "a.json", "is broken JSON"),
        ('{"a":' * 100_000, "a.json", "nested too deep"),
        (b"\xff\xfe\x00", "a.ttl", "is damaged XML"),
        (b"@prefix a: <urn:\xfc> .", "a.ttl", "is not the RDF it should be (Turtle)"),
    ],
)
def test_what_is_no_skos_is_a_clear_error(skos, text, name, message):
    with pytest.raises(TaxonomyError) as caught:
        skos(text, name=name)
    assert message in str(caught.value)
    assert name in str(caught.value)


def test_without_rdflib_the_extra_is_named(skos, monkeypatch):
    monkeypatch.setitem(sys.modules, "rdflib", None)
    told = r"SKOS needs rdflib; install it with: pip install 'skillmatch\[skos\]'"
    with pytest.raises(MissingDependencyError, match=told):
        skos()
    with pytest.raises(MissingDependencyError, match=told):
        taxonomy_to_skos(NOTHING)


@pytest.mark.parametrize("register", ["A B!", "Ours", "-x", "x--y", "x_y"])
def test_a_register_that_no_file_could_hold_is_refused(skos, register):
    with pytest.raises(TaxonomyError, match="cannot be the register: take small letters"):
        skos(register=register)
