"""Retrieval: answers that a language model gives from what was looked up, told without a name.

"Hybrid search over 3,000 manuals; Claude answers with citations" is retrieval-augmented generation.
So is a bot that stands beside a search by meaning. A search alone is none, and neither are a search
for what to recommend and a language model that labels its queries.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Candidate, Scan
from skillmatch.find.work.deed_nouns import is_meant
from skillmatch.find.work.items import Named, begins_item, item_around

_SKILL = "retrieval-augmented-generation"
_REACH = 40  # words of one bullet on either side
_LIST = 6  # words on either side that a list is told by
_FEW_COMMAS = 4
_RETRIEVAL = cue_words(["retrieval", "retrieve", "retrieves", "retrieved", "retrieving"])
_LOOKED_UP = cue_words(["search", "searches", "searching", "searched"])
_STORES = frozenset(["vector-databases", "vector-search", "semantic-search", "azure-ai-search"])
_SEARCHES = _STORES | {
    "amazon-kendra", "amazon-opensearch-service", "dense-retrieval", "hybrid-search",
    "information-retrieval", "reranking", "sparse-retrieval",
}  # fmt: skip
_INDEXES = frozenset(["bm25", "elasticsearch", "opensearch"])
_LANGUAGE_MODELS = frozenset(["large-language-models", "gpt", "claude", "gemini", "llama"])
_PLATFORMS = frozenset(["amazon-bedrock", "azure-openai", "chatbots", "slack-bots"])
_OF_LANGUAGE = frozenset(["foundation-models", "llm-tools"])
_TALKERS = cue_words(["bot", "bots", "chatbot", "chatbots", "assistant", "assistants", "copilot"])
_HUMAN_TOO = frozenset(["assistant", "assistants"])
_ANSWERS = frozenset(
    [
        "answer",
        "answers",
        "answered",
        "answering",
        "replies",
        "reply",
        "responses",
        "q",
        "qa",
        "qna",
        "chat",
        "chats",
        "question",
        "questions",
    ]
)
_SOURCES = frozenset(
    ["citation", "citations", "cited", "cites", "citing", "sources", "grounded", "grounding",
     "footnotes", "passages"]
)  # fmt: skip
_OTHER_ENDS = frozenset(
    ["ad", "ads", "candidate", "candidates", "feed", "recommendation", "recommendations",
     "recommender", "tower", "playlists"]
)  # fmt: skip
"""What is retrieved to be shown, and not to be answered from."""
_LINKS = frozenset(
    ["over", "of", "on", "with", "for", "from", "to", "in", "using", "across", "that", "into"]
)  # what a mere list of names has none of


@dataclass(frozen=True, slots=True)
class _Item:
    """What one bullet has of it.

    Attributes
    ----------
    model
        Whether a language model or a bot stands in it.
    answers
        Whether something is answered, or sources are given.
    cited
        Whether answers give their sources, in a text of the field: librarians' answers do, too.
    elsewhere
        Whether what is looked up is shown, and not answered from.
    listed
        Whether it is a mere list of names.
    """

    model: bool
    answers: bool
    cited: bool
    elsewhere: bool
    listed: bool


def find_retrieval(scanned: Scan, *, in_field: bool) -> Iterator[tuple[str, int, int]]:
    """Yield retrieval-augmented generation that is told by its parts, once for each bullet."""
    searches = {c.first: c for c in scanned.candidates if _is_search(c)}
    told = {*scanned.indexes(_RETRIEVAL), *(i for i, c in searches.items() if _is_concept(c))}
    places = sorted({*told, *scanned.indexes(_LOOKED_UP), *searches})
    if not places:
        return
    named = Named(scanned)
    models = {c.first for c in scanned.candidates if c.accepted and _is_language_model(scanned, c)}
    done = 0
    for index in places:
        item = item_around(scanned, index, before=_REACH, behind=_REACH)
        if index < done or named.has(_SKILL, item) or _is_listed(scanned, index):
            continue
        parts = _parts(scanned, item, models, in_field=in_field)
        beside = _beside(scanned, item) if index in told else ()
        others = [_parts(scanned, one, models, in_field=in_field) for one in beside]
        if not _is_told(parts, others, alone=index in told):
            continue
        done = item.stop
        place = named.unnamed_near(index)
        yield _SKILL, scanned.starts[place], scanned.ends[place]


def _is_search(candidate: Candidate) -> bool:
    """Say whether a name is of a search by meaning, or of what such a search runs on."""
    skill = candidate.surface.skill
    found = skill.id in _SEARCHES or skill.id in _INDEXES or not _STORES.isdisjoint(skill.broader)
    return candidate.accepted and found


def _is_concept(candidate: Candidate) -> bool:
    """Say whether a name is of a search itself: a database may hold vectors for other ends."""
    return candidate.surface.skill.kind == "concept"


def _is_listed(scanned: Scan, index: int) -> bool:
    """Say whether a word stands in a list of names: "Qdrant, FastAPI, Pydantic, Rust"."""
    near = item_around(scanned, index, before=_LIST, behind=_LIST)
    return sum("," in scanned.gaps[place] for place in near) > _FEW_COMMAS


def _is_language_model(scanned: Scan, candidate: Candidate) -> bool:
    """Say whether a name is of a large language model: those of old days ranked pages, too."""
    skill = candidate.surface.skill
    if skill.id == "large-language-models":
        return scanned.words[candidate.first] in {"llm", "llms", "large"}
    if skill.id in _LANGUAGE_MODELS or skill.id in _PLATFORMS:
        return True
    return skill.category in _OF_LANGUAGE and not _LANGUAGE_MODELS.isdisjoint(skill.broader)


def _is_told(own: _Item, others: list[_Item], *, alone: bool) -> bool:
    """Say whether the bullet of a retrieval tells that answers come of it, or one beside it.

    `alone` says whether a language model beside the search is enough.
    """
    if own.listed:
        return False
    if own.answers and (own.model or own.cited):
        return True
    if own.elsewhere or not alone:
        return False
    return own.model or any(other.model and other.answers for other in others)


def _parts(scanned: Scan, item: range, models: set[int], *, in_field: bool) -> _Item:
    words = set(scanned.words[item.start : item.stop])
    talks = any(_is_talker(scanned, place, in_field=in_field) for place in item)
    cited = not _SOURCES.isdisjoint(words)
    return _Item(
        model=talks or not models.isdisjoint(item),
        answers=cited or not _ANSWERS.isdisjoint(words),
        cited=in_field and cited and not _ANSWERS.isdisjoint(words),
        elsewhere=not _OTHER_ENDS.isdisjoint(words),
        listed=_LINKS.isdisjoint(words),
    )


def _is_talker(scanned: Scan, place: int, *, in_field: bool) -> bool:
    """Say whether a word is of a bot, and of no person who assists."""
    word = scanned.words[place]
    if word not in _TALKERS or word not in _HUMAN_TOO:
        return word in _TALKERS
    hired = "as" in scanned.words[max(0, place - 3) : place]
    return in_field and not hired and is_meant(scanned, place)


def _beside(scanned: Scan, item: range) -> Iterator[range]:
    """Yield the bullets before and behind one, if they stand in the same list."""
    for place, edge in ((item.start - 1, item.start), (item.stop, item.stop)):
        inside = 0 <= place < len(scanned.words)
        if inside and begins_item(scanned, edge) and scanned.gaps[edge].count("\n") == 1:
            yield item_around(scanned, place, before=_REACH, behind=_REACH)


__all__ = ["find_retrieval"]
