"""What stands under a heading of goals is wished for, and what stands under others is not."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("Goals 2026", "wished"),
        ("Learning goals:", "wished"),
        ("Next steps", "wished"),
        ("To learn", "wished"),
        ("Goals reached", "claimed"),
        ("Skills", "claimed"),
    ],
)
def test_the_items_under_a_heading_of_goals_are_wished_for(heading, status):
    text = f"{heading}\n- the Kubernetes exam\n- more Terraform\n\nWrote Java for years."
    assert [m.status for m in find_skills(text)] == [status, status, "claimed"]
