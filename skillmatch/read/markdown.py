"""Markdown without its marks: headings, list items and table cells as lines of text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
_CELL = frozenset({"td_open", "th_open", "td_close", "th_close"})
_BLOCK_ENDS = frozenset({"heading_close", "bullet_list_close", "ordered_list_close", "hr"})
_COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)

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
    in_cell = False
    for token in tokens:
        if token.type in _CELL:
            in_cell = token.nesting == 1
        elif token.type == "list_item_open":
            bullet = "• "
        elif token.type == "tr_close":
            yield " · ".join(cells) + "\n"
            cells = []
        elif token.type == "inline":
            line = "".join(_inline(token.children or ()))
            if in_cell:
                cells.append(line)
            else:
                yield bullet + line + "\n"
                bullet = ""
        else:
            yield _other_block(token)


def _other_block(token: Token) -> str:
    """Return the text of a block that holds no inline text, or the line that ends a block."""
    if token.type == "html_block":
        return _TAG.sub("", _COMMENT.sub("", token.content)).strip() + "\n"
    if token.type in {"fence", "code_block"}:
        return token.content.rstrip("\n") + "\n"
    ends = token.type in _BLOCK_ENDS or (token.type == "paragraph_close" and not token.hidden)
    return "\n" if ends else ""


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
