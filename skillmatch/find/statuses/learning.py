"""Learning: what somebody is only now getting to know, "teaching myself", "(in progress)"."""

from __future__ import annotations

import re

from skillmatch.find.statuses.others import is_said_of_people
from skillmatch.find.words.small_letters import at_small_words, in_small_letters
from skillmatch.names import lower_case

_COURSE = (
    r"(?:courses?|class(?:es)?|training|certifications?|program(?:me)?s?|bootcamps?|tutorials?|"
    r"moocs?|degrees?|lessons|exams?)"
)
_ONCE = r"(?:weekend|tutorial|course|workshop|day|week|hackathon|class|evening|lab)s?"
_LEARNING = at_small_words(
    r"\b(?:(?:currently|presently|now|still|am|is|['’]m|started|begun|began|been|actively|"
    r"at present|start(?:ed|ing)? to)\s+(?:(?:only|just|now|still|also|"
    r"in)\s+)*(?:self[- ])?(?:learn(?:ing)?|study(?:ing)?|exploring|reading (?:about|up on)|"
    r"picking up|enrolled in|getting (?:into|to know|started with|familiar with)|"
    r"working (?:my way (?:into|through)|through)|pursuing|deepening)"
    r"|working my way (?:into|through)|(?:began|begun|started|starting) to (?:explore|learn|study)"
    r"|(?:getting|coming) up to speed (?:on|with|in)|re-?training (?:myself )?as an?"
    rf"|(?:taking|following|attending|doing|enrolled (?:in|for|on)) (?:(?:a|an|the|some|online|"
    rf"evening|part-time) )*{_COURSE}(?: in| on| about| for)?"
    r"|(?:started|began|begun) (?:an?|the|my|some) (?:\w+ ){0,2}(?:course|class|training|"
    r"bootcamp)s? (?:in|on|about)"
    r"|learn(?:ing)? new (?:things|technologies|tools|skills|languages|frameworks) (?:like|such as|"
    r"including)"
    # "No Verilog besides one weekend with it": what a course or a weekend was about.
    r"|(?:besides|beyond|apart from|other than) (?:(?:an?|one|two|some|few|the odd) )+(?:\w+ )?"
    rf"{_ONCE}(?: (?:with|in|on|of|using|about))?(?=[ \t]*$|[ \t]+[\w+#]+[ \t]*$)"
    r"|(?:limited to|just|^\W*)[ \t]*(?:an?|one|a single)[ \t]+(?:weekend|afternoon|evening|day|"
    r"hackathon|morning|week)[ \t]+(?:of|with|on)"
    rf"|only (?:an?|one) (?:\w+ )?{_ONCE} (?:with|in|on|of|about)"
    r"|in the process of (?:learning|acquiring)|upskilling (?:in|on)|undergoing (?:(?:an?|the|"
    r"some) )?(?:\w+ )?(?:training|courses?|certification)(?: (?:in|on|of|for))?|(?:begin(?:ning)?|"
    r"start(?:ing|ed)?|way|busy) (?:to )?(?:learn(?:ing)?|study(?:ing)?)|getting acquainted with|"
    r"novice in|(?:very|quite|rather) fresh (?:in|to|with)|brand[- ]new to|beginner in|"
    r"(?<!not )new to|(?:i am|['’]m|am|still|quite|very|rather|relatively) new (?:in|at|with)|"
    r"newcomer (?:to|in)|learning in progress|teaching myself|learning myself|self-(?:studying|"
    r"learning|teaching)|(?:only )?(?:a )?little (?:bit )?(?:reading |knowledge )of|"
    r"only (?:a )?little of)\b[^.;!?\n•]*$"
    # Of one name or list only, at whose beginning the words stand.
    r"|(?:^\W*|\bI(?: am|['’]m| have|['’]ve)?[ \t]+)(?:(?:currently|now|just|still|also|only|"
    r"slowly)[ \t]+)*(?:getting (?:into|started (?:with|in))|(?:working|reading) (?:my way into|"
    r"up on)|picking up|(?:just|recently|only)[ \t]+(?:started|begun|began)(?:[ \t]+(?:with|on|"
    r"using|out with))?|"
    rf"(?:followed|did|doing|watched|finished) (?:a|an|one|some|the)(?: \w+)? tutorials?[ \t]+"
    rf"(?:on|of|about|for|in)|"
    r"(?:taking|took|made|making)[ \t]+(?:my )?first steps[ \t]+(?:in|with|into|on)|(?:recently|"
    r"lately|newly)[ \t]+(?:took up|taken up|started|picked up)|doing[ \t]+(?:an?[ \t]+|"
    r"the[ \t]+)?(?:certification|course|diploma|training)[ \t]+(?:of|in|on)|(?:preparing|studying|"
    r"revising|training)[ \t]+for[ \t]+(?:the|a|an|my)?[ \t]*(?:\w+[ \t]*\()?|"
    r"(?<![Ee]-)learning)[ \t]+(?:the[ \t]+|to use[ \t]+|about[ \t]+|how to use[ \t]+)?$"
    r"|\bI (?:also |now )?(?:learn|study)[ \t]+$"
    r"|(?:^\W*|\bI am |['’]m )(?:(?:currently|now|presently|also)[ \t]+)*(?:exploring|"
    r"famili?ari[sz]ing myself with|acquainting myself with|self[- ]study(?:ing)?(?: of| in)?)[ "
    r"\t]+$"
    r"|(?:^|\n)\W*(?:(?:currently|now|still|also|presently)[ \t]+)*(?:learning|studying)"
    r"(?:[ \t]+(?:now|next|currently))?[ \t]*:[ \t]*$"
    r"|,[ \t]+(?:(?:but|and|now|currently)[ \t]+)*(?:reading up on|learning|studying|exploring"
    r"|picking up|"
    r"teaching myself)[ \t]+$"
    r"|\b(?:signed up|registered)[ \t]+(?:for|to|on)[ \t]+(?:an?|the|some)?[ \t]*$"
    r"|\b(?:dropped out of|failed|quit|abandoned)[ \t]+(?:an?|the|my)[ \t]+$"
    r"|\b(?:bought|got|own|borrowed)[ \t]+(?:an?|the|some|two)[ \t]+(?:\w+[ \t]+)?(?:books?"
    r"|courses?)[ \t]+"
    r"(?:about|on|for)[ \t]+$"
    rf"|\b(?:beginner['’]?s?|introductory|intro|online|video|evening)['’]?[ \t]+{_COURSE}[ "
    rf"\t]+(?:in|on|"
    r"to|about|for)[ \t]+$"
    r"|\benrol?led[ \t]+(?:in|for|on)[ \t]+(?:(?:the|an?)[ \t]+)?$"
    r"|(?:^\W*|\bI am |['’]m )(?:currently |now |still )*(?:(?:attending|taking|doing|"
    r"pursuing)[ \t]+(?:\w+[ \t]+){0,3}?(?:classes|courses?|lessons|nanodegree|training|bootcamp|"
    r"diploma|mooc)[ \t]+(?:for|in|on|about|of)|(?:at the (?:start|beginning) (?:with|of))|"
    r"getting my feet wet (?:with|in))[ \t]+$"
    r"|\((?:currently |still )?(?:learning|studying|in progress)\)[ \t]*$"
    r"|\b(?:studies|courses?|training|certifications?)[ \t]+in[ \t]+progress[ \t]*[:–-][ \t]*$"
    r"|\b(?:studying|preparing) for (?:the|an?|my) \w+ \($"
    r"|^\W*attending (?:\w+ ){0,2}(?:classes|courses|lessons|training)[ \t]+(?:for|in|on|"
    r"about)[ \t]+$"
)
_ITS_COURSE = (
    r"(?:(?!and\b|or\b)[\w-]+[ \t]+){0,6}?(?:courses?|class(?:es)?|workshops?|groups?|modules?|"
    r"speciali[sz]ations?|moocs?|program(?:me)?s?|bootcamps?|trainings?|tutorials?|books?|"
    r"certifications?|diplomas?|seminars?|lectures?|nanodegrees?|lessons?|chapters?)(?:[ \t]+(?:in|"
    r"on|about|for|of|with))"
)
# Of one list only, at whose beginning the words stand, and of the person.
_TAKING_UP = at_small_words(
    r"(?:^\W*|\b(?:I|I am|I have been|am|currently|now|presently|still|just|also|recently|"
    r"and)[ \t]+|['’](?:m|ve been)[ \t]+)(?:(?:currently|now|presently|still|just|only|also|slowly|"
    r"newly|freshly|recently|busy)[ \t]+)*(?:(?:getting|coming) to (?:grips|terms) with|(?:getting|"
    r"wrapping) my (?:head|mind) around|(?:cutting|sinking) my teeth (?:on|into)|"
    r"learning the (?:ropes|basics|fundamentals) (?:of|in)|trying my hand at|(?:finding|working|"
    r"making) my way (?:into|around|through)|being (?:coached|onboarded|trained|mentored|"
    r"introduced|schooled|instructed|initiated|taught)(?: (?:in|on|to|into|with))?|"
    r"bringing myself up to (?:date|speed) (?:on|with|in)|(?:taking|making) (?:my |the |"
    r"some )?first steps (?:in|with|into|on|towards?)"
    rf"|(?:attending|undergoing|taking|enrolled (?:in|for|on|at)|signed up (?:for|to)|"
    rf"registered (?:for|on)|halfway through|midway through|partway through|"
    rf"in the middle of|at the (?:start|beginning) of|working through|part of the way through) "
    rf"{_ITS_COURSE}"
    r"|(?:(?:one|two|three|four|five|six|a few|some|\d+) (?:days|weeks)|a week) into|(?:in |"
    r"on )?(?:week|day|lesson|chapter|module) \d+(?: of \d+)? (?:of|in|with)"
    r")[ \t]+(?:(?:the|a|an)[ \t]+)?$"
)
# "Undergoing Snowflake training": the name stands before the course.
_IN_A_COURSE = re.compile(
    r"(?:^\W*|\b(?:am|currently|now|presently|still)[ \t]+|['’]m[ \t]+)(?:attending|undergoing|"
    r"enrolled (?:in|on)|halfway through|in the middle of|spending \w+ \w+ (?:on|with)|"
    r"\w+ \w+ (?:two|three|four|\d+) (?:of|in))[ \t]+(?:(?:an?|the|my|online|company)[ \t]+)*$",
    re.IGNORECASE,
)
_COURSE_BEHIND = re.compile(rf"[ \t]+(?:\w+[ \t]+)?{_COURSE}\b", re.IGNORECASE)
_ONCE_ONLY = (
    r"(?:(?:just|only) )?(?:an?|one|two|a few|some) (?:hackathon|weekend|tutorial|course|workshop|"
    r"lecture|demo|day|week)s?"
)
_LEARNING_BEHIND = in_small_letters(
    r"[^.;!?\n•,]{0,20}[(\-–—:][ \t]*(?:(?:currently|still|now|just) )?(?:learning|studying|"
    r"in progress|picking up|first steps|at the beginning|ongoing course|beginning|getting started|"
    r"half-?way|training (?:under ?way|in progress|ongoing)|exam (?:booked|planned|due|next)|"
    r"(?:\w+[ \t]+){0,2}(?:course|exam|certification) (?:under ?way|ongoing|in progress|running))\b"
    r"|[ \t]+since[ \t]+(?:a few|some|\w+)[ \t]+(?:days|weeks)\b|[ \t]*[:(–—-][ \t]*(?:just[ \t]+|"
    r"only[ \t]+)?started[ \t]+(?:last|this|\w+)[ \t]+(?:weeks?|months?|days?)\b"
    r"|[ \t]+(?:knowledge[ \t]+|experience[ \t]+|exposure[ \t]+)?(?:is|"
    r"was)[ \t]+limited[ \t]+to[ \t]+(?:an?|one|reading|theory|lectures)\b"
    r"|[ \t]+(?:(?:is|course|certification|training|self-study)[ \t]+)*(?:under ?way|in progress|"
    r"ongoing)(?=[ \t]*(?:[.,;)\n]|$))|[ \t]*\((?:[\w ]{0,15},[ \t]*)?ongoing\b"
    r"|[ \t]*[:(–—-][ \t]*(?:trying (?:it|them) out|(?:playing|toying|experimenting)(?: around)? "
    r"with (?:it|them) since|getting to know (?:it|them)|reading up)\b"
    r"|\)?[ \t]+(?:exam[ \t]+)?expected (?:in|by|this|next)\b"
    r"|[ \t]+(?:is|are)[ \t]+(?:something|what|an?[ \t]+\w+)[ \t]+(?:that[ \t]+)?I(?:[ \t]+am|"
    r"['’]m)[ \t]+(?:\w+[ \t]+)?(?:learning|studying|getting|picking)\b"
    r"|[ \t]+(?:is|are) (?:still |quite |rather |very )?new to me\b"
    r"|[ \t]*[-–—:(][ \t]*(?:i(?: am|['’]m)?[ \t]+)?(?:currently[ \t]+)?(?:follow(?:ing)?|taking|"
    r"attending|doing|on|in|enrolled (?:in|on)) (?:an?|the) "
    rf"(?:(?:online|evening|part-time|video) )?{_COURSE}\b"
    rf"|[ \t]*[-–—:(,][ \t]*{_ONCE_ONLY}(?<!only) only\b"
    r"|,?[ \t]*(?:an?[ \t]+\w+[ \t]+)?(?:which[ \t]+|that[ \t]+)?I(?:[ \t]+am|"
    r"['’]m)[ \t]+(?:(?:only|just|now|currently|still|busy)[ \t]+)*(?:learning|studying|exploring|"
    r"getting to know|picking up)\b(?![ \t]+(?:to|about|more|how|new)\b)(?=(?:[ \t]+(?:it|them|now|"
    r"at|these|this|in|on|from|by|right))*[^\w]|[^.,;\n]{0,25}[.,;\n]|$)"
)
# fmt: off
CUES = frozenset({
    "acquainted", "acquainting", "afternoon", "apart", "around", "attending", "basics", "began",
    "beginner", "beginners", "begun", "being", "besides", "beyond", "book", "books", "borrowed",
    "bought", "bringing", "chapter", "deepening", "doing", "dropped", "enrolled", "evening",
    "exploring", "familiarising", "familiarizing", "feet", "following", "fresh", "fundamentals",
    "getting", "grips", "hackathon", "halfway", "hand", "intro", "introductory", "lately", "learn",
    "learning", "lesson", "little", "middle", "midway", "module", "new", "newcomer", "newly",
    "novice", "online", "only", "other", "partway", "picking", "preparing", "progress", "pursuing",
    "reading", "recently", "registered", "retraining", "ropes", "signed", "speed", "spending",
    "start", "started", "steps", "study", "studying", "taking", "teaching", "teeth", "terms",
    "tutorial", "tutorials", "undergoing", "upskilling", "video", "watched", "way", "week",
    "weekend", "weeks", "working",
})
CUES_BEHIND = frozenset({
    "beginning", "course", "courses", "exam", "expected", "experimenting", "exploring", "getting",
    "half", "halfway", "learning", "limited", "new", "ongoing", "only", "picking", "playing",
    "progress", "since", "started", "steps", "studying", "toying", "trying", "tutorial",
    "tutorials", "underway", "way",
})
# fmt: on


