"""People words: who else works, pays or learns beside the author of a resume, each word once.

Nouns stand in the singular. A rule takes the kinds that it needs, in the number that it needs, and
says why it leaves out or adds some: of one "consultant" one may speak oneself, "consultants" are
others.
"""

from __future__ import annotations

from skillmatch.occupation_words import LEARNERS, MAKERS

PEERS = frozenset({"colleague", "co-worker", "team-mate"})
"""Who works beside one."""

TEAMS = frozenset({"team", "group", "department", "dept", "squad", "pod", "guild", "lab", "crew"})
"""What those who work together are."""

PARTS_OF_FIRMS = (TEAMS - {"lab"}) | {"division", "unit"}
"""What one joins within a firm; a lab may be the firm."""

FOLK = frozenset({"people", "folks", "guys", "staff"})
"""Words for some of a firm's people, of no singular."""

SELLERS = frozenset({"vendor", "supplier", "agency", "provider", "third party"})
"""From whom a firm buys what is ready-made; a contractor's work may be one's own."""

OUTSIDERS = SELLERS | {
    "contractor", "sub-contractor", "consultant", "consultancy", "freelancer", "integrator"
}  # fmt: skip
"""Whom a firm pays to do some of its work."""

SUCCESSORS = frozenset({"predecessor", "successor"})
"""Who did one's work at another time."""

OPERATORS = frozenset({"admin", "administrator", "dba", "sre", "sysadmin"})
"""Who runs what others use; "admin" and "SRE" are also what is run, or how."""

NOVICES = LEARNERS | {"apprentice", "junior", "student", "newcomer", "beginner"}
"""Who is taught by one, or does what one leaves to them."""

SUPERIORS = frozenset({"manager", "boss", "mentor", "professor", "supervisor"})
"""To whom one reports."""

KIN = frozenset({"wife", "husband", "brother", "sister", "father", "mother", "friend", "flatmate"})
"""Who is near one outside of work."""

CUSTOMERS = frozenset({"customer", "client", "user"})
"""For whom the work is done."""

APPLICANTS = MAKERS | LEARNERS | {
    "expert", "talent", "candidate", "applicant", "contractor", "freelancer", "graduate",
}  # fmt: skip
"""Who is sought, interviewed and hired; students are interviewed for a study as well."""

SOMEBODY = frozenset({"anybody", "anyone", "somebody", "someone", "everybody", "everyone"})
"""Pronouns of people."""

__all__ = [
    "APPLICANTS",
    "CUSTOMERS",
    "FOLK",
    "KIN",
    "NOVICES",
    "OPERATORS",
    "OUTSIDERS",
    "PARTS_OF_FIRMS",
    "PEERS",
    "SELLERS",
    "SOMEBODY",
    "SUCCESSORS",
    "SUPERIORS",
    "TEAMS",
]
