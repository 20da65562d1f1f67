"""Names in files of one's own that count everywhere: what is an ordinary word, and what is not."""

from __future__ import annotations

import pytest
import yaml
from click.testing import CliRunner

from skillmatch import load_taxonomy
from skillmatch.cli import main
from skillmatch.written.taxonomy_cautions import cautions


@pytest.fixture
def cautioned(tmp_path):
    """Return a function that gives the cautions about a file's text."""

    def of(text):
        file = tmp_path / "own.yaml"
        file.write_text(text, encoding="utf-8")
        adds_to_ours = "extend: true" in text
        return list(cautions([file], load_taxonomy(file, builtin=adds_to_ours)))

    return of


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("Team", "an English word"),
        ("Saucer", "an English word"),
        ("Plan", "an English word"),
        ("meeting", "an English word"),
        ("NO", "an English word"),
        ("One", "an English word"),
        ("X", "a single letter"),
        ("zq", "of two letters only"),
        ("3.10", "a number"),
        ("2024", "a number"),
        ("On you", "made of ordinary words"),
    ],
)
def test_a_name_that_stands_in_any_text_is_told_with_a_rule_to_paste(
    cautioned, tmp_path, name, what
):
    entry = f'- id: zzz-mine\n  name: "{name}"\n'
    (caution,) = cautioned(entry)
    assert (caution.file, caution.line) == (str(tmp_path / "own.yaml"), 2)
    assert caution.message.startswith(f"{name!r} is {what}: ")
    rule = "".join(f"    {line}\n" for line in caution.rule)
    assert yaml.safe_load(rule)[0]["surface"] == name
    assert cautioned(f"{entry}  ambiguous:\n{rule}") == []


@pytest.mark.parametrize(
    "name", ["Zorb", "Zibbergrid", "Zibber Team", "X9Z", "QGX", "Zob++", "Team Zibber"]
)
def test_a_name_that_is_hardly_anything_else_is_not_told(cautioned, name):
    assert cautioned(f'- id: zzz-mine\n  name: "{name}"\n') == []


def test_aliases_are_looked_at_too_and_those_added_to_a_built_in_skill(cautioned):
    text = (
        "- id: zzz-mine\n  name: Zibbergrid\n  aliases: [Zorb, Saucer]\n"
        "- id: kubernetes\n  extend: true\n  aliases:\n  - Zobber\n  - Boat\n"
    )
    assert [(c.line, c.message.split(" is ")[0]) for c in cautioned(text)] == [
        (3, "'Saucer'"),
        (8, "'Boat'"),
    ]


def test_the_command_says_so_and_is_content(tmp_path):
    file = tmp_path / "own.yaml"
    file.write_text("- id: zzz-mine\n  name: Saucer\n", encoding="utf-8")
    done = CliRunner().invoke(main, ["taxonomy", "check", str(file)])
    assert done.exit_code == 0
    assert done.stdout.rstrip().endswith("no problems, 1 to think of")
    assert "own.yaml:2: 'Saucer' is an English word" in done.stderr
    assert '      - surface: "Saucer"' in done.stderr
