"""Control sequences of terminals in plain text: which text nobody sees where they are followed."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A sequence that sets how text looks or moves the cursor; one that holds a text of its own, such
# as a window's title; one of two signs.
_CONTROL = (
    r"(?:\x1b\[|\x9b(?=[\d;]{1,20}[A-Za-z]))[0-?]{0,100}[ -/]{0,10}[@-~]|"
    r"\x1b[\]PX^_][^\x07\x1b]{0,2000}(?:\x07|\x1b\\)|\x1b[ -/]{0,10}[0-Z\\`-~]"
)
CONTROLS = re.compile(_CONTROL)
"""Sequences of a terminal, which are no text."""
CONCEALED, OVERWRITTEN = "concealed by a terminal's sign", "written over by what stands behind it"
_SIGNS = re.compile(rf"(?P<control>{_CONTROL})|(?P<back>\x08{{2,}})|(?P<end>\n|\r)")
_NEVER = re.compile(r"\x1b|\x9b|\x08\x08")
_COLOUR = re.compile(r"(?:[34]8;(?:5;\d{1,3}|2;\d{1,3};\d{1,3};\d{1,3}))|\d{1,3}")
_GONE_BACK = frozenset("GDF")  # the cursor moves left, or to a line above
_RESET_SHOWN = frozenset({"0", "00", "", "28"})

Stretch = tuple[int, int, str]


def unseen_in_terminals(text: str) -> list[Stretch]:
    """Return from where to where a text is concealed or written over, and which of both.

    A carriage return alone ends a line, as editors and browsers show it.

    >>> unseen_in_terminals("Go \\x1b[8mRust\\x1b[0m\\n")
    [(7, 11, "concealed by a terminal's sign")]
    >>> unseen_in_terminals("Rust\\rGo\\rSQL")
    []
    """
    return [*_stretches(text)] if _NEVER.search(text) else []


def _stretches(text: str) -> Iterator[Stretch]:
    style = _Style()
    begin = line = told = 0  # of the stretch in one style, of the line, and what is unseen so far
    for sign in _SIGNS.finditer(text):
        control, start = sign["control"] or "", sign.start()
        is_line_end = sign["end"] is not None
        goes_back = not is_line_end and _goes_back(control, sign["back"])
        if style.hides and begin < start:
            yield begin, start, CONCEALED
            told = start
        elif goes_back and max(line, told) < start:
            yield max(line, told), start, OVERWRITTEN
            told = start
        begin = sign.end()
        if control.endswith("m"):
            style.set(control)
        if is_line_end or goes_back:
            line = sign.end()
    if style.hides and begin < len(text):
        yield begin, len(text), CONCEALED


def _goes_back(control: str, back: str | None) -> bool:
    """Say whether what stands before on the line is erased, or written over by what follows."""
    if back is not None:
        return True
    if control[:1] not in {"\x1b", "\x9b"} or not control[-1:].isalpha():
        return False
    given = control.lstrip("\x1b[\x9b")[:-1]
    return control[-1] in _GONE_BACK or (control[-1] in "KJ" and given in {"1", "2", "3"})


class _Style:
    """What the sequences so far say of how text looks."""

    def __init__(self) -> None:
        self._concealed = False
        self._colours = {"3": "", "4": ""}  # of letters and of what is behind them

    @property
    def hides(self) -> bool:
        """Whether letters are concealed, or of the colour behind them."""
        letters, behind = self._colours.values()
        return self._concealed or (letters != "" and letters == behind)

    def set(self, control: str) -> None:
        """Follow a sequence."""
        given = control.lstrip("\x1b[\x9b")[:-1]
        for said in _COLOUR.findall(given) or ["0"]:
            if said in _RESET_SHOWN:
                self._concealed = False
            if said in {"0", "00"}:
                self._colours = {"3": "", "4": ""}
            elif said == "8":
                self._concealed = True
            elif said[0] in self._colours and len(said) > 1:
                self._colours[said[0]] = "" if said[1:] == "9" else said[1:]
            elif len(said) > 1 and said[0] in "91":  # the light colours: 90 to 97, 100 to 107
                self._colours["3" if said[0] == "9" else "4"] = f"light {said[-1]}"


__all__ = ["CONCEALED", "CONTROLS", "OVERWRITTEN", "unseen_in_terminals"]
