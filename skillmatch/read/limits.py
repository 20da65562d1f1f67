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
    container_members
        A ZIP container (DOCX, ODT) with more members is refused; a long DOCX with pictures has
        some hundreds.
    container_bytes
        A ZIP container whose members together announce more bytes unpacked is refused.
    container_ratio
        A member that unpacks to more than so many times its packed size is refused, from
        1 MB unpacked on. The XML of real documents packs to a tenth or a thirtieth.
    part_bytes
        The parts (the XML files of a DOCX or ODT) that must be read to see the text; if they are
        larger together, unpacked, the file is refused.
    part_nodes
        A file whose parts hold more tags and attributes is refused: each costs a hundred bytes
        or more of memory, however short it is written.
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
    container_members: int = 5_000
    container_bytes: int = 500_000_000
    container_ratio: int = 200
    part_bytes: int = 20_000_000
    part_nodes: int = 1_000_000
    html_elements: int = 50_000
    style_characters: int = 1_000_000
    json_bytes: int = 5_000_000


DEFAULT_LIMITS = Limits()

__all__ = ["DEFAULT_LIMITS", "Limits"]
