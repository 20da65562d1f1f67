"""Markdown without its marks: headings, list items and table cells as lines of text.

Where HTML stands in it, it is read as the page it makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from skillmatch.document import Document
from skillmatch.read.pieces import Piece, document_from_pieces

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
_HTML = re.compile(
    r"</?(?:a|article|b|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figure|font|footer|"
    r"h[1-6]|header|hr|i|img|ins|kbd|li|main|nav|ol|p|pre|s|script|section|small|span|strong|"
    r"style|sub|summary|sup|svg|table|tbody|td|template|th|thead|tr|u|ul)(?=[\s/>])",
    re.IGNORECASE,
)
_FRONT_MATTER = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_KEY = re.compile(r"[\w-]+[ \t]*:(?:\s|$)")
_YAML = re.compile(r"[\w-][\w -]*:(?:\s|$)|[ \t]|- |-$|#|[\]})]")
_CELL = frozenset({"td_open", "th_open", "td_close", "th_close"})
_BLOCK_ENDS = frozenset({"heading_close", "bullet_list_close", "ordered_list_close", "hr"})
_COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)

if TYPE_CHECKING:
    from markdown_it.token import Token


def read_markdown(markdown: str, *, name: str = "", warnings: tuple[str, ...] = ()) -> Document:
    """Read a Markdown document.

    Raises
    ------
    UnreadableDocumentError, DocumentTooLargeError
        If there is HTML in it that cannot be read.
    """
    body = without_front_matter(markdown)
    parser = MarkdownIt("commonmark", {"html": True, "breaks": True}).enable("table")
    tokens = parser.parse(body)
    if not any(_has_tags(token) for token in tokens):
        pieces = [Piece("".join(_blocks(tokens)))]
    else:
        from skillmatch.read.html import pieces_of  # noqa: PLC0415 - needs lxml, and is rare

        pieces, more = pieces_of(parser.renderer.render(tokens, parser.options, {}))
        warnings += more
    return document_from_pieces(pieces, name=name, format="markdown", warnings=warnings)


def without_front_matter(markdown: str) -> str:
    """Return a document without what site generators keep before it, if more than that is there.

    >>> without_front_matter("---\\ntitle: CV\\ntags: [x]\\n---\\n# Ann")
    '# Ann'
    >>> without_front_matter("---\\nAnn Example\\n---\\n# Skills")
    '---\\nAnn Example\\n---\\n# Skills'
    """
    found = _FRONT_MATTER.match(markdown)
    if found is None or not markdown[found.end() :].strip():
        return markdown
    lines = [line for line in found[1].splitlines() if line.strip()]
    is_yaml = bool(lines) and _KEY.match(lines[0]) and all(_YAML.match(line) for line in lines)
    return markdown[found.end() :] if is_yaml else markdown


def _has_tags(token: Token) -> bool:
    """Say whether there is HTML in a block."""
    parts = [token, *(token.children or ())]
    return any(
        part.type in {"html_block", "html_inline"} and _HTML.search(part.content) for part in parts
    )


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


__all__ = ["plain_text", "read_markdown", "without_front_matter"]
