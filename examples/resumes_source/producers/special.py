"""Make the three files that are hard to read: a scan, an encrypted file, a broken file."""

from __future__ import annotations

import random
import time
from pathlib import Path

from PIL import Image

from .tools import SOURCE_DATE_EPOCH, find_program, run

PASSWORD = "open-sesame"
_RESOLUTION = 130


def make_scanned(source: Path, work: Path, target: Path) -> None:
    """Turn the first page of a resume into a slightly rotated image without any text."""
    pdftoppm = find_program(("pdftoppm",), "poppler-utils")
    run(
        [pdftoppm, "-gray", "-r", str(_RESOLUTION), "-singlefile", str(source), "page"],
        cwd=work,
    )
    with Image.open(work / "page.pgm") as page:
        size = page.size
        turned = page.rotate(0.9, resample=Image.Resampling.BICUBIC, fillcolor=236)
    speckled = Image.blend(turned, _paper_noise(size), 0.08)
    date = time.gmtime(SOURCE_DATE_EPOCH)
    speckled.save(
        target,
        "PDF",
        resolution=_RESOLUTION,
        quality=58,
        creationDate=date,
        modDate=date,
        producer="Pillow",
    )


def make_encrypted(source: Path, work: Path, target: Path) -> None:
    """Encrypt a resume with AES-256 so that opening it needs PASSWORD."""
    qpdf = find_program(("qpdf",), "qpdf")
    run(
        [
            qpdf,
            "--static-id",
            "--static-aes-iv",
            "--encrypt",
            PASSWORD,
            PASSWORD,
            "256",
            "--",
            str(source),
            str(target),
        ],
        cwd=work,
    )


def make_broken(source: Path, work: Path, target: Path) -> None:
    """Keep only the first part of a resume, so that no page can be found in it."""
    data = source.read_bytes()
    target.write_bytes(data[: len(data) // 2])


def _paper_noise(size: tuple[int, int]) -> Image.Image:
    """Grey noise of the given size, the same on every run."""
    width, height = size
    small = Image.new("L", (width // 3, height // 3))
    small.putdata(random.Random(7).choices(range(120, 256), k=small.width * small.height))
    return small.resize(size, Image.Resampling.BILINEAR)
