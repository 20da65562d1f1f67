"""What becomes of names of theirs that are ours already, that clash, or that match everywhere."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skillmatch import Skill, Taxonomy, TaxonomyError, find_skills, load_taxonomy
from skillmatch.interop import REASONS, import_esco, import_lightcast
from skillmatch.interop.concepts import Concept, Origin, Reading
from skillmatch.interop.imported import imported
from skillmatch.interop.labels import one_line

NOTHING = Taxonomy(())


def entries_of(made):
    return {entry["id"]: entry for entry in yaml.safe_load(made.to_yaml())}


def test_a_skill_of_ours_gets_their_id_and_no_second_one(esco, ours, names_of):
    path = esco(("python", {"altLabels": "Quiet Python\nCore Python"}), ("weave grids", {}))
    made = import_esco(path, taxonomy=ours)
    assert entries_of(made)["python"] == {
        "id": "python",
        "extend": True,
        "see": {"esco": "http://data.europa.eu/esco/skill/1"},
    }
    assert made.report.extended == made.report.added == 1
    assert names_of(made, "ours") == ["python"]
    assert names_of(made, "names not added") == ["Quiet Python"]
    assert {note.reason for note in made.clashes} == {"ours"}


def test_their_names_for_ours_are_added_when_asked_for(esco, ours, names_of):
    path = esco(("python", {"altLabels": "Quiet Python\nSwift\nCore-Python"}))
    made = import_esco(path, add_names=True, taxonomy=ours)
    assert entries_of(made)["python"]["aliases"] == ["Quiet Python"]
    assert names_of(made, "names for ours") == ["Quiet Python"]
    assert names_of(made, "name of ours") == []


def test_only_new_leaves_ours_alone(esco, ours, names_of):
    path = esco(("python", {}), ("weave grids", {}))
    made = import_esco(path, only_new=True, taxonomy=ours)
    assert list(entries_of(made)) == ["esco-weave-grids"]
    assert names_of(made, "not new") == ["python"]


def test_nothing_left_is_an_error_that_says_why(esco, ours):
    with pytest.raises(TaxonomyError, match=r"holds nothing to import \(1 not new\)"):
        import_esco(esco(("python", {})), only_new=True, taxonomy=ours)


def test_several_of_theirs_may_be_one_of_ours(esco, ours):
    made = import_esco(esco(("Python", {}), ("Core Python", {})), taxonomy=ours)
    see = entries_of(made)["python"]["see"]["esco"]
    assert see == [f"http://data.europa.eu/esco/skill/{number}" for number in (1, 2)]


def test_another_name_that_is_ours_stays_ours(esco, ours):
    path = esco(("care for grids", {"altLabels": "AWS\ngrid care"}))
    made = import_esco(path, taxonomy=ours)
    assert made.skills[0].aliases == ("grid care",)
    assert [str(note) for note in made.report.about("name of ours")] == ["AWS (aws)"]


def test_an_ordinary_word_is_not_the_product_that_is_called_so(esco, ours, names_of):
    made = import_esco(esco(("swift", {}), ("python", {}), ("weave grids", {})), taxonomy=ours)
    assert [str(note) for note in made.report.about("ordinary word")] == ["swift (swift)"]
    assert names_of(made, "ours") == ["python"]
    assert set(entries_of(made)) == {"python", "esco-weave-grids"}


def test_a_name_of_ours_in_another_field_counts_only_near_a_word_of_that_field(
    lightcast, ours, tmp_path
):
    made = import_lightcast(lightcast("SWIFT (Interbank Payments)"), taxonomy=ours)
    entry = entries_of(made)["lightcast-swift-interbank-payments"]
    assert (entry["name"], entry["aliases"]) == ("SWIFT (interbank payments)", ["SWIFT"])
    assert entry["ambiguous"] == [
        {
            "surface": "SWIFT",
            "needs": ["near-word"],
            "near": ["interbank payments", "interbank", "payments"],
            "shared": True,
        }
    ]
    assert [str(note) for note in made.report.about("other meaning")] == ["SWIFT (swift)"]
    made.write(tmp_path / "lightcast.yaml")
    both = load_taxonomy(tmp_path)
    sent = find_skills("Sent payments over SWIFT between banks.", taxonomy=both)
    assert "lightcast-swift-interbank-payments" in {mention.skill_id for mention in sent}


@pytest.mark.parametrize(
    ("label", "is_ours"),
    [
        ("Swift (Programming Language)", True),
        ("Swift (Computer Programming)", True),
        ("Swift (Software)", False),
        ("Statistics (Mathematics)", True),
        ("Statistics (Sports)", False),
        ("Amazon Web Services (AWS)", True),
    ],
)
def test_the_field_decides_whether_it_is_the_same(lightcast, ours, label, is_ours):
    made = import_lightcast(lightcast(label), taxonomy=ours)
    assert (made.report.extended, made.report.added) == ((1, 0) if is_ours else (0, 1))


def test_two_of_theirs_with_one_name_are_told_apart_by_their_fields(lightcast, loaded, names_of):
    path = lightcast("Framing (Construction)", "Framing (Visual Arts)")
    made = import_lightcast(path, taxonomy=NOTHING)
    taxonomy = loaded(made)
    assert names_of(made, "several fields") == ["Framing (construction)", "Framing (visual arts)"]
    said = "Framing for the construction of sheds."
    assert [m.skill_id for m in find_skills(said, taxonomy=taxonomy)] == [
        "lightcast-framing-construction"
    ]
    assert find_skills("Framing was all I did.", taxonomy=taxonomy) == ()


def test_the_same_twice_becomes_one_with_both_ids(esco, names_of):
    path = esco(
        ("tend grids", {"altLabels": "mend grids"}), ("Tend-grids", {"altLabels": "dust grids"})
    )
    made = import_esco(path, taxonomy=NOTHING)
    (skill,) = made.skills
    assert skill.surfaces == ("tend grids", "mend grids", "dust grids")
    assert len(skill.see) == 2
    assert names_of(made, "same twice") == ["Tend-grids"]


def test_a_name_comes_before_anothers_alias_wherever_it_stands(esco, names_of):
    path = esco(("tend grids", {"altLabels": "mend grids"}), ("mend grids", {}))
    made = import_esco(path, taxonomy=NOTHING)
    assert [skill.surfaces for skill in made.skills] == [("mend grids",), ("tend grids",)]
    assert names_of(made, "name given before") == ["mend grids"]


def test_spellings_that_the_rules_know_are_not_listed_again(esco):
    path = esco(("quiet grid", {"altLabels": "quiet-grid\nQuietGrid\nQUIET GRID"}))
    assert import_esco(path, taxonomy=NOTHING).skills[0].aliases == ()


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("management", {"needs": ["skill-list", "skill-section"]}),
        ("Slack", {"case": "capital", "needs": ["skill-list", "skill-section", "near-skill"]}),
        ("Ada (Programming Language)",
         {"case": "capital", "needs": ["skill-list", "skill-section", "code-word"]}),
        ("QZX", {"case": "exact", "needs": ["skill-list", "skill-section", "near-skill"]}),
        ("IT", {"case": "exact", "needs": ["skill-list", "skill-section"]}),
        ("Z", {"case": "exact", "needs": ["skill-list", "skill-section"]}),
        ("how to", {"case": "exact", "needs": ["skill-list", "skill-section"]}),
        ("Quietgrid", None),
        ("Q++", None),
        ("noise reduction", None),
    ],
)  # fmt: skip
def test_ordinary_words_and_short_names_need_evidence(lightcast, names_of, loaded, name, rule):
    made = import_lightcast(lightcast(name), taxonomy=NOTHING)
    (entry,) = entries_of(made).values()
    told = [{key: value for key, value in one.items() if key != "surface"}
            for one in entry.get("ambiguous", [])]  # fmt: skip
    assert told == ([] if rule is None else [rule])
    assert bool(names_of(made, "needs evidence")) == (rule is not None)
    loaded(made)


def test_a_letter_as_another_name_is_left_out(esco, names_of):
    made = import_esco(esco(("weave grids", {"altLabels": "w"})), taxonomy=NOTHING)
    assert made.skills[0].aliases == ()
    assert names_of(made, "too short") == ["w"]


def test_names_that_no_file_can_hold_are_told_and_another_is_taken(esco, names_of):
    long = "weave " * 20
    path = esco((long, {"altLabels": "weaving of grids\nweave grids"}), ("***", {}))
    made = import_esco(path, taxonomy=NOTHING)
    assert made.skills[0].surfaces == ("weave grids", "weaving of grids")
    assert names_of(made, "too long") == [long.strip()[:60] + "…"]
    assert names_of(made, "no letters") == ["***"]


def test_whole_sentences_are_kept_and_told(esco, names_of):
    made = import_esco(esco(("manage quiet grid implications", {})), taxonomy=NOTHING)
    assert names_of(made, "long name") == ["manage quiet grid implications"]
    assert made.report.added == 1


def test_a_circle_is_broken_and_told(write_csv, names_of, loaded):
    rows = [
        {"conceptUri": f"u{n}", "preferredLabel": f"grid {word}", "broaderConceptUri": f"u{other}"}
        for n, word, other in ((1, "weaving", 2), (2, "spinning", 3), (3, "knitting", 1))
    ]
    path = write_csv("c.csv", ("conceptUri", "preferredLabel", "broaderConceptUri"), rows)
    made = import_esco(path, taxonomy=NOTHING)
    assert names_of(made, "broader in a circle") == ["grid knitting"]
    assert len(loaded(made)) == 3


def test_ids_are_never_those_of_ours_nor_given_twice(lightcast, ours):
    path = lightcast("Grid C++", "Grid Cpp", "グリッド", "グリッド編み")
    made = import_lightcast(path, taxonomy=ours)
    assert [skill.id for skill in made.skills] == [
        "lightcast-grid-cpp",
        "lightcast-grid-cpp-2",
        "lightcast-ks000000000000000003",
        "lightcast-ks000000000000000004",
    ]


def test_a_second_import_stands_on_the_first(esco, lightcast, tmp_path):
    first = tmp_path / "one" / "esco.yaml"
    first.parent.mkdir()
    import_esco(esco(("Quietgrid", {}), ("Python", {}))).write(first)
    second = import_lightcast(lightcast("Quietgrid", "Python", "Brassgrid"), taxonomy=first)
    second.write(first.with_name("lightcast.yaml"))
    both = load_taxonomy(first.parent)
    assert [register for register, _ in both["esco-quietgrid"].see] == ["esco", "lightcast"]
    assert {register for register, _ in both["python"].see} >= {"esco", "lightcast"}
    assert both["lightcast-brassgrid"].name == "Brassgrid"


def test_the_report_says_everything_in_words_and_as_data(esco, ours):
    path = esco(("python", {"altLabels": "a b\nc d\ne f\ng h"}), ("management", {}))
    report = import_esco(path, taxonomy=ours).report
    text = report.to_text()
    assert text.startswith(f"{report.title}: 2 concepts read\n")
    assert "  new skills: 1; skills of ours extended: 1; names: 1\n" in text
    assert "  names that are further names of such skills, not added" in text
    assert "a b (python), c d (python), e f (python), …" in text
    told = report.to_dict()
    assert told["counts"] == report.counts
    assert len(told["notes"]) == sum(report.counts.values())
    assert {note["reason"] for note in told["notes"]} <= set(REASONS)


NAMES = st.text(st.sampled_from("abcABC 12()+#-./&'\":{}[]|>%@!éñグ,*?~"), min_size=1, max_size=24)
NAMES = NAMES.map(one_line).filter(bool)  # as every reader hands them on
CONCEPTS = st.lists(
    st.tuples(NAMES, st.lists(NAMES, max_size=4), st.sampled_from(["", "software", "art"]),
              st.lists(st.integers(0, 5), max_size=2)),
    min_size=1, max_size=6,
)  # fmt: skip
OURS = Taxonomy((Skill("abc", "ABC", "tool", "x", ("a1",)), Skill("cb", "c b", "concept", "x")))


@given(concepts=CONCEPTS, add_names=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_names_the_file_passes_the_check(tmp_path, concepts, add_names):
    reading = Reading(Origin("other", "A title", "CC0-1.0", "A notice", "https://example.org"))
    for number, (name, aliases, qualifier, broader) in enumerate(concepts):
        ids = (("other", f"u{number}"),)
        parents = tuple(f"u{other}" for other in broader)
        reading.concepts.append(Concept(ids, name, tuple(aliases), qualifier, "tool", parents))
    path = tmp_path / "other.yaml"
    try:
        made = imported(reading, path, taxonomy=OURS, only_new=False, add_names=add_names)
    except TaxonomyError as error:
        assert "holds nothing to import" in str(error)  # noqa: PT017 - only an error may come of it
        return
    made.write(path)
    ours = path.with_name("ours.yaml")
    ours.write_text("- {id: abc, name: ABC, aliases: [a1]}\n- {id: cb, name: c b, kind: concept}\n")
    loaded = load_taxonomy(tmp_path, builtin=False)
    assert {skill.id: skill for skill in made.skills}.items() <= {
        skill.id: skill for skill in loaded.skills
    }.items()
