"""Find: which skills a text names, where exactly, and whether it claims them.

``scan`` finds every name, the longest first. ``evidence`` settles names that are also ordinary
words, ``context`` drops what is an employer, a degree, a title, a heading or an address, ``status``
marks what is negated or wished, ``typos`` adds misspelt names.
"""

from __future__ import annotations

from skillmatch.document import Document
from skillmatch.find.context import Context
from skillmatch.find.evidence import Scene, case_holds, needs_hold, stands_alone
from skillmatch.find.scan import Candidate, scan
from skillmatch.find.shared_heads import find_shared_heads
from skillmatch.find.status import mention_status
from skillmatch.find.surfaces import compile_surfaces
from skillmatch.find.typos import find_typos
from skillmatch.read.text import document_from_text
from skillmatch.results import Mention
from skillmatch.taxonomy import Taxonomy, load_taxonomy

_ROUNDS = 3


def find_skills(source: str | Document, *, taxonomy: Taxonomy | None = None) -> tuple[Mention, ...]:
    """Find the skills a text names.

    Parameters
    ----------
    source
        A text, or a document as `read_resume` gives it.
    taxonomy
        The skills to look for; the built-in taxonomy when ``None``.

    Returns
    -------
    tuple of Mention
        In the order of the text, without overlaps. Mentions that are negated, wished or being
        learnt are among them, with that status.

    Examples
    --------
    >>> [(m.skill_id, m.surface) for m in find_skills("Ranked pages with PyTorch and sklearn.")]
    [('pytorch', 'PyTorch'), ('scikit-learn', 'sklearn')]
    >>> find_skills("No experience with Java.")[0].status
    'negated'
    """
    document = document_from_text(source) if isinstance(source, str) else source
    trie = compile_surfaces(load_taxonomy() if taxonomy is None else taxonomy)
    scanned = scan(document.text, trie)
    scanned.candidates.extend(find_shared_heads(scanned, trie))
    scanned.candidates.extend(find_typos(scanned, trie))
    scanned.candidates.sort(key=lambda candidate: candidate.start)
    context = Context(document)
    accepted = _settle(Scene(scanned, document), context)
    return tuple(_mention(candidate, document) for candidate in accepted)


def _settle(scene: Scene, context: Context) -> list[Candidate]:
    """Accept what is certain, then let that speak for the ambiguous names beside it."""
    accepted: list[Candidate] = []
    open_ones: list[Candidate] = []
    for candidate in scene.scan.candidates:
        rule = candidate.surface.rule
        if rule is not None and (rule.needs or rule.case != "any"):
            if stands_alone(scene, candidate):
                open_ones.append(candidate)
        elif context.is_no_skill(candidate) is None:
            accepted.append(candidate)
            scene.certain.update(range(candidate.first, candidate.last + 1))
    for _ in range(_ROUNDS):
        settled = [
            candidate
            for candidate in open_ones
            if needs_hold(scene, candidate) is not None and case_holds(scene, candidate)
        ]
        settled = [candidate for candidate in settled if context.is_no_skill(candidate) is None]
        if not settled:
            break
        for candidate in settled:
            accepted.append(candidate)
            open_ones.remove(candidate)
            scene.certain.update(range(candidate.first, candidate.last + 1))
    accepted.sort(key=lambda candidate: candidate.start)
    return accepted


def _mention(candidate: Candidate, document: Document) -> Mention:
    skill = candidate.surface.skill
    assert skill is not None  # noqa: S101 - phrases without a skill never become candidates
    status, level = mention_status(document.text, candidate.start, candidate.end)
    return Mention(
        skill_id=skill.id,
        surface=document.text[candidate.start : candidate.end],
        start=candidate.start,
        end=candidate.end,
        page=document.page_at(candidate.start),
        section=document.section_at(candidate.start),
        how=candidate.how,
        status=status,
        version=candidate.version,
        level=level,
    )


__all__ = ["find_skills"]
