"""Tables: the same rows and types in pandas, Polars, pyarrow and DuckDB, of whatever is at hand."""

from __future__ import annotations

import json
import sys
from datetime import date

import pytest

from skillmatch import (
    BatchRow,
    MissingDependencyError,
    OutputError,
    RankedFolder,
    ResultError,
    Table,
    load_role,
    load_taxonomy,
    match_folder,
    match_resume,
    rank_folder,
    tabulate,
)
from skillmatch.tables.columns import NEED, OF_RESULTS, RESULTS, TAXONOMY_SKILL, per_file
from skillmatch.tables.records import result_record

DAY = date(2026, 11, 1)
ALL = ("file", *OF_RESULTS)


@pytest.fixture(scope="module")
def results(resumes):
    """Two people, both read as in a batch."""
    names = ("ml-engineer-senior.pdf", "student.pdf")
    return [match_resume(resumes / name, as_of=DAY) for name in names]


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    """Return the outputs of a small folder with a file that cannot be read."""
    folder = tmp_path_factory.mktemp("inbox")
    text = "Ann Example\n\nExperience\nEngineer, Acme Ltd, Jan 2024 - Present\n- {}\n"
    (folder / "a.txt").write_text(text.format("Built RAG with LangChain and Python."), "utf-8")
    (folder / "b.txt").write_text(
        text.format("Trained PyTorch models, deployed with Docker."), "utf-8"
    )
    (folder / "c.pdf").write_bytes(b"")
    place = tmp_path_factory.mktemp("out")
    return folder, place, rank_folder(folder, place, jobs=1, as_of=DAY)


@pytest.fixture
def missing(monkeypatch):
    """Return a function that makes a package look as if it were not installed."""
    return lambda name: monkeypatch.setitem(sys.modules, name, None)


@pytest.fixture(scope="module")
def rows(out):
    """Return the rows of that folder."""
    folder, _, _ = out
    return list(match_folder(folder, jobs=1, as_of=DAY))


def records(source, per):
    return tabulate(source, per=per).records()


# What a row is of.


def test_a_table_per_file_has_the_fits_as_columns(results):
    first, second = records(results, "file")
    ml = results[0].fit("ml-engineer")
    assert first["file"] == "ml-engineer-senior.pdf"
    assert (first["status"], first["reason"], first["pages"]) == ("ok", "", 2)
    assert (first["ml-engineer score"], first["ml-engineer band"]) == (ml.score, ml.band)
    assert (first["best_role"], first["score"]) == ("ml-engineer", ml.score)
    assert first["verdict"] == results[0].comparison.verdict
    assert second["ai-engineer score"] == results[1].fit("ai-engineer").score


def test_files_that_failed_are_rows_without_fits(rows):
    *_, failed = records(iter(rows), "file")
    assert (failed["file"], failed["status"]) == ("c.pdf", "empty_file")
    assert failed["reason"].startswith("c.pdf is empty")
    missing = ("score", "best_role", "ai-engineer score", "ml-engineer band")
    assert [failed[name] for name in missing] == [None] * 4
    assert (failed["verdict"], failed["warnings"]) == ("", [])


def test_roles_stand_by_id_whoever_comes_first(results):
    forward, back = tabulate(results), tabulate(results[::-1])
    assert forward.columns == back.columns
    assert [name for name in forward.columns if name.endswith(" score")] == [
        "ai-engineer score",
        "ml-engineer score",
    ]


def test_a_table_per_skill_has_a_row_for_every_skill_of_everybody(results):
    found = records(results, "skill")
    assert len(found) == sum(len(result.skills) for result in results)
    for row, evidence in zip(found, results[0].skills, strict=False):
        assert row == {
            "file": "ml-engineer-senior.pdf",
            "skill_id": evidence.skill.id,
            "skill_name": evidence.skill.name,
            "kind": evidence.skill.kind,
            "category": evidence.skill.category,
            "strength": evidence.strength,
            "years": evidence.years,
            "last_used": evidence.last_used,
            "implied": evidence.implied,
            "mentions": len(evidence.mentions),
        }


def test_the_contributions_of_a_fit_sum_to_its_score(results):
    found = records(results, "contribution")
    for fit in results[0].fits:
        points = [
            row["points"]
            for row in found
            if (row["file"], row["role_id"]) == ("ml-engineer-senior.pdf", fit.role_id)
        ]
        assert len(points) == len(fit.contributions)
        assert sum(points) == pytest.approx(fit.score, abs=1e-9)


