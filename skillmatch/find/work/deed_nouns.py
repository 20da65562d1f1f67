"""Deed nouns: whether a model is one that learns and an agent one that runs, or a word like it.

Shops sell car models, agencies send fashion models, and estate agents are people.
"""

from __future__ import annotations

from typing import Protocol

from skillmatch.occupation_words import MAKERS, TEACHERS
from skillmatch.people_words import CUSTOMERS, NOVICES, PEERS
from skillmatch.word_forms import last_words, plurals


class Words(Protocol):
    """The words of a text and what stands between them, as of a `Scan`."""

    @property
    def words(self) -> list[str]: ...
    @property
    def gaps(self) -> list[str]: ...


_UNLIKE_MODELS = frozenset(
    [
        "2d", "3d", "access", "appraisal", "assessment", "bim", "blended", "budget", "business",
        "cad", "capability", "car", "care", "cashflow", "clay", "coaching", "collaboration",
        "commercial", "commission", "compensation", "competency", "conceptual", "consulting",
        "cost", "costing", "curriculum", "data", "dbt", "dcf", "delivery", "dimensional",
        "django", "domain", "economic", "educational", "element", "employment", "engagement",
        "entity", "erp", "excel", "fashion", "figma", "file", "finance", "financial", "finite",
        "flow", "franchise", "funding", "geometric", "glamour", "governance", "growth", "hand",
        "hardware", "information", "instructional", "investment", "iphone", "kimball", "laptop",
        "lbo", "leadership", "life", "logical", "logistics", "looker", "maintenance",
        "management", "maturity", "membership", "mesh", "object", "operating", "operation",
        "operational", "organisational", "organizational", "osi", "outsourcing", "paper",
        "partner", "partnership", "payroll", "pbi", "phone", "photo", "physical", "plaster",
        "plastic", "pricing", "process", "product", "program", "project", "railway", "reference",
        "relational", "replacement", "reporting", "retail", "revenue", "revit", "role", "room",
        "runway", "sales", "scale", "scaled", "schema", "scrum", "security", "semantic", "shift",
        "service", "shoe", "shoot", "simulink", "sketchup", "solid", "solidworks", "spreadsheet",
        "staffing", "star", "starschema", "subscription", "supply", "support", "swing", "tableau",
        "tabular", "target", "tax", "teaching", "tekla", "threat", "toy", "trade", "treatment",
        "trust", "uml", "unreal", "valuation", "vehicle", "view", "wax", "wedding", "wooden",
        "eloquent", "graphql", "hibernate", "jpa", "laravel", "mongodb", "mongoose", "odoo", "orm",
        "rails", "sequelize", "sqlalchemy",
        "work", "workforce",
    ]
)  # fmt: skip
"""What a model may be of that nobody trains."""
_LARGE = frozenset(["large", "web", "internet"])  # "large-scale models" are no toys
_COMPOUNDS = frozenset(
    [
        "agency", "aircraft", "airplane", "answer", "boat", "building", "bus", "car", "citizen",
        "code", "contract", "engine", "home", "house", "kit", "kits", "number", "numbers",
        "office", "organism", "organisms", "plane", "planes", "portfolio", "railroad", "railway",
        "railways", "rocket", "rockets", "room", "school", "schools", "ship", "ships", "shop",
        "train", "trains", "un", "united", "view", "year", "years",
    ]
)  # fmt: skip
"""Behind "model" they make another word of it: "model railway"."""
_OF_WEB_APPS = frozenset(
    ["controllers", "controller", "views", "view", "serializers", "migrations"]
)
_UNLIKE_AGENTS = frozenset(
    [
        "account", "advertising", "airline", "antifungal", "backup", "bank", "bonding", "booking",
        "border", "build", "call", "care", "center", "centre", "change", "chat", "chemical",
        "claims", "cleaning", "collection", "contact", "contrast", "coupling", "customer",
        "customs", "datadog", "desk", "double", "editorial", "enforcement", "estate", "federal",
        "field", "filming", "foaming", "forwarding", "free", "freight", "gate", "healing", "help",
        "human", "inbound", "infectious", "insurance", "jenkins", "junior", "land", "leasing",
        "letting", "license", "live", "loan", "lettings", "logging", "managing", "marketing",
        "monitoring", "nerve", "new", "oxidising", "oxidizing", "passenger", "patent", "property",
        "purchasing", "real", "reducing", "release", "reservation", "reservations", "retail",
        "sales", "scouting", "secret", "security", "senior", "service", "shipping", "soothing",
        "special", "sports", "ssm", "station", "support", "tax", "telephone", "telesales",
        "thickening", "ticket", "ticketing", "tourist", "tracing", "traffic", "transfer",
        "travel", "trained", "undercover", "user", "web", "wetting", "zabbix",
    ]
)  # fmt: skip
_UNLIKE_ASSISTANTS = frozenset(
    [
        "administrative", "admin", "beauty", "care", "classroom", "clinic", "clinical", "dental",
        "editorial", "executive", "finance", "graduate", "healthcare", "hr", "human", "kitchen",
        "lab", "laboratory", "legal", "library", "marketing", "medical", "museum", "nurse",
        "nursing", "office", "optical", "pharmacy", "physician", "production", "radiology",
        "research", "retail", "sales", "shop", "special", "store", "student", "teacher",
        "teaching", "technical", "theatre", "undergraduate", "veterinary", "warehouse",
    ]
)  # fmt: skip
_BEHIND_ASSISTANTS = frozenset(
    [
        "buyer", "chef", "coach", "cook", "curator", "dean", "director", "editor", "engineer",
        "general", "head", "lecturer", "librarian", "manager", "manageress", "managers", "nurse",
        "principal", "producer", "professor", "professors", "programmer", "project", "referee",
        "secretary", "stage", "store", "superintendent", "surgeon", "teacher", "teachers",
        "trainer", "vice", "who",
    ]
)  # fmt: skip
_OTHER_NETWORKS = frozenset(["of", "security", "engineer", "operations", "outage", "outages"])
_DRIFTING = frozenset(["net", "nets", "ice", "wood", "racing"])
_NEURAL = frozenset(["neural", "convolutional", "recurrent", "adversarial", "deep", "graph"])
_UNLIKE = {
    "feature": frozenset(
        ["ai", "app", "backend", "customer", "facing", "frontend", "key", "new", "powered",
         "product", "shipped", "software", "ui", "useful", "user", "web"]
    ),
    "question": frozenset(
        ["analytical", "business", "challenging", "commercial", "policy", "research", "scientific",
         "strategic"]
    ),
}  # fmt: skip
"""Features that are of a product, and questions that are answered by an analysis."""
_SINGULAR = {
    "models": "model", "agents": "agent", "assistants": "assistant", "networks": "network",
    "nets": "network", "net": "network", "helpers": "assistant", "helper": "assistant",
    "features": "feature", "questions": "question",
}  # fmt: skip

