"""Make a resume with ReportLab (layouts: sidebar, table)."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    FrameBreak,
    HRFlowable,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from .model import Entry, Resume, Section
from .tools import font_file

_SIDE = 64 * mm
_PHOTO = (32 * mm, 41 * mm)


def make(resume: Resume, templates: Path, work: Path, target: Path) -> None:
    """Lay the resume out and write the PDF (no template file is used)."""
    styles = _Styles(resume)
    document = BaseDocTemplate(
        str(target),
        pagesize=LETTER if resume.paper == "letter" else A4,
        title=f"Resume of {resume.name}",
        author=resume.name,
        invariant=1,
    )
    if resume.layout == "sidebar":
        story = _sidebar_story(resume, styles, document)
    else:
        story = _table_story(resume, styles, document)
    document.build(story)


class _Styles:
    """The fonts, the colour and the paragraph styles of one resume."""

    def __init__(self, resume: Resume) -> None:
        """Register the font under names of its own and derive the styles."""
        regular, bold = f"{resume.stem}-regular", f"{resume.stem}-bold"
        pdfmetrics.registerFont(TTFont(regular, font_file(resume.font)))
        pdfmetrics.registerFont(TTFont(bold, font_file(resume.font, "Bold")))
        size = 8.6 if resume.font == "DejaVu Sans" else 9.6
        self.accent = HexColor(int(resume.colour, 16))
        self.body = ParagraphStyle(
            "body", fontName=regular, fontSize=size, leading=size * 1.34, spaceAfter=2
        )
        self.bullet = ParagraphStyle(
            "bullet", parent=self.body, leftIndent=11, bulletIndent=2, spaceAfter=1.5
        )
        self.strong = ParagraphStyle("strong", parent=self.body, fontName=bold)
        self.dates = ParagraphStyle("dates", parent=self.body, textColor=self.accent)
        self.heading = ParagraphStyle(
            "heading",
            parent=self.strong,
            fontSize=size + 2.4,
            leading=size + 6,
            textColor=self.accent,
            spaceBefore=8,
            spaceAfter=0,
        )
        self.name = ParagraphStyle(
            "name", parent=self.strong, fontSize=20, leading=24, textColor=self.accent
        )
        self.headline = ParagraphStyle(
            "headline", parent=self.body, fontSize=11.5, leading=15, spaceAfter=4
        )
        self.side = ParagraphStyle("side", parent=self.body, textColor=white, spaceAfter=1)
        self.side_strong = ParagraphStyle(
            "side-strong", parent=self.strong, textColor=white, spaceBefore=3, spaceAfter=0
        )
        self.side_heading = ParagraphStyle("side-heading", parent=self.heading, textColor=white)


def _sidebar_story(resume: Resume, styles: _Styles, document: BaseDocTemplate) -> list[Flowable]:
    """Add the page templates with a coloured column and return everything to set."""
    width, height = document.pagesize
    wide = width - _SIDE - 22 * mm
    top = 14 * mm + (_PHOTO[1] + 4 * mm if resume.photo else 0)
    side = Frame(7 * mm, 10 * mm, _SIDE - 14 * mm, height - top - 10 * mm, 0, 0, 0, 0)
    main = Frame(_SIDE + 9 * mm, 12 * mm, wide, height - 26 * mm, 0, 0, 0, 0)

    def first_page(canvas: Canvas, _: BaseDocTemplate) -> None:
        _draw_column(canvas, height, styles.accent)
        if resume.photo:
            _draw_photo(canvas, (_SIDE - _PHOTO[0]) / 2, height - 12 * mm - _PHOTO[1])

    def later_page(canvas: Canvas, _: BaseDocTemplate) -> None:
        _draw_column(canvas, height, styles.accent)

    later_main = Frame(_SIDE + 9 * mm, 12 * mm, wide, height - 26 * mm, 0, 0, 0, 0)
    document.addPageTemplates(
        [
            PageTemplate("first", [side, main], onPage=first_page),
            PageTemplate("later", [later_main], onPage=later_page),
        ]
    )
    story: list[Flowable] = [NextPageTemplate("later")]
    story += _contact_column(resume, styles)
    for section in resume.side_sections:
        story += _side_section(section, styles)
    story += [FrameBreak(), Paragraph(escape(resume.name), styles.name)]
    story.append(Paragraph(escape(resume.headline), styles.headline))
    for section in resume.main_sections:
        story += _main_section(section, styles, wide)
    return story


def _table_story(resume: Resume, styles: _Styles, document: BaseDocTemplate) -> list[Flowable]:
    """Add a plain one-column page template and return everything to set."""
    width, height = document.pagesize
    wide = width - 36 * mm
    frame = Frame(18 * mm, 15 * mm, wide, height - 30 * mm, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("only", [frame])])
    story: list[Flowable] = [Paragraph(escape(resume.name), styles.name)]
    story.append(Paragraph(escape(resume.headline), styles.headline))
    contact = " &nbsp;|&nbsp; ".join(_linked(c.text, c.url) for c in resume.contact)
    story.append(Paragraph(contact, styles.body))
    for section in resume.sections:
        story += _main_section(section, styles, wide)
    return story


def _contact_column(resume: Resume, styles: _Styles) -> list[Flowable]:
    """Return the contact details, and the personal details where there are any."""
    story: list[Flowable] = [Paragraph("Contact", styles.side_heading)]
    story += [Paragraph(_linked(c.text, c.url), styles.side) for c in resume.contact]
    if resume.personal:
        story.append(Paragraph("Personal details", styles.side_heading))
    for label, value in resume.personal.items():
        story.append(Paragraph(escape(label), styles.side_strong))
        story.append(Paragraph(escape(value), styles.side))
    return story


def _side_section(section: Section, styles: _Styles) -> list[Flowable]:
    """Return a section in the coloured column."""
    story: list[Flowable] = [Paragraph(escape(section.title), styles.side_heading)]
    for label, value in section.groups.items():
        story.append(Paragraph(escape(label), styles.side_strong))
        story.append(Paragraph(escape(value), styles.side))
    for entry in section.entries:
        story.append(Paragraph(escape(entry.title), styles.side_strong))
        for text in (entry.where, entry.dates, *entry.bullets):
            story.append(Paragraph(escape(text), styles.side))
    story += [Paragraph(escape(item), styles.side) for item in section.items]
    return story


def _main_section(section: Section, styles: _Styles, width: float) -> list[Flowable]:
    """Return a section in the wide column."""
    story: list[Flowable] = [
        CondPageBreak(28 * mm),
        Paragraph(escape(section.title), styles.heading),
        HRFlowable(width="100%", thickness=0.7, color=styles.accent, spaceBefore=1, spaceAfter=3),
    ]
    story += [Paragraph(escape(text), styles.body) for text in section.text]
    for label, value in section.groups.items():
        story.append(Paragraph(f"{escape(label)}: {escape(value)}", styles.body))
    if section.table:
        rows = [section.table.head, *section.table.rows]
        story.append(_grid(rows, styles, width))
    for entry in section.entries:
        story += _entry(entry, styles)
    story += [_bullet(item, styles) for item in section.items]
    return story


def _entry(entry: Entry, styles: _Styles) -> list[Flowable]:
    """Return a job, degree or project."""
    story: list[Flowable] = [CondPageBreak(20 * mm), Spacer(0, 3)]
    story.append(Paragraph(escape(entry.title), styles.strong))
    line = " · ".join(escape(part) for part in (entry.where, entry.dates) if part)
    story.append(Paragraph(line, styles.dates))
    story += [_bullet(text, styles) for text in entry.bullets]
    return story


def _bullet(text: str, styles: _Styles) -> Paragraph:
    """Return one item of a bulleted list."""
    return Paragraph(escape(text), styles.bullet, bulletText="•")


def _grid(rows: list[list[str]], styles: _Styles, width: float) -> Table:
    """Return a table with lines and a coloured heading row."""
    head, *rest = rows
    cells = [[Paragraph(escape(text), styles.side_strong) for text in head]]
    cells += [[Paragraph(escape(text), styles.body) for text in row] for row in rest]
    table = Table(cells, colWidths=[0.24 * width, 0.58 * width, 0.18 * width])
    table.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.4, styles.accent),
                ("BACKGROUND", (0, 0), (-1, 0), styles.accent),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    return table


def _linked(text: str, url: str) -> str:
    """Return the text as ReportLab markup, as a link where there is an address."""
    return f'<a href="{escape(url)}">{escape(text)}</a>' if url else escape(text)


def _draw_column(canvas: Canvas, height: float, colour: Color) -> None:
    """Paint the coloured column over the height of the page."""
    canvas.setFillColor(colour)
    canvas.rect(0, 0, _SIDE, height, stroke=0, fill=1)


def _draw_photo(canvas: Canvas, left: float, bottom: float) -> None:
    """Draw a silhouette where a German resume has the photograph."""
    width, height = _PHOTO
    canvas.saveState()
    frame = canvas.beginPath()
    frame.rect(left, bottom, width, height)
    canvas.setFillColor(HexColor(0xE8E2DE))
    canvas.rect(left, bottom, width, height, stroke=0, fill=1)
    canvas.clipPath(frame, stroke=0, fill=0)
    canvas.setFillColor(HexColor(0x9C8F88))
    centre = left + width / 2
    canvas.ellipse(centre - 13 * mm, bottom - 14 * mm, centre + 13 * mm, bottom + 15 * mm, 0, 1)
    canvas.circle(centre, bottom + 23 * mm, 7.5 * mm, stroke=0, fill=1)
    canvas.restoreState()
