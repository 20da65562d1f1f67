"""Encodings: the bytes of a text file, decoded by what they say of themselves or look like."""

from __future__ import annotations

import codecs
import re
from itertools import pairwise

from skillmatch.errors import UnsupportedFormatError
from skillmatch.read.alphabets import strange_letters

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What people's programs write, the likelier first where a text reads as well in several.
_ENCODINGS = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2",
    "koi8_r", "koi8_u", "mac_roman", "mac_latin2", "mac_cyrillic", "cp932", "euc_jp", "gb18030",
    "big5", "cp949", "cp874", "utf_16_le", "utf_16_be", "cp866", "cp850", "cp852", "iso8859_5",
    "iso8859_7", "iso8859_13",
)  # fmt: skip
_OF_ONE_BYTE = tuple(
    name for name in _ENCODINGS if name[:4] not in {"cp93", "euc_", "gb18", "big5", "cp94", "utf_"}
)
_SHIFT = re.compile(rb"\x1b[$(]")  # ISO-2022-JP turns to Japanese by such marks
_KANA = re.compile(rb"\xa4[\xa1-\xf3]|\xa5[\xa1-\xf6]|\xa1\xbc")
_ENOUGH_KANA = 6
_SHARE_OF_KANA = 0.2
_HALF_WIDTH = re.compile("[ｱ-ﾝ][ｱ-ﾟ]+")
_FULL_WIDTH = re.compile("[ぁ-ヺ\u4e00-\u9fff]")
_ENOUGH_KANJI, _MOST_COMMON = 3, 0.9
_LAST_COMMON = 0x98  # the first byte of kana, and of the kanji that are in use
_IN_UTF_8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
_WESTERN = "skillmatch.western"  # how bytes that are no UTF-8 are decoded
_BINARY = "is binary data of an unknown kind, not a resume; send a PDF or plain text"
_UNKNOWN = "is text whose encoding cannot be told; save it as UTF-8"
_SAMPLE = 20_000
_ODD = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd]")
_ODD_BYTE = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_ODD = 0.02
_MOSTLY = 4  # times as many of one kind as of the other
_AS_CLEAN, _AS_LIKELY = 0.02, 0.03  # differences in charset-normalizer's measures that say nothing
_LETTER = r"[^\W\d_]"
_MISFIT = re.compile(  # a symbol within a word, or one letter that is no word of English by itself
    rf"(?<={_LETTER})[^\x00-\x7f\w\s\u2019](?={_LETTER})"
    rf"|(?<!{_LETTER})(?![\x00-\x7f]){_LETTER}(?!{_LETTER})"
    # or a sign that begins no line, or controls and frames, where another encoding has letters
    r"|^[\xa1-\xa6\xa8\xaa\xac\xaf-\xb4\xb6\xb8-\xba\xbc-\xbe\xd7\xf7](?=\s)"
    r"|[\x80-\x9f\u2500-\u259f]"
    # or a letter of Greek, Cyrillic, Hebrew or Arabic in a word that begins in Latin letters
    r"|(?<=[A-Za-z])[\u0386-\u03ce\u0400-\u045f\u05d0-\u05ea\u0620-\u064a]",
    re.MULTILINE,
)


