"""``python -m skillmatch`` is the command ``skillmatch``."""

from __future__ import annotations

from skillmatch.cli import main

if __name__ == "__main__":
    main(prog_name="skillmatch")
