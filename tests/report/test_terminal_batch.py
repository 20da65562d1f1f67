"""The page of a batch in the terminal: it fits, it groups what failed, it needs no colour."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from skillmatch import load_role
from skillmatch.batch import Summary
from skillmatch.batch.rows import RoleScore
from skillmatch.ranked import RankedFolder
from skillmatch.report.terminal_batch import render_batch, render_ranking, render_statuses

DAY = date(2026, 11, 1)
BOTH = ("ai-engineer", "ml-engineer")
MANY = (*BOTH, "data-engineer", "data-scientist", "mlops-engineer")
SKILLS = ("LangGraph", "Retrieval-augmented generation", "Python", "Model Context Protocol")
LONG = "Mustafa Abdul-Rahman von und zu Hohenzollern-Sigmaringen curriculum vitae 2026.pdf"


def printed(renderable, width=80):
    page = Console(file=io.StringIO(), width=width, highlight=False)
    page.print(renderable)
    return page.file.getvalue()


def summary(file, roles=BOTH):
    scores = tuple(RoleScore(role, 0.9 - 0.1 * n, "strong") for n, role in enumerate(roles))
    return Summary(file, "ok", scores=scores, strongest=SKILLS)


@pytest.mark.parametrize("width", [60, 80, 100, 200])
@pytest.mark.parametrize("roles", [BOTH[:1], BOTH, MANY])
def test_a_ranking_fits_and_no_skill_is_cut(roles, width):
    rows = [summary("a.pdf", roles), summary(LONG, roles)]
    page = printed(render_ranking(rows, [load_role(role) for role in roles]), width)
    assert max(map(len, page.splitlines())) <= width
    assert "LangGraph" in page
    assert page.count("…") == 0


def test_people_stand_on_a_line_each_even_in_a_narrow_terminal():
    rows = [summary(f"resume-of-{n}.pdf") for n in range(5)]
    page = printed(render_ranking(rows, [load_role(role) for role in BOTH]))
    assert len(page.splitlines()) == 6


def test_of_many_roles_the_two_best_are_named():
    page = printed(render_ranking([summary("a.pdf", MANY)], [load_role(r) for r in MANY]), 200)
    assert "best fit" in page
    assert "90  strong AI engineer" in page
    assert "80  strong ML engineer" in page
    assert "Data engineer" not in page


def test_failures_stand_under_their_status_three_of_each():
    told = [Summary(f"{n}.pdf", "corrupt", f"{n}.pdf is damaged") for n in range(5)]
    told.append(Summary("x.pdf", "encrypted", "x.pdf needs a password"))
    page = printed(render_statuses({"ok": 7, "corrupt": 25, "encrypted": 1}, told))
    lines = [" ".join(line.split()) for line in page.splitlines()]
    assert lines == [
        "7 ok",
        "1 encrypted Needs a password: ask for a copy without one.",
        "x.pdf needs a password",
        "25 corrupt Damaged or not there: ask for it again, or mend its path.",
        "0.pdf is damaged",
        "1.pdf is damaged",
        "2.pdf is damaged",
        "and 22 more, in the outputs",
    ]


def test_what_wraps_stays_under_its_own_column():
    told = [Summary("scan.pdf", "no_text", "scan.pdf has no text, only pictures " * 4)]
    page = printed(render_statuses({"no_text": 1}, told))
    first, *rest = page.splitlines()
    column = first.index("No text")
    assert all(line[:column].strip() == "" and line[column] != " " for line in rest)


def test_the_page_says_all_in_words_without_colour():
    ranked = RankedFolder(
        places=(),
        statuses={"ok": 2},
        top=(summary("a.pdf"),),
        failures=(),
        kept=0,
        duplicates=2,
        left_out=1,
        as_of=DAY,
        outdated=(Path("out", "report.html"),),
    )
    page = printed(render_batch(ranked, [load_role(role) for role in BOTH]))
    assert "\x1b" not in page
    assert "90  strong" in page
    assert "2 files with the same bytes as one before; said in their rows." in page
    assert "1 file below --min-fit: in the results only." in page
    assert f"of an earlier run: {Path('out', 'report.html')} (--html writes it anew)" in page
