"""Training at scale: many GPUs or nodes that models train on, "training on 64 GPUs".

A training on several GPUs is spread over them, in one machine or many; nodes that something else
runs on tell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan
from skillmatch.find.work.deed_nouns import PEOPLE
from skillmatch.find.work.deed_objects import is_apart
from skillmatch.find.work.items import Named, sentence_around

_SKILL = "distributed-training"
_TRAINING = cue_words(
    ["training", "trainings", "train", "trained", "pretraining", "pretrained", "pretrain",
     "finetuning", "finetuned", "finetune", "retraining", "retrained", "tuning", "tuned"]
)  # fmt: skip
_TUNED = frozenset(["tuning", "tuned"])  # "fine-tuning", and no "tuning servers across nodes"
_ACROSS = frozenset(["on", "across", "over", "onto", "using", "with", "to"])
_RUN_ON = frozenset(["on", "across", "over", "onto"])
_GPUS = re.compile(r"(?P<times>\d+)?x?(?:gpus?|tpus?|[avht]\d{2,3}s?|[bg]b?200s?|mi\d{3}x?s?)")
_PLAIN = frozenset(["accelerators", "nodes", "workers", "machines", "hosts", "gpu-nodes"])
_MANY = frozenset(
    ["two", "four", "eight", "sixteen", "several", "multiple", "many", "dozens", "hundreds",
     "thousands"]
)  # fmt: skip
_RUNNERS = frozenset(["ray", "horovod", "deepspeed", "fsdp", "megatron"])
_MOVED = frozenset(
    ["moved", "move", "moving", "ported", "porting", "migrated", "migrating", "switched",
     "scaled", "scaling", "parallelised", "parallelized", "ran", "run", "running", "distributed"]
)  # fmt: skip
_ALONE = 1  # GPU
_REACH = 9  # words behind the training
_BEFORE = 4  # words before it, where the moving stands
_NUMBER_BEFORE = 3  # "64 NVIDIA A100 GPUs"


def find_training_at_scale(scanned: Scan, *, in_field: bool) -> Iterator[tuple[str, int, int]]:
    """Yield distributed training that is told by what the training runs on."""
    if not in_field:
        return
    named = Named(scanned)
    for index in scanned.indexes(_TRAINING):
        if _is_fine(scanned, index) and _is_spread(scanned, index):
            near = sentence_around(scanned, index, before=_BEFORE, behind=_REACH)
            if named.has(_SKILL, near):
                continue
            place = named.unnamed_near(index)
            yield _SKILL, scanned.starts[place], scanned.ends[place]


def _is_fine(scanned: Scan, index: int) -> bool:
    words = scanned.words
    return words[index] not in _TUNED or (index > 0 and words[index - 1] == "fine")


def _is_spread(scanned: Scan, index: int) -> bool:
    """Say whether many machines stand behind a training, with a word such as "across" between."""
    words, linked = scanned.words, False
    if _is_cluster(words, index - 1):  # "64-GPU training"
        return True
    for place in range(index + 1, min(len(words), index + 1 + _REACH)):
        if is_apart(scanned, place):
            return False
        word = words[place]
        if word in PEOPLE:
            return False
        if word in _ACROSS:
            linked = True
            moved = not _MOVED.isdisjoint(words[max(0, index - _BEFORE) : index])
            if moved and place + 1 < len(words) and words[place + 1] in _RUNNERS:
                return True
        elif linked and (
            _is_cluster(words, place) or (word in _PLAIN and _is_run_on(words, place))
        ):
            return True
    return False


def _is_run_on(words: list[str], place: int) -> bool:
    """Say whether something runs on machines: no "cut training cost with spot nodes"."""
    return not _RUN_ON.isdisjoint(words[max(0, place - _NUMBER_BEFORE) : place])


def _is_cluster(words: list[str], place: int) -> bool:
    """Say whether a word stands for several GPUs."""
    found = _GPUS.fullmatch(words[place]) if place >= 0 else None
    if found is None:
        return False
    if found["times"]:
        return int(found["times"]) > _ALONE
    before = words[max(0, place - _NUMBER_BEFORE) : place]
    number = next((word for word in reversed(before) if word.isdigit()), "")
    return int(number or 0) > _ALONE or not _MANY.isdisjoint(before)


__all__ = ["find_training_at_scale"]
