"""Make a resume with Chromium's print-to-PDF (layouts: classic, two-column)."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .model import Resume
from .tools import find_program, fix_dates, run


def make(resume: Resume, templates: Path, work: Path, target: Path) -> None:
    """Render the HTML template and print it to PDF."""
    chromium = find_program(("chromium", "chromium-browser", "google-chrome"), "chromium")
    environment = Environment(
        loader=FileSystemLoader(templates), autoescape=True, undefined=StrictUndefined
    )
    page = work / "resume.html"
    html = environment.get_template("resume.html.j2").render(r=resume)
    page.write_text(html, encoding="utf-8")
    run(
        [
            chromium,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            f"--user-data-dir={work / 'profile'}",
            f"--print-to-pdf={target}",
            page.as_uri(),
        ],
        cwd=work,
    )
    fix_dates(target)
