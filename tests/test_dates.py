"""Dates: the ranges resumes write, in every spelling; what is no range is left alone."""

from __future__ import annotations

import pytest

from skillmatch.read.dates import find_date_ranges
from skillmatch.read.months import MONTHS, SEASONS


def month(counted):
    return None if counted is None else f"{counted // 12}-{counted % 12 + 1:02}"


def ranges(text):
    return [(month(r.first_month), month(r.last_month)) for r in find_date_ranges(text)]


RANGES = {
    "Jan 2021 – Present": ("2021-01", None),
    "Jan. 2019 – Current": ("2019-01", None),
    "Jan 2020 - ongoing": ("2020-01", None),
    "Jan 2020 till date": ("2020-01", None),
    "Jan 2020 to-date": ("2020-01", None),
    "Mar ’19 to date": ("2019-03", None),
    "APR\u0130L 2020 - present": ("2020-04", None),  # from a Turkish keyboard
    "janv\u0131er 2020 - heute": ("2020-01", None),
    "since 2020": ("2020-01", None),
    "from 2015 until now": ("2015-01", None),
    "2020 –": ("2020-01", None),
    "Mar 2022 ‐ Present": ("2022-03", None),
    "Sep 2019 ‐‐ Feb 2022": ("2019-09", "2022-02"),
    "03/2019‐06/2020": ("2019-03", "2020-06"),
    "2018‐19": ("2018-01", "2019-12"),
    "2021 ‐": ("2021-01", None),
    "03/2019-06/2020": ("2019-03", "2020-06"),
    "06/18 – 07/19": ("2018-06", "2019-07"),
    "2019-01 - 2020-12": ("2019-01", "2020-12"),
    "2019.01 – 2020.02": ("2019-01", "2020-02"),
    "2019/01-2020/02": ("2019-01", "2020-02"),
    "01.02.2019 - 03.04.2020": ("2019-02", "2020-04"),
    "12/31/2018 - 2/1/2020": ("2018-12", "2020-02"),
    "5/1/2019 - 8/31/2020": ("2019-05", "2020-08"),
    "03.19 – 06.20": ("2019-03", "2020-06"),
    "Jan–2019 - Mar–2020": ("2019-01", "2020-03"),
    "Jan 2019 – Apr\n2020": ("2019-01", "2020-04"),
    "early 2019 – late 2020": ("2019-01", "2020-12"),
    "FY2019 – FY2021": ("2019-01", "2021-12"),
    "FY19 – FY21": ("2019-01", "2021-12"),
    "FY 19 – present": ("2019-01", None),
    "03-Jul-2017 to 11-Jun-2021": ("2017-07", "2021-06"),
    "03-Jul-2017 till 11-Jun-2021": ("2017-07", "2021-06"),
    "03-Jul-17 - 11-Jun-21": ("2017-07", "2021-06"),
    "03/Jul/2017–11/Jun/2021": ("2017-07", "2021-06"),
    "3rd of July 2017 to 11th of June 2021": ("2017-07", "2021-06"),
    "3 de julio de 2017 a 11 de junio de 2021": ("2017-07", "2021-06"),
    "2020 until early 2024": ("2020-01", "2024-03"),
    "mid-2019 – late 2021": ("2019-06", "2021-12"),
    "late 2021 - present": ("2021-10", None),
    "since early 2024": ("2024-01", None),
    "Ende 2019 - Mitte 2021": ("2019-12", "2021-07"),
    "the end of 2019 to the beginning of 2021": ("2019-12", "2021-02"),
    "H2 2021 - H1 2023": ("2021-07", "2023-06"),
    "2019/20 – 2021/22": ("2019-01", "2022-12"),
    "between 2019 and 2021": ("2019-01", "2021-12"),
    "(2021 – )": ("2021-01", None),
    "2018 - 2020": ("2018-01", "2020-12"),
    "(2015–2017)": ("2015-01", "2017-12"),
    "2018-19": ("2018-01", "2019-12"),
    "2019–23": ("2019-01", "2023-12"),
    "'15 - '18": ("2015-01", "2018-12"),
    "’15–’18": ("2015-01", "2018-12"),
    "Mar'19 - Apr'21": ("2019-03", "2021-04"),
    "Aug 19 - Sep 20": ("2019-08", "2020-09"),
    "Jan – Mar 2020": ("2020-01", "2020-03"),
    "January 5, 2019 to March 2020": ("2019-01", "2020-03"),
    "5 Jan 2019 - 2 Feb 2020": ("2019-01", "2020-02"),
    "1st Jan 2019 - 2nd Feb 2020": ("2019-01", "2020-02"),
    "June 2015 through July 2016": ("2015-06", "2016-07"),
    "Sept. 2015 — Oct. 2016": ("2015-09", "2016-10"),
    "OCT 2015 -- NOV 2016": ("2015-10", "2016-11"),
    "1960-1962": ("1960-01", "1962-12"),
    "May 2020 - May 2020": ("2020-05", "2020-05"),
    "June, 2016 to till date": ("2016-06", None),
    "2018-08 -> 2021-02": ("2018-08", "2021-02"),
    "2018-08 → 2021-02": ("2018-08", "2021-02"),
    "2021-03 ->": ("2021-03", None),
    "Summer 2019": ("2019-06", "2019-08"),
    "Fall 2018 – Spring 2020": ("2018-09", "2020-05"),
    "Q3 2020": ("2020-07", "2020-09"),
    "Q1/2019 – Q2/2020": ("2019-01", "2020-06"),
    "04.2019 – heute": ("2019-04", None),
    "seit 03/2019": ("2019-03", None),
    "März 2018 bis Mai 2020": ("2018-03", "2020-05"),
    "janv. 2019 à mars 2020": ("2019-01", "2020-03"),
    "depuis juin 2020": ("2020-06", None),
    "enero de 2020 - actualidad": ("2020-01", None),
    "set 2019 - out 2020": ("2019-09", "2020-10"),
    "gennaio 2018 – oggi": ("2018-01", None),
    "mei 2019 t/m heden": ("2019-05", None),
    "augusti 2018 – pågående": ("2018-08", None),
    "marzec 2019 – obecnie": ("2019-03", None),
    "březen 2018 – září 2020": ("2018-03", "2020-09"),
    "Март 2019 — настоящее время": ("2019-03", None),
    "июнь 2017 – февраль 2019": ("2017-06", "2019-02"),
    "март 2019 по настоящее время": ("2019-03", None),
    "с июнь 2017 по май 2019": ("2017-06", "2019-05"),
    "od 2017 do 2019": ("2017-01", "2019-12"),
    "od marca 2019": ("2019-03", None),
    "2019年3月 – 至今": ("2019-03", None),
    "2019年3月至今": ("2019-03", None),
    "2019年03月-2021年05月": ("2019-03", "2021-05"),
    "2019年3月1日至2021年5月31日": ("2019-03", "2021-05"),
    "2017年—2019年": ("2017-01", "2019-12"),
    "2019.03 - 至今": ("2019-03", None),
    "2019/03 - 现在": ("2019-03", None),
    "2019年4月〜2021年3月": ("2019-04", "2021-03"),
    "2019年4月 ~ 現在": ("2019-04", None),
    "平成31年4月〜令和3年3月": ("2019-04", "2021-03"),
    "令和元年5月 - 令和5年12月": ("2019-05", "2023-12"),
    "昭和63年 〜 平成2年": ("1988-01", "1990-12"),
    "令和2年4月 〜 現在": ("2020-04", None),
    "2019年4月から2021年3月": ("2019-04", "2021-03"),
    "2019年 4月 〜": ("2019-04", None),
    "2019년 3월 ~ 2021년 5월": ("2019-03", "2021-05"),
    "2019년 3월 – 현재": ("2019-03", None),
    "2019.03 ~ 재직중": ("2019-03", None),
    "7/19 - 8/21": ("2019-07", "2021-08"),
    "7/19 to 8/21": ("2019-07", "2021-08"),
    "12/19 – 3/21": ("2019-12", "2021-03"),
    "7/19–08/2021": ("2019-07", "2021-08"),
    "7/19 - present": ("2019-07", None),
    "Jul'19 to Aug'21": ("2019-07", "2021-08"),
    "since Q3 2020": ("2020-07", None),
    "as of 2020": ("2020-01", None),
    "starting in May 2020": ("2020-05", None),
    "à partir de mars 2020": ("2020-03", None),
    "2015 onwards": ("2015-01", None),
    "March 2020 and onward": ("2020-03", None),
    "Winter 2020/21": ("2020-12", "2021-02"),
    "Winter 2018–2020": ("2018-01", "2020-12"),
    "Spring 2020/21": ("2020-03", "2020-05"),
    "2018 – to present": ("2018-01", None),
    "2018 until present": ("2018-01", None),
    "Jan 2020 (ongoing)": ("2020-01", None),
    "2020 ‒ 2021": ("2020-01", "2021-12"),
    "2020 − 2021": ("2020-01", "2021-12"),
    "2020 \ufffd 21": ("2020-01", "2021-12"),
    "2020?21": ("2020-01", "2021-12"),
    "2018 \ufffd": ("2018-01", None),
    "03.19 ? 06.20": ("2019-03", "2020-06"),
    "2019/20 \ufffd 2021/22": ("2019-01", "2022-12"),
    "From: 01/2021\nTo: present": ("2021-01", None),
    "Start: Jan 2021\nEnd: Mar 2022": ("2021-01", "2022-03"),
    "Start date: March 2018, end date: December 2020": ("2018-03", "2020-12"),
    "Startdatum: 03/2018 | Enddatum: heute": ("2018-03", None),
    "Début : mars 2018\nFin : mai 2020": ("2018-03", "2020-05"),
    "From · 2018\nTo · 2020": ("2018-01", "2020-12"),
}


