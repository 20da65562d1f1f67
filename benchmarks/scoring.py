"""How long weighing and scoring take once skills are found, beside scikit-learn, all in one run.

Run: python benchmarks/scoring.py [FOLDER]

FOLDER holds resumes that skillmatch reads (default: examples/resumes). The peer is the recipe that
is found everywhere, given the same skills: counts through scikit-learn's TfidfTransformer, and a
sparse product with twelve roles. It knows no strength, no alternatives, and gives no reasons.
"""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from finding import read_documents

import skillmatch as sm
from skillmatch.explain import explain_fit
from skillmatch.fits import RoleFit
from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.score import score_roles, strengths_of
from skillmatch.weigh import weigh_evidence

ROUNDS = 15
AS_OF = date(2026, 11, 1)
GOAL = 0.5  # milliseconds, for weighing and scoring twelve roles
Work = Callable[[int], object]


def main() -> None:
    """Measure every part on every resume, in turns, and print one table."""
    default = Path(__file__).parents[1] / "examples" / "resumes"
    documents = read_documents(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
    size = sum(len(document.text) for document in documents) / len(documents)
    machine = f"{platform.machine()}, Python {platform.python_version()}"
    print(f"{len(documents)} resumes of {size:,.0f} characters; {machine}")
    print(f"best of {ROUNDS} rounds, milliseconds of one core per resume\n")
    people = People(documents)
    rows = {
        "skillmatch, weigh": people.weigh,
        "skillmatch, score twelve roles": people.score,
        f"skillmatch, both (goal: {GOAL})": people.weigh_and_score,
        "both, and every part of the scores read": people.explain_scores,
        "both, and gaps and next steps of twelve roles too": people.explain_all,
        "scikit-learn, counts of mentions": people.count,
        "scikit-learn, TF-IDF and dot product": people.transform,
        "scikit-learn, both": people.count_and_transform,
    }
    print("| what | milliseconds |")
    print("|---|---|")
    for name, milliseconds in best(rows, len(documents)).items():
        print(f"| {name} | {milliseconds:.2f} |")


def best(rows: dict[str, Work], resumes: int) -> dict[str, float]:
    """Return the mean over resumes of the fastest round of each, the parts taking turns."""
    fastest = {name: [float("inf")] * resumes for name in rows}
    for _ in range(ROUNDS):
        for name, work in rows.items():
            for number in range(resumes):
                began = time.process_time()
                work(number)
                took = time.process_time() - began
                fastest[name][number] = min(fastest[name][number], took)
    return {name: 1000 * sum(times) / resumes for name, times in fastest.items()}


class People:
    """Resumes with the skills that are found in them, and what is measured of each by number."""

    def __init__(self, documents: list[sm.Document]) -> None:
        self.documents = documents
        self.taxonomy = sm.load_taxonomy()
        self.roles = sm.list_roles()
        self.mentions: list[tuple[Mention, ...]] = [
            sm.find_skills(document, taxonomy=self.taxonomy, deeds=True) for document in documents
        ]
        self.evidence = [self.weigh(number) for number in range(len(documents))]
        self._fit_peer()

    def weigh(self, number: int) -> tuple[SkillEvidence, ...]:
        """Weigh the skills of a resume."""
        document = self.documents[number].visible()
        return weigh_evidence(document, self.mentions[number], self.taxonomy, as_of=AS_OF)

    def score(self, number: int) -> list[RoleFit]:
        """Score its evidence against every role."""
        return self._score(self.evidence[number])

    def weigh_and_score(self, number: int) -> list[RoleFit]:
        """Weigh and score."""
        return self._score(self.weigh(number))

    def explain_scores(self, number: int) -> list[object]:
        """Weigh and score, and ask for all parts that the scores are made of."""
        fits = self.weigh_and_score(number)
        return [(fit.contributions, fit.competencies) for fit in fits]

    def explain_all(self, number: int) -> list[object]:
        """Weigh, score and explain, and ask for everything that is explained."""
        skills = self.weigh(number)
        fits = zip(self._score(skills), self.roles, strict=True)
        explained = [explain_fit(fit, role, skills, self.taxonomy) for fit, role in fits]
        return [(fit.contributions, fit.missing, fit.next_steps) for fit in explained]

    def _score(self, skills: tuple[SkillEvidence, ...]) -> list[RoleFit]:
        strengths = strengths_of(skills)
        names = {evidence.skill.id: evidence.skill.name for evidence in skills}
        return score_roles(self.roles, strengths, names)

    def _fit_peer(self) -> None:
        """Fit the peer on what the roles ask for, a row for each, as the recipe does."""
        from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415 - slow to import
        from sklearn.feature_extraction.text import TfidfTransformer  # noqa: PLC0415 - who measures others need not have it

        asked = [
            {skill: need.demand for need in role.needs for skill in need.skills}
            for role in self.roles
        ]
        self.vectorizer, self.transformer = DictVectorizer(), TfidfTransformer()
        weights = self.transformer.fit_transform(self.vectorizer.fit_transform(asked))
        self.role_columns = weights.T.tocsr()
        self.counts = [self.count(number) for number in range(len(self.documents))]

    def count(self, number: int) -> object:
        """Count the mentions of a resume's skills into a sparse row."""
        found: dict[str, int] = {}
        for mention in self.mentions[number]:
            found[mention.skill_id] = found.get(mention.skill_id, 0) + 1
        return self.vectorizer.transform([found])

    def transform(self, number: int) -> object:
        """Weight counts and multiply them with the roles."""
        return (self.transformer.transform(self.counts[number]) @ self.role_columns).toarray()

    def count_and_transform(self, number: int) -> object:
        """Count, weight and multiply."""
        return (self.transformer.transform(self.count(number)) @ self.role_columns).toarray()


if __name__ == "__main__":
    main()
