"""Asides: skills a posting names for others' sake, or only to say what it wants in their place.

"Instead of Java we use Kotlin" asks for no Java, and who "works with data scientists using
PyTorch" is glad to know it and need not use it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from skillmatch.mentions import Mention
from skillmatch.occupation_words import MAKERS
from skillmatch.people_words import FOLK, OUTSIDERS, PEERS, TEAMS
from skillmatch.posting_role.runs import Run, find_runs
from skillmatch.posting_role.sentences import Sentences
from skillmatch.word_forms import both_numbers, either, plurals

# fmt: off
_IN_ITS_PLACE = re.compile(
    r"(?:\b(?:instead of|rather than|in place of|in lieu of|as opposed to|statt|anstatt|"
    r"anstelle von|no longer (?:use|using|on|run|running|work with|rely on)|nicht mehr|"
    r"(?:mov|migrat|switch|shift|transition)(?:e|ed|ing) (?:away|off)(?: from| of)?|"
    r"(?:got|getting) rid of|"
    r"we(?:['’]ve| have)? (?:just |recently |long |since )?(?:dropped|ditched|abandoned|retired|"
    r"outgrown?|outgrew|left behind|stopped using|replaced)|"
    r"(?:prefer|favou?r)(?:s|red|ed)?\b[^.;:\n]{0,40}?\bover|"
    r"(?:better|faster|simpler|cheaper|lighter|safer|smaller|larger|easier) than)[ \t]+)"
    r"(?:(?:the|our|an?|old|older|plain|classic|traditional|just|only|simply|using|legacy|writing|"
    r"pure|mere|experience (?:in|with))[ \t]+)*$",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"[ \t]+(?:instead of|rather than|statt|anstatt|anstelle)\b", re.IGNORECASE)
_GIVEN_UP = re.compile(
    r"[ \t]+(?:(?:is|are|was|were|has been|have been|which we)[ \t]+)(?:being[ \t]+)?"
    r"(?:replaced (?:by|with)|phased out|retired|deprecated|sunset|dropped)\b",
    re.IGNORECASE,
)
_PEOPLE = either(
    both_numbers(MAKERS | TEAMS | OUTSIDERS | {"expert"})
    | plurals(PEERS | {"customer", "client", "partner", "stakeholder"})
    | FOLK
)
_OF_OTHERS = re.compile(
    r"\b(?:work(?:ing)? (?:closely |together |side by side )?(?:with|alongside)|"
    r"(?:collaborat|partner|liais|interact|communicat|coordinat|interfac|cooperat|pair)\w*"
    r"(?: closely| effectively)? with|(?:support|help|assist|enabl|advis)(?:e|s|ing)?|alongside)\b"
    rf"[^.;:!?\n]{{0,50}}?\b{_PEOPLE},?[ \t]+(?:using|working[ \t]+(?:with|in|on)|building|writing|"
    r"running|maintaining|coding[ \t]+in|(?:who|that|which)[ \t]+(?:\w+ly[ \t]+)?(?:use|work|build|"
    r"maintain|own|run|write|train|develop|operate|rely|deploy|code)s?\b)"
    r"(?:(?!,[ \t]*(?:and|to|so)\b)[^.;:!?\n]){0,40}$",
    re.IGNORECASE,
)
# fmt: on
_REACH = 160
_JOINED = frozenset({"and", "or", "/", "same"})


def find_asides(text: str, mentions: Sequence[Mention], sentences: Sentences) -> Mapping[int, str]:
    """Return by the place of each mention named in passing how much it is wanted.

    Returns
    -------
    Mapping
        ``none`` for what the posting does without, ``nice`` for what others work with.

    Examples
    --------
    >>> text = "Go instead of Java. Work with scientists who use JAX"
    >>> places = [(0, 2), (14, 18), (48, 51)]
    >>> named = [Mention(text[a:b].lower(), text[a:b], a, b) for a, b in places]
    >>> find_asides(text, named, Sentences(text, named))
    {14: 'none', 48: 'nice'}
    """
    found: dict[int, str] = {}
    for run in find_runs(text, mentions, sentences):
        first, last = run.mentions[0], run.mentions[-1]
        begin = max(sentences.at(first.start).start, first.start - _REACH)
        lead = text[begin : first.start]
        if _IN_ITS_PLACE.search(lead):
            found.update(dict.fromkeys(_joined(text, run), "none"))
        elif _OF_OTHERS.search(lead):
            found.update({mention.start: "nice" for mention in run.mentions})
        if _GIVEN_UP.match(text, last.end):
            found[last.start] = "none"
    return found


def _joined(text: str, run: Run) -> list[int]:
    """Return where the first of a run stands, and what "and" or "or" join to it.

    A comma ends it: "TypeScript rather than JavaScript, and React".
    """
    places = [run.mentions[0].start]
    for join, (before, mention) in zip(run.joins, pairwise(run.mentions), strict=True):
        if join not in _JOINED or "," in text[before.end : mention.start]:
            break
        if _AGAIN.match(text, mention.end):
            break  # "Kotlin instead of Java and PostgreSQL instead of Oracle"
        places.append(mention.start)
    return places


__all__ = ["find_asides"]
