"""Whether a mention is claimed: negated, wished and being learnt are marked, not scored.

Each pattern is matched against the clause before a mention, up to the mention itself.
"""

from __future__ import annotations

import re

from skillmatch.places import Places

_CLAUSE_END = re.compile(
    r"[.;!?\n•●▪■◦\ufffd]|\b(?:but|however|although|though|except|while)\b", re.IGNORECASE
)
_NEGATED = re.compile(
    r"\b(?:no|not|never|without|lack(?:s|ed|ing)?(?: of)?|haven['’]t|hasn['’]t|didn['’]t|"
    r"don['’]t|doesn['’]t|unfamiliar|zero|limited to no|neither|nor)\b"
    r"(?:[ \t,/]+(?:yet|any|prior|previous|much|real|formal|hands[- ]on|professional|commercial|"
    r"practical|direct|working|production|actual|first-hand|a|the|with|in|of|on|using|to|have|had|"
    r"has|been|be|do|did|used?|work(?:ed|ing)?|know|knows|experienced?|knowledge|exposure|"
    r"familiar(?:ity)?|proficient|skilled|expert|background|understanding|touched|tried|"
    r"learn(?:ed|t)?|written|wrote|program(?:med|ming)?|cod(?:ed|ing)|comfortable|or|and|ever))*"
    r"[ \t:]*$",
    re.IGNORECASE,
)
_NEGATED_LIST = re.compile(
    r"\b(?:no|never|without|not|lack(?:s|ing)?)\b[^.;]{0,40}?"
    r"\b(?:experience|knowledge|exposure|used|worked|familiar|proficien\w+|background|"
    r"understanding|skills?)\b\s*(?:with|in|of|on|to|using)?\s*"
    r"(?:(?:[\w+#.-]+\s){0,2}[\w+#.-]+\s*(?:,|/|or|and|nor)\s*(?:or |and |nor )?){1,8}$",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(r"\bnot\s+(?:only|just|limited|least)\b", re.IGNORECASE)
_WISHED = re.compile(
    r"\b(?:(?:eager|keen|willing|excited|like|love|want(?:s|ing)?|wish(?:es|ing)?|"
    r"hop(?:e|es|ing)|plan(?:s|ning)?|look(?:s|ing)? forward|aim(?:s|ing)?|aspir(?:e|es|ing)|"
    r"desire|intend(?:s|ing)?|looking|ready|passionate)\s+(?:to|about)\s+"
    r"(?:learn(?:ing)?|explor(?:e|ing)|get(?:ting)? into|gain(?:ing)? experience|"
    r"work(?:ing)? (?:with|on|in)|study(?:ing)?|pick(?:ing)? up|grow(?:ing)? (?:in|into)|"
    r"develop (?:my|skills)|expand|deepen)"
    r"|interest(?:ed)? (?:in|to learn)(?: learning)?|curious about|"
    r"seeking (?:to|an?|opportunit\w+)|"
    r"(?:would |'d )?(?:love|like) to (?:move|go|grow|switch|transition)[a-z ]{0,20}|one day,?|"
    r"want(?:s|ing)? to become|open to learning|yet to learn|would like to)\b[^.;!?\n•]*$",
    re.IGNORECASE,
)
_LEARNING = re.compile(
    r"\b(?:(?:currently|presently|now|still|am|is|started|begun|began|been|actively)\s+"
    r"(?:self[- ])?(?:learning|studying|exploring|reading (?:about|up on)|"
    r"taking (?:a |an )?(?:course|class)e?s?(?: in| on)?|enrolled in|picking up)"
    r"|in the process of learning|beginner in|new to|learning in progress|"
    r"(?:only )?(?:a )?little (?:bit )?(?:reading |knowledge )?of)\b[^.;!?\n•]*$",
    re.IGNORECASE,
)
_LEARNING_BEHIND = re.compile(
    r"[^.;!?\n•,]{0,20}[(\-–]\s*(?:currently |still )?(?:learning|studying|in progress)\b|"
    r"\s+(?:is|are) (?:still )?new to me\b",
    re.IGNORECASE,
)
_BASIC = re.compile(
    r"\b(?:basics?|basic (?:knowledge|understanding|level|exposure|familiarity)|"
    r"beginner(?:[- ]level)?|fundamentals|elementary|introductory|novice|"
    r"some (?:knowledge|exposure|familiarity)|limited (?:knowledge|experience|exposure))\s*"
    r"(?:knowledge |level )?(?:of|in|with|on|to)?\s*[^.;!?\n•]{0,60}$",
    re.IGNORECASE,
)
_BASIC_BEHIND = re.compile(
    r"\s*[-–(:]\s*\(?(?:basics?|beginner|novice|elementary)\b", re.IGNORECASE
)
_BEFORE, _BEHIND = 160, 40
# The words without which none of the patterns above can match.
_ANY_CUE = re.compile(
    r"\b(?:[Nn]o[rt]?|NO|NOT|[Nn]either|[Nn]ever|NEVER|[Ww]ithout|WITHOUT|[Ll]ack\w*|[Zz]ero|"
    r"[Uu]nfamiliar|[Ll]imited|(?:have|has|did|do|does)n['’]t|[Ee]ager|EAGER|[Kk]een|[Ww]illing|"
    r"WILLING|[Ee]xcited|[Ll]ike|[Ll]ove|[Ww]ant\w*|[Ww]ish\w*|[Hh]op(?:e|es|ing)|[Pp]lan\w*|"
    r"[Ll]ook\w*|LOOKING|[Aa]im\w*|[Aa]spir\w*|[Dd]esire|[Ii]ntend\w*|[Rr]eady|[Pp]assionate|"
    r"[Ii]nterest\w*|INTERESTED|[Cc]urious|[Ss]eeking|[Oo]pen|[Yy]et|[Ww]ould|[Oo]ne day|"
    r"[Ll]earning|LEARNING|[Ss]tudying|[Ee]xploring|[Rr]eading|[Tt]aking|[Ee]nrolled|[Pp]icking|"
    r"[Pp]rogress|[Bb]eginner|[Nn]ew|[Ll]ittle|[Bb]asics?|BASICS?|[Ff]undamentals|[Ee]lementary|"
    r"[Ii]ntroductory|[Nn]ovice|[Ss]ome)\b"
)


class Statuses:
    """The statuses of mentions in one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.clauses = Places(_CLAUSE_END, text)
        self.cues = Places(_ANY_CUE, text)

    def at(self, start: int, end: int) -> tuple[str, str]:
        """Return the status and the level that the words around give a mention.

        >>> Statuses("No experience with Java, Scala or Go").at(34, 36)
        ('negated', '')
        >>> Statuses("basic knowledge of SQL").at(19, 22)
        ('claimed', 'basic')
        """
        begin = max(self.clauses.last_end(start), start - _BEFORE)
        if self.cues.any_between(begin, start):
            clause = self.text[begin:start]
            if _is_negated(clause):
                return "negated", ""
            if _WISHED.search(clause):
                return "wished", ""
            if _LEARNING.search(clause):
                return "learning", ""
            if _BASIC.search(clause):
                return "claimed", "basic"
        if self.cues.any_between(end, end + _BEHIND):
            after = self.text[end : end + _BEHIND]
            if _LEARNING_BEHIND.match(after):
                return "learning", ""
            if _BASIC_BEHIND.match(after):
                return "claimed", "basic"
        return "claimed", ""


def _is_negated(clause: str) -> bool:
    """Say whether a negation reaches the end of the clause, over the items of a list too."""
    if _NOT_ONLY.search(clause):
        return False
    return bool(_NEGATED.search(clause) or _NEGATED_LIST.search(clause))


__all__ = ["Statuses"]
