"""The stages of skillmatch as scikit-learn estimators.

`SkillVectorizer` reads resumes and weighs their skills: documents to a sparse matrix of strengths.
`RoleFitScorer` scores them: strengths to fits, with the built-in roles, with roles of your own, or
with weights learnt from labelled postings. One behind the other they give `match_resume`'s scores::

    documents
      -> SkillVectorizer   (n_documents, n_skills)    how strongly each shows each skill
      -> RoleFitScorer     (n_documents, n_roles)     how well each fits each role

Importing this module imports scikit-learn; ``import skillmatch`` does not.
"""

from __future__ import annotations

from skillmatch.sklearn.scorer import RoleFitScorer
from skillmatch.sklearn.vectorizer import SkillVectorizer

__all__ = ["RoleFitScorer", "SkillVectorizer"]
