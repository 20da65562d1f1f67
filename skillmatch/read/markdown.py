"""Markdown without its marks: headings, list items and table cells as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from markdown_it.token import Token


def plain_text(markdown: str) -> str:
    """Return the text of a Markdown document, one block a line, a link's address behind it.

    >>> print(plain_text("# Skills\\n- **C\\\\#** and `Go`\\n- [site](https://example.org)"))
    Skills
    <BLANKLINE>
    • C# and Go
    • site (https://example.org)
    <BLANKLINE>
    """
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(markdown)
    return "".join(_blocks(tokens))


def _blocks(tokens: Sequence[Token]) -> Iterator[str]:
    bullet = ""
    cells: list[str] = []
    for token in tokens:
        if token.type == "list_item_open":
            bullet = "• "
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            yield " | ".join(cells) + "\n"
            cells = []
        elif token.type == "inline":
            line = "".join(_inline(token.children or ()))
            if token.level and cells is not None and _in_table(token):
                cells.append(line)
                continue
            yield bullet + line + "\n"
            bullet = ""
        elif token.type in {"fence", "code_block"}:
            yield token.content.rstrip("\n") + "\n"
        elif token.type in {"heading_close", "bullet_list_close", "ordered_list_close", "hr"} or (
            token.type == "paragraph_close" and not token.hidden
        ):
            yield "\n"


def _in_table(token: Token) -> bool:
    return bool(token.meta.get("cell")) if token.meta else token.level >= 4 and token.map is None  # noqa: PLR2004


def _inline(tokens: Sequence[Token]) -> Iterator[str]:
    address = ""
    for token in tokens:
        if token.type in {"text", "code_inline"}:
            yield token.content
        elif token.type in {"softbreak", "hardbreak"}:
            yield "\n"
        elif token.type == "link_open":
            address = str(token.attrGet("href") or "")
        elif token.type == "link_close" and address:
            yield f" ({address})"
            address = ""
        elif token.type == "image":
            yield token.content


__all__ = ["plain_text"]
