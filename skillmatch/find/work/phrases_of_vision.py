"""Phrases of those whose models see: what is found, and in which pictures."""

from __future__ import annotations

from skillmatch.find.work.phrases import Phrase, phrase

_MEDICAL = (
    "mammogram mammography radiograph x-ray ct mri ultrasound fundus retinal histology "
    "histopathology endoscopy colonoscopy dermoscopy echocardiogram angiogram tomography "
    "pathology-slide whole-slide slide-image medical-image medical-scan brain-scan chest-scan"
)
_PICTURES = (
    "photo photograph video footage satellite imagery drone camera cctv aerial thermal microscopy"
)
_SEES = (
    "detection segmentation classification recognition grading screening counting localisation "
    "localization triage detector"
)
_PRETRAINING = "pre-training pretraining"
_NOT_SEEN = (
    "docker container disk fraud forgery spam drift anomaly outlier malware vulnerability intrusion"
)

PHRASES_OF_VISION: tuple[Phrase, ...] = (
    phrase("medical-imaging", f"{_SEES} {_PRETRAINING}", _MEDICAL, unlike=_NOT_SEEN),
    phrase(
        "computer-vision", f"recognition tracking inspection {_PRETRAINING}",
        f"{_PICTURES} from-image in-image on-image of-image", unlike=_NOT_SEEN,
    ),
    phrase("object-detection", "detection detector counting", _PICTURES, unlike=_NOT_SEEN),
    phrase(
        "image-segmentation", "segmentation", f"{_PICTURES} {_MEDICAL}",
        unlike="customer market user",
    ),
    phrase("image-classification", "classification grading", _PICTURES, unlike=_NOT_SEEN),
    phrase(
        "sensor-fusion", "fusion fuse fused fusing",
        "lidar radar camera imu gps gnss odometry sonar ultrasonic thermal encoder inertial",
        least=2,
    ),
)  # fmt: skip
"""What is seen; "image recognition" and its kin are names, which the taxonomy knows."""

__all__ = ["PHRASES_OF_VISION"]