def test_the_other_tables_hold_what_the_results_hold(results):
    (result, *_), fit = results, results[0].fits[0]
    assert [(r["role_id"], r["score"]) for r in records(result, "fit")] == [
        (each.role_id, each.score) for each in result.fits
    ]
    parts = [r for r in records(result, "competency") if r["role_id"] == fit.role_id]
    assert [(r["competency"], r["competency_name"], r["score"], r["share"]) for r in parts] == [
        (each.id, each.name, each.score, each.share) for each in fit.competencies
    ]
    gaps = [r for r in records(result, "missing") if r["role_id"] == fit.role_id]
    assert [(r["skill_id"], r["gain"], r["listed"]) for r in gaps] == [
        (each.skill_id, each.gain, each.listed) for each in fit.missing
    ]
    quotes = records(result, "quote")
    assert quotes[0]["skill_id"] == fit.contributions[0].skill_id
    assert all(quote["text"] and quote["page"] in {1, 2} for quote in quotes)


def test_years_that_a_posting_asks_for_are_told():
    from skillmatch import role_from_posting

    posting = "ML engineer\n\nRequirements\n- 5 years of Python\n- PyTorch\n- SQL"
    role = role_from_posting(posting)
    result = match_resume(text="Skills: Python", roles=[role])
    told = {row["skill_id"]: row["years_asked"] for row in records(result, "contribution")}
    assert told["python"] == 5


# What a table is made of.


@pytest.mark.parametrize("per", ALL)
def test_rows_their_file_its_folder_and_the_ranking_give_the_same_table(out, rows, per):
    _, place, ranked = out
    expected = records(rows, per)
    assert expected
    for source in (iter(rows), ranked, place, str(place), place / "results.jsonl"):
        assert records(source, per) == expected


def test_a_result_and_its_row_are_tables_too(results):
    (row,) = records(results[0], "file")
    assert row["sha256"] == ""
    assert records(BatchRow("x.pdf", "corrupt", "x.pdf is damaged"), "file")[0]["file"] == "x.pdf"


def test_results_give_their_own_tables(results, out):
    one, ranked = results[0], out[2]
    assert one.to_table().records() == records(one, "skill")
    assert one.to_table(per="missing").records() == records(one, "missing")
    assert ranked.to_table().records() == records(ranked, "file")
    for table, package in ((one.to_pandas, "pandas"), (ranked.to_polars, "polars")):
        pytest.importorskip(package, reason="installed by the group tables")
        assert len(table(per="fit")) == len(one.fits) * (1 if table == one.to_pandas else 2)


def test_a_taxonomy_is_a_table_of_its_skills():
    taxonomy = load_taxonomy()
    table = tabulate(taxonomy)
    assert len(table) == len(taxonomy)
    row = next(row for row in table.records() if row["skill_id"] == "kubernetes")
    assert (row["skill_name"], row["kind"]) == ("Kubernetes", taxonomy["kubernetes"].kind)
    assert row["broader"] == list(taxonomy["kubernetes"].broader)


def test_roles_are_a_table_of_the_skills_that_meet_their_needs():
    roles = [load_role("ai-engineer"), load_role("data-engineer")]
    rows = tabulate(roles).records()
    assert len(rows) == sum(len(need.skills) for role in roles for need in role.needs)
    assert tabulate(roles[0]).records() == [r for r in rows if r["role_id"] == "ai-engineer"]
    first = roles[0].competencies[0]
    alike = [r for r in rows if r["competency"] == first.id and r["need"] == 1]
    assert {r["skill_id"] for r in alike} == set(first.needs[0].skills)
    assert {(r["weight"], r["demand"]) for r in alike} == {
        (first.needs[0].weight, first.needs[0].demand)
    }


def test_a_table_of_nothing_has_its_columns():
    for per in ALL:
        table = tabulate([], per=per)
        assert len(table) == 0
        assert table.records() == []
    assert {"file", "score", "status"} <= set(tabulate([]).columns)


def test_a_table_says_what_it_is(results):
    table = tabulate(results, per="fit")
    assert repr(table) == "<Table: 4 rows, one per fit: file, role_id, role_name, score, band>"
    assert table.meanings["score"] == "the fit, in [0, 1]"


# What is wrong.


def test_an_unknown_kind_of_row_is_told_with_those_there_are(results):
    with pytest.raises(ValueError, match=r"no table has a row per 'skils'; there are file, fit, "):
        tabulate(results, per="skils")


def test_what_no_table_is_made_of_is_told(results):
    with pytest.raises(
        ResultError, match=r"BatchRow or MatchResult holds nothing else, .* is dict"
    ):
        tabulate([*results, {}])
    with pytest.raises(ResultError, match="Role holds nothing else, but here is MatchResult"):
        tabulate([load_role("ai-engineer"), *results])


