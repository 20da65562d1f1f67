"""Rows of results for pages: everybody is made up."""

from __future__ import annotations

import hashlib
import json

COMPETENCIES = {
    "ai-engineer": ("Language models", "Retrieval", "Programming"),
    "ml-engineer": ("Modelling", "Deployment", "Programming"),
}
NAMES = {"ai-engineer": "AI engineer", "ml-engineer": "ML engineer"}
STARTS = (("strong", 0.7), ("good", 0.45), ("partial", 0.25), ("weak", 0.0))
_TEN = tuple(f"Competency {number} of ten" for number in range(1, 11))
SKILLS = ("Python", "PyTorch", "LangChain", "Docker", "Retrieval-augmented generation", "SQL")


def band_of(score):
    return next(name for name, start in STARTS if score >= start)


def fit(role_id, score, *, name=None, competencies=None, skills=SKILLS, missing=("Kubernetes",)):
    """Return a fit; its competencies are covered a little more, one after the other."""
    names = competencies or COMPETENCIES.get(role_id, ("Craft",))
    return {
        "role_id": role_id,
        "role_name": name or NAMES.get(role_id, role_id),
        "score": score,
        "band": band_of(score),
        "contributions": [{"skill_name": one, "points": score / len(skills)} for one in skills],
        "competencies": [
            {"name": one, "score": min(1.0, score + 0.05 * place)}
            for place, one in enumerate(names)
        ],
        "missing": [{"skill_name": one, "gain": 0.031} for one in missing],
        "next_steps": [],
    }


def skill(name, strength=0.6, *, how="name", kind="tool"):
    told = {"name": name, "kind": kind}
    return {"skill": told, "strength": strength, "mentions": [{"how": how}]}


def row(file, *scores, status="ok", skills=SKILLS, **other):
    """Return a row of results; the scores are those of the AI and the ML engineer."""
    fits = [fit(role, score, skills=skills) for role, score in zip(NAMES, scores, strict=False)]
    fits.sort(key=lambda one: -one["score"])
    read = {
        "schema_version": 1,
        "file": file,
        "status": status,
        "reason": "",
        "fits": fits,
        "skills": [skill(name, 0.9 - 0.1 * place) for place, name in enumerate(skills)],
        "comparison": {"verdict": fits[0]["role_id"]} if fits else None,
        "warnings": [],
        "quotes": [
            {"skill_name": name, "page": 1, "text": f"Used {name} for years."}
            for name in skills[:2]
        ],
        "pages": 1,
        "sha256": hashlib.sha256(file.encode("utf-8", "replace")).hexdigest(),
        "duplicate_of": "",
    }
    return read | other


def failed(file, status, reason):
    """Return the row of a file that was not read."""
    return row(file, status=status, skills=(), reason=f"{file} {reason}")


def folder():
    """Return a small folder: five that were read, two that were not."""
    return [
        row("ada.pdf", 0.9, 0.3),
        row("bob.pdf", 0.4, 0.75, skills=("Python", "PyTorch", "FSDP")),
        row("cem.pdf", 0.5, 0.5, status="ok_partial", warnings=["Page 2 could not be read."]),
        row("dee.pdf", 0.1, 0.2, skills=("Excel",)),
        row("eve.pdf", 0.9, 0.3, duplicate_of="ada.pdf"),
        failed("fay.pdf", "encrypted", "needs a password to open; save a copy without one"),
        failed("gus.pdf", "no_text", "has no text, only pictures of pages"),
    ]


def many(number):
    """Return as many rows, all different and as full as those of people are."""
    return [_one_of_many(place) for place in range(number)]


def _one_of_many(place):
    skills = tuple(f"Skill {(place * step) % 900}" for step in range(1, 61))
    scores = [(place * step % 1000) / 1000 for step in (7919, 104_729)]
    fits = [
        fit(role, score, competencies=_TEN, skills=skills, missing=skills[-6:])
        for role, score in zip(NAMES, scores, strict=True)
    ]
    return row(f"person-{place:05d}.pdf", *scores, skills=skills, fits=fits)


def write(path, rows):
    """Write rows as a batch does; return where."""
    path.write_text("".join(json.dumps(one) + "\n" for one in rows), encoding="utf-8")
    return path
