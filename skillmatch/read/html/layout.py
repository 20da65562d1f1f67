"""An HTML page as lines of text: blocks, lists, tables and links as a reader sees them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from skillmatch.read.html.added import AFTER, BEFORE, has_words, text_of
from skillmatch.read.html.boxes import Boxes
from skillmatch.read.html.declarations import BACKGROUNDS
from skillmatch.read.html.drawings import SHAPES, Drawing
from skillmatch.read.html.elements import BLOCKS, HEADINGS, VOID, Element, OpenElements
from skillmatch.read.html.gaps import draws_gap, parts_apart
from skillmatch.read.html.hidden import Appearance, is_high, margin_top
from skillmatch.read.html.layers import ON_A_LAYER, PICTURES, Layers
from skillmatch.read.html.lines import CELL, LINE, PARAGRAPH, SPACE, Lines
from skillmatch.read.html.selectors import Node
from skillmatch.read.html.style import NOT_FOLLOWED, UNCERTAIN_BACKGROUND, Style, StyleSheets
from skillmatch.read.html.tokens import Token
from skillmatch.read.links import unwrapped
from skillmatch.read.pieces import Piece
from skillmatch.read.sections import heading_kind

_WITH_MARGIN = HEADINGS | frozenset(
    {"p", "ul", "ol", "dl", "table", "blockquote", "pre", "section", "article"}
)
_BLOCK_DISPLAYS = frozenset({"block", "flex", "grid", "list-item", "table", "flow-root"})
_CHIP_DISPLAYS = frozenset({"inline-block", "inline-flex", "inline-grid", "inline-table"})
_PARTS_APART = frozenset({"flex", "grid", "inline-flex", "inline-grid"})
_CHIPS = re.compile(r"chip|tag|badge|pill|skill|label", re.IGNORECASE)
_UNSHOWN = frozenset({"rp", "annotation", "annotation-xml", "mphantom"})
_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,300}", re.IGNORECASE)
_START_OF_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)


def lay_out(
    tokens: Iterable[Token],
    styles: StyleSheets,
    root: Appearance,
    page: Sequence[Node] = (),
    layers: Layers | None = None,
) -> tuple[list[Piece], list[str]]:
    """Return the text of a page in pieces, those that cannot be seen with the reason.

    And warnings of text of which it is not certain that it can be seen.
    """
    laid_out = _Page(styles, OpenElements(root, page), layers or Layers())
    for token in tokens:
        if token.kind == "text":
            laid_out.text(token.value)
        elif token.kind == "start":
            laid_out.start(token.value, token.attributes)
        else:
            laid_out.end(token.value)
        if laid_out.lines.full:
            break
    laid_out.finish()
    return laid_out.lines.pieces, sorted(laid_out.warnings)


class _Page:
    def __init__(self, styles: StyleSheets, elements: OpenElements, layers: Layers) -> None:
        self.lines = Lines()
        self.warnings: set[str] = set()
        self._layers = layers
        self._styles = styles
        self._open = elements
        self._links: list[tuple[str, int]] = []
        self._numbers: list[int] = []  # the last number of each open list; -1 for bullets
        self._boxes = Boxes()
        self._drawing = Drawing()
        self._written = False  # text since the last element began
        self._painted = False  # whether a banner ended here that text may be moved up over
        self._ended: tuple[str, str] = ("", "")  # tag and class of an element that just ended
        self._gap_behind = False  # whether it keeps what comes at a distance

    def text(self, text: str) -> None:
        if not text or self._open.silent:
            return
        self._ended = ("", "")
        looks = self._open.appearance
        if text.strip():
            self._written, self._painted = not looks.hidden, False
            if looks.is_doubtful and has_words(text):
                self.warnings.add(NOT_FOLLOWED)
            if looks.is_on_a_layer:
                self.warnings.add(ON_A_LAYER)
        if self._open.parent == "rp" and not has_words(text):
            return  # parentheses for programs that do not know how to set it
        self.lines.add(text, looks.hidden, as_written=self._open.as_written)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in {"html", "head", "body"}:
            return
        for element in self._open.implied_ends(tag):
            self._after(element)
        if tag in VOID:
            self._void(tag, attributes)
            return
        style = self._styles.style(tag, attributes, self._open.ancestors)
        attributes = self._with_hidden(tag, attributes)
        if tag == "svg" or self._open.is_open("svg"):
            if tag in SHAPES:
                self._drawing.draw(tag, attributes, style, self._open.appearance)
                return
            style = self._begin_in_drawing(tag, attributes, style)
        elif self._painted and margin_top(style) < 0 and not BACKGROUNDS & style.keys():
            style = {**style, UNCERTAIN_BACKGROUND: ("", ())}
        else:
            style = self._layers.under(attributes, style, self._open.parent_style)
        self._written = False
        display = style["display"][0] if "display" in style else ""
        self._before(tag, attributes, style, display)
        around, behind = self._open.parent_style, self._open.appearance.background
        element = self._open.start(tag, attributes, style)
        self._boxes.begin(style, len(self.lines.pieces))
        if not element.silent or tag in PICTURES:
            self._layers.begin(element, around, behind)
        self._add(element, BEFORE)

    def _with_hidden(self, tag: str, attributes: Mapping[str, str]) -> Mapping[str, str]:
        """Return the attributes of an element, with ``hidden`` where its tag means as much."""
        if tag == "template" and "shadowrootmode" in attributes:
            self.warnings.add(NOT_FOLLOWED)  # it takes the place of what stands beside it
        if tag in _UNSHOWN or (tag == "dialog" and "open" not in attributes):
            return {**attributes, "hidden": ""}
        return attributes

    def end(self, tag: str) -> None:
        if tag == "p" and not self._open.is_open("p"):
            self.lines.part(LINE)
        for element in self._open.end(tag):
            self._after(element)

    def finish(self) -> None:
        for _ in range(len(self._links)):
            self._end_link(self._open.appearance.hidden)

    def _begin_in_drawing(self, tag: str, attributes: Mapping[str, str], style: Style) -> Style:
        """Part the text of a drawing, line by line; return how an element of it looks."""
        if tag == "svg":
            self._drawing = Drawing()
        elif tag == "text" and self._open.drawn:
            self.lines.part(LINE if self._drawing.has_text else SPACE)
            self._drawing.has_text = True
        elif tag == "tspan" and {"x", "y", "dx", "dy"} & attributes.keys():
            self.lines.part(SPACE)
        return self._drawing.style(tag, attributes, style)

    def _void(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in PICTURES:
            style = self._styles.style(tag, attributes, self._open.ancestors)
            if not self._open.appearance.inside(attributes, style).gone:
                self._layers.put(tag, style, self._open.parent_style)
        elif tag == "br":
            self.lines.part(LINE)
        elif tag == "hr":
            self.lines.part(PARAGRAPH)

    def _add(self, element: Element, where: str) -> None:
        """Write what the style sheet adds to an element: words, and signs between inline ones."""
        if where not in element.style or element.silent or element.tag in HEADINGS:
            return
        text = text_of(element.style[where])
        if not text or (self._styles.changes_added if has_words(text) else element.tag in BLOCKS):
            return
        if where == BEFORE:
            self.text(text)
        else:
            self.lines.append(text.rstrip(), element.appearance.hidden)
            if text[-1].isspace():
                self.lines.part(SPACE)

    def _before(self, tag: str, attributes: Mapping[str, str], style: Style, display: str) -> None:
        """Part an element from what stands before it."""
        if self._open.silent:
            return
        lines = self.lines
        inline = display.startswith("inline")
        if tag in {"td", "th"}:
            # A layout table's first column may hold the headings of the sections.
            lines.part(LINE if heading_kind(lines.line) else CELL)
        elif tag == "tr":
            lines.part(LINE)
        elif tag == "li":
            self._begin_item(inline=inline)
        elif (tag in BLOCKS and not inline) or display in _BLOCK_DISPLAYS:
            lines.part(self._margin(tag))
            if tag in HEADINGS:
                lines.bullet = ""
        elif (
            display in _CHIP_DISPLAYS
            or (inline and tag in BLOCKS)
            or self._is_apart(tag, attributes, style)
        ):
            lines.part(SPACE)
        if tag in {"ul", "ol", "menu"}:
            self._numbers.append(0 if tag == "ol" else -1)
        elif tag == "a":
            self._links.append((attributes.get("href", ""), len(lines.pieces)))

    def _margin(self, tag: str) -> str:
        """Return what parts a block from others: an empty line only outside lists and cells."""
        nested = self._open.is_open("li", "td", "th")
        return PARAGRAPH if tag in _WITH_MARGIN and not nested else LINE

    def _is_apart(self, tag: str, attributes: Mapping[str, str], style: Style) -> bool:
        """Say whether a gap is drawn before an inline element though no space is written.

        Children of a flex box are; so are neighbours with a margin, padding or border; and so, as
        a rule, are neighbours of one class that is named after what they are: the "chips" or
        "tags" of a list of skills. Other neighbours of one class may be the parts of one word, as
        Google Docs writes them.
        """
        around = self._open.parent_style
        if "display" in around and around["display"][0] in _PARTS_APART:
            return True
        if not self._ended[0]:
            return False
        if self._gap_behind or draws_gap(style, attributes, "left"):
            return True
        if parts_apart(self._open.parent_attributes):
            return True
        name = attributes.get("class", "")
        return self._ended == (tag, name) and _CHIPS.search(name) is not None

    def _begin_item(self, *, inline: bool) -> None:
        if inline:
            self.lines.part(CELL)
            return
        self.lines.part(LINE)
        if self._numbers and self._numbers[-1] >= 0:
            self._numbers[-1] += 1
            self.lines.bullet = f"{self._numbers[-1]}. "
        else:
            self.lines.bullet = "• "

    def _after(self, element: Element) -> None:
        """Part what comes from an element that ended."""
        self._layers.end(element)
        self._end_box(element)
        if element.silent:
            return
        tag, style = element.tag, element.style
        self._add(element, AFTER)
        high = self._written or is_high(style)
        self._painted = high and element.appearance.background != self._open.appearance.background
        display = style["display"][0] if "display" in style else ""
        if tag == "a":
            self._end_link(element.appearance.hidden)
        elif tag == "text":
            self.lines.part(SPACE)
        elif tag in {"ul", "ol", "menu"} and self._numbers:
            self._numbers.pop()
        elif tag == "li":
            self.lines.bullet = ""
        inline = display.startswith("inline")
        if (tag in BLOCKS or tag in {"tr", "caption"}) and not inline:
            # No empty line behind a heading: a job's title and its dates stand together.
            self.lines.part(LINE if tag in HEADINGS else self._margin(tag))
        elif display in _BLOCK_DISPLAYS:
            self.lines.part(LINE)
        elif display in _CHIP_DISPLAYS:
            self.lines.part(SPACE)
        self._ended = (tag, element.attributes.get("class", ""))
        self._gap_behind = draws_gap(style, element.attributes, "right")

    def _end_box(self, element: Element) -> None:
        """Warn of a box that ends and shows only some of the lines in it."""
        looks, style = element.appearance, element.style
        place = self._boxes.end(style)
        if place is None or looks.hidden:
            return
        if self._boxes.cuts_off(style, looks.size, self.lines.since(place)):
            self.warnings.add(NOT_FOLLOWED)

    def _end_link(self, hidden: str) -> None:
        """Write a link's address behind its text, unless the text shows it."""
        if not self._links:
            return
        address, place = self._links.pop()
        address = unwrapped(address.strip())
        if not _ADDRESS.fullmatch(address):
            return
        shown = " ".join(self.lines.since(place).split())
        if not shown:
            self.lines.add(address, hidden)
        elif _bare(address) not in shown.casefold():
            self.lines.append(f" ({address})", hidden)


def _bare(address: str) -> str:
    return _START_OF_ADDRESS.sub("", address.casefold()).rstrip("/")


__all__ = ["lay_out"]
