"""Taxonomies and resumes of others: ESCO, O*NET, Lightcast, SKOS, spaCy and JSON Resume.

Importers turn somebody else's skills into a taxonomy file of ours, with their ids, their licence
and a report of what clashed; exporters turn ours into what others read. No stage of a match imports
anything from here.
"""

from __future__ import annotations

from skillmatch.interop.concepts import Origin
from skillmatch.interop.export_json_resume import skills_to_json_resume
from skillmatch.interop.export_skos import taxonomy_to_skos
from skillmatch.interop.export_spacy import (
    AMBIGUOUS_LABEL,
    taxonomy_to_entity_ruler,
    taxonomy_to_phrases,
)
from skillmatch.interop.imported import ImportedTaxonomy
from skillmatch.interop.importing import (
    import_esco,
    import_json_resume,
    import_lightcast,
    import_onet,
    import_skos,
)
from skillmatch.interop.report import REASONS, ImportNote, ImportReport

__all__ = [
    "AMBIGUOUS_LABEL",
    "REASONS",
    "ImportNote",
    "ImportReport",
    "ImportedTaxonomy",
    "Origin",
    "import_esco",
    "import_json_resume",
    "import_lightcast",
    "import_onet",
    "import_skos",
    "skills_to_json_resume",
    "taxonomy_to_entity_ruler",
    "taxonomy_to_phrases",
    "taxonomy_to_skos",
]
