"""How long finding takes, beside other matchers given the same names, all in one run.

Run: python benchmarks/finding.py [FOLDER]

FOLDER holds resumes that skillmatch reads (default: examples/resumes). Peers are measured if they
are installed: pip install -r benchmarks/peers.txt. Peers only match strings; skillmatch also judges
ambiguous names, context, negation and typing errors, so its matching alone has a row of its own.
"""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

import skillmatch as sm
from skillmatch.batch import list_files
from skillmatch.find.names.compile import compile_surfaces
from skillmatch.find.words.scan import scan
from skillmatch.find.words.surfaces import SurfaceTrie
from skillmatch.taxonomy import Taxonomy

ROUNDS = 7
SIZES = (7_000, 20_000)
Matcher = Callable[[str], object]


def main() -> None:
    """Measure every matcher at every number of names and print one table."""
    default = Path(__file__).parents[1] / "examples" / "resumes"
    texts = read_texts(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
    size = sum(len(text) for text in texts) / len(texts)
    machine = f"{platform.machine()}, Python {platform.python_version()}"
    print(f"{len(texts)} resumes of {size:,.0f} characters; {machine}")
    print(f"best of {ROUNDS} rounds, milliseconds of one core per resume\n")
    whole = sm.load_taxonomy()
    taxonomies = [*(cut(whole, size) for size in SIZES), whole]
    names = [sum(len(skill.surfaces) for skill in taxonomy.skills) for taxonomy in taxonomies]
    print("| matcher | " + " | ".join(f"{count:,} names" for count in names) + " |")
    print("|---|" + "---|" * len(names))
    for name, make in MATCHERS.items():
        try:
            cells = [f"{best(make(taxonomy), texts):.2f}" for taxonomy in taxonomies]
        except ImportError:
            cells = ["not installed"] * len(taxonomies)
        print(f"| {name} | " + " | ".join(cells) + " |")
    print(f"\nloading: taxonomy {load_time(load):.0f} ms, names {load_time(compile_names):.0f} ms")


def read_texts(folder: Path) -> list[str]:
    """Return the text of every resume of a folder that can be read."""
    return [document.text for document in read_documents(folder)]


def read_documents(folder: Path) -> list[sm.Document]:
    """Read every resume of a folder that can be read."""
    documents = []
    for file in list_files(folder):
        try:
            documents.append(sm.read_resume(folder / file))
        except sm.DocumentError:
            continue
    return documents


def cut(taxonomy: Taxonomy, names: int) -> Taxonomy:
    """Return the first skills of a taxonomy that have so many names together."""
    kept, total = [], 0
    for skill in taxonomy.skills:
        if total >= names:
            break
        kept.append(skill)
        total += len(skill.surfaces)
    ids = {skill.id for skill in kept}
    return Taxonomy(tuple(kept), tuple(r for r in taxonomy.ambiguities if r.skill_id in ids))


def best(match: Matcher, texts: list[str]) -> float:
    """Return the milliseconds of one core per text of the fastest round.

    Time of the processor, as other work of the machine says nothing of a matcher.
    """
    rounds = []
    for _ in range(ROUNDS):
        began = time.process_time()
        for text in texts:
            match(text)
        rounds.append(1000 * (time.process_time() - began) / len(texts))
    return min(rounds)


def skillmatch_all(taxonomy: Taxonomy) -> Matcher:
    """Everything: reading order, names, ambiguity, context, negation, typing errors."""
    documents: dict[str, sm.Document] = {}

    def match(text: str) -> object:
        document = documents.get(text)
        if document is None:
            from skillmatch.read import document_from_text  # noqa: PLC0415 - who measures others need not import it

            document = documents.setdefault(text, document_from_text(text))
        return sm.find_skills(document, taxonomy=taxonomy)

    return match


def skillmatch_names(taxonomy: Taxonomy) -> Matcher:
    """Match names only, as the peers do."""
    trie: SurfaceTrie = compile_surfaces(taxonomy)
    return lambda text: scan(text, trie)


def flashtext(taxonomy: Taxonomy) -> Matcher:
    """FlashText's keyword processor."""
    from flashtext import KeywordProcessor  # noqa: PLC0415 - who measures others need not have it

    processor = KeywordProcessor(case_sensitive=False)
    for skill in taxonomy.skills:
        for surface in skill.surfaces:
            processor.add_keyword(surface, skill.id)
    return lambda text: processor.extract_keywords(text, span_info=True)


def ahocorasick(taxonomy: Taxonomy) -> Matcher:
    """Match with pyahocorasick over lower-case text, keeping hits between word boundaries."""
    from ahocorasick import Automaton  # noqa: PLC0415 - who measures others need not have it

    automaton = Automaton()
    for skill in taxonomy.skills:
        for surface in skill.surfaces:
            automaton.add_word(surface.casefold(), (skill.id, len(surface)))
    automaton.make_automaton()

    def match(text: str) -> list[tuple[str, int]]:
        lower = text.casefold()
        return [
            (skill_id, end)
            for end, (skill_id, length) in automaton.iter(lower)
            if not lower[end + 1 : end + 2].isalnum()
            and not lower[max(0, end - length) : end - length + 1].isalnum()
        ]

    return match


def spacy_matcher(taxonomy: Taxonomy) -> Matcher:
    """Match with the PhraseMatcher of spaCy over its English tokenizer."""
    import spacy  # noqa: PLC0415 - who measures others need not have it
    from spacy.matcher import PhraseMatcher  # noqa: PLC0415 - who measures others need not have it

    language = spacy.blank("en")
    matcher = PhraseMatcher(language.vocab, attr="LOWER")
    for skill in taxonomy.skills:
        matcher.add(skill.id, [language.make_doc(surface) for surface in skill.surfaces])
    return lambda text: matcher(language.make_doc(text))


def load() -> object:
    """Load the built-in taxonomy anew."""
    from skillmatch import taxonomy  # noqa: PLC0415 - who measures others need not import it

    taxonomy._builtin.cache_clear()  # noqa: SLF001 - what is measured is loading without it
    return sm.load_taxonomy()


def compile_names() -> object:
    """Compile its names anew."""
    compile_surfaces.cache_clear()
    return compile_surfaces(sm.load_taxonomy())


def load_time(work: Callable[[], object]) -> float:
    """Return the milliseconds of the fastest of three runs."""
    times = []
    for _ in range(3):
        began = time.process_time()
        work()
        times.append(1000 * (time.process_time() - began))
    return min(times)


MATCHERS: dict[str, Callable[[Taxonomy], Matcher]] = {
    "skillmatch, everything": skillmatch_all,
    "skillmatch, names only": skillmatch_names,
    "FlashText": flashtext,
    "pyahocorasick": ahocorasick,
    "spaCy PhraseMatcher": spacy_matcher,
}

if __name__ == "__main__":
    main()