@pytest.mark.parametrize(("text", "expected"), RANGES.items(), ids=list(RANGES))
def test_a_range_is_read_to_the_month(text, expected):
    assert ranges(text) == [expected]
    assert ranges(f"Engineer, Acme Ltd, {text}\nBuilt tools.") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "2015",
        "In 2015 I led a team.",
        "May 5 - May 9",
        "2020 - 2018",
        "13/2019 - 14/2020",
        "1959 - 1961",
        "2015, 2016",
        "2015 and 2016",
        "Python 3.11 - 3.12",
        "03.19",
        "555-2010-1234",
        "Currently 2020",
        "Spring Boot 2.0",
        "10/2016 03/2017",
        "03-Jul-2017, 11-Jun-2021",
        "revenue of FY21",
        "revenue of FY21 and FY23",
        "Rebuilt in early 2024",
        "I may present data now",
        "7/19",
        "since 7/19",
        "7/20 - 8/14",
        "3/13 - 3/27",
        "As of 2018, it had ten users",
        "a turnover as of 2018.",
        "Starting March 2018 all of it was moved",
        "rated 9/10 - 10/10",
        "pipes of 3/16 - 5/16 in",
        "1/2 - 3/4",
        "open 24/7 - 365 days",
        "Call 5/55 - 12/34",
        "7/8\n9/12",
        "In 2019 (now part of Beta)",
        "Issued 2019 · 2022",
        "2019 | 2021",
        "Go, 01/2021 | 03/2022",
        "2019 · Now part of Beta",
        "2019\nEnd of the line: 2021",
        "2018 is still the year",
        "",
    ],
)
def test_what_is_no_range_gives_none(text):
    assert ranges(f"In {text}" if text[:1].isdigit() else text) == []


