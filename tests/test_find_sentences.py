"""Find: a sentence in, the skills it names out, each with the exact place it stands."""

from __future__ import annotations

from itertools import pairwise

import pytest

from skillmatch import find_skills, read_resume
from skillmatch.find import judge_names
from skillmatch.read.text import document_from_text


def found(text):
    """Return surface and skill of each mention, after checking where they stand."""
    mentions = find_skills(text)
    assert all(text[m.start : m.end] == m.surface for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    return [(m.surface, m.skill_id) for m in mentions]


PYTHON_JAVA = [("Python", "python"), ("Java", "java")]

SENTENCES = {
    "Built services in Python and SQL.": [
        ("Python", "python", "name", "claimed"),
        ("SQL", "sql", "name", "claimed"),
    ],
    "Deployed with k8s and JS.": [
        ("k8s", "kubernetes", "alias", "claimed"),
        ("JS", "javascript", "alias", "claimed"),
    ],
    "Ranked pages with sklearn, not with PyTorch.": [
        ("sklearn", "scikit-learn", "alias", "claimed"),
        ("PyTorch", "pytorch", "name", "negated"),
    ],
    "Trained models in Tensorfow, eager to learn Rust.": [
        ("Tensorfow", "tensorflow", "typo", "claimed"),
        ("Rust", "rust", "name", "wished"),
    ],
    "Currently learning Kotlin.": [("Kotlin", "kotlin", "name", "learning")],
}


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.items(), ids=list(SENTENCES))
def test_a_sentence_gives_its_skills_how_they_are_written_and_whether_claimed(sentence, expected):
    mentions = find_skills(sentence)
    assert [(m.surface, m.skill_id, m.how, m.status) for m in mentions] == expected
    assert all(sentence[m.start : m.end] == m.surface for m in mentions)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Built APIs in Spring Boot.", ("Spring Boot", "spring-boot")),
        ("Wrote it in React Native.", ("React Native", "react-native")),
        ("Administered SQL Server for banks.", ("SQL Server", "sql-server")),
        ("Tuned deep neural networks.", ("deep neural networks", "deep-neural-networks")),
        ("Programmed in C++.", ("C++", "cpp")),
        ("Programmed in C#.", ("C#", "csharp")),
        ("Ported tools to .NET.", (".NET", "dotnet")),
        ("Wrote ASP.NET pages.", ("ASP.NET", "asp-dotnet")),
        ("Ran Node.js in production.", ("Node.js", "nodejs")),
        ("Introduced CI/CD to the team.", ("CI/CD", "ci-cd")),
        ("Classified mail with scikit-learn.", ("scikit-learn", "scikit-learn")),
        ("Wrote Objective-C for phones.", ("Objective-C", "objective-c")),
        ("Ran A/B testing for shops.", ("A/B testing", "a-b-testing")),
        ("Grouped users by k-means.", ("k-means", "k-means")),
    ],
)
def test_the_longest_name_wins_and_marks_belong_to_it(sentence, expected):
    names = found(sentence)
    assert expected in names
    others = {skill for surface, skill in names if surface != expected[0]}
    assert not others & {"spring-framework", "react", "sql", "c", "neural-networks", "nodejs"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Led R&D for paper boats.",
        "We offer a smart platform for javelins and formatting.",
        "A highly scalable, goal-driven person.",
        "Reported to the C-level and raised a Series C.",
        "",
        " \n\t ",
        "....... ,,,,, ((((",
        "4711 0815",
    ],
)
def test_a_text_that_names_no_skill_gives_none(sentence):
    assert found(sentence) == []


