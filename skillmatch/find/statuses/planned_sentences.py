"""Planned sentences: what a job or project tells of as meant to be done, "Roadmap: RAG, agents".

`wishes` knows the wishes that stand before a name wherever it does, `plans` the headings with items
below. Here a whole sentence is told as a plan by how it begins, as far as no deed follows in it:
"Planned to buy a chatbot, but built one".
"""

from __future__ import annotations

import re
from functools import cache

from skillmatch.find.statuses.own_deeds import DEEDS, own_deed_behind

_MAKE = (
    r"(?:(?:re-?)?build|develop|create|implement|use|deploy|(?:re-?)?train|design|integrate|adopt|"
    r"apply|write|set up|introduce|add|extend|migrate|move|port|rewrite|try|explore|learn|"
    r"experiment|prototype|fine-?tune|launch|ship|evaluate|automate|replace|work|lead|start|begin|"
    r"make|run|put|bring|switch|do|test|roll out|connect|research|investigate|code|program)"
)
_MAKING = (
    r"(?:building|developing|creating|implementing|using|deploying|training|designing|integrating|"
    r"adopting|applying|writing|introducing|adding|migrating|prototyping|fine-?tuning|launching|"
    r"automating|replacing)"
)
_WHEN = (
    r"(?:(?:(?:next|the coming|the next) (?:year|quarter|month|week|sprint|spring|summer|autumn|"
    r"fall|winter|semester|phase|release)|in (?:the (?:near )?future|future|20\d\d|q[1-4]|"
    r"a next (?:step|phase))|as a next step|soon|later|from (?:next \w+|20\d\d)|by (?:the end of )?"
    r"(?:next \w+|20\d\d)|one day|some ?day|eventually)(?: on)?,?\s+)"
)
_WHO = r"(?:(?:i|we|the team(?: and i)?|my team(?: and i)?|our team)\s+)"
_ADVERBS = (
    r"(?:(?:also|soon|then|later|first|next|eventually|together|jointly|hopefully|perhaps|maybe)"
    r"\s+)*"
)
_WILL = (
    r"(?:will|shall|['’]ll|am going to|are going to|['’]m going to|['’]re going to|going to|about "
    r"to|am about to|aim to|aiming to|(?:in talks|scheduled|due) to|"
    r"would like to|would have liked to|would love to|would have|might|may|"
    r"(?:am |are |was |were |been )?(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:e|es|ed|ing)|"
    r"wish(?:es|ed|ing)?|want(?:s|ed|ing)?|mean|meant) to|"
    r"(?:was|were) (?:about|going|planning|hoping|supposed) to|(?:am|are) (?:due|set) to|"
    r"(?:had|have) (?:hoped|planned|wanted|meant|intended) to)"
)
# What a plan is for may be work of today: "Planned to meet", "will be deployed".
_PLAN = (
    rf"{_WHEN}?(?:{_WHO}{_ADVERBS})?{_WILL}\s+{_ADVERBS}(?:be\s+)?(?:have\s+)?"
    rf"(?:(?:start|begin)(?:ing)?\s+(?:to\s+)?)?(?:{_MAKE}|{_MAKING}|used|built|worked)\b"
    rf"|(?:next (?:year|quarter|month|spring|summer|autumn|fall|winter)|in (?:the (?:near )?)?"
    rf"future),?\s+(?:i|we)\s+{_ADVERBS}{_MAKE}\b"
    # "Proposed to build", and "proposed building": what came of it would be told as done.
    rf"|(?:(?:i|we)\s+)?(?:(?:have |had )?(?:proposed|suggested|pitched)|wanted|hoped|asked "
    rf"(?:permission|for a budget))\s+(?:to\s+(?:{_MAKE})|{_MAKING})\b"
    rf"|(?:have |had |got |there is |there are )?(?:a |the |my |our |some )?(?:ideas?|plans?|"
    rf"ambitions?|intentions?|dreams?|proposals?|vision|hopes?)"
    rf"(?: for (?:20\d\d|next \w+|the (?:year|future)))?\s*(?:is |was |are |were |:\s*)?"
    rf"(?:to\s+{_MAKE}|(?:for|of|about)\s+{_MAKING})\b"
    # The goal of a project was reached, or it would not be told; one for next year was not.
    rf"|(?:my|our)\s+(?:plans?|(?:goals?|aims?|targets?) for (?:20\d\d|next \w+))\s*:\s*{_MAKE}\b"
    rf"|(?:drafted|wrote|made|had)\s+(?:an?|the|our|my)\s+plans?\s+to\s+{_MAKE}\b"
    rf"|(?:brainstormed|explored|discussed|floated|pitched|presented|shared|imagined)\s+(?:(?:the|"
    rf"an?|my|our|some)\s+)?(?:ideas?|possibility|option|vision|thoughts?)\s+(?:of|for|to|about)\b"
    rf"|(?:i|we)['’]d\s+(?:like to\s+|love to\s+)?{_MAKE}\b"
    rf"|(?:considering|contemplating|thinking (?:of|about)|hoping for)\s+(?:{_MAKING}|an?\b|"
    rf"the use\b)|(?:planning|looking into)\s+{_MAKING}\b"
)


