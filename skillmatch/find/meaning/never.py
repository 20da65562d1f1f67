"""Never: the phrases of a text in which a name is no skill, "go to market"."""

from __future__ import annotations

from skillmatch.find.words.scan import Scan
from skillmatch.find.words.surfaces import END, NUMBER, SurfaceTrie
from skillmatch.names import may_join
from skillmatch.skill import Ambiguity

_SMALL_WORDS = frozenset(
    {"a", "an", "and", "for", "in", "of", "on", "or", "that", "the", "to", "with"}
)
_BRACKETS = frozenset("()[]")


class NeverPhrases:
    """The phrases of a text in which a name is no skill, looked for only where one is asked of."""

    def __init__(self, scanned: Scan, trie: SurfaceTrie) -> None:
        self.scan = scanned
        self.trie = trie
        self._beginning_at: dict[int, list[tuple[Ambiguity, int]]] = {}

    def hold(
        self, rule: Ambiguity, first: int, last: int, *, but_small_words: bool = False
    ) -> bool:
        """Say whether a phrase that refuses a rule's name stands over the words of that name.

        A phrase of a name and small words ("that spark", "play with") may be left out.
        """
        if not rule.never:
            return False
        words, beginnings = self.scan.words, self.trie.never_begins(rule)
        furthest = max(0, first - self.trie.longest_never + 1)
        if NUMBER not in beginnings and beginnings.isdisjoint(words[furthest : first + 1]):
            return False  # nearly always
        for begin in range(furthest, first + 1):
            word = words[begin]
            if word in beginnings or (word.isdigit() and NUMBER in beginnings):
                for refused, end in self._phrases(begin):
                    if refused is not rule or last > end:
                        continue
                    around = {*words[begin:first], *words[last + 1 : end + 1]}
                    if not (but_small_words and around <= _SMALL_WORDS):
                        return True
        return False

    def _phrases(self, begin: int) -> list[tuple[Ambiguity, int]]:
        """Return the rules whose phrases begin at a word, each with the phrase's last word."""
        known = self._beginning_at.get(begin)
        if known is None:
            known = self._beginning_at[begin] = self._walk(begin)
        return known

    def _walk(self, begin: int) -> list[tuple[Ambiguity, int]]:
        words, gaps, last = self.scan.words, self.scan.gaps, begin
        found: list[tuple[Ambiguity, int]] = []
        node = self.trie.never_from(words[begin])
        while node is not None:
            found += [(self.trie.rule(rule), last) for rule in node.get(END, ())]
            last += 1
            if last >= len(words):
                break
            if not may_join(gaps[last]) and gaps[last].strip() not in _BRACKETS:
                break  # but not in "test driven data (TDD)"
            node = self.trie.step(node, words[last])
        return found


__all__ = ["NeverPhrases"]
