"""Phrases of those who make models: their runs, their tests and their launches."""

from __future__ import annotations

from skillmatch.find.work.phrases import Phrase, phrase

_TIMES = (
    "nightly daily hourly weekly fortnightly monthly quarterly yearly night day hour week "
    "fortnight month quarter cadence schedule scheduled trigger triggered automated automatic "
    "automatically minute min h pipeline job run loop continuous drift rolling"
)
_RETRAIN = "retrain retraining re-train re-training"
_MODELS = "model ranker classifier recommender detector scorer"
_USERS = "user visitor shopper customer traffic market region store revenue conversion click lift"
_RUNS = "pipeline job run loop code script stack cluster infrastructure service framework recipe"

_LIFE: tuple[Phrase, ...] = (
    phrase("model-retraining", _RETRAIN, _TIMES, before=4, behind=5, staff=True),
    phrase(
        "model-retraining", "new-model fresh-model",
        "every each night week morning fortnight month", before=0, behind=3, least=2,
    ),
    phrase("model-retraining", "refit refits refitted refitting", _TIMES, before=4, behind=5),
    phrase(
        "model-training", " ".join(f"training-{run}" for run in _RUNS.split()),
        before=2, behind=1, unlike="staff sales fitness user employee customer safety strength",
        staff=True,
    ),
    phrase(
        "model-deployment",
        "shadow-traffic shadow-mode shadow-run shadow-deployment canary rollback "
        "roll-back champion-challenger blue-green",
        _MODELS, before=12, behind=12, unlike="prompt llm agent",
    ),
    phrase(
        "model-deployment", "in-production into-production to-production live-in", _MODELS,
        before=6, behind=1,
    ),
    phrase(
        "model-deployment",
        "us-launch we-launch to-launch us-ship we-ship to-ship us-release we-release to-release "
        "team-ship team-launch",
        _MODELS, before=0, behind=5,
    ),
    phrase("model-deployment", _MODELS, "ships ship serves", before=0, behind=2),
    phrase(
        "model-serving", "prediction inference ranking-request",
        "second sec s minute day hour ms", before=0, behind=3,
    ),
    phrase("model-serving", "inference", "qps rps tps p99 p95 latency", before=2, behind=6),
    phrase(
        "model-serving", "score", "million billion thousand second day hour", before=0, behind=6,
        least=2,
    ),
    phrase(
        "data-preprocessing", "training-set training-data training-corpus training-example",
        "prepare prepared preparing prepares build built building assemble assembled assembling "
        "curate curated clean cleaned cleaning deduplicate deduplicated filter filtered",
        before=3, behind=3,
    ),
    phrase(
        "feature-engineering", "feature",
        "training-set training-data clickstream raw-log raw-event event-log feature-pipeline "
        "session-log ranking-team ranking-model ranker from-event from-raw from-transaction "
        "from-click over-click over-event from-sensor from-log from-order from-telemetry",
        before=6, behind=6, unlike="new product app ui user-facing customer-facing page",
    ),
)  # fmt: skip

_TRIALS: tuple[Phrase, ...] = (
    phrase(
        "a-b-testing", "a-b",
        "framework platform harness infrastructure tooling system result readout lift uplift win "
        "setup rollout launch trial analysis comparison",
        before=0, behind=3, field=False,
    ),
    phrase(
        "a-b-testing",
        "50-50-test 50-50-experiment 50-50-trial 50-50-traffic 50-50-split-test 90-10-test "
        "holdout-experiment hold-out-experiment online-experiment live-experiment "
        "user-experiment traffic-experiment experiment-framework experiment-platform "
        "behind-an-experiment randomised-rollout randomized-rollout",
    ),
    phrase(
        "a-b-testing", "holdout hold-out control-group control-arm control-cell", _USERS,
        unlike="set data dataset test-set accuracy validation",
    ),
    phrase(
        "a-b-testing", "test experiment trial",
        "live-traffic half-of of-traffic of-user of-visitor", before=0, behind=6,
    ),
    phrase(
        "multi-armed-bandits", "bandit",
        "explore exploration cold-start arm reward ad creative ranking recommendation offer "
        "content traffic layout notification thompson ucb epsilon linucb algorithm policy "
        "contextual price pricing campaign banner bid coupon feed headline",
        before=8, behind=8, unlike="time",
    ),
)  # fmt: skip

PHRASES_OF_MODELS: tuple[Phrase, ...] = (*_LIFE, *_TRIALS)
"""From the training to the launch, and how a launch is tried out."""

__all__ = ["PHRASES_OF_MODELS"]
