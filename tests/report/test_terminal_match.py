"""One resume's page in the terminal: a line that shows several skills is quoted once."""

from __future__ import annotations

import io
import re
from datetime import date

import pytest
from rich.console import Console

from skillmatch import match_resume
from skillmatch.report.terminal import render_match

DAY = date(2026, 11, 1)


@pytest.fixture(scope="module")
def result(resumes):
    return match_resume(resumes / "ml-engineer-senior.pdf", as_of=DAY)


def printed(result, width):
    page = Console(file=io.StringIO(), width=width, highlight=False)
    page.print(render_match(result))
    return page.file.getvalue()


def test_a_line_is_quoted_once_for_each_role(result):
    for part in printed(result, 400).split("  Decisive skills")[1:]:
        quotes = re.findall("“([^”]*)”", part)
        assert len(quotes) == len(set(quotes))
        for name in re.findall(r"the same line as (.+?) *$", part, re.MULTILINE):
            assert re.search(rf"\+\d+\.\d  {re.escape(name)} +“", part)
        assert len(re.findall(r"^ +\+\d+\.\d  .*(?:“|the same line as)", part, re.MULTILINE)) == 8


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_it_fits_every_width(result, width):
    assert max(map(len, printed(result, width).splitlines())) <= width
