"""Word's alternatives: which elements a page shows, of changes and of choices for old programs."""

from __future__ import annotations

from skillmatch.read.xml import Element, child, name_of

# What the page does not show as text: properties, deletions, moved-away text, prompts, readings.
_SKIPPED = frozenset({
    "w:pPr", "w:rPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sectPr", "w:sdtPr",
    "w:sdtEndPr", "w:del", "w:moveFrom", "w:rt", "w:ffData", "m:rPr",
})  # fmt: skip
_UNDERSTOOD = "http://schemas.microsoft.com/office/"
_MOST_CHOICES = 10


def is_shown(element: Element, name: str) -> bool:
    """Say whether Word shows an element: of alternatives one, of a table's rows the undeleted."""
    if name in _SKIPPED:
        return False
    if name == "mc:Choice":
        return element is _understood(element.getparent())
    if name == "mc:Fallback":
        return _understood(element.getparent()) is None
    if name == "w:tr":
        return child(child(element, "w:trPr"), "w:del") is None
    return True


def _understood(alternatives: Element | None) -> Element | None:
    """Return the first choice whose extensions Word knows."""
    for choice in () if alternatives is None else alternatives[:_MOST_CHOICES]:
        needs = choice.get("Requires", "").split()
        if name_of(choice) == "mc:Choice" and all(
            (choice.nsmap.get(prefix) or "").startswith(_UNDERSTOOD) for prefix in needs
        ):
            return choice
    return None


__all__ = ["is_shown"]
