"""How large and how quick the page of a folder is in a real browser.

Run: python benchmarks/pages.py [PEOPLE] [--screenshot RESULTS.jsonl PNG]

PEOPLE are made up (default: 10000), each with sixty skills. Needs Chromium and the dependency group
"browser". The goals: below 8 MB, first paint below 1 s, a filter below 100 ms, on two cores.
With --screenshot it takes the README's picture of a ranking instead.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Page, sync_playwright

from skillmatch.report.folder_page import render_folder
from skillmatch.report.folder_rows import folder_row, read_rows

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "report"))
from made_rows import many

ROUNDS = 5
PICTURE = {"width": 1240, "height": 720}
FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
# From the keystroke to the end of style and layout, which reading offsetHeight forces.
ENTERED = """([id, value]) => {
  const field = document.getElementById(id), begun = performance.now();
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  document.body.offsetHeight;
  return performance.now() - begun;
}"""
CLICKED = """(selector) => {
  const begun = performance.now();
  document.querySelector(selector).click();
  document.body.offsetHeight;
  return performance.now() - begun;
}"""
FILTERS = {
    "search for a name": ("search", "person-00042"),
    "search for one letter": ("search", "s"),
    "search for nobody": ("search", "no such words"),
    "filter by skill": ("skill", "Skill 7"),
    "filter by band": ("band", "good"),
    "filter by points": ("least", "50"),
}
CLICKS = {"sort by a role": '[data-sort="1"]', "next page": "#next", "team": "#tab-team"}


def main() -> None:
    """Measure and print one table, or take the picture."""
    if "--screenshot" in sys.argv:
        results, picture = sys.argv[sys.argv.index("--screenshot") + 1 :]
        take_picture(Path(results), Path(picture))
        return
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    rows = [folder_row(row) for row in many(number)]
    begun = time.process_time()
    html = render_folder(rows)
    print(f"{number:,} people; {platform.machine()}, {os.cpu_count()} cores; median of {ROUNDS}\n")
    print("| what | figure |\n|---|---|")
    print(f"| size of the page | {len(html.encode()) / 1e6:.1f} MB |")
    print(f"| writing it | {time.process_time() - begun:.1f} s |")
    with opened(html, {"width": 1440, "height": 900}) as page:
        paints = []
        for _ in range(ROUNDS):
            page.reload()
            page.wait_for_function(f"({FIRST_PAINT}) > 0")
            paints.append(page.evaluate(FIRST_PAINT))
        print(f"| first paint, with the ranking | {median(paints):.0f} ms |")
        for name, (field, value) in FILTERS.items():
            print(f"| {name} | {median(filtered(page, field, value)):.0f} ms |")
        for name, selector in CLICKS.items():
            times = [page.evaluate(CLICKED, selector) for _ in range(ROUNDS)]
            print(f"| {name} | {median(times):.0f} ms |")


def filtered(page: Page, field: str, value: str) -> Iterator[float]:
    """Give the milliseconds that a filter takes, which is cleared again each time."""
    for _ in range(ROUNDS):
        yield page.evaluate(ENTERED, [field, value])
        page.evaluate(ENTERED, [field, ""])


def take_picture(results: Path, picture: Path) -> None:
    """Take a picture of a ranking with its second row open."""
    with opened(render_folder(read_rows(results)), PICTURE) as page:
        page.locator("#ranking .open").nth(1).click()
        page.evaluate("document.activeElement.blur()")
        page.mouse.move(0, 0)
        page.screenshot(path=picture)


@contextmanager
def opened(html: str, size: Any) -> Iterator[Page]:
    """Open a page in Chromium."""
    browser = os.environ.get("SKILLMATCH_CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "page.html"
        path.write_text(html, encoding="utf-8")
        started = playwright.chromium.launch(
            executable_path=browser, args=["--no-sandbox", "--disable-gpu"]
        )
        page = started.new_page(viewport=size)
        page.goto(path.as_uri())
        yield page
        started.close()


if __name__ == "__main__":
    main()
