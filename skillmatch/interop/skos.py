"""SKOS concept schemes (RDF/XML, Turtle, JSON-LD): concepts with their labels in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from skillmatch.errors import TaxonomyError
from skillmatch.interop.concepts import Concept, Origin, Reading
from skillmatch.interop.labels import Label, kind_of, one_line, split_label
from skillmatch.interop.rdf import read_graph
from skillmatch.interop.tables import refuse
from skillmatch.skill import IDENTIFIER, KINDS

SKOS = "http://www.w3.org/2004/02/skos/core#"
SKOS_XL = "http://www.w3.org/2008/05/skos-xl#"
TERMS = "http://purl.org/dc/terms/"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
OWL = "http://www.w3.org/2002/07/owl#"
RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
OUR_SKILL = "urn:skillmatch:skill:"
"""What the ids of skills that we export begin with."""
REGISTERS = (
    ("wikidata", re.compile(r"https?://(?:www\.)?wikidata\.org/(?:entity|wiki)/(Q\d+)")),
    ("esco", re.compile(r"(http://data\.europa\.eu/esco/skill/.+)")),
    ("lightcast", re.compile(r"https?://(?:www\.)?lightcast\.io/open-skills/skills/([A-Z0-9]+).*")),
)
"""Registers whose ids we know by their addresses."""
_CC = re.compile(r"https?://creativecommons\.org/(licenses|publicdomain)/([a-z-]+)/([\d.]+)")
_APACHE = re.compile(r"https?://(?:www\.)?apache\.org/licenses/LICENSE-2\.0.*")


def read_skos(path: Path, *, language: str = "en", register: str = "") -> Reading:
    """Read the concepts of a SKOS file.

    Parameters
    ----------
    path
        RDF/XML, Turtle, N-Triples or JSON-LD.
    language
        Of the labels: "en" takes "en", "en-GB" and labels without a language.
    register
        What their addresses are called under ``see``, an `IDENTIFIER`; "skos" when left out.

    Raises
    ------
    TaxonomyError
        If it is no such file, holds no concept, or `register` is no such word.
    MissingDependencyError
        If rdflib is not installed.
    """
    if register and not IDENTIFIER.fullmatch(register):
        message = (
            f"{register!r} cannot be the register: take small letters and figures, with hyphens "
            "between, such as 'our-skills'"
        )
        raise TaxonomyError(message)
    graph = _Graph(read_graph(path), language)
    reading = Reading(_origin(graph, register or "skos"))
    subjects = sorted(graph.concepts())
    if not subjects:
        refuse(path, "holds no skos:Concept; it is RDF of another kind")
    for subject in subjects:
        names = graph.labels(subject, "prefLabel")
        if graph.is_deprecated(subject):
            reading.leave_out("retired", names[0] if names else subject)
        elif not names:
            reading.leave_out("another language", subject)
        else:
            reading.concepts.append(_concept(graph, subject, names, reading.origin.register))
    return reading


class _Graph:
    """The triples of a file, asked for by the addresses of what they say."""

    def __init__(self, graph: Any, language: str) -> None:
        from rdflib import Literal, URIRef  # noqa: PLC0415 - loaded by then

        self.graph, self.language = graph, language.casefold()
        self._literal, self._address = Literal, URIRef

    def values(self, subject: str, predicate: str) -> list[Any]:
        """Return the objects of a subject in an order that is always the same."""
        found = self.graph.objects(self._address(subject), self._address(predicate))
        return sorted(found, key=lambda value: (str(getattr(value, "language", "") or ""), value))

    def texts(self, subject: str, predicate: str) -> list[str]:
        """Return the addresses or texts a subject has, whatever their language."""
        return [str(value) for value in self.values(subject, predicate)]

    def concepts(self) -> set[str]:
        """Return the addresses of all concepts; what has none cannot be named again."""
        address = self._address
        typed = self.graph.subjects(address(RDF_TYPE), address(SKOS + "Concept"))
        return {str(subject) for subject in typed if isinstance(subject, address)}

    def labels(self, subject: str, kind: str) -> list[str]:
        """Return the labels of one kind in the language asked for."""
        found = [*self.values(subject, SKOS + kind)]
        for label in self.graph.objects(self._address(subject), self._address(SKOS_XL + kind)):
            found += self.graph.objects(label, self._address(SKOS_XL + "literalForm"))
        texts = [one_line(str(one)) for one in self._in_language(found)]
        return list(dict.fromkeys(text for text in texts if text))

    def _in_language(self, labels: list[Any]) -> Iterator[Any]:
        """Yield the labels of exactly that language first, then of its regions, then of none."""
        tagged = [
            ((label.language or "").casefold(), str(label), label)
            for label in labels
            if isinstance(label, self._literal)
        ]
        for wanted in (
            lambda tag: tag == self.language,
            lambda tag: tag.startswith(self.language + "-"),
            lambda tag: not tag,
        ):
            yield from (label for tag, _, label in sorted(tagged, key=_first_two) if wanted(tag))

    def is_deprecated(self, subject: str) -> bool:
        """Say whether a concept is marked as no longer to be used."""
        return any(
            value.casefold() in {"true", "1"} for value in self.texts(subject, OWL + "deprecated")
        )


def _first_two(item: tuple[str, str, Any]) -> tuple[str, str]:
    return item[:2]


def _concept(graph: _Graph, subject: str, names: list[str], register: str) -> Concept:
    ours = subject.removeprefix(OUR_SKILL) if subject.startswith(OUR_SKILL) else ""
    take_apart = Label if ours else split_label  # ours are names as they are
    label = take_apart(names[0])
    aliases = [*label.abbreviations, *names[1:]]
    for kind in ("altLabel", "hiddenLabel"):
        for text in graph.labels(subject, kind):
            other = take_apart(text)
            aliases += [other.name, *other.abbreviations]
    ids = [_id_of(subject, register)]
    ids += [_id_of(other, "skos") for other in graph.texts(subject, SKOS + "exactMatch")]
    ids += [("close-match", other) for other in graph.texts(subject, SKOS + "closeMatch")]
    told = [kind for kind in graph.texts(subject, TERMS + "type") if kind in KINDS]
    broader = graph.texts(subject, SKOS + "broader")
    return Concept(
        ids=tuple(dict.fromkeys(ids)),
        name=label.name,
        aliases=tuple(dict.fromkeys(aliases)),
        qualifier=label.qualifier,
        kind=told[0] if told else kind_of(label.name, label.qualifier),
        broader=tuple(_id_of(other, register)[1] for other in broader),
        skill_id=ours if IDENTIFIER.fullmatch(ours) else "",
    )


def _id_of(address: str, register: str) -> tuple[str, str]:
    """Return the register and id that an address stands for."""
    for known, pattern in REGISTERS:
        if match := pattern.fullmatch(address):
            return known, match[1]
    return register, address


def _origin(graph: _Graph, register: str) -> Origin:
    """Return what the concept scheme says of itself."""
    address = graph._address  # noqa: SLF001 - of the same module
    schemes = graph.graph.subjects(address(RDF_TYPE), address(SKOS + "ConceptScheme"))
    scheme = min((str(one) for one in schemes), default="")
    titles = [
        one_line(title)
        for predicate in (TERMS + "title", SKOS + "prefLabel", RDFS_LABEL)
        for title in graph.texts(scheme, predicate)
    ]
    licences = graph.texts(scheme, TERMS + "license")
    rights = [one_line(text) for text in graph.texts(scheme, TERMS + "rights")]
    title = (titles or [scheme or "A SKOS concept scheme"])[0]
    return Origin(
        register=register,
        title=title,
        licence=_spdx(licences[0]) if licences else "",
        notice=(rights or [f"{title}; the file does not say whose it is"])[0],
        url=licences[0] if licences else "",
    )


def _spdx(licence: str) -> str:
    """Return the SPDX identifier of a licence's address, as far as we know it.

    >>> _spdx("https://creativecommons.org/licenses/by-sa/4.0/")
    'CC-BY-SA-4.0'
    """
    match = _CC.match(licence)
    if match is None:
        return "Apache-2.0" if _APACHE.fullmatch(licence) else ""
    if match[1] == "publicdomain":
        return "CC0-1.0" if match[2] == "zero" else ""
    return f"CC-{match[2].upper()}-{match[3]}"


__all__ = ["OUR_SKILL", "OWL", "REGISTERS", "SKOS", "TERMS", "read_skos"]