@cache
def _plan() -> re.Pattern[str]:
    """Return the pattern of how plans begin: slow to compile, and not always needed."""
    return re.compile(_PLAN)


# Who could reduce costs did; nobody tells of a chatbot that way who built it.
_COULD = re.compile(
    r"(?:(?:i|we)\s+)?(?:could|might|may|should|ought to)\s+(?:also\s+|easily\s+|well\s+|"
    r"one day\s+)*(?:have\s+\w+|build|develop|create|implement|use|deploy|train|design|integrate|"
    r"adopt|introduce|add|fine-?tune|prototype|learn|try|write|set up|work with)\b"
)
_CAME_TO_SOMETHING = re.compile(
    r"\d[ \t]?%|\bby[ \t]+\w+ing\b|\bthanks to\b|\bwithin\b|\bwhich (?:\w+ed|led|cut)\b|"
    r",\s*(?:thereby\s+)?(?:reduc|cutt|sav|improv|increas|boost|lower|rais)ing\b"
)
# "Considered the go-to person", "considered an expert": what others think of somebody.
_CONSIDERED = re.compile(
    r"(?:(?:i|we)\s+)?(?:only\s+|briefly\s+|seriously\s+)?(?:considered|contemplated|"
    r"thought (?:of|about)|toyed with|dreamt of|brainstormed)\s+"
    r"(?!(?:one|as|by|to|among|myself|go-to|most|highly|very|best|top|both|all|whether|expert|"
    r"key|indispensable|trusted|with|in|how)\b|(?:(?:the|an?)\s+)?(?:[\w/-]+\s+){0,4}?(?:person|"
    r"experts?|specialist|leader|authority|go-to|resource|mentor|choice|owner|member|point|"
    r"needs|requirements|trade-?offs|feedback|constraints|factors)\b)"
)
_LATER = r"(?:\s+(?:for\s+)?(?:20\d\d|next \w+|q[1-4](?:[ /-]?20\d\d)?|later|soon|the future|v\d))?"
_LABEL = re.compile(
    r"(?P<label>(?:(?:my|our|next|future|product|project|team|personal|technical|long[- ]term|"
    r"short[- ]term)\s+)*(?:planned(?:\s+(?:features?|work|projects?|"
    r"releases?|additions|stack|tools|improvements|extensions|next))?|plans?|"
    r"road ?map|backlog|to[- ]?dos?|soon|next(?:\s+(?:up|steps?|phase|release|year|quarter|"
    r"sprint))?|coming(?:\s+(?:soon|up|next))?|upcoming|future(?:\s+(?:work|plans?|steps?|scope|"
    r"enhancements?|improvements?|features?))?|ideas?(?:\s+for\s+\w+)?|wish ?list|later(?:\s+on)?|"
    r"under consideration|under discussion|in the pipeline|on hold|not (?:yet )?(?:started|begun|"
    r"built|done|implemented|approved)|proposed next|to (?:build|develop|implement|"
    r"create|be (?:done|built|started))|tbd|some ?day|one day|want(?:ed)?|(?:potential|possible|"
    r"hypothetical|imagined)\s+(?:projects?|features?|ideas?|extensions?|use cases?)|(?:planned|"
    r"proposed|designed),?\s+(?:but\s+)?(?:not|never)\s+(?:yet\s+)?\w+|"
    r"planning|geplant|in planung|demnächst|ausblick|prévu|à venir|à faire|"
    r"previsto|próximamente|por hacer|gepland|binnenkort)"
    rf"{_LATER})(?:\s*\([^)\n]{{1,30}}\))?[ \t]*(?::|[ \t][–—-])[ \t]*(?P<behind>)"
)
# "Planning - led the sprints" is a heading of work, and what a manager plans is.
_WORK_BEHIND = re.compile(
    rf"(?:(?:i|we|and|jointly|successfully)\s+)*(?:{DEEDS}|\w{{3,}}ed|\w+ing)\b(?!-)"
)
_OF_MANAGERS = re.compile(
    r"\b(?:sprints?|jira|stakeholders?|epics?|user stories|okrs?|kpis?|releases?|capacity|"
    r"budgets?|resources?|milestones?|scrum|agile|kanban|grooming|refinement|prioriti\w+)\b"
)
_SHELVED = re.compile(
    r"[(\[–—,-]\s*(?:(?:was|were|but|still|it was|idea|plan|project)\s+)*(?:not|never|un)[ -]?"
    r"(?:yet\s+)?(?:approved|built|started|funded|implemented|realised|realized|begun|carried out|"
    r"done|accepted|happened)\b[\w ]{0,20}\)?\W*$"
    r"|[(\[]\s*(?:planned|idea(?: only)?|only an idea|concept only|on paper only|proposal only|"
    r"wish|future(?: work)?|next year|to be (?:done|built|started)|upcoming|not yet)\s*[)\]]\W*$"
)
_REACH_BEHIND = 50
_FIRST = re.compile(r"(?:\[|\(|[“\"'])?\s*([a-zà-ÿ]+)")
# fmt: off
_FIRST_WORDS = frozenset({
    "a", "about", "aim", "aiming", "aims", "am", "ambition", "ambitions", "are", "as", "asked",
    "ausblick", "backlog", "binnenkort", "brainstormed", "briefly", "by", "coming",
    "considered", "considering", "contemplated", "contemplating", "could", "demnächst",
    "designed", "discussed", "drafted", "dream", "dreams", "dreamt", "due", "eventually",
    "explored", "floated", "from", "future", "gepland", "geplant", "goal", "goals", "going",
    "got", "had", "have", "hope", "hoped", "hopes", "hoping", "hypothetical", "i", "idea",
    "ideas", "imagined", "in", "intend", "intended", "intending", "intention", "intentions",
    "later", "long", "looking", "made", "may", "meant", "might", "my", "next", "not", "on",
    "one", "only", "ought", "our", "personal", "pitched", "plan", "planned", "planning",
    "plans", "por", "possible", "potential", "presented", "previsto", "product", "project",
    "proposal", "proposals", "proposed", "prévu", "próximamente", "road", "roadmap",
    "scheduled", "seriously", "set", "shall", "shared", "short", "should", "some", "someday",
    "soon", "suggested", "tbd", "team", "technical", "the", "there", "thinking", "thought",
    "to", "todo", "todos", "toyed", "under", "upcoming", "vision", "want", "wanted", "was",
    "we", "were", "will", "wish", "wished", "wishlist", "would", "wrote", "à",
})
# fmt: on


