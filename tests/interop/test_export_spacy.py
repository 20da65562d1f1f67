"""Our skills as spaCy's patterns, loaded by spaCy itself."""

from __future__ import annotations

import json

import pytest

from skillmatch import Skill, Taxonomy, load_taxonomy
from skillmatch.interop import AMBIGUOUS_LABEL, taxonomy_to_entity_ruler, taxonomy_to_phrases
from skillmatch.interop.export_spacy import tokens_of
from skillmatch.skill import Ambiguity

MINE = Taxonomy(
    (
        Skill("quietgrid", "Quietgrid", aliases=("QG Studio", "QG-2", "quiet/grid")),
        Skill("go", "Go", "language", aliases=("Golang",)),
        Skill("react", "React", "library"),
        Skill("loud", "LOUD"),
    ),
    (
        Ambiguity("go", "Go", "exact", ("skill-list",)),
        Ambiguity("react", "React", "capital"),
        Ambiguity("loud", "LOUD", "exact"),
    ),
)


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


# What is written.


def test_every_name_is_a_pattern_with_the_id_of_its_skill():
    found = {(row["id"], str(row["pattern"])): row["label"] for row in ruler_rows()}
    assert found["quietgrid", "QG Studio"] == "SKILL"
    assert found["go", "[{'ORTH': 'Go'}]"] == AMBIGUOUS_LABEL
    assert found["loud", "[{'ORTH': 'LOUD'}]"] == "SKILL"
    assert len(found) == sum(len(skill.surfaces) for skill in MINE.skills)


def ruler_rows(**options):
    return lines(taxonomy_to_entity_ruler(MINE, **options))


def test_names_that_need_evidence_can_be_left_out_or_named_otherwise():
    assert not [row for row in ruler_rows(ambiguous_label=None) if "Go'" in str(row["pattern"])]
    assert {row["label"] for row in ruler_rows(label="TOOL", ambiguous_label="MAYBE")} == {
        "TOOL",
        "MAYBE",
    }


def test_phrases_are_grouped_by_skill_and_by_how_they_are_compared():
    rows = {(row["id"], row["attr"]): row for row in lines(taxonomy_to_phrases(MINE))}
    assert rows["quietgrid", "LOWER"]["terms"] == ["Quietgrid", "QG Studio", "QG-2", "quiet/grid"]
    assert rows["go", "ORTH"] == {
        "id": "go", "attr": "ORTH", "ambiguous": True, "terms": ["Go"],
    }  # fmt: skip
    assert rows["react", "ORTH"]["terms"] == ["React", "REACT"]
    assert ("go", "ORTH") not in {
        (row["id"], row["attr"]) for row in lines(taxonomy_to_phrases(MINE, ambiguous=False))
    }


# What spaCy makes of it.


@pytest.fixture(scope="module")
def english():
    """Return spaCy's English without any model."""
    spacy = pytest.importorskip("spacy", reason="needs spaCy, which .ci/run installs")
    return spacy.blank("en")


@pytest.fixture(scope="module")
def entities(english, tmp_path_factory):
    """Return a function from a text to the entities of a ruler that has loaded our patterns."""
    path = tmp_path_factory.mktemp("spacy") / "skills.jsonl"
    path.write_text(taxonomy_to_entity_ruler(MINE), encoding="utf-8")
    ruler = english.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    ruler.from_disk(path)
    yield lambda text: [(e.text, e.label_, e.ent_id_) for e in english(text).ents]
    english.remove_pipe("entity_ruler")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ran quietgrid and qg studio", [("quietgrid", "SKILL", "quietgrid"),
                                         ("qg studio", "SKILL", "quietgrid")]),
        ("QG-2, quiet/grid.", [("QG-2", "SKILL", "quietgrid"),
                               ("quiet/grid", "SKILL", "quietgrid")]),
        ("Wrote Go, and golang", [("Go", AMBIGUOUS_LABEL, "go"), ("golang", "SKILL", "go")]),
        ("We go and react to loud noise", []),
        ("React, REACT and LOUD", [("React", "SKILL", "react"), ("REACT", "SKILL", "react"),
                                   ("LOUD", "SKILL", "loud")]),
    ],
)  # fmt: skip
def test_a_ruler_finds_names_as_they_have_to_be_written(entities, text, found):
    assert entities(text) == found


def test_a_phrase_matcher_finds_the_same_names(english):
    matcher = pytest.importorskip("spacy.matcher", reason="needs spaCy").PhraseMatcher
    matchers = {attr: matcher(english.vocab, attr=attr) for attr in ("LOWER", "ORTH")}
    for row in lines(taxonomy_to_phrases(MINE)):
        terms = list(english.tokenizer.pipe(row["terms"]))
        matchers[row["attr"]].add(row["id"], terms)
    doc = english.make_doc("We go to quietgrid with React, Go, loud")
    found = {
        (english.vocab.strings[key], doc[start:end].text)
        for each in matchers.values()
        for key, start, end in each(doc)
    }
    assert found == {("quietgrid", "quietgrid"), ("react", "React"), ("go", "Go")}


def test_names_written_just_so_are_split_as_spacy_splits_them(english):
    """Else a pattern of tokens would never match; asked of every such name of ours."""
    rules = load_taxonomy().ambiguities
    names = sorted({rule.surface for rule in rules if rule.case in {"exact", "capital"}})
    assert len(names) > 1000
    wrong = [
        name
        for name, doc in zip(names, english.tokenizer.pipe(names), strict=True)
        if [token.text for token in doc] != tokens_of(name)
    ]
    assert wrong == []


def test_the_built_in_taxonomy_is_taken_whole(tmp_path):
    spacy = pytest.importorskip("spacy", reason="needs spaCy, which .ci/run installs")
    path = tmp_path / "skills.jsonl"
    path.write_text(taxonomy_to_entity_ruler(load_taxonomy()), encoding="utf-8")
    english = spacy.blank("en")
    ruler = english.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    ruler.from_disk(path)
    assert len(ruler.patterns) > 60_000
    found = {(e.text, e.ent_id_) for e in english("Trained with pytorch on k8s").ents}
    assert found == {("pytorch", "pytorch"), ("k8s", "kubernetes")}
