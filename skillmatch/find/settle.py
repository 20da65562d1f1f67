"""Settle which of the names found are meant: certain ones first, then those they speak for."""

from __future__ import annotations

from skillmatch.find.context import Context
from skillmatch.find.evidence import EVIDENCE, Scene, case_holds, needs_hold, stands_alone
from skillmatch.find.scan import Candidate, names_within, never_spans
from skillmatch.find.surfaces import SurfaceTrie
from skillmatch.taxonomy import Ambiguity

_ROUNDS = 3


def settle(scene: Scene, context: Context, trie: SurfaceTrie) -> list[Candidate]:
    """Return the candidates that are skills where they stand, in order.

    What is certain speaks for the ambiguous names beside it, and so, once accepted, do those. A
    long name that is refused gives way to the shorter names inside it.
    """
    return _Settling(scene, context, trie).run()


class _Settling:
    def __init__(self, scene: Scene, context: Context, trie: SurfaceTrie) -> None:
        self.scene = scene
        self.context = context
        self.trie = trie
        self.accepted: list[Candidate] = []
        self.open: list[Candidate] = []
        rules = trie.taxonomy.ambiguities
        self.refused: dict[Ambiguity, list[tuple[int, int]]] = {
            rules[number]: spans for number, spans in never_spans(scene.scan, trie).items()
        }

    def run(self) -> list[Candidate]:
        for candidate in self.scene.scan.candidates:
            self._sort(candidate)
        for _ in range(_ROUNDS):
            if not self._round() and not self._vouch_for_each_other():
                break
        for candidate in self.open:
            self._give_way(candidate)
        self.open.clear()
        self.accepted.sort(key=lambda candidate: candidate.start)
        return self.accepted

    def _sort(self, candidate: Candidate) -> None:
        """Accept what is certain; keep for later what needs evidence."""
        rule = candidate.surface.rule
        if rule is not None and self._is_refused(rule, candidate):
            self._give_way(candidate)
        elif rule is not None and (rule.needs or rule.case != "any"):
            if stands_alone(self.scene, candidate):
                self.open.append(candidate)
            else:
                self._give_way(candidate)
        elif self.context.is_no_skill(candidate) is None:
            self._accept(candidate)

    def _round(self) -> bool:
        """Accept the open candidates that what is accepted so far speaks for."""
        held = [candidate for candidate in self.open if self._holds(candidate)]
        for candidate in held:
            self.open.remove(candidate)
            if self.context.is_no_skill(candidate) is None:
                self._accept(candidate)
        return bool(held)

    def _vouch_for_each_other(self) -> bool:
        """Accept ambiguous names that stand in one list: "Unity, Unreal"."""
        listed = [
            candidate
            for candidate in self.open
            if candidate.surface.rule is not None
            and "skill-list" in candidate.surface.rule.needs
            and self.scene.scan.text[candidate.start].isupper()
            and case_holds(self.scene, candidate)
        ]
        supposed = {i for c in listed for i in range(c.first, c.last + 1)}
        before = set(self.scene.certain)
        self.scene.certain |= supposed
        held = [candidate for candidate in listed if EVIDENCE["skill-list"](self.scene, candidate)]
        self.scene.certain = before
        for candidate in held:
            self.open.remove(candidate)
            if self.context.is_no_skill(candidate) is None:
                self._accept(candidate)
        return bool(held)

    def _holds(self, candidate: Candidate) -> bool:
        return case_holds(self.scene, candidate) and needs_hold(self.scene, candidate) is not None

    def _accept(self, candidate: Candidate) -> None:
        self.accepted.append(candidate)
        self.scene.certain.update(range(candidate.first, candidate.last + 1))

    def _is_refused(self, rule: Ambiguity, candidate: Candidate) -> bool:
        return any(
            first <= candidate.first and candidate.last <= last
            for first, last in self.refused.get(rule, ())
        )

    def _give_way(self, candidate: Candidate) -> None:
        """Judge the shorter names inside a name that is refused."""
        if candidate.last == candidate.first:
            return
        for inner in names_within(self.scene.scan, self.trie, candidate):
            rule = inner.surface.rule
            if rule is not None and (
                self._is_refused(rule, inner)
                or not stands_alone(self.scene, inner)
                or not self._holds(inner)
            ):
                continue
            if self.context.is_no_skill(inner) is None:
                self._accept(inner)


__all__ = ["settle"]
