"""Deeds of those who make models: how they tell training, serving and what models find out."""

from __future__ import annotations

from skillmatch.find.work.deed_words import LABELS, MEDICAL_PICTURES, MODELS, PICTURES, Deed, deed

_TRAINED = f"{MODELS} network net"
_WORLDS = f"{LABELS} {MODELS} algorithm"
_LIVE = "production live endpoint api shop app customer phone device"
_AGAIN = (
    "again anew afresh nightly weekly daily hourly monthly yearly every-night every-day every-week "
    "every-month every-hour every-sunday every-monday every-weekend each-night each-day each-week "
    "each-month each-hour each-weekend every-two every-few every-fortnight each-fortnight "
    "fortnightly quarterly every-quarter each-quarter every-morning each-morning"
)
_MACHINE = "machine"

LIFE_OF_MODELS: tuple[Deed, ...] = (
    deed("model-training", "train retrain", _TRAINED),
    deed(
        "model-development",
        "build develop create design implement prototype construct bootstrap pioneer",
        MODELS, LABELS, field=True,
    ),
    deed("model-training", "fit", _TRAINED, f"{LABELS} data regression statistical", field=True),
    deed("model-retraining", "retrain re-train", _TRAINED),
    deed("model-retraining", "retrain re-train", MODELS, alone=True),
    deed("model-retraining", "train refresh", MODELS, also=_AGAIN),
    deed(
        "distributed-training", "train pretrain fine-tune", "gpus tpus accelerators",
        past="on across over with", near=_TRAINED,
    ),
    deed("model-deployment", "deploy productionize productionise operationalise", MODELS),
    deed("model-deployment", "ship release launch roll", MODELS, LABELS, field=True),
    deed("model-deployment", "roll", MODELS, LABELS, field=True, past="out"),
    deed(
        "model-deployment", "put bring take move push get", MODELS, LABELS, field=True, also=_LIVE
    ),
    deed("model-deployment", "put bring take", "algorithm", LABELS, field=True, also=_LIVE),
    deed("model-serving", "serve expose", f"{MODELS} prediction score embedding"),
    deed("model-monitoring", "monitor", f"{MODELS} prediction"),
    deed("model-monitoring", "watch", f"{MODELS} prediction", f"{LABELS} scoring", field=True),
    deed("model-monitoring", "monitor watch", "drift", f"{_WORLDS} scoring", field=True),
    deed(
        "model-monitoring", "wander drift degrade decay age", f"{MODELS} prediction", alone=True,
        also="dashboard alarm alert page paged watch watched retrain retrained monitor monitored",
    ),
    deed(
        "drift-detection", "detect see spot catch notice monitor measure watch check", "drift",
        f"{_WORLDS} monitoring scoring", past="for", field=True,
    ),
    deed(
        "model-evaluation", "evaluate validate benchmark", MODELS, f"{LABELS} test held-out error"
    ),
    deed("model-evaluation", "test compare check score", MODELS, f"{LABELS} held-out", field=True),
    deed(
        "model-evaluation", "stop block catch prevent gate keep reject",
        "bad-model worse-model broken-model weak-model poor-model",
        also="live production release ship deploy user customer",
    ),
    deed(
        "model-evaluation", "beat", "old-one current-one last-one champion baseline incumbent",
        also=f"{MODELS}",
    ),
    deed(
        "hyperparameter-tuning", "tune optimize optimise search", "hyperparameter hyper-parameter"
    ),
    deed(
        "hyperparameter-tuning", "tune optimize optimise search choose",
        "depth learning-rate batch-size regularisation regularization",
        f"{MODELS} tree boosted boosting held-out epoch loss",
    ),
    deed(
        "feature-engineering", "engineer derive compute calculate", "feature", _WORLDS, field=True
    ),
    deed(
        "feature-engineering", "turn transform make", "feature", _WORLDS, past="into to from",
        also="raw event log click signal reading transaction sensor",
    ),
    deed(
        "feature-engineering", "build create make prepare design extract define",
        "features feature-table feature-set feature-pipeline",
        field=True, also=f"{MODELS} clickstream log event order transaction signal reading raw "
        "history training-set training-data",
    ),
    deed("feature-selection", "choose select prune", "feature", _WORLDS),
    deed("data-preprocessing", "preprocess pre-process normalize normalise", "data dataset"),
    deed(
        "data-pipelines", "join", "click impression purchase outcome label",
        f"{_WORLDS} ranking", field=True,
    ),
    deed(
        "data-annotation", "label annotate", f"data dataset {PICTURES} example sentence", _WORLDS,
        field=True,
    ),
    deed("quantization", "quantize quantise", MODELS),
    deed("model-compression", "compress distil distill prune shrink", MODELS),
    deed(
        "experiment-tracking", "log track record compare", "experiment run training-run", _WORLDS
    ),
    deed(
        "model-interpretability", "explain", "prediction", f"{MODELS} feature", field=True
    ),
    deed(
        "a-b-testing", "show test try give serve", "half", past="to on with",
        also="visitor user shopper customer traffic buyer reader",
        near="ranking version model ranker page old new against compare compared",
    ),
)  # fmt: skip
"""From the data to the model that runs and is watched."""

