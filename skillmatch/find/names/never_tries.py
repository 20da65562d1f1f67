"""The phrases in which a name is not the skill: compiled, and changed rule by rule."""

from __future__ import annotations

import marshal
from collections import Counter
from collections.abc import Mapping
from typing import Any

from skillmatch.find.words.surfaces import END, phrase_words
from skillmatch.skill import Ambiguity


class NeverTries:
    """The tries of the phrases of `never`, each packed until it is changed.

    Parameters
    ----------
    packed
        Those there are, by the first word of their phrases.
    lengths
        How many phrases have so many words.
    """

    def __init__(self, packed: Mapping[str, bytes] | None = None, lengths: Any = ()) -> None:
        self._packed = dict(packed or {})
        self.lengths: Counter[int] = Counter(dict(lengths))
        self._open: dict[str, dict[str, Any]] = {}

    def add(self, number: int, rule: Ambiguity) -> None:
        """Add the phrases of a rule."""
        for words in map(phrase_words, rule.never):
            self.lengths[len(words)] += 1
            if words:
                node = self._from(words[0])
                for word in words[1:]:
                    node = node.setdefault(word, {})
                node.setdefault(END, []).append(number)

    def take_away(self, number: int, rule: Ambiguity) -> None:
        """Take the phrases of a rule away."""
        for words in map(phrase_words, rule.never):
            self.lengths[len(words)] -= 1
            if words:
                _take_away(self._from(words[0]), words[1:], number)

    def parts(self) -> tuple[dict[str, bytes], int]:
        """Return the tries, packed, and how many words the longest phrase has."""
        for word, node in self._open.items():
            if node:
                self._packed[word] = marshal.dumps(node)
            else:
                self._packed.pop(word, None)
        return self._packed, max((+self.lengths).keys(), default=0)

    def _from(self, word: str) -> dict[str, Any]:
        """Return the node behind a first word."""
        if word not in self._open:
            packed = self._packed.get(word)
            self._open[word] = {} if packed is None else marshal.loads(packed)  # noqa: S302 - we packed it
        return self._open[word]


def _take_away(node: dict[str, Any], words: tuple[str, ...], number: int) -> None:
    """Take a phrase away from below a node, and what then leads nowhere."""
    if not words:
        node[END].remove(number)
        if not node[END]:
            del node[END]
        return
    _take_away(node[words[0]], words[1:], number)
    if not node[words[0]]:
        del node[words[0]]


__all__ = ["NeverTries"]
