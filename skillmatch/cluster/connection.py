"""The connection to a Dask cluster: one that is given, or one on this machine, made and ended."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from skillmatch.batch.pool import count_workers
from skillmatch.errors import ClusterError, MissingDependencyError

if TYPE_CHECKING:
    from distributed import Client

SECONDS_TO_CONNECT = 10.0

_LOOPBACK = "127.0.0.1"
_MANY = 1_000_000
_CONFIG: dict[str, Any] = {
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    "distributed.worker.preload": ["skillmatch.cluster.own_worker"],
    "distributed.worker.profile.enabled": False,
}


def check_installed() -> None:
    """See that Dask is there.

    Raises
    ------
    MissingDependencyError
        If it is not.
    """
    try:
        import distributed  # noqa: F401, PLC0415 - an extra
    except ImportError:
        message = "a cluster needs Dask: pip install 'skillmatch[cluster]'"
        raise MissingDependencyError(message) from None


@contextmanager
def connected(cluster: Client | str | None, workers: int | None) -> Iterator[Client]:
    """Have a client of a cluster for some time.

    Parameters
    ----------
    cluster
        A client, which stays open; the address of a scheduler; or ``None`` for workers on this
        machine, that only this machine can reach.
    workers
        How many of these; one per core when ``None``.

    Raises
    ------
    ClusterError
        If there is no scheduler at the address.
    """
    if cluster is None:
        with _on_this_machine(workers) as client:
            yield client
    elif isinstance(cluster, str):
        with _client_of(cluster) as client:
            yield client
    else:
        yield cluster


def _client_of(address: str) -> Any:
    from distributed import Client  # noqa: PLC0415 - an extra

    try:
        return Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, TimeoutError, ValueError):
        message = (
            f"no scheduler answers at {address} within {SECONDS_TO_CONNECT:g} seconds; "
            "check the address, and that 'dask scheduler' runs there"
        )
        raise ClusterError(message) from None


@contextmanager
def _on_this_machine(workers: int | None) -> Iterator[Client]:
    """Start workers of one thread each; only this process can talk to them, and no page shows them.

    Whoever can talk to a worker can have it do anything.
    """
    from distributed import Client  # noqa: PLC0415 - an extra

    with _started(workers) as cluster, Client(cluster, set_as_default=False) as client:
        yield client


def _started(workers: int | None) -> Any:
    """Start a cluster in a thread, as one that Ctrl-C stops half-way cannot be closed."""
    with ThreadPoolExecutor(1) as executor:
        starting = executor.submit(_start, workers)
        try:
            return starting.result()
        except KeyboardInterrupt:
            with contextlib.suppress(Exception):
                starting.result().close()
            raise


def _start(workers: int | None) -> Any:
    import dask  # noqa: PLC0415 - an extra
    from distributed import LocalCluster  # noqa: PLC0415 - an extra

    with dask.config.set(_CONFIG):
        return LocalCluster(
            n_workers=count_workers(workers, _MANY),
            threads_per_worker=1,
            host=_LOOPBACK,
            security=_keys(),
            scheduler_kwargs={"dashboard": False, "dashboard_address": f"{_LOOPBACK}:0"},
            worker_dashboard_address=f"{_LOOPBACK}:0",
            memory_limit=None,  # files are matched in processes that have limits of their own
            silence_logs=logging.ERROR,
        )


def _keys() -> Any:
    """Return keys for this run, so that no other user of this machine can talk to its workers."""
    from distributed import Security  # noqa: PLC0415 - an extra

    try:
        return Security.temporary()
    except ImportError:
        message = "workers on this machine need cryptography: pip install 'skillmatch[cluster]'"
        raise MissingDependencyError(message) from None


__all__ = ["SECONDS_TO_CONNECT", "check_installed", "connected"]
