"""RDF files, parsed by rdflib: no entity is replaced, and nothing is fetched from anywhere."""

from __future__ import annotations

import json
import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from skillmatch.errors import MissingDependencyError
from skillmatch.interop.tables import read_bytes, refuse

if TYPE_CHECKING:
    from rdflib import Graph

_MOST_BYTES = 100_000_000
_BY_SUFFIX = {
    ".ttl": "turtle", ".n3": "n3", ".nt": "nt", ".rdf": "xml", ".xml": "xml", ".owl": "xml",
    ".jsonld": "json-ld", ".json": "json-ld",
}  # fmt: skip
_XML_BEGINS = re.compile(rb"\s*<(?:\?xml|!DOCTYPE|!--|[A-Za-z][\w.-]*:RDF|RDF)")
_JSON_BEGINS = re.compile(rb"\s*[{\[]\s*[\"{\]}]")
_MARK = b"\xef\xbb\xbf"


class _RefusedError(Exception):
    """Ends expat's run over a file that declares what we do not want to have read."""


def load_rdflib() -> Any:
    """Return rdflib.

    Raises
    ------
    MissingDependencyError
        If it is not installed.
    """
    try:
        import rdflib  # noqa: PLC0415 - only RDF needs it
    except ImportError:
        message = "SKOS needs rdflib; install it with: pip install 'skillmatch[skos]'"
        raise MissingDependencyError(message) from None
    return rdflib


def read_graph(path: Path) -> Graph:
    """Return the triples of an RDF/XML, Turtle, N-Triples or JSON-LD file, told by its content.

    Raises
    ------
    TaxonomyError
        If it cannot be read, declares XML entities, or names a JSON-LD context that would have to
        be fetched.
    MissingDependencyError
        If rdflib is not installed.
    """
    rdflib = load_rdflib()
    data = read_bytes(path, most=_MOST_BYTES).removeprefix(_MARK)
    form = format_of(data, path.suffix)
    if form == "xml":
        _check_xml(path, data)
    elif form == "json-ld":
        _check_contexts(path, data)
    graph = rdflib.Graph()
    try:
        with warnings.catch_warnings():
            # rdflib's reader of JSON-LD uses a class that rdflib itself calls outdated.
            warnings.simplefilter("ignore", DeprecationWarning)
            graph.parse(data=data, format=form, publicID="urn:skillmatch:import:")
    except Exception as error:  # noqa: BLE001 - every parser of rdflib has errors of its own
        line = getattr(error, "lines", None)
        told = f"is not the RDF it should be ({_FORMATS[form]}); check it with its publisher"
        refuse(path, told, line + 1 if isinstance(line, int) else 0)
    return graph


_FORMATS = {
    "turtle": "Turtle", "n3": "N3", "nt": "N-Triples", "xml": "RDF/XML", "json-ld": "JSON-LD",
}  # fmt: skip


def format_of(data: bytes, suffix: str = "") -> str:
    """Return how a file's content is written, as rdflib names it.

    >>> format_of(b"<?xml version='1.0'?><rdf:RDF/>"), format_of(b"@prefix a: <urn:a> .")
    ('xml', 'turtle')
    """
    head = data.removeprefix(_MARK)[:4096]
    if _XML_BEGINS.match(head) or head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return "xml"
    if _JSON_BEGINS.match(head):
        return "json-ld"
    told = _BY_SUFFIX.get(suffix.casefold(), "turtle")
    return told if told in {"n3", "nt"} else "turtle"


def _check_xml(path: Path, data: bytes) -> None:
    """Refuse entities before anything replaces one: a page of them may stand for terabytes."""
    parser = expat.ParserCreate()

    def refused(*_: object) -> int:
        raise _RefusedError

    parser.EntityDeclHandler = refused
    parser.UnparsedEntityDeclHandler = refused
    parser.ExternalEntityRefHandler = refused
    try:
        parser.Parse(data, True)
    except _RefusedError:
        refuse(path, "declares XML entities, which are not read; save it as Turtle")
    except (expat.ExpatError, ValueError) as error:
        line = getattr(error, "lineno", 0)
        refuse(path, "is damaged XML; download it again", line)


def _check_contexts(path: Path, data: bytes) -> None:
    """Refuse JSON-LD whose keys mean what a page on the web says: nothing is fetched."""
    try:
        content = json.loads(data)
        stack = [content]
        while stack:
            one = stack.pop()
            if isinstance(one, dict):
                if "@import" in one or _is_remote(one.get("@context")):
                    message = "takes its @context from the web; put the context into the file"
                    refuse(path, message)
                stack.extend(one.values())
            elif isinstance(one, list):
                stack.extend(one)
    except (json.JSONDecodeError, UnicodeDecodeError):
        refuse(path, "is broken JSON; download it again")
    except RecursionError:
        refuse(path, "is JSON nested too deep; download it again")


def _is_remote(context: Any) -> bool:
    several = context if isinstance(context, list) else [context]
    return any(isinstance(one, str) for one in several)


__all__ = ["format_of", "load_rdflib", "read_graph"]