# "Learning Kotlin after several years of": those years were.
_YEARS_OF = re.compile(r"\b(?:years?|yrs)[ \t]+(?:of|in|with)[ \t]+$", re.IGNORECASE)


# "It would be unfair to call me a beginner in Hive", "deepening my Kubernetes"
_NOT_SO = in_small_letters(
    r"\b(?:unfair|wrong|absurd|unjust)\b[^.;]{0,30}$|\b(?:no longer|hardly|not|\w+n['’]t)[ \t]+"
    r"(?:(?:be|call me|really|an?|quite)[ \t]+)*$"
)
_DEEPENED = re.compile(r"\bdeepen(?:ing)?[ \t]+(?:my|our)[ \t]+$", re.IGNORECASE)


def is_learning(clause: str, tail: str = "") -> bool:
    """Say whether the clause before a mention says that it is being learnt.

    >>> is_learning("Teaching myself "), is_learning("Taught beginners ")
    (True, False)
    >>> is_learning("Undergoing ", " training"), is_learning("Running ", " training")
    (True, False)
    """
    clause = lower_case(clause)
    if _YEARS_OF.search(clause) or ("deepen" in clause and _DEEPENED.search(clause)):
        return False
    if _TAKING_UP.search(clause):
        return True
    if _COURSE_BEHIND.match(tail) and _IN_A_COURSE.search(clause):
        return True
    found = _LEARNING.search(clause)
    if found is None or is_said_of_people(clause[: found.start()]):
        return False
    return _NOT_SO.search(clause, 0, found.start()) is None


def is_learning_behind(tail: str) -> bool:
    """Say whether the words behind a mention say that it is being learnt: "(in progress)".

    >>> is_learning_behind(", which I am learning now"), is_learning_behind(", learning platforms")
    (True, False)
    """
    return _LEARNING_BEHIND.match(lower_case(tail)) is not None


__all__ = ["CUES", "CUES_BEHIND", "is_learning", "is_learning_behind"]
