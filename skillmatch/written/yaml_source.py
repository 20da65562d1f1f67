"""YAML that people write: read strictly, with the line of every key and item kept.

YAML's own traps are closed here: two equal keys in one mapping are a problem, not a silent
overwrite, and a bare ``NO``, ``on`` or ``3.10`` where a text belongs is named as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from skillmatch.errors import Problem, shown
from skillmatch.written.yaml_sentences import Step, sentences_about, short
from skillmatch.written.yaml_slips import comment_message, cut_off, likely_reason, rows_of

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
        wrote = short(str(node.value))
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
            message = f"the key {short(key_node.value)} is not text; put it in quotes"
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
    for path, message in sentences_about(errors, known, source.written, root):
        if path not in source.refused:
            source.problem(path, message)


__all__ = ["YamlSource", "note_validation_errors", "parse_yaml", "read_yaml"]
