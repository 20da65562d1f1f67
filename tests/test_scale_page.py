"""docs/scale.md does what it says: its code and commands run, on a cluster of this machine."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("distributed")
pytest.importorskip("pyarrow")

from distributed import Client, LocalCluster

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
PAGE = Path(__file__).parents[1] / "docs" / "scale.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
COMMANDS = [
    line.removeprefix("$ ")
    for kind, body in BLOCKS
    if kind == "console"
    for line in body.splitlines()
]


@pytest.fixture
def here(text_folder, tmp_path, monkeypatch):
    """Return what stands in the page's places here: a scheduler, a folder, a store."""
    shutil.copytree(text_folder, tmp_path / "resumes")
    shutil.copytree(text_folder, tmp_path / "store" / "resumes")
    names = [str(path) for path in sorted((tmp_path / "resumes").glob("*.*"))]
    (tmp_path / "addresses.txt").write_text("\n".join(names), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with (
        LocalCluster(
            n_workers=1,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            silence_logs=50,
        ) as cluster,
        Client(cluster, set_as_default=False),
    ):
        yield lambda text: text.replace("tcp://scheduler:8786", cluster.scheduler_address).replace(
            "s3://inbox", f"file://{tmp_path}/store"
        )


def test_the_code_and_the_command_run(here, capsys, invoke):
    names = {}
    for kind, code in BLOCKS:
        if kind == "python":
            exec(here(code), names)  # noqa: S102 - the page's own code
    printed = capsys.readouterr().out.splitlines()
    assert printed[:5] == [
        "a.txt ok",
        "b.md ok",
        "d-empty.pdf empty_file",
        "e-picture.pdf wrong_type",
        "more/c.txt ok",
    ]
    assert printed[5:] == ["5 1 {'ok': 3, 'empty_file': 1, 'wrong_type': 1}", "5 5"]
    assert len(list(Path("store/fits").iterdir())) == len(list(Path("fits-of-list").iterdir())) == 1
    (command,) = [line for line in COMMANDS if line.startswith("skillmatch ")]
    assert invoke(*here(command).split()[1:]).exit_code == 3  # two of the files are unreadable
    assert Path("results/ranking.csv").exists()


@pytest.mark.parametrize("part", ["scheduler", "worker"])
def test_the_options_of_dask_commands_are_there(part):
    (command,) = [line for line in COMMANDS if line.startswith(f"dask {part}")]
    shown = subprocess.run(
        [sys.executable, "-m", "dask", part, "--help"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    ).stdout
    options = re.findall(r"--[\w-]+", command)
    options += re.findall(r"--tls-[\w-]+", TEXT)
    assert options
    for option in options:
        assert option in shown or option.replace("--no-", "--") in shown
