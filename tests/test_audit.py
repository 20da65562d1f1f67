"""Audit: rates and ratios by hand-made examples, the small, the unknown, and the intersections."""

from __future__ import annotations

import pytest

from skillmatch import audit_selection


def people(**counts):
    """Return scores and groups: each group with how many of its people are selected, and not."""
    scores, groups = {}, {}
    for group, (selected, others) in counts.items():
        for number in range(selected + others):
            file = f"{group}-{number}.pdf"
            scores[file] = 80.0 if number < selected else 20.0
            groups[file] = {"sex": group}
    return scores, groups


def selection(audit, category=0):
    return {
        group.name: (group.number, group.selection.count, group.selection.impact_ratio)
        for group in audit.categories[category].groups
    }


def test_the_example_of_the_uniform_guidelines():
    """80 applicants of one group, 48 hired; 40 of another, 12 hired: 30% / 60% is 50%."""
    audit = audit_selection(*people(white=(48, 32), black=(12, 28)), min_fit=50)
    assert selection(audit) == {"black": (40, 12, 0.5), "white": (80, 48, 1.0)}
    rates = {group.name: group.selection.rate for group in audit.categories[0].groups}
    assert rates == {"black": 0.3, "white": 0.6}


@pytest.mark.parametrize(
    ("women", "is_low"),
    [((39, 61), True), ((40, 60), False), ((41, 59), False), ((0, 100), True), ((60, 40), False)],
)
def test_below_four_fifths_of_the_highest_rate_is_flagged_and_four_fifths_is_not(women, is_low):
    audit = audit_selection(*people(man=(50, 50), woman=women), min_fit=50)
    assert audit.categories[0].groups[1].selection.is_low is is_low


def test_four_fifths_is_exact():
    audit = audit_selection(*people(man=(10, 18), woman=(8, 20)), min_fit=50)
    assert selection(audit)["woman"] == (28, 8, 0.8)


def test_scoring_rate_is_the_share_above_the_median_of_all():
    scores = {f"{n}.pdf": float(n) for n in range(1, 12)}  # the median is 6, above it are 7 to 11
    groups = {f"{n}.pdf": {"sex": "woman" if n <= 5 or n == 11 else "man"} for n in range(1, 12)}
    audit = audit_selection(scores, groups)
    man, woman = audit.categories[0].groups
    assert audit.median == 6
    assert (man.scoring.count, man.number) == (4, 5)
    assert (woman.scoring.count, woman.number) == (1, 6)
    assert woman.scoring.impact_ratio == pytest.approx((1 / 6) / (4 / 5))
    assert woman.scoring.is_low


def test_without_a_selection_only_scoring_rates_are_told():
    audit = audit_selection(*people(man=(5, 5), woman=(5, 5)))
    assert (audit.selected, audit.threshold) == (None, None)
    assert all(group.selection is None for group in audit.categories[0].groups)


def test_top_selects_whoever_shares_the_last_score():
    scores = {"a": 90.0, "b": 80.0, "c": 80.0, "d": 70.0}
    audit = audit_selection(scores, {"a": {"sex": "x"}}, top=2)
    assert (audit.selected, audit.threshold) == (3, 80.0)


def test_top_of_more_than_there_are_selects_all():
    assert audit_selection({"a": 90.0}, {}, top=5).selected == 1


def test_fewer_than_five_people_are_too_few_to_tell_and_no_measure_for_others():
    audit = audit_selection(*people(few=(4, 0), man=(5, 5), woman=(3, 7)), min_fit=50)
    few, man, woman = audit.categories[0].groups
    assert (few.too_small, few.selection.rate, few.selection.impact_ratio) == (True, 1.0, None)
    assert (man.too_small, man.selection.impact_ratio) == (False, 1.0)
    assert woman.selection.impact_ratio == pytest.approx(0.6)


@pytest.mark.parametrize(("others", "too_small"), [(245, False), (246, True)])
def test_less_than_two_percent_of_the_data_is_too_small_to_tell(others, too_small):
    audit = audit_selection(*people(few=(5, 0), many=(others, 0)), min_fit=50)
    assert audit.categories[0].groups[0].too_small is too_small


def test_where_nobody_is_selected_there_is_no_ratio():
    audit = audit_selection(*people(man=(0, 9), woman=(0, 9)), min_fit=50)
    assert selection(audit) == {"man": (9, 0, None), "woman": (9, 0, None)}
    assert not audit.categories[0].groups[0].selection.is_low


def test_a_group_that_is_not_stated_is_unknown_and_in_no_rate():
    scores, groups = people(man=(5, 5), woman=(5, 5))
    scores |= {"blank.pdf": 80.0, "absent.pdf": 20.0}
    groups |= {"blank.pdf": {"sex": ""}, "left.pdf": {"sex": "man"}}
    audit = audit_selection(scores, groups, min_fit=50)
    assert selection(audit) == {"man": (10, 5, 1.0), "woman": (10, 5, 1.0)}
    assert audit.categories[0].unknown == 2
    assert (audit.number, audit.selected) == (22, 11)
    assert audit.not_in_groups == ("absent.pdf",)
    assert audit.not_in_results == ("left.pdf",)


def test_file_names_match_exactly():
    audit = audit_selection({"A.pdf": 1.0}, {"a.pdf": {"sex": "woman"}})
    assert (audit.not_in_groups, audit.not_in_results) == (("A.pdf",), ("a.pdf",))


def test_a_resume_that_could_not_be_scored_is_in_no_rate_but_counted():
    scores, groups = people(man=(5, 5), woman=(5, 5))
    audit = audit_selection(scores | {"woman-0.pdf": None}, groups, min_fit=50)
    woman = audit.categories[0].groups[1]
    assert (woman.number, woman.without_score, woman.selection.count) == (9, 1, 4)
    assert audit.without_score == ("woman-0.pdf",)


def test_categories_come_in_order_and_each_two_of_them_intersect():
    scores = {f"{n}.pdf": float(n) for n in range(8)}
    groups = {
        f"{n}.pdf": {"sex": "wm"[n % 2], "origin": "ab"[n // 4], "age": "40+" if n else ""}
        for n in range(8)
    }
    audit = audit_selection(scores, groups)
    names = [category.name for category in audit.categories]
    assert names == ["sex", "origin", "age", "sex x origin", "sex x age", "origin x age"]
    crossed = audit.categories[3]
    assert [(group.name, group.number) for group in crossed.groups] == [
        ("m x a", 2), ("m x b", 2), ("w x a", 2), ("w x b", 2),
    ]  # fmt: skip
    assert [category.unknown for category in audit.categories] == [0, 0, 1, 0, 1, 1]


@pytest.mark.parametrize("asked", [{"top": 1, "min_fit": 50.0}, {"top": 0}])
def test_a_selection_that_makes_no_sense_is_refused(asked):
    with pytest.raises(ValueError, match="top="):
        audit_selection({"a": 1.0}, {}, **asked)


def test_nobody_with_a_score_is_refused():
    with pytest.raises(ValueError, match="nobody has a score"):
        audit_selection({"a": None}, {})
