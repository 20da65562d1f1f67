"""Pages of HTML, made of a body and a head, as they are read."""

from __future__ import annotations

from skillmatch import read_resume


def read(body, head=""):
    """Read a page with this body."""
    source = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return read_resume(source.encode())


LIGHT = "<p class='x'>Rust</p>"
