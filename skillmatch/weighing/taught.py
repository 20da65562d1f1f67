"""Taught: what a sentence tells of lessons was explained to others, and not built or run.

"Taught machine learning with PyTorch" for ten years is knowledge of it, and no ten years of work.
"""

from __future__ import annotations

import re

from skillmatch.names import lower_case

_LESSONS = (
    r"(?:lectures?|lessons?|courses?|classes|seminars?|tutorials?|recitations?|workshops?|labs?|"
    r"exercises?|training (?:sessions?|courses?)|curricul(?:um|a)|bootcamps?|modules?)"
    r"(?!['’]|[ \t]+(?:apps?|floors?|platforms?|software|systems?|tools?))"
)
_TEACHES = re.compile(
    r"\W*(?:(?:i|we)[ \t]+)?(?:(?:also|currently|previously|regularly|duties:?)[ \t]+)*(?:"
    # Who taught a robot to grasp made it learn.
    r"(?:taught|teach(?:es|ing)?)\b(?![ \t]+(?:(?:a|an|the|our|my|\w+ing)[ \t]+)*"
    r"(?:robots?|models?|machines?|networks?|systems?|agents?|computers?|arms?)\b)|"
    r"(?:lectur(?:ed|es|ing|er)|tutor(?:ed|s|ing)?|instruct(?:ed|ing|or))\b|"
    r"(?:graduate |student |head )?(?:teaching assistant|course assistant|course instructor)\b|"
    rf"(?:gave|giving|held|holding|conducted|conducting|delivered|delivering|designed and taught|"
    r"prepared|preparing|created|developed|organi[sz]ed|led|leading|ran|graded|grading)\b"
    rf"(?:[ \t]+(?!and\b|with\b|in\b|on\b|for\b)[\w/&,'’-]+){{0,5}}?[ \t]+{_LESSONS}\b|"
    r"(?:mentor(?:ed|ing)|supervis(?:ed|ing)|advis(?:ed|ing)|coach(?:ed|ing)|train(?:ed|ing))"
    r"(?:[ \t]+(?!(?:and|for|with|of|from)\b)[\w/&,'’+-]+){0,4}?[ \t]+"
    r"(?:students?|undergraduates?|theses|thesis|interns?|pupils?|participants|learners|dissertations?|trainees|attendees)\b)"
)
_BUILDS = re.compile(
    r"\b(?:built|deployed|shipped|implemented|engineered|productioni[sz]ed|prototyped|"
    r"fine-?tuned|published)\b"
)


def is_taught(sentence: str) -> bool:
    """Say whether a sentence begins with lessons that were given, and tells of nothing built.

    >>> is_taught("Taught courses in machine learning"), is_taught("Taught a robot to grasp")
    (True, False)
    >>> is_taught("Supervised three students in NLP"), is_taught("Led the NLP group")
    (True, False)
    """
    lower = lower_case(sentence)
    return _TEACHES.match(lower) is not None and _BUILDS.search(lower) is None


__all__ = ["is_taught"]