def decode(data: bytes) -> str:
    """Decode text by its byte order mark, as UTF-8, or by what it looks like.

    >>> decode("Навыки: Python, машинное обучение".encode("cp1251"))
    'Навыки: Python, машинное обучение'

    Raises
    ------
    UnsupportedFormatError
        If the bytes are no text, or it cannot be told in which encoding.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    wide = _wide(data)
    if wide is not None:
        return wide
    odd_bytes = len(_ODD_BYTE.findall(data[:_SAMPLE]))
    if b"\x00" in data[:_SAMPLE] or odd_bytes > _MOST_ODD * len(data[:_SAMPLE]) + 2:
        raise UnsupportedFormatError(_BINARY)
    if _SHIFT.search(data[:_SAMPLE]):
        return data.decode("iso2022_jp", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _of_many(data)


def _wide(data: bytes) -> str | None:
    """Decode UTF-16 without a byte order mark: the zero bytes of Latin letters tell the order."""
    sample = data[: 2 * _SAMPLE]
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or max(first, second) <= _MOSTLY * min(first, second):
        return None
    try:
        text = data.decode("utf-16-be" if first > second else "utf-16-le")
    except UnicodeDecodeError:
        return None
    return None if _ODD.search(text[:_SAMPLE]) or not re.search(r"\w\s", text) else text


def _of_many(data: bytes) -> str:
    """Decode text that is no UTF-8, or not all of it."""
    try:  # some programs write each half of a character beyond U+FFFF by itself
        halves = data.decode("utf-8", "surrogatepass")
        return halves.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    except UnicodeDecodeError:
        pass
    of_two = _of_two(data)
    if of_two is not None:
        return of_two
    mended = data.decode("utf-8", "replace")
    if sum(c > "\x7f" for c in mended) > (_MOSTLY + 1) * mended.count("\ufffd"):
        return mended  # a few bytes are damaged
    if _is_half_width(data):
        encoding: str | None = "cp932"
    else:
        encoding = "euc_jp" if _is_euc_jp(data) else _guess(data)
    if encoding is None:
        raise UnsupportedFormatError(_UNKNOWN)
    text = data.decode(encoding, "replace")
    if len(_ODD.findall(text[:_SAMPLE])) > _MOST_ODD * len(text[:_SAMPLE]) + 2:
        raise UnsupportedFormatError(_BINARY)
    return text


def _of_two(data: bytes) -> str | None:
    """Decode text put together of UTF-8 and of a Western encoding, if it reads well so."""
    sample = _sample(data)
    if not _IN_UTF_8.search(sample) or _count_misfits(sample.decode("utf-8", _WESTERN)):
        return None
    return data.decode("utf-8", _WESTERN)


def _by_western(error: UnicodeError) -> tuple[str, int]:
    """Replace bytes that are no UTF-8 by what Windows writes them for."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(_WESTERN, _by_western)


def _is_euc_jp(data: bytes) -> bool:
    """Say whether the pairs of bytes that are kana in EUC-JP are as many as in Japanese."""
    kana = len(_KANA.findall(data[:_SAMPLE]))
    if kana < _ENOUGH_KANA:
        return False
    try:
        text = data.decode("euc_jp")
    except UnicodeDecodeError:
        return False
    return kana > _SHARE_OF_KANA * sum(c > "\x7f" for c in text[:_SAMPLE])


def _is_half_width(data: bytes) -> bool:
    """Say whether words are of half-width kana beside common kanji, as in Shift-JIS alone.

    The guess takes one byte for one letter there, as that of Arabic or Russian.
    """
    try:
        text = _sample(data).decode("cp932")
    except UnicodeDecodeError:
        return False
    full = [character.encode("cp932")[0] for character in _FULL_WIDTH.findall(text)]
    common = sum(first <= _LAST_COMMON for first in full)
    kana = sum(map(len, _HALF_WIDTH.findall(text)))
    return kana >= _ENOUGH_KANA and common >= _ENOUGH_KANJI and common >= _MOST_COMMON * len(full)


def _guess(data: bytes) -> str | None:
    """Return the encoding whose letters fit best; of those alike the one that reads best."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - rarely needed

    sample = _sample(data)
    matches = list(from_bytes(sample, cp_isolation=list(_ENCODINGS)))
    alike = {
        name
        for match in matches
        if match.chaos <= matches[0].chaos + _AS_CLEAN
        and match.coherence >= matches[0].coherence - _AS_LIKELY
        for name in {match.encoding, *match.could_be_from_charset} & set(_ENCODINGS)
    }

    def misfits(name: str) -> tuple[int, bool, int]:
        text = sample.decode(name, "replace")
        return _count_misfits(text), name not in alike, _ENCODINGS.index(name)

    best = min({*alike, *_OF_ONE_BYTE}, key=misfits)
    # Where nothing reads well, letters that fit nearly always can be chance.
    return best if alike or not misfits(best)[0] else None


def _sample(data: bytes) -> bytes:
    """Return the beginning of a text, to the end of a line."""
    sample = data[:_SAMPLE]
    return sample.rpartition(b"\n")[0] or sample if len(data) > _SAMPLE else sample


def _count_misfits(text: str) -> int:
    """Return how many characters of a text stand where those of no language do."""
    raised = sum(
        below.islower() and above.isupper() for below, above in pairwise(text) if above > "\x7f"
    )
    return raised + len(_MISFIT.findall(text)) + text.count("\ufffd") + strange_letters(text)


__all__ = ["decode"]
