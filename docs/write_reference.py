"""Writes docs/reference: every public name, from its docstring.

Run: python -m pip install --group docs && python docs/write_reference.py
A test fails while the pages are not what this writes.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import Any

import griffe

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # this checkout, whatever is installed

import skillmatch  # noqa: E402 - after the path to it, or its extra, is there

FOLDER = ROOT / "docs" / "reference"

OTHER_MODULES = ("batch", "interop", "read.limits", "sklearn")
"""Modules whose names are public beside those that `skillmatch` itself gives."""

_TITLES = {
    "attributes": "Attributes",
    "other parameters": "Other parameters",
    "parameters": "Parameters",
    "raises": "Raises",
    "returns": "Returns",
    "yields": "Yields",
}
_WIDTH = 88
_SIGNATURE = "<!-- not run: a signature, no code -->"
_READERS_FILES = "<!-- not run: it is about files or machines of the reader -->"


def pages() -> dict[str, str]:
    """Return the pages of the reference by their file names."""
    package = griffe.load("skillmatch", search_paths=[ROOT], resolve_aliases=True)
    modules = {name: list(names) for name, names in _public(package).items()}
    places = {name: page for page, names in modules.items() for name in names}
    found = {
        f"{module}.md": _page(package[module], names, places) for module, names in modules.items()
    }
    return found | {"README.md": _index(package, modules, places)}


def _public(package: Any) -> dict[str, list[str]]:
    """Return the public names of each module, in the order of their page."""
    homes: Mapping[str, Iterable[str]] = vars(skillmatch)["_HOME"]
    found = {module: list(names) for module, names in homes.items()}
    taken = {name for names in found.values() for name in names}
    for module in OTHER_MODULES:
        if find_spec(f"skillmatch.{module}") is not None:
            more = [name for name in package[module].exports or [] if str(name) not in taken]
            found[module] = [*found.get(module, []), *map(str, more)]
            taken.update(map(str, more))
    return {module: sorted(names) for module, names in sorted(found.items()) if names}


def _index(package: Any, modules: Mapping[str, list[str]], places: Mapping[str, str]) -> str:
    """Return the page that lists all names."""
    lines = [
        "# Reference",
        "",
        "Every public name, written from its docstring by `python docs/write_reference.py`.",
        "What may change between versions is said in [stability.md](../stability.md).",
    ]
    for module, names in modules.items():
        about = _first_line(package[module])
        lines += ["", f"**[`skillmatch.{module}`]({module}.md)** {about}", "", "| | |", "|---|---|"]
        for name in names:
            item = package[module][name]
            about = _linked(_first_line(item), places, "")
            lines.append(f"| [`{name}`]({module}.md#{_slug(name)}) | {_in_cell(about)} |")
    return "\n".join(lines) + "\n"


def _page(module: Any, names: Iterable[str], places: Mapping[str, str]) -> str:
    here = module.path.removeprefix("skillmatch.")
    lines = [f"# {module.path}", "", "[All names](README.md)", ""]
    lines += _prose(_text_of(module), places, here)
    for name in names:
        lines += _item(module[name], name, places, here)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"


def _item(item: Any, name: str, places: Mapping[str, str], here: str) -> Iterator[str]:
    """Give the lines of one name, and of the methods and properties of a class."""
    if item.is_alias:
        item = item.final_target
    yield from ["", f"## `{name}`", ""]
    if item.is_class:
        bases = [str(base) for base in item.bases if str(base) in places]
        if bases:
            yield f"A {_linked(f'`{bases[0]}`', places, here)}."
            yield ""
    yield from _body(item, name, places, here)
    if not item.is_class:
        return
    for member in item.members.values():
        if member.name.startswith("_") or member.is_alias or not member.docstring:
            continue
        is_method = member.is_function
        yield from ["", f"### `{name}.{member.name}{'()' if is_method else ''}`", ""]
        yield from _body(member, member.name, places, here)


def _body(item: Any, name: str, places: Mapping[str, str], here: str) -> Iterator[str]:
    parts = item.docstring.parse("numpy", trim_doctest_flags=False) if item.docstring else []
    signature = _signature(item, name, {part.kind.value for part in parts})
    if signature:
        yield from [_SIGNATURE, "```python", *signature, "```", ""]
    for part in parts:
        kind = part.kind.value
        if kind == "text":
            yield from _prose(part.value, places, here)
        elif kind == "examples":
            yield from ["", "**Examples**", ""]
            yield from _examples(part.value, places, here)
        elif kind in _TITLES:
            yield from ["", f"**{_TITLES[kind]}**", ""]
            yield from _list(part.value, item, places, here)


def _signature(item: Any, name: str, kinds: set[str]) -> list[str]:
    """Return the lines of a signature; a class that is only data has its attributes instead."""
    if item.is_class:
        made = item.members.get("__init__")
        if made is None or not made.is_function or "parameters" not in kinds:
            return []
        item, returns = made, ""
    elif item.is_function:
        returns = f" -> {item.returns}" if item.returns is not None else ""
    else:
        return [f"{name}: {item.annotation}"] if getattr(item, "annotation", None) else []
    parameters = list(_parameters(item))
    line = f"{name}({', '.join(parameters)}){returns}"
    if len(line) <= _WIDTH:
        return [line]
    return [f"{name}(", *(f"    {one}," for one in parameters), f"){returns}"]


def _parameters(item: Any) -> Iterator[str]:
    starred = False
    for one in item.parameters:
        if one.name in {"self", "cls"}:
            continue
        kind = one.kind.value
        if kind == "keyword-only" and not starred:
            starred = True
            yield "*"
        stars = {"variadic positional": "*", "variadic keyword": "**"}.get(kind, "")
        starred = starred or stars == "*"
        text = f"{stars}{one.name}" + (f": {one.annotation}" if one.annotation else "")
        given = one.default is not None and not stars
        equals = " = " if one.annotation else "="
        yield text + (f"{equals}{one.default}" if given else "")


def _list(values: Any, item: Any, places: Mapping[str, str], here: str) -> Iterator[str]:
    """Give a list of parameters, errors or the like; those that are told together stay so."""
    for about, group in groupby(values, key=lambda value: " ".join(value.description.split())):
        heads = [head for value in group for head in _heads(value)]
        linked = ", ".join(_linked(f"`{head}`", places, here) for head in heads)
        types = list(dict.fromkeys(filter(None, (_type_of(item, head) for head in heads))))
        kind = f" ({', '.join(_linked(f'`{one}`', places, here) for one in types)})"
        told = _linked(about, places, here)
        yield f"- {linked}{kind if types else ''}{': ' if linked and told else ''}{told}"


def _heads(value: Any) -> list[str]:
    """Return what an entry of a docstring is about: one name, or several with commas."""
    name = getattr(value, "name", "") or value.annotation or ""
    return [part for part in str(name).strip("()").split(", ") if part]


def _type_of(item: Any, name: str) -> str:
    """Return the type of an attribute of a class that is data, as its code says it."""
    member = item.members.get(name) if item.is_class else None
    return str(getattr(member, "annotation", None) or "")


def _examples(values: Any, places: Mapping[str, str], here: str) -> Iterator[str]:
    for kind, text in values:
        if kind.value == "text":
            yield from _prose(text, places, here)
            continue
        if "+SKIP" in text:
            yield _READERS_FILES
        yield from ["```pycon", *re.sub(r" *# doctest: .*", "", text).splitlines(), "```", ""]


def _prose(text: str, places: Mapping[str, str], here: str) -> Iterator[str]:
    """Give paragraphs; what stands indented behind ``::`` is drawn as it is."""
    for paragraph in re.split(r"\n\n+(?! )", text.strip()):
        words, drawing, drawn = paragraph.partition("::\n\n")
        words = words.removesuffix("::").strip()
        if words:
            yield from [_linked(words + (":" if drawing else ""), places, here), ""]
        if drawn:
            lines = drawn.rstrip().splitlines()
            margin = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
            yield from ["<pre>", *(escape(line[margin:]) for line in lines), "</pre>", ""]


def _linked(text: str, places: Mapping[str, str], here: str) -> str:
    """Return prose as Markdown, with each public name a link to where it is told."""
    text = re.sub(r"``(.+?)``", r"`\1`", text)

    def link(match: re.Match[str]) -> str:
        name = match[1].removeprefix("skillmatch.").removesuffix("()")
        if name not in places:
            return match[0]
        page = "" if places[name] == here else f"{places[name]}.md"
        return f"[`{match[1]}`]({page}#{_slug(name)})"

    return re.sub(r"`([\w.()]+)`", link, text)


def _in_cell(text: str) -> str:
    return text.replace("|", "\\|")


def _slug(name: str) -> str:
    """Return the anchor that GitHub gives to a heading."""
    return re.sub(r"[^\w-]", "", name.lower())


def _text_of(item: Any) -> str:
    return item.docstring.value if item.docstring else ""


def _first_line(item: Any) -> str:
    target = item.final_target if item.is_alias else item
    return " ".join(_text_of(target).split("\n\n")[0].split())


def main() -> None:
    """Write the pages, and remove those that are no more."""
    FOLDER.mkdir(exist_ok=True)
    written = pages()
    for path in FOLDER.glob("*.md"):
        if path.name not in written:
            path.unlink()
    for name, text in written.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
