"""Build the fictional example resumes in ../resumes/ from content/*.yaml, with real producers.

Each person is written once, in content/<stem>.yaml; that file names the producer and the layout.
Three more files are made from finished resumes: scanned, encrypted and broken. See README.md.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from producers import (
    chromium_pdf,
    latex_pdf,
    libreoffice_pdf,
    reportlab_pdf,
    special,
    typst_pdf,
)
from producers.model import Resume, load_resume
from producers.tools import MissingToolError, font_file

HERE = Path(__file__).resolve().parent
CONTENT = HERE / "content"
TEMPLATES = HERE / "templates"
TARGET = HERE.parent / "resumes"

Maker = Callable[[Resume, Path, Path, Path], None]
SpecialMaker = Callable[[Path, Path, Path], None]

MAKERS: dict[str, Maker] = {
    "chromium": chromium_pdf.make,
    "libreoffice": libreoffice_pdf.make,
    "pdflatex": latex_pdf.make,
    "reportlab": reportlab_pdf.make,
    "typst": typst_pdf.make,
    "xelatex": latex_pdf.make,
}

FONTS_WITH_PRODUCER = {"", "New Computer Modern"}  # TeX's own; inside the typst package
LAYOUTS_WITH_ICONS = {("typst", "sidebar"), ("xelatex", "icons"), ("xelatex", "timeline")}

# stem of the special file -> (stem of the resume it is made from, function that makes it)
SPECIALS: dict[str, tuple[str, SpecialMaker]] = {
    "scanned": ("data-scientist", special.make_scanned),
    "encrypted": ("ml-engineer-mid", special.make_encrypted),
    "broken": ("backend-engineer", special.make_broken),
}


def main() -> int:
    """Build all resumes or the one that was asked for; return the exit status."""
    stems = [path.stem for path in sorted(CONTENT.glob("*.yaml"))] + list(SPECIALS)
    arguments = parse_arguments(stems)
    failed = 0
    for stem in [arguments.only] if arguments.only else stems:
        try:
            build(stem, arguments.target)
        except (MissingToolError, RuntimeError, FileNotFoundError) as error:
            print(f"{stem}: {error}", file=sys.stderr)
            failed += 1
    return 1 if failed else 0


def parse_arguments(stems: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Build the fictional example resumes.")
    parser.add_argument("--only", metavar="STEM", choices=stems, help="build this file only")
    parser.add_argument(
        "--target", type=Path, default=TARGET, help="folder for the PDFs (default: ../resumes)"
    )
    return parser.parse_args()


def build(stem: str, target_folder: Path) -> None:
    """Build one file and say so."""
    target_folder.mkdir(parents=True, exist_ok=True)
    target = target_folder.resolve() / f"{stem}.pdf"
    with tempfile.TemporaryDirectory(prefix="resume-") as folder:
        work = Path(folder)
        if stem in SPECIALS:
            build_special(stem, work, target)
        else:
            resume = load_resume(CONTENT / f"{stem}.yaml")
            check_fonts(resume)
            MAKERS[resume.producer](resume, TEMPLATES, work, target)
    print(f"{target.name}: {target.stat().st_size // 1024} KB")


def check_fonts(resume: Resume) -> None:
    """Raise a MissingToolError if a font the resume uses would be replaced by another."""
    if resume.font not in FONTS_WITH_PRODUCER:
        font_file(resume.font)
    if (resume.producer, resume.layout) in LAYOUTS_WITH_ICONS:
        font_file("FontAwesome")


def build_special(stem: str, work: Path, target: Path) -> None:
    """Build one of the special files from the resume it is based on."""
    source_stem, maker = SPECIALS[stem]
    source = target.with_name(f"{source_stem}.pdf")
    if not source.exists():
        raise FileNotFoundError(f"{source.name} has to be built first")
    maker(source, work, target)


if __name__ == "__main__":
    sys.exit(main())
