"""A taxonomy as a SKOS concept scheme, in Turtle, RDF/XML or JSON-LD."""

from __future__ import annotations

import json
import re
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Literal

from skillmatch._version import __version__
from skillmatch.interop.rdf import load_rdflib
from skillmatch.interop.skos import OUR_SKILL, OWL, SKOS, TERMS
from skillmatch.skill import Ambiguity, Skill
from skillmatch.taxonomy import Taxonomy, TaxonomySource, taxonomy_of

if TYPE_CHECKING:
    from rdflib import Graph

SCHEME = "urn:skillmatch:taxonomy"
OUR_LICENCE = "https://www.apache.org/licenses/LICENSE-2.0"
RdfFormat = Literal["turtle", "xml", "json-ld", "nt"]
_ADDRESS = {
    "wikidata": "http://www.wikidata.org/entity/{}",
    "lightcast": "https://lightcast.io/open-skills/skills/{}",
}
_NAMESPACES = re.compile(r"(?:^ +xmlns:.*\n)+", re.MULTILINE)
_NO_ADDRESS = frozenset('<>"{}|^`\\ ')


def taxonomy_to_skos(
    taxonomy: TaxonomySource,
    *,
    syntax: RdfFormat = "turtle",
    licence: str = "",
) -> str:
    """Return a taxonomy as SKOS. Needs the extra ``skos``.

    Each skill is a concept with its name, its aliases, its id as notation, what it is part of, and
    an exact match with every address under ``see``. A name that counts only with evidence has a
    note that says so, as SKOS has no rules; `import_skos` reads all of it again. What is written is
    the same, byte for byte, in every process.

    Parameters
    ----------
    taxonomy
        What to export: a `Taxonomy`, or the path of what extends the built-in one.
    syntax
        "turtle", "xml" (RDF/XML), "json-ld" or "nt".
    licence
        The address of its licence; that of the built-in taxonomy (Apache-2.0) is known.

    Raises
    ------
    MissingDependencyError
        If rdflib is not installed.
    """
    taxonomy = taxonomy_of(taxonomy)
    rdflib = load_rdflib()
    graph: Graph = rdflib.Graph(store="SimpleMemory")  # the other one keeps no order
    for prefix, namespace in (("skos", SKOS), ("dcterms", TERMS), ("owl", OWL)):
        graph.bind(prefix, namespace)
    graph.bind("skill", OUR_SKILL)
    writer = _Writer(rdflib, graph)
    writer.scheme(licence or (OUR_LICENCE if taxonomy.builtin else ""))
    rules: dict[str, list[Ambiguity]] = {}
    for rule in taxonomy.ambiguities:
        rules.setdefault(rule.skill_id, []).append(rule)
    for skill in taxonomy.skills:
        writer.skill(skill, taxonomy, rules.get(skill.id, []))
    made: str = graph.serialize(format="pretty-xml" if syntax == "xml" else syntax)
    return _in_order(made, syntax)


def _in_order(made: str, syntax: RdfFormat) -> str:
    """Return what rdflib wrote in an order that is the same in every process."""
    if syntax == "xml":
        return _NAMESPACES.sub(lambda found: "".join(sorted(found[0].splitlines(True))), made)
    if syntax == "json-ld":
        nodes = sorted(json.loads(made), key=itemgetter("@id"))
        return json.dumps(nodes, ensure_ascii=False, indent=2, sort_keys=True)
    return made


class _Writer:
    """Adds what a taxonomy says to a graph."""

    def __init__(self, rdflib: Any, graph: Graph) -> None:
        self.graph = graph
        self.address, self.literal = rdflib.URIRef, rdflib.Literal
        self.type = rdflib.RDF.type
        self.top = self.address(SCHEME)

    def add(self, subject: Any, predicate: str, value: Any) -> None:
        self.graph.add((subject, self.address(predicate), value))

    def scheme(self, licence: str) -> None:
        self.graph.add((self.top, self.type, self.address(SKOS + "ConceptScheme")))
        self.add(self.top, TERMS + "title", self.literal("skillmatch taxonomy", lang="en"))
        self.add(self.top, OWL + "versionInfo", self.literal(__version__))
        if licence:
            self.add(self.top, TERMS + "license", self.address(licence))

    def skill(self, skill: Skill, taxonomy: Taxonomy, rules: list[Ambiguity]) -> None:
        """Add one skill as a concept."""
        one = self.address(OUR_SKILL + skill.id)
        self.graph.add((one, self.type, self.address(SKOS + "Concept")))
        self.add(one, SKOS + "inScheme", self.top)
        self.add(one, SKOS + "notation", self.literal(skill.id))
        self.add(one, TERMS + "type", self.literal(skill.kind))
        self.add(one, SKOS + "prefLabel", self.literal(skill.name, lang="en"))
        for alias in skill.aliases:
            self.add(one, SKOS + "altLabel", self.literal(alias, lang="en"))
        for broader in skill.broader:
            if broader in taxonomy:
                self.add(one, SKOS + "broader", self.address(OUR_SKILL + broader))
        if not any(broader in taxonomy for broader in skill.broader):
            self.add(one, SKOS + "topConceptOf", self.top)
        for register, id_ in skill.see:
            address = _ADDRESS.get(register, "{}").format(id_)
            if "://" in address and not _NO_ADDRESS & set(address):
                predicate = "closeMatch" if register == "close-match" else "exactMatch"
                self.add(one, SKOS + predicate, self.address(address))
        for rule in rules:
            self.add(one, SKOS + "editorialNote", self.literal(_told(rule), lang="en"))


def _told(rule: Ambiguity) -> str:
    """Say in words when a name counts."""
    parts = []
    if rule.case != "any":
        parts.append("written just so" if rule.case == "exact" else "with a capital")
    if rule.needs:
        parts.append("with evidence: " + " or ".join(rule.needs))
    if rule.near:
        parts.append("near: " + ", ".join(rule.near))
    if rule.never:
        parts.append("not in: " + ", ".join(rule.never))
    return f"The name {rule.surface!r} counts only " + "; ".join(parts)


__all__ = ["OUR_LICENCE", "SCHEME", "RdfFormat", "taxonomy_to_skos"]
