"""Small taxonomies of others in their real formats; all of it is made up."""

from __future__ import annotations

import csv
import io
import json

import pytest

from skillmatch import Skill, Taxonomy, load_taxonomy
from skillmatch.skill import Ambiguity

ESCO = "http://data.europa.eu/esco/skill/"
ESCO_COLUMNS = (
    "conceptType", "conceptUri", "skillType", "reuseLevel", "preferredLabel", "altLabels",
    "hiddenLabels", "status", "modifiedDate", "scopeNote", "definition", "inScheme", "description",
)  # fmt: skip


@pytest.fixture
def ours():
    """Return a small taxonomy that stands in for ours."""
    return Taxonomy(
        (
            Skill("programming", "Programming", "concept", "software"),
            Skill("python", "Python", "language", "software", ("Core Python",), ("programming",)),
            Skill("swift", "Swift", "language", "software"),
            Skill("statistics", "Statistics", "concept", "mathematics"),
            Skill("aws", "Amazon Web Services", "tool", "cloud", ("AWS",)),
        ),
        (Ambiguity("swift", "Swift", "exact", ("skill-list",)),),
    )


@pytest.fixture
def write_csv(tmp_path):
    """Return a function that writes a CSV as ESCO does: a BOM, quotes, line ends in cells."""

    def write(name, columns, rows, *, encoding="utf-8-sig", line_end="\r\n", separator=","):
        text = io.StringIO(newline="")
        table = csv.writer(text, delimiter=separator, lineterminator=line_end)
        table.writerow(columns)
        table.writerows([row.get(column, "") for column in columns] for row in rows)
        path = tmp_path / name
        path.write_bytes(text.getvalue().encode(encoding))
        return path

    return write


@pytest.fixture
def esco(write_csv):
    """Return a function that writes ESCO's table of skills: each a label and more cells."""

    def write(*skills, name="skills_en.csv", **how):
        rows = [
            {
                "conceptType": "KnowledgeSkillCompetence",
                "conceptUri": f"{ESCO}{number}",
                "preferredLabel": label,
                "status": "released",
                "description": 'A text with "quotes",\nand two lines.',
            }
            | more
            for number, (label, more) in enumerate(skills, 1)
        ]
        return write_csv(name, ESCO_COLUMNS, rows, **how)

    return write


@pytest.fixture
def lightcast(tmp_path):
    """Return a function that writes what Lightcast answers: a list of skills and attributions."""

    def write(*names, **fields):
        skills = [
            {
                "id": f"KS{number:018}",
                "name": name,
                "type": {"id": "ST1", "name": "Specialized Skill"},
            }
            | fields.get(f"n{number}", {})
            for number, name in enumerate(names, 1)
        ]
        path = tmp_path / "skills.json"
        content = {"attributions": [{"name": "Quiet Press", "text": "CC BY-SA"}], "data": skills}
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    return write


@pytest.fixture
def loaded(tmp_path):
    """Return a function that writes an import and loads it alone, strictly."""

    def load(made, *, builtin=False):
        path = tmp_path / "imported.yaml"
        made.write(path)
        return load_taxonomy(path, builtin=builtin)

    return load


@pytest.fixture
def names_of():
    """Return a function from a report and a reason to the names it is about."""

    def names(made, reason):
        return [note.name for note in made.report.about(reason)]

    return names
