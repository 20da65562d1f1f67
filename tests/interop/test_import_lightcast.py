"""Lightcast: what its interface answers, with the field of a name in brackets behind it."""

from __future__ import annotations

import json

import pytest

from skillmatch import Taxonomy, TaxonomyError
from skillmatch.interop import import_lightcast

NOTHING = Taxonomy(())


def test_a_field_in_brackets_tells_the_kind_and_is_no_part_of_the_name(lightcast, loaded):
    path = lightcast(
        "Quietlang (Programming Language)",
        "Quietkit (Python Library)",
        "Quietgrid (Software)",
        "Quiet Grid Interfaces (QGI)",
        "Noise Reduction",
    )
    taxonomy = loaded(import_lightcast(path, taxonomy=NOTHING))
    assert {(s.name, s.kind, s.aliases) for s in taxonomy.skills} == {
        ("Quietlang", "language", ()),
        ("Quietkit", "library", ()),
        ("Quietgrid", "tool", ()),
        ("Quiet Grid Interfaces", "concept", ("QGI",)),
        ("Noise Reduction", "concept", ()),
    }
    assert taxonomy["lightcast-quietlang"].see == (("lightcast", "KS000000000000000001"),)


def test_the_terms_are_lightcasts_and_its_attributions_are_kept(lightcast):
    head = import_lightcast(lightcast("Quietgrid"), taxonomy=NOTHING).to_yaml().splitlines()[:8]
    text = " ".join(line.removeprefix("#").strip() for line in head)
    assert "SPDX-License-Identifier" not in text
    assert "used under the terms you agreed to with Lightcast" in text
    assert "Quiet Press CC BY-SA" in text


def test_certificates_are_left_out_unless_asked_for(lightcast, names_of):
    certificate = {"type": {"id": "ST3", "name": "Certification"}}
    path = lightcast("Quietgrid", "Certified Quietgrid Administrator", n2=certificate)
    made = import_lightcast(path, taxonomy=NOTHING)
    assert names_of(made, "certificate") == ["Certified Quietgrid Administrator"]
    assert len(import_lightcast(path, certificates=True, taxonomy=NOTHING).skills) == 2


def test_digital_is_software_and_information_technology(lightcast, names_of):
    path = lightcast(
        "Quietgrid", "Grid Networking", "Bread Baking",
        n1={"isSoftware": True, "category": {"id": 3, "name": "Business"}},
        n2={"category": {"id": 17, "name": "Information Technology"}},
        n3={"category": {"id": 9, "name": "Hospitality"}, "isSoftware": False},
    )  # fmt: skip
    made = import_lightcast(path, only_digital=True, taxonomy=NOTHING)
    assert names_of(made, "not digital") == ["Bread Baking"]


def test_an_answer_without_categories_cannot_tell_what_is_digital(lightcast):
    with pytest.raises(TaxonomyError, match="ask Lightcast for the fields category, isSoftware"):
        import_lightcast(lightcast("Quietgrid"), only_digital=True, taxonomy=NOTHING)


def test_the_list_alone_is_read_too(tmp_path):
    path = tmp_path / "skills.json"
    path.write_text(json.dumps([{"id": "KS1", "name": "Quietgrid"}]), encoding="utf-8")
    assert [skill.name for skill in import_lightcast(path, taxonomy=NOTHING).skills] == [
        "Quietgrid"
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", r"skills\.json:1: is broken JSON"),
        ('{"data": [', "is broken JSON"),
        ("[" * 100_000, "is JSON nested too deep"),
        ('{"data": {}}', "is no list of skills"),
        ("[3]", "skill number 1 is not as Lightcast writes it"),
        ('[{"id": "KS1", "name": "a b"}, {"id": "KS2"}]', r"skill number 2 .* \(name\)"),
        ('[{"id": "", "name": "a"}]', r"skill number 1 .* \(id\)"),
        ("[]", "holds nothing to import"),
        ("[" + "9" * 5000 + "]", "a number that is none"),
    ],
)
def test_what_is_no_such_answer_is_a_clear_error(tmp_path, content, message):
    path = tmp_path / "skills.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(TaxonomyError, match=message):
        import_lightcast(path, taxonomy=NOTHING)
