"""Loaded by Dask workers that a run starts on this machine, before they begin."""

from __future__ import annotations

import signal


def dask_setup(worker: object) -> None:  # noqa: ARG001 - the hook's signature
    """Have Ctrl-C not reach the worker: the run stops it, not the terminal."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


__all__ = ["dask_setup"]
