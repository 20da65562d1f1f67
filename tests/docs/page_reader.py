"""A reader of a page who does all that it says, block by block, in a folder of their own."""

from __future__ import annotations

import contextlib
import csv
import doctest
import io
import json
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml
from click.testing import CliRunner
from markdown_blocks import ROOT, Block, PageError

import skillmatch
from skillmatch.cli import main as command

_NEEDS_A_SHELL = re.compile(r"[|<>&`;*]|\$[({\w]|^\w+=")
_PROGRAMS = {"cat", "grep", "head", "python", "skillmatch", "sort", "wc"}
"""What a page may run here; others change the machine, or wait for a network."""

_SECONDS = 120


@dataclass
class PageReader:
    """Does what the blocks of one page say, in their order.

    Attributes
    ----------
    folder
        Where the reader is, as the working directory too.
    names
        What the page's Python knows already, and learns.
    here
        Puts what there is in place of what stands for it on the page: an address, a store.
    """

    folder: Path
    names: dict[str, Any] = field(default_factory=dict)
    here: Callable[[str], str] = str
    _printed: str | None = None

    def read(self, blocks: Iterable[Block]) -> None:
        """Do what all blocks say.

        Raises
        ------
        PageError
            If a block does not do what the page says, or nobody knows what to do with it.
        """
        for block in blocks:
            if "not run" in block.notes:
                self._printed = None
                if "file" in block.notes:  # a file that is wrong on purpose, say
                    self._write(block.notes["file"], block)
                continue
            do = _BY_LANGUAGE.get(block.language)
            if do is None:
                raise PageError(block, f"nobody knows how to run {block.language or 'no language'}")
            do(self, replace(block, body=self.here(block.body)))

    def _python(self, block: Block) -> None:
        out = io.StringIO()
        code = compile("\n" * block.line + block.body, block.page, "exec")
        with contextlib.redirect_stdout(out):
            exec(code, self.names)  # noqa: S102 - the page's own code
        self._printed = out.getvalue()

    def _session(self, block: Block) -> None:
        test = doctest.DocTestParser().get_doctest(
            block.body, self.names, block.place, block.page, block.line
        )
        report = io.StringIO()
        runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.NORMALIZE_WHITESPACE)
        runner.run(test, out=report.write, clear_globs=False)
        self.names.update(test.globs)
        if runner.failures:
            raise PageError(block, report.getvalue())
        self._printed = None

    def _text(self, block: Block) -> None:
        if "file" in block.notes:
            self._write(block.notes["file"], block)
            return
        if self._printed is None:
            raise PageError(block, "shows an output, and no code stands before it")
        self.compare(block, block.body, self._printed)
        self._printed = None

    def _console(self, block: Block) -> None:
        if not block.body.startswith("$ "):
            raise PageError(block, "begins with no command; commands begin with '$ '")
        codes = []
        for part in re.split(r"^\$ ", block.body.replace("\\\n", " "), flags=re.MULTILINE)[1:]:
            line, _, shown = part.partition("\n")
            code, out, words = self._run(block, line)
            codes.append(_ended_as_said(block, line, code, words))
            self._printed = out or words
            if shown:
                self.compare(block, shown, self._printed)
        _ended_as_said_once(block, codes)

    def _script(self, block: Block) -> None:
        codes = []
        for line in block.body.replace("\\\n", " ").splitlines():
            if shlex.split(line, comments=True):
                code, out, words = self._run(block, line)
                codes.append(_ended_as_said(block, line, code, words))
                self._printed = out or words
        _ended_as_said_once(block, codes)

    def _run(self, block: Block, line: str) -> tuple[int, str, str]:
        """Run a command; return its exit code, what it printed, and what it said of errors."""
        quoteless = re.sub(r"\"[^\"]*\"|'[^']*'|#.*", "", line)
        for part in re.split(r"\|\||&&|[|;]", quoteless):
            first = next((word for word in part.split() if "=" not in word), "")
            if first not in _PROGRAMS:
                raise PageError(block, f"runs {first!r}, which is none of {sorted(_PROGRAMS)}")
        program, *arguments = shlex.split(line, comments=True)
        if program == "skillmatch" and not _NEEDS_A_SHELL.search(quoteless):
            done = CliRunner().invoke(command, arguments)
            return done.exit_code, done.stdout, done.stderr
        ran = subprocess.run(
            ["sh", "-c", line],  # noqa: S607 - as a reader's terminal does
            capture_output=True,
            encoding="utf-8",
            env=_environment(self.folder),
            cwd=self.folder,
            timeout=_SECONDS,
            check=False,
        )
        return ran.returncode, ran.stdout, ran.stderr

    def _yaml(self, block: Block) -> None:
        name = block.notes.get("file", "block.yaml")
        self._write(name, block)
        data = yaml.safe_load(block.body)
        try:
            if isinstance(data, list):
                skillmatch.load_taxonomy(str(self.folder / name))
            elif isinstance(data, dict) and "areas" in data:
                skillmatch.load_role(self.folder / name)
            elif data is not None:  # nothing but comments claims nothing
                raise PageError(block, "is neither a list of skills nor a role")
        except skillmatch.SkillmatchError as error:
            raise PageError(block, str(error)) from None

    def _csv(self, block: Block) -> None:
        widths = {len(row) for row in csv.reader(io.StringIO(block.body))}
        if len(widths) != 1:
            raise PageError(block, f"has rows of {sorted(widths)} cells")
        self._keep(block)

    def _json(self, block: Block) -> None:
        try:
            json.loads(block.body)
        except ValueError as error:
            raise PageError(block, f"is no JSON: {error}") from None
        self._keep(block)

    def _toml(self, block: Block) -> None:
        try:
            tomllib.loads(block.body)
        except ValueError as error:
            raise PageError(block, f"is no TOML: {error}") from None
        self._keep(block)

    def compare(self, block: Block, shown: str, printed: str) -> None:
        """Compare what a page shows with what was printed; a line ``...`` stands for any lines."""
        pattern = "".join(
            r"(?:.*\n)*?" if line.strip() == "..." else re.escape(line.rstrip()) + r"\n"
            for line in shown.rstrip().splitlines()
        )
        found = "".join(f"{line.rstrip()}\n" for line in printed.rstrip().splitlines())
        if not re.fullmatch(pattern, found):
            raise PageError(block, f"shows\n{shown}\nand what is printed is\n{printed}")

    def _keep(self, block: Block) -> None:
        """Write a block that is a file, and find one that is part of a file."""
        if "file" in block.notes:
            self._write(block.notes["file"], block)
        if "part of" in block.notes:
            whole = (ROOT / block.notes["part of"]).read_text(encoding="utf-8").splitlines()
            others = [line for line in block.body.splitlines() if line not in whole]
            if others:
                raise PageError(block, f"is no part of {block.notes['part of']}: {others[0]!r}")

    def _write(self, name: str, block: Block) -> None:
        (self.folder / name).write_text(block.body, encoding="utf-8")


