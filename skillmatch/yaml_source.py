"""YAML that people write: read strictly, with the line of every key and item kept.

YAML's own traps are closed here: two equal keys in one mapping are a problem, not a silent
overwrite, and a bare ``NO``, ``on`` or ``3.10`` where a text belongs is named as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from skillmatch.errors import Problem, shown
from skillmatch.yaml_slips import comment_message, cut_off, likely_reason, rows_of

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

_MAX_BYTES = 20_000_000
_MAX_DEPTH = 20
_MAX_EVENTS = 2_000_000
_OTHER_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
_ALIAS_COST = 1_000  # an alias is expanded; so many events it may stand for
Step = str | int


@dataclass(slots=True)
class YamlSource:
    """The content of one YAML file and where each part of it stands.

    Attributes
    ----------
    file
        The file as messages name it.
    data
        Plain Python values; ``None`` when the file could not be parsed.
    lines
        Line number (from 1) of every key and item, by its path from the root.
    problems
        What was wrong with the YAML itself.
    refused
        Paths of values YAML could not make; each has its problem already.
    written
        What stands in the file where YAML reads another thing than a text ("3.10", "NO"), by path.
    rows
        The lines of the file, while it is parsed.
    """

    file: str
    data: Any = None
    lines: dict[tuple[Step, ...], int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    refused: set[tuple[Step, ...]] = field(default_factory=set)
    written: dict[tuple[Step, ...], str] = field(default_factory=dict)
    rows: list[str] = field(default_factory=list, repr=False)

    def line(self, path: Iterable[Step]) -> int:
        """Return the line of the nearest known part on the way to `path`; 0 if none is."""
        steps = tuple(path)
        while steps and steps not in self.lines:
            steps = steps[:-1]
        return self.lines.get(steps, 0)

    def problem(self, path: Iterable[Step], message: str) -> None:
        """Note a problem at `path`."""
        self.problems.append(Problem(self.file, self.line(path), message))


def read_yaml(path: Path) -> YamlSource:
    """Read one YAML file; whatever is wrong ends in `YamlSource.problems`, never in a raise."""
    source = YamlSource(shown(path))
    try:
        raw = path.read_bytes()
    except OSError as error:
        source.problem((), f"cannot be read ({error.strerror or 'no reason given'})")
        return source
    if len(raw) > _MAX_BYTES:
        source.problem((), f"is larger than {_MAX_BYTES // 1_000_000} MB; split it")
        return source
    return parse_yaml(raw, source)


def parse_yaml(raw: bytes | str, source: YamlSource) -> YamlSource:
    """Parse YAML text into `source`, keeping lines and noting problems."""
    try:
        text = raw.decode("utf-8-sig") if isinstance(raw, bytes) else raw
        text = _OTHER_LINE_ENDS.sub(" ", text)  # YAML counts them as lines, editors do not
    except UnicodeDecodeError as error:
        source.problem((), f"is not UTF-8 text (byte {error.start}); save it as UTF-8")
        return source
    loader = None
    try:
        refusal = _refusal(text)
        if refusal is not None:
            source.problems.append(Problem(source.file, *refusal))
            return source
        source.rows = rows_of(text)
        loader = _Loader(text)
        node = loader.get_single_node()
        if node is not None:
            source.data = _value(loader, node, (), source)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        reason = " ".join(str(error.problem or error.context or "cannot be parsed").split())
        first = error.context_mark.line if error.context_mark else line - 1
        at, hint = likely_reason(reason, rows_of(text), first, line - 1)
        line = line if at is None else at + 1
        source.problems.append(Problem(source.file, line, f"is not valid YAML: {reason}{hint}"))
        source.data = None
    except (yaml.YAMLError, ValueError, RecursionError):
        source.problem((), "is not valid YAML: it holds characters or nesting YAML forbids")
        source.data = None
    finally:
        source.rows = []
        if loader is not None:
            loader.dispose()
    return source


def _refusal(text: str) -> tuple[int, str] | None:
    """Return line and reason when YAML is built to overwhelm its reader, before composing it.

    libyaml composes recursively and aliases multiply, so depth and expanded size come first.
    """
    depth = size = 0
    anchored: list[int] = []  # depths at which an anchored collection is open
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        size += 1
        if isinstance(event, yaml.AliasEvent):
            if anchored:
                return line, "uses a YAML alias inside what an alias stands for; write it out"
            size += _ALIAS_COST
        elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
            depth += 1
            if depth > _MAX_DEPTH:
                return line, f"is nested more than {_MAX_DEPTH} levels deep"
            if event.anchor:
                anchored.append(depth)
        elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            if anchored and anchored[-1] == depth:
                anchored.pop()
            depth -= 1
        if size > _MAX_EVENTS:
            return line, "is too large for one file; split it"
    return None


def _value(loader: Any, node: Any, path: tuple[Step, ...], source: YamlSource) -> Any:
    """Turn a YAML node into plain values, noting the line of everything on the way."""
    source.lines[path] = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        return [
            _value(loader, item, (*path, index), source) for index, item in enumerate(node.value)
        ]
    if isinstance(node, yaml.MappingNode):
        return _mapping(loader, node, path, source)
    try:
        value = loader.construct_object(node)
        repr(value)
    except Exception:  # noqa: BLE001 - PyYAML raises many kinds over odd tags and numbers
        wrote = _short(str(node.value))
        source.problem(path, f"the value {wrote} is not what its form says; put it in quotes")
        source.refused.add(path)
        return None
    lost = cut_off(source.rows[node.end_mark.line], node.end_mark.column) if _bare(node) else ""
    if lost:
        source.problem(path, comment_message(node.value, lost))
    if not isinstance(value, str):
        source.written[path] = str(node.value)
    return value


def _bare(node: Any) -> bool:
    """Say whether a value stands there without quotes, and is not empty."""
    return not node.style and node.value != ""


def _mapping(loader: Any, node: Any, path: tuple[Step, ...], source: YamlSource) -> dict[Any, Any]:
    values: dict[Any, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            message = "a key is a list or a mapping; keys are words"
            source.problems.append(Problem(source.file, line, message))
            continue
        key = _value(loader, key_node, (*path, "(key)"), source)
        if not isinstance(key, str):
            message = f"the key {_short(key_node.value)} is not text; put it in quotes"
            source.problems.append(Problem(source.file, line, message))
            continue
        if key in values:
            source.problems.append(
                Problem(source.file, line, f"the key {key!r} stands twice in one entry")
            )
            continue
        values[key] = _value(loader, value_node, (*path, key), source)
        source.lines[*path, key] = key_node.start_mark.line + 1
    return values


def note_validation_errors(
    source: YamlSource,
    errors: Iterable[ErrorDetails],
    known: dict[str, tuple[str, ...]],
    *,
    root: tuple[Step, ...] = (),
) -> None:
    """Note pydantic's errors as sentences of ours, with line and closest right name.

    Parameters
    ----------
    source
        The file the checked values came from.
    errors
        ``ValidationError.errors()``.
    known
        Right names by the name of the key or list they belong to; ``""`` holds the keys.
    root
        Path of the checked value in the file.
    """
    for path, message in _sentences(source, errors, known, root):
        if path not in source.refused:
            source.problem(path, message)


def _sentences(
    source: YamlSource,
    errors: Iterable[ErrorDetails],
    known: dict[str, tuple[str, ...]],
    root: tuple[Step, ...],
) -> Iterator[tuple[tuple[Step, ...], str]]:
    seen: set[tuple[tuple[Step, ...], str]] = set()
    for error in errors:
        path = (*root, *_without_branches(error["loc"]))
        found = (path, _sentence(error, path, known, source.written.get(path, "")))
        if found not in seen:
            seen.add(found)
            yield found


def _without_branches(path: tuple[Step, ...]) -> tuple[Step, ...]:
    """Leave out what pydantic adds to a path for the branch of a union it tried."""
    return tuple(
        step
        for position, step in enumerate(path)
        if not (position and isinstance(step, str) and _BRANCH.fullmatch(step))
    )


_BRANCH = re.compile(r"constrained-str|float|int|(?:list|dict|function-\w+)\[.*\]")


def _sentence(
    error: ErrorDetails, path: tuple[Step, ...], known: dict[str, tuple[str, ...]], written: str
) -> str:
    kind, given = error["type"], error["input"]
    name = next((step for step in reversed(path) if isinstance(step, str)), "entry")
    if kind == "extra_forbidden":
        return f"unknown key {name!r}{nearest(name, known.get('', ()))}"
    if kind == "missing":
        return f"the key {name!r} is missing"
    if kind == "literal_error":
        choices = known.get(name, ())
        hint = nearest(str(given), choices) or _one_of(choices)
        return f"{name!r} cannot be {written or _short(given)}{hint}"
    if kind.startswith("string_type"):
        return f"{name!r} must be text, not {_plain(given, written)}{_quote_hint(given)}"
    if kind == "string_pattern_mismatch":
        return f"{name!r} is {_short(given)}, but must be {_PATTERNS.get(name, _PATTERNS['id'])}"
    if kind in ("list_type", "tuple_type", "dict_type", "model_type", "model_attributes_type"):
        wanted = "a list" if kind in ("list_type", "tuple_type") else "a mapping with keys"
        return f"{name!r} must be {wanted}, not {_plain(given, written)}"
    message = error["msg"].removeprefix("Value error, ")
    return f"{name!r}: {message[:1].lower()}{message[1:]}"


_PATTERNS = {
    "id": "lower-case words joined by hyphens",
    "as_of": "a year and a month as YYYY-MM, such as '2026-02'",
}
_LONGEST_SHOWN = 60


def _short(value: object) -> str:
    """Return a value as a message shows it: quoted, and never long."""
    return _cut(repr(value))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def nearest(wrote: str, right: Iterable[str]) -> str:
    """Return ``"; did you mean 'x'?"`` for the closest right name, or ``""``.

    >>> nearest("alias", ["aliases", "broader"])
    "; did you mean 'aliases'?"
    """
    close = get_close_matches(wrote.casefold(), list(right), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


def _one_of(choices: tuple[str, ...]) -> str:
    return f"; it is one of {', '.join(choices)}" if choices else ""


def _plain(given: object, written: str = "") -> str:
    """Return what was given, as it is written, and what YAML reads where that is another thing."""
    if given is None:
        return "empty"
    if isinstance(given, bool):
        wrote = written or str(given).lower()
        return f"{wrote} (YAML reads a bare yes, no, on or off as a truth value)"
    if isinstance(given, (int, float)):
        read = _short(given)
        if written in ("", read):
            return f"the number {read}"
        return f"{_cut(written)} (YAML reads it as the number {read})"
    if isinstance(given, str):
        return f"the text {_short(given)}"
    if isinstance(given, list):
        return "a list"
    if isinstance(given, dict):
        return "a mapping"
    return f"{_cut(written)} (YAML reads it as a date)" if written else "another YAML type"


def _quote_hint(given: object) -> str:
    return "" if given is None or isinstance(given, (str, list, dict)) else "; put it in quotes"


__all__ = ["YamlSource", "nearest", "note_validation_errors", "parse_yaml", "read_yaml"]
