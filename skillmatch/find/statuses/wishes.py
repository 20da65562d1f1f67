"""Wishes: what somebody wants, plans or offers to do or learn, "my dream is to work with"."""

from __future__ import annotations

from skillmatch.find.statuses import come_true
from skillmatch.find.statuses.others import is_said_of_people, they_wish
from skillmatch.find.words.small_letters import at_small_words, in_small_letters
from skillmatch.names import lower_case

_WISHING = (
    r"(?:eager|keen|willing|excited|motivated|determined|want(?:s|ing)?|wish(?:es|ing)?|hop(?:e|es|"
    r"ing)|plan(?:s|ning)?|look(?:s|ing)? forward|aim(?:s|ing)?|aspir(?:e|es|ing)|desire|"
    r"intend(?:s|ing)?|looking|ready|passionate|happy|glad|prepared|seek(?:s|ing)?|going|ambition|"
    r"longing|thinking|considering|dreaming|wishful|planned)"
)
_SOME = (
    r"(?:(?:first|more|some|further|additional|hands[- ]on|practical|real(?:[- ]world)?|working|"
    r"professional|commercial|industry|valuable|solid|deeper?|an?|my)[ \t,]+){0,3}"
)
_DOING = (
    r"(?:learn(?:ing)?|explor(?:e|ing)|use|break(?:ing)? into|get(?:ting)? (?:into|to know|in "
    r"touch with|my hands)|"
    rf"gain(?:ing)? {_SOME}(?:experience|exposure|knowledge|skills|expertise|practice|competence)|"
    r"(?:build|start|pursu|mak|begin|launch)(?:e|ing)? (?:an?|my) (?:\w+ )?career|"
    r"work(?:ing)? (?:with|on|in|as)|study(?:ing)?|(?:pick|tak)(?:e|ing)? up|picking up|"
    r"grow(?:ing)? (?:in|into)|(?:go|dig|dive|get) deeper|dive into|(?:get|become|becoming) "
    r"(?:better|good|proficient|certified|an? )|improve|master|speciali[sz]e|"
    r"acquir(?:e|ing)|"
    r"(?:mov|transition|switch)(?:e|ing|ion)? (?:to|towards?|into)|move|transition|develop (?:my|"
    r"skills)|expand|deepen(?:ing)?|try|know more)"
)
_OF_JOBS = (
    r"(?:(?:full|part|long|short)[- ](?:time|term)|entry[- ]level|graduate|junior|senior|"
    r"permanent|challenging|suitable|remote|paid|first|new)"
)
_NEW_JOB = (
    rf"(?:(?:(?:an?|the|my|new|next|first|any) )+(?:{_OF_JOBS} ){{0,2}}(?:\w+ )?(?:chance|team|"
    rf"project|company|employer|opportunity|job|role|position)|(?:{_OF_JOBS} ){{0,3}}"
    r"(?:internships?|opportunit(?:y|ies)|jobs?|roles?|positions?|traineeship))"
)
_FIELD = (
    r"(?:goals?|aims?|ambitions?|plans?|dreams?|wish(?:es)?|wish ?list|next(?: up| steps?)?|"
    r"to[- ]?do|planned)"
)
_FOR = r"(?:[ \t]+(?:for|in|on|this)(?:[ \t]+(?:my|the|this|next))?(?:[ \t]+[\w-]+){0,2})?"
_STARTING = (
    rf"(?:gain {_SOME}(?:experience|exposure)|(?:become|grow into|evolve into|"
    r"(?:transition|move|break) into) (?!more\b)|(?:build|start|pursue|begin|launch) "
    r"(?:an?|my) (?:\w+ )?career|speciali[sz]e)"
)
_DONE_SINCE = (
    r",[ \t]+(?:i[ \t]+|we[ \t]+)?(?:\w+ed|built|wrote|learnt|made|took|ran|led|set|began|did)\b"
)
_WISHED = at_small_words(
    # As far as the clause goes.
    rf"\b(?:{_WISHING}\s+(?:(?:to|about|of|at)\s+)?(?:(?:also|soon|further|one day)\s+)?"
    rf"{_DOING}"
    r"|(?:like|love) to (?:learn|explore|study|dig|deepen|go deeper)"
    r"|interest(?:ed)? (?:in|to learn)(?: learning)?|curious about|"
    r"(?<!we are )(?<!we['’]re )(?<! is )seeking (?:to|an?|opportunit\w+)|"  # no employer's
    r"(?:would |['’]d )?(?:love|like) to (?:move|go|grow|switch|transition|get)[a-z ]{0,20}|"
    r"one day,?|(?:where|so that|in which) i (?:can|could|may|might|will|would) (?:also )?(?:learn|"
    r"explore|study|pick up|grow)|(?:opportunit(?:y|ies)|chances?) to (?:learn|explore|use|work|"
    r"be (?:introduced|trained))|"
    r"want(?:s|ing)? to become|open to learning|yet to learn|would (?:like|love|be glad|"
    r"be happy) to|would (?:\w+ )?please me|could imagine|(?:would|['’]d|wouldn['’]t|would not|not|"
    r"don['’]t) (?:really )?(?:enjoy|appreciate|welcome|mind|be (?:interested|keen|happy|"
    r"delighted)|jump at|averse to)|fascinated by|tempted by|attracted by|(?:looking|searching|"
    rf"hunting)(?: out)? for {_NEW_JOB}|next (?:thing|step|goal|topic|language|skill|"
    r"tool)(?: \w+){0,2} (?:is|will be|should be|would be)|given the (?:chance|opportunity)|"
    r"open (?:for|"
    r"to) (?:learning|training in|working|roles? in|picking up|trying|exploring|switching)|"
    r"my (?:\w+ "
    r")?(?:goal|dream|aim|ambition|plan|wish|hope|"
    r"focus|target|desire|intention) (?:is|would be|remains) to (?:work|learn|master|become|move|"
    r"get|use|study)|(?<!research )(?<!of )(?<!professional )(?<!technical )interests"
    r"(?=[ \t]*:))\b[^.;!?\n•]*$"
    # Of the person: "Students will learn Java" is a course that was given.
    r"|(?:^\W*|\bI |\b(?:in|next|this) \w+,? )(?:will|shall) (?:soon |also |"
    r"then )*(?:be )?(?:start )?(?:learn|study)(?:ing)?\b[^;!?\n•]*$"
    # Of one list only, at whose beginning the words stand.
    r"|(?:^\W*|\b(?:I|we)[ \t]+)(?:will|shall)[ \t]+(?:(?:soon|also|then)[ \t]+)?(?:be[ \t]+)?"
    r"(?:(?:start|begin|starting|beginning)[ \t]+(?:to[ \t]+)?)?(?:us(?:e|ing)|adopt(?:ing)?|"
    r"try(?:ing)?|work(?:ing)?[ \t]+with)[ \t]+(?:the[ \t]+)?$"
    r"|(?:^|(?<=[ \t]))(?:in|next|this|near)[ \t]+(?:the[ \t]+)?(?:future|year|spring|job|"
    r"role)?,?[ \t]*I[ \t]+(?:will|shall|want to)[ \t]+(?:work|deal|be working)[ \t]+(?:with|on|"
    r"in)[ \t]+$"
    r"|\b(?:can|could|able to)[ \t]+(?:(?:quickly|easily|soon|also)[ \t]+)?(?:learn|pick up)[ \t]+$"
    r"|\b(?:happy to|quick to|going to|prepared to|intend to|plan to|hope to)[ \t]+(?:(?:quickly|"
    r"easily|soon|also)[ \t]+)?(?:learn|pick up|use|try|bring)[ \t]+$"
    r"|\b(?:this|next) \w+,?[ \t]+I(?:['’]ll| will| want to)[ \t]+\w+[ \t]+$"
    r"|^(?!.*\b(?:help|teach|taught|mentor|train|coach|encourag|guid|enabl|allow|ask|student|"
    r"people|team|user|client|child|them|who)).*\bto (?:learn|study)[ \t]+(?:more about[ \t]+)?$"
    r"|\b(?:would|['’]d)[ \t]+(?:like|love|welcome|appreciate|want)[ \t]+(?:\w+[ \t]+){0,2}$"
    r"|(?:^\W*|\bI )(?:want|wish for)[ \t]*:?[ \t]+$"
    r"|\b(?:hop(?:e|ing)|want|would like|wish|waiting|looking|like)[ \t]+to[ \t]+be[ "
    r"\t]+(?:trained|"
    r"taught|introduced|coached|mentored|certified)\b[^.;:]*$"
    r"|\b(?:can|could|will|might|would|to)[ \t]+(?:teach|coach|train|introduce|show)[ \t]+me[ \t]+"
    r"(?:\w+[ \t]+){0,2}$"
    r"|\b(?:trying|working|hoping|try|hope)[ \t]+(?:hard[ \t]+)?to[ \t]+(?:get|break|move|"
    r"grow)[ \t]+into[ \t]+$"
    r"|\bdream(?:ing|t)?[ \t]+(?:of|about)[ \t]+(?:an?[ \t]+|the[ \t]+)?(?:job|role|position"
    r"|career|"
    r"project|life|work\w*)[ \t]+(?:in|with|using|on|around)[ \t]+$"
    r"|(?:^\W*|\bI am an?[ \t]+)aspiring[ \t]+$"
    r"|^\W*(?:I[ \t]+)?plan(?:ning|s)?[ \t]+to[ \t]+(?:migrate|move|switch|try|adopt|port"
    r"|rewrite)\b[^.;]*$"
    r"|\b(?:suggest|recommend|propos|ask|want|urg|advis|encourag)\w*[ \t]+(?:that[ \t]+)?(?:I"
    r"|me[ \t]+to)"
    r"[ \t]+(?:should[ \t]+)?(?:pick up|learn|try|study|look into|take up)[ \t]+$"
    r"|\bseeking[ \t]+(?:more[ \t]+)?(?:exposure|experience|training)[ \t]+(?:in|to|with|"
    r"on)\b[^.;]*$"
    r"|\b(?:interest is in|heart is set on|willing to be trained (?:on|in))\b[^.;:]*$"
    r"|^\W*(?:I[ \t]+)?(?:will|shall)[ \t]+(?:soon[ \t]+)?(?:do|take|start|begin|pass|"
    r"get)[ \t]+(?:the[ \t]+|an?[ \t]+)?$"
    r"|^\W*(?:(?:dream|next|future)[ \t]+(?:job|year|role|step)|want)[ \t]*:[ \t]+$"
    r"|^\W*(?:i am[ \t]+)?(?:ready|prepared|keen) (?:for|on)[ \t]+$"
    r"|^\W*open (?:for|to)[ \t]+$"
    r"|\bhope (?:that )?i (?:can|could|will|may)[ \t]+\w+(?:[ \t]+with)?[ \t]+$"
    rf"|^\W*(?:(?:my|career|learning|personal|professional|next|future|short[- ]term|"
    rf"long[- ]term)[ \t]+)*(?:{_FIELD}{_FOR}|desired (?:new )?skills?|(?:long|short|"
    rf"mid)[- ]term|to learn|(?:want|like|"
    rf"plan|hope|wish)(?:ed)? to learn|on my (?:\w+ )?list)[ \t]*[:–-][ \t]*"
    r"(?:(?:an?|the)[ \t]+)?(?:(?:mov(?:e|ing) (?:to|into|towards?)|certifi(?:ed|cate|"
    r"cation) (?:in|for)|learn(?:ing)?|work(?:ing)? (?:with|in|on)|to work (?:with|in|on)|master|"
    r"becom(?:e|ing)(?:[ \t]+(?:more[ \t]+)?\w+)?(?:[ \t]+(?:in|with|at))?)[ \t]+)?$"
    # "Goal: to become an expert in", and an objective that begins "To grow into an engineer"
    rf"|^\W*(?:(?:my|career|short[- ]term|long[- ]term|next)[ \t]+)*(?:{_FIELD}|objectives?)"
    rf"[ \t]*[:–-][ \t]*to[ \t]+{_STARTING}\b[^.;!?\n•]*$"
    rf"|^\W*to[ \t]+{_STARTING}\b(?:(?!{_DONE_SINCE})[^.;!?\n•])*$"
    # "Areas of interest" are what a researcher works in.
    r"|^\W*(?:technolog(?:y|ies)|tools|languages|frameworks)[ \t]+of[ \t]+interest[ \t]*:[ \t]*$"
)
_I = (
    r"(?:^\W*|\bI[ \t]+(?:(?:am|have been|also|really|still)[ \t]+)*|['’]m[ \t]+|"
    r",[ \t]+(?:and[ \t]+)?)"
)
_A_JOB = (
    r"(?:(?:an?|the|my|any|new|next|more|junior|first)[ \t]+)*(?:\w+[ \t]+)?(?:roles?|jobs?|"
    r"positions?|place|projects?|employer|team|career|internship|traineeship|placement|"
    r"opportunit(?:y|ies)|anything|work)"
)
_WISHES_FOR = at_small_words(
    # "Very keen on", "drawn to", "hoping for exposure to", "desirous of working on"
    rf"{_I}(?:(?:very|really|most|always|particularly|quite)[ \t]+)*(?:keen on|drawn to(?:wards)?|"
    r"aspiring to(?:wards)?|(?:hoping|longing|looking|wishing) for (?:(?:more|some|first|"
    r"an?)[ \t]+)*(?:exposure|work|training|practice|chance|move)(?: (?:to|with|in|on|into))?|"
    r"desirous of(?: working (?:on|with|in))?|dreaming of(?: working (?:on|with|in))?|"
    r"longing (?:for|to (?:\w+[ \t]+){1,3}(?:in|with|on|to|into|for))|(?:passionate about|"
    r"thinking (?:of|about)|considering|dreaming of|planning on) (?:entering|joining|moving (?:to|"
    r"into|towards)|switching to|getting into|going into|taking up)|looking forward to (?:\w+"
    r"ly[ \t]+)?(?:us|work|learn|writ|get)\w*(?: (?:paid|on|with|in|to|into|for|started|back))*|"
    r"(?:can[ \t]+)?see (?:myself|my (?:future|next (?:role|job|step)|career))(?: in| as| with| on|"
    r" (?:moving|going) (?:in)?to(?:wards)?| working (?:in|with|on)| doing)|"
    rf"(?:targeting|looking for|open to(?: relocat\w+ for)?) {_A_JOB} (?:in(?: "
    rf"which)?|"
    r"where|with|around|on|involving|that uses?)(?: I (?:can|could|may)(?: \w+){1,2})?|(?:want|"
    r"hope|wish|would (?:like|love)|['’]d (?:like|love)|plan|intend|aim|long)(?:ing)? to (?:touch|"
    r"adopt|try|use|get (?:my hands on|into|paid for)|(?:be )?writ(?:e|ing)(?: in)?|program in|"
    r"code in)|(?:would|['’]d) (?:rather|gladly) (?:be )?(?:writ|us|do|work)(?:e|ing)?(?: (?:in|"
    r"with|on))?|(?:ready|willing|happy|open|eager|prepared|glad) to (?:be "
    r")?(?:re)?-?train(?:ed)?(?: (?:in|on|for|as an?|to use))?)[ \t]+(?:(?:an?|the)[ \t]+)?$"
    # "would gladly exchange COBOL for", "hoping to trade my macros for"
    r"|\b(?:would|['’]d|hop(?:e|ing)|want(?:ing)?|longing|wish(?:ing)?|like|"
    r"love)\b[ \t]+(?:\w+[ \t]+)?(?:to )?(?:exchange|trade|swap|switch|shift|move|"
    r"migrate)\b[^.;,:]{1,40}[ \t](?:for|to|into)[ \t]+$"
    # "My ambition is", "my dream to work in", "my thesis will involve"
    r"|\bmy (?:\w+[ \t]+)?(?:dream|ambition|goal|aim|hope|aspiration)s? (?:in \w+ years )?(?:is|"
    r"are|remains|would be|lies in)[ \t]+(?:(?:an?|in|with)[ \t]+)?$|\bmy (?:dream|ambition|"
    r"goal|hope|aim) to (?:\w+[ \t]+){1,2}$|\bmy (?:thesis|dissertation|next (?:project|job|"
    r"role)) will (?:\w+[ \t]+){1,2}$"
    r"|\bmy wish ?list (?:reads|has|includes|is)[ \t]+$"
    # An objective may be to secure a position in a field.
    r"|^\W*(?:career )?(?:objective|goal|aim|target)s?\b[^:\n]{0,20}:[ \t]*(?:to (?:secure|obtain|"
    r"find|"
    rf"get|land|gain|pursue|start)[ \t]+)?(?:\w+[ \t]+){{0,2}}?{_A_JOB} (?:involving|around|within|"
    rf"in"
    r"(?: the (?:field|area) of)?)[ \t]+$"
)
# "Seeking a position in which to apply my knowledge of Java": what one has already.
_BROUGHT = in_small_letters(
    r"\bdeepen(?:ing)?[ \t]+my[ \t]+$|\b(?:keep|continu(?:e|ing)|stay(?:ing)?|go(?:ing)? on|"
    r"still)[ \t]+(?:on[ \t]+|"
    r"to[ \t]+)?(?:us(?:e|ing)|"
    r"writ(?:e|ing)|work(?:ing)?|with)\b"
    r"|\byears[ \t]+(?:of|in|with)[ \t]+$|\bwhere[ \t]+my\b"
    r"|\b(?:appl(?:y|ying)|us(?:e|ing)|utili[sz](?:e|ing)|leverag(?:e|ing)|contribut(?:e|ing)|"
    r"offer(?:ing)?|shar(?:e|ing)|combin(?:e|ing)|bring(?:ing)?)\s+(?:of\s+)?my\b"
    r"|\bmy[ \t]+(?:[\w-]+[ \t]+){0,2}(?:skills?|knowledge|experience|expertise|background)\b"
)
_ACQUIRE = r"(?:learn|explore|study|master|pick|try|know|go deeper|dive|get|deepen|become|work)"
_WISHED_BEHIND = in_small_letters(
    # "Java – I would like to learn", and not "Java, want to learn Rust"
    r"[ \t]*[-–—,:(]?[ \t]*(?:which[ \t]+|that[ \t]+)?(?:i[ \t]+|i['’]d[ \t]+)?(?:want|"
    r"would (?:like|love)|wish|plan(?:ning)?|hope|like|love)"
    rf"[ \t]+to[ \t]+{_ACQUIRE}\b"
    r"(?=(?:[ \t]+(?:it|them|this|more|up|next|soon|in|with|some|one|at|on|by|this|deeper|"
    r"much)\b[^,.;\n]{0,25})?[ \t]*(?:[.,;)\n|]|$))"
    # In brackets: "eager to learn", "very interested"
    r"|[ \t]*[-–—:(][ \t]*(?:(?:i am|i['’]m|am|very|really|most)[ \t]+)*(?:(?:eager|keen|excited|"
    r"curious|willing|ready|happy|hop(?:e|ing)|want(?:ing)?|would (?:like|love)|interested)[ \t]+"
    r"(?:to[ \t]+(?:learn|use|study|try|explore|pick up|acquire|start)|in learning)"
    r"(?:[ \t]+(?:it|them|this|next|soon|up|with|in|about)\b[^,.;()\n]{0,15})?|interested)"
    r"(?=[ \t]*(?:[.;)\n]|$))"
    r"|[ \t]+on[ \t]+(?:my|the)[ \t]+(?:[\w-]+[ \t]+){0,1}(?:wish ?list|to-?do list|bucket list)\b"
    r"|(?:[ \t]+[a-z]+)?[ \t]+(?:workshops?|courses?|trainings?|exams?|certifications?|classes"
    r"|bootcamps?)"
    r"[ \t]+(?:is[ \t]+|are[ \t]+)?(?:booked|planned|scheduled|upcoming|due|next)\b"
    r"|[^.;!?\n(]{0,30}\([ \t]*(?:planned|upcoming|booked|scheduled|to[- ]?do|next)\b"
    r"|[ \t]*(?:[:(,–—-][ \t]*|[ \t](?:is|are)[ \t]+)(?:(?:next|still)[ \t]+|"
    r"the next \w+[ \t]+)?on[ \t]+(?:my|the)[ \t]+(?:[\w-]+[ \t]+){0,2}?(?:wish ?list|to-?do list|"
    r"list|"
    r"radar|road ?map|plan)\b"
    r"|[ \t]+(?:is|are)[ \t]+(?:next\b|(?:what|an?[ \t]+\w+|the[ \t]+(?:next[ \t]+)?\w+|"
    r"something)[ \t]+(?:that[ \t]+|which[ \t]+)?I[ \t]+(?:want|hope|plan|wish|would (?:like|love)|"
    r"intend)[ \t]+to\b)"
    r"|[ \t]*[(:–—-][ \t]*(?:planned|planning|wish(?:ed)?|to learn|to do|next (?:year|step|up)|"
    r"future|want to)\b"
    r"|\)?,?[ \t]+(?:[a-z]+[ \t]+)?planned[ \t]+(?:for|in|this|next|with|together|but)\b"
    r"|[ \t]+next[ \t]*\)"
    r"|[ \t]*[(:–—-][ \t]*(?:(?:starting|beginning)[ \t]+(?:in|this|next|soon|on)|about[ \t]+to[ "
    r"\t]+"
    r"(?:begin|start|learn)|to come|coming[ \t]+(?:soon|next)|from[ \t]+next)\b"
    r"|[ \t]+(?:is|are|comes?)[ \t]+(?:the[ \t]+)?(?:first|next)[ \t]+(?:thing|one|\w+)[ \t]+"
    r"(?:that[ \t]+)?I(?:['’]d|[ \t]+would|['’]ll|[ \t]+will|[ \t]+want)\b"
    r"|[^.;!?\n•]{0,25},[ \t]*(?:then[ \t]+)?I(?: would|['’]d| will|['’]ll)[ \t]+(?:gladly[ \t]+|"
    r"happily[ \t]+)?(?:learn|pick up|study)[ \t]+(?:it|them)\b"
    r"|[^.;!?\n•]{0,60}[ \t]I[ \t]+(?:would[ \t]+)?hope[ \t]+to[ \t]+(?:learn|use|know)[ \t]+(?:it|"
    r"them|this)\b"
)
# fmt: off
CUES = frozenset({
    "advised", "aim", "aiming", "aims", "ambition", "ambitions", "appreciate", "asked",
    "aspiration", "aspirations", "aspire", "aspires", "aspiring", "attracted", "averse", "become",
    "break", "career", "chance", "considering", "curious", "d", "day", "desire", "desired",
    "desirous", "determined", "drawn", "dream", "dreaming", "dreams", "dreamt", "eager",
    "encouraged", "enjoy", "evolve", "excited", "explore", "fascinated", "gain", "glad", "gladly",
    "goal", "goals", "going", "grow", "happy", "hope", "hopes", "hoping", "imagine", "intend",
    "intending", "intends", "interest", "interested", "interests", "joining", "keen", "learn",
    "like", "list", "ll", "longing", "looking", "love", "mind", "motivated", "move", "next",
    "objective", "open", "opportunity", "passionate", "pick", "plan", "planned", "planning",
    "plans", "please", "rather", "ready", "recommended", "relocating", "searching", "see", "seek",
    "seeking", "seeks", "shall", "specialise", "specialize", "suggested", "target", "targeting",
    "teach", "tempted", "term", "thinking", "todo", "transition", "trying", "urged", "want",
    "wanting", "wants", "welcome", "will", "willing", "wish", "wishes", "wishing", "would",
})
CUES_BEHIND = frozenset({
    "about", "booked", "bucket", "coming", "curious", "d", "due", "eager", "excited", "first",
    "from", "future", "happy", "hope", "hoping", "interested", "keen", "learn", "like", "list",
    "ll", "love", "map", "next", "plan", "planned", "planning", "radar", "ready", "roadmap",
    "scheduled", "starting", "todo", "upcoming", "want", "wanting", "willing", "wish", "wished",
    "would",
})
# fmt: on


def is_wished(clause: str) -> bool:
    """Say whether the clause before a mention wishes for it.

    >>> is_wished("My dream is to work with "), is_wished("Keen to apply my knowledge of ")
    (True, False)
    """
    clause = lower_case(clause)
    found = _WISHED.search(clause) or _WISHES_FOR.search(clause)
    if found is None or _BROUGHT.search(clause) or they_wish(clause):
        return False
    behind_chance = come_true.behind_chance_had(clause)
    if behind_chance is not None:
        return is_wished(behind_chance)
    # "Mentored juniors eager to learn React": it is they who wish, and not "a firm where I learn".
    return " i " in found[0].lower() or not is_said_of_people(clause[: found.start()])


def is_wished_behind(tail: str) -> bool:
    """Say whether the words behind a mention wish for it: "is on my list".

    >>> is_wished_behind(" - want to learn it"), is_wished_behind(", want to learn Rust")
    (True, False)
    """
    return _WISHED_BEHIND.match(lower_case(tail)) is not None


__all__ = ["CUES", "CUES_BEHIND", "is_wished", "is_wished_behind"]
