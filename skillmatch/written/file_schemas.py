"""JSON Schemas of the files people write, made of what reads them; run it to ship them anew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from skillmatch.written.role_entries import RoleEntry
from skillmatch.written.taxonomy_entries import TaxonomyFile

_FILES: dict[str, tuple[type[BaseModel], str]] = {
    "role-file": (RoleEntry, "Role file: what a job asks for"),
    "taxonomy-file": (TaxonomyFile, "Taxonomy file: skills and what they are called"),
}
_VERSION = 1


def file_schema(name: str) -> dict[str, Any]:
    """Return the schema of ``role-file`` or ``taxonomy-file`` as its reader has it.

    An editor completes and checks by it. What needs other files, such as whether a skill exists,
    only the reader checks.
    """
    model, title = _FILES[name]
    made = _without_titles(model.model_json_schema())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:skillmatch:{name}:{_VERSION}",
        "title": title,
        **made,
    }


def ship_file_schemas() -> None:
    """Write the schemas to where the package has them; for a checkout."""
    for name in _FILES:
        text = json.dumps(file_schema(name), indent=2, ensure_ascii=False) + "\n"
        path = Path(__file__).parents[1] / "schemas" / f"{name}.json"
        path.write_text(text, encoding="utf-8")


def _without_titles(schema: Any) -> Any:
    """Leave out the titles that pydantic makes of names of fields and classes."""
    if isinstance(schema, list):
        return [_without_titles(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _without_titles(value)
        for key, value in schema.items()
        if key != "title" or not isinstance(value, str)
    }


if __name__ == "__main__":
    ship_file_schemas()

__all__ = ["file_schema", "ship_file_schemas"]
