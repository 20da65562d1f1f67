"""The package from outside: quick to import, its names complete, sorted and documented."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
import subprocess
import sys
from importlib.metadata import packages_distributions, requires
from pathlib import Path

import pytest

import skillmatch


def needed_modules():
    """Return the modules of what skillmatch needs installed, without the extras, and of theirs."""
    needed = [line for line in requires("skillmatch") if "extra ==" not in line]
    names = {re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", line)[0]).lower() for line in needed}
    return {
        module
        for module, owners in packages_distributions().items()
        if names & {re.sub(r"[-_.]+", "-", owner).lower() for owner in owners}
    }


HEAVY = tuple(sorted(needed_modules() | {"numpy", "scipy"}))


def imported_by(code):
    """Return which heavy packages a fresh Python has imported after running some code."""
    told = (
        f"import json, sys\n{code}\nprint(json.dumps([n for n in {HEAVY!r} if n in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, check=True, timeout=60, text=True
    )
    return set(json.loads(done.stdout))


def test_importing_skillmatch_imports_nothing_heavy():
    assert imported_by("import skillmatch") == set()


def test_importing_skillmatch_imports_few_of_its_own_modules():
    code = "import sys, skillmatch; print(sum(n.startswith('skillmatch') for n in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, timeout=60, text=True
    )
    assert int(done.stdout) <= 2


def test_the_help_of_the_command_imports_click_only():
    assert imported_by("from skillmatch.cli import main") == {"click"}


WHERE_NOTHING_IS_KEPT = {"_yaml", "pydantic", "yaml"}


def test_matching_a_text_imports_what_finds_typing_errors_only():
    code = "import skillmatch; skillmatch.match_resume(text='Skills: Python, PyTroch')"
    assert imported_by(code) - WHERE_NOTHING_IS_KEPT == {"rapidfuzz"}


def test_matching_a_pdf_imports_its_first_reader_too(resumes):
    path = str(resumes / "student.pdf")
    heavy = imported_by(f"import skillmatch; skillmatch.match_resume({path!r})")
    parts = {name for name in HEAVY if name.startswith("pypdfium2")}
    assert "pypdfium2" in heavy
    assert heavy - parts - WHERE_NOTHING_IS_KEPT == {"rapidfuzz"}


def test_public_names_are_sorted_unique_and_there():
    names = skillmatch.__all__
    assert names == sorted(set(names))
    assert all(getattr(skillmatch, name) is not None for name in names)
    assert dir(skillmatch) == names


def test_the_design_s_names_are_public():
    assert {
        "Document", "MatchResult", "SkillmatchError", "find_skills", "list_roles", "load_role",
        "load_taxonomy", "match_folder", "match_resume", "read_resume",
    } <= set(skillmatch.__all__)  # fmt: skip


def test_every_error_of_the_tree_is_public():
    from skillmatch import errors

    tree = {
        name
        for name, value in vars(errors).items()
        if inspect.isclass(value) and issubclass(value, Exception) and not name.startswith("_")
    }
    assert tree <= set(skillmatch.__all__)
    assert all(name in errors.__doc__ for name in tree)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'match_resumes'"):
        skillmatch.match_resumes  # noqa: B018 - reading the name is what fails


@pytest.mark.parametrize("name", [n for n in skillmatch.__all__ if n != "__version__"])
def test_every_public_name_is_documented_down_to_its_methods(name):
    value = getattr(skillmatch, name)
    assert inspect.getdoc(value)
    assert not value.__doc__.startswith(f"{name}(")  # what a dataclass without a docstring gets
    if inspect.isclass(value):
        for part, method in vars(value).items():
            public = not part.startswith("_")
            if public and (inspect.isroutine(method) or isinstance(method, property)):
                assert inspect.getdoc(method), f"{name}.{part}"


MODULES = [
    info.name
    for info in pkgutil.walk_packages(skillmatch.__path__, "skillmatch.")
    if not info.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_every_module_is_documented_and_its_all_is_there_and_sorted(name):
    if name == "skillmatch.cluster.plugin":
        pytest.importorskip("distributed", reason="it runs in Dask's workers only")
    module = importlib.import_module(name)
    assert module.__doc__
    names = getattr(module, "__all__", [])
    assert names == sorted(set(names), key=lambda n: (not n.isupper(), n[0].islower(), n))
    assert all(hasattr(module, each) for each in names)


def test_the_package_says_that_it_is_typed():
    assert (Path(skillmatch.__file__).parent / "py.typed").is_file()
