"""skillmatch: how well a resume fits a technical role, and why.

The flow; each stage is a function of what stands to its left, and none imports a later one::

    path, bytes, file, text
      -> read     Document         text, pages, sections, dated entries, warnings
      -> find     Mention          which skill, where exactly, claimed or not
      -> weigh    SkillEvidence    how strongly the resume shows it
      -> score    RoleFit          a number that its parts add up to
      -> explain  MatchResult      what is missing, what to learn next, which role and why

`match_resume` composes the five; `match_folder` maps it over files, one row for each.
Everything is imported on first use, so ``import skillmatch`` stays fast.
"""

from __future__ import annotations

from skillmatch._version import __version__

TYPE_CHECKING = False  # type checkers take it for True; importing typing would take milliseconds
if TYPE_CHECKING:
    from skillmatch.audit import audit_selection
    from skillmatch.audit_results import Audit, CategoryAudit, GroupAudit, GroupRate
    from skillmatch.batch import BatchRow, match_files, match_folder
    from skillmatch.cluster import TableMatcher, WrittenParts, dask_engine, match_to_parquet
    from skillmatch.contracts import json_schema
    from skillmatch.document import Document, Entry, HiddenText, Page, Section
    from skillmatch.errors import (
        AuditError,
        ClusterError,
        DocumentError,
        DocumentStoppedError,
        DocumentTooLargeError,
        EmptyFileError,
        EncryptedDocumentError,
        MissingDependencyError,
        NoTextError,
        OutputError,
        OutputPathError,
        Problem,
        ResultError,
        RoleError,
        SkillmatchError,
        TaxonomyError,
        UnknownRoleError,
        UnreadableDocumentError,
        UnsupportedFormatError,
    )
    from skillmatch.find import Judgement, find_skills, judge_names
    from skillmatch.fits import (
        Comparison,
        CompetencyFit,
        Contribution,
        DecisiveSkill,
        MissingSkill,
        NextStep,
        RoleFit,
    )
    from skillmatch.isolated import IsolatedMatcher
    from skillmatch.match import match_resume
    from skillmatch.mentions import Mention, SkillEvidence
    from skillmatch.posting_role import role_from_posting
    from skillmatch.rank import rank_folder
    from skillmatch.ranked import RankedFolder
    from skillmatch.read import read_resume
    from skillmatch.results import MatchResult
    from skillmatch.roles import Area, Competency, Need, Role, list_roles, load_role
    from skillmatch.skill import Skill
    from skillmatch.tables import Table, tabulate
    from skillmatch.taxonomy import Taxonomy, load_taxonomy

_HOME = {
    "audit": ("audit_selection",),
    "audit_results": ("Audit", "CategoryAudit", "GroupAudit", "GroupRate"),
    "batch": ("BatchRow", "match_files", "match_folder"),
    "cluster": ("TableMatcher", "WrittenParts", "dask_engine", "match_to_parquet"),
    "contracts": ("json_schema",),
    "document": ("Document", "Entry", "HiddenText", "Page", "Section"),
    "errors": (
        "AuditError",
        "ClusterError",
        "DocumentError",
        "DocumentStoppedError",
        "DocumentTooLargeError",
        "EmptyFileError",
        "EncryptedDocumentError",
        "MissingDependencyError",
        "NoTextError",
        "OutputError",
        "OutputPathError",
        "Problem",
        "ResultError",
        "RoleError",
        "SkillmatchError",
        "TaxonomyError",
        "UnknownRoleError",
        "UnreadableDocumentError",
        "UnsupportedFormatError",
    ),
    "find": ("Judgement", "find_skills", "judge_names"),
    "fits": (
        "Comparison",
        "CompetencyFit",
        "Contribution",
        "DecisiveSkill",
        "MissingSkill",
        "NextStep",
        "RoleFit",
    ),
    "isolated": ("IsolatedMatcher",),
    "match": ("match_resume",),
    "mentions": ("Mention", "SkillEvidence"),
    "posting_role": ("role_from_posting",),
    "rank": ("rank_folder",),
    "ranked": ("RankedFolder",),
    "read": ("read_resume",),
    "results": ("MatchResult",),
    "roles": ("Area", "Competency", "Need", "Role", "list_roles", "load_role"),
    "skill": ("Skill",),
    "tables": ("Table", "tabulate"),
    "taxonomy": ("Taxonomy", "load_taxonomy"),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}


if not TYPE_CHECKING:  # or a type checker would take any name for one of ours

    def __getattr__(name: str) -> object:
        """Import a public name from its module on first use."""
        if name in _MODULE_OF:
            from importlib import import_module  # noqa: PLC0415 - nor does every start need this

            value: object = getattr(import_module(f"skillmatch.{_MODULE_OF[name]}"), name)
            globals()[name] = value
            return value
        message = f"module 'skillmatch' has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)


__all__ = [
    "Area",
    "Audit",
    "AuditError",
    "BatchRow",
    "CategoryAudit",
    "ClusterError",
    "Comparison",
    "Competency",
    "CompetencyFit",
    "Contribution",
    "DecisiveSkill",
    "Document",
    "DocumentError",
    "DocumentStoppedError",
    "DocumentTooLargeError",
    "EmptyFileError",
    "EncryptedDocumentError",
    "Entry",
    "GroupAudit",
    "GroupRate",
    "HiddenText",
    "IsolatedMatcher",
    "Judgement",
    "MatchResult",
    "Mention",
    "MissingDependencyError",
    "MissingSkill",
    "Need",
    "NextStep",
    "NoTextError",
    "OutputError",
    "OutputPathError",
    "Page",
    "Problem",
    "RankedFolder",
    "ResultError",
    "Role",
    "RoleError",
    "RoleFit",
    "Section",
    "Skill",
    "SkillEvidence",
    "SkillmatchError",
    "Table",
    "TableMatcher",
    "Taxonomy",
    "TaxonomyError",
    "UnknownRoleError",
    "UnreadableDocumentError",
    "UnsupportedFormatError",
    "WrittenParts",
    "__version__",
    "audit_selection",
    "dask_engine",
    "find_skills",
    "json_schema",
    "judge_names",
    "list_roles",
    "load_role",
    "load_taxonomy",
    "match_files",
    "match_folder",
    "match_resume",
    "match_to_parquet",
    "rank_folder",
    "read_resume",
    "role_from_posting",
    "tabulate",
]
