"""Make a resume with pdfTeX (classic, two-column, academic) or XeTeX (icons, timeline)."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .model import Resume
from .tools import find_program, run

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
}


def escape(text: str) -> str:
    """Return the text with the characters that mean something to TeX written as commands."""
    return "".join(_SPECIAL.get(character, character) for character in text)


def make(resume: Resume, templates: Path, work: Path, target: Path) -> None:
    """Render the TeX template and compile it twice, for page numbers and columns."""
    engine = find_program((resume.producer,), _package(resume.producer))
    environment = Environment(
        loader=FileSystemLoader(templates),
        autoescape=False,
        undefined=StrictUndefined,
        variable_start_string="<<",
        variable_end_string=">>",
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["tex"] = escape
    source = work / "resume.tex"
    tex = environment.get_template("resume.tex.j2").render(r=resume)
    source.write_text(tex, encoding="utf-8")
    for _ in range(2):
        run([engine, "-interaction=nonstopmode", "-halt-on-error", source.name], cwd=work)
    target.write_bytes((work / "resume.pdf").read_bytes())


def _package(engine: str) -> str:
    """Return the name of the Debian package that has the engine."""
    return "texlive-xetex" if engine == "xelatex" else "texlive-latex-recommended"
