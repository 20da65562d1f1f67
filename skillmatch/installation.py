"""Where the package is, and its data files: in a checkout beside it, in a wheel inside it."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from pathlib import Path

from skillmatch.errors import TaxonomyError


def package_folder() -> Path:
    """Return the folder of the package itself."""
    return Path(str(resources.files("skillmatch")))


@lru_cache(maxsize=1)
def taxonomies_folder() -> Path:
    """Return the folder that holds ``skills/``, ``roles/`` and ``reference/``.

    Raises
    ------
    TaxonomyError
        If the installation is damaged and has none.
    """
    package = package_folder()
    for folder in (package / "taxonomies", package.parent / "taxonomies"):
        if (folder / "skills").is_dir():
            return folder
    message = f"no taxonomies folder in {package}; install skillmatch again"
    raise TaxonomyError(message)


__all__ = ["package_folder", "taxonomies_folder"]
