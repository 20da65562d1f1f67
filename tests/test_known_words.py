"""Known words: what one look-up tells of a word, wherever it stands."""

from __future__ import annotations

import pytest

from skillmatch import load_taxonomy
from skillmatch.find.names.compile import compile_surfaces
from skillmatch.find.names.typos import find_typos
from skillmatch.find.words.known_words import UNKNOWN
from skillmatch.find.words.scan import scan

MADE_UP = """\
- {id: zetalang, name: Zetalang, kind: language}
- {id: zeta-server, name: Zeta Server, kind: tool}
"""


@pytest.fixture
def trie(tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text(MADE_UP, encoding="utf-8")
    return compile_surfaces(load_taxonomy(path, builtin=False))


def test_a_version_is_taken_off_a_word_and_kept(trie):
    (known,) = trie.known.of(["zetalang5"])
    assert (known.is_odd, known.name, known.version) == (True, "zetalang", "5")
    assert known.number == trie.words["zetalang"]


def test_the_letters_before_a_number_are_kept_but_for_two(trie):
    assert [word.bare for word in trie.known.of(["server2019", "ab19", "2019", "19ab"])] == [
        "server", "", "", "",
    ]  # fmt: skip


def test_most_words_have_the_same_said_of_them(trie):
    one, other = trie.known.of(["bramble", "thicket"])
    assert one is other
    assert (one.number, one.is_strange, one.is_odd) == (UNKNOWN, True, False)


def test_a_word_that_proves_to_be_no_slip_is_not_tried_again(trie):
    text = "hedgerow zetalagn"
    assert [scan(text, trie).words[i] for i in scan(text, trie).strange] == text.split()
    assert [c.surface.skill.id for c in find_typos(scan(text, trie), trie)] == ["zetalang"]
    assert scan(text, trie).strange == [1]
