"""Settle which of the names found are meant: certain ones first, then those they speak for."""

from __future__ import annotations

from itertools import pairwise

from skillmatch.find.meaning.evidence import EVIDENCE, name_goes_on, near_words_seen, needs_hold
from skillmatch.find.meaning.making import is_moved_to
from skillmatch.find.meaning.never import NeverPhrases
from skillmatch.find.meaning.scene import Scene
from skillmatch.find.meaning.shouting import is_shouted_word
from skillmatch.find.meaning.technical import has_own_capital
from skillmatch.find.meaning.version_evidence import is_doubtful_edition, is_large_number
from skillmatch.find.meaning.writing import case_holds, stands_alone
from skillmatch.find.owners.context import Context
from skillmatch.find.owners.kin import are_of_one_field, count_kin, is_among_tools, kin_speak
from skillmatch.find.words.scan import Candidate, names_within
from skillmatch.find.words.surfaces import Surface, SurfaceTrie
from skillmatch.skill import Ambiguity

_ROUNDS = 3
_BLANKS = 200  # characters between an item and what stands beside it
_SIGNS_OF_USE = ("skill-list", "code-word", "near-skill", "version", "skill-section")


def settle(scene: Scene, context: Context, trie: SurfaceTrie) -> list[Candidate]:
    """Return all names of a scene, each with its `verdict`, in order.

    What is certain speaks for the ambiguous names beside it, and so, once accepted, do those. A
    long name that is refused gives way to the shorter names inside it.
    """
    return _Settling(scene, context, trie).run()


