"""Word's headers and footers: which of a section's are shown, on some page that there is."""

from __future__ import annotations

from skillmatch.read.word.numbers import toggle
from skillmatch.read.xml import Element, attributes, child, children, name_of

NOT_SHOWN = "in a header or footer that no page shows"
_LINES = 40  # more stand on a second page; a page of small letters holds some more
_LETTERS = 95  # on a line


def margin_parts(root: Element, reference: str, *, uneven: bool) -> dict[str, str]:
    """Return the headers, or footers, a document's sections name, and why they cannot be seen.

    Those of first pages and even pages that the settings switch off are left out, as Word does not
    show them in any way. Where a first page has a header of its own and there is no second page,
    the usual one is there and not seen.

    Parameters
    ----------
    root
        The root of the document.
    reference
        ``w:headerReference`` or ``w:footerReference``.
    uneven
        Whether even pages have headers of their own.
    """
    one_page = not _has_second_page(root)
    found: dict[str, str] = {}
    for section in root.iter("{*}sectPr"):
        title = bool(toggle(child(section, "w:titlePg")))
        shown = {"first": title, "even": uneven and not one_page, "default": not title}
        kinds = {"default", *(["first"] * title), *(["even"] * uneven)}
        for element in section:
            said = attributes(element)
            kind = said.get("w:type", "default")
            if name_of(element) != reference or kind not in kinds:
                continue
            hidden = NOT_SHOWN if one_page and not shown[kind] else ""
            key = said.get("r:id", "")
            found[key] = hidden if found.get(key, hidden) else ""
    return found


def _has_second_page(root: Element) -> bool:
    """Say whether a document breaks its page, or is too long for one."""
    sections = list(root.iter("{*}sectPr"))
    kinds = [attributes(child(section, "w:type")).get("w:val", "") for section in sections[1:]]
    if any(kind != "continuous" for kind in kinds):
        return True
    if any(attributes(br).get("w:type") == "page" for br in root.iter("{*}br")):
        return True
    lines = 0
    for paragraph in root.iter("{*}p"):
        if toggle(children(child(paragraph, "w:pPr")).get("w:pageBreakBefore")):
            return True
        letters = sum(len(text.text or "") for text in paragraph.iterfind("{*}r/{*}t"))
        lines += 1 + letters // _LETTERS
    return lines > _LINES


__all__ = ["NOT_SHOWN", "margin_parts"]
