"""HTML source as the tags and text that stand in it, in bounded time and memory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from skillmatch.errors import UnreadableDocumentError
from skillmatch.read.limits import DEFAULT_LIMITS

# libxml2 ends elements where HTML 4 said so, which shows text that a browser hides: it ends <b>
# at the next <p>. So it gets all tags under names it knows no rule for, and end tags as tags of
# their own; only elements whose content is no markup, or none, keep their names.
_KEPT = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"}
    | {"source", "track", "wbr", "script", "style", "title", "textarea", "xmp", "iframe"}
    | {"noembed", "noframes", "plaintext"}
)
_TAG = re.compile(rf"<(/?)(?!(?:{'|'.join(sorted(_KEPT))})[\s/>])(?=[A-Za-z])", re.IGNORECASE)
_CHUNK = 500_000  # characters handed to the parser at once, to keep memory flat
# In HTML only drawings and formulas end with "/>"; elsewhere the slash means nothing.
_EMPTY_DRAWING = re.compile(r"<(?:svg|math)\b[^<>]*/>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """A start tag, an end tag, or text.

    Attributes
    ----------
    kind
        ``start``, ``end`` or ``text``.
    value
        The tag's name in lower case, or the text.
    attributes
        A start tag's, their names in lower case.
    """

    kind: str
    value: str
    attributes: dict[str, str] = field(default_factory=dict)


def tokens(source: str) -> tuple[list[Token], bool]:
    """Return the tokens of HTML source as written, and whether all elements were read.

    >>> [token.value for token in tokens("<p>C&amp;C<b>x</p>")[0]]
    ['p', 'C&C', 'b', 'x', 'p']

    Raises
    ------
    UnreadableDocumentError
        If the parser cannot read it.
    """
    # Imported late: a twentieth of a second that readers of PDFs need not wait.
    from lxml import etree  # noqa: PLC0415 - HTML needs it, and no other file

    collector = _Collector(DEFAULT_LIMITS.html_elements)
    parser: Any = etree.HTMLParser(
        target=collector, encoding="utf-8", huge_tree=True, no_network=True
    )
    try:
        for chunk in _chunks(source):
            parser.feed(_renamed(chunk).encode("utf-8", "replace"))
        parser.close()
    except _EnoughError:
        collector.close()
        return collector.tokens, not collector.has_more_elements
    except etree.LxmlError:
        if not collector.tokens:
            message = "is HTML that cannot be parsed; save it as PDF"
            raise UnreadableDocumentError(message) from None
    return collector.tokens, True


def _chunks(source: str) -> Iterator[str]:
    """Yield the source in stretches that end before a tag."""
    begin = 0
    while begin < len(source):
        end = begin + _CHUNK
        if end < len(source):
            tag = source.rfind("<", begin + 1, end)
            end = tag if tag > begin else end
        yield source[begin:end]
        begin = end


def _renamed(source: str) -> str:
    source = _EMPTY_DRAWING.sub("", source).replace("/>", " >")
    return _TAG.sub(lambda tag: "<z-" if tag[1] else "<x-", source)


class _EnoughError(Exception):
    """As many elements as are read at most."""


class _Collector:
    """What lxml tells, kept as tokens."""

    def __init__(self, limit: int) -> None:
        self.tokens: list[Token] = []
        self._left = limit
        self._text: list[str] = []
        self._characters = 2 * DEFAULT_LIMITS.characters
        self._inside_script = False

    @property
    def has_more_elements(self) -> bool:
        """Whether elements beyond the limit were left out."""
        return self._left < 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._end_text()
        self._inside_script = tag == "script"
        if tag.startswith("z-"):
            self.tokens.append(Token("end", tag[2:]))
        elif tag.startswith("x-") or tag in _KEPT:  # and not one that libxml2 put in
            self.tokens.append(Token("start", tag.removeprefix("x-"), dict(attributes)))
        self._left -= 1
        if self._left < 0:
            raise _EnoughError

    def end(self, tag: str) -> None:
        if tag in _KEPT:
            self._end_text()
            self._inside_script = False
            self.tokens.append(Token("end", tag))

    def data(self, text: str) -> None:
        self._characters -= 1 if self._inside_script or self._is_style() else len(text)
        if self._characters < 0:
            raise _EnoughError
        if not self._inside_script:
            self._text.append(text)

    def _is_style(self) -> bool:
        last = self.tokens[-1] if self.tokens else None
        return last is not None and last.value == "style" and last.kind == "start"

    def _end_text(self) -> None:
        if self._text:
            self.tokens.append(Token("text", "".join(self._text)))
            self._text = []

    def comment(self, text: str) -> None:
        """Leave comments out."""

    def pi(self, target: str, text: str | None = None) -> None:
        """Leave processing instructions out."""

    def close(self) -> None:
        """End without a result; the tokens are it."""
        self._end_text()


__all__ = ["Token", "tokens"]
