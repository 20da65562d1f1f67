"""Make a resume as DOCX and convert it with LibreOffice (plain, table, contractor)."""

from __future__ import annotations

import datetime
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from .model import Entry, Resume, Section, Table
from .tools import SOURCE_DATE_EPOCH, find_program, fix_dates, run

_MARGIN = Mm(20)
_PAPER = {"a4": (Mm(210), Mm(297)), "letter": (Mm(215.9), Mm(279.4))}
_DATE_COLUMN = Mm(40)


def make(resume: Resume, templates: Path, work: Path, target: Path) -> None:
    """Write the DOCX and let LibreOffice convert it to PDF (no template file is used)."""
    soffice = find_program(("soffice", "libreoffice"), "libreoffice-writer")
    source = work / "resume.docx"
    _Writer(resume).document.save(str(source))
    run(
        [
            soffice,
            f"-env:UserInstallation={(work / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf:writer_pdf_Export",
            "--outdir",
            str(work),
            str(source),
        ],
        cwd=work,
    )
    target.write_bytes((work / "resume.pdf").read_bytes())
    fix_dates(target)


class _Writer:
    """Builds the Word document of one resume."""

    def __init__(self, resume: Resume) -> None:
        """Write the whole document."""
        self.resume = resume
        self.accent = RGBColor.from_string(resume.colour.upper())
        self.document: DocumentType = Document()
        self._set_up_page()
        self._set_up_styles()
        self._write_head()
        for section in resume.sections:
            self._write_section(section)
        self._write_page_furniture()
        self._set_properties()

    @property
    def text_width(self) -> int:
        """The width between the margins."""
        return int(_PAPER[self.resume.paper][0]) - 2 * int(_MARGIN)

    def _set_up_page(self) -> None:
        """Set paper size and margins."""
        page = self.document.sections[0]
        page.page_width, page.page_height = _PAPER[self.resume.paper]
        page.left_margin = page.right_margin = _MARGIN
        page.top_margin = page.bottom_margin = Mm(24 if self.resume.header else 17)

    def _set_up_styles(self) -> None:
        """Set font and spacing of the built-in styles the document uses."""
        for name in ("Normal", "List Bullet", "Heading 1", "Heading 2", "Title"):
            style = self.document.styles[name]
            style.font.name = self.resume.font
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for key in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
                fonts.attrib.pop(qn(key), None)
            for key in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
                fonts.set(qn(key), self.resume.font)
            style.paragraph_format.space_before = Pt(0)
            style.paragraph_format.space_after = Pt(2.5)
        self.document.styles["Normal"].font.size = Pt(10.5)
        heading = self.document.styles["Heading 1"]
        heading.font.size = Pt(12.5)
        heading.font.color.rgb = self.accent
        heading.paragraph_format.space_before = Pt(9)
        heading.paragraph_format.space_after = Pt(3)
        heading.paragraph_format.keep_with_next = True

    def _write_head(self) -> None:
        """Write name, headline and contact line."""
        name = self.document.add_paragraph()
        _format(name.add_run(self.resume.name), size=21, bold=True, colour=self.accent)
        name.paragraph_format.space_after = Pt(0)
        headline = self.document.add_paragraph()
        _format(headline.add_run(self.resume.headline), size=12, bold=True)
        line = self.document.add_paragraph()
        for number, contact in enumerate(self.resume.contact):
            if number:
                line.add_run("  |  ")
            if contact.url:
                _add_link(line, contact.text, contact.url)
            else:
                line.add_run(contact.text)
        _border_below(line, self.resume.colour)

    def _write_section(self, section: Section) -> None:
        """Write one section with everything it has."""
        heading = self.document.add_paragraph(section.title, style="Heading 1")
        if self.resume.layout == "contractor":
            _shade(heading, "DCE6F1")
        for text in section.text:
            self.document.add_paragraph(text)
        for label, value in section.groups.items():
            line = self.document.add_paragraph()
            line.add_run(f"{label}: ").bold = True
            line.add_run(value)
        if section.table:
            self._write_table(section.table)
        if section.entries and self.resume.layout == "table":
            self._write_entry_table(section.entries)
        else:
            for entry in section.entries:
                self._write_entry(entry)
        for item in section.items:
            self.document.add_paragraph(item, style="List Bullet")

    def _write_entry(self, entry: Entry) -> None:
        """Write a job or degree with the dates at the right margin."""
        line = self.document.add_paragraph()
        line.paragraph_format.space_before = Pt(5)
        line.paragraph_format.keep_with_next = True
        line.paragraph_format.tab_stops.add_tab_stop(self.text_width, WD_TAB_ALIGNMENT.RIGHT)
        first, second = entry.title, entry.where
        if self.resume.layout == "contractor":
            first, second = entry.where, entry.title
        line.add_run(first).bold = True
        line.add_run(f"\t{entry.dates}").bold = self.resume.layout == "contractor"
        if second:
            below = self.document.add_paragraph()
            below.add_run(second).italic = True
            below.paragraph_format.keep_with_next = bool(entry.lead or entry.bullets)
        if entry.about:
            about = self.document.add_paragraph()
            about.add_run("Project Description: ").bold = True
            about.add_run(entry.about)
        if entry.lead:
            lead = self.document.add_paragraph()
            _format(lead.add_run(entry.lead), bold=True, underline=True)
            lead.paragraph_format.keep_with_next = True
        for bullet in entry.bullets:
            self.document.add_paragraph(bullet, style="List Bullet")
        for label, value in entry.tail.items():
            tail = self.document.add_paragraph()
            tail.add_run(f"{label}: ").bold = True
            tail.add_run(value)

    def _write_entry_table(self, entries: list[Entry]) -> None:
        """Write jobs or degrees as a table without lines, dates in the left column."""
        table = self.document.add_table(rows=0, cols=2)
        _set_widths(table, [int(_DATE_COLUMN), self.text_width - int(_DATE_COLUMN)])
        for entry in entries:
            left, right = table.add_row().cells
            _tighten(left)
            _tighten(right)
            left.paragraphs[0].add_run(entry.dates).bold = True
            right.paragraphs[0].add_run(entry.title).bold = True
            if entry.where:
                right.add_paragraph().add_run(entry.where).italic = True
            for bullet in entry.bullets:
                right.add_paragraph(bullet, style="List Bullet")

    def _write_table(self, content: Table) -> None:
        """Write a table with lines and a bold heading row."""
        table = self.document.add_table(rows=0, cols=len(content.head), style="Table Grid")
        _set_widths(table, self._column_widths(content))
        for number, row in enumerate([content.head, *content.rows]):
            for cell, text in zip(table.add_row().cells, row, strict=True):
                _tighten(cell)
                cell.paragraphs[0].add_run(text).bold = number == 0

    def _column_widths(self, content: Table) -> list[int]:
        """First column wide enough for labels, last of three narrow, the rest in between."""
        first, last = int(Mm(46)), int(Mm(18))
        if len(content.head) == 2:
            return [first, self.text_width - first]
        return [first, self.text_width - first - last, last]

    def _write_page_furniture(self) -> None:
        """Write the header text and the footer with page numbers, where the resume asks."""
        page = self.document.sections[0]
        if self.resume.header:
            _format(page.header.paragraphs[0].add_run(self.resume.header), size=8.5)
        if self.resume.footer:
            line = page.footer.paragraphs[0]
            _format(line.add_run(f"{self.resume.name}, page "), size=8.5)
            _add_field(line, "PAGE")
            _format(line.add_run(" of "), size=8.5)
            _add_field(line, "NUMPAGES")

    def _set_properties(self) -> None:
        """Set title and author, and a fixed date."""
        properties = self.document.core_properties
        date = datetime.datetime.fromtimestamp(SOURCE_DATE_EPOCH, datetime.UTC)
        properties.title = f"Resume of {self.resume.name}"
        properties.author = self.resume.name
        properties.comments = ""
        properties.created = properties.modified = date


