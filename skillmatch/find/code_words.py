"""Words that stand beside the name of a language, library or tool and speak of code."""

from __future__ import annotations

# fmt: off
BEFORE_CODE: frozenset[str] = frozenset({
    "in", "using", "with", "via", "knowledge", "know", "knows", "experience", "proficient",
    "familiar", "programming", "language", "framework", "library", "written", "coded", "wrote",
    "learn", "learned", "learning", "ms", "microsoft", "apache", "google", "aws", "amazon", "use",
    "used", "like", "e.g", "eg", "java", "python", "into", "within", "inside", "from", "by",
    "without", "pure", "plain", "vanilla", "native",
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

AFTER_CODE: frozenset[str] = frozenset({
    "developer", "developers", "programming", "language", "languages", "code", "coding", "script",
    "scripts", "scripting", "library", "libraries", "framework", "frameworks", "program",
    "programs", "programmer", "app", "apps", "application", "applications", "package", "packages",
    "module", "modules", "compiler", "api", "apis", "sdk", "backend", "back-end", "microservice",
    "microservices", "service", "services", "server", "servers", "database", "databases", "db",
    "macro", "macros", "spreadsheet", "spreadsheets", "component", "components", "job", "jobs",
    "cluster", "clusters", "controller", "controllers", "plugin", "plugins", "project",
    "projects", "function", "functions", "query", "queries", "shell", "studio", "engineer",
    "engineers", "docs", "documentation", "runtime", "repo", "repository", "syntax", "core", "js",
    "lang", "based", "boot", "mvc", "cloud", "streaming", "sql", "charts", "chart", "templates",
    "template", "playbooks", "manifests", "hook",
    "hooks", "gem", "gems", "driver", "drivers", "ide", "workspace", "directive", "itself",
})
"""Words behind a name: "Go developer", "React component", "Spark job"."""

# fmt: on

__all__ = ["AFTER_CODE", "BEFORE_CODE", "OF_CODE", "STRONG_BEFORE_CODE"]
