"""Types as users have them: mypy in strict mode against an installed wheel, never the checkout.

``SKILLMATCH_INSTALLED`` names the Python of an environment that a wheel was installed into;
``.ci/run`` makes one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSTALLED = os.environ.get("SKILLMATCH_INSTALLED", "")
if not INSTALLED:
    pytest.skip("SKILLMATCH_INSTALLED names no Python", allow_module_level=True)

KNOWN = """
from datetime import date
from typing import Any, assert_type

import skillmatch as sm

result = sm.match_resume(text="Skills: Python", as_of=date(2026, 11, 1))
assert_type(result, sm.MatchResult)
assert_type(result.fits, tuple[sm.RoleFit, ...])
assert_type(result.fit("ai-engineer").score, float)
assert_type(result.comparison, sm.Comparison | None)
assert_type(result.skills[0].mentions[0].start, int)
assert_type(result.to_dict(), dict[str, Any])
assert_type(sm.MatchResult.from_json(result.to_json()), sm.MatchResult)
assert_type(sm.read_resume("cv.pdf"), sm.Document)
assert_type(sm.find_skills("Python"), tuple[sm.Mention, ...])
assert_type(sm.load_taxonomy()["python"], sm.Skill)
assert_type(sm.list_roles(), tuple[sm.Role, ...])
assert_type(sm.json_schema("result"), dict[str, Any])
for row in sm.match_folder("resumes", jobs=1):
    assert_type(row, sm.BatchRow)
table = sm.tabulate(sm.match_folder("resumes"), per="skill")
assert_type(table, sm.Table)
assert_type(table.records(), list[dict[str, Any]])
"""
WRONG = {
    'sm.match_resume(txt="Python")': "call-arg",
    "sm.match_resume(5)": "arg-type",
    'sm.match_resume(text="Python").fits[0].scor': "attr-defined",
    'sm.tabulate([], per="skils")': "arg-type",
    "sm.load_roles()": "attr-defined",
}


def mypy(place, *files):
    """Check files in a folder of their own, as somebody does who only has the wheel."""
    command = [sys.executable, "-m", "mypy", "--strict", "--python-executable", INSTALLED]
    command += ["--cache-dir", str(place / "cache"), "--config-file", os.devnull, *files]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        command, cwd=place, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("user")
    for example in (ROOT / "examples").glob("[0-9]*.py"):
        shutil.copy(example, folder)
    return folder


def test_the_package_is_the_installed_one_and_brings_its_data(place):
    code = "import skillmatch; print(skillmatch.__file__); print(skillmatch.json_schema('row'))"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [INSTALLED, "-c", code], cwd=place, env=environment, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    file = Path(done.stdout.splitlines()[0])
    assert "site-packages" in file.parts
    assert (file.parent / "py.typed").is_file()


def test_every_example_is_typed_strictly(place):
    # What an example shows beside skillmatch need not be installed here.
    others = ["--disable-error-code=import-not-found", "--disable-error-code=import-untyped"]
    examples = sorted(path.name for path in place.glob("[0-9]*.py"))
    assert examples
    for example in examples:  # one by one, as names that begin with a number are no modules
        done = mypy(place, *others, example)
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_types_of_what_is_public_are_known(place):
    (place / "known.py").write_text(KNOWN, encoding="utf-8")
    done = mypy(place, "known.py")
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_used_wrongly_is_found(place):
    lines = ["import skillmatch as sm", *WRONG]
    (place / "wrong.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = mypy(place, "wrong.py")
    for number, code in enumerate(WRONG.values(), 2):
        told = [line for line in done.stdout.splitlines() if line.startswith(f"wrong.py:{number}:")]
        assert any(line.endswith(f"[{code}]") for line in told), done.stdout + done.stderr
