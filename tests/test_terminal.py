"""The terminal page: every number and quote comes from the result, and plain means plain."""

from __future__ import annotations

import io
from datetime import date

import pytest
from rich.console import Console

from skillmatch import list_roles, load_role, match_resume
from skillmatch.batch import STATUS_ADVICE, Summary
from skillmatch.batch.rows import row_of, summarize
from skillmatch.ranked import EXAMPLES, RankedFolder
from skillmatch.report.terminal import bar, console, render_match, render_roles
from skillmatch.report.terminal_batch import render_batch, render_ranking, render_statuses

DAY = date(2026, 11, 1)
ESCAPE = "\x1b"


def printed(renderable, width=400):
    page = Console(file=io.StringIO(), width=width, highlight=False)
    page.print(renderable)
    return page.file.getvalue()


@pytest.fixture(scope="module")
def result(resumes):
    return match_resume(resumes / "ml-engineer-senior.pdf", as_of=DAY)


def test_the_page_shows_both_fits_the_verdict_and_the_day(result):
    page = printed(render_match(result))
    assert page.startswith("ml-engineer-senior.pdf   2 pages, ")
    assert "as of 2026-11-01" in page
    for fit in result.fits:
        assert f"{100 * fit.score:.0f} of 100" in page
        assert fit.band in page
    assert result.comparison.summary in page


def test_the_page_shows_what_decides_each_fit_with_the_line_it_stands_in(result):
    page = printed(render_match(result))
    words = " ".join(result.document.text.split())
    for fit in result.fits:
        for part in fit.contributions[:3]:
            assert f"+{100 * part.points:.1f}" in page
            assert part.skill_name in page
        for competency in fit.competencies:
            assert competency.name in page
        assert fit.missing[0].skill_name in page
    quotes = [line.split("“")[1].split("”")[0] for line in page.splitlines() if "“" in line]
    assert len(quotes) >= 8
    assert all(quote.strip("… ") in words for quote in quotes)


def test_the_page_number_stands_apart_from_the_reasons(result):
    page = " ".join(printed(render_match(result)).split())
    assert " · page 1" in page
    assert ", page 1" not in page


def test_the_page_fits_a_narrow_terminal(result):
    assert max(map(len, printed(render_match(result), width=60).splitlines())) <= 60


def test_warnings_stand_above_the_scores(make_pdf):
    page = printed(render_match(match_resume(make_pdf(["Skills", "Python"], []), as_of=DAY)))
    assert page.index("! Page 2 is empty") < page.index(" of 100")


def test_a_resume_without_any_skill_has_a_page_too():
    page = printed(render_match(match_resume(text="Ann Example", as_of=DAY)))
    assert "0 of 100" in page
    assert "1 page, 0 skills named" in page


def test_text_that_looks_like_markup_is_shown_as_it_is():
    text = "Skills\n[bold]Python[/bold] [/] :smile: [link=http://x]PyTorch"
    page = printed(render_match(match_resume(text=text, as_of=DAY)))
    assert "[bold]Python[/bold] [/] :smile:" in page


@pytest.mark.parametrize(
    ("score", "text"),
    [(0.0, "░░░░"), (0.5, "██░░"), (1.0, "████"), (-1.0, "░░░░"), (7.0, "████")],
)
def test_a_bar_is_as_long_as_its_score(score, text):
    assert bar(score, width=4).plain == text


@pytest.fixture(scope="module")
def rows(resumes):
    result = match_resume(resumes / "student.pdf", as_of=DAY)
    return tuple(summarize(row_of(f"{n}.pdf", result)) for n in "bca")


def test_the_ranking_shows_rows_in_their_order_with_their_strongest_skills(rows):
    roles = (load_role("ai-engineer"), load_role("ml-engineer"))
    page = printed(render_ranking(rows, roles))
    assert [line.split()[:2] for line in page.splitlines()[1:]] == [
        ["1", "b.pdf"], ["2", "c.pdf"], ["3", "a.pdf"]
    ]  # fmt: skip
    assert "AI engineer" in page
    assert rows[0].strongest[0] in page
    assert f"{100 * rows[0].score:.0f}" in page


def test_the_page_of_a_batch_says_what_it_came_to(rows, tmp_path):
    ranked = RankedFolder(
        places=(tmp_path / "ranking.csv",),
        statuses={"ok": 1_200, "timeout": 1},
        top=rows[:2],
        failures=(Summary("x.pdf", "timeout", "x.pdf took longer than 60 seconds"),),
        kept=1_000,
        duplicates=1,
        left_out=200,
        as_of=DAY,
    )
    page = printed(render_batch(ranked, (load_role("ai-engineer"), load_role("ml-engineer"))))
    for said in (
        "2 of 1000, by the best of their fits, in points of 100, as of 2026-11-01",
        "  1,200 ok",
        "      1 timeout  Took too long: open it by hand, or raise --timeout.",
        "                 x.pdf took longer than 60 seconds",
        "1 file with the same bytes as one before",
        "1,000 files as before: not matched again",
        "200 files below --min-fit",
        f"written: {tmp_path / 'ranking.csv'}",
    ):
        assert said in page


def test_the_page_of_a_batch_without_any_fit_has_no_ranking():
    failures = (Summary("x.pdf", "corrupt", "x.pdf is damaged"),)
    ranked = RankedFolder((), {"corrupt": 1}, (), failures, 0, 0, 0, DAY)
    page = printed(render_batch(ranked, (load_role("ai-engineer"),)))
    assert page.split("\n", 1)[0].split()[:2] == ["1", "corrupt"]
    assert "points of 100" not in page


@pytest.mark.parametrize("status", [status for status in STATUS_ADVICE if STATUS_ADVICE[status]])
def test_every_failure_is_counted_with_advice_and_its_reason(status):
    page = printed(
        render_statuses({"ok": 1, status: 1}, [Summary("x.pdf", status, "x.pdf is [odd]")])
    )
    assert f"1 {status}" in page
    assert STATUS_ADVICE[status] in page
    below = page.split(STATUS_ADVICE[status])[1]
    assert below.strip() == "x.pdf is [odd]"


def test_many_failures_are_cut_and_counted():
    told = [Summary(f"{n}.pdf", "corrupt", f"{n}.pdf is damaged") for n in range(EXAMPLES)]
    page = printed(render_statuses({"ok": 7, "corrupt": 25}, told))
    assert page.count("is damaged") == EXAMPLES
    assert f"and {25 - EXAMPLES} more, in the outputs" in page


def test_the_roles_are_listed_with_what_they_are_also_called():
    page = printed(render_roles(list_roles()))
    for role in list_roles():
        assert role.id in page
        assert all(alias in page for alias in role.aliases)


def test_output_that_is_no_terminal_is_plain(result, capsys):
    page = console()
    page.print(render_match(result))
    shown = capsys.readouterr().out
    assert shown
    assert ESCAPE not in shown


@pytest.mark.parametrize("where", ["name", "text"])
def test_a_resume_cannot_send_control_codes_to_the_terminal(where):
    hostile = "Python \x1b]0;owned\x07\x1b[31m"
    if where == "name":
        failure = Summary(hostile, "corrupt", f"{hostile} is damaged")
        shown = printed(render_statuses({"corrupt": 1}, [failure]))
    else:
        shown = printed(render_match(match_resume(text=hostile, as_of=DAY)))
    assert ESCAPE not in shown
