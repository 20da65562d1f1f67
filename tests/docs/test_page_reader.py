"""The reader of pages does not let a page say what is not so."""

from __future__ import annotations

import textwrap

import pytest
from markdown_blocks import PageError, blocks_of
from page_reader import PageReader


@pytest.fixture
def read(tmp_path, monkeypatch):
    """Return a function that does what a page says; it begins in line 1."""
    monkeypatch.chdir(tmp_path)

    def run(text):
        PageReader(tmp_path).read(blocks_of("page.md", textwrap.dedent(text).lstrip("\n")))

    return run


TRUE = {
    "code and its output": """
        ```python
        print(1 + 1)
        ```

        prints

        ```text
        2
        ```
        """,
    "code that goes on": """
        ```python
        word = "so"
        ```

        ```python
        assert word == "so"
        ```
        """,
    "a session": """
        ```pycon
        >>> 1 + 1
        2
        ```
        """,
    "a command": """
        ```console
        $ skillmatch roles show ml-engineer
        ...
        ```
        """,
    "a command for a shell": """
        ```console
        $ skillmatch --version | grep -o skillmatch
        skillmatch
        ```
        """,
    "a command that fails as said": """
        <!-- exit code: 2 -->
        ```sh
        skillmatch roles show wizard
        ```
        """,
    "a file, then its use": """
        <!-- file: my_skills.yaml -->
        ```yaml
        - {id: quietgrid, name: Quietgrid}
        ```

        ```console
        $ skillmatch taxonomy check my_skills.yaml
        ...
        ```
        """,
    "a comment in YAML": """
        ```yaml
        # yaml-language-server: $schema=./role-file.schema.json
        ```
        """,
    "a block in a list": """
        1. First:

           ```csv
           file,sex
           a.pdf,woman
           ```
        """,
    "what is not run, with its reason": """
        <!-- not run: it needs a cluster of many machines -->
        ```sh
        rocket launch
        ```
        """,
}
ROLE = (
    "{id: x, name: X, areas: [{id: a, name: A, share: 1, competencies: "
    "[{id: c, name: C, skills: [juggling-clubs]}]}]}"
)
UNTRUE = {
    "another output": (
        "```python\nprint(1)\n```\n```text\n2\n```\n",
        "page.md:4: shows\n2",
    ),
    "an output of nothing": ("```text\n2\n```\n", "page.md:1: .* no code stands before it"),
    "another output of a session": ("```pycon\n>>> 1\n2\n```\n", "page.md:1: "),
    "an unknown language": ("```rust\n```\n", "page.md:1: nobody knows how to run rust"),
    "no language": ("```\nx\n```\n", "page.md:1: nobody knows how to run no language"),
    "an indented block": ("Text\n\n    x = 1\n", "page.md:3: nobody knows"),
    "a command that is not there": (
        "```sh\nskillmatch fly\n```\n",
        "page.md:1: 'skillmatch fly' ends with exit code 2",
    ),
    "a program that changes the machine": ("```sh\npip install x\n```\n", "runs 'pip', which is"),
    "one behind another": ("```sh\nskillmatch roles && curl x\n```\n", "runs 'curl', which is"),
    "an option that is not there": ("```console\n$ skillmatch roles --fly\n```\n", "exit code 2"),
    "another output of a command": (
        "```console\n$ skillmatch --version\nskillmatch 0.0\n```\n",
        "page.md:1: shows",
    ),
    "a command without its sign": ("```console\nskillmatch roles\n```\n", "begin with '\\$ '"),
    "no failure where one is said": (
        "<!-- exit code: 3 -->\n```sh\nskillmatch --version\n```\n",
        "no command ends with exit code 3",
    ),
    "a role with an unknown skill": (
        f"```yaml\n{ROLE}\n```\n",
        "no skill has the id 'juggling-clubs'",
    ),
    "YAML of no kind": ("```yaml\na: 1\n```\n", "neither a list of skills nor a role"),
    "JSON that is none": ("```json\n{a: 1}\n```\n", "is no JSON"),
    "TOML that is none": ("```toml\na\n```\n", "is no TOML"),
    "a ragged table": ("```csv\na,b\n1\n```\n", "has rows of \\[1, 2\\] cells"),
    "no part of the file": (
        "<!-- part of: examples/audit/groups.csv -->\n```csv\nnobody,at,all\n```\n",
        "is no part of",
    ),
    "no reason": ("<!-- not run: slow -->\n```sh\nx\n```\n", "does not say why"),
    "a note that is not right before": (
        "<!-- not run: it takes too long here -->\n\nText.\n\n```rust\n```\n",
        "nobody knows how to run rust",
    ),
}


@pytest.mark.parametrize("page", TRUE.values(), ids=TRUE)
def test_a_page_that_says_what_is_so_passes(page, read):
    read(page)


@pytest.mark.parametrize(("page", "said"), UNTRUE.values(), ids=UNTRUE)
def test_a_page_that_says_what_is_not_so_fails(page, said, read):
    with pytest.raises(PageError, match=said):
        read(page)


def test_an_error_in_code_points_to_its_line_of_the_page(read):
    with pytest.raises(ZeroDivisionError) as caught:
        read("Text.\n\n```python\nx = 1\nx / 0\n```\n")
    frame = caught.traceback[-1]
    assert (frame.lineno + 1, str(frame.path).endswith("page.md")) == (5, True)
