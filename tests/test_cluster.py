"""Clusters: the rows of one machine, none lost and none doubled whatever dies."""

from __future__ import annotations

import os
import signal
import sys
import time
import types
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from skillmatch import (
    ClusterError,
    MissingDependencyError,
    OutputError,
    TableMatcher,
    UnreadableDocumentError,
    dask_engine,
    match_files,
    match_folder,
    match_to_parquet,
    rank_folder,
)
from skillmatch.batch.job import Job
from skillmatch.batch.messages import Answer, Request
from skillmatch.batch.pool import match_all
from skillmatch.batch.rows import BatchRow, summarize
from skillmatch.roles import load_roles

pytest.importorskip("distributed")
parquet = pytest.importorskip("pyarrow.parquet")
fsspec = pytest.importorskip("fsspec")

import psutil  # noqa: E402 - Dask needs it
from cluster_faults import Words, read_or_fail  # noqa: E402 - after the path to it, or its extra, is there
from distributed import Client, LocalCluster  # noqa: E402 - after the path to it, or its extra, is there

from skillmatch.cluster import connection, engine, part_files, plugin, stream  # noqa: E402 - after the path to it, or its extra, is there

pytestmark = [
    pytest.mark.allow_hosts(["127.0.0.1"]),
    pytest.mark.skipif(sys.platform == "win32", reason="workers are killed by signals"),
]
DAY = date(2026, 11, 1)
RESUME = (
    "Ann Example\n\nExperience\nEngineer, Acme Ltd, Jan 2024 - Present\n- Built {} in Python.\n"
)
FAULTY = {
    "EXIT": "crash",
    "ABORT": "crash",
    "HANG": "timeout",
    "EAT": "oom",
    "RECURSE": "crash",
    "RAISE": "internal_error",
}


@pytest.fixture(scope="module")
def client():
    """Return a client of two workers, each in a process of its own."""
    with (
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            memory_limit=None,
            silence_logs=50,
        ) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        yield client


