"""The house: stages in their order, small files and functions, each file with what it is for."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import skillmatch

ROOT = Path(__file__).parents[2]
PACKAGE = Path(skillmatch.__file__).parent
FILES = {
    ".".join(("skillmatch", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(
        ".__init__"
    ): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
STAGES = ("read", "find", "weigh", "score", "explain", "report")
LAZY = {  # results show themselves: when asked to, never when they are imported
    ("skillmatch.results", "skillmatch.report.resume_page"),
    ("skillmatch.tabulated", "skillmatch.tables.tabulate"),
}
LONGEST_FILE = 300
LONGEST_FUNCTION = 50
LONGER_FUNCTIONS = {
    "skillmatch.command.batch.batch": "an option a line",
    "skillmatch.find.owners.context.__init__": "what is known of a text, part by part",
    "skillmatch.read.word.story.__init__": "what is known of a document, part by part",
}


@cache
def tree(module):
    return ast.parse(FILES[module].read_text(encoding="utf-8"))


def imported_by(module):
    """Return the modules of ours that a module imports, at once or when something is called."""
    found = set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("skillmatch"):
            within = {f"{node.module}.{name.name}" for name in node.names}
            found |= (within & FILES.keys()) or {node.module}
    return {name for name in found if (module, name) not in LAZY}


def reached(modules):
    """Return modules, with those they import and those that these import."""
    found, waiting = set(), list(modules)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += imported_by(name) - {"skillmatch"}
    return found


def of_stage(stage, modules):
    name = f"skillmatch.{stage}"
    return {module for module in modules if module == name or module.startswith(f"{name}.")}


@pytest.mark.parametrize("stage", STAGES)
def test_no_stage_needs_a_later_one(stage):
    own = of_stage(stage, FILES)
    assert own
    needed = reached(own)
    assert {later: of_stage(later, needed) for later in STAGES[STAGES.index(stage) + 1 :]} == {
        later: set() for later in STAGES[STAGES.index(stage) + 1 :]
    }


def test_what_is_imported_lazily_for_its_stage_is_so():
    for module, later in LAZY:
        outside = [node.module for node in tree(module).body if isinstance(node, ast.ImportFrom)]
        assert later not in outside
        assert later in {n.module for n in ast.walk(tree(module)) if isinstance(n, ast.ImportFrom)}


def test_a_file_is_short():
    long = {
        module
        for module, path in FILES.items()
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE
    }
    assert long == set()


def lines_of(function):
    """Return how many lines a function has without its docstring."""
    said = ast.get_docstring(function, clean=False)
    first = function.body[0]
    told = 0 if said is None else first.end_lineno - first.lineno + 1
    return function.end_lineno - function.lineno + 1 - told


def test_a_function_is_short():
    long = {
        f"{module}.{node.name}"
        for module in FILES
        for node in ast.walk(tree(module))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and lines_of(node) > LONGEST_FUNCTION
    }
    assert long - LONGER_FUNCTIONS.keys() == set()


@pytest.mark.parametrize("module", FILES)
def test_a_file_says_in_its_first_line_what_it_is_for(module):
    said = ast.get_docstring(tree(module))
    assert said
    assert FILES[module].read_text(encoding="utf-8").startswith(('"""', 'r"""'))
    assert said.splitlines()[0].endswith((".", "?"))


FOLDERS = ("benchmarks", "docs", "examples", "skillmatch", "tests")
SILENCED = re.compile(r"# noqa(?:: *[A-Z0-9, ]+)? *$", re.MULTILINE)


def test_where_lint_is_silenced_the_line_says_why():
    without = {
        str(path.relative_to(ROOT))
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*.py")
        if SILENCED.search(path.read_text(encoding="utf-8"))
    }
    assert without == set()
