"""A web service: upload a resume, get its fits as JSON or as a page; nothing is stored or logged.

Run: python -m pip install 'fastapi[standard]' && fastapi run examples/web_service.py
docs/web-service.md says how it works and what to change.
"""

from __future__ import annotations

import html
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from threading import BoundedSemaphore
from typing import Annotated

from fastapi import FastAPI, Request, Response, UploadFile
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartParser
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import skillmatch as sm

MOST_BYTES = 10_000_000  # of an upload; a resume has some thousands
MOST_WAITING = 32  # uploads at a time; one more is told to come back
SECONDS = 20.0  # that one file may take
MEMORY = 500_000_000  # bytes that one file may take

HTTP_STATUS: dict[str, int] = {
    "wrong_type": 415,
    "limit": 413,
    "no_text": 422,
    "encrypted": 422,
    "corrupt": 422,
    "empty_file": 422,
    "timeout": 422,
    "oom": 422,
    "crash": 422,
}
"""What the status of a file that cannot be matched is in HTTP: the upload is at fault, not we."""

FORM = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>skillmatch</title></head>
<body>
<h1>How well does a resume fit?</h1>
<form action="/match" method="post" enctype="multipart/form-data">
<p><label>Resume (PDF, DOCX, ODT, HTML, Markdown, text)
<input type="file" name="resume" required></label></p>
<p><button>Match</button></p>
</form>
<p>The file is read in memory and forgotten. A score is a reading aid: a person decides.</p>
</body>
</html>
"""

# What is larger than this, a parser of forms writes to disk: let it keep all that it is given.
MultiPartParser.spool_max_size = MOST_BYTES


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Load taxonomy and roles once, in worker processes that live as long as the service."""
    with sm.IsolatedMatcher(timeout=SECONDS, memory=MEMORY) as matcher:
        app.state.matcher = matcher
        app.state.room = BoundedSemaphore(MOST_WAITING)
        yield


app = FastAPI(title="skillmatch", lifespan=lifespan)


class BodyLimit:
    """Refuses a request as soon as more than `MOST_BYTES` of it have come."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and count what comes of it."""
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > MOST_BYTES:
                raise HTTPException(413)
            return message

        await self.app(scope, counted, send)


app.add_middleware(BodyLimit)


@app.get("/", response_class=HTMLResponse)
def form() -> str:
    """Show a form for a browser."""
    return FORM


@app.get("/health")
def health() -> dict[str, str]:
    """Say that the service is there, and which version it is."""
    return {"status": "ok", "version": sm.__version__}


@app.post("/match", response_model=None)
def match(
    request: Request, resume: Annotated[UploadFile, "the file, in the form's field of this name"]
) -> Response:
    """Match one resume: a page for whoever accepts HTML, as browsers do, and JSON for others."""
    room: BoundedSemaphore = request.app.state.room
    if not room.acquire(blocking=False):
        busy = "all workers are busy; try again in some seconds"
        raise HTTPException(503, busy, headers={"Retry-After": "5"})
    try:
        matcher: sm.IsolatedMatcher = request.app.state.matcher
        result = matcher.match(resume.file.read(), name=resume.filename or "resume")
    finally:
        room.release()
    if _wants_html(request):
        return HTMLResponse(result.to_html())
    return Response(result.to_json(), media_type="application/json")


@app.exception_handler(sm.DocumentError)
def tell_of_the_document(request: Request, error: Exception) -> Response:
    """Tell why a file cannot be matched, in the library's one sentence."""
    status = error.status if isinstance(error, sm.DocumentError) else "corrupt"
    return _told(request, HTTP_STATUS.get(status, 422), status, str(error))


@app.exception_handler(sm.SkillmatchError)
def tell_of_a_bug(request: Request, error: Exception) -> Response:
    """Tell of a bug; its sentence holds no text of the resume, and is the only thing told."""
    return _told(request, 500, "internal_error", str(error))


@app.exception_handler(HTTPException)
def tell_of_the_request(request: Request, error: Exception) -> Response:
    """Tell of a request that is wrong or comes at the wrong time, in the same form."""
    if not isinstance(error, HTTPException):
        raise error
    if error.status_code == 413:
        sentence = f"the upload is over {MOST_BYTES // 1_000_000} MB; send a smaller file"
        return _told(request, 413, "limit", sentence)
    told = _told(request, error.status_code, "request", str(error.detail))
    told.headers.update(error.headers or {})
    return told


@app.exception_handler(RequestValidationError)
def tell_of_the_form(request: Request, error: Exception) -> Response:  # noqa: ARG001 - FastAPI hands it over
    """Tell of a form without a file; the error itself would repeat what was sent."""
    return _told(request, 422, "request", "send the file as 'resume' in a multipart form")


@app.middleware("http")
async def keep_nothing(
    request: Request, call_next: Callable[[Request], Awaitable[Response]]
) -> Response:
    """Ask browsers and proxies to keep no answer, and to run nothing that is no part of it."""
    response = await call_next(request)
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Vary"] = "Accept"
    return response


def _wants_html(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def _told(request: Request, code: int, status: str, sentence: str) -> Response:
    if _wants_html(request):
        return HTMLResponse(
            f"<!doctype html><title>skillmatch</title><p>{html.escape(sentence)}</p>", code
        )
    return JSONResponse({"error": sentence, "status": status}, code)
