"""How much of a document is read at most: every limit of reading, with its default."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of reading one document.

    Attributes
    ----------
    file_bytes
        A larger file is refused.
    pages
        Pages beyond are left out, with a warning that names them.
    characters
        Text beyond is left out, with a warning.
    html_elements
        Elements of an HTML file beyond are left out, with a warning.
    style_characters
        Style sheets beyond are not followed, with a warning; styles in tags beyond refuse the file.
    json_bytes
        A larger JSON file is refused: its values need many times its size.
    """

    file_bytes: int = 50_000_000
    pages: int = 100
    characters: int = 1_000_000
    html_elements: int = 50_000
    style_characters: int = 1_000_000
    json_bytes: int = 5_000_000


DEFAULT_LIMITS = Limits()

__all__ = ["DEFAULT_LIMITS", "Limits"]
