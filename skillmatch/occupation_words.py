"""Occupation words: what people are by profession, each word once, for every rule that needs some.

Each word is a noun in the singular with which a job's title may end: "engineer" of "Machine
learning engineer". A rule takes the kinds that it needs, and says why it leaves out or adds a word.
"""

from __future__ import annotations

BUILDERS = frozenset(
    {"engineer", "developer", "programmer", "scientist", "architect", "analyst", "administrator"}
)
"""Who builds, runs or analyses, whatever the title says before it: "Sales engineer"."""

SPECIALISTS = frozenset(
    {"researcher", "specialist", "consultant", "tester", "designer", "technician"}
)
"""Who may do so or not, by what the title says before it: "Sales consultant"."""

ABBREVIATED = frozenset({"dba", "sdet", "sre"})
"""Whole titles of builders, as they are written short."""

FIELD_WORKERS = frozenset(
    {"engineer", "developer", "programmer", "scientist", "architect", "researcher", "specialist",
     "lead"}
)  # fmt: skip
"""Who works in the field that stands before: "Computer vision engineer".

An analyst, an administrator or a consultant may only look at what such a field yields.
"""

LEADERS = frozenset({"lead", "manager", "director", "head", "officer", "executive", "coordinator"})
"""Who leads others or looks after something."""

LEARNERS = frozenset({"intern", "trainee"})
"""Who is hired to learn; a student is not, and an apprentice seldom near software."""

TEACHERS = frozenset({"instructor", "trainer", "professor", "lecturer"})
"""Who teaches those who are grown up."""

ASSOCIATES = frozenset({"assistant", "associate", "fellow", "practitioner"})
"""Words of a rank that say nothing of the work."""

SERVICE_WORKERS = frozenset(
    {
        *("accountant", "advisor", "adviser", "auditor", "barista", "bookkeeper", "cashier"),
        *("clerk", "cook", "driver", "editor", "nurse", "operator", "receptionist", "recruiter"),
        *("representative", "secretary", "supervisor", "teacher", "tutor", "waiter", "writer"),
        *("carer", "waitress", "translator", "mechanic", "electrician", "coach"),
        *("founder", "co-founder", "freelancer"),
    }
)
"""Further titles of people who mostly work beside software; none is the name of a thing as well.

That is why there is no chef, controller, agent, planner, guide or host.
"""

EXAMINED = (BUILDERS - {"programmer", "scientist"}) | {
    "associate", "specialist", "practitioner", "professional"
}  # fmt: skip
"""With which the title of a certificate ends: "Certified Kubernetes Administrator"."""

SELF_STYLED = frozenset(
    {"professional", "expert", "practitioner", "enthusiast", "generalist", "technologist",
     "leader", "manager", "student", "graduate", "freelancer", "contractor"}
)  # fmt: skip
"""What people call themselves in a summary, besides by their profession."""

MAKERS = BUILDERS | SPECIALISTS
"""Who works with tools and technologies, mostly."""

__all__ = [
    "ABBREVIATED",
    "ASSOCIATES",
    "BUILDERS",
    "EXAMINED",
    "FIELD_WORKERS",
    "LEADERS",
    "LEARNERS",
    "MAKERS",
    "SELF_STYLED",
    "SERVICE_WORKERS",
    "SPECIALISTS",
    "TEACHERS",
]
