"""Which elements of HTML are open: tags left out, formatting that outlives its block."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from skillmatch.errors import UnreadableDocumentError
from skillmatch.read.html.hidden import Appearance
from skillmatch.read.html.selectors import Node
from skillmatch.read.html.style import Style

FORMATTING = frozenset(
    "a b big code em font i nobr s small strike strong tt u".split()  # noqa: SIM905 - reads better than a list of strings
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = (
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form header hgroup hr legend li main menu nav ol p pre search section summary "
    "table ul xmp plaintext"
)
BLOCKS = frozenset(_BLOCKS.split()) | HEADINGS
VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905 - reads better than a list of strings
)
_SILENT = frozenset(
    {"script", "style", "noscript", "template", "title", "svg", "select", "datalist", "object"}
    | {"iframe", "noembed", "noframes", "audio", "video", "canvas"}
)
_NOT_DRAWN = (
    _SILENT | {"defs", "symbol", "clippath", "mask", "pattern", "marker", "metadata", "desc"}
) - {"svg"}
_AS_WRITTEN = frozenset({"pre", "textarea", "xmp", "plaintext"})
_FOREIGN = frozenset({"svg"})
# What a start tag ends, and which elements it does not look beyond.
_TABLE = frozenset({"table"})
_IN_TABLE = {
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"tr", "caption"}),
    "tbody": frozenset({"tbody", "thead", "tfoot", "caption"}),
    "thead": frozenset({"tbody", "thead", "tfoot", "caption"}),
    "tfoot": frozenset({"tbody", "thead", "tfoot", "caption"}),
}
_LISTS = (BLOCKS - {"address", "div", "p"}) | {"table", "td", "th"}
_IN_LIST = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
}
_SCOPES = frozenset({"table", "td", "th", "caption", "button", "template"})
_FOLDED = "folded until somebody opens it"
_DEEPEST_SEARCH = 200  # elements; real pages nest less deep
_MOST_OPEN = 100  # formatting elements with a style that nothing ends


@dataclass(frozen=True, slots=True)
class Element:
    """An open element, and how its own text looks; `unfolded` is how that of its summary does."""

    tag: str
    attributes: Mapping[str, str]
    style: Style
    appearance: Appearance
    unfolded: Appearance
    drawn: bool = False  # part of a drawing that is shown
    silent: bool = False  # text inside is not shown by design: scripts, drawings, choices
    as_written: bool = False  # white space inside is shown


class OpenElements:
    """The elements open at some point of an HTML file, the outermost first."""

    def __init__(self, root: Appearance, page: Sequence[Node] = ()) -> None:
        self._page = page
        self._root = root
        self._open: list[Element] = []
        self._count: Counter[str] = Counter()

    @property
    def parent(self) -> str:
        """The tag of the innermost open element."""
        return self._open[-1].tag if self._open else "body"

    @property
    def parent_style(self) -> Style:
        """The style of the innermost open element."""
        return self._open[-1].style if self._open else {}

    @property
    def parent_attributes(self) -> Mapping[str, str]:
        """The attributes of the innermost open element."""
        return self._open[-1].attributes if self._open else {}

    @property
    def appearance(self) -> Appearance:
        """How text directly inside the innermost open element looks."""
        return self._open[-1].appearance if self._open else self._root

    @property
    def silent(self) -> bool:
        """Whether text here is not shown by design."""
        return bool(self._open) and self._open[-1].silent

    @property
    def drawn(self) -> bool:
        """Whether this is part of a drawing that is shown."""
        return bool(self._open) and self._open[-1].drawn

    @property
    def as_written(self) -> bool:
        """Whether white space here is shown."""
        return bool(self._open) and self._open[-1].as_written

    def ancestors(self) -> list[Node]:
        """Return the innermost elements that are open, the outermost first, and the page."""
        return [*self._page, *self._open[-_DEEPEST_SEARCH:]]

    def is_open(self, *tags: str) -> bool:
        """Say whether an element of one of these tags is open."""
        return any(self._count[tag] for tag in tags)

    def implied_ends(self, tag: str) -> list[Element]:
        """End what a start tag ends, and return it, innermost first."""
        ended: list[Element] = []
        if tag in _IN_TABLE:
            return self._end_first(_IN_TABLE[tag], _TABLE)
        if tag in BLOCKS:
            ended += self._end_first(_FOREIGN, _SCOPES)
            ended += self._end_first(frozenset({"p"}), _SCOPES)
        if tag in _IN_LIST:
            ended += self._end_first(_IN_LIST[tag], _LISTS)
        if tag in HEADINGS and self.parent in HEADINGS:
            ended += self._end_first(HEADINGS, _SCOPES)
        if tag == "a":
            ended += self.end("a")
        return ended

    def start(self, tag: str, attributes: Mapping[str, str], style: Style) -> Element:
        """Open an element."""
        outer = self._open[-1] if self._open else None
        around_silent = outer is not None and outer.silent
        drawn = not around_silent if tag == "svg" else outer is not None and outer.drawn
        element = Element(
            tag,
            attributes,
            style,
            *_looks(tag, attributes, style, outer, self._root),
            drawn=drawn and tag not in _NOT_DRAWN,
            silent=tag in _SILENT or (around_silent and not (drawn and tag == "text")),
            as_written=tag in _AS_WRITTEN or (outer is not None and outer.as_written),
        )
        self._open.append(element)
        self._count[tag] += 1
        return element

    def end(self, tag: str) -> list[Element]:
        """End the innermost element of a tag and what is open in it; return them."""
        if tag in FORMATTING:
            return self._end_formatting(tag)
        if tag in HEADINGS:
            return self._end_first(HEADINGS, _SCOPES)
        if tag in _IN_TABLE or tag in _SCOPES:
            return self._end_first(frozenset({tag}), _TABLE)
        # The end tag of a span inside a block does not end one the block began in.
        return self._end_first(frozenset({tag}), _SCOPES if tag in BLOCKS else _SCOPES | BLOCKS)

    def _find(self, tags: frozenset[str], stops: frozenset[str]) -> int:
        """Return the place of the innermost element of some tags, or -1."""
        if not self.is_open(*tags):
            return -1
        lowest = max(0, len(self._open) - _DEEPEST_SEARCH)
        for place in range(len(self._open) - 1, lowest - 1, -1):
            tag = self._open[place].tag
            if tag in tags:
                return place
            if tag in stops:
                return -1
        return -1

    def _end_first(self, tags: frozenset[str], stops: frozenset[str]) -> list[Element]:
        place = self._find(tags, stops)
        if place < 0:
            return []
        ended = self._open[place:]
        del self._open[place:]
        self._count.subtract(element.tag for element in ended)
        going_on = _going_on(ended)
        if len(going_on) > _MOST_OPEN:
            message = "is HTML whose formatting is never ended; save it as PDF"
            raise UnreadableDocumentError(message)
        for element in going_on:
            self.start(element.tag, element.attributes, element.style)
        reopened = {id(element) for element in going_on}
        return [element for element in reversed(ended) if id(element) not in reopened]

    def _end_formatting(self, tag: str) -> list[Element]:
        """End formatting alone: the blocks that began in it go on without it."""
        place = self._find(frozenset({tag}), _SCOPES)
        if place < 0:
            return []
        ended = self._open.pop(place)
        self._count[tag] -= 1
        for index in range(place, len(self._open)):
            outer = self._open[index - 1] if index else None
            element = self._open[index]
            appearance, unfolded = _looks(
                element.tag, element.attributes, element.style, outer, self._root
            )
            self._open[index] = replace(element, appearance=appearance, unfolded=unfolded)
        return [ended]


def _looks(
    tag: str, attributes: Mapping[str, str], style: Style, outer: Element | None, root: Appearance
) -> tuple[Appearance, Appearance]:
    """Return how an element's text looks, and how its summary's does, which is never folded."""
    around = root if outer is None else outer.appearance
    if tag == "summary" and outer is not None and outer.tag == "details":
        around = outer.unfolded
    looks = around.inside(attributes, style)
    if tag == "details" and "open" not in attributes and not looks.gone:
        return replace(looks, gone=_FOLDED), looks
    return looks, looks


def _going_on(ended: list[Element]) -> list[Element]:
    """Return the formatting that goes on behind the block it began in, unless in a cell."""
    going_on = []
    for element in ended:
        if element.tag in _SCOPES:
            break
        if element.tag in FORMATTING and element.attributes and not element.silent:
            going_on.append(element)
    return going_on


__all__ = ["BLOCKS", "FORMATTING", "HEADINGS", "VOID", "Element", "OpenElements"]
