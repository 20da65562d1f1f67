"""The resumes that extractors are measured on: texts, PDFs of the same, gold if there is any."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import skillmatch as sm
from skillmatch.batch import list_files

EXAMPLES = Path(__file__).parents[2] / "examples" / "resumes"
_MARGIN, _SIZE, _LEADING = 57, 10, 13  # points


@dataclass(frozen=True)
class Resume:
    """One resume: where its text and its PDF are, and its gold skills."""

    name: str
    text: str
    text_file: Path
    pdf_file: Path | None
    gold: Mapping[str, Any] | None = None


def labelled(data: Path, work: Path) -> list[Resume]:
    """Return the resumes of a data folder; a missing PDF is set from its text in ``work``."""
    folder = data / "resumes"
    resumes = []
    for file in sorted((folder / "gold").glob("*.json")):
        text = (folder / "texts" / f"{file.stem}.txt").read_text("utf-8", errors="replace")
        pdf = folder / "pdfs" / f"{file.stem}.pdf"
        if not pdf.exists():
            pdf = _set_pdf(text, work / f"{file.stem}.pdf")
        gold = json.loads(file.read_text(encoding="utf-8"))
        resumes.append(Resume(file.stem, text, _write(text, work, file.stem), pdf, gold))
    return resumes


def examples(work: Path, folder: Path = EXAMPLES) -> list[Resume]:
    """Return the example PDFs that can be read; they have no gold."""
    resumes = []
    for name in list_files(folder):
        path = folder / name
        try:
            text = sm.read_resume(path).text
        except sm.DocumentError:
            continue
        if path.suffix == ".pdf":
            resumes.append(Resume(path.stem, text, _write(text, work, path.stem), path))
    return resumes


def write_names(work: Path) -> Path:
    """Write every skill's names as JSON, for peers that are given them.

    Our own are compiled by the way, so that skillmatch starts as it does every time but the first.
    """
    sm.find_skills("Python")
    path = work / "names.json"
    names = {skill.id: list(skill.surfaces) for skill in sm.load_taxonomy().skills}
    path.write_text(json.dumps(names), encoding="utf-8")
    return path


def _write(text: str, work: Path, name: str) -> Path:
    path = work / f"{name}.txt"
    path.write_bytes(text.encode())
    return path


def _set_pdf(text: str, path: Path) -> Path | None:
    """Set a text as a plain PDF of one column, lines broken at the margin, if reportlab is there.

    What its plainest font lacks (bullets of other kinds, U+FFFD) becomes a bullet.
    """
    try:
        from reportlab.lib.pagesizes import A4  # noqa: PLC0415 - who measures others need not have it
        from reportlab.lib.utils import simpleSplit  # noqa: PLC0415 - who measures others need not have it
        from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - who measures others need not have it
    except ImportError:
        return None
    width, height = A4
    text = "".join(c if _is_in_font(c) else "•" for c in text)
    sheet = Canvas(str(path), pagesize=A4, invariant=True)
    y = height - _MARGIN
    for paragraph in text.splitlines():
        for line in simpleSplit(paragraph, "Helvetica", _SIZE, width - 2 * _MARGIN) or [""]:
            if y < _MARGIN:
                sheet.showPage()
                y = height - _MARGIN
            sheet.setFont("Helvetica", _SIZE)
            sheet.drawString(_MARGIN, y, line)
            y -= _LEADING
    sheet.save()
    return path


def _is_in_font(character: str) -> bool:
    try:
        character.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True
