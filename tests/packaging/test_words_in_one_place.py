"""Words for professions and for other people stand in one place, and rules take them from there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import skillmatch
from skillmatch.occupation_words import BUILDERS, SPECIALISTS
from skillmatch.people_words import OUTSIDERS, PEERS, SUCCESSORS

PACKAGE = Path(skillmatch.__file__).parent
FILES = {str(path.relative_to(PACKAGE)): path for path in sorted(PACKAGE.rglob("*.py"))}
HOMES = {"occupation_words.py", "people_words.py"}
OF_THEIR_OWN = {
    "find/work/occupation_titles.py": "which occupation a title is of",
    "find/owners/issuers.py": "how the names of certificates end",
    "find/statuses/tested.py": "what a tester's title is",
    "posting_role/professions.py": "which skill a profession stands for",
    "find/owners/employer_descriptions.py": "what a firm is, of which nobody is one",
}
MOST = 3  # such words that a rule may need for its own sake
_WORDS = "|".join(sorted(BUILDERS | SPECIALISTS | OUTSIDERS | PEERS | SUCCESSORS))
WORDS = re.compile(rf"\b({_WORDS})s?(?![a-z])")


def listed(statement):
    """Return which of the words stand in the texts of a statement."""
    texts = (
        node.value
        for node in ast.walk(statement)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return {word for text in texts for word in WORDS.findall(text.lower())}


def longest_list(path):
    module = ast.parse(path.read_text(encoding="utf-8"))
    data = [node for node in module.body if isinstance(node, (ast.Assign, ast.AnnAssign))]
    return max(map(listed, data), key=len, default=set())


@pytest.mark.parametrize("name", sorted(FILES.keys() - HOMES - OF_THEIR_OWN.keys()))
def test_no_rule_has_a_list_of_its_own(name):
    assert len(longest_list(FILES[name])) <= MOST, sorted(longest_list(FILES[name]))


@pytest.mark.parametrize("name", OF_THEIR_OWN)
def test_exceptions_are_needed(name):
    assert len(longest_list(FILES[name])) > MOST
