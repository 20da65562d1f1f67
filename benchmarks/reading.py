"""How long reading PDFs takes, hidden text looked for, beside pypdfium2 and pypdf, in one run.

Run: python benchmarks/reading.py [FOLDER]

FOLDER holds PDFs (default: examples/resumes). The floor is pypdfium2's own extraction of the same
pages. Producers that set a page letter by letter (Chromium, wkhtmltopdf) give thousands of objects
whose colour and place must be asked one by one; they have a row of their own.
"""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from statistics import median

import pypdf
import pypdfium2

import skillmatch as sm
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.pdfium import pdfium_pages
from skillmatch.read.pdf.weight import weighed

ROUNDS = 15
LETTER_BY_LETTER = 0.4  # objects for each character of a page
Reader = Callable[[bytes], object]


def main() -> None:
    """Measure every reader on every PDF and print one table."""
    default = Path(__file__).parents[1] / "examples" / "resumes"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    files = [path.read_bytes() for path in sorted(folder.rglob("*.pdf")) if is_readable(path)]
    in_runs = [data for data in files if objects_per_character(data) < LETTER_BY_LETTER]
    by_letter = [data for data in files if objects_per_character(data) >= LETTER_BY_LETTER]
    print(f"{platform.machine()}, Python {platform.python_version()}; best of {ROUNDS} rounds\n")
    print("| PDFs | reader | milliseconds each | times pypdfium2, median |")
    print("|---|---|---|---|")
    for kind, group in (("set in runs", in_runs), ("set letter by letter", by_letter)):
        if not group:
            continue
        measured = [best_of_each(data) for data in group]
        for name in READERS:
            times = [best[name] for best in measured]
            ratio = median(best[name] / best["pypdfium2 alone"] for best in measured)
            mean = 1000 * sum(times) / len(times)
            print(f"| {len(group)} {kind} | {name} | {mean:.1f} | {ratio:.2f} |")


def is_readable(path: Path) -> bool:
    """Say whether a PDF holds text that can be read."""
    try:
        sm.read_resume(path)
    except sm.DocumentError:
        return False
    return True


def objects_per_character(data: bytes) -> float:
    """Return how many objects a PDF paints for each of its characters."""
    objects = characters = 0
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            objects += sum(1 for _ in page.get_objects(max_depth=8))
            characters += page.get_textpage().count_chars()
    return objects / max(1, characters)


def pypdfium2_alone(data: bytes) -> object:
    """Return the text of every page as pypdfium2 gives it."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range() for page in document]


def pypdf_alone(data: bytes) -> object:
    """Return the text of every page as pypdf gives it."""
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages]


def text_and_hidden_text(data: bytes) -> object:
    """Return the text of every page and what of it is hidden, once the file is known to be safe."""
    return pdfium_pages(data, limit=DEFAULT_LIMITS.pages, weight=weighed(data))


def skillmatch_reading(data: bytes) -> object:
    """Return the document: text, hidden text, sections and dated entries."""
    return sm.read_resume(data, name="resume.pdf")


READERS: dict[str, Reader] = {
    "pypdfium2 alone": pypdfium2_alone,
    "skillmatch, text and hidden text": text_and_hidden_text,
    "skillmatch, everything": skillmatch_reading,
    "pypdf alone": pypdf_alone,
}


def best_of_each(data: bytes) -> dict[str, float]:
    """Return the processor's seconds of each reader's fastest round; they take turns."""
    rounds: dict[str, list[float]] = {name: [] for name in READERS}
    for _ in range(ROUNDS):
        for name, reader in READERS.items():
            began = time.process_time()
            reader(data)
            rounds[name].append(time.process_time() - began)
    return {name: min(times) for name, times in rounds.items()}


if __name__ == "__main__":
    main()
