"""What is kept is built anew when any module that decides it has changed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from skillmatch.installation import package_folder
from skillmatch.written import kept_roles, taxonomy_kept

DECIDES_NOTHING = {
    "skillmatch.cache": "says of what it wrote whether it is whole",
    "skillmatch.errors": "tells problems, and of a file with problems nothing is kept",
    "skillmatch.files": "finds files",
    "skillmatch.installation": "finds files",
    "skillmatch.written.nearest_skill": "advice in a problem",
    "skillmatch.written.yaml_sentences": "words problems",
    "skillmatch.written.yaml_slips": "words problems",
}
IN_THE_KEY_ANYHOW = {
    "skillmatch._version": "is a part of every key",
    "skillmatch.taxonomy": "a role's key has the fingerprint of the skills that were read",
}


def imported(module: str) -> Iterator[str]:
    """Yield the modules of ours that a module imports when it is imported itself."""
    source = Path(str(find_spec(module).origin)).read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("skillmatch"):
            yield str(node.module)


def reached(module: str, leave: set[str]) -> set[str]:
    """Return the modules that decide what one gives, without those to leave and what is theirs."""
    found, waiting = set(), [module]
    while waiting:
        name = waiting.pop()
        if name not in found | leave:
            found.add(name)
            waiting += imported(name)
    return found


@pytest.mark.parametrize(
    ("reader", "keeper", "leave"),
    [
        pytest.param(
            "skillmatch.written.role_files",
            kept_roles,
            DECIDES_NOTHING | IN_THE_KEY_ANYHOW,
            id="roles",
        ),
        pytest.param(
            "skillmatch.written.taxonomy_files",
            taxonomy_kept,
            DECIDES_NOTHING | {"skillmatch._version": "is a part of every key"},
            id="taxonomies",
        ),
    ],
)
def test_every_module_that_decides_what_is_kept_is_in_its_key(reader, keeper, leave):
    package = package_folder()
    paths = [path.relative_to(package).with_suffix("") for path in keeper.SOURCES]
    in_the_key = {".".join(("skillmatch", *path.parts)) for path in paths}
    assert reached(reader, set(leave)) - in_the_key == set()
    assert keeper.__name__ in in_the_key
    assert all(path.is_file() for path in keeper.SOURCES)


def test_what_decides_nothing_is_there():
    assert [name for name in {**DECIDES_NOTHING, **IN_THE_KEY_ANYHOW} if not find_spec(name)] == []
