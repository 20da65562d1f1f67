"""Batch: every file of a folder becomes exactly one row, read or failed with its reason."""

from __future__ import annotations

from skillmatch.batch.files import list_files
from skillmatch.batch.rows import STATUS_ADVICE, BatchRow, Quote, RoleScore, Summary
from skillmatch.batch.run import match_files, match_folder

__all__ = [
    "STATUS_ADVICE",
    "BatchRow",
    "Quote",
    "RoleScore",
    "Summary",
    "list_files",
    "match_files",
    "match_folder",
]
