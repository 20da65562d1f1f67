"""docs/reading.md names every limit of reading with its default."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

from skillmatch.read.limits import Limits

PAGE = Path(__file__).parents[1] / "docs" / "reading.md"


def test_every_limit_is_in_the_table_with_its_default():
    rows = re.findall(r"^\| `(\w+)` \| ([\d,]+) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert {name: int(value.replace(",", "")) for name, value in rows} == asdict(Limits())
