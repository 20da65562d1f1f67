"""Make a resume with Typst (layouts: classic, sidebar)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from .model import Resume
from .tools import MissingToolError


def make(resume: Resume, templates: Path, work: Path, target: Path) -> None:
    """Write the person as JSON next to the template and compile it."""
    try:
        import typst
    except ImportError as error:
        raise MissingToolError("Python package typst not found; pip install typst") from error

    template = work / "resume.typ"
    shutil.copy(templates / "resume.typ", template)
    (work / "resume.json").write_text(json.dumps(resume.as_dict()), encoding="utf-8")
    typst.compile(template, output=target, root=work)