def _format(
    run: Run,
    size: float | None = None,
    bold: bool = False,
    underline: bool = False,
    colour: RGBColor | None = None,
) -> None:
    """Set the look of a run of text."""
    if size:
        run.font.size = Pt(size)
    run.bold = bold
    run.underline = underline
    if colour:
        run.font.color.rgb = colour


def _set_widths(table: WordTable, widths: list[int]) -> None:
    """Fix the widths of the columns; new rows take them over."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width


def _tighten(cell: _Cell) -> None:
    """Take the space out of the first paragraph of a cell."""
    cell.paragraphs[0].paragraph_format.space_after = Pt(1.5)


def _add_link(paragraph: Paragraph, text: str, url: str) -> None:
    """Append a hyperlink, which python-docx has no function for."""
    relation = paragraph.part.relate_to(
        url,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        is_external=True,
    )
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    run = paragraph.add_run(text)
    run.font.color.rgb = RGBColor(0x1A, 0x4F, 0x9C)
    link.append(run._r)
    paragraph._p.append(link)


def _add_field(paragraph: Paragraph, name: str) -> None:
    """Append a field that the program fills in, such as PAGE."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")
    _format(run, size=8.5)
    field.append(run._r)
    paragraph._p.append(field)


def _border_below(paragraph: Paragraph, colour: str) -> None:
    """Draw a line below a paragraph."""
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "8"), ("space", "3"), ("color", colour)):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)


def _shade(paragraph: Paragraph, colour: str) -> None:
    """Give a paragraph a background colour."""
    shade = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{key}"), value)
    paragraph._p.get_or_add_pPr().append(shade)