PEOPLE = last_words(plurals(MAKERS | TEACHERS | NOVICES | PEERS | CUSTOMERS)) | frozenset(
    [
        "adult", "adults", "advisers", "advisors", "agents", "artists", "assistants", "athletes",
        "boys", "candidates", "champions", "chefs", "children", "clerks", "coaches", "cooks",
        "crew", "crews", "dancers", "doctors", "dogs", "drivers", "employees", "farmers", "girls",
        "guards", "handlers", "helpers", "hires", "horses", "kids", "lawyers", "leaders",
        "learners", "managers", "members", "men", "nurses", "officers", "operators",
        "participants", "patients", "people", "personnel", "players", "police", "professionals",
        "pupils", "recruits", "representatives", "reps", "runners", "salespeople", "sellers",
        "singers", "soldiers", "staff", "supervisors", "teachers", "team", "teams", "tenants",
        "tutors", "volunteers", "wardens", "women",
    ]
)  # fmt: skip
"""Who may be trained, tested and rated as well, and may do the work themselves."""


def is_meant(scanned: Words, place: int) -> bool:
    """Say whether a word that may be a deed's object is of the kind that deeds speak of."""
    words = scanned.words
    word = words[place]
    noun = _SINGULAR.get(word, word)
    before = words[place - 1] if place else ""
    behind = words[place + 1] if place + 1 < len(words) else ""
    if noun == "model":
        if before in _UNLIKE_MODELS and words[max(0, place - 2)] not in _LARGE:
            return False
        if behind in _OF_WEB_APPS:
            return False
        if word == "model" and before == "training" and scanned.gaps[place] == " ":
            return False  # what a school has; "training models" is what engineers do
        return word != "model" or behind not in _COMPOUNDS or scanned.gaps[place + 1] != " "
    if noun == "agent":
        return before not in _UNLIKE_AGENTS
    if noun == "assistant":
        return before not in _UNLIKE_ASSISTANTS and behind not in _BEHIND_ASSISTANTS
    if noun == "drift":
        return behind not in _DRIFTING
    if noun in _UNLIKE:
        return before not in _UNLIKE[noun]
    if noun == "network":
        return before in _NEURAL or behind not in _OTHER_NETWORKS
    return True


def is_neural(scanned: Words, place: int) -> bool:
    """Say whether a network is called a neural one."""
    return place > 0 and scanned.words[place - 1] in _NEURAL


__all__ = ["PEOPLE", "is_meant", "is_neural"]
