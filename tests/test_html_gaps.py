"""HTML: words that stand apart on the page though no space is written between them."""

from __future__ import annotations

import pytest

from skillmatch import read_resume

WORDS = ["Kubernetes", "PyTorch", "Docker", "Go"]
APART = "Kubernetes PyTorch Docker Go"


def read(body, css=""):
    source = f"<!DOCTYPE html><html><head><style>{css}</style></head><body>{body}</body></html>"
    return read_resume(source.encode())


def row(begin, end="</span>", words=WORDS):
    return "".join(f"{begin}{word}{end}" for word in words)


@pytest.mark.parametrize(
    ("body", "css"),
    [
        (row("<span class=t>"), ".t{margin:3px}"),
        (row("<span class=t>"), ".t{margin-right:.5em}"),
        (row("<span class=t>"), ".t{padding-inline:4px}"),
        (row("<span class=t>"), ".t{border:1px solid rgba(0,0,0,.1)}"),
        (row("<span style='padding:0 4px'>"), ""),
        (row("<button>", "</button>", WORDS[:2]) + row("<button>", "</button>", WORDS[2:]), ""),
        (f"<div class='flex flex-wrap gap-2'>{row('<span class=x>')}</div>", ""),
        (f"<div class='d-flex'>{row('<b>', '</b>')}</div>", ""),
        (row("<span class='px-2 py-1 rounded'>"), ""),
        (row("<span class='mr-1'>"), ""),
        (row("<span>"), ""),
        (row("<app-word>", "</app-word>"), ""),
        (row("<span class=a><span class=b>", "</span></span>"), ""),
        (row("<span><img src=x.png>"), ""),
    ],
)
def test_words_that_stand_apart_are_read_apart(body, css):
    document = read(f"<p>{body}</p>", css)
    assert document.text == APART
    assert not document.warnings


@pytest.mark.parametrize(
    ("body", "css", "text"),
    [
        ("<span class=c1>Py</span><span class=c1>Torch</span>", "", "PyTorch"),
        ("<span>Kube</span><span>rne</span><span>tes</span>", "", "Kubernetes"),
        ("<b>Kube</b>rnetes, <i>P</i>yTorch", "", "Kubernetes, PyTorch"),
        ("".join(f"<span>{letter}</span>" for letter in "Python"), "", "Python"),
        ("<b>T</b>ensor<b>F</b>low", "b{margin:1px}", "TensorFlow"),
        ("<span class=t>Py</span><span class=t>Torch</span>", ".t{margin-left:-1px}", "PyTorch"),
        ("<span class=t>Py</span><span class=t>Torch</span>", ".t{border:0 solid}", "PyTorch"),
        ("<span class=t>Python</span>, SQL", ".t{padding:4px}", "Python, SQL"),
        (
            "<span>Built</span><span> it</span><span> in</span><span> Go</span>",
            "",
            "Built it in Go",
        ),
    ],
)
def test_parts_of_a_word_stay_one(body, css, text):
    document = read(f"<p>{body}</p>", css)
    assert document.text == text
    assert not document.warnings


def test_rows_that_may_be_words_or_parts_of_one_are_warned_of():
    body = row("<span class=x>", words=["python", "docker", "go", "rust"])
    assert "run together" in " ".join(read(f"<p>{body}</p>").warnings)
    assert not read(f"<p>{body}</p>", ".x{margin:4px}").warnings


@pytest.mark.parametrize(
    ("css", "text"),
    [
        ('.t::after{content:", "}', "Rust, Go, SQL,"),
        ('.t:not(:last-child)::after{content:" | "}', "Rust | Go | SQL |"),
        ('.t + .t::before{content:" / "}', "/ Rust / Go / SQL"),
        ('.t:before{content:"• ";color:red}', "• Rust • Go • SQL"),
        ('.t::after{content:"\\f101"}', "Rust Go SQL"),
        ('.t::after{content:", ";position:absolute}', "Rust Go SQL"),
        (".t::after{content:none}", "Rust Go SQL"),
    ],
)
def test_signs_that_a_style_sheet_adds_are_read(css, text):
    assert read(f"<p>{row('<span class=t>', words=['Rust', 'Go', 'SQL'])}</p>", css).text == text


@pytest.mark.parametrize(
    ("css", "text"),
    [
        ('.a::before{content:"Written in Rust: "}', "Written in Rust: a parser"),
        ('.a::after{content:" in Rust"}', "a parser in Rust"),
        ('.a::before{content:"Rust ";color:#fff}', "a parser"),
        ('.a::before{content:"Rust "} .a::before{color:#fff}', "a parser"),
        ('.a::before{content:"Rust "} *::before{font-size:0}', "a parser"),
        ('.a::before{content:"Rust ";opacity:0}', "a parser"),
        ('.a::before{content:"Rust ";display:none}', "a parser"),
        ('.a:hover::before{content:"Rust "}', "a parser"),
        ('@media screen{.b::before{content:"Rust "}}', "a parser"),
        ('h2::before{content:"# "} .a::before{content:"– "}', "a parser"),
    ],
)
def test_words_that_a_style_sheet_adds_are_read_if_they_can_be_seen(css, text):
    assert read("<div class=a>a parser</div>", css).text == text


def test_what_is_added_to_hidden_text_is_hidden():
    document = read("<p>Go</p><p class=a>x</p>", '.a{color:#fff} .a::before{content:"Rust "}')
    assert document.is_hidden(*[document.text.index("Rust") + i for i in (0, 4)])
