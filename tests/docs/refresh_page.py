"""Writes into a page what its code prints now, where the page shows something else.

Run: python tests/docs/refresh_page.py docs/how-the-score-comes-about.md
Read the difference before you commit it: this writes what is so, not what ought to be.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # this checkout

from markdown_blocks import ROOT, Block, PageError, blocks_of
from page_reader import PageReader, furnish

_NO_POSTING = b""


class _Refresher(PageReader):
    """Notes outputs that a page shows otherwise, in place of failing."""

    def compare(self, block: Block, shown: str, printed: str) -> None:
        """Write down what is printed, unless it is what is shown."""
        try:
            super().compare(block, shown, printed)
        except PageError:
            self.changed.append((shown, printed.rstrip("\n") + "\n"))

    changed: list[tuple[str, str]]


def refresh(page: Path) -> int:
    """Rewrite a page; return how many outputs were others."""
    text = page.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        furnish(Path(folder), _NO_POSTING)
        os.chdir(folder)
        reader = _Refresher(Path(folder))
        reader.changed = []
        reader.read(blocks_of(page.relative_to(ROOT).as_posix(), text))
        os.chdir(ROOT)
    for shown, printed in reader.changed:
        if text.count(f"\n{shown}```") != 1:
            message = f"{page} shows {shown!r} more than once, or indented; change it by hand"
            raise SystemExit(message)
        text = text.replace(f"\n{shown}```", f"\n{printed}```")
    page.write_text(text, encoding="utf-8")
    return len(reader.changed)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        count = refresh(Path(name).resolve())
        print(f"{name}: {count} outputs changed")  # noqa: T201 - what it is for
