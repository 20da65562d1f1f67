"""A taxonomy for spaCy: patterns of an EntityRuler, and terms for a PhraseMatcher.

spaCy need not be installed to write them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy, TaxonomySource, taxonomy_of

LABEL = "SKILL"
AMBIGUOUS_LABEL = "AMBIGUOUS_SKILL"
# As spaCy splits English: signs between letters, signs at an end, a unit behind a number.
_INFIX = re.compile(r"(?<=[^\W\d_])(-)(?=[^\W\d_])|(?<=[^\W_])([:<>=/])(?=[^\W\d_])")
_ENDING = re.compile(
    r"(?P<before>.+?)(?P<end>[!?)\],]|(?<=\d)(?:[kcdm]?m|[kmµ]?g|[KMGT]B?|[kmgt]b|Pa|ha|ft|yd|lb|oz|t|in|%))"
)


def taxonomy_to_entity_ruler(
    taxonomy: TaxonomySource, *, label: str = LABEL, ambiguous_label: str | None = AMBIGUOUS_LABEL
) -> str:
    """Return the patterns of an `EntityRuler` as JSON Lines, one for each name.

    Load them into a ruler that compares in lower case::

        ruler = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
        ruler.from_disk("skills.jsonl")

    A name that counts only when written just so, or with a capital, is a pattern of tokens that
    asks for that.

    Parameters
    ----------
    taxonomy
        What to export: a `Taxonomy`, or the path of what extends the built-in one.
    label
        Of the entities; their ids (``ent.ent_id_``) are those of the skills.
    ambiguous_label
        Of names that count with us only with evidence around them, which no pattern can ask for,
        so that they can be told apart; ``None`` leaves them out.
    """
    lines = []
    for skill, name, case, is_ambiguous in _names(taxonomy_of(taxonomy)):
        if is_ambiguous and ambiguous_label is None:
            continue
        pattern: Any = name
        if case == "exact":
            pattern = [{"ORTH": part} for part in tokens_of(name)]
        elif case == "capital":
            first, *others = tokens_of(name)
            pattern = [{"LOWER": first.lower(), "TEXT": {"REGEX": r"^\W*[A-Z]"}}]
            pattern += [{"LOWER": part.lower()} for part in others]
        of = ambiguous_label if is_ambiguous else label
        lines.append(_line({"label": of, "pattern": pattern, "id": skill.id}))
    return "".join(lines)


def taxonomy_to_phrases(taxonomy: TaxonomySource, *, ambiguous: bool = True) -> str:
    """Return the names for a `PhraseMatcher` as JSON Lines: its key, and the terms to add.

    Each line has ``id`` (of the skill), ``attr`` (what to compare: "LOWER", or "ORTH" for names
    that count only when written just so), ``terms``, and ``ambiguous``: whether these count with
    us only with evidence around them. A skill has a line for each of those it needs::

        matchers = {attr: PhraseMatcher(nlp.vocab, attr=attr) for attr in ("LOWER", "ORTH")}
        for line in open("skills.jsonl", encoding="utf-8"):
            row = json.loads(line)
            matchers[row["attr"]].add(row["id"], list(nlp.pipe(row["terms"])))

    Parameters
    ----------
    taxonomy
        What to export: a `Taxonomy`, or the path of what extends the built-in one.
    ambiguous
        Whether to write names that need evidence.
    """
    rows: dict[tuple[str, str, bool], list[str]] = {}
    for skill, name, case, is_ambiguous in _names(taxonomy_of(taxonomy)):
        if is_ambiguous and not ambiguous:
            continue
        terms = rows.setdefault((skill.id, "LOWER" if case == "any" else "ORTH", is_ambiguous), [])
        if case == "capital":  # React and REACT, not react
            terms += dict.fromkeys((name[:1].upper() + name[1:], name.upper()))
        else:
            terms.append(name)
    return "".join(
        _line({"id": id_, "attr": attr, "ambiguous": needs, "terms": list(dict.fromkeys(terms))})
        for (id_, attr, needs), terms in rows.items()
    )


def _names(taxonomy: Taxonomy) -> Iterator[tuple[Skill, str, str, bool]]:
    """Yield every name with its skill, how it has to be written, and whether it needs evidence."""
    rules = {(rule.skill_id, rule.surface): rule for rule in taxonomy.ambiguities}
    for skill in taxonomy.skills:
        for name in skill.surfaces:
            rule = rules.get((skill.id, name))
            if rule is None:
                yield skill, name, "any", False
            else:
                yield skill, name, rule.case, bool(rule.needs)


def tokens_of(name: str) -> list[str]:
    """Return the tokens that spaCy's English tokenizer makes of a name.

    >>> tokens_of("Connect:Direct"), tokens_of("CA-7"), tokens_of("Y2K")
    (['Connect', ':', 'Direct'], ['CA-7'], ['Y2', 'K'])
    """
    found: list[str] = []
    for piece in name.split():
        opening = re.match(r"[(\[]*", piece)
        start = opening.end() if opening else 0
        ends: list[str] = []
        rest = piece[start:]
        while match := _ENDING.fullmatch(rest):
            ends.insert(0, match["end"])
            rest = match["before"]
        found += [*piece[:start], *filter(None, _INFIX.split(rest)), *ends]
    return found


def _line(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False) + "\n"


__all__ = ["AMBIGUOUS_LABEL", "LABEL", "taxonomy_to_entity_ruler", "taxonomy_to_phrases"]