NOISE = {
    "bullets garbled": ("â€¢ Python â€¢ Java", PYTHON_JAVA),
    "bullets garbled and glued": ("â€¢Python â€¢Java", PYTHON_JAVA),
    "bullets as question marks": ("? Python ? Java", PYTHON_JAVA),
    "question marks glued": ("?Python ?Java", PYTHON_JAVA),
    "replacement characters": ("\ufffd Python \ufffd Java", PYTHON_JAVA),
    "a replacement character between": ("Python\ufffdJava", PYTHON_JAVA),
    "bullets without spaces": ("•Python•Java", PYTHON_JAVA),
    "no space behind commas": ("(Python,Java)", PYTHON_JAVA),
    "space before commas": ("Python ,Java", PYTHON_JAVA),
    "bars": ("Python|Java", PYTHON_JAVA),
    "plus signs": ("Python+Java", PYTHON_JAVA),
    "backslashes": ("Python\\Java", PYTHON_JAVA),
    "slashes": ("Python/SQL/R", [("Python", "python"), ("SQL", "sql"), ("R", "r")]),
    "a bar and a short name": ("Python|Spark", [("Python", "python"), ("Spark", "apache-spark")]),
    "digits glued": ("HTML5/CSS3", [("HTML5", "html"), ("CSS3", "css")]),
    "parentheses": (
        "AWS(EC2,S3)",
        [("AWS", "amazon-web-services"), ("EC2", "amazon-ec2"), ("S3", "amazon-s3")],
    ),
    "swapped letters": ("Pyhton and SQL", [("Pyhton", "python"), ("SQL", "sql")]),
    "a letter missing": ("Tensorfow and SQL", [("Tensorfow", "tensorflow"), ("SQL", "sql")]),
    "a space for a hyphen": ("Scikit learn", [("Scikit learn", "scikit-learn")]),
    "a hyphen too many": ("sci-kit learn", [("sci-kit learn", "scikit-learn")]),
    "half a name": ("used sci-kit, SQL", [("sci-kit", "scikit-learn"), ("SQL", "sql")]),
    "words run together": ("Reported in PowerBI", [("PowerBI", "power-bi")]),
    "C with loose signs": ("C + +, Java", [("C + +", "cpp"), ("Java", "java")]),
    "C with one sign loose": ("SKILLS: C+ +, C #", [("C+ +", "cpp"), ("C #", "csharp")]),
    "sharps apart": (
        "Java, C #, VB .NET, F #",
        [("Java", "java"), ("C #", "csharp"), ("VB .NET", "vb-dotnet"), ("F #", "fsharp")],
    ),
    "a version on a sharp": ("• Wrote C#8", [("C#", "csharp")]),
    "keys of music": ("Preludes in C # minor and F# major", []),
    "number signs": ("Bay C # 4, Bay F #2", []),
    "dots in abbreviations": (
        "Used N.L.P. to sort, E.T.L., A.I. and U.X.",
        [
            ("N.L.P.", "natural-language-processing"),
            ("E.T.L.", "etl"),
            ("A.I.", "artificial-intelligence"),
            ("U.X.", "ux-design"),
        ],
    ),
    "dots of initials and degrees": ("U.X. Petrov, B.S.C., L.L.M. and P.M. of A.B.C.", []),
    "a 2 apart": (
        "word-2-vec, A/B/n tests",
        [("word-2-vec", "word2vec"), ("A/B/n tests", "a-b-testing")],
    ),
    "a space for a dot": ("Node JS", [("Node JS", "nodejs")]),
    "names split": (
        "Postgre SQL, Mongo DB, Tensor Flow",
        [("Postgre SQL", "postgresql"), ("Mongo DB", "mongodb"), ("Tensor Flow", "tensorflow")],
    ),
    "a list without commas": (
        "Python Java SQL Docker",
        [*PYTHON_JAVA, ("SQL", "sql"), ("Docker", "docker")],
    ),
    "all capitals": (
        "PYTHON, TENSORFLOW, REACT, GO",
        [("PYTHON", "python"), ("TENSORFLOW", "tensorflow"), ("REACT", "react"), ("GO", "go")],
    ),
    "all lower case": (
        "python, tensorflow, react, docker",
        [
            ("python", "python"),
            ("tensorflow", "tensorflow"),
            ("react", "react"),
            ("docker", "docker"),
        ],
    ),
    "lower case without commas": (
        "python tensorflow docker",
        [("python", "python"), ("tensorflow", "tensorflow"), ("docker", "docker")],
    ),
    "a line break for a space": ("Wrote Spring\nBoot", [("Spring\nBoot", "spring-boot")]),
    "a hyphen at a line end": ("Ran scikit-\nlearn", [("scikit-\nlearn", "scikit-learn")]),
    "a compound broken": ("Ran Tensor-\nFlow", [("Tensor-\nFlow", "tensorflow")]),
    "line breaks lost": (
        "Skills: Python, Java Experience: Ran Docker Education: none",
        [*PYTHON_JAVA, ("Docker", "docker")],
    ),
    "wrapped in markup": ("*Python* and `Java`", PYTHON_JAVA),
    "quoted": ("“Python” and 'Java'", PYTHON_JAVA),
    "trade marks": ("Python® and Java™", PYTHON_JAVA),
}