def test_a_ranking_whose_results_are_not_named_is_told():
    ranked = RankedFolder((), {}, (), (), 0, 0, 0, DAY)
    with pytest.raises(ResultError, match=r"names no results\.jsonl"):
        tabulate(ranked)


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(OutputError, match=r"none\.jsonl cannot be read: No such file"):
        tabulate(tmp_path / "none.jsonl")


def changed(results, **other):
    row = json.loads(BatchRow("a.pdf", "ok", fits=results[0].fits, pages=1).to_json())
    return json.dumps(row | other)


@pytest.mark.parametrize(
    "other",
    [
        {"file": 7},
        {"pages": "2"},
        {"pages": 2**31},
        {"pages": -1},
        {"fits": None},
        {"fits": [{"role_id": "x"}]},
        {"fits": [{"role_id": "x", "score": "high", "band": "good"}]},
        {"fits": [{"role_id": "x", "score": float("nan"), "band": "good"}]},
        {"fits": [{"role_id": "x", "score": True, "band": "good"}]},
        {"warnings": [5]},
    ],
    ids=str,
)
def test_rows_that_were_changed_by_hand_are_told_with_their_line(tmp_path, results, other):
    path = tmp_path / "results.jsonl"
    path.write_text(f"{changed(results)}\n{changed(results, **other)}\n", encoding="utf-8")
    with pytest.raises(ResultError, match=r"results\.jsonl:2: not a row of results"):
        tabulate(path)


def test_rows_of_a_newer_skillmatch_are_told_with_their_line(tmp_path, results):
    path = tmp_path / "results.jsonl"
    path.write_text(changed(results, schema_version=2), encoding="utf-8")
    with pytest.raises(ResultError, match=r":1: not a row that .* newer one.* update skillmatch"):
        tabulate(path)


@pytest.mark.parametrize(
    ("package", "use", "said"),
    [
        ("pandas", Table.to_pandas, r"to_pandas\(\) needs pandas: .* 'skillmatch\[pandas\]'"),
        ("polars", Table.to_polars, r"to_polars\(\) needs polars: .* 'skillmatch\[polars\]'"),
        ("pyarrow", Table.to_arrow, r"needs pyarrow: pip install 'skillmatch\[parquet\]'"),
        ("pyarrow", Table.__arrow_c_stream__, r"needs pyarrow: .* 'skillmatch\[parquet\]'"),
        ("pyarrow", Table.__arrow_c_schema__, r"needs pyarrow: .* 'skillmatch\[parquet\]'"),
    ],
)
def test_a_package_that_is_not_installed_is_told_with_its_extra(missing, package, use, said):
    missing(package)
    with pytest.raises(MissingDependencyError, match=said):
        use(tabulate([]))


def test_a_table_needs_none_of_the_packages(missing, results):
    for package in ("pandas", "polars", "pyarrow"):
        missing(package)
    assert len(tabulate(results, per="skill").records()) > 50


# pandas, Polars, pyarrow, DuckDB.


@pytest.mark.parametrize("per", ALL)
def test_pandas_has_every_value_and_type(results, per):
    pytest.importorskip("pandas")
    table = tabulate([*results, BatchRow("x.pdf", "corrupt", "x.pdf is damaged")], per=per)
    frame = table.to_pandas()
    assert tuple(frame.columns) == table.columns
    back = frame.astype(object).where(frame.notna(), None).to_dict("records")
    assert back == table.records()
    empty = tabulate([], per=per).to_pandas()
    assert all(empty[name].dtype == frame[name].dtype for name in empty.columns)


def test_pandas_keeps_types_where_values_are_missing(results):
    pytest.importorskip("pandas")
    frame = tabulate([*results, BatchRow("x.pdf", "corrupt")]).to_pandas()
    kinds = {name: str(frame[name].dtype) for name in ("file", "pages", "score", "best_role")}
    assert kinds == {"file": "string", "pages": "Int32", "score": "float64", "best_role": "string"}
    assert str(tabulate(results, per="skill").to_pandas()["implied"].dtype) == "boolean"
    assert frame.groupby("status")["score"].max()["ok"] == results[0].fits[0].score


@pytest.mark.parametrize("per", ALL)
def test_polars_has_every_value_and_type(results, per):
    polars = pytest.importorskip("polars")
    table = tabulate([*results, BatchRow("x.pdf", "corrupt", "x.pdf is damaged")], per=per)
    frame = table.to_polars()
    assert frame.to_dicts() == table.records()
    assert polars.Null not in frame.schema.dtypes()
    for name, kind in tabulate([], per=per).to_polars().schema.items():
        assert kind == frame.schema[name]


@pytest.mark.parametrize("per", ALL)
def test_arrow_has_every_value_and_type(results, per):
    pyarrow = pytest.importorskip("pyarrow")
    table = tabulate([*results, BatchRow("x.pdf", "corrupt", "x.pdf is damaged")], per=per)
    assert table.to_arrow().to_pylist() == table.records()
    assert not any(pyarrow.types.is_null(kind) for kind in table.to_arrow().schema.types)
    assert table.to_arrow().schema.metadata == {b"skillmatch.schema_version": b"1"}


