"""DOCX and ODT files made of their XML, for the tests: no binary file is kept."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{_RELATIONSHIPS}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_OPEN_NAMESPACES = " ".join(
    [f'xmlns:{p}="{_OASIS}{p}:1.0"' for p in ("office", "text", "table", "style", "manifest")]
    + [f'xmlns:draw="{_OASIS}drawing:1.0"', f'xmlns:fo="{_OASIS}xsl-fo-compatible:1.0"']
    + [
        'xmlns:drawooo="http://openoffice.org/2010/draw"',
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
    ]
    + [f'xmlns:svg="{_OASIS}svg-compatible:1.0"', 'xmlns:xlink="http://www.w3.org/1999/xlink"']
)
_CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
ODT = "application/vnd.oasis.opendocument.text"


def packed(members: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a ZIP file with these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def word_xml(root: str, inside: str) -> str:
    """Return a part of a DOCX with everything declared."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_NAMESPACES}>{inside}</w:{root}>'


def docx_members(
    body: str,
    *,
    styles: str = "",
    settings: str = "",
    before: str = "",
    parts: Mapping[str, tuple[str, str]] | None = None,
    links: Mapping[str, str] | None = None,
    theme: str = "",
) -> dict[str, str | bytes]:
    """Return the members of a DOCX; `parts` are by relationship id: a kind, and what is inside."""
    roots = {"header": "hdr", "footer": "ftr", "footnotes": "footnotes", "endnotes": "endnotes"}
    all_parts = {**(parts or {}), "st": ("styles", styles), "se": ("settings", settings)}
    relations = [
        f'<Relationship Id="{key}" Type="{_RELATIONSHIPS}/{kind}" Target="{key}.xml"/>'
        for key, (kind, _) in all_parts.items()
    ]
    relations += [
        f'<Relationship Id="{key}" Type="{_RELATIONSHIPS}/hyperlink" Target="{target}" '
        'TargetMode="External"/>'
        for key, target in (links or {}).items()
    ]
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="a" '
        f'Type="{_RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": word_xml("document", f"{before}<w:body>{body}</w:body>"),
    }
    for key, (kind, inside) in all_parts.items():
        members[f"word/{key}.xml"] = word_xml(roots.get(kind, kind), inside)
    if theme:
        relations.append(
            f'<Relationship Id="th" Type="{_RELATIONSHIPS}/theme" Target="theme/theme1.xml"/>'
        )
        members["word/theme/theme1.xml"] = (
            f"<a:theme {_NAMESPACES}><a:themeElements><a:clrScheme>{theme}</a:clrScheme>"
            "</a:themeElements></a:theme>"
        )
    members["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="{_PACKAGE}">{"".join(relations)}</Relationships>'
    )
    return members


def docx(body: str, **more: object) -> bytes:
    """Return a DOCX whose body holds this XML."""
    return packed(docx_members(body, **more))  # type: ignore[arg-type]


def paragraph(text: str, *, properties: str = "", run: str = "") -> str:
    """Return a paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run_of(text, run)}</w:p>"


def run_of(text: str, properties: str = "") -> str:
    """Return a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: str) -> str:
    """Return a table."""
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def cell(inside: str, properties: str = "") -> str:
    """Return a cell of a table."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def odt_members(
    text: str,
    *,
    automatic: str = "",
    styles: str = "",
    page_automatic: str = "",
    masters: str = "",
    manifest: str = "",
) -> dict[str, str | bytes]:
    """Return the members of an ODT."""
    return {
        "mimetype": ODT,
        "content.xml": f"<office:document-content {_OPEN_NAMESPACES}>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body>"
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {_OPEN_NAMESPACES}>"
        f"<office:styles>{styles}</office:styles>"
        f"<office:automatic-styles>{page_automatic}</office:automatic-styles>"
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>",
        "META-INF/manifest.xml": f"<manifest:manifest {_OPEN_NAMESPACES}>{manifest}"
        "</manifest:manifest>",
    }


def odt(text: str, **more: str) -> bytes:
    """Return an ODT whose text holds this XML."""
    return packed(odt_members(text, **more))
