"""Make a role of a job posting, keep it as a file, and see who fits it.

Run: python examples/03_a_role_of_your_own.py [POSTING]
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import skillmatch as sm

POSTING = """
Search Engineer (m/f/d)

Requirements
- 3+ years of Python
- Elasticsearch or OpenSearch
- Retrieval-augmented generation, no PHP

Nice to have
- Kubernetes
"""
RESUMES = Path(__file__).parent / "resumes"
NAMES = ("ai-engineer-senior.pdf", "backend-engineer.pdf", "ml-engineer-mid.pdf")

# A path, bytes or a text; requirements weigh more than what is nice to have.
role = sm.role_from_posting(Path(sys.argv[1]) if len(sys.argv) > 1 else POSTING)

print(f"{role.name} asks for:")
for need in sorted(role.needs, key=lambda need: -need.demand):
    asked = "required" if need.demand > 0.5 else "nice to have"
    years = f", {need.years} years" if need.years else ""
    print(f"  {' or '.join(need.skills)} ({asked}{years})")

# The role is used like any other, also beside built-in ones: roles=[role, "ml-engineer"].
print("\nWho fits:")
for name in NAMES:
    fit = sm.match_resume(RESUMES / name, roles=[role], as_of=date(2026, 11, 1)).fits[0]
    missing = ", ".join(gap.skill_name for gap in fit.missing) or "nothing"
    print(f"  {100 * fit.score:>3.0f}  {name:<24} missing in work: {missing}")
