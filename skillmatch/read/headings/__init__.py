"""The headings of resumes, by the kind of section they open, and what makes a line none.

The tables of each language stand in files of their own; where two differ, English goes first, then
its neighbours.
"""

from __future__ import annotations

from skillmatch.read.headings.english import ENGLISH
from skillmatch.read.headings.farther import EAST_ASIAN, FARTHER_EUROPEAN
from skillmatch.read.headings.west_european import WEST_EUROPEAN

KIND_OF_HEADING: dict[str, str] = {
    heading: kind
    for headings_of in (EAST_ASIAN, FARTHER_EUROPEAN, WEST_EUROPEAN, ENGLISH)
    for kind, headings in headings_of.items()
    for heading in headings.split("|")
}
"""The kind of section each heading opens; headings are casefolded, with "and" for "&"."""

KIND_OF_LAST_WORD: dict[str, str] = {
    "experience": "experience",
    "employment": "experience",
    "projects": "projects",
    "skills": "skills",
    "expertise": "skills",
    "education": "education",
    "coursework": "courses",
    "certifications": "certifications",
    "publications": "publications",
}
"""What the last word of a heading tells, as in "Machine Learning Projects"."""

NO_HEADING_BEFORE: dict[str, frozenset[str]] = {
    # Names of skills over several lines: "natural" above "language" above "processing".
    "language": frozenset({"natural", "query", "modeling", "modelling", "markup", "sign", "body"}),
    # What jobs, departments and employers are called: "User Experience", "Special Projects".
    "experience": frozenset(
        [
            "user",
            "customer",
            "client",
            "guest",
            "patient",
            "employee",
            "digital",
            "brand",
            "player",
            "candidate",
            "visitor",
            "shopper",
            "member",
            "passenger",
            "consumer",
            "citizen",
            "buyer",
            "the",
            "a",
            "no",
            "with",
            "of",
            "in",
        ]
    ),
    "projects": frozenset(
        [
            "special",
            "capital",
            "engineer",
            "manager",
            "director",
            "head",
            "of",
            "the",
            "for",
            "view",
            "see",
            "browse",
        ]
    ),
    "skills": frozenset(["for", "of", "the"]),
    "expertise": frozenset(["of", "the", "with"]),
    "certifications": frozenset(["of"]),
    "coursework": frozenset(["of"]),
    "publications": frozenset(["of", "the"]),
}
"""The words before such a last word that make it something else."""

SET_OFF = frozenset(
    ["assignments", "background", "bootcamp", "bootcamps", "capstone", "capstone project",
     "capstone projects", "career path", "case studies", "client projects", "client work",
     "commercial projects", "commissioned projects", "commissions", "consultancy", "consulting",
     "consulting projects", "consulting work", "contract work", "contracts", "customer projects",
     "demos", "dissertation", "engagements", "freelance", "freelancing", "industry",
     "industry work", "key client projects", "know-how", "learning", "learning and development",
     "mandates", "paid work", "placements", "projects for clients", "projects for customers",
     "recent client projects", "recent work", "residencies", "roles", "secondments",
     "selected case studies", "selected client projects", "selected customer projects",
     "self study", "self-study", "tech", "technical background", "technology", "theses", "thesis",
     "thesis project", "tool set", "tooling", "toolkit", "toolset", "work samples", "at a glance",
     "bio", "in brief", "in short", "technical writing", "leadership and mentoring",
     "mentoring and leadership"]
)  # fmt: skip
"""The headings that only an empty line above, or capitals, tell from an item or the end of a line:
"Learning" may stand below "Machine", and "Consulting" be an employer's second line."""

ITEMS_TOO = frozenset(
    {"research", "teaching", "supervision", "computing", "competitions", "kaggle", "community"}
)
"""The headings that a list of skills may have as an item on a line of its own."""

ASKED_FOR = frozenset(
    [
        "required",
        "desired",
        "desirable",
        "preferred",
        "minimum",
        "essential",
        "ideal",
        "bonus",
        "your",
        "competencies",
        "qualification",
        "qualifications",
    ]
)
"""The words of headings that say what is asked for: postings have them, resumes do not."""

STUDY_WORDS = frozenset(
    [
        "formal",
        "university",
        "college",
        "graduate",
        "undergraduate",
        "postgraduate",
        "professional",
        "executive",
        "academic",
        "additional",
        "relevant",
        "other",
        "school",
        "secondary",
        "my",
        "technical",
    ]
)
"""The words before "Education" that make it a heading; "Northfield Education" is an employer."""


__all__ = [
    "ASKED_FOR",
    "ITEMS_TOO",
    "KIND_OF_HEADING",
    "KIND_OF_LAST_WORD",
    "NO_HEADING_BEFORE",
    "SET_OFF",
    "STUDY_WORDS",
]
