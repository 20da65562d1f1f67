"""Hearsay: what somebody has only read about, heard of or seen shown, and never used."""

from __future__ import annotations

import re

from skillmatch.find.words.small_letters import at_small_words, in_small_letters
from skillmatch.names import lower_case

_TALKS = (
    r"(?:talks?|conferences?|workshops?|lectures?|summits?|meetups?|webinars?|seminars?|"
    r"presentations?|trainings?|demos?)"
)
_WRITINGS = (
    r"(?:books?|papers?|articles?|blogs?|blog posts?|posts?|documentation|docs|manuals?|videos?|"
    r"tutorials?|introductions?|podcasts?)"
)
# Unless the person's own deed follows.
_ON = r"(?:(?!\b(?:i|my)\b|,?[ \t]+(?:and|where|then)[ \t]+(?:\w+ed|built|wrote)\b)[^;:!?\n•])*$"
_HEARD_OF = at_small_words(
    # Who gave them knows what they were about.
    rf"(?<!gave )(?<!held )(?<!ran )(?<!led )(?<!lectures and )"
    rf"\b(?:seminars?|webinars?|guest lectures?|meetups?)\s+(?:on|about|in|titled|regarding)\s+"
    r"(?:[\w+#.-]+[ ,/&]+){0,3}$"
    r"|\b(?:attend(?:ed|ing)|visited|went to|listened to|heard|took part in|participated in)\b"
    rf"[^;:!?\n•]{{0,40}}?\b{_TALKS}\s+(?:on|about|in|titled|regarding)\b{_ON}"
    rf"|\b(?:visited|went to|took part in)\b[^;:,!?\n•]{{0,25}}$(?<=\ba )"
    r"|^\W*(?:i )?(?:have |['’]ve |also |only |just )*(?:read(?:ing)?|heard|watch(?:ed|ing)?|"
    r"listen(?:ed|ing)? to|seen|saw)"
    rf"(?: (?:(?:a lot|a bit|much|(?:(?:an?|the|few|a few|some|many|several|two|"
    rf"one) )?(?:\w+ )?{_WRITINGS})))? (?:about|up on|of|on)\b{_ON}"
    r"|^\W*(?:i )?(?:have |['’]ve |also |only |just |once )*(?:went through|skimmed|browsed|"
    r"leafed through|sat (?:in on|through)|shadowed|got|received|had|given|"
    r"took)[ \t]+(?:\w+[ \t]+){0,2}?(?:docs|documentation|book|introduction|overview|demo|briefing|"
    r"lectures?|talks?|training|insight|glimpse|look)(?:[ \t]+(?:of|to|into|about|on|at|"
    r"in))[ \t]+(?:the[ \t]+)?$"
    r"|^\W*(?:i )?(?:only |just |once )*(?:sat (?:in on|through)|shadowed|skimmed)[ \t]+(?:an?|the|"
    r"some|two)[ \t]+$"
    r"|(?:^\W*|\b(?:i am|i|['’]m|only|just|merely)[ \t]+)(?:only |just )*(?:know|knew|"
    r"heard) of[ \t]+$"
    r"|\b(?:i am|['’]m|only|just|merely)[ \t]+aware of[ \t]+$"
    r"|\bconceptual(?:ly)?[ \t]+(?:knowledge|understanding|grasp|idea)[ \t]+(?:of|about)[ \t]+$"
    r"|^\W*(?:i ?)?(?:have |['’]ve |only |just |once |merely )*(?:heard|read)[ \t]+(?:[\w-]+[ "
    r"\t]+){1,3}"
    r"(?:about|of|on)[ \t]+$"
    r"|^\W*(?:i )?(?:have |['’]ve |only |just |once |merely )*(?:watched|seen|saw|attended)[ \t]+"
    r"(?:[\w-]+[ \t]+){0,2}(?:demos?|videos?|talks?|presentations?|tutorials?|recordings?|"
    r"screencasts?|webinars?)[ \t]+(?:of|about|on)[ \t]+$"
    r"|\bI[ \t]+(?:have[ \t]+|['’]ve[ \t]+)?(?:only|just|merely)[ \t]+(?:ever[ \t]+)?(?:read|seen|"
    r"watched|heard of|observed|looked at)[ \t]+(?:(?:the|their|some|a few|a bit of|others|people|"
    r"colleagues|them|use|using|do|work|with)[ \t]+)*$"
    # "Seen Snowflake in a demo", where the name stands right behind.
    r"|^\W*(?:i )?(?:have |['’]ve |also |only |just |once )*(?:seen|saw|watched|witnessed)[ \t]+$"
)
_KNOWN_FROM = (
    r"(?:read(?:ing)?|books?|brochures?|theory|hearsay|lectures?|papers?|articles?|blogs?|videos?|"
    r"talks?|(?:the |a |an |my |some )?(?:\w+ )?(?:workshops?|courses?|demos?|books?|brochures?|"
    r"lectures?|talks?|papers?|articles?|blogs?|videos?|conferences?|press|documentation|docs|"
    r"outside|distance|afar|side|sidelines?|presentations?|tutorials?|stud(?:y|ies)|webinars?)|"
    r"afar|outside|name|sight|paper|seeing (?:it|them|others)|watching)"
)
_ONLY = r"(?:only|just|merely|solely|mainly|mostly|purely)"
_HEARD_OF_BEHIND = in_small_letters(
    # "Kubernetes I know only from reading", "Terraform I have only seen in a workshop"
    r",?[ \t]*[:–—-]?[ \t]*(?:is[ \t]+something[ \t]+)?(?:which[ \t]+|that[ \t]+)?I[ "
    r"\t]+(?:have[ \t]+|"
    r"['’]ve[ \t]+)?"
    rf"(?:{_ONLY}[ \t]+)?(?:know|knew|met|seen|saw|watched|read|heard|learnt|learned|studied|"
    rf"understand)(?:[ \t]+(?:it|them|of|about|this|these))*[ \t]+(?:(?:{_ONLY})[ \t]+)?(?:(?:from|"
    rf"by|in|at|through|on|out of)[ \t]+{_KNOWN_FROM}\b|of\b|about\b)"
    rf"|,?[ \t]*I[ \t]+(?:have[ \t]+)?{_ONLY}[ \t]+(?:(?:ever|so far)[ \t]+)?(?:seen|heard|read|"
    rf"watched)\b"
    # A remark on where from: "Terraform – only seen in a workshop", "Kafka by name only"
    rf"|[ \t]*[:(,–—-]?[ \t]*(?:so far[ \t]+|known[ \t]+)?(?:{_ONLY}|so far)[ \t]+(?:ever[ \t]+|"
    rf"so far[ \t]+)?(?:seen|read|heard|watched|(?:seen[ \t]+)?(?:from|by|in|at|through|"
    rf"on)[ \t]+{_KNOWN_FROM}\b|theory|theoretical)\b"
    r"|[ \t]*[:(–—-][ \t]*(?:heard of|read about|seen in an?\b|theory\b(?! of)|theoretical|"
    r"in theory)\b"
    rf"|[ \t]+(?:{_ONLY}[ \t]+)?(?:by[ \t]+name|in[ \t]+theory|on[ \t]+paper|from[ \t]+(?:hearsay|"
    rf"books|afar))(?:[ \t]+only)?\b"
    r"|[ \t]+in[ \t]+(?:an?|the)[ \t]+(?:\w+[ \t]+)?(?:demo|presentation)\b"
    rf"|[ \t]+(?:knowledge|experience|understanding)[ \t]+(?:\w+[ \t]+)?(?:comes?|stems?|"
    rf"is)[ \t]+(?:{_ONLY}[ \t]+)?(?:(?:from[ \t]+)?{_KNOWN_FROM}|theoretical)\b"
    r"|[ \t]*[:(–—-][ \t]*(?:an?|one|two)[ \t]+(?:\w+[ \t]+)?(?:lectures?|talks?|demos?|webinars?|"
    r"seminars?)\b"
    # No project yet: what was learnt in a course only
    r"|[ \t]*(?:\([^)\n]{0,30},|,|[:–—-])[ \t]*(?:but )?no (?:practice|project|practical|real|"
    r"hands[- ]on)\b"
    r"|[ \t]*(?:knowledge[ \t]+)?\(?(?:theory|theoretical(?:ly)?)[ \t]+only\b"
)
# "Attended a PyTorch conference", where the name stands before the event.
_ATTENDED = re.compile(
    r"\b(?:attended|attending|visited|went[ \t]+to|registered[ \t]+for|took[ \t]+part[ \t]+in|"
    r"participated[ \t]+in)[ \t]+(?:(?:an?|the|several|many|two|three|yearly|annual)[ \t]+)*$",
    re.IGNORECASE,
)
_EVENT_BEHIND = re.compile(
    rf"(?:[ \t]+(?!and\b|or\b)[\w&-]+)?[ \t]+(?:{_TALKS}|conventions?|congress(?:es)?|expos?)\b",
    re.IGNORECASE,
)
_THEORY = in_small_letters(
    r"\b(?:only |purely |merely )?(?:theoretical|textbook|second[- ]hand)[ \t]+(?:knowledge|"
    r"understanding|grasp)[ \t]+(?:of|in|about|on)[ \t]+$"
)
# fmt: off
CUES = frozenset({
    "attended", "attending", "participated", "registered", "took",
    "aware", "briefing", "browsed", "conceptual", "conference", "conferences", "docs",
    "documentation", "glimpse", "hand", "heard", "insight", "introduction", "know", "lecture",
    "lectures", "listen", "listened", "looked", "meetup", "meetups", "observed", "overview",
    "part", "read", "reading",
    "sat", "saw", "seen", "seminar", "seminars", "shadowed", "skimmed", "summit", "summits",
    "talk", "talks", "textbook", "theoretical", "visited", "watch", "watched", "webinar",
    "webinars", "went", "witnessed", "workshop", "workshops",
})
CUES_BEHIND = frozenset({
    "afar", "books", "demo", "demos", "far", "heard", "hearsay", "just", "know", "lecture",
    "lectures", "mainly", "merely", "mostly", "name", "no", "only", "paper", "presentation",
    "purely", "read", "seen", "seminar", "solely", "talk", "talks", "theoretical", "theoretically",
    "theory", "watched", "webinar",
})
# fmt: on


def is_heard_of(clause: str, tail: str = "") -> bool:
    """Say whether the clause before a mention tells that it was read or heard about.

    >>> is_heard_of("Watched a few videos about "), is_heard_of("Read sensors with ")
    (True, False)
    >>> is_heard_of("Attended the ", " conference"), is_heard_of("Attended to ", " servers")
    (True, False)
    """
    clause = lower_case(clause)
    if _HEARD_OF.search(clause) is not None or _THEORY.search(clause) is not None:
        return True
    return _EVENT_BEHIND.match(tail) is not None and _ATTENDED.search(clause) is not None


def is_heard_of_behind(tail: str) -> bool:
    """Say whether the words behind a mention tell so: "I know only from reading".

    >>> is_heard_of_behind(" – only seen in a workshop"), is_heard_of_behind(" – seen in all we do")
    (True, False)
    """
    return _HEARD_OF_BEHIND.match(lower_case(tail)) is not None


__all__ = ["CUES", "CUES_BEHIND", "is_heard_of", "is_heard_of_behind"]