@pytest.fixture(autouse=True)
def both_workers(client):
    """Let every test begin with two workers, whatever the one before did to them."""
    try:
        client.wait_for_workers(2, timeout=20)
    except TimeoutError:  # on a busy machine Dask may give up on starting one again
        client.cluster.scale(0)
        client.cluster.scale(2)
        client.wait_for_workers(2, timeout=60)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder of resumes, some of which end what reads them."""
    folder = tmp_path_factory.mktemp("chaos")
    for number in range(90):
        (folder / f"{number:03}.txt").write_text(RESUME.format(f"service {number}"))
    for number, fault in enumerate(FAULTY):
        (folder / f"{13 * number:03}-{fault}.txt").write_text(f"{fault} Ann Example")
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "picture.pdf").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF")
    (folder / "gone.pdf").symlink_to(folder / "nowhere")
    (folder / "sub").mkdir()
    (folder / "sub" / "=cv.txt").write_text(RESUME.format("APIs"))
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text(RESUME.format("menus"))
    return folder


@pytest.fixture(scope="module")
def plain(folder, tmp_path_factory):
    """Return a folder of ten resumes that can be read, and two files that cannot."""
    inbox = tmp_path_factory.mktemp("plain") / "inbox"
    inbox.mkdir()
    for path in [*folder.glob("00?.txt"), folder / "empty.pdf", folder / "picture.pdf"]:
        (inbox / path.name).write_bytes(path.read_bytes())
    return inbox


@pytest.fixture(scope="module")
def local(plain, tmp_path_factory):
    """Return the outputs of a local run over the plain folder."""
    out = tmp_path_factory.mktemp("local")
    rank_folder(plain, out, jobs=1, as_of=DAY, parquet=True)
    return out


@pytest.fixture(scope="module")
def local_rows(plain):
    """Return the rows of a local run over the plain folder."""
    return list(match_folder(plain, jobs=1, as_of=DAY))


def requests_of(folder):
    files = sorted(path for path in folder.rglob("*") if not path.is_dir())
    return [Request(path.name, str(path)) for path in files]


def faulty_job():
    return Job(load_roles(["ai-engineer"]), None, DAY, timeout=1.0, read=read_or_fail)


# The rows.


def test_rows_equal_local_ones_though_files_kill_and_a_worker_is_killed(client, folder):
    requests, job = requests_of(folder), faulty_job()
    local = sorted(match_all(requests, job, 2), key=lambda done: done[0])
    pids = client.run(os.getpid)
    cluster = []
    for done in dask_engine(client)(requests, job):
        cluster.append(done)
        if len(cluster) == 5:
            os.kill(next(iter(pids.values())), signal.SIGKILL)
    assert [number for number, _ in sorted(cluster, key=lambda done: done[0])] == list(
        range(len(requests))
    )
    assert sorted(cluster, key=lambda done: done[0]) == local
    assert set(client.run(os.getpid).values()) != set(pids.values())
    for fault, status in FAULTY.items():
        (row,) = [a.row for _, a in cluster if a.row.file.endswith(f"-{fault}.txt")]
        assert row.status == status
        assert "Ann" not in row.reason


def test_a_folder_gives_the_same_rows_in_the_same_order(client, plain, local_rows, monkeypatch):
    monkeypatch.chdir(plain.parent)  # where the workers are not
    assert list(match_folder("inbox", as_of=DAY, engine=dask_engine(client))) == local_rows


def test_a_folder_of_an_object_store_gives_the_rows_of_the_folder(client, plain, local_rows):
    rows = match_folder(f"file://{plain}", as_of=DAY, engine=dask_engine(client))
    assert list(rows) == local_rows


def test_files_and_addresses_give_rows_called_as_given(client, plain, local_rows):
    names = [f"file://{plain}/000.txt", str(plain / "001.txt"), f"file://{plain}/no.txt"]
    rows = list(match_files(iter(names), as_of=DAY, engine=dask_engine(client)))
    assert [row.file for row in rows] == names
    assert [row.fits for row in rows] == [local_rows[0].fits, local_rows[1].fits, ()]
    assert (rows[2].status, rows[2].reason) == (
        "corrupt",
        f"{names[2]} does not exist; check the address",
    )


def test_outputs_are_those_of_a_local_run_and_the_next_run_keeps_the_rows(
    client, plain, local, tmp_path
):
    ranked = rank_folder(plain, tmp_path, as_of=DAY, engine=dask_engine(client))
    for name in ("results.jsonl", "ranking.csv"):
        assert (tmp_path / name).read_bytes() == (local / name).read_bytes()
    again = rank_folder(plain, tmp_path, as_of=DAY, engine=dask_engine(client))
    assert (ranked.kept, again.kept) == (0, 12)


# Its workers.


def test_closing_frees_the_workers(client, folder):
    with closing(dask_engine(client)(requests_of(folder), faulty_job())) as rows:
        next(rows)
        assert matching(client)
    assert not [name for name in plugins(client) if name.startswith("skillmatch")]
    wait_until(lambda: not matching(client))
    assert client.submit(len, "free").result(timeout=10) == 4


def matching(client):
    """Return the processes that the workers have started."""
    pids = client.run(os.getpid).values()
    return [child for pid in pids for child in psutil.Process(pid).children(recursive=True)]


def wait_until(true):
    for _ in range(200):
        if true():
            return
        time.sleep(0.05)
    pytest.fail("waited for ten seconds")


def plugins(client):
    def names(dask_worker):
        return list(dask_worker.plugins)

    return [name for found in client.run(names).values() for name in found]


def test_a_task_that_workers_die_of_is_run_in_pieces_and_only_the_deadly_one_is_given_up(client):
    allowed = client.cluster.scheduler.allowed_failures
    client.cluster.scheduler.allowed_failures = 0
    try:
        with stream.at_work(client, faulty_job()) as name:
            tasks = [Words(("a", "b", "deadly")), Words(("c",))]
            found = {task.words: result for task, result in stream.run_tasks(client, name, tasks)}
    finally:
        client.cluster.scheduler.allowed_failures = allowed
    killed = {words for words, result in found.items() if isinstance(result, stream.Killed)}
    assert ("deadly",) in killed
    others = {("a",), ("b",), ("c",)}
    assert set(found) == {*others, ("deadly",)}


def test_a_file_that_ends_workers_of_the_cluster_is_a_row():
    requests = [Request(name, f"/{name}", compact=name == "b.pdf") for name in ("a.pdf", "b.pdf")]
    task = engine.FilesTask(tuple(enumerate(requests)))
    answers = [answer for _, answer in task.done(stream.Killed())]
    assert [(a.summary.file, a.summary.status) for a in answers] == [
        ("a.pdf", "crash"),
        ("b.pdf", "crash"),
    ]
    assert [bool(a.row) for a in answers] == [True, False]
    assert [len(piece.requests) for piece in task.pieces()] == [1, 1]


def test_a_file_that_only_the_workers_do_not_see_says_so(plain):
    row = summarize(BatchRow("000.txt", "corrupt", "000.txt does not exist"))
    gone = summarize(BatchRow("gone.txt", "corrupt", "gone.txt does not exist"))
    task = engine.FilesTask(
        ((0, Request("000.txt", str(plain / "000.txt"))), (1, Request("gone.txt", "/gone.txt")))
    )
    (_, here), (_, there) = task.done([Answer(row), Answer(gone)])
    assert here.row.reason == (
        "000.txt is not seen by the cluster's workers; share the folder with them"
    )
    assert there.summary.reason == "gone.txt does not exist"


def test_workers_of_another_version_are_refused(client, plain, monkeypatch):
    monkeypatch.setattr(plugin, "__version__", "0.0.0")
    with pytest.raises(ClusterError, match=r"has skillmatch \S+ and not 0\.0\.0$"):
        list(match_folder(plain, engine=dask_engine(client)))


def test_workers_that_cannot_load_the_job_are_refused(client, plain, monkeypatch):
    only_here = types.ModuleType("only_here")
    exec("def read(data, *, name): ...", only_here.__dict__)  # noqa: S102 - a module that is nowhere else
    monkeypatch.setitem(sys.modules, "only_here", only_here)
    job = Job(load_roles(["ai-engineer"]), None, DAY, read=only_here.read)
    with pytest.raises(ClusterError, match=r"cannot load skillmatch .*pip install"):
        list(dask_engine(client)(requests_of(plain), job))


def test_what_naming_the_files_raises_is_raised(client, plain):
    def files():
        yield plain / "000.txt"
        raise LookupError("no more")  # noqa: EM101, TRY003 - what is raised does not matter

    with pytest.raises(LookupError, match="no more"):
        list(match_files(files(), as_of=DAY, engine=dask_engine(client)))


# The scheduler.


def test_a_scheduler_that_does_not_answer_is_named(plain, monkeypatch):
    monkeypatch.setattr(connection, "SECONDS_TO_CONNECT", 0.3)
    with pytest.raises(ClusterError, match=r"no scheduler answers at tcp://127\.0\.0\.1:9 within"):
        list(match_folder(plain, engine=dask_engine("tcp://127.0.0.1:9")))


def test_a_cluster_without_workers_is_named(plain, monkeypatch):
    monkeypatch.setattr(stream, "SECONDS_WITHOUT_WORKERS", 0.0)
    monkeypatch.setattr(stream, "_SECONDS_BETWEEN_LOOKS", 0.0)
    with (
        LocalCluster(
            n_workers=0, host="127.0.0.1", dashboard_address="127.0.0.1:0", silence_logs=50
        ) as empty,
        pytest.raises(ClusterError, match="has no workers; start some with 'dask worker"),
    ):
        list(match_folder(plain, engine=dask_engine(empty.scheduler_address)))


def test_workers_of_our_own_are_reached_by_this_machine_only_and_end_with_the_run(client, plain):
    pytest.importorskip("cryptography")
    with closing(match_folder(plain, as_of=DAY, engine=dask_engine(workers=2))) as rows:
        assert next(rows).status == "ok"
        processes = [psutil.Process(), *psutil.Process().children(recursive=True)]
        listening = [
            place.laddr.ip
            for process in processes
            for place in process.net_connections("inet")
            if place.status == psutil.CONN_LISTEN
        ]
        assert set(listening) == {"127.0.0.1"}
        own = [process for process in processes if "spawn_main" in str(process.cmdline())]
        assert len(own) >= 2
    still = {process.pid for process in own if process.is_running()}
    assert still == set(client.run(os.getpid).values())


def test_without_dask_the_extra_is_named(plain, monkeypatch, invoke, tmp_path):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(MissingDependencyError, match=r"pip install 'skillmatch\[cluster\]'"):
        dask_engine()
    ran = invoke("batch", plain, "--out", tmp_path / "out", "--engine", "dask")
    assert (ran.exit_code, ran.stderr) == (
        1,
        "skillmatch: a cluster needs Dask: pip install 'skillmatch[cluster]'\n",
    )


def test_without_keys_no_worker_is_started_on_this_machine(plain, monkeypatch):
    monkeypatch.setitem(sys.modules, "cryptography", None)
    with pytest.raises(MissingDependencyError, match=r"need cryptography: pip install"):
        list(match_folder(plain, engine=dask_engine()))


# The command.


def test_the_command_takes_a_scheduler(client, plain, tmp_path, invoke):
    address = client.cluster.scheduler_address
    ran = invoke(
        "batch",
        plain,
        "--out",
        tmp_path / "out",
        "--engine",
        "dask",
        "--scheduler",
        address,
        "--as-of",
        "2026-11-01",
        "--quiet",
    )
    assert (ran.exit_code, ran.stdout, ran.stderr) == (3, "", "")
    assert len((tmp_path / "out" / "results.jsonl").read_text().splitlines()) == 12


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--engine", "local", "--scheduler", "tcp://x:1"], "--scheduler goes with --engine dask"),
        (["--scheduler", "tcp://x:1", "--jobs", "2"], "--jobs is for this machine"),
    ],
)
def test_options_that_do_not_go_together_are_refused(plain, tmp_path, invoke, options, says):
    ran = invoke("batch", plain, "--out", tmp_path / "out", *options)
    assert ran.exit_code == 2
    assert says in ran.stderr


# Parts of a table.


def parts(folder):
    return sorted(path.name for path in Path(folder).iterdir())


def test_workers_write_the_rows_of_a_local_run_as_parts(client, plain, local, tmp_path):
    told = []
    written = match_to_parquet(
        plain, tmp_path / "parts", cluster=client, as_of=DAY, files_per_part=5, tell=told.append
    )
    assert parts(tmp_path / "parts") == [f"part-0000{number}.parquet" for number in range(3)]
    table = parquet.read_table(tmp_path / "parts")
    assert table.to_pylist() == parquet.read_table(local / "results.parquet").to_pylist()
    assert (written.parts, written.kept, written.files) == (3, 0, 12)
    assert written.statuses == {"ok": 10, "empty_file": 1, "wrong_type": 1}
    assert (told[-1].parts, told[-1].files, told[-1].failed) == (3, 12, 2)


def test_a_restart_keeps_finished_parts_and_mends_the_others(client, plain, tmp_path):
    out, options = tmp_path / "out", {"cluster": client, "as_of": DAY, "files_per_part": 4}
    match_to_parquet(plain, out, **options)
    whole = {path.name: path.read_bytes() for path in out.iterdir()}
    (out / "part-00001.parquet").write_bytes(whole["part-00001.parquet"][:100])
    (out / "part-00002.parquet").unlink()
    (out / ".part-00002.parquet.0").write_bytes(b"half")
    assert match_to_parquet(plain, out, **options).kept == 1
    assert {path.name: path.read_bytes() for path in out.iterdir()} == whole
    assert match_to_parquet(plain, out, **options, fresh=True).kept == 0
    assert match_to_parquet(plain, out, **options, roles=["ai-engineer"]).kept == 0


def test_parts_of_files_that_have_gone_leave(client, plain, tmp_path):
    out, options = f"file://{tmp_path}/out", {"cluster": client, "as_of": DAY, "files_per_part": 4}
    match_to_parquet(f"file://{plain}", out, **options)
    files = (str(path) for path in sorted(plain.iterdir())[:3])
    written = match_to_parquet(files, out, **options)
    assert (written.parts, written.kept, written.files) == (1, 0, 3)
    assert parts(tmp_path / "out") == ["part-00000.parquet"]


def test_a_place_that_cannot_be_written_is_named(client, plain, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="file/out cannot be written: Not a directory"):
        match_to_parquet(plain, tmp_path / "file" / "out", cluster=client)
    with pytest.raises(UnreadableDocumentError, match="does not exist"):
        match_to_parquet(tmp_path / "nowhere", tmp_path / "out", cluster=client)


def test_a_part_goes_into_an_object_store_as_one_object():
    store = fsspec.filesystem("memory")
    part_files.write_part(b"rows", "memory://fits", 3)
    assert {path: store.cat(path) for path in store.find("")} == {
        "/fits/part-00003.parquet": b"rows"
    }
    assert part_files.read_facts("memory://fits", 3) == {}
    part_files.remove_parts_from(3, "memory://fits")
    part_files.remove_parts_from(0, "memory://fits")
    assert store.find("") == []


# Engines that call a function.


def test_a_table_has_a_row_for_each_place(plain, local):
    expected = parquet.read_table(local / "results.parquet").to_pylist()
    with TableMatcher(as_of=DAY) as matcher:
        table = matcher.match(sorted(plain.iterdir()))
        assert matcher.match([]).num_rows == 0
    rows = table.to_pylist()
    assert [row["file"] for row in rows] == [str(plain / row["file"]) for row in expected]
    for row, wanted in zip(rows, expected, strict=True):
        same = {"fits", "skills", "missing", "quotes", "sha256", "status", "pages"}
        assert {key: row[key] for key in same} == {key: wanted[key] for key in same}
