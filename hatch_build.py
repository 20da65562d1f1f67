"""Build hook: a wheel carries the data files inside the package, with their cache ready-made."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts ``taxonomies/`` into wheels; an editable install finds it beside the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fill the cache, then include the data."""
        if version != "standard":
            return
        sys.path.insert(0, self.root)
        from skillmatch.find.names.compile import compile_surfaces  # noqa: PLC0415 - from the folder that is built
        from skillmatch.find.names.typo_index import typo_index  # noqa: PLC0415 - from the folder that is built
        from skillmatch.name_index import builtin_index  # noqa: PLC0415 - from the folder that is built
        from skillmatch.parts_index import builtin_parts  # noqa: PLC0415 - from the folder that is built
        from skillmatch.roles import list_roles  # noqa: PLC0415 - from the folder that is built
        from skillmatch.skill import Skill  # noqa: PLC0415 - from the folder that is built
        from skillmatch.taxonomy import load_taxonomy  # noqa: PLC0415 - from the folder that is built
        from skillmatch.taxonomy_changes import on_top  # noqa: PLC0415 - from the folder that is built

        # With a skill of somebody's own: that needs all that is kept.
        own = on_top(load_taxonomy(), {"own": Skill("own", "Own")}, {"own": ()})
        typo_index(compile_surfaces(own))
        for spelt in (False, True):
            builtin_index(spelt=spelt)
        builtin_parts()
        list_roles()
        build_data["force_include"][str(Path(self.root, "taxonomies"))] = "skillmatch/taxonomies"
