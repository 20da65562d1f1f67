"""Role files given as texts: what they hold, or what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from skillmatch import Role, RoleError, Skill, Taxonomy
from skillmatch.reference import ReferenceCounts
from skillmatch.written.role_files import read_role_file

TAXONOMY = Taxonomy(tuple(Skill(s, s.title()) for s in ("python", "java", "rust", "go", "docker")))
COUNTS = ReferenceCounts(
    {"dev": 10, "ops": 10}, {"python": {"dev": 8, "ops": 2}, "java": {"dev": 5}, "rust": {"dev": 1}}
)
WHOLE = """\
# A role.
id: dev
name: Developer
aliases: [coder, programmer]
summary: >
  Writes
  programs.
postings: dev
as_of: 2026-02
areas:
  - id: core
    name: Core
    share: 30
    decay: 0.5
    competencies:
      - id: coding
        name: Coding
        skills: [rust, python]
        alternatives:
          - [go, java]
  - id: more
    name: More
    share: 10
    competencies:
      - id: shipping
        name: Shipping
        skills: [docker]
        demand: {docker: 0.4}
"""


def changed(old: str, new: str) -> str:
    """Return the whole role with something else in one place."""
    assert WHOLE.count(old) == 1
    return WHOLE.replace(old, new)


def read_text(folder: Path, text: str | bytes) -> Role:
    """Read a role file."""
    path = folder / "role.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_role_file(path, taxonomy=TAXONOMY, counts=COUNTS)


def problems_of(folder: Path, text: str | bytes) -> list[str]:
    """Read a role file and return ``line: message`` of each problem."""
    with pytest.raises(RoleError) as caught:
        read_text(folder, text)
    found = [str(problem) for problem in caught.value.problems]
    return [each.removeprefix(f"{folder}/role.yaml:") for each in found]