class _Settling:
    def __init__(self, scene: Scene, context: Context, trie: SurfaceTrie) -> None:
        self.scene = scene
        self.context = context
        self.trie = trie
        self.judged: list[Candidate] = []
        self.open: list[Candidate] = []
        self.never = NeverPhrases(scene.scan, trie)
        self._written_right: dict[Candidate, bool] = {}  # by what is accepted so far

    def run(self) -> list[Candidate]:
        for candidate in self.scene.scan.candidates:
            self._sort(candidate)
        for _ in range(_ROUNDS):
            if not self._round() and not self._vouch_for_each_other():
                break
        for candidate in self.open:
            written_right = self._is_written_right(candidate)
            self._refuse(candidate, "no evidence" if written_right else "written otherwise")
        self._employers_once_are_employers()
        self.judged.sort(key=lambda candidate: candidate.start)
        return self.judged

    def _employers_once_are_employers(self) -> None:
        """Refuse a name that is an employer's elsewhere, unless something says it is also used."""
        employers = {c.surface.skill.id for c in self.judged if c.verdict == "employer"}
        if not employers:
            return
        for candidate in self.judged:
            if candidate.accepted and candidate.surface.skill.id in employers:
                used = any(EVIDENCE[kind](self.scene, candidate) for kind in _SIGNS_OF_USE)
                if not used:
                    candidate.accepted, candidate.verdict = False, "employer"

    def _sort(self, candidate: Candidate) -> None:
        """Accept what is certain; keep for later what needs evidence."""
        if candidate.surface.others:
            self._choose_reading(candidate)
        rule = candidate.surface.rule
        if rule is None:
            self._accept(candidate, "certain")
        elif self._is_in_phrase(rule, candidate) and not is_moved_to(self.scene, candidate):
            self._refuse(candidate, "part of a longer phrase")
        elif not rule.needs and rule.case == "any":
            self._accept(candidate, "certain")
        elif not stands_alone(self.scene, candidate):
            self._refuse(candidate, "part of a longer word")
        else:
            self.open.append(candidate)

    def _is_in_phrase(self, rule: Ambiguity, candidate: Candidate) -> bool:
        """Say whether a phrase refuses it; of small words only where its capital is not its own."""
        first, last = candidate.first, candidate.last
        if not self.never.hold(rule, first, last):  # nearly always
            return False
        if not has_own_capital(self.scene, candidate):
            return True
        return self.never.hold(rule, first, last, but_small_words=True)

    def _choose_reading(self, candidate: Candidate) -> None:
        """Take the skill that most words around speak for, where a name belongs to several."""
        readings = (candidate.surface, *candidate.surface.others)
        best = max(readings, key=lambda reading: self._words_for(candidate, reading))
        candidate.surface = best

    def _words_for(self, candidate: Candidate, reading: Surface) -> int:
        """Count the words that speak for a reading; none where it is refused or written wrong."""
        candidate.surface, rule = reading, reading.rule
        refused = rule is not None and self.never.hold(rule, candidate.first, candidate.last)
        if refused or not case_holds(self.scene, candidate):
            return 0
        kin = count_kin(self.scene, candidate, reading.skill)
        return near_words_seen(self.scene, candidate) + kin

    def _round(self) -> bool:
        """Accept the open candidates that what is accepted so far speaks for."""
        held = [(candidate, self._evidence(candidate)) for candidate in self.open]
        accepted = [(candidate, kind) for candidate, kind in held if kind is not None]
        self.open = [candidate for candidate, kind in held if kind is None]
        for candidate, kind in accepted:
            self._accept(candidate, kind)
        return bool(accepted)

    def _vouch_for_each_other(self) -> bool:
        """Accept ambiguous names that stand in one list: "Unity, Unreal"."""
        listed = [
            candidate
            for candidate in self.open
            if candidate.surface.rule is not None
            and "skill-list" in candidate.surface.rule.needs
            and (
                self.scene.scan.text[candidate.start].isupper()
                or self.scene.is_in_small_row(candidate)
            )
            and self._is_written_right(candidate)
            and not is_doubtful_edition(self.scene, candidate)
            and not is_large_number(self.scene, candidate)
            and not is_shouted_word(self.scene, candidate)
        ]
        pairs = [pair for pair in pairwise(self.open) if self._is_pair(*pair)]
        # Sets by identity, as candidates have no equality of their own; a list is asked too long.
        paired = dict.fromkeys(candidate for pair in pairs for candidate in pair)
        self.open = [candidate for candidate in self.open if candidate not in paired]
        for candidate in paired:
            self._accept(candidate, "skill-list")
        listed = [candidate for candidate in listed if candidate not in paired]
        supposed = {i for c in listed for i in range(c.first, c.last + 1)}
        before = set(self.scene.certain)
        self.scene.certain |= supposed
        held = [candidate for candidate in listed if EVIDENCE["skill-list"](self.scene, candidate)]
        self.scene.certain = before
        settled = set(held)
        self.open = [candidate for candidate in self.open if candidate not in settled]
        for candidate in held:
            self._accept(candidate, "skill-list")
        return bool(held or pairs)

    def _is_pair(self, left: Candidate, right: Candidate) -> bool:
        """Say whether two names of one field make up an item with a slash between: "Nest/Next"."""
        text = self.scene.scan.text
        if left.end + 1 != right.start or text[left.end] != "/":
            return False
        if not (text[left.start].isupper() and text[right.start].isupper()):
            return False
        before = text[max(0, left.start - _BLANKS) : left.start].rstrip(" \t•●*-")[-1:]
        behind = text[right.end : right.end + _BLANKS].lstrip(" \t")[:1]
        if before not in {"", "\n", ",", ":", ";"} or behind not in {"", "\n", ",", ";", "."}:
            return False
        return (
            self._is_written_right(left)
            and self._is_written_right(right)
            and are_of_one_field(self.scene, left.surface.skill, right.surface.skill)
        )

    def _evidence(self, candidate: Candidate) -> str | None:
        """Return the kind of evidence that is enough, or ``None``."""
        if not self._is_written_right(candidate):
            return None
        kind = needs_hold(self.scene, candidate)
        if kind is None and not name_goes_on(self.scene, candidate):
            if kin_speak(self.scene, candidate):
                return "near-skill"
            if is_among_tools(self.scene, candidate):
                return "skill-list"
        if kind is not None and is_shouted_word(self.scene, candidate, kind):
            return None
        return "case" if kind == "" else kind

    def _is_written_right(self, candidate: Candidate) -> bool:
        """Say whether the case of a name's letters holds, by what is accepted so far."""
        known = self._written_right.get(candidate)
        if known is None:
            known = self._written_right[candidate] = case_holds(self.scene, candidate)
        return known

    def _accept(self, candidate: Candidate, why: str) -> None:
        """Accept a candidate, unless it is no skill where it stands."""
        no_skill = self.context.is_no_skill(candidate)
        candidate.accepted = no_skill is None
        candidate.verdict = why if no_skill is None else no_skill
        self.judged.append(candidate)
        if candidate.accepted:
            self.scene.certain.update(range(candidate.first, candidate.last + 1))
            self.scene.accepted.add(candidate.surface.skill.id)
            self._written_right.clear()
        elif no_skill == "heading" or self._reaches_into_job(candidate):
            self._judge_first_line(candidate)

    def _reaches_into_job(self, candidate: Candidate) -> bool:
        """Say whether a title on the next line is taken for its end: "Jira\\nSoftware" Engineer."""
        line, lines = self._line_end(candidate), self.context.job_lines
        into = line >= 0 and lines.any_at(line + 1, candidate.end)
        return into and lines.at(candidate.start, line) is None

    def _judge_first_line(self, candidate: Candidate) -> None:
        """Judge what stands on the first line of a name that runs over the end of a line."""
        if self._line_end(candidate) >= 0:
            self._judge_within(candidate)

    def _line_end(self, candidate: Candidate) -> int:
        return self.scene.scan.text.find("\n", candidate.start, candidate.end)

    def _refuse(self, candidate: Candidate, why: str) -> None:
        """Refuse a candidate and judge the shorter names inside it."""
        candidate.verdict = why
        self.judged.append(candidate)
        if candidate.last > candidate.first:
            self._judge_within(candidate)

    def _judge_within(self, candidate: Candidate) -> None:
        """Judge the shorter names inside a candidate."""
        for inner in names_within(self.scene.scan, self.trie, candidate):
            if inner.surface.others:
                self._choose_reading(inner)
            rule = inner.surface.rule
            if rule is None:
                self._accept(inner, "certain")
            elif not self.never.hold(rule, inner.first, inner.last) and stands_alone(
                self.scene, inner
            ):
                kind = self._evidence(inner)
                if kind is not None:
                    self._accept(inner, kind)


__all__ = ["settle"]
