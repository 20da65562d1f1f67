"""Find: which skills a text names, where exactly, and whether it claims them.

``scan`` finds every name, the longest first; ``shared_heads`` and ``typos`` add what is not written
out or misspelt. ``settle`` judges names that are also ordinary words by the ``evidence`` around
them, and ``context`` drops employers, degrees, titles, headings and addresses. ``status`` marks
what is negated, wished or being learnt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from skillmatch.document import Document
from skillmatch.find.meaning.scene import Scene
from skillmatch.find.names.compile import compile_surfaces
from skillmatch.find.names.shared_heads import find_shared_heads
from skillmatch.find.names.sql_names import join_sql_names
from skillmatch.find.names.typos import find_typos
from skillmatch.find.owners.context import SPECIALITY, Context
from skillmatch.find.owners.job_titles import find_job_titles
from skillmatch.find.owners.unheld_titles import unheld_titles
from skillmatch.find.settle import settle
from skillmatch.find.statuses.departments import others_departments
from skillmatch.find.statuses.status import Statuses
from skillmatch.find.statuses.tested import tested_products
from skillmatch.find.statuses.undone_sentences import undone_sentences
from skillmatch.find.words.scan import Candidate, Scan, scan
from skillmatch.find.words.separators import with_separators
from skillmatch.find.work.callings import find_callings
from skillmatch.find.work.deeds import find_deeds
from skillmatch.find.work.held_by_work import find_held_by_work
from skillmatch.find.work.ready_made import refuse_parts, without_ready_made
from skillmatch.mentions import Mention
from skillmatch.places import Labels, Spans
from skillmatch.read.moved import Moved, in_order
from skillmatch.read.text import document_from_text
from skillmatch.read.text_columns import first_columns, with_columns_apart
from skillmatch.taxonomy import Taxonomy, TaxonomySource, taxonomy_of


def find_skills(
    source: str | Document, *, taxonomy: TaxonomySource | None = None, deeds: bool = False
) -> tuple[Mention, ...]:
    """Find the skills a text names.

    Parameters
    ----------
    source
        A text, or a document as `read_resume` gives it.
    taxonomy
        The skills to look for: a `Taxonomy`, or the path of a file or folder that extends the
        built-in one; the built-in one when ``None``.
    deeds
        Whether to find, too, what is told as work done ("the models that I trained") or by the
        title of a dated job ("Computer Vision Engineer") and not named; such a mention stands at
        the verb or in the title, and is marked ``how="implied"``.

    Returns
    -------
    tuple of Mention
        In the order of the text; names do not overlap each other. Mentions that are negated,
        wished or being learnt are among them, with that status.

    Examples
    --------
    >>> [(m.skill_id, m.surface) for m in find_skills("Ranked pages with PyTorch and sklearn.")]
    [('pytorch', 'PyTorch'), ('scikit-learn', 'sklearn')]
    >>> find_skills("No experience with Java.")[0].status
    'negated'
    >>> [(m.skill_id, m.surface) for m in find_skills("The models that I trained.", deeds=True)]
    [('model-training', 'trained')]
    """
    if not isinstance(source, str | Document):
        message = f"what skills are found in is a str or a Document, not {type(source).__name__}"
        raise TypeError(message)
    document = document_from_text(source) if isinstance(source, str) else source
    skills = taxonomy_of(taxonomy)
    if not document.hidden:
        return _find(document, skills, deeds=deeds)
    # What cannot be seen must neither speak for a name that can nor deny it, so the two are apart.
    seen = _find(document.visible(), skills, deeds=deeds)
    hidden = [m for m in _find(document, skills) if document.is_hidden(m.start, m.end)]
    return tuple(sorted([*seen, *_beside(hidden, seen)], key=lambda mention: mention.start))


def _find(document: Document, taxonomy: Taxonomy, *, deeds: bool = False) -> tuple[Mention, ...]:
    """Find in a document, and where its signs are not in order in one in which they are."""
    moved = in_order(document.text)
    if moved is None:
        return _find_in_order(document, taxonomy, deeds=deeds)
    found = _find_in_order(moved.document(document), taxonomy, deeds=deeds)
    return tuple(_moved_back(mention, moved, document.text) for mention in found)


def _moved_back(mention: Mention, moved: Moved, text: str) -> Mention:
    """Return a mention where it stands in the text that was given."""
    start, end = moved.back(mention.start, mention.end)
    return replace(mention, surface=text[start:end], start=start, end=end)


def _find_in_order(document: Document, taxonomy: Taxonomy, *, deeds: bool) -> tuple[Mention, ...]:
    scanned, judged, context = _judged(document, taxonomy)
    accepted = [candidate for candidate in judged if candidate.accepted]
    if not accepted and not deeds:
        return ()
    names = [(c.start, c.end) for c in accepted]
    # None of these lines goes on with the one above.
    begins = [*(s.start for s in document.sections), *first_columns(scanned.text)]
    undone = undone_sentences(document)
    others = [
        *tested_products(document, scanned),
        *others_departments(scanned, accepted),
        *undone.others,
    ]
    statuses = Statuses(scanned, names, begins, others, undone.planned)
    maker = _Mentions(document, statuses)
    named = [
        maker.at(c.start, c.end, c.surface.skill.id, how=c.how, version=c.version) for c in accepted
    ]
    if not deeds:
        return tuple(named)
    # Somebody who lives in Reading does not read for it.
    taken = [
        *((m.start, m.end) for m in named),
        *context.stretches["name or address"].spans,
        *unheld_titles(document),
    ]
    told_by = (
        *without_ready_made(find_deeds(scanned), named, document.text),
        *find_job_titles(document),
        *find_callings(document),
        *_specialities(judged, context),
    )
    told = list(_told(told_by, Spans(taken), maker, taxonomy))
    held_by = find_held_by_work(document, [*named, *told])
    held = _told(held_by, Spans(taken), maker, taxonomy)
    return tuple(sorted([*named, *told, *held], key=lambda mention: (mention.start, mention.end)))


def _told(
    told_by: Iterable[tuple[str, int, int]], taken: Spans, maker: _Mentions, taxonomy: Taxonomy
) -> Iterator[Mention]:
    """Yield what a deed or a job's title tells, where nothing there names it."""
    for skill_id, start, end in told_by:
        if skill_id in taxonomy and not taken.any_at(start, end):
            yield maker.at(start, end, skill_id, how="implied")


