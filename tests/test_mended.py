"""Mended signs: garbled letters and lost apostrophes are read as they were meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import find_skills, match_resume, read_resume
from skillmatch.find import judge_names
from skillmatch.read import document_from_text
from skillmatch.read.moved import in_order
from skillmatch.read.normalize import normalize


@pytest.mark.parametrize(
    ("garbled", "meant"),
    [
        ("I donâ€™t, she isnâ€˜t", "I don’t, she isn't"),
        ("I donâ€TMt", "I don’t"),
        ("RÃ©sumÃ© of RenÃ©e, FranÃ§ais, Ã‰cole", "Résumé of Renée, Français, École"),
        ("2019 â€“ 2021 â€” â€œmainâ€\x9d â€¦", "2019 – 2021 — “main” ..."),
        ("â€¢ Python Â· SQL ï‚· R", "• Python • SQL • R"),
        ("PythonÂ\u00a0 JavaÂ R", "Python Java R"),
        ("Java™, Pythonâ„¢ and ATM", "Java, Python and ATM"),
        ("don?t don\ufffdt don`t don´t don‘t donʼt don′t", " ".join(["don't"] * 7)),
        ("don\x92t don''t don\\'t don&#39;t don&rsquo;t", "don’t don't don't don't don't"),
        ("I?ve, we\ufffdre, it`s, DON?T", "I've, we're, it's, DON'T"),
        ("I do n't and ca n’t", "I don't and can’t"),
        # questions, addresses, code, other languages and names stay as they are
        ("Why Java? sure", "Why Java? sure"),
        ("example.org/watch?t=1&s=2", "example.org/watch?t=1&s=2"),
        ("`t` and `s`", "`t` and `s`"),
        ("SÃO PAULO, MANHÃ, Âge, naïve, pâte", "SÃO PAULO, MANHÃ, Âge, naïve, pâte"),
        ("in 't Veld, rock 'n' roll", "in 't Veld, rock 'n' roll"),
        ("Python\ufffd Java\ufffd", "Python\ufffd Java\ufffd"),
    ],
)
def test_garbled_signs_are_read_as_they_were_meant(garbled, meant):
    assert normalize(garbled) == meant


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("I donâ€™t know Java", "negated"),
        ("I havenâ€™t used Java", "negated"),
        ("Donâ€™t have Java experience", "negated"),
        ("I don?t know Java", "negated"),
        ("I don\ufffdt know Java", "negated"),
        ("I don`t know Java", "negated"),
        ("I can´t write Java", "negated"),
        ("I do n't know Java", "negated"),
        ("Who won? The Java team", "claimed"),
        ("Donâ€™s app is in Java", "claimed"),
    ],
)
def test_what_a_garbled_word_denies_is_denied_in_files_and_in_text(sentence, status):
    for mentions in (find_skills(sentence), find_skills(read_resume(sentence.encode()))):
        assert [(m.skill_id, m.status) for m in mentions] == [("java", status)]


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        (
            "Used Tensor\ufb02ow, MLflow, O\ufb03ce 365",
            ["Tensor\ufb02ow", "MLflow", "O\ufb03ce 365"],
        ),
        ("â€¢TensorFlowâ€¢MongoDBâ€¢R", ["TensorFlow", "MongoDB", "R"]),
        ("â€¢Tensor Flowâ€¢Mongo DBâ€¢Node JS", ["Tensor Flow", "Mongo DB", "Node JS"]),
        ("PythonÂ\u00a0 JavaÂ\u00a0 R", ["Python", "Java", "R"]),
        ("Py\u200bTorch, Py\u00adTorch", ["Py\u200bTorch", "Py\u00adTorch"]),
        ("machine\r\nlearning", ["machine\r\nlearning"]),
        ("natural\nlanguage\nprocessing", ["natural\nlanguage\nprocessing"]),
        ("C\uff0b\uff0b and Java", ["C++", "Java"]),
    ],
)
def test_a_text_is_mended_as_a_file_is_and_its_offsets_stay(text, surfaces):
    mentions = find_skills(text)
    document = document_from_text(text)
    assert [m.surface for m in mentions] == surfaces
    assert [document.text[m.start : m.end] for m in mentions] == surfaces
    assert len(document.text) == len(text)
    judged = [(j.start, j.end) for j in judge_names(text) if j.accepted]
    assert judged == [(m.start, m.end) for m in mentions]


def test_sections_and_entries_of_a_garbled_text_stand_where_they_are_given():
    text = (
        "Ann\r\n\r\nEXPERIENCE\r\nEngineer, Acme, 2019 â€“ 2021\r\n"
        "â€¢ Trained with Tensor\ufb02ow\r\n\r\nEDUCATION\r\nBSc, 2014 â€“ 2017\r\n"
    )
    document = document_from_text(text)
    kinds = [(s.kind, document.text[s.start : s.start + 9]) for s in document.sections]
    assert kinds == [("experience", "EXPERIENC"), ("education", "EDUCATION")]
    assert document.sections[-1].end == len(text)
    entry = document.entry_at(text.index("Tensor"))
    assert document.text[entry.start : entry.start + 8] == "Engineer"
    result = match_resume(text=text)
    assert result.skill("tensorflow").years == pytest.approx(3)


@given(
    st.text(st.sampled_from("aN tn'?`\\R\u00e2€™Â·Ã©ï‚\ufb02\r\n\u200b\ufffd&#39;•?Ø"), max_size=60)
)
def test_what_a_file_holds_needs_no_mending_again(text):
    clean = normalize(text)
    assert normalize(clean) == clean or in_order(clean) is not None
    moved = in_order(text)
    if moved is not None:
        assert " ".join(moved.text.split()) == " ".join(clean.split())
        for place in range(len(moved.text)):
            start, end = moved.back(place, place + 1)
            assert 0 <= start < end <= len(text)
