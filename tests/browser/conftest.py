"""Pages in a real browser: Chromium, driven by Playwright over pipes, with no way out.

The browser is Debian's Chromium (or the one that ``SKILLMATCH_CHROMIUM`` names). Where it or
Playwright is missing these tests are skipped, unless ``SKILLMATCH_NEEDS_BROWSER`` is set, as it is
in CI. Playwright talks to its driver through pipes and a Unix socket pair; every other socket
stays shut, as in all tests.
"""

from __future__ import annotations

import os
import shutil

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu"]  # containers have neither


def find_browser():
    named = os.environ.get("SKILLMATCH_CHROMIUM")
    return named or next((found for name in NAMES if (found := shutil.which(name))), None)


def missing(what):
    if os.environ.get("SKILLMATCH_NEEDS_BROWSER"):
        pytest.fail(f"{what}, and SKILLMATCH_NEEDS_BROWSER is set")
    pytest.skip(what)


@pytest.fixture(scope="module")
def browser():
    """Start a browser; one for each file of tests, so that no event loop outlives it."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("Playwright is not installed: pip install --group browser")
    path = find_browser()
    if path is None:
        missing("no Chromium: apt-get install chromium, or name one in SKILLMATCH_CHROMIUM")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def open_page(browser, tmp_path):
    """Return a function that opens a page; none may say anything, or ask for anything.

    At the end no page may have written to the console, raised an error, opened a dialog or a
    window, or asked for any address but its own file's.
    """
    contexts, noticed = [], []

    def opened(html, *, width=1440, height=900, dark=False, name="page.html"):
        path = tmp_path / name
        path.write_text(html, encoding="utf-8", newline="\n")
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)

        def watch(route):
            if route.request.url.split("#")[0] == path.as_uri():
                route.continue_()
            else:
                noticed.append(f"asked for {route.request.url}")
                route.abort()

        context.route("**/*", watch)
        page.on("console", lambda said: noticed.append(f"console: {said.text}"))
        page.on("pageerror", lambda error: noticed.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (noticed.append("dialog"), dialog.dismiss()))
        page.on("popup", lambda _: noticed.append("window"))
        page.on("download", lambda _: noticed.append("download"))
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert noticed == []


def assert_no_sideways(page):
    """Check that nobody has to scroll the page to the side."""
    wide, seen = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert wide <= seen


@pytest.fixture(scope="session")
def no_sideways():
    return assert_no_sideways


@pytest.fixture(scope="session")
def folder_html():
    """Return a function that gives the page of made-up rows."""
    from skillmatch.report.folder_page import render_folder
    from skillmatch.report.folder_rows import folder_row

    def html(raw, **options):
        return render_folder([folder_row(one) for one in raw], **options)

    return html
