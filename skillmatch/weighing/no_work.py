"""No work: why what a sentence of a job names is no work with it, though it is the person's own."""

from __future__ import annotations

from bisect import bisect_left

from skillmatch.mentions import Mention
from skillmatch.places import Spans
from skillmatch.weighing.apart import ABOUT, BOUGHT, TAUGHT, TESTED, TRIED, USED
from skillmatch.weighing.sentences import Sentences
from skillmatch.weighing.taught import is_taught
from skillmatch.weighing.told_about import is_told_about
from skillmatch.weighing.trials import (
    bought,
    cues_of_trials,
    is_of_testing,
    is_own_trade,
    is_trial,
    others_made,
)
from skillmatch.weighing.used_products import (
    USED_PRODUCTS,
    is_use_of_a_product,
    names_products,
)

_REACH = 160  # characters: what a list item says at its beginning holds for all of it


class NoWork:
    """What the sentences of a text in lower case tell of lessons, products and trials, each once.

    Sentences are looked at over the lines that they are wrapped to, where trials are told.
    """

    def __init__(self, lower: str, sentences: Sentences) -> None:
        self._lower = lower
        self._sentences = sentences
        self._names_products = names_products(lower)
        self._cues = cues_of_trials(lower)
        self._told: dict[tuple[int, int], tuple[str, bool]] = {}
        self._trials: dict[tuple[int, int], tuple[bool, Spans, Spans]] = {}

    def why(self, mention: Mention, sentence: tuple[int, int], title: str) -> str:
        """Return why what a sentence of a job names is no work with it, or ``""``."""
        of_all, used = self._tells(sentence)
        if of_all:
            return of_all
        if used and mention.skill_id in USED_PRODUCTS:
            return USED
        return self._why_of_trials(mention, sentence, title) if self._near_cue(sentence) else ""

    def differs(self, sentence: tuple[int, int]) -> bool:
        """Say whether some of the skills of a sentence may be no work, and others work."""
        if self._names_products and self._tells(sentence)[1]:
            return True
        if not self._near_cue(sentence):
            return False
        _, of_others, ready = self._trials_of(sentence)
        return bool(of_others.spans or ready.spans)

    def _near_cue(self, sentence: tuple[int, int]) -> bool:
        """Say whether a word without which no trial is told stands in a sentence or near by."""
        first = bisect_left(self._cues, sentence[0] - _REACH)
        return first < len(self._cues) and self._cues[first] < sentence[1] + _REACH

    def _why_of_trials(self, mention: Mention, sentence: tuple[int, int], title: str) -> str:
        tried, of_others, ready = self._trials_of(sentence)
        if tried:
            return TRIED
        if ready.any_at(mention.start, mention.end):
            return BOUGHT
        if not of_others.any_at(mention.start, mention.end) or is_of_testing(mention.skill_id):
            return ""
        return "" if is_own_trade(title) else TESTED

    def _tells(self, sentence: tuple[int, int]) -> tuple[str, bool]:
        """Return why all that a sentence names is no work, and whether it only used products."""
        found = self._told.get(sentence)
        if found is None:
            told = self._lower[slice(*sentence)]
            used = self._names_products and is_use_of_a_product(told)
            of_all = TAUGHT if is_taught(told) else ABOUT if is_told_about(told) else ""
            found = self._told[sentence] = of_all, used
        return found

    def _trials_of(self, sentence: tuple[int, int]) -> tuple[bool, Spans, Spans]:
        """Return whether a sentence tells of a trial, and where of what was tested and bought."""
        found = self._trials.get(sentence)
        if found is None:
            item = self._sentences.item_around(sentence)
            whole = self._sentences.over_lines(sentence)
            told, begin = self._lower[slice(*whole)], whole[0]
            found = self._trials[sentence] = (
                is_trial(told, self._lower[slice(*item)]),
                Spans((begin + start, begin + end) for start, end in others_made(told)),
                Spans((begin + start, begin + end) for start, end in bought(told)),
            )
        return found


__all__ = ["NoWork"]
