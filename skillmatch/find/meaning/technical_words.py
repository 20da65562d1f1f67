"""Words of those who talk about programs: what stands near them is more likely a tool's name."""

from __future__ import annotations

# fmt: off
STRONG: frozenset[str] = frozenset({
    "alias", "aliases", "array", "arrays", "async", "await", "awk", "backend", "backtrace",
    "bashrc", "boolean", "breakpoint", "breakpoints", "bug", "bugs", "bytecode", "callback",
    "callbacks", "checkbox", "chmod", "closure", "codec", "compile", "compiled", "compiler",
    "compilers", "compiles", "compiling", "config", "constructor", "constructors", "cron",
    "curl", "cursor", "dataframe", "dataframes", "datagrid", "debug", "debugger", "debugging",
    "decorator", "decorators", "delegate", "delegates", "deserialize", "dll", "dockerfile",
    "dom", "dropdown", "endpoint", "endpoints", "enum", "enums", "error", "errors", "exception",
    "exceptions", "exe", "executable", "foreach", "frontend", "getter", "goroutine",
    "goroutines", "gpu", "grep", "heap", "html", "http", "https", "indexes", "inheritance",
    "init", "instantiate", "int", "integer", "integers", "interpolation", "iterator",
    "iterators", "jar", "javascript", "json", "keyframe", "keyframes", "lambda", "linker",
    "linux", "listbox", "listview", "localhost", "lookup", "macro", "macros", "malloc", "mesh",
    "metadata", "middleware", "migrations", "mixin", "mixins", "mutex", "namespace",
    "namespaces", "nginx", "npm", "null", "nullable", "nullpointerexception", "orm", "parser",
    "payload", "php", "pip", "pixels", "plugin", "plugins", "png", "pointer", "pointers",
    "polymorphism", "postgres", "prefab", "prefabs", "python", "queries", "query", "recursion",
    "recursive", "refactor", "refactored", "regex", "registry", "rendered", "renderer", "repl",
    "repo", "repository", "rigidbody", "runtime", "schema", "screenshot", "scroll", "sed",
    "segfault", "selector", "selectors", "serialise", "serialize", "serializer", "servlet",
    "setter", "shader", "shaders", "socket", "sockets", "spreadsheet", "sql", "sqlite", "ssh",
    "stacktrace", "stderr", "stdin", "stdout", "struct", "structs", "subclass", "subform",
    "subquery", "sudo", "svg", "syntax", "textbox", "textfield", "textview", "thread",
    "threads", "timestamp", "tuple", "tuples", "typedef", "ubuntu", "undefined", "unicode",
    "unix", "upsert", "uri", "url", "urls", "utf", "variable", "variables", "viewport",
    "webapp", "webhook", "webhooks", "webpack", "websocket", "websockets", "wildcard",
    "workbook", "worksheet", "xml", "xpath", "yaml",
})
"""Words that hardly anybody else uses: one is as good as two of the others."""

