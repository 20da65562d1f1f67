"""O*NET: one row for each occupation and product becomes one skill a product."""

from __future__ import annotations

import pytest

from skillmatch import Taxonomy, TaxonomyError
from skillmatch.interop import import_onet

NOTHING = Taxonomy(())
SINCE_30_3 = (
    "O*NET-SOC Code\tElement ID\tElement Name\tWorkplace Example\tHot Technology\tIn Demand"
)
BEFORE = "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand"


@pytest.fixture
def onet(tmp_path):
    """Return a function that writes O*NET's table, each row a code and a product."""

    def write(*rows, header=SINCE_30_3):
        lines = [header]
        for code, product in rows:
            cells = (
                (code, "2.E.5.b", "Grid software", product, "Y", "N")
                if header == SINCE_30_3
                else (code, product, "43232408", "Grid software", "Y", "N")
            )
            lines.append("\t".join(cells) + "\t")
        path = tmp_path / "Software Skills.txt"
        path.write_bytes(("\r\n".join(lines) + "\r\n").encode("utf-8-sig"))
        return path

    return write


@pytest.mark.parametrize("header", [SINCE_30_3, BEFORE], ids=["since 30.3", "before"])
def test_a_product_of_many_occupations_is_one_skill(onet, loaded, header):
    path = onet(
        ("15-1252.00", "Quietgrid"),
        ("11-3021.00", "QuietGrid"),
        ("15-1252.00", "QuietGrid"),
        ("43-9061.00", ""),
        header=header,
    )
    made = import_onet(path, taxonomy=NOTHING)
    (skill,) = loaded(made).skills
    assert (skill.id, skill.name, skill.kind) == ("onet-quietgrid", "QuietGrid", "tool")
    assert skill.see == (("onet", "QuietGrid"),)
    assert "USDOL/ETA has not approved, endorsed, or tested these" in " ".join(
        line.removeprefix("#").strip() for line in made.to_yaml().splitlines()[:12]
    )


@pytest.mark.parametrize(
    ("written", "name", "aliases", "kind"),
    [
        ("Quiet grid control system QGCS", "Quiet grid control system",
         ("QGCS", "Quiet grid control system QGCS"), "concept"),
        ("Grid markup language GML", "Grid markup language", ("GML", "Grid markup language GML"),
         "language"),
        ("Brass Grid Services BGS software", "Brass Grid Services",
         ("Brass Grid Services BGS software", "BGS", "Brass Grid Services BGS"), "tool"),
        ("Quietworks software", "Quietworks", ("Quietworks software",), "tool"),
        ("Grid drawing software", "Grid drawing software", (), "concept"),
        ("Quietworks GRID", "Quietworks GRID", (), "tool"),
        ("IBM Quietworks", "IBM Quietworks", (), "tool"),
    ],
)  # fmt: skip
def test_what_onet_writes_behind_a_name_is_taken_off(onet, written, name, aliases, kind):
    (skill,) = import_onet(onet(("15-1252.00", written)), taxonomy=NOTHING).skills
    assert (skill.name, skill.aliases, skill.kind) == (name, aliases, kind)
    assert skill.see == (("onet", written),)


@pytest.mark.parametrize(
    ("written", "ours"),
    [
        ("Hypertext markup language HTML", "html"),
        ("JavaScript Object Notation JSON", "json"),
        ("Extensible markup language XML", "xml"),
        ("Structured query language SQL", "sql"),
        ("Cascading style sheets CSS", "css"),
        ("Amazon Elastic Compute Cloud EC2", "amazon-ec2"),
        ("Amazon Web Services AWS CloudFormation", "aws-cloudformation"),
        ("Oracle Java", "java"),
        ("The MathWorks MATLAB", "matlab"),
        ("Apache Spark", "apache-spark"),
        ("Microsoft Excel", "microsoft-excel"),
        ("Atlassian JIRA", "jira"),
    ],
)
def test_a_product_of_ours_is_known_by_the_name_onet_gives_it(onet, written, ours):
    made = import_onet(onet(("15-1252.00", written), ("15-1252.00", "Quietgrid")))
    assert [skill.id for skill in made.skills] == ["onet-quietgrid"]
    assert [note.skill_id for note in made.report.about("ours")] == [ours]


def test_a_product_whose_name_is_a_word_is_not_taken_for_ours(onet):
    """IBM Notes are no notes, and an Oracle Go would not be the language."""
    made = import_onet(onet(("15-1252.00", "Oracle Go"), ("15-1252.00", "Point of access POA")))
    assert [skill.id for skill in made.skills] == ["onet-oracle-go", "onet-point-of-access"]


def test_digital_is_what_computing_occupations_use(onet, names_of):
    path = onet(("15-1252.00", "Quietgrid"), ("35-1011.00", "Quietmenu"), ("11-1.00", "Quietgrid"))
    made = import_onet(path, only_digital=True, taxonomy=NOTHING)
    assert [skill.name for skill in made.skills] == ["Quietgrid"]
    assert names_of(made, "not digital") == ["Quietmenu"]


def test_another_table_of_onet_is_a_clear_error(tmp_path):
    path = tmp_path / "Skills.txt"
    path.write_text("O*NET-SOC Code\tElement ID\tData Value\n", encoding="utf-8")
    with pytest.raises(TaxonomyError, match=r"Skills\.txt:1: has no columns .*'Workplace Example'"):
        import_onet(path, taxonomy=NOTHING)
