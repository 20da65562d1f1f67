"""The parts of skills: those of a changed taxonomy are what its skills say, found without them."""

from __future__ import annotations

import pytest

from skillmatch.taxonomy import load_taxonomy

OWN = {
    "added": "- id: quillscript\n  name: Quillscript\n  kind: language\n  broader: programming\n",
    "moved": "- id: kubernetes\n  name: Kubernetes\n  kind: tool\n  broader: cloud-computing\n",
    "alone": "- id: kubernetes\n  name: Kubernetes\n  kind: tool\n",
    "part of what is added": (
        "- id: quill\n  name: Quill\n  kind: concept\n"
        "- id: quillscript\n  name: Quillscript\n  kind: language\n  broader: quill\n"
    ),
}


def parts(taxonomy):
    found = {}
    for skill in taxonomy.skills:
        for field in skill.broader:
            found.setdefault(field, set()).add(skill.id)
    return found


def test_the_parts_of_the_built_in_skills_are_what_they_say():
    taxonomy = load_taxonomy()
    for field, ids in parts(taxonomy).items():
        assert set(taxonomy.narrower(field)) == ids
    assert taxonomy.narrower("no-such-skill") == ()


@pytest.mark.parametrize("written", OWN.values(), ids=OWN)
def test_the_parts_of_changed_skills_are_what_they_say(written, tmp_path):
    file = tmp_path / "own.yaml"
    file.write_text(written)
    taxonomy = load_taxonomy(file)
    expected = parts(taxonomy)
    fields = {*expected, "container-orchestration", "cloud-computing", "programming"}
    for field in fields:
        assert set(taxonomy.narrower(field)) == expected.get(field, set())