_BY_LANGUAGE: dict[str, Callable[[PageReader, Block], None]] = {
    "python": PageReader._python,  # noqa: SLF001 - its own table
    "pycon": PageReader._session,  # noqa: SLF001 - of this module
    "text": PageReader._text,  # noqa: SLF001 - of this module
    "console": PageReader._console,  # noqa: SLF001 - of this module
    "sh": PageReader._script,  # noqa: SLF001 - of this module
    "yaml": PageReader._yaml,  # noqa: SLF001 - of this module
    "csv": PageReader._csv,  # noqa: SLF001 - of this module
    "json": PageReader._json,  # noqa: SLF001 - of this module
    "toml": PageReader._toml,  # noqa: SLF001 - of this module
}


def _ended_as_said(block: Block, line: str, code: int, words: str) -> int:
    if code not in {0, int(block.notes.get("exit code", 0))}:
        raise PageError(block, f"{line!r} ends with exit code {code}: {words}")
    return code


def _ended_as_said_once(block: Block, codes: list[int]) -> None:
    said = int(block.notes.get("exit code", 0))
    if said not in codes:
        raise PageError(block, f"no command ends with exit code {said}")


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment in which ``skillmatch`` and ``python`` are those of this run."""
    programs = folder / ".programs"
    if not programs.is_dir():
        programs.mkdir()
        python = shlex.quote(sys.executable)
        for name, does in {"python": python, "skillmatch": f"{python} -m skillmatch"}.items():
            script = programs / name
            script.write_text(f'#!/bin/sh\nexec {does} "$@"\n', encoding="utf-8")
            script.chmod(script.stat().st_mode | stat.S_IXUSR)
    plain = {k: v for k, v in os.environ.items() if k not in {"FORCE_COLOR", "NO_COLOR"}}
    return plain | {
        "PATH": f"{programs}{os.pathsep}{os.environ.get('PATH', '')}",
        "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]),
        "PYTHONIOENCODING": "utf-8",
    }


def furnish(folder: Path, posting: bytes) -> None:
    """Put into a folder what the pages speak of: the examples, resumes, a posting as a PDF."""
    (folder / "examples").symlink_to(ROOT / "examples", target_is_directory=True)
    (folder / "taxonomies").symlink_to(ROOT / "taxonomies", target_is_directory=True)
    (folder / "resumes").mkdir()
    for name, work in {
        "ann.txt": "Built chatbots with LangChain.",
        "bob.md": "Trained PyTorch models, MLflow.",
    }.items():
        text = f"Experience\nEngineer, Acme, 2023 - 2025\n- {work}"
        (folder / "resumes" / name).write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "examples" / "resumes" / "ml-engineer-mid.pdf", folder / "cv.pdf")
    for name in ("posting.html", "posting.txt"):  # a file is told by its content
        (folder / name).write_text("Python and SQL", encoding="utf-8")
    (folder / "posting.pdf").write_bytes(posting)


__all__ = ["PageReader", "furnish"]
