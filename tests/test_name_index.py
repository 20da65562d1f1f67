"""Names are looked up in an index: the answers are those of a look at all names there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import Skill, Taxonomy, load_taxonomy
from skillmatch.name_index import skill_called
from skillmatch.names import normal_form, spellings
from skillmatch.skill import Ambiguity
from skillmatch.taxonomy_changes import changes_of_builtin, on_top


def at_all_names(taxonomy, asked):
    """Return a function's answers that looks at all names there are: their own before others'."""
    shared = {(rule.skill_id, rule.surface) for rule in taxonomy.ambiguities if rule.shared}
    pairs = [(skill.id, surface) for skill in taxonomy.skills for surface in skill.surfaces]
    written, spelt = {}, {}
    for skill_id, surface in sorted(pairs, key=lambda pair: pair in shared):
        written.setdefault(normal_form(surface), skill_id)
        for form in spellings(surface, inflect=True):
            spelt.setdefault("".join(form), skill_id)
    forms = [normal_form(name) for name in asked]
    return [written.get(form) or spelt.get(form.replace(" ", ""), "") for form in forms]


WORDS = st.sampled_from(["grid", "grids", "Grid", "GridFlow", "flow", "color", "colour", "net"])
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


@given(
    names=st.lists(st.tuples(NAMES, NAMES, st.booleans()), min_size=1, max_size=5),
    asked=st.lists(NAMES, min_size=1, max_size=5),
)
def test_whatever_is_asked_for_the_answer_is_that_of_all_names(names, asked):
    skills = [Skill(f"s{n}", name, aliases=(alias,)) for n, (name, alias, _) in enumerate(names)]
    rules = [
        Ambiguity(f"s{number}", alias, needs=("near-word",), near=("loom",), shared=True)
        for number, (_, alias, shared) in enumerate(names)
        if shared
    ]
    taxonomy = Taxonomy(tuple(skills), tuple(rules))
    assert [skill_called(taxonomy, name) for name in asked] == at_all_names(taxonomy, asked)


@pytest.mark.long("all spellings of all names there are")
def test_what_is_on_top_of_ours_is_looked_up_like_ours():
    builtin = load_taxonomy()
    own = {
        "go": Skill("go", "Go", aliases=("Quiet Gos",)),
        "q": Skill("q", "Quietgrid", aliases=("colour of grids", "Tensorflow 2")),
    }
    changed = on_top(builtin, own, {"go": (), "q": ()})
    rest = [skill for skill in builtin.skills if skill.id != "pytorch"]
    gone = Taxonomy(tuple(rest), tuple(r for r in builtin.ambiguities if r.skill_id != "pytorch"))
    asked = [surface for skill in builtin.skills[::40] for surface in skill.surfaces]
    asked += ["Golang", "quiet go", "color of grid", "Quiet grid", "PyTorch", "no such skill", "!"]
    asked += [f"{name}s" for name in asked] + [name.replace(" ", "") for name in asked]
    for taxonomy in (builtin, changed, gone):
        assert changes_of_builtin(taxonomy) is not None
        assert [skill_called(taxonomy, name) for name in asked] == at_all_names(taxonomy, asked)