def test_several_ranges_come_in_order():
    text = "10/2015 - 11/2016, 12/2016 - Present; 2019–20 and 2021–22"
    assert ranges(text) == [
        ("2015-10", "2016-11"),
        ("2016-12", None),
        ("2019-01", "2020-12"),
        ("2021-01", "2022-12"),
    ]


def test_a_range_says_where_it_stands():
    text = "Acme Ltd (Jan 2021 – Present), Leeds"
    (found,) = find_date_ranges(text)
    assert text[found.start : found.end] == "Jan 2021 – Present"


def test_ranges_far_apart_are_all_found():
    text = (" x" * 500 + " ").join(["Jan 2019 - Feb 2020"] * 5)
    assert ranges(text) == [("2019-01", "2020-02")] * 5


def test_two_dates_beside_each_other_are_a_range_in_a_margin_only():
    assert ranges("10/2016 03/2020 Engineer") == [("2016-10", "2020-03")]
    assert ranges("10/2016\n03/2020\nEngineer") == [("2016-10", "2020-03")]
    assert ranges("Jan 2022 Present Engineer") == [("2022-01", None)]
    assert ranges("2017 2021 Engineer") == [("2017-01", "2021-12")]
    assert ranges("May Aug 2021 Engineer") == [("2021-05", "2021-08")]
    assert ranges("Released 10/2016 03/2020") == []


