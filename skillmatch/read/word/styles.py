"""Word's styles: what formatting a run has in the end, and why its text cannot be seen."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, fields, replace

from skillmatch.read.visibility import (
    Colour,
    hidden_by_colour,
    hidden_by_size,
)
from skillmatch.read.word.colours import (
    UNKNOWN,
    Behind,
    Theme,
    highlight,
    shading,
    text_colour,
)
from skillmatch.read.word.numbers import ON, indents, number, toggle, too_low
from skillmatch.read.xml import Element, attributes, children, name_of

_NARROWEST = 10  # per cent of a letter's width
_FLAT = 40  # twentieths of a point
_FURTHEST = 144  # half points that letters are raised or lowered
_TIGHTEST = 0.3  # of the letters' size, by which they are moved together
_AT_LEFT = frozenset({"left", "start", "both", "distribute", ""})
_USUAL_POINTS = 10.0


@dataclass(frozen=True, slots=True)
class RunLook:
    """Formatting of a run; ``None`` where a style or a run says nothing.

    Attributes
    ----------
    vanish, special_vanish
        Word's two ways to hide text; what ``w:webHidden`` hides in its web layout is on the page.
    colour
        A colour, ``auto``, ``transparent`` or ``unknown``.
    points, complex_points, is_complex
        Size of the letters; that of letters of complex scripts, and whether these are taken for
        such, whatever they are.
    fitted
        The width, in twentieths of a point, that the whole run is fitted into.
    width
        Width of the letters in per cent.
    raised
        How far above its line it stands, in half points.
    spaced
        How far its letters are moved apart, in twentieths of a point.
    marked, shaded
        What is behind: the marker pen, the shading.
    """

    vanish: bool | None = None
    special_vanish: bool | None = None
    colour: Colour | str | None = None
    points: float | None = None
    complex_points: float | None = None
    is_complex: bool | None = None
    fitted: int | None = None
    width: int | None = None
    raised: int | None = None
    spaced: int | None = None
    marked: Behind = None
    shaded: Behind = None

    def over(self, base: RunLook) -> RunLook:
        """Return this formatting laid over another."""
        said = {f.name: getattr(self, f.name) for f in fields(self)}
        return replace(base, **{name: value for name, value in said.items() if value is not None})

    @property
    def size(self) -> float | None:
        """The size the letters are drawn in, in points."""
        return self.complex_points if self.is_complex else self.points

    def hidden(self, behind: Behind) -> str:
        """Return why text of this look cannot be seen in front of a colour."""
        if self.vanish or self.special_vanish:
            return f"hidden by the format (w:{'vanish' if self.vanish else 'specVanish'})"
        if self.colour == "transparent":
            return "transparent text"
        if self.width is not None and self.width < _NARROWEST:
            return f"text of {self.width}% of its width"
        if self.fitted is not None and 0 < self.fitted < _FLAT:
            return "fitted into no width"
        if self.raised is not None and abs(self.raised) > _FURTHEST:
            return "moved off its line"
        if self.spaced is not None and (
            -self.spaced / 20 > _TIGHTEST * (self.size or _USUAL_POINTS)
        ):
            return "letters set on top of each other"
        colour = self.colour if isinstance(self.colour, tuple) else None
        nearest = self.marked or self.shaded or behind
        return hidden_by_size(self.size) or hidden_by_colour(
            colour, nearest if isinstance(nearest, tuple) else None
        )


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """Formatting of a paragraph: is it a heading, an item of a list, what is behind it, and where.

    `left` and `first` are the indents, in points, of all lines and of the first line more;
    `aligned` says that lines do not begin there, but are set at the right or in the middle.
    """

    run: RunLook = RunLook()
    heading: bool = False
    item: bool = False
    shaded: Behind = None
    hidden: str = ""
    frame: Element | None = None
    left: float = 0.0
    first: float = 0.0
    aligned: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    """A style as it stands in the file."""

    based_on: str
    heading: bool
    run: RunLook
    paragraph: Element | None


class Styles:
    """The styles of a document.

    Parameters
    ----------
    root
        The root of ``word/styles.xml``; ``None`` where there is none.
    theme
        The colours of the theme.
    """

    def __init__(self, root: Element | None, theme: Theme) -> None:
        self._theme = theme
        self._elements: dict[str, Element] = {}
        self._styles: dict[str, _Style] = {}
        self._default = ""
        self._resolved: dict[str, RunLook] = {}
        self._paragraphs: dict[str, ParagraphLook] = {}
        for element in () if root is None else root:
            if name_of(element) == "w:style":
                self._add(element)
        defaults = children(children(root).get("w:docDefaults"))
        # What text is like of which no style says anything.
        self.usual = self.run_look(children(defaults.get("w:rPrDefault")).get("w:rPr"))

    def _add(self, element: Element) -> None:
        said = attributes(element)
        style_id = said.get("w:styleId", "")
        if said.get("w:type") == "paragraph" and said.get("w:default") in ON:
            self._default = style_id
        self._elements[style_id] = element

    def _style(self, style_id: str) -> _Style:
        """Return a style, taken from the file when first asked for: most are never used."""
        if style_id not in self._styles:
            element = self._elements[style_id]
            inside = children(element)
            name = attributes(inside.get("w:name")).get("w:val", "").casefold()
            self._styles[style_id] = _Style(
                based_on=attributes(inside.get("w:basedOn")).get("w:val", ""),
                heading=name.startswith("heading") or name in {"title", "subtitle"},
                run=self.run_look(inside.get("w:rPr")),
                paragraph=inside.get("w:pPr"),
            )
        return self._styles[style_id]

    def run_look(self, properties: Element | None) -> RunLook:
        """Return what ``w:rPr`` itself says."""
        if properties is None:
            return RunLook()
        said = children(properties)
        sizes = (number(attributes(said.get(name)).get("w:val", "")) for name in ("w:sz", "w:szCs"))
        points, complex_points = (None if size is None else size / 2 for size in sizes)
        return RunLook(
            vanish=toggle(said.get("w:vanish")),
            special_vanish=toggle(said.get("w:specVanish")),
            colour=text_colour(said, self._theme),
            points=points,
            complex_points=complex_points,
            is_complex=_either(toggle(said.get("w:rtl")), toggle(said.get("w:cs"))),
            fitted=number(attributes(said.get("w:fitText")).get("w:val", "")),
            width=number(attributes(said.get("w:w")).get("w:val", "").removesuffix("%")),
            raised=number(attributes(said.get("w:position")).get("w:val", "")),
            spaced=number(attributes(said.get("w:spacing")).get("w:val", "")),
            marked=highlight(said.get("w:highlight")),
            shaded=shading(said.get("w:shd"), self._theme),
        )

    def look_of_run(self, properties: Element | None, paragraph: ParagraphLook) -> RunLook:
        """Return the look of a run: its own, over its style's, over its paragraph's."""
        if properties is None:
            return paragraph.run
        named = attributes(children(properties).get("w:rStyle")).get("w:val", "")
        own = self.run_look(properties)
        if not named:
            return own.over(paragraph.run)
        style = self._style_look(named)
        look = style.over(paragraph.run)
        if style.vanish and paragraph.run.vanish:  # twice hidden is shown (17.7.3, toggles)
            look = replace(look, vanish=False)
        return own.over(look)

    def look_of_paragraph(self, properties: Element | None) -> ParagraphLook:
        """Return the look of a paragraph: what ``w:pPr`` says, over its style."""
        said = children(properties)
        named = attributes(said.get("w:pStyle")).get("w:val", "") or self._default
        style = self._paragraph_style(named)
        if properties is None:
            return style
        return self._paragraph_look(properties, style)

    def look_of_table(self, table_style: str) -> RunLook:
        """Return the look a style of tables gives to the text of all cells."""
        return self._style_look(table_style)

    def elements(self, style_id: str) -> list[Element]:
        """Return a style as it stands in the file, and those it is based on."""
        return [self._elements[name] for name in self._chain(style_id, ())]

    def _paragraph_style(self, style_id: str) -> ParagraphLook:
        if style_id in self._paragraphs:
            return self._paragraphs[style_id]
        look = ParagraphLook(run=self.usual)
        for known_id in reversed(self._chain(style_id, self._paragraphs)):
            if known_id not in self._paragraphs:
                style = self._style(known_id)
                look = replace(
                    self._paragraph_look(style.paragraph, look),
                    run=self._style_look(known_id).over(self.usual),
                    heading=look.heading or style.heading,
                )
                self._paragraphs[known_id] = look
            look = self._paragraphs[known_id]
        return look

    def _paragraph_look(self, properties: Element | None, base: ParagraphLook) -> ParagraphLook:
        said = children(properties)
        numbering = children(said.get("w:numPr")).get("w:numId")
        outline = number(attributes(said.get("w:outlineLvl")).get("w:val", ""))
        spacing = attributes(said.get("w:spacing"))
        hidden = base.hidden
        if "w:line" in spacing or "w:lineRule" in spacing:
            line = number(spacing.get("w:line", ""))
            hidden = too_low(line, spacing.get("w:lineRule", ""))
        left, first = indents(said.get("w:ind"))
        frame = said.get("w:framePr")
        item, aligned = base.item, base.aligned
        if "w:jc" in said:
            aligned = attributes(said["w:jc"]).get("w:val", "") not in _AT_LEFT
        if numbering is not None:
            item = attributes(numbering).get("w:val", "0") != "0"
        return ParagraphLook(
            run=base.run,
            heading=base.heading or (outline is not None and outline < 9),  # noqa: PLR2004 - Word's levels of headings are 0 to 8
            item=item,
            shaded=shading(said.get("w:shd"), self._theme) or base.shaded,
            hidden=hidden,
            frame=base.frame if frame is None else frame,
            left=base.left if left is None else left,
            first=base.first if first is None else first,
            aligned=aligned or "w:bidi" in said,
        )

    def _style_look(self, style_id: str) -> RunLook:
        look = RunLook()
        for known_id in reversed(self._chain(style_id, self._resolved)):
            if known_id not in self._resolved:
                self._resolved[known_id] = self._style(known_id).run.over(look)
            look = self._resolved[known_id]
        return look

    def _chain(self, style_id: str, resolved: Container[str]) -> list[str]:
        """Return a style and those it is based on, up to one resolved or where a circle closes."""
        chain: dict[str, None] = {}
        while style_id in self._elements and style_id not in chain:
            chain[style_id] = None
            if style_id in resolved:
                break
            style_id = self._style(style_id).based_on
        return list(chain)


def _either(one: bool | None, other: bool | None) -> bool | None:  # noqa: FBT001 - of two equals
    return other if one is None else one or bool(other)


__all__ = ["UNKNOWN", "ParagraphLook", "RunLook", "Styles"]
