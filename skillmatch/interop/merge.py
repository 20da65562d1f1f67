"""Somebody else's concepts beside our skills: which are the same, which are new, what clashes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from skillmatch.interop.caution import (
    is_hopeless,
    names_in_capitals,
    reads_like_a_sentence,
    rule_for,
)
from skillmatch.interop.circles import without_circles
from skillmatch.interop.concepts import Concept, Reading
from skillmatch.interop.labels import (
    means_the_same,
    near_words,
    of_all_spellings,
    slug,
    spelling_of,
)
from skillmatch.interop.report import ImportNote, notes_of
from skillmatch.names import form_of, normal_form
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy

_LONGEST_NAME = 100
_LONGEST_ID = 80


class Merge:
    """One import on its way: every step takes the concepts a bit further.

    Parameters
    ----------
    reading
        What was read.
    ours
        The skills that are there.
    only_new
        Leave out what is ours already, rather than note its id under `see`.
    add_names
        Add names of theirs to skills of ours.
    """

    def __init__(
        self, reading: Reading, ours: Taxonomy, *, only_new: bool, add_names: bool
    ) -> None:
        self.reading, self.ours = reading, ours
        self.only_new, self.add_names = only_new, add_names
        self.notes: list[ImportNote] = notes_of(reading.left_out)
        self.entries: dict[str, dict[str, Any]] = {}
        self.extensions: dict[str, dict[str, Any]] = {}
        self.skill_ids: dict[str, str] = {}
        self.taken: dict[str, str] = {}
        self.given_ids: set[str] = set()
        self.exported: set[str] = set()  # ids of skills that we wrote ourselves
        self.in_capitals = names_in_capitals(ours)
        self.careful = frozenset(rule.surface.casefold() for rule in ours.ambiguities)
        self.names_of_ours: dict[str, str] = {}
        for skill in ours.skills:
            for surface in skill.surfaces:
                self.names_of_ours.setdefault(form_of(surface), skill.id)

    def run(self) -> None:
        """Fill `entries`, `extensions` and `notes`."""
        new: list[tuple[Concept, bool]] = []
        for concept in self._once_each():
            owner = self._owner(concept)
            if owner is None:
                new.append((concept, False))
            elif self._is_same(owner, concept):
                self._extend(owner, concept)
            elif concept.qualifier:
                self._note("other meaning", concept.name, owner.id)
                new.append((concept, True))
            else:
                self._note("ordinary word", concept.name, owner.id)
        named = self._name(new)
        for concept, name, bare in named:
            self._add_entry(concept, name, bare)
        self._add_broader([concept for concept, _, _ in named])

    def _note(self, reason: str, name: str, skill_id: str = "") -> None:
        self.notes.append(ImportNote(reason, name, skill_id))

    def _once_each(self) -> list[Concept]:
        """Make one of concepts with the same name and field; leave out what cannot be named."""
        found: dict[tuple[str, str, str], Concept] = {}
        for concept in self.reading.concepts:
            usable = self._named(concept)
            if usable is None:
                continue
            key = normal_form(usable.name), usable.qualifier, usable.skill_id
            before = found.get(key)
            if before is None:
                found[key] = usable
                continue
            self._note("same twice", usable.name)
            found[key] = replace(
                before,
                ids=tuple(dict.fromkeys((*before.ids, *usable.ids))),
                aliases=tuple(dict.fromkeys((*before.aliases, *usable.aliases))),
                broader=tuple(dict.fromkeys((*before.broader, *usable.broader))),
            )
        return list(found.values())

    def _named(self, concept: Concept) -> Concept | None:
        """Return a concept under a name a file can hold: its own, or its shortest alias."""
        fit = [name for name in (concept.name, *concept.aliases) if self._fits(name)]
        if not fit:
            return None
        if fit[0] == concept.name:
            name, aliases = concept.name, fit[1:]
        else:
            name = min(fit, key=lambda other: (len(other), other))
            aliases = [other for other in fit if other != name]
        return replace(concept, name=name, aliases=tuple(aliases))

    def _fits(self, name: str) -> bool:
        reason = ""
        if not normal_form(name):
            reason = "no letters"
        elif len(name) > _LONGEST_NAME:
            reason = "too long"
        if reason:
            self._note(reason, name if len(name) <= _LONGEST_NAME else name[:60] + "…")
        return not reason

    def _owner(self, concept: Concept) -> Skill | None:
        if concept.skill_id in self.ours:
            return self.ours[concept.skill_id]
        found = self.ours.find(concept.name)
        others = (self._certain(name) for name in concept.known_as)
        return found or next((skill for skill in others if skill is not None), None)

    def _certain(self, name: str) -> Skill | None:
        """Return the skill of ours that a name means wherever it stands, and no other word does."""
        return None if name.casefold() in self.careful else self.ours.find(name)

    def _is_same(self, owner: Skill, concept: Concept) -> bool:
        if owner.id == concept.skill_id:
            return True
        if concept.name.islower() and (owner.id, normal_form(concept.name)) in self.in_capitals:
            return False  # "weave" is what weavers do, and Weave a product
        return means_the_same(owner, concept.qualifier, self.ours)

    def _extend(self, owner: Skill, concept: Concept) -> None:
        """Note their id under a skill of ours, and their names if asked for."""
        self.skill_ids.update((id_, owner.id) for _, id_ in concept.ids)
        if self.only_new:
            self._note("not new", concept.name, owner.id)
            return
        self._note("ours", concept.name, owner.id)
        entry = self.extensions.setdefault(owner.id, {"id": owner.id, "extend": True})
        _add_see(entry, concept.ids, known=owner.see)
        others = [name for name in concept.aliases if self.ours.find(name) is None]
        if self.add_names:
            self._add_aliases(entry, others, owner.id, owner.kind, "names for ours")
        else:
            for name in others:
                self._note("names not added", name, owner.id)
        if len(entry) == 2:  # noqa: PLR2004 - only the id, and that it extends
            del self.extensions[owner.id]

    def _name(self, new: list[tuple[Concept, bool]]) -> list[tuple[Concept, str, str]]:
        """Return each concept with its name, and the bare one that it shares with others if any."""
        sharing: dict[str, int] = {}
        for concept, _ in new:
            form = normal_form(concept.name)
            sharing[form] = sharing.get(form, 0) + 1
        named = []
        for concept, is_other in new:
            several = sharing[normal_form(concept.name)] > 1
            if several:
                field = f" ({concept.qualifier})" if concept.qualifier else ""
                self._note("several fields", concept.name + field)
            shares = (several or is_other) and bool(concept.qualifier)
            name = f"{concept.name} ({concept.qualifier})" if shares else concept.name
            if len(name) > _LONGEST_NAME or normal_form(name) in self.names_of_ours:
                self._note("name of ours", name)
                continue
            skill_id = self._new_id(concept, name)
            key = of_all_spellings(name, exported=skill_id in self.exported)
            first = self.taken.setdefault(key, skill_id)
            if first != skill_id:
                self._note("name given before", name, first)
                continue
            self.skill_ids.update((id_, skill_id) for _, id_ in concept.ids)
            named.append((concept, name, concept.name if shares else ""))
        return named

    def _new_id(self, concept: Concept, name: str) -> str:
        """Return an id that no skill has, with the register in front so that none of ours will."""
        if concept.skill_id:
            self.exported.add(concept.skill_id)
            return concept.skill_id
        register = self.reading.origin.register
        part = slug(name) or slug(concept.key.rstrip("/").rpartition("/")[2]) or "skill"
        wanted = f"{register}-{part}"[:_LONGEST_ID].rstrip("-")
        number, candidate = 1, wanted
        while candidate in self.given_ids or candidate in self.ours:
            number += 1
            candidate = f"{wanted[: _LONGEST_ID - 6].rstrip('-')}-{number}"
        self.given_ids.add(candidate)
        return candidate

    def _add_entry(self, concept: Concept, name: str, bare: str) -> None:
        skill_id = self.skill_ids[concept.key]
        entry: dict[str, Any] = {"id": skill_id, "name": name}
        if concept.kind != "tool":
            entry["kind"] = concept.kind
        self.entries[skill_id] = entry
        _add_see(entry, concept.ids)
        if reads_like_a_sentence(name):
            self._note("long name", name, skill_id)
        self._guard(entry, name, skill_id, concept.kind, "" if bare else concept.qualifier)
        if bare:
            entry["aliases"] = [bare]
            near = near_words(concept.qualifier)
            rule = {"surface": bare, "needs": ["near-word"], "near": near, "shared": True}
            entry.setdefault("ambiguous", []).append(rule)
        own = {normal_form(name), normal_form(bare)}
        aliases = [alias for alias in concept.aliases if normal_form(alias) not in own]
        self._add_aliases(entry, aliases, skill_id, concept.kind, "")

    def _add_aliases(
        self, entry: dict[str, Any], names: Iterable[str], skill_id: str, kind: str, reason: str
    ) -> None:
        """Add the names that nobody has, each in one spelling."""
        exported = skill_id in self.exported
        written = [entry.get("name", ""), *entry.get("aliases", ())]
        known = {spelling_of(name, exported=exported) for name in written}
        for name in names:
            form, spelling = normal_form(name), spelling_of(name, exported=exported)
            key = of_all_spellings(name, exported=exported)
            if spelling in known:
                continue
            ours = self.names_of_ours.get(form) or getattr(self.ours.find(name), "id", "")
            if is_hopeless(name) and not exported:
                self._note("too short", name, skill_id)
            elif ours:
                self._note("name of ours", name, ours)
            elif self.taken.setdefault(key, skill_id) != skill_id:
                self._note("name given before", name, self.taken[key])
            else:
                known.add(spelling)
                entry.setdefault("aliases", []).append(name)
                self._guard(entry, name, skill_id, kind)
                if reason:
                    self._note(reason, name, skill_id)

    def _guard(
        self, entry: dict[str, Any], name: str, skill_id: str, kind: str, qualifier: str = ""
    ) -> None:
        rule = rule_for(name, kind=kind, qualifier=qualifier)
        if rule is not None:
            entry.setdefault("ambiguous", []).append(rule)
            self._note("needs evidence", name, skill_id)

    def _add_broader(self, concepts: list[Concept]) -> None:
        """Say what the new skills are part of, where that was read and makes no circle."""
        wanted: dict[str, list[str]] = {}
        for concept in concepts:
            skill_id = self.skill_ids[concept.key]
            for key in concept.broader:
                other = self.skill_ids.get(key)
                if other is None:
                    self._note("broader not read", self.entries[skill_id]["name"], skill_id)
                elif other != skill_id and other not in wanted.setdefault(skill_id, []):
                    wanted[skill_id].append(other)
        kept, dropped = without_circles(wanted)
        for skill_id, others in kept.items():
            if others:
                self.entries[skill_id]["broader"] = others[0] if len(others) == 1 else others
        for skill_id in dropped:
            self._note("broader in a circle", self.entries[skill_id]["name"], skill_id)


def _add_see(
    entry: dict[str, Any],
    ids: Iterable[tuple[str, str]],
    known: Iterable[tuple[str, str]] = (),
) -> None:
    """Add ids under `see`: one as a text, several of a register as a list."""
    see: dict[str, Any] = dict(entry.get("see", {}))
    for register, id_ in ids:
        before = see.get(register, [])
        held = before if isinstance(before, list) else [before]
        if id_ not in held and (register, id_) not in known:
            see[register] = [*held, id_] if held else id_
    if see:
        entry["see"] = see


__all__ = ["Merge"]