@pytest.mark.parametrize("per", ALL)
def test_what_speaks_arrow_takes_a_table_as_it_is(results, per):
    pyarrow = pytest.importorskip("pyarrow")
    polars = pytest.importorskip("polars")
    table = tabulate(results, per=per)
    assert pyarrow.table(table).to_pylist() == table.records()
    assert pyarrow.schema(table) == table.to_arrow().schema
    frame = polars.DataFrame(table)
    assert frame.to_dicts() == table.records()
    assert frame.schema == table.to_polars().schema


def test_arrow_streams_share_one_table_without_a_copy(results):
    pyarrow = pytest.importorskip("pyarrow")
    table = tabulate(results, per="skill")
    first, second = pyarrow.table(table), pyarrow.table(table)
    addresses = [
        [buffer.address for buffer in each["strength"].chunk(0).buffers() if buffer]
        for each in (first, second, table.to_arrow())
    ]
    assert addresses[0] == addresses[1] == addresses[2]


def test_duckdb_selects_from_a_table_that_is_a_variable(results):
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    skills = tabulate(results, per="skill")
    files = tabulate(results)
    assert len(skills) > len(files)
    query = """
        SELECT file, "ml-engineer score" AS fit, count(*) AS skills
        FROM skills JOIN files USING (file) WHERE strength > 0 GROUP BY ALL ORDER BY file
    """
    assert duckdb.sql(query).fetchall() == [
        (
            result.document.name,
            result.fit("ml-engineer").score,
            sum(evidence.strength > 0 for evidence in result.skills),
        )
        for result in results
    ]
    assert duckdb.from_arrow(files).shape == (len(files), len(files.columns))


def test_half_a_surrogate_pair_reaches_no_package(tmp_path, results):
    pytest.importorskip("polars")
    pytest.importorskip("pyarrow")
    path = tmp_path / "results.jsonl"
    path.write_text(changed(results, file="a\udce9.pdf", warnings=["\ud800"]), encoding="utf-8")
    table = tabulate(path)
    assert table.to_arrow().to_pylist()[0]["file"] == "a?.pdf"
    assert table.to_polars()["warnings"].to_list() == [["?"]]


# One definition of columns.


@pytest.mark.parametrize("per", ALL)
def test_records_have_the_columns_that_are_defined(results, per):
    columns = OF_RESULTS.get(per) or per_file(["ai-engineer", "ml-engineer"])
    assert tabulate(results, per=per).columns == tuple(column.name for column in columns)
    for record in records(results, per):
        assert list(record) == [column.name for column in columns]


def test_parquet_has_the_same_columns_nested(results):
    pyarrow = pytest.importorskip("pyarrow")
    from skillmatch.report.parquet import schema

    row = BatchRow("a.pdf", "ok", fits=results[0].fits, skills=results[0].skills).to_dict()
    record = result_record(row)
    assert schema().names == [column.name for column in RESULTS]
    assert set(record) == set(schema().names)
    for column in RESULTS:
        if column.parts and record[column.name]:
            assert list(record[column.name][0]) == [part.name for part in column.parts]
    flat = tabulate(BatchRow("a.pdf", "ok", skills=results[0].skills), per="skill").to_arrow()
    nested = schema().field("skills").type.value_type
    assert [(f.name, f.type) for f in flat.schema][1:] == [(f.name, f.type) for f in nested]
    assert pyarrow.Table.from_pylist([record], schema=schema()).to_pylist() == [record]


def test_every_column_is_told():
    everything = [*RESULTS, *per_file(["x"]), *TAXONOMY_SKILL, *NEED]
    everything += [column for columns in OF_RESULTS.values() for column in columns]
    assert all(column.meaning and not column.meaning.endswith(".") for column in everything)


# Notebooks.


def test_a_notebook_shows_the_first_rows_escaped_and_says_how_many_there_are():
    rows = [BatchRow(f"<b>{number}</b>.pdf", "corrupt", reason="x" * 500) for number in range(1234)]
    page = tabulate(rows)._repr_html_()
    assert "1,234 rows, one per file, of which the first 10 are shown" in page
    assert page.count("<tr>") == 11
    assert "<td>&lt;b&gt;9&lt;/b&gt;.pdf</td>" in page
    assert "<b>" not in page
    assert "x" * 81 not in page


def test_a_notebook_shows_a_table_without_rows():
    page = tabulate(iter(()))._repr_html_()
    assert "0 rows, one per file</caption>" in page
    assert page.count("<tr>") == 1
