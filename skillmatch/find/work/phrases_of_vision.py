"""Phrases of those whose models see: what is found, and in which pictures."""

from __future__ import annotations

from skillmatch.find.work.deed_words import MEDICAL_PICTURES
from skillmatch.find.work.phrases import Phrase, phrase

_PICTURES = (
    "photo photograph video footage satellite imagery camera cctv aerial thermal microscopy "
    "drone-image drone-photo drone-picture from-drone by-drone"
)
_SEES = (
    "detection segmentation classification recognition grading screening counting localisation "
    "localization triage detector"
)
_PRETRAINING = "pre-training pretraining"
_NOT_SEEN = (
    "docker container disk fraud forgery spam drift anomaly outlier malware vulnerability intrusion"
)

_SENSORS = "lidar radar camera imu gps gnss odometry sonar ultrasonic thermal encoder inertial"

PHRASES_OF_VISION: tuple[Phrase, ...] = (
    phrase("medical-imaging", f"{_SEES} {_PRETRAINING}", MEDICAL_PICTURES, unlike=_NOT_SEEN),
    phrase(
        "computer-vision", f"recognition tracking inspection {_PRETRAINING}",
        f"{_PICTURES} from-image in-image on-image of-image", unlike=_NOT_SEEN,
    ),
    phrase("object-detection", "detection detector counting", _PICTURES, unlike=_NOT_SEEN),
    phrase(
        "image-segmentation", "segmentation", f"{_PICTURES} {MEDICAL_PICTURES}",
        unlike="customer market user point lidar pointnet pointnet++ depth",
    ),
    phrase("image-classification", "classification grading", _PICTURES, unlike=_NOT_SEEN),
    phrase("sensor-fusion", "fusion fuse fused fusing", _SENSORS, least=2),
    phrase("sensor-fusion", "combine combined combining merge merged merging", _SENSORS, least=3),
)  # fmt: skip
"""What is seen; "image recognition" and its kin are names, which the taxonomy knows."""

__all__ = ["PHRASES_OF_VISION"]
