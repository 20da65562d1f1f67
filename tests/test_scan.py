"""Scan: one pass from left to right, the longest name at each place, not yet judged."""

from __future__ import annotations

import pytest

from skillmatch import load_taxonomy
from skillmatch.find.meaning.never import NeverPhrases
from skillmatch.find.names.compile import compile_surfaces
from skillmatch.find.words.scan import names_within, scan

MADE_UP = """\
- {id: zeta, name: Zeta, kind: language}
- {id: zeta-boot, name: Zeta Boot, kind: library}
- {id: zeta-boot-cloud-kit, name: Zeta Boot Cloud Kit, kind: library}
- {id: cloud, name: cloud, kind: concept}
- {id: quill, name: Quill, kind: tool, ambiguous: {surface: Quill, never: [quill pen, "quill #"]}}
"""


@pytest.fixture(scope="module")
def trie(tmp_path_factory):
    path = tmp_path_factory.mktemp("data") / "x.yaml"
    path.write_text(MADE_UP, encoding="utf-8")
    return compile_surfaces(load_taxonomy(path, builtin=False))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("nothing here", []),
        ("Zeta", ["zeta"]),
        ("Zeta Boot", ["zeta-boot"]),
        ("Zeta Boot Cloud Kit", ["zeta-boot-cloud-kit"]),
        ("Zeta Boot Cloud", ["zeta-boot", "cloud"]),
        ("Zeta, Boot", ["zeta"]),
        ("Zeta Zeta Boot", ["zeta", "zeta-boot"]),
        ("Boot Zeta", ["zeta"]),
        ("quill pen", ["quill"]),
    ],
)
def test_the_longest_name_is_taken_at_each_place(trie, text, expected):
    assert [c.surface.skill.id for c in scan(text, trie).candidates] == expected


def test_a_candidate_knows_its_place_among_letters_and_words(trie):
    text = "we ran Zeta-Boot 2.1 on a cloud"
    boot, cloud = scan(text, trie).candidates
    assert text[boot.start : boot.end] == "Zeta-Boot"
    assert (boot.first, boot.last, boot.version, boot.how) == (2, 3, "2.1", "name")
    assert text[cloud.start : cloud.end] == "cloud"
    assert (cloud.version, cloud.accepted, cloud.verdict) == ("", False, "")


def test_words_stand_where_they_say_and_gaps_between_them(trie):
    result = scan("Zeta,  boot\nC++", trie)
    assert result.words == ["zeta", "boot", "c++"]
    spans = zip(result.starts, result.ends, strict=True)
    assert [result.text[a:b].lower() for a, b in spans] == result.words
    assert [result.gap(0, 1), result.gap(1, 2)] == [",  ", "\n"]


@pytest.mark.parametrize(
    "text",
    ["", " ", "Zeta,  boot\nC++", "(C + +) ", "\u0130 Ruby\u00a0- on-\nrails", "gra-\ndient x"],
)
def test_words_and_gaps_make_up_the_text(trie, text):
    result = scan(text, trie)
    pieces = [text[a:b] for a, b in zip(result.starts, result.ends, strict=True)]
    whole = [piece for pair in zip(result.gaps, [*pieces, ""], strict=True) for piece in pair]
    assert "".join(whole) == text


def test_of_three_words_on_three_lines_two_are_joined(trie):
    assert scan("gra-\ndi-\nent", trie).words == ["gra", "di", "ent"]
    assert scan("under-\nstand-\ning", trie).words == ["understand", "ing"]


def test_the_places_of_some_words_are_found_once(trie):
    places = scan("a cloud, no cloud", trie).places(frozenset({"cloud"}))
    assert (places.starts, places.ends) == ([2, 12], [7, 17])


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Zeta Boot", ["zeta"]), ("Zeta Boot Cloud Kit", ["zeta-boot", "cloud"]), ("Zeta", [])],
)
def test_a_long_name_gives_way_to_the_shorter_ones_inside(trie, text, expected):
    result = scan(text, trie)
    inner = names_within(result, trie, result.candidates[0])
    assert [c.surface.skill.id for c in inner] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("React/Bootstrap", ["react", "bootstrap"]),
        ("CI/CD, TCP/IP, PL/SQL", ["ci-cd", "tcp-ip", "pl-sql"]),
        ("React Bootstrap", ["react-bootstrap"]),
    ],
)
def test_a_slash_parts_two_names_and_belongs_to_one_that_has_it(text, expected):
    found = scan(text, compile_surfaces(load_taxonomy())).candidates
    assert [c.surface.skill.id for c in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("quill pen", [(0, 1)]),
        ("Quill (Pen)", [(0, 1)]),
        ("a quill 42 and Quill-Pen", [(1, 2), (4, 5)]),
        ("quill, pen", []),
        ("pen quill", []),
        ("", []),
    ],
)
def test_never_phrases_are_found_by_their_words(trie, text, expected):
    scanned = scan(text, trie)
    never = NeverPhrases(scanned, trie)
    rule = trie.named("quill").rule
    quills = [index for index, word in enumerate(scanned.words) if word == "quill"]
    within = [i for i in quills if any(first <= i <= last for first, last in expected)]
    assert [i for i in quills if never.hold(rule, i, i)] == within
    assert len(within) == len(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Managed identity and access management", ["identity-and-access-management"]),
        (
            "Java\n- Managed identity and access management",
            ["java", "identity-and-access-management"],
        ),
        ("Azure managed identity", ["azure-managed-identity"]),
        ("Managed file transfer", ["managed-file-transfer"]),
    ],
)
def test_a_deed_that_begins_a_line_leaves_a_longer_name_behind_it(text, expected):
    found = scan(text, compile_surfaces(load_taxonomy())).candidates
    assert [c.surface.skill.id for c in found][-len(expected) :] == expected