@pytest.mark.parametrize(
    "text", ["2019\n|\n2021", "2019\n↓\n2021\nGo", "2019– Engineer, Acme\n2021\nGo"]
)
def test_dates_one_below_the_other_in_a_margin_are_a_range(text):
    assert ranges(text) == [("2019-01", "2021-12")]
    assert ranges(f"Acme\n{text}") == [("2019-01", "2021-12")]
    assert ranges(f"Acme {text}") == []
    assert ranges(f"{text} items") == [("2019-01", "2021-12")] * text.endswith("Go")


@pytest.mark.parametrize("border", [" · ", " | ", "|"])
def test_dates_in_two_columns_are_a_range(border):
    assert ranges(border.join(["Acme", "01/2021", "present", "Go"])) == [("2021-01", None)]
    assert ranges(border.join(["01/2021", "03/2022", "Acme"])) == [("2021-01", "2022-03")]
    heads = border.join(["Company", "From", "To"])
    assert ranges(f"{heads}\n{border.join(['Acme', '2019', '2021'])}") == [("2019-01", "2021-12")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018", ("2018-01", "2018-12")),
        ("June 2018", ("2018-06", "2018-06")),
        ("06/2018", ("2018-06", "2018-06")),
        ("early 2018", ("2018-01", "2018-03")),
    ],
)
def test_single_dates_are_ranges_when_asked_for(text, expected):
    (found,) = find_date_ranges(text, singles=True)
    assert (month(found.first_month), month(found.last_month)) == expected
    assert found.form == "single"
    assert not list(find_date_ranges("2020 - 2018", singles=True))


def test_a_year_in_passing_takes_nothing_from_the_range_behind_it():
    assert ranges("Larkfield Loans - renamed Larkfield in 2018 - July 2017 to March 2019") == [
        ("2017-07", "2019-03")
    ]
    assert ranges("Larkfield Loans 2020 - 2018, renamed in 2019") == []


@pytest.mark.parametrize("name", [*MONTHS, *SEASONS])
def test_every_name_of_a_month_or_season_is_found_in_any_case(name):
    for written in (name, name.upper(), name.title()):
        (found,) = find_date_ranges(f"Acme, {written} 2020", singles=True)
        first = MONTHS[name] if name in MONTHS else SEASONS[name][0]
        assert found.first_month == 12 * 2020 + first


NOW = [
    "present", "currently", "now", "today", "till-now", "to date", "ongoing", "until now",
    "continuing", "date", "bis heute", "heute", "aktuell", "laufend", "jetzt", "aujourd’hui",
    "en cours", "à ce jour", "la actualidad", "actualmente", "hoy", "presente", "atualmente",
    "o momento", "momento", "hoje", "oggi", "in corso", "attuale", "heden", "in progress",
    "on-going", "the present", "present day", "presently", "until today", "p.t", "nu", "nå",
    "i dag", "idag", "dags dato", "dato", "nykyään", "maintenant", "ce jour",
]  # fmt: skip


@pytest.mark.parametrize("now", NOW)
def test_every_word_for_the_present_is_found_in_any_case(now):
    for written in (now, now.upper()):
        assert ranges(f"May 2019 - {written}") == [("2019-05", None)]


def test_an_academic_year_is_a_range():
    assert ranges("2015/16") == [("2015-01", "2016-12")]


def test_a_month_glued_to_its_year_is_read():
    assert ranges("July2019-Aug2020") == [("2019-07", "2020-08")]
