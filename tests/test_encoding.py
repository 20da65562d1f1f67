"""Encodings: what a text is written in is told by its bytes, or said not to be known."""

from __future__ import annotations

import pytest

from skillmatch import UnsupportedFormatError, read_resume
from skillmatch.read.encoding import decode

RUSSIAN = "Опыт работы\nИнженер машинного обучения, 2019 – 2023\nНавыки: Python, SQL и Docker\n"
JAPANESE = "職務経歴書\n機械学習エンジニア\nPythonとPyTorchを用いた開発。\nスキル：Python、SQL\n"
HALF_WIDTH = "ﾔﾏﾀﾞ ﾀﾛｳ\n職歴\n2019年4月-2021年3月 ｱｸﾒ\nPythonﾉ運用\n"
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
KOREAN = (
    "홍길동\n경력\n머신러닝 엔지니어, 2019년\nPython 모델을 개발했습니다\n기술\nSQL, 데이터 분석\n"
)
GREEK = "Εμπειρία\nΜηχανικός μηχανικής μάθησης, 2019 – 2023\nΔεξιότητες: Python, SQL\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN.replace(" – ", "-"), "koi8_r"),
        (RUSSIAN, "utf-16-le"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (HALF_WIDTH, "cp932"),
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


SHORT_JAPANESE = "山本花子\n\n職歴\nデータエンジニア、2020年4月〜現在\n・Pythonで基盤を作った\n"


def test_a_short_japanese_text_is_told_by_its_kana():
    assert decode(SHORT_JAPANESE.encode("euc_jp")) == SHORT_JAPANESE


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Größe, ".encode() + "Übung".encode("cp1252"), "Größe, Übung"),
        ("café ".encode() + "naïve résumé".encode("latin-1"), "café naïve résumé"),
        ("• Built it – ".encode() + "“fast”".encode("cp1252"), "• Built it – “fast”"),
    ],
)
def test_text_put_together_of_two_encodings_is_read_by_both(data, text):
    assert decode(b"Skills\nPython, SQL\n" + data + b"\n") == f"Skills\nPython, SQL\n{text}\n"


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r", "cp1253", "cp1250", "cp949", "gb18030"])
def test_pairs_of_bytes_that_are_utf_8_by_chance_do_not_make_it_western(encoding):
    texts = {"cp1253": GREEK, "cp1250": CZECH, "gb18030": CHINESE, "cp949": KOREAN}
    text = texts.get(encoding, RUSSIAN.replace(" – ", "-")) * 3
    assert decode(text.encode(encoding)) == text


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
