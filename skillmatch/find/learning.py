"""Learning: what somebody is only now getting to know, "teaching myself", "(in progress)"."""

from __future__ import annotations

import re

_COURSE = (
    r"(?:courses?|class(?:es)?|training|certifications?|program(?:me)?s?|bootcamps?|tutorials?|moocs?|"
    r"degrees?|lessons|exams?)"
)
_ONCE = r"(?:weekend|tutorial|course|workshop|day|week|hackathon|class|evening|lab)s?"
_LEARNING = re.compile(
    r"\b(?:(?:currently|presently|now|still|am|is|['’]m|started|begun|began|been|actively|at present|"
    r"start(?:ed|ing)? to)\s+(?:(?:only|just|now|still|also|in)\s+)*"
    r"(?:self[- ])?(?:learn(?:ing)?|study(?:ing)?|exploring|reading (?:about|up on)|picking up|"
    r"enrolled in|getting (?:into|to know|started with|familiar with)|working (?:my way into|through)|"
    r"pursuing|deepening)"
    rf"|(?:taking|following|attending|doing|enrolled (?:in|for|on)) (?:(?:a|an|the|some|online|evening|part-time) )*"
    rf"{_COURSE}(?: in| on| about| for)?"
    r"|(?:started|began|begun) (?:an?|the|my|some) (?:\w+ ){0,2}"
    r"(?:course|class|training|bootcamp)s? (?:in|on|about)"
    r"|learn(?:ing)? new (?:things|technologies|tools|skills|languages|frameworks) "
    r"(?:like|such as|including)"
    # "No Verilog besides one weekend with it": what a course or a weekend was about.
    r"|(?:besides|beyond|apart from|other than) (?:(?:an?|one|two|some|few|the odd) )+(?:\w+ )?"
    rf"{_ONCE}(?: (?:with|in|on|of|using|about))?(?=[ \t]*$|[ \t]+[\w+#]+[ \t]*$)"
    r"|(?:limited to|just|^\W*)[ \t]*(?:an?|one|a single)[ \t]+(?:weekend|afternoon|evening|day|hackathon|morning|week)[ \t]+(?:of|with|on)"
    rf"|only (?:an?|one) (?:\w+ )?{_ONCE} (?:with|in|on|of|about)"
    r"|in the process of learning|upskilling (?:in|on)|undergoing (?:(?:an?|the|some) )?(?:\w+ )?(?:training|courses?|certification)(?: (?:in|on|of|for))?|"
    r"(?:begin(?:ning)?|start(?:ing|ed)?|way|busy) (?:to )?(?:learn(?:ing)?|study(?:ing)?)|"
    r"getting acquainted with|novice in|(?:very|quite|rather) fresh (?:in|to|with)|brand[- ]new to|beginner in|(?<!not )new to|"
    r"(?:i am|['’]m|am|still|quite|very|rather|relatively) new (?:in|at|with)|newcomer (?:to|in)|"
    r"learning in progress|teaching myself|learning myself|self-(?:studying|learning|teaching)|"
    r"(?:only )?(?:a )?little (?:bit )?(?:reading |knowledge )?of)\b[^.;!?\n•]*$"
    # Of one name or list only, at whose beginning the words stand.
    r"|(?:^\W*|\bI(?: am|['’]m| have|['’]ve)?[ \t]+)(?:(?:currently|now|just|still|also|only|slowly)[ \t]+)*"
    r"(?:getting (?:into|started (?:with|in))|(?:working|reading) (?:my way into|up on)|picking up|"
    r"(?:just|recently|only)[ \t]+(?:started|begun|began)(?:[ \t]+(?:with|on|using|out with))?|"
    rf"(?:followed|did|doing|watched|finished) (?:a|an|one|some|the)(?: \w+)? tutorials?[ \t]+(?:on|of|about|for|in)|"
    r"(?:taking|took|made|making)[ \t]+(?:my )?first steps[ \t]+(?:in|with|into|on)|"
    r"(?:recently|lately|newly)[ \t]+(?:took up|taken up|started|picked up)|"
    r"doing[ \t]+(?:an?[ \t]+|the[ \t]+)?(?:certification|course|diploma|training)[ \t]+(?:of|in|on)|"
    r"(?:preparing|studying|revising|training)[ \t]+for[ \t]+(?:the|a|an|my)?[ \t]*(?:\w+[ \t]*\()?|"
    r"(?<![Ee]-)learning)[ \t]+(?:the[ \t]+|to use[ \t]+|about[ \t]+|how to use[ \t]+)?$"
    r"|\bI (?:also |now )?(?:learn|study)[ \t]+$"
    r"|\benrol?led[ \t]+(?:in|for|on)[ \t]+(?:(?:the|an?)[ \t]+)?$"
    r"|(?:^\W*|\bI am |['’]m )(?:currently |now |still )*(?:(?:attending|taking|doing|pursuing)[ \t]+(?:\w+[ \t]+){0,3}?"
    r"(?:classes|courses?|lessons|nanodegree|training|bootcamp|diploma|mooc)[ \t]+(?:for|in|on|about|of)|"
    r"(?:at the (?:start|beginning) (?:with|of))|getting my feet wet (?:with|in))[ \t]+$"
    r"|\b(?:studying|preparing) for (?:the|an?|my) \w+ \($"
    r"|^\W*attending (?:\w+ ){0,2}(?:classes|courses|lessons|training)[ \t]+(?:for|in|on|about)[ \t]+$",
    re.IGNORECASE,
)
_ONCE_ONLY = (
    r"(?:(?:just|only) )?(?:an?|one|two|a few|some) "
    r"(?:hackathon|weekend|tutorial|course|workshop|lecture|demo|day|week)s?"
)
_LEARNING_BEHIND = re.compile(
    r"[^.;!?\n•,]{0,20}[(\-–—:][ \t]*(?:(?:currently|still|now|just) )?"
    r"(?:learning|studying|in progress|picking up|first steps|at the beginning|ongoing course|"
    r"beginning|getting started|half-?way|training (?:under ?way|in progress|ongoing)|exam (?:booked|planned|due|next)|"
    r"course (?:under ?way|ongoing|in progress|running))\b"
    r"|[ \t]+since[ \t]+(?:a few|some|\w+)[ \t]+(?:days|weeks)\b|[ \t]*[:(–—-][ \t]*(?:just[ \t]+|only[ \t]+)?started[ \t]+"
    r"(?:last|this|\w+)[ \t]+(?:weeks?|months?|days?)\b"
    r"|[ \t]+(?:knowledge[ \t]+|experience[ \t]+|exposure[ \t]+)?(?:is|was)[ \t]+limited[ \t]+to[ \t]+(?:an?|one|reading|theory|lectures)\b"
    r"|\)?[ \t]+(?:exam[ \t]+)?expected (?:in|by|this|next)\b"
    r"|[ \t]+(?:is|are)[ \t]+(?:something|what|an?[ \t]+\w+)[ \t]+(?:that[ \t]+)?I(?:[ \t]+am|['’]m)[ \t]+(?:\w+[ \t]+)?"
    r"(?:learning|studying|getting|picking)\b"
    r"|[ \t]+(?:is|are) (?:still |quite |rather |very )?new to me\b"
    r"|[ \t]*[-–—:(][ \t]*(?:i(?: am|['’]m)?[ \t]+)?(?:currently[ \t]+)?"
    r"(?:follow(?:ing)?|taking|attending|doing|on|in|enrolled (?:in|on)) (?:an?|the) "
    rf"(?:(?:online|evening|part-time|video) )?{_COURSE}\b"
    rf"|[ \t]*[-–—:(,][ \t]*{_ONCE_ONLY}(?<!only) only\b"
    r"|,?[ \t]*(?:an?[ \t]+\w+[ \t]+)?(?:which[ \t]+|that[ \t]+)?I(?:[ \t]+am|['’]m)[ \t]+"
    r"(?:(?:only|just|now|currently|still|busy)[ \t]+)*(?:learning|studying|exploring|getting to know|picking up)\b"
    r"(?![ \t]+(?:to|about|more|how|new)\b)(?=(?:[ \t]+(?:it|them|now|at|these|this|in|on|from|by|right))*[^\w]|[^.,;\n]{0,25}[.,;\n]|$)",
    re.IGNORECASE,
)
# fmt: off
CUES = frozenset({
    "acquainted", "afternoon", "apart", "attending", "began", "beginner", "begun", "besides",
    "beyond", "book", "deepening", "doing", "enrolled", "evening", "exploring", "feet",
    "following", "fresh", "getting", "hackathon", "lately", "learn", "learning", "little", "new",
    "newcomer", "newly", "novice", "only", "other", "picking", "preparing", "pursuing", "recently",
    "start", "started", "steps", "study", "studying", "taking", "teaching", "tutorial",
    "tutorials", "undergoing", "upskilling", "watched", "way", "weekend",
})
CUES_BEHIND = frozenset({
    "beginning", "course", "courses", "exam", "expected", "exploring", "getting", "half",
    "halfway", "learning", "limited", "new", "ongoing", "only", "picking", "progress", "since",
    "started", "steps", "studying", "tutorial", "tutorials", "underway", "way",
})
# fmt: on


def is_learning(clause: str) -> bool:
    """Say whether the clause before a mention says that it is being learnt.

    >>> is_learning("Teaching myself "), is_learning("Taught beginners ")
    (True, False)
    """
    return _LEARNING.search(clause) is not None


def is_learning_behind(tail: str) -> bool:
    """Say whether the words behind a mention say that it is being learnt: "(in progress)".

    >>> is_learning_behind(", which I am learning now"), is_learning_behind(", learning platforms")
    (True, False)
    """
    return _LEARNING_BEHIND.match(tail) is not None


__all__ = ["CUES", "CUES_BEHIND", "is_learning", "is_learning_behind"]
