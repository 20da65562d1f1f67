"""Occupation titles: what each occupation goes by, as families of titles that stay open.

A family is fields and who works in them: "ETL" and "developer" make "ETL developer", "Sr. ETL /
data warehouse developer II" and "Developer, ETL". AI and ML engineers stand in
`skillmatch.find.work.callings`, whose fields are those of job titles.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from skillmatch.occupation_words import BUILDERS

_MAKERS = "|".join(sorted(BUILDERS - {"scientist", "analyst", "administrator"}))
_RESEARCHERS = f"{_MAKERS}|scientist|researcher"
_LANGUAGES = (
    "java|python|c++|c#|.net|dot net|asp.net|golang|go|rust|php|drupal|ruby|scala|kotlin|"
    "javascript|node.js"
)
_LEARNING = (
    "ai|artificial intelligence|ml|machine learning|deep learning|reinforcement learning|nlp|"
    "natural language processing|computer vision|cv|speech|robotics|robot learning|llm|llms|"
    "large language models|language models|generative ai|genai|generative models|neural networks|"
    "learning theory|statistical learning|representation learning|foundation models|multimodal ai"
)


class Family(NamedTuple):
    """Titles of one kind.

    Attributes
    ----------
    fields
        What stands beside the worker, in lower case and with ``|`` between; a blank of it may be
        a hyphen or nothing. Without any, the word for the worker says all.
    workers
        Who works there, in the same way.
    before
        A word that has to stand right before the worker: "research" engineer.
    turned
        Whether the field may stand behind the worker as well: "Engineer, data".
    """

    fields: str
    workers: str = _MAKERS
    before: str = ""
    turned: bool = True


OCCUPATION_TITLES: dict[str, tuple[Family, ...]] = {
    "data-engineer-occupation": (
        Family(
            "data|big data|data engineering|etl|elt|data warehouse|dwh|data lake|data platform|"
            "hadoop|spark|pyspark|databricks|snowflake|informatica|datastage|ab initio|talend|ssis|"
            "dbt"
        ),
        Family("analytics", "engineer", turned=False),
    ),
    "data-scientist-occupation": (
        Family("data|decision", "scientist", turned=False),
        Family("data science"),
        Family("", "statistician|biostatistician|datascientist"),
    ),
    # A business analyst writes down what others need.
    "data-analyst-occupation": (
        Family(
            "data|bi|business intelligence|reporting|reports|product|analytics|insight|insights|"
            "power bi|tableau|sql|sas|mis|web|digital|kpi|statistical",
            "analyst",
        ),
        Family(
            "bi|business intelligence|power bi|tableau|looker|qlik|qlikview|qlik sense|reporting|"
            "report|reports|dashboard|data visualization|msbi|ssrs|cognos|microstrategy"
        ),
        Family("analytics", "developer"),
    ),
    "mlops-engineer-occupation": (
        Family(
            "mlops|ml ops|llmops|modelops|machine learning operations|ml operations|ml platform|"
            "machine learning platform|ai platform|ml infrastructure|ml infra|ai infrastructure|"
            "machine learning infrastructure|ml systems|model serving|model deployment"
        ),
    ),
    # Who builds with large language models is an AI engineer.
    "nlp-engineer-occupation": (
        Family(
            "nlp|natural language processing|natural language understanding|nlu|conversational ai|"
            "conversational|chatbot|chatbots|speech|asr|voice ai|language technology|text mining|"
            "text analytics|dialogue|dialog systems|information extraction|machine translation",
            _RESEARCHERS,
        ),
        Family("computational", "linguist", turned=False),
    ),
    "computer-vision-engineer-occupation": (
        Family(
            "computer vision|machine vision|vision|cv|image processing|image analysis|imaging|"
            "perception|3d vision|video analytics",
            _RESEARCHERS,
        ),
    ),
    "robotics-engineer-occupation": (
        Family(
            "robotics|robot|robots|ros|autonomy|autonomous systems|autonomous vehicle|"
            "autonomous vehicles|autonomous driving|self driving|motion planning|path planning|"
            "trajectory planning|motion control|slam|mechatronics|controls|control systems|"
            "navigation|manipulation",
            _RESEARCHERS,
        ),
        Family("", "roboticist"),
    ),
    # Chemists and historians are research scientists too; applied scientists are of models.
    "research-scientist-occupation": (
        Family(_LEARNING, "scientist", turned=False),
        Family(_LEARNING, "researcher"),
        Family(_LEARNING, "scientist|engineer|fellow|associate", "research"),
        Family("applied", "scientist", turned=False),
    ),
    "backend-engineer-occupation": (
        Family(
            "back end|server side|api|apis|microservices|node.js|django|spring boot|laravel|rails"
        ),
    ),
    "software-engineer-occupation": (
        Family(f"software|full stack|application|applications|web|j2ee|jee|{_LANGUAGES}"),
        Family("junior|jr|senior|sr|lead|principal|staff", "developer|programmer", turned=False),
        Family("", "sde|swe|programmer"),
    ),
}
"""The families of titles of each occupation, by the skill that stands for it."""

_ALL_WORKERS = (one.workers for families in OCCUPATION_TITLES.values() for one in families)
OCCUPATION_WORKERS = "|".join(sorted(set("|".join(_ALL_WORKERS).split("|"))))
"""A pattern of all who work in one of them."""

RESEARCHER = re.compile(
    r"\b(?<!clinical )(?<!market )(?<!user )(?:(?:research|visiting)[ \t]+"
    r"(?P<of_research>scientist|engineer|fellow|associate)|(?:post-?doc(?:toral)?|doctoral|phd|visiting)"
    r"[ \t]+(?:research[ \t]+)?(?P<of_doctors>researcher|fellow|associate))\b"
)
"""Who may research in anything, learning among it, in lower case."""

OF_LEARNING = re.compile(
    r"\b(?:(?:machine|deep|reinforcement|representation|contrastive|self-supervised|transfer|active|"
    r"continual|federated)[ -]learning|neural|(?:language|diffusion|generative) models?|"
    r"nlp|natural language processing|computer vision|speech recognition|pytorch|tensorflow|jax)\b"
)
"""What is told of research in learning, in lower case."""

_BETWEEN = (
    r"(?:[ \t]*\([a-z]{2,5}\))?"
    r"(?:[ \t]*[/&+,-][ \t]*|[ \t]+)(?:(?:and|software|applied|platform|infrastructure|systems?|"
    r"algorithms?|solutions?|applications?|development|integration|migration|warehouse|pipelines?|"
    r"data(?![ \t]+scientist)|analytics|reporting|insights|quality|learning|models?|ai|ml|mlops|"
    r"machine[ ]learning|"
    r"full[ -]?stack|back-?end|java|python|cloud|senior|lead|product|research|business|operations)"
    r"(?:[ \t]*[/&-][ \t]*|[ \t]+)){0,2}"
)
# Between "Engineer" and "ML platform": "II, data &".
_TURNED = (
    r"(?:[ \t]+(?:[ivx]{1,3}|[a-z]?\d))?(?:[ \t]+(?:of|in|for)|[ \t]*[,:(–—/-])[ \t]*"
    r"(?:applied )?(?:[a-z][a-z ]{1,20}[ \t]*[/&][ \t]*|[a-z]+[ \t]+and[ \t]+)?"
)
_PARTS = r"(?:[ \t]+(?:engineering|platform|team|infrastructure|systems|development))?"
# Courses and certificates are called after occupations, and some others build nothing.
_ENDS = (
    r"(?!\w|-\w)(?![ \t]+(?:in[ ]test|associate|nanodegree|certifi|professional cert|boot ?camp|"
    r"course|track|career|path|program|diploma|exam|speciali[sz]ation|"
    r"advocate|relations|experience|marketing|success))"
)
_BEGINS, _STOPS = r"(?<![\w-])", r"(?![\w+#])"
_WORD = re.compile(r"[a-z0-9+#]+")


@cache
def title_pattern(family: Family) -> re.Pattern[str]:
    """Return the pattern of a family of titles: slow to compile, and few are needed at once.

    Each alternative has one group, the word for the worker.
    """
    before = rf"{family.before}[ \t]+" if family.before else ""
    worker = rf"\b{before}(?P<behind>{family.workers}){_ENDS}"
    if not family.fields:
        return re.compile(worker)
    fields = f"{_BEGINS}(?:{'|'.join(map(_spellings, family.fields.split('|')))}){_STOPS}"
    if not family.turned:
        return re.compile(f"{fields}{_BETWEEN}{worker}")
    turned = rf"\b{before}(?P<ahead>{family.workers}){_TURNED}{fields}{_PARTS}"
    return re.compile(rf"{fields}{_BETWEEN}{worker}|{turned}(?![ \t]+(?!and\b)[a-z])")


def _spellings(field: str) -> str:
    return "[ \t-]?".join(map(re.escape, field.split()))


_Families = set[tuple[str, Family]]


@cache
def _by_words() -> dict[str, dict[str, _Families]]:
    """Return the families by who works in them, and then by the last words of their fields."""
    found: dict[str, dict[str, _Families]] = defaultdict(lambda: defaultdict(set))
    for skill_id, families in OCCUPATION_TITLES.items():
        for family in families:
            for field in family.fields.split("|"):
                for spelling in (field, field.replace(" ", "")):
                    for worker in family.workers.split("|"):
                        last = _WORD.findall(spelling)[-1:]
                        found[worker]["".join(last)].add((skill_id, family))
    return found


def families_near(worker: str, text: str) -> _Families:
    """Return the families that a word for a worker may be of, with words of theirs around it.

    In lower case. To look for the titles of all of them takes ten times as long.
    """
    known = _by_words().get(worker)
    if known is None:
        return set()
    found: _Families = set()
    for word in {"", *_WORD.findall(text)}:
        found |= known.get(word, set())
    return {one for one in found if one[1].before in text}


__all__ = [
    "OCCUPATION_TITLES",
    "OCCUPATION_WORKERS",
    "OF_LEARNING",
    "RESEARCHER",
    "Family",
    "families_near",
    "title_pattern",
]
