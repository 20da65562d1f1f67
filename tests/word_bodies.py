"""Bodies of Word documents: boxes, drawings, colours that hide text, and what is read of them."""

from __future__ import annotations

from office_files import docx, run_of

from skillmatch import read_resume


def text_of(body, **more):
    return read_resume(docx(body, **more)).text.strip()


def hidden_of(body, **more):
    document = read_resume(docx(body, **more))
    return {document.text[h.start : h.end].strip(): h.reason for h in document.hidden}


def box(inside, *, size="914400", fill="", shape="", place=""):
    """Return a paragraph with a text box, as Word writes it: once new, once for old programs."""
    return (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor '
        f'behindDoc="0">{place}<wp:extent cx="{size}" cy="{size}"/><wp:docPr id="1" {shape}/>'
        f"<a:graphic><a:graphicData><wps:wsp><wps:spPr>{fill}</wps:spPr><wps:txbx>"
        f"<w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"<w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        f"</mc:AlternateContent></w:r>{run_of('Anchor')}</w:p>"
    )


WHITE = '<w:color w:val="FFFFFF"/>'
PALE = '<w:shd w:val="clear" w:fill="FFFFFF"/>'
NO_SIZE = "in a text box of no size"
ON_WHITE = "white text on white"
NO_RESULT = "result of a field that shows none"
SOLID = '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>'


def drawing(inside="", *, x=0, y=0, size=(6_350_000, 508_000), behind=0, z=1, down="page"):
    """Return the run of a drawing that floats."""
    return (
        f'<w:r><w:drawing><wp:anchor behindDoc="{behind}" relativeHeight="{z}">'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{down}"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{size[0]}" cy="{size[1]}"/><wp:wrapNone/>{inside}'
        "</wp:anchor></w:drawing></w:r>"
    )


def shape(fill="", text=""):
    """Return a shape with a text box inside."""
    held = f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>" if text else ""
    return f"<wps:wsp><wps:spPr>{fill}</wps:spPr>{held}</wps:wsp>"


PICTURE = '<pic><a:blip r:embed="pic"/></pic>'
JPEG, PNG = b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n" + bytes(17)
BANNER = (
    '<w:p><w:r><w:drawing><wp:anchor behindDoc="1"><wp:extent cx="6350000" cy="508000"/>'
    f"<wps:wsp><wps:spPr>{SOLID}</wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r></w:p>"
)


def field(code, result):
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run_of(result)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