WEAK: frozenset[str] = frozenset({
    "admin", "algorithm", "animation", "api", "apis", "app", "append", "apps", "argument",
    "arguments", "asset", "attribute", "attributes", "binding", "bot", "browser", "browsers",
    "buffer", "build", "builds", "button", "byte", "bytes", "cache", "cached", "cell", "cells",
    "channel", "char", "character", "characters", "checksum", "class", "classes", "click",
    "clicked", "client", "clipboard", "cluster", "code", "column", "columns", "command",
    "commands", "commit", "component", "components", "connection", "connector", "console",
    "container", "containers", "convert", "cookie", "copy", "crash", "crashed", "crashes",
    "csv", "data", "database", "databases", "dataset", "declare", "declared", "default",
    "delete", "dependencies", "dependency", "deploy", "deployed", "desktop", "detached",
    "dialog", "directory", "display", "domain", "download", "driver", "element", "elements",
    "email", "embedded", "encoding", "entity", "escape", "event", "events", "execute",
    "expression", "extension", "fail", "failed", "fails", "field", "fields", "file", "filename",
    "files", "filter", "firewall", "flag", "folder", "folders", "font", "form", "format",
    "forms", "fps", "framerate", "framework", "function", "grid", "handler", "hash", "header",
    "headers", "hook", "icon", "id", "iframe", "image", "images", "import", "imported",
    "imports", "index", "input", "inputs", "insert", "inserted", "install", "installed",
    "installer", "installing", "instance", "iterate", "javac", "job", "jobs", "kernel",
    "keyboard", "keys", "laptop", "layout", "library", "list", "listener", "loaded", "loads",
    "log", "login", "logs", "loop", "loops", "machine", "map", "matrix", "memory", "menu",
    "message", "messages", "method", "methods", "model", "module", "modules", "mount", "mouse",
    "native", "node", "normals", "object", "objects", "offset", "onclick", "output", "overflow",
    "override", "package", "packages", "panel", "parameter", "parameters", "parent", "parse",
    "password", "path", "pc", "permission", "permissions", "pipeline", "popup", "port",
    "property", "props", "protocol", "proxy", "queue", "random", "reboot", "record", "records",
    "redirect", "reload", "remote", "render", "renders", "replica", "request", "requests",
    "response", "returned", "returns", "root", "router", "row", "rows", "scene", "screen",
    "script", "scripts", "server", "servers", "service", "session", "shape", "shell", "sketch",
    "snippet", "sort", "specify", "stack", "statement", "static", "storage", "store", "stream",
    "string", "strings", "switch", "tab", "table", "tables", "template", "templates",
    "terminal", "test", "tests", "text", "throws", "toggle", "token", "tokens", "trigger",
    "triggered", "triggers", "type", "types", "update", "updated", "upgraded", "upgrading",
    "upload", "user", "users", "validate", "validation", "value", "values", "vector", "version",
    "versions", "video", "view", "virtual", "volume", "widget", "window", "wizard", "wrapper",
    "zip",
})
"""Words that others use too: two of them together speak of programs."""

BEHIND_NAME: frozenset[str] = frozenset({
    "array", "arrays", "bug", "build", "builds", "bytecode", "closure", "closures", "codebase",
    "compiler", "container", "containers", "debugger", "endpoint", "endpoints", "enum",
    "extension", "extensions", "file", "files", "interface", "interpreter", "iterator",
    "linker", "mixin", "mixins", "monolith", "node", "object", "objects", "operator", "parser",
    "pipeline", "pipelines", "prefab", "process", "processes", "property", "props", "protocol",
    "query", "recipe", "recipes", "reference", "release", "request", "sandbox", "scene",
    "schema", "selector", "selectors", "session", "sketch", "sketches", "source", "stack",
    "standalone", "statement", "store", "string", "strings", "struct", "structs", "subform",
    "terminal", "test", "tests", "thread", "threads", "toolchain", "type", "types", "value",
    "variable", "variables", "vm", "webapp", "webhook", "webhooks", "window",
})
"""Nouns behind a tool's name: "Sass variables", "the Gatsby build", "a Ruby monolith"."""

OF_ONE_THING: frozenset[str] = frozenset({
    "allocates", "allows", "asks", "blocks", "builds", "ca", "caches", "calls", "can", "cannot",
    "changes", "checks", "clears", "closes", "comes", "compares", "compiles", "complains",
    "connects", "converts", "copies", "could", "counts", "crashes", "creates", "cuts",
    "deletes", "deploys", "detects", "did", "displays", "does", "draws", "drops", "enforces",
    "evaluates", "executes", "expands", "expects", "exports", "fails", "fetches", "fills",
    "finds", "fires", "forgets", "freezes", "gets", "gives", "goes", "had", "handles", "hangs",
    "has", "hides", "ignores", "imports", "installs", "is", "keeps", "knows", "lacks",
    "launches", "leaks", "lets", "lists", "loads", "locks", "logs", "looks", "loses", "makes",
    "mounts", "moves", "needs", "offers", "opens", "orders", "overwrites", "parses", "passes",
    "picks", "plays", "prefers", "prints", "puts", "quits", "raises", "reads", "refuses",
    "reloads", "removes", "renders", "replaces", "reports", "requires", "resolves", "restarts",
    "returns", "rewrites", "runs", "saves", "says", "scales", "seems", "sends", "sets", "shows",
    "skips", "sorts", "spawns", "splits", "starts", "stops", "stores", "supports", "swallows",
    "takes", "tells", "thinks", "throws", "treats", "tries", "turns", "uses", "validates",
    "waits", "wants", "warns", "was", "will", "wo", "wraps", "writes",
})
"""Verbs of which a tool may be the subject: "Cypress runs in the browser"."""

# fmt: on

__all__ = ["BEHIND_NAME", "OF_ONE_THING", "STRONG", "WEAK"]
