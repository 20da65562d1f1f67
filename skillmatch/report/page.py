"""Pages: one self-contained HTML file each, with nothing from outside and nothing that may run.

A page is a dict first, then one render. Styles and scripts stand in the file itself, and its
Content-Security-Policy names them by their digests, so that nothing else, whatever a resume says,
can load, run or style anything.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup


def render_page(template: str, data: Mapping[str, Any], *, scripts: Sequence[str] = ()) -> str:
    """Return a page.

    Parameters
    ----------
    template
        Name of the template, without its ending.
    data
        What it shows.
    scripts
        Names of the scripts it runs, in their order; they go into the page as one.
    """
    style = _asset("page.css")
    code = "\n".join(map(_asset, scripts))
    page = (
        _environment()
        .get_template(f"{template}.html.j2")
        .render(
            data=data,
            style=Markup(style),  # noqa: S704 - our own file
            script=Markup(code),  # noqa: S704 - our own file
            policy=_policy(style, code),
        )
    )
    return _writable(page)


def render_fragment(template: str, data: Mapping[str, Any]) -> str:
    """Return a piece of a page, for notebooks."""
    return _writable(_environment().get_template(f"{template}.html.j2").render(data=data))


def as_json(data: Any) -> Markup:
    """Return data as JSON that can stand in a page: no text in it can end its element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)  # noqa: S704 - the signs that HTML reads are gone


def _writable(page: str) -> str:
    """Return a page without what no file can hold or no browser reads: lone surrogates, NUL."""
    return page.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


def _policy(style: str, script: str) -> str:
    parts = ["default-src 'none'", f"style-src {_digest(style)}"]
    if script:
        parts.append(f"script-src {_digest(script)}")
    return "; ".join([*parts, "base-uri 'none'", "form-action 'none'"])


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


@cache
def _asset(name: str) -> str:
    path = resources.files("skillmatch.report").joinpath("templates", name)
    return path.read_text(encoding="utf-8").strip()


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("skillmatch.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["as_json"] = as_json
    return environment


__all__ = ["as_json", "render_fragment", "render_page"]
