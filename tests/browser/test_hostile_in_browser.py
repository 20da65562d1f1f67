"""Hostile texts in every field: in a real browser nothing of them runs, and no layout breaks."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from urllib.parse import unquote, urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "report"))
from made_rows import failed, row

from skillmatch import match_resume
from skillmatch.document import Document
from skillmatch.results import MatchResult

DAY = date(2026, 11, 1)
HIT = "window.hit=1"
PLANTED = {
    "a script": f"<script>{HIT}</script>",
    "the end of a script": f"</script><script>{HIT}</script>",
    "the end of a style": f"</style><script>{HIT}</script>",
    "the end of a title": f"</title><script>{HIT}</script>",
    "a comment": f"<!--<script>{HIT}//-->",
    "a comment in a script": "<!--<script>",
    "a picture": f'<img src=x onerror="{HIT}">',
    "a picture from outside": '<img src="https://example.org/x.png">',
    "a frame": f'<iframe srcdoc="<script>parent.{HIT}</script>"></iframe>',
    "a drawing": f"<svg onload={HIT}><animate onbegin={HIT} attributeName=x dur=1s>",
    "the end of an attribute": f'" onmouseover="{HIT}" autofocus onfocus="{HIT}" x="',
    "the end of another": f"' onmouseover='{HIT}' x='",
    "no quotes": f" onmouseover={HIT} ",
    "backticks": f"`${{{HIT}}}`",
    "a link that runs": f"javascript:{HIT}",
    "a link in HTML": f'<a href="javascript:{HIT}">click</a>',
    "a template": "{{ 7*7 }}{% include 'x' %}${7*7}",
    "a style": "<style>body{display:none}</style>",
    "a page that goes elsewhere": '<meta http-equiv="refresh" content="0;url=https://example.org">',
    "another base": '<base href="https://example.org/">',
    "a form": '<form action="https://example.org"><input name=search id=search>',
    "line ends of scripts": f"'\u2028{HIT}\u2029//",
    "nothing": "a\0b",
    "text turned around": "\u202egnp.exe \u2066\u2067",
    "names of objects": "__proto__ constructor toString hasOwnProperty",
    "pictures of faces": "👩🏽‍💻" * 40,
    "a very long word": "w" * 10_000,
    "very many accents": "a" + "\u0301" * 300,
}
KEPT = {"band", "status", "how", "sha256", "as_of", "last_used", "section", "kind"}


def planted_in(value, text, key=""):
    """Return data with a text in every field that holds one, but those of fixed values."""
    if isinstance(value, dict):
        return {name: planted_in(one, text, name) for name, one in value.items()}
    if isinstance(value, list):
        return [planted_in(one, text, key) for one in value]
    if isinstance(value, str) and key not in KEPT:
        return f"{value} {text}" if key.endswith(("id", "file", "skills")) else text
    return value


def assert_harmless(page, *, scripts):
    assert page.evaluate("typeof window.hit") == "undefined"
    assert page.evaluate("document.scripts.length") == scripts
    made = "img, iframe, object, embed, base, link, animate, meta[http-equiv=refresh]"
    assert page.locator(made).count() == 0
    assert page.evaluate("document.styleSheets.length") == 1
    assert page.locator("h1").is_visible()
    assert (
        page.locator("[onmouseover], [onfocus], [onerror], [onload], a[href^=javascript]").count()
        == 0
    )


# Pages are tried one after the other in one window: a new one for each would take minutes.


def every(page, pages):
    """Open pages in turn; give what is planted in each."""
    path = Path(unquote(urlsplit(page.url).path))
    for name, html in pages:
        path.write_text(html, encoding="utf-8", newline="\n")
        page.goto(path.as_uri())
        yield name


def test_a_folder_full_of_it(open_page, folder_html, no_sideways):
    rows = [
        row("a", 0.6, 0.4, warnings=["w"], duplicate_of="b"),
        row("b", 0.5, 0.3),
        failed("c", "corrupt", "r"),
    ]
    pages = ((name, folder_html(planted_in(rows, text))) for name, text in PLANTED.items())
    page = open_page(folder_html(rows), width=390)
    for name in every(page, pages):
        page.fill("#search", PLANTED[name][:500])
        page.focus("#skill")
        page.fill("#search", "")
        page.locator("#ranking .open").first.click()
        page.locator("#ranking .open").first.hover()
        for place in range(2):
            page.locator("#ranking tbody input[type=checkbox]").nth(place).check()
        no_sideways(page)
        page.click("#compare")
        no_sideways(page)
        for tab in ("team", "failures"):
            page.click(f"#tab-{tab}")
            no_sideways(page)
        assert "49" not in page.locator("#view-failures").inner_text()
        assert_harmless(page, scripts=2)


def resume_full_of(text):
    plain = (
        f"Ann {text}\n\nExperience\nEngineer, {text}, Jan 2024 - Present\n"
        f"- Trained PyTorch models {text} and deployed them with Docker.\n- No Java. {text}"
    )
    document = Document(plain, name=f"{text[:200]}.pdf", warnings=(text,))
    data = match_resume(document, as_of=DAY).to_dict()
    kept = {name: data.pop(name) for name in ("document", "as_of", "version", "taxonomy")}
    return MatchResult.from_dict(planted_in(data, text) | kept)


def test_a_resume_full_of_it(open_page, no_sideways):
    results = {name: resume_full_of(text) for name, text in PLANTED.items()}
    page = open_page("<h1>x</h1>", width=390)
    for _ in every(page, ((name, result.to_html()) for name, result in results.items())):
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        no_sideways(page)
        page.locator("li a").first.click()
        page.locator("mark").first.hover()
        assert_harmless(page, scripts=0)


def test_a_card_full_of_it(open_page, no_sideways):
    cards = [(name, resume_full_of(text)._repr_html_()) for name, text in PLANTED.items()]
    page = open_page("<h1>x</h1>", width=390)
    for _ in every(page, ((name, f"<!DOCTYPE html><h1>Out</h1>{card}") for name, card in cards)):
        assert_harmless(page, scripts=0)
        no_sideways(page)


def test_what_people_write_by_hand_is_shown_as_written(open_page, tmp_path):
    """A resume, a taxonomy and a role of one's own, through the same doors that users take."""
    bad = f'<img src=x onerror="{HIT}">'
    (tmp_path / "skills.yaml").write_text(
        f"- id: bad-skill\n  name: '{bad} Studio'\n  kind: tool\n  aliases: [Badstudio]\n",
        encoding="utf-8",
    )
    (tmp_path / "role.yaml").write_text(
        f"id: bad\nname: '{bad} engineer'\nsummary: '{bad}'\nareas:\n- id: core\n  name: '{bad}'\n"
        f"  share: 10\n  competencies:\n  - id: one\n    name: '{bad} craft'\n    "
        "skills: [python, docker]\n    demand: {python: 0.5, docker: 0.5}\n",
        encoding="utf-8",
    )
    resume = tmp_path / "x.txt"
    resume.write_text(f"Ann\n\nSkills\nPython, Badstudio\n\n{bad}\n", encoding="utf-8")
    result = match_resume(
        resume,
        roles=[str(tmp_path / "role.yaml"), "ml-engineer"],
        taxonomy=str(tmp_path / "skills.yaml"),
        as_of=DAY,
    )
    page = open_page(result.to_html())
    assert_harmless(page, scripts=0)
    said = page.locator("main").inner_text()
    assert f"{bad} craft" in said
    assert f"{bad} Studio" in said
    assert f"{bad} engineer" in said
