"""``pytest --unless-passed``: only what the run before left out, for want of an extra, say.

A plugin. The tests that passed are kept in pytest's cache; a run with the option adds to them.
"""

from __future__ import annotations

import pytest

_KEY = "skillmatch/passed"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    parser.addoption(
        "--unless-passed",
        action="store_true",
        help="run only tests that did not pass in the last run without this option, or since",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Note what passes, in the process that hears of all tests."""
    if not hasattr(config, "workerinput") and hasattr(config, "cache"):
        config.pluginmanager.register(_Passed(config))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what passed before."""
    if not config.getoption("--unless-passed"):
        return
    passed = _passed_before(config)
    left_out = [item for item in items if item.nodeid in passed]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item.nodeid not in passed]


class _Passed:
    """Notes the tests that pass."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._passed = _passed_before(config) if config.getoption("--unless-passed") else set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note one test; what its teardown says may take it back."""
        if report.when == "call" and report.passed:
            self._passed.add(report.nodeid)
        elif report.failed:
            self._passed.discard(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        """Keep them."""
        self._config.cache.set(_KEY, sorted(self._passed))


def _passed_before(config: pytest.Config) -> set[str]:
    return set(config.cache.get(_KEY, []))
