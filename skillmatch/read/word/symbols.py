"""Word's symbols (``w:sym``): a letter by its place in a font."""

from __future__ import annotations

from skillmatch.read.xml import Element, attributes

_SYMBOL_FONTS = ("symbol", "wingdings", "webdings", "marlett")
_PRIVATE_USE = 0xF000


def symbol(element: Element) -> str:
    """Return the letter of a ``w:sym``; those of fonts of symbols stay in private use."""
    said = attributes(element)
    try:
        code = int(said.get("w:char", "")[:6], 16)
    except ValueError:
        return ""
    in_symbols = said.get("w:font", "").casefold().startswith(_SYMBOL_FONTS)
    if not in_symbols and _PRIVATE_USE <= code < _PRIVATE_USE + 256:
        code -= _PRIVATE_USE
    elif in_symbols and code < 256:  # noqa: PLR2004 - a letter's place in the font of symbols
        code += _PRIVATE_USE
    return chr(code) if 0 <= code <= 0x10FFFF else ""  # noqa: PLR2004 - the last of Unicode


__all__ = ["symbol"]