def planned_until(lower: str, begin: int, end: int) -> int:
    """Return up to where the sentence at a place of a text in lower case is a plan, else 0.

    >>> for told in (
    ...     "will build a chatbot", "roadmap: rag, agents", "considered a chatbot, but bought one",
    ...     "planned and built a chatbot", "could reduce costs by 40 %", "roadmap: led the work",
    ... ):
    ...     print(told[: planned_until(told, 0, len(told))] or "no plan")
    will build a chatbot
    roadmap: rag, agents
    considered a chatbot
    no plan
    no plan
    no plan
    """
    if _SHELVED.search(lower, max(begin, end - _REACH_BEHIND), end):
        return end
    first = _FIRST.match(lower, begin, end)
    if first is None or first[1] not in _FIRST_WORDS:
        return 0  # nearly always
    found = _plan().match(lower, first.start(1), end) or _CONSIDERED.match(
        lower, first.start(1), end
    )
    found = found or _COULD.match(lower, first.start(1), end)
    if found and _CAME_TO_SOMETHING.search(lower, found.end(), end):
        return 0
    if found:
        return own_deed_behind(lower, found.end(), end)
    label = _LABEL.match(lower, first.start(1), end)
    if label is None or _WORK_BEHIND.match(lower, label.end(), end):
        return 0
    if _OF_MANAGERS.search(lower, label.end(), end):
        return 0
    return own_deed_behind(lower, label.end(), end)


__all__ = ["planned_until"]
