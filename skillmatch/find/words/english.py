"""The English words that tell a word from a slip or from the half of one."""

from __future__ import annotations

from functools import lru_cache

from skillmatch.installation import taxonomies_folder


@lru_cache(maxsize=1)
def english_words() -> frozenset[str]:
    """Return the English words of five letters and more, proper names among them."""
    path = taxonomies_folder() / "reference" / "english_words.txt"
    lines = path.read_text(encoding="utf-8").split("\n")
    return frozenset(line for line in lines if line and not line.startswith("#"))


__all__ = ["english_words"]
