"""Words that stand beside the name of a language, library or tool and speak of code."""

from __future__ import annotations

from skillmatch.word_forms import both_numbers

# fmt: off
BEFORE_CODE: frozenset[str] = frozenset({
    "in", "using", "with", "via", "knowledge", "know", "knows", "experience", "proficient",
    "familiar", "programming", "language", "framework", "library", "written", "coded", "wrote",
    "learn", "learned", "learning", "ms", "microsoft", "apache", "google", "aws", "amazon", "use",
    "used", "like", "e.g", "eg", "java", "python", "into", "within", "inside", "from", "by",
    "without", "myself", "rudimentary", "fluent", "intermediate", "idiomatic", "rusty", "pure",
    "plain", "vanilla", "native",
})
"""Words before a name at the end of a list item or sentence: "in Go.", "with Excel,"."""

OF_CODE: frozenset[str] = frozenset({
    "knowledge", "use", "usage", "understanding", "experience", "years", "command", "grasp",
    "basics", "fundamentals", "version", "versions", "mastery", "users", "user", "features",
    "working", "exposure", "expertise", "lines", "advantages", "skills", "on", "top",
})
"""Words before "of" and a name: "knowledge of Go", "ten years of R", not "a friend of Claude"."""

STRONG_BEFORE_CODE: frozenset[str] = frozenset({
    "using", "programming", "language", "framework", "library", "written", "coded", "programmed",
    "proficient", "microsoft", "ms", "apache",
})
"""Words before a name that are enough by themselves: "using Spark", "programming R"."""

AFTER_CODE: frozenset[str] = both_numbers({"developer", "programmer", "engineer"}) | {
    "programming", "language", "languages", "code", "coding", "script", "scripts", "scripting",
    "library", "libraries", "framework", "frameworks", "program", "programs", "app", "apps",
    "application", "applications", "package", "packages", "module", "modules", "compiler", "api",
    "apis", "sdk", "backend", "back-end", "microservice", "microservices", "service", "services",
    "server", "servers", "database", "databases", "db", "macro", "macros", "spreadsheet",
    "spreadsheets", "component", "components", "job", "jobs", "cluster", "clusters", "controller",
    "controllers", "plugin", "plugins", "project", "projects", "function", "functions", "query",
    "queries", "shell", "studio", "docs", "documentation", "runtime", "repo", "repository",
    "syntax", "core", "js", "lang", "based", "boot", "mvc", "cloud", "streaming", "sql", "charts",
    "chart", "templates", "template", "playbooks", "manifests", "hook", "hooks", "ecosystem",
    "gem", "gems", "driver", "drivers", "ide", "workspace", "directive", "itself",
}
"""Words behind a name: "Go developer", "React component", "Spark job"."""

BEFORE_VERSION: frozenset[str] = frozenset({"on", "to", "under", "version", "of"})
"""Further words before a name with a version: "upgraded to Node 16"."""

MEANS_BEFORE: frozenset[str] = frozenset({"in", "using", "with", "via", "into"})
"""Words before what something is made in or with."""

MEANS_BEHIND: frozenset[str] = frozenset({
    "with", "for", "to", "over", "that", "which", "on", "from", "by", "against", "using", "at",
    "so", "as", "across", "where", "including", "following", "driven", "running", "reaching",
})
"""Words behind it: "built in Access for a club"."""

MAKING: frozenset[str] = frozenset({
    "built", "build", "building", "builds", "developed", "develop", "developing", "wrote",
    "written", "write", "writing", "writes", "implemented", "implement", "implementing", "created",
    "create", "creating", "designed", "design", "designing", "automated", "automate", "automating",
    "modelled", "modeled", "modelling", "modeling", "maintained", "maintain", "maintaining",
    "coded", "code", "coding", "rewrote", "rewritten", "ported", "refactored", "configured",
    "documented", "prototyped", "programmed", "drew", "drawn", "rendered", "animated", "tested",
    "debugged", "assembled", "organised", "organized", "made", "deployed", "scripted", "tracked",
    "planned", "managed", "migrated", "produced", "edited", "prepared", "analysed", "analyzed",
    "rigged", "scraped", "computed", "moved", "served",
    "visualised", "visualized", "trained", "simulated", "optimised", "optimized", "generated",
})
"""Verbs of making, before what it is made in: "built a database in Access"."""

# fmt: on

__all__ = [
    "AFTER_CODE",
    "BEFORE_CODE",
    "BEFORE_VERSION",
    "MAKING",
    "MEANS_BEFORE",
    "MEANS_BEHIND",
    "OF_CODE",
    "STRONG_BEFORE_CODE",
]
