"""How much of a document is read at most: every limit of reading, with its default."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of reading one document.

    No limit is one of time, which a computer under load would run out of where another does not:
    what takes time is counted instead, by `characters` for what is done with the text, and by
    `page_objects`, `pdf_objects`, `comparisons`, `all_comparisons`, `content_bytes`,
    `html_elements` and `style_characters` for what is done before. With the defaults any file is
    read within seconds. Seconds themselves are limited where files are read in processes of their
    own, by ``timeout`` of `match_folder` and `IsolatedMatcher`.

    XML (DOCX, ODT) is refused where it is nested deeper than libxml2 reads, 256 deep, and JSON
    where it is nested deeper than Python follows, about a thousand; neither is a limit of this
    class.

    Attributes
    ----------
    file_bytes
        A larger file is refused.
    pages
        Pages beyond are left out, with a warning that names them.
    characters
        Text beyond is left out, with a warning; so is a PDF page that alone holds more. A resume
        has three to ten thousand, a long academic one a hundred thousand.
    stream_bytes, all_stream_bytes
        A PDF one of whose streams, or all of them together, unpack to more is refused.
    streams, listing_bytes
        A PDF with more streams, or with streams that list more bytes of objects, is refused; long
        ones have some hundreds, and some hundred thousand.
    content_bytes
        A PDF with a page whose drawing is described in more bytes, with the forms it draws, is
        refused; a page full of text takes some ten thousand.
    page_objects
        A page that paints more texts, shapes and pictures is left out, with a warning that names
        it; one that would paint more by forms that draw forms refuses the file. A page that is
        set letter by letter has some five thousand.
    page_texts
        So is a page that paints more texts, as what must be known of each takes memory.
    forms_nested
        Forms (drawings that pages share) in forms in forms, nested deeper, are not looked into for
        what cannot be seen.
    pdf_objects
        Once the pages read have painted more, the pages beyond are left out, with a warning.
    comparisons
        A page is left out on which more pairs of a text and a shape must be looked at to see which
        lies under which, or as much looked at that takes as long: corners of shapes and clips.
    all_comparisons
        Once so much was looked at on the pages read, the others that ask for it are left out.
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
    style_nesting
        Rules and styles whose brackets and blocks are nested deeper are not followed, with a
        warning if they stand in a style sheet; those of real pages are nested some five deep.
    json_bytes
        A larger JSON file is refused: its values need many times its size.
    """

    file_bytes: int = 50_000_000
    pages: int = 100
    characters: int = 200_000
    stream_bytes: int = 75_000_000
    all_stream_bytes: int = 300_000_000
    streams: int = 20_000
    listing_bytes: int = 20_000_000
    content_bytes: int = 4_000_000
    page_objects: int = 100_000
    page_texts: int = 60_000
    forms_nested: int = 8
    pdf_objects: int = 200_000
    comparisons: int = 4_000_000
    all_comparisons: int = 6_000_000
    container_members: int = 5_000
    container_bytes: int = 500_000_000
    container_ratio: int = 200
    part_bytes: int = 20_000_000
    part_nodes: int = 1_000_000
    html_elements: int = 50_000
    style_characters: int = 1_000_000
    style_nesting: int = 40
    json_bytes: int = 5_000_000


DEFAULT_LIMITS = Limits()

__all__ = ["DEFAULT_LIMITS", "Limits"]