@pytest.mark.parametrize(("text", "expected"), NOISE.values(), ids=list(NOISE))
def test_what_exports_and_people_do_to_names_does_not_hide_them(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Ran Kuberne-\ntes", "kubernetes"),
        ("Ran Kube-\nrnetes clusters", "kubernetes"),
        ("Tuned post-\ngresql queries", "postgresql"),
    ],
)
def test_a_word_hyphenated_at_a_line_end_is_one_word(text, skill_id):
    assert skill_id in {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize("text", ["Skills: (Python,Java)", "Tools (Python,Java)"])
def test_a_list_in_parentheses_behind_a_label_is_read(text):
    assert found(text) == PYTHON_JAVA


def test_mssql_is_sql_server():
    assert found("Tuned MSSQL and Java.") == [("MSSQL", "sql-server"), ("Java", "java")]


VERSIONS = {
    "Python 3.11": ("python", "3.11"),
    "Python v3.11": ("python", "3.11"),
    "Python version 3.11": ("python", "3.11"),
    "Python3": ("python", "3"),
    "python 3.11.4": ("python", "3.11.4"),
    "Java 8": ("java", "8"),
    "Java8": ("java", "8"),
    "Java 1.8": ("java", "1.8"),
    "C++17": ("cpp", "17"),
    "C# 8.0": ("csharp", "8.0"),
    "Spring Boot 2.7": ("spring-boot", "2.7"),
    "SQL Server 2019": ("sql-server", "2019"),
    "Ubuntu 22.04": ("ubuntu", "22.04"),
    "PyTorch 2.x": ("pytorch", "2.x"),
    "Java\u00a08": ("java", "8"),
    "5 years of Python 3 experience": ("python", "3"),
    "Python 5 years": ("python", ""),
    "Python 3+ years": ("python", ""),
    "Python (5+ years)": ("python", ""),
    "Python 95%": ("python", ""),
    "Java 10/2015 - 11/2016": ("java", ""),
    "Java 2015-2016": ("java", ""),
    "Wrote Python in 2019": ("python", ""),
}


@pytest.mark.parametrize(("text", "expected"), VERSIONS.items(), ids=list(VERSIONS))
def test_a_version_is_kept_and_years_of_experience_are_none(text, expected):
    assert [(m.skill_id, m.version) for m in find_skills(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "skill_id", "version"),
    [
        ("Tuned Oracle 9i.", "oracle-database", "9i"),
        ("Wrote ES6.", "javascript", "6"),
        ("Wrote Angular 12.", "angular", "12"),
        ("Wrote HTML5.", "html", "5"),
    ],
)
def test_a_version_that_is_part_of_an_alias_is_kept_too(text, skill_id, version):
    assert [(m.skill_id, m.version) for m in find_skills(text)] == [(skill_id, version)]


def test_a_year_is_no_version_of_a_language():
    assert find_skills("Wrote Python 2019.")[0].version == ""


def test_full_width_letters_stay_where_they_are_and_read_as_plain_ones():
    (mention,) = find_skills("Ｐｙｔｈｏｎ")
    assert (mention.surface, mention.start, mention.end) == ("Python", 0, 6)


def test_a_document_gives_page_and_section_of_each_mention():
    text = (
        "Ann Example\n\nSkills\nPython, SQL\n\nExperience\nRan Docker.\n\nInterests\nRobots, Kotlin"
    )
    mentions = {m.skill_id: m for m in find_skills(document_from_text(text))}
    assert mentions["python"].section == "skills"
    assert mentions["docker"].section == "experience"
    assert mentions["kotlin"].section == "interests"
    assert {m.page for m in mentions.values()} == {1}
    assert mentions["kotlin"].status == "wished"
    assert mentions["python"].status == mentions["docker"].status == "claimed"


def test_mentions_of_a_file_point_into_its_text(readable):
    document = read_resume(readable[0])
    mentions = find_skills(document)
    assert mentions
    assert all(document.text[m.start : m.end] == m.surface for m in mentions)


def test_judge_names_says_why_a_name_counts_or_not():
    judged = judge_names("Plan the go to market. Wrote Go and Python. Java Developer.")
    assert [(j.surface, j.accepted, j.why) for j in judged] == [
        ("go", False, "part of a longer phrase"),
        ("Go", True, "skill-list"),
        ("Python", True, "certain"),
        ("Java", False, "job title"),
    ]
