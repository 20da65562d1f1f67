"""What else may be called by the names of a compiled taxonomy: needed only to change it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from skillmatch.find.names.forms_of_names import Forms
from skillmatch.find.words.surfaces import NO_ENTRY
from skillmatch.packed import PackedMap, pack_map


class Claims(NamedTuple):
    """What a compiled taxonomy does not tell of itself.

    Attributes
    ----------
    lost
        By name the entries that may be called so too, but for the one that is.
    uses
        In how many names a word stands, where they are several.
    lengths
        How many phrases of `never` have so many words.
    """

    lost: Mapping[str, list[int]]
    uses: Mapping[str, int]
    lengths: dict[int, int]

    def packed(self) -> tuple[list[bytes], list[bytes], dict[int, int]]:
        """Return what `unpacked` takes."""
        return pack_map(self.lost), pack_map(self.uses), self.lengths

    @classmethod
    def unpacked(cls, lost: list[bytes], uses: list[bytes], lengths: dict[int, int]) -> Claims:
        """Return them as they were kept."""
        return cls(PackedMap(lost), PackedMap(uses), lengths)


def claims_of(found: dict[str, int], forms: Forms, lengths: dict[int, int]) -> Claims:
    """Return the claims of a taxonomy whose names have been settled."""
    lost: dict[str, list[int]] = {}
    for form, entry in (*forms.written, *forms.derived, *forms.shared):
        name = " ".join(form)
        if name and found[name] != entry:
            lost.setdefault(name, []).append(entry)
    names = (name for name, entry in found.items() if entry != NO_ENTRY)
    uses = Counter(word for name in names for word in set(name.split(" ")))
    return Claims(lost, {word: count for word, count in uses.items() if count > 1}, lengths)


__all__ = ["Claims", "claims_of"]
