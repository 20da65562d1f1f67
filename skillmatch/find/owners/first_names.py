"""First names: names of skills that people are called by too."""

from __future__ import annotations

from skillmatch.find.words.cue_words import cue_words

# fmt: off
FIRST_NAMES: frozenset[str] = cue_words({
    "ada", "athena", "aurora", "cassandra", "claude", "crystal", "dart", "dash", "duke", "elm",
    "ember", "flint", "hudson", "hugo", "iris", "jade", "jasmine", "jasper", "julia", "luigi",
    "maya", "nova", "pascal", "phoenix", "ray", "robin", "ruby", "sage", "travis",
})
SURNAMES: frozenset[str] = frozenset({
    "babbage", "cassandra", "chow", "haskell", "jenkins", "kafka", "lovelace", "pascal", "redis",
    "rust", "spring", "stan", "swift", "turing", "watson", "scala", "jordan",
})
# fmt: on

__all__ = ["FIRST_NAMES", "SURNAMES"]
