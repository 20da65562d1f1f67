"""Machines: whether a machine does what a verb tells: "a bot that answers", "it looks up"."""

from __future__ import annotations

from skillmatch.find.words.scan import Scan
from skillmatch.find.work.deed_nouns import PEOPLE, is_meant, is_neural
from skillmatch.find.work.deed_objects import is_apart

_REACH = 14  # words between a machine and what it does
_AROUND = 25
_TALKERS = frozenset(
    [
        "assistant", "assistants", "bot", "bots", "chatbot", "chatbots", "voicebot", "copilot",
        "copilots", "llm", "llms", "gpt", "helper", "agent", "agents",
    ]
)  # fmt: skip
_LEARNERS = frozenset(
    [
        "model", "models", "classifier", "classifiers", "algorithm", "algorithms", "ranker",
        "rankers", "recommender", "recommenders", "network", "net", "nets", "networks",
    ]
)  # fmt: skip
_PLAIN = frozenset(
    [
        "system", "systems", "service", "services", "software", "program", "app", "application",
        "tool", "tools", "engine", "platform", "pipeline", "pipelines", "product", "script",
        "search", "site",
    ]
)  # fmt: skip
_AGENTS = frozenset(["agent", "agents"])
_HUMAN_TOO = frozenset(["assistant", "assistants", "helper", "agent", "agents"])
_MADE = frozenset(
    [
        "built", "build", "building", "made", "make", "wrote", "write", "developed", "develop",
        "created", "create", "launched", "shipped", "designed", "design", "programmed",
        "prototyped",
    ]
)  # fmt: skip
_HIRED = frozenset(["as", "hired", "hire", "trained", "supervised", "paid", "managed"])
_OTHERS = frozenset(["used", "bought", "sold", "operated", "procured", "licensed", "rented"])
_LANGUAGE = frozenset(
    [
        "llm", "llms", "gpt", "rag", "prompt", "prompts", "langchain", "langgraph", "claude",
        "gemini", "llama", "openai", "genai", "generative", "mcp", "chatbot", "bot",
        "agentic", "autogen", "crewai", "gpt4", "mistral",
    ]
)  # fmt: skip
_RELATIVES = frozenset(["that", "which", "it", "they"])
_MEANS = frozenset(["for", "by"])
_LINKS = _RELATIVES | {"to"}
_ADVERBS = frozenset(
    ["also", "now", "then", "can", "will", "may", "must", "does", "do", "has", "had", "never"]
)
_SELVES = frozenset(["i", "we", "who", "he", "she", "you"])
_FOR = frozenset(["for", "of", "to", "from", "by", "with"])


def is_done_by_machine(scanned: Scan, index: int, kind: str, *, in_field: bool) -> bool:
    """Say whether a machine of some kind does what a verb tells.

    Parameters
    ----------
    kind
        ``machine`` for any, ``talker`` for one that uses language, ``agent`` for agents alone.
    in_field
        Whether the text names the field somewhere: without, a system is no more than a system.
    """
    words = scanned.words
    for place in range(index - 1, max(-1, index - _REACH - 1), -1):
        if _is_end(scanned, place + 1):
            return _is_begun(scanned, index, place + 1, kind, in_field=in_field)
        word = words[place]
        if word in _SELVES or (word in PEOPLE and _is_subject(words, place, kind)):
            return False
        if _is_machine(scanned, place, kind, in_field=in_field) and _does(scanned, place, index):
            return True
    return index <= _REACH and _is_begun(scanned, index, 0, kind, in_field=in_field)


def _is_end(scanned: Scan, right: int) -> bool:
    """Say whether a sentence or item ends before a word: not at "a bot for tenants: takes…"."""
    return is_apart(scanned, right) and scanned.gaps[right].strip() != ":"


def _is_subject(words: list[str], place: int, kind: str) -> bool:
    """Say whether people are those who do it, not those it is done for."""
    if words[place] in _AGENTS and kind in {"agent", "talker"}:
        return False
    return words[max(0, place - 1)] not in _FOR


def _is_machine(scanned: Scan, place: int, kind: str, *, in_field: bool) -> bool:
    word = scanned.words[place]
    if not _OTHERS.isdisjoint(scanned.words[max(0, place - 4) : place]):
        return False
    if kind == "agent":
        return word in _AGENTS and _is_software(scanned, place, in_field=in_field)
    if word in _TALKERS:
        return is_meant(scanned, place) and (
            word not in _HUMAN_TOO or _is_software(scanned, place, in_field=in_field)
        )
    if kind == "talker":
        return word in {"model", "models"} and scanned.words[place - 1] == "language"
    if word in _LEARNERS:
        cables = word.startswith("net") and not (in_field or is_neural(scanned, place))
        return not cables and is_meant(scanned, place)
    return word in _PLAIN and in_field


def _is_software(scanned: Scan, place: int, *, in_field: bool) -> bool:
    """Say whether an assistant or agent was made, and not hired."""
    words = scanned.words
    if not is_meant(scanned, place) or not _HIRED.isdisjoint(words[max(0, place - 3) : place]):
        return False
    if words[place] in _AGENTS:
        return not _LANGUAGE.isdisjoint(words[max(0, place - _AROUND) : place + _AROUND])
    return in_field or not _MADE.isdisjoint(words[max(0, place - 8) : place])


def _does(scanned: Scan, place: int, index: int) -> bool:
    """Say whether a machine before a verb is its subject."""
    words = scanned.words
    verb, between = words[index], words[place + 1 : index]
    joined = words[index - 1] in {"and", "or", "then"} or "," in scanned.gaps[index]
    if joined and verb.endswith("ed"):
        return False  # somebody "built a bot that answers, translated manuals"
    plain = words[place] in _PLAIN and _MADE.isdisjoint(words[max(0, place - 8) : place])
    links = _RELATIVES if plain else _LINKS
    if not links.isdisjoint(between):
        return True
    if verb.endswith("ing") and not _MEANS.isdisjoint(between):
        return True
    colon = any(":" in scanned.gaps[inside] for inside in range(place + 1, index + 1))
    if colon:
        return verb.endswith("s")
    if all(word in _ADVERBS or word.endswith("ly") for word in between):
        return True
    third = between[:1] != [] and between[0].endswith("s") and verb.endswith("s")
    plural = words[place].endswith("s") and joined and not verb.endswith("ing")
    return (joined and third) or plural


def _is_begun(scanned: Scan, index: int, first: int, kind: str, *, in_field: bool) -> bool:
    """Say whether a sentence that names no machine begins with "it", or with what it does."""
    words = scanned.words
    begins = words[first]
    if begins not in {"it", "they"} and not (first == index and begins.endswith("s")):
        return False
    near = range(max(0, first - _AROUND), min(len(words), index + _AROUND))
    return any(
        words[place] not in _PLAIN and _is_machine(scanned, place, kind, in_field=in_field)
        for place in near
    )


__all__ = ["is_done_by_machine"]
