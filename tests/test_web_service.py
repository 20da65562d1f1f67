"""examples/web_service.py: real files up, fits down, hostile files told in one sentence."""

from __future__ import annotations

import importlib.util
import logging
import os
import re
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("fastapi", reason="needs the dependency group web")
pytest.importorskip("python_multipart", reason="needs the dependency group web")
sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))

from fastapi.testclient import TestClient
from hostile_files import FILES

import skillmatch as sm
from skillmatch import isolated

SERVICE = Path(__file__).resolve().parents[1] / "examples" / "web_service.py"
RESUME = b"Ann Example\n\nExperience\nEngineer, Acme Ltd, 2020 - 2024\n- Trained PyTorch models.\n"
BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture(scope="module")
def service():
    return load_service()


def load_service():
    spec = importlib.util.spec_from_file_location("web_service", SERVICE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def client(service):
    with TestClient(service.app) as started:
        yield started


@pytest.fixture(scope="module")
def send(client):
    """Return a function that uploads a file and returns the answer."""

    def post(data, name="cv.pdf", **headers):
        return client.post("/match", files={"resume": (name, data)}, headers=headers)

    return post


def test_a_resume_is_answered_with_the_result_as_json(send, resumes):
    path = resumes / "ml-engineer-mid.pdf"
    answer = send(path.read_bytes(), path.name)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    result = sm.MatchResult.from_json(answer.text)
    assert result == sm.match_resume(path, as_of=result.as_of)


def test_a_browser_gets_the_page(send, resumes):
    path = resumes / "ai-engineer-junior.pdf"
    answer = send(path.read_bytes(), path.name, **BROWSER)
    assert answer.headers["content-type"].startswith("text/html")
    assert "What makes the score" in answer.text


def test_the_form_of_the_first_page_sends_what_is_asked_for(client):
    page = client.get("/").text
    assert 'action="/match" method="post" enctype="multipart/form-data"' in page
    assert 'name="resume"' in page


@pytest.mark.parametrize(
    ("name", "status", "says"),
    [
        ("scanned.pdf", "no_text", "OCR"),
        ("encrypted.pdf", "encrypted", "password"),
        ("broken.pdf", "corrupt", "broken.pdf"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_one_sentence(send, resumes, name, status, says):
    data = (resumes / name).read_bytes()
    answer = send(data, name)
    told = answer.json()
    assert (answer.status_code, told["status"]) == (422, status)
    with pytest.raises(sm.DocumentError) as caught:
        sm.read_resume(data, name=name)
    assert told["error"] == str(caught.value)
    assert says in told["error"]


@pytest.mark.parametrize(
    ("data", "code", "status"),
    [(b"", 422, "empty_file"), (b"\xff\xd8\xff\xe0\x00\x10JFIF", 415, "wrong_type")],
)
def test_other_files_have_their_status_too(send, data, code, status):
    answer = send(data)
    assert (answer.status_code, answer.json()["status"]) == (code, status)


def test_every_status_that_a_file_can_have_has_one_in_http(service):
    assert set(service.HTTP_STATUS) == set(isolated._READING_ERRORS) | set(isolated._STOPPED)  # noqa: SLF001 - its own tests may


def test_an_upload_that_is_too_large_is_refused_before_it_is_read(send, service):
    answer = send(b"x" * (service.MOST_BYTES + 1))
    assert answer.status_code == 413
    assert answer.json() == {
        "error": "the upload is over 10 MB; send a smaller file",
        "status": "limit",
    }


def test_a_request_without_a_file_is_the_client_s_mistake(client):
    for nothing in ({}, {"data": {"resume": "Ann Example, Python"}}):
        answer = client.post("/match", **nothing)
        assert answer.status_code == 422
        assert answer.json() == {
            "error": "send the file as 'resume' in a multipart form",
            "status": "request",
        }
    assert client.get("/match").status_code == 405
    assert client.get("/no-such-page").json()["status"] == "request"


def test_hostile_files_are_answered_and_the_service_lives_on(send, service):
    for name, (ending, make) in FILES.items():
        data = make()
        answer = send(data, name + ending)
        assert answer.status_code in {200, *service.HTTP_STATUS.values()}, name
        if answer.status_code != 200:
            assert answer.json()["error"].count("\n") == 0
    assert send(RESUME, "cv.txt").status_code == 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are those of POSIX")
@pytest.mark.parametrize(
    ("fault", "status"), [("segfault", "crash"), ("hang_in_c", "timeout"), ("be_killed", "oom")]
)
def test_a_file_that_kills_its_process_is_a_sentence_and_the_next_is_matched(
    monkeypatch, fault, status
):
    sys.path.insert(0, str(Path(__file__).resolve().parent / "batch"))
    import faults

    made = isolated.job_of

    def job_of(**options):
        return replace(made(**options), read=faults.read, timeout=1.0)

    monkeypatch.setattr(isolated, "job_of", job_of)
    with TestClient(load_service().app) as client:
        answer = client.post("/match", files={"resume": ("cv.pdf", faults.bytes_of(fault))})
        assert (answer.status_code, answer.json()["status"]) == (422, status)
        assert client.post("/match", files={"resume": ("cv.txt", RESUME)}).status_code == 200


def test_a_name_that_is_markup_is_told_as_text(send):
    answer = send(b"", "<script>alert(1)</script>.pdf", **BROWSER)
    assert "<script>" not in answer.text
    assert "&lt;script&gt;" in answer.text


def test_a_full_service_says_when_to_come_back(client, service):
    room = client.app.state.room
    for _ in range(service.MOST_WAITING):
        room.acquire()
    try:
        answer = client.post("/match", files={"resume": ("cv.txt", RESUME)})
    finally:
        room.release(service.MOST_WAITING)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert answer.json()["error"] == "all workers are busy; try again in some seconds"


def test_a_place_is_free_again_after_every_answer(send, service, client):
    for data in (RESUME, b""):
        send(data)
    room = client.app.state.room
    free = sum(room.acquire(blocking=False) for _ in range(service.MOST_WAITING))
    room.release(free)
    assert free == service.MOST_WAITING


def test_nothing_of_a_resume_is_stored_or_logged(send, service, monkeypatch, caplog, tmp_path):
    written = []
    monkeypatch.setattr(
        tempfile.SpooledTemporaryFile, "rollover", lambda _: written.append("rolled over")
    )
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    large = RESUME + b"Skills\n" + b"Python, " * 500_000
    with caplog.at_level(logging.DEBUG):
        assert len(large) < service.MOST_BYTES
        assert send(large, "Ann Example.txt").status_code in {200, 413, 422}
        assert send(b"%PDF-1.7 Ann Example", "Ann Example.pdf").status_code == 422
    assert written == []
    assert list(tmp_path.iterdir()) == []
    assert "Ann" not in caplog.text


def test_no_answer_may_be_kept(send):
    for data in (RESUME, b""):
        assert send(data).headers["cache-control"] == "no-store"


def test_the_page_says_the_statuses_and_the_limits_of_the_service(service):
    page = (SERVICE.parents[1] / "docs" / "web-service.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| (\d+) \| `(\w+)` \|", page, re.MULTILINE)
    rows = {status: int(code) for code, status in told}
    assert rows == service.HTTP_STATUS | {"internal_error": 500, "request": 503}
    limits = dict(re.findall(r"^\| `([A-Z_]+)` \| ([\d,]+) \|", page, re.MULTILINE))
    assert limits == {name: f"{getattr(service, name):,.0f}" for name in limits}
    assert set(limits) == {"MOST_BYTES", "MOST_WAITING", "SECONDS", "MEMORY"}


def test_the_service_says_which_version_it_is(client):
    assert client.get("/health").json() == {"status": "ok", "version": sm.__version__}
