"""Evidence: names that are also ordinary words count only where something speaks for them.

Each kind of evidence on sentences about made-up skills, then one true and one false sentence for
every name of the built-in taxonomy that people confuse most.
"""

from __future__ import annotations

import pytest

from skillmatch import find_skills, load_taxonomy
from skillmatch.find import judge_names
from skillmatch.find.meaning.evidence import EVIDENCE
from skillmatch.skill import EVIDENCE_KINDS

MADE_UP = """\
- {id: zeta, name: Zeta, kind: language}
- {id: parkas, name: Parkas, kind: tool, broader: zeta}
- id: quill
  name: Quill
  kind: tool
  broader: parkas
  ambiguous: {surface: Quill, case: %s, needs: [%s], never: [quill pen]%s}
"""


@pytest.fixture(scope="module")
def made_up(tmp_path_factory):
    """Return a function that loads the made-up skills with one case and one need of Quill."""
    loaded = {}

    def load(need, case="any"):
        if (need, case) not in loaded:
            path = tmp_path_factory.mktemp("data") / "x.yaml"
            near = ", near: [feather, ink pot]" if "near-" in need and "skill" not in need else ""
            path.write_text(MADE_UP % (case, need, near), encoding="utf-8")
            loaded[need, case] = load_taxonomy(path, builtin=False)
        return loaded[need, case]

    return load


def verdict(text, taxonomy):
    (judged,) = [j for j in judge_names(text, taxonomy=taxonomy) if j.skill_id == "quill"]
    return judged.accepted, judged.why


SEEN = {
    "skill-list": (
        [
            "Zeta, Quill",
            "quill/zeta",
            "Parkas | quill | ink",
            "Zeta and Quill",
            "zeta quill parkas",
        ],
        ["Zeta. Quill", "Quill is what Zeta and friends like", "quill, ink", "Zeta\n\nQuill, ink"],
    ),
    "code-word": (
        [
            "wrote it in quill.",
            "a Quill developer",
            "programmed quill tools",
            "using Quill for ink",
            "Built a shop in Quill for geese",
        ],
        [
            "Built a shop in quill for geese",
            "Sat in Quill for a year",
            "a quill of geese",
            "drew in quill with ink pots",
            "the quill",
            "Quill. Developer",
        ],
    ),
    "near-word": (
        ["a feather quill", "quill dipped in an ink pot", "Quill: one feather"],
        ["a quill. A feather", "quill" + " x" * 13 + " feather", "the quill"],
    ),
    "near-skill": (
        ["Wrote quill with help of Zeta", "Parkas made me a quill"],
        ["a quill. Zeta", "quill" + " x" * 13 + " Zeta", "quill of a goose", "• quill\n• Zeta"],
    ),
    "skill-section": (
        ["Skills\nquill, ink", "Languages: ink, quill", "Tools - quill", "Skills\nquill"],
        ["Hobbies: quill", "Skills\nI draw with a quill at night", "quill"],
    ),
    "version": (
        ["quill 3.1", "Quill v2", "quill7", "Quill 2012"],
        ["quill", "quill 5 years", "3 quill", "quill 20%"],
    ),
    "broader-skill": (
        ["Parkas.\n\nA quill", "a quill\n\n" + "Ink. " * 20 + "Parkas", "quill.\n\nZeta"],
        ["a quill", "Quill: one feather"],
    ),
    "near-item": (
        ["feather, quill, paper", "feather | quill", "Paper/quill/feather"],
        ["a feather quill", "quill pens, a feather", "paper, quill, pens"],
    ),
    "mid-sentence": (
        ["we moved it to Quill last year", "then we wrote some Quill"],
        ["Quill was it", "we moved it to quill", "we met old Quill Marlow", "• Quill"],
    ),
    "capital": (["Quill was it", "• Quill", "the QUILL"], ["a quill of a goose"]),
    "technical": (
        [
            "the quill callback",
            "its server has an error in quill",
            "in quill you draw",
            "quill skills",
        ],
        ["the quill server", "a quill of a goose", "a quill. A callback", "in quill and ink"],
    ),
}


