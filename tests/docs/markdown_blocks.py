"""Code blocks of the repository's pages, with the notes in comments right before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[2]
_NOT_OURS = {"build", "dist", "htmlcov", "node_modules", "results", "site-packages", "venv"}
_COMMENT = re.compile(r"<!--\s*(.*?)\s*-->", re.DOTALL)
_NOTES = ("exit code", "file", "not run", "part of")
_FEWEST_WORDS_OF_A_REASON = 3


@dataclass(frozen=True)
class Block:
    """A code block of a page.

    Attributes
    ----------
    page, line
        Where it stands.
    language, body
        What it says it is, and its text.
    notes
        What the comments right before it say:

        ``not run: REASON``
            It is not run, for a reason that a stranger understands.
        ``file: NAME``
            It is the file of that name, which blocks after it use.
        ``part of: PATH``
            Its lines are lines of a file of the repository.
        ``exit code: N``
            One of its commands ends so, and not with 0.
    """

    page: str
    line: int
    language: str
    body: str
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Where it stands, as an editor opens it."""
        return f"{self.page}:{self.line}"


class PageError(AssertionError):
    """A block that does not do what its page says; it begins with the block's place."""

    def __init__(self, block: Block, message: str) -> None:
        super().__init__(f"{block.place}: {message}")


def pages() -> list[str]:
    """Return all Markdown pages of the repository, by their paths in it."""
    found = (path.relative_to(ROOT) for path in ROOT.rglob("*.md"))
    return sorted(
        path.as_posix()
        for path in found
        if not any(part.startswith(".") or part in _NOT_OURS for part in path.parts)
    )


def blocks_of(page: str, text: str) -> Iterator[Block]:
    """Give the code blocks of a page, in their order; an indented one has no language."""
    notes: dict[str, str] = {}
    for token in MarkdownIt().parse(text):
        if token.type == "html_block":
            notes |= _notes(token.content)
        elif token.type in {"fence", "code_block"}:
            line = token.map[0] + 1 if token.map else 0
            language = token.info.split(maxsplit=1)[0] if token.info.strip() else ""
            yield _checked(Block(page, line, language, token.content, notes))
            notes = {}
        else:
            notes = {}


def _notes(html: str) -> dict[str, str]:
    """Return what comments say of the block behind them; others are none of ours."""
    found = {}
    for comment in _COMMENT.findall(html):
        name, colon, value = comment.partition(":")
        if colon and name in _NOTES:
            found[name] = " ".join(value.split())
    return found


def _checked(block: Block) -> Block:
    reason = block.notes.get("not run")
    if reason is not None and len(reason.split()) < _FEWEST_WORDS_OF_A_REASON:
        raise PageError(block, "is not run and does not say why")
    return block


__all__ = ["ROOT", "Block", "PageError", "blocks_of", "pages"]
