"""Links between the pages lead somewhere, and every page can be found from the index."""

from __future__ import annotations

import posixpath
import re
from itertools import pairwise
from pathlib import Path

import pytest
from markdown_blocks import ROOT, pages
from markdown_it import MarkdownIt

MARKDOWN = MarkdownIt().enable("table")


def links_of(page):
    """Give the place each link of a page leads to within the repository, and its anchor."""
    for token in MARKDOWN.parse((ROOT / page).read_text(encoding="utf-8")):
        for child in token.children or []:
            target = child.attrGet("href") or child.attrGet("src") or ""
            if target and not re.match(r"[a-z]+:", target):
                path, _, anchor = target.partition("#")
                place = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
                yield (place if path else page), anchor


def anchors_of(page):
    """Return the anchors that GitHub gives to the headings of a page."""
    tokens = MARKDOWN.parse((ROOT / page).read_text(encoding="utf-8"))
    found = []
    for heading, inline in pairwise(tokens):
        if heading.type == "heading_open":
            text = "".join(child.content for child in inline.children or [])
            slug = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
            found.append(slug if slug not in found else f"{slug}-{found.count(slug)}")
    return found


@pytest.mark.parametrize("page", pages())
def test_every_link_leads_to_a_file_and_a_heading_that_are_there(page):
    for place, anchor in links_of(page):
        assert (ROOT / place).exists(), place
        if anchor and place.endswith(".md"):
            assert anchor in anchors_of(place), f"{place}#{anchor}"


def test_every_page_is_found_from_the_index():
    reached, ahead = set(), ["docs/index.md"]
    while ahead:
        page = ahead.pop()
        if page in reached or not page.endswith(".md") or not (ROOT / page).is_file():
            continue
        reached.add(page)
        ahead += [place for place, _ in links_of(page)]
    docs = {path.relative_to(ROOT).as_posix() for path in Path(ROOT, "docs").rglob("*.md")}
    assert docs - reached == set()


def test_the_readme_leads_to_the_index():
    assert ("docs/index.md", "") in set(links_of("README.md"))