def test_forms_of_job_sites_write_abbreviations_as_words():
    assert [m.skill_id for m in find_skills("Etl (7 years), Crm (less than 1 year)")] == [
        "etl",
        "crm",
    ]
    assert not find_skills("had etl (7 years of it)")


def test_every_kind_of_evidence_is_tested_here():
    assert set(SEEN) == set(EVIDENCE) == set(EVIDENCE_KINDS)


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, (yes, _) in SEEN.items() for t in yes])
def test_evidence_is_seen(made_up, kind, text):
    assert verdict(text, made_up(kind)) == (True, kind)


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, (_, no) in SEEN.items() for t in no])
def test_evidence_is_not_seen(made_up, kind, text):
    assert verdict(text, made_up(kind)) == (False, "no evidence")


@pytest.mark.parametrize("text", ["ink quill pot", "quill, ink, pot"])
def test_a_near_phrase_stands_in_one_piece(made_up, text):
    assert verdict(text, made_up("near-word")) == (False, "no evidence")


def test_any_one_kind_is_enough(made_up):
    taxonomy = made_up("version, near-word")
    assert verdict("quill 3", taxonomy) == (True, "version")
    assert verdict("feather quill", taxonomy) == (True, "near-word")


@pytest.mark.parametrize(
    ("case", "text", "accepted"),
    [
        ("any", "feather quill", True),
        ("any", "feather QUILL", True),
        ("capital", "feather Quill", True),
        ("capital", "feather QUILL", True),
        ("capital", "feather quill", False),
        ("exact", "feather Quill", True),
        ("exact", "feather quill", False),
        ("exact", "feather QUILL", False),
        ("exact", "FEATHER QUILL AND INK", True),
        ("exact", "feather, zeta, quill, parkas", True),
        ("capital", "feather, zeta, quill, parkas", True),
        ("exact", "feather: QUILL, ZETA", True),
        ("exact", "zeta, parkas with quill and zeta, feather", True),
        ("exact", "quill, zeta, feather", True),
        ("exact", "quill the zeta, feather", False),
        ("exact", "wrote it in quill 4.2", True),
        ("exact", "Writing tools: ink, quill, feather", True),
    ],
)
def test_letters_must_be_in_the_case_asked_for(made_up, case, text, accepted):
    assert verdict(text, made_up("near-word", case))[0] is accepted


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("Quill 4.2", True),
        ("a plot in quill 4.2", True),
        ("moved to Quill 16", True),
        ("moved to Quill 16 and ink", True),
        ("Quill 16", False),
        ("moved to Quill 16 geese", False),
        ("Quill 16 years", False),
    ],
)
def test_a_sure_version_speaks_for_any_name(made_up, text, accepted):
    assert verdict(text, made_up("near-word", "capital"))[0] is accepted


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("python, c, java", True),
        ("c, java, python", True),
        ("vitamins a, c, d in python", False),
        ("docker, c, kafka", False),
        ("see python c java", False),
        ("experienced in c, c++ and go", True),
        ("wrote tools in c and python", True),
        ("java and c", True),
        ("python java c c++ r sql go", True),
        ("vitamin c and python bites", False),
        ("options a, b, c and python", False),
        ("section c and java", False),
        ("plan b or c, python", False),
        ("i c java and python", False),
    ],
)
def test_a_letter_in_small_is_a_language_beside_another_only(text, accepted):
    assert ("c" in {m.skill_id for m in find_skills(text)}) is accepted


