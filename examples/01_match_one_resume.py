"""Match one resume against both roles and see where every point comes from.

Run: python examples/01_match_one_resume.py [RESUME]
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import skillmatch as sm

resume = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent / "resumes/ml-engineer-mid.pdf"

# as_of is the day that "Present" stands for; leave it out to mean today.
result = sm.match_resume(resume, as_of=date(2026, 11, 1))

for fit in result.fits:
    print(f"{fit.role_name}: {100 * fit.score:.0f} of 100 ({fit.band})")
if result.comparison is not None:
    print(result.comparison.summary)

best = result.fits[0]
print(f"\nWhat decides the fit as {best.role_name}:")
for part in best.contributions[:5]:
    evidence = result.skill(part.skill_id)
    if evidence is None:
        continue
    mention = evidence.mentions[0]
    print(f"  +{100 * part.points:.1f}  {part.skill_name}: {'; '.join(evidence.reasons)}")
    print(f"        page {mention.page}: {result.document.quote(mention.start, mention.end)}")

print("\nWhat would add most:")
for gap in best.missing[:3]:
    print(f"  +{100 * gap.gain:.1f}  {gap.skill_name}")

# The parts add up to the whole, and every mention is where it says it is.
assert abs(sum(part.points for part in best.contributions) - best.score) < 1e-9  # noqa: S101 - an example shows what holds
for evidence in result.skills:
    for mention in evidence.mentions:
        assert result.document.text[mention.start : mention.end] == mention.surface  # noqa: S101 - an example shows what holds
