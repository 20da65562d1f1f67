"""Sentences of job postings that ask for nothing: law, benefits, praise, owners, how one is hired.

A skill named in such a sentence is none asked for, whatever heading it stands under, or none. What
could as well be the work ("models that screen resumes", "help our customers") is left.
"""

from __future__ import annotations

import re

_LEGAL = (
    r"equal[- ]opportunity|equal employment|without regard to|protected (?:veteran|by|character|"
    r"class)|"
    r"sexual orientation|gender identity|reasonable accommodation|background check|e-verify|"
    r"privacy (?:policy|notice)|drug[- ]free|pay transparency|fair chance|"
    r"visa sponsorship|diverse and inclusive|discriminat"
)
_GEAR = r"(?:macbooks?|macs?|laptops?|notebooks?|thinkpads?|iphones?|ipads?|smartphones?)"
_BENEFITS = (
    r"(?:salary|base pay|pay|compensation) range|\b401\s?\(?k\)?|dental|health insurance|"
    r"paid (?:time off|holidays|parental)|parental leave|\bpto\b|stock options|"
    r"tuition reimbursement|life insurance|wellness|"
    r"\b(?:free|subsidi[sz]ed|complimentary) (?:[\w-]+ ){0,2}?(?:lunch(?:es)?|meals|snacks|coffee|"
    r"drinks|fruit|gym|parking|transport|licen[cs]es?|subscriptions?|memberships?)\b|"
    r"\b(?:gym|spotify|netflix) (?:membership|subscription)|\bcompany car\b|"
    rf"\b(?:free|latest|brand[- ]new|company|choice of|your own|top[- ]of[- ]the[- ]range)\W+"
    rf"(?:[\w-]+ ){{0,2}}?{_GEAR}\b|"
    r"\b(?:training|learning|education|development|conference|book|home[- ]office|equipment|"
    r"hardware|wellbeing) (?:budget|allowance|stipend)\b|"
    r"\b\d+ (?:[\w-]+ ){0,2}?days?['’]?(?: of)? (?:[\w-]+ )?(?:holidays?|vacation|leave)\b"
)
_PRAISE = (
    r"\b(?:founded|headquartered) in\b|\bfortune \d+\b|"
    r"\b(?:is|are|as) (?:an?|the|one of the) (?:(?:world|global|industry|market)['’]?s? )?"
    r"(?:leading|leader|largest|fastest[- ]growing|global leader)\b|"
    r"our (?:mission|vision) is|\bwe believe\b|our (?:customers|clients) include"
)
_PEOPLE = (
    r"(?:(?:co-?)?founders?|founding team|investors|backers|shareholders|parent company|customers|"
    r"customer base|users|clients|clientele|competitors|alumni|CEO|CTO|leadership(?: team)?)"
)
_DO = (
    r"(?:(?:have|has|had|also|already|both|all|once|previously|mostly|who|\w+ly) )*"
    r"(?:(?:co-?)?created?|built|founded|started|wrote|invented|developed|led|headed|ran|runs?|"
    r"us(?:e|es|ing)|rel(?:y|ies) on|trusts?|loves?|includes?|ranges?|comes?|came|worked|works? "
    r"at|"
    r"were|was|(?:is|are)(?! (?:looking|seeking|hiring|searching|asking|in need))|operates?|"
    r"deploys?|stores?|pays?|sold|scaled|contributed?|switch(?:ed)?|migrated?|saves?)\b"
)
_OWNERS = (
    # "Our founders created Spark", "Quietgrid's customers run on Oracle", by nobody who applies.
    rf"^\W*(?:our|[\w&.-]+['’]s?|(?:many|most|some|all) of our|the|its) (?:[\w-]+ "
    rf"){{0,2}}?{_PEOPLE}\W+"
    rf"{_DO}|"
    r"\b(?:(?:co-)?founded|established|spun out|funded) by\b|"
    r"\bbacked by (?:(?:top|leading|renowned|world|some|the|investors?|venture)\b|VCs?\b|"
    r"Y ?Combinator|Sequoia|Accel\b|Andreessen|a16z)|"
    r"\b(?:by|are|is|were|from|of) the (?:original |former |very )?(?:creators?|inventors?|"
    r"authors|"
    r"makers?|company|people) (?:of|behind)\b|"
    r"\btrusted by (?:[\w,-]+ ){0,5}?(?:companies|brands|customers|enterprises|teams|banks|"
    r"organi[sz]ations)\b|"
    r"\bwe (?:have |['’]ve )?raised\b|\bseries [A-F]\b(?: round| funding|,|\.)|"
    r"\bwe (?:are|['’]re) (?:an? )?(?:[\w-]+ ){0,4}?partners? (?:of|for)\b|"
    r"\b(?:are|is) (?:an? )?(?:[\w-]+ ){0,2}?(?:official|certified|gold|silver|platinum|premier|"
    r"elite) "
    r"(?:[\w-]+ ){0,3}?partners?\b"
)
_OF_YOU = re.compile(
    r"\b(?:you(?:r|rs|['’](?:ll|d|re|ve))?|experience (?:with|in|of)|knowledge|required|requires?|"
    r"must|duties|responsib\w+|develop and|hands[- ]on)\b",
    re.IGNORECASE,
)
_CANDIDATES = (
    r"(?:(?:job )?applicants?|(?:job )?applications?|candidates?|resumes?|r[ée]sum[ée]s?|cvs?)"
)
_PROCESS = (
    r"(?:(?:our|the|this|your) )(?:[\w-]+ )?(?:hiring|recruit(?:ing|ment)|interview|application|"
    r"selection) process"
)
_HIRING = (
    r"recruitment (?:agency|fraud)|unsolicited (?:resumes|cvs)|"
    rf"\b(?:agenc(?:y|ies)|recruiters?|third[- ]part(?:y|ies)|head-?hunters?) (?:[\w-]+ "
    rf")?{_CANDIDATES}\b|"
    rf"\b(?:accept|consider|respond to|reply to)\b[^.]*\b{_CANDIDATES} (?:sent|submitted|from|via|"
    r"through|by)\b|"
    # "We use AI to screen applicants", not "build a service that screens applicants".
    r"\bwe (?:may |might |will |also |do not |don['’]t )*(?:use|employ|rely on|work with)\b[^.]*"
    rf"\b(?:screen|assess|evaluat|review|process|rank|select|shortlist|sort|support|assist|"
    rf"interview|"
    rf"record)\w* (?:[\w-]+ ){{0,3}}?(?:{_CANDIDATES}|interviews|hiring|recruitment)\b|"
    rf"\b(?:may|might|will|can|is|are) (?:also )?(?:be )?used (?:\w+ )?(?:in|during|for|"
    rf"throughout|"
    rf"to support) {_PROCESS}|"
    rf"\b{_PROCESS} (?:may |will )?(?:includes?|consists?|involves?|is|has|starts?|takes?|uses?|"
    r"looks? like)\b|"
    r"^\W*(?:(?:all|our|the|your|first|final|online|technical|video|initial|virtual|remote) )*"
    r"(?:interviews?|assessments?|screening (?:calls?|interviews?)|coding (?:tests?|challenges?)|"
    r"video calls?) (?:(?:may|will|can) )?(?:are|is|be|takes? place|happens?|run|runs|consists?|"
    r"includes?|involves?|start|starts)\b|"
    r"^\W*(?:please )?(?:(?:send|e-?mail|submit|forward|upload|attach|share) (?:us )?(?:your|a|"
    r"the|an)"
    r" (?:[\w-]+ )?(?:cv|resume|r[ée]sum[ée]|application|portfolio|cover letter)|apply (?:via|"
    r"through|"
    r"on|at|by|now|here|today|online|directly|with your))\b|"
    r"\bto apply,|^\W*(?:applications?|applicants) (?:(?:must|should|can|may|will) )?(?:are|be) "
    r"(?:not )?"
    r"(?:reviewed|considered|accepted|processed|submitted|sent|made|screened|contacted|assessed|"
    r"informed)\b|"
    # "Please do not use ChatGPT in your interview"
    r"\b(?:chatgpt|copilot|ai|llms?|artificial intelligence)\b[^.]*\b(?:during|in|for|with|write|"
    r"writing) (?:your (?:[\w-]+ )?(?:interviews?|applications?|cover letters?|assessments?|"
    r"coding tests?)\b|(?:an?|the|our|any) interviews?\b|(?:the|our) (?:[\w-]+ ){0,3}?(?:hiring|"
    r"recruit(?:ing|ment)|application|interview|selection) process)"
)
_OFFER = re.compile(
    r"^\W*(?:here['’]s )?(?:what )?(?:we|[A-Z][\w&]+) (?:also |can |do )?(?:offers?|provides?)(?: "
    r"you| our "
    r"(?:employees|people|team|staff))?(?: with)?\s*(?::|\b(?:an? )?(?:(?:competitive|generous|"
    r"free|"
    r"attractive|great|excellent|flexible|comprehensive|full|private|modern|latest|market)\b|"
    r"salary|"
    r"bonus|benefits|laptop|macbook))",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:chance|opportunit(?:y|ies)|freedom|possibility|option) to|\bwork (?:with|on|in)\b|"
    r"\byou(?:['’]ll| will) (?:work|build|use|learn)",
    re.IGNORECASE,
)
_ANYWHERE = re.compile(f"{_LEGAL}|{_BENEFITS}|{_PRAISE}|{_HIRING}", re.IGNORECASE)
_OF_OTHERS = re.compile(_OWNERS, re.IGNORECASE)


def asks_for_nothing(sentence: str) -> bool:
    """Say whether a sentence is a notice, a benefit or praise, so that no skill in it is asked for.

    >>> asks_for_nothing("Our founders created Spark."), asks_for_nothing("We run Spark.")
    (True, False)
    """
    if _ANYWHERE.search(sentence):
        return True
    if _OFFER.match(sentence):
        return not _WORK.search(sentence)
    return bool(_OF_OTHERS.search(sentence)) and not _OF_YOU.search(sentence)


__all__ = ["asks_for_nothing"]