FINDINGS_OF_MODELS: tuple[Deed, ...] = (
    deed("anomaly-detection", "detect spot find flag", "anomaly outlier"),
    deed(
        "anomaly-detection", "detect spot find flag catch",
        "odd-transaction unusual-transaction suspicious-transaction strange-reading odd-reading "
        "abnormal-reading odd-payment unusual-payment suspicious-payment unusual-login",
        f"{MODELS} algorithm", doer=_MACHINE,
    ),
    deed("fraud-detection", "detect predict flag catch", "fraud"),
    deed(
        "forecasting", "forecast predict project",
        "demand sale load price traffic consumption catch occupancy volume", f"{LABELS} {MODELS}",
    ),
    deed(
        "forecasting", "forecast predict estimate",
        "demand sale load price traffic consumption occupancy volume", doer=_MACHINE,
    ),
    deed(
        "predictive-modeling", "predict",
        "churn failure default outcome risk demand price score behaviour behavior delay fault "
        "arrival-time breakdown wear",
    ),
    deed(
        "predictive-modeling", "tell say estimate guess",
        "cancel churn leave default fail late buy return", doer=_MACHINE,
        also="which who whether how when",
    ),
    deed(
        "recommender-systems", "recommend rank",
        "product item article film movie song job video offer recipe",
        f"{MODELS} algorithm click trained training prediction",
    ),
    deed(
        "recommender-systems", "recommend suggest rank order pick choose",
        "product item article film movie song job video offer recipe book listing ad post course "
        "hotel flat house",
        doer=_MACHINE,
        also="algorithm ranker recommender click purchase bought history behaviour behavior taste "
        "learnt trained before customer user shopper visitor reader learner viewer buyer cook",
    ),
    deed("learning-to-rank", "rank order sort", "hit search-result", doer=_MACHINE),
    deed(
        "recommender-systems", "decide choose pick", "which what", doer=_MACHINE,
        also="visitor shopper reader listener viewer buyer user feed sees see shown",
    ),
    deed("clustering", "cluster", "customer user document text data product embedding"),
    deed("customer-segmentation", "segment cluster", "customer user client"),
    deed(
        "customer-segmentation", "group", "customer user client shopper buyer",
        "algorithm model clustering embedding", doer=_MACHINE,
    ),
    deed("image-classification", "classify categorize categorise", PICTURES),
    deed(
        "image-classification", "recognise recognize identify tell find spot", PICTURES,
        past="on in from", doer=_MACHINE,
    ),
    deed(
        "object-detection", "detect count locate spot",
        "object defect crack person people vehicle car animal weed fruit tumour tumor pedestrian",
        f"{PICTURES} vision pixel",
    ),
    deed(
        "object-detection", "detect count locate spot find recognise recognize",
        "object person people vehicle car animal weed fruit pedestrian pallet box parcel shelf "
        "defect crack",
        doer=_MACHINE, also=PICTURES,
    ),
    deed("image-segmentation", "segment", f"{PICTURES} organ cell tumour tumor lesion"),
    deed(
        "object-detection", "detect count spot find locate",
        "photo photograph video camera footage imagery cctv", past="in on from across",
        field=True,
    ),
    deed(
        "image-classification", "classify grade sort",
        "photo photograph video camera footage imagery image",
        past="in on from by", field=True,
    ),
    deed(
        "medical-imaging", "find detect spot segment classify grade measure screen outline",
        MEDICAL_PICTURES, past="in on from of for", field=True,
    ),
    deed("robotics", "program control teach", "robot arm gripper drone manipulator"),
)  # fmt: skip
"""What models find out, forecast, choose and see."""

__all__ = ["FINDINGS_OF_MODELS", "LIFE_OF_MODELS"]
