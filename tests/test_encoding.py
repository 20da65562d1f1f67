"""Encodings: what a text is written in is told by its bytes, or said not to be known."""

from __future__ import annotations

import pytest

from skillmatch import UnsupportedFormatError, read_resume
from skillmatch.read.encoding import decode

RUSSIAN = "Опыт работы\nИнженер машинного обучения, 2019 – 2023\nНавыки: Python, SQL и Docker\n"
JAPANESE = "職務経歴書\n機械学習エンジニア\nPythonとPyTorchを用いた開発。\nスキル：Python、SQL\n"
CHINESE = (
    "工作经历\n机器学习工程师，示例公司\n使用 Python 和 PyTorch 开发模型。\n技能：Python、SQL\n"
)
GERMAN = (
    "Berufserfahrung\nEntwickler für maschinelles Lernen, 2019 – 2023\nKenntnisse: Python, Größe\n"
)
ENGLISH = (
    "Experience\nMachine learning engineer, 2019 – 2023\n• Built “retrieval” services\nPython\n"
)
POLISH = "Doświadczenie\nInżynier uczenia maszynowego, 2019 – 2023\nUmiejętności: Python, SQL\n"
CZECH = (
    "Softwarová inženýrka, Plzeň\nPracovní zkušenosti\n- Vývoj služeb v jazyce Python\n"
    "Vzdělání\nČeské vysoké učení technické\nDovednosti: SQL\n"
)
LITHUANIAN = "Kūriau paslaugas su Python, mokiau žmones\nIšsilavinimas: Šiauliai\nĮgūdžiai: SQL\n"
UKRAINIAN = "Досвід роботи\nІнженер з машинного навчання, Київ\nНавички: Python, SQL, їжа, ґанок\n"
FEW_ACCENTS = "Ann Example\n• Built parsers in Python\n• Ran search\nEducation: Café University\n"
GREEK = "Εμπειρία\nΜηχανικός μηχανικής μάθησης, 2019 – 2023\nΔεξιότητες: Python, SQL\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN.replace(" – ", "-"), "koi8_r"),
        (RUSSIAN, "utf-16-le"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (JAPANESE, "utf-16-be"),
        (CHINESE, "gb18030"),
        (CHINESE, "utf-16-le"),
        (GERMAN, "cp1252"),
        (GERMAN, "mac_roman"),
        (ENGLISH, "cp1252"),
        (ENGLISH, "mac_roman"),
        (ENGLISH, "utf-16-le"),
        (POLISH, "cp1250"),
        (GREEK, "cp1253"),
        (POLISH.replace(" – ", "-"), "iso8859_2"),
        (POLISH.replace(" – ", "-"), "cp852"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859_2"),
        (LITHUANIAN, "cp1257"),
        (UKRAINIAN, "koi8_u"),
        (UKRAINIAN, "cp1251"),
        (RUSSIAN.replace(" – ", "-"), "cp866"),
        (RUSSIAN.replace(" – ", "-"), "iso8859_5"),
        (RUSSIAN, "mac_cyrillic"),
        (FEW_ACCENTS, "mac_roman"),
        (FEW_ACCENTS, "cp1252"),
    ],
)
def test_text_is_decoded_from_encodings_that_do_not_say_their_name(text, encoding):
    assert decode(text.encode(encoding)) == text


def test_a_few_damaged_bytes_do_not_make_another_encoding():
    assert decode(RUSSIAN.encode() + b"\xff") == RUSSIAN + "\ufffd"


def test_halves_of_characters_in_utf_8_are_joined():
    assert decode(b"Python \xed\xa0\xbd\xed\xb8\x80") == "Python \U0001f600"


def test_text_of_which_it_cannot_be_told_is_refused_and_not_garbled():
    korean = "경력\n머신러닝 엔지니어\nPython과 PyTorch로 모델을 개발했습니다.\n".encode("cp949")
    with pytest.raises(UnsupportedFormatError, match=r"encoding cannot be told; save it as UTF-8"):
        read_resume(korean)


@pytest.mark.parametrize("data", [b"Skills\0: Python\0", b"\0" * 500, bytes(range(256)) * 20])
def test_binary_data_is_no_text(data):
    with pytest.raises(UnsupportedFormatError, match="is binary data of an unknown kind"):
        read_resume(data)
