"""See what a team can do together: who covers what, what rests on one person, what nobody shows.

Run: python examples/04_what_a_team_can_do.py [FOLDER]
"""

from __future__ import annotations

import sys
from collections import defaultdict
from datetime import date
from pathlib import Path

import skillmatch as sm

ROLE = "ai-engineer"
USED = 0.4  # strengths below come from lists, claims and courses
TEAM = ("ai-engineer-junior", "backend-engineer", "data-engineer", "ml-engineer-mid")


def main() -> None:
    """Match the team and print what it covers, by competency, and its gaps."""
    if len(sys.argv) > 1:
        rows = list(sm.match_folder(sys.argv[1], roles=[ROLE], as_of=date(2026, 11, 1)))
    else:
        folder = Path(__file__).parent / "resumes"
        files = [folder / f"{name}.pdf" for name in TEAM]
        rows = list(sm.match_files(files, roles=[ROLE], as_of=date(2026, 11, 1)))
    team = {Path(row.file).stem: row for row in rows if row.scored}

    print("Covered best by, of 100:")
    role = sm.load_role(ROLE)
    for number, competency in enumerate(role.competencies):
        scores = {name: row.fits[0].competencies[number].score for name, row in team.items()}
        best = max(scores, key=lambda name: scores[name])
        who = f"{100 * scores[best]:>3.0f}  {best}" if scores[best] else "  -"
        print(f"  {competency.name:<44} {who}")

    # Who has used each skill in work, and not only listed it.
    users: defaultdict[str, list[str]] = defaultdict(list)
    for name, row in team.items():
        for evidence in row.skills:
            if evidence.strength >= USED:
                users[evidence.skill.id].append(name)

    needs = sorted(role.needs, key=lambda need: -need.weight)
    met = {need: {name for skill in need.skills for name in users[skill]} for need in needs}
    alone = [need for need in needs if len(met[need]) == 1]
    nobody = [need for need in needs if not met[need] and not need.by_hand]

    print("\nRests on one person:")
    for need in alone[:6]:
        print(f"  {need.skills[0]:<30} {', '.join(met[need])}")
    print("\nNobody shows in work, the weightiest first, and how many postings ask for it:")
    for need in nobody[:6]:
        print(f"  {' or '.join(need.skills[:3]):<44} {100 * need.demand:>3.0f}%")


if __name__ == "__main__":
    main()
