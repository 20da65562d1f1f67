"""Whether a mention is claimed: negated, wished and being learnt are marked, not scored.

Each pattern is matched against the clause before a mention, up to the mention itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from skillmatch.find import others
from skillmatch.find.clauses import with_clauses_joined
from skillmatch.find.long_lists import goes_on, head_of_list
from skillmatch.find.scan import Scan
from skillmatch.places import Places

# The dots of "Node.js" and ".NET" end nothing.
_CLAUSE_END = re.compile(
    # It begins with a set of characters, which is what makes the search for it fast.
    r"[.;!?\n•●▪■◦\ufffd](?:(?<!\.)|(?![a-z]{2,3}\b|\d|NET\b)|(?<!\d\.)(?=\d))"
)
_CLAUSE_WORDS = frozenset({"but", "however", "although", "though", "except", "while"})
_NEGATED = re.compile(
    r"\b(?:no|not|never|without|lack(?:s|ed|ing)?(?: of)?|haven['’]t|hasn['’]t|didn['’]t|"
    r"don['’]t|doesn['’]t|unfamiliar|zero|limited to no|neither|nor)\b"
    r"(?:[ \t,/]+(?:yet|any|prior|previous|much|real|formal|hands[- ]on|professional|commercial|"
    r"practical|direct|working|production|actual|first-hand|a|the|with|in|of|on|using|to|have|had|"
    r"has|been|be|do|did|used?|work(?:ed|ing)?|know|knows|experienced?|knowledge|exposure|"
    r"familiar(?:ity)?|proficient|skilled|expert|background|understanding|touched|tried|"
    r"offered|offering|looking|for|interested|got|get|along|"
    r"longer|takes?|taking|learn(?:ed|t)?|written|wrote|want|wish|go|back|having|program(?:med|ming)?|cod(?:ed|ing)|"
    r"comfortable|or|and|ever|code|program|write|own|include|involve))*"
    r"[ \t:]*$",
    re.IGNORECASE,
)
_NEGATED_LIST = re.compile(
    r"\b(?:no|never|without|not|lack(?:s|ing)?)\b[^.;:)]{0,40}?"
    r"\b(?:experience|knowledge|exposure|used|worked|familiar|proficien\w+|background|"
    r"understanding|skills?|got along|offered)\b:?\s*(?:with|in|of|on|to|using)?\s*"
    r"(?:(?:[\w+#.-]+\s){0,2}[\w+#.-]+\s*(?:,|/|or|and|nor)\s*(?:or |and |nor )?){1,8}"
    r"(?:any |other |similar |such ){0,2}$",
    re.IGNORECASE,
)
# "No Spark or Hadoop beyond a tutorial": the items themselves stand right behind the denial.
_NEGATED_ITEMS = re.compile(
    r"(?:^|[ \t(])(?:no|not|never|neither|nor|without|do not \w+ in|not in)[ \t]+"
    r"(?:(?:any|much|the)[ \t]+)?(?:[\w+#.-]+(?: [\w+#.-]+)?[ \t]*(?:,|/)[ \t]*){0,5}"
    r"[\w+#.-]+(?: [\w+#.-]+)?,?[ \t]+(?:or|nor)[ \t]+(?:any |other |similar )?$",
    re.IGNORECASE,
)
# "Not my thing: Java, C++".
_NOT_MINE = re.compile(
    r"\bnot (?:really |exactly )?"
    r"(?:my (?:thing|strength|strong suit|cup of tea|field|area)|for me)\b"
    r"[ \t:,–-]*(?:[\w+#. -]{1,30}(?:,|/| or | and )[ \t]*){0,8}$",
    re.IGNORECASE,
)
# The head of a long list: "No experience with Java".
_DENIED_HEAD = re.compile(
    r"(?:\b(?:no|never|without|not|lack(?:s|ing)?|neither)\b|n['’]t\b)[^;:)–—]{0,40}?"
    r"\b(?:experience|knowledge|exposure|used?|work(?:ed)?|familiar(?:ity)?|proficien\w+|know|"
    r"background|understanding|skills?)\b\s*(?:with|in|of|on|to|using)?\s*:?"
    r"(?:\s*[^\s,;:]+){1,3}$",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(r"\bnot\s+(?:only|just|limited|least)\b", re.IGNORECASE)
_WISHED = re.compile(
    r"\b(?:(?:eager|keen|willing|excited|like|love|want(?:s|ing)?|wish(?:es|ing)?|"
    r"hop(?:e|es|ing)|plan(?:s|ning)?|look(?:s|ing)? forward|aim(?:s|ing)?|aspir(?:e|es|ing)|"
    r"desire|intend(?:s|ing)?|looking|ready|passionate)\s+(?:to|about)\s+"
    r"(?:learn(?:ing)?|explor(?:e|ing)|get(?:ting)? into|gain(?:ing)? experience|"
    r"work(?:ing)? (?:with|on|in)|study(?:ing)?|pick(?:ing)? up|grow(?:ing)? (?:in|into)|"
    r"(?:go|dig|dive|get) deeper|(?:get|become) (?:better|good|proficient|certified)|improve|"
    r"master|specialise|specialize|"
    r"develop (?:my|skills)|expand|deepen)"
    r"|interest(?:ed)? (?:in|to learn)(?: learning)?|curious about|"
    r"(?<!we are )(?<!we['’]re )(?<! is )seeking (?:to|an?|opportunit\w+)|"  # no employer's
    r"(?:would |'d )?(?:love|like) to (?:move|go|grow|switch|transition)[a-z ]{0,20}|one day,?|"
    r"(?:where|so that|in which) i (?:can|could|may|might|will|would) (?:also )?"
    r"(?:learn|explore|study|pick up|grow)|(?:opportunit(?:y|ies)|chances?) to (?:learn|explore)|"
    r"want(?:s|ing)? to become|open to learning|yet to learn|would like to|"
    r"(?<!research )(?<!of )(?<!professional )(?<!technical )interests(?=[ \t]*:))\b[^.;!?\n•]*$",
    re.IGNORECASE,
)
# Of the person: "Students will learn Java" is a course that was given.
_WILL_LEARN = re.compile(
    r"(?:^\W*|\bI )will (?:soon |also |then )*(?:be )?(?:start )?(?:learn|study)(?:ing)?\b"
    r"[^;!?\n•]*$",
    re.IGNORECASE,
)
# "Seeking a position in which to apply my knowledge of Java": what one has already.
_BROUGHT = re.compile(
    r"\b(?:appl(?:y|ying)|us(?:e|ing)|utili[sz](?:e|ing)|leverag(?:e|ing)|contribut(?:e|ing)|"
    r"offer(?:ing)?)\s+my\b",
    re.IGNORECASE,
)
_LEARNING = re.compile(
    r"\b(?:(?:currently|presently|now|still|am|is|started|begun|began|been|actively)\s+"
    r"(?:self[- ])?(?:learning|studying|exploring|reading (?:about|up on)|picking up|enrolled in)"
    r"|(?:taking|enrolled (?:in|for|on)) (?:(?:a|an|the|online|evening|part-time) )*"
    r"(?:course|class|training|certification|program(?:me)?|bootcamp)e?s?(?: in| on| about| for)?"
    r"|(?:started|began|begun) (?:an?|the|my|some) (?:\w+ ){0,2}"
    r"(?:course|class|training|bootcamp)s? (?:in|on|about)"
    r"|learn(?:ing)? new (?:things|technologies|tools|skills|languages|frameworks) "
    r"(?:like|such as|including)"
    # "No Verilog besides one weekend with it": what a course or a weekend was about.
    r"|(?:besides|beyond|apart from|other than) (?:(?:an?|one|two|some|few|the odd) )+(?:\w+ )?"
    r"(?:weekend|tutorial|course|workshop|day|week|hackathon|class|evening|lab)s?"
    r"(?: (?:with|in|on|of|using|about))?(?=[ \t]*$|[ \t]+[\w+#]+[ \t]*$)"
    r"|in the process of learning|beginner in|new to|learning in progress|"
    r"(?:only )?(?:a )?little (?:bit )?(?:reading |knowledge )?of)\b[^.;!?\n•]*$",
    re.IGNORECASE,
)
_READ_OF = re.compile(
    r"^\W*(?:i )?(?:have |also )*(?:read(?:ing)?|heard|watched videos|listened to podcasts)"
    r"(?: (?:a lot|a bit|much|books|papers|articles|blogs))?(?: about| up on)\b"
    r"(?:(?!\b(?:and|then) (?:\w+ed|built|wrote)\b|\bmy\b)[^;!?\n•])*$",
    re.IGNORECASE,
)
_LEARNING_BEHIND = re.compile(
    r"[^.;!?\n•,]{0,20}[(\-–]\s*(?:currently |still )?(?:learning|studying|in progress)\b|"
    r"\s+(?:is|are) (?:still )?new to me\b|"
    r"\s*[-–:(,]\s*(?:(?:just|only) )?(?:an?|one|two) "
    r"(?:hackathon|weekend|tutorial|course|workshop|day|week)s?(?<!only) only\b",
    re.IGNORECASE,
)
_WISHED_BEHIND = re.compile(
    r"[ \t]*[-–—,:(]?[ \t]*(?:i[ \t]+|i['’]d[ \t]+)?"
    r"(?:want|would (?:like|love)|wish|plan(?:ning)?|hope|like|love)"
    r"[ \t]+to[ \t]+(?:learn|explore|study|master|pick|try|know)\b|"
    r"[ \t]+(?:is|are)[ \t]+(?:next[ \t]+)?on[ \t]+(?:my|the)[ \t]+(?:[\w-]+[ \t]+)?"
    r"(?:list|radar|road ?map|plan)\b",
    re.IGNORECASE,
)
_ATTENDED = re.compile(
    r"\b(?:seminars?|webinars?|guest lectures?|meetups?)\s+(?:on|about|in|titled|regarding)\s+"
    r"(?:[\w+#.-]+[ ,/&]+){0,3}$"
    r"|\b(?:attend(?:ed|ing)|visited|went to|listened to|heard)\b[^;:!?\n•]{0,40}?"
    r"\b(?:talks?|conferences?|workshops?|lectures?|summits?|meetups?|webinars?|seminars?|"
    r"presentations?)\s+(?:on|about|in|titled|regarding)\b"
    r"(?:(?!\b(?:i|my)\b|,?[ \t]+(?:and|where|then)[ \t]+(?:\w+ed|built|wrote)\b)[^;:!?\n•])*$",
    re.IGNORECASE,
)
# What somebody else did: "Tableau by the BI group, not me", "iOS was with other team".
_OTHERS_BEHIND = re.compile(
    r"(?:[ \t]+(?:in|with|using)[ \t]+[\w.#+]+)?[ \t]+by[ \t]+(?:an|the|some)?[ \t]*"
    r"(?:others?|another|someone)\b|"
    r"[^.,;!?\n•]{0,30}?(?:,?[ \t]*(?:and[ \t]+)?not[ \t]+(?:by[ \t]+)?(?:me|myself|mine|my)\b|"
    r"\b(?:was|were|is|are|been)?[ \t]*(?:(?:done|handled|owned|maintained|taken[ \t]+care|managed|"
    r"written|developed|built|led)[ \t]+(?:by|of[ \t]+by)|was[ \t]+with|were[ \t]+with)[ \t]+"
    r"(?:an|the|some)?[ \t]*(?:other|another|different|separate|offshore|someone|somebody)\b)",
    re.IGNORECASE,
)
_OTHERS_BEFORE = re.compile(
    r"\b(?:they|others)[ \t]+(?:were|are|was)[ \t]+using[ \t]+$|"
    r"\b(?:next[ \t]+to|beside|alongside)\b[^.;!?\n•]{2,50}?"
    r"\b(?:who|which|that)\b[^.;!?\n•]{2,60}$",
    re.IGNORECASE,
)
_NEGATED_BEHIND = re.compile(
    r"[ \t]+(?:is |was |has been |were )?not (?:yet )?(?:worked|used|known|touched|done)\b|"
    r"[ \t]*(?:[a-z]+[ \t]+){0,2}\([^)\n]{0,25}\b(?:not|never)[ \t]+(?:yet[ \t]+)?used\b|"
    r"[^.!?\n•]{0,45}?[;,–—-][ \t]*(?:and |but )?(?:we |i |they )?(?:decided|chose|opted) "
    r"(?:not to|against)\b|"
    r"[ \t]*[-–—:(][ \t]*(?:none\b|never used|not (?:yet )?used|not applicable|"
    r"(?:no|zero|without)\s+(?:(?:prior|real|practical|commercial|professional|hands[- ]on)\s+)*"
    r"(?:experience|knowledge|exposure)\b)",
    re.IGNORECASE,
)
_BASIC = re.compile(
    r"\b(?:basics?|basic (?:knowledge|understanding|level|exposure|familiarity)|"
    r"beginner(?:[- ]level)?|fundamentals|elementary|introductory|novice|"
    r"some (?:knowledge|exposure|familiarity)|limited (?:knowledge|experience|exposure))\s*"
    r"(?:knowledge |level )?(?![,)])(?:of|in|with|on|to)?\s*[^.;!?\n•)]{0,60}$",
    re.IGNORECASE,
)
_BASIC_BEHIND = re.compile(
    r"\s*[-–(:]\s*\(?(?:basics?|beginner|novice|elementary)\b", re.IGNORECASE
)
_BEFORE, _BEHIND = 160, 60
_LONG_LIST = 700  # characters that the names of a list may take
# The words of which one stands in every match of the patterns above, by what they look for before
# a mention.
# fmt: off
_DENYING = frozenset({
    "no", "not", "nor", "neither", "never", "without", "lack", "lacks", "lacked", "lacking", "zero",
    "unfamiliar", "limited", "haven", "hasn", "didn", "don", "doesn",
})
_OF_OTHERS = frozenset({"they", "others", "next", "beside", "alongside"})
_WISHING = frozenset({
    "eager", "keen", "willing", "excited", "like", "love", "want", "wants", "wanting", "wish",
    "wishes", "wishing", "hope", "hopes", "hoping", "plan", "plans", "planning", "look", "looks",
    "looking", "aim", "aims", "aiming", "aspire", "aspires", "aspiring", "desire", "intend",
    "intends", "intending", "ready", "passionate", "interest", "interests", "interested", "curious",
    "seeking", "open", "yet", "would", "one", "will", "learn", "explore", "chance",
})
_STUDYING = frozenset({
    "learning", "studying", "exploring", "reading", "taking", "enrolled", "picking", "beginner",
    "new", "little", "read", "heard", "watched", "listened", "seminar", "seminars", "webinar",
    "webinars", "lecture", "lectures", "meetup", "meetups", "attended", "attending", "visited",
    "went", "started", "began", "begun", "besides", "beyond", "apart", "other",
})
_OTHERWISE = frozenset({
    "basic", "basics", "fundamentals", "elementary", "introductory", "novice", "some",
    "decided", "chose", "opted", "progress", "none", "other", "another", "different", "separate",
    "someone", "somebody", "offshore", "only", "list", "radar", "roadmap", "used", "longer",
})
# fmt: on
_CUE_WORDS = _DENYING | _OF_OTHERS | _WISHING | _STUDYING | _OTHERWISE


class Statuses:
    """The statuses of mentions in one text, whose sections begin at some places."""

    def __init__(self, scan: Scan, headings: Iterable[int] = ()) -> None:
        cues = scan.indexes(_CUE_WORDS)
        self.cues = Places([scan.starts[i] for i in cues], [scan.ends[i] for i in cues])
        self.cue_words = [scan.words[i] for i in cues]
        self.others = scan.places(others.CUES)
        said = self.cues.starts or self.others.starts
        self.text = with_clauses_joined(scan.text, headings) if said else scan.text
        self.marks = Places.of_matches(_CLAUSE_END, self.text)
        self.turns = scan.places(_CLAUSE_WORDS)
        self.by_others = scan.places(others.CUES_BEHIND)

    def at(self, start: int, end: int) -> tuple[str, str]:
        """Return the status and the level that the words around give a mention.

        ``find_skills("No experience with Java, Scala or Go")`` gives three negated mentions.
        """
        clause = max(self.marks.last_end(start), self.turns.last_end(start))
        found = self._before(clause, start)
        if found is None and self.cues.any_between(end, end + _BEHIND):
            found = _said_behind(self.text[end : end + _BEHIND])
        if (
            found is None
            and self.by_others.any_between(end, end + others.REACH_BEHIND)
            and others.did_behind(self.text[end : end + others.REACH_BEHIND])
        ):
            found = "negated", ""
        return found or ("claimed", "")

    def _before(self, clause: int, start: int) -> tuple[str, str] | None:
        """Return what the clause that begins at a place says of a mention further on in it."""
        begin = max(clause, start - _BEFORE)
        if self.others.last_start(start) >= begin and (
            others.did_before(self.text[begin:start])
            or others.is_employers_product(self.text, start)
        ):
            return "negated", ""
        last_cue = self.cues.last_start(start)
        found = None
        if last_cue >= begin:
            words = self.cue_words[self.cues.slice_between(begin, start)]
            found = _said_before(self.text[begin:start], words)
        begin = max(clause, start - _LONG_LIST)
        if found is None and last_cue >= begin and goes_on(self.text, start):
            found = _said_of_list(self.text[begin:start])
        return found


def _said_before(clause: str, words: list[str]) -> tuple[str, str] | None:
    """Return what a clause says, in which some cue words stand."""
    clause = clause.replace(".", "_")  # no dot in it is the end of a sentence
    if not _DENYING.isdisjoint(words) and _is_negated(clause):
        return "negated", ""
    if not _OF_OTHERS.isdisjoint(words) and _OTHERS_BEFORE.search(clause):
        return "negated", ""
    if not _WISHING.isdisjoint(words) and _is_wished(clause):
        return "wished", ""
    if not _STUDYING.isdisjoint(words) and _is_studied(clause):
        return "learning", ""
    # "FundamentalsExpertise in Python", with a line end lost, has no cue word for this.
    return ("claimed", "basic") if _BASIC.search(clause) else None


def _is_wished(clause: str) -> bool:
    if _WILL_LEARN.search(clause):
        return True
    return _WISHED.search(clause) is not None and not _BROUGHT.search(clause)


def _is_studied(clause: str) -> bool:
    return any(pattern.search(clause) for pattern in (_LEARNING, _READ_OF, _ATTENDED))


def _said_of_list(clause: str) -> tuple[str, str] | None:
    """Return what is said of a list, however long, that a mention goes on with."""
    head = head_of_list(clause.replace(".", "_"))[-_BEFORE:]
    if not head:
        return None
    if _DENIED_HEAD.search(head) and not _NOT_ONLY.search(head):
        return "negated", ""
    if _WISHED.search(head) and not _BROUGHT.search(head):
        return "wished", ""
    return ("learning", "") if _LEARNING.search(head) else None


def _said_behind(after: str) -> tuple[str, str] | None:
    if _NEGATED_BEHIND.match(after) or _OTHERS_BEHIND.match(after):
        return "negated", ""
    if _WISHED_BEHIND.match(after):
        return "wished", ""
    if _LEARNING_BEHIND.match(after):
        return "learning", ""
    return ("claimed", "basic") if _BASIC_BEHIND.match(after) else None


_DENIALS = (_NEGATED, _NEGATED_LIST, _NEGATED_ITEMS, _NOT_MINE)


def _is_negated(clause: str) -> bool:
    """Say whether a negation reaches the end of the clause, over the items of a list too."""
    if _NOT_ONLY.search(clause):
        return False
    return any(pattern.search(clause) for pattern in _DENIALS)


__all__ = ["Statuses"]
