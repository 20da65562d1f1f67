"""Rank every resume of a folder for one role; files that cannot be read are rows too.

Run: python examples/02_rank_a_folder.py [FOLDER]
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import skillmatch as sm

ROLE = "ai-engineer"


def main() -> None:
    """Match the folder and print the ranking, then the failures."""
    folder = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent / "resumes"

    # Rows come one by one, in the order of the file names, over all cores.
    rows = list(sm.match_folder(folder, roles=[ROLE], as_of=date(2026, 11, 1)))

    scored = sorted((row for row in rows if row.scored), key=lambda row: (-row.score, row.file))
    for rank, row in enumerate(scored, 1):
        skills = ", ".join(part.skill_name for part in row.fits[0].contributions[:3])
        print(f"{rank:>3}  {100 * row.score:>3.0f}  {row.fits[0].band:<8} {row.file:<36} {skills}")
    for row in rows:
        if not row.scored:
            print(f"  -    -  {row.status:<8} {row.reason}")


if __name__ == "__main__":
    main()
