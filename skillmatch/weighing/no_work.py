"""No work: why what a sentence of a job names is no work with it, though it is the person's own."""

from __future__ import annotations

from skillmatch.mentions import Mention
from skillmatch.weighing.apart import TAUGHT, USED
from skillmatch.weighing.taught import is_taught
from skillmatch.weighing.used_products import (
    USED_PRODUCTS,
    is_use_of_a_product,
    names_products,
)


class NoWork:
    """What the sentences of a text in lower case tell of lessons and of products, each once."""

    def __init__(self, lower: str) -> None:
        self._lower = lower
        self._names_products = names_products(lower)
        self._told: dict[tuple[int, int], tuple[bool, bool]] = {}

    def why(self, mention: Mention, sentence: tuple[int, int]) -> str:
        """Return why what a sentence names is no work with it, or ``""``."""
        taught, used = self._tells(sentence)
        if taught:
            return TAUGHT
        return USED if used and mention.skill_id in USED_PRODUCTS else ""

    def differs(self, sentence: tuple[int, int]) -> bool:
        """Say whether some of the skills of a sentence may be no work, and others work."""
        return self._names_products and self._tells(sentence)[1]

    def _tells(self, sentence: tuple[int, int]) -> tuple[bool, bool]:
        """Return whether a sentence tells of lessons, and of products that were only used."""
        found = self._told.get(sentence)
        if found is None:
            told = self._lower[slice(*sentence)]
            used = self._names_products and is_use_of_a_product(told)
            found = self._told[sentence] = is_taught(told), used
        return found


__all__ = ["NoWork"]
