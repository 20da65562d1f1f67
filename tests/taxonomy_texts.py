"""Taxonomy files given as texts: what they hold, or what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from skillmatch import Taxonomy, TaxonomyError, load_taxonomy


def load_texts(folder: Path, *, builtin: bool = False, **texts: str | bytes) -> Taxonomy:
    """Load taxonomy files, given as texts or bytes by their names."""
    for name, text in texts.items():
        raw = text if isinstance(text, bytes) else text.encode()
        (folder / f"{name}.yaml").write_bytes(raw)
    return load_taxonomy(folder, builtin=builtin)


def problems_of(folder: Path, *, builtin: bool = False, **texts: str | bytes) -> list[str]:
    """Load files and return ``file:line: message`` of each problem."""
    with pytest.raises(TaxonomyError) as caught:
        load_texts(folder, builtin=builtin, **texts)
    assert all(problem.file.startswith(str(folder)) for problem in caught.value.problems)
    return [str(problem).removeprefix(f"{folder}/") for problem in caught.value.problems]
