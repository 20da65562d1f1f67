"""Tabulated: what the results of a match are handed to data frames by."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

    from skillmatch.tables.table import Table
    from skillmatch.tables.tabulate import Per


class Tabulated:
    """Results that give themselves as tables; see `tabulate` for what a row can be of."""

    __slots__ = ()
    _per: ClassVar[Per] = "file"

    def to_table(self, *, per: Per | None = None) -> Table:
        """Return a table, as `tabulate` gives it.

        Parameters
        ----------
        per
            What a row is of. ``None`` is ``"skill"`` for one resume, ``"file"`` for a folder.
        """
        from skillmatch.tables.tabulate import tabulate  # noqa: PLC0415 - a later stage

        # Only results are tabulated, and they are all of these.
        return tabulate(self, per=per or self._per)  # type: ignore[arg-type]

    def to_pandas(self, *, per: Per | None = None) -> pd.DataFrame:
        """Return a `pandas.DataFrame` of `to_table`.

        Raises
        ------
        MissingDependencyError
            If pandas is not installed.
        """
        return self.to_table(per=per).to_pandas()

    def to_polars(self, *, per: Per | None = None) -> pl.DataFrame:
        """Return a `polars.DataFrame` of `to_table`.

        Raises
        ------
        MissingDependencyError
            If Polars is not installed.
        """
        return self.to_table(per=per).to_polars()


__all__ = ["Tabulated"]
