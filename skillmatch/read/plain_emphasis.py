"""Plain emphasis: the signs that mails put around words to make them *bold* or _slanted_."""

from __future__ import annotations

import re

from skillmatch.read.mended import Step

_TITLE = re.compile(r"^\*(?=[^\s*])[^*\n]{0,80}[^\s*]\*(?![\w*])", re.MULTILINE)
_ENOUGH = 2  # lines that begin so; one may be a footnote
_STEPS: tuple[Step, ...] = (
    (re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{0,80}[^\s*])\*(?![\w*])"), lambda match: match[1]),
    (re.compile(r"(?<!\w)_(?=[^\s_])([^_\n]{0,80}[^\s_])_(?!\w)"), lambda match: match[1]),
)


def emphasis(text: str) -> tuple[Step, ...]:
    """Return the steps that take the marks of emphasis off a text, if it has any.

    >>> from skillmatch.read.mended import with_steps
    >>> text = "*Skills*\\n*Languages:* Python*, _SQL_, my_own_name"
    >>> with_steps(text, emphasis(text))
    'Skills\\nLanguages: Python*, SQL, my_own_name'
    >>> emphasis("* Python\\n* SQL"), emphasis("*Grades are given in per cent.*")
    ((), ())
    """
    if "*" not in text or len(_TITLE.findall(text)) < _ENOUGH:
        return ()
    return _STEPS


__all__ = ["emphasis"]