@pytest.mark.parametrize(
    ("text", "skill_id", "accepted"),
    [
        ("Rewritten from C++ to D.", "d-programming-language", True),
        ("Moved the panel from jQuery to React with hooks", "react", True),
        ("Moved from a flat to D.", "d-programming-language", False),
        ("Rigged twelve characters in Maya.", "autodesk-maya", True),
        ("Used R for reports on yield", "r", True),
        ("Used Spark to join the tables", "apache-spark", True),
        ("Used spark to light the stove", "apache-spark", False),
        ("Interactive wall programmed in Processing.", "processing-language", True),
        ("Twelve days in Maya.", "autodesk-maya", False),
        ("lisp, scheme, prolog", "scheme", True),
        ("a lisp, a scheme, a talk", "scheme", False),
        ("Backend: Python (Django), GO (Gin), MySQL", "go", True),
        ("READY, SET, GO (again)", "go", False),
    ],
)
def test_what_something_is_made_in_or_moved_to_is_a_tool(text, skill_id, accepted):
    assert any(j.accepted and j.skill_id == skill_id for j in judge_names(text)) is accepted


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("packer build times out waiting for winrm", ["packer"]),
        ("secrets from vault with a kubernetes service account", ["hashicorp-vault"]),
        ("the vault of the bank is closed for the summer", []),
        ("Wrote of it. the harvest was put into vault and barrel", []),
        ("ensure that all can drive technical work in python", []),  # not the bus
    ],
)
def test_small_letters_say_nothing_where_nobody_uses_others(text, accepted):
    wanted = {"packer", "hashicorp-vault", "can-bus"}
    assert [m.skill_id for m in find_skills(text) if m.skill_id in wanted] == accepted


@pytest.mark.parametrize("case", ["any", "capital", "exact"])
def test_a_never_phrase_refuses_whatever_speaks_for_it(made_up, case):
    text = "feather Quill pen"
    assert verdict(text, made_up("near-word", case)) == (False, "part of a longer phrase")


@pytest.mark.parametrize(
    "text", ["met Mr Quill", "feather @Quill", "feather Quill_x", "feather x-Quill", "#Quill"]
)
def test_a_part_of_a_longer_word_is_refused(made_up, text):
    assert verdict(text, made_up("near-word")) == (False, "part of a longer word")


@pytest.mark.parametrize("text", ["feather Quill-based", "feather (Quill)", "feather Quill's"])
def test_a_word_of_its_own_may_carry_marks(made_up, text):
    assert verdict(text, made_up("near-word")) == (True, "near-word")


SHARED = """\
- {id: first, name: First, aliases: [Quill]}
- id: second
  name: Second
  aliases: [Quill]
  ambiguous: {surface: Quill, needs: [near-word], near: [feather], shared: true}
- id: third
  name: Third
  aliases: [Quill, Plume]
  ambiguous:
    - surface: Quill
      case: exact
      needs: [near-word]
      near: [ink]
      never: ["quill #"]
      shared: true
    - {surface: Plume, needs: [near-word], near: [ink], shared: true}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a Quill", ["first"]),
        ("a feather quill", ["second"]),
        ("Quill and ink", ["third"]),
        ("quill and ink", ["first"]),
        ("feather Quill and ink", ["second"]),
        ("Quill 7 and ink", ["first"]),
        ("Quill. Ink", ["first"]),
        ("a Plume in ink", ["third"]),
        ("a Plume", []),
    ],
)
def test_a_shared_name_is_the_skill_whose_words_are_near(tmp_path, text, expected):
    (tmp_path / "x.yaml").write_text(SHARED, encoding="utf-8")
    taxonomy = load_taxonomy(tmp_path, builtin=False)
    assert [m.skill_id for m in find_skills(text, taxonomy=taxonomy)] == expected


def test_who_owns_a_shared_name_is_found_by_it(tmp_path):
    (tmp_path / "x.yaml").write_text(SHARED, encoding="utf-8")
    taxonomy = load_taxonomy(tmp_path, builtin=False)
    assert taxonomy.find("quill").id == "first"
    assert taxonomy.find("plume").id == "third"
