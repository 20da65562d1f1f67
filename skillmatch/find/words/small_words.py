"""Small words: what an abbreviation in small letters nearly always is; "can" is seldom the bus."""

from __future__ import annotations

# fmt: off
SMALL_WORDS: frozenset[str] = frozenset({
    "ace", "aim", "all", "and", "any", "apt", "arc", "are", "art", "as", "ask", "at", "bam",
    "bat", "bit", "can", "cap", "car", "cat", "dim", "dot", "ear", "era", "fair", "fan", "far",
    "fat,", "fit", "flex", "gap", "gas", "has", "hat", "him", "his", "hit", "ice", "ids", "ill",
    "in", "is", "it", "its", "jam", "jet", "key", "kit", "lag", "law", "less", "let", "link",
    "lit", "log", "lot", "low", "man", "many", "map", "mass", "may", "mis", "mix", "more", "most",
    "must", "name", "net", "new", "nor", "not", "now", "off", "on", "one", "open", "or", "our",
    "out", "own", "pace", "past", "pat", "pen", "per", "pet", "pie", "pin", "pit", "plan", "plus",
    "pod", "post", "pro", "put", "raid", "ram", "rap", "rare", "rest", "rice", "rim", "rise",
    "rod", "rom", "row", "safe", "sap", "saw", "say", "see", "set", "she", "sim", "sip", "sit",
    "six", "soap", "some", "sort", "spa", "star", "stem", "step", "sun", "tap", "tar", "ten",
    "the", "this", "tie", "tip", "top", "two", "use", "van", "was", "way", "web", "well", "who",
    "why", "will", "win", "you",
})
# fmt: on

__all__ = ["SMALL_WORDS"]
