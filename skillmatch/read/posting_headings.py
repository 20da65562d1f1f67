"""The headings of job postings, in English and German, by the kind of section they begin."""

from __future__ import annotations

# fmt: off
_ENGLISH = {
    "duties": (
        r"(?:(?:key|main|core|primary|position|job|your|role|essential|duties and|duties &)\s)*"
        r"(?:responsibilities|duties|tasks|functions|accountabilities)(?: include| and duties)?|"
        r"(?:what|how) (?:you|you['’]?ll|you will|will you|you['’]d)\s?(?:be|will)?\s?"
        r"(?:do|doing|work on|working on|own|make an impact|build)?(?: be doing)?(?: here)?|"
        r"(?:in )?(?:this|the|your) role(?:,? you(?: will|['’]ll))?|(?:your|the) (?:mission|"
        r"impact|job)|"
        r"(?:about|the|job|role|position) (?:the |this )?(?:role|job|position|opportunity|summary|"
        r"overview|description|details?|purpose)|(?:general )?summary|overview|description|"
        r"(?:(?:your |a typical )?day[- ]to[- ]day|a (?:typical )?day in (?:the|your) life|"
        r"the work|objectives|key (?:deliverables|activities|objectives)|scope(?: of work)?)"
        r"(?: (?:look like|activities|work|includes?))?|"
        # It may be a whole line of a sentence: "As our first data engineer, you'll:"
        r"(?:(?:in|as|on|with) (?!a result)[\w ,/&+-]{2,40},? |(?:here['’]?s |this is |here is |"
        r"some (?:of the )?things |things )(?:what )?|day[- ]to[- ]day,? |what )?"
        r"(?:you(?:['’]ll| will| would|['’]d| can)|will you)(?: mainly| also)?(?: be)?(?: (?:do|"
        r"doing|"
        r"own|owning|build|building|work on|working on|work with|working with|responsible for|"
        r"doing here|in charge of))?(?: every day| day[- ]to[- ]day| here| with us| at (?!the\b|"
        r"our\b)[\w&.-]+)?|"
        r"your (?:first (?:\w+ ){0,2}(?:months?|days|weeks|year)|contributions?|work|challenges?|"
        r"role and responsibilities)|what (?:the|this) (?:job|role|work|position) (?:is|involves|"
        r"entails|looks like)(?: about)?"
    ),
    "requirements": (
        r"(?:(?:minimum|basic|required|key|technical|job|desired|essential|additional|core|"
        r"must[- ]have|"
        r"other|knowledge,?|relevant|role|your)\s)*"
        r"(?:requirements?|qualifications|skills|experience|competenc(?:ies|es)|expertise|profile|"
        r"knowledge|abilities|capabilities|must[- ]haves?)(?:(?:,? (?:and|&|/) |, )(?:skills|"
        r"experience|qualifications|abilities|capabilities|competencies|education|knowledge|"
        r"requirements))*(?: required| needed)?|"
        r"(?:about you|who you are|who are you|you have|you bring|your background|must have|"
        r"required|"
        r"essential|education|(?:what|who) (?:we['’]?re|we are|are we) looking for|"
        r"what we look for|"
        r"what (?:you['’]?ll|you will|you) (?:need|bring|should have)(?: to succeed)?|"
        r"what we need to see|what makes you (?:qualified|successful|a great fit)|"
        r"you(?:['’]ve|['’]re| are| have| must have| should have| know| already have|"
        r"['’]ll need| will need| need|['’]ll bring| will bring| might have)(?: got)?(?: to have| "
        r"to know|"
        r" to bring)?(?: experience(?: with| in)?| got)?|"
        r"(?:what|who) you(?:['’]ve| have| know| are|['’]ll be| already have| should have| must "
        r"have)"
        r"(?: got| done)?|(?:your|the) (?:toolkit|toolbox|strengths|superpowers|expertise|must[- "
        r"]haves)|"
        r"we(?:['’]re| are)? (?:look(?:ing)?|hop(?:e|ing)|search(?:ing)?) for(?: (?:someone|"
        r"people|"
        r"somebody|a person|candidates)(?: who(?: has| have|['’]s)?| with)?)?|we (?:expect|need|"
        r"ask)|"
        r"what we (?:expect|need|ask)(?: (?:from|of) you)?|"
        r"the ideal candidate|ideal candidate|you (?:should apply|are a good fit|may be a fit) if)"
    ),
    "nice-to-have": (
        r"nice[- ]to[- ]haves?|bonus(?: points| skills| qualifications)?(?: for| if you have)?|"
        r"(?:preferred|desirable|desired|plus|good to have|strong plus)(?: to have)?"
        r"(?: (?:qualifications|skills|experience|requirements|capabilities|competencies|"
        r"knowledge|attributes))?(?:(?:,? (?:and|&|/) |, )(?:skills|experience|qualifications|"
        r"capabilities|competencies|knowledge|abilities|attributes))*|"
        r"(?:it['’]?s )?(?:a )?(?:big |huge )?plus(?:es)?(?: if)?|extra credit|"
        r"(?:ways|how) to stand out(?: from the crowd)?|an ideal candidate also has|"
        r"(?:you(?:['’]ll| will| would|['’]d)?|what (?:will|would|could|can|makes?|helps?) "
        r"(?:make )?you) (?:really )?stand out(?: from the crowd)?(?: (?:with|if|by)(?: (?:having|"
        r"you(?: have|['’]ve)?))?)?|"
        r"what (?:will |would |could |really )?sets? you apart|"
        r"(?:even better|better still|great|good|ideal|ideally|awesome|"
        r"(?:it['’]?s |it is )(?:great|nice|good)|extra points|brownie points|icing on the cake|"
        r"cherry on top)"
        r"(?:,? (?:(?:if|when) )?you(?:['’]ve|['’]re)?(?: also)?(?: (?:have|bring|know|are|can|"
        r"come with|worked with|used))?(?: (?:experience|familiarity|knowledge))?(?: (?:with|in|"
        r"of))?| if| for| to bring)?|"
        r"(?:it would be |would be |it['’]d be )?(?:nice|great|good|a plus|a bonus|an advantage) if"
        r"(?: you(?:['’]ve)?(?: also)?(?: have| bring| know| are)?)?|"
        r"you (?:might|may) also have|not required,? but (?:nice|a plus|helpful)|optional"
    ),
    "stack": (
        r"(?:our |the |your )?(?:tech(?:nology|nical)?[- ]?)?stack|technologies(?: we use)?|"
        r"tools(?: (?:and|&) technologies)?(?: we use)?|technical environment|environment|"
        r"(?:what|tools|technology|tech) we (?:use|work with)|our (?:tools|technology|"
        r"technologies|"
        r"tooling)|(?:technologies|tools|tech) you(?:['’]ll| will) (?:use|work with)"
    ),
    "boilerplate": (
        r"(?:about|why|life at|working at|join|meet|inside) (?!the role|this role|you\b|the job|"
        r"the work|the program|[\w ]+ engineer|"
        r"the position|this position|the opportunity|your)[\w&.,'’ -]{1,40}|company|"
        r"organi[sz]ation|"
        r"(?:the |our )?company(?: (?:description|overview|profile|background|culture|values))?|"
        r"who (?:we are|are we)|what we do|how we work|our (?:story|mission|vision|values|culture|"
        r"core values|commitment|company|benefits|offer|people|customers|hiring process|"
        r"commitment to [\w ]{3,40})|why (?:us|join)|"
        r"(?:company |employee |our |your )?(?:benefits|perks|rewards)(?: (?:and|&|\+) "
        r"(?:benefits|perks|compensation|rewards))?(?: include)?|total rewards|"
        r"what (?:we|do we|we can) (?:offer|provide)(?: (?:you|in return))?|we offer(?: you)?|"
        r"(?:our offer|what['’]?s on offer|the (?:offer|package|perks|benefits)|goodies|extras|"
        r"in return(?:,? (?:we offer|you(?:['’]ll| will) (?:get|receive)))?)|"
        r"(?:how we hire|how (?:we|our) (?:hiring|interview|recruitment)(?: process)? works?|"
        r"(?:our |the )?(?:hiring|interview|recruitment|recruiting|selection)(?: process| steps| "
        r"timeline|"
        r" notice)?|(?:notes? (?:to|for)|notice to) (?:recruiters|agencies|applicants|candidates|"
        r"recruitment agencies)|agencies|(?:use of )?ai (?:in|and) (?:our |the )?(?:hiring|"
        r"recruitment|"
        r"interviews?|applications?)(?: process)?|our (?:founders|investors|clients|partners|"
        r"backers))|"
        r"what(?:['’]?s| is) in it for (?:you|me)|"
        r"what you(?:['’]?ll| will| can)? (?:get|expect)(?: from us)?|you(?:['’]ll| will) (?:get|"
        r"love)|"
        r"(?:annual |base )?(?:salary|compensation|pay)(?: (?:range|transparency|and benefits|"
        r"& benefits|information))?|"
        r"(?:equal|eeo|e\.e\.o\.|affirmative)[\w ,&/-]{0,50}|(?:reasonable )?accommodations?|"
        r"diversity[\w ,&]{0,40}|disclaimer|privacy (?:policy|notice)|"
        r"(?:how to apply|to apply|apply|application process|next steps|click to apply|logistics)|"
        r"(?:interview|hiring|recruitment|selection|application) process|"
        r"additional information|other information|work(?:ing)? (?:environment|conditions)|"
        r"physical requirements|visa sponsorship|"
        r"commitment to [\w -]{3,40}|what makes [\w ]{2,30} special"
    ),
}
_GERMAN = {
    "duties": (
        r"(?:(?:deine|ihre|die|unsere)\s)?(?:aufgaben(?:gebiete?|bereiche?)?|tätigkeiten|mission)|"
        r"(?:das|was) (?:erwartet dich|dich erwartet|du machst|machst du)(?: bei uns)?|"
        r"(?:das ist )?(?:dein|ihr) (?:job|tätigkeitsbereich)|(?:über )?die (?:stelle|rolle)"
    ),
    "requirements": (
        r"(?:(?:dein|ihr|unser|das)\s)?(?:profil|anforderungsprofil)|anforderungen|"
        r"(?:(?:deine|ihre)\s)?(?:qualifikation(?:en)?|kenntnisse|fähigkeiten|voraussetzungen|"
        r"erfahrung(?:en)?)(?: und (?:kenntnisse|fähigkeiten|erfahrung(?:en)?))?|"
        r"(?:das|was) (?:bringst du|du|sie) (?:mit(?:bringst|bringen)?)|"
        r"(?:du bringst|sie bringen) mit|das solltest du mitbringen|wen wir suchen"
    ),
    "nice-to-have": (
        r"(?:(?:außerdem|zusätzlich) )?(?:von vorteil|wünschenswert|idealerweise|pluspunkte)"
        r"(?: (?:ist|sind|wäre|wären))?|das wäre (?:schön|super|toll|ein plus)"
    ),
    "stack": r"(?:(?:unsere|deine)\s)?technologien|unser tech-?stack",
    "boilerplate": (
        r"(?:(?:das|was) )?(?:wir bieten|bieten wir)(?: dir| ihnen)?|unser angebot(?: für dich)?|"
        r"(?:(?:deine|ihre|unsere)\s)?(?:vorteile|zusatzleistungen)|über uns|wer wir sind|"
        r"das unternehmen|(?:deine |ihre )?(?:bewerbung|ansprechpartner(?:in)?)|kontakt|"
        r"bewirb dich(?: jetzt)?|jetzt bewerben|datenschutz(?:hinweise?)?"
    ),
}
# fmt: on
HEADINGS: dict[str, str] = {kind: f"{names}|{_GERMAN[kind]}" for kind, names in _ENGLISH.items()}
"""Patterns of whole headings, in any case, by the kind of section (`POSTING_SECTION_KINDS`)."""

__all__ = ["HEADINGS"]