def _specialities(judged: Iterable[Candidate], context: Context) -> Iterator[tuple[str, int, int]]:
    """Yield what the titles of dated jobs name in brackets: it was worked with in their years.

    Behind a dash may be the employer's name as well.
    """
    for candidate in judged:
        if candidate.verdict != SPECIALITY:
            continue
        span = context.specialities.at(candidate.start, candidate.end)
        bracketed = span is not None and context.text[span[0] - 1] == "("
        if bracketed and context.job_lines.any_at(candidate.start, candidate.end):
            yield candidate.surface.skill.id, candidate.start, candidate.end


def _beside(mentions: Iterable[Mention], others: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions that overlap none of the others."""
    taken = Spans((other.start, other.end) for other in others)
    return (mention for mention in mentions if taken.at(mention.start, mention.end) is None)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was made of one name in a text.

    Attributes
    ----------
    skill_id, surface, start, end
        Which name of which skill, and where.
    accepted
        Whether it was taken for the skill.
    why
        ``certain``, the kind of evidence that was seen, or what spoke against it.
    """

    skill_id: str
    surface: str
    start: int
    end: int
    accepted: bool
    why: str


def judge_names(text: str, *, taxonomy: TaxonomySource | None = None) -> tuple[Judgement, ...]:
    """Say of every name in a text whether it was taken for its skill, and why.

    This is how a rule of the taxonomy is tried out on one sentence.

    Examples
    --------
    >>> [(j.surface, j.accepted, j.why) for j in judge_names("Wrote Go, Python and Kafka")]
    [('Go', True, 'skill-list'), ('Python', True, 'certain'), ('Kafka', True, 'certain')]
    >>> [(j.surface, j.accepted, j.why) for j in judge_names("Plan the go to market")]
    [('go', False, 'part of a longer phrase')]
    """
    document = document_from_text(text)
    moved = in_order(document.text)
    seen = document if moved is None else moved.document(document)
    _, judged, _ = _judged(seen, taxonomy_of(taxonomy))
    return tuple(_judgement(candidate, text, moved) for candidate in judged)


def _judgement(candidate: Candidate, text: str, moved: Moved | None) -> Judgement:
    """Return what was made of a name, where it stands in the text that was given."""
    start, end = candidate.start, candidate.end
    if moved is not None:
        start, end = moved.back(start, end)
    skill_id, why = candidate.surface.skill.id, candidate.verdict
    return Judgement(skill_id, text[start:end], start, end, candidate.accepted, why)


def _judged(document: Document, taxonomy: Taxonomy) -> tuple[Scan, list[Candidate], Context]:
    text = with_separators(with_columns_apart(document.text))
    if text != document.text:
        document = replace(document, text=text)
    trie = compile_surfaces(taxonomy)
    scanned = scan(document.text, trie)
    join_sql_names(scanned, trie)
    scanned.candidates.extend(find_shared_heads(scanned, trie))
    scanned.candidates.extend(find_typos(scanned, trie))
    scanned.candidates.sort(key=lambda candidate: candidate.start)
    context = Context(document, scanned)
    judged = settle(Scene(scanned, document, taxonomy), context, trie)
    refuse_parts(scanned, judged)
    return scanned, judged, context


class _Mentions:
    """Makes the mentions of a document, with what is known of the place of each."""

    def __init__(self, document: Document, statuses: Statuses) -> None:
        self.text = document.text
        self.statuses = statuses
        sections, pages = document.sections, document.pages
        self.sections = Labels([s.start for s in sections], ["header", *(s.kind for s in sections)])
        self.pages = Labels([p.start for p in pages], [1, *(p.number for p in pages)])

    def at(self, start: int, end: int, skill_id: str, *, how: str, version: str = "") -> Mention:
        """Return the mention of a skill at a place."""
        status, level = self.statuses.at(start, end)
        section = self.sections.at(start)
        if section == "interests" and status == "claimed":
            status = "wished"
        # The arguments stand in their order, as their names would take as long again.
        return Mention(
            skill_id,
            self.text[start:end],
            start,
            end,
            self.pages.at(start),
            section,
            how,
            status,
            version,
            level,
        )


__all__ = ["Judgement", "find_skills", "judge_names"]
